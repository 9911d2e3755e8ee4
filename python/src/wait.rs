//! Waiting with the interpreter's lock released and an ear open for signals.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use pyo3::prelude::*;
use pyo3::types::PyDict;
use twire::runtime::{self, Task, Watch};
use twire::{Error, Kind};

use crate::errors;

/// How long a signal may go unnoticed.
pub(crate) const SLICE: Duration = Duration::from_millis(50);

/// Waits. Whoever breaks in (Ctrl-C, a signal handler that raises) ends the call too.
pub(crate) fn wait<T: Send>(py: Python<'_>, work: impl FnOnce(Watch<'_>) -> T + Send) -> PyResult<T> {
    let mut broken = None;
    let answer = py.detach(|| {
        // An interpreter that is ending has no handlers any more.
        #[allow(clippy::redundant_closure_for_method_calls)] // its lifetime is not general enough
        let mut go_on = || match Python::try_attach(|py| py.check_signals()) {
            Some(Err(raised)) => {
                broken = Some(raised);
                false
            }
            Some(Ok(())) | None => true,
        };
        work(Watch::new(SLICE, &mut go_on))
    });
    match broken {
        Some(raised) => Err(raised),
        None => Ok(answer),
    }
}

/// Gives work up and lets it let go of what it holds, which takes no time to speak of.
pub(crate) fn end<T>(task: &Task<T>) {
    task.cancel();
    let _given_up = task.wait_for(SLICE);
}

/// Runs `work`; a panic in it is an ordinary error and not a `PanicException`, which `except
/// Exception` would miss.
pub(crate) fn guard<T>(py: Python<'_>, work: impl FnOnce() -> PyResult<T>) -> PyResult<T> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| {
        Err(errors::raise(py, &Error::new(Kind::Internal, "a defect in twire; please report it")))
    })
}

/// Lets name look-ups finish before a fork: one under way would leave the C library's resolver
/// locked in the child.
pub(crate) fn register_before_fork(py: Python<'_>) -> PyResult<()> {
    let os = py.import("os")?;
    if let Some(register) = os.getattr_opt("register_at_fork")? {
        let before = wrap_pyfunction!(before_fork, py)?;
        let named = PyDict::new(py);
        named.set_item("before", before)?;
        register.call((), Some(&named))?;
    }
    Ok(())
}

#[pyfunction]
fn before_fork(py: Python<'_>) {
    py.detach(runtime::before_fork);
}
