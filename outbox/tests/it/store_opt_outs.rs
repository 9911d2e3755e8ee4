//! What every store does of opt-outs.

use twire_outbox::delivery::{Event, StateName, Verdict};
use twire_outbox::store::{Filter, Note, Store, Suppression};
use twire_outbox::{Channel, Notification};

use crate::store::{NOW, TO, claim, config, import_with, incoming, texts};

pub(crate) fn opts_out(store: &mut dyn Store) {
    let config = config(
        "[storm]\nsms = [\"3/15m\"]\nbreaker = \"off\"\n[senders.main]\nfrom = \"+15005550006\"\n[senders.wa]\n\
         from = \"whatsapp:+14155238886\"\n[recipients]\nanna = { sms = \"+15558676543\", \
         whatsapp = \"whatsapp:+15558676543\" }\n",
    );
    let enqueue = |store: &mut dyn Store, to: &str, text: &str| {
        import_with(store, &incoming(Notification::new(to, text).channel(Channel::Sms)), &config, NOW);
    };
    for text in ["one", "two"] {
        enqueue(store, TO, text);
    }
    enqueue(store, "+15558676544", "another's");
    for text in ["a", "b", "c", "d", "e"] {
        import_with(store, &incoming(Notification::new("anna", text)), &config, NOW);
    }
    // The budget is spent: d and e wait in a digest.
    let states = |store: &mut dyn Store| -> Vec<&'static str> {
        store.list(&Filter::default()).expect("rows").iter().map(|row| row.state().name()).collect()
    };
    assert_eq!(
        states(store),
        ["ready", "ready", "ready", "ready", "ready", "ready", "ready", "merged", "merged"]
    );
    let first = claim(store, 1, NOW)[0].row.clone();
    assert_eq!(first.body, "one");
    let note = Note { code: Some(21610), reason: Some("told".to_owned()), ..Note::default() };
    let suppressed = Event::Refused { attempt: 1, verdict: Verdict::Suppress };
    let applied =
        store.apply(first.id, suppressed, &note, 90_000, NOW).expect("applied").expect("it is there");
    assert_eq!(applied.after.state(), StateName::Suppressed);
    // What waits for the same address from the same sender is not tried; another way is taken where there is one.
    let expected = "suppressed suppressed ready suppressed suppressed suppressed suppressed merged merged \
                    ready ready ready ready";
    assert_eq!(states(store).join(" "), expected);
    let rows = store.list(&Filter::default()).expect("rows");
    assert_eq!(rows[1].reason.as_deref(), Some("the recipient has opted out of this sender"));
    assert_eq!(
        store.story(rows[1].id).expect("a story").last().map(|entry| entry.state.clone()).as_deref(),
        Some("suppressed")
    );
    assert!(rows[9..].iter().all(|row| row.address == "whatsapp:+15558676543"), "{rows:?}");
    let claimed = claim(store, 9, NOW.after(15 * 60_000));
    let mut sent = texts(&claimed);
    sent.sort_unstable();
    assert_eq!(sent, ["2 alerts in 15 min: d 1, e 1", "a", "another's", "b", "c"]);
    // It can be seen and ended.
    let list = |store: &mut dyn Store| store.suppressions(None, 9).expect("a list");
    let known = Suppression {
        sender: "+15005550006".to_owned(),
        address: TO.to_owned(),
        code: Some(21610),
        since: NOW.wall,
    };
    assert_eq!(list(store), std::slice::from_ref(&known));
    assert!(store.suppressions(Some(&known), 9).expect("a list").is_empty());
    enqueue(store, TO, "three");
    assert_eq!(states(store).last(), Some(&"suppressed"));
    assert!(store.end_suppression("+15005550006", TO).expect("an answer"));
    assert!(!store.end_suppression("+15005550006", TO).expect("an answer"));
    assert!(list(store).is_empty());
    enqueue(store, TO, "four");
    assert_eq!(states(store).last(), Some(&"ready"));
}

pub(crate) fn opts_out_of_messages_or_calls(store: &mut dyn Store) {
    let config = config(
        "[storm]\nsms = \"off\"\ncalls = \"off\"\nbreaker = \"off\"\n[senders.main]\nfrom = \"+15005550006\"\n\
         [recipients]\nben = { sms = \"+15558676543\", call = \"+15558676543\" }\n",
    );
    let enqueue = |store: &mut dyn Store, to: &str, channel: Channel| {
        import_with(store, &incoming(Notification::new(to, "x").channel(channel)), &config, NOW);
    };
    let states = |store: &mut dyn Store| -> Vec<(Channel, &'static str)> {
        let rows = store.list(&Filter::default()).expect("rows");
        rows.iter().map(|row| (row.channel, row.state().name())).collect()
    };
    let refuse = |store: &mut dyn Store, code: i64| {
        let attempt = claim(store, 1, NOW)[0].row.clone();
        let note = Note { code: Some(code), ..Note::default() };
        let event = Event::Refused { attempt: 1, verdict: Verdict::Suppress };
        store.apply(attempt.id, event, &note, 90_000, NOW).expect("applied");
        attempt.channel
    };
    for (to, channel) in [(TO, Channel::Sms), ("ben", Channel::Auto)] {
        enqueue(store, to, channel);
    }
    // The call that is the other way is made: STOP is about messages.
    assert_eq!(refuse(store, 21610), Channel::Sms);
    enqueue(store, TO, Channel::Call);
    let expected = [
        (Channel::Sms, "suppressed"),
        (Channel::Sms, "suppressed"),
        (Channel::Call, "ready"),
        (Channel::Call, "ready"),
    ];
    assert_eq!(states(store), expected);
    let list = |store: &mut dyn Store| -> Vec<String> {
        let known = store.suppressions(None, 9).expect("a list");
        known.iter().map(Suppression::scope).collect()
    };
    assert_eq!(list(store), ["suppressed:+15005550006/+15558676543"]);
    // A number that cannot be called may still have messages.
    assert_eq!(refuse(store, 21202), Channel::Call);
    assert_eq!(states(store)[2..], [(Channel::Call, "suppressed"), (Channel::Call, "suppressed")]);
    let scopes = ["suppressed:+15005550006/+15558676543", "suppressed:+15005550006/call:+15558676543"];
    assert_eq!(list(store), scopes);
    assert!(store.end_suppression("+15005550006", TO).expect("an answer"));
    enqueue(store, TO, Channel::Sms);
    enqueue(store, TO, Channel::Call);
    assert_eq!(states(store)[4..], [(Channel::Sms, "ready"), (Channel::Auto, "suppressed")]);
    assert!(store.end_suppression("+15005550006", "call:+15558676543").expect("an answer"));
    enqueue(store, TO, Channel::Call);
    assert_eq!(states(store)[6], (Channel::Call, "ready"));
}
