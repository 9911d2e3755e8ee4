//! Webhook signatures.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList, PySet, PyString, PyTuple};
use serde_json::Value as Json;
use twire::webhook::{self, Algorithm, Event, EventField, Keyring, Match, Verdict, Webhook};
use twire::{Error, Value};

use crate::convert::{bytes, to_python};
use crate::errors::Raise;
use crate::wait::guard;

/// Checks webhooks. May be shared between threads.
#[pyclass(frozen, subclass, module = "twire._twire")]
pub(crate) struct Validator(webhook::Validator);

#[pymethods]
impl Validator {
    /// `keys` are (kind, id, secret): `token` without an id, `account` or `shared_key` with one.
    #[new]
    #[pyo3(signature = (
        token = None, keys = Vec::new(), trust_proxy = false, allow_uncovered_body = false, max_bytes = None,
        max_parameters = None
    ))]
    fn new(
        py: Python<'_>,
        token: Option<String>,
        keys: Vec<(String, String, String)>,
        trust_proxy: bool,
        allow_uncovered_body: bool,
        max_bytes: Option<usize>,
        max_parameters: Option<usize>,
    ) -> PyResult<Validator> {
        guard(py, || {
            let mut ring = Keyring::new();
            if let Some(token) = token {
                ring = ring.token(token).raise(py)?;
            }
            for (kind, id, secret) in keys {
                ring = match kind.as_str() {
                    "token" => ring.token(secret),
                    "account" => ring.account(id, secret),
                    "shared_key" => ring.shared_key(id, secret),
                    _ => Err(Error::config("a key is a token, an account's or a shared_key")),
                }
                .raise(py)?;
            }
            if ring.is_empty() {
                return Err(Error::config("a validator needs a key")).raise(py);
            }
            let mut validator = webhook::Validator::with_keys(ring)
                .trust_proxy(trust_proxy)
                .allow_uncovered_body(allow_uncovered_body);
            if max_bytes.is_some() || max_parameters.is_some() {
                validator =
                    validator.limits(max_bytes.unwrap_or(1024 * 1024), max_parameters.unwrap_or(1000));
            }
            Ok(Validator(validator))
        })
    }

    /// Whether Twilio signed this URL with these parameters, or with the hash of this body.
    #[pyo3(signature = (uri, params, signature, algorithm = None))]
    fn validate(
        &self,
        py: Python<'_>,
        uri: &Bound<'_, PyString>,
        params: &Bound<'_, PyAny>,
        signature: Option<&Bound<'_, PyString>>,
        algorithm: Option<&str>,
    ) -> PyResult<bool> {
        guard(py, || {
            let settings = match algorithm.filter(|a| !a.is_empty()) {
                None => None,
                Some(name) if Algorithm::parse(name).is_some() => Some(format!("algorithm={name}")),
                Some(_) => return Ok(false),
            };
            let settings = settings.as_deref();
            let Some(signature) = signature else { return Ok(false) };
            let mut texts = Texts::with_capacity(12);
            texts.push(uri);
            texts.push(signature);
            let verdict = if is_body(params) {
                let texts = texts.convert(py)?;
                let texts = texts.split();
                self.0.check_body(texts[0], &bytes(params)?, texts[1], settings)
            } else {
                add_pairs(params, &mut texts)?;
                let texts = texts.convert(py)?;
                let texts = texts.split();
                self.0.check_params(texts[0], &in_pairs(&texts[2..]), texts[1], settings)
            };
            Ok(self.0.accepts(verdict))
        })
    }

    /// A whole request: the verdict's name, sentence and HTTP status, whether it is accepted, and
    /// which spelling of the URL and which key fit.
    #[pyo3(signature = (method, url, headers, body, configured_urls = Vec::new()))]
    #[allow(clippy::needless_pass_by_value)]
    fn check<'py>(
        &self,
        py: Python<'py>,
        method: &str,
        url: &str,
        headers: Vec<(String, String)>,
        body: &Bound<'_, PyAny>,
        configured_urls: Vec<String>,
    ) -> PyResult<Bound<'py, PyDict>> {
        guard(py, || {
            let body = bytes(body)?;
            let urls: Vec<&str> = configured_urls.iter().map(String::as_str).collect();
            let webhook = request(method, url, &headers, &body, &urls);
            self.describe(py, self.0.check(&webhook))
        })
    }

    /// As `check`, and what an accepted request says: the event's name, its known fields, and the
    /// others.
    #[pyo3(signature = (method, url, headers, body, configured_urls = Vec::new()))]
    #[allow(clippy::needless_pass_by_value)]
    fn receive<'py>(
        &self,
        py: Python<'py>,
        method: &str,
        url: &str,
        headers: Vec<(String, String)>,
        body: &Bound<'_, PyAny>,
        configured_urls: Vec<String>,
    ) -> PyResult<(Bound<'py, PyDict>, Option<Said<'py>>)> {
        guard(py, || {
            let body = bytes(body)?;
            let urls: Vec<&str> = configured_urls.iter().map(String::as_str).collect();
            let webhook = request(method, url, &headers, &body, &urls);
            let verdict = self.0.check(&webhook);
            if !self.0.accepts(verdict) {
                return Ok((self.describe(py, verdict)?, None));
            }
            Ok(match self.0.read(&webhook) {
                Ok(event) => (self.describe(py, verdict)?, Some(said(py, &event)?)),
                Err(verdict) => (self.describe(py, verdict)?, None),
            })
        })
    }

    /// Why a request was refused, in lines for the operator.
    #[pyo3(signature = (method, url, headers, body, configured_urls = Vec::new()))]
    #[allow(clippy::needless_pass_by_value)]
    fn explain(
        &self,
        py: Python<'_>,
        method: &str,
        url: &str,
        headers: Vec<(String, String)>,
        body: &Bound<'_, PyAny>,
        configured_urls: Vec<String>,
    ) -> PyResult<String> {
        guard(py, || {
            let body = bytes(body)?;
            let urls: Vec<&str> = configured_urls.iter().map(String::as_str).collect();
            Ok(self.0.explain(&request(method, url, &headers, &body, &urls)).to_string())
        })
    }

    #[allow(clippy::unused_self)]
    fn __repr__(&self) -> &'static str {
        "<twire.Validator>"
    }
}

