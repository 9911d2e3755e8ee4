//! Downloads: media, recordings, and whatever else an address of Twilio's leads to.

use std::ffi::c_void;
use std::mem::MaybeUninit;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use twire::{Request, blocking};

use crate::boundary::{Data, ErrOut, Text, write_value};
use crate::callback::{ClientId, check_reentry};
use crate::cancel_token;
use crate::client::twire_client;
use crate::error::{Failure, Result};
use crate::guard::{guard, guard_drop, guard_getter, guard_new};
use crate::params::twire_params;
use crate::request::twire_request;
use crate::request_options::twire_request_options;
use crate::result::twire_result;
use crate::status::twire_status;

/// A file of which the head has arrived; the rest is read piece by piece or saved, once. One thread at a
/// time. The client may be freed before it.
pub struct twire_download {
    download: blocking::Download,
    response: twire_result,
    /// The piece that C reads.
    piece: Vec<u8>,
    cancel: Option<Arc<AtomicBool>>,
    client: ClientId,
}

impl twire_download {
    fn open(
        client: Option<&twire_client>,
        options: Option<&twire_request_options>,
        request: impl FnOnce(&blocking::Client) -> Result<Request>,
    ) -> Result<twire_download> {
        let (client, id) = twire_client::required_with_id(client)?;
        let (options, cancel) = twire_request_options::resolve(options)?;
        cancel_token::check(cancel.as_ref())?;
        let request = request(client)?;
        let download = match &cancel {
            None => client.download_request(request, options),
            Some(flag) => {
                cancel_token::watch(flag, |watch| client.download_request_watched(request, options, watch))
            }
        }?;
        let response = twire_result::from_response(download.response().clone());
        Ok(twire_download { download, response, piece: Vec::new(), cancel, client: id })
    }

    /// The download, if this thread may read it.
    fn required(download: Option<&mut twire_download>) -> Result<&mut twire_download> {
        let download = download.ok_or_else(|| Failure::argument("download", "NULL"))?;
        check_reentry(download.client)?;
        cancel_token::check(download.cancel.as_ref())?;
        Ok(download)
    }

    fn next(&mut self) -> Result<&[u8]> {
        let piece = match &self.cancel {
            None => self.download.next_piece(),
            Some(flag) => cancel_token::watch(flag, |watch| self.download.next_piece_watched(watch)),
        };
        self.piece = piece?.map_or_else(Vec::new, Vec::from);
        Ok(&self.piece)
    }
}

/// Opens the download of a resource's content, and returns when the head of the file has arrived. Redirects
/// are followed, to https only; another host gets neither credentials nor headers of the options.
///
/// client: not NULL. key: the operation that fetches the resource: "messages.media.fetch",
/// "recordings.fetch", "calls.recordings.fetch", "conferences.recordings.fetch",
/// "video.v1.recordings.fetch", "video.v1.rooms.recordings.fetch" or "video.v1.compositions.fetch"; not
/// NULL. params: those of the operation; a recording of a call also has "Format" ("wav", the default, or
/// "mp3") and "RequestedChannels" (1 or 2). options: the timeout is for the whole download, 10 minutes by
/// default; twire_request_options_set_max_bytes limits its size; NULL for none. out: yours; free it with
/// twire_download_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_download_new(
    client: Option<&twire_client>,
    key: Text<'_>,
    params: Option<&twire_params>,
    options: Option<&twire_request_options>,
    out: Option<&mut MaybeUninit<*mut twire_download>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || {
        twire_download::open(client, options, |client| {
            Ok(client.bind_download(key.required("key")?, twire_params::resolve(params)?)?)
        })
    })
}

/// Opens a download from an address that the catalog need not know: see twire_download_new.
///
/// request: a GET; not NULL; it stays the caller's. client: not NULL. options: NULL for none. out: yours;
/// free it with twire_download_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_download_from_request(
    request: Option<&twire_request>,
    client: Option<&twire_client>,
    options: Option<&twire_request_options>,
    out: Option<&mut MaybeUninit<*mut twire_download>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || twire_download::open(client, options, |_| twire_request::resolve(request)))
}

