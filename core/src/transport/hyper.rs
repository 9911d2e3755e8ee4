//! The transport over hyper.
//!
//! An attempt takes the connection pool of the runtime that drives it ([`pool`](super::pool)), checks
//! out an idle connection or opens one ([`connect`](super::connect)), and reads the response.

use std::error::Error as StdError;
use std::sync::Arc;
use std::time::Duration;

use http::header::{CONTENT_LENGTH, HOST, HeaderValue, PROXY_AUTHORIZATION, TRANSFER_ENCODING};
use http_body::Body as _;
use hyper::body::Incoming;
use once_cell::race::OnceBox;
use once_cell::sync::OnceCell;

use super::connect::{Connector, is_timeout, root_cause};
use super::connection::{Connection, TrackedBody};
use super::origin::Origin;
use super::pool::{ConnectionPool, OriginPool};
use super::proxy::Proxy;
use super::streamed_body::StreamedBody;
use super::tls::{self, Roots, Tls};
use super::{Failure, HttpRequest, Limits, SendFuture, Transport, too_large};
use crate::deadline::within;
use crate::driven_runtime;
use crate::error::{ErrorKind, Result, Sent};
use crate::per_process::PerProcess;
use crate::request::{HttpResponse, Method};

/// Connection pools per process, made at the first request.
pub(crate) struct Hyper {
    process_pools: PerProcess<ProcessPools>,
    settings: Settings,
    /// For files on other hosts that a client without TLS is led to; made when it is first needed.
    encrypted: OnceBox<Hyper>,
}

/// The TLS configuration with its sessions, and a connection pool for each runtime.
struct ProcessPools {
    tls: Tls,
    pools: [OnceCell<Arc<ConnectionPool>>; driven_runtime::SLOTS],
}

/// How connections are opened.
#[derive(Clone)]
pub(crate) struct Settings {
    /// Time for name resolution, connection and TLS together.
    pub(crate) connect_timeout: Duration,
    /// Every request is plain http to this machine.
    pub(crate) plain_http: bool,
    pub(crate) proxy: Proxy,
    /// Root certificates in addition to the platform's.
    pub(crate) roots: Roots,
    /// Whether the environment names the platform's root certificates.
    pub(crate) trust_env: bool,
    /// Idle connections kept for each origin; `None` is unlimited.
    pub(crate) max_idle_per_host: Option<usize>,
}

impl Hyper {
    pub(crate) fn new(settings: Settings) -> Hyper {
        Hyper { process_pools: PerProcess::new(), settings, encrypted: OnceBox::new() }
    }

    fn process_pools(&self) -> Result<&ProcessPools> {
        self.process_pools.get_or_try_init(|| {
            let settings = &self.settings;
            let tls = if settings.plain_http && !settings.proxy.is_encrypted() {
                tls::unused()?
            } else {
                tls::client(&settings.roots, settings.trust_env)?
            };
            Ok(ProcessPools { tls, pools: [const { OnceCell::new() }; driven_runtime::SLOTS] })
        })
    }

    /// The connection pool of the runtime that drives the calling thread.
    fn pool(&self) -> Result<&Arc<ConnectionPool>> {
        let process = self.process_pools()?;
        process.pools[driven_runtime::slot()].get_or_try_init(|| {
            let settings = &self.settings;
            let connector = Connector::new(process.tls.clone(), settings.connect_timeout);
            Ok(ConnectionPool::new(
                connector,
                settings.proxy.matcher(),
                settings.max_idle_per_host.unwrap_or(usize::MAX),
            ))
        })
    }
}

impl Transport for Hyper {
    fn send<'a>(&'a self, request: &'a HttpRequest, limits: Limits) -> SendFuture<'a> {
        Box::pin(async move {
            let mut head = None;
            let stack = self.for_url(&request.url);
            match within(limits.timeout, stack.exchange(request, limits, &mut head)).await {
                Some(outcome) => outcome,
                None => Err(Failure {
                    kind: ErrorKind::Timeout,
                    sent: head.map_or_else(|| request.sent(), sent_by_status),
                    message: format!("no complete response within {}", seconds(limits.timeout)),
                    status: head,
                }),
            }
        })
    }

    fn reports_progress(&self) -> bool {
        true
    }
}

impl Hyper {
    fn for_url(&self, url: &str) -> &Hyper {
        if !self.settings.plain_http || !url.starts_with("https://") {
            return self;
        }
        self.encrypted
            .get_or_init(|| Box::new(Hyper::new(Settings { plain_http: false, ..self.settings.clone() })))
    }

    async fn exchange(
        &self,
        request: &HttpRequest,
        limits: Limits,
        head: &mut Option<u16>,
    ) -> std::result::Result<HttpResponse, Failure> {
        let pool = self.pool().map_err(|e| Failure {
            kind: e.kind(),
            sent: Sent::No,
            message: e.message().to_owned(),
            status: None,
        })?;
        let to = pool.origin(&request.url).ok_or_else(|| argument_failure("the URL is malformed"))?;
        if !self.settings.plain_http && !to.origin.is_secure() {
            return Err(argument_failure("the URL is not https"));
        }
        let (mut response, mut connection) = exchange_head(pool, &to, request).await?;
        let status = response.status().as_u16();
        *head = Some(status);
        let headers = response
            .headers()
            .iter()
            .map(|(n, v)| (n.as_str().to_owned(), String::from_utf8_lossy(v.as_bytes()).into_owned()))
            .collect();
        if let Some(slot) = request.body_slot.as_ref().filter(|_| (200..300).contains(&status)) {
            slot.put(StreamedBody::new(response.into_body(), connection, Arc::clone(pool), to));
            return Ok(HttpResponse { status, headers, body: Vec::new() });
        }
        let body = read_body(&mut connection, response.body_mut(), limits.max_body_bytes).await.map_err(
            |message| Failure {
                kind: ErrorKind::Protocol,
                sent: sent_by_status(status),
                message,
                status: Some(status),
            },
        )?;
        pool.check_in(&to, connection);
        Ok(HttpResponse { status, headers, body })
    }
}

