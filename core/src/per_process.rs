//! A value for each process: what a fork must not share.
//!
//! A child that used its parent's runtime would hang, and one that dropped it would break the
//! parent (both stand on the same epoll instance and sockets). So a child finds its parent's
//! value by process id, leaves it alone, and makes its own.

use std::sync::atomic::{AtomicU32, Ordering};

use once_cell::race::OnceBox;
use once_cell::sync::OnceCell;

/// One lazily made `T` for each process id; never drops what another process made.
pub(crate) struct PerProcess<T> {
    head: OnceBox<Node<T>>,
}

struct Node<T> {
    pid: u32,
    // Waiting on this cell is safe: it belongs to one process id, so a fork in the middle of
    // `get_or_try_init` leaves the child a cell that it will never look at.
    value: OnceCell<T>,
    next: OnceBox<Node<T>>,
}

impl<T> PerProcess<T> {
    pub(crate) const fn new() -> PerProcess<T> {
        PerProcess { head: OnceBox::new() }
    }

    /// This process's value, made now if there is none.
    pub(crate) fn get_or_try_init<E>(&self, make: impl FnOnce() -> Result<T, E>) -> Result<&T, E> {
        let pid = std::process::id();
        let mut slot = &self.head;
        loop {
            let node =
                slot.get_or_init(|| Box::new(Node { pid, value: OnceCell::new(), next: OnceBox::new() }));
            if node.pid == pid {
                return node.value.get_or_try_init(make);
            }
            slot = &node.next;
        }
    }
}

impl<T> Drop for Node<T> {
    fn drop(&mut self) {
        if self.pid != std::process::id() {
            std::mem::forget(self.value.take());
        }
    }
}

/// A counter that a forked child starts anew.
pub(crate) struct PerProcessCount {
    pid: AtomicU32,
    count: AtomicU32,
}

impl PerProcessCount {
    pub(crate) const fn new() -> PerProcessCount {
        PerProcessCount { pid: AtomicU32::new(0), count: AtomicU32::new(0) }
    }

    fn here(&self) -> &AtomicU32 {
        let pid = std::process::id();
        if self.pid.swap(pid, Ordering::AcqRel) != pid {
            self.count.store(0, Ordering::Release);
        }
        &self.count
    }

    pub(crate) fn enter(&self) -> Entered<'_> {
        self.here().fetch_add(1, Ordering::AcqRel);
        Entered(self)
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn get(&self) -> u32 {
        self.here().load(Ordering::Acquire)
    }
}

/// Counts until dropped.
pub(crate) struct Entered<'a>(&'a PerProcessCount);

impl Drop for Entered<'_> {
    fn drop(&mut self) {
        // A child inherits no thread that could be inside, so it never gets here with 0.
        let count = self.0.here();
        let _ = count.fetch_update(Ordering::AcqRel, Ordering::Acquire, |n| n.checked_sub(1));
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
    fn a_failed_attempt_is_made_again() {
        let cell: PerProcess<u8> = PerProcess::new();
        assert_eq!(cell.get_or_try_init(|| Err("no")), Err("no"));
        assert_eq!(cell.get_or_try_init(|| Ok::<_, &str>(7)), Ok(&7));
    }

    #[test]
    fn what_another_process_made_is_not_dropped() {
        struct Loud<'a>(&'a AtomicUsize);
        impl Drop for Loud<'_> {
            fn drop(&mut self) {
                self.0.fetch_add(1, Ordering::SeqCst);
            }
        }
        let drops = AtomicUsize::new(0);
        let node = |pid| Node { pid, value: OnceCell::with_value(Loud(&drops)), next: OnceBox::new() };
        drop(node(std::process::id() + 1));
        assert_eq!(drops.load(Ordering::SeqCst), 0);
        drop(node(std::process::id()));
        assert_eq!(drops.load(Ordering::SeqCst), 1);
    }
}
