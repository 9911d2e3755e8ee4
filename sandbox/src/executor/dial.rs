//! Dial: other phones, a conference, or the next call of a queue.

use std::time::{Duration, SystemTime};

use serde_json::json;
use twire::twiml::Element;

use crate::calls::{self, Call, Status};
use crate::executor::legs::Leg;
use crate::executor::verbs::number;
use crate::executor::{Break, Heed, Input, Line, MAX_JUMPS, Source, Woke};
use crate::recordings;

/// How a Dial ended: what its action is told.
pub(super) struct Dialled {
    pub(super) status: Status,
    /// The call that was connected, and how long, in seconds.
    pub(super) bridged: Option<(String, u64)>,
    pub(super) recording: Option<String>,
}

impl Line {
    pub(super) async fn dial(&mut self, verb: &Element) -> Result<(), Break> {
        // Keys that nobody asked for are none of the others' affair, and of nobody's afterwards.
        self.keys.clear();
        let noun = |name: &str| verb.elements().find(|noun| noun.name() == name);
        if let Some(room) = noun("Conference") {
            self.conference(verb, room).await?;
            return self.dialled(verb, vec![("DialCallStatus", "answered".to_owned())]);
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
            let home = self.world.url.clone();
            params.extend(self.world.read(|state| recordings::params(state, &home, &recording)));
        }
        self.dialled(verb, params)
    }

    /// Goes on with the action, or with the next verb if there is none.
    fn dialled(&mut self, verb: &Element, params: Vec<(&str, String)>) -> Result<(), Break> {
        self.keys.clear();
        self.words.clear();
        match verb.get("action") {
            None => Ok(()),
            Some(_) => Err(self.act_on(verb, params)?),
        }
    }

