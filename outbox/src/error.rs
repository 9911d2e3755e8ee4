//! Why something of the outbox failed.

use std::fmt;

/// The result of everything in this crate that can fail.
pub type Result<T> = std::result::Result<T, Error>;

/// What went wrong. A kind exists only where a caller acts differently on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The notification cannot be right: no recipient, a text over the limit. Nothing was enqueued.
    Invalid,
    /// There is no spool, or this user may not write to it.
    NoSpool,
    /// The spool or its disk is full. Nothing was enqueued; a later attempt may succeed.
    Full,
    /// A file could not be written or read. Nothing was enqueued; a later attempt may succeed.
    Io,
    /// It is in the spool, but may not outlive a power cut, and could not be taken back: it may be sent, and
    /// whoever enqueues it again may send it twice.
    MaybeEnqueued,
    /// The configuration cannot be used.
    Config,
    /// The store cannot be used now: locked, damaged, from a newer version, on a full or read-only
    /// disk.
    Store,
}

/// What failed, why, and what to do: one line without a text or a whole phone number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    kind: ErrorKind,
    message: String,
    /// The field of a notification that is wrong, and where its name ends in the message.
    field: Option<(String, usize)>,
}

impl Error {
    /// An error of that kind.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Error {
        Error { kind, message: message.into(), field: None }
    }

    /// A field of a notification that is wrong.
    pub(crate) fn field(name: &str, why: impl fmt::Display) -> Error {
        // A file may name a field anything.
        let shown = format!("{}: ", name.escape_debug());
        let field = Some((name.to_owned(), shown.len()));
        Error { kind: ErrorKind::Invalid, message: format!("{shown}{why}"), field }
    }

    pub(crate) fn invalid(message: impl Into<String>) -> Error {
        Error::new(ErrorKind::Invalid, message)
    }

    /// A failed file operation: a full disk is [`ErrorKind::Full`].
    pub(crate) fn io(what: &str, error: &std::io::Error) -> Error {
        use std::io::ErrorKind as Io;
        let kind = match error.kind() {
            Io::StorageFull | Io::QuotaExceeded => ErrorKind::Full,
            _ => ErrorKind::Io,
        };
        Error::new(kind, format!("{what}: {error}"))
    }

    /// What went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// The sentence.
    pub fn message(&self) -> &str {
        &self.message
    }
}

/// The error that libraries report: with the field as its parameter.
impl From<Error> for twire::Error {
    fn from(error: Error) -> twire::Error {
        let kind = match (error.kind, &error.field) {
            (ErrorKind::Invalid, Some((field, end))) => {
                return twire::Error::argument(field, &error.message[*end..]);
            }
            (ErrorKind::Invalid, None) => {
                return twire::Error::argument("notification", &error.message);
            }
            (ErrorKind::MaybeEnqueued, _) => {
                return twire::Error::new(twire::ErrorKind::Spool, &error.message)
                    .with_sent(twire::Sent::Maybe);
            }
            (ErrorKind::NoSpool, _) => twire::ErrorKind::NoSpool,
            (ErrorKind::Full | ErrorKind::Io, _) => twire::ErrorKind::Spool,
            (ErrorKind::Config | ErrorKind::Store, _) => twire::ErrorKind::Config,
        };
        twire::Error::new(kind, &error.message)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}
