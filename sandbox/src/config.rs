//! How a sandbox is to run.

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use twire::Error;

/// Settings of a sandbox. Everything has a default; `Debug` shows no secrets.
#[derive(Clone)]
#[non_exhaustive]
pub struct Config {
    /// Where to listen; port 0 takes a free one. Default `127.0.0.1:0`.
    pub listen: SocketAddr,
    /// Whether `listen` may be an address that other machines reach. They can then read every
    /// message and passcode through the control API. Default `false`.
    pub allow_public: bool,
    /// `AC` and 32 hex digits; a random one by default.
    pub account_sid: Option<String>,
    /// The account's token, which also signs webhooks; a random one by default.
    pub auth_token: Option<String>,
    /// The number that the account owns from the start, in E.164. Default `+15005550006`, the
    /// sender that Twilio's own test credentials know.
    pub phone_number: Option<String>,
    /// How fast the sandbox's clock runs: 1 is real time, 60 a minute a second, 0 stands still
    /// and moves only through `POST /_twire/clock/advance`. Default 1.
    pub time_scale: f64,
    /// Whether senders keep to Twilio's rates: a long code of North America sends one segment a
    /// second, and the rest waits in a queue (see `FIDELITY.md`). Default `false`: no sender waits.
    pub rates: bool,
    /// Makes SIDs, tokens and passcodes the same in every run. Default: random.
    pub seed: Option<u64>,
    /// Connections at once; when one more comes, the longest idle is closed. Default 900.
    pub connections: usize,
    /// Lets the sandbox be an HTTPS proxy that stands in for `*.twilio.com`, with a certificate
    /// authority that this folder keeps: `ca.pem` for clients to trust and the private key, both
    /// made when they are first needed. Default `None`: it is no proxy.
    pub authority: Option<PathBuf>,
    /// A file that keeps the state over restarts, credentials included; it is made when it is not
    /// there, readable for its owner alone. What was answered is in it. Default `None`: memory.
    #[cfg(feature = "sqlite")]
    pub db: Option<PathBuf>,
}

impl Default for Config {
    fn default() -> Config {
        Config {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            allow_public: false,
            account_sid: None,
            auth_token: None,
            phone_number: None,
            time_scale: 1.0,
            rates: false,
            seed: None,
            connections: 900,
            authority: None,
            #[cfg(feature = "sqlite")]
            db: None,
        }
    }
}

impl Config {
    /// The defaults.
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

    /// Sets [`Config::authority`].
    #[must_use]
    pub fn authority(mut self, folder: impl Into<PathBuf>) -> Config {
        self.authority = Some(folder.into());
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

    /// Sets [`Config::seed`].
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Config {
        self.seed = Some(seed);
        self
    }

    /// Refuses settings that cannot work or that would open the sandbox to the network.
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
            .field("time_scale", &self.time_scale)
            .field("seed", &self.seed.is_some())
            .finish_non_exhaustive()
    }
}
