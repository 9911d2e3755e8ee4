//! `twire queue`: what waits, what was sent, and why not.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use serde_json::Value as Json;
use twire::redact;
use twire_outbox::Spool;
use twire_outbox::clock::{self, Clock, Now, SystemClock, Timeline};
use twire_outbox::config::Config;
use twire_outbox::delivery::{Event, StateName};
use twire_outbox::query::QueueReader;
use twire_outbox::store::{self, Filter, Note, Row, Store};

use crate::output::display_value;
use crate::{Exit, Failure, Io, help};

mod fleet;
mod suppressed;

/// Show and change what was enqueued: what waits, what was sent, and why not.
#[derive(Args)]
#[command(after_help = help::QUEUE, args_conflicts_with_subcommands = true)]
pub(crate) struct Queue {
    #[command(flatten)]
    list: List,
    #[command(subcommand)]
    action: Option<Action>,
}

#[derive(Subcommand)]
enum Action {
    /// List deliveries; the same as `twire queue`.
    Ls(List),
    /// Show a delivery with its whole text and its story.
    Show(One),
    /// Send deliveries again that are over or held.
    Retry(Several),
    /// Hold deliveries back until they are released.
    Hold(Several),
    /// Let held deliveries go on; or end a pause (account, breaker, sender:ADDRESS) or an opt-out
    /// (suppressed:SENDER/ADDRESS).
    Release(Several),
    /// Take deliveries back that were not sent.
    Drop(Several),
    /// Print every delivery with its text as JSON, one per line.
    Export(Place),
    /// List the workers of a store that many machines share.
    Workers(fleet::View),
    /// List the senders, with their pace and what waits for each.
    Senders(fleet::View),
    /// List the recipients that have opted out of a sender.
    Suppressed(fleet::View),
}

#[derive(Args)]
struct Place {
    /// Configuration file; also TWIRE_CONFIG.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

#[derive(Args)]
struct Format {
    /// Print whole numbers.
    #[arg(long)]
    full: bool,
    /// Print JSON, one delivery per line.
    #[arg(long)]
    json: bool,
}

impl Format {
    fn shown(&self, text: &str) -> String {
        if self.full { text.to_owned() } else { redact::text(text) }
    }
}

#[derive(Args)]
struct List {
    /// Only this state; repeatable.
    #[arg(long, value_name = "STATE", value_parser = parse_state)]
    state: Vec<StateName>,
    /// Only to this recipient or address.
    #[arg(long, value_name = "RECIPIENT")]
    to: Option<String>,
    /// Only what was enqueued since: 2h, or 2026-11-24T08:00.
    #[arg(long, value_name = "TIME")]
    since: Option<String>,
    /// Also what is over.
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    format: Format,
    #[command(flatten)]
    place: Place,
}

#[derive(Args)]
struct One {
    /// Number of a delivery, or id of a notification.
    #[arg(value_name = "ID")]
    id: String,
    #[command(flatten)]
    format: Format,
    #[command(flatten)]
    place: Place,
}

#[derive(Args)]
struct Several {
    /// Numbers of deliveries, or ids of notifications.
    #[arg(value_name = "ID", required = true)]
    ids: Vec<String>,
    #[command(flatten)]
    place: Place,
}

impl Queue {
    pub(crate) fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        match self.action {
            None => self.list.run(io),
            Some(Action::Ls(list)) => list.run(io),
            Some(Action::Show(one)) => one.run(io),
            Some(Action::Export(place)) => export(&place, io),
            Some(Action::Workers(view)) => view.workers(io),
            Some(Action::Senders(view)) => view.senders(io),
            Some(Action::Suppressed(view)) => view.suppressed(io),
            Some(Action::Retry(several)) => several
                .apply(io, "retried", |config, _, now| Event::Retry { expires: now.steady + config.ttl }),
            Some(Action::Hold(several)) => several.apply(io, "held", |_, _, _| Event::Hold),
            Some(Action::Drop(several)) => several.apply(io, "dropped", |_, _, _| Event::Cancel),
            Some(Action::Release(mut several)) => {
                several.release_pauses(io)?;
                several.apply(io, "released", |_, _, _| Event::Release)
            }
        }
    }
}

impl Place {
    fn load(&self, io: &Io<'_>) -> Result<Config, Failure> {
        Ok(Config::load(self.config.as_deref(), &|name: &str| io.var(name))?)
    }
}

/// Where the store of a configuration is.
pub(crate) fn store(config: &Config, io: &Io<'_>) -> Result<store::Place, Failure> {
    Ok(store::Place::new(config, &|name: &str| io.var(name))?)
}

/// This moment, as the store counts it.
pub(crate) fn now(store: &mut dyn Store) -> Result<Now, Failure> {
    let timeline = Timeline::of(store, &SystemClock)?;
    Ok(timeline.now(&SystemClock))
}

