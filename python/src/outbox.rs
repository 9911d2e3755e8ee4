//! The outbox: the spool, in which notifications are enqueued.

use std::path::PathBuf;

use pyo3::prelude::*;
use pyo3::types::PyDict;
use twire_outbox::Notification;

use crate::convert::json;
use crate::errors::Raise;
use crate::wait::guard;

/// Levels of a field's value.
const DEPTH: usize = 10;

/// A directory in which notifications are enqueued. May be shared between threads and used after a fork.
#[pyclass(frozen, module = "twire._twire")]
pub(crate) struct Spool(twire_outbox::Spool);

#[pymethods]
impl Spool {
    #[new]
    #[pyo3(signature = (path = None, create = false))]
    fn new(py: Python<'_>, path: Option<PathBuf>, create: bool) -> PyResult<Spool> {
        guard(py, || {
            let opened = py.detach(|| match path {
                None => twire_outbox::Spool::open(),
                Some(path) if create => twire_outbox::Spool::create(path),
                Some(path) => twire_outbox::Spool::at(path),
            });
            opened.map(Spool).map_err(twire::Error::from).raise(py)
        })
    }

    /// The directory.
    #[getter]
    fn path(&self) -> PathBuf {
        self.0.path().to_owned()
    }

    /// Enqueues the notification that has these fields and returns its id. `fit` cuts a text that is over
    /// the limit, which is refused otherwise.
    #[pyo3(signature = (fields, fit = false))]
    fn enqueue(&self, py: Python<'_>, fields: &Bound<'_, PyDict>, fit: bool) -> PyResult<String> {
        guard(py, || {
            let mut notification = read(py, fields)?;
            if fit {
                notification = notification.fitted();
            }
            let id = py.detach(|| self.0.enqueue(&notification)).map_err(twire::Error::from).raise(py)?;
            Ok(id.to_string())
        })
    }
}

/// The file that would be enqueued for these fields.
#[pyfunction]
pub(crate) fn notification_json(py: Python<'_>, fields: &Bound<'_, PyDict>) -> PyResult<String> {
    guard(py, || {
        let file = read(py, fields)?.encode().map_err(twire::Error::from).raise(py)?;
        Ok(String::from_utf8_lossy(&file).into_owned())
    })
}

/// The notification; a field that is `None` is left out.
fn read(py: Python<'_>, fields: &Bound<'_, PyDict>) -> PyResult<Notification> {
    let mut notification = Notification::empty();
    for (name, value) in fields.iter().filter(|(_, value)| !value.is_none()) {
        let name: String = name.extract()?;
        let value = json(&name, &value, DEPTH)?;
        notification.set(&name, &value).map_err(twire::Error::from).raise(py)?;
    }
    Ok(notification)
}
