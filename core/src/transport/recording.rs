//! A recording of a client's exchanges, for tests.

use std::fmt;
use std::sync::{Arc, Mutex};

use http::header::HeaderValue;

use super::scripted::lock;
use super::{Failure, HttpRequest, Limits, ScriptedTransport, SendFuture, Transport};
use crate::request::HttpResponse;

/// Records every exchange of a client: see [`ClientBuilder::record`](crate::ClientBuilder::record).
///
/// Bodies are kept whole. Credentials in headers are replaced by `[redacted]`; the body of a request
/// for an access token is dropped. Cheap to clone; clones share the recording.
#[derive(Clone, Default)]
pub struct Recording(Arc<Mutex<Vec<Exchange>>>);

/// A request and its outcome.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Exchange {
    /// The request, without credentials.
    pub request: HttpRequest,
    /// The response, or why there is none.
    pub outcome: Result<HttpResponse, Failure>,
}

impl Recording {
    /// An empty recording.
    pub fn new() -> Recording {
        Recording::default()
    }

    /// The exchanges so far, in the order in which they ended.
    pub fn exchanges(&self) -> Vec<Exchange> {
        lock(&self.0).clone()
    }

    /// A scripted transport that plays the same outcomes again.
    pub fn script(&self) -> ScriptedTransport {
        self.exchanges()
            .into_iter()
            .fold(ScriptedTransport::new(), |script, exchange| script.respond_with(exchange.outcome))
    }

    pub(crate) fn wrap(&self, inner: Arc<dyn Transport>) -> Arc<dyn Transport> {
        Arc::new(RecordingTransport { inner, recording: self.clone() })
    }
}

impl fmt::Debug for Recording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Recording({} exchanges)", lock(&self.0).len())
    }
}

struct RecordingTransport {
    inner: Arc<dyn Transport>,
    recording: Recording,
}

impl Transport for RecordingTransport {
    fn send<'a>(&'a self, request: &'a HttpRequest, limits: Limits) -> SendFuture<'a> {
        Box::pin(async move {
            let outcome = self.inner.send(request, limits).await;
            let mut exchange = Exchange { request: request.clone(), outcome: outcome.clone() };
            for value in exchange.request.headers.values_mut() {
                if value.is_sensitive() {
                    *value = HeaderValue::from_static("[redacted]");
                }
            }
            if exchange.request.form().iter().any(|(name, _)| name == "client_secret") {
                exchange.request.body.clear();
                if let Ok(response) = &mut exchange.outcome {
                    response.body = br#"{"access_token":"redacted","expires_in":3600}"#.to_vec();
                }
            }
            lock(&self.recording.0).push(exchange);
            outcome
        })
    }

    fn reports_progress(&self) -> bool {
        self.inner.reports_progress()
    }
}
