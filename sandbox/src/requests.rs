//! The record of requests to Twilio's API: what was asked, and what was wrong with it.

use std::time::SystemTime;

use serde_json::{Value as Json, json};

use crate::http::{Answer, Request};
use crate::pages::Row;
use crate::state::State;

/// Requests that are kept.
const KEPT: usize = 1000;
/// Characters that are kept of a value, and bytes of all parameters of a request.
const VALUE: usize = 2000;
const PARAMS: usize = 8000;

/// A request, without its credentials, and what became of it.
#[derive(Debug, Default)]
pub(crate) struct Record {
    sid: String,
    at: Option<SystemTime>,
    pub(crate) method: String,
    pub(crate) path: String,
    params: Vec<(String, String)>,
    user_agent: Option<String>,
    /// The fault that befell it.
    fault: Option<&'static str>,
    /// `None`: the connection was cut.
    pub(crate) status: Option<u16>,
    pub(crate) code: Option<u64>,
    message: Option<String>,
    /// What it made or changed.
    resource: Option<String>,
}

impl Row for Record {
    fn sid(&self) -> &str {
        &self.sid
    }
}

/// The beginning of a text.
fn short(text: &str) -> String {
    let end = text.char_indices().nth(VALUE).map_or(text.len(), |(at, _)| at);
    if end == text.len() { text.to_owned() } else { format!("{}…", &text[..end]) }
}

impl Record {
    /// Of a request that could not be read.
    pub(crate) fn unread(method: &str, path: &str) -> Record {
        Record { method: method.to_owned(), path: short(path), ..Record::default() }
    }

    pub(crate) fn of(request: &Request) -> Record {
        let pairs = request.query.iter().chain(request.form.iter());
        let mut room = PARAMS;
        let mut params: Vec<(String, String)> = Vec::new();
        for (name, value) in pairs {
            let (name, value) = (short(&name), short(&value));
            let Some(left) = room.checked_sub(name.len() + value.len()) else { break };
            room = left;
            params.push((name, value));
        }
        if let Some(json) = &request.json {
            params.push(("(JSON)".to_owned(), short(&json.to_string())));
        }
        Record {
            params,
            user_agent: request.header("user-agent").map(short),
            ..Record::unread(request.method.as_str(), &request.path)
        }
    }

    /// Notes the fault that befell it.
    #[must_use]
    pub(crate) fn befallen(mut self, fault: &'static str) -> Record {
        self.fault = Some(fault);
        self
    }

    /// Takes over what was answered.
    #[must_use]
    pub(crate) fn answered(mut self, answer: &Answer) -> Record {
        self.status = Some(answer.status);
        // Pages of a list are long, and say nothing that is wanted here.
        if self.method != "GET" || answer.status >= 400 {
            let json: Json = serde_json::from_slice(&answer.body).unwrap_or_default();
            self.resource = json["sid"].as_str().map(str::to_owned);
            if answer.status >= 400 {
                self.code = json["code"].as_u64();
                self.message = json["message"].as_str().map(short);
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
    /// Keeps a request; its SID, which the answer carries.
    pub(crate) fn record(&mut self, now: SystemTime, record: Record) -> String {
        let sid = self.random.sid("RQ");
        if self.requests.len() >= KEPT {
            let oldest = self.requests.oldest_first().next().map(|r| r.sid.clone());
            oldest.and_then(|sid| self.requests.remove(&sid));
        }
        self.requests.insert(sid.clone(), Record { sid: sid.clone(), at: Some(now), ..record });
        sid
    }
}
