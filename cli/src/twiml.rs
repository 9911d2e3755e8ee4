//! `twire twiml`: validates a document, and describes elements.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use twire::twiml::{self, Argument, AttributeRule, ElementRule, Rules, ValueType};

use crate::describe::write_wrapped;
use crate::{Exit, Failure, Io, help, input, suggest};

/// Check a TwiML document, or describe an element. Works offline.
#[derive(Args)]
#[command(after_help = help::TWIML)]
pub(crate) struct Twiml {
    #[command(subcommand)]
    command: TwimlCommand,
}

#[derive(Subcommand)]
enum TwimlCommand {
    /// Report with line and column what Twilio would reject.
    Check(Check),
    /// Describe an element and its attributes, or list the elements.
    Show(Show),
}

#[derive(Args)]
struct Check {
    /// The document; - or nothing reads standard input.
    #[arg(value_name = "FILE", default_value = "-")]
    file: PathBuf,
    /// voice, messaging or fax; detected from the verbs by default.
    #[arg(long, value_name = "KIND", value_parser = ["voice", "messaging", "fax"])]
    kind: Option<String>,
    /// Report the detected kind.
    #[arg(short, long)]
    verbose: bool,
}

#[derive(Args)]
struct Show {
    /// The element: Gather, Dial, break.
    #[arg(value_name = "ELEMENT")]
    element: Option<String>,
}

impl Twiml {
    pub(crate) fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        match self.command {
            TwimlCommand::Check(check) => check.run(io),
            TwimlCommand::Show(show) => show.run(io),
        }
    }
}

impl Check {
    fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        let check = self;
        let name = check.file.display().to_string();
        let bytes = input::read_bytes(&check.file, io)?;
        let invalid = |why: &str| Failure::new(Exit::Data, format!("{name}: {why}"));
        let Ok(text) = std::str::from_utf8(&bytes) else {
            return Err(invalid("not UTF-8"));
        };
        let parse_failure = |error: twire::Error| invalid(error.message());
        let rules = match check.kind {
            Some(kind) => Rules::named(&kind).ok_or_else(|| invalid("unknown kind"))?,
            None => Rules::of_document(twiml::parse(text, None).map_err(parse_failure)?.root()),
        };
        twiml::parse(text, Some(rules)).map_err(parse_failure)?;
        if check.verbose {
            writeln!(io.stderr, "twire: {name}: {}", rules.name())?;
        }
        Ok(())
    }
}

impl Show {
    fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        let elements: Vec<_> = [Rules::voice(), Rules::messaging(), Rules::fax()]
            .into_iter()
            .flat_map(|rules| {
                let root = rules.elements().iter().all(|e| e.name() != rules.root().name());
                let elements = rules.elements().iter().copied().chain(root.then_some(rules.root()));
                elements.map(move |element| (rules, element))
            })
            .collect();
        let columns = io.width.unwrap_or(usize::MAX);
        let Some(name) = self.element else {
            let width = elements.iter().map(|(_, element)| element.tag().len()).max().unwrap_or_default();
            for (_, element) in elements {
                let tag = format!("{:width$}  ", element.tag());
                write_wrapped(io.stdout, &tag, &element.description(), columns)?;
            }
            return Ok(());
        };
        let plain = name.trim_matches(['<', '>', '/']);
        let is_named = |element: &ElementRule| {
            element.tag().eq_ignore_ascii_case(plain) || element.name().eq_ignore_ascii_case(plain)
        };
        let found: Vec<_> = elements.iter().filter(|(_, element)| is_named(element)).collect();
        if found.is_empty() {
            let tags = elements.iter().map(|(_, element)| element.tag());
            let hint = suggest::question(&suggest::nearest(plain, tags));
            return Err(Failure::usage(format!("twiml: no element {plain:?}{hint}")));
        }
        for (at, (rules, element)) in found.into_iter().enumerate() {
            if at > 0 {
                writeln!(io.stdout)?;
            }
            print_element(rules, element, columns, io)?;
        }
        Ok(())
    }
}

fn print_element(
    rules: &Rules,
    element: &ElementRule,
    columns: usize,
    io: &mut Io<'_>,
) -> Result<(), Failure> {
    let out = &mut *io.stdout;
    writeln!(out, "<{}> of {} documents", element.tag(), rules.name())?;
    write_wrapped(out, "", &element.description(), columns)?;
    let arguments: Vec<Argument> = element.arguments().collect();
    let name = |argument: &Argument| match argument {
        Argument::Attribute(rule) => rule.name(),
        Argument::Text(..) => "text",
    };
    let width = arguments.iter().map(|argument| name(argument).len()).max().unwrap_or_default();
    for (at, argument) in arguments.iter().enumerate() {
        if at == 0 {
            writeln!(out)?;
        }
        let facts = match argument {
            Argument::Attribute(rule) => describe_attribute(rule),
            Argument::Text(..) => "the element's text".to_owned(),
        };
        write_wrapped(out, &format!("  {:width$}  ", name(argument)), &facts, columns)?;
        write_wrapped(out, &" ".repeat(width + 4), &element.argument_description(argument), columns)?;
    }
    if !element.children().is_empty() {
        let children: Vec<String> =
            element.children().iter().map(|child| format!("<{}>", child.element().tag())).collect();
        writeln!(out)?;
        write_wrapped(out, "holds: ", &children.join(" "), columns)?;
    }
    Ok(())
}

/// Type and values of an attribute.
fn describe_attribute(rule: &AttributeRule) -> String {
    let kind = match rule.value() {
        ValueType::Url => "URL".to_owned(),
        ValueType::Method => "GET or POST".to_owned(),
        ValueType::Boolean => "true or false".to_owned(),
        ValueType::Integer(low, i64::MAX) => format!("whole number from {low}"),
        ValueType::Integer(low, high) => format!("whole number from {low} to {high}"),
        ValueType::OneOf(values) => format!("one of {}", values.join(" ")),
        _ => "text".to_owned(),
    };
    let list = if rule.is_list() { ", or several, separated by spaces" } else { "" };
    let required = if rule.is_required() { ", required" } else { "" };
    format!("{kind}{list}{required}")
}
