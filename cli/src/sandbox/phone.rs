//! `twire sandbox phone`, `advance`, `fault` and `reset`: the control API for people and scripts.

use std::time::Duration;

use clap::{Args, Subcommand};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value as Json, json};

use super::ask::ask;
use super::environment::address;
use crate::{Exit, Failure, Io, help};

/// Which sandbox.
#[derive(Args)]
pub(super) struct At {
    /// The sandbox; by default the one of TWIRE_BASE_URL, else http://127.0.0.1:4010.
    #[arg(long, value_name = "URL", value_parser = address, global = true)]
    at: Option<String>,
}

impl At {
    fn url(&self, io: &Io<'_>) -> String {
        let named = || (io.env)("TWIRE_BASE_URL").and_then(|url| address(&url).ok());
        self.at.clone().or_else(named).unwrap_or_else(|| "http://127.0.0.1:4010".to_owned())
    }
}

/// Be one of a sandbox's phones: read what it was sent, write, call, answer.
#[derive(Args)]
#[command(after_help = help::SANDBOX_PHONE)]
pub(super) struct Phone {
    #[command(flatten)]
    at: At,
    /// Its number: any number is a phone; or a channel address such as whatsapp:+15558675310.
    number: String,
    #[command(subcommand)]
    act: Act,
}

/// How long to wait for what is asked for.
#[derive(Args)]
struct Wait {
    /// Wait for it, such as 5s or 1m; else only what is there already.
    #[arg(long, value_name = "TIME", value_parser = time, default_value = "0")]
    wait: Duration,
}

#[derive(Subcommand)]
enum Act {
    /// Print the messages to it, the newest first, one line of JSON each.
    Messages {
        /// Only those with this in their text.
        #[arg(long, value_name = "TEXT")]
        body: Option<String>,
        /// How many there must be.
        #[arg(long, value_name = "NUMBER", default_value_t = 1)]
        count: usize,
        #[command(flatten)]
        wait: Wait,
    },
    /// Print the passcode that can be entered.
    Code {
        #[command(flatten)]
        wait: Wait,
    },
    /// Write to a number of the account; prints what it replies.
    Write {
        /// The text.
        #[arg(default_value = "")]
        body: String,
        /// The number of the account; by default its first.
        #[arg(long, value_name = "NUMBER")]
        to: Option<String>,
        /// A picture or another medium; repeatable.
        #[arg(long, value_name = "URL")]
        media: Vec<String>,
        /// The webhook to call instead of the number's own.
        #[arg(long, value_name = "URL")]
        url: Option<String>,
    },
    /// Call a number of the account; prints the call's SID.
    Call {
        /// The number of the account; by default its first.
        #[arg(long, value_name = "NUMBER")]
        to: Option<String>,
        /// The webhook to ask for TwiML instead of the number's own.
        #[arg(long, value_name = "URL")]
        url: Option<String>,
    },
    /// Print the calls to it, the newest first, one line of JSON each, with what was said.
    Calls {
        /// Only those with this status, such as ringing.
        #[arg(long, value_name = "STATUS")]
        status: Option<String>,
        #[command(flatten)]
        wait: Wait,
    },
    /// Pick up the call that rings.
    Answer,
    /// Refuse the call that rings.
    Reject,
    /// Press keys in the call.
    Press {
        /// 0 to 9, * and #.
        digits: String,
    },
    /// Say something in the call.
    Say {
        /// The words.
        words: String,
    },
    /// Hang up.
    Hangup,
    /// Say what it does when it is called.
    Ring {
        /// answer, wait (for `answer`), machine, busy, no-answer or fail.
        how: String,
    },
}

/// Move the clock of a sandbox; all that is due on the way happens.
#[derive(Args)]
pub(super) struct Advance {
    #[command(flatten)]
    at: At,
    /// By how much, such as 500ms, 10m or 2d.
    #[arg(value_name = "TIME")]
    by: String,
}

