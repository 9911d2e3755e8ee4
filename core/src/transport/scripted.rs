//! A transport for tests: responses from a script, no network.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{Failure, HttpRequest, Limits, SendFuture, Transport};
use crate::error::{ErrorKind, Sent};
use crate::request::HttpResponse;

/// Answers each request with the next outcome of a script, and keeps the requests.
///
/// A request after the script's end fails with [`ErrorKind::Internal`] and is kept too. Pass it as an
/// `Arc` and keep a clone:
///
/// ```
/// use std::sync::Arc;
/// use twire::transport::ScriptedTransport;
/// use twire::{Client, Credentials, Params};
///
/// # fn main() -> twire::Result<()> {
/// let fake = Arc::new(ScriptedTransport::new().respond(201, r#"{"sid": "SM1"}"#));
/// let client = Client::builder()
///     .credentials(Credentials::auth_token("AC1", "token"))
///     .transport(fake.clone())
///     .build()?;
/// # let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
/// # runtime.block_on(async {
/// let params = Params::new().with("To", "+15558676543").with("From", "+15005550006").with("Body", "hi");
/// let response = client.execute("messages.create", params).await?;
/// assert_eq!(response.text("sid").as_deref(), Some("SM1"));
/// assert_eq!(fake.requests()[0].form()[2], ("Body".into(), "hi".into()));
/// # Ok(())
/// # })
/// # }
/// ```
#[derive(Default)]
pub struct ScriptedTransport {
    outcomes: Mutex<VecDeque<Result<HttpResponse, Failure>>>,
    requests: Mutex<Vec<HttpRequest>>,
}

impl ScriptedTransport {
    /// An empty script.
    pub fn new() -> ScriptedTransport {
        ScriptedTransport::default()
    }

    /// Adds a response with a JSON body.
    #[must_use]
    pub fn respond(self, status: u16, json: &str) -> ScriptedTransport {
        let headers = vec![("content-type".to_owned(), "application/json".to_owned())];
        self.respond_with(Ok(HttpResponse { status, headers, body: json.as_bytes().to_vec() }))
    }

    /// Adds a response or a failure.
    #[must_use]
    pub fn respond_with(self, outcome: Result<HttpResponse, Failure>) -> ScriptedTransport {
        self.push(outcome);
        self
    }

    /// [`ScriptedTransport::respond_with`] for a script that is already shared.
    pub fn push(&self, outcome: Result<HttpResponse, Failure>) {
        lock(&self.outcomes).push_back(outcome);
    }

    /// The requests so far, credentials included.
    pub fn requests(&self) -> Vec<HttpRequest> {
        lock(&self.requests).clone()
    }

    /// The number of outcomes that no request has taken yet.
    pub fn remaining(&self) -> usize {
        lock(&self.outcomes).len()
    }
}

impl Transport for ScriptedTransport {
    fn send<'a>(&'a self, request: &'a HttpRequest, limits: Limits) -> SendFuture<'a> {
        lock(&self.requests).push(request.clone());
        let outcome = lock(&self.outcomes).pop_front().unwrap_or_else(|| {
            let message = "the script has no response left".to_owned();
            Err(Failure { kind: ErrorKind::Internal, sent: Sent::No, message, status: None })
        });
        let outcome = outcome.and_then(|response| limits.enforce(response));
        Box::pin(std::future::ready(outcome))
    }
}

pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
