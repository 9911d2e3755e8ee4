//! The sandbox's own time: what is due when, and whether anything is still under way.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use tokio::sync::Notify;

/// A clock with a queue of things that are due at a moment. Every account has one; they show the
/// same time and share the queue, where each thing is known by whose it is.
pub(crate) struct Clock<T> {
    inner: Arc<Mutex<Inner<T>>>,
    /// Told when something new is due or time moved.
    pub(crate) changed: Arc<Notify>,
    owner: usize,
}

struct Inner<T> {
    /// What the clock showed at `since`.
    shown: SystemTime,
    since: Instant,
    scale: f64,
    due: BinaryHeap<Reverse<Entry<T>>>,
    next: u64,
}

struct Entry<T> {
    at: SystemTime,
    /// Things that are due at the same moment happen in the order in which they were planned.
    order: u64,
    owner: usize,
    what: T,
}

impl<T> PartialEq for Entry<T> {
    fn eq(&self, other: &Entry<T>) -> bool {
        (self.at, self.order) == (other.at, other.order)
    }
}
impl<T> Eq for Entry<T> {}
impl<T> PartialOrd for Entry<T> {
    fn partial_cmp(&self, other: &Entry<T>) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Entry<T> {
    fn cmp(&self, other: &Entry<T>) -> std::cmp::Ordering {
        (self.at, self.order).cmp(&(other.at, other.order))
    }
}

impl<T> Inner<T> {
    fn now(&self) -> SystemTime {
        let real = self.since.elapsed();
        let passed = if self.scale == 0.0 { Duration::ZERO } else { real.mul_f64(self.scale) };
        self.shown + passed
    }

    fn show(&mut self, time: SystemTime) {
        self.shown = time;
        self.since = Instant::now();
    }
}

/// What [`Clock::next`] found.
pub(crate) enum Next<T> {
    /// This is due now: when, whose, what.
    Due(SystemTime, usize, T),
    /// Nothing is due before so much real time has passed; `None` if nothing ever will be.
    Later(Option<Duration>),
}

impl<T> Clock<T> {
    /// The first one, of owner 0. It shows no time before `least`.
    pub(crate) fn new(scale: f64, least: SystemTime) -> Clock<T> {
        Clock {
            inner: Arc::new(Mutex::new(Inner {
                shown: SystemTime::now().max(least),
                since: Instant::now(),
                scale,
                due: BinaryHeap::new(),
                next: 0,
            })),
            changed: Arc::default(),
            owner: 0,
        }
    }

    /// The same clock for another owner.
    pub(crate) fn of(&self, owner: usize) -> Clock<T> {
        Clock { inner: Arc::clone(&self.inner), changed: Arc::clone(&self.changed), owner }
    }

    fn lock(&self) -> MutexGuard<'_, Inner<T>> {
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
        inner.show(now);
        inner.scale = scale;
        drop(inner);
        self.changed.notify_one();
    }

    /// Plans something.
    pub(crate) fn plan(&self, at: SystemTime, what: T) {
        let mut inner = self.lock();
        let order = inner.next;
        inner.next += 1;
        inner.due.push(Reverse(Entry { at, order, owner: self.owner, what }));
        drop(inner);
        self.changed.notify_one();
    }

    /// Takes what is due now, the oldest first.
    pub(crate) fn next(&self) -> Next<T> {
        let mut inner = self.lock();
        let now = inner.now();
        match inner.due.peek() {
            None => Next::Later(None),
            Some(Reverse(entry)) if entry.at <= now => match inner.due.pop() {
                Some(Reverse(entry)) => Next::Due(entry.at, entry.owner, entry.what),
                None => Next::Later(None),
            },
            Some(Reverse(_)) if inner.scale == 0.0 => Next::Later(None),
            Some(Reverse(entry)) => {
                let virtually = entry.at.duration_since(now).unwrap_or_default();
                let really = virtually.as_secs_f64() / inner.scale;
                Next::Later(Some(Duration::try_from_secs_f64(really).unwrap_or(Duration::from_secs(3600))))
            }
        }
    }

    /// Moves to the next thing that is due by `target`, or to `target` if there is none.
    pub(crate) fn jump(&self, target: SystemTime) -> Option<(SystemTime, usize, T)> {
        let mut inner = self.lock();
        let now = inner.now();
        if inner.due.peek().is_some_and(|Reverse(entry)| entry.at <= target.max(now)) {
            let Reverse(entry) = inner.due.pop()?;
            let at = entry.at.max(now);
            inner.show(at);
            return Some((at, entry.owner, entry.what));
        }
        inner.show(target.max(now));
        drop(inner);
        self.changed.notify_one();
        None
    }

    /// Forgets everything that was planned.
    pub(crate) fn clear(&self) {
        // What is dropped may plan again: not under the lock.
        let due = std::mem::take(&mut self.lock().due);
        drop(due);
    }
}

/// Counts what is under way: webhooks on their way, calls that are not waiting for time to pass.
#[derive(Clone, Default)]
pub(crate) struct Activity(Arc<Count>);

#[derive(Default)]
struct Count {
    busy: AtomicUsize,
    idle: Notify,
}

/// Something is under way as long as this lives.
pub(crate) struct Busy(Arc<Count>);

impl Activity {
    pub(crate) fn begin(&self) -> Busy {
        self.0.busy.fetch_add(1, Ordering::AcqRel);
        Busy(Arc::clone(&self.0))
    }

    /// Waits until nothing is under way.
    pub(crate) async fn idle(&self) {
        loop {
            let mut idle = pin!(self.0.idle.notified());
            idle.as_mut().enable();
            if self.0.busy.load(Ordering::Acquire) == 0 {
                return;
            }
            idle.await;
        }
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        if self.0.busy.fetch_sub(1, Ordering::AcqRel) == 1 {
            self.0.idle.notify_waiters();
        }
    }
}
