//! The core's warnings for Python's `logging`, as the logger `twire`.
//!
//! Only what is said on a caller's own thread, and only warnings: the I/O thread never waits for
//! the interpreter.

use ::log::{Level, LevelFilter, Log, Metadata, Record};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

struct Logging;

impl Log for Logging {
    fn enabled(&self, about: &Metadata<'_>) -> bool {
        about.target() == "twire" && about.level() <= Level::Warn
    }

    fn log(&self, record: &Record<'_>) {
        if self.enabled(record.metadata()) {
            let said = record.args().to_string();
            // A handler that raises must not cost a call.
            Python::try_attach(|py| tell(py, &said).ok());
        }
    }

    fn flush(&self) {}
}

fn tell(py: Python<'_>, said: &str) -> PyResult<()> {
    static LOGGER: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let logger = LOGGER.get_or_try_init(py, || {
        let logging = py.import(intern!(py, "logging"))?;
        let logger = logging.call_method1(intern!(py, "getLogger"), ("twire",))?;
        // Without a handler of the program's own nothing is printed.
        logger.call_method1(intern!(py, "addHandler"), (logging.call_method0("NullHandler")?,))?;
        Ok::<_, PyErr>(logger.unbind())
    })?;
    logger.call_method1(py, intern!(py, "warning"), ("%s", said))?;
    Ok(())
}

/// Starts it. The extension's copy of `log` is its own.
pub(crate) fn start() {
    if ::log::set_logger(&Logging).is_ok() {
        ::log::set_max_level(LevelFilter::Warn);
    }
}
