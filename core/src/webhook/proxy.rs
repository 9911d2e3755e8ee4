//! The URL that the client requested, as a server behind a proxy knows it.

use std::borrow::Cow;

use super::{Webhook, url_variants};

/// Joins scheme, host and request target: `https`, `example.com` and `/sms?a=1` make
/// `https://example.com/sms?a=1`. A target that is an absolute URL is returned unchanged.
///
/// Pass the raw target of the request line, before a framework decodes or sorts it.
pub fn request_url(scheme: &str, host: &str, target: &str) -> String {
    if url_variants::scheme_end(target).is_some() {
        return target.to_owned();
    }
    let slash = if target.starts_with(['/', '?']) || target.is_empty() { "" } else { "/" };
    format!("{scheme}://{host}{slash}{target}")
}

/// The URL that the client requested.
pub(crate) struct Asked<'a> {
    /// The URL.
    pub(crate) url: Cow<'a, str>,
    /// Whether the scheme is assumed: neither request nor proxy states it.
    pub(crate) guessed: bool,
}

impl<'a> Asked<'a> {
    /// The URL with `http` or `ws`, if the scheme is assumed.
    pub(crate) fn plain(&self) -> Option<Cow<'a, str>> {
        let (scheme, rest) = self.guessed.then(|| self.url.split_once("://")).flatten()?;
        Some(format!("{}://{rest}", if scheme == "wss" { "ws" } else { "http" }).into())
    }
}

/// The URL that the client requested, from a URL or request target, and from the headers of a
/// trusted proxy.
///
/// The first entry of a list counts: it is that of the outermost proxy, which Twilio connected to.
/// A wrong entry can only make a valid webhook fail, because the result must still be signed.
pub(crate) fn effective_url<'a>(webhook: &Webhook<'a>, url: &'a str, trust: bool) -> Asked<'a> {
    let headers = &webhook.headers;
    if !trust && !webhook.is_websocket() && url_variants::scheme_end(url).is_some() {
        return Asked { url: Cow::Borrowed(url), guessed: false };
    }
    let (given_scheme, given_authority, target) = match url_variants::scheme_end(url) {
        Some(at) => {
            let (scheme, rest) = (&url[..at], &url[at + 3..]);
            let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
            (Some(scheme), Some(&rest[..end]), &rest[end..])
        }
        // Clients never send a fragment, and servers read it as a part of the query.
        None if url.contains('#') => return Asked { url: Cow::Borrowed(url), guessed: false },
        // A `Host` with a path would move the signature of one path to another.
        None => (None, headers.host.and_then(host_of), url),
    };
    let (mut proto, mut host) = (None, None);
    let mut port = None;
    if trust {
        if let Some(first) = headers.forwarded.map(first_of) {
            for pair in first.split(';') {
                let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                let value = value.trim().trim_matches('"');
                match name.trim() {
                    n if n.eq_ignore_ascii_case("proto") => proto = scheme_of(value),
                    n if n.eq_ignore_ascii_case("host") => host = host_of(value),
                    _ => {}
                }
            }
        }
        proto = proto.or_else(|| headers.forwarded_proto.map(first_of).and_then(scheme_of));
        host = host.or_else(|| headers.forwarded_host.map(first_of).and_then(host_of));
        port = headers
            .forwarded_port
            .map(first_of)
            .filter(|p| !p.is_empty() && p.len() <= 5 && p.bytes().all(|b| b.is_ascii_digit()));
    }
    let as_is = || Asked { url: Cow::Borrowed(url), guessed: false };
    let Some(authority) = host.or(given_authority) else {
        return as_is();
    };
    let scheme = proto.or(given_scheme).unwrap_or("https");
    let scheme = match (webhook.is_websocket(), scheme) {
        (true, s) if s.eq_ignore_ascii_case("https") => "wss",
        (true, s) if s.eq_ignore_ascii_case("http") => "ws",
        (_, s) => s,
    };
    let default = if scheme.ends_with('s') { "443" } else { "80" };
    // A forwarded port belongs to the forwarded host, and only if that has no port.
    let port =
        port.filter(|p| *p != default && !authority.rsplit(']').next().unwrap_or_default().contains(':'));
    if proto.is_none()
        && host.is_none()
        && port.is_none()
        && given_scheme.is_some_and(|given| given == scheme)
    {
        return as_is();
    }
    let authority = match port {
        Some(port) => Cow::Owned(format!("{authority}:{port}")),
        None => Cow::Borrowed(authority),
    };
    Asked {
        url: Cow::Owned(request_url(scheme, &authority, target)),
        guessed: proto.or(given_scheme).is_none(),
    }
}

