//! Errors.

use std::ffi::CString;

use twire::{Error, Kind};

use crate::boundary::Text;
use crate::guard::read;
use crate::status::{twire_sent, twire_status};

pub(crate) type Result<T> = std::result::Result<T, Failure>;

/// An error on its way out, with its status.
#[derive(Debug, Clone)]
pub struct Failure {
    pub(crate) status: twire_status,
    pub(crate) error: Error,
}

impl Failure {
    pub(crate) fn argument(parameter: &str, why: &str) -> Failure {
        Error::argument(parameter, why).into()
    }

    pub(crate) fn webhook(why: &str) -> Failure {
        let error = Error::argument("webhook", why);
        Failure { status: twire_status::TWIRE_ERR_WEBHOOK, error }
    }

    pub(crate) fn cancelled() -> Failure {
        Error::new(Kind::Cancelled, "cancelled before it began").into()
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        Failure { status: error.kind().into(), error }
    }
}

/// What went wrong, in detail. It never holds a token, a body or a whole phone number.
///
/// Immutable: any number of threads may read one at the same time.
pub struct twire_error {
    failure: Failure,
    line: CString,
    reason: CString,
    parameter: Option<CString>,
    more_info: Option<CString>,
    details: Option<CString>,
    request_id: Option<CString>,
    operation: Option<CString>,
    method: Option<CString>,
    path: Option<CString>,
}

impl twire_error {
    pub(crate) fn new(failure: Failure) -> twire_error {
        let error = &failure.error;
        let maybe = |text: Option<&str>| text.map(c_text);
        twire_error {
            line: c_text(&error.to_string()),
            reason: c_text(error.message()),
            parameter: maybe(error.parameter()),
            more_info: maybe(error.more_info()),
            details: error.details().map(|json| c_text(&twire::json::write(json))),
            request_id: maybe(error.request_id()),
            operation: maybe(error.operation()),
            method: maybe(error.method()),
            path: maybe(error.path()),
            failure,
        }
    }
}

/// Text for C. A NUL inside, which C would take for the end, becomes U+FFFD.
pub(crate) fn c_text(text: &str) -> CString {
    let whole = if text.contains('\0') { text.replace('\0', "\u{fffd}") } else { text.to_owned() };
    CString::new(whole).unwrap_or_default()
}

fn field<T>(error: Option<&twire_error>, none: T, get: impl FnOnce(&Error) -> T) -> T {
    error.map_or(none, |e| get(&e.failure.error))
}

/// The status of the function that gave this error; TWIRE_OK for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_status(error: Option<&twire_error>) -> twire_status {
    error.map_or(twire_status::TWIRE_OK, |e| e.failure.status)
}

/// The whole error in one line of UTF-8: operation, parameter, HTTP status, reason, Twilio's code.
/// For logs and for people; phone numbers and SIDs in it are shortened.
///
/// Never NULL: "" for a NULL error. It lives as long as the error.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_message(error: Option<&twire_error>) -> Text<'_> {
    error.map_or(Text::of(c""), |e| Text::of(&e.line))
}

/// The reason alone: Twilio's own sentence where it gave one.
///
/// Never NULL: "" for a NULL error. It lives as long as the error.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_reason(error: Option<&twire_error>) -> Text<'_> {
    error.map_or(Text::of(c""), |e| Text::of(&e.reason))
}

/// Twilio's error code, such as 21211 (see https://www.twilio.com/docs/api/errors); 0 when there is
/// none.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_code(error: Option<&twire_error>) -> i64 {
    field(error, 0, |e| e.code().unwrap_or(0))
}

/// The HTTP status of the answer; 0 when there was no answer.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_http_status(error: Option<&twire_error>) -> i32 {
    field(error, 0, |e| e.status().map_or(0, i32::from))
}

/// Whether Twilio may have carried the request out: what decides whether to repeat it.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_sent(error: Option<&twire_error>) -> twire_sent {
    field(error, twire_sent::TWIRE_SENT_NO, |e| e.sent().into())
}

/// 1 when the same call may succeed later and cannot do anything twice, else 0.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_retryable(error: Option<&twire_error>) -> i32 {
    read(0, || field(error, 0, |e| i32::from(e.retryable())))
}

/// How long the service asked to wait, in milliseconds; -1 when it did not.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_retry_after_ms(error: Option<&twire_error>) -> i64 {
    field(error, -1, |e| e.retry_after().map_or(-1, |d| i64::try_from(d.as_millis()).unwrap_or(i64::MAX)))
}

/// How many requests were tried; 0 when nothing was sent.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_attempts(error: Option<&twire_error>) -> u32 {
    field(error, 0, Error::attempts)
}

/// The parameter that was refused, or NULL. It lives as long as the error.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_parameter(error: Option<&twire_error>) -> Text<'_> {
    Text::maybe(error.and_then(|e| e.parameter.as_ref()))
}

/// Twilio's page about the code, or NULL. It lives as long as the error.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_more_info(error: Option<&twire_error>) -> Text<'_> {
    Text::maybe(error.and_then(|e| e.more_info.as_ref()))
}

/// What else the service said, as JSON text, or NULL. It lives as long as the error.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_details(error: Option<&twire_error>) -> Text<'_> {
    Text::maybe(error.and_then(|e| e.details.as_ref()))
}

/// Twilio-Request-Id, for Twilio's support, or NULL. It lives as long as the error.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_request_id(error: Option<&twire_error>) -> Text<'_> {
    Text::maybe(error.and_then(|e| e.request_id.as_ref()))
}

/// The operation's key, such as "api.v2010.accounts.messages.create", or NULL. It lives as long as
/// the error.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_operation(error: Option<&twire_error>) -> Text<'_> {
    Text::maybe(error.and_then(|e| e.operation.as_ref()))
}

/// The HTTP method of the request that failed, or NULL. It lives as long as the error.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_method(error: Option<&twire_error>) -> Text<'_> {
    Text::maybe(error.and_then(|e| e.method.as_ref()))
}

/// The path of the request that failed, without its query and with SIDs shortened, or NULL. It
/// lives as long as the error.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_path(error: Option<&twire_error>) -> Text<'_> {
    Text::maybe(error.and_then(|e| e.path.as_ref()))
}

/// Frees an error. NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_free(error: Option<Box<twire_error>>) {
    read((), || drop(error));
}
