//! The variants of a candidate URL: Twilio may have signed any of them.
//!
//! The URL is cut into pieces, which are joined in a fixed order; it is never parsed and rebuilt.
//! A rule that comes from an issue in one of Twilio's libraries cites that issue.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::ops::ControlFlow;

use super::Form;
use super::form::hex;

/// The change to the port. Twilio drops the port in some requests and keeps it in others
/// (twilio-node#411, twilio-python PR #477), so both are tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PortForm {
    /// Unchanged.
    AsIs,
    /// The port is removed.
    Removed,
    /// The default port of the scheme is added: 443 for `https` and `wss`, 80 for `http` and `ws`.
    Added(u16),
}

/// The change to path and query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PathQueryForm {
    /// Unchanged.
    AsIs,
    /// `'` written as `%27` (twilio-node#1059).
    QuoteEncoded,
    /// `%27` written as `'` (twilio-node#1183, twilio-ruby#528).
    QuoteDecoded,
    /// `%40` and `%3A` in the query written as `@` and `:`, as Twilio signs GET requests of SIP
    /// calls (twilio-node PR #621).
    SipDecoded,
    /// Spaces, quotation marks and non-ASCII characters are percent-encoded, as browsers and
    /// twilio-node do.
    Escaped,
    /// The query is decoded and encoded by the rules of Node's legacy `querystring`: `+` becomes
    /// `%20`, `!'()*~` stay, repeated names are grouped.
    Legacy,
    /// A `/` is added after the host: every request has it, but a configured URL may lack it.
    SlashAdded,
    /// The path `/` is removed.
    SlashRemoved,
    /// The fragment is removed. It carries connection settings (`#rc=2`) and is never signed.
    FragmentRemoved,
    /// WebSocket handshakes: the query is removed, and its parameters are appended to the URL like
    /// the parameters of a form.
    QueryAsParams,
}

/// A variant of a candidate URL: the changes that were made to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UrlVariant {
    /// Index of the candidate URL: 0 for the URL of the request, 1 for the first configured one.
    pub url_index: usize,
    /// The change to path and query.
    pub form: PathQueryForm,
    /// The change to the port.
    pub port: PortForm,
    /// Whether `user:password@` is removed. Only some of Twilio's products include it in the signed
    /// URL (twilio-node#411).
    pub is_userinfo_removed: bool,
    /// Whether the scheme is assumed to be `http` or `ws`, because neither request nor proxy states
    /// it.
    pub is_http_assumed: bool,
}

impl fmt::Display for UrlVariant {
    /// For example `as_is`, `port_443_added`, `port_removed+quote_decoded`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.port {
            PortForm::AsIs => f.write_str("as_is")?,
            PortForm::Removed => f.write_str("port_removed")?,
            PortForm::Added(port) => write!(f, "port_{port}_added")?,
        }
        f.write_str(match self.form {
            PathQueryForm::AsIs => "",
            PathQueryForm::QuoteEncoded => "+quote_encoded",
            PathQueryForm::QuoteDecoded => "+quote_decoded",
            PathQueryForm::SipDecoded => "+sip_decoded",
            PathQueryForm::Escaped => "+escaped",
            PathQueryForm::Legacy => "+legacy",
            PathQueryForm::SlashAdded => "+slash_added",
            PathQueryForm::SlashRemoved => "+slash_removed",
            PathQueryForm::FragmentRemoved => "+fragment_removed",
            PathQueryForm::QueryAsParams => "+query_as_params",
        })?;
        if self.is_userinfo_removed {
            f.write_str("+userinfo_removed")?;
        }
        if self.is_http_assumed {
            f.write_str("+plain")?;
        }
        if self.url_index > 0 {
            write!(f, "+configured_{}", self.url_index)?;
        }
        Ok(())
    }
}

