//! Creates a message: the checks that Twilio makes, in its order, before it returns 201.

use std::time::{Duration, SystemTime};

use twire::phone::{self, AddressKind};
use twire::sms::{self, limits};
use twire::twiml::Element;

use crate::contents;
use crate::dates;
use crate::errors::{ApiError, delivery};
use crate::http::{ApiResponse, RoutedRequest};
use crate::messages::media::{self, Media};
use crate::messages::{self, Message, MessageOrigin, Status, channel_of};
use crate::state::{AccountKind, State, Transaction, WHATSAPP_SENDER};
use crate::webhooks::is_webhook_url;

/// WhatsApp's customer service window: free-form messages are allowed for a day after the user's last
/// message.
const WHATSAPP_SESSION: Duration = Duration::from_secs(24 * 3600);
/// Maximum time in a sender's queue, in seconds.
const MAX_VALIDITY_SECONDS: u64 = 36_000;
const MIN_SEND_AT: Duration = Duration::from_secs(limits::MIN_SEND_AT_SECONDS);
const MAX_SEND_AT: Duration = Duration::from_secs(limits::MAX_SEND_AT_SECONDS);

/// A message to send, with its parameters checked.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    pub(crate) to: String,
    pub(crate) from: Option<String>,
    pub(crate) service: Option<String>,
    pub(crate) body: String,
    pub(crate) media: Vec<String>,
    pub(crate) callback: Option<(String, String)>,
    /// Whether it uses an approved template, which may be sent outside WhatsApp's window.
    pub(crate) template: bool,
    pub(crate) smart: bool,
    /// Sent as MMS even without media.
    pub(crate) as_mms: bool,
    pub(crate) send_at: Option<SystemTime>,
    /// Maximum time in the sender's queue, in seconds.
    pub(crate) validity: Option<u64>,
}

