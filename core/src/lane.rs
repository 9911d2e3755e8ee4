//! Which runtime this thread drives: connections are read by the runtime that made them, so each
//! has its own.

use std::cell::Cell;

/// Runtimes of ours at most: the I/O thread's, and those that callers drive.
pub(crate) const MOST: usize = 17;

thread_local! {
    static DRIVEN: Cell<Option<usize>> = const { Cell::new(None) };
    static LAST: Cell<usize> = const { Cell::new(0) };
}

/// The number of the runtime of ours that this thread drives now.
#[cfg(feature = "blocking")]
pub(crate) fn driven() -> Option<usize> {
    DRIVEN.get()
}

/// The number of the runtime of ours that this thread drove last.
#[cfg(feature = "blocking")]
pub(crate) fn last() -> usize {
    LAST.get()
}

/// Where a call's connections are kept: 0 on a runtime of somebody else's.
pub(crate) fn place() -> usize {
    DRIVEN.get().map_or(0, |number| number + 1)
}

/// Places at most.
pub(crate) const PLACES: usize = MOST + 1;

/// Says that this thread drives the runtime of this number, until the guard is dropped.
#[cfg(feature = "blocking")]
pub(crate) fn drive(number: usize) -> Driving {
    DRIVEN.set(Some(number));
    LAST.set(number);
    Driving
}

#[cfg(feature = "blocking")]
pub(crate) struct Driving;

#[cfg(feature = "blocking")]
impl Drop for Driving {
    fn drop(&mut self) {
        DRIVEN.set(None);
    }
}
