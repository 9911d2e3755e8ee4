//! An HTTP connection: one request at a time over HTTP/1.1, several at a time over HTTP/2.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use http::{Request, Response};
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;
use hyper::client::conn::{TrySendError, http1};

use super::socket::{SocketProbe, Stream};
use crate::progress::Progress;

type SendResult = Result<Response<Incoming>, TrySendError<Request<TrackedBody>>>;
type PendingResponse = Pin<Box<dyn Future<Output = SendResult> + Send>>;

pub(super) enum Connection {
    Http1(Http1),
    /// A task of the runtime reads and writes it.
    #[cfg(feature = "http2")]
    Http2(hyper::client::conn::http2::SendRequest<TrackedBody>),
}

impl Connection {
    /// Starts HTTP over a stream.
    pub(super) async fn handshake(
        stream: Box<dyn Stream>,
        socket: SocketProbe,
        http2: bool,
    ) -> hyper::Result<Connection> {
        #[cfg(feature = "http2")]
        if http2 {
            let executor = hyper_util::rt::TokioExecutor::new();
            let (sender, connection) = hyper::client::conn::http2::handshake(executor, stream).await?;
            tokio::spawn(connection);
            return Ok(Connection::Http2(sender));
        }
        debug_assert!(!http2, "HTTP/2 was not offered");
        let (sender, connection) = http1::handshake(stream).await?;
        Ok(Connection::Http1(Http1 {
            sender,
            driver: Driver { connection: Some(Box::pin(connection)), socket },
        }))
    }

    /// Whether several requests may be in flight at a time.
    pub(super) fn is_multiplexed(&self) -> bool {
        !matches!(self, Connection::Http1(_))
    }

    /// Another handle to the same connection, if it is multiplexed.
    pub(super) fn shared(&self) -> Option<Connection> {
        match self {
            Connection::Http1(_) => None,
            #[cfg(feature = "http2")]
            Connection::Http2(sender) => Some(Connection::Http2(sender.clone())),
        }
    }

    /// Whether the last response was read to its end, so that the next request may be sent.
    pub(super) fn is_reusable(&mut self) -> bool {
        self.drive(&mut Context::from_waker(Waker::noop()));
        match self {
            Connection::Http1(one) => one.sender.is_ready(),
            #[cfg(feature = "http2")]
            Connection::Http2(sender) => sender.is_ready(),
        }
    }

    /// Whether the peer has neither closed the idle connection nor sent anything. This looks at the
    /// socket itself, because the runtime may not have polled it since.
    pub(super) fn is_open(&self) -> bool {
        match self {
            Connection::Http1(one) => one.sender.is_ready() && one.driver.is_silent(),
            #[cfg(feature = "http2")]
            Connection::Http2(sender) => sender.is_ready(),
        }
    }

    /// Sends a request once. The error contains the request if no byte of it was written.
    pub(super) fn send(&mut self, request: Request<TrackedBody>) -> impl Future<Output = SendResult> + Send {
        let response: PendingResponse = match self {
            Connection::Http1(one) => {
                one.driver.socket.begin_response();
                Box::pin(one.sender.try_send_request(request))
            }
            #[cfg(feature = "http2")]
            Connection::Http2(sender) => Box::pin(sender.try_send_request(request)),
        };
        self.await_response(response)
    }

    async fn await_response(&mut self, mut response: PendingResponse) -> SendResult {
        let result = poll_fn(|cx| {
            self.drive(cx);
            response.as_mut().poll(cx)
        })
        .await;
        if let (Connection::Http1(one), Ok(_)) = (&*self, &result) {
            one.driver.socket.end_request();
        }
        result
    }

    fn drive(&mut self, cx: &mut Context<'_>) {
        match self {
            Connection::Http1(one) => one.driver.poll(cx),
            #[cfg(feature = "http2")]
            Connection::Http2(_) => {}
        }
    }

    /// The next frame of a response body.
    pub(super) async fn next_frame(&mut self, body: &mut Incoming) -> Option<hyper::Result<Frame<Bytes>>> {
        let frame = poll_fn(|cx| {
            let frame = Pin::new(&mut *body).poll_frame(cx);
            if frame.is_ready() {
                return frame;
            }
            self.drive(cx);
            Pin::new(&mut *body).poll_frame(cx)
        })
        .await;
        if let (Connection::Http1(one), Some(Ok(frame))) = (self, &frame) {
            one.driver.socket.add_payload(frame.data_ref().map_or(0, Bytes::len));
        }
        frame
    }
}

