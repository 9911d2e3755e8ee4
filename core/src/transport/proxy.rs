//! The proxy setting: which proxy, if any, a request goes through.

use http::Uri;
use hyper_util::client::proxy::matcher::Matcher;
use url::Url;

use crate::error::{Error, Result};
use crate::secret::Secret;

/// How the proxy of a request is chosen.
#[derive(Clone)]
pub(crate) enum Proxy {
    /// By `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`.
    Environment,
    Direct,
    Url(ProxyUrl),
}

/// A proxy's validated URL; it may contain a password.
#[derive(Clone)]
pub(crate) struct ProxyUrl(Secret);

impl ProxyUrl {
    pub(crate) fn new(text: &str) -> Result<ProxyUrl> {
        let proxy_error = |why: &str| Error::config(format!("proxy: {why}"));
        if !text.starts_with("http://") && !text.starts_with("https://") {
            return Err(proxy_error("the URL must begin with http:// or https://"));
        }
        let url = Url::parse(text).map_err(|_| proxy_error("the text is not a URL"))?;
        if url.host().is_none() {
            return Err(proxy_error("the URL has no host"));
        }
        if !matches!(url.path(), "" | "/") || url.query().is_some() || url.fragment().is_some() {
            return Err(proxy_error("the URL may have only a scheme, credentials, a host and a port"));
        }
        let url = Secret::new(url.as_str());
        // The matcher silently ignores a URL that it does not understand.
        if through(&url).intercept(&Uri::from_static("https://api.twilio.com")).is_none() {
            return Err(proxy_error("the host contains a character that no host may contain"));
        }
        Ok(ProxyUrl(url))
    }
}

impl Proxy {
    /// Whether the connection to the proxy itself uses TLS.
    pub(super) fn is_encrypted(&self) -> bool {
        matches!(self, Proxy::Url(ProxyUrl(url)) if url.expose().starts_with("https:"))
    }

    /// Decides for each origin whether a proxy is used.
    pub(super) fn matcher(&self) -> Matcher {
        match self {
            Proxy::Environment => Matcher::from_env(),
            Proxy::Direct => Matcher::builder().build(),
            Proxy::Url(ProxyUrl(url)) => through(url),
        }
    }
}

fn through(url: &Secret) -> Matcher {
    Matcher::builder().all(url.expose().to_owned()).build()
}
