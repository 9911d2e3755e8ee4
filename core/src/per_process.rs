//! One value per process, for what a fork must not share.
//!
//! A child that used its parent's runtime would hang, and one that dropped it would break the parent:
//! both share the epoll instance and the sockets. So a child recognizes its parent's value, leaves it
//! alone and makes its own.

use std::sync::atomic::{AtomicU32, Ordering};

use once_cell::race::OnceBox;
use once_cell::sync::OnceCell;

use crate::fork::process_identity;

/// One lazily made `T` for each process. A value of another process is never dropped.
pub(crate) struct PerProcess<T> {
    head: OnceBox<Node<T>>,
}

struct Node<T> {
    process: u64,
    // Blocking on this cell is safe: it belongs to one process, so a fork during `get_or_try_init`
    // leaves the child a cell that it never accesses.
    value: OnceCell<T>,
    next: OnceBox<Node<T>>,
}

impl<T> PerProcess<T> {
    pub(crate) const fn new() -> PerProcess<T> {
        PerProcess { head: OnceBox::new() }
    }

    /// Returns this process's value, or makes it.
    pub(crate) fn get_or_try_init<E>(&self, make: impl FnOnce() -> Result<T, E>) -> Result<&T, E> {
        self.get_or_try_inherit(|_| make())
    }

    /// Returns this process's value, or makes it from the value of the nearest ancestor that has one.
    /// A thread of that ancestor may have been using its value during the fork.
    pub(crate) fn get_or_inherit(&self, make: impl FnOnce(Option<&T>) -> T) -> &T {
        let value: Result<_, std::convert::Infallible> = self.get_or_try_inherit(|parent| Ok(make(parent)));
        let Ok(value) = value;
        value
    }

    fn get_or_try_inherit<E>(&self, make: impl FnOnce(Option<&T>) -> Result<T, E>) -> Result<&T, E> {
        let process = process_identity();
        let (mut slot, mut parent) = (&self.head, None);
        loop {
            let node =
                slot.get_or_init(|| Box::new(Node { process, value: OnceCell::new(), next: OnceBox::new() }));
            if node.process == process {
                return node.value.get_or_try_init(|| make(parent));
            }
            parent = node.value.get().or(parent);
            slot = &node.next;
        }
    }
}

impl<T> Drop for Node<T> {
    fn drop(&mut self) {
        if self.process != process_identity() {
            std::mem::forget(self.value.take());
        }
    }
}

/// A counter that starts at 0 in a forked child.
pub(crate) struct PerProcessCount(PerProcess<AtomicU32>);

impl PerProcessCount {
    pub(crate) const fn new() -> PerProcessCount {
        PerProcessCount(PerProcess::new())
    }

    fn current(&self) -> &AtomicU32 {
        self.0.get_or_inherit(|_| AtomicU32::new(0))
    }

    pub(crate) fn enter(&self) -> CountGuard<'_> {
        let count = self.current();
        count.fetch_add(1, Ordering::AcqRel);
        CountGuard(count)
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn get(&self) -> u32 {
        self.current().load(Ordering::Acquire)
    }
}

/// Decrements the counter of its process when dropped.
pub(crate) struct CountGuard<'a>(&'a AtomicU32);

impl Drop for CountGuard<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicUsize;

    use super::*;

    #[test]
    fn many_threads_make_one_value() {
        let made = AtomicUsize::new(0);
        let cell: PerProcess<usize> = PerProcess::new();
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    let got = cell.get_or_try_init(|| Ok::<_, ()>(made.fetch_add(1, Ordering::SeqCst)));
                    assert_eq!(got, Ok(&0));
                });
            }
        });
        assert_eq!(made.load(Ordering::SeqCst), 1);
    }

    #[test]
    fn a_failed_initialization_is_repeated() {
        let cell: PerProcess<u8> = PerProcess::new();
        assert_eq!(cell.get_or_try_init(|| Err("no")), Err("no"));
        assert_eq!(cell.get_or_try_init(|| Ok::<_, &str>(7)), Ok(&7));
    }

    #[test]
    fn a_child_makes_its_value_from_its_parents() {
        let cell: PerProcess<u8> = PerProcess::new();
        let ancestor = |process, value| Node { process, value, next: OnceBox::new() };
        let own = process_identity();
        let first = cell.head.get_or_init(|| Box::new(ancestor(own + 1, OnceCell::with_value(1))));
        let second = first.next.get_or_init(|| Box::new(ancestor(own + 2, OnceCell::with_value(2))));
        second.next.get_or_init(|| Box::new(ancestor(own + 3, OnceCell::new())));
        assert_eq!(cell.get_or_inherit(|parent| parent.copied().unwrap_or(7) * 10), &20);
        assert_eq!(cell.get_or_inherit(|_| 9), &20);
        assert_eq!(PerProcess::new().get_or_inherit(|parent| parent.copied().unwrap_or(7)), &7);
    }

    #[test]
    fn a_guard_counts_until_it_is_dropped() {
        let count = PerProcessCount::new();
        let (one, two) = (count.enter(), count.enter());
        assert_eq!(count.current().load(Ordering::SeqCst), 2);
        drop(one);
        assert_eq!(count.current().load(Ordering::SeqCst), 1);
        drop(two);
        assert_eq!(count.current().load(Ordering::SeqCst), 0);
    }

    #[test]
    fn the_value_of_another_process_is_not_dropped() {
        struct CountsDrops<'a>(&'a AtomicUsize);
        impl Drop for CountsDrops<'_> {
            fn drop(&mut self) {
                self.0.fetch_add(1, Ordering::SeqCst);
            }
        }
        let drops = AtomicUsize::new(0);
        let node = |process| Node {
            process,
            value: OnceCell::with_value(CountsDrops(&drops)),
            next: OnceBox::new(),
        };
        drop(node(process_identity() + 1));
        assert_eq!(drops.load(Ordering::SeqCst), 0);
        drop(node(process_identity()));
        assert_eq!(drops.load(Ordering::SeqCst), 1);
    }
}
