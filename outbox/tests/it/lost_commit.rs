//! A connection that is lost in a commit: whether it was committed is found out, and nothing is done twice.

use std::time::{Duration, Instant};

use twire_outbox::Notification;
use twire_outbox::clock::Now;
use twire_outbox::config::{Config, Database};
use twire_outbox::delivery::{Event, StateName};
use twire_outbox::plan::{self, Ledger};
use twire_outbox::store::postgres::connect::Address;
use twire_outbox::store::{
    ClaimedDelivery, Filter, ImportOutcome, Note, PostgresStore, SpooledNotification, Store,
};

use crate::postgres_server::{migrated, psql, unless_given_up};
use crate::relay::{Lost, Relay};
use crate::store::{NOW, TO, apply, claim, enqueue, incoming, try_claim};

pub(crate) fn open(url: &str) -> PostgresStore {
    let database = Database { url: url.to_owned(), password_file: None };
    PostgresStore::open(&Address::new(&database, &|_| None).expect("an address")).expect("a store")
}

/// A database, a store on it whose next commit is lost, and another store.
fn lost(test: &str, what: Lost) -> Option<(String, Relay, PostgresStore, PostgresStore)> {
    let url = migrated(test)?;
    let relay = Relay::new(&url);
    let (store, other) = (open(&relay.url()), open(&url));
    relay.lose(what);
    Some((url, relay, store, other))
}

fn config() -> Config {
    let var = |name: &str| (name == "TWILIO_PHONE_NUMBER").then(|| "+15005550006".to_owned());
    Config::parse("[storm]\nsms = \"off\"\nbreaker = \"off\"\n", &var).expect("a configuration")
}

