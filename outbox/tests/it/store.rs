//! What every store does, written once; and what is `SQLite`'s own.

use std::fmt::Write as _;
use std::os::unix::fs::PermissionsExt;

use tempfile::TempDir;
use twire_outbox::clock::Now;
use twire_outbox::config::Config;
use twire_outbox::delivery::{Effect, Event, StateName, Verdict};
use twire_outbox::plan;
use twire_outbox::store::{
    ApplyOutcome, Claim, ClaimedDelivery, Filter, ImportOutcome, Note, Pause, Pruned, Row,
    SpooledNotification, SqliteStore, Store, Suppression, Text,
};
use twire_outbox::storm::Rate;
use twire_outbox::{Channel, ErrorKind, Id, Notification, Priority};

/// Long ago: ids are made by the machine's clock, which must not be behind.
pub(crate) const NOW: Now = Now { wall: 1_577_865_600_000, steady: 1_000_000 };
pub(crate) const TO: &str = "+15558676543";

type Case = (&'static str, fn(&mut dyn Store));

/// Every store passes these.
const CASES: &[Case] = &[
    ("imports once", imports_once),
    ("claims by priority, and starts no two alike", claims),
    ("knows whose a message is", owns),
    ("pauses", pauses),
    ("gives each of many senders its turn", turns),
    ("silences", silences),
    ("tells a delivery's story", stories),
    ("forgets what is old", prunes),
    ("forgets in portions", prunes_in_portions),
    ("counts repeats, takes back what was not sent, and makes digests", storms),
    ("tries another channel, and keeps what was refused", falls_back),
    ("slows a sender down", slows_down),
    ("suppresses what waits, and ends an opt-out", opts_out),
    ("tells an opt-out of messages from one of calls", opts_out_of_messages_or_calls),
    ("counts what lands late, each once", lands_late),
    ("remembers what is to be blanked", crate::redact::remembers_what_is_to_be_blanked),
    ("holds back what waits already", silences_what_waits),
    ("holds back no digest of what no silence matches", silences_no_digest_of_others),
];

#[test]
fn sqlite_does_what_every_store_does() {
    for (name, case) in CASES {
        let folder = TempDir::new().expect("a folder");
        let mut store = SqliteStore::open(folder.path().join("outbox.db")).expect("a store");
        let passed = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| case(&mut store)));
        assert!(passed.is_ok(), "the store that {name}");
    }
}

#[cfg(feature = "postgres")]
#[test]
fn postgres_does_what_every_store_does() {
    for (name, case) in CASES {
        let test = || {
            let Some(shared) = crate::fleet::Shared::new("postgres_does_what_every_store_does") else {
                return;
            };
            case(&mut shared.open());
        };
        let passed = std::panic::catch_unwind(|| crate::postgres_server::unless_given_up(test));
        assert!(passed.is_ok(), "the store that {name}");
    }
}

pub(crate) fn config(toml: &str) -> Config {
    let var = |name: &str| (name == "TWILIO_PHONE_NUMBER").then(|| "+15005550006".to_owned());
    Config::parse(toml, &var).expect("a configuration")
}

pub(crate) fn incoming(notification: Notification) -> SpooledNotification {
    let bytes = notification.encode().expect("bytes");
    SpooledNotification { id: Id::generate().expect("an id"), notification, source: "root".to_owned(), bytes }
}

pub(crate) fn import(store: &mut dyn Store, incoming: &SpooledNotification, now: Now) -> ImportOutcome {
    import_with(store, incoming, &config("[storm]\nsms = \"off\"\nbreaker = \"off\"\n"), now)
}

pub(crate) fn import_with(
    store: &mut dyn Store,
    incoming: &SpooledNotification,
    config: &Config,
    now: Now,
) -> ImportOutcome {
    let plan =
        |incoming: &SpooledNotification, ledger: &dyn plan::Ledger| plan::plan(incoming, config, ledger, now);
    store.import(std::slice::from_ref(incoming), &plan, now).expect("imported").remove(0)
}

pub(crate) fn enqueue(store: &mut dyn Store, notification: Notification) {
    assert_eq!(import(store, &incoming(notification), NOW), ImportOutcome::Stored { refused: vec![] });
}

pub(crate) fn claim(store: &mut dyn Store, limit: usize, now: Now) -> Vec<ClaimedDelivery> {
    try_claim(store, limit, 0.0, None, now).expect("claimed")
}

/// Claims from senders of so many segments a second (0: without a limit), under a breaker.
pub(crate) fn claim_at(
    store: &mut dyn Store,
    limit: usize,
    rate: f64,
    breaker: Option<Rate>,
    now: Now,
) -> Vec<ClaimedDelivery> {
    try_claim(store, limit, rate, breaker, now).expect("claimed")
}

