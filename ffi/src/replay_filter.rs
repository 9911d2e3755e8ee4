//! Detection of webhooks that are delivered more than once.

use std::mem::MaybeUninit;

use twire::webhook::ReplayFilter;

use crate::boundary::{ErrOut, Text};
use crate::error::Failure;
use crate::guard::{guard_drop, guard_getter, guard_new};
use crate::status::twire_status;

/// A bounded set of the tokens that Twilio sends with a webhook (I-Twilio-Idempotency-Token), which are the
/// same for each delivery of one webhook. It belongs to one process and ends with it. Any number of threads
/// may use it at the same time.
pub struct twire_replay_filter(ReplayFilter);

/// Makes a filter.
///
/// A forked child begins with the tokens of its parent, or with none if the parent was just using the
/// filter. After that the two are independent.
///
/// capacity: the minimum number of recent tokens that it keeps, at least 1; it keeps at most twice as many,
/// in 16 bytes each. out: yours; free it with twire_replay_filter_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_replay_filter_new(
    capacity: usize,
    out: Option<&mut MaybeUninit<*mut twire_replay_filter>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || match capacity {
        0 => Err(Failure::argument("capacity", "0; nothing would be remembered")),
        capacity => Ok(twire_replay_filter(ReplayFilter::new(capacity))),
    })
}

/// Returns 1 when the filter has this token, else 0, and adds it.
///
/// token: twire_webhook_idempotency_token of a webhook whose signature was accepted: anybody can send a
/// token. Returns 0 for NULL and "": a webhook without a token is always new. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_replay_filter_is_replay(
    filter: Option<&twire_replay_filter>,
    token: Text<'_>,
) -> i32 {
    guard_getter(0, || {
        let token = token.optional("token").ok().flatten();
        filter.zip(token).map_or(0, |(filter, token)| i32::from(filter.0.is_replay(token)))
    })
}

/// Frees a filter. NULL is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_replay_filter_free(filter: Option<Box<twire_replay_filter>>) {
    guard_drop(filter);
}
