//! The connection pool of one runtime.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use hyper_util::client::proxy::matcher::Matcher;
use tokio::runtime::{Handle, Id};
use tokio::task::AbortHandle;

use super::Failure;
use super::connect::Connector;
use super::connection::Connection;
use super::idle::IdleConnections;
use super::origin::Origin;

/// Origins kept at a time; Twilio has about forty.
const MAX_ORIGINS: usize = 64;

/// Minimum time between two sweeps. It bounds their cost when many connections expire one after the
/// other. It must be shorter than the second that `runtime/pool.rs` adds to a connection's idle
/// timeout.
const MIN_SWEEP_INTERVAL: Duration = Duration::from_millis(500);

pub(super) struct ConnectionPool {
    connector: Connector,
    proxies: Matcher,
    /// Idle connections kept for each origin.
    max_idle: usize,
    origins: Mutex<Vec<Arc<OriginPool>>>,
    /// The task that closes expired connections; `None` while there is no idle connection.
    sweeper: Mutex<Option<Sweeper>>,
}

/// The task that closes expired connections, and its runtime.
struct Sweeper {
    task: AbortHandle,
    runtime: Id,
}

/// An origin and its idle connections.
pub(super) struct OriginPool {
    pub(super) origin: Origin,
    pub(super) idle: IdleConnections,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl ConnectionPool {
    pub(super) fn new(connector: Connector, proxies: Matcher, max_idle: usize) -> Arc<ConnectionPool> {
        Arc::new(ConnectionPool {
            connector,
            proxies,
            max_idle,
            origins: Mutex::default(),
            sweeper: Mutex::default(),
        })
    }

    /// The pool for a URL's origin; `None` if the URL is neither http nor https.
    pub(super) fn origin(&self, url: &str) -> Option<Arc<OriginPool>> {
        let mut origins = lock(&self.origins);
        if let Some(known) = origins.iter().find(|entry| entry.origin.strip_origin(url).is_some()) {
            return Some(Arc::clone(known));
        }
        let origin = Origin::parse(url, &self.proxies)?;
        let entry = Arc::new(OriginPool { origin, idle: IdleConnections::default() });
        if origins.len() == MAX_ORIGINS {
            origins.remove(0);
        }
        origins.push(Arc::clone(&entry));
        Some(entry)
    }

    /// Opens a connection. A multiplexed one is checked in at once, so that other requests share it.
    pub(super) async fn connect(&self, to: &OriginPool) -> Result<Connection, Failure> {
        // If a program makes a runtime for each request, no sweeper lives long enough.
        to.idle.evict_expired();
        // Boxed because the future is large and connecting is rare.
        let connection = Box::pin(self.connector.connect(&to.origin)).await?;
        if let Some(shared) = connection.shared() {
            to.idle.check_in(shared, self.max_idle);
        }
        Ok(connection)
    }

    /// Checks in a connection whose response was read to its end.
    pub(super) fn check_in(self: &Arc<ConnectionPool>, from: &OriginPool, mut connection: Connection) {
        // A multiplexed connection was checked in when it was opened.
        if !connection.is_multiplexed() && connection.is_reusable() {
            from.idle.check_in(connection, self.max_idle);
        }
        let mut sweeper = lock(&self.sweeper);
        let runtime = Handle::current().id();
        // The runtime of a sweeper that is not finished may have been leaked.
        if sweeper.as_ref().is_none_or(|s| s.runtime != runtime || s.task.is_finished()) {
            let task = tokio::spawn(sweep(Arc::downgrade(self))).abort_handle();
            *sweeper = Some(Sweeper { task, runtime });
        }
    }

    /// Closes expired connections of every origin. Returns the time until the next expiry. `None`: no
    /// connection is left, and the sweeper ends.
    fn evict_expired(&self) -> Option<Duration> {
        let mut sweeper = lock(&self.sweeper);
        let next = lock(&self.origins).iter().filter_map(|entry| entry.idle.evict_expired()).min();
        if next.is_none() {
            *sweeper = None;
        }
        next
    }
}

/// Ends with the pool, at its next wake-up. The pool does not abort it: that would wake a runtime that
/// may have lost its descriptors.
async fn sweep(pool: Weak<ConnectionPool>) {
    while let Some(next) = pool.upgrade().and_then(|pool| pool.evict_expired()) {
        tokio::time::sleep(next.max(MIN_SWEEP_INTERVAL)).await;
    }
}
