//! Arguments to a request: a pure function that refuses what cannot be right.

use serde_json::{Map, Value as Json};

use super::distance;
use super::operation::{Action, Operation, Param, Payload, Place};
use super::types::{Kind, Type};
use crate::error::{Error, Result};
use crate::request::{Body, Request};
use crate::value::{Params, Value, iso_date, iso_time, rfc2822};

/// Binds arguments to an operation.
///
/// Names are Twilio's or their snake case. The path's `AccountSid` is `account_sid` unless given;
/// where a body parameter has the same name as one of the path, `PathAccountSid` means the path's.
/// A missing required parameter, a missing at-least-one group, a value of the wrong type and an
/// unknown name are errors that name the parameter; a raw parameter is sent as it is.
pub fn bind(operation: Operation<'_>, params: &Params, account_sid: Option<&str>) -> Result<Request> {
    let mut bound = Bound {
        operation,
        path: operation.path().to_owned(),
        query: Vec::new(),
        headers: Vec::new(),
        form: Vec::new(),
        json: Map::new(),
        given: Vec::with_capacity(params.len()),
    };
    if operation.scim() {
        bound.headers.push(("accept".to_owned(), "application/scim+json".to_owned()));
    }
    for item in params.items() {
        if item.raw {
            bound.raw(&item.name, &item.value)?;
        } else if operation.body_argument() == Some(&item.name) && operation.payload() != Payload::Form {
            bound.whole(&item.name, &item.value)?;
        } else {
            let param = bound.resolve(&item.name)?;
            bound.put(param, &item.value)?;
        }
    }
    bound.complete(account_sid)?;
    Ok(bound.request())
}

struct Bound<'a> {
    operation: Operation<'a>,
    path: String,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    form: Vec<(String, String)>,
    json: Map<String, Json>,
    /// What was given: Twilio's name, and whether for the path.
    given: Vec<(&'a str, bool)>,
}

