//! "Seen before" for webhooks that are delivered more than once.

use std::mem::MaybeUninit;

use twire::webhook::Repeats;

use crate::boundary::{ErrOut, Text};
use crate::error::Failure;
use crate::guard::{make, read};
use crate::status::twire_status;

/// A bounded memory of the tokens that Twilio sends with a webhook (I-Twilio-Idempotency-Token), the
/// same for each delivery of one webhook. It is of one process, and forgotten with it. Any number of
/// threads may ask at the same time.
pub struct twire_repeats(Repeats);

/// A memory for this many tokens.
///
/// A forked child begins with what its parent remembers, or with nothing if the parent was just
/// asking. From there each remembers by itself.
///
/// capacity: at least 1; it remembers the last so many and at most twice as many, 16 bytes each.
/// out: yours; free it with twire_repeats_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_repeats_new(
    capacity: usize,
    out: Option<&mut MaybeUninit<*mut twire_repeats>>,
    err: ErrOut<'_>,
) -> twire_status {
    make(out, err, || match capacity {
        0 => Err(Failure::argument("capacity", "0; nothing would be remembered")),
        capacity => Ok(twire_repeats(Repeats::new(capacity))),
    })
}

/// 1 when this token was seen before, else 0; from now on it was.
///
/// token: twire_webhook_idempotency_token of a webhook whose signature was found good: anybody can
/// send a token. 0 for NULL and "": a webhook without a token is always new. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_repeats_seen(repeats: Option<&twire_repeats>, token: Text<'_>) -> i32 {
    read(0, || {
        let token = token.optional("token").ok().flatten();
        repeats.zip(token).map_or(0, |(repeats, token)| i32::from(repeats.0.seen(token)))
    })
}

/// Frees a memory. NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn twire_repeats_free(repeats: Option<Box<twire_repeats>>) {
    read((), || drop(repeats));
}
