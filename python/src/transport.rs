//! Transports: the caller's own, a script and a recording for tests, and what goes over them.

use std::sync::{Arc, Mutex, PoisonError};

use pyo3::exceptions::{PyConnectionRefusedError, PyOSError, PyTimeoutError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyMapping, PyString, PyTuple};
use tokio::sync::oneshot;
use twire::transport::{
    Failure, Limits, Outgoing, Recording as Record, Scripted as Script, Sending, Transport,
};
use twire::{Kind, Response, Sent};

use crate::convert::{json, to_python};
use crate::desk::{self, Note};
use crate::wait::guard;

type Step = Result<Response, Failure>;

/// A request as it goes over the wire, with its credentials.
#[pyclass(frozen, module = "twire.transport", name = "Request")]
#[derive(Clone)]
pub(crate) struct Outbound(Outgoing);

#[pymethods]
impl Outbound {
    /// GET, POST …
    #[getter]
    fn method(&self) -> &'static str {
        self.0.method.name()
    }

    /// The whole URL.
    #[getter]
    fn url(&self) -> &str {
        &self.0.url
    }

    /// Header fields, names in lower case.
    #[getter]
    fn headers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        fields(py, self.0.fields())
    }

    /// The body as it is sent.
    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.0.body)
    }

    /// The body's pairs, decoded; empty when it is no form.
    #[getter]
    fn form(&self) -> Vec<(String, String)> {
        self.0.form()
    }

    /// The body's JSON; None when it is none.
    fn json(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        guard(py, || match twire::json::parse(&self.0.body) {
            Ok(json) if self.0.header("content-type").is_some_and(|t| t.contains("json")) => {
                to_python(py, &json)
            }
            _ => Ok(py.None()),
        })
    }

    fn __repr__(&self) -> String {
        let path = self.0.url.split_once("://").map_or(self.0.url.as_str(), |(_, rest)| rest);
        let path = path.split('?').next().unwrap_or_default();
        format!("<twire.transport.Request {} {}>", self.method(), twire::redact::text(path))
    }
}

/// A request that the caller's transport is to send.
#[pyclass(frozen, module = "twire._twire")]
pub(crate) struct Errand {
    #[pyo3(get)]
    pub(crate) request: Outbound,
    /// Seconds that it may take.
    #[pyo3(get)]
    pub(crate) seconds: f64,
    limits: Limits,
    reply: Mutex<Option<oneshot::Sender<Step>>>,
}

#[pymethods]
impl Errand {
    /// Hands in what the transport returned.
    pub(crate) fn answer(&self, response: &Bound<'_, PyAny>) -> PyResult<()> {
        self.hand_in(self.limits.within(response_of(response)?));
        Ok(())
    }

    /// Hands in what the transport raised; raises it again where it is no failure to send.
    pub(crate) fn fail(&self, py: Python<'_>, raised: Py<PyAny>) -> PyResult<()> {
        let raised = PyErr::from_value(raised.into_bound(py));
        let failure = failure_of(py, &raised).ok_or(raised)?;
        self.hand_in(Err(failure));
        Ok(())
    }
}

impl Errand {
    fn hand_in(&self, step: Step) {
        if let Some(reply) = self.reply.lock().unwrap_or_else(PoisonError::into_inner).take() {
            // Nobody waits any more when the call was given up.
            let _ = reply.send(step);
        }
    }
}

/// Leaves each request to whoever made the call.
pub(crate) struct Callers;

impl Transport for Callers {
    fn send<'a>(&'a self, request: &'a Outgoing, limits: Limits) -> Sending<'a> {
        Box::pin(async move {
            let (reply, answer) = oneshot::channel();
            let errand = Errand {
                request: Outbound(request.clone()),
                seconds: limits.time.as_secs_f64(),
                limits,
                reply: Mutex::new(Some(reply)),
            };
            let lost = |kind, sent, message: &str| {
                Err(Failure { kind, sent, message: message.to_owned(), status: None })
            };
            if !desk::post(Note::Send(errand)) {
                return lost(Kind::Internal, Sent::No, "nobody is there to send the request");
            }
            match answer.await {
                Ok(step) => step,
                Err(_) => lost(Kind::Cancelled, Sent::Maybe, "the transport gave the request up"),
            }
        })
    }
}

