//! The record of requests to Twilio's API and their errors.

use std::time::SystemTime;

use serde_json::{Value as Json, json};

use crate::http::{ApiResponse, Request};
use crate::pages::Row;
use crate::state::State;

/// Maximum number of records.
pub(crate) const MAX_RECORDS: usize = 1000;
/// Maximum length of a value in characters, and of all parameters in bytes.
const MAX_VALUE_CHARS: usize = 2000;
const MAX_PARAMS_BYTES: usize = 8000;

/// A request without its credentials, and its result.
#[derive(Debug, Default)]
pub(crate) struct RequestRecord {
    sid: String,
    at: Option<SystemTime>,
    pub(crate) method: String,
    pub(crate) path: String,
    params: Vec<(String, String)>,
    user_agent: Option<String>,
    /// The fault that was applied.
    fault: Option<&'static str>,
    /// `None`: the connection was cut.
    pub(crate) status: Option<u16>,
    pub(crate) code: Option<u64>,
    pub(crate) message: Option<String>,
    /// The SID of the resource that it created or changed.
    resource: Option<String>,
}

impl Row for RequestRecord {
    fn sid(&self) -> &str {
        &self.sid
    }
}

/// The text, cut to the maximum length.
fn truncate(text: &str) -> String {
    let end = text.char_indices().nth(MAX_VALUE_CHARS).map_or(text.len(), |(at, _)| at);
    if end == text.len() { text.to_owned() } else { format!("{}…", &text[..end]) }
}

impl RequestRecord {
    /// A request that could not be parsed.
    pub(crate) fn from_path(method: &str, path: &str) -> RequestRecord {
        RequestRecord { method: method.to_owned(), path: truncate(path), ..RequestRecord::default() }
    }

    pub(crate) fn from_request(request: &Request) -> RequestRecord {
        let pairs = request.query.iter().chain(request.form.iter());
        let mut room = MAX_PARAMS_BYTES;
        let mut params: Vec<(String, String)> = Vec::new();
        for (name, value) in pairs {
            let (name, value) = (truncate(&name), truncate(&value));
            let Some(left) = room.checked_sub(name.len() + value.len()) else { break };
            room = left;
            params.push((name, value));
        }
        if let Some(json) = &request.json {
            params.push(("(JSON)".to_owned(), truncate(&json.to_string())));
        }
        RequestRecord {
            params,
            user_agent: request.header("user-agent").map(truncate),
            ..RequestRecord::from_path(request.method.as_str(), &request.path)
        }
    }

    /// Adds the fault that was applied.
    #[must_use]
    pub(crate) fn with_fault(mut self, fault: &'static str) -> RequestRecord {
        self.fault = Some(fault);
        self
    }

    /// Adds the response.
    #[must_use]
    pub(crate) fn with_response(mut self, response: &ApiResponse) -> RequestRecord {
        self.status = Some(response.status);
        // A list page is long, and not needed here.
        if self.method != "GET" || response.status >= 400 {
            let json: Json = serde_json::from_slice(&response.body).unwrap_or_default();
            self.resource = json["sid"].as_str().map(str::to_owned);
            if response.status >= 400 {
                self.code = json["code"].as_u64();
                self.message = json["message"].as_str().map(truncate);
            }
        }
        self
    }

    pub(crate) fn json(&self) -> Json {
        json!({
            "sid": self.sid,
            "at": self.at.map(twire::iso_time),
            "method": self.method,
            "path": self.path,
            "params": self.params.iter().map(|(n, v)| json!([n, v])).collect::<Vec<_>>(),
            "user_agent": self.user_agent,
            "fault": self.fault,
            "status": self.status,
            "code": self.code,
            "message": self.message,
            "resource_sid": self.resource,
        })
    }
}

impl State {
    /// Stores a record; returns its SID, which the response carries.
    pub(crate) fn record_request(&mut self, now: SystemTime, record: RequestRecord) -> String {
        let sid = self.random.sid("RQ");
        self.requests.insert(sid.clone(), RequestRecord { sid: sid.clone(), at: Some(now), ..record });
        sid
    }
}