/// Sends the request and reads the head of the response. An idle connection that proves to be closed
/// before a byte of the request was written is replaced by the next one.
async fn exchange_head(
    pool: &ConnectionPool,
    to: &OriginPool,
    request: &HttpRequest,
) -> std::result::Result<(http::Response<Incoming>, Connection), Failure> {
    while let Some(mut connection) = to.idle.check_out() {
        if connection.is_multiplexed() {
            // The task that reads it may first have to see that the server closed it.
            tokio::task::yield_now().await;
            if !connection.is_open() {
                continue;
            }
        }
        match connection.send(to_hyper(&to.origin, request, &connection)?).await {
            Ok(response) => return Ok((response, connection)),
            Err(e) if e.message().is_some() => request.progress().set_not_left(),
            Err(e) => return Err(exchange_failure(e.error(), &to.origin, request.sent())),
        }
    }
    let mut connection = pool.connect(to).await?;
    match connection.send(to_hyper(&to.origin, request, &connection)?).await {
        Ok(response) => Ok((response, connection)),
        Err(e) => {
            let sent = if e.message().is_some() { Sent::No } else { request.sent() };
            Err(exchange_failure(e.error(), &to.origin, sent))
        }
    }
}

/// The request in the form that the connection requires.
fn to_hyper(
    origin: &Origin,
    request: &HttpRequest,
    connection: &Connection,
) -> std::result::Result<http::Request<TrackedBody>, Failure> {
    if request.is_too_late() {
        let message = "the time to send it has passed".to_owned();
        return Err(Failure { kind: ErrorKind::Timeout, sent: Sent::No, message, status: None });
    }
    let is_multiplexed = connection.is_multiplexed();
    let mut message = http::Request::new(TrackedBody::new(&request.body, request.progress()));
    *message.method_mut() = method(request.method);
    *message.uri_mut() = origin
        .target(&request.url, is_multiplexed)
        .ok_or_else(|| argument_failure("the URL is malformed"))?;
    let mut headers = request.headers.clone();
    if !is_multiplexed {
        headers.insert(HOST, origin.host_header().clone());
    }
    if let Some(credentials) = origin.forward_proxy().and_then(|proxy| proxy.basic_auth()) {
        headers.insert(PROXY_AUTHORIZATION, credentials.clone());
    }
    // hyper derives both from the body, but would keep a caller's own values.
    headers.remove(TRANSFER_ENCODING);
    headers.remove(CONTENT_LENGTH);
    if request.body.is_empty() && !matches!(request.method, Method::Get | Method::Delete) {
        // Some servers require it (RFC 9110, section 8.6).
        headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
    *message.headers_mut() = headers;
    Ok(message)
}

/// Reads the whole body, or says why it cannot.
async fn read_body(
    connection: &mut Connection,
    body: &mut Incoming,
    max_bytes: usize,
) -> std::result::Result<Vec<u8>, String> {
    let mut whole = Vec::new();
    while !body.is_end_stream() {
        let Some(frame) = connection.next_frame(body).await else { break };
        let frame = frame.map_err(|e| format!("the response broke off: {}", root_cause(&e)))?;
        // Trailers are ignored.
        let Ok(chunk) = frame.into_data() else { continue };
        if whole.len() + chunk.len() > max_bytes {
            return Err(too_large(max_bytes));
        }
        // The peer chooses the size: without memory for it the request fails, not the process.
        if whole.try_reserve(chunk.len()).is_err() {
            return Err("not enough memory for the response".to_owned());
        }
        whole.extend_from_slice(&chunk);
    }
    Ok(whole)
}

/// The failure of an exchange before the head of the response.
fn exchange_failure(e: &(dyn StdError + 'static), origin: &Origin, sent: Sent) -> Failure {
    let host = origin.display_name();
    let (kind, message) = if is_timeout(e) {
        (ErrorKind::Timeout, format!("no response from {host} before a timeout of the system"))
    } else {
        (ErrorKind::Protocol, format!("the connection to {host} broke off: {}", root_cause(e)))
    };
    Failure { kind, sent, message, status: None }
}

fn argument_failure(why: &str) -> Failure {
    Failure { kind: ErrorKind::Argument, sent: Sent::No, message: why.to_owned(), status: None }
}

/// `sent` by the status of a response whose body is incomplete.
pub(super) fn sent_by_status(status: u16) -> Sent {
    match status {
        200..=299 => Sent::Yes,
        400..=499 => Sent::No,
        _ => Sent::Maybe,
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

pub(super) fn method(method: Method) -> http::Method {
    match method {
        Method::Get => http::Method::GET,
        Method::Post => http::Method::POST,
        Method::Put => http::Method::PUT,
        Method::Patch => http::Method::PATCH,
        Method::Delete => http::Method::DELETE,
    }
}
