//! Requests that an event loop awaits.
//!
//! The I/O thread never enters Python. It pushes each completion to a queue and writes a byte to a
//! socket that the loop reads; the loop's own thread drains the queue. So a busy interpreter does not
//! block the I/O thread, and an interpreter can exit without waiting for requests in flight.
//!
//! A wake-up takes a large part of a request's time, so each side wakes the other at most once per
//! iteration of the loop. The I/O thread allocates and frees the task of a request: if another thread
//! allocated it, both would contend for the allocator's lock.

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
use twire::Request;
use twire::blocking::{self, RequestOptions};
use twire::runtime::{self, DetachedTask, Task};

use crate::callbacks::{self, Callback, CallbackTarget, ClientCallbacks};
use crate::client::{CatalogOperation, Client, free_request};
use crate::download::{self, Download};
use crate::errors::{Raise, raise};
use crate::pages::{Pages, Records};
use crate::response::Response;
use crate::wait::{cancel, guard};

/// The requests of one event loop: those that it has prepared, and the completions that it has not
/// drained.
#[pyclass(frozen, module = "twire._twire")]
pub(crate) struct CompletionQueue {
    completions: Arc<Completions>,
    wake_receiver: UnixStream,
    next_number: AtomicU64,
    /// Prepared requests that are not submitted to the I/O thread yet.
    prepared: Mutex<Vec<Arc<PendingRequest>>>,
}

/// The part of the queue that the I/O thread shares.
struct Completions {
    queue: Mutex<Vec<(u64, Completion)>>,
    /// Whether the loop was woken and has not drained the queue since.
    is_woken: AtomicBool,
    wake_sender: UnixStream,
}

enum Completion {
    Response(twire::Result<twire::Response>),
    Page(Records),
    Download(twire::Result<blocking::Download>),
    /// The loop runs this; the request is still in flight.
    Callback(Callback),
    /// The request was cancelled, or ended by a panic: see [`RequestHandle::raise_abort_reason`].
    Aborted,
}

/// Number of the request, value, error, and whether the value is a callback. The value is a response, a
/// page (an empty one after the last) or a callback. Without value and error, the request was aborted.
type CompletionTuple = (u64, Option<Py<PyAny>>, Option<PyErr>, bool);

impl Completions {
    fn lock(&self) -> MutexGuard<'_, Vec<(u64, Completion)>> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn push(self: &Arc<Self>, number: u64, completion: Completion) {
        self.lock().push((number, completion));
        if self.is_woken.swap(true, Ordering::SeqCst) {
            return;
        }
        match Handle::try_current() {
            // A task of its own runs after those that are ready now: they may complete as well.
            Ok(io) => {
                let completions = Arc::clone(self);
                io.spawn(async move { completions.wake() });
            }
            Err(_) => self.wake(),
        }
    }

    fn wake(&self) {
        // Fails only when nobody reads any more.
        let _ = (&self.wake_sender).write(&[1]);
    }
}

/// Pushes one completion. If it is dropped before it sent one (panic, cancelled task), it pushes
/// `Aborted`, so that nobody waits forever.
struct CompletionSender {
    completions: Arc<Completions>,
    number: u64,
    is_pending: bool,
}

impl CompletionSender {
    fn send(mut self, completion: Completion) {
        self.is_pending = false;
        self.completions.push(self.number, completion);
    }
}

impl Drop for CompletionSender {
    fn drop(&mut self) {
        if self.is_pending {
            self.completions.push(self.number, Completion::Aborted);
        }
    }
}

#[pymethods]
impl CompletionQueue {
    #[new]
    fn new() -> PyResult<CompletionQueue> {
        let (wake_receiver, wake_sender) = UnixStream::pair()?;
        wake_receiver.set_nonblocking(true)?;
        wake_sender.set_nonblocking(true)?;
        let completions =
            Completions { queue: Mutex::default(), is_woken: AtomicBool::new(false), wake_sender };
        Ok(CompletionQueue {
            completions: Arc::new(completions),
            wake_receiver,
            next_number: AtomicU64::new(1),
            prepared: Mutex::default(),
        })
    }

    /// A descriptor that is readable when there are completions.
    fn fileno(&self) -> i32 {
        self.wake_receiver.as_raw_fd()
    }

    /// Removes and returns all completions: see [`CompletionTuple`].
    fn drain(&self, py: Python<'_>) -> PyResult<Vec<CompletionTuple>> {
        guard(py, || {
            let mut bytes = [0; 64];
            loop {
                match (&self.wake_receiver).read(&mut bytes) {
                    Ok(64) => {}
                    Err(e) if e.kind() == ErrorKind::Interrupted => {}
                    _ => break,
                }
            }
            // Before the queue is read: a completion that is pushed later wakes the loop again.
            self.completions.is_woken.store(false, Ordering::SeqCst);
            let completions = std::mem::take(&mut *self.completions.lock());
            // A conversion that fails is the error of its own request.
            let to_tuple = |(number, completion)| {
                to_tuple(py, number, completion).unwrap_or_else(|e| (number, None, Some(e), false))
            };
            Ok(completions.into_iter().map(to_tuple).collect())
        })
    }