/// A candidate URL in pieces, with all variants of each piece.
pub(crate) struct UrlVariants<'a> {
    /// `https://user:password@host`; empty for a URL without a scheme.
    before_port: &'a str,
    /// The parts of `before_port` around the userinfo: `https://` and `host`. `None` without userinfo.
    without_userinfo: Option<(&'a str, &'a str)>,
    /// Up to three variants of the port, with the colon.
    ports: [Option<(PortForm, &'a str)>; 3],
    /// Path, query and fragment, unchanged.
    tail: &'a str,
    /// The other variants of the tail; usually none.
    tail_variants: Vec<(PathQueryForm, Cow<'a, str>)>,
}

impl<'a> UrlVariants<'a> {
    pub(crate) fn new(url: &'a str) -> UrlVariants<'a> {
        let Some(at) = scheme_end(url) else {
            return UrlVariants {
                before_port: "",
                without_userinfo: None,
                ports: [Some((PortForm::AsIs, "")), None, None],
                tail: url,
                tail_variants: tail_variants(url, false),
            };
        };
        let (scheme, rest) = url.split_at(at + 3);
        let AuthorityAndTail { userinfo, host, port, tail } = AuthorityAndTail::split(rest);
        let known = SCHEMES.iter().find(|(name, ..)| name.eq_ignore_ascii_case(&scheme[..at]));
        let default = known.map(|(_, port, text)| (PortForm::Added(*port), *text));
        let websocket = known.is_some_and(|(name, ..)| name.starts_with('w'));
        let given = Some((PortForm::AsIs, port));
        let removed = Some((PortForm::Removed, ""));
        let ports = match port {
            "" => [given, default, None],
            ":" => [given, removed, default],
            _ => [given, removed, None],
        };
        UrlVariants {
            before_port: &url[..at + 3 + userinfo.len() + host.len()],
            without_userinfo: (!userinfo.is_empty()).then_some((scheme, host)),
            ports,
            tail,
            tail_variants: tail_variants(tail, websocket),
        }
    }

    /// Calls `visit` with the pieces of each variant, the unchanged URL first, until it breaks.
    pub(crate) fn try_each<B>(
        &self,
        url_index: usize,
        is_http_assumed: bool,
        mut visit: impl FnMut(UrlVariant, [&str; 4]) -> ControlFlow<B>,
    ) -> ControlFlow<B> {
        let as_is = (PathQueryForm::AsIs, Cow::Borrowed(self.tail));
        for (form, tail) in [as_is].iter().chain(&self.tail_variants) {
            let given = Some((self.before_port, "", false));
            let removed = self.without_userinfo.map(|(scheme, host)| (scheme, host, true));
            for (start, host, is_userinfo_removed) in [given, removed].into_iter().flatten() {
                for (port, text) in self.ports.iter().flatten() {
                    let variant = UrlVariant {
                        url_index,
                        form: *form,
                        port: *port,
                        is_userinfo_removed,
                        is_http_assumed,
                    };
                    visit(variant, [start, host, text, tail])?;
                }
            }
        }
        ControlFlow::Continue(())
    }
}

/// The index of `://`. `None` for a request target (`/path?query`), even if its query contains `://`.
pub(crate) fn scheme_end(url: &str) -> Option<usize> {
    let at = url.bytes().position(|b| b == b':').filter(|at| url[*at..].starts_with("://"))?;
    url[..at].bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b)).then_some(at)
}

/// Schemes with their default ports.
const SCHEMES: [(&str, u16, &str); 4] =
    [("https", 443, ":443"), ("http", 80, ":80"), ("wss", 443, ":443"), ("ws", 80, ":80")];

/// The part of a URL after `://`, in pieces.
struct AuthorityAndTail<'a> {
    /// With `@`; empty if there is none.
    userinfo: &'a str,
    /// An IPv6 address keeps its brackets.
    host: &'a str,
    /// With the colon; empty if there is none.
    port: &'a str,
    tail: &'a str,
}

