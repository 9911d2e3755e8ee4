//! Where a word of a hook comes from: `arg:1`, `env:NAME`, `stdin`, `json:/a/b`.

use std::fmt;
use std::str::FromStr;

use minijinja::Value;

use crate::input::{Input, text};

/// A place in a hook's input. Written in `hook.toml`, with `?` behind it where it may be missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    place: Place,
    is_optional: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Place {
    /// `arg0`: the last part of the name under which the caller started the program.
    Program,
    /// `arg:2`: a positional argument, counted from 1; options that the hook takes are left out.
    Argument(usize),
    /// `args:2..`: the positional arguments from there on, as a list.
    Arguments(usize),
    /// `arg:--host`, `arg:-s`: the value of an option, `--host web1` or `--host=web1`.
    Option(String),
    /// `env:NAME`: an environment variable. An empty one counts as missing.
    Variable(String),
    /// `cwd`: the working directory.
    Directory,
    /// `stdin`: all of standard input.
    Stdin,
    /// `stdin:lines`: its lines, as a list, without empty ones.
    Lines,
    /// `stdin:body`: what follows the first empty line.
    Body,
    /// `header:Severity`: a `Name: value` line before the first empty line.
    Header(String),
    /// `json:/alerts/0/labels`: a JSON pointer (RFC 6901) into standard input.
    Json(String),
    /// `mail:subject`, `mail:text`, `mail:from`: of a message (RFC 5322) on standard input.
    Mail(MailPart),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum MailPart {
    Subject,
    Text,
    From,
}

impl Source {
    /// Whether the hook works when this value is missing.
    pub fn is_optional(&self) -> bool {
        self.is_optional
    }

    /// The option whose value it is.
    pub(crate) fn option(&self) -> Option<&str> {
        match &self.place {
            Place::Option(name) => Some(name),
            _ => None,
        }
    }

    /// The environment variable whose value it is.
    pub(crate) fn variable(&self) -> Option<&str> {
        match &self.place {
            Place::Variable(name) => Some(name),
            _ => None,
        }
    }

    /// The value in `input`; `None` where the caller passed none. `options` are those that the
    /// hook takes: all other arguments are positional, whatever they look like, because a value
    /// of the system's may begin with a dash.
    ///
    /// # Errors
    /// A message where the input cannot be read as this source needs it: bytes that are not JSON.
    pub(crate) fn value(&self, input: &Input, options: &[&str]) -> Result<Option<Value>, String> {
        let found = match &self.place {
            Place::Program => input.program().map(Value::from),
            Place::Argument(position) => {
                input.positional(options).get(position - 1).map(|a| Value::from(text(a)))
            }
            Place::Arguments(first) => {
                let rest: Vec<Value> =
                    input.positional(options).iter().skip(first - 1).map(|a| Value::from(text(a))).collect();
                Some(rest).filter(|rest| !rest.is_empty()).map(Value::from)
            }
            Place::Option(name) => input.option(name, options).map(|v| Value::from(text(v))),
            Place::Variable(name) => input.variable(name).map(|v| Value::from(text(v))),
            Place::Directory => input.directory().map(|v| Value::from(text(v))),
            Place::Stdin => non_empty(text(input.stdin())),
            Place::Lines => {
                let whole = text(input.stdin());
                let lines: Vec<Value> =
                    whole.lines().map(str::trim_end).filter(|l| !l.is_empty()).map(Value::from).collect();
                Some(lines).filter(|lines| !lines.is_empty()).map(Value::from)
            }
            Place::Body => non_empty(input.split_head().1.to_owned()),
            Place::Header(name) => input.header(name).and_then(|v| non_empty(v.to_owned())),
            Place::Json(pointer) => input
                .json()?
                .pointer(pointer)
                .filter(|v| !v.is_null())
                .map(|v| Value::from(minijinja::value::Serde(v.clone()))),
            Place::Mail(part) => {
                let mail = input.mail();
                match part {
                    MailPart::Subject => non_empty(mail.subject().to_owned()),
                    MailPart::Text => non_empty(mail.text().to_owned()),
                    MailPart::From => non_empty(mail.from().to_owned()),
                }
            }
        };
        Ok(found)
    }
}

fn non_empty(text: String) -> Option<Value> {
    (!text.trim().is_empty()).then(|| Value::from(text))
}

impl FromStr for Source {
    type Err = String;

    fn from_str(written: &str) -> Result<Source, String> {
        let (name, is_optional) = match written.strip_suffix('?') {
            Some(name) => (name, true),
            None => (written, false),
        };
        let place = match name.split_once(':') {
            None => match name {
                "arg0" => Place::Program,
                "cwd" => Place::Directory,
                "stdin" => Place::Stdin,
                "json" => Place::Json(String::new()),
                _ => return Err(unknown(written)),
            },
            Some(("arg", option))
                if option.starts_with('-') && !option.trim_start_matches('-').is_empty() =>
            {
                Place::Option(option.to_owned())
            }
            Some(("arg", position)) => Place::Argument(parse_index(position, written)?),
            Some(("args", range)) => {
                let first = range.strip_suffix("..").ok_or_else(|| unknown(written))?;
                Place::Arguments(parse_index(first, written)?)
            }
            Some(("env", variable)) if !variable.is_empty() => Place::Variable(variable.to_owned()),
            Some(("stdin", "lines")) => Place::Lines,
            Some(("stdin", "body")) => Place::Body,
            Some(("header", header)) if !header.is_empty() => Place::Header(header.to_owned()),
            Some(("json", pointer)) if pointer.starts_with('/') => Place::Json(pointer.to_owned()),
            Some(("mail", "subject")) => Place::Mail(MailPart::Subject),
            Some(("mail", "text")) => Place::Mail(MailPart::Text),
            Some(("mail", "from")) => Place::Mail(MailPart::From),
            Some(_) => return Err(unknown(written)),
        };
        Ok(Source { place, is_optional })
    }
}

fn parse_index(position: &str, written: &str) -> Result<usize, String> {
    position.parse().ok().filter(|n| *n >= 1).ok_or_else(|| unknown(written))
}

fn unknown(written: &str) -> String {
    format!(
        "{written:?} is no source: use arg:1, arg:--name, args:2.., arg0, env:NAME, cwd, stdin, stdin:lines, \
         stdin:body, header:Name, json:/pointer or mail:subject|text|from, with ? where it may be missing"
    )
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.place {
            Place::Program => f.write_str("the program's name"),
            Place::Argument(position) => write!(f, "argument {position}"),
            Place::Arguments(first) => write!(f, "arguments from {first} on"),
            Place::Option(name) => write!(f, "option {name}"),
            Place::Variable(name) => write!(f, "variable {name}"),
            Place::Directory => f.write_str("working directory"),
            Place::Stdin | Place::Lines => f.write_str("standard input"),
            Place::Body => f.write_str("body of standard input"),
            Place::Header(name) => write!(f, "header {name} of standard input"),
            Place::Json(pointer) => write!(f, "JSON value {pointer:?} of standard input"),
            Place::Mail(MailPart::Subject) => f.write_str("the mail's subject"),
            Place::Mail(MailPart::Text) => f.write_str("the mail's text"),
            Place::Mail(MailPart::From) => f.write_str("the mail's sender"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(source: &str, input: &Input) -> Option<String> {
        source
            .parse::<Source>()
            .expect(source)
            .value(input, &["--host", "--state", "--none"])
            .expect(source)
            .map(|v| v.to_string())
    }

    #[test]
    fn each_source_reads_its_place() {
        let input = Input::new()
            .with_program("/etc/apcupsd/onbattery")
            .with_arguments(["service", "--host", "web1", "--state=DOWN", "", "--disk"])
            .with_variable("UPSNAME", "ups1")
            .with_variable("EMPTY", "")
            .with_directory("/srv/repo.git")
            .with_stdin(b"Severity: OKAY\nHost: web1\n\nall is well\n".to_vec());
        for (source, expected) in [
            ("arg0", Some("onbattery")),
            ("arg:1", Some("service")),
            ("arg:2", Some("")),
            ("arg:3", Some("--disk")),
            ("arg:4?", None),
            ("args:3..", Some("['--disk']")),
            ("arg:--host", Some("web1")),
            ("arg:--state", Some("DOWN")),
            ("arg:--none?", None),
            ("env:UPSNAME", Some("ups1")),
            ("env:EMPTY?", None),
            ("cwd", Some("/srv/repo.git")),
            ("header:severity", Some("OKAY")),
            ("header:None?", None),
            ("stdin:body", Some("all is well\n")),
        ] {
            assert_eq!(value(source, &input).as_deref(), expected, "{source}");
        }
        let json = Input::new().with_stdin(br#"{"a": [{"b": "c"}], "n": null}"#.to_vec());
        assert_eq!(value("json:/a/0/b", &json).as_deref(), Some("c"));
        assert_eq!(value("json:/n?", &json), None);
        let bad = Input::new().with_stdin(b"<html>".to_vec());
        let error = "json:/a".parse::<Source>().expect("a source").value(&bad, &[]).expect_err("no JSON");
        assert!(error.contains("JSON"), "{error}");
    }

    #[test]
    fn what_is_no_source_is_refused() {
        for written in
            ["", "arg", "arg:0", "arg:x", "arg:--", "args:1", "env:", "header:", "json:a", "mail:to", "x:y"]
        {
            assert!(written.parse::<Source>().is_err(), "{written:?}");
        }
    }
}
