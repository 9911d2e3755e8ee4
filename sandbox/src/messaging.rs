//! Messaging Services: senders that share their settings, and which of them a message leaves from.

pub(crate) mod senders;

use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json, json};
use twire::iso_time;

use crate::callbacks::is_webhook_url;
use crate::countries;
use crate::errors::Refusal;
use crate::http::{Answer, Asked};
use crate::messages::channel_of;
use crate::pages::{self, Row};
use crate::state::{State, Turn};

pub(crate) use senders::{Kind, Sender};

/// Seconds that a message may wait, unless the service or the message says less.
const VALIDITY: u64 = 36_000;

/// A Messaging Service.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct MessagingService {
    pub(crate) sid: String,
    friendly_name: String,
    settings: Map<String, Json>,
    pub(crate) senders: Vec<Sender>,
    created: SystemTime,
    updated: SystemTime,
}

/// What a setting may be.
#[derive(Clone, Copy)]
enum Form {
    Url,
    Method,
    Truth(bool),
    /// Any text; of enumerations the catalog has the words.
    Text(&'static str),
    Validity,
}

/// Parameter, name in answers, form.
const SETTINGS: &[(&str, &str, Form)] = &[
    ("InboundRequestUrl", "inbound_request_url", Form::Url),
    ("InboundMethod", "inbound_method", Form::Method),
    ("FallbackUrl", "fallback_url", Form::Url),
    ("FallbackMethod", "fallback_method", Form::Method),
    ("StatusCallback", "status_callback", Form::Url),
    ("StickySender", "sticky_sender", Form::Truth(true)),
    ("MmsConverter", "mms_converter", Form::Truth(true)),
    ("SmartEncoding", "smart_encoding", Form::Truth(true)),
    ("ScanMessageContent", "scan_message_content", Form::Text("inherit")),
    ("FallbackToLongCode", "fallback_to_long_code", Form::Truth(true)),
    ("AreaCodeGeomatch", "area_code_geomatch", Form::Truth(true)),
    ("SynchronousValidation", "synchronous_validation", Form::Truth(false)),
    ("ValidityPeriod", "validity_period", Form::Validity),
    ("Usecase", "usecase", Form::Text("undeclared")),
    ("UseInboundWebhookOnNumber", "use_inbound_webhook_on_number", Form::Truth(false)),
];

impl Form {
    fn default(self) -> Json {
        match self {
            Form::Url => Json::Null,
            Form::Method => json!("POST"),
            Form::Truth(truth) => json!(truth),
            Form::Text(text) => json!(text),
            Form::Validity => json!(VALIDITY),
        }
    }

    /// What a request sets.
    fn read(self, name: &str, asked: &Asked<'_>) -> Result<Option<Json>, Refusal> {
        let Some(text) = asked.sent(name) else { return Ok(None) };
        Ok(match self {
            Form::Url if text.is_empty() => Some(Json::Null),
            Form::Url if is_webhook_url(&text) => Some(json!(text)),
            Form::Url => return Err(Refusal::new(400, 20001, format!("{name} is not a valid URL: {text}"))),
            Form::Method => asked.webhook_method(name)?.map(|method| json!(method)),
            Form::Truth(_) => Some(json!(asked.truth(name))),
            Form::Text(_) => Some(json!(text)),
            Form::Validity => asked.number(name, 1, VALIDITY)?.map(|seconds| json!(seconds)),
        })
    }
}

impl Row for MessagingService {
    fn sid(&self) -> &str {
        &self.sid
    }
}

impl MessagingService {
    pub(crate) fn new(sid: &str, name: &str, now: SystemTime) -> MessagingService {
        let settings = SETTINGS.iter().map(|(_, name, form)| ((*name).to_owned(), form.default()));
        MessagingService {
            sid: sid.to_owned(),
            friendly_name: name.to_owned(),
            settings: settings.collect(),
            senders: Vec::new(),
            created: now,
            updated: now,
        }
    }

    /// The one that is there from the start leaves inbound messages to the numbers' own webhooks.
    pub(crate) fn seeded(sid: &str, senders: Vec<Sender>, now: SystemTime) -> MessagingService {
        let mut service = MessagingService { senders, ..MessagingService::new(sid, "Sandbox", now) };
        service.settings.insert("use_inbound_webhook_on_number".to_owned(), json!(true));
        service
    }

    pub(crate) fn has(&self, address: &str) -> bool {
        self.senders.iter().any(|sender| sender.address == address)
    }

    pub(crate) fn truth(&self, setting: &str) -> bool {
        self.settings.get(setting).is_some_and(|truth| *truth == true)
    }

    /// URL and method of a webhook.
    fn webhook(&self, url: &str, method: &str) -> Option<(String, String)> {
        let text = |name: &str| self.settings.get(name).and_then(Json::as_str).map(str::to_owned);
        Some((text(url)?, text(method).unwrap_or_else(|| "POST".to_owned())))
    }

    /// Where status callbacks go of messages that name no place themselves.
    pub(crate) fn status_callback(&self) -> Option<(String, String)> {
        self.webhook("status_callback", "")
    }

    /// Seconds that a message may wait.
    pub(crate) fn validity(&self) -> u64 {
        self.settings.get("validity_period").and_then(Json::as_u64).unwrap_or(VALIDITY)
    }

    /// Where inbound messages go, and if that fails; `None` where each number has its own webhook.
    pub(crate) fn inbound(&self) -> Option<[Option<(String, String)>; 2]> {
        let own = self.truth("use_inbound_webhook_on_number");
        (!own).then(|| {
            [
                self.webhook("inbound_request_url", "inbound_method"),
                self.webhook("fallback_url", "fallback_method"),
            ]
        })
    }

