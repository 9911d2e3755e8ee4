//! The pool of caller runtimes. A thread that makes a blocking request drives such a runtime itself.
//!
//! A caller that reads and writes the socket of its own request saves two thread switches, and callers
//! on different runtimes do not wait for each other. A runtime is leased to one caller at a time and
//! has its own connections. Between leases nothing polls it. Therefore the next request first checks
//! whether a connection was closed (`transport/hyper.rs`), and the I/O thread closes connections that
//! are idle for too long.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::Notify;

use super::InterruptCheck;
use super::guarded::GuardedRuntime;
use crate::driven_runtime;
use crate::fork::process_identity;

/// All runtimes but number 0, which belongs to the I/O thread.
const MAX_CALLER_RUNTIMES: usize = driven_runtime::MAX_RUNTIMES - 1;

/// A runtime that is idle for this long is swept. It is a second longer than the idle timeout of a
/// connection, so that every connection of the runtime has expired by then.
const IDLE_TIMEOUT: Duration = Duration::from_secs(21);

/// A thread gets the runtime that it used last, if it was used less than this ago.
const AFFINITY_WINDOW: Duration = Duration::from_millis(100);

/// The interval of a timer that each caller runtime always has. Adding a timer costs an extra iteration of
/// the runtime if it becomes the earliest one. This timer is earlier than a request's deadline, so adding
/// the deadline costs none. A waiting caller wakes this often, and checks its descriptors.
const EARLIEST_TIMER_INTERVAL: Duration = Duration::from_millis(500);

/// What a caller waits for. It has no output: it stores its result itself.
pub(super) type CallerFuture = Pin<Box<dyn Future<Output = ()> + Send>>;

pub(super) struct RuntimePool {
    idle: Mutex<IdleRuntimes>,
    /// Wakes the sweeper when there is a runtime to sweep.
    sweep_requested: Notify,
    /// Starts a sweeper unless one runs. Returns whether one runs now.
    start_sweeper: fn() -> bool,
}

/// Runtimes that are not leased.
struct IdleRuntimes {
    /// The most recently used is at the end.
    runtimes: Vec<CallerRuntime>,
    /// Numbers that no runtime has. The next runtime gets the last one.
    unused_numbers: Vec<usize>,
    /// Whether the sweeper knows that there is a runtime to sweep.
    sweep_scheduled: bool,
}

impl IdleRuntimes {
    /// The index of the runtime to lease: the most recently used, so that a sequential program has one
    /// connection. But a thread that sends continuously gets the runtime that it used last: the data of
    /// another may be in the caches of another processor, and a request then costs 20 % more.
    fn pick(&self) -> Option<usize> {
        let last = self.runtimes.len().checked_sub(1)?;
        let own = driven_runtime::previous();
        let own = self.runtimes.iter().rposition(|runtime| runtime.number == own).unwrap_or(last);
        let was_used_recently = || self.runtimes.get(own).is_some_and(CallerRuntime::was_used_recently);
        Some(if own == last || was_used_recently() { own } else { last })
    }
}

struct CallerRuntime {
    number: usize,
    runtime: GuardedRuntime,
    /// When the sweeper sweeps it, if it is still idle then. `None`: it has no connections.
    sweep_at: Option<Instant>,
}

impl CallerRuntime {
    fn new(number: usize) -> Option<CallerRuntime> {
        let runtime = GuardedRuntime::for_callers(EARLIEST_TIMER_INTERVAL).ok()?;
        Some(CallerRuntime { number, runtime, sweep_at: None })
    }

    fn was_used_recently(&self) -> bool {
        let until_sweep = |sweep_at: Instant| sweep_at.saturating_duration_since(Instant::now());
        self.sweep_at.is_some_and(|at| until_sweep(at) + AFFINITY_WINDOW > IDLE_TIMEOUT)
    }

    /// `None` if the runtime must not be used again.
    fn block_on<F: Future>(&self, work: F) -> Option<F::Output> {
        let _driving = driven_runtime::enter(self.number);
        self.runtime.block_on(work)
    }
}

/// Yields several times, so that every task is polled: closing a connection needs more than one poll.
async fn yield_repeatedly() {
    for _ in 0..8 {
        tokio::task::yield_now().await;
    }
}

impl RuntimePool {
    pub(super) fn new(start_sweeper: fn() -> bool) -> RuntimePool {
        let idle = IdleRuntimes {
            runtimes: Vec::new(),
            unused_numbers: (1..=MAX_CALLER_RUNTIMES).rev().collect(),
            sweep_scheduled: false,
        };
        RuntimePool { idle: Mutex::new(idle), sweep_requested: Notify::new(), start_sweeper }
    }

