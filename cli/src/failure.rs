//! Failures of a run, and the line on standard error that reports them.

use std::fmt::Write as _;
use std::io;

use twire::{Error, redact};

use crate::{Exit, Io, explain};

/// Appended to refused credentials.
const CREDENTIALS_HINT: &str = "; compare with the SID and auth token or API key at https://console.twilio.com (Account, API keys & tokens)";

/// A failure of a run.
pub(crate) enum Failure {
    /// An exit code and its message.
    Message(Exit, String),
    /// An error of the core; `verbose` adds details below the message.
    Core { error: Error, verbose: bool },
    /// Standard output or standard error cannot be written.
    Output(io::Error),
    /// An exit code that is no [`Exit`], and its message.
    WithCode(u8, String),
    /// The program that `sandbox exec` ran exited with this code; it reports its own failure.
    Exited(u8),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        Failure::Core { error, verbose: false }
    }
}

impl From<twire_outbox::Error> for Failure {
    fn from(error: twire_outbox::Error) -> Failure {
        use twire_outbox::ErrorKind;
        let exit = match error.kind() {
            ErrorKind::Invalid => Exit::Data,
            ErrorKind::NoSpool => Exit::NoSpool,
            ErrorKind::Config => Exit::Config,
            ErrorKind::MaybeEnqueued => Exit::MaybeSent,
            _ => Exit::NotSent,
        };
        Failure::new(exit, error.message())
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Failure {
        Failure::Output(error)
    }
}

impl Failure {
    pub(crate) fn new(exit: Exit, line: impl Into<String>) -> Failure {
        Failure::Message(exit, line.into())
    }

    pub(crate) fn usage(line: impl Into<String>) -> Failure {
        Failure::new(Exit::Usage, line)
    }

    /// The message in one line, for a log.
    pub(crate) fn to_line(&self) -> String {
        match self {
            Failure::Message(_, line) => one_line(line),
            Failure::WithCode(_, line) => one_line(line),
            Failure::Core { error, .. } => one_line(&error.to_string()),
            Failure::Output(error) => format!("the output cannot be written: {error}"),
            Failure::Exited(code) => format!("a program ended with {code}"),
        }
    }

    /// Whether a retry fails too.
    pub(crate) fn is_final(&self) -> bool {
        matches!(self, Failure::Message(Exit::Usage | Exit::Data | Exit::Refused, _))
    }

    /// The same failure with the exit code that a hook's caller understands.
    pub(crate) fn exiting_with(self, code: u8) -> Failure {
        Failure::WithCode(code, self.to_line())
    }

    /// Writes the message to standard error and returns the exit code.
    pub(crate) fn report(self, io: &mut Io<'_>) -> u8 {
        let (exit, text) = match self {
            Failure::Message(exit, line) => (exit, one_line(&line)),
            Failure::Core { error, verbose } => {
                let mut text = one_line(&error.to_string());
                if error.status() == Some(401) && Exit::from_error(&error) == Exit::Credentials {
                    text.push_str(CREDENTIALS_HINT);
                }
                if verbose {
                    text.push_str(&details(&error));
                }
                (Exit::from_error(&error), text)
            }
            // The reader closed the pipe: `twire api … | head -1`.
            Failure::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => return Exit::Done as u8,
            Failure::Exited(code) => return code,
            Failure::WithCode(code, line) => {
                let _ = writeln!(io.stderr, "twire: {}", one_line(&line)).and_then(|()| io.stderr.flush());
                return code;
            }
            Failure::Output(error) => {
                (Exit::Output, format!("done, but the output cannot be written: {error}"))
            }
        };
        // If standard error fails too, nothing is left to report to.
        let _ = writeln!(io.stderr, "twire: {text}").and_then(|()| io.stderr.flush());
        exit as u8
    }
}

/// Adds details to a core error when `-v` was given.
pub(crate) trait Verbose<T> {
    fn verbose(self, verbose: bool) -> Result<T, Failure>;
}

impl<T> Verbose<T> for twire::Result<T> {
    fn verbose(self, verbose: bool) -> Result<T, Failure> {
        self.map_err(|error| Failure::Core { error, verbose })
    }
}

/// The details below the message, among them what Twilio's support asks for.
fn details(error: &Error) -> String {
    let mut text = String::new();
    let mut add = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            let _ = write!(text, "\n  {name}: {}", one_line(&value));
        }
    };
    if let Some(code) = error.explanation() {
        add("title", Some(code.title.to_owned()));
        for (name, value) in explain::lines(&code) {
            add(name, Some(value));
        }
    } else if error.status().is_some() {
        let class = error.class();
        add("class", Some(format!("{}: {}", class.name(), class.meaning())));
    }
    add("kind", Some(error.kind().name().to_owned()));
    add("sent", Some(error.sent().name().to_owned()));
    add("request", error.method().zip(error.path()).map(|(method, path)| format!("{method} {path}")));
    add("attempts", Some(error.attempts()).filter(|n| *n > 0).map(|n| n.to_string()));
    add("request id", error.request_id().map(str::to_owned));
    add("more", error.more_info().map(str::to_owned));
    add("details", error.details().map(ToString::to_string));
    add("retry after", error.retry_after().map(|wait| format!("{} s", wait.as_secs())));
    text
}

/// One line without control characters or whole phone numbers, whatever the source.
pub(crate) fn one_line(text: &str) -> String {
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    redact::text(line.trim())
}
