//! Calls: the resource, its status callbacks and its operations.

pub(crate) mod create;

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use twire::rfc2822;

use crate::call_session::{CallInput, TwimlSource};
use crate::countries;
use crate::dates::{Date, Filter};
use crate::errors::ApiError;
use crate::http::{ApiResponse, RoutedRequest};
use crate::pages::{self, Row};
use crate::phone_profiles::{self, PhoneProfile};
use crate::recordings::{self, RecordingOptions};
use crate::serialization::{self, StaticStr};
use crate::simulated_account::ScheduledEvent;
use crate::state::{Account, State, Transaction};
use crate::webhooks::{Webhook, is_webhook_url};

/// How long asynchronous answering machine detection takes.
pub(crate) const DETECTION_TIME: Duration = Duration::from_secs(4);
/// How long the price of a message or call is unknown.
pub(crate) const PRICE_DELAY: Duration = Duration::from_secs(5);

/// A call's status, in Twilio's terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Status {
    Queued,
    Initiated,
    Ringing,
    InProgress,
    Completed,
    Busy,
    Failed,
    NoAnswer,
    Canceled,
}

impl Status {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Status::Queued => "queued",
            Status::Initiated => "initiated",
            Status::Ringing => "ringing",
            Status::InProgress => "in-progress",
            Status::Completed => "completed",
            Status::Busy => "busy",
            Status::Failed => "failed",
            Status::NoAnswer => "no-answer",
            Status::Canceled => "canceled",
        }
    }

    pub(crate) fn is_final(self) -> bool {
        !matches!(self, Status::Queued | Status::Initiated | Status::Ringing | Status::InProgress)
    }

    /// The status callback event of a status: every final status is `completed`.
    fn event(self) -> &'static str {
        match self {
            Status::Queued | Status::Initiated => "initiated",
            Status::Ringing => "ringing",
            Status::InProgress => "answered",
            _ => "completed",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Direction {
    Inbound,
    Api,
    Dial,
}

impl Direction {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Direction::Inbound => "inbound",
            Direction::Api => "outbound-api",
            Direction::Dial => "outbound-dial",
        }
    }
}

/// The URL of a status callback and its events.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct StatusCallback {
    pub(crate) url: String,
    pub(crate) method: String,
    pub(crate) events: Vec<String>,
}

/// Asynchronous answering machine detection: the URL and method for its result.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct AsyncDetection {
    pub(crate) callback: Option<(String, String)>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Call {
    pub(crate) sid: String,
    pub(crate) parent: Option<String>,
    pub(crate) to: String,
    pub(crate) from: String,
    pub(crate) direction: Direction,
    pub(crate) status: Status,
    pub(crate) created: SystemTime,
    pub(crate) updated: SystemTime,
    pub(crate) started: Option<SystemTime>,
    pub(crate) ended: Option<SystemTime>,
    #[serde(with = "serialization::optional_static_str")]
    pub(crate) answered_by: Option<StaticStr>,
    /// Whether answering machine detection is on.
    pub(crate) detect: bool,
    /// Set if the TwiML does not wait for the detection.
    pub(crate) async_detection: Option<AsyncDetection>,
    /// Whether the price is known.
    pub(crate) is_priced: bool,
    /// Ringing timeout, in seconds.
    pub(crate) timeout: u64,
    pub(crate) time_limit: u64,
    /// The first TwiML document, and the fallback if it fails.
    pub(crate) source: TwimlSource,
    pub(crate) fallback: Option<(String, String)>,
    pub(crate) callback: Option<StatusCallback>,
    /// Recording from the answer on.
    pub(crate) recording_options: Option<RecordingOptions>,
    pub(crate) sequence: u32,
    /// The SIP response code of a call that was not connected.
    pub(crate) sip: Option<u16>,
    /// What the call said, played and received, in order.
    pub(crate) transcript: Vec<Json>,
    /// What the call is blocked on: `digits`, `speech`, `recording` …
    #[serde(with = "serialization::optional_static_str")]
    pub(crate) waiting: Option<StaticStr>,
}