/// [`claim_at`] of a store that may fail.
pub(crate) fn try_claim(
    store: &mut dyn Store,
    limit: usize,
    rate: f64,
    breaker: Option<Rate>,
    now: Now,
) -> Result<Vec<ClaimedDelivery>, twire_outbox::Error> {
    let text =
        |row: &Row, _: u16, _: bool| Text { text: row.body.clone(), segments: 1, mark: row.body.clone() };
    let claim = Claim {
        limit,
        lease: now.steady + 60_000,
        rate: &|_| rate,
        quiet: &|_, _| None,
        text: &text,
        account: "AC1",
        breaker,
    };
    store.claim(&claim, now)
}

pub(crate) fn apply(
    store: &mut dyn Store,
    id: i64,
    event: Event,
    sid: Option<&str>,
    now: Now,
) -> ApplyOutcome {
    let note = Note { sid: sid.map(str::to_owned), reason: Some("told".to_owned()), ..Note::default() };
    store.apply(id, event, &note, 90_000, now).expect("applied").expect("it is there")
}

fn storms(store: &mut dyn Store) {
    let problem = || Notification::new(TO, "disk full").key("disk");
    enqueue(store, problem());
    enqueue(store, problem());
    let rows = store.list(&Filter::default()).expect("rows");
    assert_eq!((rows[0].count, rows[1].merged_into), (2, Some(rows[0].id)));
    enqueue(store, problem().resolved());
    let states = |store: &mut dyn Store| -> Vec<&'static str> {
        store.list(&Filter::default()).expect("rows").iter().map(|row| row.state().name()).collect()
    };
    assert_eq!(states(store), ["cancelled", "merged", "cancelled"]);
    // One in a quarter of an hour; a digest of the others, as important as the most important.
    let config = config("[storm]\nsms = [\"1/15m\"]\nbreaker = \"off\"\n");
    for (n, priority) in [Priority::Normal, Priority::Bulk, Priority::High].into_iter().enumerate() {
        let one =
            incoming(Notification::new(TO, format!("text {n}")).title(format!("t{n}")).priority(priority));
        import_with(store, &one, &config, NOW);
    }
    assert_eq!(states(store)[3..], ["ready", "ready", "merged", "merged"]);
    assert_eq!(texts(&claim(store, 9, NOW)), ["t0\ntext 0"]);
    let later = NOW.after(15 * 60_000);
    let claimed = claim(store, 9, later);
    assert_eq!(texts(&claimed), ["2 alerts in 15 min: t1 1, t2 1"]);
    assert_eq!(claimed[0].row.priority, Priority::High);
}

fn falls_back(store: &mut dyn Store) {
    let config = config(
        "[storm]\nsms = \"off\"\n[senders.main]\nfrom = \"+15005550006\"\n[senders.wa]\n\
         from = \"whatsapp:+14155238886\"\n[recipients]\nanna = { sms = \"+15558676543\", \
         whatsapp = \"whatsapp:+15558676543\" }\n",
    );
    import_with(store, &incoming(Notification::new("anna", "x\0y")), &config, NOW);
    let id = claim(store, 1, NOW)[0].row.id;
    let refused = Event::Refused { attempt: 1, verdict: Verdict::Fallback };
    assert_eq!(apply(store, id, refused, None, NOW).after.state(), StateName::Refused);
    let next = claim(store, 9, NOW);
    assert_eq!(next.len(), 1);
    assert_eq!(next[0].row.recipient, "anna");
    assert_ne!(next[0].row.channel, store.list(&Filter::default()).expect("rows")[0].channel);
    let suppressed = Event::Refused { attempt: 1, verdict: Verdict::Suppress };
    let applied = apply(store, next[0].row.id, suppressed, None, NOW);
    assert_eq!((applied.after.state(), applied.effect), (StateName::Suppressed, Some(Effect::Suppress)));
}

fn slows_down(store: &mut dyn Store) {
    enqueue(store, Notification::new(TO, "x"));
    let id = claim(store, 1, NOW)[0].row.id;
    let note = Note { is_too_fast: true, ..Note::default() };
    let later = Event::NotSent { attempt: 1, wait: 1_000 };
    // What happens to several is written down at once, and in order.
    let events = [(id, later, note), (id, Event::Hold, Note::default()), (999, Event::Tick, Note::default())];
    let applied = store.apply_all(&events, 90_000, NOW).expect("applied");
    let states: Vec<_> = applied.iter().map(|one| one.as_ref().map(|one| one.after.state())).collect();
    assert_eq!(states, [Some(StateName::Ready), Some(StateName::Held), None]);
    let rows = store.list(&Filter::default()).expect("rows");
    let after = applied[1].as_ref().map(|one| &one.after);
    assert_eq!(Some(&rows[0]), after, "what is told is what is stored");
}

