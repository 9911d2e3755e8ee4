//! Calling somebody: what Twilio checks before it answers 201.

use std::time::Duration;

use twire::phone;
use twire::sms::limits;

use crate::callbacks::is_webhook_url;
use crate::calls::{Call, Direction, Status, StatusCallback};
use crate::errors::Refusal;
use crate::executor::Source;
use crate::http::{Answer, Asked};
use crate::messages::create::{is_number, magic};
use crate::recordings::{self, Wish};
use crate::state::Turn;
use crate::world::Event;

/// What Twilio's test credentials refuse.
const MAGIC_FROM: &[(&str, u32)] = &[("+15005550001", 21212)];
const MAGIC_TO: &[(&str, u32)] =
    &[("+15005550001", 21217), ("+15005550002", 21214), ("+15005550003", 21215), ("+15005550004", 21216)];
const EVENTS: [&str; 4] = ["initiated", "ringing", "answered", "completed"];

pub(crate) fn create(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let sid = dial_to(turn, asked, None)?;
    match turn.state.calls.get(&sid) {
        Some(call) => Ok(Answer::created(&call.json(turn.state))),
        None => Err(asked.not_found()),
    }
}

/// Calls somebody who is to hear that; the call's SID.
pub(crate) fn dial(turn: &mut Turn<'_>, asked: &Asked<'_>, heard: Source) -> Result<String, Refusal> {
    dial_to(turn, asked, Some(heard))
}

fn dial_to(turn: &mut Turn<'_>, asked: &Asked<'_>, heard: Option<Source>) -> Result<String, Refusal> {
    let to = asked.given("To").ok_or_else(|| Refusal::of(21201, ""))?;
    let from = asked.given("From").ok_or_else(|| Refusal::of(21213, ""))?;
    let to = receiver(&to)?;
    caller(turn, &from)?;
    let (source, fallback, application_callback) = match heard {
        Some(heard) => (heard, None, None),
        None => source(turn, asked)?,
    };
    let callback = status_callback(asked)?.or(application_callback);
    let sid = turn.state.random.sid("CA");
    let call = Call {
        timeout: asked.number("Timeout", 1, 600)?.unwrap_or(60),
        time_limit: asked.number("TimeLimit", 1, 86_400)?.unwrap_or(14_400),
        detect: asked
            .given("MachineDetection")
            .is_some_and(|m| matches!(m.as_str(), "Enable" | "DetectMessageEnd")),
        source,
        fallback,
        callback,
        wish: wish(asked)?,
        ..Call::new(&sid, &to, &from, Direction::Api, turn.now)
    };
    turn.state.calls.insert(sid.clone(), call);
    turn.after(Duration::ZERO, Event::Dial(sid.clone()));
    Ok(sid)
}

/// `Record` and what belongs to it.
fn wish(asked: &Asked<'_>) -> Result<Option<Wish>, Refusal> {
    if !asked.truth("Record") {
        return Ok(None);
    }
    let channels = recordings::channels(asked.given("RecordingChannels").as_deref());
    let callback = recordings::callback(asked, "")?;
    Ok(Some(Wish { channels, callback, ..Wish::new("OutboundAPI") }))
}

impl Call {
    pub(crate) fn new(
        sid: &str,
        to: &str,
        from: &str,
        direction: Direction,
        now: std::time::SystemTime,
    ) -> Call {
        Call {
            sid: sid.to_owned(),
            parent: None,
            to: to.to_owned(),
            from: from.to_owned(),
            direction,
            status: if direction == Direction::Inbound { Status::Ringing } else { Status::Queued },
            created: now,
            updated: now,
            started: None,
            ended: None,
            answered_by: None,
            detect: false,
            timeout: 60,
            time_limit: 14_400,
            source: Source::Text("<Response/>".to_owned()),
            fallback: None,
            callback: None,
            wish: None,
            sequence: 0,
            sip: None,
            transcript: Vec::new(),
            waiting: None,
        }
    }
}

