//! A response body that the caller reads piece by piece.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http_body::Body as _;
use hyper::body::Incoming;

use super::connect::root_cause;
use super::connection::Connection;
use super::pool::{ConnectionPool, OriginPool};

/// Where a transport leaves the body of a success. One that ignores it returns the whole body instead.
#[derive(Clone, Default)]
pub(crate) struct BodySlot(Arc<Mutex<Option<StreamedBody>>>);

impl BodySlot {
    pub(super) fn put(&self, body: StreamedBody) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(body);
    }

    pub(crate) fn take(&self) -> Option<StreamedBody> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl fmt::Debug for BodySlot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BodySlot")
    }
}

/// A body with its connection, which makes progress while the body is read, on the runtime that opened it.
pub(crate) struct StreamedBody {
    body: Incoming,
    /// `None` after the last piece.
    connection: Option<Connection>,
    pool: Arc<ConnectionPool>,
    origin: Arc<OriginPool>,
}

impl StreamedBody {
    pub(super) fn new(
        body: Incoming,
        connection: Connection,
        pool: Arc<ConnectionPool>,
        origin: Arc<OriginPool>,
    ) -> StreamedBody {
        StreamedBody { body, connection: Some(connection), pool, origin }
    }

    /// The next piece; `None` after the last. After a failure there is none.
    pub(crate) async fn next(&mut self) -> Option<Result<Bytes, String>> {
        let connection = self.connection.as_mut()?;
        while !self.body.is_end_stream() {
            let Some(frame) = connection.next_frame(&mut self.body).await else { break };
            match frame {
                Ok(frame) => {
                    // Trailers are ignored.
                    if let Ok(piece) = frame.into_data() {
                        return Some(Ok(piece));
                    }
                }
                Err(error) => {
                    self.connection = None;
                    return Some(Err(format!("the response broke off: {}", root_cause(&error))));
                }
            }
        }
        if let Some(connection) = self.connection.take() {
            self.pool.check_in(&self.origin, connection);
        }
        None
    }
}
