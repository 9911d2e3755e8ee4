//! Dial a Conference: the call is in it until it leaves, is taken out, or the conference is over.

use std::time::{Duration, SystemTime};

use serde_json::json;
use twire::twiml::Element;

use crate::conferences::{self, Participant, Room};
use crate::executor::verbs::number;
use crate::executor::{Break, Heed, Line, Notice, Source};

impl Line {
    pub(super) async fn conference(&mut self, verb: &Element, noun: &Element) -> Result<(), Break> {
        let name = noun.own_text().trim().to_owned();
        let is = |name: &str, default: bool| noun.get(name).map_or(default, |word| word == "true");
        let participant = Participant {
            label: noun.get("participantLabel").map(str::to_owned),
            muted: is("muted", false),
            starts: is("startConferenceOnEnter", true),
            ends: is("endConferenceOnExit", false),
            coach: noun.get("coach").map(str::to_owned),
            ..Participant::new(&self.sid, self.world.clock.now())
        };
        let most = usize::try_from(number(noun, "maxParticipants", 250)).unwrap_or(250);
        let room = Room {
            most: most.clamp(2, 250),
            callback: self.callback(noun, "statusCallback"),
            wish: self.wish(noun, "Conference"),
        };
        let mut wait = match noun.get("waitUrl").filter(|url| !url.is_empty()) {
            Some(url) => Some(self.target(Some(url), noun.get("waitMethod"))?),
            None => None,
        };
        let end = self.world.clock.now() + Duration::from_secs(number(verb, "timeLimit", 14_400));
        let star = verb.get("hangupOnStar") == Some("true");
        let Some(sid) = self.act(|turn| conferences::join(turn, &name, &participant, room)) else {
            self.trouble(13243, "the conference is full");
            return Err(Break::Over);
        };
        self.tell(json!({"verb": "Conference", "name": name, "status": "joined"}));
        self.waits(Some("conference"));
        let outcome = self.confer(&sid, &mut wait, end, star).await;
        self.waits(None);
        self.act(|turn| conferences::leave(turn, &sid, &self.sid, false));
        self.tell(json!({"verb": "Conference", "name": name, "status": "left"}));
        outcome
    }

    async fn confer(
        &mut self,
        sid: &str,
        wait: &mut Option<Source>,
        end: SystemTime,
        star: bool,
    ) -> Result<(), Break> {
        loop {
            while let Some(notice) = self.notices.pop_front() {
                match notice {
                    Notice::Over => return Ok(()),
                    Notice::Announce(source) => {
                        let base = self.base.clone();
                        let heard = match self.load(&source, &[]).await {
                            Ok(document) => self.entertain(&document, &[]).await.map(|_| ()),
                            Err(Break::Over | Break::Jump(..)) => Ok(()),
                            Err(other) => Err(other),
                        };
                        self.base = base;
                        heard?;
                    }
                    _ => {}
                }
            }
            let now = self.world.clock.now();
            if now >= end || self.starred(star) {
                return Ok(());
            }
            if self.world.read(|state| conferences::has_begun(state, sid)) {
                self.rest(end.duration_since(now).unwrap_or_default(), Heed::All).await?;
            } else {
                self.wait_with(wait, end, &[], |_| Vec::new()).await?;
            }
        }
    }
}
