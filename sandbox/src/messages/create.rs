//! Sending a message: what Twilio checks, in its order, before it answers 201.

use std::time::{Duration, SystemTime};

use twire::phone::{self, AddressKind};
use twire::sms::{self, limits};
use twire::twiml::Element;

use crate::callbacks::is_webhook_url;
use crate::contents;
use crate::dates;
use crate::errors::{Refusal, delivery};
use crate::http::{Answer, Asked};
use crate::messages::media::{self, Media};
use crate::messages::{self, Message, Origin, Status, channel_of};
use crate::state::{Kind, State, Turn, WHATSAPP_SENDER};

/// A WhatsApp user may be written to freely for a day after his last message.
const WHATSAPP_SESSION: Duration = Duration::from_secs(24 * 3600);
/// Seconds that a message may wait for its sender.
const VALIDITY: u64 = 36_000;
const SOONEST: Duration = Duration::from_secs(limits::SEND_AT_MIN_SECONDS);
const LATEST: Duration = Duration::from_secs(limits::SEND_AT_MAX_SECONDS);

/// What is to be sent, checked.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    pub(crate) to: String,
    pub(crate) from: Option<String>,
    pub(crate) service: Option<String>,
    pub(crate) body: String,
    pub(crate) media: Vec<String>,
    pub(crate) callback: Option<(String, String)>,
    /// From an approved template: free of WhatsApp's window.
    pub(crate) template: bool,
    pub(crate) smart: bool,
    pub(crate) send_at: Option<SystemTime>,
    /// Seconds that it may wait for its sender.
    pub(crate) validity: Option<u64>,
}

impl Draft {
    /// What a Message or Sms verb says, but for its ends.
    pub(crate) fn of(verb: &Element) -> Draft {
        let texts = |name: &str| -> Vec<String> {
            let nouns = verb.elements().filter(|noun| noun.name() == name);
            nouns.map(|noun| noun.own_text().trim().to_owned()).collect()
        };
        let bodies = texts("Body");
        Draft {
            body: if bodies.is_empty() { verb.own_text().trim().to_owned() } else { bodies.concat() },
            media: texts("Media"),
            ..Draft::default()
        }
    }
}

pub(crate) fn create(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let draft = draft(turn, asked)?;
    let sid = send(turn, draft, Origin::Api)?;
    match turn.state.messages.get(&sid) {
        Some(message) => Ok(Answer::created(&message.json(&turn.state.account))),
        None => Err(asked.not_found()),
    }
}