/// The one who is called: a number, `client:` or `sip:`.
fn receiver(to: &str) -> Result<String, Refusal> {
    if let Some((channel, id)) = to.split_once(':') {
        let known = matches!(channel, "client" | "sip" | "sips") && !id.is_empty();
        return if known { Ok(to.to_owned()) } else { Err(Refusal::of(21211, to)) };
    }
    let number = phone::normalize(to, Some("1")).map_err(|_| Refusal::of(21211, to))?;
    magic(MAGIC_TO, &number)?;
    if is_number(&number) { Ok(number) } else { Err(Refusal::of(21211, to)) }
}

/// Only a number of the account may be shown, or a client.
fn caller(turn: &Turn<'_>, from: &str) -> Result<(), Refusal> {
    if from.starts_with("client:") {
        return Ok(());
    }
    magic(MAGIC_FROM, from)?;
    if turn.state.number(from).is_some() { Ok(()) } else { Err(Refusal::of(21210, from)) }
}

type Sources = (Source, Option<(String, String)>, Option<StatusCallback>);

/// One of `Twiml`, `Url` and `ApplicationSid`; an application brings its status callback along.
fn source(turn: &Turn<'_>, asked: &Asked<'_>) -> Result<Sources, Refusal> {
    let method = |name: &str| asked.webhook_method(name).map(|m| m.unwrap_or_else(|| "POST".to_owned()));
    let fallback = match asked.given("FallbackUrl") {
        Some(url) => Some((checked(url)?, method("FallbackMethod")?)),
        None => None,
    };
    if let Some(sid) = asked.given("ApplicationSid") {
        let application = turn.state.applications.get(&sid).ok_or_else(|| Refusal::of(21218, &sid))?;
        let hooks = &application.webhooks;
        let (url, method) = hooks.get("VoiceUrl").ok_or_else(|| Refusal::of(21218, &sid))?;
        let callback = hooks.get("StatusCallback").map(|(url, method)| StatusCallback {
            url,
            method,
            events: vec!["completed".to_owned()],
        });
        return Ok((Source::Url { url, method }, hooks.get("VoiceFallbackUrl").or(fallback), callback));
    }
    if let Some(url) = asked.given("Url") {
        return Ok((Source::Url { url: checked(url)?, method: method("Method")? }, fallback, None));
    }
    match asked.given("Twiml") {
        None => Err(Refusal::of(21205, "")),
        Some(twiml) if twiml.chars().count() > limits::TWIML_CHARACTERS => {
            Err(Refusal::of(20001, "Twiml: at most 4000 characters"))
        }
        Some(twiml) => Ok((Source::Text(twiml), fallback, None)),
    }
}

fn checked(url: String) -> Result<String, Refusal> {
    if is_webhook_url(&url) {
        Ok(url)
    } else {
        Err(Refusal::new(400, 21205, format!("Url is not a valid URL: {url}")))
    }
}

fn status_callback(asked: &Asked<'_>) -> Result<Option<StatusCallback>, Refusal> {
    let Some(url) = asked.given("StatusCallback") else { return Ok(None) };
    if !is_webhook_url(&url) {
        return Err(Refusal::of(21609, &url));
    }
    let mut events: Vec<String> = asked
        .all("StatusCallbackEvent")
        .iter()
        .flat_map(|events| events.split([' ', ',']))
        .filter(|e| !e.is_empty())
        .map(str::to_owned)
        .collect();
    if let Some(unknown) = events.iter().find(|e| !EVENTS.contains(&e.as_str())) {
        return Err(Refusal::new(400, 21626, format!("StatusCallbackEvent {unknown} is not valid")));
    }
    if events.is_empty() {
        events.push("completed".to_owned());
    }
    let method = asked.webhook_method("StatusCallbackMethod")?.unwrap_or_else(|| "POST".to_owned());
    Ok(Some(StatusCallback { url, method, events }))
}