fn first_of(list: &str) -> &str {
    list.split(',').next().unwrap_or_default().trim()
}

fn scheme_of(text: &str) -> Option<&'static str> {
    ["https", "http", "wss", "ws"].into_iter().find(|known| known.eq_ignore_ascii_case(text))
}

fn host_of(text: &str) -> Option<&str> {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._:[]".contains(&b);
    (!text.is_empty() && text.bytes().all(plain)).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forwarded_fields_rebuild_the_url_only_when_trusted() {
        type Case = (&'static str, &'static [(&'static str, &'static str)], &'static str);
        let inner = "http://10.0.0.5:8080/sms?a=%27b";
        let cases: [Case; 13] = [
            (inner, &[], inner),
            (inner, &[("X-Forwarded-Proto", "https")], "https://10.0.0.5:8080/sms?a=%27b"),
            (
                inner,
                &[("X-Forwarded-Proto", "https, http"), ("X-Forwarded-Host", "a.com, b.local")],
                "https://a.com/sms?a=%27b",
            ),
            (
                inner,
                &[
                    ("X-Forwarded-Proto", "https"),
                    ("X-Forwarded-Host", "a.com"),
                    ("X-Forwarded-Port", "8443"),
                ],
                "https://a.com:8443/sms?a=%27b",
            ),
            (
                inner,
                &[("X-Forwarded-Host", "a.com:81"), ("X-Forwarded-Port", "82")],
                "http://a.com:81/sms?a=%27b",
            ),
            (
                inner,
                &[("Forwarded", "for=1.2.3.4;Proto=HTTPS;host=\"a.com:8443\", for=5.6.7.8")],
                "https://a.com:8443/sms?a=%27b",
            ),
            (inner, &[("X-Forwarded-Host", "a.com/evil?")], inner),
            (inner, &[("X-Forwarded-Proto", "javascript")], inner),
            ("/sms?a=1", &[("Host", "a.com")], "https://a.com/sms?a=1"),
            ("/sms?u=http://b/c", &[("Host", "a.com")], "https://a.com/sms?u=http://b/c"),
            (
                "/sms",
                &[("Host", "10.0.0.5"), ("X-Forwarded-Host", "a.com"), ("X-Forwarded-Proto", "http")],
                "http://a.com/sms",
            ),
            (
                "https://a.com/ws",
                &[("Upgrade", "WebSocket"), ("X-Forwarded-Proto", "https")],
                "wss://a.com/ws",
            ),
            (
                "http://[::1]:80/p",
                &[("X-Forwarded-Host", "[2001:db8::1]"), ("X-Forwarded-Port", "8080")],
                "http://[2001:db8::1]:8080/p",
            ),
        ];
        for (url, fields, expected) in cases {
            let webhook = Webhook::new("GET", url, b"").headers(fields.iter().copied());
            assert_eq!(effective_url(&webhook, url, true).url, expected, "{url} {fields:?}");
            let own: Vec<_> = fields.iter().filter(|(n, _)| !n.contains("orwarded")).copied().collect();
            let untrusted = effective_url(&webhook, url, false);
            let plain = Webhook::new(webhook.method, url, b"").headers(own);
            assert_eq!(untrusted.url, effective_url(&plain, url, true).url, "{url} {fields:?}");
        }
    }
}
