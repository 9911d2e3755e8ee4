//! Phrases for what nobody has described: of names and types.

use super::Noun;
use crate::catalog::{Action, Type, TypeKind};

/// What an action does to a resource.
pub(super) fn operation(action: Action, noun: &Noun) -> String {
    let one = with_article(&noun.one);
    match action {
        Action::Create => format!("Creates {one}."),
        Action::List => format!("Lists {}.", noun.several),
        Action::Fetch => format!("Reads {one}."),
        Action::Update => format!("Changes {one}."),
        Action::Patch => format!("Changes {one} in part."),
        Action::Delete => format!("Deletes {one}."),
    }
}

fn with_article(noun: &str) -> String {
    if noun.starts_with("the ") {
        return noun.to_owned();
    }
    // "a user", "a unique"; "an IP list", "an SMS".
    let sounds_open = noun.starts_with(['a', 'e', 'i', 'o', 'A', 'E', 'I', 'O'])
        || (noun.starts_with('u') && !noun.starts_with("us") && !noun.starts_with("uni"));
    format!("{} {noun}", if sounds_open { "an" } else { "a" })
}

/// The noun of a chain: its last link, and that before it if it takes a value.
pub(super) fn noun(chain: &[String], marks: &[bool]) -> Noun {
    let last = chain.last().map_or("", String::as_str);
    let above = chain.len().checked_sub(2).filter(|at| marks.get(*at) == Some(&true));
    let of = above
        .and_then(|at| chain.get(at))
        .filter(|link| *link != "accounts")
        .map_or_else(String::new, |link| format!(" of {}", with_article(&singular(link))));
    Noun { one: format!("{}{of}", singular(last)), several: format!("{}{of}", spaced(last)) }
}

const ENDINGS: [(&str, &str); 6] =
    [("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ss", "ss"), ("us", "us"), ("s", "")];

fn singular(link: &str) -> String {
    let name = spaced(link);
    ENDINGS
        .iter()
        .find_map(|(several, one)| Some(format!("{}{one}", name.strip_suffix(several)?)))
        .unwrap_or(name)
}

/// The words of a link, `ip_commands` as "IP commands".
fn spaced(link: &str) -> String {
    let words = link.split('_').map(|word| match word.strip_suffix('s').unwrap_or(word) {
        one if is_acronym(one) => word.replacen(one, &one.to_ascii_uppercase(), 1),
        _ => word.to_owned(),
    });
    words.collect::<Vec<_>>().join(" ")
}

fn is_acronym(word: &str) -> bool {
    ["api", "byoc", "id", "ip", "sid", "sim", "sip", "sms", "uri", "url"].contains(&word)
}

/// A parameter's name and type in words.
pub(super) fn param(name: &str, kind: Type<'_>) -> String {
    let words = words(name.trim_end_matches(['<', '>']));
    let kind = match (kind.kind(), kind.as_str().trim_end_matches('?')) {
        (TypeKind::Bool, _) => return format!("{words}: true or false."),
        (TypeKind::Sid("*"), _) => "a SID".to_owned(),
        (TypeKind::Sid(prefixes), _) => format!("a SID ({}…)", prefixes.replace('|', "…, ")),
        (TypeKind::Int, _) => "a whole number".to_owned(),
        (TypeKind::Number, _) => "a number".to_owned(),
        (TypeKind::Date, _) => "a date".to_owned(),
        (TypeKind::DateTime | TypeKind::Rfc2822, _) => "a date and time".to_owned(),
        (TypeKind::Enum(_), _) => "one of its words".to_owned(),
        (TypeKind::List(_), _) => "a list".to_owned(),
        (TypeKind::Map(_) | TypeKind::Object(_) | TypeKind::Prefixed(_), _) => "a JSON object".to_owned(),
        (TypeKind::Json, _) => "JSON".to_owned(),
        (_, "uri") => "a URL".to_owned(),
        (_, "phone" | "endpoint") => "a phone number or address".to_owned(),
        (_, "country") => "a country in two letters".to_owned(),
        (_, "email") => "an e-mail address".to_owned(),
        (_, "method") => "an HTTP method".to_owned(),
        _ => "a text".to_owned(),
    };
    let bound = match name.as_bytes().last() {
        Some(b'<') => ", or before",
        Some(b'>') => ", or after",
        _ => "",
    };
    format!("{words}, {kind}{bound}.")
}

/// A name as words: `StatusCallbackUrl` is "Status callback URL".
pub(super) fn words(name: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut is_upper = true;
    for c in name.chars() {
        if matches!(c, '_' | '-' | '.' | ' ') {
            words.push(String::new());
            is_upper = true;
            continue;
        }
        if words.is_empty() || (c.is_ascii_uppercase() && !is_upper) {
            words.push(String::new());
        }
        is_upper = c.is_ascii_uppercase();
        if let Some(word) = words.last_mut() {
            word.push(c.to_ascii_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    for word in &mut words {
        if is_acronym(word) {
            word.make_ascii_uppercase();
        }
    }
    let words = words.join(" ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}
