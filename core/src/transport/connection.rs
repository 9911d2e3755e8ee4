//! A connection that requests are sent over, one after the other or (HTTP/2) many at once.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;
use hyper::client::conn::{TrySendError, http1};

use super::connect::Stream;

pub(super) enum Connection {
    One(http1::SendRequest<Tracked>),
    #[cfg(feature = "http2")]
    Many(hyper::client::conn::http2::SendRequest<Tracked>),
}

impl Connection {
    /// Speaks HTTP over a stream. What reads and writes it is a task of the runtime.
    pub(super) async fn over(stream: Box<dyn Stream>, http2: bool) -> hyper::Result<Connection> {
        #[cfg(feature = "http2")]
        if http2 {
            let executor = hyper_util::rt::TokioExecutor::new();
            let (sender, connection) = hyper::client::conn::http2::handshake(executor, stream).await?;
            tokio::spawn(connection);
            return Ok(Connection::Many(sender));
        }
        debug_assert!(!http2, "it was not offered");
        let (sender, connection) = http1::handshake(stream).await?;
        // Its errors are those of the request under way, which has them too.
        tokio::spawn(connection);
        Ok(Connection::One(sender))
    }

    /// A handle for others, where several requests may be under way.
    pub(super) fn shared(&self) -> Option<Connection> {
        match self {
            Connection::One(_) => None,
            #[cfg(feature = "http2")]
            Connection::Many(sender) => Some(Connection::Many(sender.clone())),
        }
    }

    /// Whether a request would be written at once.
    pub(super) fn is_ready(&self) -> bool {
        match self {
            Connection::One(sender) => sender.is_ready(),
            #[cfg(feature = "http2")]
            Connection::Many(sender) => sender.is_ready(),
        }
    }

    /// Whether the other side has not closed it, as far as the runtime knows.
    pub(super) fn is_open(&self) -> bool {
        match self {
            Connection::One(sender) => !sender.is_closed(),
            #[cfg(feature = "http2")]
            Connection::Many(sender) => !sender.is_closed(),
        }
    }

    /// Until another request may be sent; `false` if none ever may.
    pub(super) async fn ready(&mut self) -> bool {
        match self {
            Connection::One(sender) => sender.ready().await.is_ok(),
            #[cfg(feature = "http2")]
            Connection::Many(sender) => sender.ready().await.is_ok(),
        }
    }

    /// Sends a request once. The error has the request in it if not a byte of it was written.
    pub(super) async fn send(
        &mut self,
        request: Request<Tracked>,
    ) -> Result<Response<Incoming>, TrySendError<Request<Tracked>>> {
        match self {
            Connection::One(sender) => sender.try_send_request(request).await,
            #[cfg(feature = "http2")]
            Connection::Many(sender) => sender.try_send_request(request).await,
        }
    }
}

/// A body, perhaps an empty one, that remembers whether it was asked for: hyper asks when it has a
/// connection and is about to write the head. As long as nobody asked, the request has not left.
pub(super) struct Tracked {
    data: Option<Bytes>,
    touched: Arc<AtomicBool>,
}

impl Tracked {
    pub(super) fn new(data: &[u8], touched: &Arc<AtomicBool>) -> Tracked {
        let data = (!data.is_empty()).then(|| Bytes::copy_from_slice(data));
        Tracked { data, touched: Arc::clone(touched) }
    }
}

impl Body for Tracked {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        self.touched.store(true, Ordering::Release);
        Poll::Ready(self.data.take().map(|data| Ok(Frame::data(data))))
    }

    fn is_end_stream(&self) -> bool {
        self.touched.store(true, Ordering::Release);
        self.data.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.data.as_ref().map_or(0, |d| d.len() as u64))
    }
}
