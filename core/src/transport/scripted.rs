//! A transport for tests: answers by a script, and no network.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{Failure, Limits, Outgoing, Sending, Transport};
use crate::error::{Kind, Sent};
use crate::request::Response;

/// Gives scripted answers, one a request, and keeps the requests.
///
/// A request after the script's end fails with [`Kind::Internal`] and is kept too. Hand it over as
/// `Arc` and keep a clone:
///
/// ```
/// use std::sync::Arc;
/// use twire::transport::Scripted;
/// use twire::{Client, Credentials, Params};
///
/// # fn main() -> twire::Result<()> {
/// let fake = Arc::new(Scripted::new().answer(201, r#"{"sid": "SM1"}"#));
/// let client = Client::builder()
///     .credentials(Credentials::token("AC1", "token"))
///     .transport(fake.clone())
///     .build()?;
/// # let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
/// # runtime.block_on(async {
/// let params = Params::new().with("To", "+15558676543").with("From", "+15005550006").with("Body", "hi");
/// let reply = client.call("messages.create", params).await?;
/// assert_eq!(reply.text("sid").as_deref(), Some("SM1"));
/// assert_eq!(fake.requests()[0].form()[2], ("Body".into(), "hi".into()));
/// # Ok(())
/// # })
/// # }
/// ```
#[derive(Default)]
pub struct Scripted {
    steps: Mutex<VecDeque<Result<Response, Failure>>>,
    requests: Mutex<Vec<Outgoing>>,
}

impl Scripted {
    /// A script without answers.
    pub fn new() -> Scripted {
        Scripted::default()
    }

    /// Adds an answer with a JSON body.
    #[must_use]
    pub fn answer(self, status: u16, json: &str) -> Scripted {
        let headers = vec![("content-type".to_owned(), "application/json".to_owned())];
        self.step(Ok(Response { status, headers, body: json.as_bytes().to_vec() }))
    }

    /// Adds a whole answer, or a failure.
    #[must_use]
    pub fn step(self, step: Result<Response, Failure>) -> Scripted {
        self.add(step);
        self
    }

    /// [`Scripted::step`] for a script that is shared already.
    pub fn add(&self, step: Result<Response, Failure>) {
        lock(&self.steps).push_back(step);
    }

    /// The requests so far, with their credentials.
    pub fn requests(&self) -> Vec<Outgoing> {
        lock(&self.requests).clone()
    }

    /// How many answers are left.
    pub fn left(&self) -> usize {
        lock(&self.steps).len()
    }
}

impl Transport for Scripted {
    fn send<'a>(&'a self, request: &'a Outgoing, limits: Limits) -> Sending<'a> {
        lock(&self.requests).push(request.clone());
        let step = lock(&self.steps).pop_front().unwrap_or_else(|| {
            let message = "the script has no answer left".to_owned();
            Err(Failure { kind: Kind::Internal, sent: Sent::No, message, status: None })
        });
        let step = step.and_then(|response| limits.within(response));
        Box::pin(std::future::ready(step))
    }
}

pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
