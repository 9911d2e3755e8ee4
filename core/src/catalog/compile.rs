//! Compiles `catalog/*.json` into one flat image, which [`super::image`] reads in place.
//!
//! The build script shares this code, so it depends on std and `serde_json` only.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;

use serde_json::Value as Json;

#[path = "compile/layout.rs"]
pub(crate) mod layout;
#[path = "compile/names.rs"]
pub(crate) mod names;
#[path = "compile/tables.rs"]
mod tables;
#[path = "compile/tree.rs"]
mod tree;

use layout::{ACTIONS, AUTHS, BODIES, METHODS, PLACES, STYLES, Section, flag};
use names::{argument, plain};
use tables::{Result, Runs, Sections, Strings, short};
use tree::Tree;

/// Compiles the modules and the `shortcuts.json` of a directory.
pub(crate) fn directory(path: &Path) -> Result<Vec<u8>> {
    let named = |path: &Path, why: &dyn std::fmt::Display| format!("{}: {why}", path.display());
    let mut modules = Vec::new();
    let mut shortcuts = Json::Null;
    let entries = fs::read_dir(path).map_err(|e| named(path, &e))?;
    let mut files = Vec::new();
    for entry in entries {
        files.push(entry.map_err(|e| named(path, &e))?.path());
    }
    files.sort();
    for file in files.iter().filter(|f| f.extension().is_some_and(|e| e == "json")) {
        let bytes = fs::read(file).map_err(|e| named(file, &e))?;
        let json = serde_json::from_slice(&bytes).map_err(|e| named(file, &e))?;
        match file.file_stem().and_then(|s| s.to_str()) {
            Some("shortcuts") => shortcuts = json,
            Some(stem) => modules.push((stem.to_owned(), json)),
            None => return Err(named(file, &"its name is not UTF-8")),
        }
    }
    compile(&modules, &shortcuts)
}

/// Compiles modules (file stem and content) and shortcuts.
fn compile(modules: &[(String, Json)], shortcuts: &Json) -> Result<Vec<u8>> {
    let mut operations = Vec::new();
    for (stem, module) in modules {
        if module["format"] != 2 {
            return Err(format!("{stem}: not of format 2"));
        }
        for json in array(module, "ops") {
            operations
                .push(Source::read(stem, module, json).map_err(|e| format!("{stem}: {}: {e}", json["n"]))?);
        }
    }
    tell_apart(&mut operations);
    operations.sort_by(|a, b| a.key.cmp(&b.key));
    if let Some(pair) = operations.windows(2).find(|p| p[0].key == p[1].key) {
        return Err(format!("two operations have the key {}", pair[0].key));
    }
    let mut tree = Tree::new();
    let mut nodes = Vec::new();
    for (at, operation) in operations.iter().enumerate() {
        let node = tree.grow(&operation.chain)?;
        tree.act(node, operation.action, at)?;
        nodes.push(node);
        if let Some(other) = &operation.other {
            let node = tree.grow(other)?;
            tree.act(node, operation.action, at)?;
        }
    }
    let mut writer = Writer::new();
    let sorted: BTreeMap<&String, &Json> =
        shortcuts.as_object().ok_or("shortcuts: not an object")?.iter().collect();
    for (from, to) in sorted {
        let to = to.as_str().ok_or("shortcuts: not text")?;
        tree.shorten(from, to)?;
        let record = [writer.strings.put(from)?, writer.strings.put(&plain(to))?];
        writer.sections.shorts(Section::Shortcuts, &record);
    }
    let numbers = tree.write(&mut writer.strings, &mut writer.sections)?;
    for (operation, node) in operations.iter().zip(nodes) {
        let written = writer.operation(operation, numbers[node]);
        written.map_err(|e| format!("{}: {e}", operation.key))?;
    }
    writer.objects(modules)?;
    writer.finish()
}

/// An operation as the file describes it.
struct Source<'a> {
    stem: &'a str,
    module: &'a Json,
    json: &'a Json,
    version: &'a str,
    /// The key, `api.v2010.accounts.messages.create`.
    key: String,
    /// The chain, `api.v2010.accounts@.messages`.
    chain: String,
    other: Option<String>,
    action: &'static str,
}

