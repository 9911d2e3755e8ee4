//! Where deliveries live. Each method of [`Store`] is one transaction.

use std::path::PathBuf;
use std::sync::Arc;

use serde_json::{Value as Json, json};
use tokio::sync::Notify;

use crate::clock::{Now, Timeline};
use crate::config::Config;
use crate::delivery::{Delivery, Effect, Event, Policy, StateName};
use crate::error::Result;
use crate::id::Id;
use crate::notification::{Channel, OnDoubt, Priority};
use crate::plan::{Ledger, Plan};
use crate::spool::StoreIdentity;

#[cfg(feature = "postgres")]
pub mod postgres;
mod sql;
mod sqlite;

#[cfg(feature = "postgres")]
pub use postgres::PostgresStore;
pub use sqlite::SqliteStore;

/// Where a store is.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Place {
    /// A file of one machine's.
    File(PathBuf),
    /// A database that many machines share.
    #[cfg(feature = "postgres")]
    Database(Box<postgres::connect::Address>),
}

impl Place {
    /// The place that a configuration names. `var` is the environment: it says where passwords are.
    pub fn new(config: &Config, var: &dyn Fn(&str) -> Option<String>) -> Result<Place> {
        match &config.database {
            None => Ok(Place::File(config.store.clone())),
            #[cfg(feature = "postgres")]
            Some(database) => postgres::connect::Address::new(database, var)
                .map(|address| Place::Database(Box::new(address))),
            #[cfg(not(feature = "postgres"))]
            Some(_) => {
                let _ = var;
                Err(crate::Error::new(crate::ErrorKind::Config, "this twire was built without PostgreSQL"))
            }
        }
    }

    /// Opens the store. A file is made where there is none; the schema of a database is made by
    /// `twire outbox migrate`.
    pub fn open(&self) -> Result<Box<dyn Store>> {
        match self {
            Place::File(path) => Ok(Box::new(SqliteStore::open(path)?)),
            #[cfg(feature = "postgres")]
            Place::Database(address) => Ok(Box::new(PostgresStore::open(address)?)),
        }
    }

    /// Opens a store that is there, to look at it.
    pub fn open_read_only(&self) -> Result<Box<dyn Store>> {
        match self {
            Place::File(path) => Ok(Box::new(SqliteStore::open_read_only(path)?)),
            #[cfg(feature = "postgres")]
            Place::Database(_) => self.open(),
        }
    }
}

/// A delivery as the store has it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Row {
    /// Its number in the store.
    pub id: i64,
    /// The notification's id.
    pub notification: String,
    /// The person, or the address.
    pub recipient: String,
    /// Where it goes.
    pub address: String,
    /// How.
    pub channel: Channel,
    /// What Twilio sends from.
    pub sender: String,
    /// How important it is.
    pub priority: Priority,
    /// What it is about.
    pub key: Option<String>,
    /// The line in front.
    pub title: Option<String>,
    /// The whole text; empty once blanked.
    pub body: String,
    /// What is sent, as the last attempt had it.
    pub sent_text: Option<String>,
    /// URLs of media.
    pub media: Vec<String>,
    /// Where it is.
    pub delivery: Delivery,
    /// What is done in doubt.
    pub on_doubt: OnDoubt,
    /// Not before this wall time.
    pub not_before: i64,
    /// How often it was told.
    pub count: u32,
    /// The delivery that tells it.
    pub merged_into: Option<i64>,
    /// Twilio's id, status and code.
    pub sid: Option<String>,
    /// See [`Row::sid`].
    pub status: Option<String>,
    /// See [`Row::sid`].
    pub code: Option<i64>,
    /// Why it is where it is.
    pub reason: Option<String>,
    /// Who enqueued it.
    pub source: String,
    /// When, by the wall clock.
    pub created: i64,
    /// When it last changed, by the wall clock.
    pub updated: i64,
    /// How often Twilio was asked what became of it.
    pub polls: u32,
    /// When Twilio took it, steady.
    pub accepted_at: i64,
}

