//! The idle connections to one origin.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::runtime::{Handle, Id};

use super::connection::Connection;

/// A connection that is idle for this long is closed. Twilio's edge keeps it open for longer.
const IDLE_TIMEOUT: Duration = Duration::from_secs(20);

/// The most recently used connection is at the end.
#[derive(Default)]
pub(super) struct IdleConnections(Mutex<Vec<IdleConnection>>);

struct IdleConnection {
    connection: Connection,
    since: Instant,
    /// The runtime that created the connection; only it delivers the connection's I/O events.
    runtime: Id,
}

impl IdleConnection {
    fn new(connection: Connection) -> IdleConnection {
        IdleConnection { connection, since: Instant::now(), runtime: Handle::current().id() }
    }
}

impl IdleConnections {
    fn lock(&self) -> MutexGuard<'_, Vec<IdleConnection>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the most recently used open connection of the current runtime. A multiplexed
    /// connection also stays in the pool.
    pub(super) fn check_out(&self) -> Option<Connection> {
        let runtime = Handle::current().id();
        let mut idle = self.lock();
        while let Some(at) = idle.iter().rposition(|candidate| candidate.runtime == runtime) {
            let candidate = idle.remove(at);
            if candidate.since.elapsed() >= IDLE_TIMEOUT || !candidate.connection.is_open() {
                continue;
            }
            if let Some(shared) = candidate.connection.shared() {
                idle.push(IdleConnection::new(shared));
            }
            return Some(candidate.connection);
        }
        None
    }

    /// Keeps a connection for the next request, unless there are `max_idle` already.
    pub(super) fn check_in(&self, connection: Connection, max_idle: usize) {
        let mut idle = self.lock();
        if idle.len() < max_idle {
            idle.push(IdleConnection::new(connection));
        }
    }

    /// Closes expired connections and those of dropped runtimes. Returns the time until the next
    /// expiry, or `None` if no connection is left.
    pub(super) fn evict_expired(&self) -> Option<Duration> {
        let mut idle = self.lock();
        idle.retain_mut(|entry| {
            // Polling a connection whose runtime was dropped ends it.
            entry.since.elapsed() < IDLE_TIMEOUT
                && entry.connection.is_reusable()
                && entry.connection.is_open()
        });
        idle.iter().map(|entry| IDLE_TIMEOUT.saturating_sub(entry.since.elapsed())).min()
    }
}
