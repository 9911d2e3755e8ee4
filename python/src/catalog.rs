//! Look-ups in the catalog for attribute chains, signatures and results.

use std::borrow::Cow;

use pyo3::prelude::*;
use pyo3::types::PyDict;
use twire::catalog::{self, Catalog, Location, Operation, PageStyle, Pagination, Param};

use crate::errors::Raise;
use crate::typed;

fn current(py: Python<'_>) -> PyResult<&'static Catalog> {
    catalog::current().raise(py)
}

/// An operation by its key.
pub(crate) fn find(py: Python<'_>, key: &str) -> PyResult<Operation<'static>> {
    let unknown = || twire::Error::new(twire::ErrorKind::Argument, format!("no operation {key:?}"));
    current(py)?.find(key).ok_or_else(unknown).raise(py)
}

/// The parameters of the path, in the order in which the chain takes them.
pub(crate) fn path_params(operation: Operation<'static>) -> impl Iterator<Item = Param<'static>> {
    operation.params().filter(|p| p.location() == Location::Path)
}

/// The name that surely means the path's parameter, even where the body has one of its name.
pub(crate) fn path_name(operation: Operation<'static>, param: Param<'static>) -> Cow<'static, str> {
    let twice = operation.params().any(|p| p.location() != Location::Path && p.name() == param.name());
    if twice { Cow::Owned(format!("Path{}", param.name())) } else { Cow::Borrowed(param.name()) }
}

pub(crate) fn action(operation: Operation<'_>) -> &'static str {
    operation.action().name()
}

/// The whole chain with its marks, `api.v2010.accounts@.messages`, and the one that twilio-python
/// has instead, where it differs.
fn chains(operation: Operation<'_>) -> [Option<String>; 2] {
    let other = |below| [operation.domain(), operation.version(), below].join(".");
    [operation.node().map(catalog::Node::chain), operation.library_chain().map(other)]
}

/// The chains of a product's operations, `api.v2010.accounts@.messages`; some of them more than once.
#[pyfunction(name = "chains")]
pub(crate) fn chains_of(py: Python<'_>, product: &str) -> PyResult<Vec<String>> {
    Ok(current(py)?.operations_under(product).flat_map(chains).flatten().collect())
}

/// Attributes from here: name, the chain that it leads to, how many values it is filled with.
type Links = Vec<(String, String, usize)>;
/// What a chain offers: actions with their keys, links, and the chain for each number of values
/// that it may be called with.
type Node = (Vec<(&'static str, String)>, Links, Vec<(usize, String)>);

/// What the chain `chain` offers.
#[pyfunction]
pub(crate) fn node(py: Python<'_>, chain: &str) -> PyResult<Node> {
    let catalog = current(py)?;
    let domain = chain.split(['.', '@']).next().unwrap_or_default();
    let (mut actions, mut links, mut calls): Node = (Vec::new(), Vec::new(), Vec::new());
    for operation in catalog.operations_under(domain) {
        for whole in chains(operation).into_iter().flatten() {
            let Some(rest) = whole.strip_prefix(chain) else { continue };
            if rest.is_empty() {
                actions.push((action(operation), operation.key()));
            } else if let Some(below) = rest.strip_prefix('.') {
                let name = below.split(['.', '@']).next().unwrap_or_default();
                add_link(&mut links, name, format!("{chain}.{name}"), 0);
            } else if let Some(below) = rest.strip_prefix('@') {
                let count = below.split('.').next().unwrap_or_default();
                let values = if count.is_empty() { 1 } else { count.parse().unwrap_or(1) };
                if !calls.iter().any(|(n, _)| *n == values) {
                    calls.push((values, format!("{chain}@{count}")));
                }
            }
        }
    }
    for (name, target) in catalog.shortcuts() {
        let last = name.strip_prefix(chain).and_then(|rest| rest.strip_prefix('.'));
        if let Some(last) = last.filter(|l| !l.contains('.')) {
            link_shortcut(catalog, &mut links, last, target);
        }
    }
    Ok((actions, links, calls))
}

/// The attributes of the client itself: products and shortcuts.
#[pyfunction]
pub(crate) fn domains(py: Python<'_>) -> PyResult<Links> {
    let catalog = current(py)?;
    let mut links = Links::new();
    for (name, target) in catalog.shortcuts().filter(|(name, _)| !name.contains('.')) {
        link_shortcut(catalog, &mut links, name, target);
    }
    let mut last = "";
    for operation in catalog.operations() {
        if operation.domain() != last {
            last = operation.domain();
            add_link(&mut links, last, last.to_owned(), 0);
        }
    }
    Ok(links)
}

fn add_link(links: &mut Links, name: &str, target: String, filled: usize) {
    if !links.iter().any(|(known, ..)| known == name) {
        links.push((name.to_owned(), target, filled));
    }
}

/// A shortcut leads to a chain without marks; those it needs are filled with the client's account.
fn link_shortcut(catalog: &Catalog, links: &mut Links, name: &str, target: &str) {
    // `account` is the client's own account, `accounts` the list of them.
    let called = name == "account" && target.ends_with(".accounts");
    let steps = target.split('.').count();
    let found = catalog.operations_under(target).flat_map(chains).flatten().find_map(|whole| {
        let mut marked: Vec<&str> = whole.split('.').take(steps).collect();
        let last = marked.last_mut()?;
        let plain = last.split('@').next().unwrap_or(last);
        if !called {
            *last = plain;
        } else if *last == plain {
            return None;
        }
        let marked = marked.join(".");
        (marked.split('.').map(|s| s.split('@').next().unwrap_or(s)).eq(target.split('.'))).then_some(marked)
    });
    if let Some(marked) = found {
        let filled = marked.matches('@').count();
        add_link(links, name, marked, filled);
    }
}

/// What is known of an operation, for signatures and documents.
#[pyfunction]
pub(crate) fn operation<'py>(py: Python<'py>, key: &str) -> PyResult<Bound<'py, PyDict>> {
    let operation = find(py, key)?;
    let facts = PyDict::new(py);
    facts.set_item("key", operation.key())?;
    facts.set_item("name", operation.name())?;
    facts.set_item("module", operation.module())?;
    facts.set_item("action", action(operation))?;
    facts.set_item("method", operation.method().name())?;
    facts.set_item("host", operation.host())?;
    facts.set_item("path", operation.path())?;
    let describe = |p: Param<'static>| {
        let in_body = p.location() == Location::Json;
        (p.argument(), p.name(), p.value_type().as_str(), p.is_required(), p.is_deprecated(), in_body)
    };
    facts.set_item("values", path_params(operation).map(describe).collect::<Vec<_>>())?;
    let others = operation.params().filter(|p| p.location() != Location::Path);
    facts.set_item("params", others.map(describe).collect::<Vec<_>>())?;
    facts.set_item("groups", operation.required_groups().collect::<Vec<_>>())?;
    facts.set_item("body", operation.body_argument())?;
    facts.set_item("body_type", operation.body_type().map(catalog::Type::as_str))?;
    facts.set_item("body_required", operation.is_body_required())?;
    facts.set_item("answer", answer(operation))?;
    let style = |pages: Pagination<'_>| match pages.style {
        PageStyle::Uri => "uri",
        PageStyle::Meta => "meta",
        PageStyle::Token => "token",
        PageStyle::Number => "number",
        _ => "none",
    };
    facts.set_item("pages", operation.pagination().map(style))?;
    facts.set_item("documents_only", operation.is_docs_only())?;
    Ok(facts)
}

/// What an operation does, and what each argument means: those of the path, and the others.
type Descriptions = (String, Vec<(&'static str, String)>, Vec<(&'static str, String)>);

/// What an operation and its arguments mean.
#[pyfunction]
pub(crate) fn describe(py: Python<'_>, key: &str) -> PyResult<Descriptions> {
    let operation = find(py, key)?;
    let (path, others): (Vec<Param<'_>>, Vec<Param<'_>>) =
        operation.params().partition(|p| p.location() == Location::Path);
    let describe = |params: Vec<Param<'static>>| {
        params.into_iter().map(|p| (p.argument(), operation.param_description(p))).collect()
    };
    Ok((operation.description(), describe(path), describe(others)))
}

