//! A TCP stream that a handler can cut, and whose first bytes can be read again.

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

/// Cuts a handler's connection.
#[derive(Clone, Default)]
pub(crate) struct CutHandle(Arc<AtomicU8>);

impl CutHandle {
    /// Closes the connection without sending another byte.
    pub(crate) fn close(&self) {
        self.0.store(CLOSED, Ordering::Release);
    }

    /// Resets the connection.
    pub(crate) fn reset(&self) {
        self.0.store(RESET, Ordering::Release);
    }

    fn state(&self) -> u8 {
        self.0.load(Ordering::Acquire)
    }
}

pub(crate) struct CuttableStream {
    pub(crate) tcp: TcpStream,
    /// Bytes that were read already and are read again.
    pub(crate) replay: BytesMut,
    cut: CutHandle,
}

impl CuttableStream {
    pub(crate) fn new(tcp: TcpStream, cut: CutHandle) -> CuttableStream {
        CuttableStream { tcp, replay: BytesMut::new(), cut }
    }

    fn check(&self) -> std::io::Result<()> {
        match self.cut.state() {
            OPEN => Ok(()),
            _ => Err(std::io::ErrorKind::ConnectionAborted.into()),
        }
    }
}

impl Drop for CuttableStream {
    fn drop(&mut self) {
        if self.cut.state() == RESET {
            // On failure the connection is closed instead of reset.
            let _ = self.tcp.set_zero_linger();
        }
    }
}

impl AsyncRead for CuttableStream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        if self.replay.is_empty() {
            return Pin::new(&mut self.tcp).poll_read(context, buffer);
        }
        let n = self.replay.len().min(buffer.remaining());
        buffer.put_slice(&self.replay[..n]);
        self.replay.advance(n);
        if self.replay.is_empty() {
            // Frees the buffer: connections are long-lived.
            self.replay = BytesMut::new();
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for CuttableStream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        data: &[u8],
    ) -> Poll<std::io::Result<usize>> {
        self.check()?;
        Pin::new(&mut self.tcp).poll_write(context, data)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        data: &[std::io::IoSlice<'_>],
    ) -> Poll<std::io::Result<usize>> {
        self.check()?;
        Pin::new(&mut self.tcp).poll_write_vectored(context, data)
    }

    fn is_write_vectored(&self) -> bool {
        self.tcp.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.tcp).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        if self.cut.state() == RESET {
            return Poll::Ready(Ok(()));
        }
        Pin::new(&mut self.tcp).poll_shutdown(context)
    }
}
