//! Configuration of a sandbox.

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use twire::Error;

use crate::webhooks::is_webhook_url;

/// A function that receives one line of text.
pub type LineCallback = Arc<dyn Fn(&str) + Send + Sync>;

/// Settings of a sandbox. Each has a default; `Debug` shows no secrets.
#[derive(Clone)]
#[non_exhaustive]
pub struct Config {
    /// Address to listen on; port 0 picks a free port. Default `127.0.0.1:0`.
    pub listen: SocketAddr,
    /// Allows `listen` to be an address that other machines can reach. They can then read every message and
    /// passcode through the control API. Default `false`.
    pub allow_public: bool,
    /// Allows webhooks to addresses other than loopback. Without it such a webhook is recorded as not sent,
    /// and nothing leaves this machine. Default `false`.
    pub allow_remote_callbacks: bool,
    /// `AC` and 32 hex digits. Default: random.
    pub account_sid: Option<String>,
    /// The account's auth token, which also signs webhooks. Default: random.
    pub auth_token: Option<String>,
    /// The number that the account owns from the start, in E.164. Default `+15005550006`, the sender that
    /// Twilio's test credentials accept.
    pub phone_number: Option<String>,
    /// The `SmsUrl` of that number: the URL requested when a phone sends it a message. Default: none.
    pub sms_url: Option<String>,
    /// The `VoiceUrl` of that number: the URL requested when a phone calls it. Default: none.
    pub voice_url: Option<String>,
    /// Speed of the sandbox's clock: 1 is real time, 60 is a minute per second, 0 stops it; a stopped clock
    /// moves only by `POST /_twire/clock/advance`. Default 1.
    pub time_scale: f64,
    /// Enforces Twilio's sending rates: a North American long code sends one segment per second, and other
    /// messages are queued (see `FIDELITY.md`). Default `false`: messages are sent at once.
    pub rates: bool,
    /// Makes SIDs, tokens and passcodes the same in every run. Default: random.
    pub seed: Option<u64>,
    /// Called with one line for each request that is not modelled (501), on the sandbox's thread. Default: none.
    pub report_not_modelled: Option<LineCallback>,
    /// Maximum number of open connections. Above it, the connection that has been idle longest is closed.
    /// Default 900.
    pub connections: usize,
    /// Enables proxy mode: the sandbox is an HTTPS proxy that stands in for `*.twilio.com`. The certificate
    /// authority is kept in this directory: `ca.pem` for clients to trust and the private key, both created
    /// on first use. Default `None`: no proxy.
    pub ca_directory: Option<PathBuf>,
    /// A file that keeps the state across restarts, credentials included. It is created if missing, readable
    /// by its owner only. A response is sent after its changes are in the file. Default `None`: in memory.
    #[cfg(feature = "sqlite")]
    pub db: Option<PathBuf>,
}

impl Default for Config {
    fn default() -> Config {
        Config {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            allow_public: false,
            allow_remote_callbacks: false,
            account_sid: None,
            auth_token: None,
            phone_number: None,
            sms_url: None,
            voice_url: None,
            time_scale: 1.0,
            rates: false,
            seed: None,
            connections: 900,
            report_not_modelled: None,
            ca_directory: None,
            #[cfg(feature = "sqlite")]
            db: None,
        }
    }
}

impl Config {
    /// The default settings.
    pub fn new() -> Config {
        Config::default()
    }

    /// Sets [`Config::listen`].
    #[must_use]
    pub fn listen(mut self, address: SocketAddr) -> Config {
        self.listen = address;
        self
    }

    /// Sets [`Config::allow_public`].
    #[must_use]
    pub fn allow_public(mut self, allow: bool) -> Config {
        self.allow_public = allow;
        self
    }

    /// Sets [`Config::allow_remote_callbacks`].
    #[must_use]
    pub fn allow_remote_callbacks(mut self, allow: bool) -> Config {
        self.allow_remote_callbacks = allow;
        self
    }

