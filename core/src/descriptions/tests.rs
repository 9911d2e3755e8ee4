//! The rules of `core/descriptions/README.md`.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::path::Path;

use super::{COMMON, MODULES, Resource, TWIML, find, numbered};
use crate::catalog::{self, Operation, Param, Type, TypeKind};
use crate::twiml::{Argument, AttributeRule, ElementRule, Rules, ValueType};

const LONGEST: usize = 300;

fn operations() -> impl Iterator<Item = (Operation<'static>, &'static str)> {
    catalog::embedded().operations().filter_map(|operation| {
        let (_, text) = MODULES.iter().find(|(module, _)| *module == operation.module())?;
        Some((operation, *text))
    })
}

fn elements() -> impl Iterator<Item = &'static ElementRule> {
    [Rules::voice(), Rules::messaging(), Rules::fax()]
        .into_iter()
        .flat_map(|rules| rules.elements().iter().copied().chain([rules.root()]))
}

/// The line that describes a parameter, as it is written.
fn written(operation: Operation<'static>, param: Param<'static>) -> Option<&'static str> {
    let resource = Resource::of(operation);
    let action = Some(operation.action().name());
    let (pattern, _) = numbered(param.name());
    [param.name(), &pattern].into_iter().find_map(|name| {
        resource.find(name, action).or_else(|| find(COMMON, &[], name, action).map(|found| found.text))
    })
}

fn lines(text: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    text.lines()
        .filter(|line| !line.is_empty() && !line.starts_with(['#', '[']))
        .map(|line| line.split_once(": ").unwrap_or_else(|| panic!("no text: {line}")))
}

fn none(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_file_is_embedded() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("descriptions");
    let found: BTreeSet<String> = std::fs::read_dir(directory)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter_map(|name| name.strip_suffix(".txt").map(str::to_owned))
        .collect();
    let known = MODULES.iter().map(|(module, _)| *module).chain(["common", "twiml"]);
    assert_eq!(found, known.map(str::to_owned).collect());
}

#[test]
fn every_operation_and_parameter_is_described() {
    let mut faults = Vec::new();
    for (operation, _) in operations() {
        if Resource::of(operation).find("noun", None).is_none() {
            faults.push(format!("{operation:?}: no noun"));
        }
        for param in operation.params().filter(|param| written(operation, *param).is_none()) {
            faults.push(format!("{operation:?} {}", param.name()));
        }
    }
    for element in elements() {
        for name in [Some("about"), element.arguments().find_map(text_name)]
            .into_iter()
            .flatten()
            .chain(element.attributes().iter().map(AttributeRule::name))
        {
            let found = find(TWIML, &[element.name()], name, None);
            if found.is_none_or(|found| !found.is_own && matches!(name, "about" | "text")) {
                faults.push(format!("<{}> {name}", element.name()));
            }
        }
    }
    none(&faults);
}

fn text_name(argument: Argument) -> Option<&'static str> {
    matches!(argument, Argument::Text(..)).then_some("text")
}

#[test]
fn texts_are_short_and_end_with_a_period() {
    let mut faults = Vec::new();
    for (keys, text) in MODULES.iter().map(|(_, text)| *text).chain([COMMON, TWIML]).flat_map(lines) {
        if keys == "noun" {
            let Some((one, several)) = text.split_once(" | ") else {
                faults.push(format!("noun: {text}"));
                continue;
            };
            if [one, several].iter().any(|noun| noun.is_empty() || noun.ends_with('.')) {
                faults.push(format!("noun: {text}"));
            }
            continue;
        }
        let is_good = text.chars().count() <= LONGEST
            && text.ends_with('.')
            && !text.contains("  ")
            && !text.starts_with(|c: char| c.is_whitespace())
            && text.matches('`').count() % 2 == 0;
        // A phrase may begin with a value: `paused`, trim-silence.
        let begins = text.starts_with(|c: char| c.is_uppercase() || c == '`' || c.is_lowercase());
        if !is_good || !begins {
            faults.push(format!("{keys}: {text}"));
        }
    }
    none(&faults);
}

#[test]
fn every_line_is_used_and_none_is_ambiguous() {
    // A text by its address: the same words may stand on several lines.
    let mut used: BTreeSet<(*const u8, usize)> = BTreeSet::new();
    let mut note = |text: &'static str| {
        used.insert((text.as_ptr(), text.len()));
    };
    for operation in catalog::embedded().operations() {
        let resource = Resource::of(operation);
        for name in ["noun", operation.action().name()] {
            resource.find(name, None).into_iter().for_each(&mut note);
        }
        for param in operation.params() {
            written(operation, param).into_iter().for_each(&mut note);
        }
    }
    for element in elements() {
        let names = element.attributes().iter().map(AttributeRule::name);
        for name in names.chain(["about", "text"]) {
            if let Some(found) = find(TWIML, &[element.name()], name, None) {
                note(found.text);
            }
        }
    }
    let mut faults = Vec::new();
    let files = MODULES.iter().copied().chain([("common", COMMON), ("twiml", TWIML)]);
    for (file, text) in files {
        let mut section = "";
        let mut known = BTreeSet::new();
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if line.starts_with('[') {
                section = line;
                if !known.insert((section, "")) {
                    faults.push(format!("{file} {section} is there twice"));
                }
                continue;
            }
            let (keys, text) = line.split_once(": ").unwrap();
            for key in keys.split(", ") {
                if !known.insert((section, key)) {
                    faults.push(format!("{file} {section} {key} is there twice"));
                }
            }
            if !used.contains(&(text.as_ptr(), text.len())) {
                faults.push(format!("{file} {section} {keys}: nothing has it"));
            }
        }
    }
    none(&faults);
}

