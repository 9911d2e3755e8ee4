//! A list, page by page.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;

use crate::desk::Attendant;
use crate::errors::Raise;
use crate::reply::Reply;
use crate::wait::guard;

type Slot = Arc<Mutex<Option<twire::Pages>>>;

/// Pages of a list, read one at a time; empty while one is being read.
#[pyclass(frozen, module = "twire._twire")]
pub(crate) struct Pages {
    slot: Slot,
    pub(crate) attendant: Arc<Attendant>,
}

/// A page's records; nothing after the last.
pub(crate) type Records = Option<twire::Result<Vec<serde_json::Value>>>;

impl Pages {
    pub(crate) fn new(pages: twire::Pages, attendant: Arc<Attendant>) -> Pages {
        Pages { slot: Arc::new(Mutex::new(Some(pages))), attendant }
    }

    /// The reading of the next page. Nothing is held meanwhile: who else wants it is told.
    pub(crate) fn next(&self) -> PyResult<impl Future<Output = Records> + Send + use<>> {
        let slot = Arc::clone(&self.slot);
        let taken = lock(&slot).take();
        let taken = taken.ok_or_else(|| PyRuntimeError::new_err("this list is being read already"))?;
        let mut taken = Taken { slot, pages: Some(taken) };
        Ok(async move { taken.pages.as_mut()?.next().await })
    }
}

/// Pages that are being read; they go back to their place also when the reading is given up.
struct Taken {
    slot: Slot,
    pages: Option<twire::Pages>,
}

impl Drop for Taken {
    fn drop(&mut self) {
        *lock(&self.slot) = self.pages.take();
    }
}

fn lock(slot: &Slot) -> MutexGuard<'_, Option<twire::Pages>> {
    slot.lock().unwrap_or_else(PoisonError::into_inner)
}

#[pymethods]
impl Pages {
    /// The records of the next page; None after the last.
    fn read(&self, py: Python<'_>) -> PyResult<Option<Vec<Reply>>> {
        guard(py, || {
            let next = self.next()?;
            let page = self.attendant.run(py, async move { Ok(next.await) })?;
            let Some(records) = page else { return Ok(None) };
            Ok(Some(records.raise(py)?.into_iter().map(Reply::record).collect()))
        })
    }

    /// A link to the page that would be read next; None after the last.
    #[getter]
    fn link(&self) -> Option<String> {
        lock(&self.slot).as_ref().and_then(twire::Pages::resume)
    }

    /// A link to the page before the one that was read last.
    #[getter]
    fn previous(&self) -> Option<String> {
        lock(&self.slot).as_ref().and_then(|pages| pages.previous().map(str::to_owned))
    }

    /// Status and header fields of the page that was read last.
    #[getter]
    fn head(&self) -> Option<Reply> {
        lock(&self.slot).as_ref().and_then(|pages| pages.head().cloned()).map(Reply::answer)
    }
}
