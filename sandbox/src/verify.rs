//! Verify v2: passcodes with Twilio's rules. The code itself is on the handset only.

pub(crate) mod services;

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use twire::iso_time;

use crate::errors::Refusal;
use crate::http::{Answer, Asked};
use crate::lookups::LANDLINE;
use crate::messages::create::is_number;
use crate::messages::{Message, Origin, Status};
use crate::pages::Row;
use crate::state::Turn;
use crate::word::{self, Word};

pub(crate) use services::Service;

/// How long a code is good for.
const LIFE: Duration = Duration::from_secs(600);
/// What stands behind the code where the service wants it.
const WARNING: &str = ". Don't share this code with anyone; our employees will never ask for the code.";
/// How often a verification may be fetched, and in what time.
const FETCHES: [(usize, u64); 3] = [(60, 60), (180, 3600), (250, 86_400)];
/// Sends of one code, and checks of it, before Twilio refuses.
const MOST: usize = 5;

/// What became of a verification.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum State {
    Pending,
    Approved,
    Canceled,
}

impl State {
    fn name(self) -> &'static str {
        match self {
            State::Pending => "pending",
            State::Approved => "approved",
            State::Canceled => "canceled",
        }
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Verification {
    pub(crate) sid: String,
    service: String,
    pub(crate) to: String,
    #[serde(with = "word")]
    channel: Word,
    code: String,
    state: State,
    /// What is paid, and to whom, where a payment is approved.
    payment: [Option<String>; 2],
    /// Whether the line was looked up.
    lookup: bool,
    /// When it was fetched, of the last day.
    fetches: Vec<SystemTime>,
    checks: usize,
    sends: Vec<Send>,
    created: SystemTime,
    updated: SystemTime,
}

/// One time that the code was sent.
#[derive(Debug, Serialize, Deserialize)]
struct Send {
    sid: String,
    at: SystemTime,
    #[serde(with = "word")]
    channel: Word,
}

impl Row for Verification {
    fn sid(&self) -> &str {
        &self.sid
    }
}

const CHANNELS: [&str; 4] = ["sms", "call", "email", "whatsapp"];
/// Channels that Twilio has and the sandbox has not.
const OTHER_CHANNELS: [&str; 6] = ["sna", "auto", "rcs", "push", "totp", "passkeys"];

impl Verification {
    fn is_open(&self, now: SystemTime) -> bool {
        self.state == State::Pending && now < self.created + LIFE
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
            "valid": self.state == State::Approved,
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
            "valid": self.state == State::Approved,
            "amount": self.payment[0],
            "payee": self.payment[1],
            "date_created": iso_time(self.created),
            "date_updated": iso_time(self.updated),
            "sna_attempts_error_codes": [],
        })
    }

    /// What the control API shows: the code too.
    pub(crate) fn control_json(&self, now: SystemTime) -> Json {
        json!({
            "sid": self.sid,
            "service_sid": self.service,
            "to": self.to,
            "channel": self.channel,
            "code": self.code,
            "status": if self.state == State::Pending && !self.is_open(now) { "expired" } else { self.state.name() },
            "sends": self.sends.len(),
            "checks": self.checks,
            "date_created": iso_time(self.created),
            "date_expires": iso_time(self.created + LIFE),
        })
    }
}

fn service<'a>(turn: &'a Turn<'_>, asked: &Asked<'_>) -> Result<&'a Service, Refusal> {
    let sid = asked.values.first().map_or("", String::as_str);
    turn.state.services.get(sid).ok_or_else(|| asked.not_found())
}

pub(crate) fn start(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let service = service(turn, asked)?.clone();
    let service_sid = service.sid.clone();
    let to = asked.given("To").ok_or_else(|| Refusal::of(60200, "To"))?;
    let word = asked.given("Channel").ok_or_else(|| Refusal::of(60200, "Channel"))?.to_ascii_lowercase();
    let Some(channel) = CHANNELS.into_iter().find(|known| *known == word) else {
        let known = OTHER_CHANNELS.contains(&word.as_str());
        return Err(if known {
            Refusal::not_modelled(&format!("the Verify channel {word}"))
        } else {
            Refusal::of(60200, "Channel")
        });
    };
    let fits = if channel == "email" { is_email(&to) } else { is_number(&to) };
    if !fits {
        return Err(Refusal::new(400, 60200, format!("Invalid parameter `To`: {to}")));
    }
    if channel == "sms" && to == LANDLINE {
        return Err(Refusal::of(60205, ""));
    }
    let now = turn.now;
    let custom = asked.given("CustomCode");
    if custom.is_some() && !service.custom_code {
        return Err(Refusal::of(60204, ""));
    }
    let name = asked.given("CustomFriendlyName").unwrap_or_else(|| service.friendly_name.clone());
    let payment = payment(&service, asked)?;
    let open = turn
        .state
        .verifications
        .newest_first()
        .find(|v| v.service == service_sid && v.to == to && v.is_open(now))
        .map(|v| (v.sid.clone(), v.sends.len()));
    let sid = match open {
        Some((_, sends)) if sends >= MOST => return Err(Refusal::of(60203, "")),
        Some((sid, _)) => sid,
        None => {
            let sid = turn.state.random.sid("VE");
            let verification = Verification {
                sid: sid.clone(),
                service: service_sid,
                to: to.clone(),
                channel,
                code: custom.unwrap_or_else(|| turn.state.random.digits(service.code_length)),
                state: State::Pending,
                payment,
                lookup: service.truth("lookup_enabled") && channel != "email",
                fetches: Vec::new(),
                checks: 0,
                sends: Vec::new(),
                created: now,
                updated: now,
            };
            turn.state.verifications.insert(sid.clone(), verification);
            sid
        }
    };
    let attempt = Send { sid: turn.state.random.sid("VL"), at: now, channel };
    let Some(verification) = turn.state.verifications.get_mut(&sid) else { return Err(asked.not_found()) };
    verification.channel = channel;
    verification.updated = now;
    verification.sends.push(attempt);
    let warning = if service.truth("do_not_share_warning_enabled") { WARNING } else { "" };
    let text = format!("Your {name} verification code is: {}{warning}", verification.code);
    let json = verification.json(&turn.state.account.sid, &asked.request.origin);
    deliver(turn, to, channel, text);
    Ok(Answer::created(&json))
}

