//! Giving calls up from another thread.

use std::mem::MaybeUninit;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use twire::runtime::Watch;

use crate::boundary::ErrOut;
use crate::error::{Failure, Result};
use crate::guard::{make, read};
use crate::status::twire_status;

/// Gives up the calls that were made with it (twire_options_set_cancel).
///
/// Any thread may trigger it at any time, also a signal handler. It stays triggered: later calls
/// with it fail at once, so make one for each thing that can be given up as a whole.
pub struct twire_cancel(Arc<AtomicBool>);

impl twire_cancel {
    pub(crate) fn signal(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.0)
    }
}

/// A waiting call looks this often whether it was given up; the header promises 50 ms.
const SLICE: Duration = Duration::from_millis(20);

/// Refuses a call that is given up already.
pub(crate) fn check(cancel: Option<&Arc<AtomicBool>>) -> Result<()> {
    if cancel.is_some_and(|flag| flag.load(Ordering::Acquire)) {
        return Err(Failure::cancelled());
    }
    Ok(())
}

/// Has a waiting call look whether it was given up.
pub(crate) fn watched<T>(flag: &AtomicBool, wait: impl FnOnce(Watch<'_>) -> T) -> T {
    let mut go_on = || !flag.load(Ordering::Acquire);
    wait(Watch::new(SLICE, &mut go_on))
}

/// Something to give calls up with.
///
/// out: yours; free it with twire_cancel_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_cancel_new(
    out: Option<&mut MaybeUninit<*mut twire_cancel>>,
    err: ErrOut<'_>,
) -> twire_status {
    make(out, err, || Ok(twire_cancel(Arc::new(AtomicBool::new(false)))))
}

/// Gives up every call that was made with it, for good. Each returns within 50 ms with
/// TWIRE_ERR_CANCELLED, and twire_error_sent tells whether it may have been carried out. NULL is
/// fine. Any thread, and safe in a signal handler.
#[unsafe(no_mangle)]
pub extern "C" fn twire_cancel_trigger(cancel: Option<&twire_cancel>) {
    if let Some(cancel) = cancel {
        cancel.0.store(true, Ordering::Release);
    }
}

/// 1 when it was triggered, else 0. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_cancel_triggered(cancel: Option<&twire_cancel>) -> i32 {
    cancel.map_or(0, |c| i32::from(c.0.load(Ordering::Acquire)))
}

/// Frees it. NULL is fine. Calls made with it go on, and cannot be given up any more.
#[unsafe(no_mangle)]
pub extern "C" fn twire_cancel_free(cancel: Option<Box<twire_cancel>>) {
    read((), || drop(cancel));
}
