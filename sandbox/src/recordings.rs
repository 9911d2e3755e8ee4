//! Recordings: the resource, under its account, its call and its conference; and its callbacks.

pub(crate) mod sound;

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use twire::rfc2822;

use crate::callbacks::{Hook, is_webhook_url};
use crate::calls::StatusCallback;
use crate::dates::{Date, Filter};
use crate::errors::Refusal;
use crate::http::{Answer, Asked};
use crate::pages::{self, Row};
use crate::state::{State, Turn};
use crate::word::{self, Word};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Status {
    InProgress,
    Paused,
    Stopped,
    Completed,
}

impl Status {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Status::InProgress => "in-progress",
            Status::Paused => "paused",
            Status::Stopped => "stopped",
            Status::Completed => "completed",
        }
    }
}

/// How something is to be recorded.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Wish {
    /// Twilio's word for who asked.
    #[serde(with = "word")]
    pub(crate) source: Word,
    pub(crate) channels: u16,
    pub(crate) callback: Option<StatusCallback>,
}

impl Wish {
    pub(crate) fn new(source: &'static str) -> Wish {
        Wish { source, channels: 1, callback: None }
    }
}

/// Sound that was recorded: silence, of the right length.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Recording {
    pub(crate) sid: String,
    pub(crate) call: String,
    pub(crate) conference: Option<String>,
    wish: Wish,
    pub(crate) status: Status,
    created: SystemTime,
    updated: SystemTime,
    /// Since when it runs; `None` while it does not.
    running: Option<SystemTime>,
    /// What it has without that.
    length: Duration,
}

impl Row for Recording {
    fn sid(&self) -> &str {
        &self.sid
    }
}

impl Recording {
    /// How long it is.
    pub(crate) fn length(&self, now: SystemTime) -> Duration {
        let running = self.running.and_then(|since| now.duration_since(since).ok());
        self.length + running.unwrap_or_default()
    }

    pub(crate) fn channels(&self) -> u16 {
        self.wish.channels
    }

    pub(crate) fn is_over(&self) -> bool {
        matches!(self.status, Status::Stopped | Status::Completed)
    }

    /// Whole seconds, and never none.
    pub(crate) fn seconds(&self) -> u64 {
        self.length.as_secs().max(1)
    }

    /// Its path, without an ending.
    pub(crate) fn path(&self, account: &str) -> String {
        format!("/2010-04-01/Accounts/{account}/Recordings/{}", self.sid)
    }

    pub(crate) fn json(&self, account: &str, origin: &str) -> Json {
        let path = self.path(account);
        let over = self.is_over();
        let minutes = self.seconds().div_ceil(60).max(1);
        json!({
            "account_sid": account,
            "api_version": "2010-04-01",
            "call_sid": self.call,
            "channels": self.wish.channels,
            "conference_sid": self.conference,
            "date_created": rfc2822(self.created),
            "date_updated": rfc2822(self.updated),
            "duration": over.then(|| self.seconds().to_string()),
            "encryption_details": null,
            "error_code": null,
            "media_url": format!("{origin}{path}"),
            "price": over.then(|| format!("-{}.{:05}", 250 * minutes / 100_000, 250 * minutes % 100_000)),
            "price_unit": "USD",
            "sid": self.sid,
            "source": self.wish.source,
            "start_time": rfc2822(self.created),
            "status": self.status.name(),
            "subresource_uris": {
                "add_on_results": format!("{path}/AddOnResults.json"),
                "transcriptions": format!("{path}/Transcriptions.json"),
            },
            "track": "both",
            "uri": format!("{path}.json"),
        })
    }
}

/// Begins to record a call; the recording's SID.
pub(crate) fn begin(turn: &mut Turn<'_>, call: &str, conference: Option<&str>, wish: Wish) -> String {
    let sid = turn.state.random.sid("RE");
    let recording = Recording {
        sid: sid.clone(),
        call: call.to_owned(),
        conference: conference.map(str::to_owned),
        wish,
        status: Status::InProgress,
        created: turn.now,
        updated: turn.now,
        running: Some(turn.now),
        length: Duration::ZERO,
    };
    turn.state.recordings.insert(sid.clone(), recording);
    tell(turn, &sid, "in-progress");
    sid
}

