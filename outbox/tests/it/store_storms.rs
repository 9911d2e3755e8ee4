//! What every store does of keys, digests and silences.

use twire_outbox::clock::Now;
use twire_outbox::delivery::{Effect, Event, StateName, Verdict};
use twire_outbox::store::{Filter, Store};
use twire_outbox::{Notification, Priority};

use crate::store::{NOW, TO, apply, claim, config, enqueue, import_with, incoming, texts};

pub(crate) fn storms(store: &mut dyn Store) {
    let problem = || Notification::new(TO, "disk full").key("disk");
    enqueue(store, problem());
    enqueue(store, problem());
    let rows = store.list(&Filter::default()).expect("rows");
    assert_eq!((rows[0].count, rows[1].merged_into), (2, Some(rows[0].id)));
    enqueue(store, problem().resolved());
    let states = |store: &mut dyn Store| -> Vec<&'static str> {
        store.list(&Filter::default()).expect("rows").iter().map(|row| row.state().name()).collect()
    };
    assert_eq!(states(store), ["cancelled", "merged", "cancelled"]);
    // One in a quarter of an hour; a digest of the others, as important as the most important.
    let config = config("[storm]\nsms = [\"1/15m\"]\nbreaker = \"off\"\n");
    for (n, priority) in [Priority::Normal, Priority::Bulk, Priority::High].into_iter().enumerate() {
        let one =
            incoming(Notification::new(TO, format!("text {n}")).title(format!("t{n}")).priority(priority));
        import_with(store, &one, &config, NOW);
    }
    assert_eq!(states(store)[3..], ["ready", "ready", "merged", "merged"]);
    assert_eq!(texts(&claim(store, 9, NOW)), ["t0\ntext 0"]);
    let later = NOW.after(15 * 60_000);
    let claimed = claim(store, 9, later);
    assert_eq!(texts(&claimed), ["2 alerts in 15 min: t1 1, t2 1"]);
    assert_eq!(claimed[0].row.priority, Priority::High);
}

pub(crate) fn falls_back(store: &mut dyn Store) {
    let config = config(
        "[storm]\nsms = \"off\"\n[senders.main]\nfrom = \"+15005550006\"\n[senders.wa]\n\
         from = \"whatsapp:+14155238886\"\n[recipients]\nanna = { sms = \"+15558676543\", \
         whatsapp = \"whatsapp:+15558676543\" }\n",
    );
    import_with(store, &incoming(Notification::new("anna", "x\0y")), &config, NOW);
    let id = claim(store, 1, NOW)[0].row.id;
    let refused = Event::Refused { attempt: 1, verdict: Verdict::Fallback };
    assert_eq!(apply(store, id, refused, None, NOW).after.state(), StateName::Refused);
    let next = claim(store, 9, NOW);
    assert_eq!(next.len(), 1);
    assert_eq!(next[0].row.recipient, "anna");
    assert_ne!(next[0].row.channel, store.list(&Filter::default()).expect("rows")[0].channel);
    let suppressed = Event::Refused { attempt: 1, verdict: Verdict::Suppress };
    let applied = apply(store, next[0].row.id, suppressed, None, NOW);
    assert_eq!((applied.after.state(), applied.effect), (StateName::Suppressed, Some(Effect::Suppress)));
}

