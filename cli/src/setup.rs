//! `twire setup`: from nothing to a delivered test message.

use std::path::Path;

use clap::{Args, ValueEnum};
use twire_outbox::config::{Config, SYSTEM_CONFIG};

use crate::places::{self, FOLDER};
use crate::{Exit, Failure, Io, account, help};

mod answers;
mod files;
mod system;
mod test_message;

use answers::Answers;

/// Set this machine up: user, spool, configuration, secret, service, and a test message. Run again, it keeps
/// what is there.
#[derive(Args)]
#[command(after_help = help::SETUP)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option")]
pub(crate) struct Setup {
    /// Take account, secret and sender from the variables TWILIO_…, and ask nothing.
    #[arg(long)]
    from_env: bool,
    /// Whom the recipient root means: +15558676543 or whatsapp:+15558676543; repeatable.
    #[arg(long, value_name = "ADDRESS")]
    to: Vec<String>,
    /// Add a user to the group twire, who may then tell everybody; repeatable.
    #[arg(long, value_name = "USER")]
    user: Vec<String>,
    /// Who may enqueue: everyone (by default to root alone: [allow]), or the group twire.
    #[arg(long, value_enum, value_name = "WHO")]
    spool: Option<SpoolAccess>,
    /// Tell root of every unit of systemd that fails.
    #[arg(long)]
    failed_units: bool,
    /// Make user, group, spool and folders, and nothing else: for packages and images.
    #[arg(long, conflicts_with_all = ["from_env", "to"])]
    system: bool,
    /// Send no test message.
    #[arg(long)]
    no_test: bool,
}

/// Who may enqueue.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum SpoolAccess {
    Everyone,
    Group,
}

/// Says what was done, a line a step.
struct Report<'a, 'b> {
    io: &'a mut Io<'b>,
}

impl Report<'_, '_> {
    fn line(&mut self, text: &str) -> Result<(), Failure> {
        writeln!(self.io.stdout, "{text}")?;
        Ok(self.io.stdout.flush()?)
    }
}

impl Setup {
    pub(crate) fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        if !nix::unistd::geteuid().is_root() {
            return Err(Failure::new(Exit::Config, "setup changes the system: run it as root"));
        }
        let mut report = Report { io };
        system::prepare(self.spool, &mut report)?;
        for user in &self.user {
            system::add_member(user, &mut report)?;
        }
        if self.failed_units {
            files::write_failed_units(&mut report)?;
        }
        if self.system {
            return Ok(());
        }
        let config = self.configure(&mut report)?;
        if let Ok(spool) = config.open_spool() {
            spool.publish_names(config.directory.names())?;
        }
        system::start_service(&mut report)?;
        if !self.no_test {
            test_message::send(&config, &mut report)?;
        }
        report.line("twire doctor tells what else is to be done, twire hooks --here what can call it")
    }

    /// The configuration that is there, or a new one after the account has answered.
    fn configure(&self, report: &mut Report<'_, '_>) -> Result<Config, Failure> {
        let path = Path::new(SYSTEM_CONFIG);
        if path.exists() {
            if self.from_env {
                files::renew_secret(&Answers::from_env(report.io, &self.to)?, report)?;
            }
            let config = places::service_config(report.io)?;
            match config.serve.token_file.as_deref() {
                Some(path) if path == Path::new(places::SERVE_TOKEN) => files::make_serve_token(report)?,
                Some(_) => {}
                None => report.line(
                    "note: [serve] has no token_file: every user of this machine may tell everybody through twire serve",
                )?,
            }
            let found = account::ask(&config, &places::service_variable(report.io))?;
            report.line(&format!("{SYSTEM_CONFIG} is there and is kept"))?;
            describe(&found, report)?;
            return Ok(config);
        }
        let mut answers = if self.from_env {
            Answers::from_env(report.io, &self.to)?
        } else {
            Answers::ask(report, &self.to)?
        };
        loop {
            let found = account::ask(&answers.config(), &answers.variable(report.io));
            match found {
                Ok(found) => {
                    describe(&found, report)?;
                    break;
                }
                Err(trouble) if trouble.exit == Exit::Credentials && !self.from_env => {
                    report.line(&format!("{}; once more", twire::redact::text(&trouble.why)))?;
                    answers.ask_account(report)?;
                }
                Err(trouble) => return Err(trouble.into()),
            }
        }
        files::write(&answers, report)?;
        let candidates = if self.from_env { Vec::new() } else { system::callers() };
        for user in candidates {
            if answers::yes(report, &format!("May {user} tell everybody, as a member of the group twire?"))? {
                system::add_member(user, report)?;
            }
        }
        Ok(places::service_config(report.io)?)
    }
}

/// What is worth knowing of an account before something depends on it.
fn describe(found: &account::Account, report: &mut Report<'_, '_>) -> Result<(), Failure> {
    if found.status != "active" && !found.status.is_empty() {
        return Err(Failure::new(Exit::Refused, format!("the account is {}: see the console", found.status)));
    }
    report.line("the account answers")?;
    if found.is_trial {
        report
            .line("note: a trial account sends to verified numbers only, with a text of Twilio's in front")?;
    }
    if found.skew.abs() > account::MAX_SKEW {
        report.line(&format!("note: this machine's clock is {} s off: set it", found.skew / 1000))?;
    }
    for (number, can_sms) in &found.numbers {
        let shown = twire::redact::number(number);
        match can_sms {
            Some(true) => {}
            Some(false) => report.line(&format!("note: {shown} cannot send SMS"))?,
            None => report.line(&format!("note: {shown} is no number of this account"))?,
        }
    }
    Ok(())
}

/// The folder of configuration, which everybody may enter: definitions of hooks are in it.
const FOLDERS: [(&str, u32); 2] = [(FOLDER, 0o755), ("/etc/twire/hooks", 0o755)];