impl Draft {
    /// The content of a Message or Sms verb, without sender and receiver.
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

pub(crate) fn create(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let draft = draft(tx, request)?;
    // A service renders the template after the response.
    let is_rendered_later = draft.template && draft.service.is_some();
    let sid = send(tx, draft, MessageOrigin::Api)?;
    match tx.state.messages.get(&sid) {
        Some(message) => {
            let mut json = message.json(&tx.state.account);
            if is_rendered_later {
                json["body"] = "".into();
            }
            Ok(ApiResponse::created(&json))
        }
        None => Err(request.not_found()),
    }
}

fn draft(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<Draft, ApiError> {
    let to = request.param("To").ok_or_else(|| ApiError::from_code(21604, ""))?;
    let mut from = request.param("From");
    let mut service = request.param("MessagingServiceSid");
    if service.is_none() && from.as_ref().is_some_and(|f| f.starts_with("MG") && f.len() == 34) {
        service = from.take();
    }
    if from.is_none() && service.is_none() {
        return Err(ApiError::from_code(21603, ""));
    }
    let mut draft = Draft {
        to,
        from,
        service,
        media: request.params("MediaUrl"),
        smart: request.bool_param("SmartEncoded"),
        as_mms: request.bool_param("SendAsMms"),
        ..Draft::default()
    };
    if request.param("ContentVariables").is_some() && request.param("ContentSid").is_none() {
        return Err(ApiError::from_code(21654, ""));
    }
    match (request.param("ContentSid"), request.raw_param("Body")) {
        (Some(content), _) => {
            let (body, media) = contents::render(tx.state, &content, request.param("ContentVariables"))?;
            draft.body = body;
            draft.media.extend(media);
            draft.template = true;
        }
        (None, Some(body)) if !body.trim().is_empty() => draft.body = body,
        (None, _) if !draft.media.is_empty() => {}
        (None, Some(_)) => return Err(ApiError::from_code(21602, "")),
        (None, None) => return Err(ApiError::from_code(21619, "")),
    }
    if let Some(url) = request.param("StatusCallback") {
        if !is_webhook_url(&url) {
            return Err(ApiError::from_code(21609, &url));
        }
        draft.callback = Some((url, "POST".to_owned()));
    } else if let Some(sid) = request.param("ApplicationSid") {
        let application = tx.state.applications.get(&sid).ok_or_else(|| ApiError::from_code(21218, &sid))?;
        draft.callback = application.message_status_callback();
    }
    if let Some(seconds) = request.param("ValidityPeriod") {
        let seconds = seconds.parse().ok().filter(|s| (1..=MAX_VALIDITY_SECONDS).contains(s));
        draft.validity = Some(seconds.ok_or_else(|| ApiError::from_code(90007, ""))?);
    }
    draft.send_at = schedule(tx.now, request, draft.service.is_some())?;
    Ok(draft)
}

/// `ScheduleType=fixed` and `SendAt`.
fn schedule(
    now: SystemTime,
    request: &RoutedRequest<'_>,
    has_service: bool,
) -> Result<Option<SystemTime>, ApiError> {
    match request.param("ScheduleType").as_deref() {
        None => return Ok(None),
        Some("fixed") => {}
        Some(_) => return Err(ApiError::from_code(20001, "ScheduleType: fixed expected")),
    }
    if !has_service {
        return Err(ApiError::from_code(35118, ""));
    }
    let text = request.param("SendAt").ok_or_else(|| ApiError::from_code(35111, ""))?;
    let at = dates::moment(&text).ok_or_else(|| ApiError::from_code(35114, ""))?;
    // The caller's clock may show the whole second that has just begun.
    if at < dates::whole_seconds(now) + MIN_SEND_AT || at > now + MAX_SEND_AT {
        return Err(ApiError::from_code(35114, ""));
    }
    Ok(Some(at))
}

/// Runs the checks common to all senders, stores the message and schedules its delivery.
pub(crate) fn send(
    tx: &mut Transaction<'_>,
    mut draft: Draft,
    origin: MessageOrigin,
) -> Result<String, ApiError> {
    if limits::body_code_units(&draft.body) > limits::MAX_BODY_CODE_UNITS {
        return Err(ApiError::from_code(21617, ""));
    }
    if draft.media.len() > limits::MAX_MEDIA_COUNT {
        return Err(ApiError::from_code(21623, ""));
    }
    if let Some(url) = draft.media.iter().find(|url| !is_webhook_url(url)) {
        return Err(ApiError::from_code(21620, url));
    }
    draft.to = receiver(&draft.to, draft.from.as_deref())?;
    sender(tx.state, &draft)?;
    if opted_out(tx.state, &draft) {
        return Err(ApiError::from_code(21610, ""));
    }
    if let Some(from) = draft.from.as_ref().filter(|from| tx.state.rates.is_full(from, tx.now)) {
        return Err(ApiError::from_code(21611, from));
    }
    if let Some(service) = draft.service.as_ref().and_then(|sid| tx.state.messaging_services.get(sid)) {
        draft.smart |= service.truth("smart_encoding");
        draft.callback = draft.callback.or_else(|| service.status_callback());
        draft.validity = draft.validity.or_else(|| Some(service.validity()));
    }
    let channel = match channel_of(&draft.to) {
        "whatsapp" => "whatsapp",
        _ if draft.media.is_empty() && !draft.as_mms => "sms",
        _ => "mms",
    };
    if draft.smart {
        draft.body = sms::smart_encode(&draft.body).into_owned();
    }
    Ok(store(tx, draft, origin, channel))
}

fn store(tx: &mut Transaction<'_>, draft: Draft, origin: MessageOrigin, channel: &'static str) -> String {
    let now = tx.now;
    let random = &mut tx.state.random;
    let sid = random.sid(if draft.media.is_empty() && !draft.as_mms { "SM" } else { "MM" });
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
    let planned_error = planned_error(tx.state, &draft, channel, now);
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
        validity: draft.validity.unwrap_or(MAX_VALIDITY_SECONDS),
        error: None,
        planned_error,
        priced: false,
        feedback: None,
        callback: draft.callback,
        history: vec![(now, status)],
        channel,
    };
    tx.state.messages.insert(sid.clone(), message);
    messages::schedule_next(tx, &sid);
    sid
}

/// The delivery error that the message will end with: from the receiver's profile, from the magic receivers
/// `+15005551xxx` (30000 + xxx), or from WhatsApp's window.
fn planned_error(state: &State, draft: &Draft, channel: &str, now: SystemTime) -> Option<u32> {
    let number = draft.to.rsplit(':').next().unwrap_or_default();
    if let Some(code) = crate::calls::phone_profile(state, number).delivery_error {
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

/// Receivers that Twilio's test credentials reject.
const MAGIC_TO: &[(&str, u32)] = &[
    ("+15005550001", 21211),
    ("+15005550002", 21612),
    ("+15005550003", 21408),
    ("+15005550004", 21610),
    ("+15005550009", 21614),
];
/// Senders that Twilio's test credentials reject.
const MAGIC_FROM: &[(&str, u32)] =
    &[("+15005550001", 21212), ("+15005550007", 21606), ("+15005550008", 21611)];

pub(crate) fn magic(table: &[(&str, u32)], number: &str) -> Result<(), ApiError> {
    match table.iter().find(|(known, _)| *known == number) {
        Some((_, code)) => Err(ApiError::from_code(*code, number)),
        None => Ok(()),
    }
}

/// The receiver in E.164, or with its channel.
fn receiver(to: &str, from: Option<&str>) -> Result<String, ApiError> {
    let invalid = || ApiError::from_code(21211, to);
    if let Some((channel, id)) = to.split_once(':') {
        if channel == "whatsapp" && !is_number(id) {
            return Err(invalid());
        }
        if from.is_some_and(|from| channel_of(from) != channel) {
            return Err(ApiError::from_code(21910, ""));
        }
        return Ok(to.to_owned());
    }
    if from.is_some_and(|from| !channel_of(from).is_empty()) {
        return Err(ApiError::from_code(21910, ""));
    }
    let digits = to.len();
    if (5..=6).contains(&digits) && to.bytes().all(|b| b.is_ascii_digit()) {
        return Err(ApiError::from_code(21265, to));
    }
    let number = phone::normalize(to, Some("1")).map_err(|_| invalid())?;
    magic(MAGIC_TO, &number)?;
    if is_number(&number) { Ok(number) } else { Err(invalid()) }
}

/// Whether the text is E.164, with the right length for North America.
pub(crate) fn is_number(number: &str) -> bool {
    phone::is_e164(number)
        && number.len() >= 9
        && number.strip_prefix("+1").is_none_or(|rest| rest.len() == 10 && !rest.starts_with(['0', '1']))
}

/// Rejects a sender that is malformed or does not belong to the account.
fn sender(state: &State, draft: &Draft) -> Result<(), ApiError> {
    if let Some(service) = &draft.service {
        let Some(service) = state.messaging_services.get(service) else {
            return Err(ApiError::from_code(21701, service));
        };
        if draft.from.is_none() {
            let fits = service.senders.iter().any(|sender| sender.reaches(&draft.to));
            return if fits { Ok(()) } else { Err(ApiError::from_code(21703, &draft.to)) };
        }
    }
    let from = draft.from.as_deref().unwrap_or_default();
    if from == draft.to {
        return Err(ApiError::from_code(21266, from));
    }
    if let Some((channel, id)) = from.split_once(':') {
        let owned = from == WHATSAPP_SENDER || (channel == "whatsapp" && state.number(id).is_some());
        return if owned { Ok(()) } else { Err(ApiError::from_code(63007, from)) };
    }
    magic(MAGIC_FROM, from)?;
    if state.webhooks(from).is_some() {
        let reached = from.starts_with('+') || draft.to.starts_with("+1");
        return if reached { Ok(()) } else { Err(ApiError::from_code(21612, &draft.to)) };
    }
    if state.kind == AccountKind::Test {
        return Err(ApiError::from_code(21606, from));
    }
    match phone::Address::parse(from).map(|address| address.kind()) {
        // North America does not carry alphanumeric senders.
        Ok(AddressKind::Alphanumeric) if draft.to.starts_with("+1") => {
            Err(ApiError::from_code(21612, &draft.to))
        }
        Ok(AddressKind::Alphanumeric) => Ok(()),
        Ok(AddressKind::Number | AddressKind::National | AddressKind::ShortCode) => {
            Err(ApiError::from_code(21659, from))
        }
        _ => Err(ApiError::from_code(21212, from)),
    }
}

fn opted_out(state: &State, draft: &Draft) -> bool {
    let scopes = [draft.from.as_ref(), draft.service.as_ref()];
    scopes.into_iter().flatten().any(|scope| state.opt_outs.contains(&(scope.clone(), draft.to.clone())))
}
