//! `twire sendmail`: takes a mailer's place. Mail for recipients of the configuration becomes
//! notifications; all other mail goes on to the real mailer.

use std::ffi::{OsStr, OsString};
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use clap::Args;
use twire_hooks::address::{Aliases, Sorted, sort};
use twire_hooks::sendmail::{MailCommand, Mode, parse, parse_mail, split_config};
use twire_hooks::smtp::{Session, Step, Submission};
use twire_hooks::{Definition, Input, Mail, Outcome, builtins};
use twire_outbox::config::{Config, SYSTEM_CONFIG};

use crate::{Exit, Failure, Io, help, hook, syslog};

/// The names under which the program is a mailer.
const NAMES: [&str; 5] = ["sendmail", "mail", "mailx", "mailq", "newaliases"];
/// Where the package `twire-sendmail` puts the mailer that it takes the place of.
const DIVERTED: &str = "/usr/sbin/sendmail.distrib";
const ALIASES: &str = "/etc/aliases";
/// A larger message is refused.
const MAX_MESSAGE_BYTES: u64 = 32 * 1024 * 1024;
/// A message that passed so many servers goes in a circle.
const MAX_HOPS: usize = 30;

/// Take the place of sendmail: mail for twire's recipients is enqueued, other mail goes to the real mailer.
#[derive(Args)]
#[command(after_help = help::SENDMAIL, disable_help_flag = true)]
pub(crate) struct Sendmail {
    /// Options and recipients as sendmail takes them: -t, -i, -f, -bs …; -C names a configuration.
    #[arg(value_name = "ARGUMENT", trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

impl Sendmail {
    /// Whether the program was started under a mailer's name.
    pub(crate) fn is_name(program: &OsStr) -> bool {
        Path::new(program).file_name().and_then(OsStr::to_str).is_some_and(|name| NAMES.contains(&name))
    }

    pub(crate) fn new(arguments: Vec<OsString>) -> Sendmail {
        Sendmail { arguments }
    }

    /// Does what the caller wants. What was not enqueued is told syslog too: cron, at and sudo look at nothing.
    pub(crate) fn run(self, program: &OsStr, io: &mut Io<'_>) -> Result<(), Failure> {
        self.serve(program, io).inspect_err(tell)
    }

    fn serve(self, program: &OsStr, io: &mut Io<'_>) -> Result<(), Failure> {
        let name = Path::new(program).file_name().and_then(OsStr::to_str).unwrap_or("sendmail").to_owned();
        let words: Vec<String> = self.arguments.iter().map(|a| a.to_string_lossy().into_owned()).collect();
        if matches!(name.as_str(), "mail" | "mailx") {
            let command = parse_mail(&words);
            let message = compose(&command, &read_message(io)?);
            let envelope =
                Envelope { recipients: command.recipients, takes_headers: false, sender: command.sender };
            return Router::open(None)?.deliver(&envelope, &message, None);
        }
        let invocation = parse(&name, &words);
        // By an option alone. The environment is not trusted: sudo mails a report about a user with that
        // user's environment.
        let (config, others) = split_config(&self.arguments);
        let router = || Router::open(config.as_deref().map(Path::new));
        match invocation.mode {
            Mode::Deliver => {
                // To its end before anything can fail: a caller that writes to a closed pipe dies of it.
                let message = read_message(io)?;
                let envelope = Envelope {
                    recipients: invocation.recipients,
                    takes_headers: invocation.takes_headers,
                    sender: invocation.sender,
                };
                router()?.deliver(&envelope, &message, Some(&others))
            }
            Mode::Smtp => router()?.serve_smtp(io),
            Mode::Aliases | Mode::RunQueue => Ok(()),
            Mode::Queue => Ok(writeln!(io.stdout, "twire queue shows what waits")?),
            Mode::Unsupported(mode) => {
                Err(Failure::usage(format!("sendmail {mode}: this mailer is no server")))
            }
        }
    }
}

/// The real mailer tells of its own failures, and a reader that is gone needs no line.
fn tell(failure: &Failure) {
    if !matches!(failure, Failure::Exited(_) | Failure::Output(_)) {
        syslog::error(&failure.to_line());
    }
}

fn read_message(io: &mut Io<'_>) -> Result<Vec<u8>, Failure> {
    let mut message = Vec::new();
    let failed = |e: io::Error| Failure::new(Exit::NoInput, format!("cannot read the message: {e}"));
    io.stdin.take(MAX_MESSAGE_BYTES).read_to_end(&mut message).map_err(failed)?;
    if io::copy(io.stdin, &mut io::sink()).map_err(failed)? > 0 {
        return Err(Failure::new(Exit::Data, "the message is larger than 32 MB"));
    }
    Ok(message)
}

/// The message of a `mail` command.
fn compose(command: &MailCommand, text: &[u8]) -> Vec<u8> {
    let line = |text: &str| text.replace(['\r', '\n'], " ");
    let mut message = format!(
        "To: {}\nSubject: {}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n",
        line(&command.recipients.join(", ")),
        line(&command.subject)
    )
    .into_bytes();
    message.extend_from_slice(text);
    message
}

/// Who a message is for and from, apart from its headers.
struct Envelope {
    recipients: Vec<String>,
    takes_headers: bool,
    sender: Option<String>,
}

struct Router {
    config: Config,
    /// Recipients' names, where this user may not read the configuration.
    names: Vec<String>,
    aliases: Aliases,
    hosts: Vec<String>,
    definitions: Vec<Definition>,
}

impl Router {
    fn open(config: Option<&Path>) -> Result<Router, Failure> {
        let (config, names) = load(config)?;
        let aliases = Aliases::parse(&std::fs::read_to_string(ALIASES).unwrap_or_default());
        let name = nix::unistd::gethostname().unwrap_or_default().to_string_lossy().into_owned();
        let domain = std::fs::read_to_string("/etc/mailname").unwrap_or_default();
        let mut hosts = vec!["localhost".to_owned(), hook::host(), name, domain.trim().to_owned()];
        hosts.extend(full_names(&hook::host()));
        let definitions: Result<Vec<Definition>, String> = builtins()
            .iter()
            .filter(|b| b.toml().contains("[mail]"))
            .map(twire_hooks::Builtin::definition)
            .collect();
        let definitions = definitions.map_err(|e| Failure::new(Exit::Internal, e))?;
        Ok(Router { config, names, aliases, hosts, definitions })
    }

