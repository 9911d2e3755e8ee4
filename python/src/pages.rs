//! A list, page by page.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;

use crate::callbacks::ClientCallbacks;
use crate::errors::Raise;
use crate::response::Response;
use crate::wait::guard;

type Slot = Arc<Mutex<Option<twire::Pages>>>;

/// Pages of a list, read one at a time; empty while one is being read.
#[pyclass(frozen, module = "twire._twire")]
pub(crate) struct Pages {
    slot: Slot,
    pub(crate) callbacks: Arc<ClientCallbacks>,
    /// The time for reading one page.
    pub(crate) timeout: Duration,
}

/// A page's records; nothing after the last.
pub(crate) type Records = Option<twire::Result<Vec<serde_json::Value>>>;

impl Pages {
    pub(crate) fn new(pages: twire::Pages, callbacks: Arc<ClientCallbacks>, timeout: Duration) -> Pages {
        Pages { slot: Arc::new(Mutex::new(Some(pages))), callbacks, timeout }
    }

    /// Reads the next page. No lock is held meanwhile: a second reader gets an error.
    pub(crate) fn next(&self) -> PyResult<impl Future<Output = Records> + Send + use<>> {
        let slot = Arc::clone(&self.slot);
        let pages = lock(&slot).take();
        let pages = pages.ok_or_else(|| PyRuntimeError::new_err("this list is being read already"))?;
        let mut guard = PagesGuard { slot, pages: Some(pages) };
        Ok(async move { guard.pages.as_mut()?.next().await })
    }
}

/// The pages while one is read. Dropping it, also by a cancelled read, puts them back.
struct PagesGuard {
    slot: Slot,
    pages: Option<twire::Pages>,
}

impl Drop for PagesGuard {
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
    fn read_next(&self, py: Python<'_>) -> PyResult<Option<Vec<Response>>> {
        guard(py, || {
            let next = self.next()?;
            let page = self.callbacks.block_on(py, async move { Ok(next.await) })?;
            let Some(records) = page else { return Ok(None) };
            Ok(Some(records.raise(py)?.into_iter().map(Response::from_record).collect()))
        })
    }

    /// A link to the page that would be read next; None after the last.
    #[getter]
    fn next_link(&self) -> Option<String> {
        lock(&self.slot).as_ref().and_then(twire::Pages::resume_link)
    }

    /// A link to the page before the one that was read last.
    #[getter]
    fn previous_link(&self) -> Option<String> {
        lock(&self.slot).as_ref().and_then(|pages| pages.previous().map(str::to_owned))
    }

    /// The response of the page that was read last.
    #[getter]
    fn last_response(&self) -> Option<Response> {
        lock(&self.slot)
            .as_ref()
            .and_then(|pages| pages.last_response().cloned())
            .map(Response::from_response)
    }
}
