//! One turn: open, import, look, poll, claim.

use std::sync::Arc;
use std::time::SystemTime;

use super::done::CHECK;
use super::{Done, Worker};
use crate::clock::{self, Timeline};
use crate::delivery::{Event, State};
use crate::error::Result;
use crate::store::{HEARTBEAT, Note, Row};

/// Notifications in one transaction.
pub(super) const BATCH: usize = 200;
/// Deliveries that are looked for, or asked about, at once.
pub(super) const LOOKS: usize = 8;
pub(super) const MINUTE: i64 = 60_000;
/// Milliseconds between looks at what is overdue, in a store that others look at too, with up to four workers; with more of
/// them, each looks less often.
const CHORES: i64 = 250;
const LONGEST_CHORES: i64 = 2_000;

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
                self.chores_at = self.next_chores();
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

    /// When it is looked again what is overdue.
    fn next_chores(&self) -> i64 {
        if !self.timeline.is_shared {
            return i64::MIN;
        }
        let workers = i64::try_from(self.workers).unwrap_or(1);
        self.now().steady + (CHORES * workers / 4).clamp(CHORES, LONGEST_CHORES)
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
                (self.has_news, self.claim_at) = (true, i64::MIN);
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

    /// Ends leases, expires what is too late.
    fn overdue(&mut self) -> Result<()> {
        let now = self.now();
        let settle = self.setup.config.settle;
        let Some(store) = self.store.as_mut() else { return Ok(()) };
        let rows = store.overdue(BATCH, now)?;
        if rows.is_empty() {
            return Ok(());
        }
        let why = "its time was over before it could be sent";
        let event = |row: &Row| {
            let (event, reason) = match row.delivery.state {
                State::Sending { .. } => (Event::LeaseEnded, "its worker ended"),
                _ => (Event::Tick, why),
            };
            (row.id, event, Note { reason: Some(reason.to_owned()), ..Note::default() })
        };
        let events: Vec<_> = rows.iter().map(event).collect();
        // One sync of the disk: after a stop, hundreds of leases have ended.
        for (row, applied) in rows.iter().zip(store.apply_all(&events, settle, now)?) {
            let was_ready = matches!(row.delivery.state, State::Ready { .. });
            // Another worker may have been faster.
            let is_over = was_ready && applied.is_some_and(|one| one.before != one.after.delivery);
            if is_over {
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
}