/// A recording pauses, goes on or ends.
pub(crate) fn reach(turn: &mut Turn<'_>, sid: &str, status: Status) {
    let now = turn.now;
    let Some(recording) = turn.state.recordings.get_mut(sid) else { return };
    if recording.is_over() || recording.status == status {
        return;
    }
    recording.length = recording.length(now);
    recording.running = (status == Status::InProgress).then_some(now);
    recording.status = status;
    recording.updated = now;
    if recording.is_over() {
        tell(turn, sid, "completed");
    }
}

/// The recordings of a call end with it.
pub(crate) fn end_with(turn: &mut Turn<'_>, call: &str) {
    let open: Vec<String> = turn
        .state
        .recordings
        .newest_first()
        .filter(|r| r.call == call && r.conference.is_none() && !r.is_over())
        .map(|r| r.sid.clone())
        .collect();
    for sid in open {
        reach(turn, &sid, Status::Completed);
    }
}

/// `RecordingUrl` and its like, of a recording that is over.
pub(crate) fn params(state: &State, home: &str, sid: &str) -> Vec<(&'static str, String)> {
    let Some(recording) = state.recordings.get(sid) else { return Vec::new() };
    vec![
        ("RecordingUrl", format!("{home}{}", recording.path(&state.account.sid))),
        ("RecordingSid", recording.sid.clone()),
        ("RecordingDuration", recording.seconds().to_string()),
    ]
}

/// Calls back whoever wants to hear of it.
fn tell(turn: &mut Turn<'_>, sid: &str, event: &str) {
    let state = &turn.state;
    let Some(recording) = state.recordings.get(sid) else { return };
    let Some(callback) = recording.wish.callback.clone() else { return };
    if !callback.events.iter().any(|e| e == event) {
        return;
    }
    let mut told = vec![
        ("AccountSid", state.account.sid.clone()),
        ("CallSid", recording.call.clone()),
        ("RecordingStatus", event.to_owned()),
        ("RecordingChannels", recording.wish.channels.to_string()),
        ("RecordingStartTime", rfc2822(recording.created)),
        ("RecordingSource", recording.wish.source.to_owned()),
        ("RecordingTrack", "both".to_owned()),
        ("ErrorCode", "0".to_owned()),
    ];
    if let Some(conference) = &recording.conference {
        told.push(("ConferenceSid", conference.clone()));
    }
    let mut about = params(state, &state.home, sid);
    if !recording.is_over() {
        about.retain(|(name, _)| *name == "RecordingSid");
    }
    told.append(&mut about);
    let about = recording.call.clone();
    post(turn, about, callback, told);
}

/// Tells that there was nothing to record.
pub(crate) fn absent(turn: &mut Turn<'_>, call: &str, wish: Wish) {
    let Some(callback) = wish.callback.filter(|c| c.events.iter().any(|e| e == "absent")) else { return };
    let told = vec![
        ("AccountSid", turn.state.account.sid.clone()),
        ("CallSid", call.to_owned()),
        ("RecordingStatus", "absent".to_owned()),
        ("RecordingSource", wish.source.to_owned()),
        ("ErrorCode", "0".to_owned()),
    ];
    post(turn, call.to_owned(), callback, told);
}

fn post(turn: &mut Turn<'_>, about: String, callback: StatusCallback, told: Vec<(&str, String)>) {
    turn.hook(Hook {
        about,
        kind: "recording-status",
        url: callback.url,
        method: callback.method,
        params: told.into_iter().map(|(n, v)| (n.to_owned(), v)).collect(),
    });
}

/// Where a request's `RecordingStatusCallback` goes, under whatever name it has there.
pub(crate) fn callback(asked: &Asked<'_>, prefix: &str) -> Result<Option<StatusCallback>, Refusal> {
    let name = format!("{prefix}RecordingStatusCallback");
    let Some(url) = asked.given(&name) else { return Ok(None) };
    if !is_webhook_url(&url) {
        return Err(Refusal::of(21609, &url));
    }
    let mut events: Vec<String> = asked
        .all(&format!("{name}Event"))
        .iter()
        .flat_map(|events| events.split([' ', ',']))
        .filter(|e| !e.is_empty())
        .map(str::to_owned)
        .collect();
    if events.is_empty() {
        events.push("completed".to_owned());
    }
    let method = asked.webhook_method(&format!("{name}Method"))?.unwrap_or_else(|| "POST".to_owned());
    Ok(Some(StatusCallback { url, method, events }))
}

/// `mono` or `dual`.
pub(crate) fn channels(word: Option<&str>) -> u16 {
    if word == Some("dual") { 2 } else { 1 }
}