/// Tells the worker that the store has changed.
pub(crate) fn poke(config: &Config) {
    if let Ok(spool) = Spool::at(&config.spool) {
        spool.poke();
    }
}

impl List {
    fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        let config = self.place.load(io)?;
        let mut reader = QueueReader::open(&store(&config, io)?)?;
        let since = self.since.as_deref().map(parse_since).transpose()?;
        let mut states = self.state;
        if states.is_empty() && !self.all {
            states = StateName::ALL.iter().copied().filter(|state| !state.is_over()).collect();
        }
        let filter = Filter { states, to: self.to, since, ..Filter::default() };
        if self.format.json {
            return reader.deliveries(&filter, false, |row| print_json(row, false, io));
        }
        let shown = |text: &str| self.format.shown(text);
        let stops = reader.stops()?;
        for pause in stops.pauses {
            let (scope, since, reason) =
                (text(&pause, "scope"), text(&pause, "since"), text(&pause, "reason"));
            let (named, reason) = (shown(scope), shown(reason));
            writeln!(
                io.stdout,
                "paused {named} since {since}: {reason}; to end it: twire queue release {scope}"
            )?;
        }
        for silence in stops.silences {
            let (pattern, until) = (text(&silence, "pattern"), text(&silence, "until"));
            let id = &silence["id"];
            writeln!(io.stdout, "silenced {pattern} until {until}; to end it: twire silence --end {id}")?;
        }
        if stops.late > 0 {
            let (number, each) = (stops.late, "each may have arrived twice");
            writeln!(
                io.stdout,
                "landed after they had been given up: {number}; {each}; see settle in [reconcile]"
            )?;
        }
        for one in &stops.suppressions {
            suppressed::print(one, self.format.full, io)?;
        }
        if stops.has_more {
            writeln!(io.stdout, "more recipients have opted out; to list all: twire queue suppressed")?;
        }
        reader.deliveries(&filter, false, |row| {
            let reason = row["reason"].as_str().map_or_else(String::new, |why| format!("  ({})", shown(why)));
            writeln!(
                io.stdout,
                "{:>6}  {:<10} {:<8} {:<16} {}  {}{reason}",
                row["delivery"].as_i64().unwrap_or_default(),
                text(&row, "state"),
                text(&row, "priority"),
                shown(text(&row, "recipient")),
                text(&row, "created_at"),
                first_characters(&row),
            )?;
            Ok(())
        })
    }
}

fn text<'j>(row: &'j Json, name: &str) -> &'j str {
    row[name].as_str().unwrap_or_default()
}

fn print_json(mut row: Json, has_body: bool, io: &mut Io<'_>) -> Result<(), Failure> {
    if !has_body && let Some(fields) = row.as_object_mut() {
        fields.shift_remove("body");
    }
    Ok(writeln!(io.stdout, "{row}")?)
}

/// The first 40 characters of a text, on one line.
fn first_characters(row: &Json) -> String {
    let text = row["title"].as_str().unwrap_or_else(|| text(row, "body")).replace('\n', " ");
    let end = text.char_indices().nth(40).map(|(at, _)| at);
    display_value(
        &format!("{}{}", &text[..end.unwrap_or(text.len())], if end.is_some() { "…" } else { "" }).into(),
    )
}

impl One {
    fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        let config = self.place.load(io)?;
        let mut reader = QueueReader::open(&store(&config, io)?)?;
        let filter = Filter { id: Some(self.id.clone()), ..Filter::default() };
        check_id(&self.id)?;
        let mut is_found = false;
        reader.deliveries(&filter, true, |row| {
            is_found = true;
            if self.format.json { print_json(row, true, io) } else { self.print(&row, io) }
        })?;
        if is_found { Ok(()) } else { Err(no_such_delivery(&self.id)) }
    }

    fn print(&self, row: &Json, io: &mut Io<'_>) -> Result<(), Failure> {
        let shown = |text: &str| self.format.shown(text);
        let own = |name: &str| row[name].as_str().filter(|text| !text.is_empty()).map(str::to_owned);
        let (to, channel, recipient) = (text(row, "to"), text(row, "channel"), text(row, "recipient"));
        let count = row["count"].as_u64().filter(|count| *count > 1);
        writeln!(io.stdout, "delivery {} of notification {}", row["delivery"], text(row, "id"))?;
        for (name, value) in [
            ("state", own("state")),
            ("to", Some(format!("{recipient} ({to}, {channel})"))),
            ("sender", own("sender")),
            ("priority", own("priority")),
            ("key", own("key")),
            ("from user", own("source")),
            ("sid", own("sid")),
            ("status", own("status")),
            ("code", row["code"].as_i64().map(|code| format!("{code} (twire explain {code})"))),
            ("told", count.map(|count| format!("{count} times"))),
            ("told by", row["merged_into"].as_i64().map(|id| format!("delivery {id}"))),
        ] {
            if let Some(value) = value {
                writeln!(io.stdout, "  {name}: {}", shown(&value))?;
            }
        }
        for entry in row["story"].as_array().into_iter().flatten() {
            let reason = entry["reason"].as_str().map_or_else(String::new, |why| format!(": {}", shown(why)));
            writeln!(io.stdout, "  {}  {}{reason}", text(entry, "at"), text(entry, "state"))?;
        }
        for line in text(row, "body").lines() {
            writeln!(io.stdout, "  | {}", display_value(&line.into()))?;
        }
        Ok(())
    }
}

