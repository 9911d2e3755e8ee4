//! Conferences: who is in them, what their participants are told, and their callbacks.

pub(crate) mod participants;

use std::time::{Duration, SystemTime};

use serde_json::{Value as Json, json};
use twire::rfc2822;

use crate::callbacks::{Hook, is_webhook_url};
use crate::calls::StatusCallback;
use crate::dates::{Date, Filter};
use crate::errors::Refusal;
use crate::executor::{Input, Notice, Source};
use crate::http::{Answer, Asked};
use crate::pages::{self, Row};
use crate::recordings::{self, Wish};
use crate::state::{State, Turn};
use crate::world::Event;

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
    /// Whether the conference may begin with it.
    pub(crate) starts: bool,
    /// Whether the conference ends when it leaves.
    pub(crate) ends: bool,
    /// Whom it alone is heard by.
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

/// What the first who comes says about the whole conference.
#[derive(Debug)]
pub(crate) struct Room {
    /// Participants at once.
    pub(crate) most: usize,
    pub(crate) callback: Option<StatusCallback>,
    pub(crate) wish: Option<Wish>,
}

#[derive(Debug)]
pub(crate) struct Conference {
    pub(crate) sid: String,
    name: String,
    status: Status,
    created: SystemTime,
    updated: SystemTime,
    participants: Vec<Participant>,
    room: Room,
    sequence: u32,
    recording: Option<String>,
    /// Why it is over, and with which call.
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

/// The conference of that name that is not over.
pub(crate) fn open(state: &State, name: &str) -> Option<String> {
    let found = state.conferences.newest_first().find(|c| c.name == name && c.status != Status::Completed);
    found.map(|c| c.sid.clone())
}

pub(crate) fn has_begun(state: &State, sid: &str) -> bool {
    state.conferences.get(sid).is_none_or(|c| c.status != Status::Init)
}

/// The conference of that name, made if there is none.
pub(crate) fn reserve(turn: &mut Turn<'_>, name: &str) -> String {
    let now = turn.now;
    open(turn.state, name).unwrap_or_else(|| {
        let sid = turn.state.random.sid("CF");
        let conference = Conference {
            sid: sid.clone(),
            name: name.to_owned(),
            status: Status::Init,
            created: now,
            updated: now,
            participants: Vec::new(),
            room: Room { most: 250, callback: None, wish: None },
            sequence: 0,
            recording: None,
            reason: None,
            ended_by: None,
        };
        turn.state.conferences.insert(sid.clone(), conference);
        sid
    })
}

/// A call comes in. The conference's SID; `None` if it is full.
pub(crate) fn join(turn: &mut Turn<'_>, name: &str, participant: &Participant, room: Room) -> Option<String> {
    let now = turn.now;
    let sid = reserve(turn, name);
    let conference = turn.state.conferences.get_mut(&sid)?;
    if conference.participants.is_empty() {
        conference.room = room;
    }
    if conference.participants.len() >= conference.room.most {
        return None;
    }
    conference.participants.push(participant.clone());
    conference.updated = now;
    // It begins when two are there, and one of them is somebody with whom it may.
    let begins = conference.status == Status::Init
        && conference.participants.len() >= 2
        && conference.participants.iter().any(|p| p.starts);
    tell(turn, &sid, "participant-join", Some(participant), Vec::new());
    if begins {
        begin(turn, &sid);
    }
    Some(sid)
}

fn begin(turn: &mut Turn<'_>, sid: &str) {
    let Some(conference) = turn.state.conferences.get_mut(sid) else { return };
    conference.status = Status::InProgress;
    let calls: Vec<String> = conference.participants.iter().map(|p| p.call.clone()).collect();
    let wish = conference.room.wish.clone();
    if let (Some(wish), Some(first)) = (wish, calls.first()) {
        let recording = recordings::begin(turn, first, Some(sid), wish);
        if let Some(conference) = turn.state.conferences.get_mut(sid) {
            conference.recording = Some(recording);
        }
    }
    tell(turn, sid, "conference-start", None, Vec::new());
    for call in calls {
        turn.after(Duration::ZERO, Event::Signal { call, input: Input::Notice(Notice::Begun) });
    }
}

/// A call is no longer there, because it left or because it was taken out.
pub(crate) fn leave(turn: &mut Turn<'_>, sid: &str, call: &str, kicked: bool) {
    let now = turn.now;
    let Some(conference) = turn.state.conferences.get_mut(sid) else { return };
    let Some(at) = conference.participants.iter().position(|p| p.call == call) else { return };
    let participant = conference.participants.remove(at);
    conference.updated = now;
    let empty = conference.participants.is_empty();
    let open = conference.status != Status::Completed;
    let status = turn.state.calls.get(call).map_or("completed", |c| c.status.name());
    let more = vec![
        ("ParticipantCallStatus", status.to_owned()),
        (
            "ReasonParticipantLeft",
            if kicked { "participant_kicked" } else { "participant_hung_up" }.to_owned(),
        ),
    ];
    tell(turn, sid, "participant-leave", Some(&participant), more);
    if kicked {
        let call = call.to_owned();
        turn.after(Duration::ZERO, Event::Signal { call, input: Input::Notice(Notice::Over) });
    }
    let reason = match (participant.ends, empty, kicked) {
        (true, _, false) => "participant-with-end-conference-on-exit-left",
        (true, _, true) => "participant-with-end-conference-on-exit-kicked",
        (false, true, false) => "last-participant-left",
        (false, true, true) => "last-participant-kicked",
        (false, false, _) => return,
    };
    if open {
        complete(turn, sid, reason, Some(call));
    }
}

fn complete(turn: &mut Turn<'_>, sid: &str, reason: &'static str, by: Option<&str>) {
    let now = turn.now;
    let Some(conference) = turn.state.conferences.get_mut(sid) else { return };
    conference.status = Status::Completed;
    conference.updated = now;
    conference.reason = Some(reason);
    conference.ended_by = by.map(str::to_owned);
    let calls: Vec<String> = conference.participants.iter().map(|p| p.call.clone()).collect();
    let recording = conference.recording.clone();
    for call in calls {
        turn.after(Duration::ZERO, Event::Signal { call, input: Input::Notice(Notice::Over) });
    }
    if let Some(recording) = recording {
        recordings::reach(turn, &recording, recordings::Status::Completed);
    }
    let mut more = vec![("ReasonConferenceEnded", reason.to_owned())];
    if let Some(by) = by {
        more.push(("CallSidEndingConference", by.to_owned()));
    }
    tell(turn, sid, "conference-end", None, more);
}

/// The word of `statusCallbackEvent` that stands for an event.
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

/// Calls back whoever wants to hear of it.
pub(crate) fn tell(
    turn: &mut Turn<'_>,
    sid: &str,
    event: &'static str,
    participant: Option<&Participant>,
    more: Vec<(&str, String)>,
) {
    let now = turn.now;
    let account = turn.state.account.sid.clone();
    let Some(conference) = turn.state.conferences.get_mut(sid) else { return };
    let Some(callback) = conference.room.callback.clone() else { return };
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
    let hook = Hook {
        about: sid.to_owned(),
        kind: "conference-status",
        url: callback.url,
        method: callback.method,
        params: params.into_iter().map(|(n, v)| (n.to_owned(), v)).collect(),
    };
    turn.hook(hook);
}

/// The conference of a path: by its SID, or by the name of one that is not over.
pub(crate) fn find<'a>(turn: &'a Turn<'_>, asked: &Asked<'_>) -> Result<&'a Conference, Refusal> {
    let name = asked.values.get(1).map_or("", String::as_str);
    let named = || open(turn.state, name).and_then(|sid| turn.state.conferences.get(&sid));
    turn.state.conferences.get(name).or_else(named).ok_or_else(|| asked.not_found())
}

