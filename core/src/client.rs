//! The client: combines credentials, hosts, retries and transport.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::HeaderValue;
use once_cell::race::OnceBox;

use crate::api::senders::Senders;
use crate::download::DownloadStep;
use crate::error::{Error, ErrorKind, Result};
use crate::hook::Hooks;
use crate::hosts::Route;
use crate::jwt::ClientValidation;
use crate::page::Pages;
use crate::request::Request;
use crate::response::Response;
use crate::retry::RetryPolicy;
use crate::transport::Transport;
use crate::value::Params;
use crate::{api, catalog, redact};

mod builder;
mod concurrency;
mod credentials;
mod error_response;
mod exchange;
mod identity;
mod oauth;

pub use builder::ClientBuilder;
pub use credentials::Credentials;
pub use identity::Identity;

/// An asynchronous client of Twilio's API.
///
/// Cheap to clone; any number of threads and tasks may use it, also after a fork. Its futures need a
/// tokio runtime with I/O and time enabled; `blocking::Client` does not. `Debug` shows the account
/// shortened and no secret.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

pub(crate) struct Inner {
    credentials: Credentials,
    /// The `Authorization` header of static credentials, made at the first request.
    basic_header: OnceBox<Option<HeaderValue>>,
    route: Route,
    transport: Arc<dyn Transport>,
    retry: RetryPolicy,
    timeout: Duration,
    attempt_timeout: Duration,
    max_response_bytes: usize,
    user_agent: HeaderValue,
    senders: Senders,
    checks: bool,
    validation: Option<ClientValidation>,
    token_cache: oauth::TokenCache,
    hooks: Hooks,
    trust_env: bool,
    concurrency: Option<concurrency::ConcurrencyLimit>,
}

/// Settings for one request that override those of its client.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct RequestOptions {
    /// Time for the whole request, retries included.
    pub timeout: Option<Duration>,
    /// Attempts after the first.
    pub retries: Option<u32>,
    /// Processing the request twice has the same effect as once, so it may be retried after a lost
    /// response.
    pub idempotent: bool,
    /// Additional headers. `Host`, `Content-Length` and `Transfer-Encoding` are ignored.
    pub headers: Vec<(String, String)>,
    /// The time since the machine started, sleep included (`CLOCK_BOOTTIME`), after which not even the
    /// first byte is sent; it is checked when the connection is ready. A process that was stopped must
    /// not send what others have given up meanwhile.
    pub send_by: Option<Duration>,
    /// The largest body of a download, in bytes; 256 MiB if unset. Other requests have the client's limit.
    pub max_bytes: Option<u64>,
    /// What a step of a download needs.
    pub(crate) step: Option<DownloadStep>,
}

impl Client {
    /// A client for an account, with default settings.
    pub fn new(account_sid: impl Into<String>, auth_token: impl Into<String>) -> Result<Client> {
        Client::builder().credentials(Credentials::auth_token(account_sid, auth_token.into())).build()
    }

    /// A client with settings from the environment: see [`ClientBuilder::from_env`].
    pub fn from_env() -> Result<Client> {
        ClientBuilder::from_env()?.build()
    }

    /// A builder with default settings.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// The account that requests act on.
    pub fn account_sid(&self) -> Option<&str> {
        self.inner.credentials.account_sid()
    }

    /// The time for a whole request without a timeout of its own, retries included.
    pub fn timeout(&self) -> Duration {
        self.inner.timeout
    }

    /// Executes an operation by its key, `api.v2010.accounts.messages.create` or the shortcut
    /// `messages.create`.
    ///
    /// A missing, unknown or too large parameter is [`ErrorKind::Argument`]; nothing was sent then. Only
    /// what Twilio surely rejects is an error; see [`ClientBuilder::checks`].
    pub async fn execute(&self, key: &str, params: Params) -> Result<Response> {
        self.execute_with(key, params, RequestOptions::default()).await
    }

    /// [`Client::execute`] with settings for this request.
    pub async fn execute_with(&self, key: &str, params: Params, options: RequestOptions) -> Result<Response> {
        let request = self.bind(key, params)?;
        self.request(request, options).await
    }

    /// Reads the records of a list operation page by page; see [`Pages`].
    pub fn pages(&self, key: &str, params: Params) -> Result<Pages> {
        Pages::new(self.clone(), key, params)
    }

    /// The request that [`Client::execute`] would send.
    pub fn bind(&self, key: &str, params: Params) -> Result<Request> {
        let catalog = self.catalog()?;
        self.bind_operation(catalog.find(key).ok_or_else(|| unknown(catalog, key))?, params)
    }

    /// [`Client::bind`] for an operation that was looked up before.
    pub fn bind_operation(&self, operation: catalog::Operation<'_>, mut params: Params) -> Result<Request> {
        let checks = params.checks().unwrap_or(self.inner.checks);
        let bound = (|| {
            self.inner.senders.fill(operation, &mut params, checks)?;
            if checks {
                api::checks::check(operation, &params)?;
            }
            catalog::bind_with(operation, &params, self.account_sid(), checks)
        })();
        // An unknown name explains a missing parameter, so it is reported first.
        let bound = bound.map_err(|e: Error| catalog::check_names(operation, &params).err().unwrap_or(e));
        bound.map_err(|e| e.with_operation(&operation.key()))
    }

    /// Sends a request, which need not be in the catalog.
    pub async fn request(&self, request: Request, options: RequestOptions) -> Result<Response> {
        let result = self.exchange(&request, &options).await;
        result.map(|(response, _)| response).map_err(|e| {
            let e = e.with_request(request.method.name(), &request.path);
            if request.operation.is_empty() { e } else { e.with_operation(&request.operation) }
        })
    }

    /// The catalog in use.
    pub(crate) fn catalog(&self) -> Result<&'static catalog::Catalog> {
        self.inner.catalog()
    }

    /// The time for the head of a response without a timeout of its own, and for one attempt.
    pub(crate) fn timeouts(&self) -> (Duration, Duration) {
        (self.inner.timeout, self.inner.attempt_timeout)
    }

    pub(crate) fn route(&self) -> &Route {
        &self.inner.route
    }
}

impl Inner {
    fn catalog(&self) -> Result<&'static catalog::Catalog> {
        if self.trust_env { catalog::current() } else { Ok(catalog::embedded()) }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let account = self.account_sid().map_or_else(|| "no account".to_owned(), redact::sid);
        write!(f, "<twire.Client {account}>")
    }
}

fn unknown(catalog: &catalog::Catalog, key: &str) -> Error {
    let near = catalog.suggest(key);
    let near = near.map_or_else(String::new, |k| format!("; did you mean {k}?"));
    Error::new(ErrorKind::Argument, format!("no operation {key:?}{near}"))
}
