//! Dial: other phones, a conference, or the next call of a queue.

use std::time::{Duration, SystemTime};

use serde_json::json;
use twire::twiml::Element;

use crate::call_session::legs::Leg;
use crate::call_session::verbs::number;
use crate::call_session::{CallInput, CallSession, Exit, MAX_REDIRECTS, TwimlSource, WakeOn, WakeReason};
use crate::calls::{self, Call, Status};
use crate::recordings;

/// The result of a Dial, as its action receives it.
pub(super) struct DialResult {
    pub(super) status: Status,
    /// The connected call and its duration in seconds.
    pub(super) bridged: Option<(String, u64)>,
    pub(super) recording: Option<String>,
}

impl CallSession {
    pub(super) async fn dial(&mut self, verb: &Element) -> Result<(), Exit> {
        // Keys pressed before the Dial are discarded.
        self.keys.clear();
        let noun = |name: &str| verb.elements().find(|noun| noun.name() == name);
        if let Some(room) = noun("Conference") {
            self.conference(verb, room).await?;
            return self.finish_dial(verb, vec![("DialCallStatus", "answered".to_owned())]);
        }
        let dialled = match noun("Queue") {
            Some(queue) => self.dial_queue(verb, queue).await?,
            None => self.dial_phones(verb).await?,
        };
        let mut params = vec![
            ("DialCallStatus", dialled.status.name().to_owned()),
            ("DialBridged", dialled.bridged.is_some().to_string()),
        ];
        if let Some((sid, seconds)) = dialled.bridged {
            params.push(("DialCallSid", sid));
            params.push(("DialCallDuration", seconds.to_string()));
        }
        if let Some(recording) = dialled.recording {
            let home = self.sim.url.clone();
            params.extend(self.sim.read(|state| recordings::params(state, &home, &recording)));
        }
        self.finish_dial(verb, params)
    }

    /// Continues with the action, or with the next verb if there is none.
    fn finish_dial(&mut self, verb: &Element, params: Vec<(&str, String)>) -> Result<(), Exit> {
        self.keys.clear();
        self.words.clear();
        match verb.get("action") {
            None => Ok(()),
            Some(_) => Err(self.redirect_to_action(verb, params)?),
        }
    }

    /// Rings phones at once or in sequence, and connects the first that answers.
    async fn dial_phones(&mut self, verb: &Element) -> Result<DialResult, Exit> {
        let timeout = Duration::from_secs(number(verb, "timeout", 30));
        let limit = Duration::from_secs(number(verb, "timeLimit", 14_400));
        let mut phones = Vec::new();
        let own = verb.own_text().trim().to_owned();
        if !own.is_empty() {
            phones.push((own, None, None));
        }
        for noun in verb.elements() {
            let text = noun.own_text().trim().to_owned();
            let address = match noun.name() {
                "Number" | "Sip" => text,
                "Client" => {
                    let identity = noun.elements().find(|e| e.name() == "Identity");
                    let identity = identity.map_or(text, |e| e.own_text().trim().to_owned());
                    format!("client:{identity}")
                }
                name => {
                    self.report_error(
                        20501,
                        &format!("dialing a {name} is not modelled by the twire sandbox"),
                    );
                    return Err(Exit::EndWith(Status::Failed));
                }
            };
            let document_before =
                noun.get("url").map(|url| self.resolve_source(Some(url), noun.get("method"))).transpose()?;
            phones.push((address, self.callback(noun, "statusCallback"), document_before));
        }
        let rounds = if verb.get("sequential") == Some("true") { 1 } else { phones.len().max(1) };
        let hangup_on_star = verb.get("hangupOnStar") == Some("true");
        let mut status = Status::Failed;
        for round in phones.chunks(rounds) {
            let mut legs = Vec::new();
            for (address, callback, document_before) in round {
                let leg = self.start_leg(
                    address,
                    callback.clone(),
                    document_before.clone(),
                    verb.get("callerId"),
                    timeout,
                );
                legs.push(leg?);
            }
            match self.ring_together(legs, hangup_on_star).await? {
                Err(end) => status = end,
                Ok(leg) => {
                    let options = self.recording_options(verb, "DialVerb");
                    let recording = options
                        .map(|options| self.transact(|tx| recordings::begin(tx, &self.sid, None, options)));
                    let talked = self.talk(&leg, limit, hangup_on_star).await;
                    self.sim.unregister_call(&leg.sid);
                    self.transact(|tx| {
                        calls::set_status(tx, &leg.sid, Status::Completed);
                        if let Some(recording) = &recording {
                            recordings::set_status(tx, recording, recordings::Status::Completed);
                        }
                    });
                    talked?;
                    let seconds = self.sim.read(|s| s.calls.get(&leg.sid).map_or(0, Call::duration));
                    return Ok(DialResult {
                        status: Status::Completed,
                        bridged: Some((leg.sid, seconds)),
                        recording,
                    });
                }
            }
            if status == Status::Canceled {
                break;
            }
        }
        Ok(DialResult { status, bridged: None, recording: None })
    }

