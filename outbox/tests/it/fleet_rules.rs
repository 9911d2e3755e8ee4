//! Rules of the outbox that hold for all workers of one store together.

use twire_outbox::Notification;
use twire_outbox::config::{Config, Database};
use twire_outbox::delivery::{Event, StateName, Verdict};
use twire_outbox::store::postgres::connect::Address;
use twire_outbox::store::{Filter, ImportOutcome, Pause, PostgresStore, SpooledNotification, Store};
use twire_outbox::storm::Rate;

use crate::fleet::Shared;
use crate::postgres_server::{migrated, psql, unless_given_up};
use crate::store::{NOW, TO, apply, claim, claim_at, config, enqueue, import_with, incoming, texts};

/// Imports when no other worker does.
fn in_turn(store: &mut PostgresStore, one: &SpooledNotification, config: &Config) -> ImportOutcome {
    // As a worker does, which comes again after a while.
    let mut outcomes = (0..10_000).map(|_| match import_with(store, one, config, NOW) {
        ImportOutcome::Busy => {
            std::thread::sleep(std::time::Duration::from_millis(5));
            ImportOutcome::Busy
        }
        done => done,
    });
    outcomes.find(|outcome| *outcome != ImportOutcome::Busy).expect("its turn")
}

#[test]
fn a_budget_is_spent_by_all_workers_together() {
    unless_given_up(|| {
        let Some(shared) = Shared::new("a_budget_is_spent_by_all_workers_together") else { return };
        let config = config("[storm]\nsms = [\"3/15m\"]\nbreaker = \"off\"\n");
        shared.at_once(4, |store| {
            for n in 0..5 {
                let text = format!("text {n} of {:?}", std::thread::current().id());
                in_turn(store, &incoming(Notification::new(TO, text).title("disk")), &config);
            }
        });
        // Three, and a digest of the others.
        let counts = shared.open().counts(0).expect("counts");
        assert_eq!(counts, [(StateName::Ready, 4), (StateName::Merged, 17)]);
        let claimed = |now| shared.at_once(4, |store| claim(store, 9, now)).into_iter().flatten();
        // A worker that finds the sender's clock locked gets nothing, and tries again.
        let own = claimed(NOW).chain(claim(&mut shared.open(), 9, NOW)).count();
        let digest: Vec<_> = claimed(NOW.after(15 * 60_000))
            .chain(claim(&mut shared.open(), 9, NOW.after(15 * 60_000)))
            .map(|one| one.text.text)
            .collect();
        assert_eq!((own, digest), (3, vec!["17 alerts in 15 min: disk 17".to_owned()]));
    });
}

#[test]
fn what_one_worker_pauses_no_worker_sends() {
    unless_given_up(|| {
        let Some(shared) = Shared::new("what_one_worker_pauses_no_worker_sends") else { return };
        let config = config(
            "[storm]\nsms = \"off\"\nbreaker = \"off\"\n[senders.one]\nfrom = \"+15005550001\"\n\
             [senders.two]\nfrom = \"+15005550002\"\n",
        );
        for n in 0..20 {
            let from = if n % 2 == 0 { "one" } else { "two" };
            in_turn(&mut shared.open(), &incoming(Notification::new(TO, format!("{n}")).from(from)), &config);
        }
        let mut operator = shared.open();
        let mut pause = |scope: &str, until: Option<i64>| {
            let (scope, reason) = (scope.to_owned(), "told".to_owned());
            operator.pause(&Pause { scope, reason, code: None, since: NOW.wall, until }).expect("paused");
        };
        let senders = |now| {
            let claimed = shared.at_once(4, |store| claim(store, 2, now)).into_iter().flatten();
            let mut senders: Vec<_> = claimed.map(|one| one.row.sender).collect();
            senders.sort();
            senders.dedup();
            senders
        };
        for scope in ["account", "breaker"] {
            pause(scope, None);
            assert!(senders(NOW).is_empty(), "{scope}");
            assert!(shared.open().resume(scope).expect("an answer"));
        }
        pause("sender:+15005550001", Some(NOW.steady + 1_000));
        assert_eq!(senders(NOW), ["+15005550002"]);
        // It ends by itself, for all.
        claim(&mut shared.open(), 9, NOW);
        assert_eq!(senders(NOW.after(1_000)), ["+15005550001"]);
    });
}

