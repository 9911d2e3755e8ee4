//! What the service answered to a call.

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

#[derive(Clone, PartialEq)]
struct Hidden(Json);

impl std::fmt::Debug for Hidden {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("…")
    }
}

impl Reply {
    /// Reads an answer of status 2xx. A body that is not JSON though it claims to be is
    /// [`Kind::Decode`] with `sent = yes`: the service did what was asked.
    pub(crate) fn read(response: Response) -> Result<Reply> {
        let textual = response.header("content-type").is_none_or(|t| t.contains("json"));
        let json = if response.body.is_empty() || !textual {
            if !textual && response.header("content-type").is_some_and(|t| t.starts_with("text/html")) {
                return Err(unreadable(&response, "the answer is a page of HTML, not JSON"));
            }
            Json::Null
        } else {
            json::parse(&response.body)
                .map_err(|e| unreadable(&response, &format!("the answer is not JSON: {e}")))?
        };
        Ok(Reply { response, json: Hidden(json) })
    }

    /// HTTP status, 200 to 299.
    pub fn status(&self) -> u16 {
        self.response.status
    }
    /// The answer's JSON; `Null` where there was none (a deletion, a download).
    pub fn json(&self) -> &Json {
        &self.json.0
    }
    /// Takes the JSON out.
    pub fn into_json(self) -> Json {
        self.json.0
    }
    /// The JSON, and the rest of the answer without it.
    pub(crate) fn split(mut self) -> (Json, Reply) {
        self.response.body = Vec::new();
        (std::mem::take(&mut self.json.0), self)
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

fn unreadable(response: &Response, why: &str) -> Error {
    Error::new(Kind::Decode, why)
        .with_sent(Sent::Yes)
        .with_status(response.status)
        .with_request_id(response.header("twilio-request-id").map(str::to_owned))
}
