//! The Participant resource of a conference.

use std::time::Duration;

use serde_json::{Value as Json, json};
use twire::rfc2822;
use twire::twiml::Element;

use crate::call_session::{CallInput, PeerEvent, TwimlSource};
use crate::calls;
use crate::conferences::{self, Participant, announcement, find, send_callback};
use crate::errors::ApiError;
use crate::http::{ApiResponse, RoutedRequest};
use crate::pages::{self, Row};
use crate::simulated_account::ScheduledEvent;
use crate::state::Transaction;
use crate::table::Table;

impl Row for Participant {
    fn sid(&self) -> &str {
        &self.call
    }
}

impl Participant {
    fn json(&self, account: &str, conference: &str, status: &str) -> Json {
        json!({
            "account_sid": account,
            "call_sid": self.call,
            "call_sid_to_coach": self.coach,
            "coaching": self.coach.is_some(),
            "conference_sid": conference,
            "date_created": rfc2822(self.created),
            "date_updated": rfc2822(self.updated),
            "end_conference_on_exit": self.ends,
            "hold": self.hold,
            "label": self.label,
            "muted": self.muted,
            "queue_time": "0",
            "start_conference_on_enter": self.starts,
            "status": status,
            "uri": format!(
                "/2010-04-01/Accounts/{account}/Conferences/{conference}/Participants/{}.json",
                self.call,
            ),
        })
    }
}

/// The participant named by the path: a call SID or a label.
fn place(tx: &Transaction<'_>, request: &RoutedRequest<'_>) -> Result<(String, usize), ApiError> {
    let conference = find(tx, request)?;
    let name = request.sid();
    let at = conference.participants.iter().position(|p| p.call == name || p.label.as_deref() == Some(name));
    at.map(|at| (conference.sid.clone(), at)).ok_or_else(|| request.not_found())
}

fn show(tx: &Transaction<'_>, sid: &str, participant: &Participant) -> Json {
    participant.json(&tx.state.account.sid, sid, "connected")
}

pub(crate) fn fetch(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let (sid, at) = place(tx, request)?;
    Ok(ApiResponse::ok(&show(tx, &sid, &find(tx, request)?.participants[at])))
}

pub(crate) fn list(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let conference = find(tx, request)?;
    let [muted, hold, coaching] = ["Muted", "Hold", "Coaching"].map(|name| request.query_param(name));
    let same = |wanted: Option<&String>, is: bool| {
        wanted.is_none_or(|word| word.eq_ignore_ascii_case(if is { "true" } else { "false" }))
    };
    let mut table = Table::default();
    for participant in &conference.participants {
        table.insert(participant.call.clone(), participant.clone());
    }
    let keep = |p: &Participant| {
        same(muted.as_ref(), p.muted)
            && same(hold.as_ref(), p.hold)
            && same(coaching.as_ref(), p.coach.is_some())
    };
    pages::uri_page(request, &table, "participants", keep, |p| show(tx, &conference.sid, p))
}

/// Mutes, holds or announces.
pub(crate) fn update(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let announced = announcement(request)?;
    let (sid, at) = place(tx, request)?;
    let now = tx.now;
    let truth = |name: &str| request.param(name).map(|word| word.eq_ignore_ascii_case("true"));
    let Some(conference) = tx.state.conferences.get_mut(&sid) else { return Err(request.not_found()) };
    let participant = &mut conference.participants[at];
    let mut events = Vec::new();
    if let Some(muted) = truth("Muted").filter(|muted| *muted != participant.muted) {
        participant.muted = muted;
        events.push(if muted { "participant-mute" } else { "participant-unmute" });
    }
    if let Some(hold) = truth("Hold").filter(|hold| *hold != participant.hold) {
        participant.hold = hold;
        events.push(if hold { "participant-hold" } else { "participant-unhold" });
    }
    if let Some(ends) = truth("EndConferenceOnExit").filter(|ends| *ends != participant.ends) {
        participant.ends = ends;
        events.push("participant-modify");
    }
    match truth("Coaching") {
        Some(true) => participant.coach = request.param("CallSidToCoach").or(participant.coach.take()),
        Some(false) => participant.coach = None,
        None => {}
    }
    participant.updated = now;
    let participant = participant.clone();
    for event in events {
        send_callback(tx, &sid, event, Some(&participant), Vec::new());
    }
    if let Some(source) = announced {
        let call = participant.call.clone();
        let input = CallInput::Peer(PeerEvent::Announce(source));
        tx.schedule(Duration::ZERO, ScheduledEvent::CallInput { call, input });
    }
    Ok(ApiResponse::ok(&show(tx, &sid, &participant)))
}

