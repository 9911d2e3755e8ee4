//! Statuses and how far a call got.

use twire::{Kind, Sent};

use crate::boundary::Text;

/// What a function came to. Numbers are for ever: none is used again, and later versions may add
/// some within the ranges 1-19 (the caller), 20-39 (the network), 40-69 (the service) and 90-99
/// (the library), so a program treats one that it does not know by its range.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum twire_status {
    /// It succeeded.
    TWIRE_OK = 0,
    /// A parameter is NULL, missing, unknown, not UTF-8, of the wrong type or over a limit.
    /// Nothing was sent.
    TWIRE_ERR_ARGUMENT = 1,
    /// Credentials, hosts or settings are missing or unusable. Nothing was sent.
    TWIRE_ERR_CONFIG = 2,
    /// The caller gave the call up with a twire_cancel.
    TWIRE_ERR_CANCELLED = 3,
    /// A webhook is not Twilio's; the verdict says why.
    TWIRE_ERR_WEBHOOK = 4,
    /// No connection: name resolution, refusal, unreachable network, a proxy that refused.
    TWIRE_ERR_CONNECT = 20,
    /// A deadline passed.
    TWIRE_ERR_TIMEOUT = 21,
    /// The TLS handshake failed: certificate, host name or protocol version.
    TWIRE_ERR_TLS = 22,
    /// The peer broke off, or answered with what is no answer (a redirect, an endless body).
    TWIRE_ERR_PROTOCOL = 23,
    /// The service refused the request or failed; see twire_error_code.
    TWIRE_ERR_API = 40,
    /// 401 or 403: the credentials were refused.
    TWIRE_ERR_AUTH = 41,
    /// 404: no such resource.
    TWIRE_ERR_NOT_FOUND = 42,
    /// 429: too many requests; Twilio did not process this one.
    TWIRE_ERR_RATE_LIMITED = 43,
    /// The answer, or a document, could not be read.
    TWIRE_ERR_DECODE = 44,
    /// A defect in the library. It can be used on.
    TWIRE_ERR_INTERNAL = 90,
}

impl From<Kind> for twire_status {
    fn from(kind: Kind) -> twire_status {
        match kind {
            Kind::Argument => twire_status::TWIRE_ERR_ARGUMENT,
            Kind::Config => twire_status::TWIRE_ERR_CONFIG,
            Kind::Cancelled => twire_status::TWIRE_ERR_CANCELLED,
            Kind::Connect => twire_status::TWIRE_ERR_CONNECT,
            Kind::Timeout => twire_status::TWIRE_ERR_TIMEOUT,
            Kind::Tls => twire_status::TWIRE_ERR_TLS,
            Kind::Protocol => twire_status::TWIRE_ERR_PROTOCOL,
            Kind::Api => twire_status::TWIRE_ERR_API,
            Kind::Auth => twire_status::TWIRE_ERR_AUTH,
            Kind::NotFound => twire_status::TWIRE_ERR_NOT_FOUND,
            Kind::RateLimited => twire_status::TWIRE_ERR_RATE_LIMITED,
            Kind::Decode => twire_status::TWIRE_ERR_DECODE,
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
    /// Unknown: the request left and no proper answer came. Repeating it may do it twice.
    TWIRE_SENT_MAYBE = 1,
    /// It did, but its answer could not be read.
    TWIRE_SENT_YES = 2,
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

const NAMES: [(twire_status, &std::ffi::CStr); 15] = [
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
    (twire_status::TWIRE_ERR_INTERNAL, c"internal"),
];

/// A status's name: "ok", "argument", "timeout" ... and "unknown" for a number that is none.
///
/// Never NULL; it lives as long as the process. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_status_name(status: i32) -> Text<'static> {
    let name = NAMES.iter().find(|(known, _)| *known as i32 == status);
    Text::of(name.map_or(c"unknown", |(_, name)| name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_status_with_its_name() {
        let kinds = [
            Kind::Argument,
            Kind::Config,
            Kind::Connect,
            Kind::Timeout,
            Kind::Tls,
            Kind::Protocol,
            Kind::RateLimited,
            Kind::Auth,
            Kind::NotFound,
            Kind::Api,
            Kind::Decode,
            Kind::Cancelled,
            Kind::Internal,
        ];
        for kind in kinds {
            let name = twire_status_name(twire_status::from(kind) as i32);
            assert_eq!(name.required("name").ok(), Some(kind.name()));
        }
        assert_eq!(twire_status_name(-1).required("name").ok(), Some("unknown"));
    }
}
