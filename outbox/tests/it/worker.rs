//! The worker with a Twilio that fails in every way.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use twire_outbox::store::Store;
use twire_outbox::worker::Lock;
use twire_outbox::{Channel, Notification, OnDoubt, Priority};

use crate::fakes::{Bench, Fate, TO, paused};

#[test]
fn what_is_enqueued_arrives_once() {
    paused(async {
        let bench = Bench::new("");
        bench.enqueue(&Notification::new(TO, "disk full").title("db1"));
        bench.run(60).await;
        assert_eq!(bench.twilio.texts(), ["db1\ndisk full"]);
        assert_eq!(bench.states(), ["delivered"]);
        let row = &bench.rows()[0];
        assert_eq!((row.sid.as_deref().map(str::len), row.delivery.attempt), (Some(34), 1));
        assert!(std::fs::read_dir(bench.spool.path().join("new")).expect("a folder").next().is_none());
    });
}

#[test]
fn a_worker_that_is_stopped_while_it_claims_may_not_send_afterwards() {
    paused(async {
        let bench = Bench::new("");
        let clock = Arc::clone(&bench.clock);
        bench.twilio.at_claim(move || clock.stop(3_600_000));
        bench.enqueue(&Notification::new(TO, "disk full"));
        bench.run(1).await;
        let requests = bench.twilio.requests();
        // The client does not write a first byte after the deadline.
        assert!(!requests.is_empty() && requests[0].1.deadline < 1_000_000 + 3_600_000, "{requests:?}");
    });
}

#[test]
fn no_fault_loses_or_doubles() {
    for fate in [Fate::LandedLost, Fate::Lost, Fate::Late(60), Fate::Unreachable, Fate::Refused(429, 20429)] {
        paused(async {
            let bench = Bench::new("");
            bench.twilio.next(&[fate, fate, Fate::Lost]);
            bench.enqueue(&Notification::new(TO, "one"));
            bench.enqueue(&Notification::new("+15558676544", "two"));
            bench.run(3_000).await;
            let mut texts = bench.twilio.texts();
            texts.sort();
            assert_eq!(texts, ["one", "two"], "{fate:?}");
            assert_eq!(bench.states(), ["delivered", "delivered"], "{fate:?}");
        });
    }
}

#[test]
fn identical_texts_to_one_phone_are_not_taken_for_each_other() {
    paused(async {
        let bench = Bench::new("[storm]\nsms = \"off\"\nbreaker = \"off\"\n");
        let fates =
            [Fate::LandedLost, Fate::Lost, Fate::ClaimStep, Fate::Late(50), Fate::Lost, Fate::LandedLost];
        bench.twilio.next(&fates.repeat(2));
        for _ in 0..12 {
            bench.enqueue(&Notification::new(TO, "same"));
        }
        bench.run(20_000).await;
        assert_eq!(bench.twilio.texts().len(), 12);
        assert_eq!(bench.states(), ["delivered"; 12]);
        let mut sids: Vec<_> = bench.rows().into_iter().filter_map(|row| row.sid).collect();
        sids.sort();
        sids.dedup();
        assert_eq!(sids.len(), 12);
    });
}

#[test]
fn media_tell_nothing_apart_because_a_list_shows_none_at_first() {
    paused(async {
        let bench = Bench::new("[storm]\nsms = \"off\"\nbreaker = \"off\"\n");
        bench.twilio.next(&[Fate::Lost, Fate::LandedLost]);
        let mut picture = Notification::new(TO, "same");
        picture.media.push("https://example.com/disk.png".to_owned());
        bench.enqueue(&picture);
        bench.enqueue(&Notification::new(TO, "same"));
        bench.run(20_000).await;
        let mut media = bench.twilio.media();
        media.sort_unstable();
        assert_eq!(media, [0, 1]);
    });
}

#[test]
fn a_worker_that_is_killed_leaves_nothing_behind_that_is_sent_again() {
    paused(async {
        let bench = Bench::new(
            "[storm]\nsms = \"off\"\nbreaker = \"off\"\n[senders.a]\nfrom = \"+15005550006\"\nrate = 50\n",
        );
        for n in 0..60 {
            bench.enqueue(&Notification::new(TO, format!("text {n}")));
        }
        // Killed every few milliseconds of its time, in the middle of whatever it does.
        for kill in 0..40 {
            let (_commands, received) = tokio::sync::mpsc::unbounded_channel();
            let mut worker = bench.worker();
            let life = Duration::from_millis(20 + kill * 7 % 90);
            let _ = tokio::time::timeout(life, worker.run(received)).await;
        }
        bench.run(5_000).await;
        let mut texts = bench.twilio.texts();
        assert_eq!(texts.len(), 60);
        texts.sort();
        texts.dedup();
        assert_eq!(texts.len(), 60);
        assert_eq!(bench.states(), ["delivered"; 60]);
    });
}

