//! A socket whose writes raise no signal, and a look at it.
//!
//! To write to a connection that the peer has reset raises SIGPIPE, whose default ends the process,
//! and whose handler, if there is one, is the host's affair and not ours. So every byte goes out with
//! `MSG_NOSIGNAL`. (On Apple's systems the standard library has set `SO_NOSIGPIPE`.)

use std::io::{self, IoSlice};
use std::os::fd::{AsRawFd, RawFd};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::rt::TokioIo;
use nix::errno::Errno;
use nix::sys::socket::{MsgFlags, recv, sendmsg};
use tokio::io::Interest;
use tokio::net::TcpStream;

#[cfg(not(target_vendor = "apple"))]
const QUIET: MsgFlags = MsgFlags::MSG_NOSIGNAL;
#[cfg(target_vendor = "apple")]
const QUIET: MsgFlags = MsgFlags::empty();

pub(super) struct Socket(TokioIo<TcpStream>);

impl Socket {
    pub(super) fn new(stream: TokioIo<TcpStream>) -> Socket {
        Socket(stream)
    }

    pub(super) fn peek(&self) -> Peek {
        Peek(self.0.inner().as_raw_fd())
    }
}

/// A look at a socket that something else owns.
#[derive(Clone, Copy)]
pub(super) struct Peek(RawFd);

impl Peek {
    /// Whether nothing came, not even the end. The owner must still be there.
    pub(super) fn is_quiet(self) -> bool {
        recv(self.0, &mut [0], MsgFlags::MSG_PEEK | MsgFlags::MSG_DONTWAIT) == Err(Errno::EAGAIN)
    }
}

impl Read for Socket {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        into: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(cx, into)
    }
}

impl Write for Socket {
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
        let stream = self.0.inner();
        let send = || Ok(sendmsg::<()>(stream.as_raw_fd(), from, &[], QUIET, None)?);
        loop {
            ready!(stream.poll_write_ready(cx))?;
            match stream.try_io(Interest::WRITABLE, send) {
                Err(e) if e.kind() == io::ErrorKind::WouldBlock => {}
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                done => return Poll::Ready(done),
            }
        }
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(cx)
    }
}
