//! The one error type: what failed, how far the call got, what the service said.

use std::fmt;
use std::time::Duration;

use serde_json::Value as Json;

use crate::redact;
use crate::request::Method;

/// The result of everything in this crate that can fail.
pub type Result<T> = std::result::Result<T, Error>;

/// What went wrong. A kind exists only where a caller would act differently on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// A parameter is missing, unknown, of the wrong type or over a limit. Nothing was sent.
    Argument,
    /// Credentials, hosts or settings are missing or unusable. Nothing was sent.
    Config,
    /// No connection: name resolution, refusal, unreachable network, a proxy that refused.
    Connect,
    /// A deadline passed.
    Timeout,
    /// The TLS handshake failed: certificate, host name or protocol version. Never repeated.
    Tls,
    /// The peer broke off, or answered with something that is not an answer (a redirect,
    /// an endless body, a page of HTML).
    Protocol,
    /// 429: Twilio did not process the request.
    RateLimited,
    /// 401 or 403: the credentials were refused; or a token that is forged, too old or too new.
    Auth,
    /// 404: no such resource.
    NotFound,
    /// Any other refusal by the service.
    Api,
    /// An answer, a document or a token that could not be read.
    Decode,
    /// The caller gave the call up.
    Cancelled,
    /// A defect in this library.
    Internal,
}

impl Kind {
    /// The kind's name, as every language spells it.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Argument => "argument",
            Kind::Config => "config",
            Kind::Connect => "connect",
            Kind::Timeout => "timeout",
            Kind::Tls => "tls",
            Kind::Protocol => "protocol",
            Kind::RateLimited => "rate_limited",
            Kind::Auth => "auth",
            Kind::NotFound => "not_found",
            Kind::Api => "api",
            Kind::Decode => "decode",
            Kind::Cancelled => "cancelled",
            Kind::Internal => "internal",
        }
    }
}

/// Whether Twilio may have carried the request out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sent {
    /// It did not: the request never left, or was refused. Repeating it is safe.
    No,
    /// Unknown: the request left and no proper answer came. Repeating it may do it twice.
    Maybe,
    /// It did: the service reported success, but the answer could not be read.
    Yes,
}

impl Sent {
    /// `no`, `maybe` or `yes`.
    pub fn name(self) -> &'static str {
        match self {
            Sent::No => "no",
            Sent::Maybe => "maybe",
            Sent::Yes => "yes",
        }
    }
}

/// What is shown of a text of the caller's or the service's: one line of so many characters, without
/// a number. Errors go to logs.
fn line(text: &str, most: usize) -> String {
    let end = text.char_indices().nth(most).map(|(at, _)| at);
    // Cut before it is looked through; behind the cut there may be the end of a number.
    let shown = redact::text(&text[..end.unwrap_or(text.len())]).replace(char::is_control, " ");
    if end.is_some() {
        shown.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned() + "…"
    } else {
        shown
    }
}

/// An error. Its text is one line without a token, a body or a whole phone number.
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: Kind,
    sent: Sent,
    message: String,
    parameter: Option<String>,
    status: Option<u16>,
    code: Option<i64>,
    more_info: Option<String>,
    details: Option<Json>,
    request_id: Option<String>,
    retry_after: Option<Duration>,
    operation: Option<String>,
    method: Option<&'static str>,
    path: Option<String>,
    attempts: u32,
}

impl Error {
    /// A new error; `sent` is [`Sent::No`] until said otherwise.
    pub fn new(kind: Kind, message: impl AsRef<str>) -> Error {
        Error(Box::new(Inner {
            kind,
            sent: Sent::No,
            message: line(message.as_ref(), 500),
            parameter: None,
            status: None,
            code: None,
            more_info: None,
            details: None,
            request_id: None,
            retry_after: None,
            operation: None,
            method: None,
            path: None,
            attempts: 0,
        }))
    }

