//! Limits what a peer may send besides the bodies of responses.
//!
//! Interim responses (1xx) and tiny chunks cost a peer little and the reader much, and no limit of a
//! body ends them.

use std::io;
use std::sync::atomic::{AtomicU64, Ordering};

/// Bytes of heads, interim responses, chunk sizes, trailers and TLS records of one response, and what
/// hyper reads ahead of the body. A response head alone may have 400 KB.
const MAX_OVERHEAD: u64 = 1024 * 1024;

/// How many bytes a byte of the body may take, framing included, beyond [`MAX_OVERHEAD`].
const MAX_BYTES_PER_BODY_BYTE: u64 = 2;

/// Counts the bytes that a connection reads, TLS included.
#[derive(Debug, Default)]
pub(super) struct Meter {
    read: AtomicU64,
    /// As many bytes may be read in all; 0 is no limit yet.
    limit: AtomicU64,
}

impl Meter {
    /// The next response begins.
    pub(super) fn begin_response(&self) {
        self.limit.store(self.read.load(Ordering::Relaxed) + MAX_OVERHEAD, Ordering::Relaxed);
    }

    /// A part of the body was read.
    pub(super) fn add_payload(&self, bytes: usize) {
        self.limit.fetch_add(bytes as u64 * MAX_BYTES_PER_BODY_BYTE, Ordering::Relaxed);
    }

    /// Bytes were read.
    pub(super) fn check(&self, bytes: usize) -> io::Result<()> {
        let read = self.read.fetch_add(bytes as u64, Ordering::Relaxed) + bytes as u64;
        match self.limit.load(Ordering::Relaxed) {
            0 => Ok(()),
            limit if read <= limit => Ok(()),
            _ => Err(io::Error::other("too many interim responses, headers or chunks")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overhead_is_limited_for_each_response_and_grows_with_its_body() {
        let meter = Meter::default();
        assert!(meter.check(10_000_000).is_ok(), "no response was awaited yet");
        for _ in 0..3 {
            meter.begin_response();
            assert!(meter.check(1024 * 1024).is_ok());
            assert!(meter.check(1).is_err());
        }
        meter.begin_response();
        meter.add_payload(50);
        assert!(meter.check(1024 * 1024 + 100).is_ok());
        assert!(meter.check(1).is_err());
    }
}
