//! Status callbacks: the URL that a message carries, and what Twilio's request to it means.
//!
//! Whoever receives the request verifies its signature first: it covers the URL, and with it the
//! numbers of the delivery and the attempt.

use crate::class::jitter;
use crate::clock::Now;
use crate::config::Config;
use crate::delivery::{Event, StateName};
use crate::error::Result;
use crate::gateway::Record;
use crate::owner::Owner;
use crate::store::{Filter, Note, Store};
use crate::track::{self, Outcome};

/// The path below `public_url`.
pub const PATH: &str = "/status";

/// The path below `public_url` for what recipients write.
pub const INCOMING: &str = "/message";
/// Words after which Twilio sends to a recipient again.
const OPT_IN: [&str; 3] = ["START", "YES", "UNSTOP"];

/// A recipient's word that it wants messages again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptIn {
    /// What Twilio sends from: the number that was written to, and its messaging service.
    pub senders: Vec<String>,
    /// Who wrote.
    pub address: String,
}

impl OptIn {
    /// Reads the parameters of Twilio's request about an incoming message; `None` if it says something else.
    pub fn read(parameter: &dyn Fn(&str) -> Option<String>) -> Option<OptIn> {
        // An account with words of its own has Twilio say what they mean.
        let kind = parameter("OptOutType").filter(|kind| !kind.is_empty());
        let word = kind.or_else(|| parameter("Body")).unwrap_or_default().trim().to_ascii_uppercase();
        let senders: Vec<String> = ["To", "MessagingServiceSid"]
            .into_iter()
            .filter_map(parameter)
            .filter(|s| !s.is_empty())
            .collect();
        let address = parameter("From").filter(|from| !from.is_empty())?;
        OPT_IN.contains(&word.as_str()).then_some(OptIn { senders, address })
    }

    /// Ends the opt-out; whether there was one.
    pub fn apply(&self, store: &mut dyn Store) -> Result<bool> {
        let mut is_ended = false;
        for sender in &self.senders {
            is_ended |= store.end_suppression(sender, &self.address)?;
        }
        Ok(is_ended)
    }
}

/// What a callback says of an attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Callback {
    /// The delivery's number ...
    pub delivery: i64,
    /// ... and its notification's id: a store that was made anew counts from 1 again.
    pub notification: String,
    /// The attempt's number.
    pub attempt: u32,
    /// Twilio's id, status and code.
    pub record: Record,
}

/// The URL that an attempt's message or call carries.
pub fn url(public_url: &str, notification: &str, delivery: i64, attempt: u32) -> String {
    format!("{public_url}{PATH}?delivery={delivery}&attempt={attempt}&notification={notification}")
}

impl Callback {
    /// Reads the query of such a URL and the parameters of Twilio's request; `None` if it is about no
    /// message or call of the outbox.
    pub fn read(query: &str, parameter: &dyn Fn(&str) -> Option<String>) -> Option<Callback> {
        let field = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
        let first = |names: [&str; 2]| names.into_iter().find_map(parameter);
        Some(Callback {
            delivery: field("delivery")?.parse().ok()?,
            notification: field("notification")?.to_owned(),
            attempt: field("attempt")?.parse().ok()?,
            record: Record {
                sid: first(["MessageSid", "CallSid"])?,
                status: first(["MessageStatus", "CallStatus"])?,
                code: parameter("ErrorCode").and_then(|code| code.parse().ok()),
                ..Record::default()
            },
        })
    }

    /// Writes it down, and tells the owner what a person has to know; whether the store has that delivery.
    /// What was in doubt is known from then on.
    pub fn apply(&self, store: &mut dyn Store, config: &Config, owner: &mut Owner, now: Now) -> Result<bool> {
        let filter = Filter { id: Some(self.delivery.to_string()), ..Filter::default() };
        let is_ours = store.list(&filter)?.iter().any(|row| row.notification == self.notification);
        if !is_ours {
            return Ok(false);
        }
        let note = Note {
            sid: Some(self.record.sid.clone()),
            status: Some(self.record.status.clone()),
            reason: Some("Twilio's callback says so".to_owned()),
            ..Note::default()
        };
        let accepted = Event::Accepted { attempt: self.attempt };
        let applied = store.apply(self.delivery, accepted, &note, config.settle, now)?;
        // An earlier attempt's message does not say what becomes of a later one's.
        let Some(applied) = applied else { return Ok(false) };
        owner.hear(&note, &applied, now.steady);
        let row = applied.after;
        if row.state() != StateName::Accepted || row.sid.as_ref() != Some(&self.record.sid) {
            return Ok(true);
        }
        let (polls, accepted) = (row.polls, row.accepted_at);
        let attempt = row.delivery.attempt;
        match track::outcome(&self.record, polls, accepted, attempt, config.waits, jitter(), now.steady) {
            // The worker asks at once, and blanks the text there.
            Outcome::Over(_) if config.redact_at_twilio => {
                store.poll_again(&row, &self.record.status, Some(now.steady))?;
            }
            Outcome::Over(event) => {
                let note = track::note(&self.record);
                if let Some(applied) = store.apply(row.id, event, &note, config.settle, now)? {
                    owner.hear(&note, &applied, now.steady);
                }
            }
            Outcome::Again(next) => store.poll_again(&row, &self.record.status, next)?,
        }
        Ok(true)
    }
}
