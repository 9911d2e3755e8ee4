//! Which way out: past a proxy, or through one.

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
        Ok(ProxyUrl(Secret::new(url.as_str())))
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
            Proxy::Through(ProxyUrl(url)) => Matcher::builder().all(url.expose().to_owned()).build(),
        }
    }
}