/// `Amount` and `Payee`: both are wanted where payments are approved, and none is taken elsewhere.
fn payment(service: &Service, asked: &Asked<'_>) -> Result<[Option<String>; 2], Refusal> {
    let payment = ["Amount", "Payee"].map(|name| asked.given(name));
    if !service.truth("psd2_enabled") {
        return Ok([None, None]);
    }
    match payment.iter().position(Option::is_none) {
        Some(at) => Err(Refusal::of(60200, ["Amount", "Payee"][at])),
        None => Ok(payment),
    }
}

/// Puts the code on the handset. It is no message of the account's.
fn deliver(turn: &mut Turn<'_>, to: String, channel: &'static str, body: String) {
    let now = turn.now;
    let sid = turn.state.random.sid("SM");
    let to = if channel == "whatsapp" { format!("whatsapp:{to}") } else { to };
    let message = Message {
        sid: sid.clone(),
        origin: Origin::Verify,
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
        fate: None,
        priced: false,
        feedback: None,
        callback: None,
        history: vec![(now, Status::Delivered)],
        channel,
    };
    turn.state.messages.insert(sid, message);
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

/// The verification of a service with that SID or receiver. Approved and expired ones are gone.
fn find(turn: &Turn<'_>, service: &str, key: &str, canceled_too: bool) -> Option<String> {
    let found = turn.state.verifications.newest_first().find(|v| {
        v.service == service
            && (v.sid == key || v.to == key)
            && (v.is_open(turn.now) || (canceled_too && v.state == State::Canceled))
    });
    found.map(|v| v.sid.clone())
}

pub(crate) fn check(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let service = service(turn, asked)?.sid.clone();
    let key = asked
        .given("VerificationSid")
        .or_else(|| asked.given("To"))
        .ok_or_else(|| Refusal::of(60200, "To"))?;
    let code = asked.given("Code").ok_or_else(|| Refusal::of(60200, "Code"))?;
    if !(4..=10).contains(&code.len()) {
        return Err(Refusal::new(400, 60200, format!("Invalid parameter: Code {code}")));
    }
    let now = turn.now;
    let sid = find(turn, &service, &key, false).ok_or_else(|| asked.not_found())?;
    let Some(verification) = turn.state.verifications.get_mut(&sid) else { return Err(asked.not_found()) };
    if verification.checks >= MOST {
        return Err(Refusal::of(60202, ""));
    }
    verification.checks += 1;
    verification.updated = now;
    if verification.code == code {
        verification.state = State::Approved;
    }
    Ok(Answer::ok(&verification.check_json(&turn.state.account.sid)))
}

pub(crate) fn fetch(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let service = service(turn, asked)?.sid.clone();
    let sid = find(turn, &service, asked.sid(), true).ok_or_else(|| asked.not_found())?;
    let now = turn.now;
    let Some(verification) = turn.state.verifications.get_mut(&sid) else { return Err(asked.not_found()) };
    let within = |at: &SystemTime, seconds| *at + Duration::from_secs(seconds) > now;
    if FETCHES
        .iter()
        .any(|(most, seconds)| verification.fetches.iter().filter(|at| within(at, *seconds)).count() >= *most)
    {
        return Err(Refusal::of(20429, ""));
    }
    verification.fetches.retain(|at| within(at, 86_400));
    verification.fetches.push(now);
    Ok(Answer::ok(&verification.json(&turn.state.account.sid, &asked.request.origin)))
}

/// Cancels or approves by hand; both clear the limits.
pub(crate) fn update(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let service = service(turn, asked)?.sid.clone();
    let state = match asked.given("Status").as_deref() {
        Some("canceled") => State::Canceled,
        Some("approved") => State::Approved,
        _ => return Err(Refusal::of(60200, "Status")),
    };
    let now = turn.now;
    let sid = find(turn, &service, asked.sid(), false).ok_or_else(|| asked.not_found())?;
    let Some(verification) = turn.state.verifications.get_mut(&sid) else { return Err(asked.not_found()) };
    verification.state = state;
    verification.updated = now;
    Ok(Answer::ok(&verification.json(&turn.state.account.sid, &asked.request.origin)))
}
