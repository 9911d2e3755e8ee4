//! Settings of a client.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use http::header::HeaderValue;
use once_cell::race::OnceBox;

use super::credentials::Source;
use super::oauth::Tokens;
use super::slots::Slots;
use super::{Client, Credentials, Inner};
use crate::api::senders::Senders;
use crate::error::{Error, Result};
use crate::hook::{Attempt, Finished, Hooks};
use crate::hosts::Route;
use crate::retry::RetryPolicy;
use crate::secret::Secret;
use crate::token::ClientValidation;
#[cfg(feature = "blocking")]
use crate::transport::Aside;
use crate::transport::{Hyper, Proxy, ProxyUrl, Recording, Roots, Settings, Transport};

/// Settings of a client; every deadline is finite unless set otherwise.
#[derive(Clone)]
pub struct ClientBuilder {
    credentials: Option<Credentials>,
    account: Option<String>,
    region: Option<String>,
    edge: Option<String>,
    base_url: Option<String>,
    retry: RetryPolicy,
    timeout: Duration,
    attempt: Duration,
    connect: Duration,
    body_cap: usize,
    extension: Option<String>,
    senders: Senders,
    transport: Option<Arc<dyn Transport>>,
    validation: Option<ClientValidation>,
    hooks: Hooks,
    most: Option<usize>,
    proxy: Option<Proxied>,
    ca_file: Option<PathBuf>,
    idle: Option<usize>,
    recording: Option<Recording>,
}

/// A setting about proxies.
#[derive(Clone)]
enum Proxied {
    Never,
    Through(Secret),
}

impl Default for ClientBuilder {
    fn default() -> ClientBuilder {
        ClientBuilder::new()
    }
}

impl ClientBuilder {
    /// Settings without credentials.
    pub fn new() -> ClientBuilder {
        ClientBuilder {
            credentials: None,
            account: None,
            region: None,
            edge: None,
            base_url: None,
            retry: RetryPolicy::default(),
            timeout: Duration::from_secs(30),
            attempt: Duration::from_secs(15),
            connect: Duration::from_secs(5),
            body_cap: 8 * 1024 * 1024,
            extension: None,
            senders: Senders::default(),
            transport: None,
            validation: None,
            hooks: Hooks::default(),
            most: None,
            proxy: None,
            ca_file: None,
            idle: None,
            recording: None,
        }
    }

    /// Settings from the environment. Empty variables count as unset.
    ///
    /// `TWILIO_ACCOUNT_SID` with `TWILIO_AUTH_TOKEN`, or with `TWILIO_API_KEY` and
    /// `TWILIO_API_SECRET`, which are preferred when all are set, or with `TWILIO_CLIENT_ID` and
    /// `TWILIO_CLIENT_SECRET` (`OAuth`), which come last; `TWILIO_REGION`, `TWILIO_EDGE`,
    /// `TWIRE_BASE_URL`, `TWILIO_CA_BUNDLE` (see [`ClientBuilder::ca_file`]); and where a call names no sender or service `TWILIO_PHONE_NUMBER`,
    /// `TWILIO_MESSAGING_SERVICE_SID`, `TWILIO_VERIFY_SERVICE_SID`.
    pub fn from_env() -> Result<ClientBuilder> {
        ClientBuilder::from_vars(|name| std::env::var(name).ok())
    }

    /// [`ClientBuilder::from_env`] with variables from elsewhere.
    pub fn from_vars(var: impl Fn(&str) -> Option<String>) -> Result<ClientBuilder> {
        let mut builder = ClientBuilder::new().settings_from_vars(&var);
        let var = |name: &str| var(name).filter(|v| !v.is_empty());
        let unset = |name: &str| Error::config(format!("{name} is not set"));
        let account = var("TWILIO_ACCOUNT_SID").ok_or_else(|| unset("TWILIO_ACCOUNT_SID"))?;
        builder.credentials = Some(match (var("TWILIO_API_KEY"), var("TWILIO_API_SECRET")) {
            (Some(key), Some(secret)) => Credentials::api_key(key, secret).for_account(account),
            (Some(_), None) => return Err(unset("TWILIO_API_SECRET")),
            (None, _) => {
                let client = var("TWILIO_CLIENT_ID").zip(var("TWILIO_CLIENT_SECRET"));
                match (var("TWILIO_AUTH_TOKEN"), client) {
                    (Some(token), _) => Credentials::token(account, Secret::new(token)),
                    (None, Some((id, secret))) => Credentials::oauth(id, secret).for_account(account),
                    (None, None) => return Err(unset("TWILIO_AUTH_TOKEN")),
                }
            }
        });
        Ok(builder)
    }