fn opts_out(store: &mut dyn Store) {
    let config = config(
        "[storm]\nsms = [\"3/15m\"]\nbreaker = \"off\"\n[senders.main]\nfrom = \"+15005550006\"\n[senders.wa]\n\
         from = \"whatsapp:+14155238886\"\n[recipients]\nanna = { sms = \"+15558676543\", \
         whatsapp = \"whatsapp:+15558676543\" }\n",
    );
    let enqueue = |store: &mut dyn Store, to: &str, text: &str| {
        import_with(store, &incoming(Notification::new(to, text).channel(Channel::Sms)), &config, NOW);
    };
    for text in ["one", "two"] {
        enqueue(store, TO, text);
    }
    enqueue(store, "+15558676544", "another's");
    for text in ["a", "b", "c", "d", "e"] {
        import_with(store, &incoming(Notification::new("anna", text)), &config, NOW);
    }
    // The budget is spent: d and e wait in a digest.
    let states = |store: &mut dyn Store| -> Vec<&'static str> {
        store.list(&Filter::default()).expect("rows").iter().map(|row| row.state().name()).collect()
    };
    assert_eq!(
        states(store),
        ["ready", "ready", "ready", "ready", "ready", "ready", "ready", "merged", "merged"]
    );
    let first = claim(store, 1, NOW)[0].row.clone();
    assert_eq!(first.body, "one");
    let note = Note { code: Some(21610), reason: Some("told".to_owned()), ..Note::default() };
    let suppressed = Event::Refused { attempt: 1, verdict: Verdict::Suppress };
    let applied =
        store.apply(first.id, suppressed, &note, 90_000, NOW).expect("applied").expect("it is there");
    assert_eq!(applied.after.state(), StateName::Suppressed);
    // What waits for the same address from the same sender is not tried; another way is taken where there is one.
    let expected = "suppressed suppressed ready suppressed suppressed suppressed suppressed merged merged \
                    ready ready ready ready";
    assert_eq!(states(store).join(" "), expected);
    let rows = store.list(&Filter::default()).expect("rows");
    assert_eq!(rows[1].reason.as_deref(), Some("the recipient has opted out of this sender"));
    assert_eq!(
        store.story(rows[1].id).expect("a story").last().map(|entry| entry.state.clone()).as_deref(),
        Some("suppressed")
    );
    assert!(rows[9..].iter().all(|row| row.address == "whatsapp:+15558676543"), "{rows:?}");
    let claimed = claim(store, 9, NOW.after(15 * 60_000));
    let mut sent = texts(&claimed);
    sent.sort_unstable();
    assert_eq!(sent, ["2 alerts in 15 min: d 1, e 1", "a", "another's", "b", "c"]);
    // It can be seen and ended.
    let list = |store: &mut dyn Store| store.suppressions(None, 9).expect("a list");
    let known = Suppression {
        sender: "+15005550006".to_owned(),
        address: TO.to_owned(),
        code: Some(21610),
        since: NOW.wall,
    };
    assert_eq!(list(store), std::slice::from_ref(&known));
    assert!(store.suppressions(Some(&known), 9).expect("a list").is_empty());
    enqueue(store, TO, "three");
    assert_eq!(states(store).last(), Some(&"suppressed"));
    assert!(store.end_suppression("+15005550006", TO).expect("an answer"));
    assert!(!store.end_suppression("+15005550006", TO).expect("an answer"));
    assert!(list(store).is_empty());
    enqueue(store, TO, "four");
    assert_eq!(states(store).last(), Some(&"ready"));
}

fn opts_out_of_messages_or_calls(store: &mut dyn Store) {
    let config = config(
        "[storm]\nsms = \"off\"\ncalls = \"off\"\nbreaker = \"off\"\n[senders.main]\nfrom = \"+15005550006\"\n\
         [recipients]\nben = { sms = \"+15558676543\", call = \"+15558676543\" }\n",
    );
    let enqueue = |store: &mut dyn Store, to: &str, channel: Channel| {
        import_with(store, &incoming(Notification::new(to, "x").channel(channel)), &config, NOW);
    };
    let states = |store: &mut dyn Store| -> Vec<(Channel, &'static str)> {
        let rows = store.list(&Filter::default()).expect("rows");
        rows.iter().map(|row| (row.channel, row.state().name())).collect()
    };
    let refuse = |store: &mut dyn Store, code: i64| {
        let attempt = claim(store, 1, NOW)[0].row.clone();
        let note = Note { code: Some(code), ..Note::default() };
        let event = Event::Refused { attempt: 1, verdict: Verdict::Suppress };
        store.apply(attempt.id, event, &note, 90_000, NOW).expect("applied");
        attempt.channel
    };
    for (to, channel) in [(TO, Channel::Sms), ("ben", Channel::Auto)] {
        enqueue(store, to, channel);
    }
    // The call that is the other way is made: STOP is about messages.
    assert_eq!(refuse(store, 21610), Channel::Sms);
    enqueue(store, TO, Channel::Call);
    let expected = [
        (Channel::Sms, "suppressed"),
        (Channel::Sms, "suppressed"),
        (Channel::Call, "ready"),
        (Channel::Call, "ready"),
    ];
    assert_eq!(states(store), expected);
    let list = |store: &mut dyn Store| -> Vec<String> {
        let known = store.suppressions(None, 9).expect("a list");
        known.iter().map(Suppression::scope).collect()
    };
    assert_eq!(list(store), ["suppressed:+15005550006/+15558676543"]);
    // A number that cannot be called may still have messages.
    assert_eq!(refuse(store, 21202), Channel::Call);
    assert_eq!(states(store)[2..], [(Channel::Call, "suppressed"), (Channel::Call, "suppressed")]);
    let scopes = ["suppressed:+15005550006/+15558676543", "suppressed:+15005550006/call:+15558676543"];
    assert_eq!(list(store), scopes);
    assert!(store.end_suppression("+15005550006", TO).expect("an answer"));
    enqueue(store, TO, Channel::Sms);
    enqueue(store, TO, Channel::Call);
    assert_eq!(states(store)[4..], [(Channel::Sms, "ready"), (Channel::Auto, "suppressed")]);
    assert!(store.end_suppression("+15005550006", "call:+15558676543").expect("an answer"));
    enqueue(store, TO, Channel::Call);
    assert_eq!(states(store)[6], (Channel::Call, "ready"));
}

