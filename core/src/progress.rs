//! How far the request of the current task got, for whoever ends it from outside.

use std::future::Future;
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

use std::time::{Duration, Instant};

use crate::error::Sent;

/// The work has not started.
const NOT_STARTED: u8 = 0;
/// The work has started, but no request has begun: nothing is known.
const UNKNOWN: u8 = 1;
/// No attempt so far may have been processed.
const UNSENT: u8 = 2;
/// An earlier attempt may have been processed.
const MAYBE_SENT: u8 = 3;

/// The progress of one request. The request writes it, the thread that waits for it reads it.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    earlier: AtomicU8,
    /// Whether the attempt in flight may have left.
    attempt_left: AtomicBool,
    /// The deadline in milliseconds since [`epoch`]; 0 if there is none yet.
    deadline: AtomicU64,
}

tokio::task_local! {
    static CURRENT: Arc<Progress>;
}

/// Where deadlines are counted from: an `Instant` is no number.
fn epoch() -> Instant {
    static EPOCH: OnceLock<Instant> = OnceLock::new();
    *EPOCH.get_or_init(Instant::now)
}

impl Progress {
    /// The progress that the current task reports to, or one that nobody reads.
    pub(crate) fn current() -> Arc<Progress> {
        CURRENT.try_with(Arc::clone).unwrap_or_default()
    }

    /// Runs `work`, whose request reports to `self`.
    pub(crate) fn scope<F: Future>(self: Arc<Progress>, work: F) -> impl Future<Output = F::Output> {
        let progress = Arc::clone(&self);
        CURRENT.scope(self, async move {
            let _ = progress.advance(NOT_STARTED, UNKNOWN);
            work.await
        })
    }

    fn advance(&self, from: u8, to: u8) -> bool {
        self.earlier.compare_exchange(from, to, Ordering::AcqRel, Ordering::Acquire).is_ok()
    }

    /// A request begins that ends by `timeout`.
    pub(crate) fn begin_request(&self, start: Instant, timeout: Duration) {
        let _ = self.advance(NOT_STARTED, UNSENT) || self.advance(UNKNOWN, UNSENT);
        let deadline = start.saturating_duration_since(epoch()).saturating_add(timeout).as_millis();
        self.deadline.store(u64::try_from(deadline).unwrap_or(u64::MAX).max(1), Ordering::Release);
    }

    /// An attempt begins.
    pub(crate) fn begin_attempt(&self) {
        self.attempt_left.store(false, Ordering::Release);
    }

    /// The attempt in flight may have left this process.
    pub(crate) fn set_left(&self) {
        self.attempt_left.store(true, Ordering::Release);
    }

    /// The attempt in flight did not leave after all.
    pub(crate) fn set_not_left(&self) {
        self.attempt_left.store(false, Ordering::Release);
    }

    /// Whether the attempt in flight may have left.
    pub(crate) fn has_left(&self) -> bool {
        self.attempt_left.load(Ordering::Acquire)
    }

    /// An attempt ended.
    pub(crate) fn end_attempt(&self, sent: Sent) {
        if sent != Sent::No {
            self.earlier.store(MAYBE_SENT, Ordering::Release);
        }
        self.attempt_left.store(false, Ordering::Release);
    }

    /// Whether the service may have processed the request.
    #[cfg(feature = "blocking")]
    pub(crate) fn sent(&self) -> Sent {
        match self.earlier.load(Ordering::Acquire) {
            NOT_STARTED => Sent::No,
            UNSENT if !self.has_left() => Sent::No,
            _ => Sent::Maybe,
        }
    }

    /// The deadline of the request, or `None` if no request has begun.
    #[cfg(feature = "blocking")]
    pub(crate) fn deadline(&self) -> Option<Instant> {
        match self.deadline.load(Ordering::Acquire) {
            0 => None,
            milliseconds => epoch().checked_add(Duration::from_millis(milliseconds)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_request_that_has_not_left_is_unsent() {
        let progress = Progress::default();
        assert_eq!((progress.sent(), progress.deadline()), (Sent::No, None), "not started");
        assert!(progress.advance(NOT_STARTED, UNKNOWN));
        assert_eq!((progress.sent(), progress.deadline()), (Sent::Maybe, None), "nothing is known");
        progress.begin_request(Instant::now(), Duration::from_secs(3600));
        assert!(progress.deadline().is_some_and(|at| at > Instant::now() + Duration::from_secs(3000)));
        progress.begin_attempt();
        assert_eq!(progress.sent(), Sent::No);
        progress.set_left();
        assert_eq!(progress.sent(), Sent::Maybe);
        progress.end_attempt(Sent::No);
        assert_eq!(progress.sent(), Sent::No, "a 429, say");
        progress.begin_attempt();
        progress.end_attempt(Sent::Maybe);
        progress.begin_attempt();
        assert_eq!(progress.sent(), Sent::Maybe, "the earlier attempt may have been processed");
    }
}
