//! The senders of a Messaging Service: numbers, short codes, alphanumeric names, WhatsApp senders.

use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use twire::iso_time;
use twire::phone::{Address, AddressKind};

use crate::countries;
use crate::errors::ApiError;
use crate::http::{ApiResponse, RoutedRequest};
use crate::messages::channel_of;
use crate::messaging::MessagingService;
use crate::pages::{self, Row};
use crate::state::{State, Transaction, WHATSAPP_SENDER};
use crate::table::Table;

/// Maximum number of senders in a service.
const MAX_SENDERS: usize = 400;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum SenderKind {
    Number,
    ShortCode,
    Alpha,
    Channel,
}

impl SenderKind {
    /// Path segment, list key, and the parameter that adds a sender.
    const ALL: [(SenderKind, &'static str, &'static str, &'static str); 4] = [
        (SenderKind::Number, "PhoneNumbers", "phone_numbers", "PhoneNumberSid"),
        (SenderKind::ShortCode, "ShortCodes", "short_codes", "ShortCodeSid"),
        (SenderKind::Alpha, "AlphaSenders", "alpha_senders", "AlphaSender"),
        (SenderKind::Channel, "ChannelSenders", "senders", "Sid"),
    ];

    /// The kind in a request's path: `/v1/Services/MG…/PhoneNumbers`.
    fn of(request: &RoutedRequest<'_>) -> (SenderKind, &'static str, &'static str, &'static str) {
        let part = request.http.path.split('/').nth(4).unwrap_or_default();
        SenderKind::ALL.into_iter().find(|(_, known, _, _)| *known == part).unwrap_or(SenderKind::ALL[0])
    }
}

/// A sender in a service's pool.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Sender {
    pub(crate) sid: String,
    pub(crate) kind: SenderKind,
    /// A number, a short code, an alphanumeric name, or `whatsapp:` and a number.
    pub(crate) address: String,
    created: SystemTime,
    /// Messages sent through the pool.
    pub(crate) used: u64,
}

impl Row for Sender {
    fn sid(&self) -> &str {
        &self.sid
    }
}

impl Sender {
    pub(crate) fn new(sid: String, kind: SenderKind, address: &str, now: SystemTime) -> Sender {
        Sender { sid, kind, address: address.to_owned(), created: now, used: 0 }
    }

    /// Whether it can send to an address.
    pub(crate) fn reaches(&self, to: &str) -> bool {
        match self.kind {
            SenderKind::Channel => channel_of(&self.address) == channel_of(to),
            _ if !channel_of(to).is_empty() => false,
            SenderKind::Number => true,
            // North America has no alphanumeric senders, and a short code reaches only its own country, the
            // United States.
            SenderKind::Alpha => !to.starts_with("+1"),
            SenderKind::ShortCode => countries::of(to).is_some_and(|(_, country)| country == "US"),
        }
    }

    fn json(&self, account: &str, service: &str, origin: &str) -> Json {
        let path =
            SenderKind::ALL.iter().find(|(kind, ..)| *kind == self.kind).map_or("", |(_, path, ..)| path);
        let country = match self.kind {
            SenderKind::ShortCode => Some("US"),
            _ => {
                countries::of(self.address.rsplit(':').next().unwrap_or_default()).map(|(_, country)| country)
            }
        };
        let mut json = json!({
            "sid": self.sid,
            "account_sid": account,
            "date_created": iso_time(self.created),
            "date_updated": iso_time(self.created),
            "url": format!("{origin}/v1/Services/{service}/{path}/{}", self.sid),
        });
        let (names, values) = match self.kind {
            SenderKind::Number => (["service_sid", "phone_number"], json!(["SMS", "MMS", "Voice"])),
            SenderKind::ShortCode => (["service_sid", "short_code"], json!(["SMS", "MMS"])),
            SenderKind::Alpha => (["service_sid", "alpha_sender"], json!(["SMS"])),
            SenderKind::Channel => (["messaging_service_sid", "sender"], Json::Null),
        };
        json[names[0]] = json!(service);
        json[names[1]] = json!(self.address);
        if self.kind == SenderKind::Channel {
            json["sender_type"] = json!("whatsapp");
        } else {
            json["capabilities"] = values;
        }
        if self.kind != SenderKind::Alpha {
            json["country_code"] = json!(country);
        }
        json
    }
}

