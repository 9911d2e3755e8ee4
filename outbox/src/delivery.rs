//! A delivery's states and what moves it from one to the next: one pure function.
//!
//! `Sending` is committed before the first byte leaves. What may have been sent is `Uncertain`,
//! never `Ready`, until Twilio's own list says that it is not there.

use crate::notification::{OnDoubt, words};

/// Where a delivery is. Times are steady milliseconds: see [`crate::clock`].
#[expect(missing_docs, reason = "each variant says it")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// It waits to be sent, not before `due`.
    Ready { due: i64 },
    /// A worker sends it; when the lease ends without a word, the worker is dead.
    Sending { lease: i64 },
    /// It may have been sent. It is looked for at `look`; so many looks have not found it.
    Uncertain { look: i64, looks: u8 },
    /// A person decides.
    Held { in_doubt: bool },
    /// Twilio took it.
    Accepted,
    /// It arrived.
    Delivered,
    /// Twilio took it, and it did not arrive.
    Failed,
    /// Twilio refused it, and always will; or its recipient does not exist.
    Refused,
    /// Its time was over before it could be sent.
    Expired,
    /// A person or a recovery took it back.
    Cancelled,
    /// Its content is part of another message: a repeat, a digest.
    Merged,
    /// Its recipient has opted out.
    Suppressed,
}

words! {
    /// A state without its times, as the store and `twire queue` name it.
    StateName {
        /// [`State::Ready`]
        Ready = "ready",
        /// [`State::Sending`]
        Sending = "sending",
        /// [`State::Uncertain`]
        Uncertain = "uncertain",
        /// [`State::Held`]
        Held = "held",
        /// [`State::Accepted`]
        Accepted = "accepted",
        /// [`State::Delivered`]
        Delivered = "delivered",
        /// [`State::Failed`]
        Failed = "failed",
        /// [`State::Refused`]
        Refused = "refused",
        /// [`State::Expired`]
        Expired = "expired",
        /// [`State::Cancelled`]
        Cancelled = "cancelled",
        /// [`State::Merged`]
        Merged = "merged",
        /// [`State::Suppressed`]
        Suppressed = "suppressed",
    }
}

impl StateName {
    /// Whether nothing more happens by itself.
    pub fn is_over(self) -> bool {
        self > StateName::Accepted
    }
}

impl State {
    /// Its name.
    pub fn name(self) -> StateName {
        match self {
            State::Ready { .. } => StateName::Ready,
            State::Sending { .. } => StateName::Sending,
            State::Uncertain { .. } => StateName::Uncertain,
            State::Held { .. } => StateName::Held,
            State::Accepted => StateName::Accepted,
            State::Delivered => StateName::Delivered,
            State::Failed => StateName::Failed,
            State::Refused => StateName::Refused,
            State::Expired => StateName::Expired,
            State::Cancelled => StateName::Cancelled,
            State::Merged => StateName::Merged,
            State::Suppressed => StateName::Suppressed,
        }
    }
}

/// What [`step`] knows of a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Delivery {
    /// Where it is.
    pub state: State,
    /// The number of the last attempt; 0 before the first.
    pub attempt: u32,
    /// When the last attempt began.
    pub started: i64,
    /// When it is worth nothing any more.
    pub expires: i64,
}

impl Delivery {
    /// A delivery that waits.
    pub fn new(due: i64, expires: i64) -> Delivery {
        Delivery { state: State::Ready { due }, attempt: 0, started: 0, expires }
    }
}

/// What Twilio said of a message that it will not send, or that did not arrive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Repeating it changes nothing.
    Never,
    /// This recipient is not to be sent to by this sender.
    Suppress,
    /// Another channel may work.
    Fallback,
    /// Later, as a new message.
    Later {
        /// So many milliseconds.
        wait: i64,
    },
}

