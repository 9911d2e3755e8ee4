//! Tasks of a worker that panic take no place of others.

use twire_outbox::Notification;

use crate::fakes::{Bench, Fate, ONE_SENDER, TO, paused};

fn enqueue(bench: &Bench, count: usize) {
    for n in 0..count {
        bench.enqueue(&Notification::new(TO, format!("text {n}")));
    }
}

#[test]
fn requests_that_panic_are_looked_for_and_hold_no_others_up() {
    paused(async {
        let bench = Bench::new(ONE_SENDER);
        // More than there may be at once.
        bench.twilio.next(&[Fate::Panics; 100]);
        enqueue(&bench, 120);
        bench.run(1_000).await;
        assert_eq!(bench.states(), ["delivered"; 120]);
        assert_eq!(bench.twilio.texts().len(), 120);
    });
}

#[test]
fn looks_that_panic_are_taken_again() {
    paused(async {
        let bench = Bench::new(ONE_SENDER);
        bench.twilio.next(&[Fate::LandedLost; 20]);
        enqueue(&bench, 20);
        bench.run(30).await;
        bench.twilio.panics(20);
        bench.run(1_000).await;
        assert_eq!(bench.states(), ["delivered"; 20]);
        assert_eq!(bench.twilio.texts().len(), 20);
    });
}

#[test]
fn polls_that_panic_are_taken_again() {
    paused(async {
        let bench = Bench::new(ONE_SENDER);
        bench.twilio.panics(20);
        enqueue(&bench, 20);
        bench.run(1_000).await;
        assert_eq!(bench.states(), ["delivered"; 20]);
    });
}

#[test]
fn a_check_of_a_paused_account_that_panics_is_made_again() {
    paused(async {
        let bench = Bench::new(ONE_SENDER);
        bench.twilio.close_account(true);
        enqueue(&bench, 1);
        bench.run(20).await;
        bench.twilio.panics(1);
        bench.twilio.close_account(false);
        bench.run(600).await;
        assert_eq!(bench.states(), ["delivered"]);
    });
}