    /// Prepares the request of an operation; [`CompletionQueue::submit`] starts it.
    #[pyo3(signature = (client, operation, values, params, options = None))]
    fn prepare_operation(
        &self,
        client: &Bound<'_, Client>,
        operation: &Bound<'_, CatalogOperation>,
        values: &Bound<'_, PyTuple>,
        params: &Bound<'_, PyDict>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<RequestHandle> {
        let py = client.py();
        guard(py, || {
            let (request, options) = client.get().bind(operation.get(), values, params, options)?;
            Ok(self.prepare(client.get(), request, options))
        })
    }

    /// Prepares a request to a URL that need not be in the catalog.
    #[pyo3(signature = (
        client, method, url, query = None, form = None, json_body = None, headers = None, options = None
    ))]
    #[allow(clippy::too_many_arguments)]
    fn prepare_request(
        &self,
        client: &Bound<'_, Client>,
        method: &str,
        url: &str,
        query: Option<&Bound<'_, PyDict>>,
        form: Option<&Bound<'_, PyDict>>,
        json_body: Option<&Bound<'_, PyAny>>,
        headers: Option<&Bound<'_, PyDict>>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<RequestHandle> {
        let py = client.py();
        guard(py, || {
            let (request, options) = free_request(py, method, url, query, form, json_body, headers, options)?;
            Ok(self.prepare(client.get(), request, options))
        })
    }

    /// Prepares a download from a URL; `key` is the operation of the resource, if it was told.
    #[pyo3(signature = (client, url, key = None, options = None))]
    fn prepare_download(
        &self,
        client: &Bound<'_, Client>,
        url: &str,
        key: Option<&str>,
        options: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<RequestHandle> {
        let py = client.py();
        guard(py, || {
            let (request, options) = download::request(py, url, key, options)?;
            let core = client.get().of_host(&request.host).clone();
            let timeout = options.timeout.unwrap_or(Duration::from_secs(600));
            let work = move || -> RequestFuture {
                Box::pin(async move {
                    Completion::Download(blocking::Download::open(core, request, options).await)
                })
            };
            Ok(self.prepare_work(client.get(), timeout, Box::new(work)))
        })
    }

    /// Starts all prepared requests.
    fn submit(&self, py: Python<'_>) -> PyResult<()> {
        let prepared = std::mem::take(&mut *self.prepared.lock().unwrap_or_else(PoisonError::into_inner));
        if prepared.is_empty() {
            return Ok(());
        }
        let start_all = async move {
            for request in prepared {
                request.start();
            }
            Ok(())
        };
        runtime::spawn(start_all).raise(py).map(drop)
    }

    /// Starts reading the next page of a list.
    fn read_page(&self, py: Python<'_>, pages: &Pages) -> PyResult<RequestHandle> {
        guard(py, || {
            // Boxed: the future of a page is large.
            let next = Box::pin(pages.next()?);
            let (number, sender, target) = self.new_completion_sender(&pages.callbacks);
            let timeout = pages.timeout.as_secs_f64();
            let task = runtime::spawn(async move {
                run_request(async move { Completion::Page(next.await) }, sender, target).await;
                Ok(())
            });
            Ok(RequestHandle { number, timeout, work: PendingWork::Page(task.raise(py)?) })
        })
    }
}

impl CompletionQueue {
    fn prepare(&self, client: &Client, request: Request, options: RequestOptions) -> RequestHandle {
        let core = client.of_host(&request.host).clone();
        let timeout = options.timeout.unwrap_or_else(|| core.timeout());
        let work = move || -> RequestFuture {
            Box::pin(async move { Completion::Response(core.request(request, options).await) })
        };
        self.prepare_work(client, timeout, Box::new(work))
    }

    fn prepare_work(&self, client: &Client, timeout: Duration, work: Work) -> RequestHandle {
        let timeout = timeout.as_secs_f64();
        let (number, sender, target) = self.new_completion_sender(&client.callbacks);
        let state = Mutex::new(RequestState::Prepared(work, sender, target));
        let prepared = Arc::new(PendingRequest(state));
        self.prepared.lock().unwrap_or_else(PoisonError::into_inner).push(Arc::clone(&prepared));
        RequestHandle { number, timeout, work: PendingWork::Request(prepared) }
    }