    fn lock_idle(&self) -> MutexGuard<'_, IdleRuntimes> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Leases a runtime. `None`: all are leased, or the system's limits allow no other.
    pub(super) fn lease(&self) -> Option<RuntimeLease<'_>> {
        loop {
            let mut idle = self.lock_idle();
            let Some(at) = idle.pick() else { break };
            let runtime = idle.runtimes.remove(at);
            drop(idle);
            if runtime.runtime.is_ready_to_drive() {
                return Some(RuntimeLease { pool: self, runtime: Some(runtime), is_usable: true });
            }
            self.retire(runtime);
        }
        let number = self.lock_idle().unused_numbers.pop()?;
        let Some(runtime) = CallerRuntime::new(number) else {
            // The system is out of descriptors, for example.
            self.lock_idle().unused_numbers.push(number);
            return None;
        };
        Some(RuntimeLease { pool: self, runtime: Some(runtime), is_usable: true })
    }

    /// Drops a runtime that must not be used again.
    fn retire(&self, runtime: CallerRuntime) {
        let CallerRuntime { number, runtime, .. } = runtime;
        drop(runtime);
        self.lock_idle().unused_numbers.push(number);
    }

    /// Waits until a runtime is due for a sweep.
    pub(super) async fn wait_until_sweep_due(&self) {
        loop {
            // Made before the state is read, so that no notification in between is lost.
            let notified = self.sweep_requested.notified();
            let next = {
                let mut idle = self.lock_idle();
                let next = idle.runtimes.iter().filter_map(|runtime| runtime.sweep_at).min();
                idle.sweep_scheduled = next.is_some();
                next
            };
            match next.map(|at| at.saturating_duration_since(Instant::now())) {
                Some(Duration::ZERO) => return,
                Some(rest) => {
                    let _early = tokio::time::timeout(rest, notified).await;
                }
                None => notified.await,
            }
        }
    }

    /// Closes the connections of runtimes that are idle for too long.
    pub(super) fn sweep(&self) {
        loop {
            let mut runtime = {
                let mut idle = self.lock_idle();
                let is_due =
                    |runtime: &CallerRuntime| runtime.sweep_at.is_some_and(|at| at <= Instant::now());
                let Some(at) = idle.runtimes.iter().position(is_due) else { return };
                idle.runtimes.remove(at)
            };
            if runtime.runtime.is_intact() && runtime.block_on(yield_repeatedly()).is_some() {
                runtime.sweep_at = None;
                self.lock_idle().runtimes.insert(0, runtime);
            } else {
                self.retire(runtime);
            }
        }
    }

    /// The sweeper ended; the next lease starts another.
    pub(super) fn forget_sweeper(&self) {
        self.lock_idle().sweep_scheduled = false;
    }

    fn schedule_sweep(&self) {
        if std::mem::replace(&mut self.lock_idle().sweep_scheduled, true) {
            return;
        }
        if (self.start_sweeper)() {
            // An I/O thread that lost its descriptors may still be among them.
            self.sweep_requested.notify_waiters();
        } else {
            // The system's limit of threads, for example. Unswept connections do no harm.
            self.forget_sweeper();
        }
    }
}

/// A leased runtime; returns to the pool on drop.
pub(super) struct RuntimeLease<'a> {
    pool: &'a RuntimePool,
    runtime: Option<CallerRuntime>,
    is_usable: bool,
}

/// Why work was given up before its end.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum DriveError {
    /// It panicked, or its runtime did.
    Panicked,
    /// The interrupt check cancelled it.
    Cancelled,
}

impl RuntimeLease<'_> {
    fn block_on<F: Future>(&mut self, work: F) -> Result<F::Output, DriveError> {
        let output =
            self.runtime.as_ref().filter(|_| self.is_usable).and_then(|runtime| runtime.block_on(work));
        self.is_usable = output.is_some();
        output.ok_or(DriveError::Panicked)
    }

    /// Runs `work` on this thread.
    pub(super) fn drive(
        mut self,
        work: Pin<&mut (dyn Future<Output = ()> + Send)>,
    ) -> Result<(), DriveError> {
        self.block_on(work)
    }

    /// Runs `work` on this thread and calls `watch` at intervals; `watch` can cancel the work.
    pub(super) fn drive_watched(
        mut self,
        mut work: CallerFuture,
        watch: InterruptCheck<'_>,
    ) -> Result<(), DriveError> {
        let InterruptCheck { interval, keep_waiting } = watch;
        let process = process_identity();
        loop {
            let slice = async { tokio::time::timeout(interval, &mut work).await.is_ok() };
            if self.block_on(slice)? {
                return Ok(());
            }
            // The caller's code runs outside of the runtime.
            let keep_waiting = keep_waiting();
            if process_identity() != process {
                // `keep_waiting` forked and this is the child: request and runtime are its parent's.
                std::mem::forget((self, work));
                return Err(DriveError::Cancelled);
            }
            if !keep_waiting {
                self.block_on(async move { drop(work) })?;
                return Err(DriveError::Cancelled);
            }
        }
    }
}

