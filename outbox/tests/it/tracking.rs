//! What became of what Twilio took: polls, lists, callbacks, retention.

use std::time::Duration;

use twire_outbox::callback::Callback;
use twire_outbox::clock::{Clock, Timeline};
use twire_outbox::owner::Owner;
use twire_outbox::store::Store;
use twire_outbox::{Id, Notification};

use crate::fakes::{Bench, Fate, TO, paused};
use crate::worker::is_told;

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
