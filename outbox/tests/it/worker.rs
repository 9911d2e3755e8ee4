//! The worker with a Twilio that fails in every way.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use twire_outbox::callback::Callback;
use twire_outbox::clock::{Clock, Timeline};
use twire_outbox::owner::Owner;
use twire_outbox::store::Store;
use twire_outbox::worker::Lock;
use twire_outbox::{Channel, Id, Notification, OnDoubt, Priority};

use crate::fakes::{Bench, Fate, TO, paused, wait_past};

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
fn a_worker_that_imports_much_sends_meanwhile() {
    paused(async {
        let bench = Bench::new("[storm]\nsms = \"off\"\nbreaker = \"off\"\n");
        for n in 0..400 {
            bench.enqueue(&Notification::new(TO, format!("text {n}")));
        }
        let new = bench.spool.path().join("new");
        let most = Arc::new(std::sync::atomic::AtomicUsize::new(0));
        let seen = Arc::clone(&most);
        bench.twilio.at_send(move || {
            let waiting = std::fs::read_dir(&new).expect("a folder").count();
            seen.fetch_max(waiting, Ordering::Relaxed);
        });
        bench.run(5).await;
        assert!(most.load(Ordering::Relaxed) > 0, "everything was imported first");
    });
}

#[test]
fn what_is_enqueued_while_a_long_list_is_worked_through_is_seen() {
    paused(async {
        let bench = Bench::new("[storm]\nsms = \"off\"\nbreaker = \"off\"\n[track]\npoll = false\n");
        // Nobody has that name: nothing is sent, and nothing but the spool wakes the worker.
        for n in 0..2_000 {
            bench.enqueue(&Notification::new("nobody", format!("text {n}")));
        }
        let (spool, claims) = (bench.spool.clone(), std::sync::atomic::AtomicUsize::new(0));
        bench.twilio.at_claim(move || {
            if claims.fetch_add(1, Ordering::SeqCst) == 2 {
                spool.enqueue(&Notification::new(TO, "meanwhile")).expect("enqueued");
            }
        });
        bench.run(3_000).await;
        assert_eq!(bench.twilio.texts(), ["meanwhile"]);
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
fn is_told(path: &std::path::Path, what: &str) -> bool {
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
fn texts_are_blanked_after_a_week_and_rows_go_after_ninety_days() {
    const DAY: u64 = 86_400;
    paused(async {
        let bench = Bench::new("[retention]\nredact_at_twilio = true\n");
        bench.enqueue(&Notification::new(TO, "the code of the vault").title("secret"));
        bench.run(60).await;
        let mut later = Notification::new(TO, "waits").ttl(200 * DAY);
        later.at = Some(1_577_865_600 + 150 * DAY);
        bench.enqueue(&later);
        bench.run(6 * DAY).await;
        assert_eq!(bench.states(), ["delivered", "ready"]);
        assert_eq!(bench.twilio.redacted().len(), 1, "at Twilio it is blanked once it has arrived");
        assert!(bench.rows()[0].body.contains("vault"));
        bench.run(3 * DAY).await;
        let rows = bench.rows();
        assert_eq!(
            (rows[0].body.as_str(), rows[0].title.as_deref(), rows[0].sent_text.as_deref()),
            ("", None, None)
        );
        assert_eq!(rows[1].body, "waits", "what waits keeps its text");
        bench.run(85 * DAY).await;
        assert_eq!(bench.states(), ["ready"], "{:?}", bench.rows());
        bench.run(60 * DAY).await;
        assert_eq!(bench.twilio.texts(), ["secret\nthe code of the vault", "waits"]);
    });
}

#[test]
fn what_nobody_confirms_is_blanked_too() {
    paused(async {
        let bench = Bench::new("[track]\npoll = false\n");
        bench.enqueue(&Notification::new(TO, "the code of the vault"));
        bench.run(9 * 86_400).await;
        assert_eq!((bench.states(), bench.rows()[0].body.as_str()), (vec!["accepted"], ""));
    });
}

#[test]
fn a_breaker_that_opens_tells_the_owner() {
    paused(async {
        let folder = tempfile::TempDir::new().expect("a folder");
        let told = folder.path().join("told");
        let bench = Bench::new(&format!(
            "[storm]\nsms = \"off\"\nbreaker = \"2/10m\"\n[owner]\ncommand = [\"/bin/sh\", \"-c\", \"cat >>{}\"]\n",
            told.display()
        ));
        for n in 0..5 {
            bench.enqueue(&Notification::new(format!("+155586765{n:02}"), "x"));
        }
        bench.run(60).await;
        let pauses = Store::pauses(&mut bench.store()).expect("pauses");
        assert_eq!(pauses[0].scope, "breaker");
        assert!(is_told(&told, "everything is held"));
    });
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
fn a_storm_becomes_few_messages() {
    paused(async {
        let bench = Bench::new("[recipients]\nanna = { sms = \"+15558676543\" }\n");
        for n in 0..40 {
            bench.enqueue(&Notification::new("anna", format!("web{n} is down")).key(format!("web:{n}")));
        }
        // Of one millisecond, any may be first.
        bench.run(1).await;
        for _ in 0..10 {
            bench.enqueue(&Notification::new("anna", "db is down").key("db:1"));
        }
        bench.run(10).await;
        bench.enqueue(&Notification::new("anna", "fire").priority(Priority::Critical));
        bench.run(1_000).await;
        let texts = bench.twilio.texts();
        assert_eq!(texts.len(), 7, "{texts:?}");
        assert!(texts.contains(&"fire".to_owned()) && texts[6].contains("alerts in"), "{texts:?}");
        assert!(texts[6].contains("web 35") && texts[6].contains("db 1"), "{texts:?}");
        let merged = bench.states().iter().filter(|state| **state == "merged").count();
        assert_eq!(merged, 45);
    });
}

#[test]
fn a_problem_that_is_over_before_it_was_sent_is_not_sent() {
    paused(async {
        let bench = Bench::new("");
        bench.twilio.close_account(true);
        bench.enqueue(&Notification::new("+15558676550", "pauses the account"));
        bench.run(5).await;
        bench.enqueue(&Notification::new(TO, "down").key("web:1"));
        bench.run(40).await;
        bench.enqueue(&Notification::new(TO, "up").key("web:1").resolved());
        bench.run(5).await;
        bench.twilio.close_account(false);
        bench.run(600).await;
        assert_eq!(bench.twilio.texts(), ["pauses the account"]);
        assert_eq!(bench.states(), ["delivered", "cancelled", "cancelled"]);
        assert!(bench.rows()[1].reason.as_deref().expect("a reason").contains("nothing was sent: it lasted"));
    });
}

#[test]
fn a_breaker_holds_everything_and_ends() {
    paused(async {
        let bench = Bench::new(
            "[storm]\nsms = \"off\"\nbreaker = \"5/10m\"\n[senders.a]\nfrom = \"+15005550006\"\nrate = 10\n",
        );
        for n in 0..12 {
            bench.enqueue(&Notification::new(format!("+155586765{n:02}"), "x"));
        }
        bench.run(300).await;
        assert_eq!(bench.twilio.texts().len(), 5);
        bench.run(1_500).await;
        assert_eq!(bench.twilio.texts().len(), 12);
    });
}

#[test]
fn a_critical_one_does_not_wait_behind_slots_that_are_given_out() {
    paused(async {
        let bench = Bench::new(
            "[storm]\nsms = \"off\"\nbreaker = \"off\"\n[senders.a]\nfrom = \"+15005550006\"\nrate = 100\n[track]\npoll = false\n",
        );
        for n in 0..1_500 {
            bench.enqueue(&Notification::new(TO, format!("bulk {n}")).priority(Priority::Bulk));
        }
        let (_commands, received) = tokio::sync::mpsc::unbounded_channel();
        let mut worker = bench.worker();
        let enqueue = async {
            let mut enqueued = Vec::new();
            for n in 0..20 {
                tokio::time::sleep(Duration::from_millis(407)).await;
                bench.enqueue(&Notification::new(TO, format!("critical {n}")).priority(Priority::Critical));
                enqueued.push(tokio::time::Instant::now());
            }
            tokio::time::sleep(Duration::from_secs(2)).await;
            enqueued
        };
        let enqueued = tokio::select! {
            enqueued = enqueue => enqueued,
            () = worker.run(received) => panic!("the worker ended"),
        };
        let requests = bench.twilio.requests();
        for (n, at) in enqueued.iter().enumerate() {
            let text = format!("critical {n}");
            let sent = requests.iter().find(|(_, request)| request.text == text).expect("it was sent").0;
            assert!(sent - *at <= Duration::from_millis(50), "{text} waited {:?}", sent - *at);
        }
        let times: Vec<_> = requests.iter().map(|(at, _)| *at).collect();
        for first in &times {
            let end = *first + Duration::from_secs(1);
            let second = times.iter().filter(|at| **at >= *first && **at < end).count();
            assert!(second <= 110, "{second} in a second");
        }
    });
}

#[test]
fn a_sender_keeps_its_pace() {
    paused(async {
        let bench = Bench::new(
            "[storm]\nsms = \"off\"\nbreaker = \"off\"\n[senders.a]\nfrom = \"+15005550006\"\nrate = 20\n[track]\npoll = false\n",
        );
        for n in 0..400 {
            bench.enqueue(&Notification::new(TO, format!("text {n}")));
        }
        bench.run(60).await;
        let times: Vec<_> = bench.twilio.requests().iter().map(|(at, _)| *at).collect();
        assert_eq!(times.len(), 400);
        let took = (times[399] - times[0]).as_secs_f64();
        assert!((19.5..=20.5).contains(&took), "{took}");
        for first in &times {
            let second =
                times.iter().filter(|at| **at >= *first && **at < *first + Duration::from_secs(1)).count();
            assert!(second <= 22, "{second} in a second");
        }
    });
}

#[test]
fn what_its_writer_takes_back_is_left_alone_and_holds_nothing_up() {
    paused(async {
        let bench = Bench::new("[storm]\nsms = \"off\"\nbreaker = \"off\"\n");
        let mut last = None;
        let locked: Vec<_> = (0..120)
            .map(|n| {
                let id = bench.enqueue(&Notification::new(TO, format!("locked {n}")));
                last = last.max(Some(id));
                let file = std::fs::File::open(bench.spool.path().join("new").join(id.to_string()));
                let file = file.expect("a file");
                file.lock().expect("a lock");
                file
            })
            .collect();
        wait_past(last.expect("an id"));
        bench.enqueue(&Notification::new(TO, "free"));
        bench.run(30).await;
        assert_eq!(bench.twilio.texts(), ["free"]);
        drop(locked);
        bench.run(600).await;
        assert_eq!(bench.twilio.texts().len(), 121);
    });
}

#[test]
fn what_cannot_be_put_aside_holds_nothing_up() {
    paused(async {
        let bench = Bench::new("[storm]\nsms = \"off\"\nbreaker = \"off\"\n");
        std::fs::remove_dir(bench.spool.path().join("bad")).expect("removed");
        for n in 0..220 {
            // Before all others.
            let path = bench.spool.path().join("new").join(format!("{n:026}"));
            std::fs::write(path, b"no notification").expect("a file");
        }
        bench.enqueue(&Notification::new(TO, "free"));
        bench.run(30).await;
        assert_eq!(bench.twilio.texts(), ["free"]);
        std::fs::create_dir(bench.spool.path().join("bad")).expect("a folder");
        bench.run(30).await;
        let aside =
            |folder: &str| std::fs::read_dir(bench.spool.path().join(folder)).expect("a folder").count();
        assert_eq!((aside("new"), aside("bad")), (0, 440));
    });
}

#[test]
fn a_late_landing_that_a_callback_finds_is_told_as_every_other() {
    paused(async {
        let folder = tempfile::TempDir::new().expect("a folder");
        let told = folder.path().join("told");
        let command = format!("[\"/bin/sh\", \"-c\", \"cat >>{}\"]", told.display());
        let bench = Bench::new(&format!("[owner]\ncommand = {command}\n"));
        bench.twilio.next(&[Fate::Lost]);
        let id = bench.enqueue(&Notification::new(TO, "one"));
        bench.run(60).await;
        bench.twilio.close_account(true);
        // Looked for in vain and given up; it would be sent again.
        bench.run(1_800).await;
        assert_eq!(bench.states(), ["ready"]);
        call_back(&bench, id, &format!("SM{:032x}", 7), "sent");
        assert_eq!(bench.states(), ["accepted"]);
        assert!(is_told(&told, "delivery 1 landed later than settle"));
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

/// Twilio's callback about the first attempt of delivery 1.
fn call_back(bench: &Bench, id: Id, sid: &str, status: &str) {
    let mut store = bench.store();
    let kept = store.timeline().expect("times");
    let (boot, boottime, wall) = (bench.clock.boot(), bench.clock.boottime(), bench.clock.wall());
    let now = Timeline::resume(kept.as_ref(), &boot, boottime, wall).at(boottime, wall);
    let mut owner = Owner::new(&bench.config.owner);
    let parameter = |name: &str| match name {
        "MessageSid" => Some(sid.to_owned()),
        "MessageStatus" => Some(status.to_owned()),
        _ => None,
    };
    let query = format!("delivery=1&attempt=1&notification={id}");
    let callback = Callback::read(&query, &parameter).expect("a callback");
    assert!(callback.apply(&mut store, &bench.config, &mut owner, now).expect("applied"));
}

#[test]
fn a_callback_ends_a_delivery_whose_text_is_blanked_at_twilio() {
    let cases = [
        // what the callback says, what Twilio says when it is asked, and after a while
        ("delivered", [("delivered", None); 2], "delivered"),
        ("undelivered", [("undelivered", Some(21610)); 2], "failed"),
        // The API is behind its callbacks.
        ("delivered", [("sent", None), ("delivered", None)], "delivered"),
    ];
    for (told, [first, then], state) in cases {
        paused(async {
            let bench = Bench::new(
                "[track]\npoll = false\npublic_url = \"https://alerts.example.com\"\n\
                 [retention]\nredact_at_twilio = true\n",
            );
            let id = bench.enqueue(&Notification::new(TO, "the code of the vault"));
            bench.run(60).await;
            assert_eq!((bench.states(), bench.twilio.fetches()), (vec!["accepted"], 0), "{told}");
            let sid = bench.rows()[0].sid.clone().expect("a SID");
            bench.twilio.ends(first.0, first.1);
            call_back(&bench, id, &sid, told);
            bench.run(2).await;
            bench.twilio.ends(then.0, then.1);
            bench.run(600).await;
            assert_eq!(
                (bench.states(), bench.twilio.redacted()),
                (vec![state], vec![sid]),
                "{told} {first:?}"
            );
            let is_opted_out = !bench.store().suppressions(None, 1).expect("a list").is_empty();
            assert_eq!(is_opted_out, first.1.is_some(), "what the code means is known");
        });
    }
}

#[test]
fn what_became_of_many_is_asked_for_at_once() {
    paused(async {
        let bench = Bench::new(
            "[storm]\nsms = \"off\"\nbreaker = \"off\"\n[senders.a]\nfrom = \"+15005550006\"\nrate = 100\n\
             [retention]\nredact_at_twilio = true\n",
        );
        // Eight at once tell of eight in ten seconds.
        bench.twilio.fetches_take(Duration::from_secs(10));
        for n in 0..300 {
            bench.enqueue(&Notification::new(TO, format!("text {n}")));
        }
        bench.run(120).await;
        assert_eq!(bench.states(), ["delivered"; 300]);
        let (lists, fetches) = (bench.twilio.fetched_lists(), bench.twilio.fetches());
        assert!((1..=4).contains(&lists) && fetches < 150, "{lists} lists, {fetches} fetches");
        assert_eq!(bench.twilio.redacted().len(), 300);
    });
}

#[test]
fn what_a_list_does_not_tell_is_asked_for_later() {
    paused(async {
        let bench = Bench::new(
            "[storm]\nsms = \"off\"\nbreaker = \"off\"\n[senders.a]\nfrom = \"+15005550006\"\nrate = 100\n",
        );
        bench.twilio.ends("sent", None);
        for n in 0..70 {
            bench.enqueue(&Notification::new(TO, format!("text {n}")));
        }
        // Nobody confirms them, and they are older than any list.
        bench.run(1_200).await;
        assert_eq!(bench.states(), ["accepted"; 70]);
        bench.twilio.ends("delivered", None);
        bench.run(3_600).await;
        assert_eq!(bench.states(), ["delivered"; 70]);
    });
}