impl<'a> Bound<'a> {
    /// The parameter that a name means. The body's goes before the path's of the same name.
    fn resolve(&self, name: &str) -> Result<Param<'a>> {
        let mut in_path = None;
        for param in self.operation.params() {
            match (param.is(name), param.place()) {
                (true, Place::Path) => in_path = Some(param),
                (true, _) => return Ok(param),
                (false, Place::Path) => {
                    let short = name.strip_prefix("Path").or_else(|| name.strip_prefix("path_"));
                    if short.is_some_and(|n| param.is(n)) {
                        in_path = Some(param);
                    }
                }
                (false, _) => {}
            }
        }
        in_path.ok_or_else(|| self.unknown(name))
    }

    fn unknown(&self, name: &str) -> Error {
        let near = self
            .operation
            .params()
            .flat_map(|p| [p.name(), p.argument()])
            .map(|known| (distance(name, known), known))
            .min()
            .filter(|(far, _)| *far <= 1 + name.len() / 4)
            .map_or_else(String::new, |(_, known)| format!("; did you mean {known}?"));
        Error::argument(name, format!("the operation has no such parameter{near}"))
    }

    fn put(&mut self, param: Param<'a>, value: &Value) -> Result<()> {
        let name = param.name();
        let refused = |why: String| Error::argument(name, why);
        let place = param.place();
        self.given.push((name, place == Place::Path));
        match place {
            Place::Path => {
                let text = text(value, param.kind()).map_err(refused)?;
                let segment = segment(&text).map_err(refused)?;
                self.path = self.path.replace(&format!("{{{name}}}"), &segment);
            }
            Place::Query => write(name, value, param.kind(), &mut self.query).map_err(refused)?,
            Place::Form => write(name, value, param.kind(), &mut self.form).map_err(refused)?,
            Place::Header => {
                let text = text(value, param.kind()).map_err(refused)?;
                if text.contains(char::is_control) {
                    return Err(refused("a header holds no line break or control character".to_owned()));
                }
                self.headers.push((name.to_owned(), text));
            }
            Place::Json => {
                let json = json(value, param.kind()).map_err(refused)?;
                self.json.insert(name.to_owned(), json);
            }
        }
        Ok(())
    }

    /// The JSON body in one argument.
    fn whole(&mut self, name: &str, value: &Value) -> Result<()> {
        match value {
            Value::Json(Json::Object(map)) => {
                self.json.extend(map.clone());
                Ok(())
            }
            Value::Text(text) => match serde_json::from_str(text) {
                Ok(Json::Object(map)) => {
                    self.json.extend(map);
                    Ok(())
                }
                _ => Err(Error::argument(name, "not a JSON object")),
            },
            _ => Err(Error::argument(name, "wants a JSON object")),
        }
    }

    fn raw(&mut self, name: &str, value: &Value) -> Result<()> {
        let refused = |why: String| Error::argument(name, why);
        // Whatever it is: a list repeats its key, a single value does not.
        let any = Type::new("[string]");
        match self.operation.payload() {
            Payload::Form => write(name, value, any, &mut self.form).map_err(refused),
            Payload::Empty => write(name, value, any, &mut self.query).map_err(refused),
            Payload::Json | Payload::Scim => {
                self.json.insert(name.to_owned(), json(value, Type::new("any")).map_err(refused)?);
                Ok(())
            }
        }
    }

    fn complete(&mut self, account_sid: Option<&str>) -> Result<()> {
        let operation = self.operation;
        for param in operation.params() {
            let in_path = param.place() == Place::Path;
            if self.given.contains(&(param.name(), in_path)) {
                continue;
            }
            // An account may read itself without naming itself; changing it must be said.
            let own = param.name() == "AccountSid"
                || (operation.chain() == "accounts@" && operation.action() == Action::Fetch);
            if in_path {
                match account_sid.filter(|_| own) {
                    Some(account) => self.put(param, &Value::from(account))?,
                    None => return Err(Error::argument(param.name(), "is required")),
                }
            } else if param.required() && !self.json.contains_key(param.name()) {
                return Err(Error::argument(param.name(), "is required"));
            }
        }
        for group in operation.groups() {
            let one = |name: &&str| self.given.contains(&(*name, false)) || self.json.contains_key(*name);
            if !group.iter().any(one) {
                let first = group.first().copied().unwrap_or_default();
                return Err(Error::argument(first, format!("one of {} is required", group.join(", "))));
            }
        }
        if let (true, Some(name), true) =
            (operation.body_required(), operation.body_argument(), self.json.is_empty())
        {
            return Err(Error::argument(name, "is required"));
        }
        Ok(())
    }

    fn request(self) -> Request {
        let body = match self.operation.payload() {
            Payload::Empty => Body::Empty,
            Payload::Form => Body::Form(self.form),
            Payload::Json => Body::Json(Json::Object(self.json)),
            Payload::Scim => Body::Scim(Json::Object(self.json)),
        };
        Request {
            method: self.operation.method(),
            host: self.operation.host().to_owned(),
            path: self.path,
            query: self.query,
            headers: self.headers,
            body,
            auth: self.operation.auth(),
            operation: self.operation.key().to_owned(),
        }
    }
}

/// Writes a value for a form or a query: lists as repeated keys, maps under their prefix.
fn write(
    name: &str,
    value: &Value,
    kind: Type<'_>,
    out: &mut Vec<(String, String)>,
) -> std::result::Result<(), String> {
    match (value, kind.kind()) {
        (Value::List(items), Kind::List(item)) => {
            for one in items {
                out.push((name.to_owned(), text(one, item)?));
            }
        }
        (one, Kind::List(item)) => out.push((name.to_owned(), text(one, item)?)),
        (Value::Json(Json::Object(map)), Kind::Prefixed(prefix)) => flatten(prefix, map, out)?,
        _ => out.push((name.to_owned(), text(value, kind)?)),
    }
    Ok(())
}

