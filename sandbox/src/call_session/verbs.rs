//! The verbs. Speech is fast: a word takes 20 ms of the sandbox's time.

use std::time::Duration;

use serde_json::{Value as Json, json};
use twire::twiml::{Element, Rules};

use crate::call_session::{CallSession, Exit, WakeOn, WakeReason};
use crate::calls::{Direction, Status};
use crate::messages::MessageOrigin;
use crate::messages::create::{Draft, send};

const WORD: Duration = Duration::from_millis(20);
const CLIP: Duration = Duration::from_millis(100);
/// Repetitions of `loop="0"`, which means forever.
const FOREVER: u32 = 1000;

impl CallSession {
    /// Runs the verbs of a document in order.
    pub(super) async fn run_document(&mut self, document: &Element) -> Result<(), Exit> {
        for (at, verb) in document.elements().enumerate() {
            // An inbound call rings until a verb answers it.
            if verb.name() != "Reject" || at > 0 {
                self.pick_up()?;
            }
            self.run_verb(verb, at == 0).await?;
        }
        self.pick_up()
    }

    fn pick_up(&self) -> Result<(), Exit> {
        if self.read_call(|c| c.status)? == Status::Ringing {
            self.set_status(Status::InProgress);
        }
        Ok(())
    }

    async fn run_verb(&mut self, verb: &Element, first: bool) -> Result<(), Exit> {
        match verb.name() {
            "Say" | "Play" | "Pause" => self.prompt(verb, WakeOn::EndOrRedirect).await.map(|_| ()),
            "Gather" => self.gather(verb).await,
            "Record" => self.record(verb).await,
            "Dial" => self.dial(verb).await,
            "Enqueue" => self.enqueue(verb).await,
            "Leave" => {
                self.log_transcript(json!({"verb": "Leave"}));
                Err(Exit::LeaveQueue)
            }
            "Sms" | "Message" => self.message(verb),
            "Redirect" => {
                let url = verb.own_text().trim().to_owned();
                self.log_transcript(json!({"verb": "Redirect", "url": url}));
                Err(Exit::Redirect(self.resolve_source(Some(&url), verb.get("method"))?, Vec::new()))
            }
            "Hangup" => {
                self.log_transcript(json!({"verb": "Hangup"}));
                Err(Exit::HungUp)
            }
            "Reject" => {
                let busy = verb.get("reason") == Some("busy");
                self.log_transcript(
                    json!({"verb": "Reject", "reason": if busy { "busy" } else { "rejected" }}),
                );
                let inbound = self.read_call(|c| c.direction)? == Direction::Inbound;
                Err(match (inbound && first, busy) {
                    (true, true) => Exit::EndWith(Status::Busy),
                    (true, false) => Exit::EndWith(Status::NoAnswer),
                    (false, _) => Exit::HungUp,
                })
            }
            name if Rules::voice().root().child(name).is_some() => {
                self.report_error(20501, &format!("the verb {name} is not modelled by the twire sandbox"));
                Err(Exit::EndWith(Status::Failed))
            }
            // Twilio skips unknown verbs; the check of the document has logged them.
            _ => Ok(()),
        }
    }

    /// Runs Say, Play or Pause, until an input that `wake_on` admits.
    pub(super) async fn prompt(&mut self, verb: &Element, wake_on: WakeOn) -> Result<WakeReason, Exit> {
        let rounds = match verb.get("loop").map(str::parse::<u32>) {
            Some(Ok(0)) => FOREVER,
            Some(Ok(n)) => n.min(FOREVER),
            _ => 1,
        };
        let (entry, time, rounds): (Json, Duration, u32) = match verb.name() {
            "Say" => {
                let text = spoken(verb);
                let words = u32::try_from(text.split_whitespace().count()).unwrap_or(u32::MAX);
                let entry = json!({
                    "verb": "Say", "text": text, "voice": verb.get("voice"), "language": verb.get("language"),
                });
                (entry, WORD * words.clamp(1, 4000), rounds)
            }
            "Play" => {
                let url = verb.own_text().trim().to_owned();
                (json!({"verb": "Play", "url": url, "digits": verb.get("digits")}), CLIP, rounds)
            }
            _ => {
                let seconds = verb.get("length").and_then(|l| l.parse().ok()).unwrap_or(1);
                (json!({"verb": "Pause", "seconds": seconds}), Duration::from_secs(seconds), 1)
            }
        };
        for _ in 0..rounds {
            self.log_transcript(entry.clone());
            if self.sleep(time, wake_on).await? == WakeReason::Input {
                return Ok(WakeReason::Input);
            }
        }
        Ok(WakeReason::Time)
    }

