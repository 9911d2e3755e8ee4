//! Exit codes: fixed numbers, those of `sysexits.h` where it has one.

use twire::{Error, ErrorKind, Sent};

/// An exit code of the program. Numbers are never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
#[non_exhaustive]
pub enum Exit {
    /// Done.
    Done = 0,
    /// Usage error: an unknown option, a missing argument.
    Usage = 64,
    /// An invalid number or body, rejected before anything is sent; a wrong passcode; a webhook with an
    /// invalid signature.
    Data = 65,
    /// A file or standard input cannot be read.
    NoInput = 66,
    /// Refused by Twilio.
    Refused = 69,
    /// Internal error: a defect in twire.
    Internal = 70,
    /// There is no spool, or this user may not write to it.
    NoSpool = 73,
    /// The command succeeded, but its output cannot be written.
    Output = 74,
    /// Temporary failure: nothing was sent, so a retry is safe.
    NotSent = 75,
    /// The request may have been sent, so a retry may send it twice.
    MaybeSent = 76,
    /// Twilio refused the credentials.
    Credentials = 77,
    /// Configuration error: missing or unsafe credentials, an unusable address.
    Config = 78,
}

/// 401s that are about the mail provider of an account.
const MAIL_PROVIDER: [i64; 2] = [60603, 60604];

/// 429s that no retry within a run cures: too many passcodes sent or checked.
const VERIFY_LIMITS: [i64; 3] = [60202, 60203, 60212];

impl Exit {
    /// Every code with its meaning in a few words.
    pub const TABLE: [(Exit, &'static str); 12] = [
        (Exit::Done, "done"),
        (Exit::Usage, "usage error"),
        (Exit::Data, "invalid number or body, wrong code"),
        (Exit::NoInput, "input cannot be read"),
        (Exit::Refused, "refused by Twilio"),
        (Exit::Internal, "internal error"),
        (Exit::NoSpool, "no spool to write to"),
        (Exit::Output, "done, but the output cannot be written"),
        (Exit::NotSent, "not sent: a retry is safe"),
        (Exit::MaybeSent, "may have been sent"),
        (Exit::Credentials, "credentials refused"),
        (Exit::Config, "configuration error"),
    ];

    pub(crate) fn from_error(error: &Error) -> Exit {
        // A read has no effect, so repeating it is safe.
        let read = error.method() == Some("GET");
        if error.sent() != Sent::No && !read {
            return Exit::MaybeSent;
        }
        match error.kind() {
            ErrorKind::Argument => Exit::Data,
            ErrorKind::Config => Exit::Config,
            // Verify reports refused credentials of a mail provider as 401 too.
            ErrorKind::Auth if error.code().is_some_and(|c| MAIL_PROVIDER.contains(&c)) => Exit::Refused,
            ErrorKind::Auth => Exit::Credentials,
            ErrorKind::NotFound => Exit::Refused,
            ErrorKind::RateLimited if error.code().is_some_and(|c| VERIFY_LIMITS.contains(&c)) => {
                Exit::Refused
            }
            ErrorKind::Api if error.status().is_none_or(|s| s < 500) => Exit::Refused,
            // A file over the limit of a download: it stays as large.
            ErrorKind::Protocol if error.sent() == Sent::Yes => Exit::Refused,
            ErrorKind::NoSpool => Exit::NoSpool,
            ErrorKind::Internal => Exit::Internal,
            _ => Exit::NotSent,
        }
    }
}