fn service<'a>(state: &'a State, request: &RoutedRequest<'_>) -> Result<&'a MessagingService, ApiError> {
    let sid = request.path_values.first().map_or("", String::as_str);
    state.messaging_services.get(sid).ok_or_else(|| request.not_found())
}

/// The SID and address of the sender to add.
fn wanted(tx: &mut Transaction<'_>, kind: SenderKind, text: &str) -> Result<(String, String), ApiError> {
    let missing = || ApiError::new(404, 21705, format!("The sender {text} is not the account's"));
    match kind {
        SenderKind::Number => {
            let number = tx.state.numbers.get(text).ok_or_else(missing)?;
            Ok((number.sid.clone(), number.address.clone()))
        }
        SenderKind::ShortCode => {
            let code = tx.state.short_codes.get(text).ok_or_else(missing)?;
            Ok((code.sid.clone(), code.code.clone()))
        }
        SenderKind::Alpha => match Address::parse(text).map(|address| address.kind()) {
            Ok(AddressKind::Alphanumeric) => Ok((tx.state.random.sid("AI"), text.to_owned())),
            _ => Err(ApiError::from_code(21709, text)),
        },
        // The one channel sender exists from the start; its SID is the same in every service.
        SenderKind::Channel => {
            let known = tx.state.messaging_services.oldest_first().flat_map(|s| &s.senders);
            let known = known.filter(|s| s.kind == SenderKind::Channel).find(|s| s.sid == text);
            let address = known.map_or(WHATSAPP_SENDER, |s| s.address.as_str()).to_owned();
            if known.is_none() && text != tx.state.initial.channel_sid {
                return Err(missing());
            }
            Ok((text.to_owned(), address))
        }
    }
}

pub(crate) fn create(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let (kind, _, _, parameter) = SenderKind::of(request);
    let service_sid = service(tx.state, request)?.sid.clone();
    let text = request
        .param(parameter)
        .ok_or_else(|| ApiError::from_code(20001, &format!("{parameter} is required")))?;
    let (sid, address) = wanted(tx, kind, &text)?;
    let holder = tx.state.messaging_services.oldest_first().find(|s| s.has(&address));
    match holder {
        Some(holder) if holder.sid == service_sid => return Err(ApiError::from_code(21710, &address)),
        // An alphanumeric name may be in several services.
        Some(_) if kind != SenderKind::Alpha => return Err(ApiError::from_code(21712, &address)),
        _ => {}
    }
    let sender = Sender::new(sid, kind, &address, tx.now);
    let json = sender.json(&tx.state.account.sid, &service_sid, &request.http.origin);
    let Some(service) = tx.state.messaging_services.get_mut(&service_sid) else {
        return Err(request.not_found());
    };
    if service.senders.len() >= MAX_SENDERS {
        return Err(ApiError::from_code(21714, ""));
    }
    service.senders.push(sender);
    Ok(ApiResponse::created(&json))
}

pub(crate) fn list(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let (kind, _, key, _) = SenderKind::of(request);
    let service = service(tx.state, request)?;
    let mut table = Table::default();
    for sender in service.senders.iter().filter(|s| s.kind == kind) {
        table.insert(sender.sid.clone(), sender.clone());
    }
    let (account, origin) = (&tx.state.account.sid, &request.http.origin);
    pages::meta_page(request, &table, key, |_| true, |s: &Sender| s.json(account, &service.sid, origin))
}

pub(crate) fn fetch(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let kind = SenderKind::of(request).0;
    let service = service(tx.state, request)?;
    let sender = service.senders.iter().find(|s| s.kind == kind && s.sid == request.sid());
    let sender = sender.ok_or_else(|| request.not_found())?;
    Ok(ApiResponse::ok(&sender.json(&tx.state.account.sid, &service.sid, &request.http.origin)))
}

/// Removes a sender from the service; it stays in the account.
pub(crate) fn delete(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    fetch(tx, request)?;
    let sid = request.path_values.first().map_or("", String::as_str);
    if let Some(service) = tx.state.messaging_services.get_mut(sid) {
        service.senders.retain(|sender| sender.sid != request.sid());
    }
    Ok(ApiResponse::empty())
}
