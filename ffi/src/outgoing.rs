//! A request on its way out, as a transport sees it.

use std::ffi::CString;
use std::mem::MaybeUninit;
use std::time::Duration;

use twire::transport::{Limits, Outgoing};

use crate::boundary::{Data, Text, put};
use crate::error::c_text;
use crate::guard::read;

/// A request as it goes over the wire: what a transport of the host's sends, and what a script or
/// a recording has kept.
///
/// It holds credentials unless it comes from a recording. Immutable: any number of threads may
/// read one at the same time. Text and bytes live as long as the request.
pub struct twire_outgoing {
    method: CString,
    url: CString,
    headers: Vec<(CString, CString)>,
    form: Vec<(CString, CString)>,
    /// The body and a NUL.
    body: Vec<u8>,
    limits: Option<(Duration, usize)>,
}

impl twire_outgoing {
    pub(crate) fn new(request: &Outgoing, limits: Option<Limits>) -> twire_outgoing {
        let pair = |(name, value): (&str, &str)| (c_text(name), c_text(value));
        let mut body = Vec::with_capacity(request.body.len() + 1);
        body.extend_from_slice(&request.body);
        body.push(0);
        twire_outgoing {
            method: c_text(request.method.name()),
            url: c_text(&request.url),
            headers: request.fields().map(pair).collect(),
            form: request.form().iter().map(|(name, value)| pair((name, value))).collect(),
            body,
            limits: limits.map(|limits| (limits.time, limits.body)),
        }
    }
}

/// "GET", "POST" ... NULL for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_outgoing_method(request: Option<&twire_outgoing>) -> Text<'_> {
    Text::maybe(request.map(|r| &r.method))
}

/// The whole URL, query included. NULL for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_outgoing_url(request: Option<&twire_outgoing>) -> Text<'_> {
    Text::maybe(request.map(|r| &r.url))
}

/// The first header field of that name, in any case, or NULL. Host and Content-Length are not among
/// them: who sends the request knows them.
#[unsafe(no_mangle)]
pub extern "C" fn twire_outgoing_header<'a>(request: Option<&'a twire_outgoing>, name: Text<'_>) -> Text<'a> {
    read(Text::NULL, || {
        let find = || {
            let name = name.optional("name").ok()??;
            let headers = &request?.headers;
            headers.iter().find(|(n, _)| n.as_bytes().eq_ignore_ascii_case(name.as_bytes())).map(|(_, v)| v)
        };
        Text::maybe(find())
    })
}

/// How many header fields there are; 0 for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_outgoing_header_count(request: Option<&twire_outgoing>) -> usize {
    request.map_or(0, |r| r.headers.len())
}

/// A header field's name, by its place from 0, or NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_outgoing_header_name(request: Option<&twire_outgoing>, index: usize) -> Text<'_> {
    Text::maybe(request.and_then(|r| r.headers.get(index)).map(|(name, _)| name))
}

/// A header field's value, by its place from 0, or NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_outgoing_header_value(request: Option<&twire_outgoing>, index: usize) -> Text<'_> {
    Text::maybe(request.and_then(|r| r.headers.get(index)).map(|(_, value)| value))
}

/// The first value of that name in the form that the body is, decoded, or NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_outgoing_form<'a>(request: Option<&'a twire_outgoing>, name: Text<'_>) -> Text<'a> {
    read(Text::NULL, || {
        let find = || {
            let name = name.optional("name").ok()??;
            request?.form.iter().find(|(n, _)| n.as_bytes() == name.as_bytes()).map(|(_, value)| value)
        };
        Text::maybe(find())
    })
}

/// The body's bytes, as they are to be sent. A NUL follows the last one.
///
/// size: set to the number of bytes; may be NULL. Never NULL but for a NULL request.
#[unsafe(no_mangle)]
pub extern "C" fn twire_outgoing_body<'a>(
    request: Option<&'a twire_outgoing>,
    size: Option<&mut MaybeUninit<usize>>,
) -> Data<'a> {
    let body = request.and_then(|r| r.body.get(..r.body.len() - 1));
    put(size, body.map_or(0, <[u8]>::len));
    body.map_or(Data::NULL, Data::of)
}

/// The milliseconds after which nobody waits for the answer any more, name resolution and
/// connection included; -1 where it is no longer to be sent.
#[unsafe(no_mangle)]
pub extern "C" fn twire_outgoing_timeout_ms(request: Option<&twire_outgoing>) -> i64 {
    let time = request.and_then(|r| r.limits).map(|(time, _)| time);
    time.map_or(-1, |time| i64::try_from(time.as_millis()).unwrap_or(i64::MAX))
}

/// The most bytes that the answer's body may have; a longer one is TWIRE_ERR_PROTOCOL. 0 where it is
/// no longer to be sent.
#[unsafe(no_mangle)]
pub extern "C" fn twire_outgoing_body_cap(request: Option<&twire_outgoing>) -> usize {
    request.and_then(|r| r.limits).map_or(0, |(_, cap)| cap)
}

/// Frees a request that a script or a recording gave. NULL is fine. One that a transport is given
/// is not the transport's to free.
#[unsafe(no_mangle)]
pub extern "C" fn twire_outgoing_free(request: Option<Box<twire_outgoing>>) {
    read((), || drop(request));
}
