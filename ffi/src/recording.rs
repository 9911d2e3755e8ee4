//! A record of what went over a client's transport, for tests.

use std::mem::MaybeUninit;
use std::sync::Arc;

use twire::transport::Recording;

use crate::boundary::{ErrOut, clear, hand_out};
use crate::client_options::twire_client_options;
use crate::error::Failure;
use crate::guard::{change, guard, make, read};
use crate::incoming::twire_incoming;
use crate::outgoing::twire_outgoing;
use crate::script::twire_script;
use crate::status::twire_status;

/// Keeps what goes over a client's transport, for tests. Bodies are kept whole; of credentials in
/// header fields only that they were there. Any thread.
pub struct twire_recording(Recording);

/// An empty recording.
///
/// out: yours; free it with twire_recording_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_recording_new(
    out: Option<&mut MaybeUninit<*mut twire_recording>>,
    err: ErrOut<'_>,
) -> twire_status {
    make(out, err, || Ok(twire_recording(Recording::new())))
}

/// Records what clients made with these settings send and get, whichever transport they have. They
/// share the recording; it may be freed before them. recording: not NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_recording(
    options: Option<&mut twire_client_options>,
    recording: Option<&twire_recording>,
) -> twire_status {
    change(options, |o| {
        let recording = recording.ok_or_else(|| Failure::argument("recording", "NULL"))?;
        o.with(|b| b.record(&recording.0));
        Ok(())
    })
}

/// How many exchanges have ended; 0 for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_recording_count(recording: Option<&twire_recording>) -> usize {
    read(0, || recording.map_or(0, |r| r.0.exchanges().len()))
}

/// An exchange by its place from 0, in the order of the answers. A place behind the last is
/// TWIRE_ERR_ARGUMENT.
///
/// recording: not NULL. request: what was sent, yours, free it with twire_outgoing_free; may be NULL.
/// answer: what came back, yours, free it with twire_incoming_free; may be NULL. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_recording_exchange(
    recording: Option<&twire_recording>,
    index: usize,
    request: Option<&mut MaybeUninit<*mut twire_outgoing>>,
    answer: Option<&mut MaybeUninit<*mut twire_incoming>>,
    err: ErrOut<'_>,
) -> twire_status {
    let request = clear(request);
    let answer = clear(answer);
    guard(err, || {
        let recording = recording.ok_or_else(|| Failure::argument("recording", "NULL"))?;
        let mut exchanges = recording.0.exchanges();
        if index >= exchanges.len() {
            return Err(Failure::argument("index", "no such exchange"));
        }
        let exchange = exchanges.swap_remove(index);
        if request.is_some() {
            hand_out(request, twire_outgoing::new(&exchange.request, None));
        }
        if answer.is_some() {
            hand_out(answer, twire_incoming::of(exchange.answer));
        }
        Ok(())
    })
}

/// The same answers again, as a script.
///
/// recording: not NULL. out: yours; free it with twire_script_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_recording_script(
    recording: Option<&twire_recording>,
    out: Option<&mut MaybeUninit<*mut twire_script>>,
    err: ErrOut<'_>,
) -> twire_status {
    make(out, err, || {
        let recording = recording.ok_or_else(|| Failure::argument("recording", "NULL"))?;
        Ok(twire_script::of(Arc::new(recording.0.script())))
    })
}

/// Frees a recording. NULL is fine. Clients that are recorded go on.
#[unsafe(no_mangle)]
pub extern "C" fn twire_recording_free(recording: Option<Box<twire_recording>>) {
    read((), || drop(recording));
}
