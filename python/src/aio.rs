//! Calls for an event loop: nobody waits, and the loop is told what is done.
//!
//! The I/O thread never enters Python. It puts answers into a queue and writes a byte to a socket
//! that the loop reads; the loop's own thread takes them out. So a busy interpreter does not hold
//! the I/O thread up, and one that ends with calls under way has nothing to wait for.

use std::io::{ErrorKind, Read, Write};
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixStream;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use serde_json::Value as Json;
use twire::Pages;
use twire::runtime::{self, Task};

use crate::catalog::find;
use crate::client::{Client, bind, free};
use crate::errors::{Raise, raise};
use crate::reply::Reply;
use crate::wait::guard;

/// What is done and not yet taken, of one event loop.
#[pyclass(frozen, module = "twire._twire")]
pub(crate) struct Ready {
    queue: Arc<Queue>,
    bell: UnixStream,
    next: AtomicU64,
}

struct Queue {
    done: Mutex<Vec<(u64, Done)>>,
    /// Whether the loop was woken and has not looked yet.
    rung: AtomicBool,
    ring: UnixStream,
}

enum Done {
    Answer(twire::Result<twire::Reply>),
    Page(Option<twire::Result<Vec<Json>>>),
    /// Cancelled, or ended by a defect; [`Flight::lost`] tells.
    Lost,
}

/// A call's number, as the queue names it, and its outcome: an answer, a page (empty after the
/// last), an error, or nothing where it was lost.
type Taken = (u64, Option<Py<PyAny>>, Option<PyErr>);

impl Queue {
    fn lock(&self) -> MutexGuard<'_, Vec<(u64, Done)>> {
        self.done.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn put(&self, number: u64, done: Done) {
        self.lock().push((number, done));
        if !self.rung.swap(true, Ordering::SeqCst) {
            // It can only fail when nobody reads any more.
            let _ = (&self.ring).write(&[1]);
        }
    }
}

/// Puts something into the queue even when the work panics, so that nobody waits for ever.
struct Ticket {
    queue: Arc<Queue>,
    number: u64,
    open: bool,
}

impl Ticket {
    fn hand_in(mut self, done: Done) {
        self.open = false;
        self.queue.put(self.number, done);
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        if self.open {
            self.queue.put(self.number, Done::Lost);
        }
    }
}

#[pymethods]
impl Ready {
    #[new]
    fn new() -> PyResult<Ready> {
        let (bell, ring) = UnixStream::pair()?;
        bell.set_nonblocking(true)?;
        ring.set_nonblocking(true)?;
        let queue = Queue { done: Mutex::default(), rung: AtomicBool::new(false), ring };
        Ok(Ready { queue: Arc::new(queue), bell, next: AtomicU64::new(1) })
    }

    /// Readable when there is something to take.
    fn fileno(&self) -> i32 {
        self.bell.as_raw_fd()
    }

    /// What was done since the last time: the number of the call, and an answer or an error.
    fn take(&self, py: Python<'_>) -> PyResult<Vec<Taken>> {
        guard(py, || {
            let mut bytes = [0; 64];
            loop {
                match (&self.bell).read(&mut bytes) {
                    Ok(64) => {}
                    Err(e) if e.kind() == ErrorKind::Interrupted => {}
                    _ => break,
                }
            }
            // From here on the bell is rung again; what comes before that is taken now.
            self.queue.rung.store(false, Ordering::SeqCst);
            let done = std::mem::take(&mut *self.queue.lock());
            done.into_iter().map(|(number, done)| taken(py, number, done)).collect()
        })
    }

    /// Starts a call of an operation.
    #[pyo3(signature = (client, key, values, params, options = None))]
    fn call(
        &self,
        client: &Bound<'_, Client>,
        key: &str,
        values: &Bound<'_, PyTuple>,
        params: &Bound<'_, PyDict>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Flight> {
        let py = client.py();
        guard(py, || {
            let operation = find(py, key)?;
            let (params, options) = bind(operation, values, params, options)?;
            let client = client.get().client.as_async().clone();
            let request = client.bind(operation.key(), params).raise(py)?;
            self.answer(py, async move { client.request(request, options).await })
        })
    }