/// Let the next request to a sandbox fail.
#[derive(Args)]
#[command(after_help = help::SANDBOX_FAULT)]
pub(super) struct Fault {
    #[command(flatten)]
    at: At,
    /// What happens: close, reset, status, slow, late, garbled …; `none` lets no further request fail.
    kind: String,
    /// Its settings: count=2, percent=10, landed=true, status=503, delay=2s, to=+15558675310 …
    #[arg(value_name = "NAME=VALUE")]
    settings: Vec<String>,
}

/// Let a sandbox forget everything but its credentials.
#[derive(Args)]
pub(super) struct Reset {
    #[command(flatten)]
    at: At,
}

/// A time such as `5s`.
fn time(text: &str) -> Result<Duration, String> {
    let unit_at = text.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(text.len());
    let (number, unit) = text.split_at(unit_at);
    let unit = match unit {
        "ms" => 0.001,
        "" | "s" => 1.0,
        "m" => 60.0,
        _ => return Err("wants a time such as 500ms, 5s or 1m".to_owned()),
    };
    let seconds: f64 = number.parse().map_err(|_| "wants a time such as 500ms, 5s or 1m".to_owned())?;
    Duration::try_from_secs_f64(seconds * unit)
        .ok()
        .filter(|time| *time <= Duration::from_secs(60))
        .ok_or_else(|| "wants at most a minute".to_owned())
}

fn encode(text: &str) -> String {
    const RESERVED: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    utf8_percent_encode(text, &RESERVED).to_string()
}

impl Phone {
    pub(super) fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        let desk = Desk { url: self.at.url(io), number: self.number };
        match self.act {
            Act::Messages { body, count, wait } => {
                let query = [("to", Some(desk.number.as_str())), ("body", body.as_deref())];
                lines(io, &desk.rows("messages", &query, count, wait.wait)?)
            }
            Act::Code { wait } => {
                let query = [("to", Some(desk.number.as_str())), ("status", Some("pending"))];
                let rows = desk.rows("verifications", &query, 1, wait.wait)?;
                Ok(writeln!(io.stdout, "{}", rows[0]["code"].as_str().unwrap_or_default())?)
            }
            Act::Write { body, to, media, url } => {
                let asked = json!({"from": desk.number, "body": body, "to": to, "media": media, "url": url});
                let told = desk.post("inbound", &asked)?;
                for reply in told["replies"].as_array().into_iter().flatten() {
                    writeln!(io.stdout, "{}", reply["body"].as_str().unwrap_or_default())?;
                }
                match told["webhook"]["error"].as_str() {
                    None => Ok(()),
                    Some(why) => {
                        let code = &told["webhook"]["error_code"];
                        Err(Failure::new(Exit::Refused, format!("the webhook: {code} {why}")))
                    }
                }
            }
            Act::Call { to, url } => {
                let told = desk.post("calls", &json!({"from": desk.number, "to": to, "url": url}))?;
                Ok(writeln!(io.stdout, "{}", told["sid"].as_str().unwrap_or_default())?)
            }
            Act::Calls { status, wait } => {
                let query = [("to", Some(desk.number.as_str())), ("status", status.as_deref())];
                lines(io, &desk.rows("calls", &query, 1, wait.wait)?)
            }
            Act::Answer => desk.act("answer", &json!({})),
            Act::Reject => desk.act("reject", &json!({})),
            Act::Press { digits } => desk.act("press", &json!({"digits": digits})),
            Act::Say { words } => desk.act("say", &json!({"words": words})),
            Act::Hangup => desk.act("hangup", &json!({})),
            Act::Ring { how } => {
                let path = format!("/_twire/handsets/{}", encode(&desk.number));
                ask(&desk.url, "PUT", &path, Some(&json!({"ring": how})), Duration::ZERO).map(drop)
            }
        }
    }
}

fn lines(io: &mut Io<'_>, rows: &[Json]) -> Result<(), Failure> {
    for row in rows {
        writeln!(io.stdout, "{row}")?;
    }
    Ok(())
}

