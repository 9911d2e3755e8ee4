//! What the catalog knows of operations, as text and as JSON.

use serde_json::{Value as Json, json};
use twire::catalog::{self, Kind, Operation, Param, Place, Type};

use crate::output::Output;
use crate::{Failure, Io, api};

/// The operation of a key.
pub(crate) fn find(key: &str) -> Result<Operation<'static>, Failure> {
    catalog::current()?.find(key).ok_or_else(|| api::unknown(key))
}

/// Prints the keys below a beginning, sorted.
pub(crate) fn list(prefix: &str, output: &Output, io: &mut Io<'_>) -> Result<(), Failure> {
    let catalog = catalog::current()?;
    let begins = beginnings(catalog, prefix);
    let mut none = true;
    for operation in catalog.operations().filter(|o| begins.iter().any(|begin| below(&o.key(), begin))) {
        none = false;
        if output.json {
            writeln!(io.stdout, "{}", brief(operation))?;
        } else if output.verbose {
            let (method, host, path) = (operation.method().name(), operation.host(), operation.path());
            writeln!(io.stdout, "{} {method} https://{host}{path}", operation.key())?;
        } else {
            writeln!(io.stdout, "{}", operation.key())?;
        }
    }
    if none { Err(Failure::usage(format!("api: no operation begins with {prefix:?}"))) } else { Ok(()) }
}

/// What a beginning may stand for: itself; a shortcut, whole or in part; and what follows one
/// (`mess`, `messages`, `messages.cr`).
fn beginnings(catalog: &catalog::Catalog, prefix: &str) -> Vec<String> {
    let meant = catalog.shortcuts().filter_map(|(name, chain)| {
        if name.starts_with(prefix) {
            return Some(format!("{chain}."));
        }
        let rest = prefix.strip_prefix(name)?;
        rest.starts_with('.').then(|| format!("{chain}{rest}"))
    });
    meant.chain([prefix.to_owned()]).collect()
}

/// Whether a key begins with `prefix`; its version may be left out: `verify.services`.
fn below(key: &str, prefix: &str) -> bool {
    let mut words = key.splitn(3, '.');
    let unversioned = match (words.next(), words.next(), words.next()) {
        (Some(domain), Some(_), Some(rest)) => format!("{domain}.{rest}"),
        _ => String::new(),
    };
    key.starts_with(prefix) || unversioned.starts_with(prefix)
}

/// Prints what an operation takes and answers.
pub(crate) fn operation(key: &str, as_json: bool, io: &mut Io<'_>) -> Result<(), Failure> {
    let operation = find(key)?;
    if as_json {
        return Ok(writeln!(io.stdout, "{}", full(operation))?);
    }
    let out = &mut *io.stdout;
    writeln!(out, "{}", operation.key())?;
    writeln!(out, "{} https://{}{}", operation.method().name(), operation.host(), operation.path())?;
    let groups: Vec<Vec<&str>> = operation.groups().collect();
    for title in ["path", "required", "optional"] {
        let params: Vec<Param<'_>> = operation.params().filter(|p| section(*p) == title).collect();
        if params.is_empty() {
            continue;
        }
        writeln!(out, "\n{title}:")?;
        let width = params.iter().map(|p| p.name().len()).max().unwrap_or_default();
        for param in params {
            let about = about(operation, param).join(", ");
            writeln!(out, "  {:width$}  {about}", param.name())?;
        }
    }
    for group in &groups {
        writeln!(out, "\nat least one of {}", group.join(", "))?;
    }
    if let Some(argument) = operation.body_argument() {
        writeln!(out, "\nthe whole JSON body in one: {argument}")?;
    }
    let answer = match operation.pages() {
        Some(listing) => Some(("each record of the answer", listing.item)),
        None => operation.answer().map(|answer| ("answer", answer)),
    };
    if let Some((title, answer)) = answer {
        writeln!(out, "\n{title}:")?;
        match fields(operation, answer) {
            Some(fields) => {
                let width = fields.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
                for (name, kind) in fields {
                    writeln!(out, "  {name:width$}  {}", kind.text())?;
                }
            }
            None => writeln!(out, "  {}", answer.text())?,
        }
    }
    Ok(())
}

fn section(param: Param<'_>) -> &'static str {
    match (param.place(), param.required()) {
        (Place::Path, _) => "path",
        (_, true) => "required",
        (_, false) => "optional",
    }
}

/// The words that describe a parameter.
fn about(operation: Operation<'_>, param: Param<'_>) -> Vec<String> {
    let mut words = vec![param.kind().text().to_owned()];
    if let Some(values) = values(operation, param.kind()) {
        words.push(format!("one of {}", values.join(" ")));
    }
    if param.place() == Place::Path && param.name() == "AccountSid" {
        words.push("the credentials' account by default".to_owned());
    }
    match param.place() {
        Place::Header => words.push("a header field".to_owned()),
        Place::Query if operation.payload() != catalog::Payload::Empty => {
            words.push("in the query".to_owned());
        }
        _ => {}
    }
    let flags = [
        (param.personal(), "personal"),
        (param.sensitive(), "sensitive"),
        (param.deprecated(), "deprecated"),
    ];
    words.extend(flags.into_iter().filter(|(is, _)| *is).map(|(_, word)| word.to_owned()));
    words
}

/// The known values of an enumeration, or of a list of one.
fn values(operation: Operation<'_>, kind: Type<'_>) -> Option<Vec<&'static str>> {
    match kind.kind() {
        Kind::Enum(name) => {
            let values = catalog::current().ok()?.schema(operation.module(), &format!("enum:{name}"))?;
            Some(values.map(|(value, _)| value).collect())
        }
        Kind::List(item) => values(operation, item),
        _ => None,
    }
}

/// The properties of an answer, where it is an object of the catalog.
fn fields(operation: Operation<'_>, answer: Type<'_>) -> Option<Vec<(&'static str, Type<'static>)>> {
    match answer.kind() {
        Kind::Object(name) => Some(catalog::current().ok()?.schema(operation.module(), name)?.collect()),
        _ => None,
    }
}

fn brief(operation: Operation<'_>) -> Json {
    json!({
        "key": operation.key(),
        "method": operation.method().name(),
        "host": operation.host(),
        "path": operation.path(),
    })
}

fn full(operation: Operation<'_>) -> Json {
    let params: Vec<Json> = operation
        .params()
        .map(|p| {
            json!({
                "name": p.name(),
                "argument": p.argument(),
                "type": p.kind().text(),
                "in": place(p.place()),
                "required": p.required(),
                "personal": p.personal(),
                "deprecated": p.deprecated(),
                "values": values(operation, p.kind()),
            })
        })
        .collect();
    let answer = operation.pages().map(|l| l.item).or(operation.answer());
    let fields = answer.and_then(|a| fields(operation, a)).map(|fields| {
        let fields = fields.into_iter().map(|(name, kind)| (name.to_owned(), Json::from(kind.text())));
        Json::Object(fields.collect())
    });
    let mut all = brief(operation);
    if let Json::Object(map) = &mut all {
        map.insert("list".to_owned(), operation.pages().is_some().into());
        map.insert("params".to_owned(), params.into());
        map.insert("at_least_one".to_owned(), operation.groups().map(Json::from).collect());
        map.insert("answer".to_owned(), fields.unwrap_or_default());
    }
    all
}

fn place(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Form => "form",
        Place::Json => "json",
    }
}
