//! Content templates: texts with numbered or named gaps, sent by their SID.

use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json, json};
use twire::iso_time;

use crate::errors::Refusal;
use crate::http::{Answer, Asked};
use crate::pages::{self, Row};
use crate::state::{Account, State, Turn};

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Content {
    sid: String,
    friendly_name: Option<String>,
    language: String,
    /// What stands in a gap that a message leaves open.
    variables: Map<String, Json>,
    types: Map<String, Json>,
    created: SystemTime,
}

impl Row for Content {
    fn sid(&self) -> &str {
        &self.sid
    }
}

impl Content {
    /// The template that is there from the start.
    pub(crate) fn seeded(sid: &str, now: SystemTime) -> Content {
        let object = |value: Json| value.as_object().cloned().unwrap_or_default();
        Content {
            sid: sid.to_owned(),
            friendly_name: Some("sandbox_code".to_owned()),
            language: "en".to_owned(),
            variables: object(json!({"1": "123456"})),
            types: object(json!({"twilio/text": {"body": "Your code is {{1}}"}})),
            created: now,
        }
    }

    fn json(&self, account: &Account, origin: &str) -> Json {
        let url = format!("{origin}/v1/Content/{}", self.sid);
        json!({
            "account_sid": account.sid,
            "date_created": iso_time(self.created),
            "date_updated": iso_time(self.created),
            "friendly_name": self.friendly_name,
            "language": self.language,
            "links": {
                "approval_create": format!("{url}/ApprovalRequests/whatsapp"),
                "approval_fetch": format!("{url}/ApprovalRequests"),
            },
            "sid": self.sid,
            "types": self.types,
            "url": url,
            "variables": self.variables,
        })
    }

    /// Text and media with the gaps filled.
    fn fill(&self, values: &Map<String, Json>) -> (String, Vec<String>) {
        let fill = |text: &str| {
            let mut out = text.to_owned();
            for (name, value) in self.variables.iter().chain(values) {
                let value = values.get(name).unwrap_or(value);
                let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                out = out.replace(&format!("{{{{{name}}}}}"), &value);
            }
            out
        };
        let part = |name: &str| self.types.values().find_map(|kind| kind.get(name));
        let body = part("body").or_else(|| part("title")).and_then(Json::as_str).map(fill);
        let media = part("media").and_then(Json::as_array).cloned().unwrap_or_default();
        (body.unwrap_or_default(), media.iter().filter_map(Json::as_str).map(fill).collect())
    }
}

/// What a message with this template says.
pub(crate) fn render(
    state: &State,
    sid: &str,
    variables: Option<String>,
) -> Result<(String, Vec<String>), Refusal> {
    let content = state.contents.get(sid).ok_or_else(|| Refusal::of(21655, sid))?;
    let values = match variables {
        None => Map::new(),
        Some(text) => match serde_json::from_str(&text) {
            Ok(Json::Object(values)) if values.values().all(|v| !v.is_object() && !v.is_array()) => values,
            _ => return Err(Refusal::of(21656, "")),
        },
    };
    Ok(content.fill(&values))
}

pub(crate) fn create(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let body = asked.request.json.as_ref().and_then(Json::as_object);
    let body = body.ok_or_else(|| Refusal::of(20001, "body: a JSON object is expected"))?;
    let object = |name: &str| body.get(name).and_then(Json::as_object).cloned();
    let types = object("types").filter(|t| t.values().any(Json::is_object));
    let content = Content {
        sid: turn.state.random.sid("HX"),
        friendly_name: body.get("friendly_name").and_then(Json::as_str).map(str::to_owned),
        language: body
            .get("language")
            .and_then(Json::as_str)
            .ok_or_else(|| Refusal::of(20001, "language is required"))?
            .to_owned(),
        variables: object("variables").unwrap_or_default(),
        types: types.ok_or_else(|| Refusal::of(20001, "types is required"))?,
        created: turn.now,
    };
    let json = content.json(&turn.state.account, &asked.request.origin);
    turn.state.contents.insert(content.sid.clone(), content);
    Ok(Answer::created(&json))
}

pub(crate) fn list(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let (account, origin) = (&turn.state.account, &asked.request.origin);
    pages::meta(asked, &turn.state.contents, "contents", |_| true, |c| c.json(account, origin))
}

pub(crate) fn fetch(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let content = turn.state.contents.get(asked.sid()).ok_or_else(|| asked.not_found())?;
    Ok(Answer::ok(&content.json(&turn.state.account, &asked.request.origin)))
}

pub(crate) fn delete(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    turn.state.contents.remove(asked.sid()).map(|_| Answer::empty()).ok_or_else(|| asked.not_found())
}
