//! What only several workers on one store can get wrong.

use std::cell::RefCell;
use std::panic::resume_unwind;
use std::sync::Barrier;
use std::time::{Duration, Instant};

use twire_outbox::Notification;
use twire_outbox::config::Database;
use twire_outbox::delivery::{Event, StateName};
use twire_outbox::plan::{self, Ledger};
use twire_outbox::store::postgres::connect::Address;
use twire_outbox::store::{
    Claim, ClaimedDelivery, Filter, ImportOutcome, Note, PostgresStore, Row, SpooledNotification, Store, Text,
};

use crate::postgres_server::{migrated, psql, server, unless_given_up};
use crate::store::{NOW, TO, apply, claim, config, enqueue, import, import_with, incoming};

/// Imports when no other worker does.
fn import_in_turn(store: &mut PostgresStore, one: &SpooledNotification) -> ImportOutcome {
    // As a worker does, which comes again after a while.
    let mut outcomes = (0..10_000).map(|_| match import(store, one, NOW) {
        ImportOutcome::Busy => {
            std::thread::sleep(Duration::from_millis(5));
            ImportOutcome::Busy
        }
        done => done,
    });
    outcomes.find(|outcome| *outcome != ImportOutcome::Busy).expect("its turn")
}

/// A database of its own for a test, which any number of workers open.
pub(crate) struct Shared(pub(crate) Address);

impl Shared {
    /// `None`, with the test named among the skipped, where there is no `PostgreSQL`.
    pub(crate) fn new(test: &str) -> Option<Shared> {
        let database = Database { url: migrated(test)?, password_file: None };
        Some(Shared(Address::new(&database, &|_| None).expect("an address")))
    }

    pub(crate) fn open(&self) -> PostgresStore {
        PostgresStore::open(&self.0).expect("a store")
    }

    /// So many workers do the same at the same time.
    pub(crate) fn at_once<T: Send>(
        &self,
        workers: usize,
        act: impl Fn(&mut PostgresStore) -> T + Sync,
    ) -> Vec<T> {
        // Before they begin: one that could not be opened would keep the others at the barrier.
        let stores: Vec<PostgresStore> = (0..workers).map(|_| self.open()).collect();
        let (barrier, act) = (&Barrier::new(workers), &act);
        std::thread::scope(|scope| {
            let begin = |mut store: PostgresStore| {
                scope.spawn(move || {
                    barrier.wait();
                    act(&mut store)
                })
            };
            let running: Vec<_> = stores.into_iter().map(begin).collect();
            running.into_iter().map(|one| one.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
        })
    }
}

#[test]
fn workers_that_claim_at_once_never_get_the_same() {
    unless_given_up(|| {
        let Some(shared) = Shared::new("workers_that_claim_at_once_never_get_the_same") else { return };
        for n in 0..60 {
            enqueue(&mut shared.open(), Notification::new(TO, format!("text {n}")));
        }
        let claimed = shared.at_once(4, |store| {
            let mut ids: Vec<i64> = Vec::new();
            // A worker that finds the sender's clock locked gets nothing, and tries again.
            for _ in 0..1_000 {
                ids.extend(claim(store, 7, NOW).iter().map(|one| one.row.id));
                if ids.len() >= 60 || store.next_wake(NOW).expect("a time").is_none_or(|at| at > NOW.steady) {
                    break;
                }
            }
            ids
        });
        let mut ids: Vec<i64> = claimed.into_iter().flatten().collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), 60);
        let rows = shared.open().list(&Filter::default()).expect("rows");
        assert!(rows.iter().all(|row| row.state() == StateName::Sending && row.delivery.attempt == 1));
    });
}

/// While one worker claims, another finds the other senders.
#[test]
fn a_claim_holds_no_sender_that_it_does_not_need() {
    unless_given_up(|| {
        let Some(shared) = Shared::new("a_claim_holds_no_sender_that_it_does_not_need") else { return };
        let config = config(
            "[storm]\nsms = \"off\"\nbreaker = \"off\"\n[senders.one]\nfrom = \"+15005550001\"\n\
             [senders.two]\nfrom = \"+15005550002\"\n",
        );
        for n in 0..12 {
            let from = if n % 2 == 0 { "one" } else { "two" };
            let one = incoming(Notification::new(TO, format!("text {n}")).from(from));
            import_with(&mut shared.open(), &one, &config, NOW);
        }
        let (mut first, mut second) = (shared.open(), shared.open());
        let meanwhile = RefCell::new(Vec::new());
        let text = |row: &Row, _: u16, _: bool| {
            // The first worker is in the middle of its transaction here.
            let mut meanwhile = meanwhile.borrow_mut();
            if meanwhile.is_empty() {
                *meanwhile = claim(&mut second, 3, NOW);
            }
            Text { text: row.body.clone(), segments: 1, mark: row.body.clone() }
        };
        let text = RefCell::new(text);
        let text = |row: &Row, most: u16, has_template: bool| (text.borrow_mut())(row, most, has_template);
        let lease = NOW.steady + 60_000;
        let asked = Claim {
            limit: 3,
            lease,
            rate: &|_| 0.0,
            quiet: &|_, _| None,
            text: &text,
            account: "AC1",
            breaker: None,
        };
        let claimed = first.claim(&asked, NOW).expect("claimed");
        let senders = |claimed: &[ClaimedDelivery]| -> Vec<String> {
            claimed.iter().map(|one| one.row.sender.clone()).collect()
        };
        assert_eq!(senders(&claimed), ["+15005550001"; 3]);
        assert_eq!(senders(&meanwhile.borrow()), ["+15005550002"; 3]);
    });
}

