//! Dial: rings other phones and connects the first that answers.

use std::time::Duration;

use serde_json::json;
use twire::twiml::Element;

use crate::calls::{self, Call, Direction, Status, StatusCallback};
use crate::executor::{Break, Input, Line, Woke};

impl Line {
    pub(super) async fn dial(&mut self, verb: &Element) -> Result<(), Break> {
        let number = |name: &str, default| verb.get(name).and_then(|t| t.parse().ok()).unwrap_or(default);
        let timeout = Duration::from_secs(number("timeout", 30));
        let limit = Duration::from_secs(number("timeLimit", 14_400));
        let mut phones: Vec<(String, Option<StatusCallback>)> = Vec::new();
        let own = verb.own_text().trim().to_owned();
        if !own.is_empty() {
            phones.push((own, None));
        }
        for noun in verb.elements() {
            let address = noun.own_text().trim().to_owned();
            let address = match noun.name() {
                "Number" => address,
                "Client" => format!("client:{address}"),
                "Sip" => address,
                name => {
                    self.trouble(20501, &format!("dialling a {name} is not modelled by the twire sandbox"));
                    return Err(Break::End(Status::Failed));
                }
            };
            phones.push((address, self.status_callback(noun)));
        }
        let mut status = Status::Failed;
        let mut bridged = None;
        for (address, callback) in phones {
            let sid = self.child(&address, callback, verb.get("callerId"))?;
            let outcome = self.ring_and_talk(&sid, &address, timeout, limit).await;
            self.world.close_line(&sid);
            match outcome {
                Ok(()) => {
                    status = Status::Completed;
                    bridged = Some(sid);
                    break;
                }
                Err(Break::End(end)) => {
                    status = end;
                    self.act(|turn| calls::reach(turn, &sid, end));
                    self.tell(json!({"verb": "Dial", "number": address, "status": end.name()}));
                }
                Err(other) => {
                    // Whoever called is gone, or goes elsewhere: the far end is hung up.
                    let answered =
                        self.world.read(|s| s.calls.get(&sid).is_some_and(|c| c.started.is_some()));
                    let end = if answered { Status::Completed } else { Status::Canceled };
                    self.act(|turn| calls::reach(turn, &sid, end));
                    return Err(other);
                }
            }
        }
        if verb.get("action").is_none() {
            return Ok(());
        }
        let mut params = vec![
            ("DialCallStatus", status.name().to_owned()),
            ("DialBridged", bridged.is_some().to_string()),
        ];
        if let Some(sid) = bridged {
            let seconds = self.world.read(|s| s.calls.get(&sid).map_or(0, Call::duration));
            params.push(("DialCallSid", sid));
            params.push(("DialCallDuration", seconds.to_string()));
        }
        Err(self.act_on(verb, params)?)
    }

    fn status_callback(&self, noun: &Element) -> Option<StatusCallback> {
        let url = match self.target(Some(noun.get("statusCallback")?), None).ok()? {
            super::Source::Url { url, .. } => url,
            super::Source::Text(_) => return None,
        };
        let events = noun.get("statusCallbackEvent").unwrap_or("completed");
        Some(StatusCallback {
            url,
            method: noun.get("statusCallbackMethod").unwrap_or("POST").to_ascii_uppercase(),
            events: events.split_whitespace().map(str::to_owned).collect(),
        })
    }

    /// A new call to another phone, on this call's line.
    fn child(
        &self,
        to: &str,
        callback: Option<StatusCallback>,
        caller_id: Option<&str>,
    ) -> Result<String, Break> {
        let from = match caller_id {
            Some(id) => id.to_owned(),
            // The far end sees who called, or the number that Twilio called from.
            None => self.call(|c| c.from.clone())?,
        };
        let sid = self.act(|turn| {
            let sid = turn.state.random.sid("CA");
            let mut call = Call::new(&sid, to, &from, Direction::Dial, turn.now);
            call.parent = Some(self.sid.clone());
            call.callback = callback;
            turn.state.calls.insert(sid.clone(), call);
            sid
        });
        self.world.join_line(&self.sid, &sid);
        Ok(sid)
    }

    async fn ring_and_talk(
        &mut self,
        sid: &str,
        address: &str,
        timeout: Duration,
        limit: Duration,
    ) -> Result<(), Break> {
        self.act(|turn| calls::reach(turn, sid, Status::Initiated));
        self.act(|turn| calls::reach(turn, sid, Status::Ringing));
        self.ring(sid, address, timeout).await?;
        self.act(|turn| calls::reach(turn, sid, Status::InProgress));
        self.tell(json!({"verb": "Dial", "number": address, "status": "answered"}));
        let talk = self.world.read(|state| calls::handset(state, address).talk).unwrap_or(limit);
        let end = self.world.clock.now() + talk.min(limit);
        loop {
            let left = end.duration_since(self.world.clock.now()).unwrap_or_default();
            if self.rest(left, true).await? == Woke::Time {
                break;
            }
            let hung_up = |(call, input): &(String, Input)| {
                call == sid && matches!(input, Input::HangUp | Input::End | Input::Reject)
            };
            if self.phones.iter().any(hung_up) {
                self.phones.retain(|phone| !hung_up(phone));
                break;
            }
        }
        self.act(|turn| calls::reach(turn, sid, Status::Completed));
        Ok(())
    }
}
