//! Compiles `catalog/*.json` into one flat image; shared by the build script and the crate.
//!
//! The image is little-endian 32-bit words and a pool of strings:
//!
//! ```text
//! magic "TWIRECAT", format, size, checksum
//! sections: (offset, count) each        see `Section`
//! ... the sections' records
//! ```
//!
//! A string is an offset into the pool, where two bytes of length stand in front of it. Keys are sorted,
//! so a look-up is a binary search.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value as Json;

/// First bytes of an image.
pub(crate) const MAGIC: &[u8; 8] = b"TWIRECAT";
/// The format that this version writes and reads.
pub(crate) const FORMAT: u32 = 1;
/// Bytes before the first section: magic, format, size, checksum, section table.
pub(crate) const HEADER: usize = 20 + SECTIONS * 8;
/// How many sections there are.
pub(crate) const SECTIONS: usize = 7;

/// The sections, in the order of their table.
#[derive(Clone, Copy)]
pub(crate) enum Section {
    /// The string pool, in bytes.
    Strings,
    /// Operations, [`OPERATION`] words each, sorted by key.
    Operations,
    /// Parameters, [`PARAM`] words each.
    Params,
    /// Loose words: required groups, statuses.
    Words,
    /// Shortcuts, two strings each, sorted.
    Shortcuts,
    /// Objects, three words each (name, first property, count), sorted.
    Schemas,
    /// Properties and enum values, two words each (name, type).
    Properties,
}

/// Words of an operation.
pub(crate) const OPERATION: usize = 21;
/// Words of a parameter.
pub(crate) const PARAM: usize = 4;

/// FNV-1a, enough to tell a damaged file.
pub(crate) fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |hash, b| (hash ^ u32::from(*b)).wrapping_mul(0x0100_0193))
}

#[derive(Default)]
struct Pool {
    bytes: Vec<u8>,
    known: HashMap<String, u32>,
}

impl Pool {
    fn put(&mut self, text: &str) -> Result<u32, String> {
        if let Some(at) = self.known.get(text) {
            return Ok(*at);
        }
        let at = u32::try_from(self.bytes.len()).map_err(|_| "too many strings")?;
        let len = u16::try_from(text.len()).map_err(|_| format!("too long: {text:.40}"))?;
        self.bytes.extend(len.to_le_bytes());
        self.bytes.extend(text.as_bytes());
        self.known.insert(text.to_owned(), at);
        Ok(at)
    }
}

/// Compiles the modules (file stem and content) and the shortcuts into an image.
pub(crate) fn compile(modules: &[(String, Json)], shortcuts: &Json) -> Result<Vec<u8>, String> {
    let mut image = Image::default();
    let mut operations = Vec::new();
    for (stem, module) in modules {
        image.module(stem, module, &mut operations).map_err(|e| format!("{stem}: {e}"))?;
    }
    name_collisions(&mut operations);
    operations.sort_by(|a, b| a.key.cmp(&b.key));
    if let Some(pair) = operations.windows(2).find(|p| p[0].key == p[1].key) {
        return Err(format!("two operations have the key {}", pair[0].key));
    }
    for operation in &operations {
        let key = image.pool.put(&operation.key)?;
        image.operations.push(key);
        image.operations.extend(&operation.words);
    }
    let mut sorted = BTreeMap::new();
    for (from, to) in shortcuts.as_object().ok_or("shortcuts: not an object")? {
        sorted.insert(from.as_str(), plain(to.as_str().ok_or("shortcuts: not text")?));
    }
    for (from, to) in sorted {
        let pair = [image.pool.put(from)?, image.pool.put(&to)?];
        image.shortcuts.extend(pair);
    }
    image.finish()
}

struct Operation {
    key: String,
    /// The key with `@` where a link takes a value.
    exact: String,
    words: [u32; OPERATION - 1],
}

/// Where two chains differ only in a link's value, the shorter one keeps the plain key and the other
/// writes `@` at its links: `taskrouter.v1.workspaces.workers@.statistics.fetch`.
fn name_collisions(operations: &mut [Operation]) {
    let mut count: HashMap<String, Vec<usize>> = HashMap::new();
    for (at, operation) in operations.iter().enumerate() {
        count.entry(operation.key.clone()).or_default().push(at);
    }
    for places in count.values().filter(|p| p.len() > 1) {
        let fewest = places.iter().copied().min_by_key(|at| operations[*at].exact.matches('@').count());
        let base = fewest.map(|at| operations[at].exact.clone()).unwrap_or_default();
        for at in places.iter().copied().filter(|at| Some(*at) != fewest) {
            // `@` stays only where the plain one has none.
            let links = operations[at].exact.split('.').zip(base.split('.'));
            let key: Vec<&str> =
                links.map(|(own, other)| if own == other { link(own) } else { own }).collect();
            operations[at].key = key.join(".");
        }
    }
}

