//! The client: settings, calls by key, free requests.

use std::time::Duration;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use twire::blocking::Options;
use twire::catalog::{Operation, Payload};
use twire::{Auth, Body, Credentials, Error, Kind, Method, Params, Request, Value};

use crate::catalog::{find, path_name, path_params};
use crate::convert::{Unset, argument, json, without_nulls};
use crate::errors::{Raise, raise};
use crate::pages::Pages;
use crate::reply::Reply;
use crate::wait::{guard, wait};

/// Calls Twilio's API. May be shared between threads and used after a fork.
#[pyclass(frozen, module = "twire._twire")]
pub(crate) struct Client {
    pub(crate) client: twire::blocking::Client,
}

#[pymethods]
impl Client {
    /// Settings that are None come from `environ`, or the process's environment without one.
    #[new]
    #[pyo3(signature = (
        username = None, password = None, account_sid = None, *, region = None, edge = None, base_url = None,
        timeout = None, attempt_timeout = None, connect_timeout = None, retries = None, body_cap = None,
        user_agent = None, environ = None
    ))]
    #[allow(clippy::too_many_arguments)]
    fn new(
        py: Python<'_>,
        username: Option<String>,
        password: Option<String>,
        account_sid: Option<String>,
        region: Option<String>,
        edge: Option<String>,
        base_url: Option<String>,
        timeout: Option<f64>,
        attempt_timeout: Option<f64>,
        connect_timeout: Option<f64>,
        retries: Option<u32>,
        body_cap: Option<usize>,
        user_agent: Option<String>,
        environ: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Client> {
        guard(py, || {
            let var = |name: &str| match environ {
                None => std::env::var(name).ok(),
                Some(map) => map.call_method1("get", (name,)).ok()?.extract().ok(),
            };
            let mut builder = if username.is_none() && password.is_none() && account_sid.is_none() {
                twire::ClientBuilder::from_vars(var).raise(py)?
            } else {
                let given = credentials(username, password, account_sid, &var).raise(py)?;
                twire::blocking::Client::builder().settings_from_vars(var).credentials(given)
            };
            if let Some(region) = region {
                builder = builder.region(region);
            }
            if let Some(edge) = edge {
                builder = builder.edge(edge);
            }
            if let Some(base_url) = base_url {
                builder = builder.base_url(base_url);
            }
            if let Some(seconds) = timeout {
                builder = builder.timeout(duration("timeout", seconds).raise(py)?);
            }
            if let Some(seconds) = attempt_timeout {
                builder = builder.attempt_timeout(duration("attempt_timeout", seconds).raise(py)?);
            }
            if let Some(seconds) = connect_timeout {
                builder = builder.connect_timeout(duration("connect_timeout", seconds).raise(py)?);
            }
            if let Some(retries) = retries {
                builder = builder.retries(retries);
            }
            if let Some(bytes) = body_cap {
                builder = builder.body_cap(bytes);
            }
            if let Some(extension) = user_agent {
                builder = builder.user_agent(extension);
            }
            Ok(Client { client: builder.build_blocking().raise(py)? })
        })
    }

    /// The account on whose behalf calls are made.
    #[getter]
    fn account_sid(&self) -> Option<&str> {
        self.client.account_sid()
    }

    /// Calls an operation: `values` fill its path, `params` are its arguments.
    #[pyo3(signature = (key, values, params, options = None))]
    fn call(
        &self,
        py: Python<'_>,
        key: &str,
        values: &Bound<'_, PyTuple>,
        params: &Bound<'_, PyDict>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Reply> {
        guard(py, || {
            let operation = find(py, key)?;
            let (params, options) = bind(operation, values, params, options)?;
            let reply = wait(py, |watch| self.client.call_watched(operation.key(), params, options, watch))?;
            Ok(Reply::answer(reply.raise(py)?))
        })
    }

    /// Lists an operation's records page by page.
    #[pyo3(signature = (key, values, params, options = None, limit = None, at = None))]
    #[allow(clippy::too_many_arguments)]
    fn pages(
        &self,
        py: Python<'_>,
        key: &str,
        values: &Bound<'_, PyTuple>,
        params: &Bound<'_, PyDict>,
        options: Option<&Bound<'_, PyDict>>,
        limit: Option<u64>,
        at: Option<&str>,
    ) -> PyResult<Pages> {
        guard(py, || {
            let operation = find(py, key)?;
            let (params, options) = bind(operation, values, params, options)?;
            let mut pages = self.client.pages(operation.key(), params).raise(py)?.options(options);
            if let Some(link) = at {
                pages = pages.at(link).raise(py)?;
            }
            if let Some(limit) = limit {
                pages = pages.limit(limit);
            }
            Ok(Pages::new(pages))
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
            let reply = wait(py, |watch| self.client.request_watched(request, options, watch))?;
            Ok(Reply::answer(reply.raise(py)?))
        })
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.client.as_async())
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

/// twilio-python's rules: a user name that is no account is an API key.
fn credentials(
    username: Option<String>,
    password: Option<String>,
    account_sid: Option<String>,
    var: &impl Fn(&str) -> Option<String>,
) -> twire::Result<Credentials> {
    let full = |name: &str| var(name).filter(|v| !v.is_empty());
    let account = account_sid.or_else(|| full("TWILIO_ACCOUNT_SID"));
    let user = username
        .or_else(|| account.clone())
        .ok_or_else(|| Error::config("no user name: give the account SID"))?;
    if user.starts_with("SK") {
        let secret = password.or_else(|| full("TWILIO_API_SECRET"));
        let secret = secret.ok_or_else(|| Error::config("no password: give the API key's secret"))?;
        let account = account.ok_or_else(|| Error::config("an API key needs account_sid too"))?;
        return Ok(Credentials::api_key(user, secret).for_account(account));
    }
    let token = password.or_else(|| full("TWILIO_AUTH_TOKEN"));
    let token = token.ok_or_else(|| Error::config("no password: give the auth token"))?;
    let made = Credentials::token(user.clone(), token);
    Ok(match account {
        // The environment's account is not meant where another one signs.
        Some(account) if account != user => made.for_account(account),
        _ => made,
    })
}

fn duration(what: &str, seconds: f64) -> twire::Result<Duration> {
    Duration::try_from_secs_f64(seconds)
        .ok()
        .filter(|d| !d.is_zero())
        .ok_or_else(|| Error::config(format!("{what}: wants seconds, more than 0")))
}

/// The arguments and options of a call.
pub(crate) fn bind(
    operation: Operation<'static>,
    values: &Bound<'_, PyTuple>,
    given: &Bound<'_, PyDict>,
    options: Option<&Bound<'_, PyDict>>,
) -> PyResult<(Params, Options)> {
    let mut params = Params::new();
    for (param, value) in path_params(operation).zip(values.iter()) {
        if let Some(value) = argument(param.name(), &value)? {
            params.add(path_name(operation, param), value);
        }
    }
    let body = operation.body_argument().filter(|_| operation.payload() != Payload::Form);
    for (name, value) in given.iter() {
        let name: String = name.extract()?;
        if Some(name.as_str()) == body {
            if !value.is_none() && value.cast::<Unset>().is_err() {
                let whole = without_nulls(json(&name, &value, 100)?);
                params.add(name, Value::Json(whole));
            }
        } else if let Some(value) = argument(&name, &value)? {
            match page_name(operation, &name) {
                Some(wire) => params.add_raw(wire, value),
                None => params.add(name, value),
            }
        }
    }
    let options = settings(options, &mut params)?;
    Ok((params, options))
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
                Value::Json(json) => json.to_string(),
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
