//! `twire sandbox phone`, `advance`, `fault` and `reset`: the control API for scripts.

use std::time::Duration;

use clap::{Args, Subcommand};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value as Json, json};

use super::control::request;
use super::environment::parse_url;
use crate::{Exit, Failure, Io, help};

/// The sandbox to use.
#[derive(Args)]
pub(super) struct SandboxUrl {
    /// Address of the sandbox; default: TWIRE_BASE_URL, else http://127.0.0.1:4010.
    #[arg(long, value_name = "URL", value_parser = parse_url, global = true)]
    at: Option<String>,
}

impl SandboxUrl {
    fn url(&self, io: &Io<'_>) -> String {
        let from_environment = || io.var("TWIRE_BASE_URL").and_then(|url| parse_url(&url).ok());
        self.at.clone().or_else(from_environment).unwrap_or_else(|| "http://127.0.0.1:4010".to_owned())
    }
}

/// Act as a simulated phone: read its messages, write, call, answer.
#[derive(Args)]
#[command(after_help = help::SANDBOX_PHONE)]
pub(super) struct Phone {
    #[command(flatten)]
    at: SandboxUrl,
    /// Number of the phone, which can be any number, or a channel address such as whatsapp:+15558675310.
    number: String,
    #[command(subcommand)]
    action: PhoneAction,
}

/// How long to wait for the requested records.
#[derive(Args)]
struct Wait {
    /// Wait up to this long, such as 5s or 1m; by default not at all.
    #[arg(long, value_name = "TIME", value_parser = parse_wait, default_value = "0")]
    wait: Duration,
}

#[derive(Subcommand)]
enum PhoneAction {
    /// Print the messages to the phone, newest first, as one line of JSON each.
    Messages {
        /// Only messages that contain this text.
        #[arg(long, value_name = "TEXT")]
        body: Option<String>,
        /// Number of messages required.
        #[arg(long, value_name = "NUMBER", default_value_t = 1)]
        count: usize,
        #[command(flatten)]
        wait: Wait,
    },
    /// Print the pending passcode.
    Code {
        #[command(flatten)]
        wait: Wait,
    },
    /// Send a message to a number of the account; print the replies.
    Write {
        /// The text.
        #[arg(default_value = "")]
        body: String,
        /// Number of the account; default: its first.
        #[arg(long, value_name = "NUMBER")]
        to: Option<String>,
        /// URL of an image or other media; repeatable.
        #[arg(long, value_name = "URL")]
        media: Vec<String>,
        /// Webhook to use instead of the number's.
        #[arg(long, value_name = "URL")]
        url: Option<String>,
    },
    /// Call a number of the account; print the SID of the call.
    Call {
        /// Number of the account; default: its first.
        #[arg(long, value_name = "NUMBER")]
        to: Option<String>,
        /// Webhook to use instead of the number's.
        #[arg(long, value_name = "URL")]
        url: Option<String>,
    },
    /// Print the calls to the phone with their transcripts, newest first, as one line of JSON each.
    Calls {
        /// Only calls with this status, such as ringing.
        #[arg(long, value_name = "STATUS")]
        status: Option<String>,
        #[command(flatten)]
        wait: Wait,
    },
    /// Answer the ringing call.
    Answer,
    /// Reject the ringing call.
    Reject,
    /// Press keys during the call.
    Press {
        /// The keys: 0 to 9, * and #.
        digits: String,
    },
    /// Say something during the call.
    Say {
        /// The words.
        words: String,
    },
    /// Hang up.
    Hangup,
    /// Set how the phone reacts to a call.
    Ring {
        /// answer, wait (for `answer`), machine, busy, no-answer or fail.
        how: String,
    },
}

/// Advance the clock of a sandbox, and run the events that become due.
#[derive(Args)]
pub(super) struct Advance {
    #[command(flatten)]
    at: SandboxUrl,
    /// Duration, such as 500ms, 10m or 2d.
    #[arg(value_name = "TIME")]
    by: String,
}

