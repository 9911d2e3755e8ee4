//! At most so many calls of a client at a time.

use tokio::sync::{Semaphore, SemaphorePermit};

use crate::per_process::PerProcess;

/// A forked child starts with all of them: the calls of its parent never end there.
pub(super) struct Slots {
    most: usize,
    free: PerProcess<Semaphore>,
}

impl Slots {
    pub(super) fn new(most: usize) -> Slots {
        Slots { most: most.clamp(1, Semaphore::MAX_PERMITS), free: PerProcess::new() }
    }

    pub(super) fn most(&self) -> usize {
        self.most
    }

    /// Waits for a free slot. The semaphore is never closed.
    pub(super) async fn enter(&self) -> Option<SemaphorePermit<'_>> {
        let made: Result<_, std::convert::Infallible> =
            self.free.get_or_try_init(|| Ok(Semaphore::new(self.most)));
        let Ok(free) = made;
        free.acquire().await.ok()
    }
}
