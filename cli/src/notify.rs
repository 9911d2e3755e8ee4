//! `twire notify`: enqueues a notification; it is on disk when the command ends.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use clap::{ArgGroup, Args};
use serde_json::json;
use twire_outbox::clock::{self, Clock, SystemClock};
use twire_outbox::config::Config;
use twire_outbox::delivery::StateName;
use twire_outbox::store::{Filter, Place};
use twire_outbox::{Channel, Id, Notification, OnDoubt, Priority, Template};

use crate::arguments::{pair_parser, text_parser};
use crate::{Exit, Failure, Io, help, hook, input};

/// Enqueue a notification: on disk when this returns, delivered by `twire outbox`.
#[derive(Args)]
#[command(after_help = help::NOTIFY, group = ArgGroup::new("sender").args(["from", "service"]))]
#[expect(clippy::struct_excessive_bools, reason = "each is an option")]
pub(crate) struct Notify {
    /// Text; `-`, or no text when input is piped in, reads standard input.
    #[arg(value_name = "BODY", value_parser = text_parser(), conflicts_with = "body_file")]
    body: Option<String>,
    /// File with the text.
    #[arg(long, value_name = "FILE")]
    body_file: Option<PathBuf>,
    /// Recipient: a name of the configuration, +15558676543, whatsapp:+15558676543 or
    /// call:+15558676543; repeatable. Default: root.
    #[arg(long, value_name = "RECIPIENT")]
    to: Vec<String>,
    /// Line in front of the text.
    #[arg(long, value_parser = text_parser())]
    title: Option<String>,
    /// critical, high, normal or bulk.
    #[arg(long, default_value = "normal", value_parser = parse_priority)]
    priority: Priority,
    /// Identifies the problem: repeats to one recipient within the window become one message.
    #[arg(long, value_parser = text_parser())]
    key: Option<String>,
    /// The problem with this key is solved.
    #[arg(long, requires = "key")]
    resolve: bool,
    /// Time after which it is worth nothing, such as 2h.
    #[arg(long, value_name = "DURATION", value_parser = parse_duration)]
    ttl: Option<i64>,
    /// Time before which it is not sent: 2026-11-24T08:00:00Z, 2026-11-24T08:00 or 08:00.
    #[arg(long, value_name = "TIME")]
    at: Option<String>,
    /// sms, whatsapp, call or auto.
    #[arg(long, default_value = "auto", value_parser = parse_channel)]
    channel: Channel,
    /// Sender: a name of the configuration or an address.
    #[arg(long, value_name = "ADDRESS")]
    from: Option<String>,
    /// Messaging service that picks the sender.
    #[arg(long, value_name = "MG…")]
    service: Option<String>,
    /// URL of a picture or other media; repeatable, up to 10.
    #[arg(long, value_name = "URL")]
    media: Vec<String>,
    /// Content template in place of the text.
    #[arg(long, value_name = "HX…")]
    template: Option<String>,
    /// Value of the template; repeatable.
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair_parser(), requires = "template")]
    var: Vec<(String, String)>,
    /// What is done if it may have been sent: reconcile, resend or hold.
    #[arg(long, value_parser = parse_on_doubt)]
    on_doubt: Option<OnDoubt>,
    /// Limit of SMS segments; a longer text is cut at a word. Default: 4.
    #[arg(long, value_name = "SEGMENTS", value_parser = clap::value_parser!(u16).range(1..))]
    truncate: Option<u16>,
    /// Wait until it is accepted or delivered, 30s by default.
    #[arg(long, value_name = "STATE[=DURATION]", value_parser = parse_wait)]
    wait: Option<(StateName, i64)>,
    /// Check it and print it, but do not enqueue it.
    #[arg(long)]
    dry_run: bool,
    /// Configuration file; also TWIRE_CONFIG.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Print the id.
    #[arg(short, long, conflicts_with = "json")]
    verbose: bool,
    /// Print id and recipients as JSON.
    #[arg(long)]
    json: bool,
}

impl Notify {
    pub(crate) fn run(mut self, io: &mut Io<'_>) -> Result<(), Failure> {
        let config = match Config::load(self.config.as_deref(), &|name: &str| io.var(name)) {
            Ok(config) => Some(config),
            Err(error) if self.config.is_some() => return Err(error.into()),
            // A configuration that this user may not read, or that is broken, loses no alert.
            Err(_) => None,
        };
        let notification = self.notification(io)?;
        notification.check()?;
        if let Some(config) = &config {
            let (_, missing) = config.directory.resolve(&notification.to, SystemClock.wall());
            if let Some((_, why)) = missing.into_iter().next() {
                return Err(Failure::new(Exit::Data, why));
            }
        }
        if self.dry_run {
            return Ok(writeln!(io.stdout, "{}", notification.to_json())?);
        }
        let spool = match &config {
            Some(config) => config.open_spool()?,
            None => Config::spool_of_any(&|name| io.var(name))?,
        };
        let id = spool.enqueue(&notification)?;
        if self.json {
            writeln!(io.stdout, "{}", json!({"id": id.to_string(), "recipients": notification.to}))?;
        } else if self.verbose {
            writeln!(io.stdout, "{id}")?;
        }
        match (self.wait, config) {
            (Some((state, limit)), Some(config)) => {
                wait(&crate::queue::store(&config, io)?, id, state, limit)
            }
            (Some(_), None) => {
                Err(Failure::new(Exit::NotSent, "enqueued; its state cannot be read by this user"))
            }
            (None, _) => Ok(()),
        }
    }

