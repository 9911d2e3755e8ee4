//! Lists, page by page.

use std::ffi::CString;
use std::mem::MaybeUninit;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use twire::blocking;

use crate::boundary::{ErrOut, Text, clear, clear_text, hand_out, put};
use crate::callback::{ClientId, may_call};
use crate::cancel;
use crate::client::twire_client;
use crate::error::{Failure, Result, c_text};
use crate::guard::{guard, make, read};
use crate::options::twire_options;
use crate::params::twire_params;
use crate::result::twire_result;
use crate::status::twire_status;

/// A list that is read page by page; only one page is kept. One thread at a time. The client may
/// be freed before it.
pub struct twire_pages {
    pages: Option<blocking::Pages>,
    cancel: Option<Arc<AtomicBool>>,
    failed: Option<Failure>,
    resume: Option<CString>,
    client: ClientId,
    /// The page whose records are being handed out, and how many were.
    open: Option<(twire_result, usize)>,
}

impl twire_pages {
    fn of(pages: Option<&mut twire_pages>) -> Result<&mut twire_pages> {
        pages.ok_or_else(|| Failure::argument("pages", "NULL"))
    }

    fn next(&mut self) -> Result<Option<twire_result>> {
        // What failed is not the end of the list: asked again, it says so again.
        if let Some(failed) = &self.failed {
            return Err(failed.clone());
        }
        may_call(self.client)?;
        cancel::check(self.cancel.as_ref())?;
        self.step().inspect_err(|failure| self.failed = Some(failure.clone()))
    }

    fn step(&mut self) -> Result<Option<twire_result>> {
        // What is left of a page that was read record by record is passed over.
        self.open = None;
        let Some(pages) = &mut self.pages else { return Ok(None) };
        let records = match &self.cancel {
            None => pages.next(),
            Some(flag) => cancel::watched(flag, |watch| pages.next_watched(watch)),
        };
        Ok(records.transpose()?.map(|records| twire_result::of_records(&records)))
    }
}

impl twire_pages {
    /// The next record, page after page.
    fn record(&mut self) -> Result<Option<&twire_result>> {
        while self.open.as_ref().is_none_or(|(page, next)| *next >= page.length()) {
            match self.next()? {
                Some(page) => self.open = Some((page, 0)),
                None => return Ok(None),
            }
        }
        Ok(self.open.as_mut().and_then(|(page, next)| {
            *next += 1;
            page.item(*next - 1)
        }))
    }
}

/// A list, not yet read. Nothing is sent before twire_pages_next.
///
/// client: not NULL. key: a list operation such as "messages.list"; not NULL. params: filters, and
/// "PageSize" (1000 at most); NULL for none. options: NULL for the client's settings; they hold for
/// each page. out: yours; free it with twire_pages_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_pages_new(
    client: Option<&twire_client>,
    key: Text<'_>,
    params: Option<&twire_params>,
    options: Option<&twire_options>,
    out: Option<&mut MaybeUninit<*mut twire_pages>>,
    err: ErrOut<'_>,
) -> twire_status {
    make(out, err, || {
        let (client, id) = twire_client::named(client)?;
        let (options, cancel) = twire_options::of(options)?;
        let pages = client.pages(key.required("key")?, twire_params::of(params)?)?.options(options);
        Ok(twire_pages { pages: Some(pages), cancel, failed: None, resume: None, client: id, open: None })
    })
}

/// At most this many records in all; 0 is none. To be set before the first page is read.
#[unsafe(no_mangle)]
pub extern "C" fn twire_pages_limit(
    pages: Option<&mut twire_pages>,
    records: u64,
    err: ErrOut<'_>,
) -> twire_status {
    guard(err, || {
        let pages = twire_pages::of(pages)?;
        pages.pages = pages.pages.take().map(|p| p.limit(records));
        Ok(())
    })
}

