//! What was enqueued comes into the store.

use std::collections::HashMap;
use std::ffi::OsStr;

use nix::unistd::{Uid, User};
use twire::redact;

use super::Worker;
use super::cycle::BATCH;
use crate::clock::Now;
use crate::error::Result;
use crate::id::Id;
use crate::plan::{self, Ledger};
use crate::spool::{self, Entry, Listing};
use crate::store::{ImportOutcome, SpooledNotification};

/// Files of the spool that are open at once.
const FILES: usize = 100;
/// Files of the spool that are known at once: looking through a spool of a million takes a second.
const LISTED: usize = 20_000;
/// Milliseconds until an import is tried again that another worker's was in the way of.
const BUSY: i64 = 50;

impl Worker {
    /// Moves what was enqueued into the store, a portion a turn.
    pub(super) fn import(&mut self) -> Result<bool> {
        let now = self.now();
        // What fails is looked at again.
        let known = self.listing.take();
        let is_fresh = known.is_none();
        let mut listing = match known.map_or_else(|| self.look_into_spool(), Ok) {
            Ok(listing) => listing,
            Err(e) => {
                self.owner.tell("spool", e.message(), now.steady);
                return Ok(false);
            }
        };
        let portion: Vec<Id> = listing.ids.drain(..listing.ids.len().min(FILES)).collect();
        let locked = self.locked;
        if !self.import_files(&portion, &listing)? {
            // They have their turn again: a spool of a million is not looked through for each try.
            self.locked = locked;
            listing.ids.splice(..0, portion);
            self.listing = Some(listing);
            return Ok(false);
        }
        self.tried += portion.len();
        if listing.ids.is_empty() {
            // What woke the worker during earlier turns may have come after the look.
            let may_be_more = !listing.is_whole || !is_fresh;
            return Ok(may_be_more && self.locked < self.tried);
        }
        self.listing = Some(listing);
        Ok(true)
    }

    /// What stands in the spool now; what is strange is put aside.
    fn look_into_spool(&mut self) -> Result<Listing> {
        if let Some(store) = self.identity()? {
            self.begin_import(&store)?;
        }
        // What stays where it is keeps no others out.
        let listing = self.reader.list(LISTED + self.locked)?;
        (self.tried, self.locked) = (0, 0);
        for name in &listing.strange {
            let is_aside = self.put_aside(name, "no file that is named by an id: 26 characters of a ULID");
            self.tried += usize::from(is_aside);
        }
        Ok(listing)
    }

    /// Moves these into the store, and counts those that stay in the spool; whether no other worker was in the way.
    fn import_files(&mut self, ids: &[Id], listing: &Listing) -> Result<bool> {
        let now = self.now();
        let (mut batch, mut files) = (Vec::new(), Vec::new());
        let mut users: HashMap<u32, String> = HashMap::new();
        for &id in ids {
            let stays = match self.reader.read(id, listing) {
                Ok(Entry::Notification { notification, uid, bytes, file }) => {
                    files.push(file);
                    batch.push(SpooledNotification {
                        id,
                        notification: *notification,
                        source: users.entry(uid).or_insert_with(|| user(uid)).clone(),
                        bytes,
                    });
                    false
                }
                Ok(Entry::Bad(why)) => !self.put_aside(id.to_string().as_ref(), &why),
                Ok(Entry::Gone) => false,
                Ok(Entry::Locked) => true,
                Err(e) => {
                    self.owner.tell("spool", e.message(), now.steady);
                    true
                }
            };
            self.locked += usize::from(stays);
        }
        if batch.is_empty() {
            return Ok(true);
        }
        let Some(store) = self.store.as_mut() else { return Ok(false) };
        let config = &self.setup.config;
        let imported =
            store.import(&batch, &|incoming, ledger| plan::plan(incoming, config, ledger, now), now)?;
        for (incoming, imported) in batch.iter().zip(imported) {
            match imported {
                ImportOutcome::Stored { refused } => {
                    self.claim_at = i64::MIN;
                    self.tell_refused(incoming.id, &refused);
                }
                ImportOutcome::Known => {}
                ImportOutcome::Busy => {
                    self.import_later(now);
                    return Ok(false);
                }
                ImportOutcome::IdInUse => {
                    let name = incoming.id.to_string();
                    let is_aside = self.put_aside(name.as_ref(), "another notification has its id");
                    self.locked += usize::from(!is_aside);
                    continue;
                }
            }
            // It is in the store, synced.
            if let Err(e) = self.reader.remove(incoming.id) {
                self.owner.tell("spool", e.message(), now.steady);
                self.locked += 1;
            }
        }
        drop(files);
        Ok(true)
    }

    /// Takes in what SQL has enqueued.
    pub(super) fn import_incoming(&mut self) -> Result<bool> {
        let now = self.now();
        if !self.has_news && now.steady < self.chores_at {
            return Ok(false);
        }
        let Some(store) = self.store.as_mut() else { return Ok(false) };
        let config = &self.setup.config;
        let plan =
            |incoming: &SpooledNotification, ledger: &dyn Ledger| plan::plan(incoming, config, ledger, now);
        let Some(imported) = store.import_incoming(BATCH, &plan, now)? else {
            self.has_news = true;
            self.import_later(now);
            return Ok(false);
        };
        let is_more = imported.len() == BATCH;
        // Something may have come meanwhile.
        self.has_news = !imported.is_empty();
        if self.has_news {
            self.claim_at = i64::MIN;
        }
        for (id, outcome) in imported {
            if let ImportOutcome::Stored { refused } = outcome {
                self.tell_refused(id, &refused);
            }
        }
        Ok(is_more)
    }

    /// Another worker imports.
    fn import_later(&mut self, now: Now) {
        self.import_again = now.steady + BUSY.max(self.spread());
    }

    fn tell_refused(&mut self, id: Id, reasons: &[String]) {
        let steady = self.now().steady;
        for why in reasons {
            self.owner.tell(&format!("refused {why}"), &format!("notification {id} refused: {why}"), steady);
        }
    }

    /// Whether it is out of the way.
    fn put_aside(&mut self, name: &OsStr, why: &str) -> bool {
        let steady = self.now().steady;
        let moved = self.reader.quarantine(name, why);
        match &moved {
            Ok(()) => self.owner.tell(
                &format!("bad {why}"),
                &format!("{} was put aside in bad/: {why}", spool::printable(name)),
                steady,
            ),
            Err(e) => self.owner.tell("spool", e.message(), steady),
        }
        moved.is_ok()
    }
}

/// The name of a user, or its number.
fn user(uid: u32) -> String {
    let found = User::from_uid(Uid::from_raw(uid)).ok().flatten();
    redact::text(&found.map_or_else(|| uid.to_string(), |user| user.name))
}
