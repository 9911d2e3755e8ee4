//! Log lines, which go to a callback of the host.

use std::ffi::{c_char, c_int, c_void};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, RwLock};
use std::time::{Duration, Instant};

use log::{Level, LevelFilter, Log, Metadata, Record};
use twire::{Error, ErrorKind, redact};

use crate::boundary::{ErrOut, UserData};
use crate::callback::{CallbackContext, current_context, with_context};
use crate::error::{Failure, c_text};
use crate::guard::{guard, guard_getter};
use crate::status::twire_status;

/// How much is logged.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum twire_log_level {
    /// Nothing.
    TWIRE_LOG_OFF = 0,
    /// Defects in the library.
    TWIRE_LOG_ERROR = 1,
    /// Conditions that an operator should look at.
    TWIRE_LOG_WARN = 2,
    /// Rare events.
    TWIRE_LOG_INFO = 3,
    /// Each attempt that failed.
    TWIRE_LOG_DEBUG = 4,
    /// Everything.
    TWIRE_LOG_TRACE = 5,
    /// Not a value: it makes the type 32 bits wide with every option of a compiler.
    TWIRE_LOG_MAX_ENUM = 0x7fff_ffff,
}

/// Receives a log line.
///
/// level: a twire_log_level. line: UTF-8 without a line break; it lives until the callback returns. user:
/// the pointer given to twire_log_set_callback.
pub type twire_log_callback = Option<extern "C" fn(level: c_int, line: *const c_char, user: *mut c_void)>;

/// Called when the library no longer uses a pointer of the host.
pub type twire_release_callback = Option<extern "C" fn(user: *mut c_void)>;

struct Sink {
    callback: extern "C" fn(level: c_int, line: *const c_char, user: *mut c_void),
    user_data: UserData,
}

/// Readers hold the lock only to clone the `Arc`, and never wait for it: a child that is forked while it
/// is held loses log lines and does not deadlock.
static SINK: RwLock<Option<Arc<Sink>>> = RwLock::new(None);

struct Logger;

fn is_ours(target: &str) -> bool {
    // The HTTP and TLS crates log what they send.
    target == "twire" || target.starts_with("twire::")
}

impl Log for Logger {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        is_ours(metadata.target())
    }

    fn log(&self, record: &Record<'_>) {
        if !is_ours(record.target()) || current_context() == CallbackContext::Library {
            return;
        }
        let Some(sink) = SINK.try_read().ok().and_then(|sink| sink.clone()) else { return };
        let level = match record.level() {
            Level::Error => 1,
            Level::Warn => 2,
            Level::Info => 3,
            Level::Debug => 4,
            Level::Trace => 5,
        };
        let line = redact::text(&record.args().to_string()).replace(['\n', '\r'], " ");
        let line = c_text(&line);
        with_context(CallbackContext::Library, || {
            (sink.callback)(level, line.as_ptr(), sink.user_data.pointer());
            // This may be the last reference, and its release callback must not make requests either.
            drop(sink);
        });
    }

    fn flush(&self) {}
}

/// Replaces the sink and returns the old one, to be dropped without the lock.
fn exchange(new: Option<Arc<Sink>>) -> Result<Option<Arc<Sink>>, Option<Arc<Sink>>> {
    let until = Instant::now() + Duration::from_millis(200);
    loop {
        if let Ok(mut sink) = SINK.try_write() {
            return Ok(std::mem::replace(&mut *sink, new));
        }
        if Instant::now() > until {
            return Err(new);
        }
        std::thread::yield_now();
    }
}

/// Sends the library's log lines to a callback, which replaces the one before. There is one for the
/// process. Without one nothing is logged. The library prints nothing.
///
/// level: a twire_log_level. callback: NULL turns logging off. user: passed to the callback. release:
/// called once with user when another callback has replaced this one and no thread is in it any more; may
/// be NULL. It is not called when this function fails. err: may be NULL.
///
/// The callback runs on the library's own thread and on any thread that calls the library, and on several
/// at once. It must return soon, and must not throw or longjmp. A request from inside it fails with
/// TWIRE_ERR_ARGUMENT. Phone numbers and account SIDs in lines are shortened; tokens and bodies are never
/// in them.
#[unsafe(no_mangle)]
pub extern "C" fn twire_log_set_callback(
    level: i32,
    callback: twire_log_callback,
    user: *mut c_void,
    release: twire_release_callback,
    err: ErrOut<'_>,
) -> twire_status {
    static LOGGER: Logger = Logger;
    static INSTALLED: AtomicBool = AtomicBool::new(false);
    let user_data = UserData::new(user, release);
    let wanted = usize::try_from(level).ok().and_then(|level| LevelFilter::iter().nth(level));
    let mut kept = Some(user_data);
    let status = guard(err, || {
        let wanted = wanted.ok_or_else(|| Failure::argument("level", "not a twire_log_level"))?;
        if !INSTALLED.swap(true, Ordering::AcqRel) {
            log::set_logger(&LOGGER)
                .map_err(|_| Error::new(ErrorKind::Config, "another logger was installed in this library"))?;
        }
        let sink = match (callback, kept.take()) {
            (Some(callback), Some(user_data)) => Some(Arc::new(Sink { callback, user_data })),
            (_, user_data) => {
                drop(user_data);
                None
            }
        };
        let filter = if sink.is_some() { wanted } else { LevelFilter::Off };
        match exchange(sink) {
            Ok(before) => {
                log::set_max_level(filter);
                drop(before);
                Ok(())
            }
            Err(refused) => {
                kept = refused.and_then(Arc::into_inner).map(|sink| sink.user_data);
                Err(Error::new(ErrorKind::Internal, "the log callback is being set by another thread").into())
            }
        }
    });
    // Only a failure leaves it here: the pointer stays the caller's.
    if let Some(user_data) = kept {
        guard_getter((), || user_data.forget());
    }
    status
}
