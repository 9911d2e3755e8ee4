//! Record, and the recording attributes of other verbs.

use std::time::Duration;

use serde_json::json;
use twire::twiml::Element;

use crate::call_session::verbs::number;
use crate::call_session::{CallSession, Exit, TwimlSource, WakeOn, WakeReason};
use crate::calls::StatusCallback;
use crate::recordings::{self, RecordingOptions, Status};

impl CallSession {
    /// Records until a key, silence, the maximum length, or the end of the call.
    pub(super) async fn record(&mut self, verb: &Element) -> Result<(), Exit> {
        let finish = verb.get("finishOnKey").unwrap_or("1234567890*#").to_owned();
        let silence = Duration::from_secs(number(verb, "timeout", 5));
        let end = self.sim.clock.now() + Duration::from_secs(number(verb, "maxLength", 3600));
        let options = RecordingOptions {
            callback: self.callback(verb, "recordingStatusCallback"),
            ..RecordingOptions::new("RecordVerb")
        };
        let recording = self.transact(|tx| recordings::begin(tx, &self.sid, None, options.clone()));
        let mut words = std::mem::take(&mut self.words);
        let mut pressed = None;
        self.set_waiting_for(Some("recording"));
        let outcome = loop {
            if let Some(key) = self.keys.chars().find(|key| finish.contains(*key)) {
                self.keys.clear();
                pressed = Some(key.to_string());
                break Ok(());
            }
            let left = end.duration_since(self.sim.clock.now()).unwrap_or_default();
            match self.sleep(silence.min(left), WakeOn::AnyInput).await {
                Ok(WakeReason::Time) => break Ok(()),
                Ok(WakeReason::Input) => words.append(&mut self.words),
                Err(other) => break Err(other),
            }
        };
        self.set_waiting_for(None);
        self.log_transcript(
            json!({"verb": "Record", "heard": words, "key": pressed, "recording_sid": recording}),
        );
        // Silence is not a recording: the next verb runs.
        if words.is_empty() && pressed.is_none() {
            self.transact(|tx| {
                tx.state.recordings.remove(&recording);
                recordings::absent(tx, &self.sid, options);
            });
            return outcome;
        }
        self.transact(|tx| recordings::set_status(tx, &recording, Status::Completed));
        let home = self.sim.url.clone();
        let mut params = self.sim.read(|state| recordings::params(state, &home, &recording));
        match outcome {
            Ok(()) => {
                params.push(("Digits", pressed.unwrap_or_default()));
                Err(self.redirect_to_action(verb, params)?)
            }
            Err(Exit::HungUp) => {
                params.push(("Digits", "hangup".to_owned()));
                self.call_action_after_hangup(verb, params).await?;
                Err(Exit::HungUp)
            }
            Err(other) => Err(other),
        }
    }

    /// The `record` attribute of Dial and Conference.
    pub(super) fn recording_options(
        &self,
        element: &Element,
        source: &'static str,
    ) -> Option<RecordingOptions> {
        let word = element.get("record").unwrap_or("do-not-record");
        if !(word == "true" || word.starts_with("record-from-")) {
            return None;
        }
        Some(RecordingOptions {
            channels: if word.ends_with("-dual") { 2 } else { 1 },
            callback: self.callback(element, "recordingStatusCallback"),
            ..RecordingOptions::new(source)
        })
    }

    /// The status callback that an element configures, with `…Method` and `…Event`.
    pub(super) fn callback(&self, element: &Element, name: &str) -> Option<StatusCallback> {
        let url = match self.resolve_source(Some(element.get(name)?), None).ok()? {
            TwimlSource::Url { url, .. } => url,
            TwimlSource::Text(_) => return None,
        };
        let events = element.get(&format!("{name}Event")).unwrap_or("completed");
        Some(StatusCallback {
            url,
            method: element.get(&format!("{name}Method")).unwrap_or("POST").to_ascii_uppercase(),
            events: events.split_whitespace().map(str::to_owned).collect(),
        })
    }
}
