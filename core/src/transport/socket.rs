//! A TCP socket that is known to be the library's own, and whose writes raise no signal.
//!
//! Writing to a connection that the peer has reset raises SIGPIPE, which ends the process by default.
//! Its handler belongs to the host. So every write uses `MSG_NOSIGNAL`. (On Apple's systems the
//! standard library sets `SO_NOSIGPIPE`.)
//!
//! A host may close descriptors that it does not own, and open files under their numbers. A request must
//! not be written into one of them, and none of them be closed. So the socket behind the number is
//! compared with the one that was opened, before it is written to, reused and closed.

use std::io::{self, IoSlice};
use std::os::fd::{AsFd, AsRawFd};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::{Context, Poll, ready};

use hyper::rt::{Read, Write};
use nix::errno::Errno;
use nix::sys::socket::{MsgFlags, recv, sendmsg};
use nix::sys::stat::fstat;
use tokio::io::{AsyncRead, AsyncWrite, Interest, ReadBuf};
use tokio::net::TcpStream;

use super::meter::Meter;

#[cfg(not(target_vendor = "apple"))]
const SEND_FLAGS: MsgFlags = MsgFlags::MSG_NOSIGNAL;
#[cfg(target_vendor = "apple")]
const SEND_FLAGS: MsgFlags = MsgFlags::empty();

/// After so many bytes without a pause in between, a reader lets others run: timers above all.
const MAX_UNINTERRUPTED_READ: usize = 64 * 1024;

/// A byte stream in both directions, encrypted or not.
pub(super) trait Stream: Read + Write + Send + Unpin {}

impl<T: Read + Write + Send + Unpin> Stream for T {}

/// What tells an open file from every other: its device and inode.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct FileIdentity(Option<(u64, u64)>);

impl FileIdentity {
    pub(crate) fn new(file: impl AsFd) -> FileIdentity {
        #[allow(clippy::unnecessary_cast)] // Not on every system.
        FileIdentity(fstat(file).ok().map(|stat| (stat.st_dev as u64, stat.st_ino as u64)))
    }

    /// Whether the descriptor is still that of the file.
    pub(crate) fn is_of(self, file: impl AsFd) -> bool {
        self.0.is_some() && self == FileIdentity::new(file)
    }
}

pub(super) struct Socket {
    own: Arc<OwnSocket>,
    /// Bytes read since the last pause.
    read: usize,
}

struct OwnSocket {
    /// `None` only while it is dropped.
    stream: Mutex<Option<TcpStream>>,
    identity: FileIdentity,
    /// Whether a probe has just found it to be the library's own: the next write need not check again.
    is_verified: AtomicBool,
    /// Whether something was written that the peer has not answered.
    is_unanswered: AtomicBool,
    meter: Meter,
}

impl OwnSocket {
    fn lock(&self) -> MutexGuard<'_, Option<TcpStream>> {
        self.stream.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for OwnSocket {
    /// A number that others have closed may be that of one of their files now: it is not closed again.
    ///
    /// A request that is given up must not arrive later: what the kernel has not delivered of it is discarded, where
    /// a plain close would have it tried for minutes.
    fn drop(&mut self) {
        let Some(stream) = self.lock().take() else { return };
        if !self.identity.is_of(&stream) {
            std::mem::forget(stream);
        } else if *self.is_unanswered.get_mut() {
            let _ = stream.set_zero_linger();
        }
    }
}

fn foreign() -> io::Error {
    io::Error::other("the program closed a socket that belongs to twire")
}

impl Socket {
    pub(super) fn new(stream: TcpStream) -> Socket {
        let identity = FileIdentity::new(&stream);
        let own = OwnSocket {
            stream: Mutex::new(Some(stream)),
            identity,
            is_verified: AtomicBool::new(false),
            is_unanswered: AtomicBool::new(false),
            meter: Meter::default(),
        };
        Socket { own: Arc::new(own), read: 0 }
    }

    pub(super) fn probe(&self) -> SocketProbe {
        SocketProbe(Arc::downgrade(&self.own))
    }
}

/// Inspects a socket that something else owns.
pub(super) struct SocketProbe(Weak<OwnSocket>);

impl SocketProbe {
    /// Whether the socket is open and there is nothing to read, not even the end of the stream.
    pub(super) fn is_silent(&self) -> bool {
        let Some(own) = self.0.upgrade() else { return false };
        let stream = own.lock();
        let Some(stream) = &*stream else { return false };
        let peeked = recv(stream.as_raw_fd(), &mut [0], MsgFlags::MSG_PEEK | MsgFlags::MSG_DONTWAIT);
        let is_silent = peeked == Err(Errno::EAGAIN) && own.identity.is_of(stream);
        own.is_verified.store(is_silent, Ordering::Relaxed);
        is_silent
    }

    /// The next response begins; limits what may be read besides its body.
    pub(super) fn begin_response(&self) {
        if let Some(own) = self.0.upgrade() {
            own.meter.begin_response();
        }
    }

    /// The response has begun: the peer has the whole request. (What a peer sends by itself, such as a TLS session's
    /// ticket, says nothing.)
    pub(super) fn end_request(&self) {
        if let Some(own) = self.0.upgrade() {
            own.is_unanswered.store(false, Ordering::Relaxed);
        }
    }

    /// A part of the response's body was read.
    pub(super) fn add_payload(&self, bytes: usize) {
        if let Some(own) = self.0.upgrade() {
            own.meter.add_payload(bytes);
        }
    }
}

impl AsyncRead for Socket {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.read >= MAX_UNINTERRUPTED_READ {
            self.read = 0;
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        let own = Arc::clone(&self.own);
        let mut stream = own.lock();
        let Some(stream) = &mut *stream else { return Poll::Ready(Err(foreign())) };
        let before = into.filled().len();
        let polled = Pin::new(stream).poll_read(cx, into);
        let read = into.filled().len() - before;
        if polled.is_pending() {
            self.read = 0;
            return Poll::Pending;
        }
        self.read += read;
        polled.map(|result| result.and_then(|()| own.meter.check(read)))
    }
}

impl AsyncWrite for Socket {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, from: &[u8]) -> Poll<io::Result<usize>> {
        self.poll_write_vectored(cx, &[IoSlice::new(from)])
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        from: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let stream = self.own.lock();
        let Some(stream) = &*stream else { return Poll::Ready(Err(foreign())) };
        let send = || {
            if self.own.is_verified.swap(false, Ordering::Relaxed) || self.own.identity.is_of(stream) {
                Ok(sendmsg::<()>(stream.as_raw_fd(), from, &[], SEND_FLAGS, None)?)
            } else {
                Err(foreign())
            }
        };
        loop {
            ready!(stream.poll_write_ready(cx))?;
            match stream.try_io(Interest::WRITABLE, send) {
                Err(e) if e.kind() == io::ErrorKind::WouldBlock => {}
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                done => {
                    self.own.is_unanswered.store(true, Ordering::Relaxed);
                    return Poll::Ready(done);
                }
            }
        }
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        // The end of a connection that nobody waits for.
        self.own.is_unanswered.store(false, Ordering::Relaxed);
        let mut stream = self.own.lock();
        match &mut *stream {
            Some(stream) if self.own.identity.is_of(&*stream) => Pin::new(stream).poll_shutdown(cx),
            _ => Poll::Ready(Ok(())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_told_from_another_one() {
        let (one, two) = std::os::unix::net::UnixStream::pair().expect("sockets");
        let identity = FileIdentity::new(&one);
        assert!(identity.is_of(&one) && identity.is_of(one.try_clone().expect("a duplicate")));
        assert!(!identity.is_of(&two));
    }
}