impl Validator {
    fn describe<'py>(&self, py: Python<'py>, verdict: Verdict) -> PyResult<Bound<'py, PyDict>> {
        facts(py, verdict, self.0.accepts(verdict))
    }
}

fn facts(py: Python<'_>, verdict: Verdict, accepted: bool) -> PyResult<Bound<'_, PyDict>> {
    let facts = PyDict::new(py);
    facts.set_item("name", verdict.name())?;
    facts.set_item("message", verdict.to_string())?;
    facts.set_item("status", if accepted { 200 } else { verdict.status() })?;
    facts.set_item("accepted", accepted)?;
    let found: Option<Match> = verdict.matched();
    facts.set_item("variant", found.map(|m| m.variant.to_string()))?;
    facts.set_item("key", found.map(|m| m.key))?;
    Ok(facts)
}

/// An event's name, known fields and other fields.
type Said<'py> = (&'static str, Bound<'py, PyDict>, Vec<(String, String)>);

fn said<'py>(py: Python<'py>, event: &Event) -> PyResult<Said<'py>> {
    let known = PyDict::new(py);
    for (name, value) in event.known() {
        known.set_item(name, plain(py, &value)?)?;
    }
    Ok((event.name(), known, event.extra()))
}

fn plain(py: Python<'_>, value: &Value) -> PyResult<Py<PyAny>> {
    let json = match value {
        Value::Text(text) => return Ok(PyString::new(py, text).into_any().unbind()),
        Value::Bool(truth) => Json::Bool(*truth),
        Value::Int(number) => Json::from(*number),
        Value::Float(number) => Json::from(*number),
        Value::Json(json) => return to_python(py, json),
        Value::List(items) => {
            let items = items.iter().map(|item| plain(py, item)).collect::<PyResult<Vec<_>>>()?;
            return Ok(PyList::new(py, items)?.into_any().unbind());
        }
        _ => Json::Null,
    };
    to_python(py, &json)
}

