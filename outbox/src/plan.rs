//! What a notification becomes: a delivery for each recipient, or why it is none.

use twire::phone;

use crate::clock::Now;
use crate::config::Config;
use crate::delivery::StateName;
use crate::error::Result;
use crate::notification::{Channel, Notification, OnDoubt, Priority};
use crate::recipient::{Recipient, Target};
use crate::store::SpooledNotification;
use crate::storm::{self, KeyMatch, PreviousMessage};
use crate::text;

/// What the store knows that a plan depends on.
pub trait Ledger {
    /// The last delivery of that key to that recipient that is no repeat: its number and more.
    fn last_with_key(&self, recipient: &str, key: &str) -> Result<Option<(i64, PreviousMessage)>>;
    /// When deliveries to that recipient were let through since then, steady, sorted.
    fn passed(&self, recipient: &str, is_call: bool, since: i64) -> Result<Vec<i64>>;
    /// The digest for that recipient that still waits.
    fn open_digest(&self, recipient: &str, is_call: bool) -> Result<Option<i64>>;
    /// Whether the recipient has opted out of that sender's messages, or its calls.
    fn is_suppressed(&self, channel: Channel, sender: &str, address: &str) -> Result<bool>;
    /// Patterns that are held back, and until which wall time.
    fn silences(&self, wall: i64) -> Result<Vec<(String, i64)>>;
    /// How many notifications came from there since that wall time.
    fn enqueued(&self, source: &str, since: i64) -> Result<u32>;
}

/// What becomes of one recipient's part of a notification.
#[expect(missing_docs, reason = "each variant says it")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// It is sent, not before `due` (steady).
    Send { due: i64 },
    /// It is counted with another delivery.
    Repeat { of: i64 },
    /// It ends a problem that was not sent: neither is.
    CancelBoth { problem: i64 },
    /// It is told by a digest: one that waits, or a new one that is due then.
    Digest { into: Option<i64>, due: i64 },
    /// It is over: refused or suppressed.
    Over { state: StateName, reason: String },
}

/// A delivery that is to be stored.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedDelivery {
    /// The person, or the address.
    pub recipient: String,
    /// Where it goes.
    pub address: String,
    /// How.
    pub channel: Channel,
    /// What Twilio sends from.
    pub sender: String,
    /// Other ways to this person: channel, address, sender.
    pub fallbacks: Vec<(Channel, String, String)>,
    /// What becomes of it.
    pub fate: Fate,
    /// Not before this wall time.
    pub not_before: i64,
    /// Why it waits.
    pub reason: Option<String>,
}

/// What a notification becomes.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// Its deliveries.
    pub deliveries: Vec<PlannedDelivery>,
    /// When they are worth nothing any more, steady.
    pub expires: i64,
    /// What is done in doubt.
    pub on_doubt: OnDoubt,
    /// The most segments.
    pub max_segments: u16,
    /// The whole text.
    pub text: String,
    /// What a digest calls it.
    pub subject: String,
}

/// Why a notification is held back for a while.
pub(crate) const SILENCED: &str = "silenced";
/// Why a delivery waits for a morning.
pub(crate) const QUIET: &str = "quiet hours";
/// Why a recipient is sent nothing.
pub(crate) const OPTED_OUT: &str = "the recipient has opted out of this sender";

