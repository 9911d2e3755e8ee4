//! What wakes a worker: a datagram of whoever enqueued, or the folder itself; also when it is replaced by another.

#[cfg(target_os = "linux")]
use std::fs::File;
use std::io;
#[cfg(target_os = "linux")]
use std::os::fd::AsFd;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::sync::atomic::{AtomicBool, Ordering};

#[cfg(target_os = "linux")]
use nix::sys::timerfd::TimerFd;
use tokio::net::UnixDatagram;
#[cfg(target_os = "linux")]
use tokio::net::unix::pipe::Receiver;

use crate::spool::{SOCKET, Spool};

/// Wakes when something may be new in the spool, or in the store, and when the clock was set.
#[derive(Debug)]
pub(super) struct Wake {
    socket: Option<UnixDatagram>,
    #[cfg(target_os = "linux")]
    folder: Option<Receiver>,
    #[cfg(target_os = "linux")]
    clock: Option<(TimerFd, Receiver)>,
    spool: Spool,
    /// The folder that is watched.
    watched: Option<FileId>,
    /// Whether it was moved or removed. Another may have its number.
    is_gone: AtomicBool,
}

/// Device and number of a folder.
type FileId = (u64, u64);

impl Wake {
    /// Neither is needed: without them the worker looks now and then.
    pub(super) fn new(spool: &Spool) -> Wake {
        let watched = identify(spool);
        Wake {
            socket: bind(spool),
            #[cfg(target_os = "linux")]
            folder: watch(spool).ok(),
            #[cfg(target_os = "linux")]
            clock: watch_clock().ok(),
            spool: spool.clone(),
            watched,
            is_gone: AtomicBool::new(false),
        }
    }

    /// Follows the spool where its folder is another than before. What was enqueued there until now wakes nobody:
    /// it is to be looked for afterwards.
    pub(super) fn follow(&mut self) {
        let now = identify(&self.spool);
        if now == self.watched && !self.is_gone.swap(false, Ordering::Relaxed) {
            return;
        }
        self.watched = now;
        // Not in a folder that somebody removes.
        self.socket = now.and_then(|_| bind(&self.spool));
        #[cfg(target_os = "linux")]
        {
            self.folder = watch(&self.spool).ok();
        }
    }

    /// Whether nothing new can go unseen.
    pub(super) fn is_sure(&self) -> bool {
        #[cfg(target_os = "linux")]
        return self.folder.is_some();
        #[cfg(not(target_os = "linux"))]
        return false;
    }

    pub(super) async fn woken(&self) {
        tokio::select! {
            () = poked(self.socket.as_ref()) => {}
            () = self.changed() => {}
            () = self.clock_set() => {}
        }
    }

    /// A wait counts the time that the machine is awake: after a sleep, or when the clock is set, a
    /// schedule may be due sooner.
    #[cfg(target_os = "linux")]
    async fn clock_set(&self) {
        let Some((timer, changes)) = &self.clock else { return std::future::pending().await };
        loop {
            if changes.readable().await.is_err() {
                return std::future::pending().await;
            }
            match changes.try_read(&mut [0; 8]) {
                Err(e) if e.kind() == io::ErrorKind::WouldBlock => {}
                // An error says that the clock was set: ECANCELED.
                _ => {
                    let _ = arm(timer);
                    return;
                }
            }
        }
    }

    #[cfg(not(target_os = "linux"))]
    async fn clock_set(&self) {
        std::future::pending().await
    }

    #[cfg(target_os = "linux")]
    async fn changed(&self) {
        let Some(folder) = &self.folder else { return std::future::pending().await };
        let mut events = [0; 4096];
        loop {
            if folder.readable().await.is_err() {
                return std::future::pending().await;
            }
            match folder.try_read(&mut events) {
                Ok(length) => {
                    if is_gone(&events[..length]) {
                        self.is_gone.store(true, Ordering::Relaxed);
                    }
                    return;
                }
                Err(e) if e.kind() == io::ErrorKind::WouldBlock => {}
                Err(_) => return std::future::pending().await,
            }
        }
    }

