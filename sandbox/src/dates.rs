//! Dates of filters and schedules.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A moment, or a whole day of UTC.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Date {
    Moment(SystemTime),
    Day(SystemTime),
}

impl Date {
    /// `2026-11-24`, `2026-11`, `2026`, a moment as [`moment`] reads it, `Wed, 19 Jun 2019 22:04:00 -0000`, or
    /// `06/11/2019 22:05:25 MST`. Midnight stands for its day.
    pub(crate) fn parse(text: &str) -> Option<Date> {
        // A month and a year stand for their first day.
        let first = match text.len() {
            4 => Some(format!("{text}-01-01")),
            7 => Some(format!("{text}-01")),
            10 => Some(text.to_owned()),
            _ => None,
        };
        if let Some(first) = first {
            return day(&first).map(Date::Day);
        }
        let time = moment(text).or_else(|| zoned_moment(text))?;
        // Libraries write a day as its midnight.
        let since = time.duration_since(UNIX_EPOCH).ok()?.as_secs();
        Some(if since % 86_400 == 0 { Date::Day(time) } else { Date::Moment(time) })
    }

    fn start(self) -> SystemTime {
        match self {
            Date::Moment(time) | Date::Day(time) => time,
        }
    }

    fn end(self) -> SystemTime {
        match self {
            Date::Moment(time) => time,
            Date::Day(time) => time + Duration::from_secs(86_399),
        }
    }

    /// Compares whole seconds, as Twilio does. Both ends are inclusive.
    pub(crate) fn holds(self, filter: Filter, time: SystemTime) -> bool {
        let time = whole_seconds(time);
        match filter {
            Filter::On => self.start() <= time && time <= self.end(),
            // Seen at Twilio: "until a day" is until its midnight.
            Filter::Until => time <= self.start(),
            Filter::From => self.start() <= time,
        }
    }
}

/// `DateSent`, `DateSent<` and `DateSent>`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Filter {
    On,
    Until,
    From,
}

impl Filter {
    pub(crate) const ALL: [(&str, Filter); 3] = [("", Filter::On), ("<", Filter::Until), (">", Filter::From)];
}

pub(crate) fn whole_seconds(time: SystemTime) -> SystemTime {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    UNIX_EPOCH + Duration::from_secs(since.as_secs())
}

/// `2026-11-24T08:00:00Z`, with a fraction or an offset if you like.
pub(crate) fn moment(text: &str) -> Option<SystemTime> {
    let (date, clock) = text.split_at_checked(10)?;
    let midnight = day(date)?;
    let clock = clock.strip_prefix(['T', 't', ' '])?;
    let zone_at = clock.find(['Z', 'z', '+', '-']).unwrap_or(clock.len());
    let (clock, zone) = clock.split_at(zone_at);
    let clock = clock.split('.').next()?;
    let mut parts = clock.split(':');
    let hours = number(parts.next()?, 23)?;
    let minutes = number(parts.next()?, 59)?;
    let seconds = parts.next().map_or(Some(0), |s| number(s, 60))?;
    if parts.next().is_some() {
        return None;
    }
    let time = midnight + Duration::from_secs(hours * 3600 + minutes * 60 + seconds);
    match zone.as_bytes() {
        [] | [b'Z' | b'z'] => Some(time),
        [sign, rest @ ..] => {
            let digits: String = rest.iter().map(|b| char::from(*b)).filter(|c| *c != ':').collect();
            let (h, m) = digits.split_at_checked(2)?;
            let offset = Duration::from_secs(
                number(h, 23)? * 3600 + if m.is_empty() { 0 } else { number(m, 59)? * 60 },
            );
            if *sign == b'+' { time.checked_sub(offset) } else { time.checked_add(offset) }
        }
    }
}

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/// Names of time zones (RFC 5322, 4.3).
const ZONES: [(&str, &str); 10] = [
    ("UTC", "+0000"),
    ("GMT", "+0000"),
    ("EST", "-0500"),
    ("EDT", "-0400"),
    ("CST", "-0600"),
    ("CDT", "-0500"),
    ("MST", "-0700"),
    ("MDT", "-0600"),
    ("PST", "-0800"),
    ("PDT", "-0700"),
];

