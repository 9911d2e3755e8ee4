//! Webhook signatures.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedStr;
use pyo3::types::{PyBytes, PyDict, PyList, PyString, PyTuple};
use serde_json::Value as Json;
use twire::webhook::{self, Algorithm, Event, EventField, Keyring, SignatureMatch, Verdict, Webhook};
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
                ring = ring.auth_token(token).raise(py)?;
            }
            for (kind, id, secret) in keys {
                ring = match kind.as_str() {
                    "token" => ring.auth_token(secret),
                    "account" => ring.account_auth_token(id, secret),
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
        uri: &str,
        params: &Bound<'_, PyAny>,
        signature: Option<&str>,
        algorithm: Option<&str>,
    ) -> PyResult<bool> {
        guard(py, || {
            let settings = match algorithm.filter(|a| !a.is_empty()) {
                None => None,
                Some(name) if Algorithm::parse(name).is_some() => Some(format!("algorithm={name}")),
                Some(_) => return Ok(false),
            };
            let settings = settings.as_deref();
            let signature = signature.unwrap_or_default();
            let verdict = if is_body(params) {
                self.0.check_body(uri, &bytes(params)?, signature, settings)
            } else {
                let pairs = pairs(params)?;
                self.0.check_params(uri, &pairs, signature, settings)
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
    ) -> PyResult<(Bound<'py, PyDict>, Option<EventParts<'py>>)> {
        guard(py, || {
            let body = bytes(body)?;
            let urls: Vec<&str> = configured_urls.iter().map(String::as_str).collect();
            let webhook = request(method, url, &headers, &body, &urls);
            let (verdict, event) = self.0.check_and_read(&webhook);
            let event_parts = event.map(|event| event_parts(py, &event)).transpose()?;
            Ok((self.describe(py, verdict)?, event_parts))
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
        verdict_dict(py, verdict, self.0.accepts(verdict))
    }
}

fn verdict_dict(py: Python<'_>, verdict: Verdict, accepted: bool) -> PyResult<Bound<'_, PyDict>> {
    let facts = PyDict::new(py);
    facts.set_item("name", verdict.name())?;
    facts.set_item("message", verdict.to_string())?;
    facts.set_item("status", if accepted { 200 } else { verdict.status() })?;
    facts.set_item("accepted", accepted)?;
    let found: Option<SignatureMatch> = verdict.signature_match();
    facts.set_item("variant", found.map(|m| m.variant.to_string()))?;
    facts.set_item("key", found.map(|m| m.key))?;
    Ok(facts)
}

/// An event's name, known fields and other fields.
type EventParts<'py> = (&'static str, Bound<'py, PyDict>, Vec<(String, String)>);

fn event_parts<'py>(py: Python<'py>, event: &Event) -> PyResult<EventParts<'py>> {
    let known = PyDict::new(py);
    for (name, value) in event.known_fields() {
        known.set_item(name, value_to_python(py, &value)?)?;
    }
    Ok((event.name(), known, event.extra_fields()))
}

fn value_to_python(py: Python<'_>, value: &Value) -> PyResult<Py<PyAny>> {
    let json = match value {
        Value::Text(text) => return Ok(PyString::new(py, text).into_any().unbind()),
        Value::Bool(truth) => Json::Bool(*truth),
        Value::Int(number) => Json::from(*number),
        Value::Float(number) => Json::from(*number),
        Value::Json(json) => return to_python(py, json),
        Value::List(items) => {
            let items = items.iter().map(|item| value_to_python(py, item)).collect::<PyResult<Vec<_>>>()?;
            return Ok(PyList::new(py, items)?.into_any().unbind());
        }
        _ => Json::Null,
    };
    to_python(py, &json)
}

/// The kinds of events: name, and for each field its name, Twilio's name, type and explanation.
#[pyfunction]
pub(crate) fn event_kinds() -> Vec<(&'static str, Vec<EventRow>)> {
    let row = |field: EventField| (field.name, field.twilio_name, field.type_name, field.description.trim());
    let rows = |fields: Vec<EventField>| fields.into_iter().map(row).collect();
    Event::schemas().into_iter().map(|(name, fields)| (name, rows(fields))).collect()
}

type EventRow = (&'static str, &'static str, &'static str, &'static str);

/// A memory of idempotency tokens. May be shared between threads.
#[pyclass(frozen, subclass, module = "twire._twire")]
pub(crate) struct ReplayFilter(webhook::ReplayFilter);

#[pymethods]
impl ReplayFilter {
    /// For `capacity` tokens; 10,000 by default.
    #[new]
    #[pyo3(signature = (capacity = 10_000))]
    fn new(capacity: usize) -> ReplayFilter {
        ReplayFilter(webhook::ReplayFilter::new(capacity))
    }

    /// Whether this token was seen before, and remembers it. False for None and an empty one.
    #[pyo3(signature = (token))]
    fn is_replay(&self, token: Option<&str>) -> bool {
        token.is_some_and(|token| self.0.is_replay(token))
    }
}

/// The facts of a verdict that needs no proof: `missing_header` or `too_large`.
#[pyfunction]
pub(crate) fn rejection<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyDict>> {
    let verdict = if name == "too_large" { Verdict::TooLarge } else { Verdict::MissingHeader };
    verdict_dict(py, verdict, false)
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

/// Names and values of a dict, of a list of pairs, or of a framework's multi-dict.
fn pairs(params: &Bound<'_, PyAny>) -> PyResult<Vec<(PyBackedStr, PyBackedStr)>> {
    let py = params.py();
    let mut out = Vec::new();
    if params.is_none() {
        return Ok(out);
    }
    if let Ok(dict) = params.cast_exact::<PyDict>() {
        out.reserve(dict.len());
        for (name, value) in dict.iter() {
            add(&mut out, &name, &value)?;
        }
        return Ok(out);
    }
    if params.cast::<PyList>().is_ok() || params.cast::<PyTuple>().is_ok() {
        for pair in params.try_iter()? {
            let (name, value): (Bound<'_, PyAny>, Bound<'_, PyAny>) = pair?.extract()?;
            add(&mut out, &name, &value)?;
        }
        return Ok(out);
    }
    // Flask, Starlette and Django say `getlist`, aiohttp and WebOb `getall`.
    let all = match params.getattr_opt(intern!(py, "getall"))? {
        Some(all) => Some(all),
        None => params.getattr_opt(intern!(py, "getlist"))?,
    };
    let mut seen = Vec::new();
    for name in params.try_iter()? {
        let name = name?;
        let Some(all) = &all else {
            add(&mut out, &name, &params.get_item(&name)?)?;
            continue;
        };
        // A multi-dict may name a key once for each of its values.
        let known = text(&name)?;
        if !seen.iter().any(|s: &PyBackedStr| **s == *known) {
            for value in all.call1((&name,))?.try_iter()? {
                add(&mut out, &name, &value?)?;
            }
            seen.push(known);
        }
    }
    Ok(out)
}

fn add(
    out: &mut Vec<(PyBackedStr, PyBackedStr)>,
    name: &Bound<'_, PyAny>,
    value: &Bound<'_, PyAny>,
) -> PyResult<()> {
    if value.cast::<PyString>().is_ok() {
        out.push((text(name)?, value.extract()?));
    } else if value.cast::<PyList>().is_ok() || value.cast::<PyTuple>().is_ok() {
        for one in value.try_iter()? {
            out.push((text(name)?, text(&one?)?));
        }
    } else if value.is_none() {
        // Java's null and an empty field are signed alike.
        out.push((text(name)?, text(&PyString::new(value.py(), ""))?));
    } else {
        out.push((text(name)?, text(value)?));
    }
    Ok(())
}

/// The text of a `str`, without a copy of its own; of another value, what `str` makes of it.
fn text(value: &Bound<'_, PyAny>) -> PyResult<PyBackedStr> {
    if value.cast::<PyString>().is_ok() { value.extract() } else { value.str()?.extract() }
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
        let pairs = if is_body(params) { Vec::new() } else { pairs(params)? };
        Ok(webhook::sign_with(algorithm, token, url, &pairs))
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
