//! Enqueue, and Dial a Queue: a call waits until another takes it.

use std::time::Duration;

use serde_json::json;
use twire::twiml::Element;

use crate::calls::Status;
use crate::executor::dial::Dialled;
use crate::executor::verbs::number;
use crate::executor::{Break, Heed, Line, Notice, Source};
use crate::queues;
use crate::recordings;

impl Line {
    pub(super) async fn enqueue(&mut self, verb: &Element) -> Result<(), Break> {
        if verb.get("workflowSid").is_some() {
            self.trouble(20501, "Enqueue to TaskRouter is not modelled by the twire sandbox");
            return Err(Break::End(Status::Failed));
        }
        let name = verb.own_text().trim().to_owned();
        let mut wait = match verb.get("waitUrl").filter(|url| !url.is_empty()) {
            Some(url) => Some(self.target(Some(url), verb.get("waitUrlMethod"))?),
            None => None,
        };
        let joined = self.act(|turn| queues::join(turn, &name, &self.sid));
        let Ok(queue) = joined else {
            self.tell(json!({"verb": "Enqueue", "name": name, "status": "full"}));
            return self.dequeued(verb, vec![("QueueResult", "queue-full".to_owned())]);
        };
        self.tell(json!({"verb": "Enqueue", "name": name, "status": "waits"}));
        self.waits(Some("queue"));
        let since = self.world.clock.now();
        let outcome = self.queue_up(&queue, &mut wait).await;
        self.waits(None);
        self.act(|turn| queues::leave(turn, &queue, &self.sid));
        let seconds = self.world.clock.now().duration_since(since).unwrap_or_default().as_secs();
        let result = match &outcome {
            Ok(()) => "bridged",
            Err(Break::Leave) => "leave",
            Err(Break::Moved(_)) => "redirected",
            Err(_) => "hangup",
        };
        self.tell(json!({"verb": "Enqueue", "name": name, "status": result}));
        let params =
            vec![("QueueResult", result.to_owned()), ("QueueSid", queue), ("QueueTime", seconds.to_string())];
        match outcome {
            Ok(()) | Err(Break::Leave) => self.dequeued(verb, params),
            Err(other) => {
                // Gone, or already elsewhere: the action hears of it.
                if verb.get("action").is_some() && !matches!(other, Break::Gone) {
                    self.act_unheard(verb, params).await?;
                }
                Err(other)
            }
        }
    }

    fn dequeued(&mut self, verb: &Element, params: Vec<(&str, String)>) -> Result<(), Break> {
        self.keys.clear();
        self.words.clear();
        match verb.get("action") {
            None => Ok(()),
            Some(_) => Err(self.act_on(verb, params)?),
        }
    }

    /// Waits until another call takes this one, and then until the two part.
    async fn queue_up(&mut self, queue: &str, wait: &mut Option<Source>) -> Result<(), Break> {
        let far = self.world.clock.now() + Duration::from_secs(86_400);
        loop {
            while let Some(notice) = self.notices.pop_front() {
                if let Notice::Taken { by, first } = notice {
                    let outcome = self.connected(queue, &by, first).await;
                    self.notify(&by, Notice::Parted);
                    return outcome;
                }
            }
            let sid = self.sid.clone();
            self.wait_with(wait, far, &["Gather", "Hangup", "Leave"], |line| {
                line.world.read(|state| queues::params(state, queue, &sid, line.world.clock.now()))
            })
            .await?;
        }
    }

    async fn connected(&mut self, queue: &str, by: &str, first: Option<Source>) -> Result<(), Break> {
        self.waits(None);
        if let Some(source) = first {
            let params = vec![
                ("QueueSid".to_owned(), queue.to_owned()),
                ("DequeingCallSid".to_owned(), by.to_owned()),
            ];
            let base = self.base.clone();
            match self.load(&source, &params).await {
                Ok(document) => self.entertain(&document, &["Gather"]).await.map(|_| ())?,
                Err(Break::Over) => {}
                Err(other) => return Err(other),
            }
            self.base = base;
        }
        self.notify(by, Notice::Connected);
        loop {
            if self.notices.contains(&Notice::Parted) {
                self.notices.clear();
                return Ok(());
            }
            self.rest(Duration::from_secs(86_400), Heed::All).await?;
        }
    }

    /// Takes the next call of a queue, or waits for one.
    pub(super) async fn dial_queue(&mut self, verb: &Element, noun: &Element) -> Result<Dialled, Break> {
        let none = |status| Ok(Dialled { status, bridged: None, recording: None });
        let name = noun.own_text().trim().to_owned();
        let star = verb.get("hangupOnStar") == Some("true");
        let first = noun.get("url").map(|url| self.target(Some(url), noun.get("method"))).transpose()?;
        let Some(queue) = self.world.read(|state| queues::named(state, &name)) else {
            self.trouble(13247, &format!("there is no queue {name:?}"));
            return none(Status::Failed);
        };
        let until = self.world.clock.now() + Duration::from_secs(number(verb, "timeout", 30));
        self.tell(json!({"verb": "Queue", "name": name, "status": "waits"}));
        let taken = loop {
            self.notices.clear();
            if let Some(call) = self.act(|turn| queues::take(turn, &queue, &self.sid)) {
                break call;
            }
            let over = self.left(until, star).await;
            if !matches!(over, Ok(false)) {
                self.act(|turn| queues::stop_waiting(turn, &queue, &self.sid));
                over?;
                return none(Status::NoAnswer);
            }
        };
        self.notify(&taken, Notice::Taken { by: self.sid.clone(), first });
        let start = self.world.clock.now();
        let end = start + Duration::from_secs(number(verb, "timeLimit", 14_400));
        let wish = self.wish(verb, "DialVerb");
        let recording = wish.map(|wish| self.act(|turn| recordings::begin(turn, &self.sid, None, wish)));
        let mut since = None;
        let outcome = loop {
            while let Some(notice) = self.notices.pop_front() {
                if notice == Notice::Connected {
                    since = Some(self.world.clock.now());
                    self.tell(json!({"verb": "Queue", "name": name, "status": "connected"}));
                } else {
                    self.notices.clear();
                    self.notices.push_front(notice);
                    break;
                }
            }
            if self.notices.pop_front() == Some(Notice::Parted) {
                break Ok(());
            }
            match self.left(end, star).await {
                Ok(false) => {}
                Ok(true) => break Ok(()),
                Err(other) => break Err(other),
            }
        };
        self.notify(&taken, Notice::Parted);
        if let Some(recording) = &recording {
            self.act(|turn| recordings::reach(turn, recording, recordings::Status::Completed));
        }
        outcome?;
        let Some(since) = since else { return none(Status::NoAnswer) };
        let seconds = self.world.clock.now().duration_since(since).unwrap_or_default().as_secs();
        Ok(Dialled { status: Status::Completed, bridged: Some((taken, seconds)), recording })
    }
}
