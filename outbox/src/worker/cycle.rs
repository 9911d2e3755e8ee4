//! One turn: open, import, look, poll, claim.

use std::collections::HashMap;
use std::ffi::OsStr;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use nix::unistd::{Uid, User};
use ring::digest;
use twire::{redact, sms};

use super::done::CHECK;
use super::{Done, Worker};
use crate::clock::{self, Timeline};
use crate::config::Config;
use crate::delivery::{Event, State};
use crate::error::Result;
use crate::gateway::SendRequest;
use crate::id::Id;
use crate::notification::Channel;
use crate::plan::Ledger;
use crate::spool::{self, Entry, Listing};
use crate::store::{Claim, HEARTBEAT, ImportOutcome, Note, Row, SpooledNotification, Text};
use crate::{callback, pace, plan, text};

/// Notifications in one transaction.
const BATCH: usize = 200;
/// Files of the spool that are open at once.
const FILES: usize = 100;
/// Files of the spool that are known at once: looking through a spool of a million takes a second.
const LISTED: usize = 20_000;
/// Milliseconds until an import is tried again that another worker's was in the way of.
const BUSY: i64 = 50;
/// Deliveries that are looked for, or asked about, at once.
pub(super) const LOOKS: usize = 8;
pub(super) const MINUTE: i64 = 60_000;
/// Milliseconds between looks at what is overdue, in a store that others look at too.
const CHORES: i64 = 250;

impl Worker {
    /// Does what is to be done now; whether there is more at once.
    pub(super) fn turn(&mut self) -> bool {
        if !self.is_open() {
            return false;
        }
        self.keep_time(false);
        self.settle();
        let worked = self.keep_up().and_then(|()| {
            let imported = self.import()? | self.import_incoming()?;
            if self.now().steady >= self.chores_at {
                self.overdue()?;
                self.look()?;
                self.poll()?;
                self.redact()?;
                self.check()?;
                self.chores_at = if self.timeline.is_shared { self.now().steady + CHORES } else { i64::MIN };
            }
            let followed = self.follow()?;
            let claimed = self.claim()?;
            self.prune()?;
            Ok(imported | followed | claimed)
        });
        match worked {
            Ok(more) => more,
            Err(e) => {
                self.store_failed(&e);
                false
            }
        }
    }

    /// In a shared store: follows its clock, and says that this worker lives.
    fn keep_up(&mut self) -> Result<()> {
        let Some(store) = self.store.as_mut().filter(|_| self.timeline.is_shared) else { return Ok(()) };
        let before = self.timeline.last;
        self.timeline = Timeline::of(&mut **store, &*self.clock)?;
        let now = self.timeline.last;
        let back = (now.steady - now.wall) - (before.steady - before.wall);
        if back > 0 {
            let time = clock::spoken(back);
            log::warn!(target: "twire_outbox", "the clock of PostgreSQL was set back by {time}; waits go on, schedules follow it");
            store.clock_jumped(now)?;
            self.following.list_again();
        }
        if now.steady >= self.beat_at {
            self.workers = store.heartbeat()?;
            self.beat_at = now.steady + HEARTBEAT;
        }
        Ok(())
    }

    pub(super) fn is_open(&mut self) -> bool {
        if self.store.is_some() {
            return true;
        }
        if self.now().steady < self.reopen {
            return false;
        }
        let opened = (self.open)().and_then(|mut store| {
            // A shared store's is followed already; `keep_up` sees whether its clock was set meanwhile.
            if !self.timeline.is_shared {
                self.timeline = Timeline::of(&mut *store, &*self.clock)?;
            }
            if self.timeline.is_shared {
                self.beat_at = i64::MIN;
                return Ok(store);
            }
            let kept = store.timeline()?;
            store.keep_timeline(&self.timeline)?;
            if let Some(kept) = kept {
                // The clock may have been set meanwhile.
                self.timeline.last = kept.last;
            }
            Ok(store)
        });
        match opened {
            Ok(store) => {
                self.store = Some(store);
                self.owner.forget("store");
                true
            }
            Err(e) => {
                self.store_failed(&e);
                false
            }
        }
    }