/// What happens to a delivery.
#[expect(missing_docs, reason = "each variant says it")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Event {
    /// A worker takes it, until its lease ends.
    Claim { lease: i64 },
    /// Twilio took what this attempt sent.
    Accepted { attempt: u32 },
    /// What this attempt sent surely did not arrive at Twilio, or was not processed.
    NotSent { attempt: u32, wait: i64 },
    /// Twilio refused it.
    Refused { attempt: u32, verdict: Verdict },
    /// Account or configuration are in the way; this delivery is not to blame.
    Blocked { attempt: u32 },
    /// Nobody can tell whether Twilio took what this attempt sent.
    Doubt { attempt: u32 },
    /// The lease ended without a word of the worker's.
    LeaseEnded,
    /// It is at Twilio.
    Found,
    /// Twilio's list was read to its end, and it is not there: after this attempt, at the look after so many.
    NotFound { attempt: u32, looks: u8 },
    /// The list could not be read.
    LookFailed { attempt: u32, looks: u8, wait: i64 },
    /// It arrived.
    Delivered,
    /// What this attempt sent did not arrive.
    Failed { attempt: u32, verdict: Verdict },
    /// Time passes.
    Tick,
    /// A person or a recovery takes it back.
    Cancel,
    /// Its content is part of another message.
    Merge,
    /// A person stops it.
    Hold,
    /// A person lets it go on.
    Release,
    /// A person has it sent again, with a new time to live.
    Retry { expires: i64 },
}

/// What is to be done besides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Effect {
    /// The request is to be made.
    Send,
    /// The recipient has opted out of this sender.
    Suppress,
    /// Another channel is to be tried.
    Fallback,
    /// The sender or the account is to be paused.
    Pause,
    /// A message landed later than `settle`: it may have been sent twice.
    Late,
}

/// How doubt and waits are dealt with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Policy {
    /// What is done with what may have been sent.
    pub on_doubt: OnDoubt,
    /// Milliseconds after which a message that Twilio accepted shows in its list.
    pub settle: i64,
}