fn lands_late(store: &mut dyn Store) {
    enqueue(store, Notification::new(TO, "x"));
    let id = claim(store, 1, NOW)[0].row.id;
    for event in [
        Event::Doubt { attempt: 1 },
        Event::NotFound { attempt: 1, looks: 0 },
        Event::NotFound { attempt: 1, looks: 1 },
    ] {
        apply(store, id, event, None, NOW);
    }
    assert_eq!(store.late().expect("a number"), 0);
    let landed = Event::Accepted { attempt: 1 };
    let applied = apply(store, id, landed, Some("SM1"), NOW);
    assert_eq!((applied.after.state(), applied.effect), (StateName::Accepted, Some(Effect::Late)));
    // Twilio's callbacks say of one message several times that it is there.
    let later = Verdict::Later { wait: 0 };
    apply(store, id, Event::Failed { attempt: 1, verdict: later }, Some("SM1"), NOW);
    let same = |store: &mut dyn Store, state: StateName| {
        let applied = apply(store, id, landed, Some("SM1"), NOW);
        assert_eq!((applied.after.state(), applied.effect), (state, None));
    };
    same(store, StateName::Ready);
    assert_eq!(claim(store, 1, NOW).len(), 1);
    same(store, StateName::Sending);
    apply(store, id, Event::Doubt { attempt: 2 }, None, NOW);
    // The first attempt's message is not the second's.
    same(store, StateName::Uncertain);
    let applied = apply(store, id, Event::Accepted { attempt: 2 }, Some("SM2"), NOW);
    assert_eq!((applied.after.state(), applied.after.sid.as_deref()), (StateName::Accepted, Some("SM2")));
    assert_eq!(store.late().expect("a number"), 1);
    let told = store.story(id).expect("a story").iter().filter(|entry| entry.state == "late").count();
    assert_eq!(told, 1);
    // Of another attempt, while one is under way.
    enqueue(store, Notification::new(TO, "y"));
    let id = claim(store, 1, NOW)[0].row.id;
    apply(store, id, Event::NotSent { attempt: 1, wait: 0 }, None, NOW);
    assert_eq!(claim(store, 1, NOW).len(), 1);
    for _ in 0..3 {
        apply(store, id, Event::Accepted { attempt: 1 }, Some("SM3"), NOW);
    }
    assert_eq!(store.late().expect("a number"), 2);
}

fn silences_what_waits(store: &mut dyn Store) {
    let config = config(
        "[storm]\nsms = [\"6/15m\"]\nbreaker = \"off\"\n[recipients]\nanna = { sms = \"+15558676545\" }\n",
    );
    for (text, host) in [("one", "web1"), ("two", "db1"), ("three", "web2")] {
        enqueue(store, Notification::new(TO, text).label("host", host).key(text));
    }
    let urgent = Notification::new(TO, "fire").priority(Priority::Critical).label("host", "web1");
    enqueue(store, urgent);
    // The budget of each is spent: a digest of web's, and one of both.
    for (to, hosts) in [("anna", ["web1", "web2"]), ("+15558676546", ["web1", "db1"])] {
        for n in 0..6 {
            let to_spend = incoming(Notification::new(to, format!("spent {n}")).key(format!("k{n}")));
            import_with(store, &to_spend, &config, NOW);
        }
        for host in hosts {
            let told = Notification::new(to, format!("{host} is down")).label("host", host).key(host);
            import_with(store, &incoming(told), &config, NOW);
        }
    }
    let id = store.silence("host=web*", NOW.wall + 7_200_000, NOW).expect("a silence");
    let mut sent: Vec<String> = texts(&claim(store, 99, NOW)).into_iter().map(str::to_owned).collect();
    sent.retain(|text| !text.starts_with("spent"));
    assert_eq!(sent, ["fire", "two"]);
    let later = NOW.after(15 * 60_000);
    assert_eq!(texts(&claim(store, 99, later)), ["2 alerts in 15 min: db1 1, web1 1"]);
    let silenced = |store: &mut dyn Store| -> Vec<String> {
        let rows = store.list(&Filter { states: vec![StateName::Ready], ..Filter::default() }).expect("rows");
        rows.into_iter().filter(|row| row.reason.as_deref() == Some("silenced")).map(|row| row.body).collect()
    };
    assert_eq!(silenced(store), ["one", "three", ""]);
    assert!(claim(store, 99, later.after(60_000)).is_empty());
    // It is ended by hand, and by itself.
    assert!(store.end_silence(id).expect("an answer"));
    assert_eq!(silenced(store), [""; 0]);
    store.silence("key=three", NOW.wall + 7_200_000, NOW).expect("a silence");
    assert_eq!(texts(&claim(store, 99, later)), ["one", "2 alerts in 15 min: web1 1, web2 1"]);
    assert_eq!(texts(&claim(store, 99, NOW.after(7_200_000))), ["three"]);
}

