//! The spool, in which notifications are enqueued.

use std::ffi::CString;
use std::mem::MaybeUninit;

use twire_outbox::Spool;

use crate::boundary::{ErrOut, Text, detect_privileges, write_null_text, write_value};
use crate::error::{Failure, c_text};
use crate::guard::{guard, guard_drop, guard_new};
use crate::notification::twire_notification;
use crate::status::twire_status;

/// A directory in which notifications are enqueued; `twire outbox run` delivers them.
///
/// Immutable: any number of threads may enqueue with one at the same time, and forked children with their
/// parent's. It holds no descriptor and starts no thread. No credentials, network or running worker are
/// needed.
pub struct twire_spool {
    spool: Spool,
    path: CString,
}

impl twire_spool {
    fn new(spool: Spool) -> twire_spool {
        twire_spool { path: c_text(&spool.path().to_string_lossy()), spool }
    }
}

/// Opens a spool.
///
/// path: a spool that exists. NULL: that of the variable TWIRE_SPOOL, else /var/spool/twire if there is one,
/// else $XDG_STATE_HOME/twire/spool (~/.local/state/twire/spool), which is made for this user. out: yours;
/// free it with twire_spool_free. err: may be NULL; TWIRE_ERR_NO_SPOOL gives the command that makes a spool.
#[unsafe(no_mangle)]
pub extern "C" fn twire_spool_open(
    path: Text<'_>,
    out: Option<&mut MaybeUninit<*mut twire_spool>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || {
        detect_privileges();
        Ok(twire_spool::new(match path.optional("path")? {
            Some(path) => Spool::at(path)?,
            None => Spool::open()?,
        }))
    })
}

/// Makes a spool for the user of this process alone, if it does not exist, and opens it.
///
/// path: not NULL. out: yours; free it with twire_spool_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_spool_create(
    path: Text<'_>,
    out: Option<&mut MaybeUninit<*mut twire_spool>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || Ok(twire_spool::new(Spool::create(path.required("path")?)?)))
}

/// Returns the directory of a spool; NULL for NULL. The text lives as long as the spool.
#[unsafe(no_mangle)]
pub extern "C" fn twire_spool_path(spool: Option<&twire_spool>) -> Text<'_> {
    Text::from_option(spool.map(|s| &s.path))
}

/// Enqueues a notification. TWIRE_OK means that it is on disk: file and directory are synced, which takes
/// milliseconds. An error means that nothing was enqueued (twire_error_sent is TWIRE_SENT_NO):
/// TWIRE_ERR_ARGUMENT for a notification that cannot be right, TWIRE_ERR_NO_SPOOL where this user cannot
/// write, TWIRE_ERR_SPOOL when the spool or its disk is full or fails. With TWIRE_SENT_MAYBE nobody can tell:
/// the disk failed when the file was in the spool already.
///
/// spool: not NULL; any number of threads. notification: not NULL; one thread at a time. id: set to the id
/// of the notification, 26 characters, for `twire queue show`; it lives until the notification is enqueued
/// again or freed; NULL on failure; may be NULL itself. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_spool_enqueue<'a>(
    spool: Option<&twire_spool>,
    notification: Option<&'a mut twire_notification>,
    id: Option<&mut MaybeUninit<Text<'a>>>,
    err: ErrOut<'_>,
) -> twire_status {
    let id = write_null_text(id);
    guard(err, || {
        let spool = spool.ok_or_else(|| Failure::argument("spool", "NULL"))?;
        let notification = notification.ok_or_else(|| Failure::argument("notification", "NULL"))?;
        let made = spool.spool.enqueue(notification.resolve()?)?;
        let text = notification.keep(&made.to_string());
        write_value(id, text);
        Ok(())
    })
}

/// Frees a spool. NULL is allowed. What was enqueued stays enqueued.
#[unsafe(no_mangle)]
pub extern "C" fn twire_spool_free(spool: Option<Box<twire_spool>>) {
    guard_drop(spool);
}
