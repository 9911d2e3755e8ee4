//! Creates a call: the checks that Twilio makes before it returns 201.

use std::time::Duration;

use twire::phone;
use twire::sms::limits;

use crate::call_session::TwimlSource;
use crate::calls::{AsyncDetection, Call, Direction, Status, StatusCallback};
use crate::errors::ApiError;
use crate::http::{ApiResponse, RoutedRequest};
use crate::messages::create::{is_number, magic};
use crate::recordings::{self, RecordingOptions};
use crate::simulated_account::ScheduledEvent;
use crate::state::Transaction;
use crate::webhooks::is_webhook_url;

/// Numbers that Twilio's test credentials reject.
const MAGIC_FROM: &[(&str, u32)] = &[("+15005550001", 21212)];
const MAGIC_TO: &[(&str, u32)] =
    &[("+15005550001", 21217), ("+15005550002", 21214), ("+15005550003", 21215), ("+15005550004", 21216)];
const EVENTS: [&str; 4] = ["initiated", "ringing", "answered", "completed"];

pub(crate) fn create(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let sid = dial_to(tx, request, None)?;
    match tx.state.calls.get(&sid) {
        // Twilio does not know the dates yet.
        Some(call) => {
            let mut json = call.json(tx.state);
            json["date_created"] = serde_json::Value::Null;
            json["date_updated"] = serde_json::Value::Null;
            Ok(ApiResponse::created(&json))
        }
        None => Err(request.not_found()),
    }
}

/// Calls a number and runs `heard` when it answers. Returns the call's SID.
pub(crate) fn dial(
    tx: &mut Transaction<'_>,
    request: &RoutedRequest<'_>,
    heard: TwimlSource,
) -> Result<String, ApiError> {
    dial_to(tx, request, Some(heard))
}

fn dial_to(
    tx: &mut Transaction<'_>,
    request: &RoutedRequest<'_>,
    heard: Option<TwimlSource>,
) -> Result<String, ApiError> {
    let to = request.param("To").ok_or_else(|| ApiError::from_code(21201, ""))?;
    let from = request.param("From").ok_or_else(|| ApiError::from_code(21213, ""))?;
    let to = receiver(&to)?;
    caller(tx, &from)?;
    let (source, fallback, application_callback) = match heard {
        Some(heard) => (heard, None, None),
        None => source(tx, request)?,
    };
    let callback = status_callback(request)?.or(application_callback);
    let sid = tx.state.random.sid("CA");
    let call = Call {
        timeout: request.u64_param("Timeout", 1, 600)?.unwrap_or(60),
        time_limit: request.u64_param("TimeLimit", 1, 86_400)?.unwrap_or(14_400),
        detect: request
            .param("MachineDetection")
            .is_some_and(|m| matches!(m.as_str(), "Enable" | "DetectMessageEnd")),
        async_detection: async_detection(request)?,
        source,
        fallback,
        callback,
        recording_options: recording_options(request)?,
        ..Call::new(&sid, &to, &from, Direction::Api, tx.now)
    };
    tx.state.calls.insert(sid.clone(), call);
    tx.schedule(Duration::ZERO, ScheduledEvent::StartCall(sid.clone()));
    Ok(sid)
}

/// `AsyncAmd` with its callback; a participant's detection is always asynchronous.
fn async_detection(request: &RoutedRequest<'_>) -> Result<Option<AsyncDetection>, ApiError> {
    let is_participant = request.http.path.contains("/Participants");
    if !is_participant && !request.bool_param("AsyncAmd") {
        return Ok(None);
    }
    let (url, method) = if is_participant {
        ("AmdStatusCallback", "AmdStatusCallbackMethod")
    } else {
        ("AsyncAmdStatusCallback", "AsyncAmdStatusCallbackMethod")
    };
    let method = request.webhook_method(method)?.unwrap_or_else(|| "POST".to_owned());
    match request.param(url) {
        Some(url) if !is_webhook_url(&url) => Err(ApiError::from_code(21609, &url)),
        url => Ok(Some(AsyncDetection { callback: url.map(|url| (url, method)) })),
    }
}

