//! The transport over reqwest; no other file names it.

use std::error::Error as StdError;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use once_cell::sync::OnceCell;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use super::tls::{self, Roots, Tls};
use super::{Failure, LOOKUPS, Limits, Outgoing, Sending, Transport};
use crate::error::{Error, Kind, Result, Sent};
use crate::lane;
use crate::per_process::PerProcess;
use crate::request::{Method, Response};
use crate::secret::Secret;

/// Connections kept per process, made at the first call.
pub(crate) struct Reqwest {
    pools: PerProcess<Pools>,
    settings: Settings,
}

/// TLS settings and sessions, and connections for each runtime.
struct Pools {
    tls: Tls,
    made: [OnceCell<Made>; lane::PLACES],
}

struct Made {
    client: reqwest::Client,
    /// The URLs of the last calls, newest first: a program mostly makes the same few.
    urls: Mutex<Vec<reqwest::Url>>,
}

/// So many URLs are kept.
const URLS: usize = 4;

impl Made {
    fn new(client: reqwest::Client) -> Made {
        Made { client, urls: Mutex::default() }
    }

    /// A URL, which may be known already.
    fn url(&self, url: &str) -> Option<reqwest::Url> {
        let mut urls = self.urls.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(at) = urls.iter().position(|known| known.as_str() == url) {
            urls[..=at].rotate_right(1);
            return urls.first().cloned();
        }
        let parsed = reqwest::Url::parse(url).ok()?;
        // A text that is not the URL's own would never be found again.
        if parsed.as_str() == url {
            urls.truncate(URLS - 1);
            urls.insert(0, parsed.clone());
        }
        Some(parsed)
    }
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

/// Which way out.
pub(crate) enum Proxy {
    /// As `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` say.
    Environment,
    Direct,
    Through(ProxyUrl),
}

/// A proxy's checked URL; it may hold a password.
#[derive(Clone)]
pub(crate) struct ProxyUrl {
    url: Secret,
    /// Host and port, for errors.
    shown: String,
    encrypted: bool,
}

impl ProxyUrl {
    pub(crate) fn new(text: &str) -> Result<ProxyUrl> {
        let refused = |why: &str| Error::config(format!("proxy: {why}"));
        if !text.starts_with("http://") && !text.starts_with("https://") {
            return Err(refused("must begin with http:// or https://"));
        }
        let url = reqwest::Url::parse(text).map_err(|_| refused("not a URL"))?;
        let Some(host) = url.host_str() else { return Err(refused("has no host")) };
        if !matches!(url.path(), "" | "/") || url.query().is_some() || url.fragment().is_some() {
            return Err(refused("only a scheme, credentials, a host and a port"));
        }
        let shown = url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"));
        Ok(ProxyUrl { shown, encrypted: url.scheme() == "https", url: Secret::new(text) })
    }
}

impl Reqwest {
    pub(crate) fn new(settings: Settings) -> Reqwest {
        Reqwest { pools: PerProcess::new(), settings }
    }

    fn pools(&self) -> Result<&Pools> {
        self.pools.get_or_try_init(|| {
            let settings = &self.settings;
            let to_proxy = matches!(&settings.proxy, Proxy::Through(proxy) if proxy.encrypted);
            let tls =
                if settings.plain && !to_proxy { tls::unused()? } else { tls::client(&settings.roots)? };
            Ok(Pools { tls, made: [const { OnceCell::new() }; lane::PLACES] })
        })
    }

    /// What the runtime sends with that drives this call.
    fn made(&self) -> Result<&Made> {
        let failed = |e: &reqwest::Error| Error::config(format!("cannot set up HTTP: {}", innermost(e)));
        let pools = self.pools()?;
        pools.made[lane::place()].get_or_try_init(|| {
            let settings = &self.settings;
            let mut builder = reqwest::Client::builder()
                .tls_backend_preconfigured(pools.tls.clone())
                .https_only(!settings.plain)
                .connect_timeout(settings.connect)
                // Below the keep-alive of Twilio's edge: an idle connection is closed by us.
                .pool_idle_timeout(Duration::from_secs(20))
                .redirect(reqwest::redirect::Policy::none())
                .retry(reqwest::retry::never())
                .referer(false)
                .dns_resolver(Lookup);
            if let Some(idle) = settings.idle {
                builder = builder.pool_max_idle_per_host(idle);
            }
            builder = match &settings.proxy {
                Proxy::Environment => builder,
                Proxy::Direct => builder.no_proxy(),
                Proxy::Through(proxy) => {
                    // `no_proxy` first: else the environment would be asked as well.
                    let proxy = reqwest::Proxy::all(proxy.url.expose()).map_err(|e| failed(&e))?;
                    builder.no_proxy().proxy(proxy)
                }
            };
            let client = builder.build().map_err(|e| failed(&e))?;
            Ok(Made::new(client))
        })
    }

