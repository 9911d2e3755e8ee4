//! Record, and what a verb says about recordings.

use std::time::Duration;

use serde_json::json;
use twire::twiml::Element;

use crate::calls::StatusCallback;
use crate::executor::verbs::number;
use crate::executor::{Break, Heed, Line, Source, Woke};
use crate::recordings::{self, Status, Wish};

impl Line {
    /// Records until a key, silence, the longest time, or the end of the call.
    pub(super) async fn record(&mut self, verb: &Element) -> Result<(), Break> {
        let finish = verb.get("finishOnKey").unwrap_or("1234567890*#").to_owned();
        let silence = Duration::from_secs(number(verb, "timeout", 5));
        let end = self.world.clock.now() + Duration::from_secs(number(verb, "maxLength", 3600));
        let wish =
            Wish { callback: self.callback(verb, "recordingStatusCallback"), ..Wish::new("RecordVerb") };
        let recording = self.act(|turn| recordings::begin(turn, &self.sid, None, wish.clone()));
        let mut words = std::mem::take(&mut self.words);
        let mut pressed = None;
        self.waits(Some("recording"));
        let outcome = loop {
            if let Some(key) = self.keys.chars().find(|key| finish.contains(*key)) {
                self.keys.clear();
                pressed = Some(key.to_string());
                break Ok(());
            }
            let left = end.duration_since(self.world.clock.now()).unwrap_or_default();
            match self.rest(silence.min(left), Heed::All).await {
                Ok(Woke::Time) => break Ok(()),
                Ok(Woke::Input) => words.append(&mut self.words),
                Err(other) => break Err(other),
            }
        };
        self.waits(None);
        self.tell(json!({"verb": "Record", "heard": words, "key": pressed, "recording_sid": recording}));
        // Silence is no recording: the next verb follows.
        if words.is_empty() && pressed.is_none() {
            self.act(|turn| {
                turn.state.recordings.remove(&recording);
                recordings::absent(turn, &self.sid, wish);
            });
            return outcome;
        }
        self.act(|turn| recordings::reach(turn, &recording, Status::Completed));
        let home = self.world.url.clone();
        let mut params = self.world.read(|state| recordings::params(state, &home, &recording));
        match outcome {
            Ok(()) => {
                params.push(("Digits", pressed.unwrap_or_default()));
                Err(self.act_on(verb, params)?)
            }
            Err(Break::Over) => {
                params.push(("Digits", "hangup".to_owned()));
                self.act_unheard(verb, params).await?;
                Err(Break::Over)
            }
            Err(other) => Err(other),
        }
    }

    /// What `record` of Dial and Conference asks for.
    pub(super) fn wish(&self, element: &Element, source: &'static str) -> Option<Wish> {
        let word = element.get("record").unwrap_or("do-not-record");
        if !(word == "true" || word.starts_with("record-from-")) {
            return None;
        }
        Some(Wish {
            channels: if word.ends_with("-dual") { 2 } else { 1 },
            callback: self.callback(element, "recordingStatusCallback"),
            ..Wish::new(source)
        })
    }

    /// The address that an element names for its events, with `…Method` and `…Event`.
    pub(super) fn callback(&self, element: &Element, name: &str) -> Option<StatusCallback> {
        let url = match self.target(Some(element.get(name)?), None).ok()? {
            Source::Url { url, .. } => url,
            Source::Text(_) => return None,
        };
        let events = element.get(&format!("{name}Event")).unwrap_or("completed");
        Some(StatusCallback {
            url,
            method: element.get(&format!("{name}Method")).unwrap_or("POST").to_ascii_uppercase(),
            events: events.split_whitespace().map(str::to_owned).collect(),
        })
    }
}
