//! What became of what Twilio took: it is asked for each message, or, when there are many, for all at once.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use super::cycle::{LOOKS, MINUTE};
use super::{Done, Places, Worker};
use crate::class::jitter;
use crate::error::Result;
use crate::gateway::{Record, is_call};
use crate::store::{Note, Row};
use crate::track::{self, Outcome};

/// As many that are due are asked for by Twilio's list, once a minute: a request tells of a thousand.
const MANY: usize = 50;
/// Deliveries of one list.
const LISTED: usize = 5_000;
/// Milliseconds after which a message is asked for by itself: a list does not go back that far.
const RECENT: i64 = 10 * MINUTE;
/// How many of those are asked for between two lists. The others wait longer.
const OLD: usize = 400;
/// What is written down at a turn: others are sent meanwhile.
const PORTION: usize = 200;

/// Deliveries whose end is awaited.
#[derive(Default)]
pub(super) struct Following {
    /// Those that are being asked for.
    polling: Places,
    /// Until when a list is on its way, steady; at most: its task may fail.
    listing_until: Option<i64>,
    /// When there may be a list again, if many are due.
    list_at: i64,
    /// Whether many are due.
    is_many: bool,
    /// Those that are asked for by themselves.
    old: VecDeque<Row>,
    /// What Twilio said, and is not written down yet.
    told: VecDeque<(Row, Option<Record>)>,
}

impl Following {
    /// There may be a list at once: the clock was set back.
    pub(super) fn list_again(&mut self) {
        self.list_at = i64::MIN;
    }

    /// Whether something that is due is on its way.
    pub(super) fn is_asking(&self) -> bool {
        !self.polling.is_empty() || !self.told.is_empty()
    }

    /// When the others that are due are asked for.
    pub(super) fn next(&self) -> i64 {
        match (self.listing_until, self.is_many) {
            // When the list is there.
            (Some(until), _) => until,
            (None, true) => self.list_at,
            (None, false) => i64::MIN,
        }
    }
}

impl Worker {
    /// Asks what became of what Twilio took.
    pub(super) fn poll(&mut self) -> Result<()> {
        let now = self.now();
        if self.is_stopping || self.quiet_until > now.steady {
            return Ok(());
        }
        while self.following.polling.free(LOOKS) > 0
            && let Some(row) = self.following.old.pop_front()
        {
            self.ask(row);
        }
        if self.following.told.len() >= PORTION {
            // More is asked for when that is written down.
            return Ok(());
        }
        let room = self.following.polling.free(LOOKS);
        let follows = self.follows();
        let Some(store) = self.store.as_mut() else { return Ok(()) };
        if !follows {
            // What was taken under another configuration.
            let unasked = store.polls(PORTION, now.steady + MINUTE, now)?;
            self.following.told.extend(unasked.into_iter().map(|row| (row, None)));
            return Ok(());
        }
        // A task that failed says nothing.
        self.following.listing_until = self.following.listing_until.filter(|until| *until > now.steady);
        self.following.is_many = store.polls_due(MANY, now)? >= MANY;
        if !self.following.is_many {
            let until = now.steady + 3 * self.setup.config.timeout;
            let rows = if room == 0 { Vec::new() } else { store.polls(room, until, now)? };
            for row in rows {
                if self.is_followed(&row) {
                    self.ask(row);
                } else {
                    self.following.told.push_back((row, None));
                }
            }
            return Ok(());
        }
        if self.following.listing_until.is_some() || self.following.list_at > now.steady {
            return Ok(());
        }
        // Until it is written down what the list tells.
        let until = now.steady + MINUTE + 3 * self.setup.config.timeout;
        let due = store.polls(LISTED, until, now)?;
        self.following.list_at = now.steady + if due.len() < LISTED { MINUTE } else { 0 };
        let mut recent = Vec::new();
        for row in due {
            if self.is_followed(&row) && is_message(&row) && now.steady - made(&row) < RECENT {
                recent.push(row);
            } else if self.is_followed(&row) && self.following.old.len() < OLD {
                self.following.old.push_back(row);
            } else {
                self.following.told.push_back((row, None));
            }
        }
        let Some(oldest) = recent.iter().map(made).min() else { return Ok(()) };
        // An earlier attempt's may be a little older.
        let age = now.steady - oldest + 2 * self.setup.config.timeout;
        let sids = recent.iter().filter_map(|row| row.sid.clone()).collect();
        let gateway = Arc::clone(&self.setup.gateway);
        self.following.listing_until = Some(until);
        self.tasks.spawn(async move {
            let result = gateway.fetch_many(sids, age).await;
            Done::Listed { rows: recent, result }
        });
        Ok(())
    }

