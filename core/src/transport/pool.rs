//! The connections of one runtime, by origin.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use hyper_util::client::proxy::matcher::Matcher;
use tokio::task::AbortHandle;

use super::Failure;
use super::connect::Connector;
use super::connection::Connection;
use super::origin::Origin;

/// So many origins are known at a time; Twilio has about forty.
const ORIGINS: usize = 64;

/// Between two looks at all idle connections, or as many would be looked at as often. (A lane that is
/// left alone waits a second longer than a connection: `runtime/lanes.rs`.)
const PAUSE: Duration = Duration::from_millis(500);

pub(super) struct Pool {
    connector: Connector,
    proxies: Matcher,
    /// Idle connections kept to an origin.
    most: usize,
    origins: Mutex<Vec<Arc<Origin>>>,
    /// The task that closes what was idle for too long; there is none as long as nothing is idle.
    sweeper: Mutex<Option<AbortHandle>>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Pool {
    pub(super) fn new(connector: Connector, proxies: Matcher, most: usize) -> Arc<Pool> {
        Arc::new(Pool { connector, proxies, most, origins: Mutex::default(), sweeper: Mutex::default() })
    }

    /// The origin of a URL; `None` if it is none that we speak with.
    pub(super) fn origin(&self, url: &str) -> Option<Arc<Origin>> {
        let mut origins = lock(&self.origins);
        if let Some(known) = origins.iter().find(|origin| origin.rest(url).is_some()) {
            return Some(Arc::clone(known));
        }
        let origin = Arc::new(Origin::of(url, &self.proxies)?);
        if origins.len() == ORIGINS {
            origins.remove(0);
        }
        origins.push(Arc::clone(&origin));
        Some(origin)
    }

    /// A new connection. One that carries many requests at once is at others' hands at once.
    pub(super) async fn connect(&self, origin: &Origin) -> Result<Connection, Failure> {
        // A program that makes a runtime for each call leaves none that sweeps.
        origin.expire();
        // In a box: it is large, and rare.
        let connection = Box::pin(self.connector.connect(origin)).await?;
        if let Some(shared) = connection.shared() {
            origin.keep(shared, self.most);
        }
        Ok(connection)
    }

    /// Keeps a connection whose answer was read to its end.
    pub(super) fn keep(self: &Arc<Pool>, origin: &Origin, mut connection: Connection) {
        // One that carries many requests is kept since it was made.
        if !connection.carries_many() && connection.is_done() {
            origin.keep(connection, self.most);
        }
        let mut sweeper = lock(&self.sweeper);
        // One of a runtime that is gone is finished too.
        if sweeper.as_ref().is_none_or(AbortHandle::is_finished) {
            *sweeper = Some(tokio::spawn(sweep(Arc::downgrade(self))).abort_handle());
        }
    }

    /// Closes what was idle for too long; the time until there is more to close. Without any, the
    /// sweeper is done.
    fn expire(&self) -> Option<Duration> {
        let mut sweeper = lock(&self.sweeper);
        let next = lock(&self.origins).iter().filter_map(|origin| origin.expire()).min();
        if next.is_none() {
            *sweeper = None;
        }
        next
    }
}

async fn sweep(pool: Weak<Pool>) {
    while let Some(next) = pool.upgrade().and_then(|pool| pool.expire()) {
        tokio::time::sleep(next.max(PAUSE)).await;
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        if let Some(sweeper) = lock(&self.sweeper).take() {
            sweeper.abort();
        }
    }
}
