//! A transport that waits: an HTTP stack of the caller's own that is not asynchronous.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::task::spawn_blocking;

use super::{Failure, GivenUp, Limits, Outgoing, Sending, Transport};
use crate::error::{Kind, Sent};
use crate::request::Response;

type Send = dyn Fn(&Outgoing, Limits) -> Result<Response, Failure> + std::marker::Send + Sync;

/// Sends with a function that waits for the answer.
///
/// The function runs on a thread of its own kind (tokio's for blocking work), so it may wait, and
/// on several at once. It should end within [`Limits::time`]: the call does, whatever the function
/// does, and an answer that comes later is dropped.
///
/// ```
/// use std::sync::Arc;
/// use twire::Response;
/// use twire::transport::Waiting;
/// use twire::{Client, Credentials};
///
/// # fn main() -> twire::Result<()> {
/// let stack = Waiting::new(|request, _limits| {
///     assert!(request.url.starts_with("https://api.twilio.com/"));
///     Ok(Response { status: 200, headers: Vec::new(), body: b"{}".to_vec() })
/// });
/// let client = Client::builder()
///     .credentials(Credentials::token("AC1", "token"))
///     .transport(Arc::new(stack))
///     .build()?;
/// # Ok(())
/// # }
/// ```
pub struct Waiting(Arc<Send>);

impl Waiting {
    /// A transport of this function.
    pub fn new(
        send: impl Fn(&Outgoing, Limits) -> Result<Response, Failure> + std::marker::Send + Sync + 'static,
    ) -> Waiting {
        Waiting(Arc::new(send))
    }
}

impl Transport for Waiting {
    fn send<'a>(&'a self, request: &'a Outgoing, limits: Limits) -> Sending<'a> {
        let (function, request) = (Arc::clone(&self.0), request.clone());
        let begun = Arc::new(AtomicBool::new(false));
        let begins = Arc::clone(&begun);
        Box::pin(async move {
            let call = spawn_blocking(move || {
                begins.store(true, Ordering::Release);
                function(&request, limits)
            });
            let _given_up = GivenUp(call.abort_handle());
            let failed = |kind, why: &str| {
                let sent = if begun.load(Ordering::Acquire) { Sent::Maybe } else { Sent::No };
                Err(Failure { kind, sent, message: why.to_owned(), status: None })
            };
            match tokio::time::timeout(limits.time, call).await {
                Ok(Ok(answer)) => answer.and_then(|response| limits.within(response)),
                Ok(Err(_)) => failed(Kind::Internal, "the transport panicked"),
                Err(_) => failed(Kind::Timeout, "no answer in time"),
            }
        })
    }
}
