//! Scripted responses, for tests without a network.

use std::mem::MaybeUninit;
use std::sync::Arc;

use twire::transport::ScriptedTransport;

use crate::boundary::{ErrOut, Text};
use crate::client_options::{TransportChoice, twire_client_options};
use crate::error::Failure;
use crate::guard::{guard, guard_drop, guard_getter, guard_new, guard_setter};
use crate::http_request::twire_http_request;
use crate::http_response::twire_http_response;
use crate::status::twire_status;

/// A scripted transport: it returns one scripted response for each request, and keeps the requests. It
/// is for the tests of programs that use this library; there is no network.
///
/// A request after the last scripted response fails with TWIRE_ERR_INTERNAL, and is kept too. Any thread.
pub struct twire_script(Arc<ScriptedTransport>);

impl twire_script {
    pub(crate) fn new(script: Arc<ScriptedTransport>) -> twire_script {
        twire_script(script)
    }
}

/// Makes a script without responses.
///
/// out: yours; free it with twire_script_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_script_new(
    out: Option<&mut MaybeUninit<*mut twire_script>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || Ok(twire_script(Arc::new(ScriptedTransport::new()))))
}

fn required(script: Option<&twire_script>) -> Result<&Arc<ScriptedTransport>, Failure> {
    script.map(|s| &s.0).ok_or_else(|| Failure::argument("script", "NULL"))
}

/// Adds a response with a status and a JSON text. script, json: not NULL. http_status: 100 to 599.
/// err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_script_add_json(
    script: Option<&twire_script>,
    http_status: i32,
    json: Text<'_>,
    err: ErrOut<'_>,
) -> twire_status {
    guard(err, || {
        let script = required(script)?;
        let status = u16::try_from(http_status).ok().filter(|status| (100..600).contains(status));
        let status = status.ok_or_else(|| Failure::argument("http_status", "not 100 to 599"))?;
        let headers = vec![("content-type".to_owned(), "application/json".to_owned())];
        let body = json.required("json")?.as_bytes();
        script.push(Ok(twire::HttpResponse::new(status, headers, body)));
        Ok(())
    })
}

/// Adds a response with headers, or a failure; it is copied. script, response: not NULL. err: may be
/// NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_script_add(
    script: Option<&twire_script>,
    response: Option<&twire_http_response>,
    err: ErrOut<'_>,
) -> twire_status {
    guard(err, || {
        let script = required(script)?;
        let response = response.ok_or_else(|| Failure::argument("response", "NULL"))?;
        script.push(response.to_outcome()?);
        Ok(())
    })
}

/// Returns the number of responses that remain; 0 for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_script_remaining(script: Option<&twire_script>) -> usize {
    guard_getter(0, || script.map_or(0, |s| s.0.remaining()))
}

/// Returns the number of requests received; 0 for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_script_request_count(script: Option<&twire_script>) -> usize {
    guard_getter(0, || script.map_or(0, |s| s.0.requests().len()))
}

/// Returns the request at an index from 0, with its credentials. An index after the last is
/// TWIRE_ERR_ARGUMENT.
///
/// script: not NULL. out: yours; free it with twire_http_request_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_script_request(
    script: Option<&twire_script>,
    index: usize,
    out: Option<&mut MaybeUninit<*mut twire_http_request>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || {
        let requests = required(script)?.requests();
        let request = requests.get(index).ok_or_else(|| Failure::argument("index", "no such request"))?;
        Ok(twire_http_request::new(request, None))
    })
}

/// Sends every request of clients made with these options to a script, which they share. It may be freed
/// before them. script: not NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_script(
    options: Option<&mut twire_client_options>,
    script: Option<&twire_script>,
) -> twire_status {
    guard_setter(options, |o| {
        o.set_transport(TransportChoice::Script(Arc::clone(required(script)?)));
        Ok(())
    })
}

/// Frees a script. NULL is allowed. Clients that use it continue to do so.
#[unsafe(no_mangle)]
pub extern "C" fn twire_script_free(script: Option<Box<twire_script>>) {
    guard_drop(script);
}