pub(crate) fn fetch(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    Ok(Answer::ok(&find(turn, asked)?.json(&turn.state.account.sid)))
}

pub(crate) fn list(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let [name, status] = ["FriendlyName", "Status"].map(|name| asked.query(name));
    let mut dates = Vec::new();
    for field in ["DateCreated", "DateUpdated"] {
        for (mark, filter) in Filter::ALL {
            if let Some(text) = asked.query(&format!("{field}{mark}")) {
                dates.push((field, Date::parse(&text).ok_or_else(|| Refusal::of(20001, field))?, filter));
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
    let account = &turn.state.account.sid;
    pages::uri(asked, &turn.state.conferences, "conferences", keep, |c| c.json(account))
}

/// Where a request's announcement comes from.
pub(crate) fn announcement(asked: &Asked<'_>) -> Result<Option<Source>, Refusal> {
    let Some(url) = asked.given("AnnounceUrl") else { return Ok(None) };
    if !is_webhook_url(&url) {
        return Err(Refusal::new(400, 21205, format!("AnnounceUrl is not a valid URL: {url}")));
    }
    let method = asked.webhook_method("AnnounceMethod")?.unwrap_or_else(|| "POST".to_owned());
    Ok(Some(Source::Url { url, method }))
}

/// Ends it, or lets all who are there hear something.
pub(crate) fn update(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let announced = announcement(asked)?;
    let conference = find(turn, asked)?;
    let sid = conference.sid.clone();
    let calls: Vec<String> = conference.participants.iter().map(|p| p.call.clone()).collect();
    if conference.status == Status::Completed {
        return Err(Refusal::new(400, 20001, "The conference is over"));
    }
    if let Some(source) = announced {
        for call in calls {
            let input = Input::Notice(Notice::Announce(source.clone()));
            turn.after(Duration::ZERO, Event::Signal { call, input });
        }
    }
    if asked.given("Status").is_some() {
        complete(turn, &sid, "conference-ended-via-api", None);
    }
    fetch(turn, asked)
}
