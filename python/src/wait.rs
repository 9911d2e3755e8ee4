//! Blocking with the interpreter detached, while signals are still handled.

use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use pyo3::prelude::*;
use pyo3::types::PyDict;
use twire::runtime::{self, InterruptCheck, Task};
use twire::{Error, ErrorKind};

use crate::errors;
#[cfg(debug_assertions)]
use crate::errors::Raise;

/// How often a waiting thread checks for signals.
pub(crate) const SIGNAL_CHECK_INTERVAL: Duration = Duration::from_millis(50);

/// Runs `work` with the interpreter detached. An exception of a signal handler (Ctrl-C) ends it.
pub(crate) fn wait<T: Send>(
    py: Python<'_>,
    work: impl FnOnce(InterruptCheck<'_>) -> T + Send,
) -> PyResult<T> {
    let mut raised = None;
    let result = py.detach(|| {
        // An interpreter that is ending has no handlers any more.
        #[allow(clippy::redundant_closure_for_method_calls)] // its lifetime is not general enough
        let mut is_uninterrupted = || match Python::try_attach(|py| py.check_signals()) {
            Some(Err(error)) => {
                raised = Some(error);
                false
            }
            Some(Ok(())) | None => true,
        };
        work(InterruptCheck::new(SIGNAL_CHECK_INTERVAL, &mut is_uninterrupted))
    });
    match raised {
        Some(error) => Err(error),
        None => Ok(result),
    }
}

/// Cancels a task and waits until it has released what it holds, which is immediate.
pub(crate) fn cancel<T>(task: &Task<T>) {
    task.cancel();
    let _cancelled = task.wait_for(SIGNAL_CHECK_INTERVAL);
}

/// Runs `work`; a panic in it is an ordinary error and not a `PanicException`, which `except
/// Exception` would miss.
pub(crate) fn guard<T>(py: Python<'_>, work: impl FnOnce() -> PyResult<T>) -> PyResult<T> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| {
        let place = PANIC_LOCATION.take().map(|at| format!(" ({at})")).unwrap_or_default();
        let message = format!("a bug in twire{place}; please report it");
        Err(errors::raise(py, &Error::new(ErrorKind::Internal, message)))
    })
}

thread_local! {
    /// Where this thread panicked last.
    static PANIC_LOCATION: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Keeps the location of a panic for [`guard`], and prints nothing: a library does not write to
/// standard error. The hook is of this extension's own copy of the standard library.
pub(crate) fn set_panic_hook() {
    panic::set_hook(Box::new(|info| {
        let place = info.location().map(|at| format!("{}:{}", at.file(), at.line()));
        // A thread that ends has no place to keep it.
        let _ = PANIC_LOCATION.try_with(|last| *last.borrow_mut() = place);
    }));
}

/// Panics on purpose, on the calling thread or on the I/O thread; for tests.
#[cfg(debug_assertions)]
#[pyfunction(name = "_panic")]
#[pyo3(signature = (on_io_thread = false))]
pub(crate) fn planted_panic(py: Python<'_>, on_io_thread: bool) -> PyResult<()> {
    guard(py, || {
        assert!(on_io_thread, "planted");
        let task = runtime::spawn(async { panic!("planted") }).raise(py)?;
        py.detach(|| task.wait()).raise(py)
    })
}

/// Registers handlers for `os.fork`: before it, name look-ups finish, because one in flight would leave the
/// C library's resolver locked in the child; after it, the child is told from its parent even if both have
/// the same process id.
pub(crate) fn register_fork_handlers(py: Python<'_>) -> PyResult<()> {
    let os = py.import("os")?;
    if let Some(register) = os.getattr_opt("register_at_fork")? {
        let named = PyDict::new(py);
        named.set_item("before", wrap_pyfunction!(before_fork, py)?)?;
        named.set_item("after_in_child", wrap_pyfunction!(after_fork_in_child, py)?)?;
        register.call((), Some(&named))?;
    }
    Ok(())
}

#[pyfunction]
fn before_fork(py: Python<'_>) {
    py.detach(runtime::before_fork);
}

#[pyfunction]
fn after_fork_in_child() {
    runtime::after_fork_in_child();
}
