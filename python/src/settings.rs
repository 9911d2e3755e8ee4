//! A client's settings: a dict from Python, walked once.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};
use twire::catalog;
use twire::jwt::{ClientValidation, RsaAlgorithm};
use twire::{ClientBuilder, Credentials, Error, Identity, Secret};

use crate::attempt::{Attempt, AttemptOutcome};
use crate::callbacks::{self, Callback, ClientCallbacks};
use crate::errors::Raise;
use crate::transport::{CallerTransport, Recording, ScriptedTransport};

/// A client and its callbacks. Settings that are not given come from `environ`.
pub(crate) fn client(
    settings: &Bound<'_, PyDict>,
    environ: Option<&Bound<'_, PyAny>>,
) -> PyResult<(twire::Client, ClientCallbacks)> {
    let py = settings.py();
    let var = |name: &str| match environ {
        None => twire::environment::var(name),
        Some(map) => map.call_method1("get", (name,)).ok()?.extract().ok(),
    };
    let text = |name: &str| -> PyResult<Option<String>> {
        settings.get_item(name)?.map(|value| value.extract()).transpose()
    };
    let (username, password, account) = (text("username")?, text("password")?, text("account_sid")?);
    let mut builder = if let Some(form) = settings.get_item("credentials")? {
        let mut given = credentials_from_tuple(&form)?;
        let named = account.or(username.filter(|name| name.starts_with("AC")));
        if let Some(account) = named.or_else(|| var("TWILIO_ACCOUNT_SID").filter(|v| !v.is_empty())) {
            given = given.for_account(account);
        }
        ClientBuilder::new().settings_from_vars(var).credentials(given)
    } else {
        let mut identity = Identity::default();
        identity.user = username;
        identity.secret = password.map(Secret::new);
        identity.account_sid = account;
        let given = identity.resolve(var).raise(py)?;
        ClientBuilder::new().settings_from_vars(var).credentials(given)
    };
    let mut callbacks = ClientCallbacks::default();
    for (name, value) in settings.iter() {
        let name: String = name.extract()?;
        let seconds = || -> PyResult<Duration> { duration(&name, value.extract()?).raise(py) };
        builder = match name.as_str() {
            "username" | "password" | "account_sid" | "credentials" | "base_urls" => builder,
            "region" => builder.region(value.extract::<String>()?),
            "edge" => builder.edge(value.extract::<String>()?),
            "base_url" => builder.base_url(value.extract::<String>()?),
            "timeout" => builder.timeout(seconds()?),
            "attempt_timeout" => builder.attempt_timeout(seconds()?),
            "connect_timeout" => builder.connect_timeout(seconds()?),
            "retries" => builder.retries(value.extract()?),
            "max_response_bytes" => builder.max_response_bytes(value.extract()?),
            "max_concurrent_requests" => {
                builder.max_concurrent_requests(positive(&name, value.extract()?).raise(py)?)
            }
            "max_idle_per_host" => builder.max_idle_per_host(value.extract()?),
            "user_agent" => builder.user_agent(value.extract::<String>()?),
            "checks" => builder.checks(switch(&name, &value)?),
            "proxy" => match value.extract::<String>()? {
                url if url.is_empty() => builder.no_proxy(),
                url => builder.proxy(url),
            },
            "trust_env" => {
                let trust: bool = value.extract()?;
                if !trust {
                    // A process has one catalog here, because attribute chains are made of it.
                    catalog::use_embedded().raise(py)?;
                }
                builder.trust_env(trust)
            }
            "ca_file" => builder.ca_file(value.extract::<PathBuf>()?),
            "validation" => builder.client_validation(validation(&value)?),
            "recording" => builder.record(&value.cast::<Recording>()?.get().0),
            "transport" => {
                if let Ok(script) = value.cast::<ScriptedTransport>() {
                    builder.transport(script.get().0.clone())
                } else {
                    callbacks.transport = Some(value.unbind());
                    builder.transport(Arc::new(CallerTransport))
                }
            }
            "on_request" => {
                callbacks.on_request = value.cast::<PyList>()?.iter().map(Bound::unbind).collect();
                builder.on_request(|attempt| {
                    callbacks::push(Callback::AttemptStarted(Attempt::new(attempt)));
                })
            }
            "on_response" => {
                callbacks.on_response = value.cast::<PyList>()?.iter().map(Bound::unbind).collect();
                builder.on_response(|outcome| {
                    callbacks::push(Callback::AttemptEnded(AttemptOutcome::new(outcome)));
                })
            }
            _ => return Err(Error::config(format!("no setting {name:?}"))).raise(py),
        };
    }
    Ok((builder.build().raise(py)?, callbacks))
}