    /// Keeps steady time once a minute, and sees when the clock was set.
    pub(super) fn keep_time(&mut self, always: bool) {
        let now = self.now();
        let last = self.timeline.last;
        let has_jumped = ((now.wall - last.wall) - (now.steady - last.steady)).abs() > 2_000;
        if !always && !has_jumped && now.steady.saturating_sub(self.kept_at) < MINUTE {
            return;
        }
        self.timeline.last = now;
        self.kept_at = now.steady;
        let Some(store) = self.store.as_mut() else { return };
        let mut kept = store.keep_timeline(&self.timeline);
        if has_jumped {
            log::warn!(target: "twire_outbox", "the clock was set; waits go on, schedules follow it");
            kept = kept.and_then(|()| store.clock_jumped(now));
        }
        if let Err(e) = kept {
            self.store_failed(&e);
        }
    }

    /// Whether a portion of what is old is to be removed at the next turn.
    pub(super) fn is_prune_due(&self, now: i64) -> bool {
        self.store.is_some() && now.saturating_sub(self.pruned_at) > 60 * MINUTE
    }

    /// Once an hour, removes what is old: a portion a turn, until none is full.
    fn prune(&mut self) -> Result<()> {
        let now = self.now();
        if !self.is_prune_due(now.steady) {
            return Ok(());
        }
        let config = &self.setup.config;
        let (bodies, rows) = (now.wall - config.keep_body, now.wall - config.keep_rows);
        let Some(store) = self.store.as_mut() else { return Ok(()) };
        let pruned = store.prune(bodies, rows);
        // A failure that lasts must not end every turn.
        if !pruned.as_ref().is_ok_and(|pruned| pruned.is_more) {
            self.pruned_at = now.steady;
            self.reader.sweep(SystemTime::now());
        }
        pruned.map(drop)
    }

