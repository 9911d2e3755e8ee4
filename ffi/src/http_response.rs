//! An HTTP response, as a transport fills it.

use std::ffi::CString;
use std::mem::MaybeUninit;

use twire::transport::Failure as TransportFailure;
use twire::{ErrorKind, HttpResponse, Sent};

use crate::boundary::{Data, ErrOut, Text, write_value};
use crate::error::{Failure, Result, c_text};
use crate::guard::{Builder, guard_drop, guard_getter, guard_new, guard_setter};
use crate::status::{twire_sent, twire_status};

/// The outcome of an HTTP request: a response, or the reason why there is none. A custom transport fills
/// one, a script is made of them, a recording returns them.
///
/// One thread at a time. An error of a setter is returned by the setter, and again by what uses the
/// response.
#[derive(Default)]
pub struct twire_http_response {
    http_status: u16,
    headers: Vec<(CString, CString)>,
    body: Vec<u8>,
    failure: Option<(TransportFailure, CString)>,
    deferred_error: Option<Failure>,
}

impl Builder for twire_http_response {
    fn deferred_error(&mut self) -> &mut Option<Failure> {
        &mut self.deferred_error
    }
}

impl twire_http_response {
    pub(crate) fn from_outcome(
        outcome: std::result::Result<HttpResponse, TransportFailure>,
    ) -> twire_http_response {
        match outcome {
            Ok(response) => twire_http_response {
                http_status: response.status,
                headers: response.headers.iter().map(|(n, v)| (c_text(n), c_text(v))).collect(),
                body: response.body,
                ..twire_http_response::default()
            },
            Err(failure) => twire_http_response {
                http_status: failure.status.unwrap_or(0),
                failure: Some((failure.clone(), c_text(&failure.message))),
                ..twire_http_response::default()
            },
        }
    }

    /// The outcome in the form of the core.
    pub(crate) fn to_outcome(&self) -> Result<std::result::Result<HttpResponse, TransportFailure>> {
        if let Some(error) = &self.deferred_error {
            return Err(error.clone());
        }
        if let Some((failure, _)) = &self.failure {
            let status = (self.http_status != 0).then_some(self.http_status);
            let mut failure = failure.clone();
            failure.status = status;
            return Ok(Err(failure));
        }
        if self.http_status == 0 {
            return Err(Failure::argument("response", "has neither a status nor a failure"));
        }
        let headers = self.headers.iter().map(|(name, value)| {
            (name.to_string_lossy().to_ascii_lowercase(), value.to_string_lossy().into_owned())
        });
        Ok(Ok(HttpResponse::new(self.http_status, headers.collect(), self.body.clone())))
    }
}

/// Makes an empty response, for a script.
///
/// out: yours; free it with twire_http_response_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_http_response_new(
    out: Option<&mut MaybeUninit<*mut twire_http_response>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || Ok(twire_http_response::default()))
}

/// Sets the HTTP status, 100 to 599.
#[unsafe(no_mangle)]
pub extern "C" fn twire_http_response_set_http_status(
    response: Option<&mut twire_http_response>,
    http_status: i32,
) -> twire_status {
    guard_setter(response, |r| {
        r.http_status = u16::try_from(http_status)
            .ok()
            .filter(|status| (100..600).contains(status))
            .ok_or_else(|| Failure::argument("http_status", "not 100 to 599"))?;
        Ok(())
    })
}

/// Adds a header. Neither name nor value may be NULL; both are copied.
#[unsafe(no_mangle)]
pub extern "C" fn twire_http_response_add_header(
    response: Option<&mut twire_http_response>,
    name: Text<'_>,
    value: Text<'_>,
) -> twire_status {
    guard_setter(response, |r| {
        let (name, value) = (name.required("name")?, value.required("value")?);
        r.headers.push((c_text(name), c_text(value)));
        Ok(())
    })
}

/// Appends bytes to the body, without transfer or content encoding. They are copied.
///
/// data: size bytes; NULL with size 0.
#[unsafe(no_mangle)]
pub extern "C" fn twire_http_response_add_body(
    response: Option<&mut twire_http_response>,
    data: Data<'_>,
    size: usize,
) -> twire_status {
    guard_setter(response, |r| {
        r.body.extend_from_slice(data.bytes(size, "data")?);
        Ok(())
    })
}

