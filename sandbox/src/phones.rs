//! The simulated phones, for tests in Rust: what the control API does, without a socket.

use std::sync::Arc;
use std::sync::mpsc;
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::http::Request;
use hyper::service::Service;
use hyper_util::service::TowerToHyperService;
use serde_json::{Value as Json, json};
use twire::{Error, Kind};

use crate::control;
use crate::pages::encode;
use crate::sandbox::Sandbox;
use crate::world::World;

/// A request to the control API of that world; `None`: the sandbox has ended.
fn request(world: &Arc<World>, method: &str, path: &str, body: &Json) -> Option<(u16, Json)> {
    let text = if body.is_null() { String::new() } else { body.to_string() };
    let request = Request::builder()
        .method(method)
        .uri(format!("/_twire/{path}"))
        .header("host", "localhost")
        .header("content-type", "application/json")
        .body(Body::from(text))
        .ok()?;
    let router = TowerToHyperService::new(control::router(world));
    let (sender, answered) = mpsc::channel();
    world.spawn(async move {
        let Ok(response) = router.call(request).await;
        let status = response.status().as_u16();
        let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap_or_default();
        // Whoever asked may have given up.
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
    /// A request to the control API below `/_twire/`, as the README lists them; `Json::Null` for no
    /// body. The error says what was wrong with it.
    pub fn control(&self, method: &str, path: &str, body: &Json) -> Result<Json, Error> {
        match request(&self.world, method, path, body) {
            Some((200..=299, json)) => Ok(json),
            Some((status, json)) => {
                let why = json["error"].as_str().map_or_else(|| status.to_string(), str::to_owned);
                Err(Error::new(Kind::Argument, format!("{method} {path}: {why}")))
            }
            None => Err(Error::new(Kind::Connect, "the sandbox has ended")),
        }
    }

    /// A simulated phone: any number is one, and so is a channel address such as
    /// `whatsapp:+15558675310`.
    pub fn phone(&self, number: impl Into<String>) -> Phone<'_> {
        Phone { sandbox: self, number: number.into() }
    }

    /// Moves the clock. All that is due on the way has happened when this returns, webhooks included;
    /// [`Kind::Timeout`] if something takes more than a minute of real time.
    pub fn advance(&self, by: Duration) -> Result<(), Error> {
        let told = self.control("POST", "clock/advance", &json!({"by": by.as_secs_f64()}))?;
        if told["settled"] == true {
            return Ok(());
        }
        Err(Error::new(
            Kind::Timeout,
            "something did not finish within a minute: a webhook without an answer?",
        ))
    }

    /// Forgets everything but the credentials and what is there from the start.
    pub fn reset(&self) {
        self.world.reset();
    }

    /// Waits for rows of a list; [`Kind::Timeout`] if there are too few in time.
    fn wait_rows(
        &self,
        name: &str,
        query: &[(&str, &str)],
        count: usize,
        time: Duration,
    ) -> Result<Vec<Json>, Error> {
        let mut path = format!("{name}?count={count}&wait={}ms", time.as_millis());
        for (name, value) in query.iter().filter(|(_, value)| !value.is_empty()) {
            path.extend(["&", *name, "=", &encode(value)]);
        }
        let found = rows(&self.control("GET", &path, &Json::Null)?, name);
        if found.len() >= count {
            return Ok(found);
        }
        let wanted = query.iter().map(|(n, v)| format!("{n}={v}")).collect::<Vec<_>>().join(", ");
        let why = format!("{} of {count} {name} ({wanted}) came within {time:?}", found.len());
        Err(Error::new(Kind::Timeout, why))
    }
}

/// A simulated phone. What waits does so for real time, and then fails with [`Kind::Timeout`].
#[derive(Debug, Clone)]
pub struct Phone<'a> {
    sandbox: &'a Sandbox,
    number: String,
}

/// A message on a phone, or from one, as it was when it was asked for.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// `SM…` or `MM…`.
    pub sid: String,
    /// The receiver.
    pub to: String,
    /// The sender; empty until a Messaging Service has chosen one.
    pub from: String,
    /// The text.
    pub body: String,
    /// Twilio's word for where it is: `queued`, `sent`, `delivered` …
    pub status: String,
    /// Addresses of its media.
    pub media: Vec<String>,
    /// Why it did not arrive.
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

/// What became of a message that a phone wrote.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Received {
    /// The message.
    pub message: Message,
    /// HTTP status of the webhook's answer, if one was called and answered.
    pub status: Option<u64>,
    /// Twilio's code of what was wrong with the answer.
    pub error_code: Option<u64>,
    /// The messages that came back.
    pub replies: Vec<Message>,
}