/// A digest tells what no silence matches when the budget allows, whatever else it tells.
fn silences_no_digest_of_others(store: &mut dyn Store) {
    const WINDOW: i64 = 15 * 60_000;
    let config = config("[storm]\nsms = [\"1/15m\"]\nbreaker = \"off\"\n");
    let send = |store: &mut dyn Store, host: &str, now: Now| {
        let one = Notification::new(TO, format!("{host} is down")).label("host", host).key(host);
        import_with(store, &incoming(one), &config, now);
    };
    let silence = |store: &mut dyn Store, now: Now| {
        store.silence("host=web*", now.wall + 10 * WINDOW, now).expect("a silence")
    };
    // Before the digest is made, before it would be sent, and ended meanwhile.
    for (case, now) in [NOW, NOW.after(100 * WINDOW), NOW.after(200 * WINDOW)].into_iter().enumerate() {
        let (soon, later) = (now.after(WINDOW - 1), now.after(WINDOW));
        send(store, "first", now);
        let claimed = claim(store, 9, now);
        assert_eq!(texts(&claimed), ["first is down"], "{case}");
        apply(store, claimed[0].row.id, Event::Accepted { attempt: 1 }, None, now);
        let early = (case != 1).then(|| silence(store, now));
        send(store, "web1", now);
        let id = early.unwrap_or_else(|| silence(store, now));
        let expected = if case == 2 {
            assert!(store.end_silence(id).expect("an answer"));
            "1 alert in 15 min: web1 1"
        } else {
            assert!(claim(store, 9, later).is_empty());
            let waiting = Filter { states: vec![StateName::Ready], ..Filter::default() };
            let digest = store.list(&waiting).expect("rows").remove(0);
            assert_eq!(digest.reason.as_deref(), Some("silenced"), "{case}");
            send(store, "db1", now);
            "2 alerts in 15 min: db1 1, web1 1"
        };
        assert!(claim(store, 9, soon).is_empty(), "{case}: the budget is kept");
        let claimed = claim(store, 9, later);
        assert_eq!(texts(&claimed), [expected], "{case}");
        apply(store, claimed[0].row.id, Event::Accepted { attempt: 1 }, None, later);
        if case != 2 {
            assert!(store.end_silence(id).expect("an answer"));
        }
    }
}

pub(crate) fn texts(claimed: &[ClaimedDelivery]) -> Vec<&str> {
    claimed.iter().map(|one| one.text.text.as_str()).collect()
}

fn imports_once(store: &mut dyn Store) {
    let one = incoming(Notification::new(TO, "x"));
    assert_eq!(import(store, &one, NOW), ImportOutcome::Stored { refused: vec![] });
    assert_eq!(import(store, &one, NOW), ImportOutcome::Known);
    let forged = SpooledNotification { bytes: b"other".to_vec(), ..one };
    assert_eq!(import(store, &forged, NOW), ImportOutcome::IdInUse);
    assert_eq!(store.list(&Filter::default()).expect("rows").len(), 1);
    match import(store, &incoming(Notification::new("nobody", "x")), NOW) {
        ImportOutcome::Stored { refused } => assert!(refused[0].contains("no recipient"), "{refused:?}"),
        other => panic!("{other:?}"),
    }
    assert_eq!(store.counts(0).expect("counts"), [(StateName::Ready, 1), (StateName::Refused, 1)]);
}