#[test]
fn the_breaker_counts_what_all_workers_send() {
    unless_given_up(|| {
        let Some(shared) = Shared::new("the_breaker_counts_what_all_workers_send") else { return };
        for n in 0..40 {
            enqueue(&mut shared.open(), Notification::new(TO, format!("text {n}")));
        }
        let breaker = Some(Rate { count: 10, window: 3_600_000 });
        let claimed = |now| {
            let of_each = shared.at_once(4, |store| {
                let several = (0..20).map(|_| claim_at(store, 3, 0.0, breaker, now).len());
                several.sum::<usize>()
            });
            of_each.into_iter().sum::<usize>()
        };
        // Workers that are in each other's way get nothing.
        let rest = |now| {
            claimed(now)
                + (0..20).map(|_| claim_at(&mut shared.open(), 3, 0.0, breaker, now).len()).sum::<usize>()
        };
        assert_eq!(rest(NOW), 10);
        let pauses = shared.open().pauses().expect("pauses");
        assert_eq!(pauses.len(), 1);
        assert_eq!((pauses[0].scope.as_str(), pauses[0].until), ("breaker", Some(NOW.steady + 3_600_000)));
        // The next hour has as many.
        assert_eq!(rest(NOW.after(3_600_001)), 10);
    });
}

#[test]
fn an_opt_out_and_a_silence_hold_for_all_workers() {
    unless_given_up(|| {
        let Some(shared) = Shared::new("an_opt_out_and_a_silence_hold_for_all_workers") else { return };
        let (mut one, mut other) = (shared.open(), shared.open());
        let silence = one.silence("host=web*", NOW.wall + 60_000, NOW).expect("a silence");
        enqueue(&mut other, Notification::new(TO, "held").label("host", "web1"));
        enqueue(&mut other, Notification::new(TO, "told").label("host", "db1"));
        assert_eq!(texts(&claim(&mut one, 9, NOW)), ["told"]);
        assert!(other.end_silence(silence).expect("an answer"));
        let claimed = claim(&mut one, 9, NOW);
        assert_eq!(texts(&claimed), ["held"]);
        // Whoever has opted out hears from no worker, by this sender.
        let refused = Event::Refused { attempt: 1, verdict: Verdict::Suppress };
        apply(&mut one, claimed[0].row.id, refused, None, NOW);
        let states = shared.at_once(3, |store| {
            let another = incoming(Notification::new(TO, format!("{:?}", std::thread::current().id())));
            in_turn(store, &another, &config(""));
            let filter = Filter { id: Some(another.id.to_string()), ..Filter::default() };
            store.list(&filter).expect("rows")[0].state()
        });
        assert_eq!(states, [StateName::Suppressed; 3]);
        assert!(claim(&mut other, 9, NOW.after(10_000)).is_empty());
    });
}

#[test]
fn a_clock_that_is_set_back_holds_nothing() {
    unless_given_up(|| {
        const HOUR: i64 = 3_600_000;
        let Some(url) = migrated("a_clock_that_is_set_back_holds_nothing") else { return };
        let shared = Shared(
            Address::new(&Database { url: url.clone(), password_file: None }, &|_| None).expect("an address"),
        );
        let set = |shift: i64| psql(&url, &format!("update twire.steady set shift = {shift}")).expect("set");
        // What the workers count as time is an hour ahead of the server's clock, as after that was set back.
        set(HOUR);
        let mut store = shared.open();
        let time = |store: &mut PostgresStore| store.shared_time().expect("a time").expect("the database's");
        let ahead = time(&mut store);
        let config = config("[storm]\nsms = \"off\"\nbreaker = \"off\"\n");
        for n in 0..3 {
            import_with(&mut store, &incoming(Notification::new(TO, format!("text {n}"))), &config, ahead);
        }
        assert_eq!(claim_at(&mut store, 9, 1.0, None, ahead).len(), 1);
        store.heartbeat().expect("a count");
        // It is set back by that hour. Workers that come at once go on from where they were, and no further.
        set(0);
        let times = shared.at_once(4, time);
        for now in times.into_iter().chain([time(&mut shared.open())]) {
            assert!(now.steady >= ahead.steady, "{now:?} {ahead:?}");
            let shift = now.steady - now.wall;
            assert!((HOUR - 600_000..=HOUR).contains(&shift), "shifted by {shift} ms");
        }
        let now = time(&mut shared.open());
        // The lease goes on, and the sender's next moment comes.
        let is_leased = now.steady < ahead.steady + 60_000;
        assert_eq!(store.overdue(9, now).expect("rows").is_empty(), is_leased);
        let next = store.next_wake(now).expect("a time").expect("something waits");
        assert!(next <= now.steady + 1_000, "{next} {now:?}");
        assert_eq!(claim_at(&mut store, 9, 1.0, None, now.after(1_000)).len(), 1);
    });
}
