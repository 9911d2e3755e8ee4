//! Which of the host's callbacks a thread is in, and the calls that it may make from there.

use std::cell::Cell;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::error::{Failure, Result};

/// A client, as long as the process lives.
pub(crate) type ClientId = u64;

/// The next client's.
pub(crate) fn client_id() -> ClientId {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// Whose thread a callback holds up.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Inside {
    Nothing,
    /// A log line or a hook: the library's own thread waits for it.
    Library,
    /// A transport or a credentials callback: a call of this client waits for it.
    Client(ClientId),
}

thread_local! {
    static INSIDE: Cell<Inside> = const { Cell::new(Inside::Nothing) };
}

/// Where this thread is.
pub(crate) fn inside() -> Inside {
    // A thread that is ending has no such place any more, and is in no callback.
    INSIDE.try_with(Cell::get).unwrap_or(Inside::Nothing)
}

/// Runs a callback.
pub(crate) fn enter<T>(place: Inside, callback: impl FnOnce() -> T) -> T {
    let before = inside();
    let _ = INSIDE.try_with(|cell| cell.set(place));
    let value = callback();
    let _ = INSIDE.try_with(|cell| cell.set(before));
    value
}

/// Refuses a call that would wait for itself.
pub(crate) fn may_call(client: ClientId) -> Result<()> {
    let why = match inside() {
        Inside::Library => {
            "a call from inside a log line or a hook would wait for the thread that it holds up"
        }
        Inside::Client(id) if id == client => "a call from inside a callback of the same client",
        Inside::Nothing | Inside::Client(_) => return Ok(()),
    };
    Err(Failure::argument("client", why))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_callback_may_not_call_back() {
        assert!(may_call(1).is_ok());
        enter(Inside::Client(1), || {
            assert!(may_call(1).is_err() && may_call(2).is_ok());
            enter(Inside::Library, || assert!(may_call(2).is_err()));
            assert!(may_call(1).is_err());
        });
        assert!(may_call(1).is_ok());
    }
}
