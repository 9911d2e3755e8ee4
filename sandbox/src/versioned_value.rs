//! A value that counts its mutable accesses.

use std::ops::{Deref, DerefMut};

#[derive(Debug, Default)]
pub(crate) struct VersionedValue<T> {
    value: T,
    changes: u64,
}

impl<T> VersionedValue<T> {
    /// Increases with each access.
    #[cfg(feature = "sqlite")]
    pub(crate) fn changes(&self) -> u64 {
        self.changes
    }
}

impl<T> Deref for VersionedValue<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for VersionedValue<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.changes += 1;
        &mut self.value
    }
}
