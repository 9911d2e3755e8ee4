//! `OAuth` client credentials: one cached access token per client, refreshed before its expiry.

use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use serde_json::Value as Json;
use tokio::sync::Semaphore;

use crate::error::{Error, ErrorKind, Result, Sent};
use crate::jwt;
use crate::per_process::PerProcess;
use crate::request::{Auth, Body, Method, Request};
use crate::response::Response;
use crate::secret::Secret;

/// A token is refreshed this long before its expiry.
const REFRESH_MARGIN: Duration = Duration::from_secs(30);

/// The lifetime of a token if neither the response nor the token states one.
const DEFAULT_LIFETIME: Duration = Duration::from_secs(300);

/// The cached token of a client. A forked child has its own cache.
pub(super) struct TokenCache(PerProcess<Mutex<CacheState>>);

#[derive(Default)]
struct CacheState {
    token: Option<(Secret, Instant)>,
    pending: Option<Arc<PendingFetch>>,
}

/// A fetch in flight. No lock is held during it. Other requests wait until the `done` semaphore is
/// closed. If the fetching request is dropped, or the fetch's deadline passes while nobody polls that
/// request, one of the waiting requests starts a new fetch.
struct PendingFetch {
    deadline: Instant,
    done: Semaphore,
    outcome: OnceLock<Result<Secret>>,
}

/// A new token and its lifetime.
pub(super) struct TokenResponse {
    pub(super) token: Secret,
    pub(super) lifetime: Duration,
}

/// What a request does if the cache has no usable token.
enum CacheMiss {
    Fetch(Arc<PendingFetch>),
    Wait(Arc<PendingFetch>),
}

impl TokenCache {
    pub(super) const fn new() -> TokenCache {
        TokenCache(PerProcess::new())
    }

    fn lock(&self) -> MutexGuard<'_, CacheState> {
        let made: std::result::Result<_, std::convert::Infallible> =
            self.0.get_or_try_init(|| Ok(Mutex::default()));
        let Ok(state) = made;
        state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the cached token, or calls `fetch`. Concurrent callers share one fetch and its result,
    /// error included.
    pub(super) async fn get_or_fetch<F>(&self, deadline: Instant, fetch: impl FnOnce() -> F) -> Result<Secret>
    where
        F: Future<Output = Result<TokenResponse>>,
    {
        let pending = loop {
            match self.lookup(deadline) {
                Ok(token) => return Ok(token),
                Err(CacheMiss::Fetch(pending)) => break pending,
                Err(CacheMiss::Wait(pending)) => {
                    let end = pending.deadline.min(deadline);
                    let left = end.saturating_duration_since(Instant::now());
                    let _done_or_timeout = tokio::time::timeout(left, pending.done.acquire()).await;
                    if let Some(outcome) = pending.outcome.get() {
                        return outcome.clone();
                    }
                    if Instant::now() >= deadline {
                        return Err(Error::new(ErrorKind::Timeout, "no access token before the deadline"));
                    }
                }
            }
        };
        let guard = FetchGuard { cache: self, pending };
        let requested_at = Instant::now();
        let outcome = fetch().await;
        guard.complete(requested_at, outcome)
    }

    fn lookup(&self, deadline: Instant) -> std::result::Result<Secret, CacheMiss> {
        let now = Instant::now();
        let mut state = self.lock();
        match (&state.token, &state.pending) {
            (Some((token, usable_until)), _) if now < *usable_until => Ok(token.clone()),
            (_, Some(pending)) if now < pending.deadline => Err(CacheMiss::Wait(Arc::clone(pending))),
            _ => {
                let pending =
                    Arc::new(PendingFetch { deadline, done: Semaphore::new(0), outcome: OnceLock::new() });
                state.pending = Some(Arc::clone(&pending));
                Err(CacheMiss::Fetch(pending))
            }
        }
    }

    /// Drops the cached token if it is the one that the service refused.
    pub(super) fn invalidate(&self, refused: &Secret) {
        let mut state = self.lock();
        if state.token.as_ref().is_some_and(|(token, _)| token.expose() == refused.expose()) {
            state.token = None;
        }
    }
}

/// Ends a fetch on drop, so also if the fetching request is dropped early.
struct FetchGuard<'t> {
    cache: &'t TokenCache,
    pending: Arc<PendingFetch>,
}

