//! Telling a forked child from its parent.
//!
//! A process id is not enough: a child in another pid namespace may have its parent's, and a descendant
//! that of a dead ancestor. So each process has an identity that the parent's memory cannot pass on.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};

/// A cell that the kernel sets to 0 in a forked child (Linux: `MADV_WIPEONFORK`).
static WIPED_ON_FORK: OnceLock<&'static AtomicU64> = OnceLock::new();

/// The last identity that was given out. A child inherits it, so it never repeats an ancestor's.
static LAST: AtomicU64 = AtomicU64::new(0);

/// The number of forks between this process and the first one, as far as [`after_fork_in_child`] was
/// called.
static GENERATION: AtomicU32 = AtomicU32::new(0);

/// Set in identities made of process id and generation, which never equal those of the cell.
const FROM_PROCESS_ID: u64 = 1 << 63;

/// The identity of this process. No ancestor or descendant has the same one.
///
/// Without [`set_wiped_cell`] it consists of the process id and the fork generation. Two processes are
/// then confused if they have the same id and the child called no handler after the fork.
pub(crate) fn process_identity() -> u64 {
    let Some(cell) = WIPED_ON_FORK.get() else {
        let generation = u64::from(GENERATION.load(Ordering::Acquire) & (u32::MAX >> 1));
        return FROM_PROCESS_ID | generation << 32 | u64::from(std::process::id());
    };
    match cell.load(Ordering::Acquire) {
        0 => {
            let new = LAST.fetch_add(1, Ordering::AcqRel) + 1;
            match cell.compare_exchange(0, new, Ordering::AcqRel, Ordering::Acquire) {
                Ok(_) => new,
                // Another thread was faster.
                Err(identity) => identity,
            }
        }
        identity => identity,
    }
}

/// Identifies the process by a cell that is 0 now and that the kernel sets to 0 in every forked child.
///
/// It makes the identity independent of process ids and fork handlers, also for a raw `clone`, and
/// saves the system call for the process id. Call it once, before any request.
#[cfg(feature = "blocking")]
pub fn set_wiped_cell(cell: &'static AtomicU64) {
    let _ = WIPED_ON_FORK.set(cell);
}

/// Tells the library that this process is a forked child.
///
/// Call it from the "child" handler of `pthread_atfork` or `os.register_at_fork`. It is
/// async-signal-safe. A child without the call is recognized by its process id.
#[cfg(feature = "blocking")]
pub fn after_fork_in_child() {
    GENERATION.fetch_add(1, Ordering::AcqRel);
}

#[cfg(all(test, feature = "blocking"))]
mod tests {
    use super::*;

    #[test]
    fn a_forked_child_has_another_identity() {
        const CHILD: &str = "TWIRE_TEST_FORK";
        if std::env::var_os(CHILD).is_none() {
            // Other tests would find themselves in another process: this one has its own.
            let test = "fork::tests::a_forked_child_has_another_identity";
            let mut child = std::process::Command::new(std::env::current_exe().expect("a path"));
            let done = child.args(["--exact", test]).env(CHILD, "1").output().expect("it runs");
            let said = String::from_utf8_lossy(&done.stdout);
            assert!(done.status.success() && said.contains("1 passed"), "{said}");
            return;
        }
        let parent = process_identity();
        assert_eq!(process_identity(), parent);
        after_fork_in_child();
        let child = process_identity();
        assert_ne!(child, parent, "the same process id, another generation");
    }
}