    /// Enqueues for twire's recipients and hands the rest on. `unchanged` is the command line as it was
    /// written, but for twire's own option, for mail that is none of twire's.
    fn deliver(
        &self,
        envelope: &Envelope,
        message: &[u8],
        unchanged: Option<&[OsString]>,
    ) -> Result<(), Failure> {
        let mail = Mail::parse(message);
        let mut recipients = envelope.recipients.clone();
        if envelope.takes_headers {
            recipients.extend(mail.recipients().iter().cloned());
        }
        let is_known =
            |name: &str| self.config.directory.get(name).is_some() || self.names.iter().any(|n| n == name);
        let sorted = sort(&recipients, &self.hosts, &self.aliases, is_known);
        if sorted.own.is_empty() && sorted.other.is_empty() {
            return Err(Failure::usage("sendmail: no recipient; name one, or use -t"));
        }
        if mail.hops() > MAX_HOPS {
            return Err(Failure::new(
                Exit::Refused,
                "the message passed too many servers: it goes in a circle",
            ));
        }
        let enqueued = self.enqueue(&sorted, message);
        if sorted.other.is_empty() {
            return enqueued;
        }
        let arguments = if let Some(arguments) = unchanged.filter(|_| sorted.own.is_empty()) {
            arguments.to_vec()
        } else {
            let sender = envelope.sender.iter().flat_map(|sender| ["-f", sender]);
            let words = ["-i"].into_iter().chain(sender).chain(["--"]);
            words.chain(sorted.other.iter().map(String::as_str)).map(OsString::from).collect()
        };
        let is_shared = envelope.takes_headers && !sorted.own.is_empty();
        let message = if is_shared { without_bcc(message) } else { message.to_vec() };
        let handed_on = self.hand_on(&arguments, &message, &sorted);
        enqueued.and(handed_on)
    }

    fn enqueue(&self, sorted: &Sorted, message: &[u8]) -> Result<(), Failure> {
        if sorted.own.is_empty() {
            return Ok(());
        }
        let input = Input::new().with_host(hook::host()).with_stdin(message.to_vec());
        let is_system = |d: &&Definition| d.name() != "mail" && d.takes_mail(&input);
        let chosen = self.definitions.iter().find(is_system);
        let chosen = chosen.or_else(|| self.definitions.iter().find(|d| d.name() == "mail"));
        let Some(definition) = chosen else {
            return Err(Failure::new(Exit::Internal, "no definition of mail"));
        };
        match twire_hooks::hook(definition, &input).map_err(|e| Failure::new(Exit::Data, e))? {
            Outcome::Skipped => Ok(()),
            Outcome::Notification(alert) => {
                let notification = hook::notification(&alert, &sorted.own, definition, &input)?;
                let spool = self.config.open_spool()?;
                hook::enqueue(&notification, &spool)
            }
        }
    }