fn link(text: &str) -> &str {
    text.split('@').next().unwrap_or(text)
}

/// A chain without its marks.
fn plain(chain: &str) -> String {
    chain.split('.').map(link).collect::<Vec<_>>().join(".")
}

#[derive(Default)]
struct Image {
    pool: Pool,
    operations: Vec<u32>,
    params: Vec<u32>,
    words: Vec<u32>,
    shortcuts: Vec<u32>,
    schemas: BTreeMap<String, Vec<(u32, u32)>>,
}

impl Image {
    fn module(&mut self, stem: &str, module: &Json, out: &mut Vec<Operation>) -> Result<(), String> {
        if module["format"] != 2 {
            return Err("not of format 2".to_owned());
        }
        for (name, values) in module["enums"].as_object().into_iter().flatten() {
            let mut list = Vec::new();
            for value in values.as_array().ok_or("enum: not a list")? {
                list.push((self.pool.put(value.as_str().ok_or("enum: not text")?)?, self.pool.put("")?));
            }
            self.schemas.insert(format!("{stem}/enum:{name}"), list);
        }
        for (name, properties) in module["schemas"].as_object().ok_or("no schemas")? {
            let mut list = Vec::new();
            for (property, kind) in properties.as_object().into_iter().flatten() {
                list.push((
                    self.pool.put(property)?,
                    self.pool.put(kind.as_str().ok_or("schema: type is not text")?)?,
                ));
            }
            self.schemas.insert(format!("{stem}/{name}"), list);
        }
        for operation in module["ops"].as_array().ok_or("no operations")? {
            let made =
                self.operation(stem, module, operation).map_err(|e| format!("{}: {e}", operation["n"]))?;
            out.push(made);
        }
        Ok(())
    }

    fn operation(&mut self, stem: &str, module: &Json, op: &Json) -> Result<Operation, String> {
        let text = |name: &str| op[name].as_str().unwrap_or_default();
        let domain = module["domain"].as_str().ok_or("no domain")?;
        let version = op["v"].as_str().or(module["version"].as_str()).unwrap_or_default();
        let host = module["host"].as_str().ok_or("no host")?;
        let prefix: Vec<&str> = [domain, version].into_iter().filter(|p| !p.is_empty()).collect();
        let exact = format!("{}.{}.{}", prefix.join("."), text("r"), text("a"));
        let body = match text("b") {
            "" => 0,
            "form" => 1,
            "json" => 2,
            "scim" => 3,
            other => return Err(format!("body {other}")),
        };
        let auth = match op["sec"].as_str().or(module["auth"].as_str()).unwrap_or("basic") {
            "basic" => 0,
            "bearer" => 1,
            "none" => 2,
            other => return Err(format!("auth {other}")),
        };
        let flags = body
            | auth << 4
            | u32::from(op["br"] == 1) << 8
            | u32::from(text("oc") == "scim") << 9
            | u32::from(text("from") == "spec-only") << 10
            | u32::from(!text("from").is_empty() && text("from") != "spec-only") << 11;
        let first_param = u32::try_from(self.params.len() / PARAM).map_err(|_| "too many parameters")?;
        let mut params = 0;
        for param in op["q"].as_array().into_iter().flatten() {
            self.param(op, param)?;
            params += 1;
        }
        let words = u32::try_from(self.words.len()).map_err(|_| "too many words")?;
        self.loose(op)?;
        let page = &op["pg"];
        let style = match page[0].as_str() {
            None => 0,
            Some("uri") => 1,
            Some("meta") => 2,
            Some("token") => 3,
            Some("page") => 4,
            Some("none") => 5,
            Some(other) => return Err(format!("pages {other}")),
        };
        let records = page[1].as_str().unwrap_or_default();
        let item = page[2].as_str().unwrap_or_default();
        let mut put = |t: &str| self.pool.put(t);
        Ok(Operation {
            key: plain(&exact),
            words: [
                put(text("n"))?,
                put(stem)?,
                put(domain)?,
                put(version)?,
                put(host)?,
                put(text("r"))?,
                put(text("alt"))?,
                put(text("a"))?,
                put(text("m"))?,
                put(text("p"))?,
                flags,
                put(text("bn"))?,
                put(text("bt"))?,
                put(text("o"))?,
                first_param,
                params,
                words,
                style,
                put(records)?,
                put(item)?,
            ],
            exact,
        })
    }

