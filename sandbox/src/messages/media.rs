//! The media of a message. Bytes stay where they are: their address is kept.

use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use twire::rfc2822;

use crate::errors::Refusal;
use crate::http::{Answer, Asked};
use crate::messages::{self, Message};
use crate::pages::{self, Row};
use crate::state::Turn;
use crate::table::Table;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Media {
    pub(crate) sid: String,
    pub(crate) url: String,
    pub(crate) content_type: String,
    pub(crate) created: SystemTime,
}

impl Row for Media {
    fn sid(&self) -> &str {
        &self.sid
    }
}

impl Media {
    fn json(&self, account: &str, message: &str) -> Json {
        json!({
            "account_sid": account,
            "content_type": self.content_type,
            "date_created": rfc2822(self.created),
            "date_updated": rfc2822(self.created),
            "parent_sid": message,
            "sid": self.sid,
            "uri": format!("/2010-04-01/Accounts/{account}/Messages/{message}/Media/{}.json", self.sid),
        })
    }
}

/// Endings and what they stand for.
const TYPES: &[(&str, &str)] = &[
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("png", "image/png"),
    ("gif", "image/gif"),
    ("webp", "image/webp"),
    ("mp3", "audio/mpeg"),
    ("ogg", "audio/ogg"),
    ("mp4", "video/mp4"),
    ("3gp", "video/3gpp"),
    ("pdf", "application/pdf"),
    ("vcf", "text/vcard"),
    ("txt", "text/plain"),
];

/// What a medium is, by the ending of its URL.
pub(crate) fn content_type(url: &str) -> &'static str {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let ending = path.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map_or("", |(_, e)| e);
    TYPES
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(ending))
        .map_or("application/octet-stream", |(_, content_type)| content_type)
}

fn message<'a>(turn: &'a Turn<'_>, asked: &Asked<'_>) -> Result<&'a Message, Refusal> {
    messages::find(turn.state, asked, asked.values.get(1).map_or("", String::as_str))
}

fn medium<'a>(turn: &'a Turn<'_>, asked: &Asked<'_>) -> Result<&'a Media, Refusal> {
    message(turn, asked)?.media.iter().find(|m| m.sid == asked.sid()).ok_or_else(|| asked.not_found())
}

pub(crate) fn list(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let message = message(turn, asked)?;
    let mut table = Table::default();
    for media in message.media.iter().rev() {
        table.insert(media.sid.clone(), media.clone());
    }
    let account = &turn.state.account.sid;
    pages::uri(asked, &table, "media_list", |_| true, |m: &Media| m.json(account, &message.sid))
}

pub(crate) fn fetch(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let parent = &message(turn, asked)?.sid;
    Ok(Answer::ok(&medium(turn, asked)?.json(&turn.state.account.sid, parent)))
}

/// Twilio redirects to where the bytes are; so does the sandbox, to the original.
pub(crate) fn content(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let url = medium(turn, asked)?.url.clone();
    Ok(Answer { status: 307, headers: vec![("location", url)], body: Vec::new() })
}

pub(crate) fn delete(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    medium(turn, asked)?;
    let parent = asked.values.get(1).map_or("", String::as_str);
    if let Some(message) = turn.state.messages.get_mut(parent) {
        message.media.retain(|m| m.sid != asked.sid());
    }
    Ok(Answer::empty())
}
