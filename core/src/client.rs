//! The client: the only place that knows credentials, hosts, retries and transport together.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::HeaderValue;
use once_cell::race::OnceBox;

use crate::api::senders::Senders;
use crate::error::{Error, Kind, Result};
use crate::hook::Hooks;
use crate::hosts::Route;
use crate::page::Pages;
use crate::reply::Reply;
use crate::request::Request;
use crate::retry::RetryPolicy;
use crate::token::ClientValidation;
use crate::transport::Transport;
use crate::value::Params;
use crate::{api, catalog, redact};

mod builder;
mod credentials;
mod exchange;
mod oauth;
mod refusal;
mod slots;

pub use builder::ClientBuilder;
pub use credentials::Credentials;

/// Calls Twilio's API, asynchronously.
///
/// Cheap to clone; may be used from any number of threads and tasks, and after a fork. It needs a
/// tokio runtime with I/O and time at hand when it calls; `blocking::Client` does not.
/// `Debug` shows the account shortened and no secret.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

pub(crate) struct Inner {
    credentials: Credentials,
    /// The header of credentials that do not change, made at the first call.
    basic: OnceBox<Option<HeaderValue>>,
    route: Route,
    transport: Arc<dyn Transport>,
    retry: RetryPolicy,
    timeout: Duration,
    attempt: Duration,
    body_cap: usize,
    user_agent: HeaderValue,
    senders: Senders,
    validation: Option<ClientValidation>,
    tokens: oauth::Tokens,
    hooks: Hooks,
    slots: Option<slots::Slots>,
}

/// What one call may do otherwise than its client.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Options {
    /// Time for the whole call, retries included.
    pub timeout: Option<Duration>,
    /// Tries after the first.
    pub retries: Option<u32>,
    /// The caller knows that doing it twice is the same as once: it may be tried again after a
    /// lost answer.
    pub repeatable: bool,
    /// Further header fields. `Host`, `Content-Length` and `Transfer-Encoding` are not among them.
    pub headers: Vec<(String, String)>,
}

impl Client {
    /// A client for an account, with default settings.
    pub fn new(account_sid: impl Into<String>, auth_token: impl Into<String>) -> Result<Client> {
        Client::builder().credentials(Credentials::token(account_sid, auth_token.into())).build()
    }

    /// A client from the environment: see [`ClientBuilder::from_env`].
    pub fn from_env() -> Result<Client> {
        ClientBuilder::from_env()?.build()
    }

    /// Settings first.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// The account on whose behalf calls are made.
    pub fn account_sid(&self) -> Option<&str> {
        self.inner.credentials.account_sid()
    }

    /// Calls an operation by its key, `api.v2010.accounts.messages.create` or the shortcut
    /// `messages.create`.
    ///
    /// A parameter that is missing, unknown or over a limit is [`Kind::Argument`]; then nothing
    /// was sent.
    pub async fn call(&self, key: &str, params: Params) -> Result<Reply> {
        self.call_with(key, params, Options::default()).await
    }

    /// [`Client::call`] with settings for this one call.
    pub async fn call_with(&self, key: &str, params: Params, options: Options) -> Result<Reply> {
        let request = self.bind(key, params)?;
        self.request(request, options).await
    }

    /// Lists an operation's records page by page; see [`Pages`].
    pub fn pages(&self, key: &str, params: Params) -> Result<Pages> {
        Pages::new(self.clone(), key, params)
    }

    /// The request that a call would make, without making it.
    pub fn bind(&self, key: &str, params: Params) -> Result<Request> {
        let catalog = catalog::current()?;
        self.bind_found(catalog.find(key).ok_or_else(|| unknown(key))?, params)
    }

    /// [`Client::bind`] for an operation of the catalog that was found before.
    pub fn bind_found(&self, operation: catalog::Operation<'_>, mut params: Params) -> Result<Request> {
        let bound = (|| {
            self.inner.senders.fill(operation, &mut params)?;
            api::checks::check(operation, &params)?;
            catalog::bind(operation, &params, self.account_sid())
        })();
        // A name that nobody knows explains what seems to be missing.
        let bound = bound.map_err(|e: Error| catalog::known(operation, &params).err().unwrap_or(e));
        bound.map_err(|e| e.with_operation(&operation.key()))
    }

    /// Makes a request that the catalog need not know.
    pub async fn request(&self, request: Request, options: Options) -> Result<Reply> {
        let answer = match self.exchange(&request, &options).await {
            Ok((response, tried)) => Reply::read(response).map_err(|e| e.with_attempts(tried)),
            Err(error) => Err(error),
        };
        answer.map_err(|e| {
            let e = e.with_request(request.method.name(), &request.path);
            if request.operation.is_empty() { e } else { e.with_operation(&request.operation) }
        })
    }

    pub(crate) fn route(&self) -> &Route {
        &self.inner.route
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let account = self.account_sid().map_or_else(|| "no account".to_owned(), redact::sid);
        write!(f, "<twire.Client {account}>")
    }
}

fn unknown(key: &str) -> Error {
    let near = catalog::current().ok().and_then(|c| c.suggest(key));
    let near = near.map_or_else(String::new, |k| format!("; did you mean {k}?"));
    Error::new(Kind::Argument, format!("no operation {key:?}{near}"))
}