/// Removes a participant.
pub(crate) fn delete(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let (sid, at) = place(tx, request)?;
    let call = find(tx, request)?.participants[at].call.clone();
    conferences::leave(tx, &sid, &call, true);
    Ok(ApiResponse::empty())
}

/// Attributes of `Conference` and the parameters that set them.
const ATTRIBUTES: &[(&str, &str)] = &[
    ("participantLabel", "Label"),
    ("muted", "Muted"),
    ("beep", "Beep"),
    ("startConferenceOnEnter", "StartConferenceOnEnter"),
    ("endConferenceOnExit", "EndConferenceOnExit"),
    ("waitUrl", "WaitUrl"),
    ("waitMethod", "WaitMethod"),
    ("maxParticipants", "MaxParticipants"),
    ("trim", "ConferenceTrim"),
    ("coach", "CallSidToCoach"),
    ("statusCallback", "ConferenceStatusCallback"),
    ("statusCallbackMethod", "ConferenceStatusCallbackMethod"),
    ("recordingStatusCallback", "ConferenceRecordingStatusCallback"),
    ("recordingStatusCallbackMethod", "ConferenceRecordingStatusCallbackMethod"),
];

/// The same for repeatable parameters.
const LISTS: &[(&str, &str)] = &[
    ("statusCallbackEvent", "ConferenceStatusCallbackEvent"),
    ("recordingStatusCallbackEvent", "ConferenceRecordingStatusCallbackEvent"),
];

/// The TwiML that puts a call into a conference.
fn document(request: &RoutedRequest<'_>, name: &str) -> Result<String, ApiError> {
    let mut room = Element::new("Conference");
    for (attribute, param) in ATTRIBUTES {
        if let Some(value) = request.param(param) {
            let truth = value.to_ascii_lowercase().parse::<bool>();
            room.set(*attribute, truth.map_or(value, |truth| truth.to_string()));
        }
    }
    for (attribute, param) in LISTS {
        let events = request.params(param);
        if !events.is_empty() {
            room.set(*attribute, events.join(" "));
        }
    }
    if matches!(request.param("ConferenceRecord").as_deref(), Some("true" | "record-from-start")) {
        room.set("record", "record-from-start");
    }
    room.text(name.to_owned());
    let mut dial = Element::new("Dial");
    dial.add(room);
    let mut response = Element::new("Response");
    response.add(dial);
    response.to_xml().map_err(|e| ApiError::from_code(20001, e.message()))
}

/// Calls somebody into a conference.
pub(crate) fn create(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let name = request.path_values.get(1).cloned().unwrap_or_default();
    // A SID must be that of an existing conference; any other value is a name, of an existing conference or a
    // new one.
    let name = match tx.state.conferences.get(&name) {
        Some(conference) => conference.name.clone(),
        None if name.starts_with("CF") && name.len() == 34 => return Err(request.not_found()),
        None => name,
    };
    let source = TwimlSource::Text(document(request, &name)?);
    let call = calls::create::dial(tx, request, source)?;
    let participant = Participant {
        label: request.param("Label"),
        muted: request.bool_param("Muted"),
        starts: request.param("StartConferenceOnEnter").is_none_or(|word| word.eq_ignore_ascii_case("true")),
        ends: request.bool_param("EndConferenceOnExit"),
        coach: request.param("CallSidToCoach"),
        ..Participant::new(&call, tx.now)
    };
    let sid = conferences::reserve(tx, &name);
    Ok(ApiResponse::created(&participant.json(&tx.state.account.sid, &sid, "queued")))
}