    fn notification(&mut self, io: &mut Io<'_>) -> Result<Notification, Failure> {
        // Without a text to send, standard input is left alone: a hook may have inherited one that
        // never ends.
        let has_other = !self.media.is_empty() || self.template.is_some() || self.title.is_some();
        let is_silent = self.body.is_none() && self.body_file.is_none() && has_other;
        let body =
            if is_silent { None } else { input::read_body(self.body.take(), self.body_file.as_deref(), io)? };
        let mut notification = Notification::new("", body.unwrap_or_default());
        notification.to =
            if self.to.is_empty() { vec!["root".to_owned()] } else { std::mem::take(&mut self.to) };
        notification.title = self.title.take();
        notification.priority = self.priority;
        notification.key = self.key.take();
        notification.is_resolved = self.resolve;
        // A part of a second is none.
        notification.ttl = self.ttl.and_then(|ms| u64::try_from((ms + 999) / 1000).ok());
        notification.channel = self.channel;
        notification.from = self.from.take();
        notification.service = self.service.take();
        notification.media = std::mem::take(&mut self.media);
        let variables = std::mem::take(&mut self.var);
        notification.template = self.template.take().map(|sid| Template { sid, variables });
        notification.on_doubt = self.on_doubt;
        notification.max_segments = self.truncate;
        if let Some(text) = &self.at {
            let at = clock::parse_time(text, SystemClock.wall()).ok_or_else(|| {
                Failure::usage(
                    "--at: expected a time, such as 2026-11-24T08:00:00Z, 2026-11-24T08:00 or 08:00",
                )
            })?;
            notification.at = u64::try_from(at / 1000).ok();
        }
        // As hooks name it: a silence with `host=` matches both.
        notification.labels.push(("host".to_owned(), hook::host()));
        Ok(notification.fitted())
    }
}

/// Polls, with backoff, until all deliveries of a notification have reached a state.
fn wait(place: &Place, id: Id, wanted: StateName, limit: i64) -> Result<(), Failure> {
    let end = Instant::now() + Duration::from_millis(u64::try_from(limit).unwrap_or(0));
    let filter = Filter { id: Some(id.to_string()), ..Filter::default() };
    let mut states: Vec<StateName> = Vec::new();
    loop {
        // There may be no store yet, and a worker that is about to make it.
        let rows = place.open_read_only().and_then(|mut store| store.list(&filter));
        if let Ok(rows) = rows {
            states = rows.iter().map(twire_outbox::store::Row::state).collect();
        }
        let is_reached = |state: &StateName| {
            *state == StateName::Delivered || *state == StateName::Merged || *state == wanted
        };
        if !states.is_empty() && states.iter().all(is_reached) {
            return Ok(());
        }
        let is_refused = |state: &StateName| state.is_over() && !is_reached(state);
        if states.iter().any(is_refused) && states.iter().all(|state| state.is_over() || is_reached(state)) {
            return Err(Failure::new(Exit::Refused, "a delivery has failed; see twire queue show"));
        }
        if Instant::now() >= end {
            break;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    if states.iter().any(|state| matches!(state, StateName::Uncertain | StateName::Held)) {
        return Err(Failure::new(
            Exit::MaybeSent,
            "enqueued; it may have been sent, and is being looked for",
        ));
    }
    Err(Failure::new(Exit::NotSent, format!("enqueued; not {} yet", wanted.name())))
}

fn parse_word<T>(text: &str, parse: fn(&str) -> Option<T>, names: &str) -> Result<T, String> {
    parse(text).ok_or_else(|| format!("expected one of {names}"))
}

fn parse_priority(text: &str) -> Result<Priority, String> {
    parse_word(text, Priority::parse, "critical, high, normal, bulk")
}

fn parse_channel(text: &str) -> Result<Channel, String> {
    parse_word(text, Channel::parse, "sms, whatsapp, call, auto")
}

fn parse_on_doubt(text: &str) -> Result<OnDoubt, String> {
    parse_word(text, OnDoubt::parse, "reconcile, resend, hold")
}

pub(crate) fn parse_duration(text: &str) -> Result<i64, String> {
    clock::parse_duration(text).ok_or_else(|| "expected a number and ms, s, m, h or d, such as 2h".to_owned())
}

fn parse_wait(text: &str) -> Result<(StateName, i64), String> {
    let (state, limit) = text.split_once('=').unwrap_or((text, "30s"));
    let state = match state {
        "accepted" => StateName::Accepted,
        "delivered" => StateName::Delivered,
        _ => return Err("expected accepted or delivered, such as delivered=30s".to_owned()),
    };
    Ok((state, parse_duration(limit)?))
}
