//! What a sender does after an error: a class instead of 2,087 codes.

use super::{dictionary, layout};

/// What a sender does after an error.
///
/// A class is a hint for what to do next. Whether something was sent is for
/// [`Error::sent`](crate::Error::sent) to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorClass {
    /// Repeat with backoff: it was not carried out, and may succeed soon.
    Retry,
    /// Repeat after minutes or more.
    Later,
    /// Do not repeat: it fails again.
    Never,
    /// Send nothing more from this sender to this recipient.
    Suppress,
    /// Fix the account or the configuration: pause the sender and notify somebody.
    Operator,
    /// Another channel may reach the recipient.
    Fallback,
    /// It may have been carried out: find out before repeating it.
    Uncertain,
}

/// Codes from here to [`TRIAL_END`] are restrictions of trial accounts.
const TRIAL_START: i64 = 571_000;
const TRIAL_END: i64 = 579_999;

impl ErrorClass {
    pub(super) const ALL: [ErrorClass; 7] = [
        ErrorClass::Retry,
        ErrorClass::Later,
        ErrorClass::Never,
        ErrorClass::Suppress,
        ErrorClass::Operator,
        ErrorClass::Fallback,
        ErrorClass::Uncertain,
    ];

    /// The class's name, as every language spells it: `retry`, `later`, `never`, `suppress`, `operator`,
    /// `fallback` or `uncertain`.
    pub fn name(self) -> &'static str {
        layout::CLASSES[self as usize]
    }

    /// What the class means, as a clause: `repeat it with backoff`.
    pub fn meaning(self) -> &'static str {
        match self {
            ErrorClass::Retry => "temporary; repeat it with backoff",
            ErrorClass::Later => "temporary; repeat it after minutes or more",
            ErrorClass::Never => "permanent; repeating it unchanged fails again",
            ErrorClass::Suppress => "send nothing more from this sender to this recipient",
            ErrorClass::Operator => {
                "the account or configuration needs a fix; pause the sender and notify somebody"
            }
            ErrorClass::Fallback => "another channel may reach the recipient",
            ErrorClass::Uncertain => "it may have been carried out; find out before repeating it",
        }
    }

    /// Whether repeating the same request is pointless until somebody changes something: never, suppress
    /// and operator.
    pub fn is_permanent(self) -> bool {
        matches!(self, ErrorClass::Never | ErrorClass::Suppress | ErrorClass::Operator)
    }

    /// The class of a failed response: by Twilio's code, else by the HTTP status.
    pub fn of_response(status: u16, code: Option<i64>) -> ErrorClass {
        code.and_then(ErrorClass::of_code).unwrap_or(match status {
            401 | 403 => ErrorClass::Operator,
            429 => ErrorClass::Retry,
            400..=499 => ErrorClass::Never,
            _ => ErrorClass::Uncertain,
        })
    }

    /// The class of the `ErrorCode` of a message or call that Twilio accepted and could not deliver.
    pub fn of_delivery(code: i64) -> ErrorClass {
        ErrorClass::of_code(code).unwrap_or(ErrorClass::Never)
    }

    /// The class of a code that is known, or of a range that is.
    fn of_code(code: i64) -> Option<ErrorClass> {
        let is_trial = (TRIAL_START..=TRIAL_END).contains(&code);
        dictionary::class(code).or(is_trial.then_some(ErrorClass::Operator))
    }
}
