//! Dial Conference: the call stays until it leaves, is removed, or the conference ends.

use std::time::{Duration, SystemTime};

use serde_json::json;
use twire::twiml::Element;

use crate::call_session::verbs::number;
use crate::call_session::{CallSession, Exit, PeerEvent, TwimlSource, WakeOn};
use crate::conferences::{self, ConferenceSettings, Participant};

impl CallSession {
    pub(super) async fn conference(&mut self, verb: &Element, noun: &Element) -> Result<(), Exit> {
        let name = noun.own_text().trim().to_owned();
        let is = |name: &str, default: bool| noun.get(name).map_or(default, |word| word == "true");
        let participant = Participant {
            label: noun.get("participantLabel").map(str::to_owned),
            muted: is("muted", false),
            starts: is("startConferenceOnEnter", true),
            ends: is("endConferenceOnExit", false),
            coach: noun.get("coach").map(str::to_owned),
            ..Participant::new(&self.sid, self.sim.clock.now())
        };
        let max_participants = usize::try_from(number(noun, "maxParticipants", 250)).unwrap_or(250);
        let settings = ConferenceSettings {
            max_participants: max_participants.clamp(2, 250),
            callback: self.callback(noun, "statusCallback"),
            recording_options: self.recording_options(noun, "Conference"),
        };
        let mut wait = match noun.get("waitUrl").filter(|url| !url.is_empty()) {
            Some(url) => Some(self.resolve_source(Some(url), noun.get("waitMethod"))?),
            None => None,
        };
        let end = self.sim.clock.now() + Duration::from_secs(number(verb, "timeLimit", 14_400));
        let hangup_on_star = verb.get("hangupOnStar") == Some("true");
        let Some(sid) = self.transact(|tx| conferences::join(tx, &name, &participant, settings)) else {
            self.report_error(13243, "the conference is full");
            return Err(Exit::HungUp);
        };
        self.log_transcript(json!({"verb": "Conference", "name": name, "status": "joined"}));
        self.set_waiting_for(Some("conference"));
        let outcome = self.stay_in_conference(&sid, &mut wait, end, hangup_on_star).await;
        self.set_waiting_for(None);
        self.transact(|tx| conferences::leave(tx, &sid, &self.sid, false));
        self.log_transcript(json!({"verb": "Conference", "name": name, "status": "left"}));
        outcome
    }

    async fn stay_in_conference(
        &mut self,
        sid: &str,
        wait: &mut Option<TwimlSource>,
        end: SystemTime,
        hangup_on_star: bool,
    ) -> Result<(), Exit> {
        loop {
            while let Some(event) = self.peer_events.pop_front() {
                match event {
                    PeerEvent::Removed => return Ok(()),
                    PeerEvent::Announce(source) => {
                        let base = self.current_document.clone();
                        let heard = match self.load_document(&source, &[]).await {
                            Ok(document) => self.play_hold_document(&document, &[]).await.map(|_| ()),
                            Err(Exit::HungUp | Exit::Redirect(..)) => Ok(()),
                            Err(other) => Err(other),
                        };
                        self.current_document = base;
                        heard?;
                    }
                    _ => {}
                }
            }
            let now = self.sim.clock.now();
            if now >= end || self.take_star(hangup_on_star) {
                return Ok(());
            }
            if self.sim.read(|state| conferences::has_begun(state, sid)) {
                self.sleep(end.duration_since(now).unwrap_or_default(), WakeOn::AnyInput).await?;
            } else {
                self.wait_with_document(wait, end, &[], |_| Vec::new()).await?;
            }
        }
    }
}
