//! Texts that are blanked at Twilio once a message is over.

use std::time::Duration;

use twire_outbox::Notification;
use twire_outbox::delivery::Event;
use twire_outbox::store::{Note, Store};

use crate::fakes::{Bench, TO, paused};
use crate::store::{NOW, apply, claim, enqueue};

const REDACT: &str = "[storm]\nsms = \"off\"\nbreaker = \"off\"\n[senders.a]\nfrom = \"+15005550006\"\nrate = 100\n\
                      [retention]\nredact_at_twilio = true\n";

#[test]
fn what_a_killed_worker_left_is_blanked_by_the_next() {
    paused(async {
        let bench = Bench::new(REDACT);
        bench.twilio.redacts_take(Duration::from_secs(2));
        for n in 0..200 {
            bench.enqueue(&Notification::new(TO, format!("text {n}")));
        }
        bench.run(20).await;
        let over = bench.states().iter().filter(|state| **state == "delivered").count();
        assert!(bench.twilio.redacted().len() < over, "{over}");
        bench.run(600).await;
        assert_eq!(bench.states(), ["delivered"; 200]);
        let mut blanked = bench.twilio.redacted();
        blanked.sort();
        blanked.dedup();
        assert_eq!(blanked.len(), 200);
        let requests = bench.twilio.redact_requests();
        bench.run(86_400).await;
        assert_eq!(bench.twilio.redact_requests(), requests, "each is blanked once");
    });
}

#[test]
fn a_text_that_was_not_blanked_is_tried_again() {
    paused(async {
        let bench = Bench::new(REDACT);
        bench.twilio.refuses_to_redact(Some((503, 0)));
        bench.enqueue(&Notification::new(TO, "the code of the vault"));
        bench.run(7_200).await;
        let requests = bench.twilio.redact_requests();
        assert!((4..100).contains(&requests), "{requests}");
        bench.twilio.refuses_to_redact(None);
        bench.run(1_000).await;
        assert_eq!((bench.states(), bench.twilio.redacted().len()), (vec!["delivered"], 1));
    });
}

#[test]
fn a_text_that_cannot_be_blanked_is_left() {
    for refusal in [(400, 0), (404, 20404)] {
        paused(async {
            let bench = Bench::new(REDACT);
            bench.twilio.refuses_to_redact(Some(refusal));
            bench.enqueue(&Notification::new(TO, "the code of the vault"));
            bench.run(7_200).await;
            assert_eq!(
                (bench.states(), bench.twilio.redact_requests()),
                (vec!["delivered"], 1),
                "{refusal:?}"
            );
        });
    }
}

/// What every store does.
pub(crate) fn remembers_what_is_to_be_blanked(store: &mut dyn Store) {
    enqueue(store, Notification::new(TO, "x"));
    let id = claim(store, 1, NOW)[0].row.id;
    apply(store, id, Event::Accepted { attempt: 1 }, Some("SM1"), NOW);
    assert!(store.redactions(9, NOW.steady + 1_000, NOW).expect("SIDs").is_empty());
    let note = Note { sid: Some("SM1".to_owned()), redact: true, ..Note::default() };
    store.apply(id, Event::Delivered, &note, 90_000, NOW).expect("applied");
    assert_eq!(store.next_wake(NOW).expect("a time"), Some(NOW.steady));
    // To one worker, until then.
    let later = NOW.after(1_000);
    assert_eq!(store.redactions(9, later.steady, NOW).expect("SIDs"), ["SM1"]);
    assert!(store.redactions(9, later.steady, NOW).expect("SIDs").is_empty());
    assert_eq!(store.redactions(9, later.steady + 1_000, later).expect("SIDs"), ["SM1"]);
    store.redact_again("SM1", None).expect("written");
    assert!(store.redactions(9, i64::MAX, NOW.after(1_000_000)).expect("SIDs").is_empty());
    assert_eq!(store.next_wake(NOW).expect("a time"), None);
}