/// `Wed, 19 Jun 2019 22:04:00 -0000` or `06/11/2019 22:05:25 MST`.
pub(crate) fn zoned_moment(text: &str) -> Option<SystemTime> {
    let parts: Vec<&str> = text.split([' ', ',', '/', '-']).filter(|part| !part.is_empty()).collect();
    let sign = if text.rsplit(' ').next()?.starts_with('-') { "-" } else { "+" };
    let (date, clock, zone) = match parts.as_slice() {
        [_, day, month, year, clock, zone] if month.len() == 3 => {
            let month = MONTHS.iter().position(|name| name == month)? + 1;
            (format!("{year}-{month:02}-{day:0>2}"), clock, zone)
        }
        [month, day, year, clock, zone] => (format!("{year}-{month:0>2}-{day:0>2}"), clock, zone),
        _ => return None,
    };
    let zone = ZONES.iter().find(|(name, _)| name == zone).map_or_else(
        || format!("{sign}{}", zone.trim_start_matches('+')),
        |(_, offset)| (*offset).to_owned(),
    );
    moment(&format!("{date}T{clock}{zone}"))
}

/// Midnight, UTC.
fn day(text: &str) -> Option<SystemTime> {
    let mut parts = text.split('-');
    let year = number(parts.next()?, 9999)?;
    let month = number(parts.next()?, 12)?;
    let day = number(parts.next()?, 31)?;
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let lengths = [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let length = *lengths.get(usize::try_from(month.checked_sub(1)?).ok()?)?;
    if parts.next().is_some() || year < 1970 || day == 0 || day > length {
        return None;
    }
    let before = year - 1;
    let leaps = (before / 4 - before / 100 + before / 400) - (1969 / 4 - 1969 / 100 + 1969 / 400);
    let months: u64 = lengths[..usize::try_from(month - 1).ok()?].iter().sum();
    let days = (year - 1970) * 365 + leaps + months + day - 1;
    Some(UNIX_EPOCH + Duration::from_secs(days * 86_400))
}

fn number(text: &str, most: u64) -> Option<u64> {
    if text.is_empty() || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    text.parse().ok().filter(|n| *n <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_and_nonsense_is_not() {
        for (text, unix) in [
            ("1970-01-01T00:00:00Z", 0),
            ("2023-08-24T05:05:05Z", 1_692_853_505),
            ("2023-08-24T07:05:05+02:00", 1_692_853_505),
            ("2023-08-24 01:05:05.25-0400", 1_692_853_505),
            ("2024-02-29T12:34:56Z", 1_709_210_096),
            ("2000-03-01T00:00:00Z", 951_868_800),
            ("2099-12-31T23:59:59Z", 4_102_444_799),
        ] {
            assert_eq!(moment(text), Some(UNIX_EPOCH + Duration::from_secs(unix)), "{text}");
        }
        for text in
            ["Wed, 19 Jun 2019 22:04:00 -0000", "Wed, 19 Jun 2019 15:04:00 -0700", "06/19/2019 15:04:00 MST"]
        {
            let expected = UNIX_EPOCH + Duration::from_secs(1_560_981_840);
            assert_eq!(Date::parse(text), Some(Date::Moment(expected)), "{text}");
        }
        assert_eq!(Date::parse("2019-06"), Date::parse("2019-06-01"));
        assert_eq!(Date::parse("2019"), Date::parse("2019-01-01"));
        for text in [
            "",
            "2019-13",
            ">=2019-06-01",
            "Wed, 19 Xyz 2019 22:04:00 -0000",
            "tomorrow",
            "2023-02-29T00:00:00Z",
            "2023-13-01T00:00Z",
            "2023-1-1",
            "2023-08-24T25:00:00Z",
            "é023-08-24T00:00:00Z",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }

    #[test]
    fn filters_take_whole_days() {
        let noon = UNIX_EPOCH + Duration::from_millis(43_200_900);
        let day = Date::parse("1970-01-01").expect("day");
        let next = Date::parse("1970-01-02").expect("day");
        for filter in [Filter::On, Filter::From] {
            assert!(day.holds(filter, noon), "{filter:?}");
        }
        assert!(!next.holds(Filter::On, noon) && !next.holds(Filter::From, noon));
        assert!(next.holds(Filter::Until, noon) && !day.holds(Filter::Until, noon), "until midnight");
        let midnight = Date::parse("1970-01-01T00:00:00Z").expect("day");
        assert!(midnight.holds(Filter::On, noon), "the midnight of a day stands for the day");
        assert!(Date::parse("1970-01-01T12:00:00Z").is_some_and(|d| d.holds(Filter::On, noon)));
    }
}
