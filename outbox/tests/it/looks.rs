//! What is in doubt is looked for: one list for all to a phone, less and less often while there is none.

use std::time::Duration;

use twire_outbox::Notification;

use crate::fakes::{Bench, Fate, ONE_SENDER, TO, paused};

#[test]
fn one_list_tells_of_all_that_are_in_doubt_to_a_phone() {
    paused(async {
        let bench = Bench::new(ONE_SENDER);
        let fates = [Fate::LandedLost, Fate::Lost, Fate::LandedLost];
        bench.twilio.next(&fates.repeat(100));
        bench.twilio.lists_take(Duration::from_secs(10));
        for n in 0..300 {
            let to = if n % 2 == 0 { TO } else { "+15558676544" };
            bench.enqueue(&Notification::new(to, format!("text {n}")));
        }
        bench.run(600).await;
        assert_eq!(bench.states(), ["delivered"; 300]);
        assert_eq!(bench.twilio.texts().len(), 300);
        let lists = bench.twilio.lists();
        assert!(lists < 40, "{lists}");
    });
}

#[test]
fn what_another_program_sent_before_an_attempt_is_not_taken_for_it() {
    paused(async {
        let bench = Bench::new(ONE_SENDER);
        bench.twilio.always(Fate::Lost);
        bench.enqueue(&Notification::new(TO, "one"));
        bench.run(10).await;
        bench.twilio.plant(TO, "two");
        tokio::time::sleep(Duration::from_secs(10)).await;
        bench.enqueue(&Notification::new(TO, "two"));
        bench.run(10).await;
        assert_eq!(bench.states(), ["uncertain"; 2]);
        bench.twilio.always(Fate::ClaimStep);
        // Both are looked for at once.
        tokio::time::sleep(Duration::from_secs(600)).await;
        bench.run(600).await;
        assert_eq!(bench.states(), ["delivered"; 2]);
        let mut texts = bench.twilio.texts();
        texts.sort();
        assert_eq!(texts, ["one", "two", "two"]);
        assert_eq!(bench.twilio.lists(), 2);
    });
}

#[test]
fn a_list_that_fails_is_asked_for_less_and_less_often() {
    paused(async {
        let bench = Bench::new(ONE_SENDER);
        bench.twilio.next(&[Fate::LandedLost]);
        bench.twilio.break_lists(true);
        bench.enqueue(&Notification::new(TO, "one"));
        bench.run(4 * 3_600).await;
        let lists = bench.twilio.lists();
        assert!((15..120).contains(&lists), "{lists}");
        bench.twilio.break_lists(false);
        bench.run(1_000).await;
        assert_eq!((bench.states(), bench.twilio.texts().len()), (vec!["delivered"], 1));
    });
}