    pub(super) async fn gather(&mut self, verb: &Element) -> Result<(), Exit> {
        let input = verb.get("input").unwrap_or("dtmf");
        let (keys, speech) = (input.contains("dtmf"), input.contains("speech"));
        let finish = verb.get("finishOnKey").unwrap_or("#").to_owned();
        let most = verb.get("numDigits").and_then(|n| n.parse::<usize>().ok()).filter(|n| *n > 0);
        let timeout = verb.get("timeout").and_then(|t| t.parse().ok()).unwrap_or(5);
        self.set_waiting_for(Some(if keys { "digits" } else { "speech" }));
        for prompt in verb.elements() {
            let ready = (keys && !self.keys.is_empty()) || (speech && !self.words.is_empty());
            if ready || self.prompt(prompt, WakeOn::AnyInput).await? == WakeReason::Input {
                break;
            }
        }
        let mut digits = String::new();
        let mut finished = "";
        let mut said = None;
        'input: loop {
            while keys && !self.keys.is_empty() {
                let key = self.keys.remove(0);
                if finish.contains(key) {
                    finished = &finish[finish.find(key).unwrap_or(0)..][..1];
                    break 'input;
                }
                digits.push(key);
                if most == Some(digits.len()) {
                    break 'input;
                }
            }
            if speech && !self.words.is_empty() {
                said = Some(self.words.remove(0));
                break;
            }
            if self.sleep(Duration::from_secs(timeout), WakeOn::AnyInput).await? == WakeReason::Time {
                break;
            }
            if !self.peer_events.is_empty() {
                // Another call dequeues this one.
                self.set_waiting_for(None);
                return Ok(());
            }
        }
        self.set_waiting_for(None);
        let empty = digits.is_empty() && said.is_none();
        self.log_transcript(json!({"verb": "Gather", "digits": digits, "speech": said}));
        if empty && verb.get("actionOnEmptyResult") != Some("true") {
            return Ok(());
        }
        let params = match said {
            Some(said) => vec![
                ("SpeechResult", said),
                ("Confidence", "0.9".to_owned()),
                ("Language", verb.get("language").unwrap_or("en-US").to_owned()),
            ],
            None => vec![("Digits", digits), ("FinishedOnKey", finished.to_owned())],
        };
        Err(self.redirect_to_action(verb, params)?)
    }

    fn message(&self, verb: &Element) -> Result<(), Exit> {
        let (ours, theirs) = self.read_call(|c| {
            let inbound = c.direction == Direction::Inbound;
            if inbound { (c.to.clone(), c.from.clone()) } else { (c.from.clone(), c.to.clone()) }
        })?;
        let draft = Draft {
            to: verb.get("to").map_or(theirs, str::to_owned),
            from: Some(verb.get("from").map_or(ours, str::to_owned)),
            ..Draft::of(verb)
        };
        match self.transact(|tx| send(tx, draft, MessageOrigin::Call)) {
            Ok(sid) => self.log_transcript(json!({"verb": verb.name(), "message_sid": sid})),
            Err(refusal) => self.report_error(refusal.code, &refusal.message),
        }
        Ok(())
    }

    /// Requests a verb's action after the caller hung up. Its response is ignored.
    pub(super) async fn call_action_after_hangup(
        &mut self,
        verb: &Element,
        params: Vec<(&str, String)>,
    ) -> Result<(), Exit> {
        if let Exit::Redirect(source, more) = self.redirect_to_action(verb, params)? {
            drop(self.load_document(&source, &more).await);
        }
        Ok(())
    }

    /// The redirect to a verb's action.
    pub(super) fn redirect_to_action(
        &self,
        verb: &Element,
        params: Vec<(&str, String)>,
    ) -> Result<Exit, Exit> {
        let target = self.resolve_source(verb.get("action"), verb.get("method"))?;
        Ok(Exit::Redirect(target, params.into_iter().map(|(n, v)| (n.to_owned(), v)).collect()))
    }
}

/// A numeric attribute.
pub(super) fn number(verb: &Element, name: &str, default: u64) -> u64 {
    verb.get(name).and_then(|text| text.trim().parse().ok()).unwrap_or(default)
}

/// The text of a Say, including the text inside SSML. Control characters are dropped.
fn spoken(element: &Element) -> String {
    use twire::twiml::Node;
    let mut out = String::new();
    for node in element.children() {
        match node {
            Node::Text(text) => out.push_str(text),
            Node::Element(inner) => out.push_str(&spoken(inner)),
            _ => {}
        }
    }
    let out: String =
        out.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !c.is_control()).collect();
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}