    /// Whether anything is asked for.
    pub(super) fn follows(&self) -> bool {
        self.setup.config.track || self.setup.config.redact_at_twilio
    }

    /// Whether it is asked what became of it. What a callback has said to be over is blanked at Twilio too.
    fn is_followed(&self, row: &Row) -> bool {
        row.sid.is_some() && (self.setup.config.track || final_status(row).is_some())
    }

    fn ask(&mut self, row: Row) {
        let Some(sid) = row.sid.clone() else { return };
        let place = self.following.polling.take();
        let gateway = Arc::clone(&self.setup.gateway);
        self.tasks.spawn(async move {
            let result = gateway.fetch(sid).await;
            Done::Polled { place, row: Box::new(row), result }
        });
    }

    pub(super) fn polled(&mut self, row: Row, result: std::result::Result<Record, twire::Error>) {
        let record = match result {
            Ok(record) => Some(record),
            // Removed by somebody: nothing more can be known than a callback has said.
            Err(error) if error.status() == Some(404) => Some(Record {
                sid: row.sid.clone().unwrap_or_default(),
                status: final_status(&row).unwrap_or(REMOVED).to_owned(),
                ..Record::default()
            }),
            Err(_) => None,
        };
        self.following.told.push_back((row, record));
    }

    pub(super) fn listed(&mut self, rows: Vec<Row>, result: std::result::Result<Vec<Record>, twire::Error>) {
        self.following.listing_until = None;
        let records = result.unwrap_or_default().into_iter();
        let mut records: HashMap<String, Record> =
            records.map(|record| (record.sid.clone(), record)).collect();
        let told = rows.into_iter().map(|row| {
            let record = row.sid.as_deref().and_then(|sid| records.remove(sid));
            (row, record)
        });
        self.following.told.extend(told);
    }

    /// Writes down a portion of what Twilio said; whether there is more.
    pub(super) fn follow(&mut self) -> Result<bool> {
        let now = self.now();
        let (mut again, mut ended) = (Vec::new(), false);
        let count = self.following.told.len().min(PORTION);
        let portion: Vec<_> = self.following.told.drain(..count).collect();
        if portion.is_empty() {
            return Ok(false);
        }
        for (row, record) in &portion {
            let next = || track::next(row.polls + 1, row.accepted_at, now.steady);
            let known = row.status.as_deref().unwrap_or_default();
            let Some(record) = record else {
                again.push((row, known, if self.is_followed(row) { next() } else { None }));
                continue;
            };
            let (attempt, waits) = (row.delivery.attempt, self.waits());
            let (polls, accepted) = (row.polls, row.accepted_at);
            match track::outcome(record, polls, accepted, attempt, waits, jitter(), now.steady) {
                Outcome::Over(event) => {
                    let redact = is_message(row) && self.setup.config.redact_at_twilio;
                    self.unsettled.push_back((row.id, event, Note { redact, ..track::note(record) }));
                    ended = true;
                }
                Outcome::Again(_) if record.status == REMOVED => again.push((row, REMOVED, None)),
                // What a callback said stays, until Twilio says so when it is asked.
                Outcome::Again(next) => again.push((row, final_status(row).unwrap_or(&record.status), next)),
            }
        }
        if ended {
            self.settle();
        }
        if let Some(store) = self.store.as_mut().filter(|_| !again.is_empty()) {
            store.poll_again_all(&again)?;
        }
        Ok(!self.following.told.is_empty())
    }
}

fn is_message(row: &Row) -> bool {
    row.sid.as_deref().is_some_and(|sid| !is_call(sid))
}

/// When its message was made, at the earliest: one that was in doubt may have been written down minutes later.
fn made(row: &Row) -> i64 {
    row.accepted_at.min(row.delivery.started)
}

/// The status of a message that Twilio does not have any more.
const REMOVED: &str = "removed";

/// What a callback has said, if that is the end.
fn final_status(row: &Row) -> Option<&str> {
    row.status.as_deref().filter(|status| track::is_final(status))
}
