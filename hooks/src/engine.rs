//! The engine: a definition and an input give a notification, or none.

use std::collections::BTreeMap;

use minijinja::Value;
use serde::Serialize;

use crate::definition::Definition;
use crate::input::{Input, text};
use crate::template::without_ansi;

/// Characters that a title may have. It is what a phone shows first.
const MAX_TITLE_CHARACTERS: usize = 160;
/// The longest body of an alert. The outbox has a limit of its own besides.
const MAX_BODY_BYTES: usize = 16 * 1024;
/// The longest word that a template sees; the middle of a longer one is left out, for a log says at its end what
/// became of it. Each byte that a template compares or searches is a step of its fuel, which megabytes would use up.
const MAX_WORD_BYTES: usize = 64 * 1024;
const MAX_KEY_CHARACTERS: usize = 200;
/// The outbox takes 512: characters of most scripts are two or three bytes.
const MAX_KEY_BYTES: usize = 500;

/// What a hook makes of what its system said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// There is something to tell.
    Notification(Box<Alert>),
    /// The definition's `skip` holds: the system said something that nobody need hear.
    Skipped,
}

/// A notification before it has a recipient of the configuration and a place in the outbox.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Alert {
    /// Recipients that the system named itself; empty where it names none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<String>,
    /// Who, what, where: one line.
    pub title: String,
    /// The rest.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub body: String,
    /// The same for a problem, its repeats and its recovery; empty where nothing is a repeat.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub key: String,
    /// `critical`, `high`, `normal` or `bulk`.
    pub priority: String,
    /// Whether it says that the problem with this key is over.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub resolve: bool,
    /// How long it is worth sending, `2h`; the configuration's default where it is `None`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ttl: Option<String>,
}

/// Turns what a system said into a notification.
///
/// Pure: it reads no clock, no file and no environment.
///
/// # Errors
/// One line: which word is missing or cannot be read. It has names of the input, never values.
pub fn hook(definition: &Definition, input: &Input) -> Result<Outcome, String> {
    let words = template_words(definition, input)?;
    if definition.holds("skip", &words)? {
        return Ok(Outcome::Skipped);
    }
    // Cleaned once more: a JSON text may hold what its bytes did not show.
    let field = |name| Ok::<_, String>(text(definition.render(name, &words)?.unwrap_or_default().as_bytes()));
    let title: String = one_line(&field("title")?).chars().take(MAX_TITLE_CHARACTERS).collect();
    let body = shortened(tidy(&field("body")?), MAX_BODY_BYTES);
    if title.is_empty() && body.is_empty() {
        return Err(format!("hook {}: the caller passed nothing to tell", definition.name()));
    }
    let key: String = one_line(&field("key")?).chars().take(MAX_KEY_CHARACTERS).collect();
    let key = shortened(key, MAX_KEY_BYTES);
    let key = match key.as_str() {
        "" if definition.has_empty_key() => key,
        "" => format!("{}:{}", definition.name(), input.fingerprint()),
        _ => key,
    };
    let priority = match field("priority")?.trim() {
        "" => "normal".to_owned(),
        named @ ("critical" | "high" | "normal" | "bulk") => named.to_owned(),
        other => return Err(format!("hook {}: {other:?} is no priority", definition.name())),
    };
    let ttl = Some(field("ttl")?.trim().to_owned()).filter(|ttl| !ttl.is_empty());
    Ok(Outcome::Notification(Box::new(Alert {
        to: recipients(&without_ansi(&field("to")?)),
        title,
        body,
        key,
        priority,
        resolve: definition.holds("resolve", &words)?,
        ttl,
    })))
}

pub(crate) fn template_words(definition: &Definition, input: &Input) -> Result<Value, String> {
    let options = definition.options();
    let mut words = BTreeMap::new();
    for (word, sources) in definition.words() {
        let mut found = None;
        for source in sources {
            found = source.value(input, &options).map_err(|e| format!("hook {}: {e}", definition.name()))?;
            if found.is_some() {
                break;
            }
        }
        match (found, sources.last()) {
            (Some(value), _) => {
                let long = value.as_str().filter(|text| text.len() > MAX_WORD_BYTES);
                let cut = long.map(|text| Value::from(without_middle(text, MAX_WORD_BYTES)));
                words.insert(word.clone(), cut.unwrap_or(value));
            }
            (None, Some(last)) if !last.is_optional() => {
                return Err(format!("hook {}: the caller passed no {word} ({last})", definition.name()));
            }
            (None, _) => {}
        }
    }
    words.insert("host".to_owned(), Value::from(input.host()));
    words.insert("hook".to_owned(), Value::from(definition.name()));
    Ok(Value::from(words))
}

/// Names and addresses as systems list them: `+15558676543, ops`.
fn recipients(list: &str) -> Vec<String> {
    list.split([',', ' ', '\n', '\t']).map(str::trim).filter(|r| !r.is_empty()).map(str::to_owned).collect()
}

