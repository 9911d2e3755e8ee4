//! Messaging Services: shared settings, and the choice of a sender from the pool.

pub(crate) mod senders;

use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json, json};
use twire::iso_time;

use crate::countries;
use crate::errors::ApiError;
use crate::http::{ApiResponse, RoutedRequest};
use crate::messages::channel_of;
use crate::pages::{self, Row};
use crate::state::{State, Transaction};
use crate::webhooks::is_webhook_url;

pub(crate) use senders::{Sender, SenderKind};

/// Default and maximum of `ValidityPeriod`, in seconds.
const MAX_VALIDITY_SECONDS: u64 = 36_000;

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

/// The form of a setting.
#[derive(Clone, Copy)]
enum Form {
    Url,
    Method,
    Truth(bool),
    /// Any text; the catalog checks enumerations.
    Text(&'static str),
    Validity,
}

/// Parameter, response key, form.
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
            Form::Validity => json!(MAX_VALIDITY_SECONDS),
        }
    }

    /// The value that a request sets.
    fn read(self, name: &str, request: &RoutedRequest<'_>) -> Result<Option<Json>, ApiError> {
        let Some(text) = request.raw_param(name) else { return Ok(None) };
        Ok(match self {
            Form::Url if text.is_empty() => Some(Json::Null),
            Form::Url if is_webhook_url(&text) => Some(json!(text)),
            Form::Url => return Err(ApiError::new(400, 20001, format!("{name} is not a valid URL: {text}"))),
            Form::Method => request.webhook_method(name)?.map(|method| json!(method)),
            Form::Truth(_) => Some(json!(request.bool_param(name))),
            Form::Text(_) => Some(json!(text)),
            Form::Validity => request.u64_param(name, 1, MAX_VALIDITY_SECONDS)?.map(|seconds| json!(seconds)),
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

    /// The initial service passes inbound messages to the numbers' own webhooks.
    pub(crate) fn initial(sid: &str, senders: Vec<Sender>, now: SystemTime) -> MessagingService {
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

    /// The status callback of messages that have none of their own.
    pub(crate) fn status_callback(&self) -> Option<(String, String)> {
        self.webhook("status_callback", "")
    }

    /// Maximum time in a sender's queue, in seconds.
    pub(crate) fn validity(&self) -> u64 {
        self.settings.get("validity_period").and_then(Json::as_u64).unwrap_or(MAX_VALIDITY_SECONDS)
    }

    /// The inbound webhook and its fallback; `None`: each number uses its own.
    pub(crate) fn inbound(&self) -> Option<[Option<(String, String)>; 2]> {
        let own = self.truth("use_inbound_webhook_on_number");
        (!own).then(|| {
            [
                self.webhook("inbound_request_url", "inbound_method"),
                self.webhook("fallback_url", "fallback_method"),
            ]
        })
    }

    fn change(&mut self, request: &RoutedRequest<'_>) -> Result<(), ApiError> {
        if let Some(name) = request.param("FriendlyName") {
            if name.chars().count() > 64 {
                return Err(ApiError::from_code(20001, "FriendlyName: at most 64 characters"));
            }
            self.friendly_name = name;
        }
        for (parameter, name, form) in SETTINGS {
            if let Some(value) = form.read(parameter, request)? {
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
                "destination_alpha_senders": format!("{url}/DestinationAlphaSenders"),
                "messages": format!("{url}/Messages"),
                "us_app_to_person": format!("{url}/Compliance/Usa2p"),
                "us_app_to_person_usecases": format!("{url}/Compliance/Usa2p/Usecases"),
            },
        });
        for (name, value) in &self.settings {
            json[name] = value.clone();
        }
        json
    }
}

/// Picks the sender for a receiver: an alphanumeric sender or short code that reaches its country, else the
/// number it already knows (sticky sender), else a number of its area, else of its country; among equals the
/// one that has sent least.
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
        SenderKind::Channel => (0, sender.used),
        SenderKind::Alpha => (1, sender.used),
        SenderKind::ShortCode => (2, sender.used),
        SenderKind::Number
            if pool.truth("area_code_geomatch")
                && area(&sender.address).is_some_and(|a| area(to) == Some(a)) =>
        {
            (3, sender.used)
        }
        SenderKind::Number if country(&sender.address) == country(to) => (4, sender.used),
        SenderKind::Number if code(&sender.address) == code(to) => (5, sender.used),
        SenderKind::Number => (6, sender.used),
    };
    let fitting = pool.senders.iter().filter(|sender| sender.reaches(to));
    let best = fitting.min_by_key(|sender| rank(sender))?;
    let from = match sticky {
        Some(known) if best.kind == SenderKind::Number => known,
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

/// The number of a service that a receiver already knows.
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

/// Removes a number from all services.
pub(crate) fn release(state: &mut State, address: &str) {
    let with = state.messaging_services.oldest_first().filter(|s| s.has(address));
    let with: Vec<String> = with.map(|s| s.sid.clone()).collect();
    for sid in with {
        if let Some(service) = state.messaging_services.get_mut(&sid) {
            service.senders.retain(|sender| sender.address != address);
        }
    }
}

pub(crate) fn create(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let mut service = MessagingService::new(&tx.state.random.sid("MG"), "", tx.now);
    service.change(request)?;
    let json = service.json(&tx.state.account.sid, &request.http.origin);
    tx.state.messaging_services.insert(service.sid.clone(), service);
    Ok(ApiResponse::created(&json))
}

pub(crate) fn list(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let (account, origin) = (&tx.state.account.sid, &request.http.origin);
    pages::meta_page(request, &tx.state.messaging_services, "services", |_| true, |s| s.json(account, origin))
}

pub(crate) fn fetch(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let service = tx.state.messaging_services.get(request.sid()).ok_or_else(|| request.not_found())?;
    Ok(ApiResponse::ok(&service.json(&tx.state.account.sid, &request.http.origin)))
}

pub(crate) fn update(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let now = tx.now;
    let service = tx.state.messaging_services.get(request.sid()).ok_or_else(|| request.not_found())?;
    // All changes or none.
    let mut changed = service.clone();
    changed.change(request)?;
    changed.updated = now;
    if let Some(service) = tx.state.messaging_services.get_mut(request.sid()) {
        *service = changed;
    }
    fetch(tx, request)
}

pub(crate) fn delete(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let removed = tx.state.messaging_services.remove(request.sid());
    removed.map(|_| ApiResponse::empty()).ok_or_else(|| request.not_found())
}
