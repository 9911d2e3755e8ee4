//! Limits the connections that are open at once. When the limit is reached, the connection that has been idle
//! for longest is closed to admit a new one.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};

/// How often `acquire` looks for an idle connection to evict.
const EVICTION_RETRY_INTERVAL: Duration = Duration::from_millis(200);

#[derive(Clone)]
pub(crate) struct ConnectionLimiter {
    semaphore: Arc<Semaphore>,
    idle: Arc<Mutex<IdleList>>,
}

#[derive(Default)]
struct IdleList {
    /// Ordered by the moment at which they became idle.
    evictions: BTreeMap<u64, Arc<Notify>>,
    next_key: u64,
}

impl ConnectionLimiter {
    pub(crate) fn new(max_connections: usize) -> ConnectionLimiter {
        ConnectionLimiter { semaphore: Arc::new(Semaphore::new(max_connections)), idle: Arc::default() }
    }

    fn lock_idle(&self) -> MutexGuard<'_, IdleList> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Closes every idle connection.
    pub(crate) fn close_idle(&self) {
        let evictions = std::mem::take(&mut self.lock_idle().evictions);
        for eviction in evictions.into_values() {
            eviction.notify_one();
        }
    }

    /// Waits for a permit. `None`: the semaphore is closed.
    pub(crate) async fn acquire(&self) -> Option<ConnectionPermit> {
        let permit = loop {
            if let Ok(permit) = Arc::clone(&self.semaphore).try_acquire_owned() {
                break permit;
            }
            let longest_idle = self.lock_idle().evictions.pop_first();
            if let Some((_, eviction)) = longest_idle {
                eviction.notify_one();
            }
            // No connection was idle, or the evicted one is not closed yet.
            let freed =
                tokio::time::timeout(EVICTION_RETRY_INTERVAL, Arc::clone(&self.semaphore).acquire_owned())
                    .await;
            if let Ok(permit) = freed {
                break permit.ok()?;
            }
        };
        let permit = ConnectionPermit {
            limiter: self.clone(),
            eviction: Arc::default(),
            idle_key: Mutex::new(None),
            _permit: permit,
        };
        permit.mark_idle();
        Some(permit)
    }
}

/// The right to hold one connection open, released on drop.
pub(crate) struct ConnectionPermit {
    limiter: ConnectionLimiter,
    eviction: Arc<Notify>,
    /// The connection's place in the idle list.
    idle_key: Mutex<Option<u64>>,
    _permit: OwnedSemaphorePermit,
}

impl ConnectionPermit {
    /// The connection has no request in flight.
    pub(crate) fn mark_idle(&self) {
        let mut idle = self.limiter.lock_idle();
        let key = idle.next_key;
        idle.next_key += 1;
        idle.evictions.insert(key, Arc::clone(&self.eviction));
        let before = self.idle_key.lock().unwrap_or_else(PoisonError::into_inner).replace(key);
        before.and_then(|key| idle.evictions.remove(&key));
    }

    /// The connection has a request in flight, and is not evicted.
    pub(crate) fn mark_active(&self) {
        let key = self.idle_key.lock().unwrap_or_else(PoisonError::into_inner).take();
        key.and_then(|key| self.limiter.lock_idle().evictions.remove(&key));
    }

    /// Waits until the limiter asks for the permit back; the connection must then close.
    pub(crate) async fn wait_for_eviction(&self) {
        self.eviction.notified().await;
    }
}

impl Drop for ConnectionPermit {
    fn drop(&mut self) {
        self.mark_active();
    }
}