fn draft(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Draft, Refusal> {
    let to = asked.given("To").ok_or_else(|| Refusal::of(21604, ""))?;
    let mut from = asked.given("From");
    let mut service = asked.given("MessagingServiceSid");
    if service.is_none() && from.as_ref().is_some_and(|f| f.starts_with("MG") && f.len() == 34) {
        service = from.take();
    }
    if from.is_none() && service.is_none() {
        return Err(Refusal::of(21603, ""));
    }
    let mut draft = Draft {
        to,
        from,
        service,
        media: asked.all("MediaUrl"),
        smart: asked.truth("SmartEncoded"),
        ..Draft::default()
    };
    match (asked.given("ContentSid"), asked.sent("Body")) {
        (Some(content), _) => {
            let (body, media) = contents::render(turn.state, &content, asked.given("ContentVariables"))?;
            draft.body = body;
            draft.media.extend(media);
            draft.template = true;
        }
        (None, Some(body)) if !body.trim().is_empty() => draft.body = body,
        (None, _) if !draft.media.is_empty() => {}
        (None, Some(_)) => return Err(Refusal::of(21602, "")),
        (None, None) => return Err(Refusal::of(21619, "")),
    }
    if let Some(url) = asked.given("StatusCallback") {
        if !is_webhook_url(&url) {
            return Err(Refusal::of(21609, &url));
        }
        draft.callback = Some((url, "POST".to_owned()));
    }
    if let Some(seconds) = asked.given("ValidityPeriod") {
        let seconds = seconds.parse().ok().filter(|s| (1..=VALIDITY).contains(s));
        draft.validity = Some(seconds.ok_or_else(|| Refusal::of(90007, ""))?);
    }
    draft.send_at = schedule(turn.now, asked, draft.service.is_some())?;
    Ok(draft)
}

/// `ScheduleType=fixed` and `SendAt`.
fn schedule(now: SystemTime, asked: &Asked<'_>, has_service: bool) -> Result<Option<SystemTime>, Refusal> {
    match asked.given("ScheduleType").as_deref() {
        None => return Ok(None),
        Some("fixed") => {}
        Some(_) => return Err(Refusal::of(20001, "ScheduleType: fixed expected")),
    }
    if !has_service {
        return Err(Refusal::of(35118, ""));
    }
    let text = asked.given("SendAt").ok_or_else(|| Refusal::of(35111, ""))?;
    let at = dates::moment(&text).ok_or_else(|| Refusal::of(35114, ""))?;
    // The caller's clock may show the whole second that has just begun.
    if at < dates::whole_seconds(now) + SOONEST || at > now + LATEST {
        return Err(Refusal::of(35114, ""));
    }
    Ok(Some(at))
}

/// Checks a message as Twilio does whoever sends it, stores it and begins its life.
pub(crate) fn send(turn: &mut Turn<'_>, mut draft: Draft, origin: Origin) -> Result<String, Refusal> {
    if limits::body_units(&draft.body) > limits::BODY_UNITS {
        return Err(Refusal::of(21617, ""));
    }
    if draft.media.len() > limits::MEDIA_COUNT {
        return Err(Refusal::of(21623, ""));
    }
    if let Some(url) = draft.media.iter().find(|url| !is_webhook_url(url)) {
        return Err(Refusal::of(21620, url));
    }
    draft.to = receiver(&draft.to, draft.from.as_deref())?;
    sender(turn.state, &draft)?;
    if opted_out(turn.state, &draft) {
        return Err(Refusal::of(21610, ""));
    }
    if let Some(from) = draft.from.as_ref().filter(|from| turn.state.rates.is_full(from, turn.now)) {
        return Err(Refusal::of(21611, from));
    }
    if let Some(service) = draft.service.as_ref().and_then(|sid| turn.state.messaging_services.get(sid)) {
        draft.smart |= service.truth("smart_encoding");
        draft.callback = draft.callback.or_else(|| service.status_callback());
        draft.validity = draft.validity.or_else(|| Some(service.validity()));
    }
    let channel = match channel_of(&draft.to) {
        "whatsapp" => "whatsapp",
        _ if draft.media.is_empty() => "sms",
        _ => "mms",
    };
    if draft.smart {
        draft.body = sms::smart_encode(&draft.body).into_owned();
    }
    Ok(store(turn, draft, origin, channel))
}

fn store(turn: &mut Turn<'_>, draft: Draft, origin: Origin, channel: &'static str) -> String {
    let now = turn.now;
    let random = &mut turn.state.random;
    let sid = random.sid(if draft.media.is_empty() { "SM" } else { "MM" });
    let media: Vec<Media> = draft
        .media
        .iter()
        .map(|url| Media {
            sid: random.sid("ME"),
            url: url.clone(),
            content_type: media::content_type(url).to_owned(),
            created: now,
        })
        .collect();
    let fate = fate(turn.state, &draft, channel, now);
    let status = match (&draft.send_at, &draft.from, &draft.service) {
        (Some(_), _, _) => Status::Scheduled,
        (None, _, Some(_)) => Status::Accepted,
        _ => Status::Queued,
    };
    let message = Message {
        sid: sid.clone(),
        origin,
        num_segments: messages::segments(channel, &draft.body),
        num_media: media.len(),
        to: draft.to,
        from: draft.from,
        service: draft.service,
        body: draft.body,
        media,
        status,
        created: now,
        updated: now,
        sent: None,
        send_at: draft.send_at,
        validity: draft.validity.unwrap_or(VALIDITY),
        error: None,
        fate,
        priced: false,
        feedback: None,
        callback: draft.callback,
        history: vec![(now, status)],
        channel,
    };
    turn.state.messages.insert(sid.clone(), message);
    messages::plan(turn, &sid);
    sid
}

/// The delivery error that a message will meet: by its receiver's handset, by the magic receivers
/// `+15005551xxx` (the error is 30000 + xxx), or by WhatsApp's window.
fn fate(state: &State, draft: &Draft, channel: &str, now: SystemTime) -> Option<u32> {
    let number = draft.to.rsplit(':').next().unwrap_or_default();
    if let Some(code) = crate::calls::handset(state, number).delivery_error {
        return Some(code);
    }
    let magic = number
        .strip_prefix("+15005551")
        .filter(|rest| rest.len() == 3)
        .and_then(|rest| rest.parse::<u32>().ok())
        .map(|n| 30_000 + n)
        .filter(|code| delivery(*code).is_some());
    if magic.is_some() {
        return magic;
    }
    if channel == "whatsapp" && !draft.template {
        let sender = draft.from.clone().unwrap_or_else(|| WHATSAPP_SENDER.to_owned());
        let last = state.whatsapp_sessions.get(&(sender, draft.to.clone()));
        if last.is_none_or(|last| *last + WHATSAPP_SESSION < now) {
            return Some(63016);
        }
    }
    None
}

/// Receivers that Twilio's test credentials refuse.
const MAGIC_TO: &[(&str, u32)] = &[
    ("+15005550001", 21211),
    ("+15005550002", 21612),
    ("+15005550003", 21408),
    ("+15005550004", 21610),
    ("+15005550009", 21614),
];
/// Senders that Twilio's test credentials refuse.
const MAGIC_FROM: &[(&str, u32)] =
    &[("+15005550001", 21212), ("+15005550007", 21606), ("+15005550008", 21611)];

pub(crate) fn magic(table: &[(&str, u32)], number: &str) -> Result<(), Refusal> {
    match table.iter().find(|(known, _)| *known == number) {
        Some((_, code)) => Err(Refusal::of(*code, number)),
        None => Ok(()),
    }
}

/// The receiver in E.164, or with its channel.
fn receiver(to: &str, from: Option<&str>) -> Result<String, Refusal> {
    let invalid = || Refusal::of(21211, to);
    if let Some((channel, id)) = to.split_once(':') {
        if channel == "whatsapp" && !is_number(id) {
            return Err(invalid());
        }
        if from.is_some_and(|from| channel_of(from) != channel) {
            return Err(Refusal::of(21910, ""));
        }
        return Ok(to.to_owned());
    }
    if from.is_some_and(|from| !channel_of(from).is_empty()) {
        return Err(Refusal::of(21910, ""));
    }
    let digits = to.len();
    if (5..=6).contains(&digits) && to.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Refusal::of(21265, to));
    }
    let number = phone::normalize(to, Some("1")).map_err(|_| invalid())?;
    magic(MAGIC_TO, &number)?;
    if is_number(&number) { Ok(number) } else { Err(invalid()) }
}

