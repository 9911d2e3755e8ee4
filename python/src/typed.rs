//! Values of an answer with the catalog's types: moments, days, decimals.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDate, PyDateTime, PyType, PyTzInfo};
use serde_json::Value as Json;
use twire::catalog::{Type, TypeKind};

use crate::convert::to_python;

/// The name of the conversion that values of this type get; empty where they stay as they come.
pub(crate) fn conversion(kind: Type<'_>) -> &'static str {
    match kind.kind() {
        TypeKind::DateTime => "datetime",
        TypeKind::Rfc2822 => "rfc2822",
        TypeKind::Date => "date",
        TypeKind::Int => "int",
        TypeKind::Number => "number",
        _ => "",
    }
}

/// `value` as what the catalog says it is. Twilio breaks its own schemas now and then; what does
/// not read as its type stays as it came.
pub(crate) fn convert(py: Python<'_>, value: &Json, conversion: &str) -> PyResult<Py<PyAny>> {
    let read = match (conversion, value) {
        ("datetime" | "rfc2822", Json::String(text)) => {
            iso(text).or_else(|| rfc2822(text)).map(|m| m.to_python(py)).transpose()?
        }
        ("date", Json::String(text)) => match day(text) {
            Some((year, month, day)) => PyDate::new(py, year, month, day).ok().map(|d| d.into_any().unbind()),
            None => None,
        },
        ("int", Json::String(text)) => match text.parse::<i64>() {
            Ok(number) => Some(number.into_pyobject(py)?.into_any().unbind()),
            Err(_) => None,
        },
        ("number", Json::String(text)) if text.parse::<f64>().is_ok_and(f64::is_finite) => {
            Some(decimal(py, text)?)
        }
        ("number", Json::Number(number)) => Some(decimal(py, &number.to_string())?),
        _ => None,
    };
    read.map_or_else(|| to_python(py, value), Ok)
}

fn decimal(py: Python<'_>, text: &str) -> PyResult<Py<PyAny>> {
    static DECIMAL: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    Ok(DECIMAL.import(py, "decimal", "Decimal")?.call1((text,))?.unbind())
}

/// A moment in its own zone.
#[derive(Debug, PartialEq)]
struct Moment {
    year: i32,
    month: u8,
    day: u8,
    hour: u8,
    minute: u8,
    second: u8,
    micros: u32,
    /// Minutes east of Greenwich.
    offset: i32,
}

impl Moment {
    /// In UTC. [`Moment::checked`] lets through what Python can hold.
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        static DELTA: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        let utc = PyTzInfo::utc(py)?;
        let moment = PyDateTime::new(
            py,
            self.year,
            self.month,
            self.day,
            self.hour,
            self.minute,
            self.second,
            self.micros,
            Some(&utc),
        )?;
        if self.offset == 0 {
            return Ok(moment.into_any().unbind());
        }
        let east = DELTA.import(py, "datetime", "timedelta")?.call1((0, i64::from(self.offset) * 60))?;
        Ok(moment.sub(east)?.unbind())
    }

    fn checked(self) -> Option<Moment> {
        let leap = self.year % 4 == 0 && (self.year % 100 != 0 || self.year % 400 == 0);
        let days = match self.month {
            2 => 28 + u8::from(leap),
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        // The offset may lead into the next year or the last.
        let good = (2..=9998).contains(&self.year)
            && (1..=days).contains(&self.day)
            && self.hour < 24
            && self.minute < 60
            && self.second < 60
            && self.offset.abs() < 24 * 60;
        good.then_some(self)
    }
}

fn digits(text: &str, from: usize, count: usize) -> Option<u32> {
    let part = text.get(from..from + count)?;
    if part.bytes().all(|b| b.is_ascii_digit()) { part.parse().ok() } else { None }
}

fn small(text: &str, from: usize) -> Option<u8> {
    digits(text, from, 2).and_then(|n| u8::try_from(n).ok())
}

/// `2026-11-24` at the beginning.
fn day(text: &str) -> Option<(i32, u8, u8)> {
    let year = i32::try_from(digits(text, 0, 4)?).ok()?;
    (text.get(4..5)? == "-" && text.get(7..8)? == "-").then_some(())?;
    Some((year, small(text, 5)?, small(text, 8)?))
}

/// `2026-11-24T08:00:00Z`, with a fraction or an offset.
fn iso(text: &str) -> Option<Moment> {
    let (year, month, day) = day(text)?;
    matches!(text.get(10..11)?, "T" | "t" | " ").then_some(())?;
    (text.get(13..14)? == ":" && text.get(16..17)? == ":").then_some(())?;
    let (hour, minute, second) = (small(text, 11)?, small(text, 14)?, small(text, 17)?);
    let mut rest = text.get(19..)?;
    let mut micros = 0;
    if let Some(fraction) = rest.strip_prefix('.') {
        let length = fraction.bytes().take_while(u8::is_ascii_digit).count();
        let kept = fraction.get(..length.min(6))?;
        micros = format!("{kept:0<6}").parse().ok()?;
        rest = fraction.get(length..)?;
    }
    let offset = zone(rest)?;
    Moment { year, month, day, hour, minute, second, micros, offset }.checked()
}

/// `Tue, 24 Nov 2026 08:00:00 +0000`.
fn rfc2822(text: &str) -> Option<Moment> {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let rest = text.split_once(", ").map_or(text, |(_, rest)| rest);
    let mut words = rest.split_ascii_whitespace();
    let day = words.next()?.parse().ok()?;
    let name = words.next()?;
    let month = u8::try_from(MONTHS.iter().position(|m| *m == name)? + 1).ok()?;
    let year = words.next().filter(|y| y.len() == 4)?.parse().ok()?;
    let clock = words.next().filter(|c| c.len() == 8)?;
    let offset = zone(words.next()?)?;
    let (hour, minute, second) = (small(clock, 0)?, small(clock, 3)?, small(clock, 6)?);
    Moment { year, month, day, hour, minute, second, micros: 0, offset }.checked()
}

/// `Z`, `GMT`, `+0200`, `-05:30`, in minutes east.
fn zone(text: &str) -> Option<i32> {
    if matches!(text, "Z" | "z" | "GMT" | "UTC") {
        return Some(0);
    }
    let sign = match text.get(..1)? {
        "+" => 1,
        "-" => -1,
        _ => return None,
    };
    let minutes = match text.len() {
        5 => small(text, 3)?,
        6 if text.get(3..4)? == ":" => small(text, 4)?,
        _ => return None,
    };
    Some(sign * (i32::from(small(text, 1)?) * 60 + i32::from(minutes)))
}

/// Whether `name` is the snake case of Twilio's `wire`, with the underscore that a keyword needs.
pub(crate) fn is_snake_of(name: &str, wire: &str) -> bool {
    let snake = snake(wire);
    name == snake || name.strip_suffix('_').is_some_and(|n| n == snake && is_keyword(n))
}

/// `dateCreated`, `DateCreated`, `date-created` → `date_created`.
pub(crate) fn snake(wire: &str) -> String {
    let mut out = String::with_capacity(wire.len() + 4);
    let mut before = '_';
    let mut letters = wire.chars().peekable();
    while let Some(c) = letters.next() {
        let c = if c.is_alphanumeric() { c } else { '_' };
        let starts = c.is_uppercase()
            && before != '_'
            && (!before.is_uppercase() || letters.peek().is_some_and(|next| next.is_lowercase()));
        if starts {
            out.push('_');
        }
        if c != '_' || before != '_' {
            out.extend(c.to_lowercase());
        }
        before = c;
    }
    out
}

/// Whether Python would not take it as a name.
pub(crate) fn is_keyword(name: &str) -> bool {
    matches!(
        name,
        "and"
            | "as"
            | "assert"
            | "async"
            | "await"
            | "break"
            | "class"
            | "continue"
            | "def"
            | "del"
            | "elif"
            | "else"
            | "except"
            | "finally"
            | "for"
            | "from"
            | "global"
            | "if"
            | "import"
            | "in"
            | "is"
            | "lambda"
            | "nonlocal"
            | "not"
            | "or"
            | "pass"
            | "raise"
            | "return"
            | "try"
            | "while"
            | "with"
            | "yield"
    )
}
