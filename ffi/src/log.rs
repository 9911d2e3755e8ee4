//! Log lines, handed to the host.

use std::ffi::{c_char, c_int, c_void};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, RwLock};
use std::time::{Duration, Instant};

use log::{Level, LevelFilter, Log, Metadata, Record};
use twire::{Error, Kind, redact};

use crate::boundary::{ErrOut, Foreign};
use crate::callback::{Inside, enter, inside};
use crate::error::{Failure, c_text};
use crate::guard::{guard, read};
use crate::status::twire_status;

/// How much is logged.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum twire_log_level {
    /// Nothing.
    TWIRE_LOG_OFF = 0,
    /// Defects in the library.
    TWIRE_LOG_ERROR = 1,
    /// What an operator should look at.
    TWIRE_LOG_WARN = 2,
    /// What happens once in a while.
    TWIRE_LOG_INFO = 3,
    /// Each try that failed.
    TWIRE_LOG_DEBUG = 4,
    /// Everything.
    TWIRE_LOG_TRACE = 5,
}

/// Takes a log line.
///
/// level: a twire_log_level. line: UTF-8 without a line break; it lives until the callback returns.
/// user: what was given to twire_log_set.
pub type twire_log_callback = Option<extern "C" fn(level: c_int, line: *const c_char, user: *mut c_void)>;

/// Tells that the library has done with a pointer of the host's.
pub type twire_release_callback = Option<extern "C" fn(user: *mut c_void)>;

struct Sink {
    callback: extern "C" fn(level: c_int, line: *const c_char, user: *mut c_void),
    foreign: Foreign,
}

/// Readers hold it for as long as it takes to count one up, and never wait for it: a child that was
/// forked while it was held loses log lines, not its life.
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
        if !is_ours(record.target()) || inside() == Inside::Library {
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
        enter(Inside::Library, || {
            (sink.callback)(level, line.as_ptr(), sink.foreign.user());
            // The last share may be this one; its release callback may not call back either.
            drop(sink);
        });
    }

    fn flush(&self) {}
}

/// Puts a sink in place of the one before, which is handed back to be dropped without the lock.
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

/// Sends the library's log lines to a callback, in place of the one before. There is one for the
/// process; without one nothing is logged, and nothing is ever printed.
///
/// level: a twire_log_level. callback: NULL turns logging off. user: handed to the callback.
/// release: called once with user when another callback takes its place and no thread is in it any
/// more; may be NULL. It is not called when this function fails. err: may be NULL.
///
/// The callback runs on the library's own thread and on any thread that calls the library, also on
/// several at once. It must return soon, must not throw or longjmp, and must not make calls with
/// this library: they fail with TWIRE_ERR_ARGUMENT. Phone numbers and account SIDs in lines are
/// shortened; tokens and bodies are never in them.
#[unsafe(no_mangle)]
pub extern "C" fn twire_log_set(
    level: i32,
    callback: twire_log_callback,
    user: *mut c_void,
    release: twire_release_callback,
    err: ErrOut<'_>,
) -> twire_status {
    static LOGGER: Logger = Logger;
    static INSTALLED: AtomicBool = AtomicBool::new(false);
    let foreign = Foreign::new(user, release);
    let wanted = usize::try_from(level).ok().and_then(|level| LevelFilter::iter().nth(level));
    let mut kept = Some(foreign);
    let status = guard(err, || {
        let wanted = wanted.ok_or_else(|| Failure::argument("level", "not a twire_log_level"))?;
        if !INSTALLED.swap(true, Ordering::AcqRel) {
            log::set_logger(&LOGGER)
                .map_err(|_| Error::new(Kind::Config, "another logger was installed in this library"))?;
        }
        let sink = match (callback, kept.take()) {
            (Some(callback), Some(foreign)) => Some(Arc::new(Sink { callback, foreign })),
            (_, foreign) => {
                drop(foreign);
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
                kept = refused.and_then(Arc::into_inner).map(|sink| sink.foreign);
                Err(Error::new(Kind::Internal, "the log callback is being set by another thread").into())
            }
        }
    });
    // Only a failure leaves it here: the pointer is still the caller's.
    if let Some(foreign) = kept {
        read((), || foreign.forget());
    }
    status
}