impl<'a> Source<'a> {
    fn read(stem: &'a str, module: &'a Json, json: &'a Json) -> Result<Source<'a>> {
        let domain = module["domain"].as_str().ok_or("no domain")?;
        let version = json["v"].as_str().or(module["version"].as_str()).ok_or("no version")?;
        let below = |links: &str| format!("{domain}.{version}.{links}");
        let chain = below(json["r"].as_str().ok_or("no chain")?);
        let action = ACTIONS[usize::from(number(&ACTIONS, text(json, "a"))?)];
        Ok(Source {
            key: format!("{}.{action}", plain(&chain)),
            other: json["alt"].as_str().map(below),
            stem,
            module,
            json,
            version,
            chain,
            action,
        })
    }
}

/// Where two chains differ only in path values, the chain with fewer keeps the plain key, and the
/// other marks the first differing link with `@`:
/// `taskrouter.v1.workspaces.workers@.statistics.fetch`.
fn tell_apart(operations: &mut [Source<'_>]) {
    let mut same: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, operation) in operations.iter().enumerate() {
        same.entry(operation.key.clone()).or_default().push(at);
    }
    for places in same.into_values().filter(|p| p.len() > 1) {
        let marks = |at: &usize| operations[*at].chain.matches('@').count();
        let Some(fewest) = places.iter().copied().min_by_key(marks) else { continue };
        let base = operations[fewest].chain.clone();
        for at in places.into_iter().filter(|at| *at != fewest) {
            let links = operations[at].chain.split('.').zip(base.split('.'));
            let marked: Vec<String> =
                links.map(|(own, other)| if own == other { plain(own) } else { own.to_owned() }).collect();
            operations[at].key = format!("{}.{}", marked.join("."), operations[at].action);
        }
    }
}

struct Writer {
    strings: Strings,
    sections: Sections,
    extras: Runs<7>,
    params: Runs<4>,
    words: Runs<1>,
    properties: Runs<2>,
    modules: Vec<[u16; 4]>,
}

impl Writer {
    fn new() -> Writer {
        Writer {
            strings: Strings::new(),
            sections: Sections::new(),
            extras: Runs::new(),
            params: Runs::new(),
            words: Runs::new(),
            properties: Runs::new(),
            modules: Vec::new(),
        }
    }

    fn operation(&mut self, source: &Source<'_>, node: u16) -> Result<()> {
        let json = source.json;
        let module = self.module(source)?;
        let params = array(json, "q");
        let mut list = vec![short(params.len())?];
        for param in params {
            list.push(self.param(json, param)?);
        }
        let params = self.words.put(list)?;
        let words = self.lists(json)?;
        let extra = self.extra(source)?;
        let auth = json["sec"].as_str().or(source.module["auth"].as_str()).unwrap_or("basic");
        let mut flags = 0;
        for (bit, set) in [
            (flag::BODY_REQUIRED, json["br"] == 1),
            (flag::SCIM, text(json, "oc") == "scim"),
            (flag::DOCUMENTS_ONLY, text(json, "from") == "spec-only"),
            (flag::LIBRARY_ONLY, text(json, "from").starts_with("sdk")),
            (flag::UNREACHABLE, text(json, "sdk") == "unreachable"),
        ] {
            flags |= if set { bit } else { 0 };
        }
        let mut put = |t: &str| self.strings.put(t);
        let shorts = [
            put(text(json, "n"))?,
            module,
            node,
            put(text(json, "p"))?,
            put(text(json, "o"))?,
            params,
            words,
            extra,
        ];
        self.sections.shorts(Section::Operations, &shorts);
        self.sections.bytes(
            Section::Operations,
            &[
                number(&ACTIONS, source.action)? << 4 | number(&METHODS, text(json, "m"))?,
                number(&BODIES, text(json, "b"))? << 4 | number(&AUTHS, auth)?,
                flags,
            ],
        );
        Ok(())
    }

    fn extra(&mut self, source: &Source<'_>) -> Result<u16> {
        let json = source.json;
        let page = |at: usize| json["pg"][at].as_str().unwrap_or_default();
        let regular = format!("{}.{}", plain(&source.chain), source.action);
        let mut put = |t: &str| self.strings.put(t);
        let run = vec![
            put(text(json, "bn"))?,
            put(text(json, "bt"))?,
            put(page(1))?,
            put(page(2))?,
            u16::from(number(&STYLES, page(0))?),
            put(text(json, "alt"))?,
            put(if source.key == regular { "" } else { &source.key })?,
        ];
        self.extras.put(run)
    }

    fn module(&mut self, source: &Source<'_>) -> Result<u16> {
        let mut put = |t: &str| self.strings.put(t);
        let module = [
            put(source.stem)?,
            put(text(source.module, "domain"))?,
            put(source.version)?,
            put(source.module["host"].as_str().ok_or("no host")?)?,
        ];
        let known = self.modules.iter().position(|m| *m == module).unwrap_or_else(|| {
            self.modules.push(module);
            self.modules.len() - 1
        });
        short(known)
    }

