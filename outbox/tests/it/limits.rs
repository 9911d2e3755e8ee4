//! Storms, breakers, paces, priorities.

use std::time::Duration;

use twire_outbox::store::Store;
use twire_outbox::{Notification, Priority};

use crate::fakes::{Bench, TO, paused};
use crate::worker::is_told;

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
