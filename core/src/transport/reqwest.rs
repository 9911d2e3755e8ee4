//! The transport over reqwest and rustls; no other file names them.

use std::error::Error as StdError;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use rustls::ClientConfig;
use rustls::crypto::CryptoProvider;

use super::{Failure, LOOKUPS, Limits, Outgoing, Sending, Transport};
use crate::error::{Error, Kind, Result, Sent};
use crate::per_process::PerProcess;
use crate::request::{Method, Response};

/// Connections kept per process, made at the first call.
pub(crate) struct Reqwest {
    client: PerProcess<reqwest::Client>,
    connect: Duration,
    plain: bool,
    loopback: bool,
}

impl Reqwest {
    /// `plain`: every call is http on this machine. `loopback`: proxies are passed by.
    pub(crate) fn new(connect: Duration, plain: bool, loopback: bool) -> Reqwest {
        Reqwest { client: PerProcess::new(), connect, plain, loopback }
    }

    fn client(&self) -> Result<&reqwest::Client> {
        self.client.get_or_try_init(|| {
            let mut builder = reqwest::Client::builder()
                .tls_backend_preconfigured(tls(self.plain)?)
                .https_only(!self.plain)
                .connect_timeout(self.connect)
                // Below the keep-alive of Twilio's edge: an idle connection is closed by us.
                .pool_idle_timeout(Duration::from_secs(20))
                .redirect(reqwest::redirect::Policy::none())
                .retry(reqwest::retry::never())
                .referer(false)
                .dns_resolver(Lookup);
            if self.loopback {
                builder = builder.no_proxy();
            }
            builder.build().map_err(|e| Error::config(format!("cannot set up HTTP: {}", innermost(&e))))
        })
    }
}

impl Transport for Reqwest {
    fn send<'a>(&'a self, request: &'a Outgoing, limits: Limits) -> Sending<'a> {
        Box::pin(async move {
            let touched = Arc::new(AtomicBool::new(false));
            match tokio::time::timeout(limits.time, self.exchange(request, limits, &touched)).await {
                Ok(answer) => answer,
                Err(_) => Err(Failure {
                    kind: Kind::Timeout,
                    sent: sent(request, &touched),
                    message: format!("no answer within {}", seconds(limits.time)),
                    status: None,
                }),
            }
        })
    }
}

impl Reqwest {
    async fn exchange(
        &self,
        request: &Outgoing,
        limits: Limits,
        touched: &Arc<AtomicBool>,
    ) -> std::result::Result<Response, Failure> {
        // Lets the runtime look at its sockets first: a connection that the server has closed
        // meanwhile leaves the pool instead of taking the request with it.
        tokio::task::yield_now().await;
        let client = self.client().map_err(|e| Failure {
            kind: e.kind(),
            sent: Sent::No,
            message: e.message().to_owned(),
            status: None,
        })?;
        let url = reqwest::Url::parse(&request.url).map_err(|_| refused("not a URL"))?;
        let host = url.host_str().unwrap_or_default().to_owned();
        let mut ready = client.request(method(request.method), url).headers(headers(&request.headers)?);
        if !request.body.is_empty() {
            ready = ready.body(reqwest::Body::wrap(Tracked {
                data: Some(Bytes::copy_from_slice(&request.body)),
                touched: Arc::clone(touched),
            }));
        }
        let mut answer = ready.send().await.map_err(|e| failure(&e, &host, request, touched))?;
        let status = answer.status().as_u16();
        let broken = |kind, message: String| Failure {
            kind,
            sent: match status {
                200..=299 => Sent::Yes,
                400..=499 => Sent::No,
                _ => Sent::Maybe,
            },
            message,
            status: Some(status),
        };
        let headers = answer
            .headers()
            .iter()
            .map(|(n, v)| (n.as_str().to_owned(), String::from_utf8_lossy(v.as_bytes()).into_owned()))
            .collect();
        let mut body = Vec::new();
        loop {
            match answer.chunk().await {
                Ok(None) => return Ok(Response { status, headers, body }),
                Ok(Some(chunk)) if body.len() + chunk.len() > limits.body => {
                    return Err(broken(Kind::Protocol, format!("the answer is over {} bytes", limits.body)));
                }
                Ok(Some(chunk)) => body.extend_from_slice(&chunk),
                Err(e) => {
                    return Err(broken(Kind::Protocol, format!("the answer broke off: {}", innermost(&e))));
                }
            }
        }
    }
}

/// A failure before an answer's head.
fn failure(e: &reqwest::Error, host: &str, request: &Outgoing, touched: &AtomicBool) -> Failure {
    let (kind, message) = if e.is_connect() {
        if is_tls(e) {
            (Kind::Tls, format!("no safe connection to {host}: {}", innermost(e)))
        } else if e.is_timeout() {
            (Kind::Timeout, format!("no connection to {host} in time"))
        } else {
            (Kind::Connect, format!("no connection to {host}: {}", innermost(e)))
        }
    } else if e.is_timeout() {
        (Kind::Timeout, format!("{host} did not answer in time"))
    } else if e.is_builder() {
        (Kind::Argument, format!("the request cannot be written: {}", innermost(e)))
    } else {
        (Kind::Protocol, format!("{host} broke off: {}", innermost(e)))
    };
    let sent = if e.is_connect() || e.is_builder() { Sent::No } else { sent(request, touched) };
    Failure { kind, sent, message, status: None }
}

