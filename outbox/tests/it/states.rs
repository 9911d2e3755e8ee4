//! Every pair of state and event has a row: what becomes of it.

use twire_outbox::OnDoubt;
use twire_outbox::delivery::{Delivery, Effect, Event, Policy, State, StateName, Verdict, backoff, step};

const NOW: i64 = 1_000;
const SETTLE_TIME: i64 = 90;

const STATES: [State; 14] = [
    State::Ready { due: NOW },
    State::Ready { due: NOW + 1 },
    State::Sending { lease: NOW + 1 },
    State::Sending { lease: NOW },
    State::Uncertain { look: NOW, looks: 0 },
    State::Uncertain { look: NOW, looks: 1 },
    State::Held { in_doubt: true },
    State::Held { in_doubt: false },
    State::Accepted,
    State::Delivered,
    State::Failed,
    State::Refused,
    State::Expired,
    State::Suppressed,
];

/// The states of `STATES` by a letter each: due, waiting, Sending, sending whose lease ended, first
/// look, second look, held in doubt, held, accepted, delivered, failed, refused, expired, suppressed.
///
/// In a row: `.` stays as it is; what it becomes otherwise is in `outcome`.
const TABLE: &[(Event, &str)] = &[
    (Event::Claim { lease: 2_000 }, "S............."),
    (Event::Accepted { attempt: 3 }, "LLAAAAAA......"),
    (Event::Accepted { attempt: 2 }, "LLllAAAA......"),
    (Event::NotSent { attempt: 3, wait: 7 }, "..7777........"),
    (Event::NotSent { attempt: 2, wait: 7 }, ".............."),
    (Event::Refused { attempt: 3, verdict: Verdict::Never }, "..RRRR........"),
    (Event::Refused { attempt: 3, verdict: Verdict::Suppress }, "..OOOO........"),
    (Event::Refused { attempt: 3, verdict: Verdict::Fallback }, "..BBBB........"),
    (Event::Refused { attempt: 3, verdict: Verdict::Later { wait: 7 } }, "..7777........"),
    (Event::Refused { attempt: 2, verdict: Verdict::Never }, ".............."),
    (Event::Blocked { attempt: 3 }, "..PPPP........"),
    (Event::Blocked { attempt: 2 }, ".............."),
    (Event::Doubt { attempt: 3 }, "..UU.........."),
    (Event::Doubt { attempt: 2 }, ".............."),
    (Event::LeaseEnded, "...U.........."),
    (Event::Tick, "...U.........."),
    (Event::Found, "LLllAAA......."),
    (Event::NotFound { attempt: 3, looks: 0 }, "....V........."),
    (Event::NotFound { attempt: 3, looks: 1 }, ".....0........"),
    (Event::NotFound { attempt: 2, looks: 1 }, ".............."),
    (Event::LookFailed { attempt: 3, looks: 1, wait: 7 }, ".....w........"),
    (Event::LookFailed { attempt: 2, looks: 1, wait: 7 }, ".............."),
    (Event::Delivered, "....DDD.D....."),
    (Event::Failed { attempt: 3, verdict: Verdict::Never }, "....FFF.F....."),
    (Event::Failed { attempt: 3, verdict: Verdict::Suppress }, "....fff.f....."),
    (Event::Failed { attempt: 3, verdict: Verdict::Fallback }, "....bbb.b....."),
    (Event::Failed { attempt: 3, verdict: Verdict::Later { wait: 7 } }, "....777.7....."),
    (Event::Failed { attempt: 2, verdict: Verdict::Later { wait: 7 } }, ".............."),
    (Event::Cancel, "CC....CC......"),
    (Event::Merge, "MM............"),
    (Event::Hold, "HH..hh........"),
    (Event::Release, "......u0......"),
    (Event::Retry { expires: 9_000 }, "......xx..xxxx"),
];