/// E.164, and of the right length where that is known: North America.
pub(crate) fn is_number(number: &str) -> bool {
    phone::is_e164(number)
        && number.len() >= 9
        && number.strip_prefix("+1").is_none_or(|rest| rest.len() == 10 && !rest.starts_with(['0', '1']))
}

/// Refuses a sender that is malformed or not the account's.
fn sender(state: &State, draft: &Draft) -> Result<(), Refusal> {
    if let Some(service) = &draft.service {
        let Some(service) = state.messaging_services.get(service) else {
            return Err(Refusal::of(21701, service));
        };
        if draft.from.is_none() {
            let fits = service.senders.iter().any(|sender| sender.reaches(&draft.to));
            return if fits { Ok(()) } else { Err(Refusal::of(21703, &draft.to)) };
        }
    }
    let from = draft.from.as_deref().unwrap_or_default();
    if from == draft.to {
        return Err(Refusal::of(21266, from));
    }
    if let Some((channel, id)) = from.split_once(':') {
        let owned = from == WHATSAPP_SENDER || (channel == "whatsapp" && state.number(id).is_some());
        return if owned { Ok(()) } else { Err(Refusal::of(63007, from)) };
    }
    magic(MAGIC_FROM, from)?;
    if state.webhooks(from).is_some() {
        let reached = from.starts_with('+') || draft.to.starts_with("+1");
        return if reached { Ok(()) } else { Err(Refusal::of(21612, &draft.to)) };
    }
    if state.kind == Kind::Test {
        return Err(Refusal::of(21606, from));
    }
    match phone::Address::parse(from).map(|address| address.kind()) {
        // North America does not carry alphanumeric senders.
        Ok(AddressKind::Alphanumeric) if draft.to.starts_with("+1") => Err(Refusal::of(21612, &draft.to)),
        Ok(AddressKind::Alphanumeric) => Ok(()),
        Ok(AddressKind::Number | AddressKind::National | AddressKind::ShortCode) => {
            Err(Refusal::of(21659, from))
        }
        _ => Err(Refusal::of(21212, from)),
    }
}

fn opted_out(state: &State, draft: &Draft) -> bool {
    let scopes = [draft.from.as_ref(), draft.service.as_ref()];
    scopes.into_iter().flatten().any(|scope| state.opt_outs.contains(&(scope.clone(), draft.to.clone())))
}
