//! A list, page by page.

use std::sync::{Mutex, PoisonError};

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;

use crate::errors::Raise;
use crate::reply::Reply;
use crate::wait::{guard, wait};

/// Pages of a list, read one at a time.
#[pyclass(frozen, module = "twire._twire")]
pub(crate) struct Pages(Mutex<Option<twire::blocking::Pages>>);

impl Pages {
    pub(crate) fn new(pages: twire::blocking::Pages) -> Pages {
        Pages(Mutex::new(Some(pages)))
    }

    fn take(&self) -> PyResult<twire::blocking::Pages> {
        let mut pages = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        pages.take().ok_or_else(|| PyRuntimeError::new_err("another thread reads this list"))
    }

    fn put(&self, pages: twire::blocking::Pages) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(pages);
    }
}

#[pymethods]
impl Pages {
    /// The records of the next page; None after the last.
    fn read(&self, py: Python<'_>) -> PyResult<Option<Vec<Reply>>> {
        guard(py, || {
            // Not held while waiting: another thread is told, not blocked.
            let mut pages = self.take()?;
            let page = wait(py, |watch| pages.next_watched(watch));
            self.put(pages);
            let Some(records) = page? else { return Ok(None) };
            Ok(Some(records.raise(py)?.into_iter().map(Reply::record).collect()))
        })
    }

    /// A link to the page that would be read next; None after the last.
    #[getter]
    fn link(&self) -> PyResult<Option<String>> {
        let pages = self.take()?;
        let link = pages.resume();
        self.put(pages);
        Ok(link)
    }
}
