//! The client: calls by key, free requests.

use std::borrow::Cow;
use std::sync::Arc;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use twire::blocking::Options;
use twire::catalog::{Operation, Payload};
use twire::{Auth, Body, Error, Kind, Method, Params, Request, Value};

use crate::catalog::{find, path_name, path_params};
use crate::convert::{Unset, argument, json, without_nulls};
use crate::desk::Attendant;
use crate::errors::{Raise, raise};
use crate::pages::Pages;
use crate::reply::Reply;
use crate::settings::{self, duration};
use crate::wait::guard;

/// Calls Twilio's API. May be shared between threads and used after a fork.
#[pyclass(frozen, module = "twire._twire")]
pub(crate) struct Client {
    pub(crate) client: twire::Client,
    pub(crate) attendant: Arc<Attendant>,
}

#[pymethods]
impl Client {
    /// Settings that are not given come from `environ`, or the process's environment without one.
    #[new]
    #[pyo3(signature = (settings, environ = None))]
    fn new(
        py: Python<'_>,
        settings: &Bound<'_, PyDict>,
        environ: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Client> {
        guard(py, || {
            let (client, attendant) = settings::client(settings, environ)?;
            Ok(Client { client, attendant: Arc::new(attendant) })
        })
    }

    /// The account on whose behalf calls are made.
    #[getter]
    fn account_sid(&self) -> Option<&str> {
        self.client.account_sid()
    }

    /// Runs the hooks that a note of a call is for; see `Ready.take`.
    fn tell(&self, py: Python<'_>, note: &Bound<'_, PyAny>) -> PyResult<()> {
        self.attendant.tell(py, note)
    }

    /// Whether calls want something of their caller: hooks, a transport of its own.
    #[getter]
    fn attended(&self) -> bool {
        self.attendant.is_needed()
    }

    /// The caller's own transport.
    #[getter]
    fn transport(&self, py: Python<'_>) -> Option<Py<PyAny>> {
        self.attendant.transport.as_ref().map(|t| t.clone_ref(py))
    }

    /// Calls an operation: `values` fill its path, `params` are its arguments.
    #[pyo3(signature = (known, values, params, options = None))]
    fn call(
        &self,
        py: Python<'_>,
        known: &Bound<'_, Known>,
        values: &Bound<'_, PyTuple>,
        params: &Bound<'_, PyDict>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Reply> {
        guard(py, || {
            let (request, options) = self.bound(known.get(), values, params, options)?;
            let client = self.client.clone();
            let work = async move { client.request(request, options).await };
            self.attendant.run(py, work).map(Reply::answer)
        })
    }

    /// Lists an operation's records page by page.
    #[pyo3(signature = (known, values, params, options = None, limit = None, at = None))]
    #[allow(clippy::too_many_arguments)]
    fn pages(
        &self,
        py: Python<'_>,
        known: &Bound<'_, Known>,
        values: &Bound<'_, PyTuple>,
        params: &Bound<'_, PyDict>,
        options: Option<&Bound<'_, PyDict>>,
        limit: Option<u64>,
        at: Option<&str>,
    ) -> PyResult<Pages> {
        guard(py, || {
            let known = known.get();
            let (params, options) = known.bind(values, params, options)?;
            let mut pages = self.client.pages(&known.operation.key(), params).raise(py)?.options(options);
            if let Some(link) = at {
                pages = pages.at(link).raise(py)?;
            }
            if let Some(limit) = limit {
                pages = pages.limit(limit);
            }
            Ok(Pages::new(pages, Arc::clone(&self.attendant)))
        })
    }

    /// A request that the catalog need not know.
    #[pyo3(signature = (method, url, query = None, form = None, json_body = None, headers = None, options = None))]
    #[allow(clippy::too_many_arguments)]
    fn request(
        &self,
        py: Python<'_>,
        method: &str,
        url: &str,
        query: Option<&Bound<'_, PyDict>>,
        form: Option<&Bound<'_, PyDict>>,
        json_body: Option<&Bound<'_, PyAny>>,
        headers: Option<&Bound<'_, PyDict>>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Reply> {
        guard(py, || {
            let (request, options) = free(py, method, url, query, form, json_body, headers, options)?;
            let client = self.client.clone();
            let work = async move { client.request(request, options).await };
            self.attendant.run(py, work).map(Reply::answer)
        })
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.client)
    }
}

