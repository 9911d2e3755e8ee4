//! Values in a path: they cannot leave their segment.

use std::borrow::Cow;

use super::Written;
use crate::percent;

/// A path value as one segment: everything but letters, digits and `-._~` is percent-encoded.
/// `.` and `..` are refused, also because the url crate takes `%2e` for `.`.
pub(super) fn segment(text: &str) -> Written<String> {
    match text {
        "" => Err("is empty".to_owned()),
        "." | ".." => Err("would lead to another path".to_owned()),
        _ => Ok(Cow::from(percent::encode(text)).into_owned()),
    }
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