    fn param(&mut self, op: &Json, param: &Json) -> Result<(), String> {
        let wire = param[0].as_str().ok_or("parameter without a name")?;
        let place = match param[1].as_str() {
            Some("p") => 0,
            Some("q") => 1,
            Some("h") => 2,
            Some("f") => 3,
            Some("j") => 4,
            _ => return Err(format!("{wire}: no place")),
        };
        let argument = match op["py"][wire].as_str() {
            Some(given) => given.to_owned(),
            None if wire == "Page" && op["a"] == "list" => "page_number".to_owned(),
            None => argument(wire),
        };
        let flags = u32::try_from(param[3].as_u64().unwrap_or(0)).map_err(|_| "flags")?;
        let words = [
            self.pool.put(wire)?,
            self.pool.put(&argument)?,
            self.pool.put(param[2].as_str().ok_or("no type")?)?,
            place | flags << 4,
        ];
        self.params.extend(words);
        Ok(())
    }

    /// Required groups and success statuses: counted lists.
    fn loose(&mut self, op: &Json) -> Result<(), String> {
        let empty = Vec::new();
        let groups = op["one"].as_array().unwrap_or(&empty);
        let count = |n: usize| u32::try_from(n).map_err(|_| "too many");
        self.words.push(count(groups.len())?);
        for group in groups {
            let members = group.as_array().ok_or("group: not a list")?;
            self.words.push(count(members.len())?);
            for member in members {
                let member = self.pool.put(member.as_str().ok_or("group: not text")?)?;
                self.words.push(member);
            }
        }
        let statuses = op["ok"].as_array().unwrap_or(&empty);
        self.words.push(count(statuses.len())?);
        for status in statuses {
            self.words.push(u32::try_from(status.as_u64().ok_or("status")?).map_err(|_| "status")?);
        }
        Ok(())
    }

    fn finish(mut self) -> Result<Vec<u8>, String> {
        let mut schemas = Vec::new();
        let mut properties = Vec::new();
        for (name, list) in std::mem::take(&mut self.schemas) {
            let first = u32::try_from(properties.len() / 2).map_err(|_| "too many properties")?;
            let count = u32::try_from(list.len()).map_err(|_| "too many properties")?;
            schemas.extend([self.pool.put(&name)?, first, count]);
            properties.extend(list.iter().flat_map(|(name, kind)| [*name, *kind]));
        }
        let sections: [(&[u32], usize); SECTIONS - 1] = [
            (&self.operations, OPERATION),
            (&self.params, PARAM),
            (&self.words, 1),
            (&self.shortcuts, 2),
            (&schemas, 3),
            (&properties, 2),
        ];
        let mut table = Vec::new();
        let mut data = Vec::new();
        let place = |data: &Vec<u8>| u32::try_from(HEADER + data.len()).map_err(|_| "too large");
        for (words, each) in sections {
            table.extend([place(&data)?, u32::try_from(words.len() / each).map_err(|_| "too large")?]);
            data.extend(words.iter().flat_map(|w| w.to_le_bytes()));
        }
        // The strings come last, so that every word is aligned; they are the first of the table.
        let strings = [place(&data)?, u32::try_from(self.pool.bytes.len()).map_err(|_| "too large")?];
        data.extend(&self.pool.bytes);
        let mut image = MAGIC.to_vec();
        image.extend(FORMAT.to_le_bytes());
        image.extend(u32::try_from(HEADER + data.len()).map_err(|_| "too large")?.to_le_bytes());
        let mut rest: Vec<u8> = strings.iter().chain(&table).flat_map(|w| w.to_le_bytes()).collect();
        rest.extend(data);
        image.extend(checksum(&rest).to_le_bytes());
        image.extend(rest);
        Ok(image)
    }
}

const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
    "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is",
    "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// The argument's name for a parameter: snake case, `<` and `>` spelled, Python's keywords with `_`.
fn argument(wire: &str) -> String {
    let spelled = wire.replace('<', "Before").replace('>', "After");
    let chars: Vec<char> = spelled.chars().collect();
    let mut out = String::new();
    for (at, c) in chars.iter().copied().enumerate() {
        let before = at.checked_sub(1).map(|b| chars[b]);
        let after = chars.get(at + 1).copied();
        if !c.is_alphanumeric() {
            if !out.is_empty() && !out.ends_with('_') {
                out.push('_');
            }
            continue;
        }
        let begins = c.is_uppercase()
            && before.is_some_and(|b| {
                b.is_lowercase()
                    || b.is_numeric()
                    || (b.is_uppercase() && after.is_some_and(char::is_lowercase))
            });
        if begins && !out.ends_with('_') {
            out.push('_');
        }
        out.extend(c.to_lowercase());
    }
    if KEYWORDS.contains(&out.as_str()) {
        out.push('_');
    }
    out
}
