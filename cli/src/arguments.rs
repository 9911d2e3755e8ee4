//! What the parser of arguments refused, in one line; and `name=value` arguments.

use std::time::Duration;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use twire::Params;

use crate::{Failure, Io};

/// Options that would carry a secret, as people try them.
const SECRETS: [&str; 11] = [
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

/// Help and version go to standard output; everything else is refused in one line that shows no
/// value: what is misplaced may be a body, a number or a secret.
pub(crate) fn explain(error: &clap::Error, io: &mut Io<'_>) -> Result<(), Failure> {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.as_str()),
        _ => None,
    };
    let line = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            return Ok(write!(io.stdout, "{}", error.render())?);
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => {
            "no command; see twire --help".to_owned()
        }
        ErrorKind::UnknownArgument => match text(ContextKind::InvalidArg) {
            Some(option) if option.starts_with('-') => unknown(option),
            _ => "more arguments than expected; a text with spaces is written in quotes".to_owned(),
        },
        ErrorKind::InvalidSubcommand => "no such command; see twire --help".to_owned(),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let option = text(ContextKind::InvalidArg).unwrap_or("an option");
            match (text(ContextKind::InvalidValue), std::error::Error::source(error)) {
                (Some(""), _) => format!("{option} wants a value"),
                (_, Some(why)) => format!("{option}: {why}"),
                (_, None) => match error.get(ContextKind::ValidValue) {
                    Some(ContextValue::Strings(valid)) => format!("{option}: one of {}", valid.join(", ")),
                    _ => format!("{option}: a value that it cannot have"),
                },
            }
        }
        _ => first_paragraph(&error.to_string()),
    };
    Err(Failure::usage(line))
}

fn unknown(option: &str) -> String {
    let name = option.split('=').next().unwrap_or(option);
    if SECRETS.contains(&name.trim_start_matches('-').to_ascii_lowercase().as_str()) {
        return format!(
            "{name} does not exist: a secret in an argument can be read by every user of this machine (ps); \
             set TWILIO_AUTH_TOKEN, or name a file with --credentials"
        );
    }
    format!("no option {name}; see --help (a text that begins with - is written behind --)")
}

/// The parser's own words without their layout, `error:` and advice.
fn first_paragraph(text: &str) -> String {
    let text = text.strip_prefix("error: ").unwrap_or(text);
    let lines = text.lines().map(str::trim).take_while(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(" ")
}

/// `name=value`, taken apart.
pub(crate) fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("wants name=value".to_owned()),
    }
}

/// `Name: value`.
pub(crate) fn field(text: &str) -> Result<(String, String), String> {
    match text.split_once(':') {
        Some((name, value)) if !name.trim().is_empty() => {
            Ok((name.trim().to_owned(), value.trim().to_owned()))
        }
        _ => Err("wants Name: value".to_owned()),
    }
}

/// Seconds, a decimal number; from 0.1 to a day.
pub(crate) fn seconds(text: &str) -> Result<Duration, String> {
    match text.parse::<f64>() {
        Ok(seconds) if (0.1..=86_400.0).contains(&seconds) => Ok(Duration::from_secs_f64(seconds)),
        _ => Err("a number of seconds, from 0.1 to 86400".to_owned()),
    }
}

/// Adds further parameters, under Twilio's names or their snake case.
pub(crate) fn add_pairs(params: &mut Params, pairs: Vec<(String, String)>) {
    for (name, value) in pairs {
        params.add(name, value);
    }
}