impl<'a> AuthorityAndTail<'a> {
    fn split(rest: &'a str) -> AuthorityAndTail<'a> {
        // The index after the last `@`, and of the last `:` after it and outside brackets.
        let (mut host_at, mut colon, mut end) = (0, None, rest.len());
        for (at, byte) in rest.bytes().enumerate() {
            match byte {
                b'/' | b'?' | b'#' => {
                    end = at;
                    break;
                }
                b'@' => (host_at, colon) = (at + 1, None),
                b']' => colon = None,
                b':' => colon = Some(at),
                _ => {}
            }
        }
        let (authority, tail) = rest.split_at(end);
        let is_port = |at: &usize| authority.as_bytes()[at + 1..].iter().all(u8::is_ascii_digit);
        let port_at = colon.filter(is_port).unwrap_or(end);
        AuthorityAndTail {
            userinfo: &authority[..host_at],
            host: &authority[host_at..port_at],
            port: &authority[port_at..],
            tail,
        }
    }
}

/// The other variants of path, query and fragment.
fn tail_variants(tail: &str, websocket: bool) -> Vec<(PathQueryForm, Cow<'_, str>)> {
    let mut found: Vec<(PathQueryForm, Cow<'_, str>)> = Vec::new();
    let mut add = |form, text: Cow<'static, str>| {
        if text != tail && found.iter().all(|(_, known)| *known != text) {
            found.push((form, text));
        }
    };
    // One pass over the bytes: most URLs have no other variants.
    let query_at = tail.bytes().position(|b| b == b'?');
    let classes = |text: &str| text.bytes().fold(0, |seen, byte| seen | BYTE_CLASSES[usize::from(byte)]);
    let in_query = query_at.map_or(0, |at| classes(&tail[at..]));
    let seen = classes(&tail[..query_at.unwrap_or(tail.len())]) | in_query;
    let has = |class| seen & class != 0;
    let (quote, percent, escapable, fragment) =
        (has(CLASS_QUOTE), has(CLASS_PERCENT), has(CLASS_ESCAPED), has(CLASS_FRAGMENT));
    if quote {
        add(PathQueryForm::QuoteEncoded, tail.replace('\'', "%27").into());
    }
    if percent && tail.contains("%27") {
        add(PathQueryForm::QuoteDecoded, tail.replace("%27", "'").into());
    }
    if percent && let Some(at) = query_at {
        let (path, query) = tail.split_at(at);
        let plain = query.replace("%40", "@").replace("%3A", ":").replace("%3a", ":");
        if plain != query {
            add(PathQueryForm::SipDecoded, format!("{path}{plain}").into());
        }
    }
    if escapable {
        add(PathQueryForm::Escaped, escape_as_browser(tail).into());
    }
    if let Some(at) = query_at
        && (quote || percent || escapable || in_query & CLASS_LEGACY != 0)
    {
        add(PathQueryForm::Legacy, reencode_legacy_query(tail, at).into());
    }
    if tail.is_empty() || tail.starts_with(['?', '#']) {
        add(PathQueryForm::SlashAdded, format!("/{tail}").into());
    } else if tail == "/" || tail.starts_with("/?") {
        add(PathQueryForm::SlashRemoved, tail[1..].to_owned().into());
    }
    if fragment && let Some(at) = tail.find('#') {
        add(PathQueryForm::FragmentRemoved, tail[..at].to_owned().into());
    }
    if websocket && let Some(at) = query_at {
        found.push((PathQueryForm::QueryAsParams, Cow::Borrowed(&tail[..at])));
    }
    found
}

// Byte classes, one bit each.

/// `'`.
const CLASS_QUOTE: u8 = 1;
/// `%`.
const CLASS_PERCENT: u8 = 2;
/// `#`.
const CLASS_FRAGMENT: u8 = 4;
/// Bytes that [`escape_as_browser`] encodes.
const CLASS_ESCAPED: u8 = 8;
/// Bytes that [`reencode_legacy_query`] can change in a query.
const CLASS_LEGACY: u8 = 16;

/// The classes of each byte.
const BYTE_CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte = 0;
    loop {
        classes[byte as usize] = match byte {
            b'\'' => CLASS_QUOTE,
            b'%' => CLASS_PERCENT | CLASS_LEGACY,
            b'#' => CLASS_FRAGMENT | CLASS_LEGACY,
            0..=b' ' | b'"' | b'<' | b'>' | b'`' | 0x7f.. => CLASS_ESCAPED | CLASS_LEGACY,
            b'?' | b'&' | b'=' | b'-' | b'_' | b'.' | b'!' | b'~' | b'*' | b'(' | b')' => 0,
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' => 0,
            _ => CLASS_LEGACY,
        };
        if byte == u8::MAX {
            break classes;
        }
        byte += 1;
    }
};

