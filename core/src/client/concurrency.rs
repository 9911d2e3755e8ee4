//! Limits how many attempts of a client are in flight at a time.

use tokio::sync::{Semaphore, SemaphorePermit};

use crate::per_process::PerProcess;

/// A forked child starts with all permits free: its parent's requests do not exist there.
pub(super) struct ConcurrencyLimit {
    max: usize,
    permits: PerProcess<Semaphore>,
}

impl ConcurrencyLimit {
    pub(super) fn new(max: usize) -> ConcurrencyLimit {
        ConcurrencyLimit { max: max.clamp(1, Semaphore::MAX_PERMITS), permits: PerProcess::new() }
    }

    pub(super) fn max(&self) -> usize {
        self.max
    }

    /// Waits for a permit. The semaphore is never closed.
    pub(super) async fn acquire(&self) -> Option<SemaphorePermit<'_>> {
        let made: Result<_, std::convert::Infallible> =
            self.permits.get_or_try_init(|| Ok(Semaphore::new(self.max)));
        let Ok(permits) = made;
        permits.acquire().await.ok()
    }
}
