//! What a call wants from its caller while it is under way: hooks run, a request sent by the
//! caller's own transport.
//!
//! The I/O thread never enters Python. It leaves a note where the caller waits, in its thread or
//! its event loop, and the caller's thread does the rest: with its own context variables, and a
//! Ctrl-C that reaches it.

use std::sync::mpsc::{self, RecvTimeoutError};

use pyo3::exceptions::PyException;
use pyo3::prelude::*;
use twire::runtime;

use crate::errors::Raise;
use crate::hook::{Attempt, Finished};
use crate::transport::Errand;
use crate::wait::{self, SLICE};

tokio::task_local! {
    static DESK: Desk;
}

/// Where the notes of a call go.
pub(crate) enum Desk {
    Thread(mpsc::Sender<Note>),
    Loop(Box<dyn Fn(Note) + Send + Sync>),
}

/// What the caller is to do.
pub(crate) enum Note {
    Started(Attempt),
    Finished(Finished),
    Send(Errand),
}

impl Note {
    pub(crate) fn into_object(self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        Ok(match self {
            Note::Started(attempt) => Py::new(py, attempt)?.into_any(),
            Note::Finished(finished) => Py::new(py, finished)?.into_any(),
            Note::Send(errand) => Py::new(py, errand)?.into_any(),
        })
    }
}

/// Leaves a note for the caller of the call under way; whether there is one.
pub(crate) fn post(note: Note) -> bool {
    DESK.try_with(|desk| match desk {
        Desk::Thread(notes) => notes.send(note).is_ok(),
        Desk::Loop(put) => {
            put(note);
            true
        }
    })
    .unwrap_or(false)
}

/// `work`, whose notes go to `desk`.
pub(crate) async fn at<T>(desk: Desk, work: impl Future<Output = T>) -> T {
    DESK.scope(desk, work).await
}

/// Who runs a client's hooks and sends its requests. The transport is an object with `send`.
#[derive(Default)]
pub(crate) struct Attendant {
    pub(crate) before: Vec<Py<PyAny>>,
    pub(crate) after: Vec<Py<PyAny>>,
    pub(crate) transport: Option<Py<PyAny>>,
}

impl Attendant {
    /// Whether calls leave notes at all.
    pub(crate) fn is_needed(&self) -> bool {
        !self.before.is_empty() || !self.after.is_empty() || self.transport.is_some()
    }

    /// Makes a call and waits for it, doing what it wants meanwhile.
    pub(crate) fn run<T: Send + 'static>(
        &self,
        py: Python<'_>,
        work: impl Future<Output = twire::Result<T>> + Send + 'static,
    ) -> PyResult<T> {
        if !self.is_needed() {
            return wait::wait(py, |watch| runtime::wait(work, Some(watch)))?.raise(py);
        }
        let (desk, mut notes) = mpsc::channel();
        let task = runtime::spawn(at(Desk::Thread(desk), work)).raise(py)?;
        // What the caller's transport raised last: the cause of what the call fails with.
        let mut cause = None;
        // Kept until the call is over: one that is let go is a request given up.
        let mut errand_kept = None;
        loop {
            let next;
            (next, notes) = py.detach(move || (notes.recv_timeout(SLICE), notes));
            let done = match next {
                Ok(Note::Send(errand)) => self.send(py, errand_kept.insert(errand), &mut cause),
                Ok(note) => self.tell(py, note.into_object(py)?.bind(py)),
                Err(RecvTimeoutError::Timeout) => py.check_signals(),
                // The work is over.
                Err(RecvTimeoutError::Disconnected) => break,
            };
            if let Err(broken) = done {
                py.detach(|| wait::end(&task));
                return Err(broken);
            }
        }
        py.detach(|| task.wait()).raise(py).inspect_err(|failed| {
            if cause.is_some() {
                failed.set_cause(py, cause.take());
            }
        })
    }

    /// Runs the hooks that a note is for. One that fails does not cost a call that may have been
    /// carried out.
    pub(crate) fn tell(&self, py: Python<'_>, note: &Bound<'_, PyAny>) -> PyResult<()> {
        let hooks = if note.is_instance_of::<Attempt>() { &self.before } else { &self.after };
        for hook in hooks {
            if let Err(raised) = hook.bind(py).call1((note,)) {
                if !raised.is_instance_of::<PyException>(py) {
                    return Err(raised);
                }
                raised.write_unraisable(py, Some(hook.bind(py)));
            }
        }
        Ok(())
    }

    fn send(&self, py: Python<'_>, errand: &Errand, cause: &mut Option<PyErr>) -> PyResult<()> {
        let Some(transport) = &self.transport else { return Ok(()) };
        let (request, seconds) = (errand.request.clone(), errand.seconds);
        match transport.bind(py).call_method1("send", (request, seconds)) {
            Ok(response) => errand.answer(&response),
            Err(raised) => {
                errand.fail(py, raised.value(py).clone().into_any().unbind())?;
                *cause = Some(raised);
                Ok(())
            }
        }
    }
}
