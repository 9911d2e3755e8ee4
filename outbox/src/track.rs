//! What became of a message that Twilio took: how often it is asked, and what the response means.

use crate::class::{Backoff, judge_failure};
use crate::delivery::{Event, Verdict};
use crate::gateway::Record;
use crate::store::Note;

/// Milliseconds after which Twilio is not asked any more: it keeps a message for ten hours at most.
const GIVE_UP: i64 = 36 * 3_600_000;

/// What a status means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It is over.
    Over(Event),
    /// It is asked again at this steady time; `None`: never.
    Again(Option<i64>),
}

/// What Twilio says of a message or call that it took at `accepted`, asked for the `polls`th time.
pub fn outcome(
    record: &Record,
    polls: u32,
    accepted: i64,
    attempt: u32,
    waits: Backoff,
    jitter: f64,
    now: i64,
) -> Outcome {
    match record.status.as_str() {
        // Many networks confirm nothing: sent is all that is known of those messages.
        "delivered" | "read" | "completed" => Outcome::Over(Event::Delivered),
        "failed" | "undelivered" => Outcome::Over(Event::Failed {
            attempt,
            verdict: judge_failure(record.code, attempt, waits, jitter),
        }),
        "busy" | "no-answer" => Outcome::Over(Event::Failed {
            attempt,
            verdict: Verdict::Later { wait: waits.longest.min(300_000) },
        }),
        "canceled" => Outcome::Over(Event::Failed { attempt, verdict: Verdict::Never }),
        _ => Outcome::Again(next(polls, accepted, now)),
    }
}

/// Whether a message or call with this status is over.
pub(crate) fn is_final(status: &str) -> bool {
    const FINAL: [&str; 8] =
        ["delivered", "read", "completed", "failed", "undelivered", "busy", "no-answer", "canceled"];
    FINAL.contains(&status)
}

/// What is written down of a message or call that is over.
pub(crate) fn note(record: &Record) -> Note {
    Note {
        sid: Some(record.sid.clone()),
        status: Some(record.status.clone()),
        code: record.code,
        reason: record.code.map(|code| format!("Twilio could not deliver it ({code})")),
        ..Note::default()
    }
}

/// When it is asked again: 5 s, 10 s, 20 s … up to half an hour, and then never.
pub fn next(polls: u32, accepted: i64, now: i64) -> Option<i64> {
    let wait = 5_000_i64.saturating_mul(1 << polls.min(9)).min(1_800_000);
    (now + wait < accepted + GIVE_UP).then_some(now + wait)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_status_decides() {
        let waits = Backoff { first: 5_000, longest: 900_000 };
        let of = |status: &str, code| {
            let record = Record { status: status.to_owned(), code, ..Record::default() };
            outcome(&record, 0, 0, 1, waits, 1.0, 1_000)
        };
        assert_eq!(of("delivered", None), Outcome::Over(Event::Delivered));
        assert_eq!(
            of("undelivered", Some(30006)),
            Outcome::Over(Event::Failed { attempt: 1, verdict: Verdict::Fallback })
        );
        assert_eq!(
            of("failed", Some(21610)),
            Outcome::Over(Event::Failed { attempt: 1, verdict: Verdict::Suppress })
        );
        assert!(matches!(
            of("undelivered", Some(30003)),
            Outcome::Over(Event::Failed { attempt: 1, verdict: Verdict::Later { wait: 300_000.. } })
        ));
        assert_eq!(of("sent", None), Outcome::Again(Some(6_000)));
        for status in ["delivered", "failed", "busy", "canceled", "sent", "queued", ""] {
            assert_eq!(matches!(of(status, None), Outcome::Over(_)), is_final(status), "{status}");
        }
        assert_eq!(of("a new word", None), Outcome::Again(Some(6_000)));
    }

    #[test]
    fn it_is_asked_less_and_less_and_then_never() {
        let (mut now, mut polls) = (0, 0);
        while let Some(at) = next(polls, 0, now) {
            assert!(at - now <= 1_800_000);
            (now, polls) = (at, polls + 1);
        }
        assert!(polls < 100 && now > 35 * 3_600_000, "{polls} {now}");
    }
}
