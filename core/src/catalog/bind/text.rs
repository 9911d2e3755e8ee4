//! Formats values as text for paths, queries, headers and forms.

use serde_json::Value as Json;

use super::{Written, json, time};
use crate::catalog::types::{Type, TypeKind};
use crate::value::{Value, iso_date, iso_time, rfc2822};

/// Formats a single value as text.
pub(super) fn single(value: &Value, kind: Type<'_>) -> Written<String> {
    let plain = match value {
        Value::Json(json) if !takes_json(kind) => return single(&unwrapped(json)?, kind),
        plain => plain,
    };
    let must_be = |what: &str| Err(format!("must be {what}"));
    Ok(match (kind.kind(), plain) {
        (TypeKind::List(_) | TypeKind::Prefixed(_), _) => return must_be("one value here"),
        (TypeKind::Map(_) | TypeKind::Object(_) | TypeKind::Json, Value::Text(text)) => text.clone(),
        (TypeKind::Map(_) | TypeKind::Object(_) | TypeKind::Json, value) => {
            crate::json::write(&json::property(value, Type::new("any"))?)
        }
        (_, Value::List(_)) => return must_be("one value, not a list"),
        (_, Value::Json(_)) => return must_be("a plain value"),
        (TypeKind::Bool, Value::Text(text)) if truth(text).is_some() => text.to_ascii_lowercase(),
        (TypeKind::Int, Value::Float(number)) if whole(*number) => decimal(*number)?,
        (TypeKind::DateTime, Value::Text(text)) => time::normalize(text).unwrap_or_else(|| text.clone()),
        (TypeKind::Date, Value::Time(time)) => iso_date(*time),
        (TypeKind::Rfc2822, Value::Time(time)) => rfc2822(*time),
        (_, Value::Time(time)) => iso_time(*time),
        (_, Value::Text(text)) => text.clone(),
        (_, Value::Bool(truth)) => truth.to_string(),
        (_, Value::Int(number)) => number.to_string(),
        (_, Value::Float(number)) => decimal(*number)?,
    })
}

/// The value in a JSON value. Objects and lists become JSON text, which parameters such as
/// `ContentVariables` take.
fn unwrapped(json: &Json) -> Written<Value> {
    Ok(match json {
        Json::String(text) => Value::Text(text.clone()),
        Json::Bool(truth) => Value::Bool(*truth),
        Json::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(number), _) => Value::Int(number),
            (None, Some(number)) if !json.is_u64() => Value::Float(number),
            // Above 63 bits: keep the digits.
            _ => Value::Text(number.to_string()),
        },
        Json::Null => return Err("must be a value, not null".to_owned()),
        Json::Array(_) | Json::Object(_) => Value::Text(crate::json::write(json)),
    })
}

fn takes_json(kind: Type<'_>) -> bool {
    matches!(
        kind.kind(),
        TypeKind::Map(_) | TypeKind::Object(_) | TypeKind::Json | TypeKind::List(_) | TypeKind::Prefixed(_)
    )
}

/// Whether any text in a value contains NUL, which would end a C string.
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

/// Parses `true` and `false` in any case.
pub(super) fn truth(text: &str) -> Option<bool> {
    match text {
        _ if text.eq_ignore_ascii_case("true") => Some(true),
        _ if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

/// Formats a number without an exponent.
pub(super) fn decimal(number: f64) -> Written<String> {
    if number.is_finite() { Ok(format!("{number}")) } else { Err("must be a finite number".to_owned()) }
}

/// Whether a float is an integer that it represents exactly.
pub(super) fn whole(number: f64) -> bool {
    number.is_finite() && number.trunc().eq(&number) && number.abs() < 9_007_199_254_740_992.0
}
