//! Recordings of exchanges, for tests.

use std::mem::MaybeUninit;
use std::sync::Arc;

use twire::transport::Recording;

use crate::boundary::{ErrOut, write_handle, write_null};
use crate::client_options::twire_client_options;
use crate::error::Failure;
use crate::guard::{guard, guard_drop, guard_getter, guard_new, guard_setter};
use crate::http_request::twire_http_request;
use crate::http_response::twire_http_response;
use crate::script::twire_script;
use crate::status::twire_status;

/// A recording of the exchanges of clients, for tests. Bodies are kept whole; credentials in headers are
/// replaced by "[redacted]". Any thread.
pub struct twire_recording(Recording);

/// Makes an empty recording.
///
/// out: yours; free it with twire_recording_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_recording_new(
    out: Option<&mut MaybeUninit<*mut twire_recording>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || Ok(twire_recording(Recording::new())))
}

/// Records the exchanges of clients made with these options, whichever transport they have. They share
/// the recording, which may be freed before them. recording: not NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_recording(
    options: Option<&mut twire_client_options>,
    recording: Option<&twire_recording>,
) -> twire_status {
    guard_setter(options, |o| {
        let recording = recording.ok_or_else(|| Failure::argument("recording", "NULL"))?;
        o.update_builder(|b| b.record(&recording.0));
        Ok(())
    })
}

/// Returns the number of exchanges that have ended; 0 for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_recording_exchange_count(recording: Option<&twire_recording>) -> usize {
    guard_getter(0, || recording.map_or(0, |r| r.0.exchanges().len()))
}

/// Returns the exchange at an index from 0, in the order of the responses. An index after the last is
/// TWIRE_ERR_ARGUMENT.
///
/// recording: not NULL. request: the request, yours, free it with twire_http_request_free; may be NULL.
/// response: the response or failure, yours, free it with twire_http_response_free; may be NULL. err: may
/// be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_recording_exchange(
    recording: Option<&twire_recording>,
    index: usize,
    request: Option<&mut MaybeUninit<*mut twire_http_request>>,
    response: Option<&mut MaybeUninit<*mut twire_http_response>>,
    err: ErrOut<'_>,
) -> twire_status {
    let request = write_null(request);
    let response = write_null(response);
    guard(err, || {
        let recording = recording.ok_or_else(|| Failure::argument("recording", "NULL"))?;
        let mut exchanges = recording.0.exchanges();
        if index >= exchanges.len() {
            return Err(Failure::argument("index", "no such exchange"));
        }
        let exchange = exchanges.swap_remove(index);
        if request.is_some() {
            write_handle(request, twire_http_request::new(&exchange.request, None));
        }
        if response.is_some() {
            write_handle(response, twire_http_response::from_outcome(exchange.outcome));
        }
        Ok(())
    })
}

/// Makes a script of the recorded responses.
///
/// recording: not NULL. out: yours; free it with twire_script_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_recording_to_script(
    recording: Option<&twire_recording>,
    out: Option<&mut MaybeUninit<*mut twire_script>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || {
        let recording = recording.ok_or_else(|| Failure::argument("recording", "NULL"))?;
        Ok(twire_script::new(Arc::new(recording.0.script())))
    })
}

/// Frees a recording. NULL is allowed. Clients that are recorded continue.
#[unsafe(no_mangle)]
pub extern "C" fn twire_recording_free(recording: Option<Box<twire_recording>>) {
    guard_drop(recording);
}