    /// A refused argument: which parameter, and why.
    pub fn argument(parameter: impl Into<String>, why: impl AsRef<str>) -> Error {
        let mut error = Error::new(Kind::Argument, why);
        error.0.parameter = Some(parameter.into());
        error
    }

    /// Unusable settings.
    pub fn config(why: impl AsRef<str>) -> Error {
        Error::new(Kind::Config, why)
    }

    /// What went wrong.
    pub fn kind(&self) -> Kind {
        self.0.kind
    }
    /// Whether Twilio may have carried the request out.
    pub fn sent(&self) -> Sent {
        self.0.sent
    }
    /// What failed, without the operation in front: Twilio's own sentence where it gave one.
    pub fn message(&self) -> &str {
        &self.0.message
    }
    /// The parameter that was refused, for [`Kind::Argument`].
    pub fn parameter(&self) -> Option<&str> {
        self.0.parameter.as_deref()
    }
    /// HTTP status, when there was an answer.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }
    /// Twilio's error code, such as 21211.
    pub fn code(&self) -> Option<i64> {
        self.0.code
    }
    /// Twilio's page about the code.
    pub fn more_info(&self) -> Option<&str> {
        self.0.more_info.as_deref()
    }
    /// What else the service said: `details`, or `errors` of the newer shape.
    pub fn details(&self) -> Option<&Json> {
        self.0.details.as_ref()
    }
    /// `Twilio-Request-Id`, for Twilio's support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }
    /// How long the service asked to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }
    /// The operation's key, `api.v2010.accounts.messages.create`.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref()
    }
    /// The HTTP method of the request that failed.
    pub fn method(&self) -> Option<&'static str> {
        self.0.method
    }
    /// The path of the request that failed, without its query, SIDs shortened.
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }
    /// How many requests were tried.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }
    /// Whether the same call may succeed later and cannot do anything twice: nothing was carried
    /// out, or twice is the same as once (reading, deleting).
    pub fn retryable(&self) -> bool {
        let method = self.0.method.and_then(Method::parse);
        let harmless = self.0.sent == Sent::No || method.is_some_and(Method::repeatable);
        match (self.0.kind, self.0.status) {
            (Kind::RateLimited, _) => true,
            // A proxy that wants credentials will want them later too.
            (Kind::Connect, Some(_)) => false,
            (Kind::Connect | Kind::Timeout | Kind::Protocol, None) | (Kind::Timeout, _) => harmless,
            // What broke off while it said that it failed; a redirect or an endless answer comes again.
            (Kind::Protocol | Kind::Api, Some(500..)) => harmless,
            (Kind::Protocol, Some(_)) => self.0.sent == Sent::No,
            _ => false,
        }
    }

    pub(crate) fn with_sent(mut self, sent: Sent) -> Error {
        self.0.sent = sent;
        self
    }
    pub(crate) fn with_status(mut self, status: u16) -> Error {
        self.0.status = Some(status);
        self
    }
    pub(crate) fn with_code(mut self, code: Option<i64>) -> Error {
        self.0.code = code;
        self
    }
    pub(crate) fn with_more_info(mut self, more_info: Option<String>) -> Error {
        self.0.more_info = more_info;
        self
    }
    pub(crate) fn with_details(mut self, details: Option<Json>) -> Error {
        self.0.details = details.map(redact::json);
        self
    }
    pub(crate) fn with_request_id(mut self, request_id: Option<String>) -> Error {
        self.0.request_id = request_id;
        self
    }
    pub(crate) fn with_retry_after(mut self, retry_after: Option<Duration>) -> Error {
        self.0.retry_after = retry_after;
        self
    }
    pub(crate) fn with_attempts(mut self, attempts: u32) -> Error {
        self.0.attempts = attempts;
        self
    }
    /// Names the call; the first name given wins, so inner callers may be exact.
    pub(crate) fn with_operation(mut self, operation: &str) -> Error {
        if self.0.operation.is_none() {
            self.0.operation = Some(operation.to_owned());
        }
        self
    }
    pub(crate) fn with_request(mut self, method: &'static str, path: &str) -> Error {
        self.0.method = Some(method);
        self.0.path = Some(redact::text(path));
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if let Some(operation) = &inner.operation {
            // The last two words say it: `messages.create`.
            let short = operation
                .rmatch_indices('.')
                .nth(1)
                .map_or(operation.as_str(), |(at, _)| &operation[at + 1..]);
            write!(f, "{short}: ")?;
        }
        if let Some(parameter) = &inner.parameter {
            write!(f, "{}: ", line(parameter, 100))?;
        }
        if let Some(status) = inner.status {
            write!(f, "{status} ")?;
        }
        f.write_str(&inner.message)?;
        if let Some(code) = inner.code {
            write!(f, " ({code})")?;
        }
        match inner.sent {
            Sent::No => Ok(()),
            // A read does nothing; that it may have arrived is nobody's worry.
            _ if inner.method == Some("GET") => Ok(()),
            Sent::Maybe => f.write_str("; it may have been sent"),
            Sent::Yes => f.write_str("; it was sent"),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        f.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("sent", &inner.sent)
            .field("operation", &inner.operation)
            .field("parameter", &inner.parameter)
            .field("status", &inner.status)
            .field("code", &inner.code)
            .field("message", &inner.message)
            .field("request_id", &inner.request_id)
            .field("attempts", &inner.attempts)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_one_short_line_whoever_wrote_it() {
        let text = format!("line\none {}", "x".repeat(1_000_000));
        let error = Error::argument("p\r".repeat(1000), &text);
        let shown = error.to_string();
        assert!(shown.starts_with("p p p ") && shown.ends_with('…'), "{shown}");
        assert!(shown.chars().count() < 620 && !shown.contains(char::is_control), "{shown}");
        assert_eq!(error.parameter().map(str::len), Some(2000), "the parameter itself is whole");
        assert_eq!(Error::config("ä".repeat(500)).to_string().chars().count(), 500);
    }

    #[test]
    fn what_may_be_repeated_is_what_is_harmless_and_may_succeed() {
        use Kind::{Api, Auth, Cancelled, Connect, Decode, Protocol, RateLimited, Timeout};
        // Kind, status, how far it got; whether a post and whether a get may be repeated.
        let rows = [
            (Connect, None, Sent::No, true, true),
            (Connect, Some(407), Sent::No, false, false),
            (Timeout, None, Sent::No, true, true),
            (Timeout, None, Sent::Maybe, false, true),
            (Timeout, Some(201), Sent::Yes, false, true),
            (Protocol, None, Sent::Maybe, false, true),
            (Protocol, Some(307), Sent::Maybe, false, false),
            (Protocol, Some(200), Sent::Yes, false, false),
            (Protocol, Some(503), Sent::Maybe, false, true),
            (Api, Some(400), Sent::No, false, false),
            (Api, Some(500), Sent::Maybe, false, true),
            (Api, Some(503), Sent::No, true, true),
            (RateLimited, Some(429), Sent::No, true, true),
            (Auth, Some(401), Sent::No, false, false),
            (Decode, Some(200), Sent::Yes, false, false),
            (Cancelled, None, Sent::Maybe, false, false),
        ];
        for (kind, status, sent, post, get) in rows {
            for (method, expected) in [("POST", post), ("PATCH", post), ("GET", get), ("DELETE", get)] {
                let mut error = Error::new(kind, "x").with_sent(sent).with_request(method, "/");
                if let Some(status) = status {
                    error = error.with_status(status);
                }
                assert_eq!(error.retryable(), expected, "{kind:?} {status:?} {sent:?} {method}");
            }
        }
    }

    #[test]
    fn a_cut_shows_no_part_of_a_number() {
        for before in 480..500 {
            let error = Error::config(format!("{} +15558676543", "x".repeat(before)));
            assert!(!error.to_string().contains("867654"), "{error}");
            assert!(!error.to_string().contains("5558676"), "{error}");
        }
    }
}
