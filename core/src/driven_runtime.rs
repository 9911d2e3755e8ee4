//! Which of the library's runtimes the current thread drives.
//!
//! A connection is polled by the runtime that created it, so each runtime has its own connection pool.

use std::cell::Cell;

/// The number of runtimes: the I/O thread's and those that callers drive.
pub(crate) const MAX_RUNTIMES: usize = 17;

/// The number of connection pools: one for each runtime, and one for runtimes of other libraries.
pub(crate) const SLOTS: usize = MAX_RUNTIMES + 1;

thread_local! {
    static CURRENT: Cell<Option<usize>> = const { Cell::new(None) };
    static PREVIOUS: Cell<usize> = const { Cell::new(0) };
}

/// The number of the runtime that this thread drives now.
#[cfg(feature = "blocking")]
pub(crate) fn current() -> Option<usize> {
    CURRENT.get()
}

/// The number of the runtime that this thread drove last.
#[cfg(feature = "blocking")]
pub(crate) fn previous() -> usize {
    PREVIOUS.get()
}

/// The index of the current connection pool; 0 on another library's runtime.
pub(crate) fn slot() -> usize {
    CURRENT.get().map_or(0, |number| number + 1)
}

/// Marks this thread as driving a runtime until the guard is dropped.
#[cfg(feature = "blocking")]
pub(crate) fn enter(number: usize) -> DrivingGuard {
    CURRENT.set(Some(number));
    PREVIOUS.set(number);
    DrivingGuard
}

#[cfg(feature = "blocking")]
pub(crate) struct DrivingGuard;

#[cfg(feature = "blocking")]
impl Drop for DrivingGuard {
    fn drop(&mut self) {
        CURRENT.set(None);
    }
}
