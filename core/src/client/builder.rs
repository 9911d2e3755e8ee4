//! Settings of a client.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use http::header::HeaderValue;
use once_cell::race::OnceBox;

use super::concurrency::ConcurrencyLimit;
use super::credentials::Source;
use super::identity::Identity;
use super::oauth::TokenCache;
use super::{Client, Credentials, Inner};
use crate::api::senders::Senders;
use crate::environment;
use crate::error::{Error, Result};
use crate::hook::{Attempt, AttemptOutcome, Hooks};
use crate::hosts::Route;
use crate::jwt::ClientValidation;
use crate::retry::RetryPolicy;
use crate::secret::Secret;
#[cfg(feature = "blocking")]
use crate::transport::IoThreadTransport;
#[cfg(feature = "reqwest")]
use crate::transport::ReqwestTransport;
use crate::transport::{Hyper, Proxy, ProxyUrl, Recording, Roots, Settings, Transport};

/// Settings of a client. Every timeout is finite by default.
#[derive(Clone)]
pub struct ClientBuilder {
    credentials: Option<Credentials>,
    account: Option<String>,
    region: Option<String>,
    edge: Option<String>,
    base_url: Option<String>,
    retry: RetryPolicy,
    timeout: Duration,
    attempt_timeout: Duration,
    connect_timeout: Duration,
    max_response_bytes: usize,
    user_agent_suffix: Option<String>,
    senders: Senders,
    checks: bool,
    transport: Option<Arc<dyn Transport>>,
    validation: Option<ClientValidation>,
    hooks: Hooks,
    max_concurrent_requests: Option<usize>,
    proxy: Option<ProxySetting>,
    ca_file: Option<PathBuf>,
    max_idle_per_host: Option<usize>,
    recording: Option<Recording>,
    trust_env: bool,
}

/// The caller's proxy setting.
#[derive(Clone)]
enum ProxySetting {
    Direct,
    Url(Secret),
}

impl Default for ClientBuilder {
    fn default() -> ClientBuilder {
        ClientBuilder::new()
    }
}

impl ClientBuilder {
    /// Default settings, without credentials.
    pub fn new() -> ClientBuilder {
        ClientBuilder {
            credentials: None,
            account: None,
            region: None,
            edge: None,
            base_url: None,
            retry: RetryPolicy::default(),
            timeout: Duration::from_secs(30),
            attempt_timeout: Duration::from_secs(15),
            connect_timeout: Duration::from_secs(5),
            max_response_bytes: 8 * 1024 * 1024,
            user_agent_suffix: None,
            senders: Senders::default(),
            checks: true,
            transport: None,
            validation: None,
            hooks: Hooks::default(),
            max_concurrent_requests: None,
            proxy: None,
            ca_file: None,
            max_idle_per_host: None,
            recording: None,
            trust_env: true,
        }
    }

    /// Settings from environment variables. Empty variables count as unset.
    ///
    /// Credentials: `TWILIO_ACCOUNT_SID` with, in this order of preference, `TWILIO_API_KEY` and
    /// `TWILIO_API_SECRET`, `TWILIO_AUTH_TOKEN`, or `TWILIO_CLIENT_ID` and `TWILIO_CLIENT_SECRET`
    /// (`OAuth`).
    /// Hosts: `TWILIO_REGION`, `TWILIO_EDGE`, `TWIRE_BASE_URL`, `TWILIO_CA_BUNDLE` (see
    /// [`ClientBuilder::ca_file`]).
    /// Defaults for requests that name no sender or service: `TWILIO_PHONE_NUMBER`,
    /// `TWILIO_MESSAGING_SERVICE_SID`, `TWILIO_VERIFY_SERVICE_SID`.
    ///
    /// A process with elevated privileges (setuid, setgid, file capabilities) has no environment: this
    /// fails there.
    pub fn from_env() -> Result<ClientBuilder> {
        if environment::is_elevated() {
            let why = "the environment is not read: this process has privileges that its caller lacks; \
                       set the credentials explicitly";
            return Err(Error::config(why));
        }
        ClientBuilder::from_vars(environment::var)
    }

