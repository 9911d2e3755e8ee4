//! How one call is made.

use std::mem::MaybeUninit;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use twire::blocking;

use crate::boundary::{ErrOut, Text};
use crate::cancel::twire_cancel;
use crate::client_options::milliseconds;
use crate::error::{Failure, Result};
use crate::guard::{Builder, change, make, read};
use crate::status::twire_status;

/// What one call does otherwise than its client. Wherever a function takes options, NULL means the
/// client's settings.
///
/// One thread at a time; any number of calls may use the same options, one after the other.
#[derive(Default)]
pub struct twire_options {
    options: blocking::Options,
    cancel: Option<Arc<AtomicBool>>,
    fault: Option<Failure>,
}

impl Builder for twire_options {
    fn fault(&mut self) -> &mut Option<Failure> {
        &mut self.fault
    }
}

/// The options of one call, and what may cancel it.
pub(crate) type Chosen = (blocking::Options, Option<Arc<AtomicBool>>);

impl twire_options {
    pub(crate) fn of(options: Option<&twire_options>) -> Result<Chosen> {
        let Some(options) = options else { return Ok(Chosen::default()) };
        match &options.fault {
            Some(fault) => Err(fault.clone()),
            None => Ok((options.options.clone(), options.cancel.clone())),
        }
    }
}

/// Options that change nothing yet.
///
/// out: yours; free it with twire_options_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_options_new(
    out: Option<&mut MaybeUninit<*mut twire_options>>,
    err: ErrOut<'_>,
) -> twire_status {
    make(out, err, || Ok(twire_options::default()))
}

/// Time for the whole call with its retries, in milliseconds, at least 1.
#[unsafe(no_mangle)]
pub extern "C" fn twire_options_set_timeout_ms(options: Option<&mut twire_options>, ms: u32) -> twire_status {
    change(options, |o| {
        o.options.timeout = Some(milliseconds("timeout_ms", ms)?);
        Ok(())
    })
}

/// Tries after the first; 0 turns them off.
#[unsafe(no_mangle)]
pub extern "C" fn twire_options_set_retries(
    options: Option<&mut twire_options>,
    retries: u32,
) -> twire_status {
    change(options, |o| {
        o.options.retries = Some(retries);
        Ok(())
    })
}

/// Whether doing it twice is the same as once, so that it may be tried again after a lost answer:
/// 0 is no, everything else yes. Without it only reads and deletions are.
#[unsafe(no_mangle)]
pub extern "C" fn twire_options_set_repeatable(
    options: Option<&mut twire_options>,
    repeatable: i32,
) -> twire_status {
    change(options, |o| {
        o.options.repeatable = repeatable != 0;
        Ok(())
    })
}

/// Adds a header field to the request. Neither may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_options_add_header(
    options: Option<&mut twire_options>,
    name: Text<'_>,
    value: Text<'_>,
) -> twire_status {
    change(options, |o| {
        let (name, value) = (name.required("name")?, value.required("value")?);
        o.options.headers.push((name.to_owned(), value.to_owned()));
        Ok(())
    })
}

/// Says what cancels the call. cancel: NULL for nothing. The options keep a share of it, so it may
/// be freed before them.
#[unsafe(no_mangle)]
pub extern "C" fn twire_options_set_cancel(
    options: Option<&mut twire_options>,
    cancel: Option<&twire_cancel>,
) -> twire_status {
    change(options, |o| {
        o.cancel = cancel.map(twire_cancel::signal);
        Ok(())
    })
}

/// Frees options. NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn twire_options_free(options: Option<Box<twire_options>>) {
    read((), || drop(options));
}