#[test]
fn two_alike_are_not_in_doubt_at_once_whoever_claims() {
    unless_given_up(|| {
        let Some(shared) = Shared::new("two_alike_are_not_in_doubt_at_once_whoever_claims") else { return };
        for _ in 0..8 {
            enqueue(&mut shared.open(), Notification::new(TO, "same"));
        }
        let mut now = NOW;
        for done in 0..8 {
            let claimed = shared.at_once(4, |store| {
                let mut all = claim(store, 8, now);
                all.extend(claim(store, 8, now));
                all
            });
            let claimed: Vec<_> = claimed.into_iter().flatten().collect();
            assert!(claimed.len() <= 1, "{}", claimed.len());
            let mut store = shared.open();
            let one = claimed.into_iter().next().or_else(|| claim(&mut store, 8, now).pop());
            let one = one.unwrap_or_else(|| panic!("after {done}"));
            let applied = apply(
                &mut store,
                one.row.id,
                Event::Accepted { attempt: 1 },
                Some(&format!("SM{done}")),
                now,
            );
            assert_eq!(applied.after.state(), StateName::Accepted);
            // Those that waited are looked at again then.
            now = now.after(2_000);
        }
    });
}

#[test]
fn what_sql_enqueued_is_not_taken_for_nothing_while_another_worker_imports() {
    unless_given_up(|| {
        let test = "what_sql_enqueued_is_not_taken_for_nothing_while_another_worker_imports";
        let Some(url) = migrated(test) else { return };
        let database = Database { url: url.clone(), password_file: None };
        let shared = Shared(Address::new(&database, &|_| None).expect("an address"));
        let config = config("[storm]\nsms = \"off\"\nbreaker = \"off\"\n");
        psql(&url, &format!("select twire.notify('{TO}', 'from SQL')")).expect("an id");
        let (mut first, mut second) = (shared.open(), shared.open());
        let meanwhile = RefCell::new(Vec::new());
        let as_is = |one: &SpooledNotification, ledger: &dyn Ledger| plan::plan(one, &config, ledger, NOW);
        let second = RefCell::new(&mut second);
        let plan = |one: &SpooledNotification, ledger: &dyn Ledger| {
            // The first worker is in the middle of its transaction here.
            let outcome = second.borrow_mut().import_incoming(10, &as_is, NOW).expect("an answer");
            meanwhile.borrow_mut().push(outcome.map(|done| done.len()));
            as_is(one, ledger)
        };
        let one = incoming(Notification::new(TO, "from the spool"));
        first.import(std::slice::from_ref(&one), &plan, NOW).expect("imported");
        assert_eq!(*meanwhile.borrow(), [None]);
        let done = second.borrow_mut().import_incoming(10, &as_is, NOW).expect("imported");
        assert_eq!(done.map(|done| done.len()), Some(1));
    });
}

#[test]
fn one_notification_that_two_import_at_once_is_stored_once() {
    unless_given_up(|| {
        let Some(shared) = Shared::new("one_notification_that_two_import_at_once_is_stored_once") else {
            return;
        };
        let one = incoming(Notification::new(TO, "x").key("disk"));
        let mut outcomes = shared.at_once(6, |store| import_in_turn(store, &one));
        outcomes.retain(|outcome| *outcome != ImportOutcome::Known);
        assert_eq!(outcomes, [ImportOutcome::Stored { refused: vec![] }]);
        // The rule of keys holds among those that come at once.
        shared.at_once(6, |store| import_in_turn(store, &incoming(Notification::new(TO, "x").key("disk"))));
        let counts = shared.open().counts(0).expect("counts");
        assert_eq!(counts, [(StateName::Ready, 1), (StateName::Merged, 6)]);
    });
}

