//! The transport over hyper.
//!
//! One request takes one way: the pool of the runtime that drives it ([`pool`](super::pool)), an
//! idle connection to its origin or a new one ([`connect`](super::connect)), the answer.

use std::error::Error as StdError;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use http::header::{CONTENT_LENGTH, HOST, HeaderValue, PROXY_AUTHORIZATION, TRANSFER_ENCODING};
use http_body::Body as _;
use hyper::body::Incoming;
use once_cell::sync::OnceCell;

use super::connect::{Connector, innermost, is_timeout};
use super::connection::{Connection, Tracked};
use super::origin::Origin;
use super::pool::Pool;
use super::proxy::Proxy;
use super::tls::{self, Roots, Tls};
use super::{Failure, Limits, Outgoing, Sending, Transport};
use crate::error::{Kind, Result, Sent};
use crate::lane;
use crate::per_process::PerProcess;
use crate::request::{Method, Response};

/// Connections kept per process, made at the first call.
pub(crate) struct Hyper {
    pools: PerProcess<Pools>,
    settings: Settings,
}

/// TLS settings and sessions, and connections for each runtime.
struct Pools {
    tls: Tls,
    made: [OnceCell<Arc<Pool>>; lane::PLACES],
}

/// How connections are made.
pub(crate) struct Settings {
    /// Time for name resolution, connection and TLS together.
    pub(crate) connect: Duration,
    /// Every call is http on this machine.
    pub(crate) plain: bool,
    pub(crate) proxy: Proxy,
    /// Roots besides the platform's.
    pub(crate) roots: Roots,
    /// Idle connections kept to a host; unlimited when unset.
    pub(crate) idle: Option<usize>,
}

impl Hyper {
    pub(crate) fn new(settings: Settings) -> Hyper {
        Hyper { pools: PerProcess::new(), settings }
    }

    fn pools(&self) -> Result<&Pools> {
        self.pools.get_or_try_init(|| {
            let settings = &self.settings;
            let tls = if settings.plain && !settings.proxy.is_encrypted() {
                tls::unused()?
            } else {
                tls::client(&settings.roots)?
            };
            Ok(Pools { tls, made: [const { OnceCell::new() }; lane::PLACES] })
        })
    }

    /// The connections of the runtime that drives this call.
    fn pool(&self) -> Result<&Arc<Pool>> {
        let pools = self.pools()?;
        pools.made[lane::place()].get_or_try_init(|| {
            let settings = &self.settings;
            let connector = Connector::new(pools.tls.clone(), settings.connect);
            Ok(Pool::new(connector, settings.proxy.matcher(), settings.idle.unwrap_or(usize::MAX)))
        })
    }
}

impl Transport for Hyper {
    fn send<'a>(&'a self, request: &'a Outgoing, limits: Limits) -> Sending<'a> {
        Box::pin(async move {
            let touched = Arc::new(AtomicBool::new(false));
            let mut head = None;
            match tokio::time::timeout(limits.time, self.exchange(request, limits, &touched, &mut head)).await
            {
                Ok(answer) => answer,
                Err(_) => Err(Failure {
                    kind: Kind::Timeout,
                    sent: head.map_or_else(|| sent(&touched), meant),
                    message: format!("no whole answer within {}", seconds(limits.time)),
                    status: head,
                }),
            }
        })
    }
}

impl Hyper {
    async fn exchange(
        &self,
        request: &Outgoing,
        limits: Limits,
        touched: &Arc<AtomicBool>,
        head: &mut Option<u16>,
    ) -> std::result::Result<Response, Failure> {
        let pool = self.pool().map_err(|e| Failure {
            kind: e.kind(),
            sent: Sent::No,
            message: e.message().to_owned(),
            status: None,
        })?;
        let origin = pool.origin(&request.url).ok_or_else(|| refused("not a URL"))?;
        if !self.settings.plain && !origin.is_secure() {
            return Err(refused("only https is spoken"));
        }
        let (mut answer, mut connection) = begin(pool, &origin, request, touched).await?;
        let status = answer.status().as_u16();
        *head = Some(status);
        let headers = answer
            .headers()
            .iter()
            .map(|(n, v)| (n.as_str().to_owned(), String::from_utf8_lossy(v.as_bytes()).into_owned()))
            .collect();
        let body = read(&mut connection, answer.body_mut(), limits.body).await.map_err(|message| {
            Failure { kind: Kind::Protocol, sent: meant(status), message, status: Some(status) }
        })?;
        pool.keep(&origin, connection);
        Ok(Response { status, headers, body })
    }
}

