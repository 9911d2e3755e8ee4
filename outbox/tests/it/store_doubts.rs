//! What every store knows of messages in doubt.

use twire_outbox::Notification;
use twire_outbox::clock::Now;
use twire_outbox::delivery::{Effect, Event, StateName, Verdict};
use twire_outbox::store::{Filter, Note, Store};

use crate::store::{NOW, TO, apply, claim, enqueue};

pub(crate) fn lands_late(store: &mut dyn Store) {
    enqueue(store, Notification::new(TO, "x"));
    let id = claim(store, 1, NOW)[0].row.id;
    for event in [
        Event::Doubt { attempt: 1 },
        Event::NotFound { attempt: 1, looks: 0 },
        Event::NotFound { attempt: 1, looks: 1 },
    ] {
        apply(store, id, event, None, NOW);
    }
    assert_eq!(store.late().expect("a number"), 0);
    let landed = Event::Accepted { attempt: 1 };
    let applied = apply(store, id, landed, Some("SM1"), NOW);
    assert_eq!((applied.after.state(), applied.effect), (StateName::Accepted, Some(Effect::Late)));
    // Twilio's callbacks say of one message several times that it is there.
    let later = Verdict::Later { wait: 0 };
    apply(store, id, Event::Failed { attempt: 1, verdict: later }, Some("SM1"), NOW);
    let same = |store: &mut dyn Store, state: StateName| {
        let applied = apply(store, id, landed, Some("SM1"), NOW);
        assert_eq!((applied.after.state(), applied.effect), (state, None));
    };
    same(store, StateName::Ready);
    assert_eq!(claim(store, 1, NOW).len(), 1);
    same(store, StateName::Sending);
    apply(store, id, Event::Doubt { attempt: 2 }, None, NOW);
    // The first attempt's message is not the second's.
    same(store, StateName::Uncertain);
    let applied = apply(store, id, Event::Accepted { attempt: 2 }, Some("SM2"), NOW);
    assert_eq!((applied.after.state(), applied.after.sid.as_deref()), (StateName::Accepted, Some("SM2")));
    assert_eq!(store.late().expect("a number"), 1);
    let told = store.story(id).expect("a story").iter().filter(|entry| entry.state == "late").count();
    assert_eq!(told, 1);
    // Of another attempt, while one is under way.
    enqueue(store, Notification::new(TO, "y"));
    let id = claim(store, 1, NOW)[0].row.id;
    apply(store, id, Event::NotSent { attempt: 1, wait: 0 }, None, NOW);
    assert_eq!(claim(store, 1, NOW).len(), 1);
    for _ in 0..3 {
        apply(store, id, Event::Accepted { attempt: 1 }, Some("SM3"), NOW);
    }
    assert_eq!(store.late().expect("a number"), 2);
}

pub(crate) fn owns(store: &mut dyn Store) {
    enqueue(store, Notification::new(TO, "x"));
    let id = claim(store, 1, NOW)[0].row.id;
    assert!(!store.is_owned("SM1").expect("an answer"));
    let applied = apply(store, id, Event::Accepted { attempt: 1 }, Some("SM1"), NOW);
    assert_eq!((applied.after.state(), applied.after.sid.as_deref()), (StateName::Accepted, Some("SM1")));
    // A message of an attempt that was given up is still its own.
    apply(store, id, Event::Accepted { attempt: 7 }, Some("SM2"), NOW);
    assert!(store.is_owned("SM1").expect("an answer") && store.is_owned("SM2").expect("an answer"));
    assert!(store.apply(999, Event::Tick, &Note::default(), 0, NOW).expect("an answer").is_none());
    let polls =
        |store: &mut dyn Store, now: Now| store.polls(9, now.steady + 30_000, now).expect("rows").len();
    let (first, later) = (NOW.after(5_000), NOW.after(35_000));
    assert_eq!([polls(store, first), polls(store, first), polls(store, later)], [1, 0, 1]);
    let row = applied.after;
    store.poll_again(&row, "sent", Some(NOW.steady + 60_000)).expect("kept");
    // What became of an earlier attempt's message says nothing of the latest one.
    let mut earlier = row.clone();
    earlier.sid = Some("SM0".to_owned());
    store.poll_again(&earlier, "removed", None).expect("kept");
    assert_eq!(store.next_wake(NOW).expect("a time"), Some(NOW.steady + 60_000));
    store.poll_again(&row, "sent", None).expect("kept");
    assert_eq!(store.next_wake(NOW).expect("a time"), None);
    // A callback tells the end while it is asked for: what was known before does not take its place.
    let status = |store: &mut dyn Store| store.list(&Filter::default()).expect("rows")[0].status.clone();
    let before = store.list(&Filter::default()).expect("rows").remove(0);
    store.poll_again(&before, "delivered", Some(NOW.steady + 7)).expect("kept");
    for told in ["sent", "sending", "removed"] {
        store.poll_again(&before, told, None).expect("kept");
        assert_eq!(status(store).as_deref(), Some("delivered"), "{told}");
    }
    assert_eq!(store.next_wake(NOW).expect("a time"), Some(NOW.steady + 7));
    // An end that came after other news counts.
    store.poll_again(&before, "undelivered", Some(NOW.steady + 9)).expect("kept");
    assert_eq!(status(store).as_deref(), Some("undelivered"));
}
