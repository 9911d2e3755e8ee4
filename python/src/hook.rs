//! What hooks are told: each try of a call, before and after.

use pyo3::prelude::*;

/// A try that is about to be made.
#[pyclass(frozen, get_all, module = "twire.hooks")]
#[derive(Clone)]
pub(crate) struct Attempt {
    /// The operation's key, `api.v2010.accounts.messages.create`; empty for a free request.
    operation: String,
    /// GET, POST …
    method: &'static str,
    /// The path without its query, SIDs and numbers shortened.
    path: String,
    /// 1 for the first try.
    number: u32,
}

impl Attempt {
    pub(crate) fn new(attempt: &twire::Attempt<'_>) -> Attempt {
        Attempt {
            operation: attempt.operation.to_owned(),
            method: attempt.method.name(),
            path: attempt.path.to_owned(),
            number: attempt.number,
        }
    }
}

#[pymethods]
impl Attempt {
    fn __repr__(&self) -> String {
        format!("<twire.hooks.Attempt {} of {} {}>", self.number, self.method, self.path)
    }
}

/// A try that has ended.
#[pyclass(frozen, get_all, module = "twire.hooks")]
#[derive(Clone)]
pub(crate) struct Finished {
    /// The operation's key; empty for a free request.
    operation: String,
    /// GET, POST …
    method: &'static str,
    /// The path without its query, SIDs and numbers shortened.
    path: String,
    /// 1 for the first try.
    number: u32,
    /// HTTP status, when there was an answer.
    status: Option<u16>,
    /// What went wrong, as `TwireError.kind` has it; None after a success.
    kind: Option<&'static str>,
    /// Whether Twilio may have carried it out: "no", "maybe" or "yes".
    sent: &'static str,
    /// Twilio-Request-Id.
    request_id: Option<String>,
    /// Seconds that the try took.
    duration: f64,
    /// Seconds until the next try; None when this was the last.
    retry_in: Option<f64>,
}

impl Finished {
    pub(crate) fn new(finished: &twire::Finished<'_>) -> Finished {
        let Attempt { operation, method, path, number } = Attempt::new(&finished.attempt);
        Finished {
            operation,
            method,
            path,
            number,
            status: finished.status,
            kind: finished.kind.map(twire::Kind::name),
            sent: finished.sent.name(),
            request_id: finished.request_id.map(str::to_owned),
            duration: finished.duration.as_secs_f64(),
            retry_in: finished.retry_in.map(|d| d.as_secs_f64()),
        }
    }
}

#[pymethods]
impl Finished {
    fn __repr__(&self) -> String {
        let end = match (self.status, self.kind) {
            (Some(status), _) => status.to_string(),
            (None, kind) => kind.unwrap_or("no answer").to_owned(),
        };
        format!("<twire.hooks.Finished {} of {} {}: {end}>", self.number, self.method, self.path)
    }
}