impl Row {
    /// Its state's name.
    pub fn state(&self) -> StateName {
        self.delivery.state.name()
    }

    /// A line for `twire queue --json`. Times are wall time in RFC 3339.
    pub fn to_json(&self) -> Json {
        json!({
            "id": self.notification,
            "delivery": self.id,
            "state": self.state().name(),
            "to": self.address,
            "recipient": self.recipient,
            "channel": self.channel.name(),
            "sender": self.sender,
            "sid": self.sid,
            "status": self.status,
            "priority": self.priority.name(),
            "key": self.key,
            "title": self.title,
            "created_at": rfc3339(self.created),
            "updated_at": rfc3339(self.updated),
            "attempts": self.delivery.attempt,
            "count": self.count,
            "merged_into": self.merged_into,
            "code": self.code,
            "reason": self.reason,
            "source": self.source,
        })
    }
}

impl std::fmt::Debug for Row {
    /// Shows no text and no address.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Row").field("id", &self.id).field("delivery", &self.delivery).finish_non_exhaustive()
    }
}

/// Wall milliseconds as people and programs read them.
pub fn rfc3339(ms: i64) -> String {
    jiff::Timestamp::from_millisecond(ms - ms.rem_euclid(1000))
        .map_or_else(|_| ms.to_string(), |t| t.to_string())
}

/// A notification that is to be imported.
#[derive(Debug, Clone)]
pub struct SpooledNotification {
    /// Its id.
    pub id: Id,
    /// What it says.
    pub notification: crate::Notification,
    /// Who enqueued it.
    pub source: String,
    /// The bytes of its file.
    pub bytes: Vec<u8>,
}

/// Says what a notification becomes.
pub type Planner<'a> = &'a dyn Fn(&SpooledNotification, &dyn Ledger) -> Result<Plan>;

/// What became of an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportOutcome {
    /// It is in the store; so many deliveries were refused, for this reason.
    Stored {
        /// Deliveries that can never be sent.
        refused: Vec<String>,
    },
    /// It was there already.
    Known,
    /// Another notification has its id.
    IdInUse,
    /// Another worker is importing: nothing was done.
    Busy,
}

/// What a claim asks for.
#[derive(Clone, Copy)]
#[expect(missing_debug_implementations, reason = "it holds functions")]
pub struct Claim<'a> {
    /// How many at most.
    pub limit: usize,
    /// When the lease ends, steady.
    pub lease: i64,
    /// Rates of senders by their address, and of calls by `call`: segments a second.
    pub rate: &'a dyn Fn(&str) -> f64,
    /// When the quiet hours of a delivery's recipient end that cover this wall time.
    pub quiet: &'a dyn Fn(&Row, i64) -> Option<i64>,
    /// How the text of a delivery is made, within so many segments.
    pub text: &'a dyn Fn(&Row, u16, bool) -> Text,
    /// Whose account it is.
    pub account: &'a str,
    /// Messages of the whole outbox in a time.
    pub breaker: Option<crate::storm::Rate>,
}

/// A text as it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The text, or the TwiML of a call.
    pub text: String,
    /// What it costs the sender's clock.
    pub segments: u32,
    /// What tells it from others at Twilio; empty where nothing does (calls, templates).
    pub mark: String,
}

/// A delivery that is to be sent now.
#[derive(Debug, Clone)]
pub struct ClaimedDelivery {
    /// The delivery, in state sending.
    pub row: Row,
    /// The text.
    pub text: Text,
    /// When it is to be sent, steady microseconds.
    pub at: i64,
    /// The template's id and values.
    pub template: Option<crate::Template>,
}

/// What is written down with an event.
#[derive(Debug, Clone, Default)]
pub struct Note {
    /// Twilio's id of the message or call.
    pub sid: Option<String>,
    /// Twilio's status.
    pub status: Option<String>,
    /// Twilio's code.
    pub code: Option<i64>,
    /// One line that says why.
    pub reason: Option<String>,
    /// What is paused.
    pub pause: Option<Pause>,
    /// Whether the sender is too fast.
    pub is_too_fast: bool,
    /// Whether the text of this message is to be blanked at Twilio.
    pub redact: bool,
    /// Nobody will ask what becomes of the message.
    pub is_unfollowed: bool,
}

