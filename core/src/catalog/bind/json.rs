//! Converts values to properties of a JSON body.

use serde_json::{Number, Value as Json};

use super::{Written, text};
use crate::catalog::types::{Type, TypeKind};
use crate::json::parse;
use crate::value::{Value, iso_date, iso_time, rfc2822};

/// Converts a value to a property of a type. A JSON value passes unchanged, unless the type is a
/// scalar that it cannot be. A text that spells no value of the type is sent as text.
pub(super) fn property(value: &Value, kind: Type<'_>) -> Written<Json> {
    let must_be = |what: &str| Err(format!("must be {what}"));
    Ok(match (kind.kind(), value) {
        (_, Value::Json(Json::Null)) => Json::Null,
        (TypeKind::List(item), Value::List(values)) => {
            Json::Array(values.iter().map(|v| property(v, item)).collect::<Written<_>>()?)
        }
        (TypeKind::List(_), Value::Json(json @ Json::Array(_)))
        | (TypeKind::Number, Value::Json(json @ Json::Number(_))) => json.clone(),
        (TypeKind::List(item), Value::Text(spelled)) => match parse(spelled.as_bytes()) {
            Ok(json @ Json::Array(_)) => json,
            _ => Json::Array(vec![property(value, item)?]),
        },
        (TypeKind::List(item), one) => Json::Array(vec![property(one, item)?]),
        (TypeKind::Json, value) => free(value)?,
        (
            TypeKind::Map(_) | TypeKind::Object(_) | TypeKind::Prefixed(_),
            Value::Json(json @ Json::Object(_)),
        ) => json.clone(),
        (TypeKind::Map(_) | TypeKind::Object(_) | TypeKind::Prefixed(_), Value::Text(spelled)) => {
            match parse(spelled.as_bytes()) {
                Ok(json @ Json::Object(_)) => json,
                _ => free(value)?,
            }
        }
        (TypeKind::Map(_) | TypeKind::Object(_) | TypeKind::Prefixed(_), _) => {
            return must_be("a JSON object");
        }
        (_, Value::List(_) | Value::Json(Json::Array(_) | Json::Object(_))) => {
            return must_be("one plain value");
        }
        (TypeKind::Bool, Value::Text(spelled) | Value::Json(Json::String(spelled))) => {
            text::truth(spelled).map_or_else(|| Json::String(spelled.clone()), Json::Bool)
        }
        (TypeKind::Int | TypeKind::Number, Value::Text(spelled) | Value::Json(Json::String(spelled))) => {
            match parse(spelled.as_bytes()) {
                Ok(number @ Json::Number(_)) => number,
                _ => Json::String(spelled.clone()),
            }
        }
        (TypeKind::Int, Value::Float(number)) if text::whole(*number) => {
            Json::Number(text::decimal(*number)?.parse().map_err(|_| "must be a finite number".to_owned())?)
        }
        (TypeKind::Bool | TypeKind::Int | TypeKind::Number, value) => free(value)?,
        (TypeKind::Rfc2822, Value::Time(time)) => Json::String(rfc2822(*time)),
        (TypeKind::Date, Value::Time(time)) => Json::String(iso_date(*time)),
        (_, value) => Json::String(text::single(value, kind)?),
    })
}

/// Converts a value without a declared type.
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
    Number::from_f64(number).map(Json::Number).ok_or_else(|| "must be a finite number".to_owned())
}
