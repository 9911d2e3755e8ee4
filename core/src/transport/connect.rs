//! From an origin to a connection: name look-up, TCP, the proxy's tunnel, TLS.

use std::error::Error as StdError;
use std::fmt;
use std::future::{Future, poll_fn};
use std::io;
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Duration;

use http::header::{HOST, PROXY_AUTHORIZATION};
use http::{Request, StatusCode, Uri};
use hyper::client::conn::http1;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::dns::Name;
use hyper_util::client::proxy::matcher::Intercept;
use tower_service::Service;

use super::connection::Connection;
use super::origin::Origin;
use super::socket::{Peek, Socket};
use super::tls::{self, Tls};
use super::{Failure, LOOKUPS, PROXY_WANTS};
use crate::error::{Kind, Sent};

/// Bytes both ways, encrypted or not.
pub(super) trait Stream: hyper::rt::Read + hyper::rt::Write + Send + Unpin {}

impl<T: hyper::rt::Read + hyper::rt::Write + Send + Unpin> Stream for T {}

/// A stream to somewhere, and a look at the socket that carries it.
type Way = (Box<dyn Stream>, Peek);

type Cause = Box<dyn StdError + Send + Sync>;

#[derive(Clone)]
pub(super) struct Connector {
    tcp: HttpConnector<Lookup>,
    tls: Tls,
    limit: Duration,
}

impl Connector {
    /// `limit` is for name look-up, connection and TLS together.
    pub(super) fn new(tls: Tls, limit: Duration) -> Connector {
        let mut tcp = HttpConnector::new_with_resolver(Lookup);
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        // Of several addresses each has its part.
        tcp.set_connect_timeout(Some(limit));
        Connector { tcp, tls, limit }
    }

    pub(super) async fn connect(&self, origin: &Origin) -> Result<Connection, Failure> {
        match tokio::time::timeout(self.limit, self.reach(origin)).await {
            Ok(reached) => reached.map_err(|e| failure(&*e, &origin.shown())),
            Err(_) => Err(unsent(Kind::Timeout, format!("no connection to {} in time", origin.shown()))),
        }
    }

    async fn reach(&self, origin: &Origin) -> Result<Connection, Cause> {
        let (stream, socket) = match origin.proxy() {
            None => self.stream(origin.uri()).await?,
            Some(proxy) if origin.is_secure() => self.tunnel(proxy, origin.uri()).await?,
            Some(proxy) => self.proxy(proxy).await?,
        };
        if !origin.is_secure() {
            return Ok(Connection::over(stream, socket, false).await?);
        }
        let (stream, http2) = self.tls.over(stream, origin.host()).await?;
        Ok(Connection::over(stream, socket, http2).await?)
    }

    async fn stream(&self, to: &Uri) -> Result<Way, Cause> {
        let socket = Socket::new(self.tcp.clone().call(to.clone()).await?);
        let peek = socket.peek();
        Ok((Box::new(socket), peek))
    }

    /// A proxy may itself speak TLS.
    async fn proxy(&self, proxy: &Intercept) -> Result<Way, Cause> {
        let to = proxy.uri();
        match to.scheme_str() {
            Some("http") => self.stream(to).await,
            Some("https") => {
                let (stream, socket) = self.stream(to).await?;
                let (stream, _) = self.tls.for_proxy().over(stream, to.host().unwrap_or_default()).await?;
                Ok((stream, socket))
            }
            _ => Err("only proxies that speak http or https are known".into()),
        }
    }

    /// Asks a proxy for a way to an origin (RFC 9110, 9.3.6).
    async fn tunnel(&self, proxy: &Intercept, to: &Uri) -> Result<Way, Cause> {
        let (stream, socket) = self.proxy(proxy).await?;
        let (mut sender, driver) = http1::handshake(stream).await?;
        let target = format!("{}:{}", to.host().unwrap_or_default(), to.port_u16().unwrap_or(443));
        let mut ask = Request::connect(&target).header(HOST, &target).body(String::new())?;
        if let Some(credentials) = proxy.basic_auth() {
            ask.headers_mut().insert(PROXY_AUTHORIZATION, credentials.clone());
        }
        let upgraded = async {
            let answer = sender.send_request(ask).await?;
            if !answer.status().is_success() {
                return Err(Cause::from(NoWay(answer.status())));
            }
            Ok(hyper::upgrade::on(answer).await?)
        };
        Ok((Box::new(beside(driver.with_upgrades(), upgraded).await?), socket))
    }
}

/// Waits for `work`, which goes on as `driver` does. A task of its own would outlive a call that was
/// given up.
async fn beside<W: Future>(driver: impl Future + Unpin, work: W) -> W::Output {
    let (mut driver, mut work) = (Some(driver), pin!(work));
    poll_fn(|cx| {
        if driver.as_mut().is_some_and(|driver| Pin::new(driver).poll(cx).is_ready()) {
            driver = None;
        }
        work.as_mut().poll(cx)
    })
    .await
}

/// The status of a proxy that refused a tunnel.
#[derive(Debug)]
struct NoWay(StatusCode);

impl fmt::Display for NoWay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the proxy did not let it through ({})", self.0.as_u16())
    }
}

impl StdError for NoWay {}

/// The system's resolver, with its look-ups counted (see `runtime::before_fork`).
#[derive(Clone)]
struct Lookup;

impl Service<Name> for Lookup {
    type Response = std::vec::IntoIter<SocketAddr>;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<Self::Response>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, name: Name) -> Self::Future {
        Box::pin(async move {
            tokio::task::spawn_blocking(move || {
                let _under_way = LOOKUPS.enter();
                std::net::ToSocketAddrs::to_socket_addrs(&(name.as_str(), 0))
            })
            .await?
        })
    }
}

fn unsent(kind: Kind, message: String) -> Failure {
    Failure { kind, sent: Sent::No, message, status: None }
}

/// A failure before there is a connection.
fn failure(e: &(dyn StdError + 'static), to: &str) -> Failure {
    if let Some(NoWay(StatusCode::PROXY_AUTHENTICATION_REQUIRED)) = e.downcast_ref() {
        return Failure { status: Some(407), ..unsent(Kind::Connect, PROXY_WANTS.to_owned()) };
    }
    let reason = innermost(e);
    if tls::is_cause(e) {
        return unsent(Kind::Tls, format!("no safe connection to {to}: {reason}"));
    }
    if is_timeout(e) {
        return unsent(Kind::Timeout, format!("no connection to {to} in time"));
    }
    unsent(Kind::Connect, format!("no connection to {to}: {reason}"))
}

/// Whether the system gave up waiting.
pub(super) fn is_timeout(e: &(dyn StdError + 'static)) -> bool {
    let timed_out = |e: &io::Error| e.kind() == io::ErrorKind::TimedOut;
    let mut next = Some(e);
    while let Some(cause) = next {
        if cause.downcast_ref().is_some_and(timed_out) {
            return true;
        }
        next = cause.source();
    }
    false
}

/// The cause at the bottom of the chain, which says most.
pub(super) fn innermost(e: &(dyn StdError + 'static)) -> String {
    let mut last = e;
    while let Some(next) = last.source() {
        last = next;
    }
    last.to_string()
}