/// What an event did.
#[derive(Debug, Clone)]
pub struct ApplyOutcome {
    /// The delivery before.
    pub before: Delivery,
    /// The delivery after.
    pub after: Row,
    /// What is to be done besides, and has been done in the store.
    pub effect: Option<Effect>,
}

/// Something that sends nothing for a while.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pause {
    /// `account`, `breaker`, or `sender:` and its address.
    pub scope: String,
    /// Why, in one line.
    pub reason: String,
    /// Twilio's code.
    pub code: Option<i64>,
    /// When it began, by the wall clock.
    pub since: i64,
    /// When it ends by itself, steady; `None`: it does not.
    pub until: Option<i64>,
}

/// A recipient that has opted out of a sender.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suppression {
    /// The sender's address.
    pub sender: String,
    /// The recipient's; `call:` and a number: it is about calls.
    pub address: String,
    /// Twilio's code.
    pub code: Option<i64>,
    /// When Twilio said so, by the wall clock.
    pub since: i64,
}

impl Suppression {
    /// What `twire queue release` calls it.
    pub fn scope(&self) -> String {
        format!("suppressed:{}/{}", self.sender, self.address)
    }

    /// A line for `twire queue suppressed --json`.
    pub fn to_json(&self) -> Json {
        json!({
            "scope": self.scope(),
            "sender": self.sender,
            "address": self.address,
            "code": self.code,
            "since": rfc3339(self.since),
        })
    }
}

/// A pattern of notifications that are held back for a while.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Silence {
    /// Its number.
    pub id: i64,
    /// `host=web*`
    pub pattern: String,
    /// When it ends, by the wall clock.
    pub until: i64,
    /// When it began.
    pub since: i64,
}

/// Which deliveries are wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// In one of these states; none: all.
    pub states: Vec<StateName>,
    /// To this person or address.
    pub to: Option<String>,
    /// Enqueued since this wall time.
    pub since: Option<i64>,
    /// With this number, or of this notification (its id, or the beginning of it).
    pub id: Option<String>,
    /// After this number: the oldest come first.
    pub after: Option<i64>,
    /// So many at most: the newest, unless `after` is given; in order.
    pub limit: Option<usize>,
}

/// A line of a delivery's story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryEntry {
    /// When, by the wall clock.
    pub at: i64,
    /// The state from then on.
    pub state: String,
    /// Why.
    pub reason: Option<String>,
}

/// How often a worker of a shared store says that it lives.
pub const HEARTBEAT: i64 = 10_000;

/// A worker of a shared store. Times are the store's wall time.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct WorkerEntry {
    /// Its id: a ULID.
    pub id: String,
    /// Its machine.
    pub host: String,
    /// Its process there.
    pub pid: i64,
    /// The version of twire.
    pub version: String,
    /// When it started.
    pub started: i64,
    /// When it last said that it lives.
    pub last_seen: i64,
    /// When it is taken for dead.
    pub lease: i64,
}

impl WorkerEntry {
    /// A line for `twire queue workers --json`; `now` is wall time.
    pub fn to_json(&self, now: i64) -> Json {
        json!({
            "host": self.host,
            "pid": self.pid,
            "version": self.version,
            "started_at": rfc3339(self.started),
            "last_seen_at": rfc3339(self.last_seen),
            "lease_until": rfc3339(self.lease),
            "is_alive": self.lease > now,
        })
    }
}

