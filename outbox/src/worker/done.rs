//! What ended is written down, with all that follows from it.

use tokio::task::JoinError;

use super::{Done, Worker};
use crate::class::{Backoff, Judgement, Scope, jitter, judge};
use crate::clock::Now;
use crate::delivery::{Event, backoff};
use crate::gateway::Record;
use crate::store::{Note, Pause};

/// Milliseconds after which a paused sender is tried again.
const SENDER_PAUSE: i64 = 15 * 60_000;
/// Milliseconds between checks of a paused account.
pub(super) const CHECK: i64 = 30_000;

impl Worker {
    pub(super) fn ended(&mut self, done: Result<Done, JoinError>) {
        match done {
            Ok(Done::Sent { place, id, attempt, clock, is_slow, result }) => {
                drop(place);
                self.sent(id, attempt, &clock, is_slow, result);
            }
            Ok(Done::Looked { place, rows, result }) => {
                drop(place);
                self.looked(&rows, result);
            }
            Ok(Done::Polled { place, row, result }) => {
                drop(place);
                self.polled(*row, result);
            }
            Ok(Done::Checked { place, result }) => {
                drop(place);
                self.checked(result);
            }
            Ok(Done::Listed { rows, result }) => self.listed(rows, result),
            Ok(Done::Redacted { place, sid, result }) => {
                drop(place);
                self.redacted(&sid, result);
            }
            // Its place is free. What it sent is in doubt when its lease ends; what it looked for, or asked about, is
            // handed out again.
            Err(e) => log::error!(target: "twire_outbox", "a task failed: {e}"),
        }
    }

    pub(super) fn waits(&self) -> Backoff {
        self.setup.config.waits
    }

    fn sent(
        &mut self,
        id: i64,
        attempt: u32,
        clock: &str,
        is_slow: bool,
        result: Result<Record, twire::Error>,
    ) {
        let now = self.now();
        let error = match result {
            Ok(record) => {
                self.parallel.succeeded();
                (self.unreachable, self.quiet_until) = (0, i64::MIN);
                let note = Note {
                    sid: Some(record.sid),
                    status: Some(record.status),
                    is_unfollowed: !self.follows(),
                    ..Note::default()
                };
                self.unsettled.push_back((id, Event::Accepted { attempt }, note));
                return;
            }
            Err(error) => error,
        };
        let mut judged = judge(&error, attempt, self.waits(), jitter());
        if is_slow && judged.is_unreachable {
            // It came too late to its requests, which says nothing of Twilio: it makes fewer at once.
            self.parallel.too_many();
            judged.is_unreachable = false;
        }
        self.congestion(&judged, now);
        let pause = judged.pause.map(|scope| self.pause(scope, clock, &judged, now));
        let note = Note {
            code: judged.code,
            reason: Some(judged.reason),
            pause,
            is_too_fast: judged.is_too_fast,
            ..Note::default()
        };
        self.unsettled.push_back((id, judged.event, note));
    }

    /// Twilio is not reached, or wants fewer requests at once.
    fn congestion(&mut self, judged: &Judgement, now: Now) {
        if judged.is_too_many {
            self.parallel.too_many();
            self.quiet_until = self.quiet_until.max(now.steady + 1_000);
        }
        if judged.is_unreachable {
            // Each delivery need not find out for itself.
            self.unreachable += 1;
            let wait = backoff(self.unreachable.min(8), 1_000, 60_000, jitter());
            self.quiet_until = self.quiet_until.max(now.steady + wait);
        } else {
            self.unreachable = 0;
        }
    }

    fn pause(&mut self, scope: Scope, clock: &str, judged: &Judgement, now: Now) -> Pause {
        let (scope, until) = match scope {
            Scope::Account => ("account".to_owned(), None),
            Scope::Sender => (format!("sender:{clock}"), Some(now.steady + SENDER_PAUSE)),
        };
        if scope == "account" {
            self.check_at = now.steady + CHECK;
        }
        let line = format!("{} is paused: {}", twire::redact::text(&scope), judged.reason);
        self.owner.tell(&scope, &line, now.steady);
        Pause { scope, reason: judged.reason.clone(), code: judged.code, since: now.wall, until }
    }

    fn checked(&mut self, result: Result<(), twire::Error>) {
        let now = self.now();
        self.check_at = now.steady + CHECK;
        let Some(store) = self.store.as_mut() else { return };
        match result {
            Ok(()) => {
                self.check_at = i64::MIN;
                match store.resume("account") {
                    Ok(_) => {
                        self.owner.forget("account");
                        log::info!(target: "twire_outbox", "the account works again: delivering goes on");
                    }
                    Err(e) => self.store_failed(&e),
                }
            }
            Err(e) => log::info!(target: "twire_outbox", "the account is still paused: {e}"),
        }
    }

    /// Writes down what ended. What cannot be written is kept, and written when the store is well.
    pub(super) fn settle(&mut self) {
        const BATCH: usize = 200;
        while !self.unsettled.is_empty() {
            let now = self.now();
            let settle = self.setup.config.settle;
            let Some(store) = self.store.as_mut() else { return };
            let ended: Vec<_> = self.unsettled.iter().take(BATCH).cloned().collect();
            match store.apply_all(&ended, settle, now) {
                Ok(applied) => {
                    self.unsettled.drain(..ended.len());
                    for ((_, _, note), applied) in ended.iter().zip(applied) {
                        if let Some(applied) = applied {
                            self.owner.hear(note, &applied, now.steady);
                        }
                    }
                }
                Err(e) => {
                    self.store_failed(&e);
                    return;
                }
            }
        }
    }
}
