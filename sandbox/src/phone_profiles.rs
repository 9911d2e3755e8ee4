//! Profiles of the simulated phones. A phone without a profile receives every message, answers a call after a
//! short ring, and hangs up a second after it was connected by Dial.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use crate::errors::delivery;

/// The key of the profile for phones without their own.
pub(crate) const DEFAULT_PROFILE: &str = "default";

/// What a phone does when it rings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) enum AnswerBehavior {
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

impl AnswerBehavior {
    const ALL: [(&str, AnswerBehavior); 6] = [
        ("answer", AnswerBehavior::Answer),
        ("machine", AnswerBehavior::Machine),
        ("wait", AnswerBehavior::Wait),
        ("busy", AnswerBehavior::Busy),
        ("no-answer", AnswerBehavior::NoAnswer),
        ("fail", AnswerBehavior::Fail),
    ];

    fn name(self) -> &'static str {
        AnswerBehavior::ALL.iter().find(|(_, ring)| *ring == self).map_or("", |(name, _)| name)
    }
}

/// A phone's profile.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub(crate) struct PhoneProfile {
    pub(crate) ring: AnswerBehavior,
    /// How long it talks when dialed by a call; `None`: until it is hung up.
    pub(crate) talk: Option<Duration>,
    /// The delivery error of every message to it.
    pub(crate) delivery_error: Option<u32>,
}

impl Default for PhoneProfile {
    fn default() -> PhoneProfile {
        PhoneProfile {
            ring: AnswerBehavior::default(),
            talk: Some(Duration::from_secs(1)),
            delivery_error: None,
        }
    }
}

impl PhoneProfile {
    /// Applies `ring`, `talk` (seconds, or `"forever"`) and `delivery_error`.
    pub(crate) fn change(&mut self, settings: &Json) -> Result<(), String> {
        let Some(settings) = settings.as_object() else {
            return Err("a JSON object is expected".to_owned());
        };
        for (name, value) in settings {
            match name.as_str() {
                "ring" => {
                    let ring = AnswerBehavior::ALL.iter().find(|(known, _)| value.as_str() == Some(known));
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
                other => return Err(format!("{other} is not a setting of a phone")),
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
