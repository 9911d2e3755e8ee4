//! Hooks of the host, which run before and after each attempt.

use std::ffi::c_void;
use std::ptr;
use std::sync::Arc;

use serde_json::{Value as Json, json};
use twire::{Attempt, AttemptOutcome, ClientBuilder};

use crate::boundary::UserData;
use crate::callback::{CallbackContext, with_context};
use crate::client_options::twire_client_options;
use crate::error::Failure;
use crate::guard::guard_setter;
use crate::log::twire_release_callback;
use crate::result::twire_result;
use crate::status::twire_status;

/// Observes an attempt of a request.
///
/// attempt: its properties, read by path; it lives until the callback returns. user: the pointer given
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

fn finished(finished: &AttemptOutcome<'_>) -> Json {
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

fn run_hook(callback: extern "C" fn(*const twire_result, *mut c_void), attempt: &Json, user_data: &UserData) {
    let attempt = twire_result::from_json(attempt);
    with_context(CallbackContext::Library, || callback(ptr::from_ref(&attempt), user_data.pointer()));
}

/// Adds hooks that observe every attempt of a request, for metrics and traces. All hooks that were added
/// run. Nothing personal is passed to them: SIDs and numbers in paths are shortened.
///
/// before: runs before each attempt with "operation" (its key, "" for a custom request), "method", "path"
/// and "number" (1 for the first attempt). after: runs after each attempt with those and "http_status" (0
/// without a response), "error" (the name of the status, such as "timeout"; null after a success), "sent"
/// ("no", "maybe", "yes"), "request_id", "duration_us" (microseconds, the wait for a free connection
/// included) and "retry_in_ms" (the delay before the next attempt; null when this was the last). An attempt
/// that is cancelled has no after. One of the two may be NULL. user: passed to both. release: called once
/// with user, on any thread, when neither options nor clients use the hooks any more; may be NULL. It is
/// not called when this function fails.
///
/// Hooks run on the library's own thread or on the caller's, and on several at once. Requests of the client
/// wait for them: they must return soon, and must not throw or longjmp. A request from inside a hook fails
/// with TWIRE_ERR_ARGUMENT.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_add_hooks(
    options: Option<&mut twire_client_options>,
    before: twire_attempt_callback,
    after: twire_attempt_callback,
    user: *mut c_void,
    release: twire_release_callback,
) -> twire_status {
    guard_setter(options, |o| {
        if before.is_none() && after.is_none() {
            return Err(Failure::argument("before", "NULL, and after too"));
        }
        let user_data = Arc::new(UserData::new(user, release));
        o.update_builder(|mut builder: ClientBuilder| {
            if let Some(before) = before {
                let user_data = Arc::clone(&user_data);
                builder = builder.on_request(move |attempt| run_hook(before, &started(attempt), &user_data));
            }
            if let Some(after) = after {
                builder = builder.on_response(move |end| run_hook(after, &finished(end), &user_data));
            }
            builder
        });
        Ok(())
    })
}
