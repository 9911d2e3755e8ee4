//! A table of rows in order of creation, indexed by SID and by last change, so that a reader can catch up.

use std::collections::{BTreeMap, HashMap, VecDeque};

/// Removals that are remembered for readers.
const MAX_REMOVALS: usize = 1000;

/// The rows of a resource. Row numbers increase and are never reused, so a page can start after a row without
/// scanning those before it.
#[derive(Debug)]
pub(crate) struct Table<T> {
    rows: BTreeMap<u64, TrackedRow<T>>,
    numbers: HashMap<String, u64>,
    next: u64,
    /// Change number to row number; only the last change of each row is kept.
    changes: BTreeMap<u64, u64>,
    removals: VecDeque<(u64, String)>,
    change: u64,
    /// Maximum number of rows; above it, the oldest row is removed.
    limit: usize,
}

/// A row and its last change.
#[derive(Debug)]
struct TrackedRow<T> {
    sid: String,
    row: T,
    change: u64,
}

impl<T> Default for Table<T> {
    fn default() -> Table<T> {
        Table {
            rows: BTreeMap::new(),
            numbers: HashMap::new(),
            next: 0,
            changes: BTreeMap::new(),
            removals: VecDeque::new(),
            change: 0,
            limit: usize::MAX,
        }
    }
}

impl<T> Table<T> {
    /// A table that keeps the newest `limit` rows.
    pub(crate) fn with_limit(limit: usize) -> Table<T> {
        Table { limit, ..Table::default() }
    }

    /// Removes all rows; the limit stays.
    #[cfg(feature = "sqlite")]
    pub(crate) fn clear(&mut self) {
        *self = Table::with_limit(self.limit);
    }

    pub(crate) fn insert(&mut self, sid: impl Into<String>, row: T) {
        let number = self.next;
        self.next += 1;
        self.change += 1;
        let sid = sid.into();
        if let Some(old) = self.numbers.insert(sid.clone(), number) {
            self.remove_row(old);
        }
        self.changes.insert(self.change, number);
        self.rows.insert(number, TrackedRow { sid, row, change: self.change });
        while self.rows.len() > self.limit {
            let Some(oldest) = self.rows.first_key_value().map(|(_, tracked)| tracked.sid.clone()) else {
                break;
            };
            self.remove(&oldest);
        }
    }

    /// Restores a row with its number, after all others.
    #[cfg(feature = "sqlite")]
    pub(crate) fn restore(&mut self, sid: String, number: u64, row: T) {
        self.next = self.next.max(number);
        self.insert(sid, row);
    }

    pub(crate) fn get(&self, sid: &str) -> Option<&T> {
        self.rows.get(self.numbers.get(sid)?).map(|tracked| &tracked.row)
    }

    /// A row for modification; it counts as changed.
    pub(crate) fn get_mut(&mut self, sid: &str) -> Option<&mut T> {
        let number = *self.numbers.get(sid)?;
        let tracked = self.rows.get_mut(&number)?;
        self.change += 1;
        self.changes.remove(&tracked.change);
        self.changes.insert(self.change, number);
        tracked.change = self.change;
        Some(&mut tracked.row)
    }

    pub(crate) fn remove(&mut self, sid: &str) -> Option<T> {
        let (sid, number) = self.numbers.remove_entry(sid)?;
        let row = self.remove_row(number);
        self.change += 1;
        if self.removals.len() == MAX_REMOVALS {
            self.removals.pop_front();
        }
        self.removals.push_back((self.change, sid));
        row
    }

    fn remove_row(&mut self, number: u64) -> Option<T> {
        let tracked = self.rows.remove(&number)?;
        self.changes.remove(&tracked.change);
        Some(tracked.row)
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(crate) fn number(&self, sid: &str) -> Option<u64> {
        self.numbers.get(sid).copied()
    }

    pub(crate) fn oldest_first(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.rows.values().map(|tracked| &tracked.row)
    }

    pub(crate) fn newest_first(&self) -> impl Iterator<Item = &T> {
        self.oldest_first().rev()
    }

    /// Rows created before that one, newest first.
    pub(crate) fn before(&self, number: u64) -> impl Iterator<Item = &T> {
        self.rows.range(..number).rev().map(|(_, tracked)| &tracked.row)
    }

    /// Rows created after that one, oldest first.
    pub(crate) fn after(&self, number: u64) -> impl Iterator<Item = &T> {
        self.rows.range(number + 1..).map(|(_, tracked)| &tracked.row)
    }

    /// The number of the last change.
    pub(crate) fn last_change(&self) -> u64 {
        self.change
    }

    /// The changes after that one, each with its row number.
    pub(crate) fn changed_after(&self, change: u64) -> impl Iterator<Item = (u64, u64)> {
        self.changes.range(change + 1..).map(|(at, number)| (*at, *number))
    }

    /// The row with that number.
    pub(crate) fn row(&self, number: u64) -> Option<&T> {
        self.rows.get(&number).map(|tracked| &tracked.row)
    }

    /// The SIDs of rows removed after that change, among the last thousand.
    pub(crate) fn removed_after(&self, change: u64) -> impl Iterator<Item = &str> {
        self.removals.iter().filter(move |(at, _)| *at > change).map(|(_, sid)| sid.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_catches_up_with_what_changed() {
        let mut table = Table::default();
        for sid in ["a", "b", "c"] {
            table.insert(sid, sid.to_owned());
        }
        let seen = table.last_change();
        assert_eq!(table.changed_after(seen).count(), 0);
        table.get_mut("a").expect("row").push('1');
        table.insert("d", "d".to_owned());
        table.get_mut("a").expect("row").push('2');
        table.remove("b");
        let changed: Vec<_> = table.changed_after(seen).filter_map(|(_, number)| table.row(number)).collect();
        assert_eq!(changed, ["d", "a12"], "each once, in the order of its last change");
        assert_eq!(table.removed_after(seen).collect::<Vec<_>>(), ["b"]);
        assert_eq!(table.oldest_first().collect::<Vec<_>>(), ["a12", "c", "d"]);
        assert_eq!(table.removed_after(table.last_change()).count(), 0);
    }

    #[test]
    fn the_oldest_row_makes_room_and_counts_as_removed() {
        let mut table = Table::with_limit(2);
        table.insert("a", 1);
        table.insert("b", 2);
        let seen = table.last_change();
        table.insert("c", 3);
        assert_eq!(table.oldest_first().copied().collect::<Vec<_>>(), [2, 3]);
        assert!(table.get("a").is_none() && table.number("a").is_none());
        assert_eq!(table.removed_after(seen).collect::<Vec<_>>(), ["a"]);
        table.insert("b", 4);
        assert_eq!(table.oldest_first().copied().collect::<Vec<_>>(), [3, 4]);
        assert_eq!(table.len(), 2);
    }

    #[test]
    fn a_row_that_is_put_again_comes_last() {
        let mut table = Table::default();
        table.insert("a", 1);
        table.insert("b", 2);
        table.insert("a", 3);
        assert_eq!(table.oldest_first().copied().collect::<Vec<_>>(), [2, 3]);
        assert_eq!(table.changed_after(0).count(), 2);
    }
}
