//! The server: accepts connections, reads requests within limits, sends responses, and applies faults.

use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::http::{Request as HttpRequest, Response};
use bytes::Bytes;
use http_body::Frame;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};

use crate::auth::{self, CredentialKind};
use crate::connection_limiter::{ConnectionLimiter, ConnectionPermit};
use crate::control;
use crate::cuttable_stream::{CutHandle, CuttableStream};
use crate::errors::{self, ApiError};
use crate::faults::{Fault, FaultKind, FaultStage};
use crate::http::{ApiResponse, Request};
use crate::proxy::{self, OpenedConnection, TunnelTarget};
use crate::requests::RequestRecord;
use crate::routes;
use crate::simulated_account::{DeferredBody, SimulatedAccount};
use crate::state::DeferredEffects;

/// Headers of every response.
const HEADERS: &[(&str, &str)] = &[
    ("x-home-region", "us1"),
    ("x-api-domain", "api.twilio.com"),
    ("twilio-concurrent-requests", "1"),
    ("twilio-request-duration", "0.010"),
    ("access-control-allow-origin", "*"),
    ("access-control-allow-methods", "GET, POST, PATCH, PUT, DELETE, OPTIONS"),
    (
        "access-control-allow-headers",
        "Accept, Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since",
    ),
    ("access-control-expose-headers", "ETag"),
    ("access-control-allow-credentials", "true"),
];

/// Maximum size of a request body.
const MAX_BODY_BYTES: usize = 1024 * 1024;
/// Maximum size of a request head.
const MAX_HEAD_BYTES: usize = 64 * 1024;
/// Timeout of a request head, and of an idle connection.
const HEAD_TIMEOUT: Duration = Duration::from_secs(30);
/// Timeout of a request body.
const BODY_TIMEOUT: Duration = Duration::from_secs(30);

/// Accepts connections until the task is dropped.
pub(crate) async fn serve(listener: std::net::TcpListener, sim: Arc<SimulatedAccount>, connections: usize) {
    let address = listener.local_addr();
    let (Ok(address), Ok(mut listener)) = (address, TcpListener::from_std(listener)) else {
        return log::error!("twire sandbox: cannot listen");
    };
    let limiter = ConnectionLimiter::new(connections);
    let router = TowerToHyperService::new(control::router(&sim));
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            time = sim.faults.wait_for_refusal() => {
                drop(listener);
                limiter.close_idle();
                sim.faults.confirm_refusing();
                tokio::time::sleep(time).await;
                listener = listen_again(address).await;
                continue;
            }
        };
        let stream = match accepted {
            Ok((stream, _)) => stream,
            Err(e) => {
                // Probably out of file descriptors: other connections must end first.
                log::warn!("twire sandbox: cannot accept: {e}");
                tokio::time::sleep(Duration::from_millis(100)).await;
                continue;
            }
        };
        if sim.faults.take_at(FaultStage::Connection) {
            // Not before the client has sent something: it might notice the close in time otherwise.
            tokio::spawn(async move {
                let mut byte = [0];
                let _ = tokio::time::timeout(HEAD_TIMEOUT, stream.peek(&mut byte)).await;
                drop(stream);
            });
            continue;
        }
        // Small responses must not wait for an acknowledgement (Nagle).
        let _ = stream.set_nodelay(true);
        let Some(permit) = limiter.acquire().await else { return };
        tokio::spawn(accept_connection(stream, router.clone(), Arc::clone(&sim), permit));
    }
}

