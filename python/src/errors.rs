//! The core's one error as the exceptions of `twire.errors`.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;
use twire::{Error, ErrorClass, ErrorCode};

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
    let make = MAKE.import(py, "twire.errors", "_from_core")?;
    let facts = PyDict::new(py);
    facts.set_item("sent", error.sent().name())?;
    facts.set_item("is_retryable", error.is_retryable())?;
    facts.set_item("error_class", error.class().name())?;
    facts.set_item("advice", error.advice())?;
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

/// The class of a failed response.
#[pyfunction]
#[pyo3(signature = (status, code = None))]
pub(crate) fn class_of_response(status: u16, code: Option<i64>) -> &'static str {
    ErrorClass::of_response(status, code).name()
}

/// The class of the error code of a delivery.
#[pyfunction]
pub(crate) fn class_of_delivery(code: i64) -> &'static str {
    ErrorClass::of_delivery(code).name()
}

/// The fields of `twire.errors.ErrorCode`.
type Entry =
    (i64, &'static str, &'static str, &'static str, &'static str, &'static str, bool, Option<u16>, String);

/// The dictionary's entry for a code.
#[pyfunction]
pub(crate) fn explain(code: i64) -> Option<Entry> {
    ErrorCode::find(code).map(|found| {
        (
            found.code,
            found.title,
            found.advice,
            found.class.name(),
            found.place.name(),
            found.product,
            found.is_documented,
            found.status,
            found.url(),
        )
    })
}
