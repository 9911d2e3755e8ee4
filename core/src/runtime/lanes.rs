//! Lanes: runtimes that callers drive while they wait.
//!
//! A caller that reads and writes the socket of its own call saves two switches between threads,
//! and callers on several lanes do not wait for each other. A lane is one caller's at a time and
//! has connections of its own. It stands still in between: the next call on it looks at its
//! sockets first (`transport/hyper.rs`), and the I/O thread has closed what was idle for long.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::runtime::Runtime;
use tokio::sync::Notify;

use super::io;
use super::{Watch, lost};
use crate::error::Result;
use crate::lane;

/// Lanes at most; number 0 is the I/O thread's.
const MOST: usize = lane::MOST - 1;

/// A lane left alone for so long has no connection that may be used again: it is over the time
/// that the pool keeps one.
const REST: Duration = Duration::from_secs(21);

/// So long after a call its thread takes the same lane for the next one.
const WARM: Duration = Duration::from_millis(100);

/// A timer that is nearer than all others costs one more turn of the runtime. There is always one
/// as near as this, so that the deadlines of calls are not.
const PACE: Duration = Duration::from_millis(20);

/// What a caller waits for; it leaves its answer somewhere.
pub(super) type Work = Pin<Box<dyn Future<Output = ()> + Send>>;

pub(super) struct Lanes {
    yard: Mutex<Yard>,
    /// Tells the I/O thread that there is something to sweep.
    used: Notify,
}

/// Lanes that nobody drives.
struct Yard {
    /// The one used last is at the end.
    free: Vec<Lane>,
    /// Numbers without a lane, the next one at the end.
    unmade: Vec<usize>,
    /// The I/O thread knows that there is something to sweep.
    told: bool,
}

impl Yard {
    /// Where the lane is that this thread had best take. The one used last, so that a program that
    /// sends one message after the other has one connection. But a thread that sends without a rest
    /// keeps to its own: another's is in another processor's caches, and costs a fifth more.
    fn best(&self) -> Option<usize> {
        let last = self.free.len().checked_sub(1)?;
        let own = self.free.iter().rposition(|lane| lane.number == lane::last()).unwrap_or(last);
        let warm = || self.free.get(own).is_some_and(Lane::is_warm);
        Some(if own == last || warm() { own } else { last })
    }
}

struct Lane {
    number: usize,
    runtime: Runtime,
    /// When the I/O thread sweeps it, unless it is used before; `None` if nothing is left in it.
    due: Option<Instant>,
}

impl Lane {
    fn new(number: usize) -> Option<Lane> {
        let runtime = io::runtime().ok()?;
        runtime.spawn(async {
            loop {
                tokio::time::sleep(PACE).await;
            }
        });
        Some(Lane { number, runtime, due: None })
    }

    fn is_warm(&self) -> bool {
        self.due.is_some_and(|due| due.saturating_duration_since(Instant::now()) + WARM > REST)
    }

    fn run<F: Future>(&self, work: F) -> F::Output {
        let _driving = lane::drive(self.number);
        self.runtime.block_on(work)
    }
}

/// Lets every task of the runtime see what came, some times: a connection that is closed takes a few.
async fn turn() {
    for _ in 0..8 {
        tokio::task::yield_now().await;
    }
}

impl Lanes {
    pub(super) fn new() -> Lanes {
        let yard = Yard { free: Vec::new(), unmade: (1..=MOST).rev().collect(), told: false };
        Lanes { yard: Mutex::new(yard), used: Notify::new() }
    }

    fn yard(&self) -> MutexGuard<'_, Yard> {
        self.yard.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A lane for one call, if there may be one more.
    pub(super) fn take(&self) -> Option<Taken<'_>> {
        let mut yard = self.yard();
        let lane = if let Some(at) = yard.best() {
            yard.free.remove(at)
        } else {
            let number = yard.unmade.pop()?;
            drop(yard);
            let Some(lane) = Lane::new(number) else {
                // No descriptors left, say.
                self.yard().unmade.push(number);
                return None;
            };
            lane
        };
        Some(Taken { lanes: self, lane: Some(lane) })
    }

    /// Until a lane is to be swept.
    pub(super) async fn rested(&self) {
        loop {
            let next = {
                let mut yard = self.yard();
                let next = yard.free.iter().filter_map(|lane| lane.due).min();
                yard.told = next.is_some();
                next
            };
            match next.map(|due| due.saturating_duration_since(Instant::now())) {
                Some(Duration::ZERO) => return,
                Some(rest) => {
                    let _early = tokio::time::timeout(rest, self.used.notified()).await;
                }
                None => self.used.notified().await,
            }
        }
    }

    /// Closes the connections of lanes left alone for long.
    pub(super) fn sweep(&self) {
        loop {
            let mut lane = {
                let mut yard = self.yard();
                let is_due = |lane: &Lane| lane.due.is_some_and(|due| due <= Instant::now());
                let Some(at) = yard.free.iter().position(is_due) else { return };
                yard.free.remove(at)
            };
            lane.run(turn());
            lane.due = None;
            self.yard().free.insert(0, lane);
        }
    }
}

