//! The core's one error as the exceptions of `twire.errors`.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;
use twire::Error;

use crate::convert::to_python;

/// The exception that stands for `error`.
pub(crate) fn raise(py: Python<'_>, error: &Error) -> PyErr {
    build(py, error).unwrap_or_else(|failed| failed)
}

/// [`raise`] for a `Result`.
pub(crate) trait Raise<T> {
    fn raise(self, py: Python<'_>) -> PyResult<T>;
}

impl<T> Raise<T> for twire::Result<T> {
    fn raise(self, py: Python<'_>) -> PyResult<T> {
        self.map_err(|e| raise(py, &e))
    }
}

fn build(py: Python<'_>, error: &Error) -> PyResult<PyErr> {
    static MAKE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let make = MAKE.import(py, "twire.errors", "from_core")?;
    let facts = PyDict::new(py);
    facts.set_item("sent", error.sent().name())?;
    facts.set_item("retryable", error.retryable())?;
    facts.set_item("msg", error.message())?;
    facts.set_item("parameter", error.parameter())?;
    facts.set_item("status", error.status())?;
    facts.set_item("code", error.code())?;
    facts.set_item("more_info", error.more_info())?;
    facts.set_item("details", error.details().map(|d| to_python(py, d)).transpose()?)?;
    facts.set_item("request_id", error.request_id())?;
    facts.set_item("retry_after", error.retry_after().map(|d| d.as_secs_f64()))?;
    facts.set_item("operation", error.operation())?;
    facts.set_item("method", error.method())?;
    facts.set_item("uri", error.path())?;
    facts.set_item("attempts", error.attempts())?;
    Ok(PyErr::from_value(make.call1((error.kind().name(), error.to_string(), facts))?))
}
