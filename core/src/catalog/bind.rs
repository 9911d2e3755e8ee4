//! Binds arguments to a request: a pure function that rejects invalid arguments.

use serde_json::{Map, Value as Json};

use super::operation::{Action, BodyFormat, Operation};
use super::param::{Location, Outline, Param};
use super::suggest;
use super::types::{Type, TypeKind};
use crate::error::{Error, Result};
use crate::request::{Auth, Body, Method, Request};
use crate::value::{Params, Value};

mod json;
mod path;
mod sid;
mod text;
mod time;

/// Binds arguments to an operation.
///
/// - Names are Twilio's or their snake case. The properties of a JSON body are given by name, or as
///   the whole body under its own name (`lookup_request`), or both.
/// - The `AccountSid` of a 2010 path defaults to `account_sid`. Where the path and the body have a
///   parameter of the same name, `PathAccountSid` (`path_account_sid`) is always the path's.
/// - Values are formatted by type: times in UTC, lists as repeated keys, objects as JSON text in a
///   form or query. A text is sent as it is where it does not spell a value of the type: Twilio may
///   take it. JSON null counts as absent, except in a JSON body. Enumerations are open: Twilio adds
///   values.
/// - A raw parameter is sent under exactly its name, in the body, or in the query of an operation
///   without a body.
///
/// Errors are [`crate::ErrorKind::Argument`] and name the parameter: a missing required parameter
/// or group member, an unknown name, a list or object where one value is written, and text that would
/// break out of its place (`..` in a path, a line break in a header, NUL anywhere).
pub fn bind(operation: Operation<'_>, params: &Params, account_sid: Option<&str>) -> Result<Request> {
    bind_with(operation, params, account_sid, true)
}

/// [`bind`]. Without `checks`, required parameters may be missing, except in the path.
pub(crate) fn bind_with(
    operation: Operation<'_>,
    params: &Params,
    account_sid: Option<&str>,
    checks: bool,
) -> Result<Request> {
    let mut binding = Binding::new(operation);
    let body_argument = operation.body_argument();
    for item in params.items() {
        let invalid = |why: String| Error::argument(item.name.as_str(), why);
        if text::has_nul(&item.value) || item.name.contains('\0') {
            return Err(invalid("contains a NUL character".to_owned()));
        }
        if item.raw {
            binding.raw(&item.name, &item.value).map_err(invalid)?;
        } else if body_argument == Some(&item.name) {
            binding.whole(&item.value).map_err(invalid)?;
        } else {
            let param = binding.resolve(&item.name, params)?;
            binding.put(param, &item.value).map_err(|why| Error::argument(param.name(), why))?;
        }
    }
    binding.complete(account_sid, checks)?;
    Ok(binding.request())
}

/// Rejects names that the operation does not have.
pub(crate) fn check_names(operation: Operation<'_>, params: &Params) -> Result<()> {
    let binding = Binding::new(operation);
    let mut named = params.items().iter().filter(|i| !i.raw);
    named.try_for_each(|item| match operation.body_argument() {
        Some(body) if body == item.name => Ok(()),
        _ => binding.resolve(&item.name, params).map(|_| ()),
    })
}

type Pairs = Vec<(String, String)>;
type Written<T> = std::result::Result<T, String>;

