//! Verify v2: passcodes with Twilio's rules. The code itself is visible on the phone only.

mod locale;
pub(crate) mod services;

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use twire::iso_time;

use crate::control::resources::milliseconds;
use crate::errors::ApiError;
use crate::http::{ApiResponse, RoutedRequest};
use crate::lookups::LANDLINE;
use crate::messages::create::is_number;
use crate::messages::{Message, MessageOrigin, Status};
use crate::pages::Row;
use crate::serialization::{self, StaticStr};
use crate::state::Transaction;

use locale::Locale;
pub(crate) use services::Service;

/// Validity of a code.
const CODE_LIFETIME: Duration = Duration::from_secs(600);
/// The warning after the code, if the service enables it.
const WARNING: &str = ". Don't share this code with anyone; our employees will never ask for the code.";
/// Rate limits of fetches: count, seconds.
const FETCH_LIMITS: [(usize, u64); 3] = [(60, 60), (180, 3600), (250, 86_400)];
/// Maximum sends of a code, and checks of it.
const MAX_ATTEMPTS: usize = 5;

/// A verification's status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum VerificationStatus {
    Pending,
    Approved,
    Canceled,
}

impl VerificationStatus {
    fn name(self) -> &'static str {
        match self {
            VerificationStatus::Pending => "pending",
            VerificationStatus::Approved => "approved",
            VerificationStatus::Canceled => "canceled",
        }
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Verification {
    pub(crate) sid: String,
    service: String,
    pub(crate) to: String,
    #[serde(with = "serialization::static_str")]
    channel: StaticStr,
    code: String,
    state: VerificationStatus,
    /// Amount and payee of a payment.
    payment: [Option<String>; 2],
    /// Whether the carrier was looked up.
    lookup: bool,
    /// Times of its fetches within the last day.
    fetches: Vec<SystemTime>,
    checks: usize,
    sends: Vec<SendAttempt>,
    created: SystemTime,
    updated: SystemTime,
}

/// One delivery of the code.
#[derive(Debug, Serialize, Deserialize)]
struct SendAttempt {
    sid: String,
    at: SystemTime,
    #[serde(with = "serialization::static_str")]
    channel: StaticStr,
}

impl Row for Verification {
    fn sid(&self) -> &str {
        &self.sid
    }
}

const CHANNELS: [&str; 4] = ["sms", "call", "email", "whatsapp"];
/// Channels that Twilio has and the sandbox does not model.
const OTHER_CHANNELS: [&str; 6] = ["sna", "auto", "rcs", "push", "totp", "passkeys"];

impl Verification {
    fn is_open(&self, now: SystemTime) -> bool {
        self.state == VerificationStatus::Pending && now < self.created + CODE_LIFETIME
    }

    fn json(&self, account: &str, origin: &str) -> Json {
        let attempts: Vec<Json> = self
            .sends
            .iter()
            .map(|s| {
                json!({
                    "attempt_sid": s.sid,
                    "channel": s.channel.to_ascii_uppercase(),
                    "time": iso_time(s.at),
                })
            })
            .collect();
        json!({
            "sid": self.sid,
            "service_sid": self.service,
            "account_sid": account,
            "to": self.to,
            "channel": self.channel,
            "status": self.state.name(),
            "valid": self.state == VerificationStatus::Approved,
            "lookup": {"carrier": self.lookup.then(|| crate::lookups::carrier(&self.to))},
            "amount": self.payment[0],
            "payee": self.payment[1],
            "send_code_attempts": attempts,
            "date_created": iso_time(self.created),
            "date_updated": iso_time(self.updated),
            "sna": null,
            "url": format!("{origin}/v2/Services/{}/Verifications/{}", self.service, self.sid),
        })
    }

    fn check_json(&self, account: &str) -> Json {
        json!({
            "sid": self.sid,
            "service_sid": self.service,
            "account_sid": account,
            "to": self.to,
            "channel": self.channel,
            "status": self.state.name(),
            "valid": self.state == VerificationStatus::Approved,
            "amount": self.payment[0],
            "payee": self.payment[1],
            "date_created": iso_time(self.created),
            "date_updated": iso_time(self.updated),
            "sna_attempts_error_codes": [],
        })
    }

