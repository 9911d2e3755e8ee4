//! What is in doubt is looked for in Twilio's list.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use super::cycle::LOOKS;
use super::{Done, Worker};
use crate::class::jitter;
use crate::delivery::{Event, State, backoff};
use crate::error::Result;
use crate::gateway::{Record, is_older};
use crate::notification::Channel;
use crate::reconcile::{Finder, ListMatch};
use crate::store::{Note, Row};

/// The longest wait that Twilio may ask for, in milliseconds.
const DAY: i64 = 86_400_000;

impl Worker {
    /// Looks for what is in doubt: one list tells of all to an address.
    pub(super) fn look(&mut self) -> Result<()> {
        let now = self.now();
        let room = self.looking.free(LOOKS);
        if room == 0 || self.is_stopping || self.quiet_until > now.steady {
            return Ok(());
        }
        let until = now.steady + 3 * self.setup.config.timeout;
        let Some(store) = self.store.as_mut() else { return Ok(()) };
        let mut lists: BTreeMap<(bool, String), Vec<Row>> = BTreeMap::new();
        for row in store.looks(room, until, now)? {
            lists.entry((row.channel == Channel::Call, row.address.clone())).or_default().push(row);
        }
        for ((_, address), rows) in lists {
            let Some(channel) = rows.first().map(|row| row.channel) else { continue };
            let place = self.looking.take();
            let gateway = Arc::clone(&self.setup.gateway);
            let (clock, handed_out) = (Arc::clone(&self.clock), self.clock.boottime());
            self.tasks.spawn(async move {
                let late = clock.boottime() - handed_out;
                let aged = |row: Row| {
                    let age = now.steady - row.delivery.started + late;
                    (row, age)
                };
                let rows: Vec<(Row, i64)> = rows.into_iter().map(aged).collect();
                let oldest = rows.iter().map(|(_, age)| *age).max().unwrap_or(0);
                let result = gateway.list(channel, address, oldest).await;
                Done::Looked { place, rows, result }
            });
        }
        Ok(())
    }

    pub(super) fn looked(
        &mut self,
        rows: &[(Row, i64)],
        result: std::result::Result<Vec<Record>, twire::Error>,
    ) {
        match result {
            Ok(records) => {
                let mut taken = HashSet::new();
                for (row, age) in rows {
                    self.told(row, *age, &records, &mut taken);
                }
                // At once: the next look must know whose they are.
                self.settle();
            }
            Err(error) => {
                let now = self.now();
                let asked = error.retry_after().and_then(|wait| i64::try_from(wait.as_millis()).ok());
                for (row, _) in rows {
                    let State::Uncertain { looks, .. } = row.delivery.state else { continue };
                    // The longer it is in doubt, the longer it waits.
                    let doubt = (now.steady - row.delivery.started) / 4;
                    let wait = doubt.min(self.waits().longest).max(self.waits().first);
                    let wait = backoff(1, wait, wait, jitter()).max(asked.unwrap_or(0).min(DAY));
                    let reason = Some(format!("it cannot be looked for: {error}"));
                    let note = Note { reason, code: error.code(), ..Note::default() };
                    let attempt = row.delivery.attempt;
                    self.unsettled.push_back((row.id, Event::LookFailed { attempt, looks, wait }, note));
                }
            }
        }
    }

    /// What Twilio's list says of one. What is taken is another's.
    fn told(&mut self, row: &Row, age: i64, records: &[Record], taken: &mut HashSet<String>) {
        let attempt = row.delivery.attempt;
        let State::Uncertain { looks, .. } = row.delivery.state else { return };
        let follows = self.follows();
        let Some(store) = self.store.as_mut() else { return };
        let mut is_broken = false;
        let mut is_owned = |sid: &str| {
            taken.contains(sid)
                || store.is_owned(sid).unwrap_or_else(|_| {
                    is_broken = true;
                    true
                })
        };
        // The list goes back to the oldest attempt: what was made before this one is not its own.
        let own = records.iter().position(|record| is_older(record.age, age));
        let own = &records[..own.unwrap_or(records.len())];
        let found = ListMatch.find(row, own, &mut is_owned).cloned();
        if is_broken {
            // It is looked for again when the store is well.
            return;
        }
        let (event, note) = if let Some(found) = found {
            taken.insert(found.sid.clone());
            let note = Note {
                sid: Some(found.sid),
                status: Some(found.status),
                reason: Some("found at Twilio".to_owned()),
                is_unfollowed: !follows,
                ..Note::default()
            };
            (Event::Found, note)
        } else {
            let reason = Some("it is not at Twilio".to_owned());
            (Event::NotFound { attempt, looks }, Note { reason, ..Note::default() })
        };
        self.unsettled.push_back((row.id, event, note));
    }
}