    fn new_completion_sender(
        &self,
        callbacks: &ClientCallbacks,
    ) -> (u64, CompletionSender, Option<CallbackTarget>) {
        let number = self.next_number.fetch_add(1, Ordering::Relaxed);
        let sender =
            CompletionSender { completions: Arc::clone(&self.completions), number, is_pending: true };
        let target = (!callbacks.is_empty()).then(|| {
            let completions = Arc::clone(&self.completions);
            CallbackTarget::EventLoop(Box::new(move |callback| {
                completions.push(number, Completion::Callback(callback));
            }))
        });
        (number, sender, target)
    }
}

/// Called on the I/O thread; returns the future to run.
type Work = Box<dyn FnOnce() -> RequestFuture + Send>;

type RequestFuture = Pin<Box<dyn Future<Output = Completion> + Send>>;

/// Runs `work`; its callbacks go to `target`, its completion to `sender`.
async fn run_request(
    work: impl Future<Output = Completion>,
    sender: CompletionSender,
    target: Option<CallbackTarget>,
) {
    let completion = match target {
        Some(target) => callbacks::with_target(target, work).await,
        None => work.await,
    };
    sender.send(completion);
}

/// A request that is prepared or in flight.
struct PendingRequest(Mutex<RequestState>);

enum RequestState {
    Prepared(Work, CompletionSender, Option<CallbackTarget>),
    InFlight(DetachedTask),
    Cancelled,
}

impl PendingRequest {
    fn lock(&self) -> MutexGuard<'_, RequestState> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Starts the request, unless it was cancelled. Runs on the I/O thread.
    fn start(&self) {
        let mut state = self.lock();
        if let RequestState::Prepared(work, sender, target) =
            std::mem::replace(&mut *state, RequestState::Cancelled)
        {
            // If it cannot start, the sender reports that when it is dropped.
            if let Ok(task) =
                runtime::spawn_detached(async move { run_request(work(), sender, target).await })
            {
                *state = RequestState::InFlight(task);
            }
        }
    }

    /// The error of a request that ended without a result; it says how far the request got.
    fn abort_error(&self) -> twire::Error {
        match &*self.lock() {
            RequestState::InFlight(task) => task.abort_error(true),
            RequestState::Prepared(..) | RequestState::Cancelled => runtime::abort_error(true),
        }
    }

    fn cancel(&self) {
        let state = std::mem::replace(&mut *self.lock(), RequestState::Cancelled);
        if let RequestState::InFlight(task) = state {
            task.cancel();
        }
    }
}

fn to_tuple(py: Python<'_>, number: u64, completion: Completion) -> PyResult<CompletionTuple> {
    let result = match completion {
        Completion::Response(response) => {
            response.map(|r| Response::from_response(r).into_pyobject(py).map(|r| r.into_any().unbind()))
        }
        Completion::Download(opened) => {
            opened.map(|opened| Download::new(opened).into_pyobject(py).map(|d| d.into_any().unbind()))
        }
        Completion::Aborted => return Ok((number, None, None, false)),
        Completion::Callback(callback) => return Ok((number, Some(callback.into_object(py)?), None, true)),
        Completion::Page(page) => page.unwrap_or_else(|| Ok(Vec::new())).map(|records| {
            let records = records.into_iter().map(Response::from_record).collect::<Vec<_>>();
            records.into_pyobject(py).map(Bound::unbind)
        }),
    };
    Ok(match result {
        Ok(value) => (number, Some(value?), None, false),
        Err(error) => (number, None, Some(raise(py, &error)), false),
    })
}

/// A request of an event loop, from its preparation to its end.
#[pyclass(frozen, module = "twire._twire")]
pub(crate) struct RequestHandle {
    number: u64,
    timeout: f64,
    work: PendingWork,
}

enum PendingWork {
    Request(Arc<PendingRequest>),
    /// The task owns the list while it reads a page. The list can be read on afterwards, even if the
    /// request was cancelled.
    Page(Task<()>),
}

#[pymethods]
impl RequestHandle {
    /// Its number in [`CompletionQueue::drain`].
    #[getter]
    fn number(&self) -> u64 {
        self.number
    }

    /// The request ends within this many seconds, unless the I/O thread is stuck.
    #[getter]
    fn timeout(&self) -> f64 {
        self.timeout
    }

    /// Raises the error that ended a request without a result: a cancellation or a panic.
    fn raise_abort_reason(&self, py: Python<'_>) -> PyResult<()> {
        match &self.work {
            PendingWork::Request(request) => Err(request.abort_error()).raise(py),
            PendingWork::Page(task) => {
                py.detach(|| task.wait_for(Duration::from_secs(1))).transpose().raise(py).map(drop)
            }
        }
    }

    /// Cancels the request. Its list, if it was reading one, can be read on afterwards.
    fn cancel(&self, py: Python<'_>) {
        match &self.work {
            PendingWork::Request(request) => request.cancel(),
            PendingWork::Page(task) => py.detach(|| cancel(task)),
        }
    }
}
