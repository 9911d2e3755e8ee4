//! Parameters of a request: names, and values before they are formatted.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::Value as Json;

/// A parameter value. The catalog determines its format.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// Text; accepted for every type that it spells a value of (`"true"`, `"3"`, an ISO 8601 date).
    Text(String),
    /// A boolean.
    Bool(bool),
    /// An integer.
    Int(i64),
    /// A floating-point number.
    Float(f64),
    /// A time; sent in UTC.
    Time(SystemTime),
    /// A list, sent as a repeated key.
    List(Vec<Value>),
    /// A JSON value: an object parameter, or the body of a JSON operation.
    Json(Json),
}

macro_rules! from {
    ($($type:ty => |$v:ident| $make:expr;)*) => {$(
        impl From<$type> for Value {
            fn from($v: $type) -> Value { $make }
        }
    )*};
}
from! {
    &str => |v| Value::Text(v.to_owned());
    String => |v| Value::Text(v);
    &String => |v| Value::Text(v.clone());
    bool => |v| Value::Bool(v);
    i32 => |v| Value::Int(i64::from(v));
    i64 => |v| Value::Int(v);
    u16 => |v| Value::Int(i64::from(v));
    u32 => |v| Value::Int(i64::from(v));
    f64 => |v| Value::Float(v);
    SystemTime => |v| Value::Time(v);
    Json => |v| Value::Json(v);
}

impl<T: Into<Value>> From<Vec<T>> for Value {
    fn from(items: Vec<T>) -> Value {
        Value::List(items.into_iter().map(Into::into).collect())
    }
}

impl<T: Into<Value>, const N: usize> From<[T; N]> for Value {
    fn from(items: [T; N]) -> Value {
        Value::List(items.into_iter().map(Into::into).collect())
    }
}

/// Named values, in order of insertion.
///
/// A name is Twilio's (`StatusCallback`) or its snake case (`status_callback`). `Debug` shows names
/// only, because values can be personal data.
#[derive(Clone, Default)]
pub struct Params {
    items: Vec<Param>,
    checks: Option<bool>,
}

#[derive(Clone)]
pub(crate) struct Param {
    pub(crate) name: String,
    pub(crate) value: Value,
    /// Sent under exactly its name, even if the catalog does not have it.
    pub(crate) raw: bool,
}

impl Params {
    /// No parameters.
    pub fn new() -> Params {
        Params::default()
    }

    /// Adds a parameter. A repeated name makes a list.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<Value>) -> Params {
        self.add(name, value);
        self
    }

    /// Adds a parameter in place. A repeated name makes a list.
    pub fn add(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        self.items.push(Param { name: name.into(), value: value.into(), raw: false });
    }

    /// Adds a parameter that the catalog does not have, under exactly this name.
    pub fn add_raw(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        self.items.push(Param { name: name.into(), value: value.into(), raw: true });
    }

    /// Whether the request is checked before it is sent, instead of the client's setting: see
    /// [`crate::ClientBuilder::checks`].
    pub fn set_checks(&mut self, on: bool) {
        self.checks = Some(on);
    }

    /// The setting of [`Params::set_checks`].
    pub(crate) fn checks(&self) -> Option<bool> {
        self.checks
    }

    /// Whether there are no parameters.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The number of parameters.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// The values under any of a parameter's names.
    pub(crate) fn values<'a>(&'a self, names: &'a [&str]) -> impl Iterator<Item = &'a Value> {
        self.items.iter().filter(move |p| names.contains(&p.name.as_str())).map(|p| &p.value)
    }

    /// The first text under any of a parameter's names.
    pub(crate) fn text<'a>(&'a self, names: &'a [&str]) -> Option<&'a str> {
        self.values(names).find_map(|v| match v {
            Value::Text(text) => Some(text.as_str()),
            _ => None,
        })
    }

    /// Whether there is a value under any of a parameter's names.
    pub(crate) fn has(&self, names: &[&str]) -> bool {
        self.values(names).next().is_some()
    }

    /// Removes the values under any of a parameter's names; returns the last.
    pub(crate) fn take(&mut self, names: &[&str]) -> Option<Value> {
        let mut taken = None;
        self.items.retain_mut(|item| {
            let keep = !names.contains(&item.name.as_str());
            if !keep {
                taken = Some(std::mem::replace(&mut item.value, Value::Bool(false)));
            }
            keep
        });
        taken
    }

    pub(crate) fn items(&self) -> &[Param] {
        &self.items
    }
}

