//! Opens connections: name resolution, TCP, proxy tunnel, TLS.

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
use hyper_util::rt::TokioIo;
use tower_service::Service;

use super::connection::Connection;
use super::origin::Origin;
use super::socket::{Socket, SocketProbe, Stream};
use super::tls::{self, Tls};
use super::{DNS_LOOKUPS, Failure, PROXY_AUTH_REQUIRED};
use crate::deadline::within;
use crate::error::{ErrorKind, Sent};
use crate::{limits, worker};

/// A stream and a probe of the socket below it.
type Channel = (Box<dyn Stream>, SocketProbe);

type Cause = Box<dyn StdError + Send + Sync>;

#[derive(Clone)]
pub(super) struct Connector {
    tcp: HttpConnector<Resolver>,
    tls: Tls,
    timeout: Duration,
}

impl Connector {
    /// `timeout` covers name resolution, TCP, proxy tunnel and TLS together.
    pub(super) fn new(tls: Tls, timeout: Duration) -> Connector {
        let mut tcp = HttpConnector::new_with_resolver(Resolver);
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        // Divided by the number of addresses.
        tcp.set_connect_timeout(Some(timeout));
        Connector { tcp, tls, timeout }
    }

    pub(super) async fn connect(&self, origin: &Origin) -> Result<Connection, Failure> {
        match within(self.timeout, self.establish(origin)).await {
            Some(result) => result.map_err(|e| failure(&*e, &origin.display_name())),
            None => Err(timed_out(&origin.display_name())),
        }
    }

    async fn establish(&self, origin: &Origin) -> Result<Connection, Cause> {
        let (stream, socket) = match origin.proxy() {
            None => self.open_tcp(origin.uri()).await?,
            Some(proxy) if origin.is_secure() => self.open_tunnel(proxy, origin.uri()).await?,
            Some(proxy) => self.open_proxy(proxy).await?,
        };
        if !origin.is_secure() {
            return Ok(Connection::handshake(stream, socket, false).await?);
        }
        let (stream, http2) = self.tls.handshake(stream, origin.host()).await?;
        Ok(Connection::handshake(stream, socket, http2).await?)
    }

    async fn open_tcp(&self, to: &Uri) -> Result<Channel, Cause> {
        let socket = Socket::new(self.tcp.clone().call(to.clone()).await?.into_inner());
        let probe = socket.probe();
        Ok((Box::new(TokioIo::new(socket)), probe))
    }

    /// The connection to the proxy may use TLS itself.
    async fn open_proxy(&self, proxy: &Intercept) -> Result<Channel, Cause> {
        let to = proxy.uri();
        match to.scheme_str() {
            Some("http") => self.open_tcp(to).await,
            Some("https") => {
                let (stream, socket) = self.open_tcp(to).await?;
                let (stream, _) =
                    self.tls.for_proxy().handshake(stream, to.host().unwrap_or_default()).await?;
                Ok((stream, socket))
            }
            _ => Err("only http and https proxies are supported".into()),
        }
    }

    /// Opens a tunnel through a proxy with CONNECT (RFC 9110, section 9.3.6).
    async fn open_tunnel(&self, proxy: &Intercept, to: &Uri) -> Result<Channel, Cause> {
        let (stream, socket) = self.open_proxy(proxy).await?;
        socket.begin_response();
        let (mut sender, driver) = http1::handshake(stream).await?;
        let target = format!("{}:{}", to.host().unwrap_or_default(), to.port_u16().unwrap_or(443));
        let mut request = Request::connect(&target).header(HOST, &target).body(String::new())?;
        if let Some(credentials) = proxy.basic_auth() {
            request.headers_mut().insert(PROXY_AUTHORIZATION, credentials.clone());
        }
        let upgraded = async {
            let response = sender.send_request(request).await?;
            if !response.status().is_success() {
                return Err(Cause::from(TunnelRefused(response.status())));
            }
            Ok(hyper::upgrade::on(response).await?)
        };
        Ok((Box::new(drive_while(driver.with_upgrades(), upgraded).await?), socket))
    }
}

/// Awaits `work` while polling `driver`, which `work` depends on. A separate task for the driver would
/// outlive a cancelled request.
async fn drive_while<W: Future>(driver: impl Future + Unpin, work: W) -> W::Output {
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
struct TunnelRefused(StatusCode);

impl fmt::Display for TunnelRefused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the proxy refused the tunnel with status {}", self.0.as_u16())
    }
}

impl StdError for TunnelRefused {}

/// The system's resolver; counts its look-ups for `runtime::before_fork`.
#[derive(Clone)]
struct Resolver;

impl Service<Name> for Resolver {
    type Response = std::vec::IntoIter<SocketAddr>;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<Self::Response>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, name: Name) -> Self::Future {
        Box::pin(async move {
            let look_up = move || {
                let _in_flight = DNS_LOOKUPS.enter();
                std::net::ToSocketAddrs::to_socket_addrs(&(name.as_str(), 0))
            };
            worker::run(look_up).await.map_err(io::Error::other)?
        })
    }
}

fn unsent(kind: ErrorKind, message: String) -> Failure {
    Failure { kind, sent: Sent::No, message, status: None }
}

fn timed_out(to: &str) -> Failure {
    unsent(ErrorKind::Timeout, format!("no connection to {to} before the connect timeout"))
}

/// The failure of an attempt to connect.
fn failure(e: &(dyn StdError + 'static), to: &str) -> Failure {
    if let Some(TunnelRefused(StatusCode::PROXY_AUTHENTICATION_REQUIRED)) = e.downcast_ref() {
        return Failure { status: Some(407), ..unsent(ErrorKind::Connect, PROXY_AUTH_REQUIRED.to_owned()) };
    }
    let reason = system_limit(e).unwrap_or_else(|| root_cause(e));
    if tls::is_cause(e) {
        return unsent(ErrorKind::Tls, format!("no TLS connection to {to}: {reason}"));
    }
    if is_timeout(e) {
        return timed_out(to);
    }
    unsent(ErrorKind::Connect, format!("no connection to {to}: {reason}"))
}

/// The limit of the system that was reached, if that is the cause.
fn system_limit(e: &(dyn StdError + 'static)) -> Option<String> {
    let mut next = Some(e);
    while let Some(cause) = next {
        if let Some(name) = cause.downcast_ref().and_then(limits::name) {
            return Some(name.to_owned());
        }
        next = match cause.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
            Some(inside) => Some(inside),
            None => cause.source(),
        };
    }
    None
}

/// Whether the error is a timeout of the system.
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

/// The last error of the source chain, which is the most specific one.
pub(super) fn root_cause(e: &(dyn StdError + 'static)) -> String {
    let mut last = e;
    while let Some(next) = last.source() {
        last = next;
    }
    last.to_string()
}
