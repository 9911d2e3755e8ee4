//! Arguments to a request: a pure function that refuses what cannot be right.

use serde_json::{Map, Value as Json};

use super::operation::{Action, Operation, Payload};
use super::param::{Outline, Param, Place};
use super::suggest;
use super::types::{Kind, Type};
use crate::error::{Error, Result};
use crate::request::{Auth, Body, Method, Request};
use crate::value::{Params, Value};

mod json;
mod moment;
mod path;
mod sid;
mod text;

/// Binds arguments to an operation.
///
/// - Names are Twilio's or their snake case. The properties of a JSON body are given by name, or
///   the whole body under its own name (`lookup_request`), or both.
/// - The `AccountSid` of a 2010 path is `account_sid` unless given. Where a path and a body have a
///   parameter of the same name, `PathAccountSid` (`path_account_sid`) surely means the path's.
/// - Values are written by type: moments in UTC, lists as repeated keys, objects as JSON text in a
///   form or query. Text is taken where it spells the type. JSON null counts as not given, except
///   in a JSON body. Enumerations are open: Twilio adds values.
/// - A raw parameter goes under exactly its name into the body, or into the query of an operation
///   without one.
///
/// A required parameter or a member of an at-least-one group that is missing, an unknown name, a
/// value of the wrong type, and text that could leave its place (`..` in a path, a line break in
/// a header field, NUL anywhere) are [`crate::Kind::Argument`], naming the parameter.
pub fn bind(operation: Operation<'_>, params: &Params, account_sid: Option<&str>) -> Result<Request> {
    let mut binding = Binding::new(operation);
    let body_argument = operation.body_argument();
    for item in params.items() {
        let refused = |why: String| Error::argument(item.name.as_str(), why);
        if text::has_nul(&item.value) || item.name.contains('\0') {
            return Err(refused("holds a NUL character".to_owned()));
        }
        if item.raw {
            binding.raw(&item.name, &item.value).map_err(refused)?;
        } else if body_argument == Some(&item.name) {
            binding.whole(&item.value).map_err(refused)?;
        } else {
            let param = binding.resolve(&item.name, params)?;
            binding.put(param, &item.value).map_err(|why| Error::argument(param.name(), why))?;
        }
    }
    binding.complete(account_sid)?;
    Ok(binding.request())
}