/// Make the next request to a sandbox fail.
#[derive(Args)]
#[command(after_help = help::SANDBOX_FAULT)]
pub(super) struct Fault {
    #[command(flatten)]
    at: SandboxUrl,
    /// The fault: close, reset, status, slow, late, garbled …; `none` removes all faults.
    kind: String,
    /// Settings of the fault: count=2, percent=10, landed=true, status=503, delay=2s, to=+15558675310 …
    #[arg(value_name = "NAME=VALUE")]
    settings: Vec<String>,
}

/// Delete the state of a sandbox except its credentials.
#[derive(Args)]
pub(super) struct Reset {
    #[command(flatten)]
    at: SandboxUrl,
}

/// Parses a duration such as `5s`.
fn parse_wait(text: &str) -> Result<Duration, String> {
    let unit_at = text.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(text.len());
    let (number, unit) = text.split_at(unit_at);
    let unit = match unit {
        "ms" => 0.001,
        "" | "s" => 1.0,
        "m" => 60.0,
        _ => return Err("expected a duration such as 500ms, 5s or 1m".to_owned()),
    };
    let seconds: f64 =
        number.parse().map_err(|_| "expected a duration such as 500ms, 5s or 1m".to_owned())?;
    Duration::try_from_secs_f64(seconds * unit)
        .ok()
        .filter(|time| *time <= Duration::from_secs(60))
        .ok_or_else(|| "the limit is 1m".to_owned())
}

fn encode(text: &str) -> String {
    const RESERVED: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    utf8_percent_encode(text, &RESERVED).to_string()
}

impl Phone {
    pub(super) fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        let phone = PhoneClient { url: self.at.url(io), number: self.number };
        match self.action {
            PhoneAction::Messages { body, count, wait } => {
                let query = [("to", Some(phone.number.as_str())), ("body", body.as_deref())];
                print_lines(io, &phone.rows("messages", &query, count, wait.wait)?)
            }
            PhoneAction::Code { wait } => {
                let query = [("to", Some(phone.number.as_str())), ("status", Some("pending"))];
                let rows = phone.rows("verifications", &query, 1, wait.wait)?;
                Ok(writeln!(io.stdout, "{}", rows[0]["code"].as_str().unwrap_or_default())?)
            }
            PhoneAction::Write { body, to, media, url } => {
                let message =
                    json!({"from": phone.number, "body": body, "to": to, "media": media, "url": url});
                let response = phone.post("inbound", &message)?;
                for response in response["replies"].as_array().into_iter().flatten() {
                    writeln!(io.stdout, "{}", response["body"].as_str().unwrap_or_default())?;
                }
                match response["webhook"]["error"].as_str() {
                    None => Ok(()),
                    Some(why) => {
                        let code = &response["webhook"]["error_code"];
                        Err(Failure::new(Exit::Refused, format!("the webhook failed: {why} ({code})")))
                    }
                }
            }
            PhoneAction::Call { to, url } => {
                let response = phone.post("calls", &json!({"from": phone.number, "to": to, "url": url}))?;
                Ok(writeln!(io.stdout, "{}", response["sid"].as_str().unwrap_or_default())?)
            }
            PhoneAction::Calls { status, wait } => {
                let query = [("to", Some(phone.number.as_str())), ("status", status.as_deref())];
                print_lines(io, &phone.rows("calls", &query, 1, wait.wait)?)
            }
            PhoneAction::Answer => phone.act("answer", &json!({})),
            PhoneAction::Reject => phone.act("reject", &json!({})),
            PhoneAction::Press { digits } => phone.act("press", &json!({"digits": digits})),
            PhoneAction::Say { words } => phone.act("say", &json!({"words": words})),
            PhoneAction::Hangup => phone.act("hangup", &json!({})),
            PhoneAction::Ring { how } => {
                let path = format!("/_twire/phones/{}", encode(&phone.number));
                request(&phone.url, "PUT", &path, Some(&json!({"ring": how})), Duration::ZERO).map(drop)
            }
        }
    }
}