/// A text without terminal sequences and line ends.
pub(crate) fn one_line(text: &str) -> String {
    without_ansi(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A body without terminal sequences, spaces at line ends, and more than one empty line in a row.
pub(crate) fn tidy(body: &str) -> String {
    let mut tidy = String::with_capacity(body.len());
    let mut empty_lines = 0;
    for line in without_ansi(body).lines().map(str::trim_end) {
        empty_lines = if line.is_empty() { empty_lines + 1 } else { 0 };
        if empty_lines < 2 && !(line.is_empty() && tidy.is_empty()) {
            tidy.push_str(line);
            tidy.push('\n');
        }
    }
    tidy.truncate(tidy.trim_end().len());
    tidy
}

/// Three quarters of so many bytes from the beginning, and the rest from the end.
fn without_middle(text: &str, bytes: usize) -> String {
    let head = (0..=bytes / 4 * 3).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let tail =
        (text.len() - bytes / 4..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    format!("{}\n…\n{}", &text[..head], &text[tail..])
}

fn shortened(mut text: String, bytes: usize) -> String {
    if text.len() > bytes {
        let end = (0..=bytes).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        text.truncate(end);
        text.push('…');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn definition(notify: &str) -> Definition {
        let toml = format!(
            "about = 'x'\ninput = 'args'\n[take]\nstate = 'arg:1'\ntext = 'arg:2?'\n[notify]\n{notify}"
        );
        Definition::parse("x", &toml).expect("a definition")
    }

    fn run(notify: &str, arguments: &[&str]) -> Result<Outcome, String> {
        hook(&definition(notify), &Input::new().with_host("web1").with_arguments(arguments.iter().copied()))
    }

    #[test]
    fn a_long_word_is_cut_and_its_alert_is_not_lost() {
        let notify = "title = \"{{ 'bad' if 'bad' in text or 'worse' in text else text|replace('x', 'y')|trunc(9) }}\"\n\
            body = '{{ text }}'\nkey = '{{ text.split()[0] }}'";
        for length in [1 << 16, 1 << 20, 1 << 24] {
            let Ok(Outcome::Notification(alert)) = run(notify, &["OK", &"x".repeat(length)]) else {
                panic!("no notification of {length} bytes")
            };
            assert_eq!((alert.title.as_str(), alert.key.len()), ("yyyyyyyy…", MAX_KEY_CHARACTERS));
        }
        let Ok(Outcome::Notification(alert)) =
            run("title = 'x'\nkey = '{{ text }}'", &["OK", &"界".repeat(300)])
        else {
            panic!("no notification")
        };
        assert!((400..=512).contains(&alert.key.len()), "{}", alert.key.len());
        let ends = format!("first{}last", "é".repeat(MAX_WORD_BYTES));
        let Ok(Outcome::Notification(alert)) = run("title = '{{ text[:5] }}{{ text[-4:] }}'", &["OK", &ends])
        else {
            panic!("no notification")
        };
        assert_eq!(alert.title, "firstlast");
    }

    #[test]
    fn words_become_a_notification() {
        let notify = "skip = \"state == 'OK'\"\nresolve = \"state == 'UP'\"\nto = '{{ text }}'\n\
                      title = \"{{ state }} on {{ host }}\"\nkey = 'x:{{ host }}'\npriority = 'high'\nttl = '2h'";
        let Ok(Outcome::Notification(alert)) = run(notify, &["DOWN", "+15558676543, ops"]) else { panic!() };
        let expected = Alert {
            to: vec!["+15558676543".to_owned(), "ops".to_owned()],
            title: "DOWN on web1".to_owned(),
            body: String::new(),
            key: "x:web1".to_owned(),
            priority: "high".to_owned(),
            resolve: false,
            ttl: Some("2h".to_owned()),
        };
        assert_eq!(*alert, expected);
        let Ok(Outcome::Notification(up)) = run(notify, &["UP"]) else { panic!() };
        assert!(up.resolve && up.key == alert.key);
        assert_eq!(run(notify, &["OK"]), Ok(Outcome::Skipped));
        assert!(run(notify, &[]).expect_err("a word is missing").contains("no state (argument 1)"));
    }

    #[test]
    fn a_call_without_a_key_is_known_by_what_was_passed() {
        let key = |arguments: &[&str]| match run("title = '{{ state }}'", arguments) {
            Ok(Outcome::Notification(alert)) => alert.key,
            other => panic!("{other:?}"),
        };
        assert_eq!(key(&["a", "b"]), key(&["a", "b"]));
        assert_ne!(key(&["a", "b"]), key(&["a", "c"]));
        let Ok(Outcome::Notification(alert)) = run("title = 'x'\nkey = ''", &["a"]) else { panic!() };
        assert_eq!(alert.key, "", "a definition without repeats");
    }

    #[test]
    fn texts_are_fit_for_a_phone() {
        let notify = "title = '{{ state }}'\nbody = '{{ text }}'";
        let Ok(Outcome::Notification(alert)) =
            run(notify, &["a\n  b\u{1b}[31mc", "\n\nx  \n\n\n\ny\u{1b}[0m\n\n"])
        else {
            panic!()
        };
        assert_eq!((alert.title.as_str(), alert.body.as_str()), ("a bc", "x\n\ny"));
        let long = "ä".repeat(20_000);
        let Ok(Outcome::Notification(alert)) = run(notify, &["a", &long]) else { panic!() };
        assert!(alert.body.len() <= MAX_BODY_BYTES + 3 && alert.body.ends_with('…'));
        assert!(
            run("title = '{{ text }}'", &["a"]).expect_err("nothing to tell").contains("nothing to tell")
        );
        assert!(run("title = 'x'\npriority = '{{ state }}'", &["urgent"]).is_err());
    }
}
