//! A record of what went over a client's transport, for tests.

use std::fmt;
use std::sync::{Arc, Mutex};

use http::header::HeaderValue;

use super::scripted::lock;
use super::{Failure, Limits, Outgoing, Scripted, Sending, Transport};
use crate::request::Response;

/// Keeps every request of a client and what came of it: see
/// [`ClientBuilder::record`](crate::ClientBuilder::record). Bodies are kept whole; of credentials
/// in header fields only that they were there, and the body of a request for an access token is
/// not kept. Cheap to clone; clones share the record.
#[derive(Clone, Default)]
pub struct Recording(Arc<Mutex<Vec<Exchange>>>);

/// A request and what came of it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Exchange {
    /// What was sent, without credentials.
    pub request: Outgoing,
    /// What came back.
    pub answer: Result<Response, Failure>,
}

impl Recording {
    /// An empty record.
    pub fn new() -> Recording {
        Recording::default()
    }

    /// What was recorded so far, in the order of the answers.
    pub fn exchanges(&self) -> Vec<Exchange> {
        lock(&self.0).clone()
    }

    /// The same answers again, as a script.
    pub fn script(&self) -> Scripted {
        self.exchanges().into_iter().fold(Scripted::new(), |script, exchange| script.step(exchange.answer))
    }

    pub(crate) fn around(&self, inner: Arc<dyn Transport>) -> Arc<dyn Transport> {
        Arc::new(Recorded { inner, record: self.clone() })
    }
}

impl fmt::Debug for Recording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Recording({} exchanges)", lock(&self.0).len())
    }
}

struct Recorded {
    inner: Arc<dyn Transport>,
    record: Recording,
}

impl Transport for Recorded {
    fn send<'a>(&'a self, request: &'a Outgoing, limits: Limits) -> Sending<'a> {
        Box::pin(async move {
            let answer = self.inner.send(request, limits).await;
            let mut exchange = Exchange { request: request.clone(), answer: answer.clone() };
            for value in exchange.request.headers.values_mut() {
                if value.is_sensitive() {
                    *value = HeaderValue::from_static("[redacted]");
                }
            }
            if exchange.request.form().iter().any(|(name, _)| name == "client_secret") {
                exchange.request.body.clear();
                if let Ok(response) = &mut exchange.answer {
                    response.body = br#"{"access_token":"redacted","expires_in":3600}"#.to_vec();
                }
            }
            lock(&self.record.0).push(exchange);
            answer
        })
    }
}