    fn change(&mut self, asked: &Asked<'_>) -> Result<(), Refusal> {
        if let Some(name) = asked.given("FriendlyName") {
            if name.chars().count() > 64 {
                return Err(Refusal::of(20001, "FriendlyName: at most 64 characters"));
            }
            self.friendly_name = name;
        }
        for (parameter, name, form) in SETTINGS {
            if let Some(value) = form.read(parameter, asked)? {
                self.settings.insert((*name).to_owned(), value);
            }
        }
        Ok(())
    }

    fn json(&self, account: &str, origin: &str) -> Json {
        let url = format!("{origin}/v1/Services/{}", self.sid);
        let mut json = json!({
            "sid": self.sid,
            "account_sid": account,
            "friendly_name": self.friendly_name,
            "date_created": iso_time(self.created),
            "date_updated": iso_time(self.updated),
            "us_app_to_person_registered": false,
            "url": url,
            "links": {
                "phone_numbers": format!("{url}/PhoneNumbers"),
                "short_codes": format!("{url}/ShortCodes"),
                "alpha_senders": format!("{url}/AlphaSenders"),
                "channel_senders": format!("{url}/ChannelSenders"),
            },
        });
        for (name, value) in &self.settings {
            json[name] = value.clone();
        }
        json
    }
}

/// The sender of a service that a message to somebody leaves from: by the receiver's country an
/// alphanumeric sender or a short code, then the number that this receiver knows already, then one of his
/// area, then one of his country, and of those the one that has sent least.
pub(crate) fn pick(state: &mut State, service: &str, to: &str) -> Option<String> {
    let key = format!("{service} {to}");
    let known = state.sticky.get(&key).map(|sticky| sticky.from.clone());
    let pool = state.messaging_services.get(service)?;
    let sticky = known.filter(|from| pool.truth("sticky_sender") && pool.has(from));
    let country = |number: &str| countries::of(number).map(|(_, country)| country);
    let code = |number: &str| countries::of(number).map(|(code, _)| code.to_owned());
    let area =
        |number: &str| number.starts_with("+1").then(|| number.get(..5).unwrap_or_default().to_owned());
    let rank = |sender: &Sender| match sender.kind {
        Kind::Channel => (0, sender.used),
        Kind::Alpha => (1, sender.used),
        Kind::ShortCode => (2, sender.used),
        Kind::Number
            if pool.truth("area_code_geomatch")
                && area(&sender.address).is_some_and(|a| area(to) == Some(a)) =>
        {
            (3, sender.used)
        }
        Kind::Number if country(&sender.address) == country(to) => (4, sender.used),
        Kind::Number if code(&sender.address) == code(to) => (5, sender.used),
        Kind::Number => (6, sender.used),
    };
    let fitting = pool.senders.iter().filter(|sender| sender.reaches(to));
    let best = fitting.min_by_key(|sender| rank(sender))?;
    let from = match sticky {
        Some(known) if best.kind == Kind::Number => known,
        _ => best.address.clone(),
    };
    if let Some(pool) = state.messaging_services.get_mut(service) {
        pool.senders.iter_mut().filter(|s| s.address == from).for_each(|s| s.used += 1);
    }
    if channel_of(to).is_empty() && state.sticky.get(&key).is_none_or(|sticky| sticky.from != from) {
        state.sticky.insert(key.clone(), Sticky { key, from: from.clone() });
    }
    Some(from)
}

/// The sender that a receiver knows a service by.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Sticky {
    key: String,
    from: String,
}

impl Row for Sticky {
    fn sid(&self) -> &str {
        &self.key
    }
}

/// A number is no longer the account's.
pub(crate) fn release(state: &mut State, address: &str) {
    let with = state.messaging_services.oldest_first().filter(|s| s.has(address));
    let with: Vec<String> = with.map(|s| s.sid.clone()).collect();
    for sid in with {
        if let Some(service) = state.messaging_services.get_mut(&sid) {
            service.senders.retain(|sender| sender.address != address);
        }
    }
}

pub(crate) fn create(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let mut service = MessagingService::new(&turn.state.random.sid("MG"), "", turn.now);
    service.change(asked)?;
    let json = service.json(&turn.state.account.sid, &asked.request.origin);
    turn.state.messaging_services.insert(service.sid.clone(), service);
    Ok(Answer::created(&json))
}

pub(crate) fn list(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let (account, origin) = (&turn.state.account.sid, &asked.request.origin);
    pages::meta(asked, &turn.state.messaging_services, "services", |_| true, |s| s.json(account, origin))
}

pub(crate) fn fetch(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let service = turn.state.messaging_services.get(asked.sid()).ok_or_else(|| asked.not_found())?;
    Ok(Answer::ok(&service.json(&turn.state.account.sid, &asked.request.origin)))
}

pub(crate) fn update(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let now = turn.now;
    let service = turn.state.messaging_services.get(asked.sid()).ok_or_else(|| asked.not_found())?;
    // All of it or nothing.
    let mut changed = service.clone();
    changed.change(asked)?;
    changed.updated = now;
    if let Some(service) = turn.state.messaging_services.get_mut(asked.sid()) {
        *service = changed;
    }
    fetch(turn, asked)
}

pub(crate) fn delete(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let removed = turn.state.messaging_services.remove(asked.sid());
    removed.map(|_| Answer::empty()).ok_or_else(|| asked.not_found())
}
