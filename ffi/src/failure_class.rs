//! Classes of failures.

use twire::ErrorClass;

use crate::boundary::Text;

/// What a sender does after a failure. A hint for what to do next; twire_error_sent says whether
/// something was sent. Later versions may add values.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum twire_failure_class {
    /// No failure.
    TWIRE_CLASS_NONE = 0,
    /// Repeat with backoff: it was not carried out, and may succeed soon.
    TWIRE_CLASS_RETRY = 1,
    /// Repeat after minutes or more.
    TWIRE_CLASS_LATER = 2,
    /// Do not repeat: it fails again.
    TWIRE_CLASS_NEVER = 3,
    /// Send nothing more from this sender to this recipient.
    TWIRE_CLASS_SUPPRESS = 4,
    /// Fix the account or the configuration: pause the sender and notify somebody.
    TWIRE_CLASS_OPERATOR = 5,
    /// Another channel may reach the recipient.
    TWIRE_CLASS_FALLBACK = 6,
    /// It may have been carried out: find out before repeating it.
    TWIRE_CLASS_UNCERTAIN = 7,
    /// Not a value: it makes the type 32 bits wide with every option of a compiler.
    TWIRE_CLASS_MAX_ENUM = 0x7fff_ffff,
}

impl From<ErrorClass> for twire_failure_class {
    fn from(class: ErrorClass) -> twire_failure_class {
        match class {
            ErrorClass::Retry => twire_failure_class::TWIRE_CLASS_RETRY,
            ErrorClass::Later => twire_failure_class::TWIRE_CLASS_LATER,
            ErrorClass::Suppress => twire_failure_class::TWIRE_CLASS_SUPPRESS,
            ErrorClass::Operator => twire_failure_class::TWIRE_CLASS_OPERATOR,
            ErrorClass::Fallback => twire_failure_class::TWIRE_CLASS_FALLBACK,
            ErrorClass::Uncertain => twire_failure_class::TWIRE_CLASS_UNCERTAIN,
            _ => twire_failure_class::TWIRE_CLASS_NEVER,
        }
    }
}

const NAMES: [&std::ffi::CStr; 8] =
    [c"none", c"retry", c"later", c"never", c"suppress", c"operator", c"fallback", c"uncertain"];

/// Returns the name of a class: "none", "retry", "later", "never", "suppress", "operator", "fallback", "uncertain",
/// and "unknown" for any other number.
///
/// Never NULL. The text lives as long as the process. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_failure_class_name(failure_class: i32) -> Text<'static> {
    let name = usize::try_from(failure_class).ok().and_then(|class| NAMES.get(class));
    Text::new(name.copied().unwrap_or(c"unknown"))
}

/// Returns the class of a response that is not 2xx, by Twilio's code (0: none), else by the HTTP status.
/// twire_error_class does this for an error. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_failure_class_of_response(http_status: i32, code: i64) -> twire_failure_class {
    let status = u16::try_from(http_status).unwrap_or(0);
    ErrorClass::of_response(status, (code != 0).then_some(code)).into()
}

/// Returns the class of the ErrorCode of a message or call that Twilio accepted and could not deliver, as in
/// a status callback. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_failure_class_of_delivery(code: i64) -> twire_failure_class {
    ErrorClass::of_delivery(code).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_class_has_its_name() {
        for code in [30008, 30001, 60212, 21610, 30007, 63016, 30410, 1] {
            let class = ErrorClass::of_delivery(code);
            let name = twire_failure_class_name(twire_failure_class::from(class) as i32);
            assert_eq!(name.required("name").ok(), Some(class.name()), "{code}");
        }
        for number in [-1, 8, i32::MAX] {
            assert_eq!(twire_failure_class_name(number).required("name").ok(), Some("unknown"));
        }
    }
}
