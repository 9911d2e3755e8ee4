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

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use twire::runtime::{self, Task};

use crate::client::{Client, free};
use crate::desk::{self, Attendant, Desk, Note};
use crate::errors::{Raise, raise};
use crate::pages::{Pages, Records};
use crate::reply::Reply;
use crate::wait::{end, guard};

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
    Page(Records),
    /// Something that the caller is to do meanwhile.
    Note(Note),
    /// Cancelled, or ended by a defect; [`Flight::lost`] tells.
    Lost,
}

/// A call's number, as the queue names it, and its outcome: an answer, a page (empty after the
/// last), an error, nothing where it was lost; or a note, and the call goes on.
type Taken = (u64, Option<Py<PyAny>>, Option<PyErr>, bool);

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

    /// What was done since the last time: the number of the call, an answer or an error, and
    /// whether it is a note.
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
            let (request, options) = client.get().bound(py, key, values, params, options)?;
            let core = client.get().client.clone();
            self.start(py, &client.get().attendant, async move {
                Done::Answer(core.request(request, options).await)
            })
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
            let core = client.get().client.clone();
            self.start(py, &client.get().attendant, async move {
                Done::Answer(core.request(request, options).await)
            })
        })
    }

    /// Starts reading the next page.
    fn read(&self, py: Python<'_>, pages: &Pages) -> PyResult<Flight> {
        guard(py, || {
            let next = pages.next()?;
            let flight = self.start(py, &pages.attendant, async move { Done::Page(next.await) })?;
            Ok(Flight { holds: true, ..flight })
        })
    }
}

impl Ready {
    /// Starts work on the I/O thread, whose outcome and notes come to the queue.
    fn start(
        &self,
        py: Python<'_>,
        attendant: &Attendant,
        work: impl Future<Output = Done> + Send + 'static,
    ) -> PyResult<Flight> {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let ticket = Ticket { queue: Arc::clone(&self.queue), number, open: true };
        let desk = attendant.is_needed().then(|| {
            let queue = Arc::clone(&self.queue);
            Desk::Loop(Box::new(move |note| queue.put(number, Done::Note(note))))
        });
        let task = runtime::spawn(async move {
            let done = match desk {
                Some(desk) => desk::at(desk, work).await,
                None => work.await,
            };
            ticket.hand_in(done);
            Ok(())
        });
        Ok(Flight { number, task: task.raise(py)?, holds: false })
    }
}

fn taken(py: Python<'_>, number: u64, done: Done) -> PyResult<Taken> {
    let found = match done {
        Done::Answer(answer) => {
            answer.map(|reply| Reply::answer(reply).into_pyobject(py).map(|r| r.into_any().unbind()))
        }
        Done::Lost => return Ok((number, None, None, false)),
        Done::Note(note) => return Ok((number, Some(note.into_object(py)?), None, true)),
        Done::Page(page) => page.unwrap_or_else(|| Ok(Vec::new())).map(|records| {
            let replies = records.into_iter().map(Reply::record).collect::<Vec<_>>();
            replies.into_pyobject(py).map(Bound::unbind)
        }),
    };
    Ok(match found {
        Ok(value) => (number, Some(value?), None, false),
        Err(error) => (number, None, Some(raise(py, &error)), false),
    })
}

/// A call under way.
#[pyclass(frozen, module = "twire._twire")]
pub(crate) struct Flight {
    number: u64,
    task: Task<()>,
    /// Whether it holds a list that may be read on.
    holds: bool,
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

    /// Gives it up. What it holds, a list, is free again afterwards.
    fn cancel(&self, py: Python<'_>) {
        if self.holds {
            py.detach(|| end(&self.task));
        } else {
            self.task.cancel();
        }
    }
}
