//! Conferences: participants, events and status callbacks.

pub(crate) mod participants;

use std::time::{Duration, SystemTime};

use serde_json::{Value as Json, json};
use twire::rfc2822;

use crate::call_session::{CallInput, PeerEvent, TwimlSource};
use crate::calls::StatusCallback;
use crate::dates::{Date, Filter};
use crate::errors::ApiError;
use crate::http::{ApiResponse, RoutedRequest};
use crate::pages::{self, Row};
use crate::recordings::{self, RecordingOptions};
use crate::simulated_account::ScheduledEvent;
use crate::state::{State, Transaction};
use crate::webhooks::{Webhook, is_webhook_url};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Status {
    Init,
    InProgress,
    Completed,
}

impl Status {
    fn name(self) -> &'static str {
        match self {
            Status::Init => "init",
            Status::InProgress => "in-progress",
            Status::Completed => "completed",
        }
    }
}

/// A call in a conference.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is a field of the resource")]
pub(crate) struct Participant {
    pub(crate) call: String,
    pub(crate) label: Option<String>,
    pub(crate) muted: bool,
    pub(crate) hold: bool,
    /// Whether the conference may start with this participant.
    pub(crate) starts: bool,
    /// Whether the conference ends when this participant leaves.
    pub(crate) ends: bool,
    /// The call that alone hears this participant.
    pub(crate) coach: Option<String>,
    pub(crate) created: SystemTime,
    pub(crate) updated: SystemTime,
}

impl Participant {
    pub(crate) fn new(call: &str, now: SystemTime) -> Participant {
        Participant {
            call: call.to_owned(),
            label: None,
            muted: false,
            hold: false,
            starts: true,
            ends: false,
            coach: None,
            created: now,
            updated: now,
        }
    }
}

/// Settings of the conference, given by its first participant.
#[derive(Debug)]
pub(crate) struct ConferenceSettings {
    /// Maximum number of participants.
    pub(crate) max_participants: usize,
    pub(crate) callback: Option<StatusCallback>,
    pub(crate) recording_options: Option<RecordingOptions>,
}

#[derive(Debug)]
pub(crate) struct Conference {
    pub(crate) sid: String,
    name: String,
    status: Status,
    created: SystemTime,
    updated: SystemTime,
    participants: Vec<Participant>,
    settings: ConferenceSettings,
    sequence: u32,
    recording: Option<String>,
    /// Why the conference ended, and which call ended it.
    reason: Option<&'static str>,
    ended_by: Option<String>,
}

impl Row for Conference {
    fn sid(&self) -> &str {
        &self.sid
    }
}

impl Conference {
    fn json(&self, account: &str) -> Json {
        let path = format!("/2010-04-01/Accounts/{account}/Conferences/{}", self.sid);
        json!({
            "account_sid": account,
            "api_version": "2010-04-01",
            "call_sid_ending_conference": self.ended_by,
            "date_created": rfc2822(self.created),
            "date_updated": rfc2822(self.updated),
            "friendly_name": self.name,
            "reason_conference_ended": self.reason,
            "region": "us1",
            "sid": self.sid,
            "status": self.status.name(),
            "subresource_uris": {
                "participants": format!("{path}/Participants.json"),
                "recordings": format!("{path}/Recordings.json"),
            },
            "uri": format!("{path}.json"),
        })
    }
}

/// The conference of that name that has not ended.
pub(crate) fn open(state: &State, name: &str) -> Option<String> {
    let found = state.conferences.newest_first().find(|c| c.name == name && c.status != Status::Completed);
    found.map(|c| c.sid.clone())
}

pub(crate) fn has_begun(state: &State, sid: &str) -> bool {
    state.conferences.get(sid).is_none_or(|c| c.status != Status::Init)
}

/// The open conference of that name, created if there is none.
pub(crate) fn reserve(tx: &mut Transaction<'_>, name: &str) -> String {
    let now = tx.now;
    open(tx.state, name).unwrap_or_else(|| {
        let sid = tx.state.random.sid("CF");
        let conference = Conference {
            sid: sid.clone(),
            name: name.to_owned(),
            status: Status::Init,
            created: now,
            updated: now,
            participants: Vec::new(),
            settings: ConferenceSettings { max_participants: 250, callback: None, recording_options: None },
            sequence: 0,
            recording: None,
            reason: None,
            ended_by: None,
        };
        tx.state.conferences.insert(sid.clone(), conference);
        sid
    })
}

