//! SIDs of another kind than the one that is wanted: a warning, for Twilio has odd ones.

use super::super::operation::Operation;
use super::super::types::{Kind, Type};

/// Says in the log that a SID begins with other letters than those of its place.
pub(super) fn doubt(operation: Operation<'_>, name: &str, text: &str, kind: Type<'_>) {
    let Kind::Sid(wanted) = kind.kind() else { return };
    if let Some(found) = other(text, wanted) {
        let key = operation.key();
        log::warn!(target: "twire", "{key}: {name} begins with {found}; a SID there begins with {wanted}");
    }
}

/// The letters that `text` begins with, where they are others and `text` is a SID, not a name of
/// the caller's own.
fn other<'a>(text: &'a str, wanted: &str) -> Option<&'a str> {
    let (letters, rest) = text.split_at_checked(2)?;
    let is_sid = letters.bytes().all(|b| b.is_ascii_uppercase())
        && rest.len() == 32
        && rest.bytes().all(|b| b.is_ascii_hexdigit());
    (is_sid && !wanted.is_empty() && !wanted.split('|').any(|w| w == letters)).then_some(letters)
}

#[cfg(test)]
mod tests {
    use super::other;

    #[test]
    fn a_sid_of_another_kind_is_doubted_and_a_name_is_not() {
        let sid = |letters: &str| format!("{letters}{}", "0".repeat(32));
        for (text, wanted, expected) in [
            (sid("PN"), "SM|MM", Some("PN")),
            (sid("CA"), "AC", Some("CA")),
            (sid("SM"), "SM|MM", None),
            (sid("MM"), "SM|MM", None),
            (sid("PN"), "", None),
            ("my-unique-name".to_owned(), "VA", None),
            (sid("xx"), "VA", None),
            ("Ü".to_owned(), "VA", None),
            (String::new(), "VA", None),
        ] {
            assert_eq!(other(&text, wanted), expected, "{text} {wanted}");
        }
    }
}
