//! Downloads: files of messages, sounds of recordings, and whatever else an address of Twilio's leads to.
//!
//! Twilio answers with a redirect to the host that keeps the file. The credentials stay behind: a request to
//! another host has none, nor the caller's headers.

use std::path::Path;
use std::time::{Duration, Instant};

use bytes::Bytes;

use crate::catalog::{self, Operation};
use crate::client::{Client, RequestOptions};
use crate::deadline::within;
use crate::error::{Error, ErrorKind, Result, Sent};
use crate::request::{Auth, Method, Request};
use crate::response::Response;
use crate::transport::{BodySlot, StreamedBody, too_large};
use crate::value::Params;

mod content;
mod file;

use content::ContentParams;
pub(crate) use file::PartialFile;

/// Redirects that are followed.
const MAX_REDIRECTS: u32 = 5;

/// The time for a download without a timeout of its own.
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(600);

/// The largest body without a limit of its own.
const DEFAULT_MAX_BYTES: u64 = 256 * 1024 * 1024;

/// What a step of a download needs beside its request.
#[derive(Debug, Clone)]
pub(crate) struct DownloadStep {
    /// Where the body of a success goes.
    pub(crate) body: BodySlot,
    /// The address on another host, which gets no credentials.
    pub(crate) other_host: Option<String>,
    pub(crate) max_body_bytes: usize,
}

/// Whether the resource that an operation fetches has a content that [`Client::download`] reads; `Some(true)`
/// if it is a sound, which has formats.
#[doc(hidden)]
pub fn content_kind(operation: Operation<'_>) -> Option<bool> {
    content::kind(operation)
}

/// A file whose head has arrived; its pieces are read one at a time.
///
/// It reads on the runtime on which it was opened. Its deadline holds for all of it. After a failure, the
/// failure is returned again. Dropping it closes the connection.
pub struct Download {
    path: String,
    response: Response,
    source: Source,
    total: Option<u64>,
    done: u64,
    max_bytes: u64,
    deadline: Instant,
    timeout: Duration,
    /// The time for one piece.
    piece_timeout: Duration,
    failure: Option<Error>,
}

enum Source {
    Streamed(StreamedBody),
    /// The whole body, from a transport that does not stream.
    Whole(Option<Bytes>),
}

impl Client {
    /// Downloads the content of a resource: `key` is the operation that fetches the resource, such as
    /// `messages.media.fetch` or `recordings.fetch`, and `params` are its parameters. A recording has
    /// `Format` (`wav`, the default, or `mp3`) and `RequestedChannels` (1 or 2) too.
    ///
    /// `options.timeout` is the time for all of it, 10 minutes if unset; `options.max_bytes` its largest size.
    pub async fn download(&self, key: &str, params: Params, options: RequestOptions) -> Result<Download> {
        let request = self.bind_download(key, params)?;
        self.download_request(request, options).await
    }

    /// [`Client::download`] of an address that need not be in the catalog.
    pub async fn download_request(&self, request: Request, options: RequestOptions) -> Result<Download> {
        if request.method != Method::Get {
            return Err(Error::argument("method", "only GET downloads"));
        }
        let key = request.operation.clone();
        let opened = self.open(request, options).await;
        opened.map_err(|e| if key.is_empty() { e } else { e.with_operation(&key) })
    }

    /// The request that [`Client::download`] sends first.
    pub fn bind_download(&self, key: &str, mut params: Params) -> Result<Request> {
        let content = ContentParams::take(&mut params)?;
        let mut request = self.bind(key, params)?;
        // The key of the request is that of a known operation.
        let operation = self.catalog()?.find(key).ok_or_else(|| Error::argument("key", "unknown"))?;
        content::change(&mut request, operation, &content).map_err(|e| e.with_operation(key))?;
        request.expected = catalog::ExpectedContent::Any;
        request.headers.push(("Accept".to_owned(), "*/*".to_owned()));
        Ok(request)
    }

    async fn open(&self, mut request: Request, options: RequestOptions) -> Result<Download> {
        let (head_timeout, piece_timeout) = self.timeouts();
        let timeout = options.timeout.unwrap_or_else(|| head_timeout.max(DEFAULT_TIMEOUT));
        let deadline = Instant::now() + timeout;
        let max_bytes = options.max_bytes.unwrap_or(DEFAULT_MAX_BYTES);
        let body = BodySlot::default();
        let mut step = DownloadStep {
            body: body.clone(),
            other_host: None,
            max_body_bytes: usize::try_from(max_bytes).unwrap_or(usize::MAX),
        };
        let mut address = self.route().url(&request.host, &request.path, &request.query)?;
        for _ in 0..=MAX_REDIRECTS {
            let left = deadline.saturating_duration_since(Instant::now());
            let step_options = RequestOptions {
                timeout: Some(options.timeout.unwrap_or(head_timeout).min(left)),
                step: Some(step.clone()),
                ..options.clone()
            };
            let answered = self.request(request.clone(), step_options).await;
            let response = match &step.other_host {
                None => answered?,
                Some(url) => answered.map_err(|e| of_other_host(e, url))?,
            };
            if (200..300).contains(&response.status()) {
                if response.is_html() && !request.operation.is_empty() {
                    let why = "the response is an HTML page, not the file";
                    return Err(Error::new(ErrorKind::Decode, why).with_status(response.status()));
                }
                let limits = (max_bytes, deadline, timeout, piece_timeout);
                return Download::new(response, body.take(), request.path, limits);
            }
            let Some(location) = response
                .header("location")
                .map(str::to_owned)
                // Video says it in the body too.
                .or_else(|| response.text("redirect_to"))
            else {
                let why = format!("status {} without the address of a file", response.status());
                return Err(Error::new(ErrorKind::Protocol, why).with_status(response.status()));
            };
            let (url, own) = self.route().redirect(&request.host, &address, &location)?;
            if let Some((path, query)) = own.filter(|_| step.other_host.is_none()) {
                (request.path, request.query) = (path, query);
            } else {
                // Once on another host, no later step has credentials.
                request.auth = Auth::None;
                step.other_host = Some(url.clone());
            }
            address = url;
        }
        let why = format!("the service redirected {MAX_REDIRECTS} times and more; the last was not followed");
        Err(Error::new(ErrorKind::Protocol, why))
    }
}

