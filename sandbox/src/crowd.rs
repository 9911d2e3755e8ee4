//! The connections that are open: so many at once. When one more comes, the one that has been idle for
//! the longest time makes room.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};

/// How often it is looked again for somebody who is idle.
const AGAIN: Duration = Duration::from_millis(200);

#[derive(Clone)]
pub(crate) struct Crowd {
    room: Arc<Semaphore>,
    idle: Arc<Mutex<Idle>>,
}

#[derive(Default)]
struct Idle {
    /// The longest idle comes first.
    seats: BTreeMap<u64, Arc<Notify>>,
    next: u64,
}

impl Crowd {
    pub(crate) fn new(most: usize) -> Crowd {
        Crowd { room: Arc::new(Semaphore::new(most)), idle: Arc::default() }
    }

    fn idle(&self) -> MutexGuard<'_, Idle> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Everybody who is idle leaves.
    pub(crate) fn disband(&self) {
        let seats = std::mem::take(&mut self.idle().seats);
        for leave in seats.into_values() {
            leave.notify_one();
        }
    }

    /// Waits for a place. `None`: there never will be one.
    pub(crate) async fn enter(&self) -> Option<Seat> {
        let permit = loop {
            if let Ok(permit) = Arc::clone(&self.room).try_acquire_owned() {
                break permit;
            }
            let longest = self.idle().seats.pop_first();
            if let Some((_, leave)) = longest {
                leave.notify_one();
            }
            // Nobody was idle, or somebody is not gone yet.
            let freed = tokio::time::timeout(AGAIN, Arc::clone(&self.room).acquire_owned()).await;
            if let Ok(permit) = freed {
                break permit.ok()?;
            }
        };
        let seat = Seat { crowd: self.clone(), leave: Arc::default(), at: Mutex::new(None), _permit: permit };
        seat.rest();
        Some(seat)
    }
}

/// A connection's place.
pub(crate) struct Seat {
    crowd: Crowd,
    leave: Arc<Notify>,
    at: Mutex<Option<u64>>,
    _permit: OwnedSemaphorePermit,
}

impl Seat {
    /// Nothing is asked on it now.
    pub(crate) fn rest(&self) {
        let mut idle = self.crowd.idle();
        let at = idle.next;
        idle.next += 1;
        idle.seats.insert(at, Arc::clone(&self.leave));
        let before = self.at.lock().unwrap_or_else(PoisonError::into_inner).replace(at);
        before.and_then(|at| idle.seats.remove(&at));
    }

    /// A request is under way.
    pub(crate) fn work(&self) {
        let at = self.at.lock().unwrap_or_else(PoisonError::into_inner).take();
        at.and_then(|at| self.crowd.idle().seats.remove(&at));
    }

    /// Waits until somebody else needs the place.
    pub(crate) async fn wanted(&self) {
        self.leave.notified().await;
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.work();
    }
}
