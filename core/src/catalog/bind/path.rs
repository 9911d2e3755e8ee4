//! Values in a path: they cannot leave their segment.

use super::Written;

/// A path value as one segment: everything but letters, digits and `-._~` is percent-encoded.
/// `.` and `..` are refused, also because the url crate takes `%2e` for `.`.
pub(super) fn segment(text: &str) -> Written<String> {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    match text {
        "" => return Err("is empty".to_owned()),
        "." | ".." => return Err("would lead to another path".to_owned()),
        _ => {}
    }
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    if text.bytes().all(plain) {
        // A SID, as nearly always.
        return Ok(text.to_owned());
    }
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if plain(byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
    Ok(out)
}

/// The template with its `{Name}`s replaced by segments.
pub(super) fn fill(template: &str, segments: &[(&str, String)]) -> String {
    let more: usize = segments.iter().map(|(_, value)| value.len()).sum();
    let mut out = String::with_capacity(template.len() + more);
    let mut rest = template;
    while let Some((before, name, after)) = rest
        .split_once('{')
        .and_then(|(before, rest)| rest.split_once('}').map(|(name, after)| (before, name, after)))
    {
        out.push_str(before);
        if let Some((_, value)) = segments.iter().find(|(known, _)| *known == name) {
            out.push_str(value);
        }
        rest = after;
    }
    out.push_str(rest);
    out
}
