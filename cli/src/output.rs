//! What a run prints when it went well: nothing, unless asked.

use clap::Args;
use serde_json::Value as Json;

use crate::{Failure, Io};

#[derive(Args)]
#[command(next_help_heading = "Output")]
pub(crate) struct Output {
    /// Print the whole result as JSON, one line a record.
    #[arg(long)]
    pub(crate) json: bool,
    /// Print this field (sid, subresource_uris.media), one value a line; repeatable.
    #[arg(id = "output", short = 'o', long, value_name = "FIELD", conflicts_with = "json")]
    pub(crate) fields: Vec<String>,
    /// Say on standard error what was done, and tell more of a failure.
    #[arg(short, long)]
    pub(crate) verbose: bool,
}

impl Output {
    /// Whether something is to be printed.
    pub(crate) fn wanted(&self) -> bool {
        self.json || !self.fields.is_empty()
    }

    /// Prints a record as asked for.
    pub(crate) fn record(&self, record: &Json, io: &mut Io<'_>) -> Result<(), Failure> {
        if self.json {
            writeln!(io.stdout, "{record}")?;
        }
        for field in &self.fields {
            writeln!(io.stdout, "{}", get(record, field).map_or_else(String::new, shown))?;
        }
        Ok(())
    }

    /// Says something to a person who asked for it.
    pub(crate) fn note(&self, io: &mut Io<'_>, text: impl FnOnce() -> String) -> Result<(), Failure> {
        if self.verbose {
            writeln!(io.stderr, "twire: {}", twire::redact::text(&text()))?;
        }
        Ok(())
    }
}

/// A value by its path.
pub(crate) fn get<'a>(json: &'a Json, path: &str) -> Option<&'a Json> {
    path.split('.').try_fold(json, |json, step| match json {
        Json::Object(map) => map.get(step),
        Json::Array(items) => items.get(step.parse::<usize>().ok()?),
        _ => None,
    })
}

/// A value on one line: text bare, its control characters written out (somebody else's message
/// must not move a cursor); nothing for null.
pub(crate) fn shown(value: &Json) -> String {
    match value {
        Json::Null => String::new(),
        Json::String(text) if text.chars().any(char::is_control) => text
            .chars()
            .map(|c| if c.is_control() { c.escape_default().to_string() } else { c.to_string() })
            .collect(),
        Json::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// A text field of a result, for a sentence.
pub(crate) fn word<'a>(json: &'a Json, field: &str) -> &'a str {
    json.get(field).and_then(Json::as_str).unwrap_or("?")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_value_is_one_line() {
        let record =
            json!({"a": {"b": [1, "two\n\u{1b}[2J"]}, "n": null, "t": true, "o": {"x": 1}, "ä": "é"});
        for (path, expected) in [
            ("a.b.0", Some("1")),
            ("a.b.1", Some("two\\n\\u{1b}[2J")),
            ("n", Some("")),
            ("t", Some("true")),
            ("o", Some("{\"x\":1}")),
            ("ä", Some("é")),
            ("a.c", None),
            ("a.b.2", None),
            ("t.x", None),
            ("", None),
        ] {
            assert_eq!(get(&record, path).map(shown).as_deref(), expected, "{path}");
        }
    }
}
