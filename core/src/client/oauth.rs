//! `OAuth` client credentials: one access token for all calls of a client, renewed before it ends.

use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use serde_json::Value as Json;
use tokio::sync::Semaphore;

use crate::error::{Error, Kind, Result, Sent};
use crate::per_process::PerProcess;
use crate::reply::Reply;
use crate::request::{Auth, Body, Method, Request};
use crate::secret::Secret;
use crate::token;

/// A token is renewed this long before it ends.
const EARLY: Duration = Duration::from_secs(30);

/// For a service that does not say how long its token lives.
const UNSAID: Duration = Duration::from_secs(300);

/// The client's token. A forked child gets its own.
pub(super) struct Tokens(PerProcess<Mutex<State>>);

#[derive(Default)]
struct State {
    token: Option<(Secret, Instant)>,
    flight: Option<Arc<Flight>>,
}

/// A token on its way. Nobody holds a lock meanwhile: who else wants the token waits for `landed`
/// to be closed, and takes over when the one who asked was cancelled or is no longer driven.
struct Flight {
    until: Instant,
    landed: Semaphore,
    outcome: OnceLock<Result<Secret>>,
}

/// A new token and how long it lives.
pub(super) struct Fresh {
    pub(super) token: Secret,
    pub(super) life: Duration,
}

enum Step {
    Ask(Arc<Flight>),
    Wait(Arc<Flight>),
}

impl Tokens {
    pub(super) const fn new() -> Tokens {
        Tokens(PerProcess::new())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        let made: std::result::Result<_, std::convert::Infallible> =
            self.0.get_or_try_init(|| Ok(Mutex::default()));
        let Ok(state) = made;
        state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The token, asked for by `fetch` where there is none that is still good. Of many callers at
    /// once, one asks, and all get what it got.
    pub(super) async fn get<F>(&self, until: Instant, fetch: impl FnOnce() -> F) -> Result<Secret>
    where
        F: Future<Output = Result<Fresh>>,
    {
        let flight = loop {
            match self.step(until) {
                Ok(token) => return Ok(token),
                Err(Step::Ask(flight)) => break flight,
                Err(Step::Wait(flight)) => {
                    let end = flight.until.min(until);
                    let left = end.saturating_duration_since(Instant::now());
                    let _landed_or_late = tokio::time::timeout(left, flight.landed.acquire()).await;
                    if let Some(outcome) = flight.outcome.get() {
                        return outcome.clone();
                    }
                    if Instant::now() >= until {
                        return Err(Error::new(Kind::Timeout, "no access token in time"));
                    }
                }
            }
        };
        let landing = Landing { tokens: self, flight };
        let asked = Instant::now();
        let outcome = fetch().await;
        landing.land(asked, outcome)
    }

    fn step(&self, until: Instant) -> std::result::Result<Secret, Step> {
        let now = Instant::now();
        let mut state = self.state();
        match (&state.token, &state.flight) {
            (Some((token, good)), _) if now < *good => Ok(token.clone()),
            (_, Some(flight)) if now < flight.until => Err(Step::Wait(Arc::clone(flight))),
            _ => {
                let flight = Arc::new(Flight { until, landed: Semaphore::new(0), outcome: OnceLock::new() });
                state.flight = Some(Arc::clone(&flight));
                Err(Step::Ask(flight))
            }
        }
    }

    /// Forgets a token that the service refused.
    pub(super) fn forget(&self, refused: &Secret) {
        let mut state = self.state();
        if state.token.as_ref().is_some_and(|(token, _)| token.expose() == refused.expose()) {
            state.token = None;
        }
    }
}

/// Ends a flight, also when whoever asked is dropped on the way.
struct Landing<'t> {
    tokens: &'t Tokens,
    flight: Arc<Flight>,
}

impl Landing<'_> {
    fn land(self, asked: Instant, outcome: Result<Fresh>) -> Result<Secret> {
        let outcome = outcome.map(|fresh| {
            let good = asked + kept(fresh.life);
            self.tokens.state().token = Some((fresh.token.clone(), good));
            fresh.token
        });
        let _ = self.flight.outcome.set(outcome.clone());
        outcome
    }
}

impl Drop for Landing<'_> {
    fn drop(&mut self) {
        let mut state = self.tokens.state();
        if state.flight.as_ref().is_some_and(|flight| Arc::ptr_eq(flight, &self.flight)) {
            state.flight = None;
        }
        drop(state);
        self.flight.landed.close();
    }
}

/// How long a token is used: never to its last second.
fn kept(life: Duration) -> Duration {
    let life = life.min(token::LONGEST);
    life.saturating_sub(EARLY.min(life / 2))
}

/// The request for a token.
pub(super) fn request(client_id: &str, client_secret: &Secret) -> Request {
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    Request {
        method: Method::Post,
        host: "oauth.twilio.com".to_owned(),
        path: "/v2/token".to_owned(),
        query: Vec::new(),
        headers: Vec::new(),
        body: Body::Form(vec![
            pair("grant_type", "client_credentials"),
            pair("client_id", client_id),
            pair("client_secret", client_secret.expose()),
        ]),
        auth: Auth::None,
        operation: "oauth.v2.token.create".to_owned(),
    }
}