/// What a letter of the table means.
fn outcome(letter: char, before: Delivery) -> (Delivery, Option<Effect>) {
    let to = |state: State| Delivery { state, ..before };
    match letter {
        '.' => (before, None),
        'S' => (
            Delivery { state: State::Sending { lease: 2_000 }, attempt: 4, started: NOW, ..before },
            Some(Effect::Send),
        ),
        'A' => (to(State::Accepted), None),
        'L' => (to(State::Accepted), Some(Effect::Late)),
        'l' => (before, Some(Effect::Late)),
        '7' => (to(State::Ready { due: NOW + 7 }), None),
        '0' => (to(State::Ready { due: NOW }), None),
        'P' => (to(State::Ready { due: NOW }), Some(Effect::Pause)),
        'R' => (to(State::Refused), None),
        'O' => (to(State::Suppressed), Some(Effect::Suppress)),
        'B' => (to(State::Refused), Some(Effect::Fallback)),
        'U' => (to(State::Uncertain { look: NOW + SETTLE_TIME, looks: 0 }), None),
        'V' => (to(State::Uncertain { look: NOW + SETTLE_TIME, looks: 1 }), None),
        'u' => (to(State::Uncertain { look: NOW, looks: 0 }), None),
        'w' => match before.state {
            State::Uncertain { looks, .. } => (to(State::Uncertain { look: NOW + 7, looks }), None),
            _ => panic!("no look"),
        },
        'D' => (to(State::Delivered), None),
        'F' => (to(State::Failed), None),
        'f' => (to(State::Failed), Some(Effect::Suppress)),
        'b' => (to(State::Failed), Some(Effect::Fallback)),
        'C' => (to(State::Cancelled), None),
        'M' => (to(State::Merged), None),
        'H' => (to(State::Held { in_doubt: false }), None),
        'h' => (to(State::Held { in_doubt: true }), None),
        'x' => (Delivery { state: State::Ready { due: NOW }, expires: 9_000, ..before }, None),
        other => panic!("{other} means nothing"),
    }
}

fn before(state: State) -> Delivery {
    Delivery { state, attempt: 3, started: 500, expires: 5_000 }
}

#[test]
fn every_pair_of_state_and_event() {
    let policy = Policy { on_doubt: OnDoubt::Reconcile, settle: SETTLE_TIME };
    for (event, row) in TABLE {
        assert_eq!(row.len(), STATES.len(), "{event:?}");
        for (state, letter) in STATES.into_iter().zip(row.chars()) {
            let wanted = outcome(letter, before(state));
            assert_eq!(step(before(state), *event, policy, NOW), wanted, "{state:?} {event:?}");
        }
    }
    // What is cancelled or told by another message only a person brings back.
    for state in [State::Cancelled, State::Merged] {
        for (event, _) in TABLE {
            let (after, effect) = step(before(state), *event, policy, NOW);
            let is_retry = matches!(event, Event::Retry { .. });
            assert_eq!((after.state != state, effect), (is_retry, None), "{state:?} {event:?}");
        }
    }
}

#[test]
fn doubt_is_dealt_with_by_policy() {
    let doubts = [Event::Doubt { attempt: 3 }, Event::LeaseEnded];
    let cases = [
        (OnDoubt::Reconcile, State::Uncertain { look: NOW + SETTLE_TIME, looks: 0 }),
        (OnDoubt::Resend, State::Ready { due: NOW }),
        (OnDoubt::Hold, State::Held { in_doubt: true }),
    ];
    for (on_doubt, wanted) in cases {
        for event in doubts {
            let policy = Policy { on_doubt, settle: SETTLE_TIME };
            let (after, _) = step(before(State::Sending { lease: NOW }), event, policy, NOW);
            assert_eq!(after.state, wanted, "{on_doubt:?} {event:?}");
        }
    }
}

#[test]
fn nothing_is_sent_after_its_time_and_nothing_in_doubt_expires() {
    let policy = Policy { on_doubt: OnDoubt::Reconcile, settle: SETTLE_TIME };
    let late = |state: State, event: Event| step(before(state), event, policy, 5_000).0.state;
    let ready = State::Ready { due: 0 };
    for event in [Event::Claim { lease: 9_000 }, Event::Tick] {
        assert_eq!(late(ready, event), State::Expired);
    }
    let sending = State::Sending { lease: 9_000 };
    assert_eq!(late(sending, Event::NotSent { attempt: 3, wait: 0 }), State::Expired);
    assert!(matches!(late(sending, Event::Doubt { attempt: 3 }), State::Uncertain { .. }));
    let looked = State::Uncertain { look: 0, looks: 1 };
    assert_eq!(late(looked, Event::Tick), looked);
    assert_eq!(late(looked, Event::NotFound { attempt: 3, looks: 1 }), State::Expired);
    assert_eq!(late(looked, Event::Found), State::Accepted);
    assert_eq!(
        late(State::Accepted, Event::Failed { attempt: 3, verdict: Verdict::Later { wait: 1 } }),
        State::Failed
    );
}

#[test]
fn waits_grow_with_full_jitter_and_end() {
    let range = |attempt| backoff(attempt, 5_000, 900_000, 1.0);
    assert_eq!([1, 2, 3, 8, 9, 50].map(range), [5_000, 10_000, 20_000, 640_000, 900_000, 900_000]);
    assert_eq!(backoff(1, 5_000, 900_000, 0.0), 500);
    assert_eq!(backoff(3, 5_000, 900_000, 0.5), 10_000);
    for name in StateName::ALL {
        assert_eq!(StateName::parse(name.name()), Some(*name));
    }
    assert!(StateName::Delivered.is_over() && !StateName::Accepted.is_over() && !StateName::Held.is_over());
}