/// Reports that there is no response, and why.
///
/// status: TWIRE_ERR_CONNECT, TWIRE_ERR_TIMEOUT, TWIRE_ERR_TLS or TWIRE_ERR_PROTOCOL. sent: a twire_sent;
/// TWIRE_SENT_NO only where no byte of the request has left, because the library may then send it again.
/// message: a few words for the error, without URL and credentials; not NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_http_response_set_failure(
    response: Option<&mut twire_http_response>,
    status: i32,
    sent: i32,
    message: Text<'_>,
) -> twire_status {
    const KINDS: [(twire_status, ErrorKind); 4] = [
        (twire_status::TWIRE_ERR_CONNECT, ErrorKind::Connect),
        (twire_status::TWIRE_ERR_TIMEOUT, ErrorKind::Timeout),
        (twire_status::TWIRE_ERR_TLS, ErrorKind::Tls),
        (twire_status::TWIRE_ERR_PROTOCOL, ErrorKind::Protocol),
    ];
    const SENT: [(twire_sent, Sent); 3] = [
        (twire_sent::TWIRE_SENT_NO, Sent::No),
        (twire_sent::TWIRE_SENT_MAYBE, Sent::Maybe),
        (twire_sent::TWIRE_SENT_YES, Sent::Yes),
    ];
    guard_setter(response, |r| {
        let kind = KINDS.iter().find(|(known, _)| *known as i32 == status);
        let kind =
            kind.ok_or_else(|| Failure::argument("status", "not connect, timeout, tls or protocol"))?.1;
        let sent = SENT.iter().find(|(known, _)| *known as i32 == sent);
        let sent = sent.ok_or_else(|| Failure::argument("sent", "not a twire_sent"))?.1;
        let message = message.required("message")?;
        let failure = TransportFailure::new(kind, sent, message);
        r.failure = Some((failure, c_text(message)));
        Ok(())
    })
}

/// Returns the HTTP status; 0 when there is none, and for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_http_response_http_status(response: Option<&twire_http_response>) -> i32 {
    response.map_or(0, |r| i32::from(r.http_status))
}

/// Returns the value of the first header of that name, in any case, or NULL. The text lives until the
/// response is changed or freed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_http_response_header<'a>(
    response: Option<&'a twire_http_response>,
    name: Text<'_>,
) -> Text<'a> {
    guard_getter(Text::NULL, || {
        let find = || {
            let name = name.optional("name").ok()??;
            let headers = &response?.headers;
            headers.iter().find(|(n, _)| n.as_bytes().eq_ignore_ascii_case(name.as_bytes())).map(|(_, v)| v)
        };
        Text::from_option(find())
    })
}

/// Returns the number of headers; 0 for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_http_response_header_count(response: Option<&twire_http_response>) -> usize {
    response.map_or(0, |r| r.headers.len())
}

/// Returns the name of the header at an index from 0, or NULL. The text lives until the response is
/// changed or freed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_http_response_header_name(
    response: Option<&twire_http_response>,
    index: usize,
) -> Text<'_> {
    Text::from_option(response.and_then(|r| r.headers.get(index)).map(|(name, _)| name))
}

/// Returns the value of the header at an index from 0, or NULL. The text lives until the response is
/// changed or freed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_http_response_header_value(
    response: Option<&twire_http_response>,
    index: usize,
) -> Text<'_> {
    Text::from_option(response.and_then(|r| r.headers.get(index)).map(|(_, value)| value))
}

/// Returns the bytes of the body. They live until the response is changed or freed. No NUL follows them.
///
/// size: set to the number of bytes; may be NULL. Never NULL, except for a NULL response.
#[unsafe(no_mangle)]
pub extern "C" fn twire_http_response_body<'a>(
    response: Option<&'a twire_http_response>,
    size: Option<&mut MaybeUninit<usize>>,
) -> Data<'a> {
    write_value(size, response.map_or(0, |r| r.body.len()));
    response.map_or(Data::NULL, |r| Data::new(&r.body))
}

/// Returns why there is no response, or NULL when there is one. The text lives until the response is
/// changed or freed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_http_response_failure_message(response: Option<&twire_http_response>) -> Text<'_> {
    Text::from_option(response.and_then(|r| r.failure.as_ref()).map(|(_, message)| message))
}

/// Returns the status of the failure, such as TWIRE_ERR_CONNECT; TWIRE_OK when there is a response, and
/// for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_http_response_failure_status(response: Option<&twire_http_response>) -> twire_status {
    let failure = response.and_then(|r| r.failure.as_ref());
    failure.map_or(twire_status::TWIRE_OK, |(failure, _)| failure.kind.into())
}

/// Returns whether the request has left, for a failure; TWIRE_SENT_NO when there is none, and for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_http_response_failure_sent(response: Option<&twire_http_response>) -> twire_sent {
    let failure = response.and_then(|r| r.failure.as_ref());
    failure.map_or(twire_sent::TWIRE_SENT_NO, |(failure, _)| failure.sent.into())
}

/// Frees a response. NULL is allowed. A transport must not free the response that it is given to fill.
#[unsafe(no_mangle)]
pub extern "C" fn twire_http_response_free(response: Option<Box<twire_http_response>>) {
    guard_drop(response);
}