impl std::fmt::Debug for Params {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.items.iter().map(|p| &p.name)).finish()
    }
}

impl<N: Into<String>, V: Into<Value>> FromIterator<(N, V)> for Params {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(items: I) -> Params {
        let mut params = Params::new();
        for (name, value) in items {
            params.add(name, value);
        }
        params
    }
}

/// Formats a time as Twilio does: `2026-11-24T08:00:00Z`, whole seconds, UTC.
pub fn iso_time(time: SystemTime) -> String {
    let (y, m, d, seconds) = civil(time);
    format!("{y:04}-{m:02}-{d:02}T{:02}:{:02}:{:02}Z", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// Formats the UTC date of a time: `2026-11-24`.
pub fn iso_date(time: SystemTime) -> String {
    let (y, m, d, _) = civil(time);
    format!("{y:04}-{m:02}-{d:02}")
}

/// Formats a time by RFC 2822, which the 2010 API uses: `Tue, 24 Nov 2026 08:00:00 +0000`.
pub fn rfc2822(time: SystemTime) -> String {
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let (y, m, d, seconds) = civil(time);
    let weekday = DAYS[usize::try_from(days_since_epoch(time).rem_euclid(7)).unwrap_or(0)];
    let month = MONTHS[usize::try_from(m - 1).unwrap_or(0)];
    format!(
        "{weekday}, {d:02} {month} {y:04} {:02}:{:02}:{:02} +0000",
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60
    )
}

/// The time at `YYYY-MM-DD` and a second of that day, in UTC.
pub(crate) fn from_civil(year: i64, month: i64, day: i64, seconds: i64) -> Option<SystemTime> {
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) || !(0..86_401).contains(&seconds) {
        return None;
    }
    // Howard Hinnant's days_from_civil: eras of 400 years that start on 1 March.
    let y = if month <= 2 { year - 1 } else { year };
    let era = y.div_euclid(400);
    let yoe = y.rem_euclid(400);
    let doy = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    let total = (era * 146_097 + doe - 719_468) * 86_400 + seconds;
    if total >= 0 {
        UNIX_EPOCH.checked_add(Duration::from_secs(total.unsigned_abs()))
    } else {
        UNIX_EPOCH.checked_sub(Duration::from_secs(total.unsigned_abs()))
    }
}

fn unix_seconds(time: SystemTime) -> i64 {
    match time.duration_since(UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_secs()).unwrap_or(i64::MAX),
        Err(before) => {
            let d = before.duration();
            -i64::try_from(d.as_secs()).unwrap_or(i64::MAX) - i64::from(d.subsec_nanos() > 0)
        }
    }
}

fn days_since_epoch(time: SystemTime) -> i64 {
    unix_seconds(time).div_euclid(86_400)
}

/// Year, month, day and second of the day, in UTC.
fn civil(time: SystemTime) -> (i64, i64, i64, i64) {
    let days = days_since_epoch(time) + 719_468;
    let era = days.div_euclid(146_097);
    let doe = days.rem_euclid(146_097);
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let day = doy - (153 * mp + 2) / 5 + 1;
    let month = if mp < 10 { mp + 3 } else { mp - 9 };
    let year = yoe + era * 400 + i64::from(month <= 2);
    (year, month, day, unix_seconds(time).rem_euclid(86_400))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_written_in_utc_and_read_back() {
        let cases = [
            (0, "1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 +0000"),
            (1_692_853_505, "2023-08-24T05:05:05Z", "Thu, 24 Aug 2023 05:05:05 +0000"),
            (1_709_210_096, "2024-02-29T12:34:56Z", "Thu, 29 Feb 2024 12:34:56 +0000"),
            (4_102_444_799, "2099-12-31T23:59:59Z", "Thu, 31 Dec 2099 23:59:59 +0000"),
        ];
        for (unix, iso, rfc) in cases {
            let time = UNIX_EPOCH + Duration::from_secs(unix);
            assert_eq!(iso_time(time), iso);
            assert_eq!(rfc2822(time), rfc);
            let (y, m, d, s) = civil(time);
            assert_eq!(from_civil(y, m, d, s), Some(time));
        }
        assert_eq!(iso_date(UNIX_EPOCH - Duration::from_secs(1)), "1969-12-31");
    }
}
