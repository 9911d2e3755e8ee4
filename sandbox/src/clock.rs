//! The sandbox's clock: a queue of events by due time, and a counter of work in progress.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use tokio::sync::Notify;

/// A clock with a queue of scheduled events. The accounts share the time and the queue; `owner` tells whose
/// event it is.
pub(crate) struct Clock<T> {
    inner: Arc<Mutex<ClockState<T>>>,
    /// Notified when an event is scheduled or the time changes.
    pub(crate) changed: Arc<Notify>,
    owner: usize,
}

struct ClockState<T> {
    /// The time that the clock showed at `shown_since`.
    shown: SystemTime,
    shown_since: Instant,
    scale: f64,
    due: BinaryHeap<Reverse<QueueEntry<T>>>,
    next: u64,
}

struct QueueEntry<T> {
    at: SystemTime,
    /// Events with the same due time run in the order in which they were scheduled.
    order: u64,
    owner: usize,
    event: T,
}

impl<T> PartialEq for QueueEntry<T> {
    fn eq(&self, other: &QueueEntry<T>) -> bool {
        (self.at, self.order) == (other.at, other.order)
    }
}
impl<T> Eq for QueueEntry<T> {}
impl<T> PartialOrd for QueueEntry<T> {
    fn partial_cmp(&self, other: &QueueEntry<T>) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for QueueEntry<T> {
    fn cmp(&self, other: &QueueEntry<T>) -> std::cmp::Ordering {
        (self.at, self.order).cmp(&(other.at, other.order))
    }
}

impl<T> ClockState<T> {
    fn now(&self) -> SystemTime {
        let real = self.shown_since.elapsed();
        let passed = if self.scale == 0.0 { Duration::ZERO } else { real.mul_f64(self.scale) };
        self.shown + passed
    }

    fn set_shown(&mut self, time: SystemTime) {
        self.shown = time;
        self.shown_since = Instant::now();
    }
}

/// The result of [`Clock::take_due`].
pub(crate) enum DueEvent<T> {
    /// Due now: the due time, the owner, the event.
    Now(SystemTime, usize, T),
    /// Nothing is due for this much real time; `None`: nothing is scheduled, or the clock is stopped.
    NotBefore(Option<Duration>),
}

impl<T> Clock<T> {
    /// The clock of owner 0. It starts no earlier than `earliest`.
    pub(crate) fn new(scale: f64, earliest: SystemTime) -> Clock<T> {
        Clock {
            inner: Arc::new(Mutex::new(ClockState {
                shown: SystemTime::now().max(earliest),
                shown_since: Instant::now(),
                scale,
                due: BinaryHeap::new(),
                next: 0,
            })),
            changed: Arc::default(),
            owner: 0,
        }
    }

    /// The same clock, for another owner.
    pub(crate) fn for_owner(&self, owner: usize) -> Clock<T> {
        Clock { inner: Arc::clone(&self.inner), changed: Arc::clone(&self.changed), owner }
    }

    fn lock(&self) -> MutexGuard<'_, ClockState<T>> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn now(&self) -> SystemTime {
        self.lock().now()
    }

    pub(crate) fn scale(&self) -> f64 {
        self.lock().scale
    }

    pub(crate) fn set_scale(&self, scale: f64) {
        let mut inner = self.lock();
        let now = inner.now();
        inner.set_shown(now);
        inner.scale = scale;
        drop(inner);
        self.changed.notify_one();
    }

    /// Schedules an event.
    pub(crate) fn schedule(&self, at: SystemTime, event: T) {
        let mut inner = self.lock();
        let order = inner.next;
        inner.next += 1;
        inner.due.push(Reverse(QueueEntry { at, order, owner: self.owner, event }));
        drop(inner);
        self.changed.notify_one();
    }

    /// Removes and returns the oldest event that is due.
    pub(crate) fn take_due(&self) -> DueEvent<T> {
        let mut inner = self.lock();
        let now = inner.now();
        match inner.due.peek() {
            None => DueEvent::NotBefore(None),
            Some(Reverse(entry)) if entry.at <= now => match inner.due.pop() {
                Some(Reverse(entry)) => DueEvent::Now(entry.at, entry.owner, entry.event),
                None => DueEvent::NotBefore(None),
            },
            Some(Reverse(_)) if inner.scale == 0.0 => DueEvent::NotBefore(None),
            Some(Reverse(entry)) => {
                let virtually = entry.at.duration_since(now).unwrap_or_default();
                let really = virtually.as_secs_f64() / inner.scale;
                DueEvent::NotBefore(Some(
                    Duration::try_from_secs_f64(really).unwrap_or(Duration::from_secs(3600)),
                ))
            }
        }
    }

    /// Advances to the next event due by `target` and returns it; advances to `target` if there is none.
    pub(crate) fn advance_toward(&self, target: SystemTime) -> Option<(SystemTime, usize, T)> {
        let mut inner = self.lock();
        let now = inner.now();
        if inner.due.peek().is_some_and(|Reverse(entry)| entry.at <= target.max(now)) {
            let Reverse(entry) = inner.due.pop()?;
            let at = entry.at.max(now);
            inner.set_shown(at);
            return Some((at, entry.owner, entry.event));
        }
        inner.set_shown(target.max(now));
        drop(inner);
        self.changed.notify_one();
        None
    }

    /// Removes every scheduled event.
    pub(crate) fn clear(&self) {
        // Dropping an event may schedule another one, so the lock is released first.
        let due = std::mem::take(&mut self.lock().due);
        drop(due);
    }
}

/// Counts work in progress: webhooks in flight, calls that are not sleeping.
#[derive(Clone, Default)]
pub(crate) struct ActivityTracker(Arc<Count>);

#[derive(Default)]
struct Count {
    guard: AtomicUsize,
    idle: Notify,
}

/// Counts as work in progress until it is dropped.
pub(crate) struct ActivityGuard(Arc<Count>);

impl ActivityTracker {
    pub(crate) fn begin(&self) -> ActivityGuard {
        self.0.guard.fetch_add(1, Ordering::AcqRel);
        ActivityGuard(Arc::clone(&self.0))
    }

    /// Waits until no work is in progress.
    pub(crate) async fn wait_until_idle(&self) {
        loop {
            let mut idle = pin!(self.0.idle.notified());
            idle.as_mut().enable();
            if self.0.guard.load(Ordering::Acquire) == 0 {
                return;
            }
            idle.await;
        }
    }
}

impl Drop for ActivityGuard {
    fn drop(&mut self) {
        if self.0.guard.fetch_sub(1, Ordering::AcqRel) == 1 {
            self.0.idle.notify_waiters();
        }
    }
}
