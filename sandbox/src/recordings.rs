//! Recordings: the resource (of an account, a call or a conference) and its status callbacks.

pub(crate) mod sound;

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use twire::rfc2822;

use crate::calls::StatusCallback;
use crate::dates::{Date, Filter};
use crate::errors::ApiError;
use crate::http::{ApiResponse, RoutedRequest};
use crate::pages::{self, Row};
use crate::serialization::{self, StaticStr};
use crate::state::{State, Transaction};
use crate::webhooks::{Webhook, is_webhook_url};

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

/// How to record.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct RecordingOptions {
    /// Twilio's name of what started the recording.
    #[serde(with = "serialization::static_str")]
    pub(crate) source: StaticStr,
    pub(crate) channels: u16,
    pub(crate) callback: Option<StatusCallback>,
}

impl RecordingOptions {
    pub(crate) fn new(source: &'static str) -> RecordingOptions {
        RecordingOptions { source, channels: 1, callback: None }
    }
}

/// A recording: silence of the right length.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Recording {
    pub(crate) sid: String,
    pub(crate) call: String,
    pub(crate) conference: Option<String>,
    options: RecordingOptions,
    pub(crate) status: Status,
    created: SystemTime,
    updated: SystemTime,
    /// Since when it is recording; `None`: not now.
    running: Option<SystemTime>,
    /// Its length until then.
    length: Duration,
}

impl Row for Recording {
    fn sid(&self) -> &str {
        &self.sid
    }
}

impl Recording {
    /// Total length.
    pub(crate) fn length(&self, now: SystemTime) -> Duration {
        let running = self.running.and_then(|since| now.duration_since(since).ok());
        self.length + running.unwrap_or_default()
    }

    pub(crate) fn channels(&self) -> u16 {
        self.options.channels
    }

    pub(crate) fn is_over(&self) -> bool {
        matches!(self.status, Status::Stopped | Status::Completed)
    }

    /// Whole seconds, at least one.
    pub(crate) fn seconds(&self) -> u64 {
        self.length.as_secs().max(1)
    }

