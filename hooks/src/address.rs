//! Who a mail is for: recipients of twire, or other people.

use std::collections::{BTreeMap, HashSet};

/// Aliases that lead to one another end here.
const MAX_ALIAS_STEPS: usize = 100;

/// A table of aliases as `/etc/aliases` has them.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Aliases(BTreeMap<String, Vec<String>>);

impl Aliases {
    /// Reads `name: target, target` lines; a line that begins with a space goes on with the one
    /// before. Programs, files and `:include:` are the real mailer's.
    pub fn parse(text: &str) -> Aliases {
        let mut lines: Vec<String> = Vec::new();
        for line in text.lines() {
            let line = line.split_once(" #").map_or(line, |(line, _)| line);
            match lines.last_mut() {
                Some(last) if line.starts_with([' ', '\t']) && !line.trim().is_empty() => {
                    last.push_str(line);
                }
                _ if line.trim_start().starts_with('#') => {}
                _ => lines.push(line.to_owned()),
            }
        }
        let entries = lines.iter().filter_map(|line| {
            let (name, targets) = line.split_once(':')?;
            let targets = targets.split(',').map(|t| t.trim().trim_matches('"').to_owned());
            let targets: Vec<String> = targets.filter(|t| !t.is_empty()).collect();
            (!targets.is_empty()).then(|| (name.trim().trim_matches('"').to_lowercase(), targets))
        });
        Aliases(entries.collect())
    }

    fn targets(&self, name: &str) -> Option<&[String]> {
        self.0.get(&name.to_lowercase()).map(Vec::as_slice)
    }
}

/// Recipients of a mail, sorted by who reaches them.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Sorted {
    /// Recipients that twire knows, each once: addresses as the outbox has them, and names.
    pub own: Vec<String>,
    /// All others, as they were written: the real mailer's.
    pub other: Vec<String>,
}

/// Sorts recipients. `hosts` are names of this machine; `is_known` tells whether the configuration
/// has a recipient of that name.
pub fn sort(
    recipients: &[String],
    hosts: &[String],
    aliases: &Aliases,
    is_known: impl Fn(&str) -> bool,
) -> Sorted {
    let mut sorted = Sorted::default();
    // A header may list millions.
    let (mut owned, mut others) = (HashSet::new(), HashSet::new());
    for written in recipients.iter().flat_map(|list| split(list)) {
        let mut steps = 0;
        let mut waiting = vec![written.clone()];
        let mut found = Vec::new();
        let mut is_whole = true;
        while let Some(one) = waiting.pop() {
            steps += 1;
            let local = local_part(&one, hosts);
            if let Some(address) = address(&one, local) {
                found.push(address);
            } else if let Some(name) = local.filter(|name| is_known(name)) {
                found.push(name.to_owned());
            } else if let Some(targets) = local.and_then(|name| aliases.targets(name)) {
                if steps < MAX_ALIAS_STEPS {
                    waiting.extend(targets.iter().rev().cloned());
                } else {
                    is_whole = false;
                }
            } else {
                is_whole = false;
            }
        }
        for one in found {
            if owned.insert(one.clone()) {
                sorted.own.push(one);
            }
        }
        // An alias with a target of each kind goes to both: the real mailer expands it again.
        if !is_whole && others.insert(written.clone()) {
            sorted.other.push(written);
        }
    }
    sorted
}

/// The addresses of a list: `a, B <b@c>, group: d, e;`.
fn split(list: &str) -> Vec<String> {
    let mut addresses = Vec::new();
    let (mut current, mut in_quotes) = (String::new(), false);
    for c in list.chars() {
        match c {
            '"' => in_quotes = !in_quotes,
            ',' | ';' | '\n' if !in_quotes => addresses.push(std::mem::take(&mut current)),
            _ if in_quotes => {}
            _ => current.push(c),
        }
    }
    addresses.push(current);
    let bare = |address: String| {
        let address = match (address.rfind('<'), address.rfind('>')) {
            (Some(from), Some(to)) if from < to => address[from + 1..to].to_owned(),
            _ => address,
        };
        let address = address.trim();
        // A group's name stands before its first member; `sms:+1…` is no group.
        let member = address.split_once(':').filter(|(name, _)| scheme(name).is_none());
        member.map_or(address, |(_, member)| member.trim()).to_owned()
    };
    addresses.into_iter().map(bare).filter(|a| !a.is_empty()).collect()
}