/// The words in backquotes.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

fn enumeration(operation: Operation<'static>, kind: Type<'static>) -> Vec<&'static str> {
    match kind.kind() {
        TypeKind::Enum(name) => operation.enumeration(name).into_iter().flatten().collect(),
        TypeKind::List(item) => enumeration(operation, item),
        _ => Vec::new(),
    }
}

#[test]
fn texts_say_what_the_catalog_says() {
    let mut faults = Vec::new();
    for (operation, _) in operations() {
        for param in operation.params() {
            let Some(text) = written(operation, param) else { continue };
            let mut fault = |why: &str| faults.push(format!("{operation:?} {}: {why}: {text}", param.name()));
            let kind = param.value_type();
            match kind.kind() {
                TypeKind::Bool if !text.starts_with("Whether") && !text.starts_with("Former") => {
                    fault("a bool is a Whether");
                }
                TypeKind::Sid(_) if !text.contains("SID") && !text.starts_with("Only") => fault("no SID"),
                TypeKind::Date | TypeKind::DateTime => {
                    let says = ["day", "date", "Date", "When", "time", "First"];
                    if !says.iter().any(|word| text.contains(word)) {
                        fault("no time");
                    }
                }
                _ => {}
            }
            let values = enumeration(operation, kind);
            for word in quoted(text) {
                let word = word.replace("{n}", "1");
                let is_param = catalog::embedded()
                    .operations()
                    .filter(|other| other.module() == operation.module())
                    .any(|other| other.param(&word).is_some());
                if !values.contains(&word.as_str()) && !is_param {
                    fault(&format!("{word} is neither a value nor a parameter"));
                }
            }
        }
    }
    for element in elements() {
        for attribute in element.attributes() {
            let Some(found) = find(TWIML, &[element.name()], attribute.name(), None) else { continue };
            let mut fault = |why: &str| {
                faults.push(format!("<{}> {}: {why}: {}", element.name(), attribute.name(), found.text));
            };
            let values: &[&str] = match attribute.value() {
                ValueType::OneOf(values) => values,
                ValueType::Boolean if !found.text.starts_with("Whether") => {
                    fault("a bool is a Whether");
                    &[]
                }
                ValueType::Integer(low, high) => {
                    for number in found.text.split(|c: char| !c.is_ascii_digit()) {
                        if number.parse().is_ok_and(|n: i64| n > high || (n < low && n > 1)) {
                            fault(&format!("{number} is not from {low} to {high}"));
                        }
                    }
                    &[]
                }
                _ => &[],
            };
            let is_closed = matches!(attribute.value(), ValueType::OneOf(_));
            for word in quoted(found.text) {
                if is_closed && !values.contains(&word) && element.attribute(word).is_none() {
                    fault(&format!("{word} is neither a value nor an attribute"));
                }
            }
        }
    }
    none(&faults);
}

#[test]
fn a_text_is_found_where_it_stands() {
    let catalog = catalog::embedded();
    let text = |key: &str, param: &str| {
        let operation = catalog.find(key).unwrap();
        operation.param_description(operation.param(param).unwrap())
    };
    for (key, param, begins) in [
        // The product's, a resource's, and that for the action.
        ("calls.create", "StatusCallbackEvent", "Events that are reported: initiated, ringing"),
        ("calls.create", "To", "Who is called: a number in E.164"),
        ("calls.list", "To", "Only calls to this number"),
        ("calls.create", "MachineDetectionTimeout", "Seconds after the answer in which"),
        // Of a resource above, and of all products.
        ("api.v2010.accounts.available_phone_numbers.mobile.list", "Contains", "Digits or letters"),
        ("queues.list", "PageSize", "Records a page, 1 to 1000"),
        ("messages.media.list", "DateCreated<", "Only media files of a message that were created on or"),
        ("conversations.v1.services.conversations.messages.create", "Author", "Who wrote it"),
        (
            "api.v2010.accounts.calls.streams.create",
            "Parameter17.Value",
            "Value of the parameter that `Parameter17.Name`",
        ),
        // Of a name and a type.
        ("trunking.v1.trunks.create", "TransferMode", "Transfer mode, one of its words."),
        ("trunking.v1.trunks.create", "CnamLookupEnabled", "Cnam lookup enabled: true or false."),
    ] {
        assert!(text(key, param).starts_with(begins), "{key} {param}: {}", text(key, param));
    }
    for (key, says) in [
        (
            "messages.fetch",
            "Reads a message: status, error code, segments, price. The price is there after it was sent.",
        ),
        ("queues.list", "Lists queues."),
        ("verify.v2.services.rate_limits.fetch", "Reads a rate limit."),
        (
            "trunking.v1.trunks.ip_access_control_lists.delete",
            "Deletes an IP access control list of a trunk.",
        ),
        ("flex_api.v1.interaction.channels.list", "Lists channels of an interaction."),
    ] {
        assert_eq!(catalog.find(key).unwrap().description(), says);
    }
    let gather = Rules::voice().element("Gather").unwrap();
    assert!(gather.description().starts_with("Collects keys or speech"));
    let digits = gather.arguments().find(|argument| argument.name() == "num_digits").unwrap();
    assert!(gather.argument_description(&digits).starts_with("Number of keys"));
}

#[test]
fn every_phrase_is_whole() {
    for operation in catalog::embedded().operations() {
        let texts = operation.params().map(|param| operation.param_description(param));
        for text in texts.chain([operation.description()]) {
            let is_whole = text.ends_with('.') && text.len() > 3 && !text.contains("{n");
            assert!(
                is_whole && text.starts_with(|c: char| c.is_alphanumeric() || c == '`'),
                "{operation:?}: {text}"
            );
        }
    }
}
