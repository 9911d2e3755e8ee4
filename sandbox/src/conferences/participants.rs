//! Participants of a conference, as a resource.

use std::time::Duration;

use serde_json::{Value as Json, json};
use twire::rfc2822;
use twire::twiml::Element;

use crate::calls;
use crate::conferences::{self, Participant, announcement, find, tell};
use crate::errors::Refusal;
use crate::executor::{Input, Notice, Source};
use crate::http::{Answer, Asked};
use crate::pages::{self, Row};
use crate::state::Turn;
use crate::table::Table;
use crate::world::Event;

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

/// The participant of a path, by the SID of the call or by its label.
fn place(turn: &Turn<'_>, asked: &Asked<'_>) -> Result<(String, usize), Refusal> {
    let conference = find(turn, asked)?;
    let name = asked.sid();
    let at = conference.participants.iter().position(|p| p.call == name || p.label.as_deref() == Some(name));
    at.map(|at| (conference.sid.clone(), at)).ok_or_else(|| asked.not_found())
}

fn show(turn: &Turn<'_>, sid: &str, participant: &Participant) -> Json {
    participant.json(&turn.state.account.sid, sid, "connected")
}

pub(crate) fn fetch(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let (sid, at) = place(turn, asked)?;
    Ok(Answer::ok(&show(turn, &sid, &find(turn, asked)?.participants[at])))
}

pub(crate) fn list(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let conference = find(turn, asked)?;
    let [muted, hold, coaching] = ["Muted", "Hold", "Coaching"].map(|name| asked.query(name));
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
    pages::uri(asked, &table, "participants", keep, |p| show(turn, &conference.sid, p))
}

/// Mutes, holds, or lets somebody hear something.
pub(crate) fn update(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let announced = announcement(asked)?;
    let (sid, at) = place(turn, asked)?;
    let now = turn.now;
    let truth = |name: &str| asked.given(name).map(|word| word.eq_ignore_ascii_case("true"));
    let Some(conference) = turn.state.conferences.get_mut(&sid) else { return Err(asked.not_found()) };
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
        Some(true) => participant.coach = asked.given("CallSidToCoach").or(participant.coach.take()),
        Some(false) => participant.coach = None,
        None => {}
    }
    participant.updated = now;
    let participant = participant.clone();
    for event in events {
        tell(turn, &sid, event, Some(&participant), Vec::new());
    }
    if let Some(source) = announced {
        let call = participant.call.clone();
        let input = Input::Notice(Notice::Announce(source));
        turn.after(Duration::ZERO, Event::Signal { call, input });
    }
    Ok(Answer::ok(&show(turn, &sid, &participant)))
}

/// Takes somebody out.
pub(crate) fn delete(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let (sid, at) = place(turn, asked)?;
    let call = find(turn, asked)?.participants[at].call.clone();
    conferences::leave(turn, &sid, &call, true);
    Ok(Answer::empty())
}

/// The attributes of `Conference`, and the parameters that set them.
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

/// The same for parameters that may be given more than once.
const LISTS: &[(&str, &str)] = &[
    ("statusCallbackEvent", "ConferenceStatusCallbackEvent"),
    ("recordingStatusCallbackEvent", "ConferenceRecordingStatusCallbackEvent"),
];

/// The document that leads a call into a conference.
fn document(asked: &Asked<'_>, name: &str) -> Result<String, Refusal> {
    let mut room = Element::new("Conference");
    for (attribute, param) in ATTRIBUTES {
        if let Some(value) = asked.given(param) {
            let truth = value.to_ascii_lowercase().parse::<bool>();
            room.set(*attribute, truth.map_or(value, |truth| truth.to_string()));
        }
    }
    for (attribute, param) in LISTS {
        let events = asked.all(param);
        if !events.is_empty() {
            room.set(*attribute, events.join(" "));
        }
    }
    if matches!(asked.given("ConferenceRecord").as_deref(), Some("true" | "record-from-start")) {
        room.set("record", "record-from-start");
    }
    room.text(name.to_owned());
    let mut dial = Element::new("Dial");
    dial.add(room);
    let mut response = Element::new("Response");
    response.add(dial);
    response.to_xml().map_err(|e| Refusal::of(20001, e.message()))
}

/// Calls somebody into a conference.
pub(crate) fn create(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let name = asked.values.get(1).cloned().unwrap_or_default();
    // A SID stands for a conference that is there; another word is the name of one, there or not.
    let name = match turn.state.conferences.get(&name) {
        Some(conference) => conference.name.clone(),
        None if name.starts_with("CF") && name.len() == 34 => return Err(asked.not_found()),
        None => name,
    };
    let source = Source::Text(document(asked, &name)?);
    let call = calls::create::dial(turn, asked, source)?;
    let participant = Participant {
        label: asked.given("Label"),
        muted: asked.truth("Muted"),
        starts: asked.given("StartConferenceOnEnter").is_none_or(|word| word.eq_ignore_ascii_case("true")),
        ends: asked.truth("EndConferenceOnExit"),
        coach: asked.given("CallSidToCoach"),
        ..Participant::new(&call, turn.now)
    };
    let sid = conferences::reserve(turn, &name);
    Ok(Answer::created(&participant.json(&turn.state.account.sid, &sid, "queued")))
}
