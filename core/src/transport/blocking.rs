//! A transport from a blocking function: the caller's own synchronous HTTP stack.

use std::sync::Arc;

use super::{Failure, HttpRequest, Limits, SendFuture, Transport};
use crate::error::ErrorKind;
use crate::request::HttpResponse;
use crate::worker::{self, WorkerError};

type Send = dyn Fn(&HttpRequest, Limits) -> Result<HttpResponse, Failure> + std::marker::Send + Sync;

/// Sends requests with a blocking function.
///
/// The function runs on threads of its own, so it may block; several threads may
/// call it at once. It should return within [`Limits::timeout`]. The request ends then whatever the
/// function does, and a later response is dropped.
///
/// ```
/// use std::sync::Arc;
/// use twire::HttpResponse;
/// use twire::transport::BlockingTransport;
/// use twire::{Client, Credentials};
///
/// # fn main() -> twire::Result<()> {
/// let stack = BlockingTransport::new(|request, _limits| {
///     assert!(request.url.starts_with("https://api.twilio.com/"));
///     Ok(HttpResponse::new(200, Vec::new(), br#"{"sid":"SM1"}"#))
/// });
/// let client = Client::builder()
///     .credentials(Credentials::auth_token("AC1", "token"))
///     .transport(Arc::new(stack))
///     .build()?;
/// # Ok(())
/// # }
/// ```
pub struct BlockingTransport(Arc<Send>);

impl BlockingTransport {
    /// Makes a transport of `send`.
    pub fn new(
        send: impl Fn(&HttpRequest, Limits) -> Result<HttpResponse, Failure> + std::marker::Send + Sync + 'static,
    ) -> BlockingTransport {
        BlockingTransport(Arc::new(send))
    }
}

impl Transport for BlockingTransport {
    fn send<'a>(&'a self, request: &'a HttpRequest, limits: Limits) -> SendFuture<'a> {
        let (function, sent_request) = (Arc::clone(&self.0), request.clone());
        Box::pin(async move {
            let call = worker::run(move || {
                sent_request.set_left();
                function(&sent_request, limits)
            });
            let failed = |kind, why: &str| {
                Err(Failure { kind, sent: request.sent(), message: why.to_owned(), status: None })
            };
            match tokio::time::timeout(limits.timeout, call).await {
                Ok(Ok(outcome)) => outcome.and_then(|response| limits.enforce(response)),
                Ok(Err(WorkerError::Panicked)) => {
                    failed(ErrorKind::Internal, "the transport function panicked")
                }
                Ok(Err(error @ WorkerError::Start(_))) => failed(ErrorKind::Connect, &error.to_string()),
                Err(_) => {
                    failed(ErrorKind::Timeout, "no response from the transport function before the timeout")
                }
            }
        })
    }

    fn reports_progress(&self) -> bool {
        true
    }
}