/// `Record` and its companion parameters.
fn recording_options(request: &RoutedRequest<'_>) -> Result<Option<RecordingOptions>, ApiError> {
    if !request.bool_param("Record") {
        return Ok(None);
    }
    let channels = recordings::channels(request.param("RecordingChannels").as_deref());
    let callback = recordings::callback(request, "")?;
    Ok(Some(RecordingOptions { channels, callback, ..RecordingOptions::new("OutboundAPI") }))
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
            async_detection: None,
            is_priced: false,
            timeout: 60,
            time_limit: 14_400,
            source: TwimlSource::Text("<Response/>".to_owned()),
            fallback: None,
            callback: None,
            recording_options: None,
            sequence: 0,
            sip: None,
            transcript: Vec::new(),
            waiting: None,
        }
    }
}

/// The called party: a number, `client:` or `sip:`.
fn receiver(to: &str) -> Result<String, ApiError> {
    if let Some((channel, id)) = to.split_once(':') {
        let known = matches!(channel, "client" | "sip" | "sips") && !id.is_empty();
        return if known { Ok(to.to_owned()) } else { Err(ApiError::from_code(21211, to)) };
    }
    let number = phone::normalize(to, Some("1")).map_err(|_| ApiError::from_code(21211, to))?;
    magic(MAGIC_TO, &number)?;
    if is_number(&number) { Ok(number) } else { Err(ApiError::from_code(21211, to)) }
}

/// The caller id must be a number of the account, or a client.
fn caller(tx: &Transaction<'_>, from: &str) -> Result<(), ApiError> {
    if from.starts_with("client:") {
        return Ok(());
    }
    magic(MAGIC_FROM, from)?;
    if tx.state.number(from).is_some() { Ok(()) } else { Err(ApiError::from_code(21210, from)) }
}

type Sources = (TwimlSource, Option<(String, String)>, Option<StatusCallback>);

/// One of `Twiml`, `Url` and `ApplicationSid`. An application also sets the status callback.
fn source(tx: &Transaction<'_>, request: &RoutedRequest<'_>) -> Result<Sources, ApiError> {
    let method = |name: &str| request.webhook_method(name).map(|m| m.unwrap_or_else(|| "POST".to_owned()));
    let fallback = match request.param("FallbackUrl") {
        Some(url) => Some((checked(url)?, method("FallbackMethod")?)),
        None => None,
    };
    if let Some(sid) = request.param("ApplicationSid") {
        let application = tx.state.applications.get(&sid).ok_or_else(|| ApiError::from_code(21218, &sid))?;
        let settings = &application.webhooks;
        let (url, method) = settings.get("VoiceUrl").ok_or_else(|| ApiError::from_code(21218, &sid))?;
        let callback = settings.get("StatusCallback").map(|(url, method)| StatusCallback {
            url,
            method,
            events: vec!["completed".to_owned()],
        });
        return Ok((
            TwimlSource::Url { url, method },
            settings.get("VoiceFallbackUrl").or(fallback),
            callback,
        ));
    }
    if let Some(url) = request.param("Url") {
        return Ok((TwimlSource::Url { url: checked(url)?, method: method("Method")? }, fallback, None));
    }
    match request.param("Twiml") {
        None => Err(ApiError::from_code(21205, "")),
        Some(twiml) if twiml.chars().count() > limits::MAX_TWIML_CHARACTERS => {
            Err(ApiError::from_code(20001, "Twiml: at most 4000 characters"))
        }
        Some(twiml) => Ok((TwimlSource::Text(twiml), fallback, None)),
    }
}

fn checked(url: String) -> Result<String, ApiError> {
    if is_webhook_url(&url) {
        Ok(url)
    } else {
        Err(ApiError::new(400, 21205, format!("Url is not a valid URL: {url}")))
    }
}

fn status_callback(request: &RoutedRequest<'_>) -> Result<Option<StatusCallback>, ApiError> {
    let Some(url) = request.param("StatusCallback") else { return Ok(None) };
    if !is_webhook_url(&url) {
        return Err(ApiError::from_code(21609, &url));
    }
    let mut events: Vec<String> = request
        .params("StatusCallbackEvent")
        .iter()
        .flat_map(|events| events.split([' ', ',']))
        .filter(|e| !e.is_empty())
        .map(str::to_owned)
        .collect();
    if let Some(unknown) = events.iter().find(|e| !EVENTS.contains(&e.as_str())) {
        return Err(ApiError::new(400, 21626, format!("StatusCallbackEvent {unknown} is not valid")));
    }
    if events.is_empty() {
        events.push("completed".to_owned());
    }
    let method = request.webhook_method("StatusCallbackMethod")?.unwrap_or_else(|| "POST".to_owned());
    Ok(Some(StatusCallback { url, method, events }))
}