/// Until a session that was lost lets go of what it held: the server hears of its end a moment later.
fn soon<T>(mut act: impl FnMut() -> Option<T>) -> T {
    let end = Instant::now() + Duration::from_secs(60);
    loop {
        if let Some(done) = act() {
            return done;
        }
        assert!(Instant::now() < end, "a lost session holds what it had");
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn an_import() {
    unless_given_up(|| {
        for what in [Lost::Answer, Lost::Request] {
            let Some((_, relay, mut store, mut other)) = lost("lost_commit::an_import", what) else { return };
            let one = incoming(Notification::new(TO, "x"));
            let config = config();
            let plan = |incoming: &SpooledNotification, ledger: &dyn Ledger| {
                plan::plan(incoming, &config, ledger, NOW)
            };
            let batch = std::slice::from_ref(&one);
            let failed = store.import(batch, &plan, NOW);
            assert_eq!((failed.is_err(), relay.lost()), (true, 1), "{what:?}: {failed:?}");
            // The file is still in the spool: it is imported again.
            let outcome = soon(|| {
                let outcome = other.import(batch, &plan, NOW).expect("imported").remove(0);
                (outcome != ImportOutcome::Busy).then_some(outcome)
            });
            let wanted = match what {
                Lost::Answer => ImportOutcome::Known,
                Lost::Request => ImportOutcome::Stored { refused: vec![] },
            };
            assert_eq!(outcome, wanted, "{what:?}");
            assert_eq!(other.list(&Filter::default()).expect("rows").len(), 1);
        }
    });
}

#[test]
fn an_import_of_what_sql_enqueued() {
    unless_given_up(|| {
        for what in [Lost::Answer, Lost::Request] {
            let Some((url, relay, mut store, mut other)) =
                lost("lost_commit::an_import_of_what_sql_enqueued", what)
            else {
                return;
            };
            for n in 0..3 {
                psql(&url, &format!("select twire.notify('{TO}', 'text {n}')")).expect("an id");
            }
            let config = config();
            let plan = |incoming: &SpooledNotification, ledger: &dyn Ledger| {
                plan::plan(incoming, &config, ledger, NOW)
            };
            let failed = store.import_incoming(10, &plan, NOW);
            assert_eq!((failed.is_err(), relay.lost()), (true, 1), "{what:?}: {failed:?}");
            let mut imported = 0;
            soon(|| {
                imported +=
                    other.import_incoming(10, &plan, NOW).expect("imported").unwrap_or_default().len();
                let left = psql(&url, "select count(*) from twire.incoming").expect("a count");
                (left == "0").then_some(())
            });
            assert_eq!(imported, if what == Lost::Answer { 0 } else { 3 }, "{what:?}");
            let texts: Vec<String> =
                other.list(&Filter::default()).expect("rows").into_iter().map(|row| row.body).collect();
            assert_eq!(texts, ["text 0", "text 1", "text 2"], "{what:?}");
        }
    });
}

#[test]
fn a_claim() {
    unless_given_up(|| {
        for what in [Lost::Answer, Lost::Request] {
            let Some((_, relay, mut store, mut other)) = lost("lost_commit::a_claim", what) else { return };
            enqueue(&mut other, Notification::new(TO, "x"));
            let failed = try_claim(&mut store, 1, 0.0, None, NOW);
            assert_eq!((failed.is_err(), relay.lost()), (true, 1), "{what:?}: {failed:?}");
            let again = |store: &mut PostgresStore, now: Now| -> ClaimedDelivery {
                soon(|| claim(store, 1, now).pop())
            };
            if what == Lost::Request {
                // It was not claimed.
                assert_eq!(again(&mut other, NOW).row.delivery.attempt, 1);
                continue;
            }
            // It was, and who claimed it does not know: nobody sends it, until its lease has ended and it was looked for.
            assert!(claim(&mut other, 1, NOW.after(30_000)).is_empty());
            let mut now = NOW.after(60_000);
            let overdue = other.overdue(9, now).expect("rows");
            assert_eq!(overdue.len(), 1);
            let id = overdue[0].id;
            assert_eq!(
                apply(&mut other, id, Event::LeaseEnded, None, now).after.state(),
                StateName::Uncertain
            );
            for looks in 0..2 {
                now = now.after(90_000);
                assert!(claim(&mut other, 1, now).is_empty());
                assert_eq!(other.looks(1, now.steady + 1, now).expect("rows").len(), 1);
                apply(&mut other, id, Event::NotFound { attempt: 1, looks }, None, now);
            }
            assert_eq!(again(&mut other, now).row.delivery.attempt, 2);
        }
    });
}

#[test]
fn what_became_of_deliveries() {
    unless_given_up(|| {
        for what in [Lost::Answer, Lost::Request] {
            let Some(url) = migrated("lost_commit::what_became_of_deliveries") else { return };
            let relay = Relay::new(&url);
            let (mut store, mut other) = (open(&relay.url()), open(&url));
            for n in 0..2 {
                enqueue(&mut other, Notification::new(TO, format!("text {n}")));
            }
            let ids: Vec<i64> = claim(&mut store, 2, NOW).iter().map(|one| one.row.id).collect();
            let note = |sid: &str| Note { sid: Some(sid.to_owned()), ..Note::default() };
            let accepted = Event::Accepted { attempt: 1 };
            let ended =
                [(ids[0], accepted, note("SM0")), (ids[1], Event::Doubt { attempt: 1 }, Note::default())];
            relay.lose(what);
            let failed = store.apply_all(&ended, 90_000, NOW);
            assert_eq!((failed.is_err(), relay.lost()), (true, 1), "{what:?}: {failed:?}");
            // A worker keeps what it could not write, and writes it again.
            let applied = other.apply_all(&ended, 90_000, NOW.after(2_000)).expect("applied");
            let states: Vec<StateName> = applied.iter().flatten().map(|one| one.after.state()).collect();
            assert_eq!(states, [StateName::Accepted, StateName::Uncertain], "{what:?}");
            let was = if what == Lost::Answer { StateName::Accepted } else { StateName::Sending };
            assert_eq!(applied[0].as_ref().map(|one| one.before.state.name()), Some(was), "{what:?}");
            for id in ids {
                let told: Vec<String> =
                    other.story(id).expect("a story").into_iter().map(|entry| entry.state).collect();
                assert_eq!(told.len(), 3, "{what:?}: told once: {told:?}");
            }
            assert!(other.is_owned("SM0").expect("an answer"));
        }
    });
}
