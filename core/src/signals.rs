//! Signals belong to the host's threads: the library's own threads block all of them.

use nix::sys::signal::{SigSet, SigmaskHow};

/// Runs `work`, which starts a thread, with all signals blocked. The thread inherits the mask, so that
/// no signal reaches it even before its first instruction.
pub(crate) fn with_all_blocked<T>(work: impl FnOnce() -> T) -> T {
    let before = SigSet::all().thread_swap_mask(SigmaskHow::SIG_SETMASK).ok();
    let result = work();
    if let Some(before) = before {
        let _ = before.thread_set_mask();
    }
    result
}

/// Blocks all signals on the current thread.
#[cfg(feature = "blocking")]
pub(crate) fn block_all() {
    let _ = SigSet::all().thread_block();
}

#[cfg(test)]
mod tests {
    use nix::sys::signal::Signal;

    use super::*;

    #[test]
    fn the_mask_of_the_caller_is_restored() {
        let before = SigSet::thread_get_mask().expect("a mask");
        let inside = with_all_blocked(|| SigSet::thread_get_mask().expect("a mask"));
        let after = SigSet::thread_get_mask().expect("a mask");
        assert!(inside.contains(Signal::SIGTERM) && !before.contains(Signal::SIGTERM));
        assert_eq!(before, after);
    }
}
