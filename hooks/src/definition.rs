//! A hook's definition: `hook.toml`, checked when it is read.

use std::collections::{BTreeMap, BTreeSet};

use minijinja::Environment;
use serde::Deserialize;

use crate::source::Source;
use crate::template;

/// What a hook's caller makes of a failure, and so what the program ends with.
pub const DEFAULT_FAILURE: u8 = 1;

/// Names that every template knows besides the hook's own words.
const GIVEN: [&str; 2] = ["host", "hook"];

/// How a system's words become a notification.
#[derive(Debug)]
pub struct Definition {
    name: String,
    about: String,
    paths: Vec<String>,
    configs: Vec<String>,
    stdin: StdinUse,
    reads_json: bool,
    failure: u8,
    words: Vec<(String, Vec<Source>)>,
    templates: Environment<'static>,
    has_empty_key: bool,
    fields: BTreeSet<&'static str>,
}

/// How much of standard input a hook reads. One must not read what its caller does not end: some keep it open for
/// hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StdinUse {
    /// Nothing.
    None,
    /// Up to the first empty line: what follows is a dialogue, which the caller does not end.
    Head,
    /// Up to its end.
    Whole,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    about: String,
    #[serde(default)]
    here: Vec<String>,
    #[serde(default)]
    config: Vec<String>,
    input: Inputs,
    #[serde(default)]
    caller: Caller,
    #[serde(default)]
    take: BTreeMap<String, Sources>,
    mail: Option<MailTable>,
    notify: Notify,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MailTable {
    when: String,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Inputs {
    One(InputKind),
    Many(Vec<InputKind>),
}

#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
enum InputKind {
    Args,
    Env,
    Head,
    Stdin,
    Json,
    Mail,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Caller {
    fail: Option<u8>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Sources {
    One(String),
    FirstOf(Vec<String>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Notify {
    skip: Option<String>,
    to: Option<String>,
    title: String,
    #[serde(default)]
    body: String,
    key: Option<String>,
    priority: Option<String>,
    resolve: Option<String>,
    ttl: Option<String>,
}

/// The fields of `[notify]`: templates, but for the conditions.
const FIELDS: [&str; 8] = ["skip", "to", "title", "body", "key", "priority", "resolve", "ttl"];

impl Definition {
    /// Reads a definition. `name` is the hook's name: that of its folder or file.
    ///
    /// # Errors
    /// A line that names the place and what is wrong: an unknown key, a source that is none, a
    /// template that cannot be parsed or that uses a word that `[take]` does not have.
    pub fn parse(name: &str, toml: &str) -> Result<Definition, String> {
        let file: File =
            toml::from_str(toml).map_err(|e| format!("hook {name}: {}", in_one_line(&e, toml)))?;
        let wrong = |what: &str, why: &str| format!("hook {name}: {what}: {why}");
        let mut words = Vec::new();
        for (word, sources) in &file.take {
            if GIVEN.contains(&word.as_str()) {
                return Err(wrong(&format!("take.{word}"), "the name is given already; choose another"));
            }
            let written = match sources {
                Sources::One(source) => std::slice::from_ref(source),
                Sources::FirstOf(all) => all.as_slice(),
            };
            let sources: Result<Vec<Source>, String> = written.iter().map(|s| s.parse()).collect();
            words.push((word.clone(), sources.map_err(|e| wrong(&format!("take.{word}"), &e))?));
        }
        let known: BTreeSet<&str> = words.iter().map(|(word, _)| word.as_str()).chain(GIVEN).collect();
        let mut templates = template::environment();
        let mut fields = BTreeSet::new();
        let when = file.mail.map(|mail| mail.when);
        let has_empty_key = file.notify.key.as_deref() == Some("");
        if has_empty_key && file.notify.resolve.is_some() {
            return Err(wrong("notify.resolve", "needs the key of what is over"));
        }
        for (field, text) in file.notify.texts().chain([("when", when)]) {
            let Some(text) = text else { continue };
            let text = if is_condition(field) { format!("{{{{ 1 if ({text}) else '' }}}}") } else { text };
            let parsed = templates
                .add_template_owned(field, text)
                .and_then(|()| templates.get_template(field).map(|t| t.undeclared_variables(false)));
            let used = parsed.map_err(|e| wrong(&format!("notify.{field}"), &e.to_string()))?;
            let is_filter_or_function = |n: &&String| ["range", "namespace", "dict"].contains(&n.as_str());
            if let Some(word) =
                used.iter().filter(|n| !is_filter_or_function(n)).find(|n| !known.contains(n.as_str()))
            {
                return Err(wrong(&format!("notify.{field}"), &format!("{word:?} is not in [take]")));
            }
            fields.insert(field);
        }
        let inputs = match file.input {
            Inputs::One(input) => vec![input],
            Inputs::Many(inputs) => inputs,
        };
        let reads_whole =
            inputs.iter().any(|i| matches!(i, InputKind::Stdin | InputKind::Json | InputKind::Mail));
        let stdin = match (reads_whole, inputs.contains(&InputKind::Head)) {
            (true, _) => StdinUse::Whole,
            (false, true) => StdinUse::Head,
            (false, false) => StdinUse::None,
        };
        Ok(Definition {
            name: name.to_owned(),
            about: file.about,
            paths: file.here,
            configs: file.config,
            stdin,
            reads_json: inputs.contains(&InputKind::Json),
            failure: file.caller.fail.unwrap_or(DEFAULT_FAILURE),
            words,
            templates,
            has_empty_key,
            fields,
        })
    }

    /// The hook's name, `smartd`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it is for, in a line.
    pub fn about(&self) -> &str {
        &self.about
    }

    /// Files of which one exists where the system is installed.
    pub fn paths(&self) -> &[String] {
        &self.paths
    }

    /// Files and folders of which one names twire where the system calls it. Empty: nobody can tell.
    pub fn configs(&self) -> &[String] {
        &self.configs
    }

    /// How much of standard input the hook reads.
    pub fn stdin(&self) -> StdinUse {
        self.stdin
    }

    /// Whether the hook reads JSON, and so can be posted to `twire serve`.
    pub fn reads_json(&self) -> bool {
        self.reads_json
    }

    /// The exit code with which the program says to this caller that nothing was enqueued.
    pub fn failure(&self) -> u8 {
        self.failure
    }

    /// Whether a mail on standard input comes from this hook's system: its `[mail] when`. A
    /// definition without one takes no mail by itself.
    pub fn takes_mail(&self, input: &crate::Input) -> bool {
        self.fields.contains("when")
            && crate::engine::template_words(self, input)
                .is_ok_and(|words| self.holds("when", &words).unwrap_or(false))
    }

    /// The environment variables that the hook reads.
    pub fn variables(&self) -> Vec<&str> {
        self.words.iter().flat_map(|(_, sources)| sources).filter_map(Source::variable).collect()
    }

    /// The options that the hook takes.
    pub(crate) fn options(&self) -> Vec<&str> {
        self.words.iter().flat_map(|(_, sources)| sources).filter_map(Source::option).collect()
    }

    pub(crate) fn words(&self) -> &[(String, Vec<Source>)] {
        &self.words
    }

    /// Whether its alerts have no key (`key = ""`): none is a repeat of another.
    pub(crate) fn has_empty_key(&self) -> bool {
        self.has_empty_key
    }

    pub(crate) fn render(
        &self,
        field: &'static str,
        words: &minijinja::Value,
    ) -> Result<Option<String>, String> {
        if !self.fields.contains(field) {
            return Ok(None);
        }
        let template = self.templates.get_template(field).map_err(|e| e.to_string())?;
        template.render(words).map(Some).map_err(|e| format!("hook {}: notify.{field}: {e}", self.name))
    }

    pub(crate) fn holds(&self, field: &'static str, words: &minijinja::Value) -> Result<bool, String> {
        debug_assert!(is_condition(field));
        Ok(self.render(field, words)?.is_some_and(|value| !value.is_empty()))
    }
}

fn is_condition(field: &str) -> bool {
    matches!(field, "skip" | "resolve" | "when")
}

impl Notify {
    fn texts(self) -> impl Iterator<Item = (&'static str, Option<String>)> {
        let texts = [
            self.skip,
            self.to,
            Some(self.title),
            Some(self.body),
            self.key,
            self.priority,
            self.resolve,
            self.ttl,
        ];
        FIELDS.into_iter().zip(texts)
    }
}

fn in_one_line(error: &toml::de::Error, source: &str) -> String {
    let line =
        error.span().map_or(0, |span| source[..span.start.min(source.len())].matches('\n').count() + 1);
    let message = error.message().lines().next().unwrap_or_default();
    if line == 0 { message.to_owned() } else { format!("line {line}: {message}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str =
        "about = 'x'\ninput = 'args'\n[take]\na = 'arg:1'\n[notify]\ntitle = '{{ a }} on {{ host }}'\n";

    #[test]
    fn a_definition_is_checked_when_it_is_read() {
        assert!(Definition::parse("x", GOOD).is_ok());
        for (change, expected) in [
            (GOOD.replace("arg:1", "arg:one"), "take.a: \"arg:one\" is no source"),
            (GOOD.replace("{{ a }}", "{{ b }}"), "notify.title: \"b\" is not in [take]"),
            (GOOD.replace("{{ a }}", "{{ a"), "notify.title"),
            (GOOD.replace("about", "abuot"), "line 1: unknown field `abuot`"),
            (GOOD.replace("'args'", "'argv'"), "line 2"),
            (GOOD.replace("a = ", "host = "), "take.host: the name is given already"),
            (format!("{GOOD}skip = 'a ==='\n"), "notify.skip"),
            (format!("{GOOD}key = ''\nresolve = 'a'\n"), "notify.resolve: needs the key"),
            (GOOD.replace("[notify]", "[notfy]"), "notfy"),
        ] {
            let error = Definition::parse("x", &change).expect_err(expected);
            assert!(error.starts_with("hook x: ") && error.contains(expected), "{error} / {expected}");
            assert_eq!(error.lines().count(), 1, "{error}");
        }
    }
}