impl Row for Call {
    fn sid(&self) -> &str {
        &self.sid
    }
}

/// `(510) 867-5310` for North America; other numbers unchanged.
pub(crate) fn formatted(number: &str) -> String {
    if number.starts_with("+1") { countries::national(number) } else { number.to_owned() }
}

impl Call {
    /// Billed duration in seconds, rounded up.
    pub(crate) fn duration(&self) -> u64 {
        let lasted = self.started.zip(self.ended).and_then(|(s, e)| e.duration_since(s).ok());
        lasted.map_or(0, |d| d.as_secs() + u64::from(d.subsec_nanos() > 0))
    }

    pub(crate) fn json(&self, state: &State) -> Json {
        let account: &Account = &state.account;
        let uri = format!("/2010-04-01/Accounts/{}/Calls/{}", account.sid, self.sid);
        let own = if self.direction == Direction::Inbound { &self.to } else { &self.from };
        let subresources: serde_json::Map<String, Json> = [
            ("events", "Events"),
            ("notifications", "Notifications"),
            ("payments", "Payments"),
            ("recordings", "Recordings"),
            ("siprec", "Siprec"),
            ("streams", "Streams"),
            ("transcriptions", "Transcriptions"),
            ("user_defined_message_subscriptions", "UserDefinedMessageSubscriptions"),
            ("user_defined_messages", "UserDefinedMessages"),
        ]
        .into_iter()
        .map(|(name, part)| (name.to_owned(), json!(format!("{uri}/{part}.json"))))
        .collect();
        let minutes = self.duration().div_ceil(60);
        let price = (self.status == Status::Completed && self.is_priced)
            .then(|| format!("-{}.{:05}", 1400 * minutes / 100_000, 1400 * minutes % 100_000));
        json!({
            "account_sid": account.sid,
            "answered_by": self.answered_by,
            "api_version": "2010-04-01",
            "caller_name": null,
            "date_created": rfc2822(self.created),
            "date_updated": rfc2822(self.updated),
            "direction": self.direction.name(),
            "duration": self.status.is_final().then(|| self.duration().to_string()),
            "end_time": self.ended.map(rfc2822),
            "forwarded_from": null,
            "from": self.from,
            "from_formatted": formatted(&self.from),
            "group_sid": null,
            "parent_call_sid": self.parent,
            "phone_number_sid": state.number(own).map(|n| n.sid.clone()),
            "price": price,
            "price_unit": "USD",
            "queue_time": "0",
            "sid": self.sid,
            "start_time": self.started.map(rfc2822),
            "status": self.status.name(),
            "subresource_uris": subresources,
            "to": self.to,
            "to_formatted": formatted(&self.to),
            "trunk_sid": null,
            "uri": format!("{uri}.json"),
        })
    }
}

/// The parameters of every webhook about a call.
pub(crate) fn params(state: &State, call: &Call) -> Vec<(String, String)> {
    let mut params: Vec<(String, String)> = [
        ("CallSid", call.sid.as_str()),
        ("AccountSid", state.account.sid.as_str()),
        ("From", &call.from),
        ("To", &call.to),
        ("Caller", &call.from),
        ("Called", &call.to),
        ("CallStatus", call.status.name()),
        ("ApiVersion", "2010-04-01"),
        ("Direction", call.direction.name()),
    ]
    .into_iter()
    .map(|(n, v)| (n.to_owned(), v.to_owned()))
    .collect();
    if let Some(parent) = &call.parent {
        params.push(("ParentCallSid".to_owned(), parent.clone()));
    }
    if let Some(by) = call.answered_by {
        params.push(("AnsweredBy".to_owned(), by.to_owned()));
    }
    for (prefix, number) in
        [("From", &call.from), ("To", &call.to), ("Caller", &call.from), ("Called", &call.to)]
    {
        params.extend(places(prefix, number));
    }
    params
}

