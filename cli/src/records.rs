//! Records of a list as lines, CSV or a table, and filters applied here.

use serde_json::Value as Json;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::output::{Output, display_value, get};
use crate::{Failure, Io};

/// Columns of a table without `-o`, in this order, as far as a record has them.
const PREFERRED: [&str; 11] = [
    "sid",
    "status",
    "date_created",
    "from",
    "to",
    "friendly_name",
    "phone_number",
    "error_code",
    "direction",
    "body",
    "duration",
];

/// Columns of a table that no terminal limits.
const DEFAULT_WIDTH: usize = 100;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    /// As `-o` or `--json` say.
    Lines,
    Csv,
    Table,
}

/// Whether a record has all of these values.
pub(crate) fn matches(record: &Json, filters: &[(String, String)]) -> bool {
    filters.iter().all(|(field, value)| get(record, field).map(display_value).unwrap_or_default() == *value)
}

/// Prints records in a format; header and widths come from the first page.
pub(crate) struct RecordWriter<'o> {
    output: &'o Output,
    format: Format,
    /// Names and widths of the columns.
    columns: Vec<(String, usize)>,
}

impl<'o> RecordWriter<'o> {
    pub(crate) fn new(output: &'o Output, format: Format) -> RecordWriter<'o> {
        let columns = output.fields.iter().map(|name| (name.clone(), 0)).collect();
        RecordWriter { output, format, columns }
    }

    pub(crate) fn write_page(&mut self, records: &[Json], io: &mut Io<'_>) -> Result<(), Failure> {
        match self.format {
            Format::Lines => records.iter().try_for_each(|record| self.output.print_record(record, io)),
            Format::Csv => self.write_csv(records, io),
            Format::Table => self.write_table(records, io),
        }
    }

    fn write_csv(&mut self, records: &[Json], io: &mut Io<'_>) -> Result<(), Failure> {
        let is_first = self.columns.iter().all(|(_, width)| *width == 0);
        if is_first {
            if self.columns.is_empty() {
                self.columns = scalars(records).map(|name| (name.to_owned(), 1)).collect();
            }
            self.columns.iter_mut().for_each(|(_, width)| *width = 1);
            let header: Vec<String> = self.columns.iter().map(|(name, _)| csv_field(name)).collect();
            write!(io.stdout, "{}\r\n", header.join(","))?;
        }
        for record in records {
            let value = |name: &str| get(record, name).map(raw_value).unwrap_or_default();
            let row: Vec<String> = self.columns.iter().map(|(name, _)| csv_field(&value(name))).collect();
            write!(io.stdout, "{}\r\n", row.join(","))?;
        }
        Ok(())
    }

    fn write_table(&mut self, records: &[Json], io: &mut Io<'_>) -> Result<(), Failure> {
        if records.is_empty() {
            return Ok(());
        }
        if self.columns.iter().all(|(_, width)| *width == 0) {
            let available = io.width.unwrap_or(DEFAULT_WIDTH);
            let names: Vec<String> = if self.columns.is_empty() {
                let present: Vec<&str> = scalars(records).collect();
                let first = PREFERRED.into_iter().filter(|name| present.contains(name));
                let others = present.iter().copied().filter(|name| !PREFERRED.contains(name));
                first.chain(others).map(str::to_owned).collect()
            } else {
                self.columns.iter().map(|(name, _)| name.clone()).collect()
            };
            let is_chosen = !self.columns.is_empty();
            self.columns = fit(names, records, available, is_chosen);
            let header: Vec<&str> = self.columns.iter().map(|(name, _)| name.as_str()).collect();
            self.write_row(&header, io)?;
        }
        for record in records {
            let values: Vec<String> = self
                .columns
                .iter()
                .map(|(name, _)| get(record, name).map(display_value).unwrap_or_default())
                .collect();
            self.write_row(&values.iter().map(String::as_str).collect::<Vec<_>>(), io)?;
        }
        Ok(())
    }

    fn write_row(&self, values: &[&str], io: &mut Io<'_>) -> Result<(), Failure> {
        let mut line = String::new();
        for (value, (_, width)) in values.iter().zip(&self.columns) {
            let value = shorten(value, *width);
            line.push_str(&value);
            line.push_str(&" ".repeat(width.saturating_sub(value.width()) + 2));
        }
        Ok(writeln!(io.stdout, "{}", line.trim_end())?)
    }
}

/// The names of the top-level fields that hold one value each.
fn scalars(records: &[Json]) -> impl Iterator<Item = &str> {
    let fields = records.first().and_then(Json::as_object).into_iter().flatten();
    fields.filter(|(_, value)| !value.is_object() && !value.is_array()).map(|(name, _)| name.as_str())
}

/// The columns that fit, with their widths. Chosen columns all stay, and the widest are shortened.
fn fit(names: Vec<String>, records: &[Json], available: usize, is_chosen: bool) -> Vec<(String, usize)> {
    let mut columns: Vec<(String, usize)> = Vec::new();
    let mut used = 0;
    for name in names {
        let values = records.iter().filter_map(|record| get(record, &name).map(display_value));
        let width = values.map(|value| value.width()).max().unwrap_or(0).max(name.width());
        let width = if is_chosen { width } else { width.min(40) };
        if !is_chosen && used + width > available && !columns.is_empty() {
            continue;
        }
        used += width + 2;
        columns.push((name, width));
    }
    let mut excess = used.saturating_sub(2).saturating_sub(available);
    while excess > 0 {
        let Some(widest) = columns.iter_mut().max_by_key(|(_, width)| *width).filter(|(_, w)| *w > 4) else {
            break;
        };
        widest.1 -= 1;
        excess -= 1;
    }
    columns
}

/// A text cut to a width in columns; `…` marks the cut.
fn shorten(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut short = String::new();
    let mut used = 0;
    for c in text.chars() {
        used += c.width().unwrap_or(0);
        if used + 1 > width {
            break;
        }
        short.push(c);
    }
    short + "…"
}

/// A value as data: line breaks stay, since CSV quotes them.
fn raw_value(value: &Json) -> String {
    match value {
        Json::Null => String::new(),
        Json::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// A field of RFC 4180.
fn csv_field(text: &str) -> String {
    if text.contains([',', '"', '\r', '\n']) || text.starts_with(' ') || text.ends_with(' ') {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn csv_quotes_what_needs_it() {
        for (text, expected) in [
            ("a", "a"),
            ("a,b", "\"a,b\""),
            ("say \"x\"", "\"say \"\"x\"\"\""),
            ("a\nb", "\"a\nb\""),
            ("", ""),
        ] {
            assert_eq!(csv_field(text), expected);
        }
    }

    #[test]
    fn a_table_fits_and_wide_characters_count_twice() {
        assert_eq!(shorten("abcdef", 4), "abc…");
        assert_eq!(shorten("日本語", 4), "日…");
        let records = [json!({"sid": "SM1", "body": "x".repeat(200), "to": "+15558676543", "list": []})];
        let chosen = fit(vec!["sid".into(), "body".into()], &records, 30, true);
        assert_eq!(chosen, [("sid".to_owned(), 3), ("body".to_owned(), 25)]);
        let free = fit(vec!["sid".into(), "to".into(), "body".into()], &records, 30, false);
        assert_eq!(free, [("sid".to_owned(), 3), ("to".to_owned(), 12)]);
    }

    #[test]
    fn filters_compare_values_as_they_are_printed() {
        let record = json!({"status": "failed", "n": 3, "none": null, "a": {"b": true}});
        let filter = |field: &str, value: &str| matches(&record, &[(field.to_owned(), value.to_owned())]);
        assert!(
            filter("status", "failed") && filter("n", "3") && filter("none", "") && filter("a.b", "true")
        );
        assert!(!filter("status", "sent") && !filter("other", "x"));
    }
}