/// The type of an answer, or of a list's records.
fn answer(operation: Operation<'static>) -> Option<&'static str> {
    operation
        .pagination()
        .map(|p| p.item_type)
        .or_else(|| operation.response_type())
        .map(catalog::Type::as_str)
}

/// The attributes of what an operation answers: each with Twilio's name and a conversion.
#[pyfunction]
pub(crate) fn fields<'py>(py: Python<'py>, key: &str) -> PyResult<Bound<'py, PyDict>> {
    let operation = find(py, key)?;
    let fields = PyDict::new(py);
    let name = answer(operation).map(|t| t.trim_end_matches('?')).and_then(|t| t.strip_prefix("ref:"));
    if let Some(schema) = name.and_then(|n| catalog::current().ok()?.schema(operation.module(), n)) {
        for (wire, kind) in schema {
            let attribute = attribute(wire);
            // Money: Twilio's documents call some of it text.
            let money = matches!(wire, "price" | "balance") && kind.as_str().starts_with("string");
            let (conversion, kind) =
                if money { ("number", "number?") } else { (typed::conversion(kind), kind.as_str()) };
            fields.set_item(attribute, (wire, conversion, kind))?;
        }
    }
    Ok(fields)
}

/// A property's name as an attribute.
#[pyfunction]
pub(crate) fn attribute(wire: &str) -> String {
    let mut attribute = typed::snake(wire);
    if typed::is_keyword(&attribute) {
        attribute.push('_');
    }
    attribute
}

/// The properties of an object of a module, with their types. None where there is no such object.
#[pyfunction]
pub(crate) fn schema<'py>(py: Python<'py>, module: &str, name: &str) -> PyResult<Option<Bound<'py, PyDict>>> {
    let Some(properties) = current(py)?.schema(module, name) else { return Ok(None) };
    let found = PyDict::new(py);
    for (wire, kind) in properties {
        found.set_item(wire, kind.as_str())?;
    }
    Ok(Some(found))
}

/// The values of an enumeration of a module, as far as they are known.
#[pyfunction]
pub(crate) fn enumeration(py: Python<'_>, module: &str, name: &str) -> PyResult<Vec<&'static str>> {
    let values = current(py)?.schema(module, &format!("enum:{name}"));
    Ok(values.map(|v| v.map(|(value, _)| value).collect()).unwrap_or_default())
}

/// The hosts of a product's operations.
#[pyfunction]
pub(crate) fn hosts(py: Python<'_>, product: &str) -> PyResult<Vec<String>> {
    let mut hosts: Vec<String> =
        current(py)?.operations_under(product).map(|operation| operation.host().to_owned()).collect();
    hosts.dedup();
    Ok(hosts)
}

/// The keys of all operations.
#[pyfunction]
pub(crate) fn keys(py: Python<'_>) -> PyResult<Vec<String>> {
    Ok(current(py)?.operations().map(Operation::key).collect())
}

/// What the resource of an operation is for a download: None for nothing, else whether it is a sound, which
/// has formats.
#[pyfunction]
pub(crate) fn content_kind(py: Python<'_>, key: &str) -> PyResult<Option<bool>> {
    Ok(twire::content_kind(find(py, key)?))
}
