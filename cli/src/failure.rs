//! Why a run ended early, and the one line that says so.

use std::fmt::Write as _;
use std::io;

use twire::{Error, redact};

use crate::{Exit, Io};

/// Why a run ended early.
pub(crate) enum Failure {
    /// An exit code and its line.
    Said(Exit, String),
    /// An error of the core; `verbose` tells more than one line.
    Core { error: Error, verbose: bool },
    /// Standard output or standard error broke.
    Output(io::Error),
    /// A program that was run ended with this code, and has said why itself.
    Ended(u8),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        Failure::Core { error, verbose: false }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Failure {
        Failure::Output(error)
    }
}

impl Failure {
    pub(crate) fn new(exit: Exit, line: impl Into<String>) -> Failure {
        Failure::Said(exit, line.into())
    }

    pub(crate) fn usage(line: impl Into<String>) -> Failure {
        Failure::new(Exit::Usage, line)
    }

    /// Writes the line, and gives back the exit code.
    pub(crate) fn report(self, io: &mut Io<'_>) -> u8 {
        let (exit, text) = match self {
            Failure::Said(exit, line) => (exit, one_line(&line)),
            Failure::Core { error, verbose } => {
                let mut text = one_line(&error.to_string());
                if verbose {
                    text.push_str(&more(&error));
                }
                (Exit::of(&error), text)
            }
            // Whoever read the output has seen enough: `twire api … | head -1`.
            Failure::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => return Exit::Done as u8,
            Failure::Ended(code) => return code,
            Failure::Output(error) => {
                (Exit::Output, format!("done, but the output cannot be written: {error}"))
            }
        };
        // Where even this fails there is nobody to tell.
        let _ = writeln!(io.stderr, "twire: {text}").and_then(|()| io.stderr.flush());
        exit as u8
    }
}

/// Lets a core error tell all it knows when `-v` was given.
pub(crate) trait Verbose<T> {
    fn verbose(self, verbose: bool) -> Result<T, Failure>;
}

impl<T> Verbose<T> for twire::Result<T> {
    fn verbose(self, verbose: bool) -> Result<T, Failure> {
        self.map_err(|error| Failure::Core { error, verbose })
    }
}

/// What Twilio's support asks for.
fn more(error: &Error) -> String {
    let mut text = String::new();
    let mut add = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            let _ = write!(text, "\n  {name}: {}", one_line(&value));
        }
    };
    add("kind", Some(error.kind().name().to_owned()));
    add("sent", Some(error.sent().name().to_owned()));
    add("request", error.method().zip(error.path()).map(|(method, path)| format!("{method} {path}")));
    add("tries", Some(error.attempts()).filter(|n| *n > 0).map(|n| n.to_string()));
    add("request id", error.request_id().map(str::to_owned));
    add("more", error.more_info().map(str::to_owned));
    add("details", error.details().map(ToString::to_string));
    add("retry after", error.retry_after().map(|wait| format!("{} s", wait.as_secs())));
    text
}

/// One line without a control character or a whole phone number, wherever it came from.
fn one_line(text: &str) -> String {
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    redact::text(line.trim())
}