/// The token in an answer.
pub(super) fn read(reply: &Reply) -> Result<Fresh> {
    let token = reply.get("access_token").and_then(Json::as_str).unwrap_or_default();
    if token.is_empty() || !token.bytes().all(|b| b.is_ascii_graphic()) {
        return Err(Error::new(Kind::Decode, "the answer has no access_token"));
    }
    let said = reply.text("expires_in").and_then(|s| s.parse().ok()).map(Duration::from_secs);
    let life = said.or_else(|| remaining(token)).unwrap_or(UNSAID);
    Ok(Fresh { token: Secret::new(token), life })
}

/// What the token itself says about its end.
fn remaining(jwt: &str) -> Option<Duration> {
    let jwt = token::decode(jwt).ok()?;
    let issued = jwt.claims().get("iat").and_then(Json::as_u64).map(|s| UNIX_EPOCH + Duration::from_secs(s));
    jwt.expires_at()?.duration_since(issued.unwrap_or_else(SystemTime::now)).ok()
}

/// A failure to get a token, as the failure of the call that wanted it: nothing of that was sent.
pub(super) fn failed(error: &Error) -> Error {
    let kind = match error.status() {
        Some(429) => Kind::RateLimited,
        Some(400..=499) => Kind::Auth,
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

    async fn fresh(token: &str, life: u64) -> Result<Fresh> {
        std::future::ready(Ok(Fresh { token: Secret::new(token), life: Duration::from_secs(life) })).await
    }

    fn later(ms: u64) -> Instant {
        Instant::now() + Duration::from_millis(ms)
    }

    fn run<T>(work: impl Future<Output = T>) -> T {
        tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime").block_on(work)
    }

    #[test]
    fn a_token_is_renewed_before_it_ends() {
        for (life, used) in [(3600, 3570), (61, 31), (60, 30), (40, 20), (1, 0), (0, 0), (u64::MAX, 86_370)] {
            assert_eq!(kept(Duration::from_secs(life)).as_secs(), used, "{life}");
        }
    }

    #[test]
    fn one_asks_and_all_get_the_answer() {
        run(async {
            let tokens = Tokens::new();
            let (release, held) = tokio::sync::oneshot::channel::<()>();
            let mut asked = 0;
            let first = tokens.get(later(30_000), || {
                asked += 1;
                async {
                    let _ = held.await;
                    fresh("one", 3600).await
                }
            });
            let second = tokens.get(later(30_000), || fresh("two", 3600));
            let releasing = async {
                let _ = release.send(());
            };
            let (first, second, ()) = tokio::join!(first, second, releasing);
            assert_eq!(first.expect("a token").expose(), "one");
            assert_eq!(second.expect("a token").expose(), "one");
            assert_eq!(asked, 1);
        });
    }

    #[test]
    fn a_failure_is_shared_and_not_kept() {
        run(async {
            let tokens = Tokens::new();
            let failing = || async {
                tokio::task::yield_now().await;
                Err(Error::new(Kind::Auth, "no"))
            };
            let (a, b) = tokio::join!(tokens.get(later(30_000), failing), tokens.get(later(30_000), failing));
            assert_eq!((a.expect_err("no").kind(), b.expect_err("no").kind()), (Kind::Auth, Kind::Auth));
            let next = tokens.get(later(30_000), || fresh("x", 3600)).await;
            assert_eq!(next.expect("a token").expose(), "x");
        });
    }

    #[test]
    fn another_takes_over_from_one_who_was_dropped_or_stands_still() {
        run(async {
            let tokens = Tokens::new();
            {
                let mut dropped = Box::pin(tokens.get(later(30_000), std::future::pending));
                assert!(polled_once(dropped.as_mut()).await.is_none());
            }
            let next = tokens.get(later(30_000), || fresh("after the drop", 0)).await;
            assert_eq!(next.expect("a token").expose(), "after the drop");

            // Polled once, then left alone until its own deadline.
            let mut still = Box::pin(tokens.get(later(20), std::future::pending));
            assert!(polled_once(still.as_mut()).await.is_none());
            let next = tokens.get(later(30_000), || fresh("after its time", 3600)).await;
            assert_eq!(next.expect("a token").expose(), "after its time");
        });
    }

    #[test]
    fn who_waits_keeps_to_its_own_deadline() {
        run(async {
            let tokens = Tokens::new();
            let mut still = Box::pin(tokens.get(later(30_000), std::future::pending));
            assert!(polled_once(still.as_mut()).await.is_none());
            let error = tokens.get(later(10), || fresh("x", 1)).await.expect_err("too late");
            assert_eq!((error.kind(), error.sent()), (Kind::Timeout, Sent::No));
        });
    }

    #[test]
    fn a_refused_token_is_forgotten_and_no_other() {
        run(async {
            let tokens = Tokens::new();
            let get = |name: &'static str| tokens.get(later(30_000), move || fresh(name, 3600));
            let first = get("a").await.expect("a token");
            tokens.forget(&Secret::new("another"));
            assert_eq!(get("b").await.expect("a token").expose(), "a");
            tokens.forget(&first);
            assert_eq!(get("b").await.expect("a token").expose(), "b");
        });
    }

    /// The answer of a future if it is there at once.
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
