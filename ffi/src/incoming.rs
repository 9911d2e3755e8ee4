//! An answer on its way in, as a transport gives it.

use std::ffi::CString;
use std::mem::MaybeUninit;

use twire::transport::Failure as NoAnswer;
use twire::{Kind, Response, Sent};

use crate::boundary::{Data, ErrOut, Text, put};
use crate::error::{Failure, Result, c_text};
use crate::guard::{Builder, change, make, read};
use crate::status::{twire_sent, twire_status};

/// What comes back for a request: an answer, or why there is none. A transport of the host's fills
/// one, a script is made of them, a recording gives them back.
///
/// One thread at a time. A setter's fault is returned by it, and again by what uses the answer.
#[derive(Default)]
pub struct twire_incoming {
    http_status: u16,
    headers: Vec<(CString, CString)>,
    body: Vec<u8>,
    failure: Option<(NoAnswer, CString)>,
    fault: Option<Failure>,
}

impl Builder for twire_incoming {
    fn fault(&mut self) -> &mut Option<Failure> {
        &mut self.fault
    }
}

impl twire_incoming {
    pub(crate) fn of(answer: std::result::Result<Response, NoAnswer>) -> twire_incoming {
        match answer {
            Ok(response) => twire_incoming {
                http_status: response.status,
                headers: response.headers.iter().map(|(n, v)| (c_text(n), c_text(v))).collect(),
                body: response.body,
                ..twire_incoming::default()
            },
            Err(failure) => twire_incoming {
                http_status: failure.status.unwrap_or(0),
                failure: Some((failure.clone(), c_text(&failure.message))),
                ..twire_incoming::default()
            },
        }
    }

    /// The answer as the core takes it.
    pub(crate) fn answer(&self) -> Result<std::result::Result<Response, NoAnswer>> {
        if let Some(fault) = &self.fault {
            return Err(fault.clone());
        }
        if let Some((failure, _)) = &self.failure {
            let status = (self.http_status != 0).then_some(self.http_status);
            return Ok(Err(NoAnswer { status, ..failure.clone() }));
        }
        if self.http_status == 0 {
            return Err(Failure::argument("answer", "has no status and no failure"));
        }
        let headers = self.headers.iter().map(|(name, value)| {
            (name.to_string_lossy().to_ascii_lowercase(), value.to_string_lossy().into_owned())
        });
        Ok(Ok(Response { status: self.http_status, headers: headers.collect(), body: self.body.clone() }))
    }
}

/// An answer that says nothing yet, for a script.
///
/// out: yours; free it with twire_incoming_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_incoming_new(
    out: Option<&mut MaybeUninit<*mut twire_incoming>>,
    err: ErrOut<'_>,
) -> twire_status {
    make(out, err, || Ok(twire_incoming::default()))
}

/// The HTTP status of the answer, 100 to 599.
#[unsafe(no_mangle)]
pub extern "C" fn twire_incoming_set_status(
    answer: Option<&mut twire_incoming>,
    http_status: i32,
) -> twire_status {
    change(answer, |a| {
        a.http_status = u16::try_from(http_status)
            .ok()
            .filter(|status| (100..600).contains(status))
            .ok_or_else(|| Failure::argument("http_status", "not 100 to 599"))?;
        Ok(())
    })
}

/// Adds a header field of the answer. Neither may be NULL; both are copied.
#[unsafe(no_mangle)]
pub extern "C" fn twire_incoming_add_header(
    answer: Option<&mut twire_incoming>,
    name: Text<'_>,
    value: Text<'_>,
) -> twire_status {
    change(answer, |a| {
        let (name, value) = (name.required("name")?, value.required("value")?);
        a.headers.push((c_text(name), c_text(value)));
        Ok(())
    })
}

/// Adds bytes to the answer's body, decoded: as they come, piece by piece. They are copied.
///
/// data: size bytes; NULL with size 0.
#[unsafe(no_mangle)]
pub extern "C" fn twire_incoming_add_body(
    answer: Option<&mut twire_incoming>,
    data: Data<'_>,
    size: usize,
) -> twire_status {
    change(answer, |a| {
        a.body.extend_from_slice(data.bytes(size, "data")?);
        Ok(())
    })
}