    fn param(&mut self, operation: &Json, param: &Json) -> Result<u16> {
        let wire = param[0].as_str().ok_or("a parameter without a name")?;
        let name = operation["py"][wire].as_str().map_or_else(|| argument(wire), str::to_owned);
        let kind = param[2].as_str().ok_or_else(|| format!("{wire}: no type"))?;
        let place = number(&PLACES, param[1].as_str().unwrap_or("?"))?;
        let mut flags = match param[3].as_u64().unwrap_or(0) {
            flags @ 0..=15 => flags.to_le_bytes()[0],
            other => return Err(format!("{wire}: flags {other}")),
        };
        flags |= match param[4].as_str() {
            None => 0,
            Some("spec-only") => 32,
            Some(origin) if origin.starts_with("required:") => 64,
            Some(_) => 16,
        };
        let mut put = |t: &str| self.strings.put(t);
        let record = vec![put(wire)?, put(&name)?, put(kind)?, u16::from_le_bytes([place, flags])];
        self.params.put(record)
    }

    /// Writes the groups of alternatives, then the statuses; each list is prefixed with its length.
    fn lists(&mut self, json: &Json) -> Result<u16> {
        let groups = array(json, "one");
        let mut run = vec![short(groups.len())?];
        for group in groups {
            let members = group.as_array().ok_or("a group that is not a list")?;
            run.push(short(members.len())?);
            for member in members {
                run.push(self.strings.put(member.as_str().ok_or("a group's member is not text")?)?);
            }
        }
        let statuses = array(json, "ok");
        run.push(short(statuses.len())?);
        for status in statuses {
            let status = status.as_u64().and_then(|s| u16::try_from(s).ok());
            run.push(status.ok_or("a status that is not a number")?);
        }
        self.words.put(run)
    }

    /// Writes schemas and enumerations.
    fn objects(&mut self, modules: &[(String, Json)]) -> Result<()> {
        let sorted: BTreeMap<&str, &Json> =
            modules.iter().map(|(stem, module)| (stem.as_str(), module)).collect();
        for (stem, module) in sorted {
            for (name, properties) in object(module, "schemas") {
                let mut run = Vec::new();
                for (property, kind) in properties.as_object().into_iter().flatten() {
                    let kind =
                        kind.as_str().ok_or_else(|| format!("{stem}: {name}: {property} has no type"))?;
                    run.extend([self.strings.put(property)?, self.strings.put(kind)?]);
                }
                let count = short(run.len() / 2)?;
                let first = self.properties.put(run)?;
                let record = [self.strings.put(stem)?, self.strings.put(name)?, first, count];
                self.sections.shorts(Section::Schemas, &record);
            }
            for (name, values) in object(module, "enums") {
                let values = values.as_array().ok_or_else(|| format!("{stem}: {name} is not a list"))?;
                let mut run = Vec::new();
                for value in values {
                    run.push(
                        self.strings
                            .put(value.as_str().ok_or_else(|| format!("{stem}: {name}: not text"))?)?,
                    );
                }
                let count = short(run.len())?;
                let first = self.words.put(run)?;
                let record = [self.strings.put(stem)?, self.strings.put(name)?, first, count];
                self.sections.shorts(Section::Enums, &record);
            }
        }
        Ok(())
    }

    fn finish(mut self) -> Result<Vec<u8>> {
        for module in &self.modules {
            self.sections.shorts(Section::Modules, module);
        }
        self.sections.runs(Section::Extras, &self.extras);
        self.sections.runs(Section::Params, &self.params);
        self.sections.runs(Section::Words, &self.words);
        self.sections.runs(Section::Properties, &self.properties);
        self.sections.image(&self.strings)
    }
}

fn text<'a>(json: &'a Json, key: &str) -> &'a str {
    json[key].as_str().unwrap_or_default()
}

fn array<'a>(json: &'a Json, key: &str) -> &'a [Json] {
    json[key].as_array().map_or(&[], Vec::as_slice)
}

/// The objects of one kind in a module, sorted by name.
fn object<'a>(json: &'a Json, key: &str) -> BTreeMap<&'a str, &'a Json> {
    json[key].as_object().into_iter().flatten().map(|(name, value)| (name.as_str(), value)).collect()
}

/// The index of a word in its table.
fn number(table: &[&str], word: &str) -> Result<u8> {
    let at = table.iter().position(|w| *w == word).ok_or_else(|| format!("unknown word {word:?}"))?;
    u8::try_from(at).map_err(|e| e.to_string())
}
