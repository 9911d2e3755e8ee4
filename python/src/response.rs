//! A response, or one record of a list. Members are converted to Python values on access.

use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};
use serde_json::Value as Json;

use crate::convert::to_python;
use crate::transport::headers_dict;
use crate::typed;
use crate::wait::guard;

/// A response of the service, or one record of a list.
#[pyclass(frozen, module = "twire._twire")]
pub(crate) struct Response(Source);

enum Source {
    Whole(twire::Response),
    Record(Json),
}

impl Response {
    pub(crate) fn from_response(response: twire::Response) -> Response {
        Response(Source::Whole(response))
    }

    pub(crate) fn from_record(json: Json) -> Response {
        Response(Source::Record(json))
    }

    fn json(&self) -> &Json {
        match &self.0 {
            Source::Whole(response) => response.json(),
            Source::Record(json) => json,
        }
    }

    fn whole(&self) -> Option<&twire::Response> {
        match &self.0 {
            Source::Whole(response) => Some(response),
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
impl Response {
    /// A member with its catalog type applied, if given; `KeyError` when it has none.
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

    /// All of it as plain values; None without JSON.
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
        self.whole().map(twire::Response::status)
    }

    /// Headers, names in lower case; several of one name are joined with a comma.
    #[getter]
    fn headers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let headers = self.whole().map(twire::Response::headers).unwrap_or_default();
        headers_dict(py, headers.iter().map(|(name, value)| (name.as_str(), value.as_str())))
    }

    /// The body as it came; empty for a record of a list.
    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.whole().map(twire::Response::body).unwrap_or_default())
    }

    /// `Twilio-Request-Id`, for Twilio's support.
    #[getter]
    fn request_id(&self) -> Option<&str> {
        self.whole().and_then(twire::Response::request_id)
    }
}
