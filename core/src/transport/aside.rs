//! A transport that sends on the I/O thread, whoever waits.

use std::sync::Arc;

use super::{GivenUp, Limits, Outgoing, Sending, Transport};
use crate::runtime;

/// For connections that all calls share (HTTP/2), and for a transport of the caller's own, which
/// may keep some: a connection is not read while the runtime that made it stands still.
pub(crate) struct Aside(pub(crate) Arc<dyn Transport>);

impl Transport for Aside {
    fn send<'a>(&'a self, request: &'a Outgoing, limits: Limits) -> Sending<'a> {
        let Some(steady) = runtime::steady() else { return self.0.send(request, limits) };
        let (transport, request) = (Arc::clone(&self.0), request.clone());
        Box::pin(async move {
            let task = steady.spawn(async move { transport.send(&request, limits).await });
            let _given_up = GivenUp(task.abort_handle());
            match task.await {
                Ok(answer) => answer,
                Err(ended) if ended.is_panic() => std::panic::resume_unwind(ended.into_panic()),
                // Nobody else aborts it.
                Err(_) => std::future::pending().await,
            }
        })
    }
}
