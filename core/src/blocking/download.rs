//! Downloads of the blocking client: the I/O thread reads the connection, a bounded channel leads to the
//! reader.

use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

use bytes::Bytes;
use tokio::sync::mpsc;

use crate::client::RequestOptions;
use crate::deadline::within;
use crate::download::PartialFile;
use crate::error::{Error, ErrorKind, Result};
use crate::fork::process_identity;
use crate::request::Request;
use crate::response::Response;
use crate::runtime::{self, DetachedTask, InterruptCheck, SLACK};

/// Pieces that wait for the reader.
const WAITING_PIECES: usize = 4;

/// A file whose head has arrived; its pieces are read one at a time. See [`crate::Download`].
///
/// Dropping it ends the download.
pub struct Download {
    response: Response,
    pieces: Option<mpsc::Receiver<Result<Bytes>>>,
    task: DetachedTask,
    total: Option<u64>,
    done: u64,
    deadline: Instant,
    failure: Option<Error>,
    /// What [`io::Read`] has not yet returned of a piece.
    rest: Bytes,
    process: u64,
}

impl Download {
    /// Opens a download; to be awaited on the I/O thread ([`runtime::spawn`]), which then reads it.
    #[doc(hidden)]
    pub async fn open(client: crate::Client, request: Request, options: RequestOptions) -> Result<Download> {
        let mut source = client.download_request(request, options).await?;
        let (response, total, deadline) = (source.response().clone(), source.total(), source.deadline());
        let (sender, pieces) = mpsc::channel(WAITING_PIECES);
        let task = runtime::spawn_detached(async move {
            loop {
                let (piece, is_last) = match source.next().await {
                    // An empty piece tells the end from a task that was lost.
                    None => (Ok(Bytes::new()), true),
                    Some(piece) => {
                        let failed = piece.is_err();
                        (piece, failed)
                    }
                };
                let left = deadline.saturating_duration_since(Instant::now());
                let sent = within(left, sender.send(piece)).await;
                if is_last || !matches!(sent, Some(Ok(()))) {
                    return;
                }
            }
        })?;
        Ok(Download {
            response,
            pieces: Some(pieces),
            task,
            total,
            done: 0,
            deadline,
            failure: None,
            rest: Bytes::new(),
            process: process_identity(),
        })
    }

    /// The response without its body: status, `content-type` and the other headers.
    pub fn response(&self) -> &Response {
        &self.response
    }

    /// The size in bytes, if the service told it.
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// The bytes that were read.
    pub fn done(&self) -> u64 {
        self.done
    }

    /// The next piece, never empty; `None` after the last. After a failure, the failure is returned again.
    pub fn next_piece(&mut self) -> Result<Option<Bytes>> {
        self.read_piece(None)
    }

    /// [`Download::next_piece`] that runs `watch` at intervals while it waits.
    pub fn next_piece_watched(&mut self, watch: InterruptCheck<'_>) -> Result<Option<Bytes>> {
        self.read_piece(Some(watch))
    }

    fn read_piece(&mut self, watch: Option<InterruptCheck<'_>>) -> Result<Option<Bytes>> {
        if let Some(failure) = &self.failure {
            return Err(failure.clone());
        }
        if !self.rest.is_empty() {
            return Ok(Some(std::mem::take(&mut self.rest)));
        }
        let Some(pieces) = &mut self.pieces else { return Ok(None) };
        let piece = match pieces.try_recv() {
            Ok(piece) => piece,
            Err(_) if self.process != process_identity() => Err(Error::new(
                ErrorKind::Argument,
                "the download was opened before a fork and belongs to the other process",
            )),
            Err(mpsc::error::TryRecvError::Disconnected) => Err(self.lost()),
            Err(mpsc::error::TryRecvError::Empty) => self.wait(watch),
        };
        match piece {
            Ok(piece) if piece.is_empty() => {
                self.pieces = None;
                Ok(None)
            }
            Ok(piece) => {
                self.done += piece.len() as u64;
                Ok(Some(piece))
            }
            Err(error) => Err(self.failure.insert(error).clone()),
        }
    }

    fn wait(&mut self, watch: Option<InterruptCheck<'_>>) -> Result<Bytes> {
        let Some(mut pieces) = self.pieces.take() else { return Ok(Bytes::new()) };
        let left = self.deadline.saturating_duration_since(Instant::now()) + SLACK;
        let (pieces, piece) = runtime::wait(
            async move {
                let piece = within(left, pieces.recv()).await.flatten();
                Ok((pieces, piece))
            },
            watch,
        )?;
        self.pieces = Some(pieces);
        piece.unwrap_or_else(|| Err(self.lost()))
    }

    /// The error of a download that the I/O thread does not read any more.
    fn lost(&self) -> Error {
        if self.deadline <= Instant::now() {
            return Error::new(ErrorKind::Timeout, "the download was not complete before its deadline");
        }
        self.task.abort_error(true)
    }

    /// Writes the rest to a file and returns the size of all: see [`crate::Download::save`].
    pub fn save(&mut self, path: &Path, mut progress: impl FnMut(u64, Option<u64>) -> bool) -> Result<u64> {
        let mut file = PartialFile::create(path)?;
        while let Some(piece) = {
            // Asks between waits too, so that a stalled download can be cancelled.
            let (done, total) = (self.done, self.total);
            let mut keep_waiting = || progress(done, total);
            self.next_piece_watched(InterruptCheck::new(PROGRESS_INTERVAL, &mut keep_waiting))?
        } {
            file.write(&piece)?;
            if !progress(self.done, self.total) {
                return Err(crate::download::cancelled());
            }
        }
        file.finish()?;
        Ok(self.done)
    }
}

/// How often progress is told while nothing comes.
const PROGRESS_INTERVAL: Duration = Duration::from_millis(50);

impl io::Read for Download {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        let Some(mut piece) = self.next_piece().map_err(io::Error::other)? else { return Ok(0) };
        let size = piece.len().min(buffer.len());
        buffer[..size].copy_from_slice(&piece.split_to(size));
        self.rest = piece;
        Ok(size)
    }
}

impl Drop for Download {
    fn drop(&mut self) {
        if self.process == process_identity() {
            self.task.cancel();
        }
    }
}
