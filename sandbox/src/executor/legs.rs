//! The phones that a Dial rings: each is a call of its own, on the line of the one that dialled.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde_json::json;
use tokio::sync::mpsc;

use crate::calls::{self, Call, Direction, Status, StatusCallback};
use crate::executor::{Break, Heed, Input, Line, Notice, Rung, Source, whisper};

/// A phone that rings, or that hears a document before it is connected.
pub(super) struct Leg {
    pub(super) sid: String,
    pub(super) address: String,
    /// When the phone does what it was set up to do; `None` once it has.
    due: Option<(SystemTime, Rung)>,
    /// What it hears before it is connected.
    first: bool,
}

impl Line {
    /// A new call to another phone, on this call's line; it rings.
    pub(super) fn leg(
        &self,
        to: &str,
        callback: Option<StatusCallback>,
        first: Option<Source>,
        caller_id: Option<&str>,
        timeout: Duration,
    ) -> Result<Leg, Break> {
        let from = match caller_id {
            Some(id) => id.to_owned(),
            // The far end sees who called, or the number that Twilio called from.
            None => self.call(|c| c.from.clone())?,
        };
        let (time, then) = self.behaviour(to, timeout);
        let whispered = first.is_some();
        let sid = self.act(|turn| {
            let sid = turn.state.random.sid("CA");
            let mut call = Call::new(&sid, to, &from, Direction::Dial, turn.now);
            call.parent = Some(self.sid.clone());
            call.callback = callback;
            if let Some(first) = first {
                call.source = first;
            }
            turn.state.calls.insert(sid.clone(), call);
            calls::reach(turn, &sid, Status::Initiated);
            calls::reach(turn, &sid, Status::Ringing);
            sid
        });
        self.world.join_line(&self.sid, &sid);
        let due = Some((self.world.clock.now() + time, then));
        Ok(Leg { sid, address: to.to_owned(), due, first: whispered })
    }

    /// Lets phones ring until one is there, or none is left: then with which status.
    pub(super) async fn ring_together(
        &mut self,
        mut legs: Vec<Leg>,
        star: bool,
    ) -> Result<Result<Leg, Status>, Break> {
        let mut status = Status::Failed;
        let found = self.ring_on(&mut legs, &mut status, star).await;
        // The others are hung up: another was faster, or whoever called is gone or goes elsewhere.
        for leg in legs {
            self.part(&leg);
        }
        found.map(|found| found.ok_or(status))
    }

    async fn ring_on(
        &mut self,
        legs: &mut Vec<Leg>,
        status: &mut Status,
        star: bool,
    ) -> Result<Option<Leg>, Break> {
        // Longer than any document that a phone hears before it is connected.
        let far = self.world.clock.now() + Duration::from_secs(86_400);
        while !legs.is_empty() {
            let now = self.world.clock.now();
            let next = legs.iter().filter_map(|leg| leg.due.as_ref().map(|(at, _)| *at)).min().unwrap_or(far);
            self.rest(next.duration_since(now).unwrap_or_default(), Heed::All).await?;
            if self.starred(star) {
                *status = Status::Canceled;
                return Ok(None);
            }
            let now = self.world.clock.now();
            let mut at = 0;
            while at < legs.len() {
                let heard = self.phones.iter().position(|(call, _)| *call == legs[at].sid);
                let heard = heard.map(|place| self.phones.remove(place).1);
                let due = legs[at].due.as_ref().is_some_and(|(due, _)| *due <= now);
                let ringing = legs[at].due.is_some();
                let rung = match heard {
                    Some(Input::Notice(Notice::Connected)) => return Ok(Some(legs.remove(at))),
                    Some(Input::Answer) if ringing => Ok(Some("human")),
                    Some(Input::Reject | Input::HangUp) if ringing => Err((Status::Busy, 486)),
                    // It had answered, and did not want the call.
                    Some(Input::Reject | Input::HangUp | Input::End) if !ringing => {
                        Err((Status::NoAnswer, 200))
                    }
                    Some(Input::End) => Err((Status::Canceled, 487)),
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
                        self.answered(&legs[at], by);
                        if !legs[at].first {
                            return Ok(Some(legs.remove(at)));
                        }
                        at += 1;
                    }
                    Err((end, sip)) => {
                        let leg = legs.remove(at);
                        *status = end;
                        self.world.close_line(&leg.sid);
                        if sip != 200 {
                            self.unanswered(&leg.sid, sip);
                        }
                        self.act(|turn| {
                            let answered =
                                turn.state.calls.get(&leg.sid).is_some_and(|c| c.started.is_some());
                            calls::reach(turn, &leg.sid, if answered { Status::Completed } else { end });
                        });
                        self.tell(json!({"verb": "Dial", "number": leg.address, "status": end.name()}));
                    }
                }
            }
        }
        Ok(None)
    }

    /// A phone was picked up: it is there, or hears its document first.
    fn answered(&self, leg: &Leg, by: Option<&'static str>) {
        self.act(|turn| {
            if let Some(call) = turn.state.calls.get_mut(&leg.sid) {
                call.answered_by = by.filter(|_| call.detect);
            }
            calls::reach(turn, &leg.sid, Status::InProgress);
        });
        if leg.first {
            self.tell(
                json!({"verb": "Dial", "number": leg.address, "status": "answered, hears a document first"}),
            );
            let (sender, signals) = mpsc::unbounded_channel();
            self.world.open_line(&leg.sid, sender);
            let busy = self.world.activity.begin();
            let world = Arc::clone(&self.world);
            self.world.spawn(whisper(world, self.sid.clone(), leg.sid.clone(), signals, busy));
        }
    }

    /// A phone is hung up by whoever rang it.
    fn part(&self, leg: &Leg) {
        let answered = self.world.read(|s| s.calls.get(&leg.sid).is_some_and(|c| c.started.is_some()));
        let end = if answered { Status::Completed } else { Status::Canceled };
        if answered {
            // The document that it hears is broken off.
            self.world.signal(leg.sid.clone(), Input::End);
        }
        self.world.close_line(&leg.sid);
        self.act(|turn| calls::reach(turn, &leg.sid, end));
    }
}
