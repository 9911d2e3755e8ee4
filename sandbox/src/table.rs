//! Rows in the order of their making, found by their SID; and in the order of their last change,
//! so that a reader can catch up.

use std::collections::{BTreeMap, HashMap, VecDeque};

/// Removals that are remembered for readers.
const GONE: usize = 1000;

/// A resource's rows. The number of a row grows with time and is never used twice, so a page can
/// begin behind a row without looking at those in front of it.
#[derive(Debug)]
pub(crate) struct Table<T> {
    rows: BTreeMap<u64, Kept<T>>,
    numbers: HashMap<String, u64>,
    next: u64,
    /// The row of each change; of each row only the last one is here.
    changes: BTreeMap<u64, u64>,
    gone: VecDeque<(u64, String)>,
    change: u64,
}

/// A row and when it was last changed.
#[derive(Debug)]
struct Kept<T> {
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
            gone: VecDeque::new(),
            change: 0,
        }
    }
}

impl<T> Table<T> {
    pub(crate) fn insert(&mut self, sid: impl Into<String>, row: T) {
        let number = self.next;
        self.next += 1;
        self.change += 1;
        if let Some(old) = self.numbers.insert(sid.into(), number) {
            self.take(old);
        }
        self.changes.insert(self.change, number);
        self.rows.insert(number, Kept { row, change: self.change });
    }

    /// Puts a row where it was before, behind all others.
    #[cfg(feature = "sqlite")]
    pub(crate) fn restore(&mut self, sid: String, number: u64, row: T) {
        self.next = self.next.max(number);
        self.insert(sid, row);
    }

    pub(crate) fn get(&self, sid: &str) -> Option<&T> {
        self.rows.get(self.numbers.get(sid)?).map(|kept| &kept.row)
    }

    /// The row, to be changed: it counts as changed from now on.
    pub(crate) fn get_mut(&mut self, sid: &str) -> Option<&mut T> {
        let number = *self.numbers.get(sid)?;
        let kept = self.rows.get_mut(&number)?;
        self.change += 1;
        self.changes.remove(&kept.change);
        self.changes.insert(self.change, number);
        kept.change = self.change;
        Some(&mut kept.row)
    }

    pub(crate) fn remove(&mut self, sid: &str) -> Option<T> {
        let (sid, number) = self.numbers.remove_entry(sid)?;
        let row = self.take(number);
        self.change += 1;
        if self.gone.len() == GONE {
            self.gone.pop_front();
        }
        self.gone.push_back((self.change, sid));
        row
    }

    fn take(&mut self, number: u64) -> Option<T> {
        let kept = self.rows.remove(&number)?;
        self.changes.remove(&kept.change);
        Some(kept.row)
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(crate) fn number(&self, sid: &str) -> Option<u64> {
        self.numbers.get(sid).copied()
    }

    pub(crate) fn oldest_first(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.rows.values().map(|kept| &kept.row)
    }

    pub(crate) fn newest_first(&self) -> impl Iterator<Item = &T> {
        self.oldest_first().rev()
    }

    /// Rows made before that one, newest first.
    pub(crate) fn before(&self, number: u64) -> impl Iterator<Item = &T> {
        self.rows.range(..number).rev().map(|(_, kept)| &kept.row)
    }

    /// Rows made after that one, oldest first.
    pub(crate) fn after(&self, number: u64) -> impl Iterator<Item = &T> {
        self.rows.range(number + 1..).map(|(_, kept)| &kept.row)
    }

    /// The number of the last change; it grows with each.
    pub(crate) fn last_change(&self) -> u64 {
        self.change
    }

    /// The first changes after that one, and the number of the row of each.
    pub(crate) fn changed_after(&self, change: u64) -> impl Iterator<Item = (u64, u64)> {
        self.changes.range(change + 1..).map(|(at, number)| (*at, *number))
    }

    /// The row with that number.
    pub(crate) fn row(&self, number: u64) -> Option<&T> {
        self.rows.get(&number).map(|kept| &kept.row)
    }

    /// The SIDs of rows removed after that change, of the last thousand.
    pub(crate) fn removed_after(&self, change: u64) -> impl Iterator<Item = &str> {
        self.gone.iter().filter(move |(at, _)| *at > change).map(|(_, sid)| sid.as_str())
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
    fn a_row_that_is_put_again_comes_last() {
        let mut table = Table::default();
        table.insert("a", 1);
        table.insert("b", 2);
        table.insert("a", 3);
        assert_eq!(table.oldest_first().copied().collect::<Vec<_>>(), [2, 3]);
        assert_eq!(table.changed_after(0).count(), 2);
    }
}