/// `{"a": {"b": 1}}` under `Prefix` is `Prefix.a.b=1`.
fn flatten(
    prefix: &str,
    map: &Map<String, Json>,
    out: &mut Vec<(String, String)>,
) -> std::result::Result<(), String> {
    for (key, value) in map {
        let name = format!("{prefix}.{key}");
        match value {
            Json::Object(inner) => flatten(&name, inner, out)?,
            Json::Null => {}
            other => out.push((name, text(&Value::Json(other.clone()), Type::new("string"))?)),
        }
    }
    Ok(())
}

/// A single value as text.
fn text(value: &Value, kind: Type<'_>) -> std::result::Result<String, String> {
    let wants = |what: &str| Err(format!("wants {what}"));
    let out = match (kind.kind(), value) {
        (_, Value::Text(text)) if text.contains('\0') => return Err("holds a NUL character".to_owned()),
        (Kind::Bool, Value::Bool(b)) => b.to_string(),
        (Kind::Bool, Value::Text(t)) if t.eq_ignore_ascii_case("true") || t.eq_ignore_ascii_case("false") => {
            t.to_ascii_lowercase()
        }
        (Kind::Bool, _) => return wants("true or false"),
        (Kind::Int, Value::Int(n)) => n.to_string(),
        (Kind::Int, Value::Text(t)) if t.parse::<i64>().is_ok() => t.clone(),
        (Kind::Int, _) => return wants("a whole number"),
        (Kind::Number, Value::Int(n)) => n.to_string(),
        (Kind::Number, Value::Float(n)) => decimal(*n)?,
        (Kind::Number, Value::Text(t)) if is_decimal(t) => t.clone(),
        (Kind::Number, _) => return wants("a number"),
        (Kind::Date, Value::Time(time)) => iso_date(*time),
        (Kind::Rfc2822, Value::Time(time)) => rfc2822(*time),
        (_, Value::Time(time)) => iso_time(*time),
        (Kind::Date, Value::Text(t)) if is_date(t) => t.clone(),
        (Kind::DateTime, Value::Text(t)) if is_date(t.get(..10).unwrap_or_default()) => t.clone(),
        (Kind::Date, _) => return wants("a date such as 2026-11-24"),
        (Kind::DateTime, _) => return wants("a moment such as 2026-11-24T08:00:00Z"),
        (Kind::Json | Kind::Map(_) | Kind::Object(_) | Kind::Prefixed(_), _) => match value {
            Value::Text(t) => t.clone(),
            other => json(other, Type::new("any"))?.to_string(),
        },
        (Kind::List(_), _) => return wants("one value here"),
        (_, Value::Text(t)) => t.clone(),
        (_, Value::Bool(b)) => b.to_string(),
        (_, Value::Int(n)) => n.to_string(),
        (_, Value::Float(n)) => decimal(*n)?,
        (_, Value::Json(Json::String(t))) => t.clone(),
        (_, Value::Json(Json::Null)) => return wants("a value, not null"),
        // Text that holds JSON, such as ContentVariables.
        (_, Value::Json(other)) => other.to_string(),
        (_, Value::List(_)) => return wants("one value, not a list"),
    };
    Ok(out)
}

/// A value inside a JSON body.
fn json(value: &Value, kind: Type<'_>) -> std::result::Result<Json, String> {
    Ok(match (value, kind.kind()) {
        (Value::List(items), outer) => {
            let item = if let Kind::List(item) = outer { item } else { Type::new("any") };
            Json::Array(items.iter().map(|i| json(i, item)).collect::<std::result::Result<_, _>>()?)
        }
        (Value::Json(json), _) => json.clone(),
        (Value::Text(t), Kind::List(_) | Kind::Map(_) | Kind::Object(_)) => {
            serde_json::from_str(t).map_err(|_| "wants JSON".to_owned())?
        }
        (Value::Text(t), Kind::Bool) if matches!(t.as_str(), "true" | "false") => Json::Bool(t == "true"),
        (Value::Text(t), Kind::Int | Kind::Number) => {
            serde_json::from_str::<serde_json::Number>(t).map_err(|_| "wants a number".to_owned())?.into()
        }
        (Value::Text(t), _) => Json::String(t.clone()),
        (Value::Bool(b), _) => Json::Bool(*b),
        (Value::Int(n), _) => Json::from(*n),
        (Value::Float(n), _) => {
            serde_json::Number::from_f64(*n).ok_or_else(|| "wants a finite number".to_owned())?.into()
        }
        (Value::Time(time), Kind::Date) => Json::String(iso_date(*time)),
        (Value::Time(time), _) => Json::String(iso_time(*time)),
    })
}

