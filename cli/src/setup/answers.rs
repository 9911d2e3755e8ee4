//! What `twire setup` has to know: from a person at a terminal, or from variables.

use std::io::{BufRead as _, BufReader, Read as _};

use twire::Secret;
use twire_outbox::config::Config;

use super::Report;
use crate::{Exit, Failure, Io};

/// Account, secret, sender, and whom root means.
pub(super) struct Answers {
    /// `AC…`
    pub(super) sid: String,
    /// `SK…`, where the secret is an API key's.
    pub(super) key: Option<String>,
    pub(super) secret: Secret,
    /// `+15558676543` or `MG…`.
    pub(super) sender: String,
    pub(super) to: Vec<String>,
}

/// A longer line is no answer.
const MAX_ANSWER_BYTES: u64 = 4096;

/// A value that cannot be right is known before anything is written.
type Check = fn(&str) -> Result<(), String>;

impl Answers {
    /// From the variables that every program of Twilio's knows.
    pub(super) fn from_env(io: &Io<'_>, to: &[String]) -> Result<Answers, Failure> {
        let wanted = |name: &str, check: Check| {
            let value = io.var(name).filter(|value| !value.is_empty());
            let value = value
                .ok_or_else(|| Failure::new(Exit::Config, format!("setup --from-env: {name} is not set")))?;
            check(&value)
                .map_err(|why| Failure::new(Exit::Config, format!("setup --from-env: {name}: {why}")))?;
            Ok::<String, Failure>(value)
        };
        let sid = wanted("TWILIO_ACCOUNT_SID", check_sid)?;
        let key = io.var("TWILIO_API_KEY").filter(|key| !key.is_empty());
        let secret = match key {
            Some(_) => wanted("TWILIO_API_SECRET", check_secret)?,
            None => wanted("TWILIO_AUTH_TOKEN", check_secret)?,
        };
        if let Some(Err(why)) = key.as_deref().map(check_key) {
            return Err(Failure::new(Exit::Config, format!("setup --from-env: TWILIO_API_KEY: {why}")));
        }
        let service = io.var("TWILIO_MESSAGING_SERVICE_SID").filter(|service| !service.is_empty());
        let sender = match service {
            Some(_) => wanted("TWILIO_MESSAGING_SERVICE_SID", check_sender)?,
            None => wanted("TWILIO_PHONE_NUMBER", check_sender)?,
        };
        check_all(to)?;
        if to.is_empty() && !std::path::Path::new(twire_outbox::config::SYSTEM_CONFIG).exists() {
            return Err(Failure::usage("setup --from-env: say whom root means: --to +15558676543"));
        }
        Ok(Answers { sid, key, secret: Secret::new(secret), sender, to: to.to_vec() })
    }

    /// From a person.
    pub(super) fn ask(report: &mut Report<'_, '_>, to: &[String]) -> Result<Answers, Failure> {
        if !report.io.stdin_is_terminal {
            return Err(Failure::usage(
                "setup asks at a terminal; without one: twire setup --from-env --to NUMBER",
            ));
        }
        check_all(to)?;
        let mut answers = Answers {
            sid: String::new(),
            key: None,
            secret: Secret::new(""),
            sender: String::new(),
            to: to.to_vec(),
        };
        report.line("SID and token are at https://console.twilio.com; the token is not shown.")?;
        answers.ask_account(report)?;
        answers.sender = question(report, "Sender, a number or messaging service (+… or MG…)", check_sender)?;
        while answers.to.is_empty() {
            answers.to.push(question(report, "Whom to tell: your number (+…)", check_to)?);
        }
        Ok(answers)
    }

    /// SID and secret, again after a refusal.
    pub(super) fn ask_account(&mut self, report: &mut Report<'_, '_>) -> Result<(), Failure> {
        self.sid = question(report, "Account SID (AC…)", check_sid)?;
        self.key = None;
        let prompt = "Auth token, or the SID of an API key (SK…): ";
        let mut secret = hidden(prompt)?;
        if check_key(&secret).is_ok() {
            self.key = Some(secret);
            secret = hidden("Secret of the API key: ")?;
        }
        self.secret = Secret::new(secret);
        Ok(())
    }

    /// The configuration that these answers lead to, without the paths of files.
    pub(super) fn config(&self) -> Config {
        let var = |name: &str| match name {
            "TWILIO_PHONE_NUMBER" if !self.sender.starts_with("MG") => Some(self.sender.clone()),
            "TWILIO_MESSAGING_SERVICE_SID" if self.sender.starts_with("MG") => Some(self.sender.clone()),
            _ => None,
        };
        Config::parse("", &var).unwrap_or_else(|_| Config::new(&var))
    }