    /// The path, without an extension.
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
            "channels": self.options.channels,
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
            "source": self.options.source,
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

/// Starts to record a call; returns the recording's SID.
pub(crate) fn begin(
    tx: &mut Transaction<'_>,
    call: &str,
    conference: Option<&str>,
    options: RecordingOptions,
) -> String {
    let sid = tx.state.random.sid("RE");
    let recording = Recording {
        sid: sid.clone(),
        call: call.to_owned(),
        conference: conference.map(str::to_owned),
        options,
        status: Status::InProgress,
        created: tx.now,
        updated: tx.now,
        running: Some(tx.now),
        length: Duration::ZERO,
    };
    tx.state.recordings.insert(sid.clone(), recording);
    send_callback(tx, &sid, "in-progress");
    sid
}

/// Pauses, resumes or ends a recording.
pub(crate) fn set_status(tx: &mut Transaction<'_>, sid: &str, status: Status) {
    let now = tx.now;
    let Some(recording) = tx.state.recordings.get_mut(sid) else { return };
    if recording.is_over() || recording.status == status {
        return;
    }
    recording.length = recording.length(now);
    recording.running = (status == Status::InProgress).then_some(now);
    recording.status = status;
    recording.updated = now;
    if recording.is_over() {
        send_callback(tx, sid, "completed");
    }
}

/// Ends the recordings of a call.
pub(crate) fn end_with(tx: &mut Transaction<'_>, call: &str) {
    let open: Vec<String> = tx
        .state
        .recordings
        .newest_first()
        .filter(|r| r.call == call && r.conference.is_none() && !r.is_over())
        .map(|r| r.sid.clone())
        .collect();
    for sid in open {
        set_status(tx, &sid, Status::Completed);
    }
}

/// `RecordingUrl`, `RecordingSid` and `RecordingDuration` of a finished recording.
pub(crate) fn params(state: &State, home: &str, sid: &str) -> Vec<(&'static str, String)> {
    let Some(recording) = state.recordings.get(sid) else { return Vec::new() };
    vec![
        ("RecordingUrl", format!("{home}{}", recording.path(&state.account.sid))),
        ("RecordingSid", recording.sid.clone()),
        ("RecordingDuration", recording.seconds().to_string()),
    ]
}

/// Sends the status callback of an event, if it is subscribed.
fn send_callback(tx: &mut Transaction<'_>, sid: &str, event: &str) {
    let state = &tx.state;
    let Some(recording) = state.recordings.get(sid) else { return };
    let Some(callback) = recording.options.callback.clone() else { return };
    if !callback.events.iter().any(|e| e == event) {
        return;
    }
    let mut params = vec![
        ("AccountSid", state.account.sid.clone()),
        ("CallSid", recording.call.clone()),
        ("RecordingStatus", event.to_owned()),
        ("RecordingChannels", recording.options.channels.to_string()),
        ("RecordingStartTime", rfc2822(recording.created)),
        ("RecordingSource", recording.options.source.to_owned()),
        ("RecordingTrack", "both".to_owned()),
        ("ErrorCode", "0".to_owned()),
    ];
    if let Some(conference) = &recording.conference {
        params.push(("ConferenceSid", conference.clone()));
    }
    let mut recording_params = self::params(state, &state.base_url, sid);
    if !recording.is_over() {
        recording_params.retain(|(name, _)| *name == "RecordingSid");
    }
    params.append(&mut recording_params);
    let about = recording.call.clone();
    post(tx, about, callback, params);
}

/// Reports that there was nothing to record.
pub(crate) fn absent(tx: &mut Transaction<'_>, call: &str, options: RecordingOptions) {
    let Some(callback) = options.callback.filter(|c| c.events.iter().any(|e| e == "absent")) else { return };
    let params = vec![
        ("AccountSid", tx.state.account.sid.clone()),
        ("CallSid", call.to_owned()),
        ("RecordingStatus", "absent".to_owned()),
        ("RecordingSource", options.source.to_owned()),
        ("ErrorCode", "0".to_owned()),
    ];
    post(tx, call.to_owned(), callback, params);
}

fn post(tx: &mut Transaction<'_>, about: String, callback: StatusCallback, params: Vec<(&str, String)>) {
    tx.send_webhook(Webhook {
        about,
        kind: "recording-status",
        url: callback.url,
        method: callback.method,
        params: params.into_iter().map(|(n, v)| (n.to_owned(), v)).collect(),
    });
}

/// The recording status callback of a request; `prefix` is the prefix of its parameters.
pub(crate) fn callback(
    request: &RoutedRequest<'_>,
    prefix: &str,
) -> Result<Option<StatusCallback>, ApiError> {
    let name = format!("{prefix}RecordingStatusCallback");
    let Some(url) = request.param(&name) else { return Ok(None) };
    if !is_webhook_url(&url) {
        return Err(ApiError::from_code(21609, &url));
    }
    let mut events: Vec<String> = request
        .params(&format!("{name}Event"))
        .iter()
        .flat_map(|events| events.split([' ', ',']))
        .filter(|e| !e.is_empty())
        .map(str::to_owned)
        .collect();
    if events.is_empty() {
        events.push("completed".to_owned());
    }
    let method = request.webhook_method(&format!("{name}Method"))?.unwrap_or_else(|| "POST".to_owned());
    Ok(Some(StatusCallback { url, method, events }))
}

/// `mono` or `dual`.
pub(crate) fn channels(word: Option<&str>) -> u16 {
    if word == Some("dual") { 2 } else { 1 }
}

/// The parent in a request's path: a call, a conference, or none.
fn parent<'a>(request: &'a RoutedRequest<'_>) -> Option<(&'static str, &'a str)> {
    let kind = if request.http.path.contains("/Calls/") {
        "call"
    } else if request.http.path.contains("/Conferences/") {
        "conference"
    } else {
        return None;
    };
    Some((kind, request.path_values.get(1).map_or("", String::as_str)))
}

fn belongs(recording: &Recording, parent: Option<(&str, &str)>) -> bool {
    match parent {
        Some(("call", sid)) => recording.call == sid,
        Some((_, sid)) => recording.conference.as_deref() == Some(sid),
        None => true,
    }
}