fn print_lines(io: &mut Io<'_>, rows: &[Json]) -> Result<(), Failure> {
    for row in rows {
        writeln!(io.stdout, "{row}")?;
    }
    Ok(())
}

/// A phone of a sandbox.
struct PhoneClient {
    url: String,
    number: String,
}

impl PhoneClient {
    fn post(&self, path: &str, body: &Json) -> Result<Json, Failure> {
        // The response waits for a webhook.
        request(&self.url, "POST", &format!("/_twire/{path}"), Some(body), Duration::from_secs(60))
    }

    /// The records of a list; fails if fewer than `count` exist in time.
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
        let response = request(&self.url, "GET", &path, None, wait)?;
        let rows = response[name].as_array().cloned().unwrap_or_default();
        if rows.len() >= count {
            return Ok(rows);
        }
        let what = if name == "verifications" { "passcodes" } else { name };
        let why = format!("{} of {count} {what} arrived within {wait:?}", rows.len());
        Err(Failure::new(Exit::NotSent, why))
    }

    /// Performs an action on the newest call in progress, in either direction.
    fn act(&self, action: &str, body: &Json) -> Result<(), Failure> {
        let mut open = Vec::new();
        for side in ["to", "from"] {
            let path = format!("/_twire/calls?{side}={}", encode(&self.number));
            let response = request(&self.url, "GET", &path, None, Duration::ZERO)?;
            let is_over =
                |status: &str| matches!(status, "completed" | "busy" | "failed" | "no-answer" | "canceled");
            let rows = response["calls"].as_array().cloned().unwrap_or_default();
            open.extend(rows.into_iter().find(|call| !call["status"].as_str().is_some_and(is_over)));
        }
        let call = open.first().and_then(|call| call["sid"].as_str());
        let call =
            call.ok_or_else(|| Failure::new(Exit::Data, "the phone has no call in progress".to_owned()))?;
        self.post(&format!("calls/{call}/{action}"), body).map(drop)
    }
}

impl Advance {
    pub(super) fn run(self, io: &Io<'_>) -> Result<(), Failure> {
        let body = json!({"by": self.by});
        let url = self.at.url(io);
        let response = request(&url, "POST", "/_twire/clock/advance", Some(&body), Duration::from_secs(70))?;
        if response["settled"] == true {
            return Ok(());
        }
        let why = "some events did not finish within a minute; check that your webhooks respond";
        Err(Failure::new(Exit::NotSent, why.to_owned()))
    }
}

impl Fault {
    pub(super) fn run(self, io: &Io<'_>) -> Result<(), Failure> {
        let url = self.at.url(io);
        if self.kind == "none" {
            return request(&url, "DELETE", "/_twire/faults", None, Duration::ZERO).map(drop);
        }
        let mut body = Map::new();
        body.insert("kind".to_owned(), json!(self.kind));
        for setting in self.settings {
            let (name, value) = setting
                .split_once('=')
                .ok_or_else(|| Failure::new(Exit::Usage, format!("{setting}: expected NAME=VALUE")))?;
            // Numbers and booleans are JSON; everything else is text, `to=+1…` too.
            let read = serde_json::from_str::<Json>(value).ok().filter(|json| !json.is_string());
            body.insert(name.to_owned(), read.unwrap_or_else(|| json!(value)));
        }
        request(&url, "POST", "/_twire/faults", Some(&Json::Object(body)), Duration::ZERO).map(drop)
    }
}

impl Reset {
    pub(super) fn run(self, io: &Io<'_>) -> Result<(), Failure> {
        request(&self.at.url(io), "DELETE", "/_twire/state", None, Duration::ZERO).map(drop)
    }
}
