//! Callbacks of a request: hooks, and the caller's own transport.
//!
//! The I/O thread never enters Python. It queues each callback for the thread or the event loop that
//! waits for the request, which runs it. So callbacks see the caller's context variables, and Ctrl-C
//! interrupts them.

use std::sync::mpsc::{self, RecvTimeoutError};

use pyo3::exceptions::PyException;
use pyo3::prelude::*;
use twire::runtime;

use crate::attempt::{Attempt, AttemptOutcome};
use crate::errors::Raise;
use crate::transport::TransportRequest;
use crate::wait::{self, SIGNAL_CHECK_INTERVAL};

tokio::task_local! {
    static CURRENT_TARGET: CallbackTarget;
}

/// Where the callbacks of a request go.
pub(crate) enum CallbackTarget {
    /// To the thread that waits for the request.
    Thread(mpsc::Sender<Callback>),
    /// To the event loop that awaits the request.
    EventLoop(Box<dyn Fn(Callback) + Send + Sync>),
}

/// What the calling thread runs while the request is in flight.
pub(crate) enum Callback {
    /// The `on_request` hooks.
    AttemptStarted(Attempt),
    /// The `on_response` hooks.
    AttemptEnded(AttemptOutcome),
    /// The caller's transport.
    Send(TransportRequest),
}

impl Callback {
    pub(crate) fn into_object(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(match self {
            Callback::AttemptStarted(attempt) => Py::new(py, attempt)?.into_any(),
            Callback::AttemptEnded(outcome) => Py::new(py, outcome)?.into_any(),
            Callback::Send(request) => Py::new(py, request)?.into_any(),
        })
    }
}

/// Queues a callback for the caller of the current request. Returns false if the caller no longer
/// waits for the request.
pub(crate) fn push(callback: Callback) -> bool {
    CURRENT_TARGET
        .try_with(|target| match target {
            CallbackTarget::Thread(sender) => sender.send(callback).is_ok(),
            CallbackTarget::EventLoop(push) => {
                push(callback);
                true
            }
        })
        .unwrap_or(false)
}

/// Runs `work`; its callbacks go to `target`.
pub(crate) async fn with_target<T>(target: CallbackTarget, work: impl Future<Output = T>) -> T {
    CURRENT_TARGET.scope(target, work).await
}

/// The callbacks of a client. The transport is an object with `send`.
#[derive(Default)]
pub(crate) struct ClientCallbacks {
    pub(crate) on_request: Vec<Py<PyAny>>,
    pub(crate) on_response: Vec<Py<PyAny>>,
    pub(crate) transport: Option<Py<PyAny>>,
}

impl ClientCallbacks {
    pub(crate) fn is_empty(&self) -> bool {
        self.on_request.is_empty() && self.on_response.is_empty() && self.transport.is_none()
    }

    /// Blocks until the request ends, and runs its callbacks on the calling thread.
    pub(crate) fn block_on<T: Send + 'static>(
        &self,
        py: Python<'_>,
        work: impl Future<Output = twire::Result<T>> + Send + 'static,
    ) -> PyResult<T> {
        if self.is_empty() {
            return wait::wait(py, |interrupt| runtime::wait(work, Some(interrupt)))?.raise(py);
        }
        self.block_on_io_thread(py, work)
    }

    /// [`ClientCallbacks::block_on`] for work that must run on the I/O thread.
    pub(crate) fn block_on_io_thread<T: Send + 'static>(
        &self,
        py: Python<'_>,
        work: impl Future<Output = twire::Result<T>> + Send + 'static,
    ) -> PyResult<T> {
        let (sender, mut callbacks) = mpsc::channel();
        let task = runtime::spawn(with_target(CallbackTarget::Thread(sender), work)).raise(py)?;
        // The last exception of the transport: the cause of the request's error.
        let mut cause = None;
        // Kept until the request ends: dropping it cancels the attempt.
        let mut attempt = None;
        loop {
            let next;
            (next, callbacks) = py.detach(move || (callbacks.recv_timeout(SIGNAL_CHECK_INTERVAL), callbacks));
            let done = match next {
                Ok(Callback::Send(request)) => self.send(py, attempt.insert(request), &mut cause),
                Ok(callback) => self.run_hooks(py, callback.into_object(py)?.bind(py)),
                Err(RecvTimeoutError::Timeout) => py.check_signals(),
                // The request has ended.
                Err(RecvTimeoutError::Disconnected) => break,
            };
            if let Err(raised) = done {
                py.detach(|| wait::cancel(&task));
                return Err(raised);
            }
        }
        py.detach(|| task.wait()).raise(py).inspect_err(|error| {
            if cause.is_some() {
                error.set_cause(py, cause.take());
            }
        })
    }

    /// Runs the hooks for `event`. An exception in a hook goes to `sys.unraisablehook`. It does not fail
    /// the request, which may already have been carried out.
    pub(crate) fn run_hooks(&self, py: Python<'_>, event: &Bound<'_, PyAny>) -> PyResult<()> {
        let hooks = if event.is_instance_of::<Attempt>() { &self.on_request } else { &self.on_response };
        for hook in hooks {
            if let Err(raised) = hook.bind(py).call1((event,)) {
                if !raised.is_instance_of::<PyException>(py) {
                    return Err(raised);
                }
                raised.write_unraisable(py, Some(hook.bind(py)));
            }
        }
        Ok(())
    }

    fn send(&self, py: Python<'_>, request: &TransportRequest, cause: &mut Option<PyErr>) -> PyResult<()> {
        let Some(transport) = &self.transport else { return Ok(()) };
        match transport.bind(py).call_method1("send", (request.request.clone(), request.timeout)) {
            Ok(response) => request.respond(&response),
            Err(raised) => {
                request.fail(py, raised.value(py).clone().into_any().unbind())?;
                *cause = Some(raised);
                Ok(())
            }
        }
    }
}