/// Sets the cancel token of the options for the reads that follow; their other settings are ignored.
///
/// download: not NULL. options: NULL for no token. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_download_set_options(
    download: Option<&mut twire_download>,
    options: Option<&twire_request_options>,
    err: ErrOut<'_>,
) -> twire_status {
    guard(err, || {
        let download = download.ok_or_else(|| Failure::argument("download", "NULL"))?;
        download.cancel = twire_request_options::resolve(options)?.1;
        Ok(())
    })
}

/// Returns the response without its body: status and headers, such as "content-type". It lives as long as
/// the download; do not free it. NULL for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_download_response(download: Option<&twire_download>) -> Option<&twire_result> {
    download.map(|d| &d.response)
}

/// Returns the size of the file in bytes; -1 when the service did not tell it.
#[unsafe(no_mangle)]
pub extern "C" fn twire_download_total(download: Option<&twire_download>) -> i64 {
    let total = || download.and_then(|d| d.download.total()).and_then(|total| i64::try_from(total).ok());
    guard_getter(-1, || total().unwrap_or(-1))
}

/// Reads the next piece of the file.
///
/// download: not NULL. data: set to the bytes, which live until the next function with this download; NULL
/// with TWIRE_OK after the last piece; not NULL itself. size: set to their number, 0 after the last piece;
/// not NULL. err: may be NULL. After a failure it fails again with the same error.
#[unsafe(no_mangle)]
pub extern "C" fn twire_download_next<'a>(
    download: Option<&'a mut twire_download>,
    data: Option<&mut MaybeUninit<Data<'a>>>,
    size: Option<&mut MaybeUninit<usize>>,
    err: ErrOut<'_>,
) -> twire_status {
    let (mut data, mut size) = (data, size);
    if let Some(out) = &mut data {
        out.write(Data::NULL);
    }
    if let Some(out) = &mut size {
        out.write(0);
    }
    guard(err, || {
        if data.is_none() || size.is_none() {
            let name = if data.is_none() { "data" } else { "size" };
            return Err(Failure::argument(name, "NULL"));
        }
        let piece = twire_download::required(download)?.next()?;
        if !piece.is_empty() {
            write_value(data, Data::new(piece));
            write_value(size, piece.len());
        }
        Ok(())
    })
}

/// Tells the progress of twire_download_save, after each piece and about 20 times a second while nothing
/// comes, on the calling thread.
///
/// done: the bytes so far. total: the size of the file, -1 when it is not known. user: as passed. Returns 0
/// to cancel the download, everything else to go on. It must not use the download.
pub type twire_progress_callback = Option<extern "C" fn(done: u64, total: i64, user: *mut c_void) -> i32>;

/// Saves the file: what was not read yet. It is written as PATH.PID-N.part, and gets its name, in place of
/// a file that has it, when it is complete. After a failure nothing of it stays. It has the
/// permissions of the file that it replaces. A pipe, a device or a descriptor ("/dev/stdout") is written in
/// place.
///
/// download, path: not NULL. progress: NULL for none. user: passed to progress. size: set to the number of
/// bytes; NULL to discard it. err: may be NULL. Fails with TWIRE_ERR_ARGUMENT when the file cannot be
/// written, with TWIRE_ERR_CANCELLED when progress returns 0.
#[unsafe(no_mangle)]
pub extern "C" fn twire_download_save(
    download: Option<&mut twire_download>,
    path: Text<'_>,
    progress: twire_progress_callback,
    user: *mut c_void,
    size: Option<&mut MaybeUninit<u64>>,
    err: ErrOut<'_>,
) -> twire_status {
    let mut size = size;
    if let Some(out) = &mut size {
        out.write(0);
    }
    guard(err, || {
        let path = path.required("path")?;
        let download = twire_download::required(download)?;
        let cancel = download.cancel.as_ref();
        let saved = download.download.save(Path::new(path), |done, total| {
            let total = total.and_then(|total| i64::try_from(total).ok()).unwrap_or(-1);
            let is_cancelled = cancel.is_some_and(|flag| flag.load(Ordering::Acquire));
            !is_cancelled && progress.is_none_or(|progress| progress(done, total, user) != 0)
        })?;
        write_value(size, saved);
        Ok(())
    })
}

/// Frees a download, and ends it when it is not complete. NULL is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_download_free(download: Option<Box<twire_download>>) {
    guard_drop(download);
}