fn check_id(id: &str) -> Result<(), Failure> {
    let is_number = id.parse::<i64>().is_ok_and(|_| id.len() < 12);
    if !is_number && id.len() < 6 {
        return Err(Failure::usage(format!("{id}: expected a number, or at least 6 characters of an id")));
    }
    Ok(())
}

fn no_such_delivery(id: &str) -> Failure {
    Failure::new(Exit::Data, format!("{id}: no such delivery; see twire queue --all"))
}

/// The deliveries of that number or notification; none is an error.
fn find(store: &mut dyn Store, id: &str) -> Result<Vec<Row>, Failure> {
    check_id(id)?;
    let rows = store.list(&Filter { id: Some(id.to_owned()), ..Filter::default() })?;
    if rows.is_empty() { Err(no_such_delivery(id)) } else { Ok(rows) }
}

impl Several {
    fn apply(
        self,
        io: &mut Io<'_>,
        done: &str,
        event: impl Fn(&Config, &Row, Now) -> Event,
    ) -> Result<(), Failure> {
        let config = self.place.load(io)?;
        // Looking first makes no store where there is none.
        let place = store(&config, io)?;
        drop(place.open_read_only()?);
        let mut store = place.open()?;
        let now = now(&mut *store)?;
        let mut failure = None;
        for id in &self.ids {
            for row in find(&mut *store, id)? {
                let event = event(&config, &row, now);
                let user = nix::unistd::User::from_uid(nix::unistd::getuid()).ok().flatten();
                let user = user.map_or_else(|| nix::unistd::getuid().to_string(), |user| user.name);
                let note = Note { reason: Some(format!("{done} by {user}")), ..Note::default() };
                let applied = store.apply(row.id, event, &note, config.settle, now)?;
                if applied.is_some_and(|applied| applied.before == applied.after.delivery) {
                    let state = row.state().name();
                    let why = format!("delivery {} is {state}: it cannot be {done}", row.id);
                    failure = Some(Failure::new(Exit::Data, why));
                }
            }
        }
        poke(&config);
        failure.map_or(Ok(()), Err)
    }

    /// Ends the pauses and opt-outs that are named, and takes them off the list.
    fn release_pauses(&mut self, io: &Io<'_>) -> Result<(), Failure> {
        let opt_out = |id: &str| {
            let (sender, address) = id.strip_prefix("suppressed:")?.split_once('/')?;
            Some((sender.to_owned(), address.to_owned()))
        };
        let is_pause = |id: &String| {
            id == "account" || id == "breaker" || id.starts_with("sender:") || opt_out(id).is_some()
        };
        if !self.ids.iter().any(is_pause) {
            return Ok(());
        }
        let config = self.place.load(io)?;
        let mut store = store(&config, io)?.open()?;
        for scope in self.ids.iter().filter(|id| is_pause(id)) {
            if let Some((sender, address)) = opt_out(scope) {
                if !store.end_suppression(&sender, &address)? {
                    let (sender, address) = (redact::text(&sender), redact::text(&address));
                    let why = format!("{address} has not opted out of {sender}; see twire queue suppressed");
                    return Err(Failure::new(Exit::Data, why));
                }
            } else if !store.resume(scope)? {
                return Err(Failure::new(Exit::Data, format!("{} is not paused", redact::text(scope))));
            }
        }
        self.ids.retain(|id| !is_pause(id));
        poke(&config);
        Ok(())
    }
}

fn export(place: &Place, io: &mut Io<'_>) -> Result<(), Failure> {
    let config = place.load(io)?;
    let mut reader = QueueReader::open(&store(&config, io)?)?;
    reader.deliveries(&Filter::default(), false, |row| print_json(row, true, io))
}

fn parse_state(text: &str) -> Result<StateName, String> {
    let names = || StateName::ALL.iter().map(|state| state.name()).collect::<Vec<_>>().join(", ");
    StateName::parse(text).ok_or_else(|| format!("expected one of {}", names()))
}

/// A duration ago, or a time.
fn parse_since(text: &str) -> Result<i64, Failure> {
    let wall = SystemClock.wall();
    let ago = clock::parse_duration(text).map(|ms| wall - ms);
    ago.or_else(|| clock::parse_past_time(text)).ok_or_else(|| {
        Failure::usage("--since: expected a duration such as 2h, or a time such as 2026-11-24T08:00")
    })
}
