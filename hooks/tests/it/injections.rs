//! What an attacker can put into a host name, a job's output or a JSON text, in every place of every
//! capture: it is text on a phone, and nothing else.

use serde_json::Value as Json;
use twire_hooks::{Outcome, builtins, hook};

use crate::captures::{files, read_changed, root};

/// What only an evaluated template gives.
const EVALUATED: [&str; 2] = ["60481729", "QQQQ"];

const ATTACKS: &[(&str, &str)] = &[
    ("template expression", "{{ 7777*7777 }}"),
    ("template statement", "{% for x in range(4) %}Q{% endfor %}"),
    ("template end", "}}{{ 7777*7777 }}{{ '"),
    ("shell", "$(touch /tmp/owned); `touch /tmp/owned` | touch /tmp/owned"),
    ("format string", "%s%s%n%x%1$s"),
    ("header", "\r\nBcc: +15550001111\r\nTo: +15550001111\r\n\r\n"),
    ("option", " --to +15550001111"),
    ("TwiML", "</Say><Dial>+15550001111</Dial>"),
    ("terminal title", "\x1b]0;owned\x07"),
    ("terminal colours and cursor", "\x1b[31m\x1b[2J\u{9b}2J"),
    ("direction", "\u{202e}\u{2066}abc"),
    ("line separators", "\u{2028}\u{2029}\u{85}"),
    ("no text", "\0\u{1}\u{feff}"),
    ("JSON", "\",\"to\":[\"+15550001111\"],\"x\":\""),
];

#[test]
fn what_a_system_says_is_text() {
    let mut seen = 0;
    let mut wrong = Vec::new();
    for builtin in builtins() {
        let definition = builtin.definition().expect("a definition");
        for capture in files(&root().join(builtin.name()).join("captures")) {
            for (name, attack) in ATTACKS {
                let value = |value: &[u8]| appended(value, attack);
                let stdin = |stdin: &[u8]| changed(stdin, attack);
                let Some(input) = read_changed(&capture, &value, &stdin) else { continue };
                seen += 1;
                let Ok(Outcome::Notification(alert)) = hook(&definition, &input) else { continue };
                let mut faults = Vec::new();
                let line = |what: &str| what.contains(['\n', '\r']);
                if line(&alert.title) || line(&alert.key) || alert.to.iter().any(|to| line(to)) {
                    faults.push("a line end");
                }
                let whole =
                    format!("{}\n{}\n{}\n{}", alert.title, alert.body, alert.key, alert.to.join("\n"));
                if EVALUATED.iter().any(|number| whole.contains(number)) {
                    faults.push("an evaluated template");
                }
                let is_shown = |c: char| matches!(c, '\n' | '\t') || !twire::redact::is_control(c);
                // What joins emoji is shown.
                if whole.chars().any(|c| !is_shown(c) && !matches!(c, '\u{200c}' | '\u{200d}')) {
                    faults.push("a control character");
                }
                if !["critical", "high", "normal", "bulk"].contains(&alert.priority.as_str()) {
                    faults.push("a priority that is none");
                }
                if !faults.is_empty() {
                    wrong.push(format!(
                        "{} with {name}: {}: {whole:?}",
                        capture.display(),
                        faults.join(", ")
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(seen > 1_500, "{seen} inputs");
}

fn appended(value: &[u8], attack: &str) -> Vec<u8> {
    [value, attack.as_bytes()].concat()
}

/// In JSON each text has the attack at its end; elsewhere each line has.
fn changed(stdin: &[u8], attack: &str) -> Vec<u8> {
    if let Ok(mut json) = serde_json::from_slice::<Json>(stdin) {
        extend(&mut json, attack);
        return json.to_string().into_bytes();
    }
    let lines = stdin.split(|byte| *byte == b'\n');
    let lines = lines.map(|line| if line.is_empty() { Vec::new() } else { appended(line, attack) });
    lines.collect::<Vec<_>>().join(&b'\n')
}

fn extend(json: &mut Json, attack: &str) {
    match json {
        Json::String(text) => {
            *text = String::from_utf8(appended(text.as_bytes(), attack)).expect("both are text");
        }
        Json::Array(all) => all.iter_mut().for_each(|one| extend(one, attack)),
        Json::Object(all) => all.values_mut().for_each(|one| extend(one, attack)),
        _ => {}
    }
}