    /// [`ClientBuilder::from_env`] with another source of variables.
    pub fn from_vars(var: impl Fn(&str) -> Option<String>) -> Result<ClientBuilder> {
        let mut builder = ClientBuilder::new().settings_from_vars(&var);
        builder.credentials = Some(Identity::default().resolve(var)?);
        Ok(builder)
    }

    /// [`ClientBuilder::from_vars`] without the credentials.
    #[must_use]
    pub fn settings_from_vars(mut self, var: impl Fn(&str) -> Option<String>) -> ClientBuilder {
        let var = |name: &str| var(name).filter(|v| !v.is_empty());
        self.region = var("TWILIO_REGION");
        self.edge = var("TWILIO_EDGE");
        self.base_url = var("TWIRE_BASE_URL");
        self.ca_file = var("TWILIO_CA_BUNDLE").map(PathBuf::from);
        self.senders = Senders {
            phone_number: var("TWILIO_PHONE_NUMBER"),
            messaging_service_sid: var("TWILIO_MESSAGING_SERVICE_SID"),
            verify_service_sid: var("TWILIO_VERIFY_SERVICE_SID"),
        };
        self
    }

    /// Sets the credentials.
    #[must_use]
    pub fn credentials(mut self, credentials: Credentials) -> ClientBuilder {
        self.credentials = Some(credentials);
        self
    }
    /// Sets the account that requests act on: see [`Credentials::for_account`].
    #[must_use]
    pub fn account(mut self, sid: impl Into<String>) -> ClientBuilder {
        self.account = Some(sid.into());
        self
    }
    /// Twilio's region, `ie1`.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> ClientBuilder {
        self.region = Some(region.into());
        self
    }
    /// Twilio's edge, `dublin`.
    #[must_use]
    pub fn edge(mut self, edge: impl Into<String>) -> ClientBuilder {
        self.edge = Some(edge.into());
        self
    }
    /// One base URL for every product: a sandbox or a gateway. Plain http is allowed for this machine
    /// only.
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<String>) -> ClientBuilder {
        self.base_url = Some(base_url.into());
        self
    }
    /// Time for a whole request with its retries; 30 s by default.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> ClientBuilder {
        self.timeout = timeout;
        self
    }
    /// Time for one attempt; 15 s by default.
    #[must_use]
    pub fn attempt_timeout(mut self, timeout: Duration) -> ClientBuilder {
        self.attempt_timeout = timeout;
        self
    }
    /// Time for name resolution, TCP and TLS together; 5 s by default.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> ClientBuilder {
        self.connect_timeout = timeout;
        self
    }
    /// Attempts after the first; 2 by default. A request that Twilio may have processed is retried only
    /// if it is idempotent.
    #[must_use]
    pub fn retries(mut self, retries: u32) -> ClientBuilder {
        self.retry.retries = retries;
        self
    }
    /// Number and delays of retries.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> ClientBuilder {
        self.retry = policy;
        self
    }
    /// The largest response body in bytes; 8 MiB by default.
    #[must_use]
    pub fn max_response_bytes(mut self, bytes: usize) -> ClientBuilder {
        self.max_response_bytes = bytes;
        self
    }
    /// A product to add to the user agent, `myservice/1.2`.
    #[must_use]
    pub fn user_agent(mut self, user_agent_suffix: impl Into<String>) -> ClientBuilder {
        self.user_agent_suffix = Some(user_agent_suffix.into());
        self
    }
    /// The default sender of messages and calls.
    #[must_use]
    pub fn phone_number(mut self, number: impl Into<String>) -> ClientBuilder {
        self.senders.phone_number = Some(number.into());
        self
    }
    /// The default messaging service; it takes precedence over the default sender.
    #[must_use]
    pub fn messaging_service_sid(mut self, sid: impl Into<String>) -> ClientBuilder {
        self.senders.messaging_service_sid = Some(sid.into());
        self
    }
    /// The default Verify service.
    #[must_use]
    pub fn verify_service_sid(mut self, sid: impl Into<String>) -> ClientBuilder {
        self.senders.verify_service_sid = Some(sid.into());
        self
    }
    /// Whether requests are checked before they are sent; yes by default. A check rejects only what Twilio
    /// surely rejects, with Twilio's code: no receiver, sender or content, a body over 1,600 UTF-16 units,
    /// more than 10 media, a message to a short code, from its receiver or across channels, required
    /// parameters that are missing. [`Params::set_checks`] overrides it for a request.
    ///
    /// What cannot be written as a request is an error in any case: an unknown name, a missing value of a
    /// path, NUL, a line break in a header.
    #[must_use]
    pub fn checks(mut self, on: bool) -> ClientBuilder {
        self.checks = on;
        self
    }
    /// Signs every request with a private key. Requires an API key and its account as credentials.
    #[must_use]
    pub fn client_validation(mut self, validation: ClientValidation) -> ClientBuilder {
        self.validation = Some(validation);
        self
    }
    /// The number of attempts that may be in flight at a time; others wait until their deadlines.
    /// Unlimited by default.
    #[must_use]
    pub fn max_concurrent_requests(mut self, limit: usize) -> ClientBuilder {
        self.max_concurrent_requests = Some(limit);
        self
    }
    /// Adds a hook that runs before each attempt, on the thread that makes it. It must not block.
    #[must_use]
    pub fn on_request(mut self, hook: impl Fn(&Attempt<'_>) + Send + Sync + 'static) -> ClientBuilder {
        self.hooks.before_hooks.push(Arc::new(hook));
        self
    }
    /// Adds a hook that runs after each attempt, on the thread that made it. It must not block.
    #[must_use]
    pub fn on_response(
        mut self,
        hook: impl Fn(&AttemptOutcome<'_>) + Send + Sync + 'static,
    ) -> ClientBuilder {
        self.hooks.after_hooks.push(Arc::new(hook));
        self
    }
    /// The proxy for every request, `http://user:password@proxy.example:3128`; http or https.
    ///
    /// By default `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` apply, but never to a base URL on this
    /// machine.
    #[must_use]
    pub fn proxy(mut self, url: impl Into<Secret>) -> ClientBuilder {
        self.proxy = Some(ProxySetting::Url(url.into()));
        self
    }
    /// Whether the client reads the environment; yes by default, and never in a process with elevated
    /// privileges (setuid, setgid, file capabilities). The variables are those of proxies
    /// ([`ClientBuilder::proxy`]), of the platform's certificate authorities (`SSL_CERT_FILE`,
    /// `SSL_CERT_DIR`) and of the catalog (`TWIRE_CATALOG`).
    #[must_use]
    pub fn trust_env(mut self, trust: bool) -> ClientBuilder {
        self.trust_env = trust;
        self
    }
    /// Uses no proxy and ignores the environment.
    #[must_use]
    pub fn no_proxy(mut self) -> ClientBuilder {
        self.proxy = Some(ProxySetting::Direct);
        self
    }
    /// A PEM file with root certificates to trust in addition to the platform's (or the bundled ones):
    /// a company's proxy, a gateway. [`ClientBuilder::build`] reads it.
    #[must_use]
    pub fn ca_file(mut self, path: impl Into<PathBuf>) -> ClientBuilder {
        self.ca_file = Some(path.into());
        self
    }
    /// The number of idle connections to keep for each host; unlimited by default. An idle connection
    /// is closed after 20 s.
    #[must_use]
    pub fn max_idle_per_host(mut self, limit: usize) -> ClientBuilder {
        self.max_idle_per_host = Some(limit);
        self
    }
    /// Replaces the HTTP stack.
    #[must_use]
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> ClientBuilder {
        self.transport = Some(transport);
        self
    }

    /// Sends over the program's own reqwest client, whose pool, proxy, DNS and TLS settings then apply;
    /// [`ClientBuilder::proxy`], [`ClientBuilder::ca_file`] and [`ClientBuilder::connect_timeout`] do not.
    ///
    /// Build it with `redirect(reqwest::redirect::Policy::none())`: a redirect that it follows is an error,
    /// but is then sent already.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # rustls::crypto::ring::default_provider().install_default().ok();
    /// let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
    /// let client = twire::Client::builder()
    ///     .credentials(twire::Credentials::auth_token("AC1", "token"))
    ///     .reqwest(http)
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "reqwest")]
    #[must_use]
    pub fn reqwest(self, client: reqwest::Client) -> ClientBuilder {
        self.transport(Arc::new(ReqwestTransport(client)))
    }

    /// Records every exchange, for tests.
    #[must_use]
    pub fn record(mut self, recording: &Recording) -> ClientBuilder {
        self.recording = Some(recording.clone());
        self
    }

    /// Validates the settings and reads the CA file. Opens no connection.
    pub fn build(self) -> Result<Client> {
        let credentials = match (self.credentials, self.account) {
            (None, Some(_)) => {
                return Err(Error::config("an account is set, but no credentials"));
            }
            (None, None) => return Err(Error::config("no credentials are set")),
            (Some(credentials), Some(account)) => credentials.for_account(account),
            (Some(credentials), None) => credentials,
        };
        credentials.check()?;
        let keyed = credentials.key().is_some() && credentials.account_sid().is_some();
        if self.validation.is_some() && matches!(credentials.source(), Source::Static) && !keyed {
            return Err(Error::config("client validation requires an API key and its account"));
        }
        let route = Route::new(self.region.as_deref(), self.edge.as_deref(), self.base_url.as_deref())?;
        let mut user_agent =
            format!("twire/{} ({} {})", crate::VERSION, std::env::consts::OS, std::env::consts::ARCH);
        if let Some(user_agent_suffix) = &self.user_agent_suffix {
            if user_agent_suffix.chars().any(char::is_control) || !user_agent_suffix.is_ascii() {
                return Err(Error::config(
                    "user agent: only visible ASCII characters and spaces are allowed",
                ));
            }
            user_agent.push(' ');
            user_agent.push_str(user_agent_suffix);
        }
        let trust_env = self.trust_env && !environment::is_elevated();
        let proxy = match &self.proxy {
            Some(ProxySetting::Url(url)) => Proxy::Url(ProxyUrl::new(url.expose())?),
            Some(ProxySetting::Direct) => Proxy::Direct,
            // A base URL on this machine is reached directly.
            None if route.is_loopback() => Proxy::Direct,
            None if !trust_env => Proxy::Direct,
            None => Proxy::Environment,
        };
        let roots = self.ca_file.as_deref().map(Roots::read).transpose()?.unwrap_or_default();
        #[cfg(feature = "blocking")]
        let shared = self.transport.is_some() || cfg!(feature = "http2") && !route.is_plain();
        let transport: Arc<dyn Transport> = self.transport.unwrap_or_else(|| {
            let (connect_timeout, plain_http, max_idle_per_host) =
                (self.connect_timeout, route.is_plain(), self.max_idle_per_host);
            Arc::new(Hyper::new(Settings {
                connect_timeout,
                plain_http,
                proxy,
                roots,
                trust_env,
                max_idle_per_host,
            }))
        });
        #[cfg(feature = "blocking")]
        let transport = if shared { Arc::new(IoThreadTransport(transport)) } else { transport };
        let transport = match &self.recording {
            Some(recording) => recording.wrap(transport),
            None => transport,
        };
        Ok(Client {
            inner: Arc::new(Inner {
                credentials,
                basic_header: OnceBox::new(),
                route,
                transport,
                retry: self.retry,
                timeout: self.timeout,
                attempt_timeout: self.attempt_timeout,
                max_response_bytes: self.max_response_bytes,
                user_agent: HeaderValue::try_from(user_agent).map_err(|_| {
                    Error::config("user agent: only visible ASCII characters and spaces are allowed")
                })?,
                senders: self.senders,
                checks: self.checks,
                validation: self.validation,
                token_cache: TokenCache::new(),
                hooks: self.hooks,
                trust_env,
                concurrency: self.max_concurrent_requests.map(ConcurrencyLimit::new),
            }),
        })
    }
}