fn find<'a>(tx: &'a Transaction<'_>, request: &RoutedRequest<'_>) -> Result<&'a Recording, ApiError> {
    let sid = request.sid();
    let found = if sid == "Twilio.CURRENT" {
        tx.state.recordings.newest_first().find(|r| !r.is_over() && belongs(r, parent(request)))
    } else {
        tx.state.recordings.get(sid)
    };
    found.filter(|r| belongs(r, parent(request))).ok_or_else(|| request.not_found())
}

fn show(tx: &Transaction<'_>, request: &RoutedRequest<'_>, recording: &Recording) -> Json {
    let mut json = recording.json(&tx.state.account.sid, &request.http.origin);
    // Below a call or a conference the resource has other keys than below the account.
    let absent: &[&str] =
        if parent(request).is_some() { &["media_url", "subresource_uris"] } else { &["track"] };
    if let Some(json) = json.as_object_mut() {
        json.retain(|name, _| !absent.contains(&name.as_str()));
    }
    json
}

pub(crate) fn fetch(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let recording = find(tx, request)?;
    Ok(ApiResponse::ok(&show(tx, request, recording)))
}

pub(crate) fn list(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let [call, conference] = ["CallSid", "ConferenceSid"].map(|name| request.query_param(name));
    let mut dates = Vec::new();
    for (mark, filter) in Filter::ALL {
        if let Some(text) = request.query_param(&format!("DateCreated{mark}")) {
            dates
                .push((Date::parse(&text).ok_or_else(|| ApiError::from_code(20001, "DateCreated"))?, filter));
        }
    }
    let parent = parent(request);
    let known = parent.is_none_or(|(kind, sid)| {
        if kind == "call" {
            tx.state.calls.get(sid).is_some()
        } else {
            tx.state.conferences.get(sid).is_some()
        }
    });
    if !known {
        return Err(request.not_found());
    }
    let keep = |r: &Recording| {
        belongs(r, parent)
            && call.as_ref().is_none_or(|v| r.call == *v)
            && conference.as_ref().is_none_or(|v| r.conference.as_ref() == Some(v))
            && dates.iter().all(|(date, filter)| date.holds(*filter, r.created))
    };
    pages::uri_page(request, &tx.state.recordings, "recordings", keep, |r| show(tx, request, r))
}

/// Starts to record a call in progress.
pub(crate) fn create(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let sid = request.path_values.get(1).map_or("", String::as_str).to_owned();
    let call = tx.state.calls.get(&sid).ok_or_else(|| request.not_found())?;
    if call.status != crate::calls::Status::InProgress {
        return Err(ApiError::from_code(21220, ""));
    }
    let options = RecordingOptions {
        channels: channels(request.param("RecordingChannels").as_deref()),
        callback: callback(request, "")?,
        ..RecordingOptions::new("StartCallRecordingAPI")
    };
    let sid = begin(tx, &sid, None, options);
    let recording = tx.state.recordings.get(&sid).ok_or_else(|| request.not_found())?;
    Ok(ApiResponse::created(&show(tx, request, recording)))
}

/// Pauses, resumes or stops a recording.
pub(crate) fn update(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let (sid, over) = find(tx, request).map(|r| (r.sid.clone(), r.is_over()))?;
    let status = match request.param("Status").as_deref() {
        Some("in-progress") => Status::InProgress,
        Some("paused") => Status::Paused,
        Some("stopped") => Status::Stopped,
        _ => return Err(ApiError::from_code(20001, "Status: in-progress, paused or stopped expected")),
    };
    if over {
        return Err(ApiError::new(400, 21220, "Requested resource is not eligible for this operation"));
    }
    set_status(tx, &sid, status);
    let recording = tx.state.recordings.get(&sid).ok_or_else(|| request.not_found())?;
    Ok(ApiResponse::ok(&show(tx, request, recording)))
}

pub(crate) fn delete(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let sid = find(tx, request)?.sid.clone();
    tx.state.recordings.remove(&sid);
    Ok(ApiResponse::empty())
}