/// Binds the same address again.
async fn listen_again(address: std::net::SocketAddr) -> TcpListener {
    loop {
        match TcpListener::bind(address).await {
            Ok(listener) => return listener,
            Err(e) => log::warn!("twire sandbox: cannot listen on {address} again: {e}"),
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Serves one connection.
async fn accept_connection(
    stream: TcpStream,
    router: TowerToHyperService<axum::Router>,
    sim: Arc<SimulatedAccount>,
    permit: ConnectionPermit,
) {
    let cut = CutHandle::default();
    let stream = CuttableStream::new(stream, cut.clone());
    let opened = tokio::select! {
        opened = proxy::open(stream, &sim, &cut) => opened,
        () = permit.wait_for_eviction() => return,
    };
    match opened {
        Some(OpenedConnection::Plain(stream)) => {
            serve_connection(stream, router, &sim, cut, None, permit).await;
        }
        Some(OpenedConnection::Tunnel(stream, to)) => {
            serve_connection(stream, router, &sim, cut, Some(to), permit).await;
        }
        None => {}
    }
}

/// Serves the requests of one connection.
async fn serve_connection(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    router: TowerToHyperService<axum::Router>,
    sim: &SimulatedAccount,
    cut: CutHandle,
    tunnel: Option<TunnelTarget>,
    permit: ConnectionPermit,
) {
    let home = sim.url.trim_start_matches("http://");
    let permit = Arc::new(permit);
    let was_requested = Arc::new(AtomicBool::new(false));
    let (permit_in_use, has_request) = (Arc::clone(&permit), Arc::clone(&was_requested));
    let service = service_fn(move |mut request: HttpRequest<hyper::body::Incoming>| {
        permit_in_use.mark_active();
        has_request.store(true, Ordering::Relaxed);
        let is_foreign = tunnel.is_none() && proxy::is_elsewhere(request.uri(), home);
        request.extensions_mut().insert(cut.clone());
        if let Some(tunnel) = &tunnel {
            request.extensions_mut().insert(tunnel.clone());
        }
        let answer = (!is_foreign).then(|| router.call(request));
        let permit_in_use = Arc::clone(&permit_in_use);
        async move {
            let answer = match answer {
                Some(answer) => answer.await,
                None => Ok(proxy_refused()),
            };
            permit_in_use.mark_idle();
            answer
        }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        .max_buf_size(MAX_HEAD_BYTES)
        .half_close(false)
        .serve_connection(TokioIo::new(stream), service);
    let mut connection = pin!(connection);
    let ended = tokio::select! {
        ended = connection.as_mut() => ended,
        () = permit.wait_for_eviction() => {
            if !was_requested.load(Ordering::Relaxed) {
                return;
            }
            // A response in progress is completed.
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    // Malformed requests and broken connections are the client's errors.
    if let Err(e) = ended {
        log::debug!("twire sandbox: connection ended: {e}");
    }
}

/// The response to a request for another host.
fn proxy_refused() -> Response<Body> {
    let body = "twire sandbox: this proxy serves *.twilio.com only\n";
    let answer = ApiResponse { status: 403, headers: Vec::new(), body: body.into() };
    answer.with("content-type", "text/plain").into_response()
}

/// Responds for Twilio's hosts: everything except the control API.
pub(crate) async fn twilio(sim: Arc<SimulatedAccount>, request: HttpRequest<Body>) -> Response<Body> {
    let (mut head, body) = request.into_parts();
    let cut = head.extensions.remove::<CutHandle>().unwrap_or_default();
    let host = sim.url.trim_start_matches("http://");
    let request = match read(body).await.and_then(|body| Request::new(&head, &body, host)) {
        Ok(request) => request,
        Err(refusal) => {
            let record = RequestRecord::from_path(head.method.as_str(), head.uri.path());
            return finish(&sim, record, Executed::only(refusal.into_response(), &sim));
        }
    };
    let fault = match sim.faults.take_for_request(&request) {
        Ok(fault) => fault,
        Err(why) => {
            let refusal = ApiError::new(400, 20001, format!("Twire-Fault: {why}"));
            return finish(
                &sim,
                RequestRecord::from_request(&request),
                Executed::only(refusal.into_response(), &sim),
            );
        }
    };
    match fault {
        None => respond(&sim, &request),
        // A separate task: a client that disconnects does not stop the fault.
        Some(fault) => match tokio::spawn(apply_fault(sim, request, fault, cut)).await {
            Ok(response) => response,
            Err(_) => Response::new(Body::empty()),
        },
    }
}

/// The whole body, within limits.
pub(crate) async fn read(body: Body) -> Result<Bytes, ApiError> {
    match tokio::time::timeout(BODY_TIMEOUT, to_bytes(body, MAX_BODY_BYTES)).await {
        Ok(Ok(body)) => Ok(body),
        Ok(Err(_)) => Err(ApiError::new(413, 20001, "the body is over 1 MB or incomplete")),
        Err(_) => Err(ApiError::new(408, 20001, "the body was not sent within 30 s")),
    }
}

fn respond(sim: &Arc<SimulatedAccount>, request: &Request) -> Response<Body> {
    let executed = execute(sim, request);
    finish(sim, RequestRecord::from_request(request), executed)
}

/// The result of a request: the response, and deferred effects on an account.
struct Executed {
    answer: ApiResponse,
    sim: Arc<SimulatedAccount>,
    deferred: DeferredEffects,
}

impl Executed {
    /// A response without deferred effects.
    fn only(answer: ApiResponse, sim: &Arc<SimulatedAccount>) -> Executed {
        Executed { answer, sim: Arc::clone(sim), deferred: DeferredEffects::default() }
    }
}

fn execute(main: &Arc<SimulatedAccount>, request: &Request) -> Executed {
    let found = auth::identify(request, main)
        .and_then(|principal| routes::find_account(main, &principal, request).map(|sim| (principal, sim)));
    let (principal, sim) = match found {
        Ok(found) => found,
        Err(refusal) => return Executed::only(refusal.into_response(), main),
    };
    let ((answer, deferred), _) =
        sim.transaction(sim.clock.now(), |tx| match routes::respond(tx, &principal, request) {
            Ok(answer) => (answer, std::mem::take(&mut tx.deferred)),
            // A rejected request has no deferred effects.
            Err(refusal) => (refusal.into_response(), DeferredEffects::default()),
        });
    if principal.credential == CredentialKind::Test {
        sim.reset_account();
        return Executed::only(answer, &sim);
    }
    Executed { answer, sim, deferred }
}

/// Records the response and serializes it. The deferred effects run once the body was handed to the
/// connection.
fn finish(main: &Arc<SimulatedAccount>, record: RequestRecord, executed: Executed) -> Response<Body> {
    let mut executed = executed;
    let record = record.with_response(&executed.answer);
    if executed.answer.status >= 400 && has_no_format(&record.path) {
        executed.answer = errors::into_xml(executed.answer);
    }
    if executed.answer.status == 501 {
        let why = record.message.as_deref().unwrap_or_default();
        let line = format!("{} {}: {why}", record.method, record.path);
        log::warn!("twire sandbox: 501 {line}");
        if let Some(report) = &main.report_not_modelled {
            report(&line);
        }
    }
    let id = record_request(main, record);
    // The changes are in the file before the response is sent.
    let executed = match main.save() {
        Ok(()) => executed,
        Err(e) => Executed::only(ApiError::new(500, 20500, e.to_string()).into_response(), main),
    };
    let mut answer = executed.answer.with("twilio-request-id", id);
    for (name, value) in HEADERS {
        answer = answer.with(name, *value);
    }
    let body = std::mem::take(&mut answer.body);
    let (head, _) = answer.into_response().into_parts();
    Response::from_parts(head, Body::new(DeferredBody::new(body, &executed.sim, executed.deferred)))
}

/// Whether a path is that of a file: Twilio answers its errors in XML.
fn has_no_format(path: &str) -> bool {
    let mut steps = path.rsplit('/');
    let (sid, list) = (steps.next().unwrap_or_default(), steps.next().unwrap_or_default());
    path.starts_with("/2010-04-01/Accounts/")
        && matches!(list, "Media" | "Recordings")
        && !sid.split('.').skip(1).any(|format| format == "json")
}

/// Records a request; returns its SID.
fn record_request(sim: &SimulatedAccount, record: RequestRecord) -> String {
    sim.transaction(sim.clock.now(), |tx| tx.state.record_request(tx.now, record)).0
}

async fn apply_fault(
    sim: Arc<SimulatedAccount>,
    request: Request,
    fault: Fault,
    cut: CutHandle,
) -> Response<Body> {
    let cut_off = |how: fn(&CutHandle)| {
        how(&cut);
        Response::new(Body::empty())
    };
    let record = RequestRecord::from_request(&request).with_fault(fault.kind.name());
    if fault.kind == FaultKind::Late {
        record_request(&sim, record);
        let delayed = fault.delay;
        let background = Arc::clone(&sim);
        sim.spawn(async move {
            tokio::time::sleep(delayed).await;
            drop(respond(&background, &request));
        });
        return cut_off(CutHandle::close);
    }
    tokio::time::sleep(fault.delay).await;
    // The deferred effects run even if the response is dropped.
    let landed = fault.landed.then(|| execute(&sim, &request));
    let Executed { answer, sim: account, deferred } =
        landed.unwrap_or_else(|| Executed::only(ApiResponse::empty(), &sim));
    let finish = |record, answer, deferred| {
        finish(&sim, record, Executed { answer, sim: Arc::clone(&account), deferred })
    };
    match fault.kind {
        FaultKind::Slow => finish(record, answer, deferred),
        FaultKind::Close | FaultKind::Reset => {
            record_request(&sim, record);
            account.run_deferred(deferred);
            cut_off(if fault.kind == FaultKind::Reset { CutHandle::reset } else { CutHandle::close })
        }
        // These faults take effect before there is a request.
        FaultKind::Late | FaultKind::Refuse | FaultKind::Drop | FaultKind::TlsReset => {
            cut_off(CutHandle::close)
        }
        FaultKind::Garbled => {
            let half = answer.body.len() / 2;
            let body = answer.body[..half].to_vec();
            finish(record, ApiResponse { body, ..answer }, deferred)
        }
        FaultKind::Truncated | FaultKind::Endless => {
            record_request(&sim, record.with_response(&answer));
            account.run_deferred(deferred);
            let whole = answer.body.len();
            let endless = fault.kind == FaultKind::Endless;
            let first = if endless { vec![b' '; 64 * 1024] } else { answer.body[..whole / 2].to_vec() };
            let mut response = ApiResponse { body: Vec::new(), ..answer }.into_response();
            if !endless {
                response.headers_mut().insert("content-length", whole.into());
            }
            *response.body_mut() =
                Body::new(FaultyBody { chunk: first.into(), endless, was_sent: false, was_flushed: false });
            response
        }
        FaultKind::Redirect => {
            let answer = ApiResponse { status: 307, headers: Vec::new(), body: Vec::new() };
            finish(record, answer.with("location", "https://redirected.example/"), deferred)
        }
        FaultKind::Html => {
            let body = b"<html><body><h1>Bad Gateway</h1></body></html>".to_vec();
            let answer = ApiResponse { status: fault.status, headers: Vec::new(), body };
            let answer = with_retry(answer, &fault).with("content-type", "text/html");
            finish(record, answer, deferred)
        }
        FaultKind::Status => {
            let code = if fault.status == 429 { 20429 } else { 20500 };
            let message =
                if code == 20429 { "Too Many Requests" } else { "An internal server error has occurred" };
            let answer = ApiError::new(fault.status, code, message).into_response();
            finish(record, with_retry(answer, &fault), deferred)
        }
    }
}

fn with_retry(answer: ApiResponse, fault: &Fault) -> ApiResponse {
    match &fault.retry_after {
        Some(value) => answer.with("retry-after", value.clone()),
        None => answer,
    }
}

/// A body that breaks off after its first chunk, or never ends.
struct FaultyBody {
    chunk: Bytes,
    endless: bool,
    was_sent: bool,
    was_flushed: bool,
}

impl http_body::Body for FaultyBody {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if self.was_sent && !self.endless && !self.was_flushed {
            // The first chunk is flushed before the body breaks off.
            self.was_flushed = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        if self.was_sent && !self.endless {
            return Poll::Ready(Some(Err(std::io::ErrorKind::ConnectionAborted.into())));
        }
        self.was_sent = true;
        Poll::Ready(Some(Ok(Frame::data(self.chunk.clone()))))
    }
}
