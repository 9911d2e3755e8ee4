//! The host of a request: product, region and edge, or one base URL for all.

use url::{Host, Url};

use crate::error::{Error, ErrorKind, Result};

/// A path and a decoded query.
type PathAndQuery = (String, Vec<(String, String)>);

/// Maps a product's host to a URL. Credentials are sent to no other host.
#[derive(Debug, Clone, Default)]
pub(crate) struct Route {
    region: Option<String>,
    edge: Option<String>,
    base: Option<Base>,
}

/// One origin in place of every product host.
#[derive(Debug, Clone)]
struct Base {
    /// `http://127.0.0.1:4010` or `https://gateway.example/twilio`, without a trailing slash.
    text: String,
    loopback: bool,
}

impl Route {
    pub(crate) fn new(region: Option<&str>, edge: Option<&str>, base_url: Option<&str>) -> Result<Route> {
        Ok(Route {
            region: region.map(|r| label("region", r)).transpose()?,
            edge: edge.map(|e| label("edge", e)).transpose()?,
            base: base_url.map(base).transpose()?,
        })
    }

    /// Whether the base URL is on this machine.
    pub(crate) fn is_loopback(&self) -> bool {
        self.base.as_ref().is_some_and(|b| b.loopback)
    }

    pub(crate) fn is_plain(&self) -> bool {
        self.base.as_ref().is_some_and(|b| b.text.starts_with("http://"))
    }

    pub(crate) fn has_base(&self) -> bool {
        self.base.is_some()
    }

    /// The URL of a path on a product's host. A path that a URL parser would change, or that would
    /// lead to another host, is an error.
    pub(crate) fn url(&self, host: &str, path: &str, query: &[(String, String)]) -> Result<String> {
        let mut url = match &self.base {
            Some(base) => base.text.clone(),
            None => format!("https://{}", self.host(host)?),
        };
        let origin = url.len();
        url.push_str(path);
        let error = || {
            Error::argument(
                "path",
                "the path is not canonical: a URL parser would change it; percent-encode its values",
            )
        };
        if !path.starts_with('/') {
            return Err(error());
        }
        // The url crate resolves `..`, `%2e%2e` and more; a path that it would change is an error. It
        // never changes a path of plain characters without a segment that begins with a dot.
        let is_plain = |b: u8| b.is_ascii_alphanumeric() || b"/-._~".contains(&b);
        let is_canonical = path.bytes().all(is_plain) && !path.contains("/.") && !path.contains("//");
        if !is_canonical {
            let is_forbidden =
                |c: char| c.is_control() || c == '\\' || c == '?' || c == '#' || c.is_whitespace();
            if path.contains(is_forbidden) {
                return Err(error());
            }
            let parsed = Url::parse(&url).map_err(|_| error())?;
            if parsed.as_str() != url && !(parsed.as_str().len() == url.len() + 1 && origin == url.len()) {
                return Err(error());
            }
        }
        if !query.is_empty() {
            url.push('?');
            let mut out = form_urlencoded::Serializer::for_suffix(url, origin + path.len() + 1);
            out.extend_pairs(query);
            url = out.finish();
        }
        Ok(url)
    }

    /// `product[.edge][.region].twilio.com`, by the rule of Twilio's libraries.
    fn host(&self, host: &str) -> Result<String> {
        let labels: Vec<&str> = host.split('.').collect();
        let (product, own_edge, own_region, domain) = match labels[..] {
            [product, a, b] => (product, None, None, [a, b]),
            [product, region, a, b] => (product, None, Some(region), [a, b]),
            [product, edge, region, a, b] => (product, Some(edge), Some(region), [a, b]),
            _ => return Err(Error::argument("host", "the host is not below twilio.com")),
        };
        if domain != ["twilio", "com"] {
            return Err(Error::argument("host", "the host is not below twilio.com"));
        }
        label("host", product)?;
        let edge = self.edge.as_deref().or(own_edge);
        let region = self.region.as_deref().or(own_region).or(edge.map(|_| "us1"));
        let mut out = product.to_owned();
        for part in [edge, region].into_iter().flatten() {
            label("host", part)?;
            out.push('.');
            out.push_str(part);
        }
        out.push_str(".twilio.com");
        Ok(out)
    }

