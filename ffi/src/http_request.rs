//! An HTTP request, as a transport sees it.

use std::ffi::CString;
use std::mem::MaybeUninit;
use std::time::Duration;

use twire::transport::{HttpRequest, Limits};

use crate::boundary::{Data, Text, write_value};
use crate::error::c_text;
use crate::guard::{guard_drop, guard_getter};

/// An HTTP request as it is sent: a custom transport sends it, a script or a recording has kept it.
///
/// It holds credentials, unless it comes from a recording. Immutable: any number of threads may read one
/// at the same time. Texts and bytes live as long as the request.
pub struct twire_http_request {
    method: CString,
    url: CString,
    headers: Vec<(CString, CString)>,
    form: Vec<(CString, CString)>,
    /// The body and a NUL.
    body: Vec<u8>,
    limits: Option<(Duration, usize)>,
}

impl twire_http_request {
    pub(crate) fn new(request: &HttpRequest, limits: Option<Limits>) -> twire_http_request {
        let pair = |(name, value): (&str, &str)| (c_text(name), c_text(value));
        let mut body = Vec::with_capacity(request.body.len() + 1);
        body.extend_from_slice(&request.body);
        body.push(0);
        twire_http_request {
            method: c_text(request.method.name()),
            url: c_text(&request.url),
            headers: request.header_pairs().map(pair).collect(),
            form: request.form().iter().map(|(name, value)| pair((name, value))).collect(),
            body,
            limits: limits.map(|limits| (limits.timeout, limits.max_body_bytes)),
        }
    }
}

/// Returns the method: "GET", "POST" ... NULL for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_http_request_method(request: Option<&twire_http_request>) -> Text<'_> {
    Text::from_option(request.map(|r| &r.method))
}

/// Returns the whole URL, query included. NULL for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_http_request_url(request: Option<&twire_http_request>) -> Text<'_> {
    Text::from_option(request.map(|r| &r.url))
}

/// Returns the value of the first header of that name, in any case, or NULL. Host and Content-Length are
/// not among the headers: the transport derives them.
#[unsafe(no_mangle)]
pub extern "C" fn twire_http_request_header<'a>(
    request: Option<&'a twire_http_request>,
    name: Text<'_>,
) -> Text<'a> {
    guard_getter(Text::NULL, || {
        let find = || {
            let name = name.optional("name").ok()??;
            let headers = &request?.headers;
            headers.iter().find(|(n, _)| n.as_bytes().eq_ignore_ascii_case(name.as_bytes())).map(|(_, v)| v)
        };
        Text::from_option(find())
    })
}

/// Returns the number of headers; 0 for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_http_request_header_count(request: Option<&twire_http_request>) -> usize {
    request.map_or(0, |r| r.headers.len())
}

/// Returns the name of the header at an index from 0, or NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_http_request_header_name(
    request: Option<&twire_http_request>,
    index: usize,
) -> Text<'_> {
    Text::from_option(request.and_then(|r| r.headers.get(index)).map(|(name, _)| name))
}

/// Returns the value of the header at an index from 0, or NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_http_request_header_value(
    request: Option<&twire_http_request>,
    index: usize,
) -> Text<'_> {
    Text::from_option(request.and_then(|r| r.headers.get(index)).map(|(_, value)| value))
}

/// Returns the first decoded value of that name in the form of the body, or NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_http_request_form_value<'a>(
    request: Option<&'a twire_http_request>,
    name: Text<'_>,
) -> Text<'a> {
    guard_getter(Text::NULL, || {
        let find = || {
            let name = name.optional("name").ok()??;
            request?.form.iter().find(|(n, _)| n.as_bytes() == name.as_bytes()).map(|(_, value)| value)
        };
        Text::from_option(find())
    })
}

/// Returns the bytes of the body, as they are to be sent. A NUL follows the last byte.
///
/// size: set to the number of bytes; may be NULL. Never NULL, except for a NULL request.
#[unsafe(no_mangle)]
pub extern "C" fn twire_http_request_body<'a>(
    request: Option<&'a twire_http_request>,
    size: Option<&mut MaybeUninit<usize>>,
) -> Data<'a> {
    let body = request.and_then(|r| r.body.get(..r.body.len() - 1));
    write_value(size, body.map_or(0, <[u8]>::len));
    body.map_or(Data::NULL, Data::new)
}

/// Returns the time left for the response, name resolution and connection included, in milliseconds; -1
/// for a request of a script or a recording.
#[unsafe(no_mangle)]
pub extern "C" fn twire_http_request_timeout_ms(request: Option<&twire_http_request>) -> i64 {
    let time = request.and_then(|r| r.limits).map(|(time, _)| time);
    time.map_or(-1, |time| i64::try_from(time.as_millis()).unwrap_or(i64::MAX))
}

/// Returns the maximum size of the response body, in bytes; a longer one is TWIRE_ERR_PROTOCOL. 0 for a
/// request of a script or a recording.
#[unsafe(no_mangle)]
pub extern "C" fn twire_http_request_max_response_bytes(request: Option<&twire_http_request>) -> usize {
    request.and_then(|r| r.limits).map_or(0, |(_, cap)| cap)
}

/// Frees a request of a script or a recording. NULL is allowed. A transport must not free the request
/// that it is given.
#[unsafe(no_mangle)]
pub extern "C" fn twire_http_request_free(request: Option<Box<twire_http_request>>) {
    guard_drop(request);
}