    /// Rings phones, all at once or one after the other, and connects the first that is there.
    async fn dial_phones(&mut self, verb: &Element) -> Result<Dialled, Break> {
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
                    self.trouble(20501, &format!("dialling a {name} is not modelled by the twire sandbox"));
                    return Err(Break::End(Status::Failed));
                }
            };
            let first = noun.get("url").map(|url| self.target(Some(url), noun.get("method"))).transpose()?;
            phones.push((address, self.callback(noun, "statusCallback"), first));
        }
        let rounds = if verb.get("sequential") == Some("true") { 1 } else { phones.len().max(1) };
        let star = verb.get("hangupOnStar") == Some("true");
        let mut status = Status::Failed;
        for round in phones.chunks(rounds) {
            let mut legs = Vec::new();
            for (address, callback, first) in round {
                let leg = self.leg(address, callback.clone(), first.clone(), verb.get("callerId"), timeout);
                legs.push(leg?);
            }
            match self.ring_together(legs, star).await? {
                Err(end) => status = end,
                Ok(leg) => {
                    let wish = self.wish(verb, "DialVerb");
                    let recording =
                        wish.map(|wish| self.act(|turn| recordings::begin(turn, &self.sid, None, wish)));
                    let talked = self.talk(&leg, limit, star).await;
                    self.world.close_line(&leg.sid);
                    self.act(|turn| {
                        calls::reach(turn, &leg.sid, Status::Completed);
                        if let Some(recording) = &recording {
                            recordings::reach(turn, recording, recordings::Status::Completed);
                        }
                    });
                    talked?;
                    let seconds = self.world.read(|s| s.calls.get(&leg.sid).map_or(0, Call::duration));
                    return Ok(Dialled {
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
        Ok(Dialled { status, bridged: None, recording: None })
    }

    /// Until one of the two hangs up, or it was long enough.
    async fn talk(&mut self, leg: &Leg, limit: Duration, star: bool) -> Result<(), Break> {
        self.tell(json!({"verb": "Dial", "number": leg.address, "status": "answered"}));
        let talk = self.world.read(|state| calls::handset(state, &leg.address).talk).unwrap_or(limit);
        let end = self.world.clock.now() + talk.min(limit);
        loop {
            if self.left(end, star).await? {
                return Ok(());
            }
            let hung_up = |(call, input): &(String, Input)| {
                call == &leg.sid && matches!(input, Input::HangUp | Input::End | Input::Reject)
            };
            if self.phones.iter().any(hung_up) {
                self.phones.retain(|phone| !hung_up(phone));
                return Ok(());
            }
        }
    }

    /// Rests until something happens; whether the time is over, or the caller had enough.
    pub(super) async fn left(&mut self, end: SystemTime, star: bool) -> Result<bool, Break> {
        let left = end.duration_since(self.world.clock.now()).unwrap_or_default();
        if self.rest(left, Heed::All).await? == Woke::Time {
            return Ok(true);
        }
        Ok(self.starred(star))
    }

    /// Whether the caller pressed `*` where that ends a Dial.
    pub(super) fn starred(&mut self, star: bool) -> bool {
        let pressed = star && self.keys.contains('*');
        if pressed {
            self.keys.clear();
        }
        pressed
    }

    /// Where a caller waits, what is heard: a document of Say, Play and Pause, and what `more` allows,
    /// again and again until something happens. Rounds begin at least ten seconds apart.
    pub(super) async fn wait_with(
        &mut self,
        source: &mut Option<Source>,
        until: SystemTime,
        more: &[&str],
        params: impl Fn(&Line) -> Vec<(String, String)>,
    ) -> Result<Woke, Break> {
        let now = self.world.clock.now();
        let left = until.duration_since(now).unwrap_or_default();
        let Some(from) = source.clone() else { return self.rest(left, Heed::All).await };
        let round = now + Duration::from_secs(10).min(left);
        let asked = params(self);
        let base = self.base.clone();
        let heard = self.hear(from, asked, more).await;
        self.base = base;
        match heard {
            // Nothing to hear: the caller waits in silence.
            Ok(None) => *source = None,
            Ok(Some(Woke::Input)) => return Ok(Woke::Input),
            Ok(Some(Woke::Time)) => {}
            Err(other) => return Err(other),
        }
        let left = round.duration_since(self.world.clock.now()).unwrap_or_default();
        self.rest(left, Heed::Notices).await
    }

    /// Hears a document and those it leads to. `None`: there is none.
    async fn hear(
        &mut self,
        mut source: Source,
        asked: Vec<(String, String)>,
        more: &[&str],
    ) -> Result<Option<Woke>, Break> {
        let mut params = asked.clone();
        for _ in 0..MAX_JUMPS {
            let document = match self.load(&source, &params).await {
                Ok(document) => document,
                Err(Break::Over) => return Ok(None),
                Err(other) => return Err(other),
            };
            match self.entertain(&document, more).await {
                Err(Break::Jump(next, found)) => {
                    source = next;
                    params = asked.iter().cloned().chain(found).collect();
                }
                heard => return heard.map(Some),
            }
        }
        Ok(None)
    }

    /// Plays the verbs that are allowed where a caller waits.
    pub(super) async fn entertain(&mut self, document: &Element, more: &[&str]) -> Result<Woke, Break> {
        for verb in document.elements() {
            if !self.notices.is_empty() {
                return Ok(Woke::Input);
            }
            match verb.name() {
                "Say" | "Play" | "Pause" => {
                    if self.prompt(verb, Heed::Notices).await? == Woke::Input {
                        return Ok(Woke::Input);
                    }
                }
                "Gather" if more.contains(&"Gather") => self.gather(verb).await?,
                "Redirect" => {
                    let target = self.target(Some(verb.own_text().trim()), verb.get("method"))?;
                    return Err(Break::Jump(target, Vec::new()));
                }
                "Hangup" if more.contains(&"Hangup") => return Err(Break::Over),
                "Leave" if more.contains(&"Leave") => return Err(Break::Leave),
                name => self.trouble(12200, &format!("{name} does nothing while a caller waits")),
            }
        }
        Ok(if self.notices.is_empty() { Woke::Time } else { Woke::Input })
    }
}
