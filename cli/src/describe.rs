//! Descriptions of operations from the catalog, as text and as JSON.

use std::io::{self, Write};
use std::time::SystemTime;

use serde_json::{Value as Json, json};
use twire::catalog::{self, Location, Operation, Param, Type, TypeKind};

use crate::output::Output;
use crate::{Failure, Io, dates, suggest};

/// The operation with a key; a failure names the most similar key.
pub(crate) fn find(key: &str) -> Result<Operation<'static>, Failure> {
    let catalog = catalog::current()?;
    catalog.find(key).ok_or_else(|| {
        let hint = suggest::question(&catalog.suggest(key).into_iter().collect::<Vec<_>>());
        Failure::usage(format!("api: unknown operation {key:?}{hint}"))
    })
}

/// Prints the keys that begin with a prefix, sorted; without any, those whose key or path contains it.
pub(crate) fn list(prefix: &str, output: &Output, io: &mut Io<'_>) -> Result<(), Failure> {
    let catalog = catalog::current()?;
    let prefixes = expand_prefix(catalog, prefix);
    let mut found: Vec<Operation<'_>> =
        catalog.operations().filter(|o| prefixes.iter().any(|p| has_prefix(&o.key(), p))).collect();
    if found.is_empty() {
        let part = prefix.to_ascii_lowercase();
        found = catalog.operations().filter(|o| contains(*o, &part)).collect();
    }
    if found.is_empty() {
        return Err(Failure::usage(format!("api: no key or path contains {prefix:?}")));
    }
    for operation in found {
        if output.json {
            writeln!(io.stdout, "{}", summary_json(operation))?;
        } else if output.verbose {
            let (method, host, path) = (operation.method().name(), operation.host(), operation.path());
            writeln!(io.stdout, "{} {method} https://{host}{path}", operation.key())?;
        } else {
            writeln!(io.stdout, "{}", operation.key())?;
        }
    }
    Ok(())
}

/// Whether the key, the path or the host contains a text in lower case.
fn contains(operation: Operation<'_>, part: &str) -> bool {
    let path = operation.path().to_ascii_lowercase();
    operation.key().contains(part) || path.contains(part) || operation.host().contains(part)
}

/// A prefix and what it means if it is part of a shortcut or continues one (`mess`, `messages`,
/// `messages.cr`).
fn expand_prefix(catalog: &catalog::Catalog, prefix: &str) -> Vec<String> {
    let expanded = catalog.shortcuts().filter_map(|(name, chain)| {
        if name.starts_with(prefix) {
            return Some(format!("{chain}."));
        }
        let rest = prefix.strip_prefix(name)?;
        rest.starts_with('.').then(|| format!("{chain}{rest}"))
    });
    expanded.chain([prefix.to_owned()]).collect()
}

/// Whether a key, with or without its version, begins with `prefix` (`verify.services`).
fn has_prefix(key: &str, prefix: &str) -> bool {
    let mut parts = key.splitn(3, '.');
    let unversioned = match (parts.next(), parts.next(), parts.next()) {
        (Some(domain), Some(_), Some(rest)) => format!("{domain}.{rest}"),
        _ => String::new(),
    };
    key.starts_with(prefix) || unversioned.starts_with(prefix)
}

/// Prints the parameters and the response of an operation.
pub(crate) fn print_operation(key: &str, as_json: bool, io: &mut Io<'_>) -> Result<(), Failure> {
    let operation = find(key)?;
    if as_json {
        return Ok(writeln!(io.stdout, "{}", operation_json(operation))?);
    }
    let columns = io.width.unwrap_or(usize::MAX);
    let out = &mut *io.stdout;
    writeln!(out, "{}", operation.key())?;
    writeln!(out, "{} https://{}{}", operation.method().name(), operation.host(), operation.path())?;
    writeln!(out)?;
    write_wrapped(out, "", &operation.description(), columns)?;
    let groups: Vec<Vec<&str>> = operation.required_groups().collect();
    for title in ["path", "required", "optional"] {
        let params: Vec<Param<'_>> = operation.params().filter(|p| section(*p) == title).collect();
        if params.is_empty() {
            continue;
        }
        writeln!(out, "\n{title}:")?;
        let width = params.iter().map(|p| p.name().len()).max().unwrap_or_default();
        for param in params {
            let facts = describe_param(operation, param).join(", ");
            write_wrapped(out, &format!("  {:width$}  ", param.name()), &facts, columns)?;
            let meaning = operation.param_description(param);
            write_wrapped(out, &" ".repeat(width + 4), &meaning, columns)?;
        }
    }
    for group in &groups {
        writeln!(out, "\nat least one of {}", group.join(", "))?;
    }
    if let Some(argument) = operation.body_argument() {
        writeln!(out, "\nthe whole JSON body as one argument: {argument}")?;
    }
    let response = match operation.pagination() {
        Some(listing) => Some(("each record", listing.item_type)),
        None => operation.response_type().map(|response| ("response", response)),
    };
    if let Some((title, response)) = response {
        writeln!(out, "\n{title}:")?;
        match fields(operation, response) {
            Some(fields) => {
                let width = fields.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
                for (name, kind) in fields {
                    let mut description = kind.as_str().to_owned();
                    if let Some(values) = values(operation, kind) {
                        description = format!("{description}, one of {}", values.join(" "));
                    }
                    write_wrapped(out, &format!("  {name:width$}  "), &description, columns)?;
                }
            }
            None => writeln!(out, "  {}", response.as_str())?,
        }
    }
    Ok(())
}

