//! Access and capability tokens: made, read and checked.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use pyo3::prelude::*;
use serde_json::Value as Json;
use twire::jwt::{
    self, AccessToken, Algorithm, ClientCapability, Filter, Grant, Policy, SignedRequest,
    TaskRouterCapability,
};
use twire::{Error, Method};

use crate::convert::{json, to_python};
use crate::errors::Raise;
use crate::settings::validation;
use crate::wait::guard;

/// When a token begins and ends, in seconds: how long it lives, or until when, from when, and the
/// time that it is made at.
#[derive(FromPyObject, Clone, Copy)]
pub(crate) struct Validity(Option<f64>, Option<i64>, Option<i64>, Option<i64>);

impl Validity {
    fn ttl(self) -> twire::Result<Option<Duration>> {
        let refused = |_| Error::argument("ttl", "must be from 1 s to 24 h (86400 s)");
        self.0.map(|s| Duration::try_from_secs_f64(s).map_err(refused)).transpose()
    }
    fn until(self) -> twire::Result<Option<SystemTime>> {
        self.1.map(|s| moment("valid_until", s)).transpose()
    }
    fn from(self) -> twire::Result<Option<SystemTime>> {
        self.2.map(|s| moment("nbf", s)).transpose()
    }
    fn now(self) -> twire::Result<SystemTime> {
        self.3.map_or_else(|| Ok(SystemTime::now()), |s| moment("now", s))
    }
}

fn moment(what: &str, seconds: i64) -> twire::Result<SystemTime> {
    let since = u64::try_from(seconds).map_err(|_| Error::argument(what, "before 1970"))?;
    let far = || Error::argument(what, "too far away");
    UNIX_EPOCH.checked_add(Duration::from_secs(since)).ok_or_else(far)
}

/// Sets what `Validity` has on a token of any kind.
macro_rules! with_validity {
    ($token:expr, $validity:expr) => {{
        let mut token = $token;
        if let Some(ttl) = $validity.ttl()? {
            token = token.ttl(ttl);
        }
        if let Some(until) = $validity.until()? {
            token = token.expires_at(until);
        }
        if let Some(from) = $validity.from()? {
            token = token.not_before(from);
        }
        token
    }};
}

