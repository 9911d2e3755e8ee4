//! Output of a successful run: nothing unless an option asks for it.

use clap::Args;
use serde_json::Value as Json;

use twire::catalog::Operation;

use crate::{Failure, Io, describe, suggest};

#[derive(Args)]
#[command(next_help_heading = "Output")]
pub(crate) struct Output {
    /// Print the whole result as JSON, one record per line.
    #[arg(long)]
    pub(crate) json: bool,
    /// Print this field (sid, subresource_uris.media); several -o are the columns of a line, separated
    /// by tabs.
    #[arg(id = "output", short = 'o', long, value_name = "FIELD", conflicts_with = "json")]
    pub(crate) fields: Vec<String>,
    /// Report on standard error what was done, and add details to a failure.
    #[arg(short, long)]
    pub(crate) verbose: bool,
}

impl Output {
    /// Whether an option asks for output.
    pub(crate) fn is_requested(&self) -> bool {
        self.json || !self.fields.is_empty()
    }

    /// Prints a record in the requested form.
    pub(crate) fn print_record(&self, record: &Json, io: &mut Io<'_>) -> Result<(), Failure> {
        if self.is_requested() && io.stdout_is_closed {
            return Err(Failure::Output(std::io::Error::other("standard output is closed")));
        }
        if self.json {
            writeln!(io.stdout, "{record}")?;
        }
        if !self.fields.is_empty() {
            let value = |field: &String| get(record, field).map_or_else(String::new, display_value);
            let values: Vec<String> = self.fields.iter().map(value).collect();
            writeln!(io.stdout, "{}", values.join("\t"))?;
        }
        Ok(())
    }

    /// Fails if `-o` names a field that the response of an operation does not have.
    pub(crate) fn check_fields(&self, operation: Operation<'_>) -> Result<(), Failure> {
        self.fields.iter().try_for_each(|field| check_field("-o", field, operation))
    }

    /// Prints a note to standard error if `-v` was given.
    pub(crate) fn print_note(&self, io: &mut Io<'_>, text: impl FnOnce() -> String) -> Result<(), Failure> {
        if self.verbose {
            writeln!(io.stderr, "twire: {}", twire::redact::text(&text()))?;
        }
        Ok(())
    }
}

/// Fails if the response of an operation has no such field; what the catalog does not know passes.
pub(crate) fn check_field(option: &str, field: &str, operation: Operation<'_>) -> Result<(), Failure> {
    let name = field.split('.').next().unwrap_or(field);
    match describe::response_fields(operation) {
        Some(known) if !known.contains(&name) => {
            let near = suggest::nearest(name, known.iter().copied());
            let hint = suggest::question(&near);
            let hint = if near.is_empty() { "; --json prints all fields" } else { &hint };
            Err(Failure::usage(format!("{option}: {} has no field {name:?}{hint}", operation.key())))
        }
        _ => Ok(()),
    }
}

/// The value at a dotted path.
pub(crate) fn get<'a>(json: &'a Json, path: &str) -> Option<&'a Json> {
    path.split('.').try_fold(json, |json, step| match json {
        Json::Object(map) => map.get(step),
        Json::Array(items) => items.get(step.parse::<usize>().ok()?),
        _ => None,
    })
}

/// A value on one line: text without quotes, control characters escaped (a received message must not
/// move the cursor), null as nothing.
pub(crate) fn display_value(value: &Json) -> String {
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

/// A text field of a result, `?` if it is missing.
pub(crate) fn text_field<'a>(json: &'a Json, field: &str) -> &'a str {
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
            assert_eq!(get(&record, path).map(display_value).as_deref(), expected, "{path}");
        }
    }
}
