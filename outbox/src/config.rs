//! `twire.toml`, checked whole: every fault with its line and key.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::class::Backoff;
use crate::error::{Error, ErrorKind, Result};
use crate::notification::{Channel, Notification, OnDoubt, Priority};
use crate::recipient::Directory;
use crate::spool::{self, SYSTEM_SPOOL, Spool};
use crate::storm::Rate;

mod account;
mod allow;
mod read;
mod section;
mod serve;

pub use account::Account;
pub use section::nearest;
pub use serve::{Serve, ServeHook};

/// The configuration of a machine.
pub const SYSTEM_CONFIG: &str = "/etc/twire/twire.toml";

const MINUTE: i64 = 60_000;
const DAY: i64 = 24 * 60 * MINUTE;

/// What the outbox is told by its administrator. Everything has a default.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[expect(clippy::struct_excessive_bools, reason = "each is a key of the file")]
pub struct Config {
    /// The file, if there is one.
    pub path: Option<PathBuf>,
    /// Whose messages these are.
    pub account: Account,
    /// The `SQLite` file, unless there is a database.
    pub store: PathBuf,
    /// The PostgreSQL that many machines share.
    pub database: Option<Database>,
    /// The folder in which notifications are enqueued.
    pub spool: PathBuf,
    /// Whether that is the user's own, which is made where it is not there.
    pub is_own_spool: bool,
    /// How much it holds.
    pub spool_limits: spool::Limits,
    /// What Twilio sends from, in the order of the file.
    pub senders: Vec<Sender>,
    /// Whom names mean.
    pub directory: Directory,
    /// Repeated keys and budgets.
    pub storm: Storm,
    /// Milliseconds after which what is late has landed.
    pub settle: i64,
    /// What is done in doubt, where a notification does not say.
    pub on_doubt: OnDoubt,
    /// Backoff between attempts.
    pub waits: Backoff,
    /// Milliseconds of an attempt, connection included. A lease takes three times as long.
    pub timeout: i64,
    /// Milliseconds that a notification is worth something ...
    pub ttl: i64,
    /// ... and a critical one.
    pub ttl_critical: i64,
    /// The program that tells the owner, with its arguments.
    pub owner: Vec<String>,
    /// What users may enqueue, by name, `%group` or `*`; empty: everything.
    pub allow: BTreeMap<String, Allow>,
    /// The most segments of a message.
    pub max_segments: u16,
    /// Whether look-alikes are replaced to keep GSM-7.
    pub smart_encoding: bool,
    /// Language and voice of calls.
    pub language: Option<String>,
    /// See [`Config::language`].
    pub voice: Option<String>,
    /// Whether it is looked up what became of messages.
    pub track: bool,
    /// Where Twilio reaches `twire serve` with status callbacks: scheme, host, and a path if any.
    pub public_url: Option<String>,
    /// Milliseconds after which texts are blanked, and rows are removed.
    pub keep_body: i64,
    /// See [`Config::keep_body`].
    pub keep_rows: i64,
    /// Whether texts are blanked at Twilio too.
    pub redact_at_twilio: bool,
    /// The mailer that `twire sendmail` hands other people's mail to; the diverted one of the
    /// machine unless said.
    pub mail_fallback: Option<PathBuf>,
    /// The HTTP receivers of `twire serve`.
    pub serve: Serve,
}

/// A PostgreSQL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Database {
    /// `postgres://…`, without a password.
    pub url: String,
    /// The file with the password.
    pub password_file: Option<PathBuf>,
}

/// What Twilio sends from.
#[derive(Debug, Clone, PartialEq)]
pub struct Sender {
    /// Its name.
    pub name: String,
    /// A number, short code, name or `whatsapp:+…`; or the SID of a messaging service.
    pub address: String,
    /// Segments a second; by its kind where none is given.
    pub rate: Option<f64>,
}

impl Sender {
    /// Whether it is a messaging service.
    pub fn is_service(&self) -> bool {
        self.address.starts_with("MG") && self.address.len() == 34
    }

    /// Whether it can send on that channel.
    pub fn serves(&self, channel: Channel) -> bool {
        let is_whatsapp = self.address.starts_with("whatsapp:");
        match channel {
            Channel::WhatsApp => is_whatsapp || self.is_service(),
            Channel::Call => self.address.starts_with('+'),
            Channel::Sms | Channel::Auto => !is_whatsapp,
        }
    }
}

