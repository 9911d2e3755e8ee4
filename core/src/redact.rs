//! Redacts phone numbers and account SIDs for errors, logs and `Debug`.

use serde_json::Value as Json;

/// A number with fewer digits is a short code or a figure, not a person's.
const MIN_DIGITS: usize = 7;

/// Redacts a phone number: `+1***543`. Shows the country code at most and two or three last digits,
/// and never more than half of the digits. Fewer than seven digits stay: short codes.
pub fn number(number: &str) -> String {
    let digits: Vec<char> = number.chars().filter(|c| is_digit(*c)).collect();
    if digits.len() < MIN_DIGITS {
        return number.to_owned();
    }
    mask(if number.starts_with(PLUS) { "+" } else { "" }, &digits)
}

/// Redacts an account or key SID: `AC…1234`.
pub fn sid(sid: &str) -> String {
    match (sid.get(..2), sid.len().checked_sub(4).and_then(|at| sid.get(at..))) {
        (Some(prefix), Some(end)) if sid.len() > 10 => format!("{prefix}…{end}"),
        _ => "…".to_owned(),
    }
}

/// Redacts every phone number and account SID in a text.
///
/// A phone number is a run of at least seven digits, in any script and with the separators that people
/// write. Dates, IPv4 addresses, SIDs, hashes and figures with a unit (`8388608 bytes`) are not.
pub fn text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut is_word_start = true;
    while let Some(first) = rest.chars().next() {
        if let Some((length, redacted)) = is_word_start.then(|| account_at(rest)).flatten() {
            out.push_str(&redacted);
            rest = &rest[length..];
        } else if let Some(length) = is_word_start.then(|| identifier_at(rest)).flatten() {
            out.push_str(&rest[..length]);
            rest = &rest[length..];
        } else if let Some(number) = number_at(rest) {
            if number.digits.len() < MIN_DIGITS
                || is_other_number(&rest[..number.length], &rest[number.length..])
            {
                out.push_str(&rest[..number.length]);
            } else {
                out.push_str(&mask(number.plus, &number.digits));
            }
            rest = &rest[number.length..];
        } else {
            out.push(first);
            rest = &rest[first.len_utf8()..];
            is_word_start = !first.is_alphanumeric();
            continue;
        }
        is_word_start = false;
    }
    out
}

/// Whether a character cannot be shown in one line of text: a control character, a line or paragraph
/// separator, or one that changes the direction or is invisible.
pub fn is_control(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{61c}'
                | '\u{180e}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

/// Redacts every string and every long integer in a JSON value of the service.
pub(crate) fn json(json: Json) -> Json {
    match json {
        Json::String(s) => Json::String(text(&s)),
        Json::Array(items) => Json::Array(items.into_iter().map(self::json).collect()),
        Json::Object(map) => Json::Object(map.into_iter().map(|(k, v)| (text(&k), self::json(v))).collect()),
        Json::Number(figure) => {
            let digits = figure.to_string();
            match number(&digits) {
                redacted if redacted == digits => Json::Number(figure),
                redacted => Json::String(redacted),
            }
        }
        other => other,
    }
}

const PLUS: [char; 2] = ['+', '＋'];

/// Digits of all scripts.
fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || (!c.is_ascii() && c.is_numeric())
}

fn mask(plus: &str, digits: &[char]) -> String {
    let half = digits.len() / 2;
    // Country codes have one to three digits; only these two have one.
    let country = match digits[0] {
        _ if plus.is_empty() => 0,
        '1' | '7' | '１' | '７' => 1,
        _ => 2,
    };
    let last = if digits.len() < 10 { 2 } else { 3 };
    let country = country.min(half.saturating_sub(last));
    let shown = |part: &[char]| part.iter().collect::<String>();
    format!("{plus}{}***{}", shown(&digits[..country]), shown(&digits[digits.len() - last..]))
}

struct Number<'t> {
    /// The sign as it is written.
    plus: &'t str,
    digits: Vec<char>,
    /// Bytes of the whole number, separators included.
    length: usize,
}

/// A run of digits and separators that starts and ends with a digit, or starts with a plus.
fn number_at(text: &str) -> Option<Number<'_>> {
    let plus = ["+", "＋", "%2B", "%2b"].into_iter().find(|plus| text.starts_with(plus)).unwrap_or("");
    let mut number = Number { plus: &text[..plus.len()], digits: Vec::new(), length: plus.len() };
    let mut separators = 0;
    let mut at = plus.len();
    while let Some(c) = text[at..].chars().next() {
        if is_digit(c) {
            number.digits.push(c);
            separators = 0;
            at += c.len_utf8();
            number.length = at;
            continue;
        }
        let separator = if text[at..].starts_with("%20") { 3 } else { c.len_utf8() };
        separators += 1;
        if separators > 2 || !(separator == 3 && c == '%' || is_separator(c)) {
            break;
        }
        // A code behind a figure: `the limit is 1600 (21617)`. Area codes have fewer digits.
        if plus.is_empty() && is_error_code(text[at..].trim_start()) {
            break;
        }
        // Before the first digit only a parenthesis or a space may stand, and only after a plus.
        if number.digits.is_empty() && plus.is_empty() {
            break;
        }
        at += separator;
    }
    (!number.digits.is_empty()).then_some(number)
}

/// Whether a text starts with an error code of Twilio's in parentheses.
fn is_error_code(text: &str) -> bool {
    let code = text.strip_prefix('(').and_then(|rest| rest.split_once(')')).map_or("", |(code, _)| code);
    code.len() == 5 && code.bytes().all(|b| b.is_ascii_digit())
}

