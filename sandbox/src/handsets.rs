//! How the simulated phones behave. A number that nobody set up takes every message, answers a
//! call after a short ring, and hangs up a second after it was connected to somebody.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use crate::errors::delivery;

/// The name under which all phones are set up that have no setting of their own.
pub(crate) const EVERY: &str = "default";

/// What a phone does when it rings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) enum Ring {
    /// A person answers.
    #[default]
    Answer,
    /// A machine answers, for answering machine detection.
    Machine,
    /// It rings until it is answered through the control API.
    Wait,
    Busy,
    NoAnswer,
    /// It cannot be reached.
    Fail,
}

impl Ring {
    const ALL: [(&str, Ring); 6] = [
        ("answer", Ring::Answer),
        ("machine", Ring::Machine),
        ("wait", Ring::Wait),
        ("busy", Ring::Busy),
        ("no-answer", Ring::NoAnswer),
        ("fail", Ring::Fail),
    ];

    fn name(self) -> &'static str {
        Ring::ALL.iter().find(|(_, ring)| *ring == self).map_or("", |(name, _)| name)
    }
}

/// A phone that was set up.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub(crate) struct Handset {
    pub(crate) ring: Ring,
    /// How long it talks when it was dialled from a call; `None`: until it is hung up.
    pub(crate) talk: Option<Duration>,
    /// The error with which every message to it ends.
    pub(crate) delivery_error: Option<u32>,
}

impl Default for Handset {
    fn default() -> Handset {
        Handset { ring: Ring::default(), talk: Some(Duration::from_secs(1)), delivery_error: None }
    }
}

impl Handset {
    /// Changes what `settings` names: `ring`, `talk` (seconds, or `"forever"`), `delivery_error`.
    pub(crate) fn change(&mut self, settings: &Json) -> Result<(), String> {
        let Some(settings) = settings.as_object() else {
            return Err("a JSON object is expected".to_owned());
        };
        for (name, value) in settings {
            match name.as_str() {
                "ring" => {
                    let ring = Ring::ALL.iter().find(|(known, _)| value.as_str() == Some(known));
                    self.ring = ring.ok_or("ring: answer, machine, wait, busy, no-answer or fail")?.1;
                }
                "talk" if value == "forever" => self.talk = None,
                "talk" => {
                    let seconds = value.as_f64().and_then(|s| Duration::try_from_secs_f64(s).ok());
                    self.talk = Some(seconds.ok_or("talk: seconds, or \"forever\"")?);
                }
                "delivery_error" if value.is_null() => self.delivery_error = None,
                "delivery_error" => {
                    let code = value.as_u64().and_then(|c| u32::try_from(c).ok());
                    let code = code.filter(|c| delivery(*c).is_some());
                    self.delivery_error = Some(code.ok_or("delivery_error: not a modelled code")?);
                }
                other => return Err(format!("{other} is not a setting of a handset")),
            }
        }
        Ok(())
    }

    pub(crate) fn json(&self, number: &str) -> Json {
        json!({
            "number": number,
            "ring": self.ring.name(),
            "talk": self.talk.map_or(json!("forever"), |t| json!(t.as_secs_f64())),
            "delivery_error": self.delivery_error,
        })
    }
}
