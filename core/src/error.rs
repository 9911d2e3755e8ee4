//! The error type: what failed, how far the request got, what the service said.

use std::fmt;
use std::time::Duration;

use serde_json::Value as Json;

use crate::redact;
use crate::request::Method;

mod class;
mod dictionary;
mod layout;

pub use class::ErrorClass;
#[cfg(feature = "error-texts")]
pub use dictionary::{ErrorCode, ErrorPlace};

/// The result of everything in this crate that can fail.
pub type Result<T> = std::result::Result<T, Error>;

/// The kind of an error. Each kind calls for a different action of the caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A parameter is missing, unknown, of the wrong type or too large. Nothing was sent.
    Argument,
    /// Credentials, hosts or settings are missing or unusable. Nothing was sent.
    Config,
    /// No connection: name resolution, connection refused, unreachable network, refusal by a proxy.
    Connect,
    /// A deadline passed.
    Timeout,
    /// The TLS handshake failed: certificate, host name or protocol version. Never retried.
    Tls,
    /// The connection broke off, or the response is unusable (a redirect, a body over the limit).
    Protocol,
    /// 429: Twilio did not process the request.
    RateLimited,
    /// 401 or 403: the credentials were refused. Also a JWT that is forged, expired or not yet valid.
    Auth,
    /// 404: no such resource.
    NotFound,
    /// Any other error response of the service.
    Api,
    /// A response, a document or a JWT is malformed.
    Decode,
    /// The caller cancelled the request.
    Cancelled,
    /// The outbox has no spool, or this user may not write to it. Nothing was enqueued.
    NoSpool,
    /// The spool or its disk is full, or a file of it could not be written. Nothing was enqueued; a later
    /// attempt may succeed.
    Spool,
    /// A bug in this library.
    Internal,
}

impl ErrorKind {
    /// The kind's name, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            ErrorKind::Argument => "argument",
            ErrorKind::Config => "config",
            ErrorKind::Connect => "connect",
            ErrorKind::Timeout => "timeout",
            ErrorKind::Tls => "tls",
            ErrorKind::Protocol => "protocol",
            ErrorKind::RateLimited => "rate_limited",
            ErrorKind::Auth => "auth",
            ErrorKind::NotFound => "not_found",
            ErrorKind::Api => "api",
            ErrorKind::Decode => "decode",
            ErrorKind::Cancelled => "cancelled",
            ErrorKind::NoSpool => "no_spool",
            ErrorKind::Spool => "spool",
            ErrorKind::Internal => "internal",
        }
    }
}

/// Whether Twilio may have processed the request. There is no fourth answer, so this may be matched
/// exhaustively.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sent {
    /// It did not: the request never left, or was rejected. Sending it again is safe.
    No,
    /// Unknown: the request may have left and no usable response came. Sending it again may process
    /// it twice.
    Maybe,
    /// It did: the service reported success, but the response is unusable.
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

/// One line of at most `max_chars` characters, without phone numbers: errors are logged.
fn single_line(text: &str, max_chars: usize) -> String {
    let end = text.char_indices().nth(max_chars).map(|(at, _)| at);
    // Cut first, to bound the work; the cut may leave the beginning of a number.
    let shown = redact::text(&text[..end.unwrap_or(text.len())]).replace(redact::is_control, " ");
    if end.is_some() {
        shown.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned() + "…"
    } else {
        shown
    }
}

