//! Enqueue and Dial Queue: a call waits until another call dequeues it.

use std::time::Duration;

use serde_json::json;
use twire::twiml::Element;

use crate::call_session::dial::DialResult;
use crate::call_session::verbs::number;
use crate::call_session::{CallSession, Exit, PeerEvent, TwimlSource, WakeOn};
use crate::calls::Status;
use crate::queues;
use crate::recordings;

impl CallSession {
    pub(super) async fn enqueue(&mut self, verb: &Element) -> Result<(), Exit> {
        if verb.get("workflowSid").is_some() {
            self.report_error(20501, "Enqueue to TaskRouter is not modelled by the twire sandbox");
            return Err(Exit::EndWith(Status::Failed));
        }
        let name = verb.own_text().trim().to_owned();
        let mut wait = match verb.get("waitUrl").filter(|url| !url.is_empty()) {
            Some(url) => Some(self.resolve_source(Some(url), verb.get("waitUrlMethod"))?),
            None => None,
        };
        let joined = self.transact(|tx| queues::join(tx, &name, &self.sid));
        let Ok(queue) = joined else {
            self.log_transcript(json!({"verb": "Enqueue", "name": name, "status": "full"}));
            return self.finish_enqueue(verb, vec![("QueueResult", "queue-full".to_owned())]);
        };
        self.log_transcript(json!({"verb": "Enqueue", "name": name, "status": "waits"}));
        self.set_waiting_for(Some("queue"));
        let since = self.sim.clock.now();
        let outcome = self.wait_in_queue(&queue, &mut wait).await;
        self.set_waiting_for(None);
        self.transact(|tx| queues::leave(tx, &queue, &self.sid));
        let seconds = self.sim.clock.now().duration_since(since).unwrap_or_default().as_secs();
        let result = match &outcome {
            Ok(()) => "bridged",
            Err(Exit::LeaveQueue) => "leave",
            Err(Exit::AccountRedirect(_)) => "redirected",
            Err(_) => "hangup",
        };
        self.log_transcript(json!({"verb": "Enqueue", "name": name, "status": result}));
        let params =
            vec![("QueueResult", result.to_owned()), ("QueueSid", queue), ("QueueTime", seconds.to_string())];
        match outcome {
            Ok(()) | Err(Exit::LeaveQueue) => self.finish_enqueue(verb, params),
            Err(other) => {
                // The call ended or was redirected; the action is still requested.
                if verb.get("action").is_some() && !matches!(other, Exit::Reset) {
                    self.call_action_after_hangup(verb, params).await?;
                }
                Err(other)
            }
        }
    }

    fn finish_enqueue(&mut self, verb: &Element, params: Vec<(&str, String)>) -> Result<(), Exit> {
        self.keys.clear();
        self.words.clear();
        match verb.get("action") {
            None => Ok(()),
            Some(_) => Err(self.redirect_to_action(verb, params)?),
        }
    }

    /// Waits until another call dequeues this one, then until they disconnect.
    async fn wait_in_queue(&mut self, queue: &str, wait: &mut Option<TwimlSource>) -> Result<(), Exit> {
        let far = self.sim.clock.now() + Duration::from_secs(86_400);
        loop {
            while let Some(event) = self.peer_events.pop_front() {
                if let PeerEvent::Dequeued { by, document_before } = event {
                    let outcome = self.stay_connected(queue, &by, document_before).await;
                    self.notify(&by, PeerEvent::Disconnected);
                    return outcome;
                }
            }
            let sid = self.sid.clone();
            self.wait_with_document(wait, far, &["Gather", "Hangup", "Leave"], |session| {
                session.sim.read(|state| queues::params(state, queue, &sid, session.sim.clock.now()))
            })
            .await?;
        }
    }

    async fn stay_connected(
        &mut self,
        queue: &str,
        by: &str,
        document_before: Option<TwimlSource>,
    ) -> Result<(), Exit> {
        self.set_waiting_for(None);
        if let Some(source) = document_before {
            let params = vec![
                ("QueueSid".to_owned(), queue.to_owned()),
                ("DequeingCallSid".to_owned(), by.to_owned()),
            ];
            let base = self.current_document.clone();
            match self.load_document(&source, &params).await {
                Ok(document) => self.play_hold_document(&document, &["Gather"]).await.map(|_| ())?,
                Err(Exit::HungUp) => {}
                Err(other) => return Err(other),
            }
            self.current_document = base;
        }
        self.notify(by, PeerEvent::Connected);
        loop {
            if self.peer_events.contains(&PeerEvent::Disconnected) {
                self.peer_events.clear();
                return Ok(());
            }
            self.sleep(Duration::from_secs(86_400), WakeOn::AnyInput).await?;
        }
    }

    /// Dequeues the next call of a queue, or waits for one.
    pub(super) async fn dial_queue(&mut self, verb: &Element, noun: &Element) -> Result<DialResult, Exit> {
        let none = |status| Ok(DialResult { status, bridged: None, recording: None });
        let name = noun.own_text().trim().to_owned();
        let hangup_on_star = verb.get("hangupOnStar") == Some("true");
        let document_before =
            noun.get("url").map(|url| self.resolve_source(Some(url), noun.get("method"))).transpose()?;
        let Some(queue) = self.sim.read(|state| queues::named(state, &name)) else {
            self.report_error(13247, &format!("there is no queue {name:?}"));
            return none(Status::Failed);
        };
        let until = self.sim.clock.now() + Duration::from_secs(number(verb, "timeout", 30));
        self.log_transcript(json!({"verb": "Queue", "name": name, "status": "waits"}));
        let taken = loop {
            self.peer_events.clear();
            if let Some(call) = self.transact(|tx| queues::take(tx, &queue, &self.sid)) {
                break call;
            }
            let over = self.wait_until(until, hangup_on_star).await;
            if !matches!(over, Ok(false)) {
                self.transact(|tx| queues::stop_waiting(tx, &queue, &self.sid));
                over?;
                return none(Status::NoAnswer);
            }
        };
        self.notify(&taken, PeerEvent::Dequeued { by: self.sid.clone(), document_before });
        let start = self.sim.clock.now();
        let end = start + Duration::from_secs(number(verb, "timeLimit", 14_400));
        let options = self.recording_options(verb, "DialVerb");
        let recording =
            options.map(|options| self.transact(|tx| recordings::begin(tx, &self.sid, None, options)));
        let mut since = None;
        let outcome = loop {
            while let Some(event) = self.peer_events.pop_front() {
                if event == PeerEvent::Connected {
                    since = Some(self.sim.clock.now());
                    self.log_transcript(json!({"verb": "Queue", "name": name, "status": "connected"}));
                } else {
                    self.peer_events.clear();
                    self.peer_events.push_front(event);
                    break;
                }
            }
            if self.peer_events.pop_front() == Some(PeerEvent::Disconnected) {
                break Ok(());
            }
            match self.wait_until(end, hangup_on_star).await {
                Ok(false) => {}
                Ok(true) => break Ok(()),
                Err(other) => break Err(other),
            }
        };
        self.notify(&taken, PeerEvent::Disconnected);
        if let Some(recording) = &recording {
            self.transact(|tx| recordings::set_status(tx, recording, recordings::Status::Completed));
        }
        outcome?;
        let Some(since) = since else { return none(Status::NoAnswer) };
        let seconds = self.sim.clock.now().duration_since(since).unwrap_or_default().as_secs();
        Ok(DialResult { status: Status::Completed, bridged: Some((taken, seconds)), recording })
    }
}