fn escape_as_browser(tail: &str) -> String {
    let mut out = String::with_capacity(tail.len() + 16);
    for byte in tail.bytes() {
        match byte {
            0..=b' ' | b'"' | b'<' | b'>' | b'`' | 0x7f.. => percent_encode(byte, &mut out),
            _ => out.push(char::from(byte)),
        }
    }
    out
}

fn reencode_legacy_query(tail: &str, query_at: usize) -> String {
    let (path, query) = tail.split_at(query_at);
    let query = &query[1..];
    let form = Form::parse_with_limits(query.as_bytes(), query.len(), 1000).unwrap_or_default();
    let mut out = String::with_capacity(tail.len() + 16);
    out.push_str(path);
    let mut separator = '?';
    // Grouped by name, in the order in which the names first appear.
    let mut order = HashMap::new();
    let mut pairs: Vec<_> = (form.pairs())
        .map(|(name, value)| {
            let next = order.len();
            (*order.entry(name).or_insert(next), name, value)
        })
        .collect();
    pairs.sort_by_key(|(order, ..)| *order);
    for (_, name, value) in pairs {
        out.push(separator);
        separator = '&';
        encode_legacy(name, &mut out);
        out.push('=');
        encode_legacy(value, &mut out);
    }
    out
}

fn encode_legacy(text: &[u8], out: &mut String) {
    for byte in text {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' => out.push(char::from(*byte)),
            b'-' | b'_' | b'.' | b'!' | b'~' | b'*' | b'\'' | b'(' | b')' => {
                out.push(char::from(*byte));
            }
            _ => percent_encode(*byte, out),
        }
    }
}

fn percent_encode(byte: u8, out: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    out.push('%');
    out.push(char::from(DIGITS[usize::from(byte >> 4)]));
    out.push(char::from(DIGITS[usize::from(byte & 15)]));
}

/// The query of a URL, without `?` and fragment.
pub(crate) fn query(url: &str) -> Option<&str> {
    let (_, query) = url.split_once('?')?;
    Some(query.split_once('#').map_or(query, |(query, _)| query))
}

/// The value of the last `bodySHA256` parameter. A configured URL may already have one; Twilio appends
/// its own at the end (twilio-php#861).
pub(crate) fn body_sha256_param(url: &str) -> Option<&str> {
    query(url)?.rsplit('&').find_map(|part| part.strip_prefix("bodySHA256="))
}

