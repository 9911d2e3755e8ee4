//! Argument names of parameters, and chains without marks.

/// Python's keywords; such an argument gets a trailing `_`.
const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
    "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is",
    "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// The argument name of a parameter: snake case, `<` and `>` spelled out, keywords with `_`.
///
/// A word starts at a capital after a lower-case letter (`dateSent`), and at a capital before one
/// (`URLPath`, `A2PProfile`).
pub(crate) fn argument(wire: &str) -> String {
    if wire == "Page" {
        // A list returns a `page`, so the name is taken.
        return "page_number".to_owned();
    }
    let spelled: Vec<char> = wire.replace('<', "Before").replace('>', "After").chars().collect();
    let mut out = String::with_capacity(spelled.len() + 8);
    for (at, c) in spelled.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            if !out.is_empty() && !out.ends_with('_') {
                out.push('_');
            }
            continue;
        }
        let after = spelled.get(at + 1).is_some_and(char::is_ascii_lowercase);
        let begins = at.checked_sub(1).is_some_and(|b| spelled[b].is_ascii_lowercase() || after);
        if c.is_ascii_uppercase() && begins && !out.ends_with('_') {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    if KEYWORDS.contains(&out.as_str()) {
        out.push('_');
    }
    out
}

/// The attribute of a link and its mark: 0 without path values, 1 + n with n.
pub(crate) fn link(link: &str) -> Result<(&str, u8), String> {
    let Some((name, values)) = link.split_once('@') else { return Ok((link, 0)) };
    if values.is_empty() {
        return Ok((name, 2));
    }
    match values.parse::<u8>() {
        Ok(values @ 0..=9) => Ok((name, values + 1)),
        _ => Err(format!("link {link}")),
    }
}

/// A chain without its marks.
pub(crate) fn plain(chain: &str) -> String {
    let names: Vec<&str> = chain.split('.').map(|l| l.split('@').next().unwrap_or(l)).collect();
    names.join(".")
}
