//! Wrappers for the bodies of the ABI's functions: they turn an error or a panic into a status and an
//! error object.

use std::cell::Cell;
use std::mem::MaybeUninit;
use std::panic::{self, AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};

use twire::{Error, ErrorKind};

use crate::boundary::{CancellationBlock, ErrOut, write_handle, write_null};
use crate::error::{Failure, Result};
use crate::status::twire_status;

/// Runs a fallible function.
pub(crate) fn guard(err: ErrOut<'_>, body: impl FnOnce() -> Result<()>) -> twire_status {
    into_status(err, catch_panic_uncancelled(body))
}

/// Runs a fallible function that only computes. `body` must contain no cancellation point: this
/// function does not block `pthread_cancel`.
pub(crate) fn guard_compute_only(err: ErrOut<'_>, body: impl FnOnce() -> Result<()>) -> twire_status {
    into_status(err, catch_panic(body))
}

fn into_status(err: ErrOut<'_>, outcome: Result<()>) -> twire_status {
    match outcome {
        Ok(()) => {
            err.put(None);
            twire_status::TWIRE_OK
        }
        Err(failure) => report_error(err, failure),
    }
}

// The failure path is compiled once, not into each function of the ABI.
#[cold]
#[inline(never)]
fn report_error(err: ErrOut<'_>, failure: Failure) -> twire_status {
    let status = failure.status;
    err.put(Some(failure));
    status
}

#[cold]
#[inline(never)]
fn record_first_error(deferred: &mut Option<Failure>, failure: Failure) -> twire_status {
    let status = failure.status;
    deferred.get_or_insert(failure);
    status
}

/// Runs a function that makes a handle. `out` must not be NULL.
pub(crate) fn guard_new<T>(
    out: Option<&mut MaybeUninit<*mut T>>,
    err: ErrOut<'_>,
    body: impl FnOnce() -> Result<T>,
) -> twire_status {
    let out = write_null(out);
    guard(err, || {
        if out.is_none() {
            return Err(Failure::argument("out", "NULL"));
        }
        body().map(|value| write_handle(out, value))
    })
}

/// As [`guard_new`], but `out` may be NULL; the handle is dropped then.
pub(crate) fn guard_optional_out<T>(
    out: Option<&mut MaybeUninit<*mut T>>,
    err: ErrOut<'_>,
    body: impl FnOnce() -> Result<Option<T>>,
) -> twire_status {
    let out = write_null(out);
    guard(err, || {
        if let (Some(value), Some(out)) = (body()?, out) {
            write_handle(Some(out), value);
        }
        Ok(())
    })
}

/// Runs a getter; returns `fallback` if the getter panics.
pub(crate) fn guard_getter<T>(fallback: T, body: impl FnOnce() -> T) -> T {
    ensure_panic_hook();
    catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|panic| {
        // Dropping a payload may panic again.
        std::mem::forget(panic);
        fallback
    })
}

/// Drops a handle that C has given back.
pub(crate) fn guard_drop<T>(handle: T) {
    guard_getter((), || drop(handle));
}

/// A builder keeps the first error of its setters; the function that uses the builder returns that error.
pub(crate) trait Builder {
    fn deferred_error(&mut self) -> &mut Option<Failure>;
}

/// Runs a setter of a builder. The error is returned, and kept for the function that uses the builder.
pub(crate) fn guard_setter<T: Builder>(
    builder: Option<&mut T>,
    body: impl FnOnce(&mut T) -> Result<()>,
) -> twire_status {
    let Some(builder) = builder else {
        return twire_status::TWIRE_ERR_ARGUMENT;
    };
    match catch_panic_uncancelled(|| body(builder)) {
        Ok(()) => twire_status::TWIRE_OK,
        Err(failure) => record_first_error(builder.deferred_error(), failure),
    }
}

/// As [`catch_panic`], with `pthread_cancel` blocked.
fn catch_panic_uncancelled<T>(body: impl FnOnce() -> Result<T>) -> Result<T> {
    let _block = CancellationBlock::new();
    catch_panic(body)
}

fn catch_panic<T>(body: impl FnOnce() -> Result<T>) -> Result<T> {
    ensure_panic_hook();
    catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|panic| {
        std::mem::forget(panic);
        Err(panic_failure())
    })
}

#[cold]
#[inline(never)]
fn panic_failure() -> Failure {
    let location = LAST_PANIC_LOCATION.try_with(Cell::take).ok().flatten().unwrap_or_default();
    Error::new(ErrorKind::Internal, format!("a defect in twire{location}; please report it")).into()
}

thread_local! {
    static LAST_PANIC_LOCATION: Cell<Option<String>> = const { Cell::new(None) };
}

/// Installs the panic hook, once: it keeps panics from being printed. It affects only this library,
/// which has its own copy of the standard library; a host that is written in Rust keeps its hook. The
/// message of a panic is dropped: it may quote input.
fn ensure_panic_hook() {
    static INSTALLED: AtomicBool = AtomicBool::new(false);
    if !INSTALLED.load(Ordering::Relaxed) && !INSTALLED.swap(true, Ordering::AcqRel) {
        set_panic_hook();
    }
}

#[cold]
#[inline(never)]
fn set_panic_hook() {
    panic::set_hook(Box::new(|info| {
        // The host's log callback may block.
        let _block = CancellationBlock::new();
        let location =
            info.location().map(|at| format!(" at {}:{}", at.file(), at.line())).unwrap_or_default();
        log::error!(target: "twire", "a defect in twire{location}");
        // The thread-local is gone in a thread that is ending.
        let _ = LAST_PANIC_LOCATION.try_with(|last| last.set(Some(location)));
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Setters(Option<Failure>);
    impl Builder for Setters {
        fn deferred_error(&mut self) -> &mut Option<Failure> {
            &mut self.0
        }
    }

    #[test]
    fn a_panic_is_an_internal_error_that_names_its_place_and_not_its_text() {
        let failure =
            catch_panic_uncancelled::<()>(|| panic!("planted +15558675309")).expect_err("it panicked");
        assert_eq!(failure.status, twire_status::TWIRE_ERR_INTERNAL);
        let text = failure.error.to_string();
        assert!(text.contains("guard.rs:") && !text.contains("planted"), "{text}");
        assert_eq!(guard_getter(7, || panic!("planted")), 7);
    }

    #[test]
    fn a_builder_keeps_its_first_error() {
        let mut setters = Setters(None);
        assert_eq!(guard_setter(Some(&mut setters), |_| Ok(())), twire_status::TWIRE_OK);
        for name in ["a", "b"] {
            let status = guard_setter(Some(&mut setters), |_| Err(Failure::argument(name, "bad")));
            assert_eq!(status, twire_status::TWIRE_ERR_ARGUMENT);
        }
        assert_eq!(setters.0.as_ref().and_then(|f| f.error.parameter()), Some("a"));
        assert_eq!(guard_setter(None::<&mut Setters>, |_| Ok(())), twire_status::TWIRE_ERR_ARGUMENT);
    }
}
