//! Transports: the caller's own, a script and a recording for tests, and what goes over them.

use std::sync::{Arc, Mutex, PoisonError};

use pyo3::exceptions::{PyConnectionRefusedError, PyOSError, PyTimeoutError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyMapping, PyString, PyTuple};
use tokio::sync::oneshot;
use twire::transport::{
    Failure, HttpRequest, Limits, Recording as Record, ScriptedTransport as Script, SendFuture, Transport,
};
use twire::{ErrorKind, HttpResponse, Sent};

use crate::callbacks::{self, Callback};
use crate::convert::{json, to_python};
use crate::wait::guard;

type AttemptResult = Result<HttpResponse, Failure>;

/// A request as it goes over the wire, with its credentials.
#[pyclass(frozen, module = "twire.transport")]
#[derive(Clone)]
pub(crate) struct Request(HttpRequest);

#[pymethods]
impl Request {
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

    /// Headers, names in lower case.
    #[getter]
    fn headers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        headers_dict(py, self.0.header_pairs())
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

/// A request for the caller's transport.
#[pyclass(frozen, module = "twire._twire")]
pub(crate) struct TransportRequest {
    #[pyo3(get)]
    pub(crate) request: Request,
    /// Seconds that the attempt may take.
    #[pyo3(get)]
    pub(crate) timeout: f64,
    limits: Limits,
    sender: Mutex<Option<oneshot::Sender<AttemptResult>>>,
}

#[pymethods]
impl TransportRequest {
    /// Completes the attempt with what the transport returned.
    pub(crate) fn respond(&self, response: &Bound<'_, PyAny>) -> PyResult<()> {
        self.complete(self.limits.enforce(response_of(response)?));
        Ok(())
    }

    /// Completes the attempt with what the transport raised. Raises it again if it is not a transport
    /// failure.
    pub(crate) fn fail(&self, py: Python<'_>, raised: Py<PyAny>) -> PyResult<()> {
        let raised = PyErr::from_value(raised.into_bound(py));
        let failure = failure_of(py, &raised).ok_or(raised)?;
        self.complete(Err(failure));
        Ok(())
    }
}

impl TransportRequest {
    fn complete(&self, result: AttemptResult) {
        if let Some(sender) = self.sender.lock().unwrap_or_else(PoisonError::into_inner).take() {
            // Fails when the request was cancelled.
            let _ = sender.send(result);
        }
    }
}

/// Sends each request through the transport of the caller, on its thread.
pub(crate) struct CallerTransport;

impl Transport for CallerTransport {
    fn send<'a>(&'a self, request: &'a HttpRequest, limits: Limits) -> SendFuture<'a> {
        Box::pin(async move {
            let (sender, receiver) = oneshot::channel();
            let pending = TransportRequest {
                request: Request(request.clone()),
                timeout: limits.timeout.as_secs_f64(),
                limits,
                sender: Mutex::new(Some(sender)),
            };
            let lost = |kind, sent, message: &str| Err(Failure::new(kind, sent, message));
            if !callbacks::push(Callback::Send(pending)) {
                return lost(ErrorKind::Internal, Sent::No, "no caller waits to send the request");
            }
            match receiver.await {
                Ok(result) => result,
                Err(_) => lost(ErrorKind::Cancelled, Sent::Maybe, "the transport dropped the request"),
            }
        })
    }
}

/// Responds with scripted responses, one per attempt, and keeps the requests.
#[pyclass(frozen, module = "twire.transport")]
#[derive(Clone)]
pub(crate) struct ScriptedTransport(pub(crate) Arc<Script>);

#[pymethods]
impl ScriptedTransport {
    #[new]
    fn new() -> ScriptedTransport {
        ScriptedTransport(Arc::new(Script::new()))
    }

    /// Adds a response. A body that is neither text nor bytes becomes JSON.
    #[pyo3(signature = (status = 200, body = None, headers = None))]
    fn respond<'py>(
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
        slf.get().0.push(Ok(HttpResponse::new(status, fields, body)));
        Ok(slf.clone())
    }