    /// Where a redirect leads from a URL: the new URL and, if it is on the same host, path and query for
    /// [`Route::url`]. The encrypted way is not left; the other way leads to this machine only.
    pub(crate) fn redirect(
        &self,
        host: &str,
        from: &str,
        location: &str,
    ) -> Result<(String, Option<PathAndQuery>)> {
        let refused =
            |why: &str| Error::new(ErrorKind::Protocol, format!("the service sent a redirect {why}"));
        let from = Url::parse(from).map_err(|_| refused("from a malformed address"))?;
        let mut to = from.join(location.trim()).map_err(|_| refused("to a malformed address"))?;
        if !to.username().is_empty() || to.password().is_some() {
            return Err(refused("with a user name"));
        }
        match to.scheme() {
            "https" => {}
            "http" if from.scheme() == "http" && is_loopback(&to) => {}
            "http" => return Err(refused("to plain http, which is not followed")),
            _ => return Err(refused("to an address that is not https")),
        }
        to.set_fragment(None);
        let own = self.follow(host, to.as_str());
        Ok((to.into(), own))
    }

    /// The path and query of a next-page link; `None` if it leads to another host.
    pub(crate) fn follow(&self, host: &str, link: &str) -> Option<PathAndQuery> {
        let url = if link.starts_with('/') && !link.starts_with("//") {
            let origin = self.url(host, "/", &[]).ok()?;
            Url::parse(&format!("{}{link}", origin.trim_end_matches('/'))).ok()?
        } else {
            let url = Url::parse(link).ok()?;
            let here = self.url(host, "/", &[]).ok()?;
            let here = Url::parse(&here).ok()?;
            // Behind a base URL the response may still name the product's own host.
            let product = url.scheme() == "https"
                && url.port().is_none()
                && url.host_str().is_some_and(|h| self.host(host).is_ok_and(|own| own == h) || h == host);
            if url.origin() != here.origin() && !product {
                return None;
            }
            url
        };
        if !url.username().is_empty() || url.password().is_some() {
            return None;
        }
        let query = url.query_pairs().map(|(k, v)| (k.into_owned(), v.into_owned())).collect();
        let path = match &self.base {
            // `url` prepends the path of the base URL again.
            Some(base) => {
                let prefix = Url::parse(&base.text).ok()?.path().trim_end_matches('/').to_owned();
                url.path().strip_prefix(&prefix).unwrap_or(url.path()).to_owned()
            }
            None => url.path().to_owned(),
        };
        Some((path, query))
    }
}

