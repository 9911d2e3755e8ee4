//! Rows in the order of their making, found by their SID.

use std::collections::{BTreeMap, HashMap};

/// A resource's rows. The number of a row grows with time and is never used twice, so a page can
/// begin behind a row without looking at those in front of it.
#[derive(Debug)]
pub(crate) struct Table<T> {
    rows: BTreeMap<u64, T>,
    numbers: HashMap<String, u64>,
    next: u64,
}

impl<T> Default for Table<T> {
    fn default() -> Table<T> {
        Table { rows: BTreeMap::new(), numbers: HashMap::new(), next: 0 }
    }
}

impl<T> Table<T> {
    pub(crate) fn insert(&mut self, sid: impl Into<String>, row: T) {
        let number = self.next;
        self.next += 1;
        if let Some(old) = self.numbers.insert(sid.into(), number) {
            self.rows.remove(&old);
        }
        self.rows.insert(number, row);
    }

    pub(crate) fn get(&self, sid: &str) -> Option<&T> {
        self.rows.get(self.numbers.get(sid)?)
    }

    pub(crate) fn get_mut(&mut self, sid: &str) -> Option<&mut T> {
        self.rows.get_mut(self.numbers.get(sid)?)
    }

    pub(crate) fn remove(&mut self, sid: &str) -> Option<T> {
        self.rows.remove(&self.numbers.remove(sid)?)
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(crate) fn number(&self, sid: &str) -> Option<u64> {
        self.numbers.get(sid).copied()
    }

    pub(crate) fn oldest_first(&self) -> impl Iterator<Item = &T> {
        self.rows.values()
    }

    pub(crate) fn newest_first(&self) -> impl Iterator<Item = &T> {
        self.rows.values().rev()
    }

    /// Rows made before that one, newest first.
    pub(crate) fn before(&self, number: u64) -> impl Iterator<Item = &T> {
        self.rows.range(..number).rev().map(|(_, row)| row)
    }

    /// Rows made after that one, oldest first.
    pub(crate) fn after(&self, number: u64) -> impl Iterator<Item = &T> {
        self.rows.range(number + 1..).map(|(_, row)| row)
    }
}