/// `FromCity`, `FromState`, `FromZip`, `FromCountry`. The sandbox knows only the country.
pub(crate) fn places(prefix: &str, number: &str) -> Vec<(String, String)> {
    let country = countries::of(number).map_or("", |(_, country)| country);
    ["City", "State", "Zip", "Country"]
        .into_iter()
        .map(|part| (format!("{prefix}{part}"), if part == "Country" { country } else { "" }.to_owned()))
        .collect()
}

/// Sets a call's status and sends its status callback.
pub(crate) fn set_status(tx: &mut Transaction<'_>, sid: &str, status: Status) {
    let now = tx.now;
    let Some(call) = tx.state.calls.get_mut(sid) else { return };
    // The account may have ended the call already; then only the `completed` event is still due.
    if call.ended.is_some() || (call.status.is_final() && !status.is_final()) {
        return;
    }
    if !call.status.is_final() {
        call.status = status;
    }
    call.updated = now;
    let status = call.status;
    if status == Status::InProgress {
        call.started = Some(now);
    }
    if status.is_final() {
        call.ended = Some(now);
        call.waiting = None;
    }
    let (recording_options, callback) = (call.recording_options.clone(), call.callback.clone());
    if let Some(recording_options) = recording_options.filter(|_| status == Status::InProgress) {
        recordings::begin(tx, sid, None, recording_options);
    }
    if status.is_final() {
        recordings::end_with(tx, sid);
        tx.schedule(PRICE_DELAY, ScheduledEvent::PriceCall(sid.to_owned()));
    }
    let Some(callback) = callback else { return };
    if !callback.events.iter().any(|e| e == status.event()) {
        return;
    }
    let Some(call) = tx.state.calls.get_mut(sid) else { return };
    let sequence = call.sequence;
    call.sequence += 1;
    let Some(call) = tx.state.calls.get(sid) else { return };
    let mut params = params(tx.state, call);
    let mut add = |name: &str, value: String| params.push((name.to_owned(), value));
    add("Timestamp", rfc2822(now));
    add("CallbackSource", "call-progress-events".to_owned());
    add("SequenceNumber", sequence.to_string());
    if status == Status::Completed {
        add("CallDuration", call.duration().to_string());
        add("Duration", call.duration().div_ceil(60).to_string());
        let own = |r: &&recordings::Recording| {
            r.call == sid && r.conference.is_none() && call.recording_options.is_some()
        };
        if let Some(recording) = tx.state.recordings.newest_first().find(own) {
            for (name, value) in recordings::params(tx.state, &tx.state.base_url, &recording.sid) {
                add(name, value);
            }
        }
    }
    if let Some(code) = call.sip.filter(|_| status.is_final()) {
        add("SipResponseCode", code.to_string());
    }
    tx.send_webhook(Webhook {
        about: sid.to_owned(),
        kind: "call-status",
        url: callback.url,
        method: callback.method,
        params,
    });
}

/// Reports the result of asynchronous answering machine detection, unless the call is over.
pub(crate) fn report_detection(tx: &mut Transaction<'_>, sid: &str, by: StaticStr) {
    let Some(call) = tx.state.calls.get_mut(sid).filter(|call| !call.status.is_final()) else { return };
    call.answered_by = Some(by);
    let Some((url, method)) = call.async_detection.as_ref().and_then(|d| d.callback.clone()) else { return };
    let params = [
        ("CallSid", sid.to_owned()),
        ("AccountSid", tx.state.account.sid.clone()),
        ("AnsweredBy", by.to_owned()),
        ("MachineDetectionDuration", DETECTION_TIME.as_millis().to_string()),
    ];
    let params = params.map(|(name, value)| (name.to_owned(), value)).into();
    tx.send_webhook(Webhook { about: sid.to_owned(), kind: "call-detection", url, method, params });
}

/// The price of a call becomes known.
pub(crate) fn set_price(tx: &mut Transaction<'_>, sid: &str) {
    if let Some(call) = tx.state.calls.get_mut(sid) {
        call.is_priced = true;
    }
}

/// The profile of the phone at an address.
pub(crate) fn phone_profile(state: &State, address: &str) -> PhoneProfile {
    let set_up = state
        .phone_profiles
        .get(address)
        .or_else(|| state.phone_profiles.get(phone_profiles::DEFAULT_PROFILE));
    set_up.copied().unwrap_or_default()
}