/// Checks that a text is one DNS label: `evil.com/` as an edge would send credentials to that host.
fn label(what: &str, text: &str) -> Result<String> {
    let fits = (1..=63).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if fits {
        Ok(text.to_owned())
    } else {
        Err(Error::config(format!("{what}: must have 1 to 63 characters of a-z, 0-9 and '-'")))
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}

fn base(text: &str) -> Result<Base> {
    let error = |why: &str| Error::config(format!("base URL: {why}"));
    if !text.starts_with("https://") && !text.starts_with("http://") {
        return Err(error("must begin with https:// (or http:// for this machine)"));
    }
    let url = Url::parse(text).map_err(|_| error("the text is not a URL"))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(error("must not contain credentials"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(error("must not have a query or a fragment"));
    }
    if url.host().is_none() {
        return Err(error("has no host"));
    }
    let loopback = is_loopback(&url);
    if url.scheme() == "http" && !loopback {
        return Err(error("plain http is allowed for this machine only; use https"));
    }
    Ok(Base { text: url.as_str().trim_end_matches('/').to_owned(), loopback })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn route(region: &str, edge: &str) -> Route {
        let some = |s: &'static str| (!s.is_empty()).then_some(s);
        let (region, edge) = (region.to_owned().leak(), edge.to_owned().leak());
        Route::new(some(region), some(edge), None).expect("labels are good")
    }

    #[test]
    fn region_and_edge_become_labels_of_the_host() {
        let cases = [
            ("", "", "api.twilio.com", "api.twilio.com"),
            ("ie1", "", "api.twilio.com", "api.ie1.twilio.com"),
            ("", "dublin", "api.twilio.com", "api.dublin.us1.twilio.com"),
            ("ie1", "dublin", "verify.twilio.com", "verify.dublin.ie1.twilio.com"),
            ("", "", "api.ie1.twilio.com", "api.ie1.twilio.com"),
            ("", "dublin", "api.ie1.twilio.com", "api.dublin.ie1.twilio.com"),
            ("au1", "", "api.dublin.ie1.twilio.com", "api.dublin.au1.twilio.com"),
        ];
        for (region, edge, host, expected) in cases {
            let url = route(region, edge).url(host, "/x", &[]).expect("a url");
            assert_eq!(url, format!("https://{expected}/x"));
        }
    }

    #[test]
    fn no_setting_sends_credentials_to_another_host() {
        let long = "a".repeat(64);
        for bad in
            ["evil.com/", "evil.com#", "evil.com\\", "a@evil.com", "", " ", "IE1", "a\n", "a:1", "é", &long]
        {
            assert!(Route::new(Some(bad), None, None).is_err(), "region {bad:?}");
            assert!(Route::new(None, Some(bad), None).is_err(), "edge {bad:?}");
        }
        let plain = Route::default();
        for path in [
            "",
            "x",
            "//evil.com/x/../..",
            "/a/../b",
            "/a/%2e%2e/b",
            "/a/%2E./b",
            "/a\\b",
            "/a\tb",
            "/a\r\nb",
            "/a?b",
            "/a#b",
            "@evil.com/",
            ".evil.com/",
            "/a/./b",
            "/a b",
        ] {
            assert!(plain.url("api.twilio.com", path, &[]).is_err(), "path {path:?}");
        }
        for host in [
            "evil.com",
            "twilio.com",
            "api.twilio.com.evil.com",
            "api.twilio.com/",
            "a@b.twilio.com",
            "api..twilio.com",
        ] {
            assert!(plain.url(host, "/x", &[]).is_err(), "host {host:?}");
        }
        for base in [
            "api.twilio.com",
            "ftp://127.0.0.1",
            "http://example.com",
            "https://a:b@example.com",
            "https://example.com?x",
            "https://example.com#x",
            "http://",
            "http://127.0.0.1.evil.com",
            "http://localhost.evil.com",
        ] {
            assert!(Route::new(None, None, Some(base)).is_err(), "base {base:?}");
        }
    }

    #[test]
    fn a_base_url_replaces_every_host() {
        let cases = [
            ("http://127.0.0.1:4010", "http://127.0.0.1:4010/v2/x?A=1+2&B=%2B"),
            ("http://[::1]:4010/", "http://[::1]:4010/v2/x?A=1+2&B=%2B"),
            ("https://gateway.example/twilio", "https://gateway.example/twilio/v2/x?A=1+2&B=%2B"),
        ];
        let query = [("A".to_owned(), "1 2".to_owned()), ("B".to_owned(), "+".to_owned())];
        for (base, expected) in cases {
            let route = Route::new(Some("ie1"), None, Some(base)).expect("a base");
            assert_eq!(route.url("verify.twilio.com", "/v2/x", &query).expect("a url"), expected);
        }
    }

    #[test]
    fn page_links_to_another_host_are_not_followed() {
        let direct = Route::default();
        let sandbox = Route::new(None, None, Some("http://127.0.0.1:4010")).expect("a base");
        let gateway = Route::new(None, None, Some("https://gateway.example/twilio")).expect("a base");
        let good = [
            (&direct, "/v1/x?Page=1", "/v1/x"),
            (&direct, "https://verify.twilio.com/v1/x?Page=1", "/v1/x"),
            (&sandbox, "http://127.0.0.1:4010/v1/x?Page=1", "/v1/x"),
            (&sandbox, "https://verify.twilio.com/v1/x?Page=1", "/v1/x"),
            (&gateway, "https://gateway.example/twilio/v1/x?Page=1", "/v1/x"),
            (&gateway, "/v1/x?Page=1", "/v1/x"),
        ];
        for (route, link, path) in good {
            let expected = (path.to_owned(), vec![("Page".to_owned(), "1".to_owned())]);
            assert_eq!(route.follow("verify.twilio.com", link), Some(expected), "{link}");
        }
        let bad = [
            "https://evil.com/v1/x",
            "//evil.com/v1/x",
            "http://verify.twilio.com/v1/x",
            "https://verify.twilio.com:444/v1/x",
            "https://a@verify.twilio.com/v1/x",
            "https://api.twilio.com/v1/x",
            "x",
            "",
            "/\\evil.com/x@",
        ];
        for link in bad {
            let followed = direct.follow("verify.twilio.com", link);
            let stays = followed.is_none_or(|(path, _)| {
                direct
                    .url("verify.twilio.com", &path, &[])
                    .is_ok_and(|u| u.starts_with("https://verify.twilio.com/"))
            });
            assert!(stays, "{link}");
        }
        assert_eq!(direct.follow("verify.twilio.com", "https://evil.com/v1/x"), None);
    }

    #[test]
    fn a_redirect_stays_encrypted_and_says_whether_it_stays_on_its_host() {
        let direct = Route::default();
        let sandbox = Route::new(None, None, Some("http://127.0.0.1:4010")).expect("a base");
        let (api, local) = ("https://api.twilio.com/a/b", "http://127.0.0.1:4010/a/b");
        let cases = [
            (&direct, api, "https://media.example/x?s=%2F#f", Some("https://media.example/x?s=%2F"), false),
            (&direct, api, "//media.example/x", Some("https://media.example/x"), false),
            (&direct, api, "/c?d=1", Some("https://api.twilio.com/c?d=1"), true),
            (&direct, api, "c", Some("https://api.twilio.com/a/c"), true),
            (
                &direct,
                api,
                "https://api.twilio.com.evil.example/c",
                Some("https://api.twilio.com.evil.example/c"),
                false,
            ),
            (&direct, api, "https://api.twilio.com:444/c", Some("https://api.twilio.com:444/c"), false),
            (&direct, api, "http://media.example/x", None, false),
            (&direct, api, "http://127.0.0.1/x", None, false),
            (&direct, api, "https://a:b@api.twilio.com/x", None, false),
            (&direct, api, "file:///etc/passwd", None, false),
            (&direct, api, "https://", None, false),
            (&sandbox, local, "http://localhost:4010/x", Some("http://localhost:4010/x"), false),
            (&sandbox, local, "http://127.0.0.1:4010/x", Some("http://127.0.0.1:4010/x"), true),
            (&sandbox, local, "https://api.twilio.com/x", Some("https://api.twilio.com/x"), true),
            (&sandbox, local, "https://media.example/x", Some("https://media.example/x"), false),
            (&sandbox, local, "http://media.example/x", None, false),
        ];
        for (route, from, location, to, own) in cases {
            let found = route.redirect("api.twilio.com", from, location);
            assert_eq!(found.as_ref().ok().map(|(url, _)| url.as_str()), to, "{location}");
            assert_eq!(found.is_ok_and(|(_, path)| path.is_some()), own, "{location}");
        }
    }
}
