//! Cancellation of requests from another thread.

use std::mem::MaybeUninit;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use twire::runtime::InterruptCheck;

use crate::boundary::ErrOut;
use crate::error::{Failure, Result};
use crate::guard::{guard_drop, guard_new};
use crate::status::twire_status;

/// Cancels the requests that use it (twire_request_options_set_cancel_token).
///
/// Any thread may cancel at any time, and so may a signal handler. A token stays cancelled: later requests
/// with it fail at once. Make one token for each set of requests that is cancelled together.
pub struct twire_cancel_token(Arc<AtomicBool>);

impl twire_cancel_token {
    pub(crate) fn flag(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.0)
    }
}

/// How often a waiting request checks its token; the header promises 50 ms.
const POLL_INTERVAL: Duration = Duration::from_millis(20);

/// Refuses a request whose token is cancelled already.
pub(crate) fn check(cancel: Option<&Arc<AtomicBool>>) -> Result<()> {
    if cancel.is_some_and(|flag| flag.load(Ordering::Acquire)) {
        return Err(Failure::cancelled());
    }
    Ok(())
}

/// Waits, and stops when the flag is set.
pub(crate) fn watch<T>(flag: &AtomicBool, wait: impl FnOnce(InterruptCheck<'_>) -> T) -> T {
    let mut keep_waiting = || !flag.load(Ordering::Acquire);
    wait(InterruptCheck::new(POLL_INTERVAL, &mut keep_waiting))
}

/// Makes a token.
///
/// out: yours; free it with twire_cancel_token_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_cancel_token_new(
    out: Option<&mut MaybeUninit<*mut twire_cancel_token>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || Ok(twire_cancel_token(Arc::new(AtomicBool::new(false)))))
}

/// Cancels every request that uses the token, now and later. Each returns within 50 ms with
/// TWIRE_ERR_CANCELLED, and twire_error_sent says whether it may have been carried out. NULL is allowed.
/// Any thread. Async-signal-safe.
#[unsafe(no_mangle)]
pub extern "C" fn twire_cancel_token_cancel(token: Option<&twire_cancel_token>) {
    if let Some(token) = token {
        token.0.store(true, Ordering::Release);
    }
}

/// Returns 1 when the token is cancelled, else 0. Any thread. Async-signal-safe.
#[unsafe(no_mangle)]
pub extern "C" fn twire_cancel_token_is_cancelled(token: Option<&twire_cancel_token>) -> i32 {
    token.map_or(0, |t| i32::from(t.0.load(Ordering::Acquire)))
}

/// Frees a token. NULL is allowed. Requests that use it continue, and can no longer be cancelled.
#[unsafe(no_mangle)]
pub extern "C" fn twire_cancel_token_free(token: Option<Box<twire_cancel_token>>) {
    guard_drop(token);
}
