//! The retry decision: one pure function.

use std::time::Duration;

use crate::error::{ErrorClass, ErrorKind, Sent};

/// Codes of a 429 that are of class `retry` but last longer than a request: too many requests for one
/// number.
const LONG_LIMITS: [i64; 1] = [60212];

/// Number and delays of retries.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// Attempts after the first; 2 by default, 0 turns retries off.
    pub retries: u32,
    /// The first delay is random between zero and this (250 ms); the range doubles with each attempt ...
    pub base_delay: Duration,
    /// ... up to this (8 s).
    pub max_delay: Duration,
    /// A `Retry-After` longer than this (60 s) ends the request.
    pub max_retry_after: Duration,
}

impl Default for RetryPolicy {
    fn default() -> RetryPolicy {
        RetryPolicy {
            retries: 2,
            base_delay: Duration::from_millis(250),
            max_delay: Duration::from_secs(8),
            max_retry_after: Duration::from_secs(60),
        }
    }
}

/// The outcome of an attempt, as far as retries are concerned.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Outcome {
    /// No response.
    Failed { kind: ErrorKind, sent: Sent },
    /// A response with this status and Twilio's code.
    Answered { status: u16, code: Option<i64>, retry_after: Option<Duration> },
}

/// The delay before the next attempt, or `None` to end the request.
///
/// `idempotent`: processing the request twice has the same effect as once. `attempts`: attempts so
/// far. `time_left`: time until the deadline. `jitter`: from 0 to 1.
pub(crate) fn decide(
    policy: RetryPolicy,
    idempotent: bool,
    outcome: Outcome,
    attempts: u32,
    time_left: Duration,
    jitter: f64,
) -> Option<Duration> {
    if attempts > policy.retries {
        return None;
    }
    let (retryable, requested) = match outcome {
        // Twilio does not process a request to which it responds 429. Some of these limits last for minutes.
        Outcome::Answered { status: 429, code, retry_after } => {
            let is_short = ErrorClass::of_response(429, code) == ErrorClass::Retry
                && !code.is_some_and(|code| LONG_LIMITS.contains(&code));
            (is_short, retry_after)
        }
        Outcome::Answered { status: status @ (500 | 502 | 503 | 504), code, retry_after } => {
            (idempotent && !ErrorClass::of_response(status, code).is_permanent(), retry_after)
        }
        Outcome::Answered { .. } => (false, None),
        Outcome::Failed {
            kind: kind @ (ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Protocol),
            sent,
        } => {
            // A success with a slow body may be faster the next time; an endless or broken body stays so.
            let lost = sent == Sent::Maybe || kind == ErrorKind::Timeout;
            (sent == Sent::No || (idempotent && lost), None)
        }
        Outcome::Failed { .. } => (false, None),
    };
    if !retryable {
        return None;
    }
    let wait = match requested {
        Some(requested) if requested > policy.max_retry_after => return None,
        Some(requested) => requested,
        None => {
            let range = policy
                .base_delay
                .saturating_mul(1 << attempts.saturating_sub(1).min(16))
                .min(policy.max_delay);
            range.mul_f64(jitter.clamp(0.0, 1.0))
        }
    };
    (wait < time_left).then_some(wait)
}

/// `Retry-After` in seconds or as a date. `None` if it is absent, unreadable or a date in the past.
pub(crate) fn retry_after(header: &str, now: std::time::SystemTime) -> Option<Duration> {
    let header = header.trim();
    if let Ok(seconds) = header.parse::<u64>() {
        return Some(Duration::from_secs(seconds));
    }
    httpdate::parse_http_date(header).ok()?.duration_since(now).ok()
}

