//! Calls: the resource, its status callbacks, and what the account may do to it.

pub(crate) mod create;

use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use twire::rfc2822;

use crate::callbacks::{Hook, is_webhook_url};
use crate::countries;
use crate::dates::{Date, Filter};
use crate::errors::Refusal;
use crate::executor::{Input, Source};
use crate::handsets::{self, Handset};
use crate::http::{Answer, Asked};
use crate::pages::{self, Row};
use crate::recordings::{self, Wish};
use crate::state::{Account, State, Turn};
use crate::word::{self, Word};
use crate::world::Event;

/// Twilio's words for where a call is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Status {
    Queued,
    Initiated,
    Ringing,
    InProgress,
    Completed,
    Busy,
    Failed,
    NoAnswer,
    Canceled,
}

impl Status {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Status::Queued => "queued",
            Status::Initiated => "initiated",
            Status::Ringing => "ringing",
            Status::InProgress => "in-progress",
            Status::Completed => "completed",
            Status::Busy => "busy",
            Status::Failed => "failed",
            Status::NoAnswer => "no-answer",
            Status::Canceled => "canceled",
        }
    }

    pub(crate) fn is_final(self) -> bool {
        !matches!(self, Status::Queued | Status::Initiated | Status::Ringing | Status::InProgress)
    }

    /// The event that is called back: all ends are `completed`.
    fn event(self) -> &'static str {
        match self {
            Status::Queued | Status::Initiated => "initiated",
            Status::Ringing => "ringing",
            Status::InProgress => "answered",
            _ => "completed",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Direction {
    Inbound,
    Api,
    Dial,
}

impl Direction {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Direction::Inbound => "inbound",
            Direction::Api => "outbound-api",
            Direction::Dial => "outbound-dial",
        }
    }
}

/// Where status callbacks go, and for which events.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct StatusCallback {
    pub(crate) url: String,
    pub(crate) method: String,
    pub(crate) events: Vec<String>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Call {
    pub(crate) sid: String,
    pub(crate) parent: Option<String>,
    pub(crate) to: String,
    pub(crate) from: String,
    pub(crate) direction: Direction,
    pub(crate) status: Status,
    pub(crate) created: SystemTime,
    pub(crate) updated: SystemTime,
    pub(crate) started: Option<SystemTime>,
    pub(crate) ended: Option<SystemTime>,
    #[serde(with = "word::maybe")]
    pub(crate) answered_by: Option<Word>,
    /// Whether answering machine detection was asked for.
    pub(crate) detect: bool,
    /// How long it rings, in seconds.
    pub(crate) timeout: u64,
    pub(crate) time_limit: u64,
    /// Where its TwiML comes from, and where from if that fails.
    pub(crate) source: Source,
    pub(crate) fallback: Option<(String, String)>,
    pub(crate) callback: Option<StatusCallback>,
    /// How it is to be recorded from its answer on.
    pub(crate) wish: Option<Wish>,
    pub(crate) sequence: u32,
    /// SIP's word for a call that did not come about.
    pub(crate) sip: Option<u16>,
    /// What was said, played and pressed.
    pub(crate) transcript: Vec<Json>,
    /// What it waits for: `digits`, `speech`, `recording` …
    #[serde(with = "word::maybe")]
    pub(crate) waiting: Option<Word>,
}

impl Row for Call {
    fn sid(&self) -> &str {
        &self.sid
    }
}

/// `(510) 867-5310` for North America, else as it is.
pub(crate) fn formatted(number: &str) -> String {
    if number.starts_with("+1") { countries::national(number) } else { number.to_owned() }
}

impl Call {
    /// Whole seconds that it lasted, as they are billed.
    pub(crate) fn duration(&self) -> u64 {
        let lasted = self.started.zip(self.ended).and_then(|(s, e)| e.duration_since(s).ok());
        lasted.map_or(0, |d| d.as_secs() + u64::from(d.subsec_nanos() > 0))
    }

