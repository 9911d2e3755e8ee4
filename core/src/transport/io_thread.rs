//! A transport that always sends on the I/O thread, also if another thread waits for the response.

use std::sync::Arc;

use super::{Failure, HttpRequest, Limits, SendFuture, Transport};
use crate::error::ErrorKind;
use crate::runtime;

/// A connection makes progress only while its runtime is polled, and only the I/O thread polls its
/// runtime all the time. Two cases need that: HTTP/2 (requests share a connection) and a caller's own
/// transport (it may pool connections).
pub(crate) struct IoThreadTransport(pub(crate) Arc<dyn Transport>);

impl Transport for IoThreadTransport {
    fn send<'a>(&'a self, request: &'a HttpRequest, limits: Limits) -> SendFuture<'a> {
        if !runtime::is_caller_runtime() {
            return self.0.send(request, limits);
        }
        let (transport, sent_request) = (Arc::clone(&self.0), request.clone());
        Box::pin(async move {
            let work = async move { transport.send(&sent_request, limits).await };
            let failed =
                |kind, message: String| Err(Failure { kind, sent: request.sent(), message, status: None });
            match runtime::spawn_on_io_thread(work) {
                Err(error) => failed(error.kind(), error.message().to_owned()),
                Ok(task) => match task.output().await {
                    Some(outcome) => outcome,
                    None => failed(
                        ErrorKind::Internal,
                        "the transport panicked, or the I/O thread ended".to_owned(),
                    ),
                },
            }
        })
    }

    fn reports_progress(&self) -> bool {
        self.0.reports_progress()
    }
}