/// A sender's clock, and what waits for it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SenderEntry {
    /// Its address; `call` for calls.
    pub name: String,
    /// Segments a second at full rate; `None`: no limit, or nothing was sent yet.
    pub rate: Option<f64>,
    /// The part of it that is used: less than 1 after Twilio said that it was too fast.
    pub factor: f64,
    /// Deliveries that wait, by priority: critical first.
    pub ready: [u64; 4],
    /// When the one that waits longest was due, steady.
    pub oldest: Option<i64>,
    /// Deliveries that are being sent.
    pub sending: u64,
    /// Deliveries that may have been sent.
    pub uncertain: u64,
}

impl SenderEntry {
    /// How many wait.
    pub fn depth(&self) -> u64 {
        self.ready.iter().sum()
    }

    /// A line for `twire queue senders --json`; `now` is steady.
    pub fn to_json(&self, now: i64) -> Json {
        let [critical, high, normal, bulk] = self.ready;
        json!({
            "sender": self.name,
            "rate": self.rate,
            "pace": self.rate.map(|rate| rate * self.factor),
            "ready": self.depth(),
            "by_priority": {"critical": critical, "high": high, "normal": normal, "bulk": bulk},
            "waits_seconds": self.oldest.map(|due| (now - due).max(0) / 1000),
            "sending": self.sending,
            "uncertain": self.uncertain,
        })
    }
}

/// What [`Store::prune`] did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pruned {
    /// Deliveries whose texts were blanked.
    pub blanked: u64,
    /// Deliveries that were removed.
    pub removed: u64,
    /// Whether a portion was full: more may be old.
    pub is_more: bool,
}

/// Where deliveries live. Each method is one transaction; when it returns, it is on disk.
pub trait Store: Send {
    /// The moment by the store's clock, where it has one for all its workers. `None`: there is one worker, and its
    /// machine's clocks count.
    fn shared_time(&mut self) -> Result<Option<Now>>;
    /// Notified when another process may have put something into the store.
    fn news(&self) -> Option<Arc<Notify>>;
    /// Says that this worker lives, at least every [`HEARTBEAT`]; how many workers do.
    fn heartbeat(&mut self) -> Result<usize>;
    /// This worker ends.
    fn leave(&mut self) -> Result<()>;
    /// The workers of a shared store.
    fn workers(&mut self) -> Result<Vec<WorkerEntry>>;

    /// What tells it from others.
    fn identity(&mut self) -> Result<StoreIdentity>;

    /// What steady time goes on from.
    fn timeline(&mut self) -> Result<Option<Timeline>>;
    /// Keeps it.
    fn keep_timeline(&mut self, timeline: &Timeline) -> Result<()>;

    /// Takes notifications in, each once, as `plan` says.
    fn import(
        &mut self,
        batch: &[SpooledNotification],
        plan: Planner<'_>,
        now: Now,
    ) -> Result<Vec<ImportOutcome>>;

    /// Takes in, in order, what SQL has enqueued in a shared store; what became of each. `None`: another worker imports.
    fn import_incoming(
        &mut self,
        limit: usize,
        plan: Planner<'_>,
        now: Now,
    ) -> Result<Option<Vec<(Id, ImportOutcome)>>>;

