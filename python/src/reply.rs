//! An answer, or one record of a list; converted to Python's values only where they are asked for.

use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};
use serde_json::Value as Json;

use crate::convert::to_python;
use crate::transport::fields;
use crate::typed;
use crate::wait::guard;

/// What the service said.
#[pyclass(frozen, module = "twire._twire")]
pub(crate) struct Reply(Source);

enum Source {
    Answer(twire::Reply),
    Record(Json),
}

impl Reply {
    pub(crate) fn answer(reply: twire::Reply) -> Reply {
        Reply(Source::Answer(reply))
    }

    pub(crate) fn record(json: Json) -> Reply {
        Reply(Source::Record(json))
    }

    fn json(&self) -> &Json {
        match &self.0 {
            Source::Answer(reply) => reply.json(),
            Source::Record(json) => json,
        }
    }

    fn whole(&self) -> Option<&twire::Reply> {
        match &self.0 {
            Source::Answer(reply) => Some(reply),
            Source::Record(_) => None,
        }
    }

    /// A member by Twilio's name, else by the snake case of its name.
    fn member(&self, name: &str) -> Option<&Json> {
        let map = self.json().as_object()?;
        map.get(name)
            .or_else(|| map.iter().find(|(wire, _)| typed::is_snake_of(name, wire)).map(|(_, value)| value))
    }
}

#[pymethods]
impl Reply {
    /// A member of the answer with its catalog type applied, if given; `KeyError` when it has none.
    #[pyo3(signature = (name, kind = None))]
    fn get(&self, py: Python<'_>, name: &str, kind: Option<&str>) -> PyResult<Py<PyAny>> {
        guard(py, || {
            let value = self.member(name).ok_or_else(|| PyKeyError::new_err(name.to_owned()))?;
            match kind {
                Some(kind) => typed::convert(py, value, kind),
                None => to_python(py, value),
            }
        })
    }

    /// The whole answer as Python's plain values; None where there was no JSON.
    fn to_python(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        guard(py, || to_python(py, self.json()))
    }

    /// Twilio's names of the members.
    fn keys(&self) -> Vec<String> {
        self.json().as_object().map(|map| map.keys().cloned().collect()).unwrap_or_default()
    }

    /// HTTP status; None for a record of a list.
    #[getter]
    fn status(&self) -> Option<u16> {
        self.whole().map(twire::Reply::status)
    }

    /// Header fields, names in lower case; several of one name are joined with a comma.
    #[getter]
    fn headers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let headers = self.whole().map(twire::Reply::headers).unwrap_or_default();
        fields(py, headers.iter().map(|(name, value)| (name.as_str(), value.as_str())))
    }

    /// The body as it came; empty for a record of a list.
    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.whole().map(twire::Reply::body).unwrap_or_default())
    }

    /// `Twilio-Request-Id`, for Twilio's support.
    #[getter]
    fn request_id(&self) -> Option<&str> {
        self.whole().and_then(twire::Reply::request_id)
    }
}
