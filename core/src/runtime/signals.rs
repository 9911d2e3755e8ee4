//! What threads inside the runtime and the host's signals must spare each other.

use nix::sys::signal::SigSet;

/// Blocks every signal on a thread of the library's own: handlers are the host's threads' affair.
pub(super) fn block_all() {
    let _ = SigSet::all().thread_block();
}