/// A sandbox and the phone that is meant.
struct Desk {
    url: String,
    number: String,
}

impl Desk {
    fn post(&self, path: &str, body: &Json) -> Result<Json, Failure> {
        // A webhook may take its time.
        ask(&self.url, "POST", &format!("/_twire/{path}"), Some(body), Duration::from_secs(60))
    }

    /// Rows of a list; a failure if there are fewer than that in time.
    fn rows(
        &self,
        name: &str,
        query: &[(&str, Option<&str>)],
        count: usize,
        wait: Duration,
    ) -> Result<Vec<Json>, Failure> {
        let mut path = format!("/_twire/{name}?count={count}&wait={}ms", wait.as_millis());
        for (name, value) in query {
            if let Some(value) = value {
                path.extend(["&", name, "=", &encode(value)]);
            }
        }
        let told = ask(&self.url, "GET", &path, None, wait)?;
        let rows = told[name].as_array().cloned().unwrap_or_default();
        if rows.len() >= count {
            return Ok(rows);
        }
        let what = if name == "verifications" { "passcodes" } else { name };
        let why = format!("{} of {count} {what} came within {wait:?}", rows.len());
        Err(Failure::new(Exit::TryAgain, why))
    }

    /// Does something to the newest call of the phone, whoever called, that is not over.
    fn act(&self, action: &str, body: &Json) -> Result<(), Failure> {
        let mut open = Vec::new();
        for side in ["to", "from"] {
            let path = format!("/_twire/calls?{side}={}", encode(&self.number));
            let told = ask(&self.url, "GET", &path, None, Duration::ZERO)?;
            let over =
                |status: &str| matches!(status, "completed" | "busy" | "failed" | "no-answer" | "canceled");
            let rows = told["calls"].as_array().cloned().unwrap_or_default();
            open.extend(rows.into_iter().find(|call| !call["status"].as_str().is_some_and(over)));
        }
        let call = open.first().and_then(|call| call["sid"].as_str());
        let call =
            call.ok_or_else(|| Failure::new(Exit::Data, "there is no call on that phone".to_owned()))?;
        self.post(&format!("calls/{call}/{action}"), body).map(drop)
    }
}

impl Advance {
    pub(super) fn run(self, io: &Io<'_>) -> Result<(), Failure> {
        let body = json!({"by": self.by});
        let url = self.at.url(io);
        let told = ask(&url, "POST", "/_twire/clock/advance", Some(&body), Duration::from_secs(70))?;
        if told["settled"] == true {
            return Ok(());
        }
        let why = "something did not finish within a minute: a webhook that does not answer?";
        Err(Failure::new(Exit::TryAgain, why.to_owned()))
    }
}

impl Fault {
    pub(super) fn run(self, io: &Io<'_>) -> Result<(), Failure> {
        let url = self.at.url(io);
        if self.kind == "none" {
            return ask(&url, "DELETE", "/_twire/faults", None, Duration::ZERO).map(drop);
        }
        let mut body = Map::new();
        body.insert("kind".to_owned(), json!(self.kind));
        for setting in self.settings {
            let (name, value) = setting
                .split_once('=')
                .ok_or_else(|| Failure::new(Exit::Usage, format!("{setting}: a setting is NAME=VALUE")))?;
            // Numbers and truths are themselves, all else is text: `to=+1…` is no number.
            let read = serde_json::from_str::<Json>(value).ok().filter(|json| !json.is_string());
            body.insert(name.to_owned(), read.unwrap_or_else(|| json!(value)));
        }
        ask(&url, "POST", "/_twire/faults", Some(&Json::Object(body)), Duration::ZERO).map(drop)
    }
}

impl Reset {
    pub(super) fn run(self, io: &Io<'_>) -> Result<(), Failure> {
        ask(&self.at.url(io), "DELETE", "/_twire/state", None, Duration::ZERO).map(drop)
    }
}
