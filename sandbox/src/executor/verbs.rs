//! What each verb does. Speech is fast here: a word takes 20 ms of the sandbox's time.

use std::time::Duration;

use serde_json::{Value as Json, json};
use twire::twiml::{Element, Rules};

use crate::calls::{Direction, Status};
use crate::executor::{Break, Heed, Line, Woke};
use crate::messages::Origin;
use crate::messages::create::{Draft, send};

const WORD: Duration = Duration::from_millis(20);
const CLIP: Duration = Duration::from_millis(100);
/// Rounds of `loop="0"`, which means for ever.
const FOREVER: u32 = 1000;

impl Line {
    /// Does what a document says, verb after verb.
    pub(super) async fn play(&mut self, document: &Element) -> Result<(), Break> {
        for (at, verb) in document.elements().enumerate() {
            // An inbound call rings until a verb needs it answered.
            if verb.name() != "Reject" || at > 0 {
                self.pick_up()?;
            }
            self.verb(verb, at == 0).await?;
        }
        self.pick_up()
    }

    fn pick_up(&self) -> Result<(), Break> {
        if self.call(|c| c.status)? == Status::Ringing {
            self.reach(Status::InProgress);
        }
        Ok(())
    }

    async fn verb(&mut self, verb: &Element, first: bool) -> Result<(), Break> {
        match verb.name() {
            "Say" | "Play" | "Pause" => self.prompt(verb, Heed::Nothing).await.map(|_| ()),
            "Gather" => self.gather(verb).await,
            "Record" => self.record(verb).await,
            "Dial" => self.dial(verb).await,
            "Enqueue" => self.enqueue(verb).await,
            "Leave" => {
                self.tell(json!({"verb": "Leave"}));
                Err(Break::Leave)
            }
            "Sms" | "Message" => self.message(verb),
            "Redirect" => {
                let url = verb.own_text().trim().to_owned();
                self.tell(json!({"verb": "Redirect", "url": url}));
                Err(Break::Jump(self.target(Some(&url), verb.get("method"))?, Vec::new()))
            }
            "Hangup" => {
                self.tell(json!({"verb": "Hangup"}));
                Err(Break::Over)
            }
            "Reject" => {
                let busy = verb.get("reason") == Some("busy");
                self.tell(json!({"verb": "Reject", "reason": if busy { "busy" } else { "rejected" }}));
                let inbound = self.call(|c| c.direction)? == Direction::Inbound;
                Err(match (inbound && first, busy) {
                    (true, true) => Break::End(Status::Busy),
                    (true, false) => Break::End(Status::NoAnswer),
                    (false, _) => Break::Over,
                })
            }
            name if Rules::voice().root().child(name).is_some() => {
                self.trouble(20501, &format!("the verb {name} is not modelled by the twire sandbox"));
                Err(Break::End(Status::Failed))
            }
            // Twilio skips what it does not know; the document's check has warned.
            _ => Ok(()),
        }
    }

    /// Say, Play or Pause, until something happens that is to be heeded.
    pub(super) async fn prompt(&mut self, verb: &Element, heed: Heed) -> Result<Woke, Break> {
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
            self.tell(entry.clone());
            if self.rest(time, heed).await? == Woke::Input {
                return Ok(Woke::Input);
            }
        }
        Ok(Woke::Time)
    }

    pub(super) async fn gather(&mut self, verb: &Element) -> Result<(), Break> {
        let input = verb.get("input").unwrap_or("dtmf");
        let (keys, speech) = (input.contains("dtmf"), input.contains("speech"));
        let finish = verb.get("finishOnKey").unwrap_or("#").to_owned();
        let most = verb.get("numDigits").and_then(|n| n.parse::<usize>().ok()).filter(|n| *n > 0);
        let timeout = verb.get("timeout").and_then(|t| t.parse().ok()).unwrap_or(5);
        self.waits(Some(if keys { "digits" } else { "speech" }));
        for prompt in verb.elements() {
            let ready = (keys && !self.keys.is_empty()) || (speech && !self.words.is_empty());
            if ready || self.prompt(prompt, Heed::All).await? == Woke::Input {
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
            if self.rest(Duration::from_secs(timeout), Heed::All).await? == Woke::Time {
                break;
            }
            if !self.notices.is_empty() {
                // Somebody takes the call out of its queue.
                self.waits(None);
                return Ok(());
            }
        }
        self.waits(None);
        let empty = digits.is_empty() && said.is_none();
        self.tell(json!({"verb": "Gather", "digits": digits, "speech": said}));
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
        Err(self.act_on(verb, params)?)
    }

    fn message(&self, verb: &Element) -> Result<(), Break> {
        let (ours, theirs) = self.call(|c| {
            let inbound = c.direction == Direction::Inbound;
            if inbound { (c.to.clone(), c.from.clone()) } else { (c.from.clone(), c.to.clone()) }
        })?;
        let draft = Draft {
            to: verb.get("to").map_or(theirs, str::to_owned),
            from: Some(verb.get("from").map_or(ours, str::to_owned)),
            ..Draft::of(verb)
        };
        match self.act(|turn| send(turn, draft, Origin::Call)) {
            Ok(sid) => self.tell(json!({"verb": verb.name(), "message_sid": sid})),
            Err(refusal) => self.trouble(refusal.code, &refusal.message),
        }
        Ok(())
    }

    /// The jump to a verb's action, for a caller who is gone: the action hears of it, nobody hears its
    /// answer.
    pub(super) async fn act_unheard(
        &mut self,
        verb: &Element,
        params: Vec<(&str, String)>,
    ) -> Result<(), Break> {
        if let Break::Jump(source, more) = self.act_on(verb, params)? {
            drop(self.load(&source, &more).await);
        }
        Ok(())
    }

    /// The jump to a verb's action.
    pub(super) fn act_on(&self, verb: &Element, params: Vec<(&str, String)>) -> Result<Break, Break> {
        let target = self.target(verb.get("action"), verb.get("method"))?;
        Ok(Break::Jump(target, params.into_iter().map(|(n, v)| (n.to_owned(), v)).collect()))
    }
}

/// An attribute that is a number.
pub(super) fn number(verb: &Element, name: &str, default: u64) -> u64 {
    verb.get(name).and_then(|text| text.trim().parse().ok()).unwrap_or(default)
}

/// The text of a Say, with that of the SSML in it.
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
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}