    /// The host as an error names it.
    fn shown(&self, host: &str) -> String {
        match &self.settings.proxy {
            Proxy::Through(proxy) => format!("{host} through the proxy {}", proxy.shown),
            _ => host.to_owned(),
        }
    }
}

impl Transport for Reqwest {
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

impl Drop for Reqwest {
    fn drop(&mut self) {
        drop(std::mem::replace(&mut self.pools, PerProcess::new()));
        #[cfg(feature = "blocking")]
        crate::runtime::close_dropped();
    }
}

impl Reqwest {
    async fn exchange(
        &self,
        request: &Outgoing,
        limits: Limits,
        touched: &Arc<AtomicBool>,
        head: &mut Option<u16>,
    ) -> std::result::Result<Response, Failure> {
        // Lets the runtime look at its sockets first: a connection that the server has closed
        // meanwhile leaves the pool instead of taking the request with it.
        tokio::task::yield_now().await;
        let made = self.made().map_err(|e| Failure {
            kind: e.kind(),
            sent: Sent::No,
            message: e.message().to_owned(),
            status: None,
        })?;
        let url = made.url(&request.url).ok_or_else(|| refused("not a URL"))?;
        let host = self.shown(url.host_str().unwrap_or_default());
        let data = Some(&request.body).filter(|body| !body.is_empty());
        let ready =
            made.client.request(method(request.method), url).headers(headers(&request.headers)?).body(
                reqwest::Body::wrap(Tracked {
                    data: data.map(|body| Bytes::copy_from_slice(body)),
                    touched: Arc::clone(touched),
                }),
            );
        let mut answer = ready.send().await.map_err(|e| failure(&e, &host, touched))?;
        let status = answer.status().as_u16();
        *head = Some(status);
        let broken =
            |message| Failure { kind: Kind::Protocol, sent: meant(status), message, status: Some(status) };
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
                    return Err(broken(format!("the answer is over {} KiB", limits.body / 1024)));
                }
                Ok(Some(chunk)) => body.extend_from_slice(&chunk),
                Err(e) => {
                    return Err(broken(format!("the answer broke off: {}", innermost(&e))));
                }
            }
        }
    }
}

/// A failure before an answer's head.
fn failure(e: &reqwest::Error, host: &str, touched: &AtomicBool) -> Failure {
    let cause = innermost(e);
    if cause.contains("proxy authorization required") {
        return proxy_refused();
    }
    let (kind, message) = if e.is_connect() {
        if cause.starts_with("tunnel error") {
            (Kind::Connect, format!("no connection to {host}: the proxy did not let it through"))
        } else if tls::is_cause(e) {
            (Kind::Tls, format!("no safe connection to {host}: {cause}"))
        } else if e.is_timeout() {
            (Kind::Timeout, format!("no connection to {host} in time"))
        } else {
            (Kind::Connect, format!("no connection to {host}: {cause}"))
        }
    } else if e.is_timeout() {
        (Kind::Timeout, format!("{host} did not answer in time"))
    } else if e.is_builder() {
        (Kind::Argument, format!("the request cannot be written: {cause}"))
    } else {
        (Kind::Protocol, format!("{host} broke off: {cause}"))
    };
    let sent = if e.is_connect() || e.is_builder() { Sent::No } else { sent(touched) };
    Failure { kind, sent, message, status: None }
}

/// A proxy that wants credentials, before a connection to the service.
fn proxy_refused() -> Failure {
    Failure { kind: Kind::Connect, sent: Sent::No, message: super::PROXY_WANTS.to_owned(), status: Some(407) }
}

fn refused(why: &str) -> Failure {
    Failure { kind: Kind::Argument, sent: Sent::No, message: why.to_owned(), status: None }
}

/// A request has not left as long as nobody asked for its body, or whether there is one: hyper asks
/// when it has a connection and is about to write the head.
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

/// The cause at the bottom of the chain, which says most; the top names the URL.
fn innermost(e: &(dyn StdError + 'static)) -> String {
    let mut last = e;
    while let Some(next) = last.source() {
        last = next;
    }
    // reqwest's own text may end with the URL.
    last.downcast_ref::<reqwest::Error>().map_or_else(|| last.to_string(), |_| "request failed".to_owned())
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
        value.set_sensitive(key == reqwest::header::AUTHORIZATION || key == "twilio-client-validation");
        map.append(key, value);
    }
    Ok(map)
}

/// A body, perhaps an empty one, that remembers whether it was asked for.
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
        self.touched.store(true, Ordering::Release);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_is_the_same_whether_it_was_known_or_not() {
        let client = reqwest::Client::builder()
            .tls_backend_preconfigured(tls::unused().expect("a setting"))
            .build()
            .expect("a client");
        let made = Made::new(client);
        let origins =
            ["https://api.twilio.com", "https://verify.dublin.ie1.twilio.com", "http://127.0.0.1:4010"];
        let rests = ["/", "/a/b.json", "/a%2Fb?x=1&y=%20", "//evil.example/x", "/%2e%2e/x", "/a/../b"];
        for _ in 0..3 {
            for (origin, rest) in origins.iter().flat_map(|o| rests.iter().map(move |r| (o, r))) {
                let url = format!("{origin}{rest}");
                for _ in 0..2 {
                    assert_eq!(made.url(&url), reqwest::Url::parse(&url).ok(), "{url}");
                }
            }
        }
        assert_eq!(made.url("nonsense"), None);
        assert!(made.urls.lock().expect("no panic").len() <= URLS);
    }
}
