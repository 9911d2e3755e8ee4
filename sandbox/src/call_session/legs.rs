//! The legs of a Dial: each is a call of its own whose inputs go to the dialing call.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde_json::json;
use tokio::sync::mpsc;

use crate::call_session::{
    CallInput, CallSession, Exit, PeerEvent, RingOutcome, TwimlSource, WakeOn, whisper,
};
use crate::calls::{self, Call, Direction, Status, StatusCallback};

/// A dialed phone that rings, or that hears a document before it is connected.
pub(super) struct Leg {
    pub(super) sid: String,
    pub(super) address: String,
    /// When the phone acts, and how; `None` once it has.
    due: Option<(SystemTime, RingOutcome)>,
    /// Whether the phone hears a document before it is connected.
    has_document: bool,
}

impl CallSession {
    /// Starts a call to another phone; it rings.
    pub(super) fn start_leg(
        &self,
        to: &str,
        callback: Option<StatusCallback>,
        document_before: Option<TwimlSource>,
        caller_id: Option<&str>,
        timeout: Duration,
    ) -> Result<Leg, Exit> {
        let from = match caller_id {
            Some(id) => id.to_owned(),
            // The called party sees the caller's number.
            None => self.read_call(|c| c.from.clone())?,
        };
        let (time, then) = self.phone_behavior(to, timeout);
        let has_document = document_before.is_some();
        let sid = self.transact(|tx| {
            let sid = tx.state.random.sid("CA");
            let mut call = Call::new(&sid, to, &from, Direction::Dial, tx.now);
            call.parent = Some(self.sid.clone());
            call.callback = callback;
            if let Some(source) = document_before {
                call.source = source;
            }
            tx.state.calls.insert(sid.clone(), call);
            calls::set_status(tx, &sid, Status::Initiated);
            calls::set_status(tx, &sid, Status::Ringing);
            sid
        });
        self.sim.alias_call(&self.sid, &sid);
        let due = Some((self.sim.clock.now() + time, then));
        Ok(Leg { sid, address: to.to_owned(), due, has_document })
    }

    /// Rings phones until one is connected; `Err` is the status if none is.
    pub(super) async fn ring_together(
        &mut self,
        mut legs: Vec<Leg>,
        hangup_on_star: bool,
    ) -> Result<Result<Leg, Status>, Exit> {
        let mut status = Status::Failed;
        let found = self.ring_until_connected(&mut legs, &mut status, hangup_on_star).await;
        // The other legs are hung up: another phone was faster, or the caller is gone.
        for leg in legs {
            self.hang_up_leg(&leg);
        }
        found.map(|found| found.ok_or(status))
    }

    async fn ring_until_connected(
        &mut self,
        legs: &mut Vec<Leg>,
        status: &mut Status,
        hangup_on_star: bool,
    ) -> Result<Option<Leg>, Exit> {
        // Longer than any document that a phone hears before it is connected.
        let far = self.sim.clock.now() + Duration::from_secs(86_400);
        while !legs.is_empty() {
            let now = self.sim.clock.now();
            let next = legs.iter().filter_map(|leg| leg.due.as_ref().map(|(at, _)| *at)).min().unwrap_or(far);
            self.sleep(next.duration_since(now).unwrap_or_default(), WakeOn::AnyInput).await?;
            if self.take_star(hangup_on_star) {
                *status = Status::Canceled;
                return Ok(None);
            }
            let now = self.sim.clock.now();
            let mut at = 0;
            while at < legs.len() {
                let heard = self.phones.iter().position(|(call, _)| *call == legs[at].sid);
                let heard = heard.map(|place| self.phones.remove(place).1);
                let due = legs[at].due.as_ref().is_some_and(|(due, _)| *due <= now);
                let ringing = legs[at].due.is_some();
                let rung = match heard {
                    Some(CallInput::Peer(PeerEvent::Connected)) => return Ok(Some(legs.remove(at))),
                    Some(CallInput::Answer) if ringing => Ok(Some("human")),
                    Some(CallInput::Reject | CallInput::HangUp) if ringing => Err((Status::Busy, 486)),
                    // The phone answered and then declined the call.
                    Some(CallInput::Reject | CallInput::HangUp | CallInput::End) if !ringing => {
                        Err((Status::NoAnswer, 200))
                    }
                    Some(CallInput::End) => Err((Status::Canceled, 487)),
                    _ if due => match legs[at].due.take() {
                        Some((_, then)) => then,
                        None => continue,
                    },
                    _ => {
                        at += 1;
                        continue;
                    }
                };
                match rung {
                    Ok(by) => {
                        legs[at].due = None;
                        self.answer_leg(&legs[at], by);
                        if !legs[at].has_document {
                            return Ok(Some(legs.remove(at)));
                        }
                        at += 1;
                    }
                    Err((end, sip)) => {
                        let leg = legs.remove(at);
                        *status = end;
                        self.sim.unregister_call(&leg.sid);
                        if sip != 200 {
                            self.set_sip_code(&leg.sid, sip);
                        }
                        self.transact(|tx| {
                            let answered = tx.state.calls.get(&leg.sid).is_some_and(|c| c.started.is_some());
                            calls::set_status(tx, &leg.sid, if answered { Status::Completed } else { end });
                        });
                        self.log_transcript(
                            json!({"verb": "Dial", "number": leg.address, "status": end.name()}),
                        );
                    }
                }
            }
        }
        Ok(None)
    }

    /// A phone answered: it is connected, or hears its document first.
    fn answer_leg(&self, leg: &Leg, by: Option<&'static str>) {
        self.transact(|tx| {
            if let Some(call) = tx.state.calls.get_mut(&leg.sid) {
                call.answered_by = by.filter(|_| call.detect);
            }
            calls::set_status(tx, &leg.sid, Status::InProgress);
        });
        if leg.has_document {
            self.log_transcript(
                json!({"verb": "Dial", "number": leg.address, "status": "answered, a document plays first"}),
            );
            let (sender, signals) = mpsc::unbounded_channel();
            self.sim.register_call(&leg.sid, sender);
            let guard = self.sim.activity.begin();
            let sim = Arc::clone(&self.sim);
            self.sim.spawn(whisper(sim, self.sid.clone(), leg.sid.clone(), signals, guard));
        }
    }

    /// Hangs up a leg.
    fn hang_up_leg(&self, leg: &Leg) {
        let answered = self.sim.read(|s| s.calls.get(&leg.sid).is_some_and(|c| c.started.is_some()));
        let end = if answered { Status::Completed } else { Status::Canceled };
        if answered {
            // Interrupts the document that the phone hears.
            self.sim.signal(leg.sid.clone(), CallInput::End);
        }
        self.sim.unregister_call(&leg.sid);
        self.transact(|tx| calls::set_status(tx, &leg.sid, end));
    }
}