/// Writes a name and its description, which is wrapped and indented below itself.
pub(crate) fn write_wrapped(
    out: &mut dyn Write,
    name: &str,
    description: &str,
    columns: usize,
) -> io::Result<()> {
    let mut line = name.to_owned();
    let indent = name.chars().count();
    let mut is_first = true;
    for word in description.split(' ') {
        if !is_first && line.chars().count() + 1 + word.chars().count() > columns.max(indent + 20) {
            writeln!(out, "{line}")?;
            line = " ".repeat(indent);
            is_first = true;
        }
        if !is_first {
            line.push(' ');
        }
        line.push_str(word);
        is_first = false;
    }
    writeln!(out, "{}", line.trim_end())
}

fn section(param: Param<'_>) -> &'static str {
    match (param.location(), param.is_required()) {
        (Location::Path, _) => "path",
        (_, true) => "required",
        (_, false) => "optional",
    }
}

/// Type, values and flags of a parameter.
fn describe_param(operation: Operation<'_>, param: Param<'_>) -> Vec<String> {
    let mut words = vec![param.value_type().as_str().to_owned()];
    match param.value_type().kind() {
        TypeKind::DateTime => words.push("such as 2026-11-24T08:00:00Z, yesterday or '2h ago'".to_owned()),
        TypeKind::Date => words.push("such as 2026-11-24 or yesterday".to_owned()),
        _ => {}
    }
    if param.name().ends_with(['<', '>']) {
        words.push(format!("written {}=…", param.argument()));
    }
    if let Some(values) = values(operation, param.value_type()) {
        words.push(format!("one of {}", values.join(" ")));
    }
    if param.location() == Location::Path && param.name() == "AccountSid" {
        words.push("default: the account of the credentials".to_owned());
    }
    match param.location() {
        Location::Header => words.push("a header".to_owned()),
        Location::Query if operation.body_format() != catalog::BodyFormat::Empty => {
            words.push("in the query".to_owned());
        }
        _ => {}
    }
    let flags = [
        (param.is_personal(), "personal"),
        (param.is_sensitive(), "sensitive"),
        (param.is_deprecated(), "deprecated"),
    ];
    words.extend(flags.into_iter().filter(|(is, _)| *is).map(|(_, word)| word.to_owned()));
    words
}

/// The values of an enumeration, or of a list of one.
fn values(operation: Operation<'_>, kind: Type<'_>) -> Option<Vec<&'static str>> {
    match kind.kind() {
        TypeKind::Enum(name) => {
            let values = catalog::current().ok()?.schema(operation.module(), &format!("enum:{name}"))?;
            Some(values.map(|(value, _)| value).collect())
        }
        TypeKind::List(item) => values(operation, item),
        _ => None,
    }
}

/// The properties of a response, if it is an object of the catalog.
fn fields(operation: Operation<'_>, response: Type<'_>) -> Option<Vec<(&'static str, Type<'static>)>> {
    match response.kind() {
        TypeKind::Object(name) => Some(catalog::current().ok()?.schema(operation.module(), name)?.collect()),
        _ => None,
    }
}

/// The names of the fields of a response, or of each record of a list, if the catalog knows them.
pub(crate) fn response_fields(operation: Operation<'_>) -> Option<Vec<&'static str>> {
    let response = operation.pagination().map(|p| p.item_type).or(operation.response_type())?;
    Some(fields(operation, response)?.into_iter().map(|(name, _)| name).collect())
}

/// Resolves relative dates of parameters that are dates or times.
pub(crate) fn resolve_dates(operation: Operation<'_>, params: &mut [(String, String)]) {
    let now = SystemTime::now();
    for (name, value) in params {
        let Some(param) = operation.params().find(|p| p.is_named(name)) else { continue };
        *value = match (param.value_type().kind(), param.location()) {
            (TypeKind::Date, _) => dates::resolve(value, true, now),
            // A filter takes a day as well.
            (TypeKind::DateTime, Location::Query) => dates::resolve(value, false, now),
            (TypeKind::DateTime, _) => dates::resolve_time(value, now),
            _ => continue,
        };
    }
}

fn summary_json(operation: Operation<'_>) -> Json {
    json!({
        "key": operation.key(),
        "method": operation.method().name(),
        "host": operation.host(),
        "path": operation.path(),
    })
}

fn operation_json(operation: Operation<'_>) -> Json {
    let params: Vec<Json> = operation
        .params()
        .map(|p| {
            json!({
                "name": p.name(),
                "argument": p.argument(),
                "type": p.value_type().as_str(),
                "in": location_name(p.location()),
                "required": p.is_required(),
                "personal": p.is_personal(),
                "deprecated": p.is_deprecated(),
                "values": values(operation, p.value_type()),
                "description": operation.param_description(p),
            })
        })
        .collect();
    let response = operation.pagination().map(|l| l.item_type).or(operation.response_type());
    let fields = response.and_then(|r| fields(operation, r)).map(|fields| {
        let fields = fields.into_iter().map(|(name, kind)| (name.to_owned(), Json::from(kind.as_str())));
        Json::Object(fields.collect())
    });
    let mut description = summary_json(operation);
    if let Json::Object(map) = &mut description {
        map.insert("description".to_owned(), operation.description().into());
        map.insert("list".to_owned(), operation.pagination().is_some().into());
        map.insert("params".to_owned(), params.into());
        map.insert("at_least_one".to_owned(), operation.required_groups().map(Json::from).collect());
        map.insert("response".to_owned(), fields.unwrap_or_default());
    }
    description
}

fn location_name(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Form => "form",
        Location::Json => "json",
        _ => "other",
    }
}
