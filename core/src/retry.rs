//! Whether to try again: one pure function.

use std::time::Duration;

use crate::error::{Kind, Sent};

/// How often and how fast a call is tried again.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// Tries after the first; 2 by default, 0 turns retries off.
    pub retries: u32,
    /// The first delay is drawn from zero to this (250 ms), and the range doubles each time ...
    pub base: Duration,
    /// ... up to this (8 s).
    pub cap: Duration,
    /// A `Retry-After` above this (60 s) ends the call instead.
    pub retry_after_cap: Duration,
}

impl Default for RetryPolicy {
    fn default() -> RetryPolicy {
        RetryPolicy {
            retries: 2,
            base: Duration::from_millis(250),
            cap: Duration::from_secs(8),
            retry_after_cap: Duration::from_secs(60),
        }
    }
}

/// How one try ended, as far as trying again is concerned.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Outcome {
    /// No answer.
    Failed { kind: Kind, sent: Sent },
    /// An answer with this status.
    Answered { status: u16, retry_after: Option<Duration> },
}

/// The wait before the next try, or `None` to give up.
///
/// `repeatable`: doing it twice is the same as once. `tried`: tries so far. `left`: time until the
/// deadline, which always wins. `jitter`: from 0 to 1.
pub(crate) fn decide(
    policy: RetryPolicy,
    repeatable: bool,
    outcome: Outcome,
    tried: u32,
    left: Duration,
    jitter: f64,
) -> Option<Duration> {
    if tried > policy.retries {
        return None;
    }
    let (again, asked) = match outcome {
        // Twilio's promise: a request answered 429 was not processed.
        Outcome::Answered { status: 429, retry_after } => (true, retry_after),
        Outcome::Answered { status: 500 | 502 | 503 | 504, retry_after } => (repeatable, retry_after),
        Outcome::Answered { .. } => (false, None),
        Outcome::Failed { kind: kind @ (Kind::Connect | Kind::Timeout | Kind::Protocol), sent } => {
            // A success whose body was slow may be quicker the next time; one that was endless or
            // broken will be again.
            let lost = sent == Sent::Maybe || kind == Kind::Timeout;
            (sent == Sent::No || (repeatable && lost), None)
        }
        Outcome::Failed { .. } => (false, None),
    };
    if !again {
        return None;
    }
    let wait = match asked {
        Some(asked) if asked > policy.retry_after_cap => return None,
        Some(asked) => asked,
        None => {
            let range = policy.base.saturating_mul(1 << tried.saturating_sub(1).min(16)).min(policy.cap);
            range.mul_f64(jitter.clamp(0.0, 1.0))
        }
    };
    (wait < left).then_some(wait)
}

/// `Retry-After` in seconds or as a date.
pub(crate) fn retry_after(header: &str, now: std::time::SystemTime) -> Option<Duration> {
    let header = header.trim();
    if let Ok(seconds) = header.parse::<u64>() {
        return Some(Duration::from_secs(seconds));
    }
    let date = http_date(header)?;
    Some(date.duration_since(now).unwrap_or(Duration::ZERO))
}

/// `Tue, 24 Nov 2026 08:00:00 GMT`, the one form that servers write.
fn http_date(text: &str) -> Option<std::time::SystemTime> {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let rest = text.split_once(", ")?.1;
    let mut words = rest.split(' ');
    let day: i64 = words.next()?.parse().ok()?;
    let month = words.next()?;
    let month = i64::try_from(MONTHS.iter().position(|m| *m == month)?).ok()? + 1;
    let year: i64 = words.next()?.parse().ok()?;
    let mut clock = words.next()?.splitn(3, ':').map(str::parse::<i64>);
    let (h, m, s) = (clock.next()?.ok()?, clock.next()?.ok()?, clock.next()?.ok()?);
    let utc = matches!(words.next()?, "GMT" | "UTC" | "+0000");
    (utc && (1970..=9999).contains(&year) && (0..24).contains(&h) && (0..60).contains(&m))
        .then(|| crate::value::from_civil(year, month, day, h * 3600 + m * 60 + s))?
}