fn find<'a>(tx: &'a Transaction<'_>, request: &RoutedRequest<'_>) -> Result<&'a Call, ApiError> {
    tx.state.calls.get(request.sid()).ok_or_else(|| request.not_found())
}

pub(crate) fn fetch(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    Ok(ApiResponse::ok(&find(tx, request)?.json(tx.state)))
}

pub(crate) fn list(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let [to, from, parent, status] =
        ["To", "From", "ParentCallSid", "Status"].map(|name| request.query_param(name));
    let mut dates = Vec::new();
    for field in ["StartTime", "EndTime"] {
        for (mark, filter) in Filter::ALL {
            if let Some(text) = request.query_param(&format!("{field}{mark}")) {
                let date = Date::parse(&text).ok_or_else(|| ApiError::from_code(20001, field))?;
                dates.push((field, date, filter));
            }
        }
    }
    let keep = |c: &Call| {
        to.as_ref().is_none_or(|v| c.to == *v)
            && from.as_ref().is_none_or(|v| c.from == *v)
            && parent.as_ref().is_none_or(|v| c.parent.as_ref() == Some(v))
            && status.as_ref().is_none_or(|v| c.status.name() == v)
            && dates.iter().all(|(field, date, filter)| {
                let time = if *field == "StartTime" { c.started } else { c.ended };
                time.is_some_and(|t| date.holds(*filter, t))
            })
    };
    pages::uri_page(request, &tx.state.calls, "calls", keep, |c| c.json(tx.state))
}

/// Ends or redirects a call.
pub(crate) fn update(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let (sid, status) = (request.sid().to_owned(), find(tx, request)?.status);
    let method = request.webhook_method("Method")?.unwrap_or_else(|| "POST".to_owned());
    let under_way = matches!(status, Status::Queued | Status::Initiated | Status::Ringing);
    let input = match (request.param("Status").as_deref(), request.param("Url"), request.param("Twiml")) {
        (Some("canceled"), _, _) if under_way => Some((CallInput::End, Some(Status::Canceled))),
        (Some("completed"), _, _) if under_way || status == Status::InProgress => {
            let end = if under_way { Status::Canceled } else { Status::Completed };
            Some((CallInput::End, Some(end)))
        }
        // Ending a call that is over, or canceling an answered one, has no effect.
        (Some("canceled" | "completed"), _, _) => None,
        (Some(_), _, _) => return Err(ApiError::from_code(20001, "Status: canceled or completed expected")),
        (None, _, Some(twiml)) => Some((CallInput::Redirect(TwimlSource::Text(twiml)), None)),
        (None, Some(url), None) => {
            if !is_webhook_url(&url) {
                return Err(ApiError::new(400, 21205, format!("Url is not a valid URL: {url}")));
            }
            Some((CallInput::Redirect(TwimlSource::Url { url, method }), None))
        }
        (None, None, None) => return Err(ApiError::from_code(20001, "Status, Url or Twiml is required")),
    };
    match input {
        Some((CallInput::Redirect(_), _)) if status != Status::InProgress => {
            return Err(ApiError::from_code(21220, ""));
        }
        Some((CallInput::Redirect(_), _)) if find(tx, request)?.parent.is_some() => {
            return Err(ApiError::not_modelled("redirecting a call that Dial has made"));
        }
        Some((input, end)) => {
            let now = tx.now;
            if let (Some(end), Some(call)) = (end, tx.state.calls.get_mut(&sid)) {
                call.status = end;
                call.updated = now;
            }
            tx.schedule(Duration::ZERO, ScheduledEvent::CallInput { call: sid, input });
        }
        None => {}
    }
    fetch(tx, request)
}

pub(crate) fn delete(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    if !find(tx, request)?.status.is_final() {
        return Err(ApiError::from_code(20009, ""));
    }
    tx.state.calls.remove(request.sid());
    Ok(ApiResponse::empty())
}
