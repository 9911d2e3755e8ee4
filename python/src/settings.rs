//! A client's settings: a dict from Python, walked once.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};
use twire::token::{ClientValidation, RsaAlgorithm};
use twire::{ClientBuilder, Credentials, Error};

use crate::desk::{self, Attendant, Note};
use crate::errors::Raise;
use crate::hook::{Attempt, Finished};
use crate::transport::{Callers, Recording, Scripted};

/// A client, and who runs its hooks. What is not given comes from `environ`.
pub(crate) fn client(
    settings: &Bound<'_, PyDict>,
    environ: Option<&Bound<'_, PyAny>>,
) -> PyResult<(twire::Client, Attendant)> {
    let py = settings.py();
    let var = |name: &str| match environ {
        None => std::env::var(name).ok(),
        Some(map) => map.call_method1("get", (name,)).ok()?.extract().ok(),
    };
    let text = |name: &str| -> PyResult<Option<String>> {
        settings.get_item(name)?.map(|value| value.extract()).transpose()
    };
    let (username, password, account) = (text("username")?, text("password")?, text("account_sid")?);
    let mut builder = if let Some(form) = settings.get_item("credentials")? {
        let mut given = special(&form)?;
        let named = account.or(username.filter(|name| name.starts_with("AC")));
        if let Some(account) = named.or_else(|| var("TWILIO_ACCOUNT_SID").filter(|v| !v.is_empty())) {
            given = given.for_account(account);
        }
        ClientBuilder::new().settings_from_vars(var).credentials(given)
    } else if username.is_none() && password.is_none() && account.is_none() {
        ClientBuilder::from_vars(var).raise(py)?
    } else {
        let given = credentials(username, password, account, &var).raise(py)?;
        ClientBuilder::new().settings_from_vars(var).credentials(given)
    };
    let mut attendant = Attendant::default();
    for (name, value) in settings.iter() {
        let name: String = name.extract()?;
        let seconds = || -> PyResult<Duration> { duration(&name, value.extract()?).raise(py) };
        builder = match name.as_str() {
            "username" | "password" | "account_sid" | "credentials" => builder,
            "region" => builder.region(value.extract::<String>()?),
            "edge" => builder.edge(value.extract::<String>()?),
            "base_url" => builder.base_url(value.extract::<String>()?),
            "timeout" => builder.timeout(seconds()?),
            "attempt_timeout" => builder.attempt_timeout(seconds()?),
            "connect_timeout" => builder.connect_timeout(seconds()?),
            "retries" => builder.retries(value.extract()?),
            "max_response_bytes" => builder.body_cap(value.extract()?),
            "max_concurrent" => builder.max_concurrent(positive(&name, value.extract()?).raise(py)?),
            "max_idle" => builder.pool_max_idle_per_host(value.extract()?),
            "user_agent" => builder.user_agent(value.extract::<String>()?),
            "proxy" => match value.extract::<String>()? {
                url if url.is_empty() => builder.no_proxy(),
                url => builder.proxy(url),
            },
            "ca_file" => builder.ca_file(value.extract::<PathBuf>()?),
            "validation" => builder.client_validation(validation(&value)?),
            "recording" => builder.record(&value.cast::<Recording>()?.get().0),
            "transport" => {
                if let Ok(script) = value.cast::<Scripted>() {
                    builder.transport(script.get().0.clone())
                } else {
                    attendant.transport = Some(value.unbind());
                    builder.transport(Arc::new(Callers))
                }
            }
            "on_request" => {
                attendant.before = value.cast::<PyList>()?.iter().map(Bound::unbind).collect();
                builder.on_request(|attempt| {
                    desk::post(Note::Started(Attempt::new(attempt)));
                })
            }
            "on_response" => {
                attendant.after = value.cast::<PyList>()?.iter().map(Bound::unbind).collect();
                builder.on_response(|finished| {
                    desk::post(Note::Finished(Finished::new(finished)));
                })
            }
            _ => return Err(Error::config(format!("no setting {name:?}"))).raise(py),
        };
    }
    Ok((builder.build().raise(py)?, attendant))
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

/// Credentials that are no user name and password: what kind, and what it has.
fn special(form: &Bound<'_, PyAny>) -> PyResult<Credentials> {
    let py = form.py();
    let form = form.cast::<PyTuple>()?;
    let text = |n: usize| form.get_item(n)?.extract::<String>();
    Ok(match text(0)?.as_str() {
        "oauth" => Credentials::oauth(text(1)?, text(2)?),
        "bearer" => Credentials::bearer(text(1)?),
        "basic" => pair(text(1)?, text(2)?),
        "callback" => {
            let callback = form.get_item(1)?.unbind();
            Credentials::from_fn(move || ask(&callback))
        }
        "none" => Credentials::none(),
        other => return Err(Error::config(format!("no credentials of kind {other:?}"))).raise(py),
    })
}

fn pair(username: String, password: String) -> Credentials {
    if username.starts_with("SK") {
        Credentials::api_key(username, password)
    } else {
        Credentials::token(username, password)
    }
}

/// Asks the callback, on a thread that may wait.
fn ask(callback: &Py<PyAny>) -> twire::Result<Credentials> {
    let answer = Python::try_attach(|py| {
        let answer = callback.bind(py).call0().and_then(|form| special(&form));
        answer.map_err(|raised| {
            let name = raised.get_type(py).name().map_or_else(|_| String::new(), |n| n.to_string());
            // What it says may be the secret.
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
    if number == 0 { Err(Error::config(format!("{what}: wants 1 or more"))) } else { Ok(number) }
}

/// Seconds of a deadline.
pub(crate) fn duration(what: &str, seconds: f64) -> twire::Result<Duration> {
    Duration::try_from_secs_f64(seconds)
        .ok()
        .filter(|d| !d.is_zero())
        .ok_or_else(|| Error::config(format!("{what}: wants seconds, more than 0")))
}