pub(crate) fn silences_what_waits(store: &mut dyn Store) {
    let config = config(
        "[storm]\nsms = [\"6/15m\"]\nbreaker = \"off\"\n[recipients]\nanna = { sms = \"+15558676545\" }\n",
    );
    for (text, host) in [("one", "web1"), ("two", "db1"), ("three", "web2")] {
        enqueue(store, Notification::new(TO, text).label("host", host).key(text));
    }
    let urgent = Notification::new(TO, "fire").priority(Priority::Critical).label("host", "web1");
    enqueue(store, urgent);
    // The budget of each is spent: a digest of web's, and one of both.
    for (to, hosts) in [("anna", ["web1", "web2"]), ("+15558676546", ["web1", "db1"])] {
        for n in 0..6 {
            let to_spend = incoming(Notification::new(to, format!("spent {n}")).key(format!("k{n}")));
            import_with(store, &to_spend, &config, NOW);
        }
        for host in hosts {
            let told = Notification::new(to, format!("{host} is down")).label("host", host).key(host);
            import_with(store, &incoming(told), &config, NOW);
        }
    }
    let id = store.silence("host=web*", NOW.wall + 7_200_000, NOW).expect("a silence");
    let mut sent: Vec<String> = texts(&claim(store, 99, NOW)).into_iter().map(str::to_owned).collect();
    sent.retain(|text| !text.starts_with("spent"));
    assert_eq!(sent, ["fire", "two"]);
    let later = NOW.after(15 * 60_000);
    assert_eq!(texts(&claim(store, 99, later)), ["2 alerts in 15 min: db1 1, web1 1"]);
    let silenced = |store: &mut dyn Store| -> Vec<String> {
        let rows = store.list(&Filter { states: vec![StateName::Ready], ..Filter::default() }).expect("rows");
        rows.into_iter().filter(|row| row.reason.as_deref() == Some("silenced")).map(|row| row.body).collect()
    };
    assert_eq!(silenced(store), ["one", "three", ""]);
    assert!(claim(store, 99, later.after(60_000)).is_empty());
    // It is ended by hand, and by itself.
    assert!(store.end_silence(id).expect("an answer"));
    assert_eq!(silenced(store), [""; 0]);
    store.silence("key=three", NOW.wall + 7_200_000, NOW).expect("a silence");
    assert_eq!(texts(&claim(store, 99, later)), ["one", "2 alerts in 15 min: web1 1, web2 1"]);
    assert_eq!(texts(&claim(store, 99, NOW.after(7_200_000))), ["three"]);
}

/// A digest tells what no silence matches when the budget allows, whatever else it tells.
pub(crate) fn silences_no_digest_of_others(store: &mut dyn Store) {
    const WINDOW: i64 = 15 * 60_000;
    let config = config("[storm]\nsms = [\"1/15m\"]\nbreaker = \"off\"\n");
    let send = |store: &mut dyn Store, host: &str, now: Now| {
        let one = Notification::new(TO, format!("{host} is down")).label("host", host).key(host);
        import_with(store, &incoming(one), &config, now);
    };
    let silence = |store: &mut dyn Store, now: Now| {
        store.silence("host=web*", now.wall + 10 * WINDOW, now).expect("a silence")
    };
    // Before the digest is made, before it would be sent, and ended meanwhile.
    for (case, now) in [NOW, NOW.after(100 * WINDOW), NOW.after(200 * WINDOW)].into_iter().enumerate() {
        let (soon, later) = (now.after(WINDOW - 1), now.after(WINDOW));
        send(store, "first", now);
        let claimed = claim(store, 9, now);
        assert_eq!(texts(&claimed), ["first is down"], "{case}");
        apply(store, claimed[0].row.id, Event::Accepted { attempt: 1 }, None, now);
        let early = (case != 1).then(|| silence(store, now));
        send(store, "web1", now);
        let id = early.unwrap_or_else(|| silence(store, now));
        let expected = if case == 2 {
            assert!(store.end_silence(id).expect("an answer"));
            "1 alert in 15 min: web1 1"
        } else {
            assert!(claim(store, 9, later).is_empty());
            let waiting = Filter { states: vec![StateName::Ready], ..Filter::default() };
            let digest = store.list(&waiting).expect("rows").remove(0);
            assert_eq!(digest.reason.as_deref(), Some("silenced"), "{case}");
            send(store, "db1", now);
            "2 alerts in 15 min: db1 1, web1 1"
        };
        assert!(claim(store, 9, soon).is_empty(), "{case}: the budget is kept");
        let claimed = claim(store, 9, later);
        assert_eq!(texts(&claimed), [expected], "{case}");
        apply(store, claimed[0].row.id, Event::Accepted { attempt: 1 }, None, later);
        if case != 2 {
            assert!(store.end_silence(id).expect("an answer"));
        }
    }
}

pub(crate) fn silences(store: &mut dyn Store) {
    let id = store.silence("host=web*", NOW.wall + 60_000, NOW).expect("a silence");
    enqueue(store, Notification::new(TO, "held").label("host", "web1"));
    enqueue(store, Notification::new(TO, "told").label("host", "db1"));
    assert_eq!(texts(&claim(store, 9, NOW)), ["told"]);
    assert!(store.end_silence(id).expect("an answer"));
    assert_eq!(texts(&claim(store, 9, NOW)), ["held"]);
    assert!(store.silences().expect("silences").is_empty() && !store.end_silence(id).expect("an answer"));
}