/// Reads the pages from now on with these options: another deadline, something else to cancel with.
///
/// pages: not NULL. options: NULL for the client's settings. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_pages_set_options(
    pages: Option<&mut twire_pages>,
    options: Option<&twire_options>,
    err: ErrOut<'_>,
) -> twire_status {
    guard(err, || {
        let pages = twire_pages::of(pages)?;
        let (options, cancel) = twire_options::of(options)?;
        pages.pages = pages.pages.take().map(|p| p.options(options));
        pages.cancel = cancel;
        Ok(())
    })
}

/// Starts at a page that twire_pages_resume gave, now or in another process. Only a link to the
/// list's own host is followed. link: not NULL. When the link is refused, so is every next page.
#[unsafe(no_mangle)]
pub extern "C" fn twire_pages_at(
    pages: Option<&mut twire_pages>,
    link: Text<'_>,
    err: ErrOut<'_>,
) -> twire_status {
    guard(err, || {
        let pages = twire_pages::of(pages)?;
        let link = link.required("link")?;
        let Some(list) = pages.pages.take() else { return Ok(()) };
        match list.at(link) {
            Ok(list) => pages.pages = Some(list),
            // Not an empty list: it was never read.
            Err(error) => return Err(pages.failed.insert(error.into()).clone()),
        }
        Ok(())
    })
}

/// Reads the next page.
///
/// out: the page, yours: a list of records (twire_result_length, twire_result_item); NULL with
/// TWIRE_OK after the last page; not NULL itself. err: may be NULL. After a failure it fails again
/// with the same error.
#[unsafe(no_mangle)]
pub extern "C" fn twire_pages_next(
    pages: Option<&mut twire_pages>,
    out: Option<&mut MaybeUninit<*mut twire_result>>,
    err: ErrOut<'_>,
) -> twire_status {
    let out = clear(out);
    guard(err, || {
        if out.is_none() {
            return Err(Failure::argument("out", "NULL"));
        }
        if let Some(page) = twire_pages::of(pages)?.next()? {
            hand_out(out, page);
        }
        Ok(())
    })
}

/// Reads the next record, and the next page where one ends: for a loop over all records.
///
/// record: set to the record, borrowed: it lives until the next call with these pages; to NULL with
/// TWIRE_OK after the last record; not NULL itself. err: may be NULL. After a failure it fails again
/// with the same error. twire_pages_next goes on at the page behind.
#[unsafe(no_mangle)]
pub extern "C" fn twire_pages_next_record<'a>(
    pages: Option<&'a mut twire_pages>,
    record: Option<&mut MaybeUninit<Option<&'a twire_result>>>,
    err: ErrOut<'_>,
) -> twire_status {
    let mut record = record;
    if let Some(out) = &mut record {
        out.write(None);
    }
    guard(err, || {
        if record.is_none() {
            return Err(Failure::argument("record", "NULL"));
        }
        put(record, twire_pages::of(pages)?.record()?);
        Ok(())
    })
}

/// A link to the page that would be read next, to go on later or elsewhere; it holds no
/// credentials.
///
/// link: set to the link, which lives until the next call with these pages, or to NULL after the
/// last page; not NULL itself. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_pages_resume<'a>(
    pages: Option<&'a mut twire_pages>,
    link: Option<&mut MaybeUninit<Text<'a>>>,
    err: ErrOut<'_>,
) -> twire_status {
    let link = clear_text(link);
    guard(err, || {
        if link.is_none() {
            return Err(Failure::argument("link", "NULL"));
        }
        let pages = twire_pages::of(pages)?;
        pages.resume = pages.pages.as_ref().and_then(blocking::Pages::resume).map(|link| c_text(&link));
        put(link, Text::maybe(pages.resume.as_ref()));
        Ok(())
    })
}

/// Frees a list. NULL is fine. Pages that were read live on.
#[unsafe(no_mangle)]
pub extern "C" fn twire_pages_free(pages: Option<Box<twire_pages>>) {
    read((), || drop(pages));
}