#[test]
fn doubt_is_dealt_with_as_the_notification_says() {
    paused(async {
        let bench = Bench::new("");
        bench.twilio.next(&[Fate::LandedLost, Fate::ClaimStep, Fate::LandedLost]);
        bench.enqueue(&Notification::new(TO, "again").on_doubt(OnDoubt::Resend));
        bench.run(60).await;
        bench.enqueue(&Notification::new(TO, "hold").on_doubt(OnDoubt::Hold));
        bench.run(600).await;
        assert_eq!(bench.twilio.texts(), ["again", "again", "hold"]);
        assert_eq!(bench.states(), ["delivered", "held"]);
        assert_eq!(bench.twilio.lists(), 0);
    });
}

#[test]
fn while_the_list_cannot_be_read_nothing_is_sent_again() {
    paused(async {
        let bench = Bench::new("");
        bench.twilio.break_lists(true);
        bench.twilio.next(&[Fate::Lost]);
        bench.enqueue(&Notification::new(TO, "one"));
        bench.run(3_600).await;
        assert_eq!((bench.twilio.texts().len(), bench.states()), (0, vec!["uncertain"]));
        bench.twilio.break_lists(false);
        bench.run(3_600).await;
        assert_eq!(bench.twilio.texts(), ["one"]);
    });
}

#[test]
fn a_closed_account_pauses_everything_and_goes_on_by_itself() {
    paused(async {
        let folder = tempfile::TempDir::new().expect("a folder");
        let told = folder.path().join("told");
        let command = format!("[\"/bin/sh\", \"-c\", \"cat >>{}\"]", told.display());
        let bench = Bench::new(&format!("[owner]\ncommand = {command}\n"));
        bench.twilio.close_account(true);
        bench.enqueue(&Notification::new(TO, "one"));
        bench.enqueue(&Notification::new("+15558676544", "two"));
        bench.run(1_800).await;
        assert_eq!(bench.states(), ["ready", "ready"]);
        assert!(bench.twilio.requests().len() <= 2, "{}", bench.twilio.requests().len());
        let pauses = Store::pauses(&mut bench.store()).expect("pauses");
        assert_eq!((pauses[0].scope.as_str(), pauses[0].code), ("account", Some(20003)));
        bench.twilio.close_account(false);
        // Nobody does anything: it is found out.
        bench.run(120).await;
        assert_eq!(bench.twilio.texts().len(), 2);
        assert!(Store::pauses(&mut bench.store()).expect("pauses").is_empty());
        assert!(is_told(&told, "account is paused: "));
    });
}