/// A path value with everything encoded that could leave its segment.
fn segment(text: &str) -> std::result::Result<String, String> {
    if text.is_empty() {
        return Err("is empty".to_owned());
    }
    if matches!(text, "." | "..") {
        return Err("would lead to another path".to_owned());
    }
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            const HEX: &[u8; 16] = b"0123456789ABCDEF";
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
    Ok(out)
}

/// A number without an exponent.
fn decimal(n: f64) -> std::result::Result<String, String> {
    if n.is_finite() { Ok(format!("{n}")) } else { Err("wants a finite number".to_owned()) }
}

fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let all = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    all(whole) && all(part)
}

/// `YYYY-MM-DD`.
fn is_date(text: &str) -> bool {
    let mut parts = text.splitn(3, '-').map(|p| (p.len(), p.parse::<u16>().ok()));
    let mut part = |len, range: std::ops::RangeInclusive<u16>| {
        parts.next().is_some_and(|(l, n)| l == len && n.is_some_and(|n| range.contains(&n)))
    };
    part(4, 0..=9999) && part(2, 1..=12) && part(2, 1..=31)
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use serde_json::json;

    use super::*;
    use crate::catalog::embedded;
    use crate::request::Method;

    const ACCOUNT: &str = "AC0123456789abcdef0123456789abcdef";

    #[allow(clippy::needless_pass_by_value)]
    fn bound(key: &str, params: Params) -> Result<Request> {
        let operation = embedded().find(key).expect(key);
        bind(operation, &params, Some(ACCOUNT))
    }

    fn form(key: &str, params: Params) -> Vec<(String, String)> {
        match bound(key, params).expect(key).body {
            Body::Form(pairs) => pairs,
            _ => panic!("{key} has a form"),
        }
    }

    fn sample(kind: Type<'_>) -> Value {
        match kind.kind() {
            Kind::Bool => Value::Bool(true),
            Kind::Int => Value::Int(1),
            Kind::Number => Value::Float(0.5),
            Kind::Date | Kind::DateTime | Kind::Rfc2822 => Value::Time(UNIX_EPOCH),
            Kind::List(item) => Value::List(vec![sample(item)]),
            Kind::Map(_) | Kind::Object(_) | Kind::Json | Kind::Prefixed(_) => Value::Json(json!({"a": 1})),
            _ => Value::from("x"),
        }
    }

    #[test]
    fn every_operation_binds_with_the_least_and_with_everything() {
        for operation in embedded().operations() {
            let key = operation.key();
            let mut least = Params::new();
            let mut all = Params::new();
            for param in operation.params() {
                let path = param.place() == Place::Path;
                let name = if path { format!("Path{}", param.name()) } else { param.name().to_owned() };
                if param.required() || path {
                    least.add(name.clone(), sample(param.kind()));
                }
                all.add(if path { name } else { param.argument().to_owned() }, sample(param.kind()));
            }
            for group in operation.groups() {
                let param = operation.params().find(|p| p.name() == group[0]).expect(key);
                least.add(group[0], sample(param.kind()));
            }
            if let (true, Some(name)) = (operation.body_required(), operation.body_argument()) {
                least.add(name, json!({"a": 1}));
                all.add(name, json!({"a": 1}));
            }
            for (what, params) in [("least", least), ("all", all)] {
                let request = bind(operation, &params, None).unwrap_or_else(|e| panic!("{key} {what}: {e}"));
                assert!(!request.path.contains(['{', '}']), "{key}: {}", request.path);
                assert!(request.host.ends_with(".twilio.com"), "{key}");
            }
        }
    }

    #[test]
    fn values_are_written_by_their_type() {
        type Case = (&'static str, &'static str, Value, Vec<(&'static str, &'static str)>);
        let time = UNIX_EPOCH + Duration::from_secs(1_692_853_505);
        let cases: Vec<Case> = vec![
            ("calls.create", "Record", true.into(), vec![("Record", "true")]),
            ("calls.create", "record", "TRUE".into(), vec![("Record", "true")]),
            ("calls.create", "Timeout", 30.into(), vec![("Timeout", "30")]),
            ("calls.create", "Timeout", "30".into(), vec![("Timeout", "30")]),
            (
                "calls.create",
                "status_callback_event",
                vec!["ringing", "answered"].into(),
                vec![("StatusCallbackEvent", "ringing"), ("StatusCallbackEvent", "answered")],
            ),
            (
                "calls.create",
                "StatusCallbackEvent",
                "ringing".into(),
                vec![("StatusCallbackEvent", "ringing")],
            ),
            ("calls.create", "StatusCallbackEvent", Value::List(vec![]), vec![]),
            ("messages.create", "SendAt", time.into(), vec![("SendAt", "2023-08-24T05:05:05Z")]),
            (
                "messages.create",
                "send_at",
                "2026-11-24T08:00:00+01:00".into(),
                vec![("SendAt", "2026-11-24T08:00:00+01:00")],
            ),
            ("messages.create", "MaxPrice", 0.01.into(), vec![("MaxPrice", "0.01")]),
            ("messages.create", "MaxPrice", 1e21.into(), vec![("MaxPrice", "1000000000000000000000")]),
            (
                "messages.create",
                "ContentVariables",
                json!({"1": "é"}).into(),
                vec![("ContentVariables", "{\"1\":\"é\"}")],
            ),
        ];
        for (key, name, value, expected) in cases {
            let base = Params::new().with("To", "a").with("From", "b").with("Body", "c");
            let base = if key == "calls.create" {
                Params::new().with("To", "a").with("From", "b").with("Url", "c")
            } else {
                base
            };
            let pairs = form(key, base.with(name, value.clone()));
            let written: Vec<_> = pairs[3..].iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            assert_eq!(written, expected, "{key} {name} {value:?}");
        }
    }

    #[test]
    fn filters_have_both_spellings() {
        let request = bound(
            "messages.list",
            Params::new().with("date_sent_before", UNIX_EPOCH).with("DateSent>", "2026-11-24"),
        )
        .expect("it binds");
        assert_eq!(
            request.query,
            [
                ("DateSent<".to_owned(), "1970-01-01T00:00:00Z".to_owned()),
                ("DateSent>".to_owned(), "2026-11-24".to_owned()),
            ]
        );
        assert_eq!(request.path, format!("/2010-04-01/Accounts/{ACCOUNT}/Messages.json"));
        assert_eq!(request.method, Method::Get);
    }

    #[test]
    fn json_bodies_are_given_whole_or_by_property() {
        let expected = Body::Json(json!({"phone_numbers": [{"phone_number": "+1"}]}));
        let inner = json!([{"phone_number": "+1"}]);
        let whole = Params::new().with("lookup_request", json!({"phone_numbers": inner}));
        let single = Params::new().with("phone_numbers", json!([{"phone_number": "+1"}]));
        for params in [whole, single] {
            assert_eq!(bound("lookups.v2.query.create", params).expect("it binds").body, expected);
        }
    }

    #[test]
    fn path_and_body_may_share_a_name() {
        let params = Params::new().with("Sid", "PN1").with("AccountSid", "AC2");
        let request = bound("incoming_phone_numbers.update", params).expect("it binds");
        assert_eq!(request.path, format!("/2010-04-01/Accounts/{ACCOUNT}/IncomingPhoneNumbers/PN1.json"));
        assert_eq!(request.body, Body::Form(vec![("AccountSid".to_owned(), "AC2".to_owned())]));
        let params = Params::new().with("Sid", "PN1").with("path_account_sid", "AC2");
        let request = bound("incoming_phone_numbers.update", params).expect("it binds");
        assert!(request.path.starts_with("/2010-04-01/Accounts/AC2/"));
    }

    #[test]
    fn path_values_stay_in_their_segment() {
        for (sid, expected) in [
            ("SM1", Some("SM1")),
            ("+1 415", Some("%2B1%20415")),
            ("a/../b", Some("a%2F..%2Fb")),
            ("%2e%2e", Some("%252e%252e")),
            ("a?b#c\\d", Some("a%3Fb%23c%5Cd")),
            ("a\r\nb\tc", Some("a%0D%0Ab%09c")),
            ("ä", Some("%C3%A4")),
            ("", None),
            (".", None),
            ("..", None),
            ("a\0", None),
        ] {
            let request = bound("messages.fetch", Params::new().with("Sid", sid)).ok();
            let path = expected.map(|e| format!("/2010-04-01/Accounts/{ACCOUNT}/Messages/{e}.json"));
            assert_eq!(request.map(|r| r.path), path, "{sid:?}");
        }
    }

    #[test]
    fn what_cannot_be_right_is_refused_by_name() {
        let message = || Params::new().with("To", "a").with("From", "b").with("Body", "c");
        let call = || Params::new().with("To", "a").with("From", "b").with("Url", "c");
        for (key, params, name) in [
            ("messages.create", Params::new().with("From", "b").with("Body", "c"), "To"),
            ("messages.create", Params::new().with("To", "b").with("Body", "c"), "From"),
            ("messages.create", Params::new().with("To", "b").with("From", "c"), "Body"),
            ("messages.create", message().with("Colour", "red"), "Colour"),
            ("messages.create", message().with("StatusCalback", "x"), "StatusCalback"),
            ("messages.create", message().with("MaxPrice", f64::NAN), "MaxPrice"),
            ("messages.create", message().with("MaxPrice", "1e5"), "MaxPrice"),
            ("messages.create", message().with("SendAt", "tomorrow"), "SendAt"),
            ("messages.create", message().with("SmartEncoded", "yes"), "SmartEncoded"),
            ("messages.create", message().with("Attempt", "1.5"), "Attempt"),
            ("messages.create", message().with("Body", "a\0b"), "Body"),
            ("messages.create", message().with("StatusCallback", vec!["a", "b"]), "StatusCallback"),
            ("calls.create", call().with("Timeout", true), "Timeout"),
            ("calls.create", call().with("Record", 2), "Record"),
            ("messages.fetch", Params::new(), "Sid"),
            ("accounts.update", Params::new().with("Status", "closed"), "Sid"),
        ] {
            let Some(operation) =
                embedded().find(key).or_else(|| embedded().find(&format!("api.v2010.{key}")))
            else {
                panic!("{key}")
            };
            let error = bind(operation, &params, Some(ACCOUNT)).expect_err(name);
            assert_eq!(error.parameter(), Some(name), "{key}: {error}");
        }
        let hint = bound("messages.create", message().with("StatusCalback", "x")).expect_err("a slip");
        assert!(hint.to_string().contains("did you mean StatusCallback?"), "{hint}");
    }

    #[test]
    fn raw_parameters_are_sent_as_they_are() {
        let mut params = Params::new().with("To", "a").with("From", "b").with("Body", "c");
        params.add_raw("Tags", "x");
        params.add_raw("Tags", true);
        let pairs = form("messages.create", params);
        assert_eq!(pairs[3..], [("Tags".to_owned(), "x".to_owned()), ("Tags".to_owned(), "true".to_owned())]);
    }
}