fn is_separator(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '-' | '.' | '(' | ')' | '/' | '\u{b7}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ad}'
        )
}

/// Whether a run of digits is a date, an IPv4 address, or a figure with a unit.
fn is_other_number(number: &str, after: &str) -> bool {
    const UNITS: [&str; 8] =
        [" bytes", " seconds", " s", " ms", " milliseconds", " characters", " microseconds", " records"];
    let groups = |separator| number.split(separator).map(str::len).collect::<Vec<_>>();
    let is_ascii = number.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'-' | b'.'));
    let is_date = is_ascii && groups('-') == [4, 2, 2];
    let is_address =
        is_ascii && number.split('.').count() == 4 && number.split('.').all(|n| n.parse::<u8>().is_ok());
    let is_plain = number.bytes().all(|b| b.is_ascii_digit());
    let is_figure = is_plain
        && UNITS.iter().any(|unit| {
            after.strip_prefix(unit).is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric()))
        });
    is_date || is_address || is_figure
}

/// The length of a SID (two capitals and hexadecimal digits), a hash or a UUID.
fn identifier_at(text: &str) -> Option<usize> {
    let length = text.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(text.len());
    let word = &text.as_bytes()[..length];
    let is_hex = |bytes: &[u8]| bytes.iter().all(u8::is_ascii_hexdigit);
    let is_sid = length > 2 && word[..2].iter().all(u8::is_ascii_uppercase) && is_hex(&word[2..]);
    let is_hash = length >= 32 && is_hex(word);
    let is_followed = text[length..].chars().next().is_some_and(char::is_alphanumeric);
    ((is_sid || is_hash) && !is_followed).then_some(length)
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
    fn numbers_and_accounts_are_redacted_and_other_digits_are_not() {
        let cases = [
            ("The 'To' number +15558676543 is not valid", "The 'To' number +1***543 is not valid"),
            ("15558676543", "***543"),
            ("8676543", "***43"),
            ("+4930901820", "+49***820"),
            ("+1 555 867 6543", "+1***543"),
            ("+1 (555) 867-6543, again", "+1***543, again"),
            ("(555) 867-6543", "(***543"),
            ("1.555.867.6543.", "***543."),
            ("+1\u{a0}555\u{a0}867\u{a0}6543", "+1***543"),
            ("+1‑555‑867‑6543", "+1***543"),
            ("+1 555\n867 6543", "+1***543"),
            ("tel:+1-555-867-6543", "tel:+1***543"),
            ("00 1 555 867 6543", "***543"),
            ("+1%20555%20867%206543", "+1***543"),
            ("＋１５５５８６７６５４３", "＋１***５４３"),
            ("+٠١٢٣٤٥٦٧٨٩٠", "+٠١***٨٩٠"),
            ("5558676543abc", "***543abc"),
            ("abc5558676543", "abc***543"),
            ("né +33612345678é", "né +33***678é"),
            ("030/901820", "***20"),
            ("whatsapp:+4915112345678", "whatsapp:+49***678"),
            ("/PhoneNumbers/%2B15558676543", "/PhoneNumbers/%2B1***543"),
            ("code 21211, 1600 characters", "code 21211, 1600 characters"),
            ("the limit is 1600 (21617)", "the limit is 1600 (21617)"),
            ("over 8388608 bytes after 30244000 seconds", "over 8388608 bytes after 30244000 seconds"),
            (
                "2026-11-28T20:00:00Z at 192.168.100.200:40100",
                "2026-11-28T20:00:00Z at 192.168.100.200:40100",
            ),
            ("550e8400e29b41d4a716446655440000", "550e8400e29b41d4a716446655440000"),
            (
                "/2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Messages/SM0123456789012345678901234567890a.json",
                "/2010-04-01/Accounts/AC…cdef/Messages/SM0123456789012345678901234567890a.json",
            ),
        ];
        for (input, redacted) in cases {
            assert_eq!(text(input), redacted, "{input}");
        }
    }

    /// Whatever the digits are written with, at most half of them remain.
    #[test]
    fn never_more_than_half_of_a_number_is_shown() {
        for length in MIN_DIGITS..=15 {
            for (plus, separator) in [("", ""), ("+", ""), ("+", " "), ("", "-"), ("+", ".")] {
                for first in ["1", "4", "9"] {
                    let digits: Vec<String> = (1..length).map(|at| (at % 10).to_string()).collect();
                    let number = format!("{plus}{first}{separator}{}", digits.join(separator));
                    let shown = text(&number);
                    let count = shown.chars().filter(char::is_ascii_digit).count();
                    assert!(shown.contains("***") && count <= length / 2, "{number}: {shown}");
                    assert_eq!(super::number(&number), shown);
                }
            }
        }
        // Cut between characters, whatever they are.
        for odd in ["é5558676543é", "“+15558676543”", "ß", "", "+", "%2B", "(((((((", "１２３４５６７"]
        {
            let _ = (text(odd), number(odd));
        }
    }

    #[test]
    fn json_of_the_service_is_redacted_in_keys_and_integers_too() {
        let redacted =
            json(serde_json::json!({"+15558676543": [15_558_676_543_u64, 21211, "to 5558676543", 1.5]}));
        assert_eq!(redacted, serde_json::json!({"+1***543": ["***543", 21211, "to ***543", 1.5]}));
    }

    #[test]
    fn characters_that_change_how_a_line_reads_are_controls() {
        assert!("\n\u{7f}\u{85}\u{200b}\u{202e}\u{2028}\u{2029}\u{2066}\u{feff}".chars().all(is_control));
        assert!(!"aé中😀 ".chars().any(is_control));
    }
}
