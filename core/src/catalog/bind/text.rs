//! Values as text, for paths, queries, header fields and forms.

use serde::de::IgnoredAny;
use serde_json::Value as Json;

use super::{Written, json, moment};
use crate::catalog::types::{Kind, Type};
use crate::value::{Value, iso_date, iso_time, rfc2822};

/// A single value as text.
pub(super) fn single(value: &Value, kind: Type<'_>) -> Written<String> {
    let plain = match value {
        Value::Json(json) if !takes_json(kind) => return single(&unwrapped(json)?, kind),
        plain => plain,
    };
    let wants = |what: &str| Err(format!("wants {what}"));
    Ok(match (kind.kind(), plain) {
        (Kind::List(_) | Kind::Prefixed(_), _) => return wants("one value here"),
        (Kind::Map(_) | Kind::Object(_) | Kind::Json, Value::Text(text)) => {
            if kind.text().trim_end_matches('?') != "any"
                && serde_json::from_slice::<IgnoredAny>(text.as_bytes()).is_err()
            {
                return wants("an object, or text that is JSON");
            }
            text.clone()
        }
        (Kind::Map(_) | Kind::Object(_) | Kind::Json, value) => {
            crate::json::write(&json::property(value, Type::new("any"))?)
        }
        (_, Value::List(_)) => return wants("one value, not a list"),
        (_, Value::Json(_)) => return wants("a plain value"),
        (Kind::Bool, Value::Bool(truth)) => truth.to_string(),
        (Kind::Bool, Value::Text(text)) if truth(text).is_some() => text.to_ascii_lowercase(),
        (Kind::Bool, _) => return wants("true or false"),
        (Kind::Int | Kind::Number, Value::Int(number)) => number.to_string(),
        (Kind::Int, Value::Float(number)) if whole(*number) => decimal(*number)?,
        (Kind::Int, Value::Text(text)) if is_whole(text) => text.clone(),
        (Kind::Int, _) => return wants("a whole number"),
        (Kind::Number, Value::Float(number)) => decimal(*number)?,
        (Kind::Number, Value::Text(text)) if is_decimal(text) => text.clone(),
        (Kind::Number, _) => return wants("a number without an exponent"),
        (Kind::Date, Value::Time(time)) => iso_date(*time),
        (Kind::Date, Value::Text(text)) if moment::is_distance(text) => text.clone(),
        (Kind::Date, Value::Text(text)) if moment::moment(text).is_some() => text.clone(),
        (Kind::Date, _) => return wants("a date such as 2026-11-24"),
        (Kind::DateTime, Value::Text(text)) => match moment::moment(text) {
            Some(moment) => moment,
            None => return wants("a moment such as 2026-11-24T08:00:00Z"),
        },
        (Kind::Rfc2822, Value::Time(time)) => rfc2822(*time),
        (_, Value::Time(time)) => iso_time(*time),
        (Kind::DateTime, _) => return wants("a moment such as 2026-11-24T08:00:00Z"),
        (_, Value::Text(text)) => text.clone(),
        (_, Value::Bool(truth)) => truth.to_string(),
        (_, Value::Int(number)) => number.to_string(),
        (_, Value::Float(number)) => decimal(*number)?,
    })
}

/// JSON where a plain value is wanted: what it holds. Objects and lists become JSON text, which
/// is what parameters such as `ContentVariables` hold.
fn unwrapped(json: &Json) -> Written<Value> {
    Ok(match json {
        Json::String(text) => Value::Text(text.clone()),
        Json::Bool(truth) => Value::Bool(*truth),
        Json::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(number), _) => Value::Int(number),
            (None, Some(number)) if !json.is_u64() => Value::Float(number),
            // Over 63 bits: its digits are right.
            _ => Value::Text(number.to_string()),
        },
        Json::Null => return Err("wants a value, not null".to_owned()),
        Json::Array(_) | Json::Object(_) => Value::Text(crate::json::write(json)),
    })
}

fn takes_json(kind: Type<'_>) -> bool {
    matches!(kind.kind(), Kind::Map(_) | Kind::Object(_) | Kind::Json | Kind::List(_) | Kind::Prefixed(_))
}

/// Whether text anywhere in a value holds a NUL, at which C would end it.
pub(super) fn has_nul(value: &Value) -> bool {
    fn inside(json: &Json) -> bool {
        match json {
            Json::String(text) => text.contains('\0'),
            Json::Array(items) => items.iter().any(inside),
            Json::Object(map) => map.iter().any(|(key, value)| key.contains('\0') || inside(value)),
            _ => false,
        }
    }
    match value {
        Value::Text(text) => text.contains('\0'),
        Value::List(items) => items.iter().any(has_nul),
        Value::Json(json) => inside(json),
        _ => false,
    }
}

/// `true` and `false` in any case.
pub(super) fn truth(text: &str) -> Option<bool> {
    match text {
        _ if text.eq_ignore_ascii_case("true") => Some(true),
        _ if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

/// A number without an exponent.
pub(super) fn decimal(number: f64) -> Written<String> {
    if number.is_finite() { Ok(format!("{number}")) } else { Err("wants a finite number".to_owned()) }
}

/// Whether a float is a whole number that it can hold exactly.
pub(super) fn whole(number: f64) -> bool {
    number.is_finite() && number.trunc().eq(&number) && number.abs() < 9_007_199_254_740_992.0
}

/// `-12`.
pub(super) fn is_whole(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    (1..=19).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
}

/// `-12.50`.
pub(super) fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let all = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    all(whole) && all(part)
}
