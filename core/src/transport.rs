//! Transports: one HTTP exchange with credentials, no retries.
//!
//! [`Transport`] is the interface for tests and for callers with an HTTP stack of their own.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use crate::error::{ErrorKind, Sent};
use crate::per_process::PerProcessCount;
use crate::progress::Progress;
use crate::request::{HttpResponse, Method};

mod blocking;
mod connect;
mod connection;
mod hyper;
mod idle;
#[cfg(feature = "blocking")]
mod io_thread;
mod meter;
mod origin;
mod pool;
mod proxy;
mod recording;
#[cfg(feature = "reqwest")]
mod reqwest;
mod scripted;
mod socket;
mod streamed_body;
mod tls;

pub use blocking::BlockingTransport;
pub use http::HeaderMap;
pub use recording::{Exchange, Recording};
pub use scripted::ScriptedTransport;

#[cfg(feature = "blocking")]
pub(crate) use io_thread::IoThreadTransport;

pub(crate) use self::hyper::{Hyper, Settings};
#[cfg(feature = "reqwest")]
pub(crate) use self::reqwest::ReqwestTransport;
pub(crate) use proxy::{Proxy, ProxyUrl};
#[cfg(feature = "blocking")]
pub(crate) use socket::FileIdentity;
pub(crate) use streamed_body::{BodySlot, StreamedBody};
pub(crate) use tls::Roots;

/// The message for a proxy's 407, to CONNECT or to a forwarded request.
pub(crate) const PROXY_AUTH_REQUIRED: &str =
    "the proxy requires credentials; set them in its URL, http://user:password@host:port";

/// Makes one attempt. It neither retries nor follows redirects; the client decides about both.
pub trait Transport: Send + Sync {
    /// Sends the request and reads the whole response.
    fn send<'a>(&'a self, request: &'a HttpRequest, limits: Limits) -> SendFuture<'a>;

    /// Whether the transport calls [`HttpRequest::set_left`]. If it does not, a request that is
    /// cancelled during [`Transport::send`] counts as perhaps sent.
    fn reports_progress(&self) -> bool {
        false
    }
}

/// The future of [`Transport::send`].
pub type SendFuture<'a> = Pin<Box<dyn Future<Output = Result<HttpResponse, Failure>> + Send + 'a>>;

/// A request as it is sent. `Debug` shows no credentials, query or body.
#[derive(Clone)]
#[non_exhaustive]
pub struct HttpRequest {
    /// GET, POST …
    pub method: Method,
    /// The absolute URL.
    pub url: String,
    /// Headers, with credentials and content type; without `Host` and `Content-Length`, which the
    /// transport sets.
    pub headers: HeaderMap,
    /// The body.
    pub body: Vec<u8>,
    /// See [`crate::blocking::RequestOptions::send_by`].
    pub(crate) send_by: Option<Duration>,
    /// Where the body of a success goes, if the caller reads it itself.
    pub(crate) body_slot: Option<BodySlot>,
    /// The limit of the body, if it is not the client's.
    pub(crate) max_body_bytes: Option<usize>,
    progress: Arc<Progress>,
}

impl HttpRequest {
    pub(crate) fn new(method: Method, url: String) -> HttpRequest {
        HttpRequest {
            method,
            url,
            headers: HeaderMap::with_capacity(6),
            body: Vec::new(),
            send_by: None,
            body_slot: None,
            max_body_bytes: None,
            progress: Progress::current(),
        }
    }

    /// Records that the request may have left this process, so that a cancelled or timed-out request is
    /// `sent = maybe`. Call it immediately before the first byte is written.
    pub fn set_left(&self) {
        self.progress.set_left();
    }

    /// Whether the service may have processed this attempt.
    pub fn sent(&self) -> Sent {
        if self.progress.has_left() { Sent::Maybe } else { Sent::No }
    }

    /// Whether the time has passed until which its first byte may be sent.
    pub(crate) fn is_too_late(&self) -> bool {
        #[cfg(target_os = "linux")]
        const BOOT_TIME: nix::time::ClockId = nix::time::ClockId::CLOCK_BOOTTIME;
        #[cfg(not(target_os = "linux"))]
        const BOOT_TIME: nix::time::ClockId = nix::time::ClockId::CLOCK_MONOTONIC;
        self.send_by.is_some_and(|limit| {
            nix::time::clock_gettime(BOOT_TIME).is_ok_and(|now| Duration::from(now) > limit)
        })
    }

    pub(crate) fn progress(&self) -> &Arc<Progress> {
        &self.progress
    }

    /// The first header of that name, case-insensitive.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The headers in order, names in lower case.
    pub fn header_pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter().map(|(name, value)| (name.as_str(), value.to_str().unwrap_or_default()))
    }

    /// The decoded pairs of a form body; empty for any other body.
    pub fn form(&self) -> Vec<(String, String)> {
        match self.header("content-type") {
            Some("application/x-www-form-urlencoded") => {
                form_urlencoded::parse(&self.body).into_owned().collect()
            }
            _ => Vec::new(),
        }
    }
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpRequest").field("method", &self.method).finish_non_exhaustive()
    }
}

/// The limits of one attempt.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Limits {
    /// Time for the whole attempt, name resolution included.
    pub timeout: Duration,
    /// Size of the decoded response body.
    pub max_body_bytes: usize,
}

impl Limits {
    /// Returns the response, or a failure if its body is too large; for a caller's own transport.
    pub fn enforce(self, response: HttpResponse) -> Result<HttpResponse, Failure> {
        if response.body.len() <= self.max_body_bytes {
            return Ok(response);
        }
        Err(Failure {
            kind: ErrorKind::Protocol,
            sent: if (200..300).contains(&response.status) { Sent::Yes } else { Sent::Maybe },
            message: too_large(self.max_body_bytes),
            status: Some(response.status),
        })
    }
}

/// The message for a body over the limit. Not in bytes: a long number would be redacted.
pub(crate) fn too_large(max_bytes: usize) -> String {
    let limit = match max_bytes {
        0..=9_999 => format!("{max_bytes} bytes"),
        10_000..=9_999_999 => format!("{} KiB", max_bytes / 1024),
        _ => format!("{} MiB", max_bytes / (1024 * 1024)),
    };
    format!("the response is larger than {limit}, the limit of this client")
}

/// Why there is no response.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Failure {
    /// `Connect`, `Timeout`, `Tls`, `Protocol` …
    pub kind: ErrorKind,
    /// Whether the service may have processed the request.
    pub sent: Sent,
    /// What failed, in a few words, without the URL.
    pub message: String,
    /// The status, if the head of a response arrived.
    pub status: Option<u16>,
}

impl Failure {
    /// A failure before the head of a response.
    pub fn new(kind: ErrorKind, sent: Sent, message: impl Into<String>) -> Failure {
        Failure { kind, sent, message: message.into(), status: None }
    }

    /// Adds the status of a response whose head arrived.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Failure {
        self.status = Some(status);
        self
    }
}

/// Name look-ups in flight in this process; a fork waits for them.
pub(crate) static DNS_LOOKUPS: PerProcessCount = PerProcessCount::new();

#[cfg(feature = "blocking")]
pub(crate) fn dns_lookups_in_flight() -> u32 {
    DNS_LOOKUPS.get()
}