/// Adds a participant. Returns the conference's SID; `None`: the conference is full.
pub(crate) fn join(
    tx: &mut Transaction<'_>,
    name: &str,
    participant: &Participant,
    settings: ConferenceSettings,
) -> Option<String> {
    let now = tx.now;
    let sid = reserve(tx, name);
    let conference = tx.state.conferences.get_mut(&sid)?;
    if conference.participants.is_empty() {
        conference.settings = settings;
    }
    if conference.participants.len() >= conference.settings.max_participants {
        return None;
    }
    conference.participants.push(participant.clone());
    conference.updated = now;
    // A conference starts with its second participant, once one of them may start it.
    let begins = conference.status == Status::Init
        && conference.participants.len() >= 2
        && conference.participants.iter().any(|p| p.starts);
    send_callback(tx, &sid, "participant-join", Some(participant), Vec::new());
    if begins {
        begin(tx, &sid);
    }
    Some(sid)
}

fn begin(tx: &mut Transaction<'_>, sid: &str) {
    let Some(conference) = tx.state.conferences.get_mut(sid) else { return };
    conference.status = Status::InProgress;
    let calls: Vec<String> = conference.participants.iter().map(|p| p.call.clone()).collect();
    let recording_options = conference.settings.recording_options.clone();
    if let (Some(recording_options), Some(first)) = (recording_options, calls.first()) {
        let recording = recordings::begin(tx, first, Some(sid), recording_options);
        if let Some(conference) = tx.state.conferences.get_mut(sid) {
            conference.recording = Some(recording);
        }
    }
    send_callback(tx, sid, "conference-start", None, Vec::new());
    for call in calls {
        tx.schedule(
            Duration::ZERO,
            ScheduledEvent::CallInput { call, input: CallInput::Peer(PeerEvent::Started) },
        );
    }
}

/// Removes a participant that left or was removed.
pub(crate) fn leave(tx: &mut Transaction<'_>, sid: &str, call: &str, kicked: bool) {
    let now = tx.now;
    let Some(conference) = tx.state.conferences.get_mut(sid) else { return };
    let Some(at) = conference.participants.iter().position(|p| p.call == call) else { return };
    let participant = conference.participants.remove(at);
    conference.updated = now;
    let empty = conference.participants.is_empty();
    let open = conference.status != Status::Completed;
    let status = tx.state.calls.get(call).map_or("completed", |c| c.status.name());
    let more = vec![
        ("ParticipantCallStatus", status.to_owned()),
        (
            "ReasonParticipantLeft",
            if kicked { "participant_kicked" } else { "participant_hung_up" }.to_owned(),
        ),
    ];
    send_callback(tx, sid, "participant-leave", Some(&participant), more);
    if kicked {
        let call = call.to_owned();
        tx.schedule(
            Duration::ZERO,
            ScheduledEvent::CallInput { call, input: CallInput::Peer(PeerEvent::Removed) },
        );
    }
    let reason = match (participant.ends, empty, kicked) {
        (true, _, false) => "participant-with-end-conference-on-exit-left",
        (true, _, true) => "participant-with-end-conference-on-exit-kicked",
        (false, true, false) => "last-participant-left",
        (false, true, true) => "last-participant-kicked",
        (false, false, _) => return,
    };
    if open {
        complete(tx, sid, reason, Some(call));
    }
}

fn complete(tx: &mut Transaction<'_>, sid: &str, reason: &'static str, by: Option<&str>) {
    let now = tx.now;
    let Some(conference) = tx.state.conferences.get_mut(sid) else { return };
    conference.status = Status::Completed;
    conference.updated = now;
    conference.reason = Some(reason);
    conference.ended_by = by.map(str::to_owned);
    let calls: Vec<String> = conference.participants.iter().map(|p| p.call.clone()).collect();
    let recording = conference.recording.clone();
    for call in calls {
        tx.schedule(
            Duration::ZERO,
            ScheduledEvent::CallInput { call, input: CallInput::Peer(PeerEvent::Removed) },
        );
    }
    if let Some(recording) = recording {
        recordings::set_status(tx, &recording, recordings::Status::Completed);
    }
    let mut more = vec![("ReasonConferenceEnded", reason.to_owned())];
    if let Some(by) = by {
        more.push(("CallSidEndingConference", by.to_owned()));
    }
    send_callback(tx, sid, "conference-end", None, more);
}

/// The `statusCallbackEvent` value for an event.
fn word(event: &str) -> &str {
    match event {
        "conference-start" => "start",
        "conference-end" => "end",
        "participant-join" => "join",
        "participant-leave" => "leave",
        "participant-mute" | "participant-unmute" => "mute",
        "participant-hold" | "participant-unhold" => "hold",
        "participant-modify" => "modify",
        _ => "announcement",
    }
}

