//! API keys: credentials that are made, used and revoked. Their secret is shown once.

use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use twire::{Secret, iso_time, rfc2822};

use crate::errors::Refusal;
use crate::http::{Answer, Asked};
use crate::pages::{self, Row};
use crate::state::Turn;
use crate::word;

/// Characters of a key's name.
const NAME: usize = 64;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Key {
    pub(crate) sid: String,
    #[serde(with = "word::secret")]
    pub(crate) secret: Secret,
    friendly_name: String,
    created: SystemTime,
    updated: SystemTime,
}

impl Row for Key {
    fn sid(&self) -> &str {
        &self.sid
    }
}

/// How an API writes moments: the 2010 one like mail, the newer ones in ISO 8601.
type Moment = fn(SystemTime) -> String;

fn moment(asked: &Asked<'_>) -> Moment {
    if asked.request.path.starts_with("/2010-04-01/") { rfc2822 } else { iso_time }
}

impl Key {
    pub(crate) fn new(sid: &str, secret: Secret, name: &str, now: SystemTime) -> Key {
        Key { sid: sid.to_owned(), secret, friendly_name: name.to_owned(), created: now, updated: now }
    }

    fn json(&self, moment: Moment) -> Json {
        json!({
            "sid": self.sid,
            "friendly_name": self.friendly_name,
            "date_created": moment(self.created),
            "date_updated": moment(self.updated),
        })
    }
}

fn name(asked: &Asked<'_>) -> Result<Option<String>, Refusal> {
    let name = asked.given("FriendlyName");
    if name.as_ref().is_some_and(|name| name.chars().count() > NAME) {
        return Err(Refusal::of(20001, "FriendlyName: at most 64 characters"));
    }
    Ok(name)
}

pub(crate) fn create(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let sid = turn.state.random.sid("SK");
    let secret = turn.state.random.hex();
    let key = Key::new(&sid, Secret::new(secret.as_str()), &name(asked)?.unwrap_or_default(), turn.now);
    let mut json = key.json(moment(asked));
    // The one time that it is shown.
    json["secret"] = json!(secret);
    turn.state.keys.insert(sid, key);
    Ok(Answer::created(&json))
}

pub(crate) fn list(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let moment = moment(asked);
    if asked.request.path.starts_with("/2010-04-01/") {
        return pages::uri(asked, &turn.state.keys, "keys", |_| true, |key| key.json(moment));
    }
    pages::meta(asked, &turn.state.keys, "keys", |_| true, |key| key.json(moment))
}

pub(crate) fn fetch(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let key = turn.state.keys.get(asked.sid()).ok_or_else(|| asked.not_found())?;
    Ok(Answer::ok(&key.json(moment(asked))))
}

pub(crate) fn update(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let (now, name) = (turn.now, name(asked)?);
    let key = turn.state.keys.get_mut(asked.sid()).ok_or_else(|| asked.not_found())?;
    key.friendly_name = name.unwrap_or_default();
    key.updated = now;
    fetch(turn, asked)
}

/// Whoever uses it is refused from now on.
pub(crate) fn delete(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    turn.state.keys.remove(asked.sid()).map(|_| Answer::empty()).ok_or_else(|| asked.not_found())
}
