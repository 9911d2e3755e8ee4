//! The senders of a Messaging Service: numbers, short codes, alphanumeric names, WhatsApp senders.

use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use twire::iso_time;
use twire::phone::{Address, AddressKind};

use crate::countries;
use crate::errors::Refusal;
use crate::http::{Answer, Asked};
use crate::messages::channel_of;
use crate::messaging::MessagingService;
use crate::pages::{self, Row};
use crate::state::{State, Turn, WHATSAPP_SENDER};
use crate::table::Table;

/// Senders of a service.
const MOST: usize = 400;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Kind {
    Number,
    ShortCode,
    Alpha,
    Channel,
}

impl Kind {
    /// The part of a path, the key of its lists, and the parameter that adds one.
    const ALL: [(Kind, &'static str, &'static str, &'static str); 4] = [
        (Kind::Number, "PhoneNumbers", "phone_numbers", "PhoneNumberSid"),
        (Kind::ShortCode, "ShortCodes", "short_codes", "ShortCodeSid"),
        (Kind::Alpha, "AlphaSenders", "alpha_senders", "AlphaSender"),
        (Kind::Channel, "ChannelSenders", "senders", "Sid"),
    ];

    /// The kind that a request is about: `/v1/Services/MG…/PhoneNumbers`.
    fn of(asked: &Asked<'_>) -> (Kind, &'static str, &'static str, &'static str) {
        let part = asked.request.path.split('/').nth(4).unwrap_or_default();
        Kind::ALL.into_iter().find(|(_, known, _, _)| *known == part).unwrap_or(Kind::ALL[0])
    }
}

/// A sender in a service's pool.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Sender {
    pub(crate) sid: String,
    pub(crate) kind: Kind,
    /// A number, a short code, a name, or `whatsapp:` and a number.
    pub(crate) address: String,
    created: SystemTime,
    /// How many messages it took from the pool.
    pub(crate) used: u64,
}

impl Row for Sender {
    fn sid(&self) -> &str {
        &self.sid
    }
}

impl Sender {
    pub(crate) fn new(sid: String, kind: Kind, address: &str, now: SystemTime) -> Sender {
        Sender { sid, kind, address: address.to_owned(), created: now, used: 0 }
    }

    /// Whether it can write to somebody.
    pub(crate) fn reaches(&self, to: &str) -> bool {
        match self.kind {
            Kind::Channel => channel_of(&self.address) == channel_of(to),
            _ if !channel_of(to).is_empty() => false,
            Kind::Number => true,
            // North America does not carry names, and a short code is its country's: the United States'.
            Kind::Alpha => !to.starts_with("+1"),
            Kind::ShortCode => countries::of(to).is_some_and(|(_, country)| country == "US"),
        }
    }

    fn json(&self, account: &str, service: &str, origin: &str) -> Json {
        let path = Kind::ALL.iter().find(|(kind, ..)| *kind == self.kind).map_or("", |(_, path, ..)| path);
        let country = match self.kind {
            Kind::ShortCode => Some("US"),
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
            Kind::Number => (["service_sid", "phone_number"], json!(["SMS", "MMS", "Voice"])),
            Kind::ShortCode => (["service_sid", "short_code"], json!(["SMS", "MMS"])),
            Kind::Alpha => (["service_sid", "alpha_sender"], json!(["SMS"])),
            Kind::Channel => (["messaging_service_sid", "sender"], Json::Null),
        };
        json[names[0]] = json!(service);
        json[names[1]] = json!(self.address);
        if self.kind == Kind::Channel {
            json["sender_type"] = json!("whatsapp");
        } else {
            json["capabilities"] = values;
        }
        if self.kind != Kind::Alpha {
            json["country_code"] = json!(country);
        }
        json
    }
}

fn service<'a>(state: &'a State, asked: &Asked<'_>) -> Result<&'a MessagingService, Refusal> {
    let sid = asked.values.first().map_or("", String::as_str);
    state.messaging_services.get(sid).ok_or_else(|| asked.not_found())
}

