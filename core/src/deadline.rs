//! Waiting until a deadline.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

/// Polls after a deadline. Reading a response through TLS needs more than one.
const FINAL_POLLS: usize = 8;

/// Awaits `work` for at most `time`; `None` if it did not end.
///
/// A process that was stopped past the deadline finds it expired when it continues, though the
/// response may have arrived long ago. So the sockets are read once more before the work is dropped.
pub(crate) async fn within<T>(time: Duration, work: impl Future<Output = T>) -> Option<T> {
    let mut work = pin!(work);
    if let Ok(output) = tokio::time::timeout(time, work.as_mut()).await {
        return Some(output);
    }
    #[cfg(feature = "blocking")]
    if !crate::runtime::has_descriptors() {
        return None;
    }
    for _ in 0..FINAL_POLLS {
        // Lets the runtime look at its sockets.
        tokio::task::yield_now().await;
        let polled = poll_fn(|cx| Poll::Ready(work.as_mut().poll(cx))).await;
        if let Poll::Ready(output) = polled {
            return Some(output);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::{TcpListener, TcpStream};

    use super::*;

    fn run<T>(work: impl Future<Output = T>) -> T {
        tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime").block_on(work)
    }

    #[test]
    fn work_that_does_not_end_is_dropped_at_the_deadline() {
        assert_eq!(run(within(Duration::from_millis(1), std::future::pending::<()>())), None);
        assert_eq!(run(within(Duration::ZERO, async { 7 })), Some(7));
    }

    /// The thread sleeps past the deadline, as a stopped process does; the response is there before.
    #[test]
    fn a_response_that_arrived_before_the_deadline_is_read_after_it() {
        run(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
            let mut here =
                TcpStream::connect(listener.local_addr().expect("an address")).await.expect("it listens");
            let (mut there, _) = listener.accept().await.expect("a connection");
            let mut byte = [0];
            let read = within(Duration::from_millis(30), here.read_exact(&mut byte));
            let stopped = async {
                there.write_all(b"x").await.expect("it is open");
                std::thread::sleep(Duration::from_millis(60));
            };
            let (read, ()) = tokio::join!(read, stopped);
            assert!(read.is_some_and(|read| read.is_ok()));
        });
    }
}
