//! The spellings of a URL that Twilio may have signed.
//!
//! The URL is cut into pieces and the pieces are put together in a fixed order; it is never
//! parsed and rebuilt. Where a rule has a history, its issue is named.

use std::borrow::Cow;
use std::fmt;

use super::Form;
use super::form::hex;

/// What was done to the port. Twilio drops it for some requests and keeps it for others
/// (twilio-node#411, twilio-python PR #477), so both are tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PortForm {
    /// As given.
    AsIs,
    /// The URL's port was cut off.
    Removed,
    /// The scheme's port was added: 443 for `https` and `wss`, 80 for `http` and `ws`.
    Added(u16),
}

/// What was done to path and query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UrlForm {
    /// As given.
    AsIs,
    /// `'` written as `%27` (twilio-node#1059).
    QuoteEncoded,
    /// `%27` written as `'` (twilio-node#1183, twilio-ruby#528).
    QuoteDecoded,
    /// `%40` and `%3A` in the query written as `@` and `:`, as Twilio signs GET requests of SIP
    /// calls (twilio-node PR #621).
    SipDecoded,
    /// Spaces, quotation marks and characters beyond ASCII percent-encoded, as browsers and
    /// twilio-node do.
    Escaped,
    /// The query read and written again by the rules of Node's older `querystring`: `+` becomes
    /// `%20`, `!'()*~` stay, repeated names stand together.
    Legacy,
    /// A `/` behind the host, which every request has and a configured URL may lack.
    SlashAdded,
    /// The path `/` left out.
    SlashRemoved,
    /// Without the fragment: it carries connection settings (`#rc=2`) and is never signed.
    FragmentRemoved,
    /// WebSocket handshakes: the query left out, and its parameters appended like those of a form.
    QueryAsParams,
}

/// One spelling: what was done to the URL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Variant {
    /// 0 for the request's own URL, 1 for the first configured one.
    pub url: usize,
    /// Path and query.
    pub form: UrlForm,
    /// Port.
    pub port: PortForm,
    /// Whether `user:password@` was cut off. Twilio signs it in some products only
    /// (twilio-node#411).
    pub userinfo_removed: bool,
    /// Whether the scheme was taken as `http` or `ws`, where neither request nor proxy told it.
    pub plain: bool,
}

impl fmt::Display for Variant {
    /// `as_is`, `port_443_added`, `port_removed+quote_decoded` …
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.port {
            PortForm::AsIs => f.write_str("as_is")?,
            PortForm::Removed => f.write_str("port_removed")?,
            PortForm::Added(port) => write!(f, "port_{port}_added")?,
        }
        f.write_str(match self.form {
            UrlForm::AsIs => "",
            UrlForm::QuoteEncoded => "+quote_encoded",
            UrlForm::QuoteDecoded => "+quote_decoded",
            UrlForm::SipDecoded => "+sip_decoded",
            UrlForm::Escaped => "+escaped",
            UrlForm::Legacy => "+legacy",
            UrlForm::SlashAdded => "+slash_added",
            UrlForm::SlashRemoved => "+slash_removed",
            UrlForm::FragmentRemoved => "+fragment_removed",
            UrlForm::QueryAsParams => "+query_as_params",
        })?;
        if self.userinfo_removed {
            f.write_str("+userinfo_removed")?;
        }
        if self.plain {
            f.write_str("+plain")?;
        }
        if self.url > 0 {
            write!(f, "+configured_{}", self.url)?;
        }
        Ok(())
    }
}