fn refused(why: &str) -> Failure {
    Failure { kind: Kind::Argument, sent: Sent::No, message: why.to_owned(), status: None }
}

/// A request with a body has not left as long as nobody asked for the body: hyper puts the first
/// bytes of both on the wire together.
fn sent(request: &Outgoing, touched: &AtomicBool) -> Sent {
    if !request.body.is_empty() && !touched.load(Ordering::Acquire) { Sent::No } else { Sent::Maybe }
}

/// The cause at the bottom of the chain, which says most; the top names the URL.
fn innermost(e: &(dyn StdError + 'static)) -> String {
    let mut last = e;
    while let Some(next) = last.source() {
        last = next;
    }
    // reqwest's own text may end with the URL.
    last.downcast_ref::<reqwest::Error>().map_or_else(|| last.to_string(), |_| "request failed".to_owned())
}

fn is_tls(e: &(dyn StdError + 'static)) -> bool {
    let mut next = Some(e);
    while let Some(cause) = next {
        let inside = cause.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        if cause.is::<rustls::Error>()
            || inside.is_some_and(<dyn StdError + Send + Sync>::is::<rustls::Error>)
        {
            return true;
        }
        next = cause.source();
    }
    false
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

fn method(method: Method) -> reqwest::Method {
    match method {
        Method::Get => reqwest::Method::GET,
        Method::Post => reqwest::Method::POST,
        Method::Put => reqwest::Method::PUT,
        Method::Patch => reqwest::Method::PATCH,
        Method::Delete => reqwest::Method::DELETE,
    }
}

fn headers(fields: &[(String, String)]) -> std::result::Result<HeaderMap, Failure> {
    let mut map = HeaderMap::with_capacity(fields.len());
    for (name, value) in fields {
        let bad = |_| refused(&format!("header {name:?} has a character that no header may have"));
        let key =
            HeaderName::from_bytes(name.as_bytes()).map_err(|_| refused("a header's name is malformed"))?;
        let mut value = HeaderValue::from_str(value).map_err(bad)?;
        value.set_sensitive(key == reqwest::header::AUTHORIZATION);
        map.append(key, value);
    }
    Ok(map)
}

/// A body that remembers whether it was asked for.
struct Tracked {
    data: Option<Bytes>,
    touched: Arc<AtomicBool>,
}

impl http_body::Body for Tracked {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<std::result::Result<Frame<Bytes>, Self::Error>>> {
        self.touched.store(true, Ordering::Release);
        Poll::Ready(self.data.take().map(|data| Ok(Frame::data(data))))
    }

    fn is_end_stream(&self) -> bool {
        self.data.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.data.as_ref().map_or(0, |d| d.len() as u64))
    }
}

/// The system's resolver, with its look-ups counted (see `runtime::before_fork`).
struct Lookup;

impl Resolve for Lookup {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let found = tokio::task::spawn_blocking(move || {
                let _under_way = LOOKUPS.enter();
                std::net::ToSocketAddrs::to_socket_addrs(&(name.as_str(), 0))
            })
            .await??;
            Ok(Box::new(found) as Addrs)
        })
    }
}

/// TLS 1.2 and 1.3 by ring; the platform's roots, or the bundled ones where it has none.
fn tls(plain: bool) -> Result<ClientConfig> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let failed = |e: rustls::Error| Error::config(format!("cannot set up TLS: {e}"));
    let versions = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(failed)?;
    if plain {
        // Nothing will be encrypted; reading 140 certificates for it takes 2 ms.
        return Ok(versions.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth());
    }
    match rustls_platform_verifier::Verifier::new(Arc::clone(&provider)) {
        Ok(verifier) => Ok(versions
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier))
            .with_no_client_auth()),
        Err(e) => bundled(&provider, e),
    }
}

#[cfg(feature = "bundled-roots")]
fn bundled(provider: &Arc<CryptoProvider>, _: rustls::Error) -> Result<ClientConfig> {
    let roots: rustls::RootCertStore = webpki_roots::TLS_SERVER_ROOTS.iter().cloned().collect();
    Ok(ClientConfig::builder_with_provider(Arc::clone(provider))
        .with_safe_default_protocol_versions()
        .map_err(|e| Error::config(format!("cannot set up TLS: {e}")))?
        .with_root_certificates(roots)
        .with_no_client_auth())
}

#[cfg(not(feature = "bundled-roots"))]
fn bundled(_: &Arc<CryptoProvider>, e: rustls::Error) -> Result<ClientConfig> {
    Err(Error::config(format!("cannot set up TLS: {e}")))
}
