//! Plans: among many deliveries that are over, no statement of a worker reads a table from end to end.

use twire_outbox::clock::Now;
use twire_outbox::config::Config;
use twire_outbox::delivery::{Event, StateName, Verdict};
use twire_outbox::store::{
    Claim, ClaimedDelivery, Filter, Note, Place, Row, SpooledNotification, Store, Text,
};
use twire_outbox::{Id, Notification, Priority, plan};

use crate::postgres_server::{migrated, psql, unless_given_up};

const TO: &str = "+15558676543";
/// Rows of each kind are copies of one that was imported.
const COPY: &str = "insert into twire.deliveries (notification, recipient, address, channel, sender, clock, fallbacks, \
    priority, key, title, body, media, template, is_resolved, is_call, subject, max_segments, on_doubt, source, state, at, \
    attempt, started, expires, not_before, admitted, route, mark, sid, next_poll, arrived, created, updated) \
    select 'N' || n, 'person' || n % 5000, d.address, channel, sender, clock, fallbacks, n % 4, 'key' || n, title, \
    body, media, template, is_resolved, is_call, subject, max_segments, on_doubt, source, kind, d.at - n % 1000, 1, \
    d.at - 60000, d.expires + n, 0, d.admitted - n, 'route', n::text, 'SM' || n, \
    case when kind = 'accepted' then d.at - n end, d.arrived, d.created, d.updated - n from twire.deliveries d, ";

type Operation = fn(&mut dyn Store, Now);

const OPERATIONS: &[(&str, Operation)] = &[
    ("import", |store, now| {
        let batch: Vec<SpooledNotification> = (0..20)
            .map(|n| incoming(Notification::new(TO, format!("text {n}")).key(format!("key{n}"))))
            .collect();
        import(store, &batch, now);
    }),
    ("claim", |store, now| {
        assert!(!claim(store, now).is_empty(), "nothing was claimed");
    }),
    ("apply", |store, now| {
        let claimed = claim(store, now);
        let note = |n: i64| Note { sid: Some(format!("SMnew{n}")), ..Note::default() };
        let events: Vec<(i64, Event, Note)> = claimed
            .iter()
            .map(|one| {
                let attempt = one.row.delivery.attempt;
                let refused = Event::Refused { attempt, verdict: Verdict::Never };
                let event = if one.row.id % 2 == 0 { Event::Accepted { attempt } } else { refused };
                (one.row.id, event, note(one.row.id))
            })
            .collect();
        assert!(!events.is_empty(), "nothing was claimed");
        store.apply_all(&events, 90_000, now).expect("applied");
    }),
    ("overdue", |store, now| {
        store.overdue(200, now).expect("rows");
    }),
    ("looks", |store, now| {
        assert!(!store.looks(8, now.steady + 60_000, now).expect("rows").is_empty(), "nothing to look for");
    }),
    ("polls", |store, now| {
        assert!(!store.polls(8, now.steady + 60_000, now).expect("rows").is_empty(), "nothing to ask for");
    }),
    ("polls_due", |store, now| {
        assert!(store.polls_due(50, now).expect("a number") > 0, "nothing to ask for");
    }),
    ("next_wake", |store, now| {
        assert!(store.next_wake(now).expect("a moment").is_some(), "nothing waits");
    }),
    ("prune", |store, now| {
        let pruned = store.prune(now.wall - 20_000, now.wall - 40_000).expect("pruned");
        assert!(pruned.blanked > 0 && pruned.removed > 0, "nothing was old: {pruned:?}");
    }),
    ("is_owned", |store, _| {
        store.is_owned("SM1").expect("an answer");
    }),
    // What is looked at: `twire queue`, `twire queue senders` and metrics, the progress of `twire outbox flush -v`.
    ("list", |store, _| {
        let states: Vec<StateName> =
            StateName::ALL.iter().copied().filter(|state| !state.is_over()).collect();
        let page = Filter { states, after: Some(0), limit: Some(500), ..Filter::default() };
        assert_eq!(store.list(&page).expect("rows").len(), 500);
    }),
    ("senders", |store, now| {
        assert!(store.senders(now).expect("senders").iter().any(|sender| sender.depth() > 0));
    }),
    ("counts", |store, now| {
        let counts = store.counts(now.wall).expect("counts");
        assert!(
            counts.iter().any(|(state, count)| *state == StateName::Uncertain && *count > 0),
            "{counts:?}"
        );
    }),
    ("claim under a silence", |store, now| {
        store.silence("host=none", now.wall + 60_000, now).expect("a silence");
        assert!(!claim(store, now).is_empty(), "nothing was claimed");
    }),
    ("suppress", |store, now| {
        let claimed = claim(store, now);
        let attempt = claimed[0].row.delivery.attempt;
        let opted_out = Event::Refused { attempt, verdict: Verdict::Suppress };
        store.apply(claimed[0].row.id, opted_out, &Note::default(), 90_000, now).expect("applied");
        assert_eq!(store.suppressions(None, 9).expect("a list").len(), 1);
        assert!(claim(store, now).is_empty(), "what waits for who has opted out is claimed");
    }),
];

