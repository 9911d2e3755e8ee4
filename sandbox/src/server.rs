//! Listens, reads requests within limits, and answers them; here faults take their course.

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

use crate::auth::{self, Means};
use crate::control;
use crate::crowd::{Crowd, Seat};
use crate::errors::Refusal;
use crate::faults::{Fault, Kind, Stage};
use crate::http::{Answer, Request};
use crate::proxy::{self, Opened, Tunnel};
use crate::requests::Record;
use crate::routes;
use crate::state::Later;
use crate::wire::{Cut, Wire};
use crate::world::{Held, World};

/// Bytes of a request's body.
const MAX_BODY: usize = 1024 * 1024;
/// Bytes of a request's head.
const MAX_HEAD: usize = 64 * 1024;
/// Time for a request's head, and for an idle connection.
const HEAD_TIME: Duration = Duration::from_secs(30);
/// Time for a request's body.
const BODY_TIME: Duration = Duration::from_secs(30);

/// Accepts connections for ever.
pub(crate) async fn serve(listener: std::net::TcpListener, world: Arc<World>, connections: usize) {
    let address = listener.local_addr();
    let (Ok(address), Ok(mut listener)) = (address, TcpListener::from_std(listener)) else {
        return log::error!("twire sandbox: cannot listen");
    };
    let crowd = Crowd::new(connections);
    let router = TowerToHyperService::new(control::router(&world));
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            time = world.faults.refusal() => {
                drop(listener);
                crowd.disband();
                world.faults.deaf();
                tokio::time::sleep(time).await;
                listener = again(address).await;
                continue;
            }
        };
        let stream = match accepted {
            Ok((stream, _)) => stream,
            Err(e) => {
                // Out of file descriptors, most likely: others must end first.
                log::warn!("twire sandbox: cannot accept: {e}");
                tokio::time::sleep(Duration::from_millis(100)).await;
                continue;
            }
        };
        if world.faults.meet(Stage::Connection) {
            // Not before something was sent: else the client may notice in time.
            tokio::spawn(async move {
                let mut byte = [0];
                let _ = tokio::time::timeout(HEAD_TIME, stream.peek(&mut byte)).await;
                drop(stream);
            });
            continue;
        }
        // Small answers must not wait for an acknowledgement.
        let _ = stream.set_nodelay(true);
        let Some(seat) = crowd.enter().await else { return };
        tokio::spawn(receive(stream, router.clone(), Arc::clone(&world), seat));
    }
}

