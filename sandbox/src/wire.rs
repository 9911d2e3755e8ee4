//! A connection that its handler can cut, and that can be read again from its beginning.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll};

use bytes::{Buf, BytesMut};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

const OPEN: u8 = 0;
const CLOSED: u8 = 1;
const RESET: u8 = 2;

/// Lets a handler cut its connection.
#[derive(Clone, Default)]
pub(crate) struct Cut(Arc<AtomicU8>);

impl Cut {
    /// Ends the connection without another byte.
    pub(crate) fn close(&self) {
        self.0.store(CLOSED, Ordering::Release);
    }

    /// Ends the connection with a reset.
    pub(crate) fn reset(&self) {
        self.0.store(RESET, Ordering::Release);
    }

    fn state(&self) -> u8 {
        self.0.load(Ordering::Acquire)
    }
}

pub(crate) struct Wire {
    pub(crate) stream: TcpStream,
    /// What was read already and is read once more.
    pub(crate) again: BytesMut,
    cut: Cut,
}

impl Wire {
    pub(crate) fn new(stream: TcpStream, cut: Cut) -> Wire {
        Wire { stream, again: BytesMut::new(), cut }
    }

    fn check(&self) -> std::io::Result<()> {
        match self.cut.state() {
            OPEN => Ok(()),
            _ => Err(std::io::ErrorKind::ConnectionAborted.into()),
        }
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        if self.cut.state() == RESET {
            // Without it the connection is closed, which is the weaker fault.
            let _ = self.stream.set_zero_linger();
        }
    }
}

impl AsyncRead for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        if self.again.is_empty() {
            return Pin::new(&mut self.stream).poll_read(context, buffer);
        }
        let n = self.again.len().min(buffer.remaining());
        buffer.put_slice(&self.again[..n]);
        self.again.advance(n);
        if self.again.is_empty() {
            // A connection lives long; what it began with does not.
            self.again = BytesMut::new();
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        data: &[u8],
    ) -> Poll<std::io::Result<usize>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_write(context, data)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        data: &[std::io::IoSlice<'_>],
    ) -> Poll<std::io::Result<usize>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_write_vectored(context, data)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        if self.cut.state() == RESET {
            return Poll::Ready(Ok(()));
        }
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
