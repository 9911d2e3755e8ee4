//! A table of a TOML file, read key by key; what is left over is a mistake.

use std::cell::RefCell;
use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::zone;

/// The file's text and what was found wrong in it.
pub(super) struct Document<'t> {
    pub(super) text: &'t str,
    pub(super) faults: RefCell<Vec<(usize, String)>>,
    /// Time zones that were looked up; the machine's own has no name.
    pub(super) zones: RefCell<BTreeMap<String, Option<TimeZone>>>,
}

impl Document<'_> {
    pub(super) fn fault(&self, at: usize, key: &str, why: &str) {
        let line = self.text.get(..at).unwrap_or(self.text).matches('\n').count() + 1;
        self.faults.borrow_mut().push((line, format!("{key}: {why}")));
    }

    /// The time zone of that name, or the machine's. Many people live in one zone.
    pub(super) fn zone(&self, name: Option<&str>) -> Option<TimeZone> {
        let find = || name.map_or_else(|| Some(zone::system()), zone::named);
        self.zones.borrow_mut().entry(name.unwrap_or_default().to_owned()).or_insert_with(find).clone()
    }
}

/// A table and the name that leads to it.
pub(super) struct Section<'d, 't> {
    pub(super) document: &'d Document<'t>,
    pub(super) name: String,
    pub(super) table: &'d DeTable<'t>,
    asked: RefCell<Vec<&'static str>>,
}

/// A value and where it stands.
#[derive(Clone)]
pub(super) struct Entry<'d, 't> {
    pub(super) document: &'d Document<'t>,
    pub(super) key: String,
    pub(super) value: &'d Spanned<DeValue<'t>>,
}

impl<'d, 't> Section<'d, 't> {
    pub(super) fn new(document: &'d Document<'t>, name: &str, table: &'d DeTable<'t>) -> Section<'d, 't> {
        Section { document, name: name.to_owned(), table, asked: RefCell::default() }
    }

    /// The value of a key.
    pub(super) fn get(&self, key: &'static str) -> Option<Entry<'d, 't>> {
        self.asked.borrow_mut().push(key);
        self.entries().find(|(name, _)| name == key).map(|(_, entry)| entry)
    }

    /// All keys, in the order of the file.
    pub(super) fn entries(&self) -> impl Iterator<Item = (String, Entry<'d, 't>)> {
        let mut all: Vec<_> = self.table.iter().collect();
        all.sort_by_key(|(key, _)| key.span().start);
        let (document, prefix) = (self.document, self.name.clone());
        all.into_iter().map(move |(key, value)| {
            let name = key.get_ref().to_string();
            let key = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
            (name, Entry { document, key, value })
        })
    }

    /// A table below this one, read by a function that asks for every key that it knows.
    pub(super) fn section(&self, key: &'static str, read: impl FnOnce(&Section<'d, 't>)) {
        if let Some(entry) = self.get(key)
            && let Some(section) = entry.section()
        {
            read(&section);
            section.end();
        }
    }

    /// Whatever was not asked for is a mistake.
    pub(super) fn end(&self) {
        let asked = self.asked.borrow();
        for (key, value) in self.table {
            let name: &str = key.get_ref();
            if !asked.contains(&name) {
                let near = nearest(name, asked.iter().copied());
                let hint = near.map_or_else(
                    || format!("known are {}", asked.join(", ")),
                    |near| format!("did you mean {near}?"),
                );
                let full =
                    if self.name.is_empty() { name.to_owned() } else { format!("{}.{name}", self.name) };
                let _ = value;
                self.document.fault(key.span().start, &full, &format!("no such key; {hint}"));
            }
        }
    }
}

impl<'d, 't> Entry<'d, 't> {
    pub(super) fn fault(&self, why: &str) {
        self.document.fault(self.value.span().start, &self.key, why);
    }

    fn read<T>(&self, wanted: &str, read: impl FnOnce(&'d DeValue<'t>) -> Option<T>) -> Option<T> {
        let found = read(self.value.get_ref());
        if found.is_none() {
            self.fault(&format!("expected {wanted}"));
        }
        found
    }

    pub(super) fn section(&self) -> Option<Section<'d, 't>> {
        let table = self.read("a table", |value| value.as_table())?;
        Some(Section::new(self.document, &self.key, table))
    }

    pub(super) fn text(&self) -> Option<String> {
        self.read("a text", |value| value.as_str().filter(|t| !t.is_empty()).map(str::to_owned))
    }

    pub(super) fn boolean(&self) -> Option<bool> {
        self.read("true or false", DeValue::as_bool)
    }

    pub(super) fn number(&self, least: i64, greatest: i64) -> Option<i64> {
        self.read(&format!("a whole number from {least} to {greatest}"), |value| {
            let integer = value.as_integer()?;
            let number = i64::from_str_radix(integer.as_str(), integer.radix()).ok()?;
            (least..=greatest).contains(&number).then_some(number)
        })
    }

    /// A duration such as `90s`.
    pub(super) fn duration(&self) -> Option<i64> {
        self.read("a duration: a number and ms, s, m, h or d, such as \"90s\"", |value| {
            crate::clock::parse_duration(value.as_str()?)
        })
    }

    /// Texts; one text is a list of one.
    pub(super) fn texts(&self) -> Option<Vec<String>> {
        self.read("a list of texts", |value| match value {
            DeValue::String(text) => Some(vec![text.to_string()]),
            DeValue::Array(items) => {
                items.iter().map(|item| item.get_ref().as_str().map(str::to_owned)).collect()
            }
            _ => None,
        })
    }

    /// One of several words.
    pub(super) fn word<T>(&self, parse: impl Fn(&str) -> Option<T>, names: &[&str]) -> Option<T> {
        self.read(&format!("one of {}", names.join(", ")), |value| parse(value.as_str()?))
    }

    pub(super) fn raw(&self) -> &'d DeValue<'t> {
        self.value.get_ref()
    }
}

/// The name that is nearest to a mistyped one, if one is near.
pub fn nearest<'n>(name: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    // Two letters that changed places are two changes.
    let limit = match name.chars().count() {
        ..=3 => 1,
        _ => 2,
    };
    names
        .map(|known| (distance(name, known), known))
        .filter(|(d, _)| *d <= limit)
        .min()
        .map(|(_, known)| known)
}

/// Characters to insert, remove or replace.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}