impl FetchGuard<'_> {
    fn complete(self, requested_at: Instant, outcome: Result<TokenResponse>) -> Result<Secret> {
        let outcome = outcome.map(|fresh| {
            let usable_until = requested_at + usable_lifetime(fresh.lifetime);
            self.cache.lock().token = Some((fresh.token.clone(), usable_until));
            fresh.token
        });
        let _ = self.pending.outcome.set(outcome.clone());
        outcome
    }
}

impl Drop for FetchGuard<'_> {
    fn drop(&mut self) {
        let mut state = self.cache.lock();
        if state.pending.as_ref().is_some_and(|pending| Arc::ptr_eq(pending, &self.pending)) {
            state.pending = None;
        }
        drop(state);
        self.pending.done.close();
    }
}

/// How long the cache returns a token with this lifetime.
fn usable_lifetime(lifetime: Duration) -> Duration {
    let lifetime = lifetime.min(jwt::MAX_LIFETIME);
    lifetime.saturating_sub(REFRESH_MARGIN.min(lifetime / 2))
}

/// The request for a token.
pub(super) fn token_request(client_id: &str, client_secret: &Secret) -> Request {
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    Request {
        body: Body::Form(vec![
            pair("grant_type", "client_credentials"),
            pair("client_id", client_id),
            pair("client_secret", client_secret.expose()),
        ]),
        auth: Auth::None,
        operation: "oauth.v2.token.create".to_owned(),
        ..Request::new(Method::Post, "oauth.twilio.com", "/v2/token")
    }
}

/// Reads the token and its lifetime from a response.
pub(super) fn parse_token_response(response: &Response) -> Result<TokenResponse> {
    let token = response.get("access_token").and_then(Json::as_str).unwrap_or_default();
    if token.is_empty() || !token.bytes().all(|b| b.is_ascii_graphic()) {
        return Err(Error::new(ErrorKind::Decode, "the token response has no access_token"));
    }
    let expires_in = response.text("expires_in").and_then(|s| s.parse().ok()).map(Duration::from_secs);
    let lifetime = expires_in.or_else(|| jwt_time_to_expiry(token)).unwrap_or(DEFAULT_LIFETIME);
    Ok(TokenResponse { token: Secret::new(token), lifetime })
}

/// The lifetime of a token that is a JWT: from `iat`, or from now, to `exp`.
fn jwt_time_to_expiry(jwt: &str) -> Option<Duration> {
    let jwt = jwt::decode(jwt).ok()?;
    let issued = jwt.claims().get("iat").and_then(Json::as_u64).map(|s| UNIX_EPOCH + Duration::from_secs(s));
    jwt.expires_at()?.duration_since(issued.unwrap_or_else(SystemTime::now)).ok()
}