/// A call as it was when it was asked for.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Call {
    /// `CA…`.
    pub sid: String,
    /// Twilio's word for where it is: `ringing`, `in-progress`, `completed` …
    pub status: String,
    /// What it waits for: `digits`, `speech`, `recording`, `conference` or `queue`.
    pub waiting_for: Option<String>,
    /// What was said to the phone so far.
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

/// What is done to a call on its phone.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Act {
    /// Picks the phone up.
    Answer,
    /// Refuses the call.
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

    /// What it was sent, the newest first.
    pub fn messages(&self) -> Result<Vec<Message>, Error> {
        let found = self.sandbox.wait_rows("messages", &[("to", &self.number)], 0, Duration::ZERO)?;
        Ok(found.iter().map(Message::of).collect())
    }

    /// Waits until it was sent that many messages with `part` in their body; all of them, the newest
    /// first.
    pub fn wait_for_messages(&self, part: &str, count: usize, time: Duration) -> Result<Vec<Message>, Error> {
        let found =
            self.sandbox.wait_rows("messages", &[("to", &self.number), ("body", part)], count, time)?;
        Ok(found.iter().map(Message::of).collect())
    }

    /// Waits for a message with `part` in its body; the newest.
    pub fn wait_for_message(&self, part: &str, time: Duration) -> Result<Message, Error> {
        Ok(self.wait_for_messages(part, 1, time)?.swap_remove(0))
    }

    /// Waits for a passcode of Verify that can still be entered.
    pub fn wait_for_code(&self, time: Duration) -> Result<String, Error> {
        let found = self.sandbox.wait_rows(
            "verifications",
            &[("to", &self.number), ("status", "pending")],
            1,
            time,
        )?;
        Ok(text(&found[0], "code"))
    }

    /// Writes to the account's number, which calls `url`, or the number's own webhook if there is none;
    /// returns when that has answered.
    pub fn write(&self, body: &str, url: Option<&str>) -> Result<Received, Error> {
        let asked = json!({"from": self.number, "body": body, "url": url});
        let told = self.sandbox.control("POST", "inbound", &asked)?;
        Ok(Received {
            message: Message::of(&told["message"]),
            status: told["webhook"]["status"].as_u64(),
            error_code: told["webhook"]["error_code"].as_u64(),
            replies: rows(&told, "replies").iter().map(Message::of).collect(),
        })
    }

    /// Calls the account's number, which asks `url`, or the number's own webhook, for TwiML.
    pub fn call(&self, url: Option<&str>) -> Result<Call, Error> {
        let asked = json!({"from": self.number, "url": url});
        Ok(Call::of(&self.sandbox.control("POST", "calls", &asked)?))
    }

    /// Waits for a call to it with that status, or with any if it is empty; the newest.
    pub fn wait_for_call(&self, status: &str, time: Duration) -> Result<Call, Error> {
        let found = self.sandbox.wait_rows("calls", &[("to", &self.number), ("status", status)], 1, time)?;
        Ok(Call::of(&found[0]))
    }

    /// Waits until a call has that status, or waits for that: `ringing`, `completed`, `digits` …
    pub fn wait_until(&self, call: &Call, what: &str, time: Duration) -> Result<Call, Error> {
        let waits = matches!(what, "digits" | "speech" | "recording" | "conference" | "queue");
        let name = if waits { "waiting_for" } else { "status" };
        let found = self.sandbox.wait_rows("calls", &[("sid", &call.sid), (name, what)], 1, time)?;
        Ok(Call::of(&found[0]))
    }

    /// Does something to a call on this phone.
    pub fn act(&self, call: &Call, act: &Act) -> Result<(), Error> {
        let (action, body) = match act {
            Act::Answer => ("answer", Json::Null),
            Act::Reject => ("reject", Json::Null),
            Act::Press(digits) => ("press", json!({"digits": digits})),
            Act::Say(words) => ("say", json!({"words": words})),
            Act::HangUp => ("hangup", Json::Null),
        };
        self.sandbox.control("POST", &format!("calls/{}/{action}", call.sid), &body).map(drop)
    }

    /// How it rings: `answer` (the default), `wait` for [`Act::Answer`], `machine`, `busy`, `no-answer`
    /// or `fail`.
    pub fn ring(&self, how: &str) -> Result<(), Error> {
        self.sandbox
            .control("PUT", &format!("handsets/{}", encode(&self.number)), &json!({"ring": how}))
            .map(drop)
    }
}