/// A random number from 0 to 1 that differs between forked processes.
pub(crate) fn jitter() -> f64 {
    use std::hash::{BuildHasher, Hasher, RandomState};
    let mut hasher = RandomState::new().build_hasher();
    hasher.write_u64(crate::fork::process_identity());
    hasher.write_u128(std::time::UNIX_EPOCH.elapsed().map_or(0, |d| d.as_nanos()));
    f64::from(u32::try_from(hasher.finish() >> 32).unwrap_or(0)) / f64::from(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEFT: Duration = Duration::from_secs(30);

    fn failed(kind: ErrorKind, sent: Sent) -> Outcome {
        Outcome::Failed { kind, sent }
    }
    fn answered(status: u16) -> Outcome {
        Outcome::Answered { status, code: None, retry_after: None }
    }

    #[test]
    fn the_retry_table() {
        // outcome, whether a create is retried, whether a read or a delete is retried
        let table = [
            (failed(ErrorKind::Connect, Sent::No), true, true),
            (failed(ErrorKind::Timeout, Sent::No), true, true),
            (failed(ErrorKind::Timeout, Sent::Maybe), false, true),
            (failed(ErrorKind::Timeout, Sent::Yes), false, true),
            (failed(ErrorKind::Protocol, Sent::Maybe), false, true),
            (failed(ErrorKind::Protocol, Sent::Yes), false, false),
            (failed(ErrorKind::Tls, Sent::No), false, false),
            (failed(ErrorKind::Decode, Sent::Yes), false, false),
            (failed(ErrorKind::Cancelled, Sent::Maybe), false, false),
            (answered(200), false, false),
            (answered(302), false, false),
            (answered(400), false, false),
            (answered(401), false, false),
            (answered(404), false, false),
            (answered(429), true, true),
            (answered(500), false, true),
            (answered(501), false, false),
            (answered(502), false, true),
            (answered(503), false, true),
            (answered(504), false, true),
        ];
        for (outcome, create, read) in table {
            let retryable =
                |idempotent| decide(RetryPolicy::default(), idempotent, outcome, 1, LEFT, 0.5).is_some();
            assert_eq!(retryable(false), create, "create: {outcome:?}");
            assert_eq!(retryable(true), read, "read: {outcome:?}");
        }
    }

    #[test]
    fn a_429_that_lasts_for_minutes_is_not_retried() {
        // Twilio's code, whether the request is retried.
        let table = [
            (None, true),
            (Some(20429), true),
            (Some(1), true),
            (Some(60202), false),
            (Some(60203), false),
            (Some(60212), false),
            (Some(60308), false),
        ];
        for (code, is_retried) in table {
            let outcome = Outcome::Answered { status: 429, code, retry_after: Some(Duration::ZERO) };
            for idempotent in [false, true] {
                let wait = decide(RetryPolicy::default(), idempotent, outcome, 1, LEFT, 0.5);
                assert_eq!(wait.is_some(), is_retried, "{code:?}");
            }
        }
        // A failure of the service with a code that does not go away.
        let outcome = Outcome::Answered { status: 503, code: Some(20003), retry_after: None };
        assert_eq!(decide(RetryPolicy::default(), true, outcome, 1, LEFT, 0.5), None);
    }

    #[test]
    fn delays_grow_to_the_maximum_and_attempts_end() {
        let policy = RetryPolicy { retries: 9, ..RetryPolicy::default() };
        let delay = |attempts| decide(policy, true, answered(503), attempts, LEFT, 1.0);
        let expected = [250, 500, 1000, 2000, 4000, 8000, 8000].map(|ms| Some(Duration::from_millis(ms)));
        assert_eq!([1, 2, 3, 4, 5, 6, 7].map(delay), expected);
        assert_eq!(delay(10), None);
        assert_eq!(decide(policy, true, answered(503), 1, LEFT, 0.0), Some(Duration::ZERO));
    }

    #[test]
    fn retry_after_is_honoured_up_to_its_maximum_and_the_deadline() {
        let requested =
            |s| Outcome::Answered { status: 429, code: None, retry_after: Some(Duration::from_secs(s)) };
        let wait = |s, time_left| {
            decide(RetryPolicy::default(), false, requested(s), 1, Duration::from_secs(time_left), 0.5)
        };
        assert_eq!(wait(3, 30), Some(Duration::from_secs(3)));
        assert_eq!(wait(31, 30), None);
        assert_eq!(wait(61, 300), None);
    }

    #[test]
    fn retry_after_is_parsed_in_both_formats() {
        let now = std::time::UNIX_EPOCH + Duration::from_secs(1_692_853_505);
        assert_eq!(retry_after("120", now), Some(Duration::from_secs(120)));
        for date in
            ["Thu, 24 Aug 2023 05:05:15 GMT", "Thursday, 24-Aug-23 05:05:15 GMT", "Thu Aug 24 05:05:15 2023"]
        {
            assert_eq!(retry_after(date, now), Some(Duration::from_secs(10)), "{date}");
        }
        assert_eq!(retry_after("0", now), Some(Duration::ZERO));
        let past = "Thu, 24 Aug 2023 05:05:00 GMT";
        for bad in [
            "",
            "soon",
            "-1",
            "99999999999999999999",
            past,
            "1.5",
            "Thu, 99 Foo 2023 05:05:15 GMT",
            "Thu, 24 Aug 2023 05:05 GMT",
        ] {
            assert_eq!(retry_after(bad, now), None, "{bad:?}");
        }
    }
}