/// What a notification becomes now.
pub fn plan(incoming: &SpooledNotification, config: &Config, ledger: &dyn Ledger, now: Now) -> Result<Plan> {
    let notification = &incoming.notification;
    let ttl = match (notification.ttl, notification.priority) {
        (Some(seconds), _) => i64::try_from(seconds).unwrap_or(i64::MAX / 1000).saturating_mul(1000),
        (None, Priority::Critical) => config.ttl_critical,
        (None, _) => config.ttl,
    };
    let at = notification.at.and_then(|s| i64::try_from(s).ok()).map_or(0, |s| s.saturating_mul(1000));
    let mut plan = Plan {
        deliveries: Vec::new(),
        // The time to live of what is to be sent later begins then.
        expires: now.steady.saturating_add((at - now.wall).max(0)).saturating_add(ttl),
        on_doubt: notification.on_doubt.unwrap_or(config.on_doubt),
        max_segments: notification.max_segments.unwrap_or(config.max_segments),
        text: text::whole(notification.title.as_deref(), &notification.body),
        subject: storm::subject(
            notification.key.as_deref(),
            notification.title.as_deref(),
            &notification.body,
        ),
    };
    let day = now.wall - 86_400_000;
    let enqueued = || ledger.enqueued(&incoming.source, day);
    if let Err(why) = config.is_allowed(&incoming.source, notification, enqueued)? {
        plan.deliveries.extend(notification.to.iter().map(|to| over(to, StateName::Refused, why.clone())));
        return Ok(plan);
    }
    let (targets, missing) = config.directory.resolve(&notification.to, now.wall);
    plan.deliveries.extend(missing.into_iter().map(|(to, why)| over(&to, StateName::Refused, why)));
    let silenced = silenced_until(incoming, ledger, now.wall)?;
    for target in targets {
        let quiet = |wall| quiet_until(config, &target.name, notification.priority, wall);
        let waits = waits(at.max(now.wall), silenced, quiet);
        let mut planned = deliver(notification, &target, config, ledger, now)?;
        if !matches!(planned.fate, Fate::Over { .. }) {
            planned.not_before = waits.map_or(at, |(until, _)| until);
            planned.reason = waits.map(|(_, why)| why.to_owned());
        }
        plan.deliveries.push(planned);
    }
    Ok(plan)
}

/// Until which wall time a delivery waits that could be sent at one, and why. Imports ask it, and so do claims:
/// what holds back a delivery may begin, or end, while it waits. Once a silence is over, quiet hours are looked at.
pub(crate) fn waits(
    at: i64,
    silenced: Option<i64>,
    quiet: impl Fn(i64) -> Option<i64>,
) -> Option<(i64, &'static str)> {
    let silenced = silenced.filter(|until| *until > at).map(|until| (until, SILENCED));
    silenced.or_else(|| quiet(at).filter(|until| *until > at).map(|until| (until, QUIET)))
}

/// When the quiet hours of a recipient end that cover this wall time.
pub(crate) fn quiet_until(config: &Config, recipient: &str, priority: Priority, wall: i64) -> Option<i64> {
    let Some(Recipient::Person(person)) = config.directory.get(recipient) else { return None };
    person.quiet.as_ref().filter(|_| priority != Priority::Critical)?.end(wall)
}

/// What becomes of one that can never be sent.
#[cfg(feature = "postgres")]
pub(crate) fn refused(incoming: &SpooledNotification, why: &str, now: Now) -> Plan {
    let to = incoming.notification.to.iter();
    Plan {
        deliveries: to.map(|to| over(to, StateName::Refused, why.to_owned())).collect(),
        expires: now.steady,
        on_doubt: OnDoubt::Hold,
        max_segments: 1,
        text: String::new(),
        subject: String::new(),
    }
}

fn over(to: &str, state: StateName, reason: String) -> PlannedDelivery {
    PlannedDelivery {
        recipient: to.to_owned(),
        address: to.to_owned(),
        channel: Channel::Auto,
        sender: String::new(),
        fallbacks: Vec::new(),
        fate: Fate::Over { state, reason },
        not_before: 0,
        reason: None,
    }
}