/// Sends the status callback of an event, if it is subscribed.
pub(crate) fn send_callback(
    tx: &mut Transaction<'_>,
    sid: &str,
    event: &'static str,
    participant: Option<&Participant>,
    more: Vec<(&str, String)>,
) {
    let now = tx.now;
    let account = tx.state.account.sid.clone();
    let Some(conference) = tx.state.conferences.get_mut(sid) else { return };
    let Some(callback) = conference.settings.callback.clone() else { return };
    if !callback.events.iter().any(|wanted| wanted == word(event)) {
        return;
    }
    conference.sequence += 1;
    let mut params = vec![
        ("AccountSid", account),
        ("ConferenceSid", conference.sid.clone()),
        ("FriendlyName", conference.name.clone()),
        ("StatusCallbackEvent", event.to_owned()),
        ("SequenceNumber", conference.sequence.to_string()),
        ("Timestamp", rfc2822(now)),
    ];
    if let Some(participant) = participant {
        params.extend([
            ("CallSid", participant.call.clone()),
            ("Muted", participant.muted.to_string()),
            ("Hold", participant.hold.to_string()),
            ("Coaching", participant.coach.is_some().to_string()),
            ("StartConferenceOnEnter", participant.starts.to_string()),
            ("EndConferenceOnExit", participant.ends.to_string()),
        ]);
        if let Some(label) = &participant.label {
            params.push(("ParticipantLabel", label.clone()));
        }
    }
    params.extend(more);
    let webhook = Webhook {
        about: sid.to_owned(),
        kind: "conference-status",
        url: callback.url,
        method: callback.method,
        params: params.into_iter().map(|(n, v)| (n.to_owned(), v)).collect(),
    };
    tx.send_webhook(webhook);
}

/// The conference named by the path: a SID, or the name of an open conference.
pub(crate) fn find<'a>(
    tx: &'a Transaction<'_>,
    request: &RoutedRequest<'_>,
) -> Result<&'a Conference, ApiError> {
    let name = request.path_values.get(1).map_or("", String::as_str);
    let named = || open(tx.state, name).and_then(|sid| tx.state.conferences.get(&sid));
    tx.state.conferences.get(name).or_else(named).ok_or_else(|| request.not_found())
}

pub(crate) fn fetch(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    Ok(ApiResponse::ok(&find(tx, request)?.json(&tx.state.account.sid)))
}

pub(crate) fn list(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let [name, status] = ["FriendlyName", "Status"].map(|name| request.query_param(name));
    let mut dates = Vec::new();
    for field in ["DateCreated", "DateUpdated"] {
        for (mark, filter) in Filter::ALL {
            if let Some(text) = request.query_param(&format!("{field}{mark}")) {
                dates.push((
                    field,
                    Date::parse(&text).ok_or_else(|| ApiError::from_code(20001, field))?,
                    filter,
                ));
            }
        }
    }
    let keep = |c: &Conference| {
        name.as_ref().is_none_or(|v| c.name == *v)
            && status.as_ref().is_none_or(|v| c.status.name() == v)
            && dates.iter().all(|(field, date, filter)| {
                date.holds(*filter, if *field == "DateCreated" { c.created } else { c.updated })
            })
    };
    let account = &tx.state.account.sid;
    pages::uri_page(request, &tx.state.conferences, "conferences", keep, |c| c.json(account))
}

/// The document of a request's announcement.
pub(crate) fn announcement(request: &RoutedRequest<'_>) -> Result<Option<TwimlSource>, ApiError> {
    let Some(url) = request.param("AnnounceUrl") else { return Ok(None) };
    if !is_webhook_url(&url) {
        return Err(ApiError::new(400, 21205, format!("AnnounceUrl is not a valid URL: {url}")));
    }
    let method = request.webhook_method("AnnounceMethod")?.unwrap_or_else(|| "POST".to_owned());
    Ok(Some(TwimlSource::Url { url, method }))
}

/// Ends the conference, or plays an announcement to its participants.
pub(crate) fn update(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let announced = announcement(request)?;
    let conference = find(tx, request)?;
    let sid = conference.sid.clone();
    let calls: Vec<String> = conference.participants.iter().map(|p| p.call.clone()).collect();
    if conference.status == Status::Completed {
        return Err(ApiError::new(400, 20001, "The conference is over"));
    }
    if let Some(source) = announced {
        for call in calls {
            let input = CallInput::Peer(PeerEvent::Announce(source.clone()));
            tx.schedule(Duration::ZERO, ScheduledEvent::CallInput { call, input });
        }
    }
    if request.param("Status").is_some() {
        complete(tx, &sid, "conference-ended-via-api", None);
    }
    fetch(tx, request)
}