    /// Everything of [`ClientBuilder::from_vars`] but the credentials, for callers that have them.
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

    /// Who is calling.
    #[must_use]
    pub fn credentials(mut self, credentials: Credentials) -> ClientBuilder {
        self.credentials = Some(credentials);
        self
    }
    /// The account that calls are about, whichever credentials sign them: see
    /// [`Credentials::for_account`].
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
    /// One origin for the calls of every product: a sandbox or a gateway. Plain http only for
    /// this machine.
    #[must_use]
    pub fn base_url(mut self, base_url: impl Into<String>) -> ClientBuilder {
        self.base_url = Some(base_url.into());
        self
    }
    /// Time for a whole call with its retries; 30 s.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> ClientBuilder {
        self.timeout = timeout;
        self
    }
    /// Time for one try; 15 s.
    #[must_use]
    pub fn attempt_timeout(mut self, timeout: Duration) -> ClientBuilder {
        self.attempt = timeout;
        self
    }
    /// Time for name resolution, connection and TLS together; 5 s.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> ClientBuilder {
        self.connect = timeout;
        self
    }
    /// Tries after the first; 2. What may be repeated is decided by [`RetryPolicy`]'s rules.
    #[must_use]
    pub fn retries(mut self, retries: u32) -> ClientBuilder {
        self.retry.retries = retries;
        self
    }
    /// How often and how fast to try again.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> ClientBuilder {
        self.retry = policy;
        self
    }
    /// The most bytes an answer may have; 8 MiB.
    #[must_use]
    pub fn body_cap(mut self, bytes: usize) -> ClientBuilder {
        self.body_cap = bytes;
        self
    }
    /// What the user agent says after twire's own name, `myservice/1.2`.
    #[must_use]
    pub fn user_agent(mut self, extension: impl Into<String>) -> ClientBuilder {
        self.extension = Some(extension.into());
        self
    }
    /// The sender of messages and calls that name none.
    #[must_use]
    pub fn phone_number(mut self, number: impl Into<String>) -> ClientBuilder {
        self.senders.phone_number = Some(number.into());
        self
    }
    /// The messaging service of messages that name no sender; before the phone number.
    #[must_use]
    pub fn messaging_service_sid(mut self, sid: impl Into<String>) -> ClientBuilder {
        self.senders.messaging_service_sid = Some(sid.into());
        self
    }
    /// The Verify service of verifications that name none.
    #[must_use]
    pub fn verify_service_sid(mut self, sid: impl Into<String>) -> ClientBuilder {
        self.senders.verify_service_sid = Some(sid.into());
        self
    }
    /// Signs every request with a private key; wants an API key and its account as credentials.
    #[must_use]
    pub fn client_validation(mut self, validation: ClientValidation) -> ClientBuilder {
        self.validation = Some(validation);
        self
    }
    /// The most requests of this client that are on their way at a time; more wait, within their
    /// deadlines. Unlimited by default.
    #[must_use]
    pub fn max_concurrent(mut self, most: usize) -> ClientBuilder {
        self.most = Some(most);
        self
    }
    /// Called before each try, on the thread that makes it: it must be quick and must not wait.
    #[must_use]
    pub fn on_request(mut self, hook: impl Fn(&Attempt<'_>) + Send + Sync + 'static) -> ClientBuilder {
        self.hooks.before.push(Arc::new(hook));
        self
    }
    /// Called after each try, on the thread that made it: it must be quick and must not wait.
    #[must_use]
    pub fn on_response(mut self, hook: impl Fn(&Finished<'_>) + Send + Sync + 'static) -> ClientBuilder {
        self.hooks.after.push(Arc::new(hook));
        self
    }
    /// The proxy for every request, `http://user:password@proxy.example:3128`; http or https.
    ///
    /// Unset, the environment decides: `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`, which a base URL
    /// on this machine passes by.
    #[must_use]
    pub fn proxy(mut self, url: impl Into<Secret>) -> ClientBuilder {
        self.proxy = Some(Proxied::Through(url.into()));
        self
    }
    /// No proxy, whatever the environment says.
    #[must_use]
    pub fn no_proxy(mut self) -> ClientBuilder {
        self.proxy = Some(Proxied::Never);
        self
    }
    /// A PEM file with certificates of authorities to trust besides the platform's own (or the
    /// bundled ones): a company's proxy, a gateway. Read by [`ClientBuilder::build`].
    #[must_use]
    pub fn ca_file(mut self, path: impl Into<PathBuf>) -> ClientBuilder {
        self.ca_file = Some(path.into());
        self
    }
    /// The most idle connections kept to one host; unlimited by default. They are closed after
    /// 20 s.
    #[must_use]
    pub fn pool_max_idle_per_host(mut self, most: usize) -> ClientBuilder {
        self.idle = Some(most);
        self
    }
    /// An HTTP stack of the caller's own.
    #[must_use]
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> ClientBuilder {
        self.transport = Some(transport);
        self
    }

    /// Keeps what goes over the transport, for tests.
    #[must_use]
    pub fn record(mut self, recording: &Recording) -> ClientBuilder {
        self.recording = Some(recording.clone());
        self
    }

    /// Checks the settings and reads the CA file, if one is named. Makes no connection yet.
    pub fn build(self) -> Result<Client> {
        let credentials = match (self.credentials, self.account) {
            (None, Some(_)) => {
                return Err(Error::config("an account is set, but no credentials to go with it"));
            }
            (None, None) => return Err(Error::config("no credentials")),
            (Some(credentials), Some(account)) => credentials.for_account(account),
            (Some(credentials), None) => credentials,
        };
        credentials.check()?;
        let keyed = credentials.key().is_some() && credentials.account_sid().is_some();
        if self.validation.is_some() && matches!(credentials.source(), Source::Fixed) && !keyed {
            return Err(Error::config("client validation wants an API key and its account"));
        }
        let route = Route::new(self.region.as_deref(), self.edge.as_deref(), self.base_url.as_deref())?;
        let mut user_agent =
            format!("twire/{} ({} {})", crate::VERSION, std::env::consts::OS, std::env::consts::ARCH);
        if let Some(extension) = &self.extension {
            if extension.chars().any(char::is_control) || !extension.is_ascii() {
                return Err(Error::config("user agent: only visible ASCII and spaces"));
            }
            user_agent.push(' ');
            user_agent.push_str(extension);
        }
        let proxy = match &self.proxy {
            Some(Proxied::Through(url)) => Proxy::Through(ProxyUrl::new(url.expose())?),
            Some(Proxied::Never) => Proxy::Direct,
            // No proxy leads back to this machine.
            None if route.is_loopback() => Proxy::Direct,
            None => Proxy::Environment,
        };
        let roots = self.ca_file.as_deref().map(Roots::read).transpose()?.unwrap_or_default();
        #[cfg(feature = "blocking")]
        let shared = self.transport.is_some() || cfg!(feature = "http2") && !route.is_plain();
        let transport: Arc<dyn Transport> = self.transport.unwrap_or_else(|| {
            let (connect, plain, idle) = (self.connect, route.is_plain(), self.idle);
            Arc::new(Hyper::new(Settings { connect, plain, proxy, roots, idle }))
        });
        #[cfg(feature = "blocking")]
        let transport = if shared { Arc::new(Aside(transport)) } else { transport };
        let transport = match &self.recording {
            Some(recording) => recording.around(transport),
            None => transport,
        };
        Ok(Client {
            inner: Arc::new(Inner {
                credentials,
                basic: OnceBox::new(),
                route,
                transport,
                retry: self.retry,
                timeout: self.timeout,
                attempt: self.attempt,
                body_cap: self.body_cap,
                user_agent: HeaderValue::try_from(user_agent)
                    .map_err(|_| Error::config("user agent: only visible ASCII and spaces"))?,
                senders: self.senders,
                validation: self.validation,
                tokens: Tokens::new(),
                hooks: self.hooks,
                slots: self.most.map(Slots::new),
            }),
        })
    }
}
