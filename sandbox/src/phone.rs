//! Simulated phones for tests in Rust: the control API without a socket.

use std::sync::Arc;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use axum::body::{Body, to_bytes};
use axum::http::Request;
use hyper::service::Service;
use hyper_util::service::TowerToHyperService;
use serde_json::{Value as Json, json};
use twire::{Error, ErrorKind};

use crate::control;
use crate::pages::percent_encode;
use crate::sandbox::Sandbox;
use crate::simulated_account::SimulatedAccount;

/// Sends a request to the control API of an account; `None`: the sandbox has ended.
fn request(sim: &Arc<SimulatedAccount>, method: &str, path: &str, body: &Json) -> Option<(u16, Json)> {
    let text = if body.is_null() { String::new() } else { body.to_string() };
    let request = Request::builder()
        .method(method)
        .uri(format!("/_twire/{path}"))
        .header("host", "localhost")
        .header("content-type", "application/json")
        .body(Body::from(text))
        .ok()?;
    let router = TowerToHyperService::new(control::router(sim));
    let (sender, answered) = mpsc::channel();
    sim.spawn(async move {
        let Ok(response) = router.call(request).await;
        let status = response.status().as_u16();
        let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap_or_default();
        // The caller may have given up.
        let _ = sender.send((status, serde_json::from_slice(&bytes).unwrap_or(Json::Null)));
    });
    answered.recv().ok()
}

fn text(json: &Json, name: &str) -> String {
    json[name].as_str().unwrap_or_default().to_owned()
}

fn rows(json: &Json, name: &str) -> Vec<Json> {
    json[name].as_array().cloned().unwrap_or_default()
}

impl Sandbox {
    /// Sends a request to the control API below `/_twire/` (see the README); `Json::Null` for no body. The
    /// error says what was wrong.
    pub fn control(&self, method: &str, path: &str, body: &Json) -> Result<Json, Error> {
        match request(&self.sim, method, path, body) {
            Some((200..=299, json)) => Ok(json),
            Some((status, json)) => {
                let why = json["error"].as_str().map_or_else(|| status.to_string(), str::to_owned);
                Err(Error::new(ErrorKind::Argument, format!("{method} {path}: {why}")))
            }
            None => Err(Error::new(ErrorKind::Connect, "the sandbox has ended")),
        }
    }

    /// A simulated phone. Any number is one, and so is a channel address such as `whatsapp:+15558675310`.
    pub fn phone(&self, number: impl Into<String>) -> Phone<'_> {
        Phone { sandbox: self, number: number.into() }
    }

    /// Advances the clock. Everything due by then has happened when this returns, webhooks included.
    /// [`ErrorKind::Timeout`] if something takes more than a minute of real time.
    pub fn advance(&self, by: Duration) -> Result<(), Error> {
        let told = self.control("POST", "clock/advance", &json!({"by": by.as_secs_f64()}))?;
        if told["settled"] == true {
            return Ok(());
        }
        Err(Error::new(
            ErrorKind::Timeout,
            "something did not finish within a minute; does a webhook not respond?",
        ))
    }

    /// Deletes everything except the credentials and the initial resources.
    pub fn reset(&self) {
        self.sim.reset();
    }

    /// Waits for rows of a list; [`ErrorKind::Timeout`] if too few match in time.
    fn wait_rows(
        &self,
        name: &str,
        query: &[(&str, &str)],
        count: usize,
        time: Duration,
    ) -> Result<Vec<Json>, Error> {
        let begun = Instant::now();
        let found = loop {
            // One request waits for a minute at most.
            let left = time.saturating_sub(begun.elapsed());
            let mut path = format!("{name}?count={count}&wait={}ms", left.as_millis());
            for (name, value) in query.iter().filter(|(_, value)| !value.is_empty()) {
                path.extend(["&", *name, "=", &percent_encode(value)]);
            }
            let found = rows(&self.control("GET", &path, &Json::Null)?, name);
            if found.len() >= count {
                return Ok(found);
            }
            if left.is_zero() {
                break found;
            }
        };
        let wanted = query.iter().map(|(n, v)| format!("{n}={v}")).collect::<Vec<_>>().join(", ");
        let why = format!("only {} of {count} {name} ({wanted}) within {time:?}", found.len());
        Err(Error::new(ErrorKind::Timeout, why))
    }
}

/// A simulated phone. Its waiting methods wait in real time and fail with [`ErrorKind::Timeout`].
#[derive(Debug, Clone)]
pub struct Phone<'a> {
    sandbox: &'a Sandbox,
    number: String,
}

/// A snapshot of a message to or from a phone.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// `SM…` or `MM…`.
    pub sid: String,
    /// The receiver.
    pub to: String,
    /// The sender; empty until a Messaging Service has picked one.
    pub from: String,
    /// The text.
    pub body: String,
    /// Twilio's status: `queued`, `sent`, `delivered` …
    pub status: String,
    /// The URLs of its media.
    pub media: Vec<String>,
    /// The delivery error.
    pub error_code: Option<u64>,
}

impl Message {
    fn of(json: &Json) -> Message {
        Message {
            sid: text(json, "sid"),
            to: text(json, "to"),
            from: text(json, "from"),
            body: text(json, "body"),
            status: text(json, "status"),
            media: rows(json, "media").iter().map(|medium| text(medium, "url")).collect(),
            error_code: json["error_code"].as_u64(),
        }
    }
}