/// Converts the error of a token request to the error of the request that needed the token, which was
/// not sent.
pub(super) fn to_unsent_error(error: &Error) -> Error {
    let kind = match error.status() {
        Some(429) => ErrorKind::RateLimited,
        Some(400..=499) => ErrorKind::Auth,
        _ => error.kind(),
    };
    let mut out = Error::new(kind, format!("no access token from oauth.twilio.com: {}", error.message()))
        .with_sent(Sent::No)
        .with_code(error.code())
        .with_more_info(error.more_info().map(str::to_owned))
        .with_request_id(error.request_id().map(str::to_owned))
        .with_retry_after(error.retry_after())
        .with_attempts(error.attempts());
    if let Some(status) = error.status() {
        out = out.with_status(status);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn fresh(token: &str, life: u64) -> Result<TokenResponse> {
        std::future::ready(Ok(TokenResponse {
            token: Secret::new(token),
            lifetime: Duration::from_secs(life),
        }))
        .await
    }

    fn later(ms: u64) -> Instant {
        Instant::now() + Duration::from_millis(ms)
    }

    fn run<T>(work: impl Future<Output = T>) -> T {
        tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime").block_on(work)
    }

    #[test]
    fn a_token_is_refreshed_before_its_expiry() {
        for (life, used) in [(3600, 3570), (61, 31), (60, 30), (40, 20), (1, 0), (0, 0), (u64::MAX, 86_370)] {
            assert_eq!(usable_lifetime(Duration::from_secs(life)).as_secs(), used, "{life}");
        }
    }

    #[test]
    fn concurrent_callers_share_one_fetch() {
        run(async {
            let tokens = TokenCache::new();
            let (release, held) = tokio::sync::oneshot::channel::<()>();
            let mut fetches = 0;
            let first = tokens.get_or_fetch(later(3_600_000), || {
                fetches += 1;
                async {
                    let _ = held.await;
                    fresh("one", 3600).await
                }
            });
            let second = tokens.get_or_fetch(later(3_600_000), || fresh("two", 3600));
            let releasing = async {
                let _ = release.send(());
            };
            let (first, second, ()) = tokio::join!(first, second, releasing);
            assert_eq!(first.expect("a token").expose(), "one");
            assert_eq!(second.expect("a token").expose(), "one");
            assert_eq!(fetches, 1);
        });
    }

    #[test]
    fn a_failed_fetch_is_shared_and_not_cached() {
        run(async {
            let tokens = TokenCache::new();
            let failing = || async {
                tokio::task::yield_now().await;
                Err(Error::new(ErrorKind::Auth, "no"))
            };
            let (a, b) = tokio::join!(
                tokens.get_or_fetch(later(3_600_000), failing),
                tokens.get_or_fetch(later(3_600_000), failing)
            );
            assert_eq!(
                (a.expect_err("no").kind(), b.expect_err("no").kind()),
                (ErrorKind::Auth, ErrorKind::Auth)
            );
            let next = tokens.get_or_fetch(later(3_600_000), || fresh("x", 3600)).await;
            assert_eq!(next.expect("a token").expose(), "x");
        });
    }

    #[test]
    fn another_caller_fetches_when_the_first_was_dropped_or_is_not_polled() {
        run(async {
            let tokens = TokenCache::new();
            {
                let mut dropped = Box::pin(tokens.get_or_fetch(later(3_600_000), std::future::pending));
                assert!(polled_once(dropped.as_mut()).await.is_none());
            }
            let next = tokens.get_or_fetch(later(3_600_000), || fresh("after the drop", 0)).await;
            assert_eq!(next.expect("a token").expose(), "after the drop");

            // Polled once, then left alone until its own deadline.
            let mut still = Box::pin(tokens.get_or_fetch(later(20), std::future::pending));
            assert!(polled_once(still.as_mut()).await.is_none());
            let next = tokens.get_or_fetch(later(3_600_000), || fresh("after its time", 3600)).await;
            assert_eq!(next.expect("a token").expose(), "after its time");
        });
    }

    #[test]
    fn a_waiting_caller_keeps_its_own_deadline() {
        run(async {
            let tokens = TokenCache::new();
            let mut still = Box::pin(tokens.get_or_fetch(later(3_600_000), std::future::pending));
            assert!(polled_once(still.as_mut()).await.is_none());
            let error = tokens.get_or_fetch(later(10), || fresh("x", 1)).await.expect_err("too late");
            assert_eq!((error.kind(), error.sent()), (ErrorKind::Timeout, Sent::No));
        });
    }

    #[test]
    fn only_the_refused_token_is_invalidated() {
        run(async {
            let tokens = TokenCache::new();
            let get = |name: &'static str| tokens.get_or_fetch(later(3_600_000), move || fresh(name, 3600));
            let first = get("a").await.expect("a token");
            tokens.invalidate(&Secret::new("another"));
            assert_eq!(get("b").await.expect("a token").expose(), "a");
            tokens.invalidate(&first);
            assert_eq!(get("b").await.expect("a token").expose(), "b");
        });
    }

    /// The output of a future that is ready at its first poll.
    async fn polled_once<T>(future: std::pin::Pin<&mut (impl Future<Output = T> + ?Sized)>) -> Option<T> {
        let mut future = Some(future);
        std::future::poll_fn(|cx| match future.take() {
            Some(future) => match future.poll(cx) {
                std::task::Poll::Ready(value) => std::task::Poll::Ready(Some(value)),
                std::task::Poll::Pending => std::task::Poll::Ready(None),
            },
            None => std::task::Poll::Ready(None),
        })
        .await
    }
}