/// An access token.
#[pyfunction]
#[pyo3(signature = (account_sid, key_sid, secret, grants, validity, identity = None, region = None, algorithm = None))]
#[allow(clippy::too_many_arguments)]
pub(crate) fn access_token(
    py: Python<'_>,
    account_sid: String,
    key_sid: String,
    secret: String,
    grants: Vec<(String, Bound<'_, PyAny>, bool)>,
    validity: Validity,
    identity: Option<String>,
    region: Option<String>,
    algorithm: Option<&str>,
) -> PyResult<String> {
    guard(py, || {
        let mut allowed = Vec::new();
        for (key, fields, raw) in grants {
            let fields = json(&key, &fields, 100)?;
            allowed.push(match (raw, fields) {
                (false, Json::Object(map)) if key != "player" => {
                    map.into_iter().fold(Grant::new(key), |grant, (name, value)| grant.set(name, value))
                }
                (false, fields) if key == "player" => Grant::player(fields),
                (_, fields) => Grant::raw(key, fields),
            });
        }
        let make = || {
            let mut token = with_validity!(AccessToken::new(account_sid, key_sid, secret), validity);
            if let Some(identity) = identity {
                token = token.identity(identity);
            }
            if let Some(region) = region {
                token = token.region(region);
            }
            if let Some(name) = algorithm {
                let known = Algorithm::parse(name);
                token = token.algorithm(
                    known.ok_or_else(|| Error::argument("algorithm", "wants HS256, HS384 or HS512"))?,
                );
            }
            allowed.into_iter().fold(token, AccessToken::grant).to_jwt_at(validity.now()?)
        };
        make().raise(py)
    })
}

type Pairs = Vec<(String, String)>;

/// A capability token of Twilio Client.
#[pyfunction]
#[pyo3(signature = (account_sid, auth_token, validity, incoming = None, outgoing = None, events = None))]
pub(crate) fn client_capability(
    py: Python<'_>,
    account_sid: String,
    auth_token: String,
    validity: Validity,
    incoming: Option<String>,
    outgoing: Option<(String, Pairs)>,
    events: Option<Pairs>,
) -> PyResult<String> {
    guard(py, || {
        let make = || {
            let mut token = with_validity!(ClientCapability::new(account_sid, auth_token), validity);
            if let Some(name) = incoming {
                token = token.incoming(name);
            }
            if let Some((application, params)) = outgoing {
                token = token.outgoing(application, params);
            }
            if let Some(filters) = events {
                token = token.events(filters);
            }
            token.to_jwt_at(validity.now()?)
        };
        make().raise(py)
    })
}

/// A rule: a word with a method, or a URL with its filters.
type Given = (String, String, bool, Filters, Filters);
type Filters = Vec<(String, Option<bool>, Option<String>)>;

/// A capability token of `TaskRouter`. A rule is `self`, `below`, `events`, `activities`, `tasks`,
/// `reservations`, `activity updates`, `reservation updates`, or a URL.
#[pyfunction]
#[allow(clippy::too_many_arguments)]
pub(crate) fn task_router(
    py: Python<'_>,
    kind: &str,
    account_sid: String,
    auth_token: String,
    workspace_sid: String,
    channel: String,
    validity: Validity,
    rules: Vec<Given>,
) -> PyResult<String> {
    guard(py, || {
        let make = || {
            let token = match kind {
                "worker" => TaskRouterCapability::worker(account_sid, auth_token, workspace_sid, channel),
                "task_queue" => {
                    TaskRouterCapability::task_queue(account_sid, auth_token, workspace_sid, channel)
                }
                _ => TaskRouterCapability::workspace(account_sid, auth_token, workspace_sid),
            };
            let mut token = with_validity!(token.bare(), validity);
            for rule in rules {
                token = ruled(token, rule)?;
            }
            token.to_jwt_at(validity.now()?)
        };
        make().raise(py)
    })
}

fn ruled(token: TaskRouterCapability, rule: Given) -> twire::Result<TaskRouterCapability> {
    let (what, method, allow, query, form) = rule;
    let unknown = || Error::argument("method", "neither GET, POST, PUT, PATCH nor DELETE");
    let method = Method::parse(&method).ok_or_else(unknown)?;
    Ok(match what.as_str() {
        "self" => token.allow_self(method),
        "below" => token.allow_below(method),
        "events" => token.allow_events(),
        "activities" => token.allow_activities(),
        "tasks" => token.allow_tasks(),
        "reservations" => token.allow_reservations(),
        "activity updates" => token.allow_activity_updates(),
        "reservation updates" => token.allow_reservation_updates(),
        _ => {
            let mut policy = if allow { Policy::allow(method, what) } else { Policy::deny(method, what) };
            for (name, needed, value) in query {
                policy = policy.query(name, &filter(needed, value));
            }
            for (name, needed, value) in form {
                policy = policy.form(name, &filter(needed, value));
            }
            token.policy(policy)
        }
    })
}

fn filter(needed: Option<bool>, value: Option<String>) -> Filter {
    match (needed, value) {
        (_, Some(value)) => Filter::Value(value),
        (Some(true), None) => Filter::Required,
        _ => Filter::Optional,
    }
}

/// What is signed of a request: method, path, query, header fields, names of those, body.
type Signed = (String, String, String, Pairs, Vec<String>, Vec<u8>);

/// The signature of a request by private key: `Twilio-Client-Validation`.
#[pyfunction]
pub(crate) fn client_validation(
    account_sid: &str,
    key_sid: &str,
    key: &Bound<'_, PyAny>,
    request: Signed,
    validity: Validity,
) -> PyResult<String> {
    let py = key.py();
    guard(py, || {
        let validation = validation(key)?;
        let (method, path, query, headers, names, body) = request;
        let mut signed = SignedRequest::new(&method, &path).query(&query).body(&body).sign_headers(names);
        for (name, value) in &headers {
            signed = signed.header(name, value);
        }
        let sign = || {
            let now = validity.now()?;
            let ttl = validity.ttl()?.unwrap_or(Duration::from_secs(300));
            validation.sign(key_sid, account_sid, &signed, now, ttl)
        };
        sign().raise(py)
    })
}

type Documents = (Py<PyAny>, Py<PyAny>);

/// A token's header and claims, unchecked.
#[pyfunction]
pub(crate) fn decode(py: Python<'_>, jwt: &str) -> PyResult<Documents> {
    guard(py, || documents(py, &jwt::decode(jwt).raise(py)?))
}

/// A token's header and claims, once it is sure who signed it and that it is good.
#[pyfunction]
#[pyo3(signature = (jwt, secret, now = None))]
pub(crate) fn verify(py: Python<'_>, jwt: &str, secret: &str, now: Option<i64>) -> PyResult<Documents> {
    guard(py, || {
        let now = now.map_or_else(|| Ok(SystemTime::now()), |s| moment("now", s)).raise(py)?;
        documents(py, &jwt::verify_at(jwt, secret, now).raise(py)?)
    })
}

/// The same of a request's signature, which the private half of `public_key` made.
#[pyfunction]
#[pyo3(signature = (jwt, public_key, now = None))]
pub(crate) fn verify_request(
    py: Python<'_>,
    jwt: &str,
    public_key: &str,
    now: Option<i64>,
) -> PyResult<Documents> {
    guard(py, || {
        let now = now.map_or_else(|| Ok(SystemTime::now()), |s| moment("now", s)).raise(py)?;
        documents(py, &jwt::verify_request(jwt, public_key, now).raise(py)?)
    })
}

fn documents(py: Python<'_>, jwt: &jwt::Jwt) -> PyResult<Documents> {
    Ok((to_python(py, jwt.header())?, to_python(py, jwt.claims())?))
}
