//! How many of a kind are under way: requests, looks, polls.

use std::sync::Arc;

/// Counts what is under way of a kind.
#[derive(Default)]
pub(super) struct Places(Arc<()>);

/// One that is under way, until it is dropped: also by a task that panics, or is aborted.
pub(super) struct Place(#[expect(dead_code, reason = "its drop gives the place back")] Arc<()>);

impl Places {
    /// Takes one, whatever the limit.
    pub(super) fn take(&self) -> Place {
        Place(Arc::clone(&self.0))
    }

    /// How many are taken.
    pub(super) fn taken(&self) -> usize {
        Arc::strong_count(&self.0) - 1
    }

    /// How many more there may be.
    pub(super) fn free(&self, limit: usize) -> usize {
        limit.saturating_sub(self.taken())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.taken() == 0
    }
}
