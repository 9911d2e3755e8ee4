//! Warns about SIDs of the wrong kind. It is not an error, because some of Twilio's SIDs have
//! undocumented prefixes.

use super::super::operation::Operation;
use super::super::types::{Type, TypeKind};

/// Logs a warning if a SID has a different prefix than the parameter declares.
pub(super) fn warn_of_other_kind(operation: Operation<'_>, name: &str, text: &str, kind: Type<'_>) {
    let TypeKind::Sid(wanted) = kind.kind() else { return };
    if let Some(found) = other(text, wanted) {
        let key = operation.key();
        log::warn!(target: "twire", "{key}: {name} starts with {found}; this parameter needs a SID that starts with {wanted}");
    }
}

/// The prefix of `text`, if it is a SID with another prefix; `None` for a unique name.
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
