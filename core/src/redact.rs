//! What may be shown of a phone number or an account SID.

use serde_json::Value as Json;

/// A phone number as it may be shown: `+1555***6543`.
pub fn number(number: &str) -> String {
    let digits = number.trim_start_matches('+');
    if digits.len() < 7 {
        return number.to_owned();
    }
    let plus = &number[..number.len() - digits.len()];
    format!("{plus}{}***{}", &digits[..4], &digits[digits.len() - 4..])
}

/// An account or key SID as it may be shown: `AC…1234`.
pub fn sid(sid: &str) -> String {
    match (sid.get(..2), sid.len().checked_sub(4).and_then(|at| sid.get(at..))) {
        (Some(prefix), Some(end)) if sid.len() > 10 => format!("{prefix}…{end}"),
        _ => "…".to_owned(),
    }
}

/// `text` with every phone number and account SID in it shortened.
///
/// A run of seven or more digits that stands alone counts as a number; digits inside a
/// word (a message SID, a hash) do not.
pub fn text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut before: Option<char> = None;
    while let Some(first) = rest.chars().next() {
        // A percent-encoded plus is no part of a word: `/PhoneNumbers/%2B15558676543`.
        if let Some(after) = rest.strip_prefix("%2B") {
            out.push_str("%2B");
            before = None;
            rest = after;
            continue;
        }
        let word_before = before.is_some_and(|c| c.is_ascii_alphanumeric());
        let take = if word_before { None } else { number_at(rest).or_else(|| account_at(rest)) };
        if let Some((len, shown)) = take {
            out.push_str(&shown);
            before = rest[..len].chars().next_back();
            rest = &rest[len..];
        } else {
            out.push(first);
            before = Some(first);
            rest = &rest[first.len_utf8()..];
        }
    }
    out
}

/// Every string in `json` through [`text`].
pub(crate) fn json(json: Json) -> Json {
    match json {
        Json::String(s) => Json::String(text(&s)),
        Json::Array(items) => Json::Array(items.into_iter().map(self::json).collect()),
        Json::Object(map) => Json::Object(map.into_iter().map(|(k, v)| (k, self::json(v))).collect()),
        other => other,
    }
}

fn number_at(text: &str) -> Option<(usize, String)> {
    let plus = usize::from(text.starts_with('+'));
    let digits = text[plus..].bytes().take_while(u8::is_ascii_digit).count();
    let end = plus + digits;
    let word_after = text[end..].chars().next().is_some_and(char::is_alphanumeric);
    (digits >= 7 && !word_after).then(|| (end, number(&text[..end])))
}

fn account_at(text: &str) -> Option<(usize, String)> {
    let known = text.starts_with("AC") || text.starts_with("SK");
    if !known {
        return None;
    }
    let hex = text[2..].bytes().take_while(u8::is_ascii_hexdigit).count();
    let word_after = text[2 + hex..].chars().next().is_some_and(char::is_alphanumeric);
    (hex == 32 && !word_after).then(|| (34, sid(&text[..34])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_accounts_are_shortened_and_other_digits_are_not() {
        let cases = [
            ("The 'To' number +15558676543 is not valid", "The 'To' number +1555***6543 is not valid"),
            ("15558676543", "1555***6543"),
            ("code 21211, 1600 characters", "code 21211, 1600 characters"),
            (
                "/Accounts/AC0123456789abcdef0123456789abcdef/Messages/SM0123456789012345678901234567890a.json",
                "/Accounts/AC…cdef/Messages/SM0123456789012345678901234567890a.json",
            ),
            ("/PhoneNumbers/%2B15558676543", "/PhoneNumbers/%2B1555***6543"),
            ("whatsapp:+4915112345678", "whatsapp:+4915***5678"),
            ("né +33612345678é", "né +33612345678é"),
        ];
        for (input, shown) in cases {
            assert_eq!(text(input), shown, "{input}");
        }
    }
}
