//! Calls for an event loop: nobody waits, and the loop is told what is done.
//!
//! The I/O thread never enters Python. It puts answers into a queue and writes a byte to a socket
//! that the loop reads; the loop's own thread takes them out. So a busy interpreter does not hold
//! the I/O thread up, and one that ends with calls under way has nothing to wait for.
//!
//! What wakes the other thread is shared by all calls of a turn, both ways: a wake costs as much as
//! a good part of a call. And a call's task is made on the thread that frees it again: memory that
//! one thread takes and the other gives back has both wait for the allocator's lock.

use std::io::{ErrorKind, Read, Write};
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixStream;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use tokio::runtime::Handle;
use tokio::task::AbortHandle;
use twire::Request;
use twire::blocking::Options;
use twire::runtime::{self, Task};

use crate::client::{Client, Known, free};
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
    /// Calls that the I/O thread was not yet told of.
    waiting: Mutex<Vec<Arc<Start>>>,
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

    fn put(self: &Arc<Self>, number: u64, done: Done) {
        self.lock().push((number, done));
        if self.rung.swap(true, Ordering::SeqCst) {
            return;
        }
        match Handle::try_current() {
            // After what is ready to run now: it may be done as well.
            Ok(io) => {
                let queue = Arc::clone(self);
                io.spawn(async move { queue.ring() });
            }
            Err(_) => self.ring(),
        }
    }

    fn ring(&self) {
        // It can only fail when nobody reads any more.
        let _ = (&self.ring).write(&[1]);
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
        Ok(Ready { queue: Arc::new(queue), bell, next: AtomicU64::new(1), waiting: Mutex::default() })
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

    /// Makes a call of an operation ready; [`Ready::go`] starts it.
    #[pyo3(signature = (client, known, values, params, options = None))]
    fn call(
        &self,
        client: &Bound<'_, Client>,
        known: &Bound<'_, Known>,
        values: &Bound<'_, PyTuple>,
        params: &Bound<'_, PyDict>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Flight> {
        let py = client.py();
        guard(py, || {
            let (request, options) = client.get().bound(known.get(), values, params, options)?;
            Ok(self.answer(client.get(), request, options))
        })
    }

    /// Makes a request ready that the catalog need not know.
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
            Ok(self.answer(client.get(), request, options))
        })
    }

    /// Starts what is ready.
    fn go(&self, py: Python<'_>) -> PyResult<()> {
        let starts = std::mem::take(&mut *self.waiting.lock().unwrap_or_else(PoisonError::into_inner));
        if starts.is_empty() {
            return Ok(());
        }
        let all = async move {
            for start in starts {
                start.run();
            }
            Ok(())
        };
        runtime::spawn(all).raise(py).map(drop)
    }

    /// Starts reading the next page.
    fn read(&self, py: Python<'_>, pages: &Pages) -> PyResult<Flight> {
        guard(py, || {
            let next = pages.next()?;
            let (number, ticket, desk) = self.ticket(&pages.attendant);
            let task = runtime::spawn(async move {
                carry(async move { Done::Page(next.await) }, ticket, desk).await;
                Ok(())
            });
            Ok(Flight { number, how: How::Page(task.raise(py)?) })
        })
    }
}

impl Ready {
    fn answer(&self, client: &Client, request: Request, options: Options) -> Flight {
        let core = client.client.clone();
        let work =
            move || -> Work { Box::pin(async move { Done::Answer(core.request(request, options).await) }) };
        let (number, ticket, desk) = self.ticket(&client.attendant);
        let stage = Mutex::new(Stage::Waits(Box::new(work), ticket, desk));
        let start = Arc::new(Start(stage));
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).push(Arc::clone(&start));
        Flight { number, how: How::Call(start) }
    }

    fn ticket(&self, attendant: &Attendant) -> (u64, Ticket, Option<Desk>) {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let ticket = Ticket { queue: Arc::clone(&self.queue), number, open: true };
        let desk = attendant.is_needed().then(|| {
            let queue = Arc::clone(&self.queue);
            Desk::Loop(Box::new(move |note| queue.put(number, Done::Note(note))))
        });
        (number, ticket, desk)
    }
}

type Work = Pin<Box<dyn Future<Output = Done> + Send>>;

/// Has work done whose outcome and notes come to the queue.
async fn carry(work: impl Future<Output = Done>, ticket: Ticket, desk: Option<Desk>) {
    let done = match desk {
        Some(desk) => desk::at(desk, work).await,
        None => work.await,
    };
    ticket.hand_in(done);
}

/// A call that is ready, or under way.
struct Start(Mutex<Stage>);

enum Stage {
    /// What makes the work, on the I/O thread.
    Waits(Box<dyn FnOnce() -> Work + Send>, Ticket, Option<Desk>),
    Runs(AbortHandle),
    GivenUp,
}

impl Start {
    fn lock(&self) -> MutexGuard<'_, Stage> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// On the I/O thread: starts the call, unless it was given up.
    fn run(&self) {
        let mut stage = self.lock();
        if let Stage::Waits(work, ticket, desk) = std::mem::replace(&mut *stage, Stage::GivenUp) {
            let task = tokio::spawn(async move { carry(work(), ticket, desk).await });
            *stage = Stage::Runs(task.abort_handle());
        }
    }

    fn cancel(&self) {
        let stage = std::mem::replace(&mut *self.lock(), Stage::GivenUp);
        if let Stage::Runs(task) = stage {
            task.abort();
        }
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
    how: How,
}

enum How {
    Call(Arc<Start>),
    /// It holds a list that may be read on.
    Page(Task<()>),
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
        match &self.how {
            How::Call(_) => Err(runtime::lost(true)).raise(py),
            How::Page(task) => {
                py.detach(|| task.wait_for(Duration::from_secs(1))).transpose().raise(py).map(drop)
            }
        }
    }

    /// Gives it up. What it holds, a list, is free again afterwards.
    fn cancel(&self, py: Python<'_>) {
        match &self.how {
            How::Call(start) => start.cancel(),
            How::Page(task) => py.detach(|| end(task)),
        }
    }
}
