//! The way out: a request with its credentials goes in, an answer or a failure comes back.
//!
//! [`Transport`] is the seam for tests and for callers with an HTTP stack of their own.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use tokio::task::AbortHandle;

use crate::error::{Kind, Sent};
use crate::per_process::PerProcessCount;
use crate::request::{Method, Response};

#[cfg(feature = "blocking")]
mod aside;
mod connect;
mod connection;
mod hyper;
mod origin;
mod pool;
mod proxy;
mod recording;
mod scripted;
mod socket;
mod tls;
mod waiting;

pub use http::HeaderMap;
pub use recording::{Exchange, Recording};
pub use scripted::Scripted;
pub use waiting::Waiting;

#[cfg(feature = "blocking")]
pub(crate) use aside::Aside;

pub(crate) use self::hyper::{Hyper, Settings};
pub(crate) use proxy::{Proxy, ProxyUrl};
pub(crate) use tls::Roots;

/// What a proxy's 407 means, whichever way it comes.
pub(crate) const PROXY_WANTS: &str =
    "the proxy wants credentials; give them in its URL, http://user:password@host:port";

/// Sends one request once. No retries, no redirects: both are decided above.
pub trait Transport: Send + Sync {
    /// Sends the request and reads the whole answer.
    fn send<'a>(&'a self, request: &'a Outgoing, limits: Limits) -> Sending<'a>;
}

/// What [`Transport::send`] returns.
pub type Sending<'a> = Pin<Box<dyn Future<Output = Result<Response, Failure>> + Send + 'a>>;

/// A request as it goes over the wire. `Debug` shows no credentials, query or body.
#[derive(Clone)]
#[non_exhaustive]
pub struct Outgoing {
    /// GET, POST …
    pub method: Method,
    /// The whole URL.
    pub url: String,
    /// Header fields, with credentials and content type; without `Host` and `Content-Length`, which
    /// who sends the request knows.
    pub headers: HeaderMap,
    /// The body's bytes.
    pub body: Vec<u8>,
}

impl Outgoing {
    pub(crate) fn new(method: Method, url: String) -> Outgoing {
        Outgoing { method, url, headers: HeaderMap::with_capacity(6), body: Vec::new() }
    }

    /// The first header field of that name, in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The header fields in order, names in lower case.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter().map(|(name, value)| (name.as_str(), value.to_str().unwrap_or_default()))
    }

    /// The body's pairs, decoded; none when it is no form.
    pub fn form(&self) -> Vec<(String, String)> {
        match self.header("content-type") {
            Some("application/x-www-form-urlencoded") => {
                form_urlencoded::parse(&self.body).into_owned().collect()
            }
            _ => Vec::new(),
        }
    }
}

impl fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outgoing").field("method", &self.method).finish_non_exhaustive()
    }
}

/// What one try may take.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Limits {
    /// Time for the whole try, name resolution included.
    pub time: Duration,
    /// Bytes of the decoded body.
    pub body: usize,
}

impl Limits {
    /// The answer, unless its body is over the limit; for a transport of the caller's own.
    pub fn within(self, response: Response) -> Result<Response, Failure> {
        if response.body.len() <= self.body {
            return Ok(response);
        }
        Err(Failure {
            kind: Kind::Protocol,
            sent: if (200..300).contains(&response.status) { Sent::Yes } else { Sent::Maybe },
            message: format!("the answer is over {} bytes", self.body),
            status: Some(response.status),
        })
    }
}

/// Why there is no answer.
#[derive(Debug, Clone)]
pub struct Failure {
    /// `Connect`, `Timeout`, `Tls`, `Protocol` …
    pub kind: Kind,
    /// Whether the service may have acted on it.
    pub sent: Sent,
    /// What happened, in a few words, without the URL.
    pub message: String,
    /// The status, when the head of an answer came.
    pub status: Option<u16>,
}

/// Gives a task up with the call that waits for it: one that has not begun never does.
struct GivenUp(AbortHandle);

impl Drop for GivenUp {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Name look-ups of this process under way, so that a fork can wait for them.
pub(crate) static LOOKUPS: PerProcessCount = PerProcessCount::new();

#[cfg(feature = "blocking")]
pub(crate) fn lookups_under_way() -> u32 {
    LOOKUPS.get()
}