/// Gives scripted answers, one a request, and keeps the requests.
#[pyclass(frozen, module = "twire.transport")]
#[derive(Clone)]
pub(crate) struct Scripted(pub(crate) Arc<Script>);

#[pymethods]
impl Scripted {
    #[new]
    fn new() -> Scripted {
        Scripted(Arc::new(Script::new()))
    }

    /// Adds an answer; a body that is no text and no bytes is sent as JSON.
    #[pyo3(signature = (status = 200, body = None, headers = None))]
    fn answer<'py>(
        slf: &Bound<'py, Self>,
        status: u16,
        body: Option<&Bound<'py, PyAny>>,
        headers: Option<&Bound<'py, PyMapping>>,
    ) -> PyResult<Bound<'py, Self>> {
        let mut fields = headers.map(|h| pairs(h.as_any())).transpose()?.unwrap_or_default();
        let body = match body {
            None => Vec::new(),
            Some(body) => match bytes_of(body) {
                Some(bytes) => bytes,
                None => twire::json::write(&json("body", body, 100)?).into_bytes(),
            },
        };
        if !body.is_empty() && !fields.iter().any(|(name, _)| name == "content-type") {
            fields.push(("content-type".to_owned(), "application/json".to_owned()));
        }
        slf.get().0.add(Ok(Response { status, headers: fields, body }));
        Ok(slf.clone())
    }

    /// Adds a failure: one of `twire.errors`, or an `OSError`, as a transport raises it.
    fn fail<'py>(slf: &Bound<'py, Self>, error: Py<PyAny>) -> PyResult<Bound<'py, Self>> {
        let py = slf.py();
        let error = PyErr::from_value(error.into_bound(py));
        let failure = failure_of(py, &error)
            .ok_or_else(|| PyTypeError::new_err("error: wants a TransportError or an OSError"))?;
        slf.get().0.add(Err(failure));
        Ok(slf.clone())
    }

    /// The requests so far, with their credentials.
    #[getter]
    fn requests(&self) -> Vec<Outbound> {
        self.0.requests().into_iter().map(Outbound).collect()
    }

    /// How many answers are left.
    #[getter]
    fn left(&self) -> usize {
        self.0.left()
    }

    fn __repr__(&self) -> String {
        format!(
            "<twire.transport.Scripted: {} requests, {} answers left>",
            self.0.requests().len(),
            self.left()
        )
    }
}

/// Keeps every request of a client and what came of it; of credentials only that they were there.
#[pyclass(frozen, module = "twire.transport")]
#[derive(Clone)]
pub(crate) struct Recording(pub(crate) Record);

/// A request, and the response or the failure that came of it.
type Kept = (Outbound, Option<(u16, Vec<(String, String)>, Vec<u8>)>, Option<Py<PyAny>>);

#[pymethods]
impl Recording {
    #[new]
    fn new() -> Recording {
        Recording(Record::new())
    }

    /// What was recorded so far, in the order of the answers.
    fn kept(&self, py: Python<'_>) -> PyResult<Vec<Kept>> {
        let exchanges = self.0.exchanges().into_iter();
        exchanges
            .map(|exchange| {
                let request = Outbound(exchange.request);
                Ok(match exchange.answer {
                    Ok(response) => (request, Some((response.status, response.headers, response.body)), None),
                    Err(failure) => {
                        let make = py.import("twire.errors")?.getattr("from_core")?;
                        let facts = PyDict::new(py);
                        facts.set_item("sent", failure.sent.name())?;
                        facts.set_item("msg", &failure.message)?;
                        facts.set_item("status", failure.status)?;
                        let error = make.call1((failure.kind.name(), &failure.message, facts))?;
                        (request, None, Some(error.unbind()))
                    }
                })
            })
            .collect()
    }

    /// The same answers again, as a script.
    fn script(&self) -> Scripted {
        Scripted(Arc::new(self.0.script()))
    }

    fn __len__(&self) -> usize {
        self.0.exchanges().len()
    }

    fn __repr__(&self) -> String {
        format!("<twire.transport.Recording of {} exchanges>", self.__len__())
    }
}

/// Header fields as a dict; several of one name are joined with a comma.
pub(crate) fn fields<'py, 'f>(
    py: Python<'py>,
    fields: impl Iterator<Item = (&'f str, &'f str)>,
) -> PyResult<Bound<'py, PyDict>> {
    let headers = PyDict::new(py);
    for (name, value) in fields {
        let name = name.to_ascii_lowercase();
        let joined = match headers.get_item(&name)? {
            Some(before) => format!("{before}, {value}"),
            None => value.to_owned(),
        };
        headers.set_item(name, joined)?;
    }
    Ok(headers)
}

