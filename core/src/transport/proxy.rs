//! Which way out: past a proxy, or through one.

use http::Uri;
use hyper_util::client::proxy::matcher::Matcher;
use url::Url;

use crate::error::{Error, Result};
use crate::secret::Secret;

/// Which way out.
pub(crate) enum Proxy {
    /// As `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` say.
    Environment,
    Direct,
    Through(ProxyUrl),
}

/// A proxy's checked URL; it may hold a password.
pub(crate) struct ProxyUrl(Secret);

impl ProxyUrl {
    pub(crate) fn new(text: &str) -> Result<ProxyUrl> {
        let refused = |why: &str| Error::config(format!("proxy: {why}"));
        if !text.starts_with("http://") && !text.starts_with("https://") {
            return Err(refused("must begin with http:// or https://"));
        }
        let url = Url::parse(text).map_err(|_| refused("not a URL"))?;
        if url.host().is_none() {
            return Err(refused("has no host"));
        }
        if !matches!(url.path(), "" | "/") || url.query().is_some() || url.fragment().is_some() {
            return Err(refused("only a scheme, credentials, a host and a port"));
        }
        let url = Secret::new(url.as_str());
        // What it does not understand it would pass by, silently.
        if through(&url).intercept(&Uri::from_static("https://api.twilio.com")).is_none() {
            return Err(refused("its host has a character that none has"));
        }
        Ok(ProxyUrl(url))
    }
}

impl Proxy {
    /// Whether it is known to speak TLS itself.
    pub(super) fn is_encrypted(&self) -> bool {
        matches!(self, Proxy::Through(ProxyUrl(url)) if url.expose().starts_with("https:"))
    }

    /// What says for each origin whether a proxy is in between.
    pub(super) fn matcher(&self) -> Matcher {
        match self {
            Proxy::Environment => Matcher::from_env(),
            Proxy::Direct => Matcher::builder().build(),
            Proxy::Through(ProxyUrl(url)) => through(url),
        }
    }
}

fn through(url: &Secret) -> Matcher {
    Matcher::builder().all(url.expose().to_owned()).build()
}