/// An HTTP/1.1 connection, one request at a time. The future that awaits the response also reads and
/// writes the socket: a separate task would cost another iteration of the runtime and outlive a
/// cancelled request.
pub(super) struct Http1 {
    // Dropped before the driver, which then knows that no request follows.
    sender: http1::SendRequest<TrackedBody>,
    driver: Driver,
}

impl Drop for Http1 {
    /// A request cancelled midway is not written to its end.
    fn drop(&mut self) {
        if !self.sender.is_ready() {
            self.driver.connection = None;
        }
    }
}

type Http1Driver = http1::Connection<Box<dyn Stream>, TrackedBody>;

/// Reads and writes a connection.
struct Driver {
    /// `None` after the connection ended.
    connection: Option<Pin<Box<Http1Driver>>>,
    /// The socket of the connection.
    socket: SocketProbe,
}

impl Driver {
    fn poll(&mut self, cx: &mut Context<'_>) {
        if let Some(connection) = &mut self.connection
            && connection.as_mut().poll(cx).is_ready()
        {
            // The request in flight reports the error, if there is one.
            self.connection = None;
        }
    }

    fn is_silent(&self) -> bool {
        self.connection.is_some() && self.socket.is_silent()
    }
}

impl Drop for Driver {
    /// Writes the closing message (`close_notify` of TLS), if the socket takes it at once.
    fn drop(&mut self) {
        self.poll(&mut Context::from_waker(Waker::noop()));
    }
}

/// A body, perhaps empty, that records in its request's progress when hyper polls it: hyper does that
/// when it is about to write the request head to a connection. Before that, the request has not left.
pub(super) struct TrackedBody {
    data: Option<Bytes>,
    progress: Arc<Progress>,
}

impl TrackedBody {
    pub(super) fn new(data: &[u8], progress: &Arc<Progress>) -> TrackedBody {
        let data = (!data.is_empty()).then(|| Bytes::copy_from_slice(data));
        TrackedBody { data, progress: Arc::clone(progress) }
    }
}

impl Body for TrackedBody {
    type Data = Bytes;
    type Error = std::convert::Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        self.progress.set_left();
        Poll::Ready(self.data.take().map(|data| Ok(Frame::data(data))))
    }

    fn is_end_stream(&self) -> bool {
        self.progress.set_left();
        self.data.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.data.as_ref().map_or(0, |d| d.len() as u64))
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use hyper::rt::{Read, ReadBufCursor, Write};

    use super::super::socket::Socket;
    use super::*;

    /// A stream that accepts a limited number of bytes and never becomes readable.
    struct LimitedStream(Arc<AtomicUsize>);

    impl Read for LimitedStream {
        fn poll_read(
            self: Pin<&mut Self>,
            _: &mut Context<'_>,
            _: ReadBufCursor<'_>,
        ) -> Poll<io::Result<()>> {
            Poll::Pending
        }
    }

    impl Write for LimitedStream {
        fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, from: &[u8]) -> Poll<io::Result<usize>> {
            let room = self.0.load(Ordering::SeqCst);
            let taken = room.min(from.len());
            self.0.store(room - taken, Ordering::SeqCst);
            if taken == 0 { Poll::Pending } else { Poll::Ready(Ok(taken)) }
        }
        fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }
        fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }
    }

    #[test]
    fn a_request_cancelled_midway_is_not_written_to_its_end() {
        const ROOM: usize = 1_000_000;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
            let address = listener.local_addr().expect("an address");
            let socket = Socket::new(tokio::net::TcpStream::connect(address).await.expect("a socket"));
            let room = Arc::new(AtomicUsize::new(10));
            let stream = Box::new(LimitedStream(Arc::clone(&room)));
            let mut connection =
                Connection::handshake(stream, socket.probe(), false).await.expect("a connection");
            let progress = Arc::new(Progress::default());
            let request =
                Request::post("/").body(TrackedBody::new(&[b'x'; 10_000], &progress)).expect("a request");
            let mut response = Box::pin(connection.send(request));
            assert!(response.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
            assert!(progress.has_left());
            assert_eq!(room.swap(ROOM, Ordering::SeqCst), 0, "a part was written");
            drop(response);
            drop(connection);
            assert_eq!(room.load(Ordering::SeqCst), ROOM, "nothing more was written");
        });
    }
}