/// What is to be added: its SID and its address.
fn wanted(turn: &mut Turn<'_>, kind: Kind, text: &str) -> Result<(String, String), Refusal> {
    let missing = || Refusal::new(404, 21705, format!("The sender {text} is not the account's"));
    match kind {
        Kind::Number => {
            let number = turn.state.numbers.get(text).ok_or_else(missing)?;
            Ok((number.sid.clone(), number.address.clone()))
        }
        Kind::ShortCode => {
            let code = turn.state.short_codes.get(text).ok_or_else(missing)?;
            Ok((code.sid.clone(), code.code.clone()))
        }
        Kind::Alpha => match Address::parse(text).map(|address| address.kind()) {
            Ok(AddressKind::Alphanumeric) => Ok((turn.state.random.sid("AI"), text.to_owned())),
            _ => Err(Refusal::of(21709, text)),
        },
        // There is one from the start; its SID is that of its place in a service.
        Kind::Channel => {
            let known = turn.state.messaging_services.oldest_first().flat_map(|s| &s.senders);
            let known = known.filter(|s| s.kind == Kind::Channel).find(|s| s.sid == text);
            let address = known.map_or(WHATSAPP_SENDER, |s| s.address.as_str()).to_owned();
            if known.is_none() && text != turn.state.seeded.channel_sid {
                return Err(missing());
            }
            Ok((text.to_owned(), address))
        }
    }
}

pub(crate) fn create(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let (kind, _, _, parameter) = Kind::of(asked);
    let service_sid = service(turn.state, asked)?.sid.clone();
    let text =
        asked.given(parameter).ok_or_else(|| Refusal::of(20001, &format!("{parameter} is required")))?;
    let (sid, address) = wanted(turn, kind, &text)?;
    let holder = turn.state.messaging_services.oldest_first().find(|s| s.has(&address));
    match holder {
        Some(holder) if holder.sid == service_sid => return Err(Refusal::of(21710, &address)),
        // A name may be in several services.
        Some(_) if kind != Kind::Alpha => return Err(Refusal::of(21712, &address)),
        _ => {}
    }
    let sender = Sender::new(sid, kind, &address, turn.now);
    let json = sender.json(&turn.state.account.sid, &service_sid, &asked.request.origin);
    let Some(service) = turn.state.messaging_services.get_mut(&service_sid) else {
        return Err(asked.not_found());
    };
    if service.senders.len() >= MOST {
        return Err(Refusal::of(21714, ""));
    }
    service.senders.push(sender);
    Ok(Answer::created(&json))
}

pub(crate) fn list(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let (kind, _, key, _) = Kind::of(asked);
    let service = service(turn.state, asked)?;
    let mut table = Table::default();
    for sender in service.senders.iter().filter(|s| s.kind == kind) {
        table.insert(sender.sid.clone(), sender.clone());
    }
    let (account, origin) = (&turn.state.account.sid, &asked.request.origin);
    pages::meta(asked, &table, key, |_| true, |s: &Sender| s.json(account, &service.sid, origin))
}

pub(crate) fn fetch(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let kind = Kind::of(asked).0;
    let service = service(turn.state, asked)?;
    let sender = service.senders.iter().find(|s| s.kind == kind && s.sid == asked.sid());
    let sender = sender.ok_or_else(|| asked.not_found())?;
    Ok(Answer::ok(&sender.json(&turn.state.account.sid, &service.sid, &asked.request.origin)))
}

/// Takes a sender out of the service; it stays the account's.
pub(crate) fn delete(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    fetch(turn, asked)?;
    let sid = asked.values.first().map_or("", String::as_str);
    if let Some(service) = turn.state.messaging_services.get_mut(sid) {
        service.senders.retain(|sender| sender.sid != asked.sid());
    }
    Ok(Answer::empty())
}