/// Listens once more where it did before.
async fn again(address: std::net::SocketAddr) -> TcpListener {
    loop {
        match TcpListener::bind(address).await {
            Ok(listener) => return listener,
            Err(e) => log::warn!("twire sandbox: cannot listen on {address} again: {e}"),
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Takes one connection from its beginning to its end.
async fn receive(
    stream: TcpStream,
    router: TowerToHyperService<axum::Router>,
    world: Arc<World>,
    seat: Seat,
) {
    let cut = Cut::default();
    let wire = Wire::new(stream, cut.clone());
    let opened = tokio::select! {
        opened = proxy::open(wire, &world, &cut) => opened,
        () = seat.wanted() => return,
    };
    match opened {
        Some(Opened::Plain(wire)) => converse(wire, router, &world, cut, None, seat).await,
        Some(Opened::Tunnel(stream, to)) => converse(stream, router, &world, cut, Some(to), seat).await,
        None => {}
    }
}

/// Answers the requests of one connection.
async fn converse(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    router: TowerToHyperService<axum::Router>,
    world: &World,
    cut: Cut,
    tunnel: Option<Tunnel>,
    seat: Seat,
) {
    let home = world.url.trim_start_matches("http://");
    let seat = Arc::new(seat);
    let asked = Arc::new(AtomicBool::new(false));
    let (at, ever) = (Arc::clone(&seat), Arc::clone(&asked));
    let service = service_fn(move |mut request: HttpRequest<hyper::body::Incoming>| {
        at.work();
        ever.store(true, Ordering::Relaxed);
        let elsewhere = tunnel.is_none() && proxy::is_elsewhere(request.uri(), home);
        request.extensions_mut().insert(cut.clone());
        if let Some(tunnel) = &tunnel {
            request.extensions_mut().insert(tunnel.clone());
        }
        let answer = (!elsewhere).then(|| router.call(request));
        let at = Arc::clone(&at);
        async move {
            let answer = match answer {
                Some(answer) => answer.await,
                None => Ok(not_here()),
            };
            at.rest();
            answer
        }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIME)
        .max_buf_size(MAX_HEAD)
        .half_close(false)
        .serve_connection(TokioIo::new(stream), service);
    let mut connection = pin!(connection);
    let ended = tokio::select! {
        ended = connection.as_mut() => ended,
        () = seat.wanted() => {
            if !asked.load(Ordering::Relaxed) {
                return;
            }
            // What is still being answered is answered.
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    // Malformed requests and broken connections are the client's affair.
    if let Err(e) = ended {
        log::debug!("twire sandbox: connection ended: {e}");
    }
}

/// The answer to a request that a proxy would pass on.
fn not_here() -> Response<Body> {
    let body = "twire sandbox: it is a proxy for *.twilio.com alone\n";
    let answer = Answer { status: 403, headers: Vec::new(), body: body.into() };
    answer.with("content-type", "text/plain").into_response()
}

/// Answers everything that is not the control API: Twilio's hosts.
pub(crate) async fn twilio(world: Arc<World>, request: HttpRequest<Body>) -> Response<Body> {
    let (mut head, body) = request.into_parts();
    let cut = head.extensions.remove::<Cut>().unwrap_or_default();
    let host = world.url.trim_start_matches("http://");
    let request = match read(body).await.and_then(|body| Request::new(&head, &body, host)) {
        Ok(request) => request,
        Err(refusal) => {
            let record = Record::unread(head.method.as_str(), head.uri.path());
            return finish(&world, record, Done::only(refusal.into_answer(), &world));
        }
    };
    let fault = match world.faults.pick(&request) {
        Ok(fault) => fault,
        Err(why) => {
            let refusal = Refusal::new(400, 20001, format!("Twire-Fault: {why}"));
            return finish(&world, Record::of(&request), Done::only(refusal.into_answer(), &world));
        }
    };
    match fault {
        None => answer(&world, &request),
        // Beside the connection: a client that gives up does not stop what is on its way.
        Some(fault) => match tokio::spawn(befall(world, request, fault, cut)).await {
            Ok(response) => response,
            Err(_) => Response::new(Body::empty()),
        },
    }
}

/// The whole body, within limits.
pub(crate) async fn read(body: Body) -> Result<Bytes, Refusal> {
    match tokio::time::timeout(BODY_TIME, to_bytes(body, MAX_BODY)).await {
        Ok(Ok(body)) => Ok(body),
        Ok(Err(_)) => Err(Refusal::new(413, 20001, "the body is over 1 MB, or broke off")),
        Err(_) => Err(Refusal::new(408, 20001, "the body did not arrive in time")),
    }
}

fn answer(world: &Arc<World>, request: &Request) -> Response<Body> {
    let done = carry_out(world, request);
    finish(world, Record::of(request), done)
}

/// What came of a request: the answer, and what it left for later in an account's world.
struct Done {
    answer: Answer,
    world: Arc<World>,
    later: Later,
}

impl Done {
    /// An answer that leaves nothing for later.
    fn only(answer: Answer, world: &Arc<World>) -> Done {
        Done { answer, world: Arc::clone(world), later: Later::default() }
    }
}

fn carry_out(main: &Arc<World>, request: &Request) -> Done {
    let found = auth::identify(request, main)
        .and_then(|who| routes::world(main, &who, request).map(|world| (who, world)));
    let (who, world) = match found {
        Ok(found) => found,
        Err(refusal) => return Done::only(refusal.into_answer(), main),
    };
    let ((answer, later), _) =
        world.turn(world.clock.now(), |turn| match routes::answer(turn, &who, request) {
            Ok(answer) => (answer, std::mem::take(&mut turn.later)),
            // What was refused leaves nothing for later.
            Err(refusal) => (refusal.into_answer(), Later::default()),
        });
    if who.means == Means::Test {
        world.forget();
        return Done::only(answer, &world);
    }
    Done { answer, world, later }
}

/// The answer on the wire; when its body was handed over, what it left for later may happen.
fn finish(main: &Arc<World>, record: Record, done: Done) -> Response<Body> {
    let record = record.answered(&done.answer);
    let id = keep(main, record);
    // What is answered is in the file.
    let done = match main.save() {
        Ok(()) => done,
        Err(e) => Done::only(Refusal::new(500, 20500, e.to_string()).into_answer(), main),
    };
    let mut answer = done.answer.with("twilio-request-id", id).with("x-home-region", "us1");
    let body = std::mem::take(&mut answer.body);
    let (head, _) = answer.into_response().into_parts();
    Response::from_parts(head, Body::new(Held::new(body, &done.world, done.later)))
}

/// Puts a request into the record; its SID.
fn keep(world: &World, record: Record) -> String {
    world.turn(world.clock.now(), |turn| turn.state.record(turn.now, record)).0
}

async fn befall(world: Arc<World>, request: Request, fault: Fault, cut: Cut) -> Response<Body> {
    let cut_off = |how: fn(&Cut)| {
        how(&cut);
        Response::new(Body::empty())
    };
    let record = Record::of(&request).befallen(fault.kind.name());
    if fault.kind == Kind::Late {
        keep(&world, record);
        let delayed = fault.delay;
        let later = Arc::clone(&world);
        world.spawn(async move {
            tokio::time::sleep(delayed).await;
            drop(answer(&later, &request));
        });
        return cut_off(Cut::close);
    }
    tokio::time::sleep(fault.delay).await;
    // Dropped, it still lets happen what the request left for later.
    let landed = fault.landed.then(|| carry_out(&world, &request));
    let Done { answer, world: place, later } = landed.unwrap_or_else(|| Done::only(Answer::empty(), &world));
    let finish =
        |record, answer, later| finish(&world, record, Done { answer, world: Arc::clone(&place), later });
    match fault.kind {
        Kind::Slow => finish(record, answer, later),
        Kind::Close | Kind::Reset => {
            keep(&world, record);
            place.release(later);
            cut_off(if fault.kind == Kind::Reset { Cut::reset } else { Cut::close })
        }
        // They are over before there is a request.
        Kind::Late | Kind::Refuse | Kind::Drop | Kind::TlsReset => cut_off(Cut::close),
        Kind::Garbled => {
            let half = answer.body.len() / 2;
            let body = answer.body[..half].to_vec();
            finish(record, Answer { body, ..answer }, later)
        }
        Kind::Truncated | Kind::Endless => {
            keep(&world, record.answered(&answer));
            place.release(later);
            let whole = answer.body.len();
            let endless = fault.kind == Kind::Endless;
            let first = if endless { vec![b' '; 64 * 1024] } else { answer.body[..whole / 2].to_vec() };
            let mut response = Answer { body: Vec::new(), ..answer }.into_response();
            if !endless {
                response.headers_mut().insert("content-length", whole.into());
            }
            *response.body_mut() =
                Body::new(Broken { chunk: first.into(), endless, told: false, flushed: false });
            response
        }
        Kind::Redirect => {
            let answer = Answer { status: 307, headers: Vec::new(), body: Vec::new() };
            finish(record, answer.with("location", "https://redirected.example/"), later)
        }
        Kind::Html => {
            let body = b"<html><body><h1>Bad Gateway</h1></body></html>".to_vec();
            let answer = Answer { status: fault.status, headers: Vec::new(), body };
            let answer = with_retry(answer, &fault).with("content-type", "text/html");
            finish(record, answer, later)
        }
        Kind::Status => {
            let code = if fault.status == 429 { 20429 } else { 20500 };
            let message =
                if code == 20429 { "Too Many Requests" } else { "An internal server error has occurred" };
            let answer = Refusal::new(fault.status, code, message).into_answer();
            finish(record, with_retry(answer, &fault), later)
        }
    }
}

fn with_retry(answer: Answer, fault: &Fault) -> Answer {
    match &fault.retry_after {
        Some(value) => answer.with("retry-after", value.clone()),
        None => answer,
    }
}

/// A body that breaks off after its first chunk, or never ends.
struct Broken {
    chunk: Bytes,
    endless: bool,
    told: bool,
    flushed: bool,
}

impl http_body::Body for Broken {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if self.told && !self.endless && !self.flushed {
            // What was told goes on the wire before it breaks off.
            self.flushed = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        if self.told && !self.endless {
            return Poll::Ready(Some(Err(std::io::ErrorKind::ConnectionAborted.into())));
        }
        self.told = true;
        Poll::Ready(Some(Ok(Frame::data(self.chunk.clone()))))
    }
}
