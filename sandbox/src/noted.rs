//! A value that counts how often it was taken to be changed.

use std::ops::{Deref, DerefMut};

#[derive(Debug, Default)]
pub(crate) struct Noted<T> {
    value: T,
    changes: u64,
}

impl<T> Noted<T> {
    /// Grows with each change.
    #[cfg(feature = "sqlite")]
    pub(crate) fn changes(&self) -> u64 {
        self.changes
    }
}

impl<T> Deref for Noted<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Noted<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.changes += 1;
        &mut self.value
    }
}