impl Drop for RuntimeLease<'_> {
    fn drop(&mut self) {
        let Some(mut runtime) = self.runtime.take() else { return };
        if !self.is_usable {
            return self.pool.retire(runtime);
        }
        runtime.sweep_at = Some(Instant::now() + IDLE_TIMEOUT);
        let mut idle = self.pool.lock_idle();
        idle.runtimes.push(runtime);
        let is_scheduled = idle.sweep_scheduled;
        drop(idle);
        if !is_scheduled {
            self.pool.schedule_sweep();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::pin::pin;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    fn wait(pool: &RuntimePool, work: impl Future<Output = ()> + Send + 'static) {
        pool.lease().expect("a runtime").drive(pin!(work)).expect("it ends");
    }

    #[test]
    fn a_runtime_is_reused_and_their_number_is_limited() {
        let pool = RuntimePool::new(|| true);
        (0..5).for_each(|_| wait(&pool, async {}));
        assert_eq!(pool.lock_idle().unused_numbers.len(), MAX_CALLER_RUNTIMES - 1);
        let taken: Vec<_> = std::iter::from_fn(|| pool.lease()).collect();
        let numbers: Vec<_> =
            taken.iter().filter_map(|t| t.runtime.as_ref()).map(|runtime| runtime.number).collect();
        assert_eq!(numbers, (1..=MAX_CALLER_RUNTIMES).collect::<Vec<_>>());
        drop(taken);
        assert!(pool.lease().is_some(), "they came back");
    }

    #[test]
    fn a_busy_thread_keeps_its_runtime_and_others_take_the_most_recently_used() {
        /// A pool with runtime 1, which this thread drove, and runtime 2, which was used last.
        fn left(until: Instant) -> RuntimePool {
            let pool = RuntimePool::new(|| true);
            let (mut one, two) = (pool.lease().expect("a runtime"), pool.lease().expect("a runtime"));
            one.block_on(async {}).expect("it ends");
            drop(one);
            drop(two);
            pool.lock_idle().runtimes.iter_mut().for_each(|runtime| runtime.sweep_at = Some(until));
            pool
        }
        let taken =
            |pool: &RuntimePool| pool.lease().and_then(|t| t.runtime.as_ref().map(|runtime| runtime.number));
        let soon = Instant::now();
        // Far in the future, so that a slow machine does not exceed the affinity window.
        let late = soon + Duration::from_secs(3600);
        assert_eq!(taken(&left(late)), Some(1), "its own");
        assert_eq!(taken(&left(soon)), Some(2), "after the window the most recently used");
        let pool = left(late);
        let another = std::thread::scope(|scope| scope.spawn(|| taken(&pool)).join());
        assert_eq!(another.ok(), Some(Some(2)), "another thread: the most recently used");
    }

    /// Tasks that a request left behind (closing connections) continue when the runtime is swept, and not
    /// before.
    #[test]
    fn a_runtime_idle_for_long_is_swept_once() {
        let pool = RuntimePool::new(|| true);
        let turns = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&turns);
        wait(&pool, async move {
            tokio::spawn(async move {
                for _ in 0..4 {
                    count.fetch_add(1, Ordering::SeqCst);
                    tokio::task::yield_now().await;
                }
            });
        });
        // As just now, however slow this machine is.
        let hour = Duration::from_secs(3600);
        for runtime in &mut pool.lock_idle().runtimes {
            runtime.sweep_at = Some(runtime.sweep_at.expect("it is swept later") + hour);
        }
        pool.sweep();
        assert_eq!(turns.load(Ordering::SeqCst), 0, "it was used just now");
        pool.lock_idle().runtimes.iter_mut().for_each(|runtime| runtime.sweep_at = Some(Instant::now()));
        pool.sweep();
        assert_eq!(turns.load(Ordering::SeqCst), 4);
        assert!(pool.lock_idle().runtimes.iter().all(|runtime| runtime.sweep_at.is_none()));
    }

    #[test]
    fn a_runtime_is_dropped_after_a_panic_and_another_takes_its_number() {
        let pool = RuntimePool::new(|| true);
        let panics = pool.lease().expect("a runtime").drive(pin!(async { panic!("planted") }));
        assert_eq!(panics, Err(DriveError::Panicked));
        assert_eq!(pool.lock_idle().runtimes.len(), 0);
        assert_eq!(pool.lock_idle().unused_numbers.len(), MAX_CALLER_RUNTIMES);
        wait(&pool, async {});
        assert_eq!(pool.lock_idle().runtimes.first().map(|runtime| runtime.number), Some(1));
    }

    #[test]
    fn a_sweeper_that_cannot_start_is_started_by_the_next_lease() {
        static RUNS: AtomicUsize = AtomicUsize::new(0);
        let pool = RuntimePool::new(|| RUNS.fetch_add(1, Ordering::SeqCst) == 1);
        for expected in [false, true, true] {
            wait(&pool, async {});
            assert_eq!(pool.lock_idle().sweep_scheduled, expected);
        }
        assert_eq!(RUNS.load(Ordering::SeqCst), 2);
    }
}