    pub(crate) fn json(&self, state: &State) -> Json {
        let account: &Account = &state.account;
        let uri = format!("/2010-04-01/Accounts/{}/Calls/{}", account.sid, self.sid);
        let own = if self.direction == Direction::Inbound { &self.to } else { &self.from };
        let subresources: serde_json::Map<String, Json> = [
            ("events", "Events"),
            ("notifications", "Notifications"),
            ("payments", "Payments"),
            ("recordings", "Recordings"),
            ("siprec", "Siprec"),
            ("streams", "Streams"),
            ("transcriptions", "Transcriptions"),
            ("user_defined_message_subscriptions", "UserDefinedMessageSubscriptions"),
            ("user_defined_messages", "UserDefinedMessages"),
        ]
        .into_iter()
        .map(|(name, part)| (name.to_owned(), json!(format!("{uri}/{part}.json"))))
        .collect();
        let minutes = self.duration().div_ceil(60);
        let price = (self.status == Status::Completed)
            .then(|| format!("-{}.{:05}", 1400 * minutes / 100_000, 1400 * minutes % 100_000));
        json!({
            "account_sid": account.sid,
            "annotation": null,
            "answered_by": self.answered_by,
            "api_version": "2010-04-01",
            "caller_name": null,
            "date_created": rfc2822(self.created),
            "date_updated": rfc2822(self.updated),
            "direction": self.direction.name(),
            "duration": self.status.is_final().then(|| self.duration().to_string()),
            "end_time": self.ended.map(rfc2822),
            "forwarded_from": null,
            "from": self.from,
            "from_formatted": formatted(&self.from),
            "group_sid": null,
            "parent_call_sid": self.parent,
            "phone_number_sid": state.number(own).map(|n| n.sid.clone()),
            "price": price,
            "price_unit": "USD",
            "queue_time": "0",
            "sid": self.sid,
            "start_time": self.started.map(rfc2822),
            "status": self.status.name(),
            "subresource_uris": subresources,
            "to": self.to,
            "to_formatted": formatted(&self.to),
            "trunk_sid": null,
            "uri": format!("{uri}.json"),
        })
    }
}

/// What every webhook about a call carries.
pub(crate) fn params(state: &State, call: &Call) -> Vec<(String, String)> {
    let mut params: Vec<(String, String)> = [
        ("CallSid", call.sid.as_str()),
        ("AccountSid", state.account.sid.as_str()),
        ("From", &call.from),
        ("To", &call.to),
        ("Caller", &call.from),
        ("Called", &call.to),
        ("CallStatus", call.status.name()),
        ("ApiVersion", "2010-04-01"),
        ("Direction", call.direction.name()),
    ]
    .into_iter()
    .map(|(n, v)| (n.to_owned(), v.to_owned()))
    .collect();
    if let Some(parent) = &call.parent {
        params.push(("ParentCallSid".to_owned(), parent.clone()));
    }
    if let Some(by) = call.answered_by {
        params.push(("AnsweredBy".to_owned(), by.to_owned()));
    }
    for (prefix, number) in
        [("From", &call.from), ("To", &call.to), ("Caller", &call.from), ("Called", &call.to)]
    {
        params.extend(places(prefix, number));
    }
    params
}

/// `FromCity`, `FromState`, `FromZip`, `FromCountry`: the sandbox knows only the country.
pub(crate) fn places(prefix: &str, number: &str) -> Vec<(String, String)> {
    let country = countries::of(number).map_or("", |(_, country)| country);
    ["City", "State", "Zip", "Country"]
        .into_iter()
        .map(|part| (format!("{prefix}{part}"), if part == "Country" { country } else { "" }.to_owned()))
        .collect()
}

/// A call reaches a status; whoever asked for it is called back.
pub(crate) fn reach(turn: &mut Turn<'_>, sid: &str, status: Status) {
    let now = turn.now;
    let Some(call) = turn.state.calls.get_mut(sid) else { return };
    // The account may have ended it already; then only the end is still to be told.
    if call.ended.is_some() || (call.status.is_final() && !status.is_final()) {
        return;
    }
    if !call.status.is_final() {
        call.status = status;
    }
    call.updated = now;
    let status = call.status;
    if status == Status::InProgress {
        call.started = Some(now);
    }
    if status.is_final() {
        call.ended = Some(now);
        call.waiting = None;
    }
    let (wish, callback) = (call.wish.clone(), call.callback.clone());
    if let Some(wish) = wish.filter(|_| status == Status::InProgress) {
        recordings::begin(turn, sid, None, wish);
    }
    if status.is_final() {
        recordings::end_with(turn, sid);
    }
    let Some(callback) = callback else { return };
    if !callback.events.iter().any(|e| e == status.event()) {
        return;
    }
    let Some(call) = turn.state.calls.get_mut(sid) else { return };
    let sequence = call.sequence;
    call.sequence += 1;
    let Some(call) = turn.state.calls.get(sid) else { return };
    let mut params = params(turn.state, call);
    let mut add = |name: &str, value: String| params.push((name.to_owned(), value));
    add("Timestamp", rfc2822(now));
    add("CallbackSource", "call-progress-events".to_owned());
    add("SequenceNumber", sequence.to_string());
    if status == Status::Completed {
        add("CallDuration", call.duration().to_string());
        add("Duration", call.duration().div_ceil(60).to_string());
        let own = |r: &&recordings::Recording| r.call == sid && r.conference.is_none() && call.wish.is_some();
        if let Some(recording) = turn.state.recordings.newest_first().find(own) {
            for (name, value) in recordings::params(turn.state, &turn.state.home, &recording.sid) {
                add(name, value);
            }
        }
    }
    if let Some(code) = call.sip.filter(|_| status.is_final()) {
        add("SipResponseCode", code.to_string());
    }
    turn.hook(Hook {
        about: sid.to_owned(),
        kind: "call-status",
        url: callback.url,
        method: callback.method,
        params,
    });
}