/// What stands before the `@` of an address of this machine, or a whole name without one.
fn local_part<'a>(address: &'a str, hosts: &[String]) -> Option<&'a str> {
    match address.rsplit_once('@') {
        None => Some(address),
        Some((local, host)) => hosts.iter().any(|own| own.eq_ignore_ascii_case(host)).then_some(local),
    }
}

fn scheme(name: &str) -> Option<&'static str> {
    match name.trim().to_ascii_lowercase().as_str() {
        "sms" | "tel" => Some(""),
        "whatsapp" | "wa" => Some("whatsapp:"),
        "call" => Some("call:"),
        _ => None,
    }
}

/// The number that an address spells, as the outbox has it: `+15558676543`, `whatsapp:+…`.
fn address(written: &str, local: Option<&str>) -> Option<String> {
    if let Some((local, host)) = written.rsplit_once('@') {
        if let Some(prefix) = host.to_ascii_lowercase().strip_suffix(".twire").and_then(scheme) {
            return Some(format!("{prefix}{}", number(local)?));
        }
        if host.eq_ignore_ascii_case("twire") {
            let (name, digits) = local.split_once('+')?;
            return Some(format!("{}{}", scheme(name)?, number(digits)?));
        }
    }
    let local = local?;
    if let Some((name, rest)) = local.split_once(':') {
        return Some(format!("{}{}", scheme(name)?, number(rest.trim())?));
    }
    // Without `+` a run of digits may be a user's name or an extension.
    local.starts_with('+').then(|| number(local))?
}

/// `+` and 7 to 15 digits (E.164); the `+` may be missing.
fn number(written: &str) -> Option<String> {
    let digits = written.strip_prefix('+').unwrap_or(written);
    let is_number = (7..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| format!("+{digits}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(recipients: &[&str]) -> Sorted {
        let recipients: Vec<String> = recipients.iter().map(|r| (*r).to_owned()).collect();
        let hosts = ["web1", "web1.example.test"].map(str::to_owned);
        let aliases = Aliases::parse(
            "# comment\nroot: ops\nmixed: ops, admin@example.test\nloop: loop2\nloop2: loop\n\
             long: anna,\n  15558676544@sms.twire\npipe: \"|/bin/program\"\n",
        );
        sort(&recipients, &hosts, &aliases, |name| ["ops", "anna"].contains(&name))
    }

    #[test]
    fn every_spelling_of_a_recipient_is_understood() {
        for (written, own) in [
            ("+15558676543", "+15558676543"),
            ("sms:+15558676543", "+15558676543"),
            ("tel:+15558676543", "+15558676543"),
            ("whatsapp:+15558676543", "whatsapp:+15558676543"),
            ("call:+15558676543", "call:+15558676543"),
            ("15558676543@sms.twire", "+15558676543"),
            ("+15558676543@sms.twire", "+15558676543"),
            ("15558676543@wa.twire", "whatsapp:+15558676543"),
            ("15558676543@CALL.twire", "call:+15558676543"),
            ("sms+15558676543@twire", "+15558676543"),
            ("+15558676543@web1", "+15558676543"),
            ("sms: +15558676543@web1", "+15558676543"),
            ("On Call <15558676543@sms.twire>", "+15558676543"),
            ("\"On, Call\" <ops>", "ops"),
            ("ops", "ops"),
            ("ops@web1.example.test", "ops"),
            ("root", "ops"),
            ("ROOT@web1", "ops"),
        ] {
            assert_eq!(
                sorted(&[written]),
                Sorted { own: vec![own.to_owned()], other: Vec::new() },
                "{written}"
            );
        }
    }

    #[test]
    fn lists_are_split_and_each_recipient_is_there_once() {
        let found = sorted(&["sms:+15558676543,root", "team: anna, ops;", "ops"]);
        assert_eq!(
            found,
            Sorted { own: vec!["+15558676543".into(), "ops".into(), "anna".into()], other: vec![] }
        );
        assert_eq!(sorted(&["long"]).own, ["anna", "+15558676544"]);
    }

    #[test]
    fn other_people_are_the_real_mailers() {
        for other in
            ["bob", "bob@example.test", "ops@example.test", "15558676543", "loop", "pipe", "12@sms.twire"]
        {
            assert_eq!(sorted(&[other]), Sorted { own: vec![], other: vec![other.to_owned()] }, "{other}");
        }
        assert_eq!(sorted(&["mixed"]), Sorted { own: vec!["ops".into()], other: vec!["mixed".into()] });
    }
}