    /// Keeps two calls connected until one hangs up or the time limit is reached.
    async fn talk(&mut self, leg: &Leg, limit: Duration, hangup_on_star: bool) -> Result<(), Exit> {
        self.log_transcript(json!({"verb": "Dial", "number": leg.address, "status": "answered"}));
        let talk = self.sim.read(|state| calls::phone_profile(state, &leg.address).talk).unwrap_or(limit);
        let end = self.sim.clock.now() + talk.min(limit);
        loop {
            if self.wait_until(end, hangup_on_star).await? {
                return Ok(());
            }
            let hung_up = |(call, input): &(String, CallInput)| {
                call == &leg.sid && matches!(input, CallInput::HangUp | CallInput::End | CallInput::Reject)
            };
            if self.phones.iter().any(hung_up) {
                self.phones.retain(|phone| !hung_up(phone));
                return Ok(());
            }
        }
    }

    /// Sleeps until an input. True: the time is up, or the caller pressed `*`.
    pub(super) async fn wait_until(&mut self, end: SystemTime, hangup_on_star: bool) -> Result<bool, Exit> {
        let left = end.duration_since(self.sim.clock.now()).unwrap_or_default();
        if self.sleep(left, WakeOn::AnyInput).await? == WakeReason::Time {
            return Ok(true);
        }
        Ok(self.take_star(hangup_on_star))
    }

    /// Consumes a `*` where it ends a Dial.
    pub(super) fn take_star(&mut self, hangup_on_star: bool) -> bool {
        let pressed = hangup_on_star && self.keys.contains('*');
        if pressed {
            self.keys.clear();
        }
        pressed
    }

    /// Plays a hold document (Say, Play, Pause and the verbs in `more`) once, or sleeps if there is none.
    /// Rounds start at least ten seconds apart.
    pub(super) async fn wait_with_document(
        &mut self,
        source: &mut Option<TwimlSource>,
        until: SystemTime,
        more: &[&str],
        params: impl Fn(&CallSession) -> Vec<(String, String)>,
    ) -> Result<WakeReason, Exit> {
        let now = self.sim.clock.now();
        let left = until.duration_since(now).unwrap_or_default();
        let Some(from) = source.clone() else { return self.sleep(left, WakeOn::AnyInput).await };
        let round = now + Duration::from_secs(10).min(left);
        let asked = params(self);
        let base = self.current_document.clone();
        let heard = self.play_hold_documents(from, asked, more).await;
        self.current_document = base;
        match heard {
            // No document: the caller waits in silence.
            Ok(None) => *source = None,
            Ok(Some(WakeReason::Input)) => return Ok(WakeReason::Input),
            Ok(Some(WakeReason::Time)) => {}
            Err(other) => return Err(other),
        }
        let left = round.duration_since(self.sim.clock.now()).unwrap_or_default();
        self.sleep(left, WakeOn::PeerEvents).await
    }

    /// Plays a hold document and follows its redirects. `None`: there is no document.
    async fn play_hold_documents(
        &mut self,
        mut source: TwimlSource,
        asked: Vec<(String, String)>,
        more: &[&str],
    ) -> Result<Option<WakeReason>, Exit> {
        let mut params = asked.clone();
        for _ in 0..MAX_REDIRECTS {
            let document = match self.load_document(&source, &params).await {
                Ok(document) => document,
                Err(Exit::HungUp) => return Ok(None),
                Err(other) => return Err(other),
            };
            match self.play_hold_document(&document, more).await {
                Err(Exit::Redirect(next, found)) => {
                    source = next;
                    params = asked.iter().cloned().chain(found).collect();
                }
                heard => return heard.map(Some),
            }
        }
        Ok(None)
    }

    /// Plays the verbs that a hold document may contain.
    pub(super) async fn play_hold_document(
        &mut self,
        document: &Element,
        more: &[&str],
    ) -> Result<WakeReason, Exit> {
        for verb in document.elements() {
            if !self.peer_events.is_empty() {
                return Ok(WakeReason::Input);
            }
            match verb.name() {
                "Say" | "Play" | "Pause" => {
                    if self.prompt(verb, WakeOn::PeerEvents).await? == WakeReason::Input {
                        return Ok(WakeReason::Input);
                    }
                }
                "Gather" if more.contains(&"Gather") => self.gather(verb).await?,
                "Redirect" => {
                    let target = self.resolve_source(Some(verb.own_text().trim()), verb.get("method"))?;
                    return Err(Exit::Redirect(target, Vec::new()));
                }
                "Hangup" if more.contains(&"Hangup") => return Err(Exit::HungUp),
                "Leave" if more.contains(&"Leave") => return Err(Exit::LeaveQueue),
                name => self.report_error(12200, &format!("{name} is not allowed in a hold document")),
            }
        }
        Ok(if self.peer_events.is_empty() { WakeReason::Time } else { WakeReason::Input })
    }
}
