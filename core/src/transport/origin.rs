//! An origin (RFC 6454): scheme, host and port, with the proxy that leads to it.

use http::header::HeaderValue;
use http::uri::{PathAndQuery, Uri};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};

pub(super) struct Origin {
    /// The prefix of its URLs: `https://api.twilio.com`.
    text: String,
    uri: Uri,
    /// The value of the `Host` header.
    host_header: HeaderValue,
    proxy: Option<Intercept>,
}

impl Origin {
    /// Parses the origin of a URL that `Route::url` has normalized and validated.
    pub(super) fn parse(url: &str, proxies: &Matcher) -> Option<Origin> {
        let uri = Uri::try_from(url).ok()?;
        let scheme = uri.scheme_str().filter(|scheme| matches!(*scheme, "http" | "https"))?;
        let authority = uri.authority()?.as_str();
        if authority.contains('@') {
            return None;
        }
        Some(Origin {
            text: format!("{scheme}://{authority}"),
            host_header: HeaderValue::from_str(authority).ok()?,
            proxy: proxies.intercept(&uri),
            uri,
        })
    }

    /// The part of `url` after this origin, or `None` if `url` has a different origin.
    pub(super) fn strip_origin<'u>(&self, url: &'u str) -> Option<&'u str> {
        let rest = url.strip_prefix(self.text.as_str())?;
        (rest.is_empty() || rest.starts_with(['/', '?'])).then_some(rest)
    }

    /// The URL from which the origin was parsed; only its scheme, host and port matter.
    pub(super) fn uri(&self) -> &Uri {
        &self.uri
    }

    pub(super) fn host(&self) -> &str {
        self.uri.host().unwrap_or_default()
    }

    pub(super) fn host_header(&self) -> &HeaderValue {
        &self.host_header
    }

    pub(super) fn is_secure(&self) -> bool {
        self.uri.scheme_str() == Some("https")
    }

    pub(super) fn proxy(&self) -> Option<&Intercept> {
        self.proxy.as_ref()
    }

    /// The proxy, if requests go to it in absolute-form: plain HTTP. HTTPS uses a CONNECT tunnel instead.
    pub(super) fn forward_proxy(&self) -> Option<&Intercept> {
        self.proxy.as_ref().filter(|_| !self.is_secure())
    }

    /// The request-target: origin-form, or absolute-form for HTTP/2 and for a forward proxy.
    pub(super) fn target(&self, url: &str, absolute_form: bool) -> Option<Uri> {
        if absolute_form || self.forward_proxy().is_some() {
            return Uri::try_from(url).ok();
        }
        match self.strip_origin(url)? {
            "" => Some(Uri::from(PathAndQuery::from_static("/"))),
            rest => PathAndQuery::try_from(rest).ok().map(Uri::from),
        }
    }

    /// The name for error messages; without the proxy's credentials.
    pub(super) fn display_name(&self) -> String {
        let proxy = self.proxy.as_ref().and_then(|proxy| proxy.uri().authority());
        match proxy {
            Some(proxy) => {
                // A password from the environment may contain `@`, which is then parsed as part of the host.
                let proxy = proxy.as_str().rsplit('@').next().unwrap_or_default();
                format!("{} through the proxy {proxy}", self.host())
            }
            None => self.host().to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn origin(url: &str) -> Option<Origin> {
        Origin::parse(url, &Matcher::builder().build())
    }

    #[test]
    fn only_a_url_of_the_same_origin_is_stripped() {
        let twilio = origin("https://api.twilio.com/2010-04-01").expect("an origin");
        for (url, rest) in [
            ("https://api.twilio.com", Some("")),
            ("https://api.twilio.com/", Some("/")),
            ("https://api.twilio.com/a?b=c", Some("/a?b=c")),
            ("https://api.twilio.com.evil.example/a", None),
            ("https://api.twilio.com:444/a", None),
            ("https://api.twilio.com@evil.example/a", None),
            ("http://api.twilio.com/a", None),
        ] {
            assert_eq!(twilio.strip_origin(url), rest, "{url}");
        }
        for refused in
            ["nonsense", "/a", "ftp://a.example/", "https://", "https://a@b.example/", "https://a b/"]
        {
            assert!(origin(refused).is_none(), "{refused}");
        }
    }

    #[test]
    fn the_request_target_depends_on_the_connection() {
        let twilio = origin("https://api.twilio.com").expect("an origin");
        let target = |url, absolute_form| twilio.target(url, absolute_form).map(|uri| uri.to_string());
        assert_eq!(target("https://api.twilio.com", false).as_deref(), Some("/"));
        assert_eq!(target("https://api.twilio.com/a%2Fb?c=d+e", false).as_deref(), Some("/a%2Fb?c=d+e"));
        assert_eq!(target("https://api.twilio.com/a", true).as_deref(), Some("https://api.twilio.com/a"));
        let proxies = Matcher::builder().all("http://proxy.example:3128").build();
        let plain = Origin::parse("http://twilio.example/a", &proxies).expect("an origin");
        assert_eq!(
            plain.target("http://twilio.example/a", false).map(|u| u.to_string()).as_deref(),
            Some("http://twilio.example/a")
        );
        assert_eq!(plain.display_name(), "twilio.example through the proxy proxy.example:3128");
    }
}
