//! An origin (RFC 6454): a scheme, a host and a port; the way there, and connections to it that are
//! idle.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use http::header::HeaderValue;
use http::uri::{PathAndQuery, Uri};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use tokio::runtime::{Handle, Id};

use super::connection::Connection;

/// An idle connection is closed by us: below the keep-alive of Twilio's edge.
const IDLE: Duration = Duration::from_secs(20);

pub(super) struct Origin {
    /// As a URL begins: `https://api.twilio.com`.
    text: String,
    uri: Uri,
    /// What `Host` says.
    authority: HeaderValue,
    proxy: Option<Intercept>,
    /// The one used last is at the end.
    idle: Mutex<Vec<Idle>>,
}

struct Idle {
    connection: Connection,
    since: Instant,
    /// Only the runtime that made it tells when something came.
    runtime: Id,
}

impl Idle {
    fn now(connection: Connection) -> Idle {
        Idle { connection, since: Instant::now(), runtime: Handle::current().id() }
    }
}

impl Origin {
    /// The origin of a URL that is written as a URL is: `Route::url` changes and refuses.
    pub(super) fn of(url: &str, proxies: &Matcher) -> Option<Origin> {
        let uri = Uri::try_from(url).ok()?;
        let scheme = uri.scheme_str().filter(|scheme| matches!(*scheme, "http" | "https"))?;
        let authority = uri.authority()?.as_str();
        if authority.contains('@') {
            return None;
        }
        Some(Origin {
            text: format!("{scheme}://{authority}"),
            authority: HeaderValue::from_str(authority).ok()?,
            proxy: proxies.intercept(&uri),
            uri,
            idle: Mutex::default(),
        })
    }

    /// What of a URL is after its origin; `None` if it has another.
    pub(super) fn rest<'u>(&self, url: &'u str) -> Option<&'u str> {
        let rest = url.strip_prefix(self.text.as_str())?;
        (rest.is_empty() || rest.starts_with(['/', '?'])).then_some(rest)
    }

    /// A URL of it with scheme and host.
    pub(super) fn uri(&self) -> &Uri {
        &self.uri
    }

    pub(super) fn host(&self) -> &str {
        self.uri.host().unwrap_or_default()
    }

    pub(super) fn authority(&self) -> &HeaderValue {
        &self.authority
    }

    pub(super) fn is_secure(&self) -> bool {
        self.uri.scheme_str() == Some("https")
    }

    pub(super) fn proxy(&self) -> Option<&Intercept> {
        self.proxy.as_ref()
    }

    /// The proxy that a request is written to as it is, without TLS to the origin.
    pub(super) fn forwarder(&self) -> Option<&Intercept> {
        self.proxy.as_ref().filter(|_| !self.is_secure())
    }

    /// The target of a request, as a connection to the origin has it.
    pub(super) fn target(&self, url: &str, whole: bool) -> Option<Uri> {
        if whole || self.forwarder().is_some() {
            return Uri::try_from(url).ok();
        }
        match self.rest(url)? {
            "" => Some(Uri::from(PathAndQuery::from_static("/"))),
            rest => PathAndQuery::try_from(rest).ok().map(Uri::from),
        }
    }

    /// As an error names it.
    pub(super) fn shown(&self) -> String {
        let proxy = self.proxy.as_ref().and_then(|proxy| proxy.uri().authority());
        match proxy {
            Some(proxy) => {
                // A password of the environment with an `@` in it is taken for a part of the host.
                let proxy = proxy.as_str().rsplit('@').next().unwrap_or_default();
                format!("{} through the proxy {proxy}", self.host())
            }
            None => self.host().to_owned(),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Idle>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A connection of this runtime that may be used at once.
    pub(super) fn take(&self) -> Option<Connection> {
        let runtime = Handle::current().id();
        let mut idle = self.lock();
        while let Some(at) = idle.iter().rposition(|one| one.runtime == runtime) {
            let last = idle.remove(at);
            if last.since.elapsed() >= IDLE || !last.connection.is_open() {
                continue;
            }
            if let Some(shared) = last.connection.shared() {
                idle.push(Idle::now(shared));
            }
            return Some(last.connection);
        }
        None
    }

    /// Keeps a connection for the next request, of `most` at most.
    pub(super) fn keep(&self, connection: Connection, most: usize) {
        let mut idle = self.lock();
        if idle.len() < most {
            idle.push(Idle::now(connection));
        }
    }

    /// Closes what was idle for too long, and what a runtime that is gone has left; the time until
    /// there is more to close, if there is any.
    pub(super) fn expire(&self) -> Option<Duration> {
        let mut idle = self.lock();
        idle.retain_mut(|one| {
            // Driven, a connection sees that its runtime is gone.
            one.since.elapsed() < IDLE && one.connection.is_done() && one.connection.is_open()
        });
        idle.iter().map(|one| IDLE.saturating_sub(one.since.elapsed())).min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn origin(url: &str) -> Option<Origin> {
        Origin::of(url, &Matcher::builder().build())
    }

    #[test]
    fn a_url_is_of_its_own_origin_only() {
        let twilio = origin("https://api.twilio.com/2010-04-01").expect("an origin");
        for (url, rest) in [
            ("https://api.twilio.com", Some("")),
            ("https://api.twilio.com/", Some("/")),
            ("https://api.twilio.com/a?b=c", Some("/a?b=c")),
            ("https://api.twilio.com.evil.example/a", None),
            ("https://api.twilio.com:444/a", None),
            ("https://api.twilio.com@evil.example/a", None),
            ("http://api.twilio.com/a", None),
        ] {
            assert_eq!(twilio.rest(url), rest, "{url}");
        }
        for refused in
            ["nonsense", "/a", "ftp://a.example/", "https://", "https://a@b.example/", "https://a b/"]
        {
            assert!(origin(refused).is_none(), "{refused}");
        }
    }

    #[test]
    fn a_target_is_what_its_connection_wants() {
        let twilio = origin("https://api.twilio.com").expect("an origin");
        let target = |url, whole| twilio.target(url, whole).map(|uri| uri.to_string());
        assert_eq!(target("https://api.twilio.com", false).as_deref(), Some("/"));
        assert_eq!(target("https://api.twilio.com/a%2Fb?c=d+e", false).as_deref(), Some("/a%2Fb?c=d+e"));
        assert_eq!(target("https://api.twilio.com/a", true).as_deref(), Some("https://api.twilio.com/a"));
        let proxies = Matcher::builder().all("http://proxy.example:3128").build();
        let plain = Origin::of("http://twilio.example/a", &proxies).expect("an origin");
        assert_eq!(
            plain.target("http://twilio.example/a", false).map(|u| u.to_string()).as_deref(),
            Some("http://twilio.example/a")
        );
        assert_eq!(plain.shown(), "twilio.example through the proxy proxy.example:3128");
    }
}
