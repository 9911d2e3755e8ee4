//! The client: requests of operations, and free requests.

use std::borrow::Cow;
use std::sync::Arc;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use twire::blocking::{self, RequestOptions};
use twire::catalog::{BodyFormat, Operation, TypeKind};
use twire::{Body, Error, ErrorKind, Method, Params, Request, Value};

use crate::callbacks::ClientCallbacks;
use crate::catalog::{find, path_name, path_params};
use crate::convert::{Unset, argument, json, without_nulls};
use crate::download::{self, Download};
use crate::errors::{Raise, raise};
use crate::pages::Pages;
use crate::response::Response;
use crate::settings::{self, duration, switch};
use crate::wait::guard;

/// A client of Twilio's API. Thread-safe, and usable after a fork.
#[pyclass(frozen, module = "twire._twire")]
pub(crate) struct Client {
    core: twire::Client,
    /// Clients for the hosts with a base URL of their own.
    by_host: Vec<(String, twire::Client)>,
    pub(crate) callbacks: Arc<ClientCallbacks>,
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
            let (client, callbacks) = settings::client(settings, environ)?;
            let by_host = settings::clients_by_host(settings, environ)?;
            Ok(Client { core: client, by_host, callbacks: Arc::new(callbacks) })
        })
    }

    /// The account of the requests.
    #[getter]
    fn account_sid(&self) -> Option<&str> {
        self.core.account_sid()
    }

    /// Runs the hooks for a callback of `CompletionQueue.drain`.
    fn run_hooks(&self, py: Python<'_>, event: &Bound<'_, PyAny>) -> PyResult<()> {
        self.callbacks.run_hooks(py, event)
    }

    /// Whether requests run callbacks: hooks, a transport of the caller's own.
    #[getter]
    fn has_callbacks(&self) -> bool {
        !self.callbacks.is_empty()
    }

    /// The caller's own transport.
    #[getter]
    fn transport(&self, py: Python<'_>) -> Option<Py<PyAny>> {
        self.callbacks.transport.as_ref().map(|t| t.clone_ref(py))
    }

    /// Executes an operation: `values` fill its path, `params` are its arguments.
    #[pyo3(signature = (operation, values, params, options = None))]
    fn execute(
        &self,
        py: Python<'_>,
        operation: &Bound<'_, CatalogOperation>,
        values: &Bound<'_, PyTuple>,
        params: &Bound<'_, PyDict>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Response> {
        guard(py, || {
            let (request, options) = self.bind(operation.get(), values, params, options)?;
            let client = self.of_host(&request.host).clone();
            let work = async move { client.request(request, options).await };
            self.callbacks.block_on(py, work).map(Response::from_response)
        })
    }

    /// Lists an operation's records page by page.
    #[pyo3(signature = (operation, values, params, options = None, limit = None, start_link = None))]
    #[allow(clippy::too_many_arguments)]
    fn pages(
        &self,
        py: Python<'_>,
        operation: &Bound<'_, CatalogOperation>,
        values: &Bound<'_, PyTuple>,
        params: &Bound<'_, PyDict>,
        options: Option<&Bound<'_, PyDict>>,
        limit: Option<u64>,
        start_link: Option<&str>,
    ) -> PyResult<Pages> {
        guard(py, || {
            let operation = operation.get();
            let (params, options) = operation.bind(values, params, options)?;
            let client = self.of_host(operation.row.host());
            let timeout = options.timeout.unwrap_or_else(|| client.timeout());
            let mut pages = client.pages(&operation.row.key(), params).raise(py)?.options(options);
            if let Some(link) = start_link {
                pages = pages.starting_at(link).raise(py)?;
            }
            if let Some(limit) = limit {
                pages = pages.limit(limit);
            }
            Ok(Pages::new(pages, Arc::clone(&self.callbacks), timeout))
        })
    }

    /// A request that need not be in the catalog.
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
    ) -> PyResult<Response> {
        guard(py, || {
            let (request, options) = free_request(py, method, url, query, form, json_body, headers, options)?;
            let client = self.of_host(&request.host).clone();
            let work = async move { client.request(request, options).await };
            self.callbacks.block_on(py, work).map(Response::from_response)
        })
    }

    /// The address of the content of a resource, whose operation `fetch` this is.
    #[pyo3(signature = (operation, values, params))]
    fn content_url(
        &self,
        py: Python<'_>,
        operation: &Bound<'_, CatalogOperation>,
        values: &Bound<'_, PyTuple>,
        params: &Bound<'_, PyDict>,
    ) -> PyResult<String> {
        guard(py, || self.bind_content(operation.get(), values, params))
    }

    /// Opens a download; `key` is the operation of the resource, if it was told.
    #[pyo3(signature = (url, key = None, options = None))]
    fn download(
        &self,
        py: Python<'_>,
        url: &str,
        key: Option<&str>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Download> {
        guard(py, || {
            let (request, options) = download::request(py, url, key, options)?;
            let client = self.of_host(&request.host).clone();
            let opened = blocking::Download::open(client, request, options);
            self.callbacks.block_on_io_thread(py, opened).map(Download::new)
        })
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.core)
    }
}

impl Client {
    /// The client for a host of Twilio's.
    pub(crate) fn of_host(&self, host: &str) -> &twire::Client {
        self.by_host.iter().find(|(name, _)| name == host).map_or(&self.core, |(_, client)| client)
    }