    /// Sets [`Config::ca_directory`].
    #[must_use]
    pub fn ca_directory(mut self, folder: impl Into<PathBuf>) -> Config {
        self.ca_directory = Some(folder.into());
        self
    }

    /// Sets [`Config::db`].
    #[cfg(feature = "sqlite")]
    #[must_use]
    pub fn db(mut self, file: impl Into<PathBuf>) -> Config {
        self.db = Some(file.into());
        self
    }

    /// Sets [`Config::account_sid`] and [`Config::auth_token`].
    #[must_use]
    pub fn account(mut self, sid: impl Into<String>, token: impl Into<String>) -> Config {
        self.account_sid = Some(sid.into());
        self.auth_token = Some(token.into());
        self
    }

    /// Sets [`Config::phone_number`].
    #[must_use]
    pub fn phone_number(mut self, number: impl Into<String>) -> Config {
        self.phone_number = Some(number.into());
        self
    }

    /// Sets [`Config::sms_url`].
    #[must_use]
    pub fn sms_url(mut self, url: impl Into<String>) -> Config {
        self.sms_url = Some(url.into());
        self
    }

    /// Sets [`Config::voice_url`].
    #[must_use]
    pub fn voice_url(mut self, url: impl Into<String>) -> Config {
        self.voice_url = Some(url.into());
        self
    }

    /// Sets [`Config::time_scale`].
    #[must_use]
    pub fn time_scale(mut self, scale: f64) -> Config {
        self.time_scale = scale;
        self
    }

    /// Sets [`Config::rates`].
    #[must_use]
    pub fn rates(mut self, keep: bool) -> Config {
        self.rates = keep;
        self
    }

    /// Sets [`Config::report_not_modelled`].
    #[must_use]
    pub fn report_not_modelled(mut self, report: impl Fn(&str) + Send + Sync + 'static) -> Config {
        self.report_not_modelled = Some(Arc::new(report));
        self
    }

    /// Sets [`Config::seed`].
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Config {
        self.seed = Some(seed);
        self
    }

    /// Rejects settings that cannot work or that would expose the sandbox to the network.
    pub(crate) fn check(&self) -> Result<(), Error> {
        if !self.listen.ip().is_loopback() && !self.allow_public {
            return Err(Error::config(format!(
                "the sandbox does not listen on {}: other machines could read its messages and passcodes; \
                 take 127.0.0.1, or allow public addresses explicitly",
                self.listen.ip()
            )));
        }
        if !self.time_scale.is_finite() || !(0.0..=1_000_000.0).contains(&self.time_scale) {
            return Err(Error::argument("time_scale", "a number from 0 (stands still) to 1000000"));
        }
        if let Some(sid) = &self.account_sid {
            let hex = sid.strip_prefix("AC").unwrap_or_default();
            if hex.len() != 32 || !hex.bytes().all(|b| b.is_ascii_hexdigit()) {
                return Err(Error::argument("account_sid", "AC and 32 hex digits"));
            }
        }
        if self.auth_token.as_deref() == Some("") {
            return Err(Error::argument("auth_token", "empty"));
        }
        if self.phone_number.as_deref().is_some_and(|n| !twire::phone::is_e164(n)) {
            return Err(Error::argument("phone_number", "an E.164 number, such as +15005550006"));
        }
        for (name, url) in [("sms_url", &self.sms_url), ("voice_url", &self.voice_url)] {
            if url.as_deref().is_some_and(|url| !is_webhook_url(url)) {
                return Err(Error::argument(name, "an http or https URL"));
            }
        }
        if self.connections == 0 {
            return Err(Error::argument("connections", "at least 1"));
        }
        Ok(())
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("listen", &self.listen)
            .field("allow_public", &self.allow_public)
            .field("allow_remote_callbacks", &self.allow_remote_callbacks)
            .field("time_scale", &self.time_scale)
            .field("seed", &self.seed.is_some())
            .finish_non_exhaustive()
    }
}