/// Says that there is no answer, and why.
///
/// status: TWIRE_ERR_CONNECT, TWIRE_ERR_TIMEOUT, TWIRE_ERR_TLS or TWIRE_ERR_PROTOCOL. sent: a
/// twire_sent; TWIRE_SENT_NO only where no byte of the request has left, for the library may then
/// send it again. message: a few words for the error, without URL and credentials; not NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_incoming_fail(
    answer: Option<&mut twire_incoming>,
    status: i32,
    sent: i32,
    message: Text<'_>,
) -> twire_status {
    const KINDS: [(twire_status, Kind); 4] = [
        (twire_status::TWIRE_ERR_CONNECT, Kind::Connect),
        (twire_status::TWIRE_ERR_TIMEOUT, Kind::Timeout),
        (twire_status::TWIRE_ERR_TLS, Kind::Tls),
        (twire_status::TWIRE_ERR_PROTOCOL, Kind::Protocol),
    ];
    const SENT: [(twire_sent, Sent); 3] = [
        (twire_sent::TWIRE_SENT_NO, Sent::No),
        (twire_sent::TWIRE_SENT_MAYBE, Sent::Maybe),
        (twire_sent::TWIRE_SENT_YES, Sent::Yes),
    ];
    change(answer, |a| {
        let kind = KINDS.iter().find(|(known, _)| *known as i32 == status);
        let kind =
            kind.ok_or_else(|| Failure::argument("status", "not connect, timeout, tls or protocol"))?.1;
        let sent = SENT.iter().find(|(known, _)| *known as i32 == sent);
        let sent = sent.ok_or_else(|| Failure::argument("sent", "not a twire_sent"))?.1;
        let message = message.required("message")?;
        let failure = NoAnswer { kind, sent, message: message.to_owned(), status: None };
        a.failure = Some((failure, c_text(message)));
        Ok(())
    })
}

/// The HTTP status; 0 when there is none, and for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_incoming_http_status(answer: Option<&twire_incoming>) -> i32 {
    answer.map_or(0, |a| i32::from(a.http_status))
}

/// The first header field of that name, in any case, or NULL. It lives until the answer is changed
/// or freed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_incoming_header<'a>(answer: Option<&'a twire_incoming>, name: Text<'_>) -> Text<'a> {
    read(Text::NULL, || {
        let find = || {
            let name = name.optional("name").ok()??;
            let headers = &answer?.headers;
            headers.iter().find(|(n, _)| n.as_bytes().eq_ignore_ascii_case(name.as_bytes())).map(|(_, v)| v)
        };
        Text::maybe(find())
    })
}

/// How many header fields the answer has; 0 for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_incoming_header_count(answer: Option<&twire_incoming>) -> usize {
    answer.map_or(0, |a| a.headers.len())
}

/// A header field's name, by its place from 0, or NULL. It lives until the answer is changed or freed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_incoming_header_name(answer: Option<&twire_incoming>, index: usize) -> Text<'_> {
    Text::maybe(answer.and_then(|a| a.headers.get(index)).map(|(name, _)| name))
}

/// A header field's value, by its place from 0, or NULL. It lives until the answer is changed or
/// freed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_incoming_header_value(answer: Option<&twire_incoming>, index: usize) -> Text<'_> {
    Text::maybe(answer.and_then(|a| a.headers.get(index)).map(|(_, value)| value))
}

/// The body's bytes so far; they live until the answer is changed or freed. No NUL follows them.
///
/// size: set to their number; may be NULL. Never NULL but for a NULL answer.
#[unsafe(no_mangle)]
pub extern "C" fn twire_incoming_body<'a>(
    answer: Option<&'a twire_incoming>,
    size: Option<&mut MaybeUninit<usize>>,
) -> Data<'a> {
    put(size, answer.map_or(0, |a| a.body.len()));
    answer.map_or(Data::NULL, |a| Data::of(&a.body))
}

/// Why there is no answer, or NULL when there is one. It lives until the answer is changed or freed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_incoming_failure(answer: Option<&twire_incoming>) -> Text<'_> {
    Text::maybe(answer.and_then(|a| a.failure.as_ref()).map(|(_, message)| message))
}

/// What kind of failure it is: TWIRE_ERR_CONNECT, TWIRE_ERR_TIMEOUT ... TWIRE_OK when there is an
/// answer, and for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_incoming_failure_status(answer: Option<&twire_incoming>) -> twire_status {
    let failure = answer.and_then(|a| a.failure.as_ref());
    failure.map_or(twire_status::TWIRE_OK, |(failure, _)| failure.kind.into())
}

/// Whether the request has left, of a failure; TWIRE_SENT_NO when there is none, and for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_incoming_failure_sent(answer: Option<&twire_incoming>) -> twire_sent {
    let failure = answer.and_then(|a| a.failure.as_ref());
    failure.map_or(twire_sent::TWIRE_SENT_NO, |(failure, _)| failure.sent.into())
}

/// Frees an answer. NULL is fine. One that a transport is given to fill is not the transport's to
/// free.
#[unsafe(no_mangle)]
pub extern "C" fn twire_incoming_free(answer: Option<Box<twire_incoming>>) {
    read((), || drop(answer));
}
