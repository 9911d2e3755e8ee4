//! The way out: a request with its credentials goes in, an answer or a failure comes back.
//!
//! [`Transport`] is the seam for tests and for callers with an HTTP stack of their own.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use crate::error::{Kind, Sent};
use crate::per_process::PerProcessCount;
use crate::request::{Method, Response};

mod reqwest;

pub(crate) use self::reqwest::Reqwest;

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
    /// Header fields, with credentials and content type.
    pub headers: Vec<(String, String)>,
    /// The body's bytes.
    pub body: Vec<u8>,
}

impl Outgoing {
    pub(crate) fn new(method: Method, url: String) -> Outgoing {
        Outgoing { method, url, headers: Vec::with_capacity(6), body: Vec::new() }
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

/// Name look-ups of this process under way, so that a fork can wait for them.
pub(crate) static LOOKUPS: PerProcessCount = PerProcessCount::new();

pub(crate) fn lookups_under_way() -> u32 {
    LOOKUPS.get()
}
