//! A connection that requests are sent over, one after the other or (HTTP/2) many at once.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use http::{Request, Response};
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;
use hyper::client::conn::{TrySendError, http1};

use super::connect::Stream;
use super::socket::Peek;

type Answered = Result<Response<Incoming>, TrySendError<Request<Tracked>>>;
type Answer = Pin<Box<dyn Future<Output = Answered> + Send>>;

pub(super) enum Connection {
    One(One),
    /// What reads and writes it is a task of the runtime.
    #[cfg(feature = "http2")]
    Many(hyper::client::conn::http2::SendRequest<Tracked>),
}

impl Connection {
    /// Speaks HTTP over a stream.
    pub(super) async fn over(
        stream: Box<dyn Stream>,
        socket: Peek,
        http2: bool,
    ) -> hyper::Result<Connection> {
        #[cfg(feature = "http2")]
        if http2 {
            let executor = hyper_util::rt::TokioExecutor::new();
            let (sender, connection) = hyper::client::conn::http2::handshake(executor, stream).await?;
            tokio::spawn(connection);
            return Ok(Connection::Many(sender));
        }
        debug_assert!(!http2, "it was not offered");
        let (sender, driven) = http1::handshake(stream).await?;
        Ok(Connection::One(One { sender, driver: Driver { driven: Some(Box::pin(driven)), socket } }))
    }

    /// Whether several requests may be under way at once.
    pub(super) fn carries_many(&self) -> bool {
        !matches!(self, Connection::One(_))
    }

    /// A handle for others, where several requests may be under way.
    pub(super) fn shared(&self) -> Option<Connection> {
        match self {
            Connection::One(_) => None,
            #[cfg(feature = "http2")]
            Connection::Many(sender) => Some(Connection::Many(sender.clone())),
        }
    }

    /// Whether it is done with the answer that was read, so that another request may be sent.
    pub(super) fn is_done(&mut self) -> bool {
        self.drive(&mut Context::from_waker(Waker::noop()));
        match self {
            Connection::One(one) => one.sender.is_ready(),
            #[cfg(feature = "http2")]
            Connection::Many(sender) => sender.is_ready(),
        }
    }

    /// Whether the other side has neither closed an idle connection nor said anything unasked. The
    /// socket itself is asked: the runtime may not have looked since.
    pub(super) fn is_open(&self) -> bool {
        match self {
            Connection::One(one) => one.sender.is_ready() && one.driver.is_quiet(),
            #[cfg(feature = "http2")]
            Connection::Many(sender) => sender.is_ready(),
        }
    }

    /// Sends a request once. The error has the request in it if not a byte of it was written.
    pub(super) fn send(&mut self, request: Request<Tracked>) -> impl Future<Output = Answered> + Send {
        let answer: Answer = match self {
            Connection::One(one) => Box::pin(one.sender.try_send_request(request)),
            #[cfg(feature = "http2")]
            Connection::Many(sender) => Box::pin(sender.try_send_request(request)),
        };
        self.answer(answer)
    }

    async fn answer(&mut self, mut answer: Answer) -> Answered {
        poll_fn(|cx| {
            self.drive(cx);
            answer.as_mut().poll(cx)
        })
        .await
    }

    fn drive(&mut self, cx: &mut Context<'_>) {
        match self {
            Connection::One(one) => one.driver.poll(cx),
            #[cfg(feature = "http2")]
            Connection::Many(_) => {}
        }
    }

    /// The next part of an answer's body.
    pub(super) async fn frame(&mut self, body: &mut Incoming) -> Option<hyper::Result<Frame<Bytes>>> {
        poll_fn(|cx| {
            let frame = Pin::new(&mut *body).poll_frame(cx);
            if frame.is_ready() {
                return frame;
            }
            self.drive(cx);
            Pin::new(&mut *body).poll_frame(cx)
        })
        .await
    }
}

/// HTTP/1.1, one request at a time. Whoever waits for the answer reads and writes it: a task of its
/// own would cost another turn of the runtime, and outlive a call that was given up.
pub(super) struct One {
    // Dropped first: then the driver knows that nothing more is to be sent.
    sender: http1::SendRequest<Tracked>,
    driver: Driver,
}

impl Drop for One {
    /// A request that is given up midway is not written to its end.
    fn drop(&mut self) {
        if !self.sender.is_ready() {
            self.driver.driven = None;
        }
    }
}

type Driven = http1::Connection<Box<dyn Stream>, Tracked>;

/// What reads and writes a connection.
struct Driver {
    /// `None` once it has ended.
    driven: Option<Pin<Box<Driven>>>,
    /// The socket that it owns.
    socket: Peek,
}

impl Driver {
    fn poll(&mut self, cx: &mut Context<'_>) {
        if let Some(driven) = &mut self.driven
            && driven.as_mut().poll(cx).is_ready()
        {
            // Its error, if it has one, is also that of the request under way.
            self.driven = None;
        }
    }

    fn is_quiet(&self) -> bool {
        self.driven.is_some() && self.socket.is_quiet()
    }
}

impl Drop for Driver {
    /// Takes its leave of the other side, if that can be written at once.
    fn drop(&mut self) {
        self.poll(&mut Context::from_waker(Waker::noop()));
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

#[cfg(test)]
mod tests {
    use std::io;
    use std::sync::atomic::AtomicUsize;

    use hyper::rt::{Read, ReadBufCursor, Write};
    use hyper_util::rt::TokioIo;

    use super::super::socket::Socket;
    use super::*;

    /// A stream with room for so many bytes, whose other side says nothing.
    struct Narrow(Arc<AtomicUsize>);

    impl Read for Narrow {
        fn poll_read(
            self: Pin<&mut Self>,
            _: &mut Context<'_>,
            _: ReadBufCursor<'_>,
        ) -> Poll<io::Result<()>> {
            Poll::Pending
        }
    }

    impl Write for Narrow {
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
    fn a_request_that_is_given_up_midway_is_not_written_to_its_end() {
        const ROOM: usize = 1_000_000;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
            let address = listener.local_addr().expect("an address");
            let looked_at =
                Socket::new(TokioIo::new(tokio::net::TcpStream::connect(address).await.expect("a socket")));
            let room = Arc::new(AtomicUsize::new(10));
            let stream = Box::new(Narrow(Arc::clone(&room)));
            let mut connection =
                Connection::over(stream, looked_at.peek(), false).await.expect("a connection");
            let touched = Arc::new(AtomicBool::new(false));
            let request =
                Request::post("/").body(Tracked::new(&[b'x'; 10_000], &touched)).expect("a request");
            let mut answer = Box::pin(connection.send(request));
            assert!(answer.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
            assert!(touched.load(Ordering::SeqCst));
            assert_eq!(room.swap(ROOM, Ordering::SeqCst), 0, "it has begun");
            drop(answer);
            drop(connection);
            assert_eq!(room.load(Ordering::SeqCst), ROOM, "nothing more is written");
        });
    }
}
