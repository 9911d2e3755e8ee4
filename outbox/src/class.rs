//! What a response means for a delivery.
//!
//! How far a request got is the transport's to say; only a refusal's code has a class.

use twire::{Error, ErrorClass, ErrorKind, Sent};

use crate::delivery::{Event, Verdict, backoff};

/// Codes that say that a sender is too fast.
const TOO_FAST: [i64; 3] = [21611, 30022, 63018];
/// Codes about the account, not about a sender.
const ACCOUNT: [i64; 9] = [10001, 10002, 20003, 20005, 20006, 20008, 20010, 20403, 30002];
/// Milliseconds that [`ErrorClass::Later`] waits at least.
const LATER: i64 = 300_000;

/// What is to be paused until somebody acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Everything.
    Account,
    /// One sender.
    Sender,
}

/// What became of an attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// The event for the delivery.
    pub event: Event,
    /// Twilio's code.
    pub code: Option<i64>,
    /// One line that says why.
    pub reason: String,
    /// What is paused.
    pub pause: Option<Scope>,
    /// Whether the sender is too fast.
    pub is_too_fast: bool,
    /// Whether there are too many requests at once.
    pub is_too_many: bool,
    /// Whether Twilio was not reached at all.
    pub is_unreachable: bool,
}

/// Backoff between attempts, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Backoff {
    /// Before the second attempt, at most.
    pub first: i64,
    /// Before any attempt, at most.
    pub longest: i64,
}

/// What an error means for the delivery whose attempt it ended.
pub fn judge(error: &Error, attempt: u32, waits: Backoff, jitter: f64) -> Judgement {
    let code = error.code();
    let wait = backoff(attempt, waits.first, waits.longest, jitter);
    let asked = error.retry_after().and_then(|d| i64::try_from(d.as_millis()).ok());
    let wait = wait.max(asked.unwrap_or(0).min(86_400_000));
    let mut judged = Judgement {
        event: Event::NotSent { attempt, wait },
        code,
        reason: error.to_string(),
        pause: None,
        is_too_fast: code.is_some_and(|code| TOO_FAST.contains(&code)),
        is_too_many: code == Some(20429),
        is_unreachable: false,
    };
    if error.sent() != Sent::No {
        judged.event = Event::Doubt { attempt };
        return judged;
    }
    if matches!(error.kind(), ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Protocol | ErrorKind::Tls)
    {
        judged.is_unreachable = true;
        return judged;
    }
    if matches!(error.kind(), ErrorKind::Cancelled | ErrorKind::Internal) {
        // Nothing left, and the delivery is not to blame.
        return judged;
    }
    let class = error.class();
    judged.event = match class {
        ErrorClass::Retry => Event::NotSent { attempt, wait },
        ErrorClass::Later if judged.is_too_fast => Event::NotSent { attempt, wait },
        ErrorClass::Later => Event::NotSent { attempt, wait: wait.max(LATER) },
        ErrorClass::Never => Event::Refused { attempt, verdict: Verdict::Never },
        ErrorClass::Suppress => Event::Refused { attempt, verdict: Verdict::Suppress },
        ErrorClass::Fallback => Event::Refused { attempt, verdict: Verdict::Fallback },
        // The transport knows that it was refused; the class is a hint for what to do next.
        ErrorClass::Uncertain => Event::NotSent { attempt, wait },
        ErrorClass::Operator => Event::Blocked { attempt },
        _ => Event::Refused { attempt, verdict: Verdict::Never },
    };
    if matches!(judged.event, Event::Blocked { .. }) {
        let is_account = code.is_none_or(|code| ACCOUNT.contains(&code)) || error.status() == Some(401);
        judged.pause = Some(if is_account { Scope::Account } else { Scope::Sender });
    }
    judged
}

/// What a message that Twilio took and that did not arrive means for its delivery.
pub fn judge_failure(code: Option<i64>, attempt: u32, waits: Backoff, jitter: f64) -> Verdict {
    let wait = backoff(attempt, waits.first, waits.longest, jitter);
    match code.map_or(ErrorClass::Never, ErrorClass::of_delivery) {
        ErrorClass::Retry => Verdict::Later { wait },
        ErrorClass::Later => Verdict::Later { wait: wait.max(LATER) },
        ErrorClass::Suppress => Verdict::Suppress,
        ErrorClass::Fallback => Verdict::Fallback,
        _ => Verdict::Never,
    }
}

/// A number from 0 to 1.
pub(crate) fn jitter() -> f64 {
    use ring::rand::{SecureRandom, SystemRandom};
    let mut bytes = [0; 4];
    // Without random bytes every wait is its longest.
    if SystemRandom::new().fill(&mut bytes).is_err() {
        return 1.0;
    }
    f64::from(u32::from_le_bytes(bytes)) / f64::from(u32::MAX)
}