/// The kinds of events: name, and for each field its name, Twilio's name, type and explanation.
#[pyfunction]
pub(crate) fn event_kinds() -> Vec<(&'static str, Vec<EventRow>)> {
    let row = |field: EventField| (field.name, field.twilio_name, field.kind, field.about.trim());
    let rows = |fields: Vec<EventField>| fields.into_iter().map(row).collect();
    Event::kinds().into_iter().map(|(name, fields)| (name, rows(fields))).collect()
}

type EventRow = (&'static str, &'static str, &'static str, &'static str);

/// A memory of idempotency tokens. May be shared between threads.
#[pyclass(frozen, subclass, module = "twire._twire")]
pub(crate) struct Repeats(webhook::Repeats);

#[pymethods]
impl Repeats {
    /// For `capacity` tokens; 10,000 by default.
    #[new]
    #[pyo3(signature = (capacity = 10_000))]
    fn new(capacity: usize) -> Repeats {
        Repeats(webhook::Repeats::new(capacity))
    }

    /// Whether this token was seen before; from now on it was. Never for None or an empty one.
    #[pyo3(signature = (token))]
    fn seen(&self, token: Option<&str>) -> bool {
        token.is_some_and(|token| self.0.seen(token))
    }
}

/// The facts of a verdict that needs no proof: `missing_header` or `too_large`.
#[pyfunction]
pub(crate) fn refusal<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyDict>> {
    let verdict = if name == "too_large" { Verdict::TooLarge } else { Verdict::MissingHeader };
    facts(py, verdict, false)
}

fn request<'a>(
    method: &'a str,
    url: &'a str,
    headers: &'a [(String, String)],
    body: &'a [u8],
    configured: &'a [&'a str],
) -> Webhook<'a> {
    Webhook::new(method, url, body)
        .headers(headers.iter().map(|(name, value)| (name, value.as_str())))
        .configured_urls(configured)
}

/// A body as it came, not read yet.
fn is_body(params: &Bound<'_, PyAny>) -> bool {
    params.cast::<PyString>().is_ok() || params.cast::<PyBytes>().is_ok()
}

/// Texts of Python's, converted in one piece: its stable interface has no look at the bytes of a `str`,
/// and a conversion of each would take longer than the proof.
struct Texts<'py> {
    list: Vec<Bound<'py, PyString>>,
}

/// The same in Rust, one behind the other.
struct Converted {
    joined: String,
    ends: Vec<usize>,
}

impl<'py> Texts<'py> {
    fn with_capacity(capacity: usize) -> Texts<'py> {
        Texts { list: Vec::with_capacity(capacity) }
    }

    fn push(&mut self, text: &Bound<'py, PyString>) {
        self.list.push(text.clone());
    }

    fn convert(self, py: Python<'py>) -> PyResult<Converted> {
        let mut ends = Vec::with_capacity(self.list.len());
        // No text of a webhook holds a NUL; where one does, each is converted by itself.
        let list = PyList::new(py, &self.list)?;
        let joined = intern!(py, "\0").call_method1(intern!(py, "join"), (list,))?;
        let joined = joined.cast::<PyString>()?.to_cow()?.into_owned();
        ends.extend(joined.bytes().enumerate().filter(|(_, byte)| *byte == 0).map(|(at, _)| at));
        ends.push(joined.len());
        if ends.len() == self.list.len() {
            return Ok(Converted { joined, ends });
        }
        let (mut joined, mut ends) = (String::new(), Vec::new());
        for text in self.list {
            joined.push_str(&text.to_cow()?);
            ends.push(joined.len());
            joined.push('\0');
        }
        Ok(Converted { joined, ends })
    }
}