    /// The row of the control API, with the code.
    pub(crate) fn control_json(&self, now: SystemTime) -> Json {
        json!({
            "sid": self.sid,
            "service_sid": self.service,
            "to": self.to,
            "channel": self.channel,
            "code": self.code,
            "status": if self.state == VerificationStatus::Pending && !self.is_open(now) { "expired" } else { self.state.name() },
            "sends": self.sends.len(),
            "checks": self.checks,
            "date_created": iso_time(self.created),
            "created_ms": milliseconds(self.created),
            "date_expires": iso_time(self.created + CODE_LIFETIME),
        })
    }
}

fn service<'a>(tx: &'a Transaction<'_>, request: &RoutedRequest<'_>) -> Result<&'a Service, ApiError> {
    let sid = request.path_values.first().map_or("", String::as_str);
    tx.state.services.get(sid).ok_or_else(|| request.not_found())
}

pub(crate) fn start(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let service = service(tx, request)?.clone();
    let service_sid = service.sid.clone();
    let to = request.param("To").ok_or_else(|| ApiError::from_code(60200, "To"))?;
    let word =
        request.param("Channel").ok_or_else(|| ApiError::from_code(60200, "Channel"))?.to_ascii_lowercase();
    let Some(channel) = CHANNELS.into_iter().find(|known| *known == word) else {
        let known = OTHER_CHANNELS.contains(&word.as_str());
        return Err(if known {
            ApiError::not_modelled(&format!("the Verify channel {word}"))
        } else {
            ApiError::from_code(60200, "Channel")
        });
    };
    let fits = if channel == "email" { is_email(&to) } else { is_number(&to) };
    if !fits {
        return Err(ApiError::new(400, 60200, format!("Invalid parameter `To`: {to}")));
    }
    if channel == "sms" && to == LANDLINE {
        return Err(ApiError::from_code(60205, ""));
    }
    let now = tx.now;
    let custom = request.param("CustomCode");
    if custom.is_some() && !service.custom_code {
        return Err(ApiError::from_code(60204, ""));
    }
    let name = request.param("CustomFriendlyName").unwrap_or_else(|| service.friendly_name.clone());
    let payment = payment(&service, request)?;
    let locale = Locale::of(request.param("Locale").as_deref())?;
    let open = tx
        .state
        .verifications
        .newest_first()
        .find(|v| v.service == service_sid && v.to == to && v.is_open(now))
        .map(|v| (v.sid.clone(), v.sends.len()));
    let sid = match open {
        Some((_, sends)) if sends >= MAX_ATTEMPTS => return Err(ApiError::from_code(60203, "")),
        Some((sid, _)) => sid,
        None => {
            let sid = tx.state.random.sid("VE");
            let verification = Verification {
                sid: sid.clone(),
                service: service_sid,
                to: to.clone(),
                channel,
                code: custom.unwrap_or_else(|| tx.state.random.digits(service.code_length)),
                state: VerificationStatus::Pending,
                payment,
                lookup: service.truth("lookup_enabled") && channel != "email",
                fetches: Vec::new(),
                checks: 0,
                sends: Vec::new(),
                created: now,
                updated: now,
            };
            tx.state.verifications.insert(sid.clone(), verification);
            sid
        }
    };
    let attempt = SendAttempt { sid: tx.state.random.sid("VL"), at: now, channel };
    let Some(verification) = tx.state.verifications.get_mut(&sid) else { return Err(request.not_found()) };
    verification.channel = channel;
    verification.updated = now;
    verification.sends.push(attempt);
    let warning = if service.truth("do_not_share_warning_enabled") { WARNING } else { "" };
    let text = locale.text(&name, &verification.code) + warning;
    let json = verification.json(&tx.state.account.sid, &request.http.origin);
    deliver(tx, to, channel, text);
    Ok(ApiResponse::created(&json))
}

/// `Amount` and `Payee`: both required for PSD2 services, ignored otherwise.
fn payment(service: &Service, request: &RoutedRequest<'_>) -> Result<[Option<String>; 2], ApiError> {
    let payment = ["Amount", "Payee"].map(|name| request.param(name));
    if !service.truth("psd2_enabled") {
        return Ok([None, None]);
    }
    match payment.iter().position(Option::is_none) {
        Some(at) => Err(ApiError::from_code(60200, ["Amount", "Payee"][at])),
        None => Ok(payment),
    }
}