    /// Adds a failure: one of `twire.errors`, or an `OSError`, as a transport raises it.
    fn fail<'py>(slf: &Bound<'py, Self>, error: Py<PyAny>) -> PyResult<Bound<'py, Self>> {
        let py = slf.py();
        let error = PyErr::from_value(error.into_bound(py));
        let failure = failure_of(py, &error)
            .ok_or_else(|| PyTypeError::new_err("error: wants a TransportError or an OSError"))?;
        slf.get().0.push(Err(failure));
        Ok(slf.clone())
    }

    /// The requests so far, with their credentials.
    #[getter]
    fn requests(&self) -> Vec<Request> {
        self.0.requests().into_iter().map(Request).collect()
    }

    /// How many responses are left.
    #[getter]
    fn remaining(&self) -> usize {
        self.0.remaining()
    }

    fn __repr__(&self) -> String {
        format!(
            "<twire.transport.ScriptedTransport: {} requests, {} responses left>",
            self.0.requests().len(),
            self.remaining()
        )
    }
}

/// Records every exchange of a client; credentials are replaced by `[redacted]`.
#[pyclass(frozen, module = "twire.transport")]
#[derive(Clone)]
pub(crate) struct Recording(pub(crate) Record);

/// A request, and its response or error.
type ExchangeTuple = (Request, Option<(u16, Vec<(String, String)>, Vec<u8>)>, Option<Py<PyAny>>);

#[pymethods]
impl Recording {
    #[new]
    fn new() -> Recording {
        Recording(Record::new())
    }

    /// What was recorded so far, in the order of the responses.
    fn exchanges(&self, py: Python<'_>) -> PyResult<Vec<ExchangeTuple>> {
        let exchanges = self.0.exchanges().into_iter();
        exchanges
            .map(|exchange| {
                let request = Request(exchange.request);
                Ok(match exchange.outcome {
                    Ok(response) => (request, Some((response.status, response.headers, response.body)), None),
                    Err(failure) => {
                        let make = py.import("twire.errors")?.getattr("_from_core")?;
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

    /// A script with the same responses.
    fn script(&self) -> ScriptedTransport {
        ScriptedTransport(Arc::new(self.0.script()))
    }

    fn __len__(&self) -> usize {
        self.0.exchanges().len()
    }

    fn __repr__(&self) -> String {
        format!("<twire.transport.Recording of {} exchanges>", self.__len__())
    }
}

/// Headers as a dict; several of one name are joined with a comma.
pub(crate) fn headers_dict<'py, 'f>(
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
fn response_of(found: &Bound<'_, PyAny>) -> PyResult<HttpResponse> {
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
    Ok(HttpResponse::new(status, headers, body))
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
            "connect" => ErrorKind::Connect,
            "timeout" => ErrorKind::Timeout,
            "tls" => ErrorKind::Tls,
            "decode" => ErrorKind::Decode,
            "cancelled" => ErrorKind::Cancelled,
            _ => ErrorKind::Protocol,
        };
        let sent = match word("sent")?.as_str() {
            "no" => Sent::No,
            "yes" => Sent::Yes,
            _ => Sent::Maybe,
        };
        let status = value.getattr("status").ok().and_then(|s| s.extract().ok());
        let mut failure = Failure::new(kind, sent, text());
        failure.status = status;
        return Some(failure);
    }
    let (kind, sent) = if raised.is_instance_of::<PyConnectionRefusedError>(py) || is_lookup(py, raised) {
        (ErrorKind::Connect, Sent::No)
    } else if raised.is_instance_of::<PyTimeoutError>(py) {
        (ErrorKind::Timeout, Sent::Maybe)
    } else if raised.is_instance_of::<PyOSError>(py) {
        (ErrorKind::Protocol, Sent::Maybe)
    } else {
        return None;
    };
    let name = value.get_type().name().map_or_else(|_| String::new(), |n| n.to_string());
    // Its text may hold the URL.
    Some(Failure::new(kind, sent, format!("the transport raised {name}")))
}

fn is_lookup(py: Python<'_>, raised: &PyErr) -> bool {
    let name = raised.get_type(py).name();
    name.is_ok_and(|n| n == "gaierror")
}
