//! Noticing that the host closed the descriptors of a runtime.
//!
//! Daemons close every descriptor from 3 up, and programs close one twice. The numbers are then given
//! to files of the host. A runtime that used them would wait on the host's epoll instance, write to
//! its files and close them. So a runtime is checked before it is used, and one that lost its
//! descriptors is leaked: dropping it would close the numbers a second time.

use std::os::fd::{AsRawFd, RawFd};

use tokio::net::UnixDatagram;
use tokio::runtime::Runtime;

use crate::transport::FileIdentity;

/// Recognizes the descriptors of one runtime.
pub(super) struct DescriptorCheck {
    /// A descriptor that the runtime's epoll instance watches, and that nothing else uses.
    sentinel: UnixDatagram,
    /// What the sentinel was when it was opened.
    identity: FileIdentity,
    /// The descriptors of the epoll instance; tokio has two. Empty where `/proc` is missing, and on
    /// systems without epoll: then only the sentinel is compared.
    epolls: Vec<RawFd>,
}

impl DescriptorCheck {
    /// The check for a new runtime.
    pub(super) fn new(runtime: &Runtime) -> std::io::Result<DescriptorCheck> {
        let _context = runtime.enter();
        let sentinel = UnixDatagram::unbound()?;
        let identity = FileIdentity::new(&sentinel);
        let mut check = DescriptorCheck { sentinel, identity, epolls: Vec::new() };
        check.epolls = check.find_epolls();
        Ok(check)
    }

    /// Whether the descriptors are still those of the runtime.
    pub(super) fn is_intact(&self) -> bool {
        if self.epolls.is_empty() {
            return self.identity.is_of(&self.sentinel);
        }
        // One that watches the sentinel proves that neither was replaced.
        self.epolls.iter().all(|epoll| self.is_watched_by(*epoll))
    }

    /// [`DescriptorCheck::is_intact`] with one system call. A program that closes the descriptors that it
    /// does not know closes all of them.
    pub(super) fn is_first_intact(&self) -> bool {
        self.epolls.first().map_or_else(|| self.is_intact(), |epoll| self.is_watched_by(*epoll))
    }

    /// Whether a descriptor is an epoll instance that watches the sentinel. It is asked to change the
    /// registration, which fails for every other descriptor and changes nothing there.
    #[cfg(target_os = "linux")]
    #[allow(deprecated)] // The newer function wants to own the descriptor, which belongs to tokio.
    fn is_watched_by(&self, epoll: RawFd) -> bool {
        use nix::sys::epoll::{EpollEvent, EpollFlags, EpollOp, epoll_ctl};

        // No event is of interest, and token 0 is the one that tokio ignores.
        let mut event = EpollEvent::new(EpollFlags::empty(), 0);
        epoll_ctl(epoll, EpollOp::EpollCtlMod, self.sentinel.as_raw_fd(), &mut event).is_ok()
    }

    #[cfg(not(target_os = "linux"))]
    fn is_watched_by(&self, _: RawFd) -> bool {
        false
    }

    /// Finds the descriptors of the epoll instance, which tokio does not tell.
    fn find_epolls(&self) -> Vec<RawFd> {
        let Ok(open) = std::fs::read_dir("/proc/self/fd") else { return Vec::new() };
        let numbers = open.flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok());
        numbers.filter(|number| self.is_watched_by(*number)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn runtime() -> Runtime {
        tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
    }

    #[test]
    fn a_runtime_knows_its_own_descriptors_and_no_others() {
        let (one, two) = (runtime(), runtime());
        let check = DescriptorCheck::new(&one).expect("a check");
        let other = DescriptorCheck::new(&two).expect("a check");
        assert!(check.is_intact() && other.is_intact());
        assert!(cfg!(not(target_os = "linux")) || check.epolls.len() == 2, "{:?}", check.epolls);
        assert!(!check.epolls.iter().any(|epoll| other.is_watched_by(*epoll)), "another epoll instance");
        assert!(!check.is_watched_by(check.sentinel.as_raw_fd()), "no epoll instance");
        assert!(!check.is_watched_by(-1), "a closed descriptor");
        // The runtime works as before.
        one.block_on(async { tokio::time::sleep(std::time::Duration::from_millis(1)).await });
    }
}
