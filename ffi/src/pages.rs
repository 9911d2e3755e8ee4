//! Lists, page by page.

use std::ffi::CString;
use std::mem::MaybeUninit;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use twire::blocking;

use crate::boundary::{ErrOut, Text, write_handle, write_null, write_null_text, write_value};
use crate::callback::{ClientId, check_reentry};
use crate::cancel_token;
use crate::client::twire_client;
use crate::error::{Failure, Result, c_text};
use crate::guard::{guard, guard_drop, guard_new};
use crate::params::twire_params;
use crate::request_options::twire_request_options;
use crate::result::twire_result;
use crate::status::twire_status;

/// A list that is read page by page; only one page is in memory. One thread at a time. The client may be
/// freed before it.
pub struct twire_pages {
    pages: Option<blocking::Pages>,
    cancel: Option<Arc<AtomicBool>>,
    failure: Option<Failure>,
    resume_link: Option<CString>,
    client: ClientId,
    /// The page that `next_record` reads, and the index of its next record.
    current_page: Option<(twire_result, usize)>,
}

impl twire_pages {
    fn required(pages: Option<&mut twire_pages>) -> Result<&mut twire_pages> {
        pages.ok_or_else(|| Failure::argument("pages", "NULL"))
    }

    fn next(&mut self) -> Result<Option<twire_result>> {
        // A failure is not the end of the list: it is returned again.
        if let Some(failure) = &self.failure {
            return Err(failure.clone());
        }
        check_reentry(self.client)?;
        cancel_token::check(self.cancel.as_ref())?;
        self.read_page().inspect_err(|failure| self.failure = Some(failure.clone()))
    }

    fn read_page(&mut self) -> Result<Option<twire_result>> {
        // Records of the current page that were not read are skipped.
        self.current_page = None;
        let Some(pages) = &mut self.pages else { return Ok(None) };
        let records = match &self.cancel {
            None => pages.next(),
            Some(flag) => cancel_token::watch(flag, |watch| pages.next_watched(watch)),
        };
        Ok(records.transpose()?.map(|records| twire_result::from_records(&records)))
    }
}

impl twire_pages {
    /// The next record, page after page.
    fn next_record(&mut self) -> Result<Option<&twire_result>> {
        while self.current_page.as_ref().is_none_or(|(page, next)| *next >= page.length()) {
            match self.next()? {
                Some(page) => self.current_page = Some((page, 0)),
                None => return Ok(None),
            }
        }
        Ok(self.current_page.as_mut().and_then(|(page, next)| {
            *next += 1;
            page.item(*next - 1)
        }))
    }
}

/// Makes a list. Nothing is sent before twire_pages_next or twire_pages_next_record.
///
/// client: not NULL. key: a list operation such as "messages.list"; not NULL. params: filters, and
/// "PageSize" (at most 1000); NULL for none. options: of each request; NULL for the client's. out: yours;
/// free it with twire_pages_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_pages_new(
    client: Option<&twire_client>,
    key: Text<'_>,
    params: Option<&twire_params>,
    options: Option<&twire_request_options>,
    out: Option<&mut MaybeUninit<*mut twire_pages>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || {
        let (client, id) = twire_client::required_with_id(client)?;
        let params = twire_request_options::checked(options, twire_params::resolve(params)?);
        let (options, cancel) = twire_request_options::resolve(options)?;
        let pages = client.pages(key.required("key")?, params)?.options(options);
        Ok(twire_pages {
            pages: Some(pages),
            cancel,
            failure: None,
            resume_link: None,
            client: id,
            current_page: None,
        })
    })
}

/// Limits the total number of records; 0 means none. To be called before the first page is read.
#[unsafe(no_mangle)]
pub extern "C" fn twire_pages_set_limit(
    pages: Option<&mut twire_pages>,
    records: u64,
    err: ErrOut<'_>,
) -> twire_status {
    guard(err, || {
        let pages = twire_pages::required(pages)?;
        pages.pages = pages.pages.take().map(|p| p.limit(records));
        Ok(())
    })
}

/// Sets the options of the requests for the pages that follow, such as another timeout or cancel token.
///
/// pages: not NULL. options: NULL for the client's. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_pages_set_options(
    pages: Option<&mut twire_pages>,
    options: Option<&twire_request_options>,
    err: ErrOut<'_>,
) -> twire_status {
    guard(err, || {
        let pages = twire_pages::required(pages)?;
        let (options, cancel) = twire_request_options::resolve(options)?;
        pages.pages = pages.pages.take().map(|p| p.options(options));
        pages.cancel = cancel;
        Ok(())
    })
}

/// Starts at a page that twire_pages_resume_link returned, in this process or another. Only a link to the
/// host of the list is followed. link: not NULL. When the link is refused, every next page fails too.
#[unsafe(no_mangle)]
pub extern "C" fn twire_pages_set_start_link(
    pages: Option<&mut twire_pages>,
    link: Text<'_>,
    err: ErrOut<'_>,
) -> twire_status {
    guard(err, || {
        let pages = twire_pages::required(pages)?;
        let link = link.required("link")?;
        let Some(list) = pages.pages.take() else { return Ok(()) };
        match list.starting_at(link) {
            Ok(list) => pages.pages = Some(list),
            // Not an empty list: it was never read.
            Err(error) => return Err(pages.failure.insert(error.into()).clone()),
        }
        Ok(())
    })
}

/// Reads the next page.
///
/// out: the page, yours: a list of records (twire_result_length, twire_result_item), free it with
/// twire_result_free; NULL with TWIRE_OK after the last page; not NULL itself. err: may be NULL. After a
/// failure it fails again with the same error.
#[unsafe(no_mangle)]
pub extern "C" fn twire_pages_next(
    pages: Option<&mut twire_pages>,
    out: Option<&mut MaybeUninit<*mut twire_result>>,
    err: ErrOut<'_>,
) -> twire_status {
    let out = write_null(out);
    guard(err, || {
        if out.is_none() {
            return Err(Failure::argument("out", "NULL"));
        }
        if let Some(page) = twire_pages::required(pages)?.next()? {
            write_handle(out, page);
        }
        Ok(())
    })
}

/// Reads the next record, and the next page where one ends: for a loop over all records.
///
/// record: set to the record, which is borrowed and lives until the next function with these pages; NULL
/// with TWIRE_OK after the last record; not NULL itself. err: may be NULL. After a failure it fails again
/// with the same error. A later twire_pages_next continues with the page that follows.
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
        write_value(record, twire_pages::required(pages)?.next_record()?);
        Ok(())
    })
}

/// Returns a link to the page that would be read next, to continue later or in another process. It holds
/// no credentials.
///
/// link: set to the link, which lives until the next function with these pages, or to NULL after the last
/// page; not NULL itself. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_pages_resume_link<'a>(
    pages: Option<&'a mut twire_pages>,
    link: Option<&mut MaybeUninit<Text<'a>>>,
    err: ErrOut<'_>,
) -> twire_status {
    let link = write_null_text(link);
    guard(err, || {
        if link.is_none() {
            return Err(Failure::argument("link", "NULL"));
        }
        let pages = twire_pages::required(pages)?;
        pages.resume_link =
            pages.pages.as_ref().and_then(blocking::Pages::resume_link).map(|link| c_text(&link));
        write_value(link, Text::from_option(pages.resume_link.as_ref()));
        Ok(())
    })
}

/// Frees a list. NULL is allowed. Pages that were read remain valid.
#[unsafe(no_mangle)]
pub extern "C" fn twire_pages_free(pages: Option<Box<twire_pages>>) {
    guard_drop(pages);
}