/// A URL cut into its pieces, with all spellings of each.
pub(crate) struct Spellings<'a> {
    /// `https://user:password@host`; nothing of a URL that has no scheme.
    front: &'a str,
    /// `https://` and `host`, where a user or password is between them.
    without_userinfo: Option<(&'a str, &'a str)>,
    /// Up to three spellings of the port, with its colon.
    ports: [Option<(PortForm, &'a str)>; 3],
    /// Path, query and fragment, as they are.
    tail: &'a str,
    /// Their other spellings: none, mostly.
    others: Vec<(UrlForm, Cow<'a, str>)>,
}

impl<'a> Spellings<'a> {
    pub(crate) fn of(url: &'a str) -> Spellings<'a> {
        let Some(at) = scheme_end(url) else {
            return Spellings {
                front: "",
                without_userinfo: None,
                ports: [Some((PortForm::AsIs, "")), None, None],
                tail: url,
                others: others(url, false),
            };
        };
        let (scheme, rest) = url.split_at(at + 3);
        let Authority { userinfo, host, port, tail } = Authority::of(rest);
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
        Spellings {
            front: &url[..at + 3 + userinfo.len() + host.len()],
            without_userinfo: (!userinfo.is_empty()).then_some((scheme, host)),
            ports,
            tail,
            others: others(tail, websocket),
        }
    }

    /// Calls `visit` for every spelling in pieces, the URL as it is first.
    pub(crate) fn each(&self, url: usize, plain: bool, mut visit: impl FnMut(Variant, [&str; 4])) {
        let as_is = (UrlForm::AsIs, Cow::Borrowed(self.tail));
        for (form, tail) in [as_is].iter().chain(&self.others) {
            let given = Some((self.front, "", false));
            let removed = self.without_userinfo.map(|(scheme, host)| (scheme, host, true));
            for (front, host, userinfo_removed) in [given, removed].into_iter().flatten() {
                for (port, text) in self.ports.iter().flatten() {
                    let variant = Variant { url, form: *form, port: *port, userinfo_removed, plain };
                    visit(variant, [front, host, text, tail]);
                }
            }
        }
    }
}

/// Where the scheme of a URL ends: before its `://`. A target has none, whatever its query holds.
pub(crate) fn scheme_end(url: &str) -> Option<usize> {
    let at = url.bytes().position(|b| b == b':').filter(|at| url[*at..].starts_with("://"))?;
    url[..at].bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b)).then_some(at)
}

/// Schemes with the port that is meant where none is written.
const SCHEMES: [(&str, u16, &str); 4] =
    [("https", 443, ":443"), ("http", 80, ":80"), ("wss", 443, ":443"), ("ws", 80, ":80")];

/// What is behind a URL's `://`, cut up.
struct Authority<'a> {
    /// With its `@`, or nothing.
    userinfo: &'a str,
    /// An IPv6 address keeps its brackets.
    host: &'a str,
    /// With its colon, or nothing.
    port: &'a str,
    tail: &'a str,
}

