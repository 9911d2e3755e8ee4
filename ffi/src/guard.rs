//! The one door: whatever fails or panics inside ends here as a status and an error.

use std::cell::Cell;
use std::mem::MaybeUninit;
use std::panic::{self, AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};

use twire::{Error, Kind};

use crate::boundary::{ErrOut, Uncancelled, clear, hand_out};
use crate::error::{Failure, Result};
use crate::status::twire_status;

/// Runs a fallible function.
pub(crate) fn guard(err: ErrOut<'_>, body: impl FnOnce() -> Result<()>) -> twire_status {
    answer(err, caught(body))
}

/// Runs a fallible function that only computes: where nothing waits, `pthread_cancel` waits already.
pub(crate) fn compute(err: ErrOut<'_>, body: impl FnOnce() -> Result<()>) -> twire_status {
    answer(err, contained(body))
}

fn answer(err: ErrOut<'_>, outcome: Result<()>) -> twire_status {
    match outcome {
        Ok(()) => {
            err.put(None);
            twire_status::TWIRE_OK
        }
        Err(failure) => told(err, failure),
    }
}

// What follows a failure is there once, not in each of the ABI's functions.
#[cold]
#[inline(never)]
fn told(err: ErrOut<'_>, failure: Failure) -> twire_status {
    let status = failure.status;
    err.put(Some(failure));
    status
}

#[cold]
#[inline(never)]
fn kept(fault: &mut Option<Failure>, failure: Failure) -> twire_status {
    let status = failure.status;
    fault.get_or_insert(failure);
    status
}

/// Runs a function that makes a handle. `out` may not be NULL.
pub(crate) fn make<T>(
    out: Option<&mut MaybeUninit<*mut T>>,
    err: ErrOut<'_>,
    body: impl FnOnce() -> Result<T>,
) -> twire_status {
    let out = clear(out);
    guard(err, || {
        if out.is_none() {
            return Err(Failure::argument("out", "NULL"));
        }
        body().map(|value| hand_out(out, value))
    })
}

/// Runs a function whose handle nobody need want: a NULL `out` drops it.
pub(crate) fn give<T>(
    out: Option<&mut MaybeUninit<*mut T>>,
    err: ErrOut<'_>,
    body: impl FnOnce() -> Result<Option<T>>,
) -> twire_status {
    let out = clear(out);
    guard(err, || {
        if let (Some(value), Some(out)) = (body()?, out) {
            hand_out(Some(out), value);
        }
        Ok(())
    })
}

/// Runs an accessor, which has a value for everything.
pub(crate) fn read<T>(otherwise: T, body: impl FnOnce() -> T) -> T {
    watch_panics();
    catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|panic| {
        // Dropping a payload may panic again.
        std::mem::forget(panic);
        otherwise
    })
}

/// What keeps the first fault of its setters, and reports it when it is used.
pub(crate) trait Builder {
    fn fault(&mut self) -> &mut Option<Failure>;
}

/// Runs a setter: its fault is returned, and kept for the call that uses the builder.
pub(crate) fn change<T: Builder>(
    builder: Option<&mut T>,
    body: impl FnOnce(&mut T) -> Result<()>,
) -> twire_status {
    let Some(builder) = builder else {
        return twire_status::TWIRE_ERR_ARGUMENT;
    };
    match caught(|| body(builder)) {
        Ok(()) => twire_status::TWIRE_OK,
        Err(failure) => kept(builder.fault(), failure),
    }
}

fn caught<T>(body: impl FnOnce() -> Result<T>) -> Result<T> {
    let _whole = Uncancelled::new();
    contained(body)
}

fn contained<T>(body: impl FnOnce() -> Result<T>) -> Result<T> {
    watch_panics();
    catch_unwind(AssertUnwindSafe(body)).unwrap_or_else(|panic| {
        std::mem::forget(panic);
        Err(defect())
    })
}

#[cold]
#[inline(never)]
fn defect() -> Failure {
    let place = PLACE.take().unwrap_or_default();
    Error::new(Kind::Internal, format!("a defect in twire{place}; please report it")).into()
}

thread_local! {
    /// Where this thread panicked last.
    static PLACE: Cell<Option<String>> = const { Cell::new(None) };
}

/// Keeps panics from being printed. The hook is that of this library's own runtime; the host's,
/// if it is written in Rust, is another. The text of a panic is dropped, for it may quote input.
fn watch_panics() {
    static WATCHED: AtomicBool = AtomicBool::new(false);
    if !WATCHED.load(Ordering::Relaxed) && !WATCHED.swap(true, Ordering::AcqRel) {
        set_hook();
    }
}

#[cold]
#[inline(never)]
fn set_hook() {
    panic::set_hook(Box::new(|info| {
        // The host's log may wait.
        let _whole = Uncancelled::new();
        let place = info.location().map(|at| format!(" at {}:{}", at.file(), at.line())).unwrap_or_default();
        log::error!(target: "twire", "a defect in twire{place}");
        // A thread that is ending has no such place any more.
        let _ = PLACE.try_with(|kept| kept.set(Some(place)));
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Thing(Option<Failure>);
    impl Builder for Thing {
        fn fault(&mut self) -> &mut Option<Failure> {
            &mut self.0
        }
    }

    #[test]
    fn a_panic_is_an_internal_error_that_names_its_place_and_not_its_text() {
        let failure = caught::<()>(|| panic!("planted +15558675309")).expect_err("it panicked");
        assert_eq!(failure.status, twire_status::TWIRE_ERR_INTERNAL);
        let text = failure.error.to_string();
        assert!(text.contains("guard.rs:") && !text.contains("planted"), "{text}");
        assert_eq!(read(7, || panic!("planted")), 7);
    }

    #[test]
    fn the_first_fault_of_a_builder_is_kept() {
        let mut thing = Thing(None);
        assert_eq!(change(Some(&mut thing), |_| Ok(())), twire_status::TWIRE_OK);
        for name in ["a", "b"] {
            let status = change(Some(&mut thing), |_| Err(Failure::argument(name, "bad")));
            assert_eq!(status, twire_status::TWIRE_ERR_ARGUMENT);
        }
        assert_eq!(thing.0.as_ref().and_then(|f| f.error.parameter()), Some("a"));
        assert_eq!(change(None::<&mut Thing>, |_| Ok(())), twire_status::TWIRE_ERR_ARGUMENT);
    }
}
