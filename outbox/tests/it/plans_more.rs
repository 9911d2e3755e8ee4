//! Plans of what people and other programs ask for: see `plans`.

use twire_outbox::clock::Now;
use twire_outbox::config::Config;
use twire_outbox::delivery::StateName;
use twire_outbox::plan::{self, Ledger};
use twire_outbox::store::{Filter, ImportOutcome, SpooledNotification, Store};
use twire_outbox::{Id, Notification};

use crate::postgres_server::psql;
use crate::store::{TO, incoming};

type Operation = fn(&str, &mut dyn Store, Now);

fn page() -> Filter {
    Filter { after: Some(0), limit: Some(500), ..Filter::default() }
}

/// What `twire queue show` reads of it.
fn show(store: &mut dyn Store, id: &str) -> usize {
    let rows = store.list(&Filter { id: Some(id.to_owned()), ..page() }).expect("rows");
    for row in &rows {
        store.story(row.id).expect("a story");
    }
    rows.len()
}

fn config(more: &str) -> Config {
    let var = |name: &str| (name == "TWILIO_PHONE_NUMBER").then(|| "+15005550006".to_owned());
    Config::parse(&format!("[storm]\nsms = 'off'\nbreaker = 'off'\n{more}"), &var).expect("a configuration")
}

/// By the URL of the database, on a store that was just opened.
pub(crate) const MORE: &[(&str, Operation)] = &[
    ("a heartbeat", |_, store, _| {
        assert!(store.heartbeat().expect("a count") > 0);
    }),
    ("a silence", |_, store, now| {
        let id = store.silence("key=key1*", now.wall + 60_000, now).expect("a silence");
        assert!(!store.silences().expect("silences").is_empty());
        assert!(store.end_silence(id).expect("an answer"));
    }),
    ("the import of what SQL enqueued", |url, store, now| {
        let ids =
            psql(url, "select twire.notify('+15558676543', 'text ' || n) from generate_series(1, 20) n");
        assert_eq!(ids.expect("ids").lines().count(), 20);
        let config = config("");
        let plan =
            |incoming: &SpooledNotification, ledger: &dyn Ledger| plan::plan(incoming, &config, ledger, now);
        assert_eq!(store.import_incoming(200, &plan, now).expect("imported").expect("its turn").len(), 20);
    }),
    ("the count of a user's day", |_, store, now| {
        let config = config("[allow.\"*\"]\nper_day = 100000\n");
        let plan =
            |incoming: &SpooledNotification, ledger: &dyn Ledger| plan::plan(incoming, &config, ledger, now);
        let one = incoming(Notification::new(TO, "counted"));
        let outcomes = store.import(&[one], &plan, now).expect("imported");
        assert_eq!(outcomes, [ImportOutcome::Stored { refused: vec![] }]);
    }),
    ("queue show NUMBER", |_, store, _| {
        assert_eq!(show(store, "20000"), 1);
    }),
    ("queue show ID", |_, store, _| {
        let known = store.list(&Filter { id: Some("1".to_owned()), ..page() }).expect("rows");
        assert!(Id::parse(&known[0].notification).is_some(), "no ULID");
        assert_eq!(show(store, &known[0].notification), 1);
    }),
    ("queue --to PERSON", |_, store, _| {
        let states = StateName::ALL.iter().copied().filter(|state| !state.is_over()).collect();
        assert!(!store.list(&Filter { states, to: Some(TO.to_owned()), ..page() }).expect("rows").is_empty());
    }),
    ("twire.status", |url, store, _| {
        let known = store.list(&Filter { id: Some("1".to_owned()), ..page() }).expect("rows");
        let id = Id::parse(&known[0].notification).expect("a ULID");
        let url = format!("{url}&application_name=twire");
        let states = psql(&url, &format!("select state from twire.status('{}')", id.to_uuid()));
        assert_eq!(states.expect("a status").lines().count(), 1);
    }),
];
