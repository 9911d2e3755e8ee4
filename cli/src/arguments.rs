//! Parse errors of the command line as one line; parsers of argument values.

use std::time::Duration;

use clap::builder::{OsStringValueParser, TypedValueParser};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use twire::Params;

use crate::{Failure, Io, suggest};

/// Options people try for passing a secret.
const SECRET_OPTIONS: [&str; 11] = [
    "token",
    "auth-token",
    "authtoken",
    "auth_token",
    "password",
    "secret",
    "api-secret",
    "api_secret",
    "api-key-secret",
    "client-secret",
    "user",
];

/// Prints help and version to standard output; turns anything else into a one-line failure that shows
/// no value: a misplaced argument may be a body, a number or a secret.
pub(crate) fn report_parse_error(error: &clap::Error, io: &mut Io<'_>) -> Result<(), Failure> {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.as_str()),
        _ => None,
    };
    let line = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            return Ok(write!(io.stdout, "{}", error.render())?);
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => {
            write!(io.stdout, "{}", error.render())?;
            "no command; the help is on standard output".to_owned()
        }
        ErrorKind::UnknownArgument => match text(ContextKind::InvalidArg) {
            Some(option) if option.starts_with('-') => {
                unknown_option(option, &suggestions(error, option, ContextKind::SuggestedArg))
            }
            _ => too_many(error),
        },
        ErrorKind::InvalidSubcommand => {
            let given = text(ContextKind::InvalidSubcommand).unwrap_or_default();
            let near = suggestions(error, given, ContextKind::SuggestedSubcommand);
            format!("unknown command{}", or_help(&near))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let option = text(ContextKind::InvalidArg).unwrap_or("an option");
            match (text(ContextKind::InvalidValue), std::error::Error::source(error)) {
                (Some(""), _) => format!("{option} needs a value"),
                (_, Some(why)) => format!("{option}: {why}"),
                (_, None) => match error.get(ContextKind::ValidValue) {
                    Some(ContextValue::Strings(valid)) => {
                        format!("{option}: expected one of {}", valid.join(", "))
                    }
                    _ => format!("{option}: invalid value"),
                },
            }
        }
        _ => first_paragraph(&error.to_string()),
    };
    Err(Failure::usage(line))
}

/// A command that takes no text needs no advice about quotes.
fn too_many(error: &clap::Error) -> String {
    let usage = match error.get(ContextKind::Usage) {
        Some(ContextValue::StyledStr(usage)) => usage.to_string(),
        _ => String::new(),
    };
    let is_word = |word: &&str| word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    let mut words = usage.split_whitespace().skip(1).filter(|word| *word != "[OPTIONS]").peekable();
    if words.peek().is_some() && words.clone().all(|word| is_word(&word)) {
        let command = words.collect::<Vec<_>>().join(" ");
        format!("too many arguments: {command} takes none but options")
    } else {
        "too many arguments; quote a text that contains spaces".to_owned()
    }
}

/// The names that clap suggests for a mistyped one; the nearest of them if some are near.
fn suggestions(error: &clap::Error, given: &str, kind: ContextKind) -> Vec<String> {
    let names = match error.get(kind) {
        Some(ContextValue::String(name)) => std::slice::from_ref(name),
        Some(ContextValue::Strings(names)) => names.as_slice(),
        _ => &[],
    };
    let near = suggest::nearest(given, names.iter().map(String::as_str));
    if near.is_empty() { names.to_vec() } else { near.into_iter().map(str::to_owned).collect() }
}

fn or_help(near: &[String]) -> String {
    if near.is_empty() { "; see --help".to_owned() } else { suggest::question(near) }
}

fn unknown_option(option: &str, near: &[String]) -> String {
    let name = option.split('=').next().unwrap_or(option);
    if SECRET_OPTIONS.contains(&name.trim_start_matches('-').to_ascii_lowercase().as_str()) {
        return format!(
            "there is no option {name}: every user of this machine can read a secret in an argument (ps); \
             set TWILIO_AUTH_TOKEN, or name a file with --credentials"
        );
    }
    let near = or_help(near);
    format!("unknown option {name}{near} (put a text that begins with - after --)")
}

/// clap's message without layout, `error:` prefix and advice.
fn first_paragraph(text: &str) -> String {
    let text = text.strip_prefix("error: ").unwrap_or(text);
    let lines = text.lines().map(str::trim).take_while(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(" ")
}

/// Parses `name=value`.
fn parse_pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("expected name=value".to_owned()),
    }
}

/// The parser of a text option: invalid UTF-8 is replaced, as on standard input, so that it stops no alert.
pub(crate) fn text_parser() -> impl TypedValueParser<Value = String> {
    OsStringValueParser::new().map(|text| without_bom(&text.to_string_lossy()).to_owned())
}

/// The parser of a `name=value` option whose value is a text.
pub(crate) fn pair_parser() -> impl TypedValueParser<Value = (String, String)> {
    OsStringValueParser::new().try_map(|text| parse_pair(&text.to_string_lossy()))
}

/// A text without a byte-order mark, which is no character of it.
pub(crate) fn without_bom(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// Parses `Name: value`.
pub(crate) fn parse_header(text: &str) -> Result<(String, String), String> {
    match text.split_once(':') {
        Some((name, value)) if !name.trim().is_empty() => {
            Ok((name.trim().to_owned(), value.trim().to_owned()))
        }
        _ => Err("expected Name: value".to_owned()),
    }
}

/// Parses a decimal number of seconds from 0.1 to a day.
pub(crate) fn parse_seconds(text: &str) -> Result<Duration, String> {
    match text.parse::<f64>() {
        Ok(seconds) if (0.1..=86_400.0).contains(&seconds) => Ok(Duration::from_secs_f64(seconds)),
        _ => Err("expected a number of seconds from 0.1 to 86400".to_owned()),
    }
}

/// Adds parameters, named as Twilio does or in snake case.
pub(crate) fn add_pairs(params: &mut Params, pairs: Vec<(String, String)>) {
    for (name, value) in pairs {
        params.add(name, value);
    }
}