    /// Starts a request that the catalog need not know.
    #[pyo3(signature = (
        client, method, url, query = None, form = None, json_body = None, headers = None, options = None
    ))]
    #[allow(clippy::too_many_arguments)]
    fn request(
        &self,
        client: &Bound<'_, Client>,
        method: &str,
        url: &str,
        query: Option<&Bound<'_, PyDict>>,
        form: Option<&Bound<'_, PyDict>>,
        json_body: Option<&Bound<'_, PyAny>>,
        headers: Option<&Bound<'_, PyDict>>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Flight> {
        let py = client.py();
        guard(py, || {
            let (request, options) = free(py, method, url, query, form, json_body, headers, options)?;
            let client = client.get().client.as_async().clone();
            self.answer(py, async move { client.request(request, options).await })
        })
    }

    /// Starts reading the next page.
    fn read(&self, py: Python<'_>, pages: &PagesAhead) -> PyResult<Flight> {
        guard(py, || {
            let slot = Arc::clone(&pages.0);
            let taken = slot.lock().unwrap_or_else(PoisonError::into_inner).take();
            let mut pages = taken.ok_or_else(|| {
                PyRuntimeError::new_err("this list is being read, or its reading was cancelled")
            })?;
            let ticket = self.ticket();
            let number = ticket.number;
            let task = runtime::spawn(async move {
                let page = pages.next().await;
                *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(pages);
                ticket.hand_in(Done::Page(page));
                Ok(())
            });
            Ok(Flight { number, task: task.raise(py)? })
        })
    }
}

impl Ready {
    fn ticket(&self) -> Ticket {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        Ticket { queue: Arc::clone(&self.queue), number, open: true }
    }

    fn answer(
        &self,
        py: Python<'_>,
        work: impl Future<Output = twire::Result<twire::Reply>> + Send + 'static,
    ) -> PyResult<Flight> {
        let ticket = self.ticket();
        let number = ticket.number;
        let task = runtime::spawn(async move {
            let answer = work.await;
            ticket.hand_in(Done::Answer(answer));
            Ok(())
        });
        Ok(Flight { number, task: task.raise(py)? })
    }
}

fn taken(py: Python<'_>, number: u64, done: Done) -> PyResult<Taken> {
    let found = match done {
        Done::Answer(answer) => {
            answer.map(|reply| Reply::answer(reply).into_pyobject(py).map(|r| r.into_any().unbind()))
        }
        Done::Lost => return Ok((number, None, None)),
        Done::Page(page) => page.unwrap_or_else(|| Ok(Vec::new())).map(|records| {
            let replies = records.into_iter().map(Reply::record).collect::<Vec<_>>();
            replies.into_pyobject(py).map(Bound::unbind)
        }),
    };
    Ok(match found {
        Ok(value) => (number, Some(value?), None),
        Err(error) => (number, None, Some(raise(py, &error))),
    })
}

/// A call under way.
#[pyclass(frozen, module = "twire._twire")]
pub(crate) struct Flight {
    number: u64,
    task: Task<()>,
}

#[pymethods]
impl Flight {
    /// Its number in [`Ready::take`].
    #[getter]
    fn number(&self) -> u64 {
        self.number
    }

    /// Raises what ended a call that has no outcome.
    fn lost(&self, py: Python<'_>) -> PyResult<()> {
        let ended = py.detach(|| self.task.wait_for(Duration::from_secs(1)));
        ended.transpose().raise(py).map(drop)
    }

    /// Gives it up.
    fn cancel(&self) {
        self.task.cancel();
    }
}

/// Pages of a list, for an event loop.
#[pyclass(frozen, module = "twire._twire")]
pub(crate) struct PagesAhead(Arc<Mutex<Option<Pages>>>);

#[pymethods]
impl PagesAhead {
    #[new]
    #[pyo3(signature = (client, key, values, params, options = None, limit = None, at = None))]
    fn new(
        client: &Bound<'_, Client>,
        key: &str,
        values: &Bound<'_, PyTuple>,
        params: &Bound<'_, PyDict>,
        options: Option<&Bound<'_, PyDict>>,
        limit: Option<u64>,
        at: Option<&str>,
    ) -> PyResult<PagesAhead> {
        let py = client.py();
        guard(py, || {
            let operation = find(py, key)?;
            let (params, options) = bind(operation, values, params, options)?;
            let client = client.get().client.as_async();
            let mut pages = client.pages(operation.key(), params).raise(py)?.options(options);
            if let Some(link) = at {
                pages = pages.at(link).raise(py)?;
            }
            if let Some(limit) = limit {
                pages = pages.limit(limit);
            }
            Ok(PagesAhead(Arc::new(Mutex::new(Some(pages)))))
        })
    }

    /// A link to the page that would be read next; None after the last.
    #[getter]
    fn link(&self) -> Option<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).as_ref().and_then(Pages::resume)
    }
}