impl Client {
    /// The request of a call.
    pub(crate) fn bound(
        &self,
        known: &Known,
        values: &Bound<'_, PyTuple>,
        params: &Bound<'_, PyDict>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<(Request, Options)> {
        let py = params.py();
        let (params, options) = known.bind(values, params, options)?;
        Ok((self.client.bind_found(known.operation, params).raise(py)?, options))
    }
}

/// An operation, with what every call of it would look up again.
#[pyclass(frozen, module = "twire._twire")]
pub(crate) struct Known {
    operation: Operation<'static>,
    /// The names of the path's values: an argument's for what is wrong, and the one that surely
    /// means the path's.
    path: Vec<(&'static str, Cow<'static, str>)>,
    /// The argument that is the whole JSON body.
    body: Option<&'static str>,
}

#[pymethods]
impl Known {
    #[new]
    fn new(py: Python<'_>, key: &str) -> PyResult<Known> {
        let operation = find(py, key)?;
        let path = path_params(operation).map(|p| (p.name(), path_name(operation, p))).collect();
        let body = operation.body_argument().filter(|_| operation.payload() != Payload::Form);
        Ok(Known { operation, path, body })
    }
}

/// A request that the catalog need not know.
#[allow(clippy::too_many_arguments)]
pub(crate) fn free(
    py: Python<'_>,
    method: &str,
    url: &str,
    query: Option<&Bound<'_, PyDict>>,
    form: Option<&Bound<'_, PyDict>>,
    json_body: Option<&Bound<'_, PyAny>>,
    headers: Option<&Bound<'_, PyDict>>,
    options: Option<&Bound<'_, PyDict>>,
) -> PyResult<(Request, Options)> {
    let unknown = || Error::argument("method", "neither GET, POST, PUT, PATCH nor DELETE");
    let method = Method::parse(method).ok_or_else(unknown).raise(py)?;
    let (host, path, mut asked) = target(url).raise(py)?;
    asked.extend(pairs(query)?);
    let body = match (form, json_body) {
        (Some(_), Some(_)) => return Err(PyTypeError::new_err("give form or json, not both")),
        (Some(form), None) => Body::Form(pairs(Some(form))?),
        (None, Some(body)) => Body::Json(json("json", body, 100)?),
        (None, None) => Body::Empty,
    };
    let request = Request {
        method,
        host,
        path,
        query: asked,
        headers: pairs(headers)?,
        body,
        auth: Auth::Basic,
        operation: String::new(),
    };
    let mut unused = Params::new();
    let options = settings(options, &mut unused)?;
    Ok((request, options))
}

impl Known {
    /// The arguments and options of a call.
    fn bind(
        &self,
        values: &Bound<'_, PyTuple>,
        given: &Bound<'_, PyDict>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<(Params, Options)> {
        let mut params = Params::new();
        for ((name, surely), value) in self.path.iter().zip(values.iter()) {
            if let Some(value) = argument(name, &value)? {
                params.add(surely.as_ref(), value);
            }
        }
        for (name, value) in given.iter() {
            let name: String = name.extract()?;
            if Some(name.as_str()) == self.body {
                if !value.is_none() && value.cast::<Unset>().is_err() {
                    let whole = without_nulls(json(&name, &value, 100)?);
                    params.add(name, Value::Json(whole));
                }
            } else if let Some(value) = argument(&name, &value)? {
                match page_name(self.operation, &name) {
                    Some(wire) => params.add_raw(wire, value),
                    None => params.add(name, value),
                }
            }
        }
        let options = settings(options, &mut params)?;
        Ok((params, options))
    }
}