impl<'a> Authority<'a> {
    fn of(rest: &'a str) -> Authority<'a> {
        // The places behind the last `@`, and of the last `:` behind that and behind brackets.
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
        Authority {
            userinfo: &authority[..host_at],
            host: &authority[host_at..port_at],
            port: &authority[port_at..],
            tail,
        }
    }
}

/// How path, query and fragment may be spelled otherwise.
fn others(tail: &str, websocket: bool) -> Vec<(UrlForm, Cow<'_, str>)> {
    let mut found: Vec<(UrlForm, Cow<'_, str>)> = Vec::new();
    let mut add = |form, text: Cow<'static, str>| {
        if text != tail && found.iter().all(|(_, known)| *known != text) {
            found.push((form, text));
        }
    };
    // One look at every byte; most URLs have nothing that could be spelled otherwise.
    let query_at = tail.bytes().position(|b| b == b'?');
    let marks = |text: &str| text.bytes().fold(0, |seen, byte| seen | MARKS[usize::from(byte)]);
    let in_query = query_at.map_or(0, |at| marks(&tail[at..]));
    let seen = marks(&tail[..query_at.unwrap_or(tail.len())]) | in_query;
    let has = |mark| seen & mark != 0;
    let (quote, percent, odd, fragment) = (has(QUOTE), has(PERCENT), has(ODD), has(FRAGMENT));
    if quote {
        add(UrlForm::QuoteEncoded, tail.replace('\'', "%27").into());
    }
    if percent && tail.contains("%27") {
        add(UrlForm::QuoteDecoded, tail.replace("%27", "'").into());
    }
    if percent && let Some(at) = query_at {
        let (path, query) = tail.split_at(at);
        let plain = query.replace("%40", "@").replace("%3A", ":").replace("%3a", ":");
        if plain != query {
            add(UrlForm::SipDecoded, format!("{path}{plain}").into());
        }
    }
    if odd {
        add(UrlForm::Escaped, escaped(tail).into());
    }
    if let Some(at) = query_at
        && (quote || percent || odd || in_query & LEGACY != 0)
    {
        add(UrlForm::Legacy, legacy(tail, at).into());
    }
    if tail.is_empty() || tail.starts_with(['?', '#']) {
        add(UrlForm::SlashAdded, format!("/{tail}").into());
    } else if tail == "/" || tail.starts_with("/?") {
        add(UrlForm::SlashRemoved, tail[1..].to_owned().into());
    }
    if fragment && let Some(at) = tail.find('#') {
        add(UrlForm::FragmentRemoved, tail[..at].to_owned().into());
    }
    if websocket && let Some(at) = query_at {
        found.push((UrlForm::QueryAsParams, Cow::Borrowed(&tail[..at])));
    }
    found
}

/// Marks of bytes: `'`.
const QUOTE: u8 = 1;
/// `%`.
const PERCENT: u8 = 2;
/// `#`.
const FRAGMENT: u8 = 4;
/// What [`escaped`] encodes.
const ODD: u8 = 8;
/// What [`legacy`] may change in a query.
const LEGACY: u8 = 16;

/// The marks of every byte.
const MARKS: [u8; 256] = {
    let mut marks = [0; 256];
    let mut byte = 0;
    loop {
        marks[byte as usize] = match byte {
            b'\'' => QUOTE,
            b'%' => PERCENT | LEGACY,
            b'#' => FRAGMENT | LEGACY,
            0..=b' ' | b'"' | b'<' | b'>' | b'`' | 0x7f.. => ODD | LEGACY,
            b'?' | b'&' | b'=' | b'-' | b'_' | b'.' | b'!' | b'~' | b'*' | b'(' | b')' => 0,
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' => 0,
            _ => LEGACY,
        };
        if byte == u8::MAX {
            break marks;
        }
        byte += 1;
    }
};

fn escaped(tail: &str) -> String {
    let mut out = String::with_capacity(tail.len() + 16);
    for byte in tail.bytes() {
        match byte {
            0..=b' ' | b'"' | b'<' | b'>' | b'`' | 0x7f.. => percent_encode(byte, &mut out),
            _ => out.push(char::from(byte)),
        }
    }
    out
}

fn legacy(tail: &str, query_at: usize) -> String {
    let (path, query) = tail.split_at(query_at);
    let query = &query[1..];
    let form = Form::parse_within(query.as_bytes(), query.len(), 1000).unwrap_or_default();
    let mut out = String::with_capacity(tail.len() + 16);
    out.push_str(path);
    let mut separator = '?';
    let pairs: Vec<_> = form.pairs().collect();
    for (at, (name, _)) in pairs.iter().enumerate() {
        if pairs[..at].iter().any(|(earlier, _)| earlier == name) {
            continue;
        }
        for (_, value) in pairs[at..].iter().filter(|(n, _)| n == name) {
            out.push(separator);
            separator = '&';
            legacy_encode(name, &mut out);
            out.push('=');
            legacy_encode(value, &mut out);
        }
    }
    out
}

fn legacy_encode(text: &[u8], out: &mut String) {
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

/// The last `bodySHA256` of a URL's query: Twilio appends its own behind what was configured
/// (twilio-php#861 saw two).
pub(crate) fn body_hash(url: &str) -> Option<&str> {
    query(url)?.rsplit('&').find_map(|part| part.strip_prefix("bodySHA256="))
}

/// Whether `text` is the hexadecimal form of `hash`, in any case.
pub(crate) fn is_hex_of(text: &str, hash: &[u8]) -> bool {
    text.len() == hash.len() * 2
        && text.as_bytes().chunks_exact(2).zip(hash).all(|(digits, byte)| {
            matches!((hex(digits[0]), hex(digits[1])), (Some(h), Some(l)) if h << 4 | l == *byte)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spellings(url: &str) -> Vec<(String, String)> {
        let mut found = Vec::new();
        Spellings::of(url)
            .each(0, false, |variant, pieces| found.push((variant.to_string(), pieces.concat())));
        found
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
            assert_eq!(spellings(url), expected, "{url}");
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
            assert_eq!(body_hash(url), expected, "{url}");
        }
        assert!(is_hex_of("00fF", &[0, 255]) && !is_hex_of("00f", &[0, 255]));
        assert!(!is_hex_of("00fé", &[0, 255, 1]));
    }
}
