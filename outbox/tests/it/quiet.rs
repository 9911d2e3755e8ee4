//! Quiet hours hold back whatever would be sent within them.

use twire_outbox::clock::{Clock, Now};
use twire_outbox::store::Store;
use twire_outbox::{Notification, Priority};

use crate::fakes::{Bench, Fate, paused};

/// It is eight in the morning when a test begins.
const QUIET: &str =
    "[recipients]\nanna = { sms = \"+15558676543\", quiet = \"22:00-07:00\", zone = \"UTC\" }\n";
const HOUR: u64 = 3_600;

fn silence(bench: &Bench, hours: i64) -> i64 {
    let now = Now { wall: bench.clock.wall(), steady: 0 };
    bench.store().silence("key=disk*", now.wall + hours * 3_600_000, now).expect("a silence")
}

fn told() -> Notification {
    Notification::new("anna", "disk full").key("disk:db1").ttl(48 * HOUR)
}

/// Nothing is sent before seven in the morning, and then it is.
async fn waits_for_the_morning(bench: &Bench, hours: u64) {
    bench.run(hours * HOUR - 120).await;
    assert_eq!(bench.twilio.texts().len(), 0, "{:?}", bench.rows());
    bench.run(240).await;
    assert_eq!(bench.twilio.texts(), ["disk full"], "{:?}", bench.rows());
}

#[test]
fn a_silence_that_ends_within_them_sends_nothing_then() {
    paused(async {
        let bench = Bench::new(QUIET);
        silence(&bench, 15);
        bench.enqueue(&told());
        bench.run(60).await;
        assert_eq!(bench.rows()[0].reason.as_deref(), Some("silenced"));
        bench.run(15 * HOUR).await;
        assert_eq!(bench.rows()[0].reason.as_deref(), Some("quiet hours"));
        waits_for_the_morning(&bench, 8).await;
    });
}

#[test]
fn neither_does_one_that_begins_while_it_waits() {
    paused(async {
        let bench = Bench::new(QUIET);
        let mut later = told();
        later.at = Some(1_577_865_600 + HOUR);
        bench.enqueue(&later);
        bench.run(60).await;
        silence(&bench, 15);
        waits_for_the_morning(&bench, 23).await;
    });
}

#[test]
fn a_silence_that_is_ended_before_them_sends_at_once() {
    paused(async {
        let bench = Bench::new(QUIET);
        let id = silence(&bench, 15);
        bench.enqueue(&told());
        bench.run(60).await;
        assert!(bench.store().end_silence(id).expect("ended"));
        bench.run(60).await;
        assert_eq!(bench.twilio.texts(), ["disk full"]);
    });
}

#[test]
fn what_failed_before_them_is_tried_again_after_them() {
    paused(async {
        let bench = Bench::new(QUIET);
        bench.run(14 * HOUR - 10).await;
        bench.twilio.always(Fate::Unreachable);
        bench.enqueue(&told());
        bench.run(60).await;
        bench.twilio.always(Fate::ClaimStep);
        waits_for_the_morning(&bench, 9).await;
    });
}

#[test]
fn what_is_critical_does_not_wait() {
    paused(async {
        let bench = Bench::new(QUIET);
        bench.run(15 * HOUR).await;
        bench.enqueue(&told().priority(Priority::Critical));
        bench.run(60).await;
        assert_eq!(bench.twilio.texts(), ["disk full"]);
    });
}