/// Twilio's name of an argument that every list takes here, where Twilio's documents lack it.
fn page_name(operation: Operation<'static>, name: &str) -> Option<&'static str> {
    let wire = match name {
        "page_size" => "PageSize",
        "page_token" => "PageToken",
        "page_number" => "Page",
        _ => return None,
    };
    (operation.pages().is_some() && !operation.params().any(|p| p.is(name))).then_some(wire)
}

/// The options of one call; `extra` parameters go to `params`.
fn settings(options: Option<&Bound<'_, PyDict>>, params: &mut Params) -> PyResult<Options> {
    let mut out = Options::default();
    let Some(options) = options else { return Ok(out) };
    let py = options.py();
    for (name, value) in options.iter() {
        let name: String = name.extract()?;
        match name.as_str() {
            "timeout" => out.timeout = Some(duration("timeout", value.extract()?).raise(py)?),
            "retries" => out.retries = Some(value.extract()?),
            "repeatable" => out.repeatable = value.extract()?,
            "headers" => out.headers = pairs(Some(value.cast::<PyDict>()?))?,
            "extra" => {
                for (name, value) in value.cast::<PyDict>()?.iter() {
                    let name: String = name.extract()?;
                    if let Some(value) = argument(&name, &value)? {
                        params.add_raw(name, value);
                    }
                }
            }
            _ => {
                let unknown = Error::new(Kind::Argument, format!("no call option {name:?}"));
                return Err(raise(py, &unknown));
            }
        }
    }
    Ok(out)
}

/// Names and values for a query, a form or header fields; a list repeats its name.
fn pairs(dict: Option<&Bound<'_, PyDict>>) -> PyResult<Pairs> {
    let mut out = Vec::new();
    for (name, value) in dict.into_iter().flatten() {
        let name: String = name.extract()?;
        let values = match argument(&name, &value)? {
            None => continue,
            Some(Value::List(items)) => items,
            Some(one) => vec![one],
        };
        for value in values {
            let text = match value {
                Value::Text(text) => text,
                Value::Bool(truth) => truth.to_string(),
                Value::Int(number) => number.to_string(),
                Value::Float(number) => number.to_string(),
                Value::Time(time) => twire::iso_time(time),
                Value::Json(json) => twire::json::write(&json),
                _ => return Err(PyTypeError::new_err(format!("{name}: cannot send such a value"))),
            };
            out.push((name.clone(), text));
        }
    }
    Ok(out)
}

type Pairs = Vec<(String, String)>;

/// Host, path and query of an absolute URL, or of a path of the main API.
fn target(url: &str) -> twire::Result<(String, String, Pairs)> {
    let refused = |why: &str| Error::argument("url", why);
    let (host, rest) = match url.split_once("://") {
        Some(("https", rest)) => {
            let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
            (&rest[..end], &rest[end..])
        }
        Some(_) => return Err(refused("wants https")),
        None if url.starts_with('/') => ("api.twilio.com", url),
        None => return Err(refused("wants https://HOST/PATH or /PATH")),
    };
    let product = host.strip_suffix(".twilio.com").unwrap_or_default();
    if product.is_empty() || !product.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.".contains(&b)) {
        return Err(refused("not a host of twilio.com; the credentials would go there"));
    }
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let climbs = path.split('/').any(|s| matches!(s, "." | "..") || s.to_ascii_lowercase().contains("%2e"));
    if climbs || path.contains(|c: char| c.is_control() || c.is_whitespace() || "\\#".contains(c)) {
        return Err(refused("the path would lead elsewhere"));
    }
    let query = twire::webhook::Form::parse(query.as_bytes())?;
    let query = query.iter().map(|(name, value)| (name.into_owned(), value.into_owned())).collect();
    Ok((host.to_owned(), if path.is_empty() { "/".to_owned() } else { path.to_owned() }, query))
}