/// A client for each host in `base_urls`, which maps hosts to base URLs.
pub(crate) fn clients_by_host(
    settings: &Bound<'_, PyDict>,
    environ: Option<&Bound<'_, PyAny>>,
) -> PyResult<Vec<(String, twire::Client)>> {
    let Some(urls) = settings.get_item("base_urls")? else { return Ok(Vec::new()) };
    let mut clients = Vec::new();
    for (host, url) in urls.cast::<PyDict>()? {
        let of_host = settings.copy()?;
        of_host.set_item("base_url", url)?;
        clients.push((host.extract()?, client(&of_host, environ)?.0));
    }
    Ok(clients)
}

/// Credentials that are no user name and password: what kind, and what it has.
fn credentials_from_tuple(form: &Bound<'_, PyAny>) -> PyResult<Credentials> {
    let py = form.py();
    let form = form.cast::<PyTuple>()?;
    let text = |n: usize| form.get_item(n)?.extract::<String>();
    Ok(match text(0)?.as_str() {
        "oauth" => Credentials::oauth(text(1)?, text(2)?),
        "bearer" => Credentials::bearer_token(text(1)?),
        "basic" => user_credentials(text(1)?, text(2)?),
        "callback" => {
            let callback = form.get_item(1)?.unbind();
            Credentials::from_fn(move || run_credentials_callback(&callback))
        }
        "none" => Credentials::none(),
        other => return Err(Error::config(format!("no credentials of kind {other:?}"))).raise(py),
    })
}

fn user_credentials(username: String, password: String) -> Credentials {
    if username.starts_with("SK") {
        Credentials::api_key(username, password)
    } else {
        Credentials::auth_token(username, password)
    }
}

/// Calls the credentials callback, on a thread for blocking work.
fn run_credentials_callback(callback: &Py<PyAny>) -> twire::Result<Credentials> {
    let answer = Python::try_attach(|py| {
        let answer = callback.bind(py).call0().and_then(|form| credentials_from_tuple(&form));
        answer.map_err(|raised| {
            let name = raised.get_type(py).name().map_or_else(|_| String::new(), |n| n.to_string());
            // Its text may hold the secret.
            Error::config(format!("the credentials callback raised {name}"))
        })
    });
    answer.unwrap_or_else(|| Err(Error::config("the interpreter has ended")))
}

/// The key that signs requests: credential SID, PEM, algorithm.
pub(crate) fn validation(given: &Bound<'_, PyAny>) -> PyResult<ClientValidation> {
    let (credential, key, algorithm): (String, String, String) = given.extract()?;
    let unknown = || Error::config("algorithm: RS256 or PS256");
    let algorithm = RsaAlgorithm::parse(&algorithm).ok_or_else(unknown).raise(given.py())?;
    ClientValidation::new(credential, key, algorithm).raise(given.py())
}

fn positive(what: &str, number: usize) -> twire::Result<usize> {
    if number == 0 { Err(Error::config(format!("{what}: must be 1 or more"))) } else { Ok(number) }
}

/// A timeout in seconds.
pub(crate) fn duration(what: &str, seconds: f64) -> twire::Result<Duration> {
    Duration::try_from_secs_f64(seconds)
        .ok()
        .filter(|d| !d.is_zero())
        .ok_or_else(|| Error::config(format!("{what}: must be more than 0 seconds")))
}

/// Whether a setting is `"on"`; `"off"` is the other one.
pub(crate) fn switch(name: &str, value: &Bound<'_, PyAny>) -> PyResult<bool> {
    match value.extract::<String>().as_deref() {
        Ok("on") => Ok(true),
        Ok("off") => Ok(false),
        _ => Err(Error::argument(name, "neither \"on\" nor \"off\"")).raise(value.py()),
    }
}