/// What a recording must belong to, by the path that was asked: a call, a conference, or neither.
fn parent<'a>(asked: &'a Asked<'_>) -> Option<(&'static str, &'a str)> {
    let kind = if asked.request.path.contains("/Calls/") {
        "call"
    } else if asked.request.path.contains("/Conferences/") {
        "conference"
    } else {
        return None;
    };
    Some((kind, asked.values.get(1).map_or("", String::as_str)))
}

fn belongs(recording: &Recording, parent: Option<(&str, &str)>) -> bool {
    match parent {
        Some(("call", sid)) => recording.call == sid,
        Some((_, sid)) => recording.conference.as_deref() == Some(sid),
        None => true,
    }
}

fn find<'a>(turn: &'a Turn<'_>, asked: &Asked<'_>) -> Result<&'a Recording, Refusal> {
    let sid = asked.sid();
    let found = if sid == "Twilio.CURRENT" {
        turn.state.recordings.newest_first().find(|r| !r.is_over() && belongs(r, parent(asked)))
    } else {
        turn.state.recordings.get(sid)
    };
    found.filter(|r| belongs(r, parent(asked))).ok_or_else(|| asked.not_found())
}

fn show(turn: &Turn<'_>, asked: &Asked<'_>, recording: &Recording) -> Json {
    recording.json(&turn.state.account.sid, &asked.request.origin)
}

pub(crate) fn fetch(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let recording = find(turn, asked)?;
    Ok(Answer::ok(&show(turn, asked, recording)))
}

pub(crate) fn list(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let [call, conference] = ["CallSid", "ConferenceSid"].map(|name| asked.query(name));
    let mut dates = Vec::new();
    for (mark, filter) in Filter::ALL {
        if let Some(text) = asked.query(&format!("DateCreated{mark}")) {
            dates.push((Date::parse(&text).ok_or_else(|| Refusal::of(20001, "DateCreated"))?, filter));
        }
    }
    let parent = parent(asked);
    let known = parent.is_none_or(|(kind, sid)| {
        if kind == "call" {
            turn.state.calls.get(sid).is_some()
        } else {
            turn.state.conferences.get(sid).is_some()
        }
    });
    if !known {
        return Err(asked.not_found());
    }
    let keep = |r: &Recording| {
        belongs(r, parent)
            && call.as_ref().is_none_or(|v| r.call == *v)
            && conference.as_ref().is_none_or(|v| r.conference.as_ref() == Some(v))
            && dates.iter().all(|(date, filter)| date.holds(*filter, r.created))
    };
    pages::uri(asked, &turn.state.recordings, "recordings", keep, |r| show(turn, asked, r))
}

/// Begins to record a call that is under way.
pub(crate) fn create(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let sid = asked.values.get(1).map_or("", String::as_str).to_owned();
    let call = turn.state.calls.get(&sid).ok_or_else(|| asked.not_found())?;
    if call.status != crate::calls::Status::InProgress {
        return Err(Refusal::of(21220, ""));
    }
    let wish = Wish {
        channels: channels(asked.given("RecordingChannels").as_deref()),
        callback: callback(asked, "")?,
        ..Wish::new("StartCallRecordingAPI")
    };
    let sid = begin(turn, &sid, None, wish);
    let recording = turn.state.recordings.get(&sid).ok_or_else(|| asked.not_found())?;
    Ok(Answer::created(&show(turn, asked, recording)))
}

/// Pauses it, lets it go on, or stops it.
pub(crate) fn update(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let (sid, over) = find(turn, asked).map(|r| (r.sid.clone(), r.is_over()))?;
    let status = match asked.given("Status").as_deref() {
        Some("in-progress") => Status::InProgress,
        Some("paused") => Status::Paused,
        Some("stopped") => Status::Stopped,
        _ => return Err(Refusal::of(20001, "Status: in-progress, paused or stopped expected")),
    };
    if over {
        return Err(Refusal::new(400, 21220, "Requested resource is not eligible for this operation"));
    }
    reach(turn, &sid, status);
    let recording = turn.state.recordings.get(&sid).ok_or_else(|| asked.not_found())?;
    Ok(Answer::ok(&show(turn, asked, recording)))
}

pub(crate) fn delete(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let sid = find(turn, asked)?.sid.clone();
    turn.state.recordings.remove(&sid);
    Ok(Answer::empty())
}
