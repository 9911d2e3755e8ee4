//! `twire explain`: describes error codes of Twilio.

use std::fmt::Write as _;

use clap::Args;
use serde_json::json;
use twire::ErrorCode;

use crate::{Exit, Failure, Io, help};

/// Describe error codes of Twilio: what happened and what to do. Works offline.
#[derive(Args)]
#[command(after_help = help::EXPLAIN)]
pub(crate) struct Explain {
    /// Error codes, such as 30007.
    #[arg(value_name = "CODE", required = true, value_parser = parse_code)]
    codes: Vec<i64>,
    /// Print each code as one line of JSON.
    #[arg(long)]
    json: bool,
}

/// Parses a code, also as it appears in messages: `error 30007`, `(21211)`, `#60203`.
fn parse_code(text: &str) -> Result<i64, String> {
    let digits = text.trim_matches(|c: char| !c.is_ascii_digit());
    digits.parse().map_err(|_| "expected a number such as 30007".to_owned())
}

impl Explain {
    pub(crate) fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        let mut unknown = Vec::new();
        let mut is_first = true;
        for number in self.codes {
            let Some(code) = ErrorCode::find(number) else {
                unknown.push(number);
                continue;
            };
            if self.json {
                writeln!(io.stdout, "{}", to_json(&code))?;
            } else {
                let separator = if is_first { "" } else { "\n" };
                write!(io.stdout, "{separator}{}", to_text(&code))?;
            }
            is_first = false;
        }
        if unknown.is_empty() {
            return Ok(());
        }
        let hints: Vec<String> = unknown.into_iter().map(describe_unknown).collect();
        Err(Failure::new(Exit::Data, format!("explain: {}", hints.join("; "))))
    }
}

/// An unknown number with the nearest codes.
fn describe_unknown(number: i64) -> String {
    let near: Vec<String> =
        ErrorCode::neighbors(number).map(|code| format!("{} ({})", code.code, code.title)).collect();
    format!("{number} is not a known error code; nearest: {}", near.join(", "))
}

/// The lines below the title, as name and text.
pub(crate) fn lines(code: &ErrorCode) -> [(&'static str, String); 3] {
    let source = if code.is_documented { "" } else { " (not documented by Twilio)" };
    [
        ("meaning", code.place.meaning().to_owned()),
        ("class", format!("{}: {}{source}", code.class.name(), code.class.meaning())),
        ("advice", code.advice.to_owned()),
    ]
}

fn to_text(code: &ErrorCode) -> String {
    let mut text = format!("{} {}\n", code.code, code.title);
    let mut add = |name: &str, value: &str| {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "  {name:8} {value}");
    };
    for (name, value) in lines(code) {
        add(name, &value);
    }
    if let Some(status) = code.status {
        add("status", &status.to_string());
    }
    add("page", &code.url());
    text
}

fn to_json(code: &ErrorCode) -> serde_json::Value {
    json!({
        "code": code.code,
        "title": code.title,
        "advice": code.advice,
        "class": code.class.name(),
        "is_documented": code.is_documented,
        "where": code.place.name(),
        "product": code.product,
        "status": code.status,
        "url": code.url(),
    })
}