fn incoming(notification: Notification) -> SpooledNotification {
    let bytes = notification.encode().expect("bytes");
    SpooledNotification { id: Id::generate().expect("an id"), notification, source: "root".to_owned(), bytes }
}

fn config(url: &str) -> Config {
    let var = |name: &str| (name == "TWILIO_PHONE_NUMBER").then(|| "+15005550006".to_owned());
    let text = format!("[store]\nurl = '{url}'\n[storm]\nsms = ['5/15m']\nbreaker = '100000/1h'\n");
    Config::parse(&text, &var).expect("a configuration")
}

fn import(store: &mut dyn Store, batch: &[SpooledNotification], now: Now) {
    let config = config("postgres://localhost/x");
    let plan = |incoming: &SpooledNotification, ledger: &dyn plan::Ledger| {
        plan::plan(incoming, &config, ledger, now)
    };
    store.import(batch, &plan, now).expect("imported");
}

fn claim(store: &mut dyn Store, now: Now) -> Vec<ClaimedDelivery> {
    let text =
        |row: &Row, _: u16, _: bool| Text { text: row.body.clone(), segments: 1, mark: row.id.to_string() };
    let claim = Claim {
        limit: 64,
        lease: now.steady + 60_000,
        rate: &|_| 0.0,
        quiet: &|_, _| None,
        text: &text,
        account: "AC1",
        breaker: Some(twire_outbox::storm::Rate { count: 100_000, window: 3_600_000 }),
    };
    store.claim(&claim, now).expect("claimed")
}

/// Waits until nobody else is connected, for a minute.
const ALONE: &str = "do $$ begin \
    for n in 1..3000 loop \
        perform pg_stat_clear_snapshot(); \
        if not exists (select from pg_stat_activity where datname = current_database() \
                       and backend_type = 'client backend' and pid <> pg_backend_pid()) then return; end if; \
        perform pg_sleep(0.02); \
    end loop; \
    raise exception 'a session does not end'; end $$";

/// How often tables that grow were read from end to end, once nobody else is connected: until then, the
/// server need not have counted.
fn scans(url: &str) -> Vec<(String, i64)> {
    psql(url, ALONE).expect("an end of the other sessions");
    let counts = "select relname, seq_scan from pg_stat_user_tables \
                  where relname in ('deliveries', 'notifications', 'sids', 'story') order by 1";
    let counts = psql(url, counts).expect("counts");
    let count = |line: &str| {
        let (table, count) = line.split_once('|').expect("two columns");
        (table.to_owned(), count.parse().expect("a number"))
    };
    counts.lines().map(count).collect()
}

#[test]
fn no_statement_of_a_worker_reads_a_whole_table() {
    unless_given_up(|| {
        let Some(url) = migrated("plans: no statement of a worker reads a whole table") else { return };
        let config = config(&url);
        let open = || Place::new(&config, &|_| None).and_then(|place| place.open()).expect("a store");
        let mut store = open();
        let now = store.shared_time().expect("time").expect("the store's clock");
        import(&mut *store, &[incoming(Notification::new(TO, "first").priority(Priority::Normal))], now);
        drop(store);
        let fill = [("delivered", 60_000), ("ready", 5_000), ("uncertain", 200), ("accepted", 2_000)].map(
            |(kind, n)| {
                format!("{COPY} generate_series(1, {n}) n, (values ('{kind}')) k (kind) where d.id = 1;")
            },
        );
        let more = "insert into twire.notifications (id, source, file, created) \
                select 'N' || n, 'root', '', 0 from generate_series(1, 50000) n; \
                insert into twire.sids (sid, delivery) select 'SM' || n, n from generate_series(1, 50000) n; \
                insert into twire.story (delivery, at, state) select n, 0, 'ready' from generate_series(1, 50000) n; \
                vacuum analyze";
        psql(&url, &fill.concat()).expect("filled");
        for statement in more.split(';') {
            psql(&url, statement).expect("filled");
        }
        for (name, operation) in OPERATIONS {
            let before = scans(&url);
            let mut store = open();
            operation(&mut *store, now.after(5_000));
            drop(store);
            assert_eq!(scans(&url), before, "{name} reads a whole table");
        }
        for (name, operation) in crate::plans_more::MORE {
            let before = scans(&url);
            let mut store = open();
            operation(&url, &mut *store, now.after(5_000));
            drop(store);
            assert_eq!(scans(&url), before, "{name} reads a whole table");
        }
    });
}