/// A lane and the caller that drives it.
pub(super) struct Taken<'a> {
    lanes: &'a Lanes,
    lane: Option<Lane>,
}

impl Taken<'_> {
    fn run<F: Future>(&self, work: F) -> Result<F::Output> {
        let Some(lane) = &self.lane else { return Err(lost(true)) };
        // A panic is the call's, not the caller's; nothing of the work is looked at after it.
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| lane.run(work))).map_err(|_| lost(true))
    }

    /// Does `work` on this thread.
    pub(super) fn drive(self, work: Pin<&mut (dyn Future<Output = ()> + Send)>) -> Result<()> {
        self.run(work)
    }

    /// Does `work` on this thread and asks `watch` now and then.
    pub(super) fn drive_watched(self, mut work: Work, watch: Watch<'_>) -> Result<()> {
        let Watch { every, go_on } = watch;
        let process = std::process::id();
        loop {
            let slice = async { tokio::time::timeout(every, &mut work).await.is_ok() };
            if self.run(slice)? {
                return Ok(());
            }
            // The caller's code runs as if no call were under way.
            let go_on = go_on();
            if std::process::id() != process {
                // A child that was forked in there: call and lane are its parent's.
                std::mem::forget((self, work));
                return Err(lost(false));
            }
            if !go_on {
                self.run(async move { drop(work) })?;
                return Err(lost(false));
            }
        }
    }
}

impl Drop for Taken<'_> {
    fn drop(&mut self) {
        let Some(mut lane) = self.lane.take() else { return };
        lane.due = Some(Instant::now() + REST);
        let mut yard = self.lanes.yard();
        yard.free.push(lane);
        if !std::mem::replace(&mut yard.told, true) {
            drop(yard);
            self.lanes.used.notify_one();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::pin::pin;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    fn wait(lanes: &Lanes, work: impl Future<Output = ()> + Send + 'static) {
        lanes.take().expect("a lane").drive(pin!(work)).expect("it ends");
    }

    #[test]
    fn a_lane_is_used_again_and_there_are_not_more_than_callers() {
        let lanes = Lanes::new();
        (0..5).for_each(|_| wait(&lanes, async {}));
        assert_eq!(lanes.yard().unmade.len(), MOST - 1);
        let taken: Vec<_> = std::iter::from_fn(|| lanes.take()).collect();
        let numbers: Vec<_> = taken.iter().filter_map(|t| t.lane.as_ref()).map(|lane| lane.number).collect();
        assert_eq!(numbers, (1..=MOST).collect::<Vec<_>>());
        drop(taken);
        assert!(lanes.take().is_some(), "they came back");
    }

    #[test]
    fn a_thread_without_a_rest_keeps_its_lane_and_others_take_the_one_used_last() {
        /// Leaves 1, which this thread drove, and 2, which was used last.
        fn left(until: Instant) -> Lanes {
            let lanes = Lanes::new();
            let (one, two) = (lanes.take().expect("a lane"), lanes.take().expect("a lane"));
            one.run(async {}).expect("it ends");
            drop(one);
            drop(two);
            lanes.yard().free.iter_mut().for_each(|lane| lane.due = Some(until));
            lanes
        }
        let taken = |lanes: &Lanes| lanes.take().and_then(|t| t.lane.as_ref().map(|lane| lane.number));
        let soon = Instant::now();
        // Not by the clock: a slow machine must not make it rest.
        let late = soon + Duration::from_secs(3600);
        assert_eq!(taken(&left(late)), Some(1), "its own");
        assert_eq!(taken(&left(soon)), Some(2), "after a rest the last one");
        let lanes = left(late);
        let another = std::thread::scope(|scope| scope.spawn(|| taken(&lanes)).join());
        assert_eq!(another.ok(), Some(Some(2)), "another thread, the last one");
    }

    /// What a call left behind (what closes connections) goes on when the lane is swept, and not before.
    #[test]
    fn a_lane_left_alone_for_long_is_swept_once() {
        let lanes = Lanes::new();
        let turns = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&turns);
        wait(&lanes, async move {
            tokio::spawn(async move {
                for _ in 0..4 {
                    count.fetch_add(1, Ordering::SeqCst);
                    tokio::task::yield_now().await;
                }
            });
        });
        lanes.sweep();
        assert_eq!(turns.load(Ordering::SeqCst), 0, "it was used just now");
        lanes.yard().free.iter_mut().for_each(|lane| lane.due = Some(Instant::now()));
        lanes.sweep();
        assert_eq!(turns.load(Ordering::SeqCst), 4);
        assert!(lanes.yard().free.iter().all(|lane| lane.due.is_none()));
    }
}
