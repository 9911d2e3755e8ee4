//! What every store forgets.

use twire_outbox::delivery::{Event, StateName};
use twire_outbox::store::{Filter, ImportOutcome, Pruned, SpooledNotification, Store};
use twire_outbox::{Notification, plan};

use crate::store::{NOW, TO, apply, claim, config, enqueue, incoming};

pub(crate) fn prunes(store: &mut dyn Store) {
    enqueue(store, Notification::new(TO, "old"));
    enqueue(store, Notification::new(TO, "waits"));
    let id = claim(store, 1, NOW)[0].row.id;
    apply(store, id, Event::Accepted { attempt: 1 }, Some("SM1"), NOW);
    apply(store, id, Event::Delivered, None, NOW);
    let pruned = store.prune(NOW.wall + 1, 0).expect("pruned");
    assert_eq!(pruned, Pruned { blanked: 1, removed: 0, is_more: false });
    assert_eq!(bodies(store), ["", "waits"]);
    let pruned = store.prune(NOW.wall + 1, NOW.wall + 1).expect("pruned");
    assert_eq!(pruned, Pruned { blanked: 0, removed: 1, is_more: false });
    assert_eq!(store.counts(0).expect("counts"), [(StateName::Ready, 1)]);
    assert!(!store.is_owned("SM1").expect("an answer") && store.story(id).expect("a story").is_empty());
}

pub(crate) fn prunes_in_portions(store: &mut dyn Store) {
    let config = config("");
    let plan = |incoming: &SpooledNotification, ledger: &dyn plan::Ledger| {
        plan::plan(incoming, &config, ledger, NOW)
    };
    // Nobody has that name.
    let old: Vec<_> = (0..2_500).map(|n| incoming(Notification::new("nobody", format!("{n}")))).collect();
    // As many at once as a worker takes.
    for batch in old.chunks(200) {
        store.import(batch, &plan, NOW).expect("imported");
    }
    enqueue(store, Notification::new(TO, "waits"));
    let mut portions = |rows: i64| {
        let mut portions = Vec::new();
        while portions.len() < 10 {
            let pruned = store.prune(NOW.wall + 1, rows).expect("pruned");
            portions.push((pruned.blanked, pruned.removed));
            if !pruned.is_more {
                break;
            }
        }
        portions
    };
    assert_eq!(portions(0), [(1_000, 0), (1_000, 0), (500, 0)]);
    assert_eq!(portions(NOW.wall + 1), [(0, 1_000), (0, 1_000), (0, 500)]);
    assert_eq!(portions(NOW.wall + 1), [(0, 0)]);
    assert_eq!(bodies(store), ["waits"]);
    // The notifications are gone too.
    for outcome in store.import(&old[..3], &plan, NOW).expect("imported") {
        assert!(matches!(outcome, ImportOutcome::Stored { .. }), "{outcome:?}");
    }
}

fn bodies(store: &mut dyn Store) -> Vec<String> {
    store.list(&Filter::default()).expect("rows").into_iter().map(|row| row.body).collect()
}
