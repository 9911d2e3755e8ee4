//! Exit codes: fixed numbers, most of them those of `sysexits.h`.

use twire::{Error, Kind, Sent};

/// What an exit code means. The numbers are never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
#[non_exhaustive]
pub enum Exit {
    /// Done.
    Done = 0,
    /// Usage: an unknown option, a missing argument.
    Usage = 64,
    /// A bad number or body, refused before it was sent; a wrong passcode; a forged webhook.
    Data = 65,
    /// A file or standard input cannot be read.
    NoInput = 66,
    /// Refused by Twilio.
    Refused = 69,
    /// A defect in twire.
    Internal = 70,
    /// It was done, but its output cannot be written.
    Output = 74,
    /// Try again: it was not sent.
    TryAgain = 75,
    /// It may have been sent; trying again may send it twice.
    MaybeSent = 76,
    /// Credentials refused.
    Credentials = 77,
    /// Configuration: credentials missing or unsafe, an address that cannot be used.
    Config = 78,
}

/// 429s that no waiting cures: a passcode checked or sent too often.
const SPENT: [i64; 3] = [60202, 60203, 60212];

impl Exit {
    /// All codes with their meaning in a few words.
    pub const TABLE: [(Exit, &'static str); 11] = [
        (Exit::Done, "done"),
        (Exit::Usage, "usage"),
        (Exit::Data, "bad number or body, wrong code"),
        (Exit::NoInput, "a file cannot be read"),
        (Exit::Refused, "refused by Twilio"),
        (Exit::Internal, "a defect in twire"),
        (Exit::Output, "done, but the output cannot be written"),
        (Exit::TryAgain, "try again: it was not sent"),
        (Exit::MaybeSent, "it may have been sent"),
        (Exit::Credentials, "credentials refused"),
        (Exit::Config, "configuration"),
    ];

    pub(crate) fn of(error: &Error) -> Exit {
        // Reading twice is the same as reading once.
        let read = error.method() == Some("GET");
        if error.sent() != Sent::No && !read {
            return Exit::MaybeSent;
        }
        match error.kind() {
            Kind::Argument => Exit::Data,
            Kind::Config => Exit::Config,
            Kind::Auth => Exit::Credentials,
            Kind::NotFound => Exit::Refused,
            Kind::RateLimited if error.code().is_some_and(|c| SPENT.contains(&c)) => Exit::Refused,
            Kind::Api if error.status().is_none_or(|s| s < 500) => Exit::Refused,
            Kind::Internal => Exit::Internal,
            _ => Exit::TryAgain,
        }
    }
}