fn claims(store: &mut dyn Store) {
    for n in 0..30 {
        enqueue(store, Notification::new(TO, format!("bulk {n}")).priority(Priority::Bulk));
    }
    enqueue(store, Notification::new(TO, "same").priority(Priority::High));
    enqueue(store, Notification::new(TO, "same").priority(Priority::High));
    enqueue(store, Notification::new("+15558676544", "same").priority(Priority::High));
    enqueue(store, Notification::new(TO, "critical").priority(Priority::Critical));
    let first = claim(store, 4, NOW);
    assert_eq!(texts(&first), ["critical", "same", "same", "bulk 0"]);
    assert_ne!(first[1].row.address, first[2].row.address);
    let again = claim(store, 30, NOW.after(3_000));
    assert_eq!(again.len(), 29, "one waits for the one like it");
    let alike =
        first.iter().find(|one| one.text.text == "same" && one.row.address == TO).expect("it was claimed");
    apply(store, alike.row.id, Event::Accepted { attempt: 1 }, Some("SM1"), NOW);
    assert_eq!(texts(&claim(store, 30, NOW.after(6_000))), ["same"]);
    // A lease that ends is doubt.
    let overdue = store.overdue(100, NOW.after(59_999)).expect("rows");
    assert!(overdue.is_empty());
    assert_eq!(store.overdue(100, NOW.after(60_000)).expect("rows").len(), 3);
    let applied = apply(store, first[0].row.id, Event::LeaseEnded, None, NOW.after(60_000));
    assert_eq!(applied.after.state(), StateName::Uncertain);
    // It is looked for when what is late has landed, once at a time.
    let look = NOW.after(150_000);
    let looks =
        |store: &mut dyn Store, now: Now| store.looks(9, now.steady + 30_000, now).expect("rows").len();
    assert_eq!([looks(store, NOW.after(149_999)), looks(store, look), looks(store, look)], [0, 1, 0]);
    assert_eq!(looks(store, look.after(30_000)), 1);
}

fn owns(store: &mut dyn Store) {
    enqueue(store, Notification::new(TO, "x"));
    let id = claim(store, 1, NOW)[0].row.id;
    assert!(!store.is_owned("SM1").expect("an answer"));
    let applied = apply(store, id, Event::Accepted { attempt: 1 }, Some("SM1"), NOW);
    assert_eq!((applied.after.state(), applied.after.sid.as_deref()), (StateName::Accepted, Some("SM1")));
    // A message of an attempt that was given up is still its own.
    apply(store, id, Event::Accepted { attempt: 7 }, Some("SM2"), NOW);
    assert!(store.is_owned("SM1").expect("an answer") && store.is_owned("SM2").expect("an answer"));
    assert!(store.apply(999, Event::Tick, &Note::default(), 0, NOW).expect("an answer").is_none());
    let polls =
        |store: &mut dyn Store, now: Now| store.polls(9, now.steady + 30_000, now).expect("rows").len();
    let (first, later) = (NOW.after(5_000), NOW.after(35_000));
    assert_eq!([polls(store, first), polls(store, first), polls(store, later)], [1, 0, 1]);
    let row = applied.after;
    store.poll_again(&row, "sent", Some(NOW.steady + 60_000)).expect("kept");
    // What became of an earlier attempt's message says nothing of the latest one.
    let mut earlier = row.clone();
    earlier.sid = Some("SM0".to_owned());
    store.poll_again(&earlier, "removed", None).expect("kept");
    assert_eq!(store.next_wake(NOW).expect("a time"), Some(NOW.steady + 60_000));
    store.poll_again(&row, "sent", None).expect("kept");
    assert_eq!(store.next_wake(NOW).expect("a time"), None);
    // A callback tells the end while it is asked for: what was known before does not take its place.
    let status = |store: &mut dyn Store| store.list(&Filter::default()).expect("rows")[0].status.clone();
    let before = store.list(&Filter::default()).expect("rows").remove(0);
    store.poll_again(&before, "delivered", Some(NOW.steady + 7)).expect("kept");
    for told in ["sent", "sending", "removed"] {
        store.poll_again(&before, told, None).expect("kept");
        assert_eq!(status(store).as_deref(), Some("delivered"), "{told}");
    }
    assert_eq!(store.next_wake(NOW).expect("a time"), Some(NOW.steady + 7));
    // An end that came after other news counts.
    store.poll_again(&before, "undelivered", Some(NOW.steady + 9)).expect("kept");
    assert_eq!(status(store).as_deref(), Some("undelivered"));
}