    /// Takes what is due, commits it as sending, and gives out each sender's moments.
    fn claim(&mut self, claim: &Claim<'_>, now: Now) -> Result<Vec<ClaimedDelivery>>;

    /// What happened to a delivery; `None` if there is none of that number.
    fn apply(
        &mut self,
        id: i64,
        event: Event,
        note: &Note,
        settle: i64,
        now: Now,
    ) -> Result<Option<ApplyOutcome>>;

    /// [`Store::apply`] for several, in order: one sync of the disk.
    fn apply_all(
        &mut self,
        events: &[(i64, Event, Note)],
        settle: i64,
        now: Now,
    ) -> Result<Vec<Option<ApplyOutcome>>>;

    /// Deliveries whose lease has ended, or that have expired.
    fn overdue(&mut self, limit: usize, now: Now) -> Result<Vec<Row>>;
    /// Deliveries in doubt that are to be looked for at Twilio: to so many addresses at most, by message and by call.
    /// Each is handed out once until then.
    fn looks(&mut self, limit: usize, until: i64, now: Now) -> Result<Vec<Row>>;

    /// Deliveries of which Twilio is to be asked what became of them. Each is handed out once until then.
    fn polls(&mut self, limit: usize, until: i64, now: Now) -> Result<Vec<Row>>;
    /// How many there are at this moment, counted up to a limit.
    fn polls_due(&mut self, limit: usize, now: Now) -> Result<usize>;
    /// When it is asked again; `None`: never.
    fn poll_again(&mut self, row: &Row, status: &str, next: Option<i64>) -> Result<()>;
    /// [`Store::poll_again`] for several: one sync of the disk.
    fn poll_again_all(&mut self, polls: &[(&Row, &str, Option<i64>)]) -> Result<()>;

    /// Messages whose texts are to be blanked at Twilio. Each is handed out once until then.
    fn redactions(&mut self, limit: usize, until: i64, now: Now) -> Result<Vec<String>>;
    /// When it is tried again to blank a text; `None`: it is blanked, or never will be.
    fn redact_again(&mut self, sid: &str, next: Option<i64>) -> Result<()>;

    /// How many messages landed after they had been given up, since the store was made: each may have arrived
    /// twice.
    fn late(&mut self) -> Result<u64>;

    /// When something is due next, steady; `None`: nothing waits.
    fn next_wake(&mut self, now: Now) -> Result<Option<i64>> {
        self.next_wake_from(i64::MIN, i64::MIN, now)
    }
    /// [`Store::next_wake`], where ends of leases and lives are looked at from `chores` on, and Twilio is asked what
    /// became of deliveries from `polls` on.
    fn next_wake_from(&mut self, chores: i64, polls: i64, now: Now) -> Result<Option<i64>>;

    /// The wall clock was set: schedules are wall time, and are due when it says so.
    fn clock_jumped(&mut self, now: Now) -> Result<()>;

    /// Whether a message of Twilio's is some delivery's.
    fn is_owned(&mut self, sid: &str) -> Result<bool>;

    /// The deliveries, the newest last.
    fn list(&mut self, filter: &Filter) -> Result<Vec<Row>>;
    /// What happened to a delivery.
    fn story(&mut self, id: i64) -> Result<Vec<HistoryEntry>>;
    /// How many are in each state; of those that Twilio took, and those that are over, only what changed since this
    /// wall time.
    fn counts(&mut self, since: i64) -> Result<Vec<(StateName, u64)>>;

    /// The senders, with what waits for each.
    fn senders(&mut self, now: Now) -> Result<Vec<SenderEntry>>;

    /// What sends nothing.
    fn pauses(&mut self) -> Result<Vec<Pause>>;
    /// Pauses something.
    fn pause(&mut self, pause: &Pause) -> Result<()>;
    /// Lets it go on; whether it was paused.
    fn resume(&mut self, scope: &str) -> Result<bool>;

    /// Recipients that have opted out of a sender, by sender and address: so many after that one.
    fn suppressions(&mut self, after: Option<&Suppression>, limit: usize) -> Result<Vec<Suppression>>;
    /// Ends an opt-out; whether there was one. Deliveries that it ended stay as they are.
    fn end_suppression(&mut self, sender: &str, address: &str) -> Result<bool>;

    /// Patterns that are held back.
    fn silences(&mut self) -> Result<Vec<Silence>>;
    /// One more; its number.
    fn silence(&mut self, pattern: &str, until: i64, now: Now) -> Result<i64>;
    /// Ends one; what it held back goes on. Whether there was one.
    fn end_silence(&mut self, id: i64) -> Result<bool>;

    /// Blanks texts and removes rows of what was over before these wall times: a portion of them, the oldest.
    fn prune(&mut self, bodies: i64, rows: i64) -> Result<Pruned>;
}

/// How a delivery's doubt is dealt with.
pub(crate) fn policy(on_doubt: OnDoubt, settle: i64) -> Policy {
    Policy { on_doubt, settle: if on_doubt == OnDoubt::Resend { 0 } else { settle } }
}