/// Whether the owner's command, which runs in real time, has written that.
pub(crate) fn is_told(path: &std::path::Path, what: &str) -> bool {
    let end = std::time::Instant::now() + Duration::from_secs(60);
    while std::time::Instant::now() < end {
        if std::fs::read_to_string(path).is_ok_and(|text| text.contains(what)) {
            return true;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    false
}

#[test]
fn refusals_suppress_pause_fall_back_or_end() {
    paused(async {
        let toml = "[recipients]\nanna = { sms = \"+15558676543\", call = \"+15558676543\" }\n";
        let bench = Bench::new(toml);
        // Opted out: the next one is not even tried.
        bench.twilio.next(&[Fate::Refused(400, 21610)]);
        bench.enqueue(&Notification::new("+15558676550", "one"));
        bench.run(10).await;
        bench.enqueue(&Notification::new("+15558676550", "two"));
        bench.run(10).await;
        assert_eq!(bench.states(), ["suppressed", "suppressed"]);
        assert_eq!(bench.twilio.requests().len(), 1);
        // Another channel.
        bench.twilio.next(&[Fate::Refused(400, 21612)]);
        bench.enqueue(&Notification::new("anna", "three"));
        bench.run(60).await;
        assert_eq!(bench.states()[2..], ["refused", "delivered"]);
        let called = &bench.twilio.requests()[2].1;
        assert!(
            called.channel == Channel::Call && called.text.contains("<Say>three</Say>"),
            "{}",
            called.text
        );
        // A sender that cannot send is paused, and tried again later.
        bench.twilio.next(&[Fate::Refused(400, 21606)]);
        bench.enqueue(&Notification::new("+15558676551", "four"));
        bench.run(60).await;
        assert_eq!(bench.states()[4], "ready");
        bench.run(1_200).await;
        assert_eq!(bench.states()[4], "delivered");
        // What is wrong stays wrong.
        bench.twilio.next(&[Fate::Refused(400, 21617)]);
        bench.enqueue(&Notification::new("+15558676551", "five"));
        bench.enqueue(&Notification::new("nobody", "six"));
        bench.run(60).await;
        assert_eq!(bench.states()[5..], ["refused", "refused"]);
    });
}

#[test]
fn an_outage_of_a_day_loses_nothing_and_critical_comes_first() {
    // `make test-deep` has a hundred thousand.
    let count = std::env::var("TWIRE_OUTAGE").ok().and_then(|n| n.parse().ok()).unwrap_or(300);
    paused(async {
        let bench = Bench::new(
            "[storm]\nsms = \"off\"\nbreaker = \"off\"\n[senders.a]\nfrom = \"+15005550006\"\nrate = 100\n",
        );
        bench.twilio.always(Fate::Unreachable);
        let begun = std::time::Instant::now();
        for n in 0..count {
            let text = format!("bulk {n}");
            bench.enqueue(&Notification::new(TO, text).priority(Priority::Bulk).ttl(3 * 86_400));
            // A spool has an end.
            if n % 2_000 == 1_999 {
                bench.run(2).await;
            }
        }
        bench.enqueue(&Notification::new(TO, "too late").ttl(3_600));
        bench.run(86_400).await;
        let tried = bench.twilio.requests().len();
        // Twice what waits of half a minute make: each of the workers above began anew, and chance has its part.
        assert!((100..6_000).contains(&tried), "{tried} attempts in an outage");
        bench.enqueue(&Notification::new(TO, "critical").priority(Priority::Critical));
        bench.twilio.always(Fate::ClaimStep);
        bench.run(1_000 + count / 90).await;
        let texts = bench.twilio.texts();
        #[expect(clippy::print_stderr, reason = "figures are for people")]
        {
            eprintln!(
                "outage: {count} queued for a day and sent in {:.0} s: {tried} attempts meanwhile, {} messages",
                begun.elapsed().as_secs_f64(),
                texts.len()
            );
        }
        assert_eq!(texts.len() as u64, count + 1);
        let at = texts.iter().position(|text| text == "critical").expect("it arrived");
        assert!(at < 20, "{at} came before the critical one");
        assert_eq!(bench.rows().iter().filter(|row| row.state().name() == "expired").count(), 1);
    });
}

/// A machine that is too busy to send in time learns nothing of Twilio.
#[test]
fn what_is_sent_too_late_is_no_outage() {
    paused(async {
        let bench = Bench::new(
            "[storm]\nsms = \"off\"\nbreaker = \"off\"\n[senders.a]\nfrom = \"+15005550006\"\nrate = 100\n",
        );
        for n in 0..8 {
            bench.enqueue(&Notification::new(TO, format!("text {n}")));
        }
        bench.twilio.next(&[Fate::Unreachable; 8]);
        let (clock, is_first) = (Arc::clone(&bench.clock), AtomicBool::new(true));
        bench.twilio.at_claim(move || {
            if is_first.swap(false, Ordering::SeqCst) {
                // Less than a timeout: it may send.
                clock.stop(6_000);
            }
        });
        bench.run(12).await;
        assert_eq!(bench.twilio.requests().len(), 16);
        assert_eq!(bench.twilio.texts().len(), 8);
    });
}

#[test]
fn the_clock_may_jump() {
    paused(async {
        let bench = Bench::new("");
        bench.twilio.next(&[Fate::Refused(429, 20429)]);
        bench.enqueue(&Notification::new(TO, "waits"));
        let mut later = Notification::new(TO, "scheduled");
        later.at = Some(1_577_865_600 + 7_200);
        bench.enqueue(&later);
        bench.run(1).await;
        // Back by a day: what waits is not held up.
        bench.clock.wall.fetch_sub(86_400_000, Ordering::SeqCst);
        // The worker was killed in the middle of whatever it did: doubt takes three minutes.
        bench.run(400).await;
        assert_eq!(bench.twilio.texts(), ["waits"], "{:?}", bench.rows());
        // Forward by a day and more: the schedule is due.
        bench.clock.wall.fetch_add(86_400_000 + 7_200_000, Ordering::SeqCst);
        bench.run(120).await;
        assert_eq!(bench.twilio.texts(), ["waits", "scheduled"]);
    });
}

#[test]
fn whoever_only_looks_keeps_no_worker_from_its_store() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let store = folder.path().join("outbox.db");
    let first = Lock::take(&store).expect("it is free");
    assert!(Lock::is_held(&store));
    let refused = Lock::take(&store).expect_err("one worker a store");
    assert!(refused.message().contains("delivers from the store"), "{refused}");
    drop(first);
    // Somebody is stopped while it looks.
    let looks = std::fs::File::open(store.with_added_extension("lock")).expect("a file");
    looks.lock_shared().expect("a lock");
    std::thread::scope(|scope| {
        scope.spawn(move || {
            std::thread::sleep(Duration::from_millis(500));
            drop(looks);
        });
        Lock::take(&store).expect("it waits");
    });
}
