//! What the service answered to a call.

use std::fmt;

use once_cell::race::OnceBox;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value as Json;

use crate::error::{Error, Kind, Result, Sent};
use crate::json;
use crate::request::Response;

/// A successful answer: status, header fields and JSON. Unknown fields are kept.
///
/// `Debug` does not show the body.
#[derive(Debug, Clone, PartialEq)]
pub struct Reply {
    response: Response,
    json: Hidden,
}

/// The body as JSON, made at the first look: many callers never look. Nobody waits for who makes
/// it, for that might be a thread of a parent that has forked.
#[derive(Clone, Default)]
struct Hidden(OnceBox<Json>);

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

impl PartialEq for Hidden {
    /// Two answers with the same body have the same JSON.
    fn eq(&self, _: &Hidden) -> bool {
        true
    }
}

impl Reply {
    /// Reads an answer of status 2xx. A body that is not JSON though it claims to be is
    /// [`Kind::Decode`] with `sent = yes`: the service did what was asked.
    pub(crate) fn read(response: Response) -> Result<Reply> {
        let reply = Reply { response, json: Hidden::default() };
        let response = &reply.response;
        if response.is_json() {
            sound(&response.body)
                .map_err(|e| unreadable(response, &format!("the answer is not JSON: {e}")))?;
        } else if response.header("content-type").is_some_and(|t| t.starts_with("text/html")) {
            return Err(unreadable(response, "the answer is a page of HTML, not JSON"));
        }
        Ok(reply)
    }

    /// HTTP status, 200 to 299.
    pub fn status(&self) -> u16 {
        self.response.status
    }
    /// The answer's JSON; `Null` where there was none (a deletion, a download).
    pub fn json(&self) -> &Json {
        self.json.0.get_or_init(|| Box::new(self.parse()))
    }
    /// Takes the JSON out.
    pub fn into_json(self) -> Json {
        self.json.0.get().cloned().unwrap_or_else(|| self.parse())
    }
    /// The JSON, and the rest of the answer without it.
    pub(crate) fn split(mut self) -> (Json, Reply) {
        let json = self.json.0.get().cloned().unwrap_or_else(|| self.parse());
        self.response.body = Vec::new();
        (json, self)
    }
    fn parse(&self) -> Json {
        if !self.response.is_json() {
            return Json::Null;
        }
        // It was seen to be sound.
        json::parse(&self.response.body).unwrap_or_default()
    }
    /// The body as it came.
    pub fn body(&self) -> &[u8] {
        &self.response.body
    }
    /// All header fields, names in lower case.
    pub fn headers(&self) -> &[(String, String)] {
        &self.response.headers
    }
    /// The first header field of that name, in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.response.header(name)
    }
    /// `Twilio-Request-Id`, for Twilio's support.
    pub fn request_id(&self) -> Option<&str> {
        self.header("twilio-request-id")
    }
    /// A value by its path, `subresource_uris.media` or `errors.0.code`.
    pub fn get(&self, path: &str) -> Option<&Json> {
        path.split('.').try_fold(self.json(), |json, step| match json {
            Json::Object(map) => map.get(step),
            Json::Array(items) => items.get(step.parse::<usize>().ok()?),
            _ => None,
        })
    }
    /// A value's text; numbers and truth values are written out, `null` is `None`.
    pub fn text(&self, path: &str) -> Option<String> {
        match self.get(path)? {
            Json::Null => None,
            Json::String(text) => Some(text.clone()),
            other => Some(json::write(other)),
        }
    }
}

impl Response {
    /// Whether the body is JSON, or should be.
    fn is_json(&self) -> bool {
        !self.body.is_empty() && self.header("content-type").is_none_or(|t| t.contains("json"))
    }
}

/// Whether a body is JSON, or why not.
fn sound(body: &[u8]) -> std::result::Result<(), String> {
    // Its UTF-8 is looked at once, and not text by text.
    let text = std::str::from_utf8(body).map_err(|e| e.to_string())?;
    serde_json::from_str::<Sound>(text).map(|_| ()).map_err(|e| e.to_string())
}

/// JSON that could be read; nothing of it is kept.
struct Sound;

impl<'de> Deserialize<'de> for Sound {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Sound, D::Error> {
        deserializer.deserialize_any(Sound)
    }
}

impl<'de> Visitor<'de> for Sound {
    type Value = Sound;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }
    fn visit_bool<E>(self, _: bool) -> std::result::Result<Sound, E> {
        Ok(Sound)
    }
    fn visit_i64<E>(self, _: i64) -> std::result::Result<Sound, E> {
        Ok(Sound)
    }
    fn visit_u64<E>(self, _: u64) -> std::result::Result<Sound, E> {
        Ok(Sound)
    }
    fn visit_f64<E>(self, _: f64) -> std::result::Result<Sound, E> {
        Ok(Sound)
    }
    fn visit_str<E>(self, _: &str) -> std::result::Result<Sound, E> {
        Ok(Sound)
    }
    fn visit_unit<E>(self) -> std::result::Result<Sound, E> {
        Ok(Sound)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> std::result::Result<Sound, A::Error> {
        while items.next_element::<Sound>()?.is_some() {}
        Ok(Sound)
    }
    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> std::result::Result<Sound, A::Error> {
        while fields.next_entry::<Sound, Sound>()?.is_some() {}
        Ok(Sound)
    }
}

fn unreadable(response: &Response, why: &str) -> Error {
    Error::new(Kind::Decode, why)
        .with_sent(Sent::Yes)
        .with_status(response.status)
        .with_request_id(response.header("twilio-request-id").map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What was seen to be sound is read later, and must not fail then.
    #[test]
    fn what_is_sound_is_what_can_be_read() {
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        let texts = [
            r#"{"sid":"SM1","price":null,"a":[1,-2,3.5,true,false,{}],"":""}"#,
            r#"{"a":1,"a":2}"#,
            r#""\ud83d\ude00 \u00e9 \n""#,
            r#""\ud800""#,
            r#""\ud800\ud800""#,
            r#""\x""#,
            "\"a\nb\"",
            "1e308",
            "1e999",
            "123456789012345678901234567890",
            "-0",
            "01",
            "{}",
            "{} x",
            "{1:2}",
            r#"{"a":}"#,
            "[1,]",
            "nul",
            " ",
        ];
        let mut rows: Vec<Vec<u8>> = texts.iter().map(|t| t.as_bytes().to_vec()).collect();
        rows.extend([127, 128, 200].map(|depth| nested(depth).into_bytes()));
        rows.extend([b"\"\xff\"".to_vec(), b"{\"\xc3\":1}".to_vec()]);
        for row in rows {
            let text = String::from_utf8_lossy(&row).into_owned();
            let whole = serde_json::from_slice::<Json>(&row);
            let response = Response { status: 200, headers: Vec::new(), body: row };
            match (Reply::read(response), whole) {
                (Ok(reply), Ok(json)) => {
                    assert_eq!(reply.json(), &json, "{text}");
                    assert_eq!(reply.into_json(), json, "{text}");
                }
                (read, whole) => assert!(read.is_err() && whole.is_err(), "{text}"),
            }
        }
    }
}