/// However many senders wait, and whichever of them are paused or have nothing.
fn turns(store: &mut dyn Store) {
    let name = |n: usize| format!("+1500555{n:04}");
    let mut text = "[storm]\nsms = \"off\"\nbreaker = \"off\"\n".to_owned();
    for n in 0..12 {
        let _ = writeln!(text, "[senders.s{n}]\nfrom = \"{}\"", name(n));
    }
    let config = config(&text);
    for n in (0..12).chain(0..12) {
        let one = incoming(
            Notification::new(TO, "hello")
                .from(format!("s{n}"))
                .key(Id::generate().expect("an id").to_string()),
        );
        import_with(store, &one, &config, NOW);
    }
    for n in 0..6 {
        let scope = format!("sender:{}", name(n));
        let pause = Pause { scope, reason: "told".to_owned(), code: None, since: NOW.wall, until: None };
        store.pause(&pause).expect("paused");
    }
    // One a second each: the second of them comes later.
    let mut senders = Vec::new();
    for _ in 0..6 {
        senders.extend(claim_at(store, 8, 1.0, None, NOW).into_iter().map(|one| one.row.sender));
    }
    senders.sort();
    assert_eq!(senders, (6..12).map(name).collect::<Vec<_>>());
    store.resume("sender:+15005550003").expect("an answer");
    let claimed = claim_at(store, 8, 1.0, None, NOW);
    assert_eq!(claimed.iter().map(|one| one.row.sender.as_str()).collect::<Vec<_>>(), ["+15005550003"]);
}

fn pauses(store: &mut dyn Store) {
    enqueue(store, Notification::new(TO, "x"));
    for (scope, until) in [("account", None), ("sender:+15005550006", Some(NOW.steady + 5))] {
        let pause = Pause {
            scope: scope.to_owned(),
            reason: "told".to_owned(),
            code: Some(1),
            since: NOW.wall,
            until,
        };
        store.pause(&pause).expect("paused");
        assert_eq!(store.pauses().expect("pauses"), [pause]);
        assert!(claim(store, 1, NOW).is_empty(), "{scope}");
        assert!(store.next_wake(NOW).expect("a time").is_none_or(|at| at > NOW.steady), "{scope}");
        if until.is_none() {
            assert!(store.resume(scope).expect("an answer") && !store.resume(scope).expect("an answer"));
        }
    }
    assert_eq!(claim(store, 1, NOW.after(5)).len(), 1);
}

fn silences(store: &mut dyn Store) {
    let id = store.silence("host=web*", NOW.wall + 60_000, NOW).expect("a silence");
    enqueue(store, Notification::new(TO, "held").label("host", "web1"));
    enqueue(store, Notification::new(TO, "told").label("host", "db1"));
    assert_eq!(texts(&claim(store, 9, NOW)), ["told"]);
    assert!(store.end_silence(id).expect("an answer"));
    assert_eq!(texts(&claim(store, 9, NOW)), ["held"]);
    assert!(store.silences().expect("silences").is_empty() && !store.end_silence(id).expect("an answer"));
}

fn stories(store: &mut dyn Store) {
    enqueue(store, Notification::new(TO, "x"));
    let id = claim(store, 1, NOW)[0].row.id;
    apply(store, id, Event::Doubt { attempt: 1 }, None, NOW);
    apply(store, id, Event::Found, Some("SM1"), NOW);
    let chapters = store.story(id).expect("a story");
    let states: Vec<&str> = chapters.iter().map(|chapter| chapter.state.as_str()).collect();
    assert_eq!(states, ["ready", "sending", "uncertain", "accepted"]);
    let notification = store.list(&Filter::default()).expect("rows")[0].notification.clone();
    for (filter, count) in [
        (Filter { id: Some(notification[..10].to_lowercase()), ..Filter::default() }, 1),
        (Filter { id: Some(id.to_string()), ..Filter::default() }, 1),
        (Filter { to: Some(TO.to_owned()), ..Filter::default() }, 1),
        (Filter { to: Some("anna".to_owned()), ..Filter::default() }, 0),
        (Filter { states: vec![StateName::Ready], ..Filter::default() }, 0),
        (Filter { since: Some(i64::MAX), ..Filter::default() }, 0),
    ] {
        assert_eq!(store.list(&filter).expect("rows").len(), count, "{filter:?}");
    }
}

fn prunes(store: &mut dyn Store) {
    enqueue(store, Notification::new(TO, "old"));
    enqueue(store, Notification::new(TO, "waits"));
    let id = claim(store, 1, NOW)[0].row.id;
    apply(store, id, Event::Accepted { attempt: 1 }, Some("SM1"), NOW);
    apply(store, id, Event::Delivered, None, NOW);
    let pruned = store.prune(NOW.wall + 1, 0).expect("pruned");
    assert_eq!(pruned, Pruned { blanked: 1, removed: 0, is_more: false });
    assert_eq!(bodies(store), ["", "waits"]);
    let pruned = store.prune(NOW.wall + 1, NOW.wall + 1).expect("pruned");
    assert_eq!(pruned, Pruned { blanked: 0, removed: 1, is_more: false });
    assert_eq!(store.counts(0).expect("counts"), [(StateName::Ready, 1)]);
    assert!(!store.is_owned("SM1").expect("an answer") && store.story(id).expect("a story").is_empty());
}