    /// Credentials of these answers, and other variables of this process.
    pub(super) fn variable<'a>(&'a self, io: &'a Io<'_>) -> impl Fn(&str) -> Option<String> + 'a {
        move |name| match name {
            "TWILIO_ACCOUNT_SID" => Some(self.sid.clone()),
            "TWILIO_API_KEY" => self.key.clone(),
            "TWILIO_API_SECRET" if self.key.is_some() => Some(self.secret.expose().to_owned()),
            "TWILIO_AUTH_TOKEN" if self.key.is_none() => Some(self.secret.expose().to_owned()),
            "TWILIO_API_SECRET" | "TWILIO_AUTH_TOKEN" | "TWILIO_CLIENT_ID" | "TWILIO_CLIENT_SECRET" => None,
            _ => io.var(name),
        }
    }
}

/// A yes or a no; a no where nothing is said.
pub(super) fn yes(report: &mut Report<'_, '_>, text: &str) -> Result<bool, Failure> {
    if !report.io.stdin_is_terminal {
        return Ok(false);
    }
    write!(report.io.stdout, "{text} [y/N] ")?;
    report.io.stdout.flush()?;
    Ok(read_line(report.io)?.is_some_and(|answer| matches!(answer.trim(), "y" | "Y" | "yes")))
}

/// Asks until the answer can be right.
fn question(report: &mut Report<'_, '_>, text: &str, check: Check) -> Result<String, Failure> {
    loop {
        write!(report.io.stdout, "{text}: ")?;
        report.io.stdout.flush()?;
        let Some(line) = read_line(report.io)? else {
            return Err(Failure::usage("setup: the input ended; nothing was written"));
        };
        let answer = line.trim().to_owned();
        match check(&answer) {
            Ok(()) => return Ok(answer),
            Err(why) => report.line(&why)?,
        }
    }
}

/// Read from the terminal itself, and not shown there.
fn hidden(prompt: &str) -> Result<String, Failure> {
    let read = rpassword::prompt_password(prompt);
    let text = read.map_err(|e| Failure::new(Exit::NoInput, format!("the terminal cannot be read: {e}")))?;
    Ok(text.trim().to_owned())
}

/// A line, byte for byte: what follows it is for somebody else.
fn read_line(io: &mut Io<'_>) -> Result<Option<String>, Failure> {
    let mut line = Vec::new();
    let read =
        BufReader::with_capacity(1, (&mut *io.stdin).take(MAX_ANSWER_BYTES)).read_until(b'\n', &mut line);
    match read {
        Ok(0) => Ok(None),
        Ok(_) => Ok(Some(String::from_utf8_lossy(&line).into_owned())),
        Err(e) => Err(Failure::new(Exit::NoInput, format!("the terminal cannot be read: {e}"))),
    }
}

fn is_sid(text: &str, kind: &str) -> bool {
    let id = text.strip_prefix(kind);
    id.is_some_and(|id| {
        id.len() == 32 && id.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
    })
}

fn check_sid(text: &str) -> Result<(), String> {
    let why = "expected AC and 32 characters of 0-9 and a-f";
    if is_sid(text, "AC") { Ok(()) } else { Err(why.to_owned()) }
}

fn check_key(text: &str) -> Result<(), String> {
    let why = "expected SK and 32 characters of 0-9 and a-f";
    if is_sid(text, "SK") { Ok(()) } else { Err(why.to_owned()) }
}

fn check_secret(text: &str) -> Result<(), String> {
    let is_one = !text.is_empty() && text.bytes().all(|b| b.is_ascii_graphic());
    if is_one { Ok(()) } else { Err("expected a secret without spaces".to_owned()) }
}

fn check_sender(text: &str) -> Result<(), String> {
    if is_sid(text, "MG") || twire::phone::is_e164(text) {
        return Ok(());
    }
    Err("expected a number such as +15558676543, or the SID of a messaging service (MG…)".to_owned())
}

fn check_to(text: &str) -> Result<(), String> {
    if twire::phone::is_e164(text.strip_prefix("whatsapp:").unwrap_or(text)) {
        return Ok(());
    }
    Err("expected a number such as +15558676543 or whatsapp:+15558676543".to_owned())
}

fn check_all(to: &[String]) -> Result<(), Failure> {
    to.iter().try_for_each(|to| check_to(to)).map_err(|why| Failure::usage(format!("setup --to: {why}")))
}
