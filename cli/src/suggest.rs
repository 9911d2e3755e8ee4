//! Names similar to a mistyped one.

/// The most similar names, best first, at most three.
pub(crate) fn nearest<'a>(given: &str, names: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    within(given, names, (1 + given.chars().count() / 4).min(3))
}

/// The name that differs in two characters at most.
pub(crate) fn slip<'a>(given: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    within(given, names, 2).first().copied()
}

fn within<'a>(given: &str, names: impl IntoIterator<Item = &'a str>, limit: usize) -> Vec<&'a str> {
    let fold = |text: &str| text.to_ascii_lowercase().replace(['-', '_'], "");
    let folded = fold(given);
    let mut found: Vec<(usize, &str)> = names
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(&folded, &fold(name)), name))
        .filter(|(distance, _)| *distance <= limit)
        .collect();
    found.sort_unstable();
    found.dedup();
    found.into_iter().map(|(_, name)| name).take(3).collect()
}

/// `; did you mean a or b?` of names, or nothing.
pub(crate) fn question<T: AsRef<str>>(names: &[T]) -> String {
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    match names.as_slice() {
        [] => String::new(),
        names => format!("; did you mean {}?", names.join(" or ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_its_name_and_nonsense_none() {
        let names = ["sid", "status", "date_sent", "direction"];
        assert_eq!(nearest("sidd", names), ["sid"]);
        assert_eq!(nearest("Status", names), ["status"]);
        assert_eq!(nearest("datesent", names), ["date_sent"]);
        assert_eq!(nearest("stauts", names), ["status"]);
        assert_eq!(nearest("price", names), [""; 0]);
        assert_eq!(question(&["sid"]), "; did you mean sid?");
        assert_eq!(question::<&str>(&[]), "");
    }
}