/// An error. Its text is one line without tokens, bodies and whole phone numbers.
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
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
    /// A new error with [`Sent::No`].
    pub fn new(kind: ErrorKind, message: impl AsRef<str>) -> Error {
        Error(Box::new(Inner {
            kind,
            sent: Sent::No,
            message: single_line(message.as_ref(), 500),
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

    /// An invalid argument: the parameter and the reason.
    pub fn argument(parameter: impl Into<String>, why: impl AsRef<str>) -> Error {
        let mut error = Error::new(ErrorKind::Argument, why);
        error.0.parameter = Some(parameter.into());
        error
    }

    /// A parameter that Twilio would reject with `code`.
    pub(crate) fn rejected_argument(code: i64, parameter: impl Into<String>, why: impl AsRef<str>) -> Error {
        Error::argument(parameter, why).with_code(Some(code))
    }

    /// An invalid setting.
    pub fn config(why: impl AsRef<str>) -> Error {
        Error::new(ErrorKind::Config, why)
    }

    /// The kind of the error.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }
    /// Whether Twilio may have processed the request.
    pub fn sent(&self) -> Sent {
        self.0.sent
    }
    /// What failed, without the operation: Twilio's message if it sent one.
    pub fn message(&self) -> &str {
        &self.0.message
    }
    /// The invalid parameter, for [`ErrorKind::Argument`].
    pub fn parameter(&self) -> Option<&str> {
        self.0.parameter.as_deref()
    }
    /// HTTP status, if there was a response.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }
    /// Twilio's error code, such as 21211; also of a parameter that was rejected before sending.
    pub fn code(&self) -> Option<i64> {
        self.0.code
    }
    /// The URL of Twilio's page about the code.
    pub fn more_info(&self) -> Option<&str> {
        self.0.more_info.as_deref()
    }
    /// Details from the service: `details`, or `errors` of the newer format.
    pub fn details(&self) -> Option<&Json> {
        self.0.details.as_ref()
    }
    /// `Twilio-Request-Id`, for Twilio's support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }
    /// The delay that the service requested (`Retry-After`).
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
    /// The number of attempts.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }
    /// Whether the same request may succeed later and cannot be processed twice: it was not processed,
    /// or it is idempotent (reads, deletions).
    pub fn is_retryable(&self) -> bool {
        if self.class().is_permanent() {
            return false;
        }
        let is_safe = self.0.sent == Sent::No || self.is_idempotent();
        match (self.0.kind, self.0.status) {
            (ErrorKind::RateLimited, _) => true,
            (ErrorKind::Spool, _) => self.0.sent == Sent::No,
            // A proxy that requires credentials still does later.
            (ErrorKind::Connect, Some(_)) => false,
            (ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Protocol, None)
            | (ErrorKind::Timeout, _) => is_safe,
            // An error response that broke off. A redirect or an endless body would come again.
            (ErrorKind::Protocol | ErrorKind::Api, Some(500..)) => is_safe,
            (ErrorKind::Protocol, Some(_)) => self.0.sent == Sent::No,
            _ => false,
        }
    }
    /// What a sender does next: by [`Error::sent`], then by Twilio's code, then by status and kind.
    pub fn class(&self) -> ErrorClass {
        let class = match (self.0.kind, self.0.status, self.0.code) {
            (ErrorKind::Config | ErrorKind::Tls | ErrorKind::NoSpool | ErrorKind::Internal, ..)
            | (ErrorKind::Connect, Some(_), _) => ErrorClass::Operator,
            (ErrorKind::Spool, ..) => ErrorClass::Later,
            (ErrorKind::Argument | ErrorKind::Decode, ..) | (ErrorKind::Auth, None, _) => ErrorClass::Never,
            // Of OAuth too, whose refusals are 400s.
            (ErrorKind::Auth, Some(_), code) => ErrorClass::of_response(401, code),
            // A redirect or an endless body comes again.
            (ErrorKind::Protocol, Some(..500), _) if self.0.sent != Sent::No => ErrorClass::Operator,
            (ErrorKind::RateLimited | ErrorKind::NotFound | ErrorKind::Api, status, code) => {
                let default = if self.0.kind == ErrorKind::RateLimited { 429 } else { 400 };
                ErrorClass::of_response(status.unwrap_or(default), code)
            }
            (ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Protocol | ErrorKind::Cancelled, ..) => {
                ErrorClass::Retry
            }
        };
        match (self.is_idempotent(), self.0.sent) {
            (true, _) if class == ErrorClass::Uncertain => ErrorClass::Retry,
            (false, Sent::Maybe | Sent::Yes) => ErrorClass::Uncertain,
            _ => class,
        }
    }
    /// The dictionary's entry for Twilio's code.
    #[cfg(feature = "error-texts")]
    pub fn explanation(&self) -> Option<ErrorCode> {
        self.0.code.and_then(ErrorCode::find)
    }
    /// What to do about Twilio's code, in a sentence.
    #[cfg(feature = "error-texts")]
    pub fn advice(&self) -> Option<&'static str> {
        self.explanation().map(|code| code.advice)
    }
    /// Whether the request that failed is one that has the same effect once and twice.
    fn is_idempotent(&self) -> bool {
        self.0.method.and_then(Method::parse).is_some_and(Method::is_idempotent)
    }

    /// The same error of something that got that far; without it, nothing was sent.
    #[must_use]
    pub fn with_sent(mut self, sent: Sent) -> Error {
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
        self.0.more_info = more_info.map(|link| single_line(&link, 500));
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
    /// Sets the operation, unless it is set already: the innermost caller is the most exact.
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
            // The last two parts are enough: `messages.create`.
            let short = operation
                .rmatch_indices('.')
                .nth(1)
                .map_or(operation.as_str(), |(at, _)| &operation[at + 1..]);
            write!(f, "{short}: ")?;
        }
        if let Some(parameter) = &inner.parameter {
            write!(f, "{}: ", single_line(parameter, 100))?;
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
            // A read has no effect, so whether it was sent does not matter.
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
    fn the_text_is_one_short_line() {
        let text = format!("line\none {}", "x".repeat(1_000_000));
        let error = Error::argument("p\r".repeat(1000), &text);
        let shown = error.to_string();
        assert!(shown.starts_with("p p p ") && shown.ends_with('…'), "{shown}");
        assert!(shown.chars().count() < 620 && !shown.contains(char::is_control), "{shown}");
        assert_eq!(error.parameter().map(str::len), Some(2000), "the parameter itself is whole");
        assert_eq!(Error::config("ä".repeat(500)).to_string().chars().count(), 500);
    }

    #[test]
    fn an_error_is_retryable_if_a_retry_is_safe_and_may_succeed() {
        use ErrorKind::{
            Api, Auth, Cancelled, Connect, Decode, NoSpool, Protocol, RateLimited, Spool, Timeout,
        };
        // Kind, status, sent; whether a POST and whether a GET is retryable.
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
            (NoSpool, None, Sent::No, false, false),
            (Spool, None, Sent::No, true, true),
        ];
        for (kind, status, sent, post, get) in rows {
            for (method, expected) in [("POST", post), ("PATCH", post), ("GET", get), ("DELETE", get)] {
                let mut error = Error::new(kind, "x").with_sent(sent).with_request(method, "/");
                if let Some(status) = status {
                    error = error.with_status(status);
                }
                assert_eq!(error.is_retryable(), expected, "{kind:?} {status:?} {sent:?} {method}");
            }
        }
    }

    #[test]
    fn a_permanent_code_is_not_retryable_and_what_was_sent_decides_first() {
        // Status, code, how far it got; class and retryable of a POST, then of a GET.
        let rows = [
            (429, Some(20429), Sent::No, ("retry", true), ("retry", true)),
            (429, None, Sent::No, ("retry", true), ("retry", true)),
            (429, Some(60203), Sent::No, ("later", true), ("later", true)),
            (429, Some(60308), Sent::No, ("never", false), ("never", false)),
            (400, Some(21610), Sent::No, ("suppress", false), ("suppress", false)),
            (401, Some(20003), Sent::No, ("operator", false), ("operator", false)),
            (400, Some(1), Sent::No, ("never", false), ("never", false)),
            (500, Some(20500), Sent::Maybe, ("uncertain", false), ("retry", true)),
            (500, None, Sent::Maybe, ("uncertain", false), ("retry", true)),
            (503, Some(30001), Sent::Maybe, ("uncertain", false), ("later", true)),
        ];
        for (status, code, sent, post, get) in rows {
            let kind = if status == 429 { ErrorKind::RateLimited } else { ErrorKind::Api };
            for (method, expected) in [("POST", post), ("GET", get)] {
                let error = Error::new(kind, "x").with_status(status).with_code(code).with_sent(sent);
                let error = error.with_request(method, "/");
                assert_eq!((error.class().name(), error.is_retryable()), expected, "{method} {error:?}");
            }
        }
    }

    #[test]
    fn every_kind_has_a_class() {
        use ErrorClass::{Never, Operator, Retry, Uncertain};
        let rows = [
            (ErrorKind::Argument, None, Sent::No, Never),
            (ErrorKind::Config, None, Sent::No, Operator),
            (ErrorKind::Connect, None, Sent::No, Retry),
            (ErrorKind::Connect, Some(407), Sent::No, Operator),
            (ErrorKind::Timeout, None, Sent::No, Retry),
            (ErrorKind::Timeout, None, Sent::Maybe, Uncertain),
            (ErrorKind::Timeout, Some(201), Sent::Yes, Uncertain),
            (ErrorKind::Tls, None, Sent::No, Operator),
            (ErrorKind::Protocol, Some(307), Sent::Maybe, Uncertain),
            (ErrorKind::Protocol, None, Sent::No, Retry),
            (ErrorKind::Decode, None, Sent::No, Never),
            (ErrorKind::Decode, Some(201), Sent::Yes, Uncertain),
            (ErrorKind::Auth, None, Sent::No, Never),
            (ErrorKind::Auth, Some(400), Sent::No, Operator),
            (ErrorKind::NotFound, Some(404), Sent::No, Never),
            (ErrorKind::Cancelled, None, Sent::No, Retry),
            (ErrorKind::Internal, None, Sent::No, Operator),
        ];
        for (kind, status, sent, expected) in rows {
            let mut error = Error::new(kind, "x").with_sent(sent).with_request("POST", "/");
            if let Some(status) = status {
                error = error.with_status(status);
            }
            assert_eq!(error.class(), expected, "{error:?}");
        }
        let read = Error::new(ErrorKind::Protocol, "x").with_sent(Sent::Maybe).with_status(307);
        assert_eq!(read.with_request("GET", "/").class(), Operator, "a redirect comes again");
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