    /// Runs the real mailer with this message, and ends as it does.
    fn hand_on(&self, arguments: &[OsString], message: &[u8], sorted: &Sorted) -> Result<(), Failure> {
        let fallback = self.config.mail_fallback.clone().unwrap_or_else(|| PathBuf::from(DIVERTED));
        if !fallback.exists() {
            return Err(Failure::new(
                Exit::Refused,
                format!(
                    "no mailer for {}: it is no recipient of twire, and [mail] fallback names no program",
                    sorted.other.iter().map(|r| twire::redact::text(r)).collect::<Vec<_>>().join(", ")
                ),
            ));
        }
        if is_this_program(&fallback) {
            let shown = fallback.display();
            return Err(Failure::new(
                Exit::Config,
                format!("[mail] fallback {shown} is twire itself: mail would circle"),
            ));
        }
        let failed =
            |e: io::Error| Failure::new(Exit::NotSent, format!("cannot run {}: {e}", fallback.display()));
        let mut child =
            Command::new(&fallback).args(arguments).stdin(Stdio::piped()).spawn().map_err(failed)?;
        if let Some(mut pipe) = child.stdin.take() {
            match pipe.write_all(message) {
                // It may know enough from its arguments.
                Err(e) if e.kind() == io::ErrorKind::BrokenPipe => {}
                written => written.map_err(failed)?,
            }
        }
        match child.wait().map_err(failed)?.code() {
            Some(0) => Ok(()),
            code => {
                Err(Failure::Exited(code.and_then(|c| u8::try_from(c).ok()).unwrap_or(Exit::NotSent as u8)))
            }
        }
    }

    fn serve_smtp(&self, io: &mut Io<'_>) -> Result<(), Failure> {
        let mut session = Session::default();
        let mut input = BufReader::new(&mut *io.stdin);
        let mut say = |line: &str| -> io::Result<()> {
            write!(io.stdout, "{line}\r\n")?;
            io.stdout.flush()
        };
        say(&Session::greeting(&hook::host()))?;
        let mut line = Vec::new();
        loop {
            line.clear();
            // A client that is gone ends the dialogue; what it did not finish is not sent.
            if input.by_ref().take(64 * 1024).read_until(b'\n', &mut line).unwrap_or(0) == 0 {
                return Ok(());
            }
            match session.line(&line) {
                Step::Reply(reply) => say(&reply)?,
                Step::Silence => {}
                Step::Submit(submission) => say(&self.submit(submission))?,
                Step::End(reply) => return Ok(say(&reply)?),
            }
        }
    }

    fn submit(&self, submission: Submission) -> String {
        let Submission { recipients, sender, message } = submission;
        let envelope =
            Envelope { recipients, takes_headers: false, sender: Some(sender).filter(|s| !s.is_empty()) };
        match self.deliver(&envelope, &message, None) {
            Ok(()) => Session::accepted("notification"),
            Err(failure) => {
                tell(&failure);
                Session::refused(&failure.to_line(), failure.is_final())
            }
        }
    }
}

/// The configuration; for a user who may not read the machine's, the defaults and the names that the worker
/// published.
fn load(named: Option<&Path>) -> Result<(Config, Vec<String>), Failure> {
    let is_denied = |e: &io::Error| e.kind() == io::ErrorKind::PermissionDenied;
    if named.is_none() && std::fs::File::open(SYSTEM_CONFIG).is_err_and(|e| is_denied(&e)) {
        let config = Config::new(&|_| None);
        let published = config.open_spool().map(|spool| spool.published_names()).unwrap_or_default();
        return Ok((config, published));
    }
    Ok((Config::load(named, &|_| None)?, Vec::new()))
}

/// Names of this machine with a domain, as /etc/hosts has them.
fn full_names(host: &str) -> Vec<String> {
    let hosts = std::fs::read_to_string("/etc/hosts").unwrap_or_default();
    let own = |line: &&str| line.split_whitespace().skip(1).any(|name| name == host);
    let names = hosts.lines().filter(own).flat_map(|line| line.split_whitespace().skip(1));
    names.filter(|name| name.contains('.')).map(str::to_owned).collect()
}

fn is_this_program(path: &Path) -> bool {
    let own = std::env::current_exe().and_then(std::fs::canonicalize);
    matches!((own, path.canonicalize()), (Ok(own), Ok(path)) if own == path)
}

/// A message without its Bcc headers: they name people whom the others must not see.
fn without_bcc(message: &[u8]) -> Vec<u8> {
    let mut kept = Vec::with_capacity(message.len());
    let (mut in_head, mut is_dropped) = (true, false);
    for line in message.split_inclusive(|b| *b == b'\n') {
        if in_head {
            let is_continued = line.starts_with(b" ") || line.starts_with(b"\t");
            if !is_continued {
                is_dropped = line.len() > 4 && line[..4].eq_ignore_ascii_case(b"bcc:");
                in_head = !matches!(line, b"\n" | b"\r\n");
            }
            if is_dropped {
                continue;
            }
        }
        kept.extend_from_slice(line);
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bcc_is_taken_out_of_the_head_alone() {
        let message = b"To: a\nBCC: b,\n c\nSubject: x\n\nBcc: stays\n";
        assert_eq!(without_bcc(message), b"To: a\nSubject: x\n\nBcc: stays\n");
    }
}
