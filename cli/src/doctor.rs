//! `twire doctor`: what is wrong on this machine, and what to do about it.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;
use twire_outbox::config::Config;

use crate::failure::one_line;
use crate::{Exit, Failure, Io, help, places};

mod callers;
mod machine;
mod network;
mod pam;
mod service;

/// Find what keeps notifications from arriving, and say what to do about it. Changes and sends nothing.
#[derive(Args)]
#[command(after_help = help::DOCTOR)]
pub(crate) struct Doctor {
    /// Print findings as JSON, one per line.
    #[arg(long)]
    json: bool,
    /// Do not ask Twilio.
    #[arg(long)]
    offline: bool,
    /// Look for the configuration of other systems (/etc/pam.d, /etc/smartd.conf …) below this folder.
    #[arg(long, value_name = "FOLDER", default_value = "/")]
    root: PathBuf,
}

/// How much a finding matters.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    /// As it should be.
    Good,
    /// Nothing is lost by it.
    Note,
    /// Notifications do not arrive, or others can read or send what they should not.
    Wrong,
}

impl Level {
    fn name(self) -> &'static str {
        match self {
            Level::Good => "ok",
            Level::Note => "note",
            Level::Wrong => "wrong",
        }
    }
}

/// What a check has found.
struct Finding {
    level: Level,
    what: String,
    /// What to do about it; empty where all is well.
    advice: String,
}

impl Finding {
    fn good(what: impl Into<String>) -> Finding {
        Finding { level: Level::Good, what: what.into(), advice: String::new() }
    }

    fn note(what: impl Into<String>, advice: impl Into<String>) -> Finding {
        Finding { level: Level::Note, what: what.into(), advice: advice.into() }
    }

    fn wrong(what: impl Into<String>, advice: impl Into<String>) -> Finding {
        Finding { level: Level::Wrong, what: what.into(), advice: advice.into() }
    }
}

/// What every check looks at.
struct Examined<'a, 'b> {
    io: &'a Io<'b>,
    config: Config,
    root: &'a Path,
    is_offline: bool,
}

impl Examined<'_, '_> {
    /// A path of another system's.
    fn path(&self, path: &str) -> PathBuf {
        places::below(self.root, path)
    }

    /// A variable as the service has it.
    fn variable(&self, name: &str) -> Option<String> {
        places::service_variable(self.io)(name)
    }
}

type Check = fn(&Examined<'_, '_>) -> Vec<Finding>;

/// Every check by its name, in the order in which a notification meets what it looks at.
const CHECKS: [(&str, Check); 11] = [
    ("spool", machine::spool),
    ("access", machine::access),
    ("worker", machine::worker),
    ("store", machine::store),
    ("secrets", machine::secrets),
    ("proxy", network::proxy),
    ("account", network::account),
    ("hooks", callers::hooks),
    ("mail", callers::mail),
    ("groups", callers::groups),
    ("pam", pam::second_factor),
];

impl Doctor {
    pub(crate) fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        let mut found: Vec<(&str, Finding)> = Vec::new();
        match places::service_config(io) {
            Err(e) => {
                let advice = "correct it, or without one: twire setup";
                found.push(("configuration", Finding::wrong(e.message(), advice)));
            }
            Ok(config) => {
                found.push(("configuration", machine::configuration(&config)));
                let examined = Examined { io, config, root: &self.root, is_offline: self.offline };
                for (name, check) in CHECKS {
                    found.extend(check(&examined).into_iter().map(|finding| (name, finding)));
                }
            }
        }
        for (name, finding) in &found {
            self.print(name, finding, io)?;
        }
        let wrong = found.iter().filter(|(_, finding)| finding.level == Level::Wrong).count();
        match wrong {
            0 => Ok(()),
            1 => Err(Failure::new(Exit::Config, "1 thing is wrong: see above")),
            _ => Err(Failure::new(Exit::Config, format!("{wrong} things are wrong: see above"))),
        }
    }

    fn print(&self, name: &str, finding: &Finding, io: &mut Io<'_>) -> Result<(), Failure> {
        let (level, what, advice) =
            (finding.level.name(), one_line(&finding.what), one_line(&finding.advice));
        if self.json {
            let advice = (!advice.is_empty()).then_some(advice);
            let line = json!({"check": name, "level": level, "what": what, "advice": advice});
            return Ok(writeln!(io.stdout, "{line}")?);
        }
        writeln!(io.stdout, "{level:5} {name}: {what}")?;
        if !advice.is_empty() {
            writeln!(io.stdout, "      {advice}")?;
        }
        Ok(())
    }
}