/// How the phone at that address behaves.
pub(crate) fn handset(state: &State, address: &str) -> Handset {
    let set_up = state.handsets.get(address).or_else(|| state.handsets.get(handsets::EVERY));
    set_up.copied().unwrap_or_default()
}

fn find<'a>(turn: &'a Turn<'_>, asked: &Asked<'_>) -> Result<&'a Call, Refusal> {
    turn.state.calls.get(asked.sid()).ok_or_else(|| asked.not_found())
}

pub(crate) fn fetch(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    Ok(Answer::ok(&find(turn, asked)?.json(turn.state)))
}

pub(crate) fn list(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let [to, from, parent, status] = ["To", "From", "ParentCallSid", "Status"].map(|name| asked.query(name));
    let mut dates = Vec::new();
    for field in ["StartTime", "EndTime"] {
        for (mark, filter) in Filter::ALL {
            if let Some(text) = asked.query(&format!("{field}{mark}")) {
                let date = Date::parse(&text).ok_or_else(|| Refusal::of(20001, field))?;
                dates.push((field, date, filter));
            }
        }
    }
    let keep = |c: &Call| {
        to.as_ref().is_none_or(|v| c.to == *v)
            && from.as_ref().is_none_or(|v| c.from == *v)
            && parent.as_ref().is_none_or(|v| c.parent.as_ref() == Some(v))
            && status.as_ref().is_none_or(|v| c.status.name() == v)
            && dates.iter().all(|(field, date, filter)| {
                let time = if *field == "StartTime" { c.started } else { c.ended };
                time.is_some_and(|t| date.holds(*filter, t))
            })
    };
    pages::uri(asked, &turn.state.calls, "calls", keep, |c| c.json(turn.state))
}

/// Ends a call, or sends it elsewhere.
pub(crate) fn update(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let (sid, status) = (asked.sid().to_owned(), find(turn, asked)?.status);
    let method = asked.webhook_method("Method")?.unwrap_or_else(|| "POST".to_owned());
    let under_way = matches!(status, Status::Queued | Status::Initiated | Status::Ringing);
    let input = match (asked.given("Status").as_deref(), asked.given("Url"), asked.given("Twiml")) {
        (Some("canceled"), _, _) if under_way => Some((Input::End, Some(Status::Canceled))),
        (Some("completed"), _, _) if under_way || status == Status::InProgress => {
            let end = if under_way { Status::Canceled } else { Status::Completed };
            Some((Input::End, Some(end)))
        }
        // Ending what is over, or cancelling what was answered, changes nothing.
        (Some("canceled" | "completed"), _, _) => None,
        (Some(_), _, _) => return Err(Refusal::of(20001, "Status: canceled or completed expected")),
        (None, _, Some(twiml)) => Some((Input::Redirect(Source::Text(twiml)), None)),
        (None, Some(url), None) => {
            if !is_webhook_url(&url) {
                return Err(Refusal::new(400, 21205, format!("Url is not a valid URL: {url}")));
            }
            Some((Input::Redirect(Source::Url { url, method }), None))
        }
        (None, None, None) => return Err(Refusal::of(20001, "Status, Url or Twiml is required")),
    };
    match input {
        Some((Input::Redirect(_), _)) if status != Status::InProgress => return Err(Refusal::of(21220, "")),
        Some((Input::Redirect(_), _)) if find(turn, asked)?.parent.is_some() => {
            return Err(Refusal::not_modelled("sending a call elsewhere that Dial has made"));
        }
        Some((input, end)) => {
            let now = turn.now;
            if let (Some(end), Some(call)) = (end, turn.state.calls.get_mut(&sid)) {
                call.status = end;
                call.updated = now;
            }
            turn.after(std::time::Duration::ZERO, Event::Signal { call: sid, input });
        }
        None => {}
    }
    fetch(turn, asked)
}

pub(crate) fn delete(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    if !find(turn, asked)?.status.is_final() {
        return Err(Refusal::of(20009, ""));
    }
    turn.state.calls.remove(asked.sid());
    Ok(Answer::empty())
}
