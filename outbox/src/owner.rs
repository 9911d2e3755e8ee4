//! Tells the owner of the outbox what a person has to know.

use std::collections::HashMap;
use std::io::Write;
use std::process::{Command, Stdio};

use twire::redact;

use crate::delivery::{Effect, StateName};
use crate::store::{ApplyOutcome, Note};

/// Milliseconds after which the same is told again.
const AGAIN: i64 = 3_600_000;

/// Runs the configured command, `[owner] command`, with a line on its standard input.
#[derive(Debug, Default)]
pub struct Owner {
    command: Vec<String>,
    told: HashMap<String, i64>,
}

impl Owner {
    /// Tells by that command, or by the log alone if it is empty.
    pub fn new(command: &[String]) -> Owner {
        Owner { command: command.to_vec(), told: HashMap::new() }
    }

    /// Tells a line, with shortened numbers, the same topic once an hour. It is in the log in any case.
    pub(crate) fn tell(&mut self, topic: &str, line: &str, steady: i64) {
        self.told.retain(|_, at| steady - *at < AGAIN);
        if self.told.contains_key(topic) {
            return;
        }
        self.told.insert(topic.to_owned(), steady);
        let (topic, line) = (redact::text(topic), redact::text(line));
        log::warn!(target: "twire_outbox", "{line}");
        let Some((program, arguments)) = self.command.split_first() else { return };
        let spawned = Command::new(program)
            .args(arguments)
            .env("TWIRE_TOPIC", topic)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let line = format!("twire outbox: {line}\n");
        match spawned {
            Ok(mut child) => {
                // Whoever reads slowly holds nothing up.
                let waited = std::thread::Builder::new().name("twire-owner".to_owned()).spawn(move || {
                    if let Some(mut input) = child.stdin.take() {
                        let _ = input.write_all(line.as_bytes());
                    }
                    let _ = child.wait();
                });
                drop(waited);
            }
            Err(e) => log::error!(target: "twire_outbox", "the owner's command {program} cannot be run: {e}"),
        }
    }

    /// Tells what a person has to know of a delivery that changed.
    pub(crate) fn hear(&mut self, note: &Note, applied: &ApplyOutcome, steady: i64) {
        let (row, why) = (&applied.after, note.reason.as_deref().unwrap_or_default());
        if applied.effect == Some(Effect::Late) {
            let line = format!("delivery {} landed later than settle: it may have arrived twice", row.id);
            self.tell("late", &line, steady);
        }
        if row.state() == StateName::Refused && applied.before.state.name() != StateName::Refused {
            let line = format!("delivery {} of notification {} refused: {why}", row.id, row.notification);
            self.tell(&format!("refused {:?}", note.code), &line, steady);
        }
        log::debug!(target: "twire_outbox", "delivery {}: {} {why}", row.id, row.state().name());
    }

    /// Told again when it comes again.
    pub(crate) fn forget(&mut self, topic: &str) {
        self.told.remove(topic);
    }
}