/// Refuses a name that the operation does not know.
pub(crate) fn known(operation: Operation<'_>, params: &Params) -> Result<()> {
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
    /// The operation's, in their order.
    params: Vec<Outline>,
    path: Vec<(&'a str, String)>,
    query: Pairs,
    headers: Pairs,
    form: Pairs,
    json: Map<String, Json>,
    /// The operation's, but for one that is given its own `Authorization`.
    auth: Auth,
    /// What was given and is sent: Twilio's name, and whether it is the path's.
    given: Vec<(&'a str, bool)>,
}

impl<'a> Binding<'a> {
    fn new(operation: Operation<'a>) -> Binding<'a> {
        let mut headers = Vec::new();
        if operation.scim() && operation.payload() != Payload::Scim {
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

    /// The parameter that a name means.
    fn resolve(&self, name: &str, params: &Params) -> Result<Param<'a>> {
        let (mut in_path, mut elsewhere) = (None, None);
        let length = u32::try_from(name.len()).unwrap_or(u32::MAX - 1);
        let fitting = self.params.iter().enumerate().filter(|(_, outline)| outline.fits(length));
        for param in fitting.filter_map(|(n, _)| self.operation.nth_param(n)).filter(|p| p.is(name)) {
            let found = if param.place() == Place::Path { &mut in_path } else { &mut elsewhere };
            *found = found.or(Some(param));
        }
        match (in_path, elsewhere) {
            // Where the path has another way to get its value, the body's is meant.
            (Some(path), Some(other)) => {
                let explicit = params.items().iter().any(|i| means_path(path, &i.name));
                let given = self.given.contains(&(path.name(), true));
                Ok(if explicit || given || self.has_default(path) { other } else { path })
            }
            (Some(one), None) | (None, Some(one)) => Ok(one),
            (None, None) => {
                let mut paths = self.operation.params().filter(|p| p.place() == Place::Path);
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
        let (name, place, kind) = (param.name(), param.place(), param.kind());
        if place != Place::Json && matches!(value, Value::Json(Json::Null)) {
            return Ok(());
        }
        let mark = (name, place == Place::Path);
        let repeated = self.given.contains(&mark);
        if repeated && !matches!(kind.kind(), Kind::List(_)) {
            return Err("is given more than once, and takes one value".to_owned());
        }
        if let Value::Text(text) = value {
            sid::doubt(self.operation, name, text, kind);
        }
        let sent = match place {
            Place::Path => {
                self.path.push((name, path::segment(&text::single(value, kind)?)?));
                true
            }
            Place::Query => write(name, value, kind, &mut self.query)?,
            Place::Form => write(name, value, kind, &mut self.form)?,
            Place::Header => {
                let text = text::single(value, kind)?;
                if text.contains(char::is_control) {
                    return Err("a header field holds no line break or control character".to_owned());
                }
                if name.eq_ignore_ascii_case("authorization") {
                    self.auth = Auth::None;
                }
                self.headers.push((name.to_owned(), text));
                true
            }
            Place::Json => {
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

    /// The JSON body in one argument; properties given by name are merged.
    fn whole(&mut self, value: &Value) -> Written<()> {
        let map = match value {
            Value::Json(Json::Object(map)) => map.clone(),
            Value::Text(text) => match crate::json::parse(text.as_bytes()) {
                Ok(Json::Object(map)) => map,
                _ => return Err("wants a JSON object".to_owned()),
            },
            _ => return Err("wants a JSON object".to_owned()),
        };
        self.json.extend(map);
        Ok(())
    }

    fn raw(&mut self, name: &str, value: &Value) -> Written<()> {
        if name.is_empty() {
            return Err("a raw parameter needs a name".to_owned());
        }
        let known = self.operation.params().find(|p| p.name() == name && p.place() != Place::Path);
        self.given.extend(known.map(|p| (p.name(), false)));
        let reads = matches!(self.operation.method(), Method::Get | Method::Delete);
        let pairs = match self.operation.payload() {
            Payload::Json | Payload::Scim => {
                self.json.insert(name.to_owned(), json::property(value, Type::new("any"))?);
                return Ok(());
            }
            Payload::Empty if reads => &mut self.query,
            Payload::Form | Payload::Empty => &mut self.form,
        };
        write(name, value, Type::new("[string]"), pairs).map(|_| ())
    }

    /// Whether the client's account is meant where nothing is given. An account is read without
    /// being named; to change it, it must be named, or meant by the shortcut `api.account`.
    fn has_default(&self, param: Param<'_>) -> bool {
        let operation = self.operation;
        match param.name() {
            "AccountSid" => operation.path().starts_with("/2010-04-01/Accounts/{AccountSid}"),
            "Sid" => {
                operation.path() == "/2010-04-01/Accounts/{Sid}.json"
                    && (operation.action() == Action::Fetch || operation.own_account())
            }
            _ => false,
        }
    }

    fn complete(&mut self, account_sid: Option<&str>) -> Result<()> {
        let operation = self.operation;
        let musts = self.params.iter().enumerate().filter(|(_, outline)| outline.must_have);
        for param in musts.filter_map(|(n, _)| operation.nth_param(n)) {
            let in_path = param.place() == Place::Path;
            let name = param.name();
            if self.given.contains(&(name, in_path)) {
                continue;
            }
            if in_path {
                let missing = || Error::argument(name, "is required");
                let account = account_sid.filter(|_| self.has_default(param)).ok_or_else(missing)?;
                let segment = path::segment(account).map_err(|why| Error::argument(name, why))?;
                self.path.push((name, segment));
            } else if !self.json.contains_key(name) {
                return Err(Error::argument(name, "is required"));
            }
        }
        for group in operation.groups() {
            if !group.iter().any(|name| self.given.contains(&(*name, false))) {
                let first = group.first().copied().unwrap_or_default();
                return Err(Error::argument(first, format!("one of {} is required", group.join(", "))));
            }
        }
        match operation.body_argument() {
            Some(body) if operation.body_required() && self.json.is_empty() => {
                Err(Error::argument(body, "is required"))
            }
            _ => Ok(()),
        }
    }

    fn request(self) -> Request {
        let operation = self.operation;
        let body = match operation.payload() {
            Payload::Empty if self.form.is_empty() => Body::Empty,
            Payload::Empty | Payload::Form => Body::Form(self.form),
            Payload::Json => Body::Json(Json::Object(self.json)),
            Payload::Scim => Body::Scim(Json::Object(self.json)),
        };
        Request {
            method: operation.method(),
            host: operation.host().to_owned(),
            path: path::fill(operation.path(), &self.path),
            query: self.query,
            headers: self.headers,
            body,
            auth: self.auth,
            operation: operation.key(),
        }
    }
}

/// `PathAccountSid` and `path_account_sid` mean the path's `AccountSid` and nothing else.
fn means_path(param: Param<'_>, name: &str) -> bool {
    let short = name.strip_prefix("path_").or_else(|| name.strip_prefix("Path"));
    short.is_some_and(|n| param.is(n))
}

/// Writes a value into a form or a query, lists as repeated keys; whether it is sent at all.
fn write(name: &str, value: &Value, kind: Type<'_>, out: &mut Pairs) -> Written<bool> {
    let before = out.len();
    let mut push = |value: &Value, kind| {
        out.push((name.to_owned(), text::single(value, kind)?));
        Ok::<_, String>(())
    };
    match (kind.kind(), value) {
        (Kind::List(item), Value::List(values)) => {
            values.iter().try_for_each(|value| push(value, item))?;
        }
        (Kind::List(item), Value::Json(Json::Array(values))) => {
            values.iter().try_for_each(|value| push(&Value::Json(value.clone()), item))?;
        }
        (Kind::List(item), value) => push(value, item)?,
        (Kind::Prefixed(prefix), Value::Json(Json::Object(map))) => flatten(prefix, map, out)?,
        (Kind::Prefixed(_), _) => return Err("wants an object".to_owned()),
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