    #[cfg(not(target_os = "linux"))]
    async fn changed(&self) {
        std::future::pending().await
    }
}

impl Drop for Wake {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(self.spool.path().join(SOCKET));
    }
}

fn identify(spool: &Spool) -> Option<FileId> {
    spool.path().join("new").metadata().ok().map(|about| (about.dev(), about.ino()))
}

fn bind(spool: &Spool) -> Option<UnixDatagram> {
    let path = spool.path().join(SOCKET);
    let _ = std::fs::remove_file(&path);
    let socket = UnixDatagram::bind(&path).ok();
    // Who may enqueue may poke.
    let _ = std::fs::set_permissions(&path, PermissionsExt::from_mode(0o660));
    socket
}

async fn poked(socket: Option<&UnixDatagram>) {
    let mut bytes = [0; 16];
    match socket {
        Some(socket) if socket.recv(&mut bytes).await.is_ok() => {
            // Many pokes are one.
            while socket.try_recv(&mut bytes).is_ok() {}
        }
        _ => std::future::pending().await,
    }
}

#[cfg(target_os = "linux")]
fn watch(spool: &Spool) -> io::Result<Receiver> {
    use nix::sys::inotify::{AddWatchFlags, InitFlags, Inotify};
    let watch = Inotify::init(InitFlags::IN_NONBLOCK | InitFlags::IN_CLOEXEC)?;
    let gone = AddWatchFlags::IN_MOVE_SELF | AddWatchFlags::IN_DELETE_SELF;
    let new = AddWatchFlags::IN_MOVED_TO | AddWatchFlags::IN_CLOSE_WRITE | gone;
    watch.add_watch(&spool.path().join("new"), new)?;
    watch.add_watch(spool.path(), gone)?;
    // Read like a pipe: hardly more than that there are events matters.
    Receiver::from_file_unchecked(File::from(watch.as_fd().try_clone_to_owned()?))
}

/// Whether these events, as the kernel writes them, say that a folder was moved or removed.
#[cfg(target_os = "linux")]
fn is_gone(mut events: &[u8]) -> bool {
    use nix::sys::inotify::AddWatchFlags;
    let gone = AddWatchFlags::IN_MOVE_SELF | AddWatchFlags::IN_DELETE_SELF | AddWatchFlags::IN_IGNORED;
    // The watch, the mask, a cookie, the length of the name; the name.
    while let Some((head, rest)) = events.split_first_chunk::<16>() {
        let number = |at: usize| u32::from_ne_bytes(std::array::from_fn(|byte| head[at + byte]));
        if number(4) & gone.bits() != 0 {
            return true;
        }
        let length = usize::try_from(number(12)).unwrap_or(usize::MAX);
        events = rest.get(length..).unwrap_or_default();
    }
    false
}

/// A timer that never ends, and becomes readable when the wall clock is set or the machine has slept.
#[cfg(target_os = "linux")]
fn watch_clock() -> io::Result<(TimerFd, Receiver)> {
    use nix::sys::timerfd::{ClockId, TimerFlags};
    let timer = TimerFd::new(ClockId::CLOCK_REALTIME, TimerFlags::TFD_NONBLOCK | TimerFlags::TFD_CLOEXEC)?;
    arm(&timer)?;
    let changes = timer.as_fd().try_clone_to_owned()?;
    // Read like a pipe, as the folder's events are.
    Ok((timer, Receiver::from_file_unchecked(File::from(changes))?))
}

#[cfg(target_os = "linux")]
fn arm(timer: &TimerFd) -> nix::Result<()> {
    use nix::sys::time::{TimeSpec, TimeValLike};
    use nix::sys::timerfd::{Expiration, TimerSetTimeFlags};
    // The year 2200.
    let never = Expiration::OneShot(TimeSpec::seconds(7_258_118_400));
    timer.set(never, TimerSetTimeFlags::TFD_TIMER_ABSTIME | TimerSetTimeFlags::TFD_TIMER_CANCEL_ON_SET)
}