/// What a transport returned: an object with `status` or `status_code`, `headers`, and a `body`,
/// `content` or `text`.
fn response_of(found: &Bound<'_, PyAny>) -> PyResult<Response> {
    let first = |names: &[&str]| -> PyResult<Option<Bound<'_, PyAny>>> {
        for name in names {
            if let Some(value) = found.getattr_opt(*name)? {
                return Ok(Some(value));
            }
        }
        Ok(None)
    };
    let strange = || {
        let kind = found.get_type().name().map_or_else(|_| String::new(), |n| n.to_string());
        let hint = if kind == "coroutine" { "; a transport that is awaited is for twire.aio" } else { "" };
        PyTypeError::new_err(format!("a transport returned {kind}, which is no response{hint}"))
    };
    let status = first(&["status_code", "status"])?.ok_or_else(strange)?.extract()?;
    let headers = match first(&["headers"])? {
        Some(headers) if !headers.is_none() => pairs(&headers)?,
        _ => Vec::new(),
    };
    let body = first(&["body", "content", "text"])?.filter(|b| !b.is_none());
    let body = body.map_or_else(|| Some(Vec::new()), |b| bytes_of(&b)).ok_or_else(strange)?;
    Ok(Response { status, headers, body })
}

/// Pairs of a mapping, names in lower case.
fn pairs(headers: &Bound<'_, PyAny>) -> PyResult<Vec<(String, String)>> {
    let mut out = Vec::new();
    for item in headers.call_method0("items")?.try_iter()? {
        let item = item?;
        let pair = item.cast::<PyTuple>()?;
        let name: String = pair.get_item(0)?.extract()?;
        out.push((name.to_ascii_lowercase(), pair.get_item(1)?.str()?.to_cow()?.into_owned()));
    }
    Ok(out)
}

fn bytes_of(body: &Bound<'_, PyAny>) -> Option<Vec<u8>> {
    match body.cast::<PyString>() {
        Ok(text) => text.to_cow().ok().map(|t| t.into_owned().into_bytes()),
        Err(_) => body.cast::<PyBytes>().ok().map(|b| b.as_bytes().to_vec()),
    }
}

/// What it means that a transport raised this; nothing where it is a defect and no failure.
fn failure_of(py: Python<'_>, raised: &PyErr) -> Option<Failure> {
    let value = raised.value(py);
    let own = py.import("twire.errors").and_then(|m| m.getattr("TransportError")).ok()?;
    let text = || value.str().map_or_else(|_| String::new(), |t| t.to_string());
    if value.is_instance(&own).unwrap_or(false) {
        let word = |name: &str| value.getattr(name).ok()?.extract::<String>().ok();
        let kind = match word("kind")?.as_str() {
            "connect" => Kind::Connect,
            "timeout" => Kind::Timeout,
            "tls" => Kind::Tls,
            "decode" => Kind::Decode,
            "cancelled" => Kind::Cancelled,
            _ => Kind::Protocol,
        };
        let sent = match word("sent")?.as_str() {
            "no" => Sent::No,
            "yes" => Sent::Yes,
            _ => Sent::Maybe,
        };
        let status = value.getattr("status").ok().and_then(|s| s.extract().ok());
        return Some(Failure { kind, sent, message: text(), status });
    }
    let (kind, sent) = if raised.is_instance_of::<PyConnectionRefusedError>(py) || is_lookup(py, raised) {
        (Kind::Connect, Sent::No)
    } else if raised.is_instance_of::<PyTimeoutError>(py) {
        (Kind::Timeout, Sent::Maybe)
    } else if raised.is_instance_of::<PyOSError>(py) {
        (Kind::Protocol, Sent::Maybe)
    } else {
        return None;
    };
    let name = value.get_type().name().map_or_else(|_| String::new(), |n| n.to_string());
    // Its text may hold the URL.
    Some(Failure { kind, sent, message: format!("the transport raised {name}"), status: None })
}

fn is_lookup(py: Python<'_>, raised: &PyErr) -> bool {
    let name = raised.get_type(py).name();
    name.is_ok_and(|n| n == "gaierror")
}