impl Converted {
    fn split(&self) -> Vec<&str> {
        let mut start = 0;
        let mut next = |end: &usize| {
            let text = &self.joined[start..*end];
            start = end + 1;
            text
        };
        self.ends.iter().map(&mut next).collect()
    }
}

fn in_pairs<'t>(texts: &[&'t str]) -> Vec<(&'t str, &'t str)> {
    texts.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect()
}

/// Names and values of a dict, or of a framework's multi-dict.
fn add_pairs<'py>(params: &Bound<'py, PyAny>, out: &mut Texts<'py>) -> PyResult<()> {
    let py = params.py();
    if params.is_none() {
        return Ok(());
    }
    if let Ok(dict) = params.cast_exact::<PyDict>() {
        for (name, value) in dict.iter() {
            add(out, &name, &value)?;
        }
        return Ok(());
    }
    // Flask, Starlette and Django say `getlist`, aiohttp and WebOb `getall`.
    let all = match params.getattr_opt(intern!(py, "getall"))? {
        Some(all) => Some(all),
        None => params.getattr_opt(intern!(py, "getlist"))?,
    };
    // A multi-dict may name a key once for each of its values.
    let seen = PySet::empty(py)?;
    for name in params.try_iter()? {
        let name = name?;
        let Some(all) = &all else {
            add(out, &name, &params.get_item(&name)?)?;
            continue;
        };
        if !seen.contains(&name)? {
            seen.add(&name)?;
            for value in all.call1((&name,))?.try_iter()? {
                add(out, &name, &value?)?;
            }
        }
    }
    Ok(())
}

fn add<'py>(out: &mut Texts<'py>, name: &Bound<'py, PyAny>, value: &Bound<'py, PyAny>) -> PyResult<()> {
    let name = text(name)?;
    if let Ok(value) = value.cast::<PyString>() {
        out.list.push(name);
        out.push(value);
    } else if value.cast::<PyList>().is_ok() || value.cast::<PyTuple>().is_ok() {
        for one in value.try_iter()? {
            out.push(&name);
            out.list.push(text(&one?)?);
        }
    } else {
        out.list.push(name);
        // Java's null and an empty field are signed alike.
        let empty = || intern!(value.py(), "").clone();
        out.list.push(if value.is_none() { empty() } else { text(value)? });
    }
    Ok(())
}

/// A `str`; of another value, what `str` makes of it.
fn text<'py>(value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyString>> {
    match value.cast::<PyString>() {
        Ok(text) => Ok(text.clone()),
        Err(_) => value.str(),
    }
}

/// The signature that Twilio would send.
#[pyfunction]
#[pyo3(signature = (token, url, params, algorithm = None))]
pub(crate) fn sign(
    py: Python<'_>,
    token: &str,
    url: &str,
    params: &Bound<'_, PyAny>,
    algorithm: Option<&str>,
) -> PyResult<String> {
    guard(py, || {
        let name = algorithm.filter(|a| !a.is_empty()).unwrap_or("HMAC_SHA1");
        let unknown = || Error::argument("algorithm", format!("neither HMAC_SHA1 nor HMAC_SHA256: {name}"));
        let algorithm = Algorithm::parse(name).ok_or_else(unknown).raise(py)?;
        let mut texts = Texts::with_capacity(10);
        if !is_body(params) {
            add_pairs(params, &mut texts)?;
        }
        if texts.list.is_empty() {
            return Ok(webhook::sign_with::<&str, &str>(algorithm, token, url, &[]));
        }
        let texts = texts.convert(py)?;
        Ok(webhook::sign_with(algorithm, token, url, &in_pairs(&texts.split())))
    })
}

/// The URL with the hash of this body, and the signature that goes with it.
#[pyfunction]
pub(crate) fn sign_body(
    py: Python<'_>,
    token: &str,
    url: &str,
    body: &Bound<'_, PyAny>,
) -> PyResult<(String, String)> {
    guard(py, || Ok(webhook::sign_body(token, url, &bytes(body)?)))
}