    /// Moves what was enqueued into the store, a portion a turn.
    fn import(&mut self) -> Result<bool> {
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
                ImportOutcome::Stored { refused } => self.tell_refused(incoming.id, &refused),
                ImportOutcome::Known => {}
                ImportOutcome::Busy => {
                    self.import_again = now.steady + BUSY;
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
    fn import_incoming(&mut self) -> Result<bool> {
        let now = self.now();
        let Some(store) = self.store.as_mut() else { return Ok(false) };
        let config = &self.setup.config;
        let plan =
            |incoming: &SpooledNotification, ledger: &dyn Ledger| plan::plan(incoming, config, ledger, now);
        let imported = store.import_incoming(BATCH, &plan, now)?;
        let is_more = imported.len() == BATCH;
        for (id, outcome) in imported {
            if let ImportOutcome::Stored { refused } = outcome {
                self.tell_refused(id, &refused);
            }
        }
        Ok(is_more)
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

    /// Ends leases, expires what is too late.
    fn overdue(&mut self) -> Result<()> {
        let now = self.now();
        let settle = self.setup.config.settle;
        let Some(store) = self.store.as_mut() else { return Ok(()) };
        for row in store.overdue(BATCH, now)? {
            if let State::Sending { .. } = row.delivery.state {
                let note = Note { reason: Some("its worker ended".to_owned()), ..Note::default() };
                store.apply(row.id, Event::LeaseEnded, &note, settle, now)?;
                continue;
            }
            let why = "its time was over before it could be sent";
            let note = Note { reason: Some(why.to_owned()), ..Note::default() };
            let applied = store.apply(row.id, Event::Tick, &note, settle, now)?;
            // Another worker may have been faster.
            if applied.is_some_and(|applied| applied.before != applied.after.delivery) {
                let line = format!("delivery {} of notification {} expired: {why}", row.id, row.notification);
                self.owner.tell("expired", &line, now.steady);
            }
        }
        Ok(())
    }

    /// While the account is paused: whether its credentials work again.
    fn check(&mut self) -> Result<()> {
        let now = self.now();
        if !self.checking.is_empty() || now.steady < self.check_at || self.quiet_until > now.steady {
            return Ok(());
        }
        let Some(store) = self.store.as_mut() else { return Ok(()) };
        let pauses = store.pauses()?;
        for pause in &pauses {
            if pause.until.is_some_and(|until| until <= now.steady) {
                store.resume(&pause.scope)?;
                self.owner.forget(&pause.scope);
            }
        }
        if pauses.iter().any(|pause| pause.scope == "account") {
            // One that panics is not made again at once.
            self.check_at = now.steady + CHECK;
            let place = self.checking.take();
            let gateway = Arc::clone(&self.setup.gateway);
            self.tasks.spawn(async move { Done::Checked { result: gateway.check().await, place } });
        }
        Ok(())
    }

    /// Takes what is due and sends it.
    fn claim(&mut self) -> Result<bool> {
        // Before the lease: this process may be stopped at any point, and the lease goes on.
        let boottime = self.clock.boottime();
        let now = self.now();
        let room = self.sending.free(self.room_limit());
        if room == 0 || self.is_stopping || now.steady < self.quiet_until {
            return Ok(false);
        }
        let Some(store) = self.store.as_mut() else { return Ok(false) };
        let config = &self.setup.config;
        let claim = Claim {
            limit: room,
            // From the claim to the first byte, and from there to the response, a timeout each.
            lease: now.steady + 3 * config.timeout,
            rate: &|clock| rate(config, clock),
            quiet: &|row, wall| plan::quiet_until(config, &row.recipient, row.priority, wall),
            text: &|row, max_segments, has_template| message(config, row, max_segments, has_template),
            account: &self.setup.gateway.account(),
            breaker: config.storm.breaker,
        };
        let claimed = store.claim(&claim, now)?;
        if claimed.is_empty() {
            for pause in store.pauses()?.into_iter().filter(|pause| pause.scope == "breaker") {
                self.owner.tell("breaker", &pause.reason, now.steady);
            }
            return Ok(false);
        }
        // Moments are those of the store. After a stall they keep their distance from each other.
        let passed =
            Some(self.clock.boottime() - boottime).filter(|passed| *passed < pace::AHEAD).unwrap_or(0);
        for one in claimed {
            let place = self.sending.take();
            let gateway = Arc::clone(&self.setup.gateway);
            let early = u64::try_from(one.at - (now.steady + passed) * 1000).unwrap_or(0);
            let (id, attempt) = (one.row.id, one.row.delivery.attempt);
            let clock =
                if one.row.channel == Channel::Call { "call".to_owned() } else { one.row.sender.clone() };
            let public_url = config.public_url.as_deref();
            let callback = public_url.map(|url| callback::url(url, &one.row.notification, id, attempt));
            let outgoing = SendRequest {
                callback,
                channel: one.row.channel,
                to: one.row.address,
                sender: one.row.sender,
                text: one.text.text,
                media: one.row.media,
                template: one.template,
                smart: config.smart_encoding,
                deadline: boottime + config.timeout,
            };
            let (time, timeout) = (Arc::clone(&self.clock), config.timeout);
            let latest = boottime + i64::try_from(early / 1000).unwrap_or(0) + timeout / 4;
            self.tasks.spawn(async move {
                tokio::time::sleep(Duration::from_micros(early)).await;
                let is_slow = time.boottime() > latest;
                Done::Sent { result: gateway.send(outgoing).await, place, id, attempt, clock, is_slow }
            });
        }
        Ok(true)
    }
}

/// Segments a second of a clock: a sender's, or that of calls.
fn rate(config: &Config, clock: &str) -> f64 {
    let sender = config.senders.iter().find(|sender| sender.address == clock);
    sender.and_then(|sender| sender.rate).unwrap_or_else(|| pace::automatic_rate(clock, clock == "call"))
}

/// What is sent for a delivery.
fn message(config: &Config, row: &Row, max_segments: u16, has_template: bool) -> Text {
    let body = text::counted(&row.body, row.count);
    if row.channel == Channel::Call {
        let twiml = text::spoken(&body, config.language.as_deref(), config.voice.as_deref());
        return Text { text: twiml, segments: 1, mark: String::new() };
    }
    if has_template {
        return Text { text: String::new(), segments: 1, mark: String::new() };
    }
    let text = text::fitted(&body, max_segments, config.smart_encoding);
    let segments = if row.channel == Channel::WhatsApp { 1 } else { sms::segments(&text).count() };
    // As it is compared with what Twilio has: at first it shows no media, so they tell nothing apart.
    let compared = sms::smart_encode(text.trim()).trim().to_owned();
    if compared.is_empty() {
        return Text { text, segments: 1, mark: String::new() };
    }
    let mark = digest::digest(&digest::SHA256, compared.as_bytes());
    let half: [u8; 16] = std::array::from_fn(|at| mark.as_ref()[at]);
    let mark = format!("{:032x}", u128::from_be_bytes(half));
    Text { text, segments: u32::try_from(segments).unwrap_or(1), mark }
}

/// The name of a user, or its number.
fn user(uid: u32) -> String {
    let found = User::from_uid(Uid::from_raw(uid)).ok().flatten();
    redact::text(&found.map_or_else(|| uid.to_string(), |user| user.name))
}