fn prunes_in_portions(store: &mut dyn Store) {
    let config = config("");
    let plan = |incoming: &SpooledNotification, ledger: &dyn plan::Ledger| {
        plan::plan(incoming, &config, ledger, NOW)
    };
    // Nobody has that name.
    let old: Vec<_> = (0..2_500).map(|n| incoming(Notification::new("nobody", format!("{n}")))).collect();
    // As many at once as a worker takes.
    for batch in old.chunks(200) {
        store.import(batch, &plan, NOW).expect("imported");
    }
    enqueue(store, Notification::new(TO, "waits"));
    let mut portions = |rows: i64| {
        let mut portions = Vec::new();
        while portions.len() < 10 {
            let pruned = store.prune(NOW.wall + 1, rows).expect("pruned");
            portions.push((pruned.blanked, pruned.removed));
            if !pruned.is_more {
                break;
            }
        }
        portions
    };
    assert_eq!(portions(0), [(1_000, 0), (1_000, 0), (500, 0)]);
    assert_eq!(portions(NOW.wall + 1), [(0, 1_000), (0, 1_000), (0, 500)]);
    assert_eq!(portions(NOW.wall + 1), [(0, 0)]);
    assert_eq!(bodies(store), ["waits"]);
    // The notifications are gone too.
    for outcome in store.import(&old[..3], &plan, NOW).expect("imported") {
        assert!(matches!(outcome, ImportOutcome::Stored { .. }), "{outcome:?}");
    }
}

fn bodies(store: &mut dyn Store) -> Vec<String> {
    store.list(&Filter::default()).expect("rows").into_iter().map(|row| row.body).collect()
}

#[test]
fn a_store_that_cannot_be_used_says_why_in_one_line() {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("outbox.db");
    drop(SqliteStore::open(&path).expect("a store"));
    assert_eq!(path.metadata().expect("a file").permissions().mode() & 0o777, 0o600);
    // A newer version is not touched.
    let newer = folder.path().join("newer.db");
    let db = rusqlite::Connection::open(&newer).expect("a file");
    db.pragma_update(None, "user_version", 99).expect("set");
    drop(db);
    // Damaged.
    let damaged = folder.path().join("damaged.db");
    std::fs::write(&damaged, vec![7; 8192]).expect("a file");
    // Locked.
    let locked = folder.path().join("locked.db");
    drop(SqliteStore::open(&locked).expect("a store"));
    let holder = rusqlite::Connection::open(&locked).expect("a file");
    holder.execute_batch("begin exclusive").expect("locked");
    for (path, why) in [(&newer, "newer version"), (&damaged, "damaged"), (&locked, "locked")] {
        let error = SqliteStore::open(path).expect_err(why);
        assert_eq!(error.kind(), ErrorKind::Store);
        assert!(error.message().contains(why) && error.message().lines().count() == 1, "{error}");
    }
    // Not there, and just being made.
    std::fs::write(folder.path().join("empty.db"), b"").expect("a file");
    for name in ["none.db", "empty.db"] {
        let error = SqliteStore::open_read_only(folder.path().join(name)).expect_err("none");
        assert!(error.message().contains("there is none"), "{error}");
    }
    assert!(SqliteStore::open_read_only(&path).is_ok());
}

#[test]
fn a_store_of_the_first_version_is_brought_forward() {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("outbox.db");
    let db = rusqlite::Connection::open(&path).expect("a file");
    db.execute_batch(include_str!("store_v1.sql")).expect("the first version");
    drop(db);
    let mut store = SqliteStore::open(&path).expect("a store");
    let rows = store.list(&Filter::default()).expect("rows");
    let states: Vec<&str> = rows.iter().map(|row| row.state().name()).collect();
    assert_eq!(states, ["ready", "uncertain", "accepted", "delivered", "held"]);
    assert_eq!((rows[0].body.as_str(), rows[0].key.as_deref()), ("waits", Some("disk:db1")));
    assert_eq!(store.timeline().expect("a time").expect("it was kept").last, NOW);
    assert_eq!(store.story(2).expect("a story").len(), 1);
    assert_eq!(store.silences().expect("silences").len(), 1);
    assert!(store.is_owned("SM00000000000000000000000000000002").expect("an answer"));
    assert!(store.redactions(9, NOW.steady + 1, NOW).expect("SIDs").is_empty());
    assert!(claim(&mut store, 9, NOW).is_empty(), "the account is paused");
    assert!(store.resume("account").expect("an answer"));
    assert_eq!(texts(&claim(&mut store, 9, NOW)), ["waits"]);
    let applied = apply(&mut store, 2, Event::Found, Some("SM3"), NOW);
    assert_eq!(applied.after.state(), StateName::Accepted);
    match import(&mut store, &incoming(Notification::new("+15558676544", "x")), NOW) {
        ImportOutcome::Stored { refused } => assert!(refused.is_empty()),
        other => panic!("{other:?}"),
    }
    let last = store.list(&Filter::default()).expect("rows").pop().expect("a row");
    assert_eq!(last.state(), StateName::Suppressed);
    // It stays of this version when it is opened again.
    drop(store);
    assert_eq!(SqliteStore::open(&path).expect("a store").list(&Filter::default()).expect("rows").len(), 6);
}
