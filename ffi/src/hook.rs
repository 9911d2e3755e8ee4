//! What a host may watch: each try of a call, before and after.

use std::ffi::c_void;
use std::ptr;
use std::sync::Arc;

use serde_json::{Value as Json, json};
use twire::{Attempt, ClientBuilder, Finished};

use crate::boundary::Foreign;
use crate::callback::{Inside, enter};
use crate::client_options::twire_client_options;
use crate::error::Failure;
use crate::guard::change;
use crate::log::twire_release_callback;
use crate::result::twire_result;
use crate::status::twire_status;

/// Is told of a try of a call.
///
/// attempt: what is known of it, by path; it lives until the callback returns. user: what was given
/// with the callback.
pub type twire_attempt_callback = Option<extern "C" fn(attempt: *const twire_result, user: *mut c_void)>;

fn started(attempt: &Attempt<'_>) -> Json {
    json!({
        "operation": attempt.operation,
        "method": attempt.method.name(),
        "path": attempt.path,
        "number": attempt.number,
    })
}

fn finished(finished: &Finished<'_>) -> Json {
    let mut all = started(&finished.attempt);
    let ms = |time: std::time::Duration| u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
    all["http_status"] = finished.status.unwrap_or(0).into();
    all["error"] = finished.kind.map_or(Json::Null, |kind| kind.name().into());
    all["sent"] = finished.sent.name().into();
    all["request_id"] = finished.request_id.into();
    all["duration_us"] = u64::try_from(finished.duration.as_micros()).unwrap_or(u64::MAX).into();
    all["retry_in_ms"] = finished.retry_in.map_or(Json::Null, |time| ms(time).into());
    all
}

fn tell(callback: extern "C" fn(*const twire_result, *mut c_void), attempt: &Json, foreign: &Foreign) {
    let attempt = twire_result::of_json(attempt);
    enter(Inside::Library, || callback(ptr::from_ref(&attempt), foreign.user()));
}

/// Has every try of a call told to the host: for metrics and traces. It may be used more than once;
/// all are told. Nothing personal is told: paths have their SIDs and numbers shortened.
///
/// before: called before each try with "operation" (its key, "" for a request of one's own),
/// "method", "path" and "number" (1 for the first try). after: called after each try with those and
/// "http_status" (0 without an answer), "error" (the status's name, such as "timeout"; null after a
/// success), "sent" ("no", "maybe", "yes"), "request_id", "duration_us" (microseconds, waiting for a
/// free place included) and "retry_in_ms" (the wait before the next try; null when this was the
/// last). A try that the caller gives up has no after. One of the two may be NULL. user: handed to
/// both. release: called once with user, on any thread, when neither settings nor clients use the
/// callbacks any more; may be NULL. It is not called when this function fails.
///
/// They run on the library's own thread or on the caller's, also on several at once; all of the
/// client's calls wait for them. They must return soon, must not throw or longjmp, and must not make
/// calls with this library: those fail with TWIRE_ERR_ARGUMENT.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_add_hooks(
    options: Option<&mut twire_client_options>,
    before: twire_attempt_callback,
    after: twire_attempt_callback,
    user: *mut c_void,
    release: twire_release_callback,
) -> twire_status {
    change(options, |o| {
        if before.is_none() && after.is_none() {
            return Err(Failure::argument("before", "NULL, and after too"));
        }
        let foreign = Arc::new(Foreign::new(user, release));
        o.with(|mut builder: ClientBuilder| {
            if let Some(before) = before {
                let foreign = Arc::clone(&foreign);
                builder = builder.on_request(move |attempt| tell(before, &started(attempt), &foreign));
            }
            if let Some(after) = after {
                builder = builder.on_response(move |end| tell(after, &finished(end), &foreign));
            }
            builder
        });
        Ok(())
    })
}
