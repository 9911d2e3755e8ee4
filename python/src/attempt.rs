//! The arguments of hooks: each attempt of a request, before and after.

use pyo3::prelude::*;

/// An attempt that is about to be made.
#[pyclass(frozen, get_all, module = "twire.hooks")]
#[derive(Clone)]
pub(crate) struct Attempt {
    /// The operation's key, `api.v2010.accounts.messages.create`; empty for a free request.
    operation: String,
    /// GET, POST …
    method: &'static str,
    /// The path without its query, SIDs and numbers shortened.
    path: String,
    /// 1 for the first attempt.
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

/// An attempt that has ended.
#[pyclass(frozen, get_all, module = "twire.hooks")]
#[derive(Clone)]
pub(crate) struct AttemptOutcome {
    /// The operation's key; empty for a free request.
    operation: String,
    /// GET, POST …
    method: &'static str,
    /// The path without its query, SIDs and numbers shortened.
    path: String,
    /// 1 for the first attempt.
    number: u32,
    /// HTTP status, if there was a response.
    status: Option<u16>,
    /// The kind of error, as in `TwireError.kind`; None after a success.
    kind: Option<&'static str>,
    /// Whether Twilio may have carried the request out: "no", "maybe" or "yes".
    sent: &'static str,
    /// Twilio-Request-Id.
    request_id: Option<String>,
    /// Duration of the attempt in seconds.
    duration: f64,
    /// Seconds until the next attempt; None after the last.
    retry_in: Option<f64>,
}

impl AttemptOutcome {
    pub(crate) fn new(outcome: &twire::AttemptOutcome<'_>) -> AttemptOutcome {
        let Attempt { operation, method, path, number } = Attempt::new(&outcome.attempt);
        AttemptOutcome {
            operation,
            method,
            path,
            number,
            status: outcome.status,
            kind: outcome.kind.map(twire::ErrorKind::name),
            sent: outcome.sent.name(),
            request_id: outcome.request_id.map(str::to_owned),
            duration: outcome.duration.as_secs_f64(),
            retry_in: outcome.retry_in.map(|d| d.as_secs_f64()),
        }
    }
}

#[pymethods]
impl AttemptOutcome {
    fn __repr__(&self) -> String {
        let end = match (self.status, self.kind) {
            (Some(status), _) => status.to_string(),
            (None, kind) => kind.unwrap_or("no response").to_owned(),
        };
        format!("<twire.hooks.AttemptOutcome {} of {} {}: {end}>", self.number, self.method, self.path)
    }
}
