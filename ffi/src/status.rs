//! Statuses, and whether a request was sent.

use twire::{ErrorKind, Sent};

use crate::boundary::Text;

/// The outcome of a function. Numbers are never reused. Later versions may add numbers within the ranges
/// 1-19 (the caller), 20-39 (the network), 40-69 (the service), 70-89 (this machine) and 90-99 (the
/// library): a program treats an unknown number by its range.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum twire_status {
    /// Success.
    TWIRE_OK = 0,
    /// A parameter is NULL, missing, unknown, not UTF-8, of the wrong type or over a limit.
    /// Nothing was sent.
    TWIRE_ERR_ARGUMENT = 1,
    /// Credentials, hosts or settings are missing or invalid. Nothing was sent.
    TWIRE_ERR_CONFIG = 2,
    /// The request was cancelled with a twire_cancel_token.
    TWIRE_ERR_CANCELLED = 3,
    /// The webhook was rejected; the verdict gives the reason.
    TWIRE_ERR_WEBHOOK = 4,
    /// No connection: name resolution failed, the connection was refused, the network is
    /// unreachable, or the proxy refused.
    TWIRE_ERR_CONNECT = 20,
    /// A deadline passed.
    TWIRE_ERR_TIMEOUT = 21,
    /// The TLS handshake failed: certificate, host name or protocol version.
    TWIRE_ERR_TLS = 22,
    /// The peer closed the connection, or sent an invalid response (a redirect, a body over the
    /// limit).
    TWIRE_ERR_PROTOCOL = 23,
    /// The service refused the request or failed; see twire_error_code.
    TWIRE_ERR_API = 40,
    /// 401 or 403: the service refused the credentials.
    TWIRE_ERR_AUTH = 41,
    /// 404: there is no such resource.
    TWIRE_ERR_NOT_FOUND = 42,
    /// 429: too many requests; Twilio did not process this one.
    TWIRE_ERR_RATE_LIMITED = 43,
    /// The response, or a document, could not be read.
    TWIRE_ERR_DECODE = 44,
    /// There is no spool, or this user may not write to it; the error gives the command that makes
    /// one. Nothing was enqueued.
    TWIRE_ERR_NO_SPOOL = 70,
    /// The spool or its disk is full, or a file of it could not be written. Nothing was enqueued, unless
    /// twire_error_sent is TWIRE_SENT_MAYBE; a later attempt may succeed.
    TWIRE_ERR_SPOOL = 71,
    /// A defect in the library, which remains usable.
    TWIRE_ERR_INTERNAL = 90,
    /// Not a value: it makes the type 32 bits wide with every option of a compiler.
    TWIRE_STATUS_MAX_ENUM = 0x7fff_ffff,
}

impl From<ErrorKind> for twire_status {
    fn from(kind: ErrorKind) -> twire_status {
        match kind {
            ErrorKind::Argument => twire_status::TWIRE_ERR_ARGUMENT,
            ErrorKind::Config => twire_status::TWIRE_ERR_CONFIG,
            ErrorKind::Cancelled => twire_status::TWIRE_ERR_CANCELLED,
            ErrorKind::Connect => twire_status::TWIRE_ERR_CONNECT,
            ErrorKind::Timeout => twire_status::TWIRE_ERR_TIMEOUT,
            ErrorKind::Tls => twire_status::TWIRE_ERR_TLS,
            ErrorKind::Protocol => twire_status::TWIRE_ERR_PROTOCOL,
            ErrorKind::Api => twire_status::TWIRE_ERR_API,
            ErrorKind::Auth => twire_status::TWIRE_ERR_AUTH,
            ErrorKind::NotFound => twire_status::TWIRE_ERR_NOT_FOUND,
            ErrorKind::RateLimited => twire_status::TWIRE_ERR_RATE_LIMITED,
            ErrorKind::Decode => twire_status::TWIRE_ERR_DECODE,
            ErrorKind::NoSpool => twire_status::TWIRE_ERR_NO_SPOOL,
            ErrorKind::Spool => twire_status::TWIRE_ERR_SPOOL,
            _ => twire_status::TWIRE_ERR_INTERNAL,
        }
    }
}

/// Whether Twilio may have carried the request out.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum twire_sent {
    /// It did not: the request never left, or was refused. Repeating it is safe.
    TWIRE_SENT_NO = 0,
    /// Unknown: the request left and no valid response came. Repeating it may carry it out twice.
    TWIRE_SENT_MAYBE = 1,
    /// It did, but the response could not be read.
    TWIRE_SENT_YES = 2,
    /// Not a value: it makes the type 32 bits wide with every option of a compiler.
    TWIRE_SENT_MAX_ENUM = 0x7fff_ffff,
}

impl From<Sent> for twire_sent {
    fn from(sent: Sent) -> twire_sent {
        match sent {
            Sent::No => twire_sent::TWIRE_SENT_NO,
            Sent::Maybe => twire_sent::TWIRE_SENT_MAYBE,
            Sent::Yes => twire_sent::TWIRE_SENT_YES,
        }
    }
}

const NAMES: [(twire_status, &std::ffi::CStr); 17] = [
    (twire_status::TWIRE_OK, c"ok"),
    (twire_status::TWIRE_ERR_ARGUMENT, c"argument"),
    (twire_status::TWIRE_ERR_CONFIG, c"config"),
    (twire_status::TWIRE_ERR_CANCELLED, c"cancelled"),
    (twire_status::TWIRE_ERR_WEBHOOK, c"webhook"),
    (twire_status::TWIRE_ERR_CONNECT, c"connect"),
    (twire_status::TWIRE_ERR_TIMEOUT, c"timeout"),
    (twire_status::TWIRE_ERR_TLS, c"tls"),
    (twire_status::TWIRE_ERR_PROTOCOL, c"protocol"),
    (twire_status::TWIRE_ERR_API, c"api"),
    (twire_status::TWIRE_ERR_AUTH, c"auth"),
    (twire_status::TWIRE_ERR_NOT_FOUND, c"not_found"),
    (twire_status::TWIRE_ERR_RATE_LIMITED, c"rate_limited"),
    (twire_status::TWIRE_ERR_DECODE, c"decode"),
    (twire_status::TWIRE_ERR_NO_SPOOL, c"no_spool"),
    (twire_status::TWIRE_ERR_SPOOL, c"spool"),
    (twire_status::TWIRE_ERR_INTERNAL, c"internal"),
];

/// Returns the name of a status: "ok", "argument", "timeout" ... and "unknown" for any other number.
///
/// Never NULL. The text lives as long as the process. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_status_name(status: i32) -> Text<'static> {
    let name = NAMES.iter().find(|(known, _)| *known as i32 == status);
    Text::new(name.map_or(c"unknown", |(_, name)| name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_status_with_its_name() {
        let kinds = [
            ErrorKind::Argument,
            ErrorKind::Config,
            ErrorKind::Connect,
            ErrorKind::Timeout,
            ErrorKind::Tls,
            ErrorKind::Protocol,
            ErrorKind::RateLimited,
            ErrorKind::Auth,
            ErrorKind::NotFound,
            ErrorKind::Api,
            ErrorKind::Decode,
            ErrorKind::Cancelled,
            ErrorKind::NoSpool,
            ErrorKind::Spool,
            ErrorKind::Internal,
        ];
        for kind in kinds {
            let name = twire_status_name(twire_status::from(kind) as i32);
            assert_eq!(name.required("name").ok(), Some(kind.name()));
        }
        assert_eq!(twire_status_name(-1).required("name").ok(), Some("unknown"));
    }
}