/// Delivers the code to the phone. The message does not belong to the account.
fn deliver(tx: &mut Transaction<'_>, to: String, channel: &'static str, body: String) {
    let now = tx.now;
    let sid = tx.state.random.sid("SM");
    let to = if channel == "whatsapp" { format!("whatsapp:{to}") } else { to };
    let message = Message {
        sid: sid.clone(),
        origin: MessageOrigin::Verify,
        to,
        from: Some("VERIFY".to_owned()),
        service: None,
        num_segments: crate::messages::segments(channel, &body),
        body,
        media: Vec::new(),
        num_media: 0,
        status: Status::Delivered,
        created: now,
        updated: now,
        sent: Some(now),
        send_at: None,
        validity: 0,
        error: None,
        planned_error: None,
        priced: false,
        feedback: None,
        callback: None,
        history: vec![(now, Status::Delivered)],
        channel,
    };
    tx.state.messages.insert(sid, message);
}

fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(user, host)| {
        !user.is_empty()
            && host.contains('.')
            && !host.starts_with('.')
            && !host.ends_with('.')
            && !text.contains(char::is_whitespace)
            && !host.contains('@')
    })
}

/// The verification of a service with that SID or receiver. Approved and expired ones are not found.
fn find(tx: &Transaction<'_>, service: &str, key: &str, canceled_too: bool) -> Option<String> {
    let found = tx.state.verifications.newest_first().find(|v| {
        v.service == service
            && (v.sid == key || v.to == key)
            && (v.is_open(tx.now) || (canceled_too && v.state == VerificationStatus::Canceled))
    });
    found.map(|v| v.sid.clone())
}

pub(crate) fn check(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let service = service(tx, request)?.sid.clone();
    let key = request
        .param("VerificationSid")
        .or_else(|| request.param("To"))
        .ok_or_else(|| ApiError::from_code(60200, "To"))?;
    let code = request.param("Code").ok_or_else(|| ApiError::from_code(60200, "Code"))?;
    if !(4..=10).contains(&code.len()) {
        return Err(ApiError::new(400, 60200, format!("Invalid parameter: Code {code}")));
    }
    let now = tx.now;
    let sid = find(tx, &service, &key, false).ok_or_else(|| request.not_found())?;
    let Some(verification) = tx.state.verifications.get_mut(&sid) else { return Err(request.not_found()) };
    if verification.checks >= MAX_ATTEMPTS {
        return Err(ApiError::from_code(60202, ""));
    }
    verification.checks += 1;
    verification.updated = now;
    if verification.code == code {
        verification.state = VerificationStatus::Approved;
    }
    Ok(ApiResponse::ok(&verification.check_json(&tx.state.account.sid)))
}

pub(crate) fn fetch(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let service = service(tx, request)?.sid.clone();
    let sid = find(tx, &service, request.sid(), true).ok_or_else(|| request.not_found())?;
    let now = tx.now;
    let Some(verification) = tx.state.verifications.get_mut(&sid) else { return Err(request.not_found()) };
    // Twilio deletes a verification with its last check; another check is still told why.
    if verification.checks >= MAX_ATTEMPTS {
        return Err(request.not_found());
    }
    let within = |at: &SystemTime, seconds| *at + Duration::from_secs(seconds) > now;
    if FETCH_LIMITS
        .iter()
        .any(|(most, seconds)| verification.fetches.iter().filter(|at| within(at, *seconds)).count() >= *most)
    {
        return Err(ApiError::from_code(20429, ""));
    }
    verification.fetches.retain(|at| within(at, 86_400));
    verification.fetches.push(now);
    Ok(ApiResponse::ok(&verification.json(&tx.state.account.sid, &request.http.origin)))
}

/// Cancels or approves a verification; both reset the limits.
pub(crate) fn update(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let service = service(tx, request)?.sid.clone();
    let state = match request.param("Status").as_deref() {
        Some("canceled") => VerificationStatus::Canceled,
        Some("approved") => VerificationStatus::Approved,
        _ => return Err(ApiError::from_code(60200, "Status")),
    };
    let now = tx.now;
    let sid = find(tx, &service, request.sid(), false).ok_or_else(|| request.not_found())?;
    let Some(verification) = tx.state.verifications.get_mut(&sid) else { return Err(request.not_found()) };
    verification.state = state;
    verification.updated = now;
    Ok(ApiResponse::ok(&verification.json(&tx.state.account.sid, &request.http.origin)))
}