/// How storms of alerts are met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Storm {
    /// Messages to a person; none: unlimited.
    pub sms: Vec<Rate>,
    /// Calls to a person; none: unlimited.
    pub calls: Vec<Rate>,
    /// Milliseconds within which the same key is one message.
    pub window: i64,
    /// Messages of the whole outbox; over it, everything is held and the owner is told.
    pub breaker: Option<Rate>,
}

/// What a user may enqueue.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Allow {
    /// To these recipients; none: to all.
    pub to: Vec<String>,
    /// At most this important.
    pub priority: Option<Priority>,
    /// So many a day.
    pub per_day: Option<u32>,
}

/// The file of this machine's configuration: see [`Config::load`].
fn find(named: Option<&Path>, var: &dyn Fn(&str) -> Option<String>) -> Option<PathBuf> {
    let set = |name: &str| var(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let home = || {
        Some(set("XDG_CONFIG_HOME").or_else(|| Some(set("HOME")?.join(".config")))?.join("twire/twire.toml"))
    };
    let is_there = |path: &PathBuf| path.exists();
    named
        .map(Path::to_owned)
        .or_else(|| set("TWIRE_CONFIG"))
        .or_else(|| Some(PathBuf::from(SYSTEM_CONFIG)).filter(is_there))
        .or_else(|| home().filter(is_there))
}

impl Config {
    /// The defaults, with what the environment says.
    pub fn new(var: &dyn Fn(&str) -> Option<String>) -> Config {
        let own_state = spool::state_folder(var);
        let named = var("TWIRE_SPOOL").filter(|p| !p.is_empty()).map(PathBuf::from);
        // Who has no home (a daemon) has no spool of its own either.
        let own_spool = own_state.as_ref().filter(|_| named.is_none() && !spool::has_system_spool());
        let own_spool = own_spool.map(|state| state.join("spool"));
        let is_own_spool = own_spool.is_some();
        let spool = named.or(own_spool).unwrap_or_else(|| SYSTEM_SPOOL.into());
        let state = own_state.unwrap_or_else(|| PathBuf::from("/var/lib/twire"));
        let rates = |texts: [&str; 3]| texts.iter().filter_map(|text| Rate::parse(text)).collect();
        Config {
            path: None,
            account: Account::default(),
            store: state.join("outbox.db"),
            database: None,
            spool,
            is_own_spool,
            spool_limits: spool::Limits::default(),
            senders: Vec::new(),
            directory: Directory::default(),
            storm: Storm {
                sms: rates(["5/15m", "11/1h", "21/3h"]),
                calls: rates(["3/15m", "7/1h", "15/3h"]),
                window: 10 * MINUTE,
                breaker: Rate::parse("1000/1h"),
            },
            settle: 90_000,
            on_doubt: OnDoubt::Reconcile,
            waits: Backoff { first: 5_000, longest: 15 * MINUTE },
            timeout: 20_000,
            ttl: DAY,
            ttl_critical: 4 * 60 * MINUTE,
            owner: Vec::new(),
            allow: BTreeMap::new(),
            max_segments: 4,
            smart_encoding: false,
            language: None,
            voice: None,
            track: true,
            public_url: None,
            keep_body: 7 * DAY,
            keep_rows: 90 * DAY,
            redact_at_twilio: false,
            mail_fallback: None,
            serve: Serve::default(),
        }
    }

    /// The configuration of this machine: the file that is named, else `TWIRE_CONFIG`'s, else
    /// `/etc/twire/twire.toml`, else `$XDG_CONFIG_HOME/twire/twire.toml`, else the defaults.
    pub fn load(named: Option<&Path>, var: &dyn Fn(&str) -> Option<String>) -> Result<Config> {
        let Some(path) = find(named, var) else {
            let mut config = Config::new(var);
            config.add_environment(var);
            return Ok(config);
        };
        let failed = |e: std::io::Error| {
            Error::new(ErrorKind::Config, format!("the configuration {} cannot be read: {e}", path.display()))
        };
        let text = std::fs::read_to_string(&path).map_err(failed)?;
        let mut config = Config::parse(&text, var).map_err(|faults| {
            let (first, more) = (&faults[0], faults.len() - 1);
            let more =
                if more == 0 { String::new() } else { format!(" (and {more} more: twire outbox check)") };
            Error::new(ErrorKind::Config, format!("{}:{first}{more}", path.display()))
        })?;
        config.path = Some(path);
        Ok(config)
    }

    /// Reads a configuration; all its faults as `line: key: why`.
    pub fn parse(
        text: &str,
        var: &dyn Fn(&str) -> Option<String>,
    ) -> std::result::Result<Config, Vec<String>> {
        let mut config = Config::new(var);
        read::read(text, &mut config)?;
        config.add_environment(var);
        Ok(config)
    }

    /// The store as people are told of it.
    pub fn store_name(&self) -> String {
        self.database
            .as_ref()
            .map_or_else(|| self.store.display().to_string(), |database| database.url.clone())
    }

    /// The spool, with its limits.
    pub fn open_spool(&self) -> Result<Spool> {
        let spool = if self.is_own_spool { Spool::create(&self.spool) } else { Spool::at(&self.spool) }?;
        Ok(spool.limits(self.spool_limits))
    }

    /// The spool for whoever enqueues only. A configuration that is broken, or that this user may not
    /// read, loses no alert: what can be read of it says where the spool is.
    pub fn spool_of_any(var: &dyn Fn(&str) -> Option<String>) -> Result<Spool> {
        let mut config = Config::new(var);
        if let Some(text) = find(None, var).and_then(|path| std::fs::read_to_string(path).ok()) {
            let _ = read::read(&text, &mut config);
        }
        config.open_spool()
    }

    /// The sender that the environment names, where the file names none.
    fn add_environment(&mut self, var: &dyn Fn(&str) -> Option<String>) {
        if self.senders.is_empty() {
            let set = |name: &str| var(name).filter(|value| !value.is_empty());
            let address = set("TWILIO_MESSAGING_SERVICE_SID").or_else(|| set("TWILIO_PHONE_NUMBER"));
            self.senders.extend(address.map(|address| Sender {
                name: "default".to_owned(),
                address,
                rate: None,
            }));
            // A service makes no calls.
            let number = set("TWILIO_PHONE_NUMBER").filter(|n| self.senders.iter().all(|s| s.address != *n));
            self.senders.extend(number.map(|address| Sender {
                name: "number".to_owned(),
                address,
                rate: None,
            }));
        }
    }

    /// The sender of a notification on that channel, by its name or address; or why there is none.
    pub fn sender(
        &self,
        notification: &Notification,
        channel: Channel,
    ) -> std::result::Result<Sender, String> {
        let wanted = notification.service.as_ref().or(notification.from.as_ref());
        let Some(wanted) = wanted else {
            let found = self.senders.iter().find(|sender| sender.serves(channel));
            return found.cloned().ok_or_else(|| {
                format!("no sender for {}: name one in [senders], or set TWILIO_PHONE_NUMBER", channel.name())
            });
        };
        if let Some(known) = self.senders.iter().find(|s| s.name == *wanted || s.address == *wanted) {
            return Ok(known.clone());
        }
        let address = match channel {
            Channel::WhatsApp if wanted.starts_with('+') => format!("whatsapp:{wanted}"),
            _ => wanted.clone(),
        };
        // An alphanumeric sender that is nearly a name of the configuration is a mistyped name.
        let near = nearest(wanted, self.senders.iter().map(|s| s.name.as_str()));
        if near.is_some() || twire::phone::check_from(&address).is_err() {
            let hint = near.map_or_else(String::new, |near| format!("; did you mean {near}?"));
            return Err(format!("no sender {:?}{hint}", twire::redact::text(wanted)));
        }
        Ok(Sender { name: address.clone(), address, rate: None })
    }

    /// Whether a user may enqueue this; or why not. `enqueued` counts what came in the last day: it is asked only
    /// where there is a limit.
    pub fn is_allowed(
        &self,
        user: &str,
        notification: &Notification,
        enqueued: impl FnOnce() -> Result<u32>,
    ) -> Result<std::result::Result<(), String>> {
        let Some(allow) = allow::of(&self.allow, user) else { return Ok(Ok(())) };
        if !allow.to.is_empty()
            && let Some(to) = notification.to.iter().find(|to| !allow.to.contains(to))
        {
            return Ok(Err(format!("{user} may not send to {}", twire::redact::text(to))));
        }
        if allow.priority.is_some_and(|priority| notification.priority < priority) {
            return Ok(Err(format!("{user} may not send at priority {}", notification.priority.name())));
        }
        Ok(match allow.per_day {
            Some(limit) if enqueued()? >= limit => Err(format!("{user} may send {limit} a day")),
            _ => Ok(()),
        })
    }
}