    /// The address of the content of a resource.
    pub(crate) fn bind_content(
        &self,
        operation: &CatalogOperation,
        values: &Bound<'_, PyTuple>,
        params: &Bound<'_, PyDict>,
    ) -> PyResult<String> {
        let py = params.py();
        let (mut bound, _) = operation.bind(values, &PyDict::new(py), None)?;
        for (name, value) in params.iter() {
            let name: String = name.extract()?;
            if let Some(value) = argument(&name, &value)? {
                bound.add(name, value);
            }
        }
        let request = self.core.bind_download(&operation.row.key(), bound).raise(py)?;
        let query: Vec<_> = request.query.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mark = if query.is_empty() { "" } else { "?" };
        Ok(format!("https://{}{}{mark}{}", request.host, request.path, query.join("&")))
    }

    /// The request of an operation.
    pub(crate) fn bind(
        &self,
        operation: &CatalogOperation,
        values: &Bound<'_, PyTuple>,
        params: &Bound<'_, PyDict>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<(Request, RequestOptions)> {
        let py = params.py();
        let (params, options) = operation.bind(values, params, options)?;
        Ok((self.core.bind_operation(operation.row, params).raise(py)?, options))
    }
}

/// An operation of the catalog, with what each request of it needs.
#[pyclass(frozen, module = "twire._twire")]
pub(crate) struct CatalogOperation {
    row: Operation<'static>,
    /// The names of the path values: the argument's for error texts, and the one that is unambiguous
    /// where the body has a parameter of the same name.
    path: Vec<(&'static str, Cow<'static, str>)>,
    /// The argument that is the whole JSON body.
    body: Option<&'static str>,
}

#[pymethods]
impl CatalogOperation {
    #[new]
    fn new(py: Python<'_>, key: &str) -> PyResult<CatalogOperation> {
        let operation = find(py, key)?;
        let path = path_params(operation).map(|p| (p.name(), path_name(operation, p))).collect();
        let body = operation.body_argument().filter(|_| operation.body_format() != BodyFormat::Form);
        Ok(CatalogOperation { row: operation, path, body })
    }
}

/// A request that need not be in the catalog.
#[allow(clippy::too_many_arguments)]
pub(crate) fn free_request(
    py: Python<'_>,
    method: &str,
    url: &str,
    query: Option<&Bound<'_, PyDict>>,
    form: Option<&Bound<'_, PyDict>>,
    json_body: Option<&Bound<'_, PyAny>>,
    headers: Option<&Bound<'_, PyDict>>,
    options: Option<&Bound<'_, PyDict>>,
) -> PyResult<(Request, RequestOptions)> {
    let unknown = || Error::argument("method", "neither GET, POST, PUT, PATCH nor DELETE");
    let method = Method::parse(method).ok_or_else(unknown).raise(py)?;
    let mut request = Request::from_url(method, url).raise(py)?;
    request.query.extend(pairs(query)?);
    let body = match (form, json_body) {
        (Some(_), Some(_)) => return Err(PyTypeError::new_err("give form or json, not both")),
        (Some(form), None) => Body::Form(pairs(Some(form))?),
        (None, Some(body)) => Body::Json(json("json", body, 100)?),
        (None, None) => Body::Empty,
    };
    request.headers = pairs(headers)?;
    request.body = body;
    let mut unused = Params::new();
    let options = request_options(options, &mut unused)?;
    Ok((request, options))
}

impl CatalogOperation {
    /// The arguments and options of a request.
    fn bind(
        &self,
        values: &Bound<'_, PyTuple>,
        given: &Bound<'_, PyDict>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<(Params, RequestOptions)> {
        let mut params = Params::new();
        for ((name, unambiguous), value) in self.path.iter().zip(values.iter()) {
            if let Some(value) = argument(name, &value)? {
                params.add(unambiguous.as_ref(), value);
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
                if let Some(wire) = page_name(self.row, &name) {
                    params.add_raw(wire, value);
                } else {
                    let value = number_as_text(self.row, &name, value);
                    params.add(name, value);
                }
            }
        }
        let options = request_options(options, &mut params)?;
        Ok((params, options))
    }
}

/// A number for a parameter that is text, such as a passcode as `body`, as its digits.
fn number_as_text(operation: Operation<'static>, name: &str, value: Value) -> Value {
    let Value::Int(number) = value else { return value };
    match operation.param(name).map(|param| param.value_type().kind()) {
        Some(TypeKind::Text | TypeKind::Sid(_) | TypeKind::Enum(_)) => Value::Text(number.to_string()),
        _ => value,
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
    (operation.pagination().is_some() && !operation.params().any(|p| p.is_named(name))).then_some(wire)
}

/// The options of one request; `extra` parameters go to `params`.
pub(crate) fn request_options(
    options: Option<&Bound<'_, PyDict>>,
    params: &mut Params,
) -> PyResult<RequestOptions> {
    let mut out = RequestOptions::default();
    let Some(options) = options else { return Ok(out) };
    let py = options.py();
    for (name, value) in options.iter() {
        let name: String = name.extract()?;
        match name.as_str() {
            "timeout" => out.timeout = Some(duration("timeout", value.extract()?).raise(py)?),
            "retries" => out.retries = Some(value.extract()?),
            "idempotent" => out.idempotent = value.extract()?,
            "checks" => params.set_checks(switch("checks", &value)?),
            "headers" => out.headers = pairs(Some(value.cast::<PyDict>()?))?,
            "max_bytes" => out.max_bytes = Some(value.extract()?),
            "extra" => {
                for (name, value) in value.cast::<PyDict>()?.iter() {
                    let name: String = name.extract()?;
                    if let Some(value) = argument(&name, &value)? {
                        params.add_raw(name, value);
                    }
                }
            }
            _ => {
                let unknown = Error::new(ErrorKind::Argument, format!("no request option {name:?}"));
                return Err(raise(py, &unknown));
            }
        }
    }
    Ok(out)
}

/// Names and values for a query, a form or headers; a list repeats its name.
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
