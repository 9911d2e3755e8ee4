//! Dates relative to now: `yesterday`, `2h ago`, `in 30m`.

use std::time::{Duration, SystemTime};

use twire::{iso_date, iso_time};
use twire_outbox::clock;

const DAY: u64 = 86_400;
/// The farthest date, fifty years from now.
const MAX_SECONDS: u64 = 50 * 366 * DAY;

/// The date or time that a text means, in the form that Twilio takes; any other text unchanged. Days are
/// those of UTC, as at Twilio.
pub(crate) fn resolve(text: &str, is_date: bool, now: SystemTime) -> String {
    let lower = text.trim().to_ascii_lowercase();
    let day = |time: Option<SystemTime>| time.map(iso_date);
    let resolved = match lower.as_str() {
        "today" => day(Some(now)),
        "yesterday" => day(now.checked_sub(Duration::from_secs(DAY))),
        "tomorrow" => day(now.checked_add(Duration::from_secs(DAY))),
        "now" if is_date => day(Some(now)),
        "now" => Some(iso_time(now)),
        _ => relative(&lower, now).map(if is_date { iso_date } else { iso_time }),
    };
    resolved.unwrap_or_else(|| text.to_owned())
}

/// [`resolve`] for a parameter that needs a time: a day means its start.
pub(crate) fn resolve_time(text: &str, now: SystemTime) -> String {
    let resolved = resolve(text, false, now);
    let is_day = resolved.len() == 10 && resolved != text;
    if is_day { resolved + "T00:00:00Z" } else { resolved }
}

/// `2h ago`, `in 2 hours`.
fn relative(text: &str, now: SystemTime) -> Option<SystemTime> {
    if let Some(duration) = text.strip_suffix(" ago") {
        return now.checked_sub(parse_duration(duration)?);
    }
    now.checked_add(parse_duration(text.strip_prefix("in ")?)?)
}

/// A duration of the configuration's grammar, with units that people write out, up to fifty years.
fn parse_duration(text: &str) -> Option<Duration> {
    let unit_at = text.find(|c: char| !c.is_ascii_digit())?;
    let (number, unit) = text.split_at(unit_at);
    let (unit, times) = match unit.trim() {
        "s" | "sec" | "second" | "seconds" => ("s", 1),
        "m" | "min" | "minute" | "minutes" => ("m", 1),
        "h" | "hour" | "hours" => ("h", 1),
        "d" | "day" | "days" => ("d", 1),
        "w" | "week" | "weeks" => ("d", 7),
        _ => return None,
    };
    let ms = clock::parse_duration(&format!("{number}{unit}"))?.checked_mul(times)?;
    u64::try_from(ms).ok().filter(|ms| *ms <= MAX_SECONDS * 1000).map(Duration::from_millis)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_dates_become_those_of_twilio() {
        // 2026-11-28T10:00:00Z
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_860_000);
        assert_eq!(iso_time(now), "2026-11-28T10:00:00Z");
        for (text, is_date, expected) in [
            ("yesterday", false, "2026-11-27"),
            ("Today", true, "2026-11-28"),
            ("tomorrow", true, "2026-11-29"),
            ("now", false, "2026-11-28T10:00:00Z"),
            ("2h ago", false, "2026-11-28T08:00:00Z"),
            ("2 hours ago", false, "2026-11-28T08:00:00Z"),
            ("11h ago", true, "2026-11-27"),
            ("1w ago", true, "2026-11-21"),
            ("in 30m", false, "2026-11-28T10:30:00Z"),
            ("2026-11-27", false, "2026-11-27"),
            ("99999999999999999999d ago", false, "99999999999999999999d ago"),
            ("999999999999w ago", false, "999999999999w ago"),
            ("soon", false, "soon"),
            ("é ago", false, "é ago"),
        ] {
            assert_eq!(resolve(text, is_date, now), expected, "{text}");
        }
        assert_eq!(resolve_time("tomorrow", now), "2026-11-29T00:00:00Z");
        assert_eq!(resolve_time("in 1h", now), "2026-11-28T11:00:00Z");
    }
}
