//! Rewrites JSON that a `Value` cannot hold.

/// The text with lone surrogates as U+FFFD and numbers beyond an `f64` as strings; `None` if it has
/// neither. Other faults of the text stay.
pub(super) fn repair(text: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() + 16);
    let mut is_changed = false;
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        let end = match byte {
            b'"' => {
                let end = string_end(text, at);
                is_changed |= push_string(&text[at..end], &mut out);
                end
            }
            b'-' | b'0'..=b'9' => {
                let end = at + text[at..].iter().take_while(|b| is_number_byte(**b)).count();
                is_changed |= push_number(&text[at..end], &mut out);
                end
            }
            other => {
                out.push(*other);
                at + 1
            }
        };
        at = end;
    }
    is_changed.then_some(out)
}

/// The offset after the closing quotation mark of a string, or the end of the text.
fn string_end(text: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(byte) = text.get(at) {
        at += match byte {
            b'\\' => 2,
            b'"' => return at + 1,
            _ => 1,
        };
    }
    text.len()
}

fn push_string(string: &[u8], out: &mut Vec<u8>) -> bool {
    let mut is_changed = false;
    let mut at = 0;
    while at < string.len() {
        let unit = code_unit(string, at);
        let end = match unit {
            Some(0xd800..=0xdbff) if matches!(code_unit(string, at + 6), Some(0xdc00..=0xdfff)) => at + 12,
            Some(0xd800..=0xdfff) => {
                out.extend_from_slice(b"\\ufffd");
                is_changed = true;
                at += 6;
                continue;
            }
            // Also skips the second character of an escape, `\\` above all.
            _ if string[at] == b'\\' => at + 2,
            _ => at + 1,
        };
        out.extend_from_slice(&string[at..end.min(string.len())]);
        at = end;
    }
    is_changed
}

/// The code unit of the escape `\uXXXX` at an offset.
fn code_unit(string: &[u8], at: usize) -> Option<u16> {
    let digits = string.get(at..at + 6)?.strip_prefix(b"\\u")?;
    let is_hex = digits.iter().all(u8::is_ascii_hexdigit);
    is_hex.then(|| u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()).flatten()
}

fn is_number_byte(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E')
}

fn push_number(number: &[u8], out: &mut Vec<u8>) -> bool {
    let is_huge = is_json_number(number)
        && std::str::from_utf8(number).is_ok_and(|n| n.parse::<f64>().is_ok_and(f64::is_infinite));
    if is_huge {
        out.push(b'"');
    }
    out.extend_from_slice(number);
    if is_huge {
        out.push(b'"');
    }
    is_huge
}

/// Whether bytes are a number by RFC 8259, 6; Rust parses more than that.
fn is_json_number(number: &[u8]) -> bool {
    let digits = |bytes: &[u8]| bytes.iter().take_while(|b| b.is_ascii_digit()).count();
    let number = number.strip_prefix(b"-").unwrap_or(number);
    let whole = digits(number);
    if whole == 0 || (whole > 1 && number[0] == b'0') {
        return false;
    }
    let mut rest = &number[whole..];
    if let Some(fraction) = rest.strip_prefix(b".") {
        let length = digits(fraction);
        if length == 0 {
            return false;
        }
        rest = &fraction[length..];
    }
    if let [b'e' | b'E', exponent @ ..] = rest {
        let exponent = exponent.strip_prefix(b"+").or(exponent.strip_prefix(b"-")).unwrap_or(exponent);
        return !exponent.is_empty() && digits(exponent) == exponent.len();
    }
    rest.is_empty()
}