fn deliver(
    notification: &Notification,
    target: &Target,
    config: &Config,
    ledger: &dyn Ledger,
    now: Now,
) -> Result<PlannedDelivery> {
    let mut ways = Vec::new();
    let mut why =
        format!("{} has no address for {}", twire::redact::text(&target.name), notification.channel.name());
    for (channel, address) in target.person.ways(notification.channel) {
        match config.sender(notification, channel) {
            Ok(sender) if channel == Channel::Call && !sender.serves(channel) => {
                why = format!("the sender {} cannot call", sender.name);
            }
            Ok(sender) => match fits(address, &sender.address, channel) {
                Ok(()) => ways.push((channel, address.to_owned(), sender.address)),
                Err(wrong) => why = wrong,
            },
            Err(none) => why = none,
        }
    }
    let mut open = Vec::new();
    for way in ways {
        if ledger.is_suppressed(way.0, &way.2, &way.1)? {
            OPTED_OUT.clone_into(&mut why);
        } else {
            open.push(way);
        }
    }
    if open.is_empty() {
        let state = if why == OPTED_OUT { StateName::Suppressed } else { StateName::Refused };
        return Ok(over(&target.name, state, why));
    }
    let (channel, address, sender) = open.remove(0);
    let fate = fate(notification, &target.name, channel == Channel::Call, config, ledger, now)?;
    Ok(PlannedDelivery {
        recipient: target.name.clone(),
        address,
        channel,
        sender,
        fallbacks: open,
        fate,
        not_before: 0,
        reason: None,
    })
}

/// Whether Twilio can send there from here.
fn fits(address: &str, sender: &str, channel: Channel) -> std::result::Result<(), String> {
    if channel == Channel::Call {
        return Ok(());
    }
    phone::check_pair(address, sender).map_err(|e| e.message().to_owned())
}

fn fate(
    notification: &Notification,
    recipient: &str,
    is_call: bool,
    config: &Config,
    ledger: &dyn Ledger,
    now: Now,
) -> Result<Fate> {
    if let Some(key) = &notification.key
        && let Some((id, known)) = ledger.last_with_key(recipient, key)?
    {
        match storm::match_key(Some(known), notification.is_resolved, config.storm.window, now.steady) {
            KeyMatch::Repeat => return Ok(Fate::Repeat { of: id }),
            KeyMatch::CancelBoth => return Ok(Fate::CancelBoth { problem: id }),
            KeyMatch::New => {}
        }
    }
    let budget = if is_call { &config.storm.calls } else { &config.storm.sms };
    if budget.is_empty() || notification.priority == Priority::Critical || notification.template.is_some() {
        return Ok(Fate::Send { due: now.steady });
    }
    if let Some(into) = ledger.open_digest(recipient, is_call)? {
        return Ok(Fate::Digest { into: Some(into), due: now.steady });
    }
    let longest = budget.iter().map(|rate| rate.window).max().unwrap_or(0);
    let passed = ledger.passed(recipient, is_call, now.steady - longest)?;
    let due = storm::admit(budget, &passed, now.steady);
    if due <= now.steady { Ok(Fate::Send { due: now.steady }) } else { Ok(Fate::Digest { into: None, due }) }
}

/// Until when a silence holds it back. What a silence matches: `host` and the other labels, `key`,
/// `title`, `to`, `priority`, `source`.
fn silenced_until(incoming: &SpooledNotification, ledger: &dyn Ledger, wall: i64) -> Result<Option<i64>> {
    let silences = ledger.silences(wall)?;
    let notification = &incoming.notification;
    let until =
        silences.into_iter().filter(|(pattern, _)| is_silenced(pattern, notification, &incoming.source));
    let until = until.map(|(_, until)| until);
    Ok(until.max().filter(|_| notification.priority != Priority::Critical))
}

/// Whether a pattern matches a notification from there.
pub(crate) fn is_silenced(pattern: &str, notification: &Notification, source: &str) -> bool {
    let fields = |name: &str| match name {
        "key" => notification.key.clone(),
        "title" => notification.title.clone(),
        "to" => Some(notification.to.join(" ")),
        "priority" => Some(notification.priority.name().to_owned()),
        "source" => Some(source.to_owned()),
        label => notification.labels.iter().find(|(n, _)| n == label).map(|(_, v)| v.clone()),
    };
    storm::is_silenced(pattern, &fields)
}
