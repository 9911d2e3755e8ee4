//! Options of one request.

use std::mem::MaybeUninit;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use twire::{Params, blocking};

use crate::boundary::{ErrOut, Text};
use crate::cancel_token::twire_cancel_token;
use crate::client_options::duration_from_ms;
use crate::error::{Failure, Result};
use crate::guard::{Builder, guard_drop, guard_new, guard_setter};
use crate::status::twire_status;

/// The options of one request, which override those of its client. Wherever a function takes options,
/// NULL means the client's.
///
/// One thread at a time; any number of requests may use the same options, one after the other.
#[derive(Default)]
pub struct twire_request_options {
    options: blocking::RequestOptions,
    cancel: Option<Arc<AtomicBool>>,
    checks: Option<bool>,
    deferred_error: Option<Failure>,
}

impl Builder for twire_request_options {
    fn deferred_error(&mut self) -> &mut Option<Failure> {
        &mut self.deferred_error
    }
}

/// The options of one request, and the flag that cancels it.
pub(crate) type ResolvedOptions = (blocking::RequestOptions, Option<Arc<AtomicBool>>);

impl twire_request_options {
    /// Parameters, with the setting of these options.
    pub(crate) fn checked(options: Option<&twire_request_options>, mut params: Params) -> Params {
        if let Some(on) = options.and_then(|options| options.checks) {
            params.set_checks(on);
        }
        params
    }

    pub(crate) fn resolve(options: Option<&twire_request_options>) -> Result<ResolvedOptions> {
        let Some(options) = options else { return Ok(ResolvedOptions::default()) };
        match &options.deferred_error {
            Some(error) => Err(error.clone()),
            None => Ok((options.options.clone(), options.cancel.clone())),
        }
    }
}

/// Makes options that change nothing.
///
/// out: yours; free it with twire_request_options_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_request_options_new(
    out: Option<&mut MaybeUninit<*mut twire_request_options>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || Ok(twire_request_options::default()))
}

/// Sets the timeout of the request with its retries, in milliseconds, at least 1.
#[unsafe(no_mangle)]
pub extern "C" fn twire_request_options_set_timeout_ms(
    options: Option<&mut twire_request_options>,
    ms: u32,
) -> twire_status {
    guard_setter(options, |o| {
        o.options.timeout = Some(duration_from_ms("timeout_ms", ms)?);
        Ok(())
    })
}

/// Sets the maximum number of retries, the attempts after the first; 0 turns them off.
#[unsafe(no_mangle)]
pub extern "C" fn twire_request_options_set_retries(
    options: Option<&mut twire_request_options>,
    retries: u32,
) -> twire_status {
    guard_setter(options, |o| {
        o.options.retries = Some(retries);
        Ok(())
    })
}

/// Declares whether the request is idempotent, so that it may be retried after a lost response: 0 is no,
/// everything else yes. By default only reads and deletions are idempotent.
#[unsafe(no_mangle)]
pub extern "C" fn twire_request_options_set_idempotent(
    options: Option<&mut twire_request_options>,
    idempotent: i32,
) -> twire_status {
    guard_setter(options, |o| {
        o.options.idempotent = idempotent != 0;
        Ok(())
    })
}

/// Sets the largest size of a download in bytes; 256 MiB by default. Other requests have the limit of their
/// client.
#[unsafe(no_mangle)]
pub extern "C" fn twire_request_options_set_max_bytes(
    options: Option<&mut twire_request_options>,
    bytes: u64,
) -> twire_status {
    guard_setter(options, |o| {
        o.options.max_bytes = Some(bytes);
        Ok(())
    })
}

/// Sets whether the request of an operation is checked before it is sent, as
/// twire_client_options_set_checks does for all: 0 is no, everything else yes.
#[unsafe(no_mangle)]
pub extern "C" fn twire_request_options_set_checks(
    options: Option<&mut twire_request_options>,
    checks: i32,
) -> twire_status {
    guard_setter(options, |o| {
        o.checks = Some(checks != 0);
        Ok(())
    })
}

/// Adds a header to the request. Neither name nor value may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_request_options_add_header(
    options: Option<&mut twire_request_options>,
    name: Text<'_>,
    value: Text<'_>,
) -> twire_status {
    guard_setter(options, |o| {
        let (name, value) = (name.required("name")?, value.required("value")?);
        o.options.headers.push((name.to_owned(), value.to_owned()));
        Ok(())
    })
}

/// Sets the token that cancels the request. token: NULL for none. The options share the token, so it may
/// be freed before them.
#[unsafe(no_mangle)]
pub extern "C" fn twire_request_options_set_cancel_token(
    options: Option<&mut twire_request_options>,
    token: Option<&twire_cancel_token>,
) -> twire_status {
    guard_setter(options, |o| {
        o.cancel = token.map(twire_cancel_token::flag);
        Ok(())
    })
}

/// Frees options. NULL is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_request_options_free(options: Option<Box<twire_request_options>>) {
    guard_drop(options);
}
