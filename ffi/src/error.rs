//! Errors.

use std::ffi::CString;

use twire::{Error, ErrorKind};

use crate::boundary::Text;
use crate::failure_class::twire_failure_class;
use crate::guard::{guard_drop, guard_getter};
use crate::status::{twire_sent, twire_status};

pub(crate) type Result<T> = std::result::Result<T, Failure>;

/// An error with its status.
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
        Error::new(ErrorKind::Cancelled, "cancelled before it began").into()
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        Failure { status: error.kind().into(), error }
    }
}

/// The details of an error. It never holds a token, a body or a whole phone number.
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

/// Text for C. A NUL inside, which would end it, becomes U+FFFD.
pub(crate) fn c_text(text: &str) -> CString {
    let whole = if text.contains('\0') { text.replace('\0', "\u{fffd}") } else { text.to_owned() };
    CString::new(whole).unwrap_or_default()
}

fn field<T>(error: Option<&twire_error>, none: T, get: impl FnOnce(&Error) -> T) -> T {
    error.map_or(none, |e| get(&e.failure.error))
}

/// Returns the status of the function that reported this error; TWIRE_OK for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_status(error: Option<&twire_error>) -> twire_status {
    error.map_or(twire_status::TWIRE_OK, |e| e.failure.status)
}

/// Returns the whole error as one line of UTF-8: operation, parameter, HTTP status, reason and Twilio's
/// code. It is meant for logs and for people; phone numbers and SIDs in it are shortened.
///
/// Never NULL: "" for a NULL error. The text lives as long as the error.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_message(error: Option<&twire_error>) -> Text<'_> {
    error.map_or(Text::new(c""), |e| Text::new(&e.line))
}

/// Returns the reason alone: Twilio's own sentence where the response has one.
///
/// Never NULL: "" for a NULL error. The text lives as long as the error.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_reason(error: Option<&twire_error>) -> Text<'_> {
    error.map_or(Text::new(c""), |e| Text::new(&e.reason))
}

/// Returns Twilio's error code, such as 21211 (see https://www.twilio.com/docs/api/errors); 0 when there
/// is none.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_code(error: Option<&twire_error>) -> i64 {
    field(error, 0, |e| e.code().unwrap_or(0))
}

/// Returns the HTTP status of the response; 0 when there was no response.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_http_status(error: Option<&twire_error>) -> i32 {
    field(error, 0, |e| e.status().map_or(0, i32::from))
}

/// Returns whether Twilio may have carried the request out. This decides whether the request may be
/// repeated.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_sent(error: Option<&twire_error>) -> twire_sent {
    field(error, twire_sent::TWIRE_SENT_NO, |e| e.sent().into())
}

/// Returns 1 when the same request may succeed later and repeating it cannot carry it out twice, else 0.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_is_retryable(error: Option<&twire_error>) -> i32 {
    guard_getter(0, || field(error, 0, |e| i32::from(e.is_retryable())))
}

/// Returns what a sender does next: by what was sent, then by Twilio's code, then by the HTTP status.
/// TWIRE_CLASS_NONE for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_class(error: Option<&twire_error>) -> twire_failure_class {
    guard_getter(twire_failure_class::TWIRE_CLASS_NONE, || {
        field(error, twire_failure_class::TWIRE_CLASS_NONE, |e| e.class().into())
    })
}

/// Returns how long the service asked the client to wait, in milliseconds; -1 when it did not ask.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_retry_after_ms(error: Option<&twire_error>) -> i64 {
    field(error, -1, |e| e.retry_after().map_or(-1, |d| i64::try_from(d.as_millis()).unwrap_or(i64::MAX)))
}

/// Returns the number of attempts; 0 when nothing was sent.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_attempts(error: Option<&twire_error>) -> u32 {
    field(error, 0, Error::attempts)
}

/// Returns the parameter that was refused, or NULL. The text lives as long as the error.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_parameter(error: Option<&twire_error>) -> Text<'_> {
    Text::from_option(error.and_then(|e| e.parameter.as_ref()))
}

/// Returns the URL of Twilio's page about the code, or NULL. The text lives as long as the error.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_more_info(error: Option<&twire_error>) -> Text<'_> {
    Text::from_option(error.and_then(|e| e.more_info.as_ref()))
}

/// Returns further details of the response as JSON text, or NULL. The text lives as long as the error.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_details(error: Option<&twire_error>) -> Text<'_> {
    Text::from_option(error.and_then(|e| e.details.as_ref()))
}

/// Returns the header Twilio-Request-Id, which Twilio's support asks for, or NULL. The text lives as
/// long as the error.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_request_id(error: Option<&twire_error>) -> Text<'_> {
    Text::from_option(error.and_then(|e| e.request_id.as_ref()))
}

/// Returns the key of the operation, such as "api.v2010.accounts.messages.create", or NULL. The text
/// lives as long as the error.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_operation(error: Option<&twire_error>) -> Text<'_> {
    Text::from_option(error.and_then(|e| e.operation.as_ref()))
}

/// Returns the HTTP method of the request that failed, or NULL. The text lives as long as the error.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_method(error: Option<&twire_error>) -> Text<'_> {
    Text::from_option(error.and_then(|e| e.method.as_ref()))
}

/// Returns the path of the request that failed, without its query and with shortened SIDs, or NULL. The
/// text lives as long as the error.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_path(error: Option<&twire_error>) -> Text<'_> {
    Text::from_option(error.and_then(|e| e.path.as_ref()))
}

/// Frees an error. NULL is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_error_free(error: Option<Box<twire_error>>) {
    guard_drop(error);
}
