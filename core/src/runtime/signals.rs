//! What threads inside the runtime and the host's signals must spare each other.

use nix::sys::signal::SigSet;

/// Blocks every signal on a thread of the library's own: handlers are the host's threads' affair.
pub(super) fn block_all() {
    let _ = SigSet::all().thread_block();
}

pub(super) use shield::{Shield, shield};

/// A write to a connection that the peer has reset raises SIGPIPE, whose default ends the
/// process: hyper writes without `MSG_NOSIGNAL`. On a caller's thread it is held back and, if it
/// came, taken away before the thread's own mask is back.
#[cfg(any(target_os = "linux", target_os = "android"))]
mod shield {
    use nix::sys::signal::{SigSet, SigmaskHow, Signal};
    use nix::sys::signalfd::{SfdFlags, SignalFd};

    pub(crate) struct Shield {
        pipe: SigSet,
        /// Reading it takes a pending SIGPIPE of the reading thread, and never waits.
        pending: SignalFd,
    }

    pub(crate) fn shield() -> Option<Shield> {
        let mut pipe = SigSet::empty();
        pipe.add(Signal::SIGPIPE);
        let pending = SignalFd::with_flags(&pipe, SfdFlags::SFD_NONBLOCK | SfdFlags::SFD_CLOEXEC).ok()?;
        Some(Shield { pipe, pending })
    }

    impl Shield {
        /// Until it is dropped, no SIGPIPE reaches this thread.
        pub(crate) fn hold(&self) -> Held<'_> {
            let before = self.pipe.thread_swap_mask(SigmaskHow::SIG_BLOCK).ok();
            let unblock = before.is_some_and(|mask| !mask.contains(Signal::SIGPIPE));
            Held { shield: self, unblock }
        }
    }

    pub(crate) struct Held<'a> {
        shield: &'a Shield,
        unblock: bool,
    }

    impl Drop for Held<'_> {
        fn drop(&mut self) {
            while let Ok(Some(_)) = self.shield.pending.read_signal() {}
            if self.unblock {
                let _ = self.shield.pipe.thread_unblock();
            }
        }
    }
}

/// Sockets raise no SIGPIPE there (`SO_NOSIGPIPE`).
#[cfg(target_vendor = "apple")]
mod shield {
    pub(crate) struct Shield;

    #[allow(clippy::unnecessary_wraps)]
    pub(crate) fn shield() -> Option<Shield> {
        Some(Shield)
    }

    impl Shield {
        #[allow(clippy::unused_self)]
        pub(crate) fn hold(&self) -> Held {
            Held
        }
    }

    pub(crate) struct Held;
}

/// Elsewhere only the I/O thread drives.
#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
mod shield {
    pub(crate) enum Shield {}

    pub(crate) struct Held;

    pub(crate) fn shield() -> Option<Shield> {
        None
    }

    impl Shield {
        pub(crate) fn hold(&self) -> Held {
            Held
        }
    }
}
