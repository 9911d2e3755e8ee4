//! Downloads: files that are read piece by piece, or saved.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, TryLockError};

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};
use twire::blocking;
use twire::blocking::RequestOptions;
use twire::runtime::InterruptCheck;
use twire::{Method, Request};

use crate::client::request_options;
use crate::errors::Raise;
use crate::response::Response;
use crate::wait::{SIGNAL_CHECK_INTERVAL, guard};

/// A file whose head has arrived. One thread at a time reads it.
#[pyclass(frozen, module = "twire._twire")]
pub(crate) struct Download {
    body: Mutex<blocking::Download>,
    response: twire::Response,
    total: Option<u64>,
    is_cancelled: Arc<AtomicBool>,
}

impl Download {
    pub(crate) fn new(download: blocking::Download) -> Download {
        Download {
            response: download.response().clone(),
            total: download.total(),
            body: Mutex::new(download),
            is_cancelled: Arc::default(),
        }
    }

    /// Runs `work`, with what asks whether to go on: signals, [`Download::cancel`] and `progress`.
    fn read<T: Send>(
        &self,
        py: Python<'_>,
        progress: Option<&Bound<'_, PyAny>>,
        work: impl FnOnce(
            &mut blocking::Download,
            &mut (dyn FnMut(u64, Option<u64>) -> bool + Send),
        ) -> twire::Result<T>
        + Send,
    ) -> PyResult<T> {
        let progress = progress.map(|progress| progress.clone().unbind());
        let is_cancelled = Arc::clone(&self.is_cancelled);
        let mut raised = None;
        let result = py.detach(|| {
            let mut download = match self.body.try_lock() {
                Ok(download) => download,
                Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
                Err(TryLockError::WouldBlock) => return None,
            };
            let mut go_on = |done: u64, total: Option<u64>| {
                let told = Python::try_attach(|py| {
                    py.check_signals()?;
                    progress.as_ref().map_or(Ok(()), |progress| progress.call1(py, (done, total)).map(drop))
                });
                if let Some(Err(error)) = told {
                    raised = Some(error);
                }
                raised.is_none() && !is_cancelled.load(Ordering::Acquire)
            };
            Some(work(&mut download, &mut go_on))
        });
        if let Some(raised) = raised {
            return Err(raised);
        }
        result.ok_or_else(|| PyRuntimeError::new_err("this download is being read already"))?.raise(py)
    }
}

#[pymethods]
impl Download {
    /// The response without its body.
    #[getter]
    fn response(&self) -> Response {
        Response::from_response(self.response.clone())
    }

    /// The size in bytes; None if the service did not tell it.
    #[getter]
    fn total(&self) -> Option<u64> {
        self.total
    }

    /// The next piece; None after the last.
    fn read_piece<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyBytes>>> {
        guard(py, || {
            let piece = self.read(py, None, |download, go_on| {
                let mut keep_waiting = || go_on(0, None);
                download.next_piece_watched(InterruptCheck::new(SIGNAL_CHECK_INTERVAL, &mut keep_waiting))
            })?;
            Ok(piece.map(|piece| PyBytes::new(py, &piece)))
        })
    }

    /// Writes the rest to a file; returns the size. An exception of `progress` ends it.
    #[pyo3(signature = (path, progress = None))]
    #[expect(clippy::needless_pass_by_value, reason = "PyO3 converts to owned paths")]
    fn save(&self, py: Python<'_>, path: PathBuf, progress: Option<&Bound<'_, PyAny>>) -> PyResult<u64> {
        guard(py, || self.read(py, progress, |download, go_on| download.save(&path, go_on)))
    }

    /// Ends the read that another thread is in, within 50 ms.
    fn cancel(&self) {
        self.is_cancelled.store(true, Ordering::Release);
    }
}

/// The request of a download: `key` is the operation of the resource, if it was told.
pub(crate) fn request(
    py: Python<'_>,
    url: &str,
    key: Option<&str>,
    options: Option<&Bound<'_, PyDict>>,
) -> PyResult<(Request, RequestOptions)> {
    let mut request = Request::from_url(Method::Get, url).raise(py)?;
    request.headers.push(("Accept".to_owned(), "*/*".to_owned()));
    key.unwrap_or_default().clone_into(&mut request.operation);
    let options = request_options(options, &mut twire::Params::new())?;
    Ok((request, options))
}