struct Binding<'a> {
    operation: Operation<'a>,
    /// The operation's parameters, in order.
    params: Vec<Outline>,
    path: Vec<(&'a str, String)>,
    query: Pairs,
    headers: Pairs,
    form: Pairs,
    json: Map<String, Json>,
    /// The operation's; `None` if the caller passes an `Authorization` header.
    auth: Auth,
    /// The parameters that are sent: Twilio's name, and whether it is a path parameter.
    given: Vec<(&'a str, bool)>,
}

impl<'a> Binding<'a> {
    fn new(operation: Operation<'a>) -> Binding<'a> {
        let mut headers = Vec::new();
        if operation.is_scim() && operation.body_format() != BodyFormat::Scim {
            headers.push(("accept".to_owned(), "application/scim+json".to_owned()));
        }
        let mut params = Vec::with_capacity(operation.params_count());
        params.extend(operation.params().map(Param::outline));
        Binding {
            operation,
            params,
            path: Vec::new(),
            query: Vec::new(),
            headers,
            form: Vec::new(),
            json: Map::new(),
            auth: operation.auth(),
            given: Vec::new(),
        }
    }

    /// The parameter with a name.
    fn resolve(&self, name: &str, params: &Params) -> Result<Param<'a>> {
        let (mut in_path, mut elsewhere) = (None, None);
        let length = u32::try_from(name.len()).unwrap_or(u32::MAX - 1);
        let fitting = self.params.iter().enumerate().filter(|(_, outline)| outline.fits(length));
        for param in fitting.filter_map(|(n, _)| self.operation.nth_param(n)).filter(|p| p.is_named(name)) {
            let found = if param.location() == Location::Path { &mut in_path } else { &mut elsewhere };
            *found = found.or(Some(param));
        }
        match (in_path, elsewhere) {
            // If the path parameter has a value already or a default, the name is the body's.
            (Some(path), Some(other)) => {
                let explicit = params.items().iter().any(|i| means_path(path, &i.name));
                let given = self.given.contains(&(path.name(), true));
                Ok(if explicit || given || self.has_default(path) { other } else { path })
            }
            (Some(one), None) | (None, Some(one)) => Ok(one),
            (None, None) => {
                let mut paths = self.operation.params().filter(|p| p.location() == Location::Path);
                paths.find(|p| means_path(*p, name)).ok_or_else(|| self.unknown(name))
            }
        }
    }

    fn unknown(&self, name: &str) -> Error {
        let known = self.operation.params().flat_map(|p| [p.name(), p.argument()]);
        let near = suggest::name(name, known.chain(self.operation.body_argument()));
        let near = near.map_or_else(String::new, |known| format!("; did you mean {known}?"));
        Error::argument(name, format!("the operation has no such parameter{near}"))
    }

    fn put(&mut self, param: Param<'a>, value: &Value) -> Written<()> {
        let (name, place, kind) = (param.name(), param.location(), param.value_type());
        if place != Location::Json && matches!(value, Value::Json(Json::Null)) {
            return Ok(());
        }
        let mark = (name, place == Location::Path);
        let repeated = self.given.contains(&mark);
        if repeated && !matches!(kind.kind(), TypeKind::List(_)) {
            return Err("is given more than once, but takes one value".to_owned());
        }
        if let Value::Text(text) = value {
            sid::warn_of_other_kind(self.operation, name, text, kind);
        }
        let sent = match place {
            Location::Path => {
                self.path.push((name, path::segment(&text::single(value, kind)?)?));
                true
            }
            Location::Query => write(name, value, kind, &mut self.query)?,
            Location::Form => write(name, value, kind, &mut self.form)?,
            Location::Header => {
                let text = text::single(value, kind)?;
                if text.contains(char::is_control) {
                    return Err(
                        "is a header and must not contain a line break or control character".to_owned()
                    );
                }
                if name.eq_ignore_ascii_case("authorization") {
                    self.auth = Auth::None;
                }
                self.headers.push((name.to_owned(), text));
                true
            }
            Location::Json => {
                let json = json::property(value, kind)?;
                match (self.json.get_mut(name), json) {
                    (Some(Json::Array(all)), Json::Array(more)) if repeated => all.extend(more),
                    (_, json) => {
                        self.json.insert(name.to_owned(), json);
                    }
                }
                true
            }
        };
        if sent && !repeated {
            self.given.push(mark);
        }
        Ok(())
    }

    /// Takes the whole JSON body as one argument; properties given by name are merged.
    fn whole(&mut self, value: &Value) -> Written<()> {
        let map = match value {
            Value::Json(Json::Object(map)) => map.clone(),
            Value::Text(text) => match crate::json::parse(text.as_bytes()) {
                Ok(Json::Object(map)) => map,
                _ => return Err("must be a JSON object".to_owned()),
            },
            _ => return Err("must be a JSON object".to_owned()),
        };
        self.json.extend(map);
        Ok(())
    }

    fn raw(&mut self, name: &str, value: &Value) -> Written<()> {
        if name.is_empty() {
            return Err("a raw parameter needs a name".to_owned());
        }
        let known = self.operation.params().find(|p| p.name() == name && p.location() != Location::Path);
        self.given.extend(known.map(|p| (p.name(), false)));
        let reads = matches!(self.operation.method(), Method::Get | Method::Delete);
        let pairs = match self.operation.body_format() {
            BodyFormat::Json | BodyFormat::Scim => {
                self.json.insert(name.to_owned(), json::property(value, Type::new("any"))?);
                return Ok(());
            }
            BodyFormat::Empty if reads => &mut self.query,
            BodyFormat::Form | BodyFormat::Empty => &mut self.form,
        };
        write(name, value, Type::new("[string]"), pairs).map(|_| ())
    }

    /// Whether a path parameter defaults to the account of the client. Reading an account needs no
    /// SID; to change an account, the caller names it or uses the shortcut `api.account`.
    fn has_default(&self, param: Param<'_>) -> bool {
        let operation = self.operation;
        match param.name() {
            "AccountSid" => operation.path().starts_with("/2010-04-01/Accounts/{AccountSid}"),
            "Sid" => {
                operation.path() == "/2010-04-01/Accounts/{Sid}.json"
                    && (operation.action() == Action::Fetch || operation.is_own_account())
            }
            _ => false,
        }
    }

    fn complete(&mut self, account_sid: Option<&str>, checks: bool) -> Result<()> {
        let operation = self.operation;
        let musts = self.params.iter().enumerate().filter(|(_, outline)| outline.is_mandatory);
        for param in musts.filter_map(|(n, _)| operation.nth_param(n)) {
            let in_path = param.location() == Location::Path;
            let name = param.name();
            if self.given.contains(&(name, in_path)) {
                continue;
            }
            if in_path {
                let missing = || Error::argument(name, "is required");
                let account = account_sid.filter(|_| self.has_default(param)).ok_or_else(missing)?;
                let segment = path::segment(account).map_err(|why| Error::argument(name, why))?;
                self.path.push((name, segment));
            } else if checks && !self.json.contains_key(name) {
                return Err(Error::argument(name, "is required"));
            }
        }
        if !checks {
            return Ok(());
        }
        for group in operation.required_groups() {
            if !group.iter().any(|name| self.given.contains(&(*name, false))) {
                let first = group.first().copied().unwrap_or_default();
                return Err(Error::argument(first, format!("one of {} is required", group.join(", "))));
            }
        }
        match operation.body_argument() {
            Some(body) if operation.is_body_required() && self.json.is_empty() => {
                Err(Error::argument(body, "is required"))
            }
            _ => Ok(()),
        }
    }

    fn request(self) -> Request {
        let operation = self.operation;
        let body = match operation.body_format() {
            BodyFormat::Empty if self.form.is_empty() => Body::Empty,
            BodyFormat::Empty | BodyFormat::Form => Body::Form(self.form),
            BodyFormat::Json => Body::Json(Json::Object(self.json)),
            BodyFormat::Scim => Body::Scim(Json::Object(self.json)),
        };
        Request {
            query: self.query,
            headers: self.headers,
            body,
            auth: self.auth,
            operation: operation.key(),
            expected: operation.expected_content(),
            ..Request::new(operation.method(), operation.host(), path::fill(operation.path(), &self.path))
        }
    }
}

/// `PathAccountSid` and `path_account_sid` always name the path's `AccountSid`.
fn means_path(param: Param<'_>, name: &str) -> bool {
    let short = name.strip_prefix("path_").or_else(|| name.strip_prefix("Path"));
    short.is_some_and(|n| param.is_named(n))
}

/// Appends a value to a form or query, lists as repeated keys. Returns whether anything was
/// appended.
fn write(name: &str, value: &Value, kind: Type<'_>, out: &mut Pairs) -> Written<bool> {
    let before = out.len();
    let mut push = |value: &Value, kind| {
        out.push((name.to_owned(), text::single(value, kind)?));
        Ok::<_, String>(())
    };
    match (kind.kind(), value) {
        (TypeKind::List(item), Value::List(values)) => {
            values.iter().try_for_each(|value| push(value, item))?;
        }
        (TypeKind::List(item), Value::Json(Json::Array(values))) => {
            values.iter().try_for_each(|value| push(&Value::Json(value.clone()), item))?;
        }
        (TypeKind::List(item), value) => push(value, item)?,
        (TypeKind::Prefixed(prefix), Value::Json(Json::Object(map))) => flatten(prefix, map, out)?,
        (TypeKind::Prefixed(_), _) => return Err("must be an object".to_owned()),
        _ => push(value, kind)?,
    }
    Ok(out.len() > before)
}

/// `{"a": {"b": 1}}` under `Prefix` is `Prefix.a.b=1`.
fn flatten(prefix: &str, map: &Map<String, Json>, out: &mut Pairs) -> Written<()> {
    for (key, value) in map {
        let name = format!("{prefix}.{key}");
        match value {
            Json::Object(inner) => flatten(&name, inner, out)?,
            Json::Null => {}
            Json::Array(items) => {
                for item in items {
                    out.push((name.clone(), text::single(&Value::Json(item.clone()), Type::new("string"))?));
                }
            }
            other => out.push((name, text::single(&Value::Json(other.clone()), Type::new("string"))?)),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