/// A number from 0 to 1 that two processes forked from one do not share.
pub(crate) fn jitter() -> f64 {
    use std::hash::{BuildHasher, Hasher, RandomState};
    let mut hasher = RandomState::new().build_hasher();
    hasher.write_u32(std::process::id());
    hasher.write_u128(std::time::UNIX_EPOCH.elapsed().map_or(0, |d| d.as_nanos()));
    f64::from(u32::try_from(hasher.finish() >> 32).unwrap_or(0)) / f64::from(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEFT: Duration = Duration::from_secs(30);

    fn failed(kind: Kind, sent: Sent) -> Outcome {
        Outcome::Failed { kind, sent }
    }
    fn answered(status: u16) -> Outcome {
        Outcome::Answered { status, retry_after: None }
    }

    #[test]
    fn the_table() {
        // outcome, tried again when a create, tried again when a read or a delete
        let table = [
            (failed(Kind::Connect, Sent::No), true, true),
            (failed(Kind::Timeout, Sent::No), true, true),
            (failed(Kind::Timeout, Sent::Maybe), false, true),
            (failed(Kind::Timeout, Sent::Yes), false, true),
            (failed(Kind::Protocol, Sent::Maybe), false, true),
            (failed(Kind::Protocol, Sent::Yes), false, false),
            (failed(Kind::Tls, Sent::No), false, false),
            (failed(Kind::Decode, Sent::Yes), false, false),
            (failed(Kind::Cancelled, Sent::Maybe), false, false),
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
            let again =
                |repeatable| decide(RetryPolicy::default(), repeatable, outcome, 1, LEFT, 0.5).is_some();
            assert_eq!(again(false), create, "create: {outcome:?}");
            assert_eq!(again(true), read, "read: {outcome:?}");
        }
    }

    #[test]
    fn delays_grow_to_the_cap_and_tries_end() {
        let policy = RetryPolicy { retries: 9, ..RetryPolicy::default() };
        let delay = |tried| decide(policy, true, answered(503), tried, LEFT, 1.0);
        let expected = [250, 500, 1000, 2000, 4000, 8000, 8000].map(|ms| Some(Duration::from_millis(ms)));
        assert_eq!([1, 2, 3, 4, 5, 6, 7].map(delay), expected);
        assert_eq!(delay(10), None);
        assert_eq!(decide(policy, true, answered(503), 1, LEFT, 0.0), Some(Duration::ZERO));
    }

    #[test]
    fn retry_after_is_honoured_up_to_its_cap_and_to_the_deadline() {
        let asked = |s| Outcome::Answered { status: 429, retry_after: Some(Duration::from_secs(s)) };
        let wait =
            |s, left| decide(RetryPolicy::default(), false, asked(s), 1, Duration::from_secs(left), 0.5);
        assert_eq!(wait(3, 30), Some(Duration::from_secs(3)));
        assert_eq!(wait(31, 30), None);
        assert_eq!(wait(61, 300), None);
    }

    #[test]
    fn retry_after_is_read_in_both_forms() {
        let now = std::time::UNIX_EPOCH + Duration::from_secs(1_692_853_505);
        assert_eq!(retry_after("120", now), Some(Duration::from_secs(120)));
        assert_eq!(retry_after("Thu, 24 Aug 2023 05:05:15 GMT", now), Some(Duration::from_secs(10)));
        assert_eq!(retry_after("Thu, 24 Aug 2023 05:05:00 GMT", now), Some(Duration::ZERO));
        for bad in ["", "soon", "-1", "1.5", "Thu, 99 Foo 2023 05:05:15 GMT", "Thu, 24 Aug 2023 05:05 GMT"] {
            assert_eq!(retry_after(bad, now), None, "{bad:?}");
        }
    }
}