/// The one function: the delivery after the event, and what is to be done besides.
///
/// An event that does not fit leaves the delivery as it is.
pub fn step(delivery: Delivery, event: Event, policy: Policy, now: i64) -> (Delivery, Option<Effect>) {
    let is_current = |attempt: u32| attempt == delivery.attempt;
    let to = |state: State| (Delivery { state, ..delivery }, None);
    let with = |state: State, effect: Effect| (Delivery { state, ..delivery }, Some(effect));
    let same = (delivery, None);
    let ready = |due: i64| to(if now >= delivery.expires { State::Expired } else { State::Ready { due } });
    let doubt = || match policy.on_doubt {
        OnDoubt::Reconcile => to(State::Uncertain { look: now + policy.settle, looks: 0 }),
        OnDoubt::Resend => ready(now),
        OnDoubt::Hold => to(State::Held { in_doubt: true }),
    };
    let refused = |verdict: Verdict| match verdict {
        Verdict::Never => to(State::Refused),
        Verdict::Suppress => with(State::Suppressed, Effect::Suppress),
        Verdict::Fallback => with(State::Refused, Effect::Fallback),
        Verdict::Later { wait } => ready(now + wait),
    };
    match (delivery.state, event) {
        (State::Ready { due }, Event::Claim { lease }) => {
            if now >= delivery.expires {
                return to(State::Expired);
            }
            if due > now {
                return same;
            }
            let attempt = delivery.attempt + 1;
            let sending = Delivery { state: State::Sending { lease }, attempt, started: now, ..delivery };
            (sending, Some(Effect::Send))
        }
        (State::Ready { .. }, Event::Tick) if now >= delivery.expires => to(State::Expired),
        (State::Ready { .. }, Event::Merge) => to(State::Merged),
        (State::Ready { .. } | State::Held { .. }, Event::Cancel) => to(State::Cancelled),
        (State::Ready { .. }, Event::Hold) => to(State::Held { in_doubt: false }),

        // The worker that sends it, or one that was thought dead, says how it ended. An older attempt
        // that was accepted after all has arrived besides a newer one.
        (State::Sending { .. }, Event::Accepted { attempt }) if !is_current(attempt) => {
            (delivery, Some(Effect::Late))
        }
        (State::Ready { .. }, Event::Accepted { .. }) => with(State::Accepted, Effect::Late),
        (State::Sending { .. } | State::Uncertain { .. } | State::Held { .. }, Event::Accepted { .. }) => {
            to(State::Accepted)
        }
        (State::Sending { .. } | State::Uncertain { .. }, Event::NotSent { attempt, wait })
            if is_current(attempt) =>
        {
            ready(now + wait)
        }
        (State::Sending { .. } | State::Uncertain { .. }, Event::Refused { attempt, verdict })
            if is_current(attempt) =>
        {
            refused(verdict)
        }
        (State::Sending { .. } | State::Uncertain { .. }, Event::Blocked { attempt })
            if is_current(attempt) =>
        {
            let (next, _) = ready(now);
            (next, Some(Effect::Pause))
        }
        (State::Sending { .. }, Event::Doubt { attempt }) if is_current(attempt) => doubt(),
        (State::Sending { lease }, Event::LeaseEnded | Event::Tick) if now >= lease => doubt(),

        (State::Uncertain { .. } | State::Held { in_doubt: true }, Event::Found) => to(State::Accepted),
        // Who looked was slow, and others have given it up meanwhile.
        (State::Ready { .. }, Event::Found) => with(State::Accepted, Effect::Late),
        (State::Sending { .. }, Event::Found) => (delivery, Some(Effect::Late)),
        // A look counts once: not for a later look, and not for another attempt.
        (State::Uncertain { looks, .. }, Event::NotFound { attempt, looks: seen })
            if is_current(attempt) && looks == seen =>
        {
            if looks > 0 {
                return ready(now);
            }
            to(State::Uncertain { look: now + policy.settle, looks: 1 })
        }
        (State::Uncertain { looks, .. }, Event::LookFailed { attempt, looks: seen, wait })
            if is_current(attempt) && looks == seen =>
        {
            to(State::Uncertain { look: now + wait, looks })
        }
        (State::Uncertain { .. }, Event::Hold) => to(State::Held { in_doubt: true }),

        (State::Held { in_doubt: true }, Event::Release) => to(State::Uncertain { look: now, looks: 0 }),
        (State::Held { in_doubt: false }, Event::Release) => to(State::Ready { due: now }),
        (
            State::Held { .. }
            | State::Failed
            | State::Refused
            | State::Expired
            | State::Cancelled
            | State::Merged
            | State::Suppressed,
            Event::Retry { expires },
        ) => (Delivery { state: State::Ready { due: now }, expires, ..delivery }, None),

        (State::Accepted | State::Uncertain { .. } | State::Held { in_doubt: true }, Event::Delivered) => {
            to(State::Delivered)
        }
        (
            State::Accepted | State::Uncertain { .. } | State::Held { in_doubt: true },
            Event::Failed { attempt, verdict },
        ) if is_current(attempt) => match verdict {
            Verdict::Never => to(State::Failed),
            Verdict::Suppress => with(State::Failed, Effect::Suppress),
            Verdict::Fallback => with(State::Failed, Effect::Fallback),
            Verdict::Later { wait } if now + wait < delivery.expires => to(State::Ready { due: now + wait }),
            Verdict::Later { .. } => to(State::Failed),
        },
        _ => same,
    }
}

/// The wait before an attempt: exponential, from `first` to `longest`, with jitter.
///
/// `jitter` is from 0 to 1. No wait is shorter than a tenth of its range, so that an outage is not
/// met with a burst.
pub fn backoff(attempt: u32, first: i64, longest: i64, jitter: f64) -> i64 {
    let range = first.saturating_mul(1 << attempt.saturating_sub(1).min(20)).min(longest).max(0);
    let permille = (jitter.clamp(0.1, 1.0) * 1000.0).round();
    // From 100 to 1000.
    #[expect(clippy::cast_possible_truncation, reason = "it is at most 1000")]
    let permille = permille as i64;
    (range / 1000 * permille) + range % 1000 * permille / 1000
}
