//! Values as properties of a JSON body.

use serde_json::{Number, Value as Json};

use super::{Written, moment, text};
use crate::catalog::types::{Kind, Type};
use crate::json::parse;
use crate::value::{Value, iso_date, iso_time, rfc2822};

/// A value as a property of that type. What is JSON already is taken as it is, but for a plain
/// type that it plainly is not.
pub(super) fn property(value: &Value, kind: Type<'_>) -> Written<Json> {
    let wants = |what: &str| Err(format!("wants {what}"));
    Ok(match (kind.kind(), value) {
        (_, Value::Json(Json::Null)) => Json::Null,
        (Kind::List(item), Value::List(values)) => {
            Json::Array(values.iter().map(|v| property(v, item)).collect::<Written<_>>()?)
        }
        (Kind::List(_), Value::Json(json @ Json::Array(_)))
        | (Kind::Number, Value::Json(json @ Json::Number(_))) => json.clone(),
        (Kind::List(item), Value::Text(spelled)) => match parse(spelled.as_bytes()) {
            Ok(json @ Json::Array(_)) => json,
            _ => Json::Array(vec![property(value, item)?]),
        },
        (Kind::List(item), one) => Json::Array(vec![property(one, item)?]),
        (Kind::Json, value) => free(value)?,
        (Kind::Map(_) | Kind::Object(_) | Kind::Prefixed(_), Value::Json(json @ Json::Object(_))) => {
            json.clone()
        }
        (Kind::Map(_) | Kind::Object(_) | Kind::Prefixed(_), Value::Text(spelled)) => {
            match parse(spelled.as_bytes()) {
                Ok(json @ Json::Object(_)) => json,
                _ => return wants("a JSON object"),
            }
        }
        (Kind::Map(_) | Kind::Object(_) | Kind::Prefixed(_), _) => return wants("a JSON object"),
        (_, Value::List(_) | Value::Json(Json::Array(_) | Json::Object(_))) => {
            return wants("one plain value");
        }
        (Kind::Bool, value) => match value {
            Value::Bool(truth) | Value::Json(Json::Bool(truth)) => Json::Bool(*truth),
            Value::Text(spelled) | Value::Json(Json::String(spelled)) => match text::truth(spelled) {
                Some(truth) => Json::Bool(truth),
                None => return wants("true or false"),
            },
            _ => return wants("true or false"),
        },
        (Kind::Int, Value::Json(json @ Json::Number(number))) if number.is_i64() || number.is_u64() => {
            json.clone()
        }
        (Kind::Int, Value::Int(number)) => Json::from(*number),
        (Kind::Int, value) => match parse(text::single(value, kind)?.as_bytes()) {
            Ok(number @ Json::Number(_)) => number,
            _ => return wants("a whole number"),
        },
        (Kind::Number, Value::Float(number)) => float(*number)?,
        (Kind::Number, value) => match parse(text::single(value, kind)?.as_bytes()) {
            Ok(number @ Json::Number(_)) => number,
            _ => return wants("a number without an exponent"),
        },
        (Kind::Rfc2822, Value::Time(time)) => Json::String(rfc2822(*time)),
        (Kind::Date, Value::Time(time)) => Json::String(iso_date(*time)),
        // A body may hold a moment where its schema says only text.
        (Kind::Date | Kind::DateTime, Value::Text(spelled) | Value::Json(Json::String(spelled)))
            if moment::moment(spelled).is_none() =>
        {
            return wants("a date or moment such as 2026-11-24T08:00:00Z");
        }
        (_, value) => Json::String(text::single(value, kind)?),
    })
}

/// A value without a type of its own.
fn free(value: &Value) -> Written<Json> {
    Ok(match value {
        Value::Json(json) => json.clone(),
        Value::Text(text) => Json::String(text.clone()),
        Value::Bool(truth) => Json::Bool(*truth),
        Value::Int(number) => Json::from(*number),
        Value::Float(number) => float(*number)?,
        Value::Time(time) => Json::String(iso_time(*time)),
        Value::List(values) => Json::Array(values.iter().map(free).collect::<Written<_>>()?),
    })
}

fn float(number: f64) -> Written<Json> {
    Number::from_f64(number).map(Json::Number).ok_or_else(|| "wants a finite number".to_owned())
}
