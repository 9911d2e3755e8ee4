//! Which callback of the host a thread is in, and which requests it may make from there.

use std::cell::Cell;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::error::{Failure, Result};

/// Identifies a client for the lifetime of the process.
pub(crate) type ClientId = u64;

pub(crate) fn next_client_id() -> ClientId {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// The callback that a thread is in, by what waits for it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum CallbackContext {
    None,
    /// A log callback or a hook: the I/O thread may wait for it.
    Library,
    /// A transport or a credentials callback: a request of this client waits for it.
    Client(ClientId),
}

thread_local! {
    static CONTEXT: Cell<CallbackContext> = const { Cell::new(CallbackContext::None) };
}

pub(crate) fn current_context() -> CallbackContext {
    // The thread-local is gone in a thread that is ending, which is in no callback.
    CONTEXT.try_with(Cell::get).unwrap_or(CallbackContext::None)
}

/// Runs a callback in its context.
pub(crate) fn with_context<T>(context: CallbackContext, callback: impl FnOnce() -> T) -> T {
    let before = current_context();
    let _ = CONTEXT.try_with(|cell| cell.set(context));
    let value = callback();
    let _ = CONTEXT.try_with(|cell| cell.set(before));
    value
}

/// Refuses a request that would wait for itself.
pub(crate) fn check_reentry(client: ClientId) -> Result<()> {
    let why = match current_context() {
        CallbackContext::Library => "a request from inside a log callback or a hook would wait for itself",
        CallbackContext::Client(id) if id == client => {
            "a request from inside a callback of the same client would wait for itself"
        }
        CallbackContext::None | CallbackContext::Client(_) => return Ok(()),
    };
    Err(Failure::argument("client", why))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_callback_cannot_make_a_request_that_waits_for_itself() {
        assert!(check_reentry(1).is_ok());
        with_context(CallbackContext::Client(1), || {
            assert!(check_reentry(1).is_err() && check_reentry(2).is_ok());
            with_context(CallbackContext::Library, || assert!(check_reentry(2).is_err()));
            assert!(check_reentry(1).is_err());
        });
        assert!(check_reentry(1).is_ok());
    }
}