#[test]
fn what_is_looked_for_or_asked_about_is_handed_to_one() {
    unless_given_up(|| {
        let Some(shared) = Shared::new("what_is_looked_for_or_asked_about_is_handed_to_one") else { return };
        for n in 0..20 {
            enqueue(&mut shared.open(), Notification::new(TO, format!("text {n}")));
        }
        let mut store = shared.open();
        for (n, one) in claim(&mut store, 20, NOW).into_iter().enumerate() {
            if n % 2 == 0 {
                apply(&mut store, one.row.id, Event::Doubt { attempt: 1 }, None, NOW);
            } else {
                let accepted = Event::Accepted { attempt: 1 };
                apply(&mut store, one.row.id, accepted, Some(&format!("SM{n}")), NOW);
            }
        }
        let later = NOW.after(90_000);
        let handed = shared.at_once(4, |store| {
            let looks = store.looks(4, later.steady + 60_000, later).expect("rows");
            let polls = store.polls(4, later.steady + 60_000, later).expect("rows");
            looks.into_iter().chain(polls).map(|row| row.id).collect::<Vec<_>>()
        });
        let mut ids: Vec<i64> = handed.into_iter().flatten().collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "handed out twice");
        assert_eq!(count, 20);
    });
}

#[test]
fn a_worker_that_was_given_up_changes_nothing() {
    unless_given_up(|| {
        let Some(shared) = Shared::new("a_worker_that_was_given_up_changes_nothing") else { return };
        let (mut slow, mut other) = (shared.open(), shared.open());
        enqueue(&mut slow, Notification::new(TO, "x"));
        let id = claim(&mut slow, 1, NOW)[0].row.id;
        // Its lease ends; the other looks twice, and it is not at Twilio.
        let mut now = NOW.after(60_000);
        apply(&mut other, id, Event::LeaseEnded, None, now);
        now = now.after(90_000);
        let seen = slow.looks(1, now.steady + 1, now).expect("rows");
        assert_eq!(seen.len(), 1);
        now = now.after(90_000);
        assert_eq!(other.looks(1, now.steady + 1, now).expect("rows").len(), 1);
        apply(&mut other, id, Event::NotFound { attempt: 1, looks: 0 }, None, now);
        // The look that was slow does not count for the second one.
        let applied = apply(&mut slow, id, Event::NotFound { attempt: 1, looks: 0 }, None, now);
        assert_eq!(applied.after.state(), StateName::Uncertain);
        now = now.after(90_000);
        apply(&mut other, id, Event::NotFound { attempt: 1, looks: 1 }, None, now);
        assert_eq!(claim(&mut other, 1, now)[0].row.delivery.attempt, 2);
        for event in [
            Event::NotSent { attempt: 1, wait: 0 },
            Event::Doubt { attempt: 1 },
            Event::NotFound { attempt: 1, looks: 1 },
            Event::LeaseEnded,
        ] {
            let applied =
                slow.apply(id, event, &Note::default(), 90_000, now).expect("applied").expect("a row");
            assert_eq!(
                (applied.after.state(), applied.after.delivery.attempt),
                (StateName::Sending, 2),
                "{event:?}"
            );
        }
    });
}

#[test]
fn workers_are_known() {
    unless_given_up(|| {
        let Some(shared) = Shared::new("workers_are_known") else { return };
        let (mut one, mut other) = (shared.open(), shared.open());
        // Who says nothing for half a minute is none.
        loop {
            let begun = Instant::now();
            let counts = (one.heartbeat().expect("a count"), other.heartbeat().expect("a count"));
            if counts == (1, 2) {
                break;
            }
            assert!(begun.elapsed() > Duration::from_secs(25), "two workers live: {counts:?}");
            other.leave().expect("it left");
        }
        let workers = one.workers().expect("workers");
        assert_eq!(workers.iter().map(|w| w.pid).collect::<Vec<_>>(), [i64::from(std::process::id()); 2]);
        assert!(
            workers.iter().all(|w| w.lease > w.last_seen && w.last_seen >= w.started && !w.host.is_empty())
        );
        other.leave().expect("it left");
        assert_eq!(one.heartbeat().expect("a count"), 1);
    });
}

#[test]
fn time_is_the_databases() {
    unless_given_up(|| {
        const TEST: &str = "time_is_the_databases";
        let (Some(server), Some(shared)) = (server(TEST), Shared::new(TEST)) else { return };
        let clock = || -> i64 {
            let milliseconds = "select (extract(epoch from clock_timestamp()) * 1000)::bigint";
            server.psql("postgres", milliseconds).parse().expect("a number")
        };
        let mut store = shared.open();
        let before = clock();
        let asked = store.shared_time().expect("a time").expect("the database's").wall;
        // Between answers the worker counts on by itself.
        let counted = store.shared_time().expect("a time").expect("the database's").wall;
        let after = clock();
        // Two clocks are read and each is rounded.
        let rounding = 2;
        assert!(before - rounding <= asked && asked <= after + rounding, "{before} {asked} {after}");
        assert!(asked <= counted && counted <= after + rounding, "{asked} {counted} {after}");
    });
}