/// Whether `text` is `hash` in hexadecimal, upper or lower case.
pub(crate) fn is_hex_of(text: &str, hash: &[u8]) -> bool {
    text.len() == hash.len() * 2
        && text.as_bytes().chunks_exact(2).zip(hash).all(|(digits, byte)| {
            matches!((hex(digits[0]), hex(digits[1])), (Some(h), Some(l)) if h << 4 | l == *byte)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variants(url: &str) -> Vec<(String, String)> {
        let mut found = Vec::new();
        let visited: ControlFlow<()> = UrlVariants::new(url).try_each(0, false, |variant, pieces| {
            found.push((variant.to_string(), pieces.concat()));
            ControlFlow::Continue(())
        });
        assert!(visited.is_continue());
        found
    }

    #[test]
    fn a_legacy_query_groups_a_thousand_names_in_their_order() {
        let names: Vec<String> = (0..500).map(|n| format!("{}{n}", "long-name-".repeat(20))).collect();
        let pair = |value: &str| names.iter().map(|n| format!("{n}={value}")).collect::<Vec<_>>().join("&");
        let query = format!("/p?{}&{}", pair("a+b"), pair("c"));
        let expected: Vec<String> = names.iter().map(|n| format!("{n}=a%20b&{n}=c")).collect();
        assert_eq!(reencode_legacy_query(&query, 2), format!("/p?{}", expected.join("&")));
        assert_eq!(reencode_legacy_query("/p?b=1&a=2&b=3&a=%C3%A9", 2), "/p?b=1&b=3&a=2&a=%C3%A9");
    }

    #[test]
    fn urls_are_only_cut() {
        let cases: [(&str, &[(&str, &str)]); 15] = [
            ("https://h/p?a=1", &[("as_is", "https://h/p?a=1"), ("port_443_added", "https://h:443/p?a=1")]),
            ("HTTP://H:81/p", &[("as_is", "HTTP://H:81/p"), ("port_removed", "HTTP://H/p")]),
            ("ws://h/p", &[("as_is", "ws://h/p"), ("port_80_added", "ws://h:80/p")]),
            (
                "https://[2001:db8::1]/p",
                &[("as_is", "https://[2001:db8::1]/p"), ("port_443_added", "https://[2001:db8::1]:443/p")],
            ),
            (
                "https://[2001:db8::1]:8443/p",
                &[("as_is", "https://[2001:db8::1]:8443/p"), ("port_removed", "https://[2001:db8::1]/p")],
            ),
            (
                "https://h:/p",
                &[
                    ("as_is", "https://h:/p"),
                    ("port_removed", "https://h/p"),
                    ("port_443_added", "https://h:443/p"),
                ],
            ),
            (
                "https://u:1@h/p",
                &[
                    ("as_is", "https://u:1@h/p"),
                    ("port_443_added", "https://u:1@h:443/p"),
                    ("as_is+userinfo_removed", "https://h/p"),
                    ("port_443_added+userinfo_removed", "https://h:443/p"),
                ],
            ),
            (
                "https://u@/p",
                &[
                    ("as_is", "https://u@/p"),
                    ("port_443_added", "https://u@:443/p"),
                    ("as_is+userinfo_removed", "https:///p"),
                    ("port_443_added+userinfo_removed", "https://:443/p"),
                ],
            ),
            ("/relative/p", &[("as_is", "/relative/p")]),
            ("/p?u=a://b:1", &[("as_is", "/p?u=a://b:1"), ("as_is+legacy", "/p?u=a%3A%2F%2Fb%3A1")]),
            (
                "/p?a=it's+x",
                &[
                    ("as_is", "/p?a=it's+x"),
                    ("as_is+quote_encoded", "/p?a=it%27s+x"),
                    ("as_is+legacy", "/p?a=it's%20x"),
                ],
            ),
            ("/p?c=sip%3Ax%40h", &[("as_is", "/p?c=sip%3Ax%40h"), ("as_is+sip_decoded", "/p?c=sip:x@h")]),
            ("ftp://h", &[("as_is", "ftp://h"), ("as_is+slash_added", "ftp://h/")]),
            (
                "ftp://h/?a#rc=2",
                &[
                    ("as_is", "ftp://h/?a#rc=2"),
                    ("as_is+legacy", "ftp://h/?a%23rc=2"),
                    ("as_is+slash_removed", "ftp://h?a#rc=2"),
                    ("as_is+fragment_removed", "ftp://h/?a"),
                ],
            ),
            (
                "ftp://h/ñ?a=é",
                &[
                    ("as_is", "ftp://h/ñ?a=é"),
                    ("as_is+escaped", "ftp://h/%C3%B1?a=%C3%A9"),
                    ("as_is+legacy", "ftp://h/ñ?a=%C3%A9"),
                ],
            ),
        ];
        for (url, expected) in cases {
            let expected: Vec<_> = expected.iter().map(|(n, u)| ((*n).to_owned(), (*u).to_owned())).collect();
            assert_eq!(variants(url), expected, "{url}");
        }
    }

    #[test]
    fn the_body_hash_is_the_last_of_the_query() {
        let cases = [
            ("https://h/p", None),
            ("https://h/p?bodySHA256=ab", Some("ab")),
            ("https://h/p?bodySHA256=ab&bodySHA256=cd&x=1#f", Some("cd")),
            ("https://h/p?xbodySHA256=ab", None),
            ("https://h/bodySHA256=ab", None),
        ];
        for (url, expected) in cases {
            assert_eq!(body_sha256_param(url), expected, "{url}");
        }
        assert!(is_hex_of("00fF", &[0, 255]) && !is_hex_of("00f", &[0, 255]));
        assert!(!is_hex_of("00fé", &[0, 255, 1]));
    }
}