/// The result of a message that a phone sent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InboundOutcome {
    /// The message.
    pub message: Message,
    /// HTTP status of the webhook's response, if there was one.
    pub status: Option<u64>,
    /// Twilio's error code, if the webhook failed.
    pub error_code: Option<u64>,
    /// The replies.
    pub replies: Vec<Message>,
}

/// A snapshot of a call.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Call {
    /// `CA…`.
    pub sid: String,
    /// Twilio's status: `ringing`, `in-progress`, `completed` …
    pub status: String,
    /// What the call is blocked on: `digits`, `speech`, `recording`, `conference` or `queue`.
    pub waiting_for: Option<String>,
    /// What the call has said so far.
    pub said: Vec<String>,
}

impl Call {
    fn of(json: &Json) -> Call {
        let lines = rows(json, "transcript");
        Call {
            sid: text(json, "sid"),
            status: text(json, "status"),
            waiting_for: json["waiting_for"].as_str().map(str::to_owned),
            said: lines.iter().filter(|line| line["verb"] == "Say").map(|line| text(line, "text")).collect(),
        }
    }
}

/// An action of the phone in a call.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CallAction {
    /// Answers the call.
    Answer,
    /// Declines the call.
    Reject,
    /// Presses keys: `0` to `9`, `*` and `#`.
    Press(String),
    /// Says something.
    Say(String),
    /// Hangs up.
    HangUp,
}

impl Phone<'_> {
    /// Its number.
    pub fn number(&self) -> &str {
        &self.number
    }

    /// Messages to this phone, newest first.
    pub fn messages(&self) -> Result<Vec<Message>, Error> {
        let found = self.sandbox.wait_rows("messages", &[("to", &self.number)], 0, Duration::ZERO)?;
        Ok(found.iter().map(Message::of).collect())
    }

    /// Waits for `count` messages to this phone whose body contains `part`; returns all matches, newest
    /// first.
    pub fn wait_for_messages(&self, part: &str, count: usize, time: Duration) -> Result<Vec<Message>, Error> {
        let found =
            self.sandbox.wait_rows("messages", &[("to", &self.number), ("body", part)], count, time)?;
        Ok(found.iter().map(Message::of).collect())
    }

    /// Waits for a message whose body contains `part`; returns the newest.
    pub fn wait_for_message(&self, part: &str, time: Duration) -> Result<Message, Error> {
        Ok(self.wait_for_messages(part, 1, time)?.swap_remove(0))
    }

    /// Waits for a Verify passcode that is still pending.
    pub fn wait_for_code(&self, time: Duration) -> Result<String, Error> {
        let found = self.sandbox.wait_rows(
            "verifications",
            &[("to", &self.number), ("status", "pending")],
            1,
            time,
        )?;
        Ok(text(&found[0], "code"))
    }

    /// Sends a message to the account's number. The webhook is `url`, or else the number's own; returns once
    /// it has responded.
    pub fn write(&self, body: &str, url: Option<&str>) -> Result<InboundOutcome, Error> {
        let asked = json!({"from": self.number, "body": body, "url": url});
        let told = self.sandbox.control("POST", "inbound", &asked)?;
        Ok(InboundOutcome {
            message: Message::of(&told["message"]),
            status: told["webhook"]["status"].as_u64(),
            error_code: told["webhook"]["error_code"].as_u64(),
            replies: rows(&told, "replies").iter().map(Message::of).collect(),
        })
    }

    /// Calls the account's number. The TwiML comes from `url`, or else from the number's own webhook.
    pub fn call(&self, url: Option<&str>) -> Result<Call, Error> {
        let asked = json!({"from": self.number, "url": url});
        Ok(Call::of(&self.sandbox.control("POST", "calls", &asked)?))
    }

    /// Waits for a call to this phone with that status (empty: any); returns the newest.
    pub fn wait_for_call(&self, status: &str, time: Duration) -> Result<Call, Error> {
        let found = self.sandbox.wait_rows("calls", &[("to", &self.number), ("status", status)], 1, time)?;
        Ok(Call::of(&found[0]))
    }

    /// Waits until a call has a status or is blocked on an input: `ringing`, `completed`, `digits` …
    pub fn wait_until(&self, call: &Call, what: &str, time: Duration) -> Result<Call, Error> {
        let waits = matches!(what, "digits" | "speech" | "recording" | "conference" | "queue");
        let name = if waits { "waiting_for" } else { "status" };
        let found = self.sandbox.wait_rows("calls", &[("sid", &call.sid), (name, what)], 1, time)?;
        Ok(Call::of(&found[0]))
    }

    /// Performs an action in a call of this phone.
    pub fn perform(&self, call: &Call, action: &CallAction) -> Result<(), Error> {
        let (name, body) = match action {
            CallAction::Answer => ("answer", Json::Null),
            CallAction::Reject => ("reject", Json::Null),
            CallAction::Press(digits) => ("press", json!({"digits": digits})),
            CallAction::Say(words) => ("say", json!({"words": words})),
            CallAction::HangUp => ("hangup", Json::Null),
        };
        self.sandbox.control("POST", &format!("calls/{}/{name}", call.sid), &body).map(drop)
    }

    /// Sets what the phone does when called: `answer` (the default), `wait` for [`CallAction::Answer`],
    /// `machine`, `busy`, `no-answer` or `fail`.
    pub fn set_ring(&self, how: &str) -> Result<(), Error> {
        self.sandbox
            .control("PUT", &format!("phones/{}", percent_encode(&self.number)), &json!({"ring": how}))
            .map(drop)
    }
}