impl Download {
    fn new(
        mut response: Response,
        body: Option<StreamedBody>,
        path: String,
        (max_bytes, deadline, timeout, piece_timeout): (u64, Instant, Duration, Duration),
    ) -> Result<Download> {
        let length = response.header("content-length").and_then(|length| length.parse().ok());
        let (source, total) = if let Some(body) = body {
            (Source::Streamed(body), length)
        } else {
            let whole = response.take_body();
            let length = whole.len() as u64;
            (Source::Whole(Some(whole.into())), Some(length))
        };
        if total.is_some_and(|total| total > max_bytes) {
            return Err(over_limit(max_bytes, &path));
        }
        Ok(Download {
            path,
            response,
            source,
            total,
            done: 0,
            max_bytes,
            deadline,
            timeout,
            piece_timeout,
            failure: None,
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

    #[cfg(feature = "blocking")]
    pub(crate) fn deadline(&self) -> Instant {
        self.deadline
    }

    /// The next piece, never empty; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<Bytes>> {
        if let Some(failure) = &self.failure {
            return Some(Err(failure.clone()));
        }
        let piece = match self.read().await {
            Ok(piece) => piece?,
            Err(error) => {
                self.source = Source::Whole(None);
                return Some(Err(self.failure.insert(error).clone()));
            }
        };
        Some(Ok(piece))
    }

    async fn read(&mut self) -> Result<Option<Bytes>> {
        loop {
            let piece = match &mut self.source {
                Source::Whole(whole) => whole.take(),
                Source::Streamed(body) => {
                    let left = self.deadline.saturating_duration_since(Instant::now());
                    let piece = within(left.min(self.piece_timeout), body.next()).await.ok_or_else(|| {
                        let why = if left <= self.piece_timeout {
                            format!(
                                "the download was not complete within {:.1} s",
                                self.timeout.as_secs_f64()
                            )
                        } else {
                            format!("no further byte within {:.1} s", self.piece_timeout.as_secs_f64())
                        };
                        Error::new(ErrorKind::Timeout, why)
                    })?;
                    piece.transpose().map_err(|why| Error::new(ErrorKind::Protocol, why))?
                }
            };
            let Some(piece) = piece else { return Ok(None) };
            self.done += piece.len() as u64;
            if self.done > self.max_bytes {
                return Err(over_limit(self.max_bytes, &self.path));
            }
            if !piece.is_empty() {
                return Ok(Some(piece));
            }
        }
    }

    /// Writes the rest to a file and returns the size of all. The file is written as `NAME.PID-N.part` and
    /// gets its name, in place of a file that has it, when it is complete; after a failure it is removed. It
    /// has the permissions of the file that it replaces. A pipe, a device or a descriptor (`/dev/stdout`) is
    /// written in place.
    ///
    /// `progress` is called after each piece with the bytes so far and the size, if it is known; `false`
    /// cancels.
    pub async fn save(
        &mut self,
        path: &Path,
        mut progress: impl FnMut(u64, Option<u64>) -> bool,
    ) -> Result<u64> {
        let mut file = PartialFile::create(path)?;
        while let Some(piece) = self.next().await {
            file.write(&piece?)?;
            if !progress(self.done, self.total) {
                return Err(cancelled());
            }
        }
        file.finish()?;
        Ok(self.done)
    }
}

pub(crate) fn cancelled() -> Error {
    Error::new(ErrorKind::Cancelled, "the download was cancelled")
}

/// The file is there and stays as large: no retry helps.
fn over_limit(max_bytes: u64, path: &str) -> Error {
    Error::new(ErrorKind::Protocol, too_large(usize::try_from(max_bytes).unwrap_or(usize::MAX)))
        .with_status(200)
        .with_sent(Sent::Yes)
        .with_request("GET", path)
}

/// The error of a host that keeps files. Its refusal says nothing of the credentials, which it did not get.
fn of_other_host(error: Error, url: &str) -> Error {
    let Some(status) = error.status().filter(|status| *status >= 400) else { return error };
    let host = url.split('/').nth(2).unwrap_or_default();
    let kind = if status == 404 { ErrorKind::NotFound } else { ErrorKind::Api };
    let message = format!("{host}, which keeps the file, sent status {status}: {}", error.message());
    Error::new(kind, message).with_status(status).with_sent(Sent::No).with_attempts(error.attempts())
}
