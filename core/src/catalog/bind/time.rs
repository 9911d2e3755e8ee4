//! Dates and times in text form.

use std::time::Duration;

use crate::value::{from_civil, iso_date, iso_time};

/// Whether text is a date, `2026-11-24`.
pub(super) fn is_date(text: &str) -> bool {
    let number = |range| text.get(range).and_then(digits);
    let dashes = text.len() == 10 && text.get(4..5) == Some("-") && text.get(7..8) == Some("-");
    let (Some(year), Some(month), Some(day), true) = (number(0..4), number(5..7), number(8..10), dashes)
    else {
        return false;
    };
    // 30 February would round-trip as 2 March.
    from_civil(year, month, day, 0).is_some_and(|time| iso_date(time) == text)
}

/// Normalizes a time to the form that is sent: a time with an offset becomes UTC, `…Z`. Dates, UTC
/// times and times without a zone stay as they are. RFC 2822 is accepted, because responses of the
/// 2010 API use it.
pub(super) fn normalize(text: &str) -> Option<String> {
    let Some(day) = text.get(..10).filter(|d| is_date(d)) else { return rfc2822(text) };
    let Some(clock) = text.get(10..).filter(|c| !c.is_empty()) else { return Some(text.to_owned()) };
    let clock = clock.strip_prefix(['T', 't', ' '])?;
    let end = clock.find(['Z', 'z', '+', '-']).unwrap_or(clock.len());
    let (clock, zone) = clock.split_at(end);
    let seconds = seconds(clock)?;
    let offset = match zone {
        "" | "Z" | "z" => return Some(text.to_owned()),
        zone => offset(zone)?,
    };
    utc(day, seconds, offset)
}

/// Parses `Tue, 24 Nov 2026 09:00:00 +0100`.
fn rfc2822(text: &str) -> Option<String> {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let mut words = text.split_once(", ").map_or(text, |(_, rest)| rest).split_ascii_whitespace();
    let day = words.next().and_then(digits)?;
    let name = words.next()?;
    let month = MONTHS.iter().position(|m| m.eq_ignore_ascii_case(name))? + 1;
    let year = words.next().filter(|y| y.len() == 4).and_then(digits)?;
    let date = format!("{year:04}-{month:02}-{day:02}");
    let seconds = seconds(words.next()?)?;
    let offset = match words.next()? {
        "GMT" | "UTC" => 0,
        zone => offset(zone)?,
    };
    if words.next().is_some() || !is_date(&date) {
        return None;
    }
    utc(&date, seconds, offset)
}

/// A date, the second of its day and minutes east of UTC, as a time in UTC.
fn utc(day: &str, seconds: i64, offset: i64) -> Option<String> {
    let number = |range| day.get(range).and_then(digits);
    let time = from_civil(number(0..4)?, number(5..7)?, number(8..10)?, seconds)?;
    let shift = Duration::from_secs(offset.unsigned_abs() * 60);
    let utc = if offset < 0 { time.checked_add(shift) } else { time.checked_sub(shift) };
    utc.map(iso_time)
}

/// The second of the day of `08:00`, `08:00:30` or `08:00:30.5`.
fn seconds(clock: &str) -> Option<i64> {
    let (whole, fraction) = clock.split_once('.').map_or((clock, None), |(w, f)| (w, Some(f)));
    if fraction.is_some_and(|f| digits(f).is_none()) {
        return None;
    }
    let mut parts = whole.split(':').map(|part| digits(part).filter(|_| part.len() == 2));
    let (hour, minute) = (parts.next()??, parts.next()??);
    let second = parts.next().unwrap_or(Some(0))?;
    let good = parts.next().is_none() && hour < 24 && minute < 60 && second <= 60;
    good.then_some(hour * 3600 + minute * 60 + second)
}

/// The minutes east of UTC of `+01:00`, `-0530` or `+01`.
fn offset(zone: &str) -> Option<i64> {
    let (sign, rest) = match zone.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, zone.strip_prefix('+')?),
    };
    let (hours, minutes) = match rest.len() {
        5 if rest.get(2..3) == Some(":") => (digits(rest.get(..2)?)?, digits(rest.get(3..)?)?),
        4 => (digits(rest.get(..2)?)?, digits(rest.get(2..)?)?),
        2 => (digits(rest)?, 0),
        _ => return None,
    };
    (hours < 24 && minutes < 60).then_some(sign * (hours * 60 + minutes))
}

fn digits(text: &str) -> Option<i64> {
    let all = !text.is_empty() && text.len() <= 18 && text.bytes().all(|b| b.is_ascii_digit());
    if all { text.parse().ok() } else { None }
}
