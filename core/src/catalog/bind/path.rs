//! Path values, each confined to its segment.

use std::borrow::Cow;

use super::Written;
use crate::percent;

/// Percent-encodes a path value: everything but letters, digits and `-._~`. `.` and `..` are
/// errors, because the url crate normalizes `%2e` to `.`.
pub(super) fn segment(text: &str) -> Written<String> {
    match text {
        "" => Err("is empty".to_owned()),
        "." | ".." => Err("would change the path".to_owned()),
        _ => Ok(Cow::from(percent::encode(text)).into_owned()),
    }
}

/// Replaces the `{Name}` placeholders of a template.
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