/// Sends a request and waits for the head of its answer. A kept connection that turns out to be
/// closed, before a byte of the request was written, does not count.
async fn begin(
    pool: &Pool,
    origin: &Origin,
    request: &Outgoing,
    touched: &Arc<AtomicBool>,
) -> std::result::Result<(http::Response<Incoming>, Connection), Failure> {
    while let Some(mut kept) = origin.take() {
        if kept.carries_many() {
            // What reads it is a task, which may have to see first that the server has closed it.
            tokio::task::yield_now().await;
            if !kept.is_open() {
                continue;
            }
        }
        match kept.send(message(origin, request, &kept, touched)?).await {
            Ok(answer) => return Ok((answer, kept)),
            Err(e) if e.message().is_some() => touched.store(false, Ordering::Release),
            Err(e) => return Err(broken_off(e.error(), origin, sent(touched))),
        }
    }
    let mut new = pool.connect(origin).await?;
    match new.send(message(origin, request, &new, touched)?).await {
        Ok(answer) => Ok((answer, new)),
        Err(e) => {
            let sent = if e.message().is_some() { Sent::No } else { sent(touched) };
            Err(broken_off(e.error(), origin, sent))
        }
    }
}

/// The request as a connection takes it.
fn message(
    origin: &Origin,
    request: &Outgoing,
    connection: &Connection,
    touched: &Arc<AtomicBool>,
) -> std::result::Result<http::Request<Tracked>, Failure> {
    let many = connection.carries_many();
    let mut message = http::Request::new(Tracked::new(&request.body, touched));
    *message.method_mut() = method(request.method);
    *message.uri_mut() = origin.target(&request.url, many).ok_or_else(|| refused("not a URL"))?;
    let mut headers = request.headers.clone();
    if !many {
        headers.insert(HOST, origin.authority().clone());
    }
    if let Some(credentials) = origin.forwarder().and_then(|proxy| proxy.basic_auth()) {
        headers.insert(PROXY_AUTHORIZATION, credentials.clone());
    }
    // Where it ends, hyper says by the body; but it would believe a caller's own field.
    headers.remove(TRANSFER_ENCODING);
    headers.remove(CONTENT_LENGTH);
    if request.body.is_empty() && !matches!(request.method, Method::Get | Method::Delete) {
        // There are servers that insist on it (RFC 9110, 8.6).
        headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
    *message.headers_mut() = headers;
    Ok(message)
}

/// A body to its end, or why there is none.
async fn read(
    connection: &mut Connection,
    body: &mut Incoming,
    most: usize,
) -> std::result::Result<Vec<u8>, String> {
    let mut whole = Vec::new();
    while !body.is_end_stream() {
        let Some(frame) = connection.frame(body).await else { break };
        let frame = frame.map_err(|e| format!("the answer broke off: {}", innermost(&e)))?;
        // Trailers say nothing.
        let Ok(chunk) = frame.into_data() else { continue };
        if whole.len() + chunk.len() > most {
            return Err(format!("the answer is over {most} bytes"));
        }
        whole.extend_from_slice(&chunk);
    }
    Ok(whole)
}

/// A failure between a connection and an answer's head.
fn broken_off(e: &(dyn StdError + 'static), origin: &Origin, sent: Sent) -> Failure {
    let host = origin.shown();
    let (kind, message) = if is_timeout(e) {
        (Kind::Timeout, format!("{host} did not answer in time"))
    } else {
        (Kind::Protocol, format!("{host} broke off: {}", innermost(e)))
    };
    Failure { kind, sent, message, status: None }
}

fn refused(why: &str) -> Failure {
    Failure { kind: Kind::Argument, sent: Sent::No, message: why.to_owned(), status: None }
}

/// Whether a request may have left: see [`Tracked`].
fn sent(touched: &AtomicBool) -> Sent {
    if touched.load(Ordering::Acquire) { Sent::Maybe } else { Sent::No }
}

/// What the head of an answer says, though its body did not come whole.
fn meant(status: u16) -> Sent {
    match status {
        200..=299 => Sent::Yes,
        400..=499 => Sent::No,
        _ => Sent::Maybe,
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

fn method(method: Method) -> http::Method {
    match method {
        Method::Get => http::Method::GET,
        Method::Post => http::Method::POST,
        Method::Put => http::Method::PUT,
        Method::Patch => http::Method::PATCH,
        Method::Delete => http::Method::DELETE,
    }
}
