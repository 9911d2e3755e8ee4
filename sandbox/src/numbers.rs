//! Phone numbers of the account, with the webhooks that are called when somebody writes or calls.

pub(crate) mod available;

use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use twire::rfc2822;

use crate::callbacks::is_webhook_url;
use crate::calls::formatted;
use crate::errors::Refusal;
use crate::http::{Answer, Asked};
use crate::messages::create::{is_number, magic};
use crate::messaging;
use crate::pages::{self, Row};
use crate::rates::TOLL_FREE;
use crate::state::{Account, Kind, State, Turn};
use crate::word::{self, Word};

/// Settings of a number or an application that are an address, each with its method.
pub(crate) const WEBHOOKS: &[(&str, &str)] = &[
    ("SmsUrl", "SmsMethod"),
    ("SmsFallbackUrl", "SmsFallbackMethod"),
    ("VoiceUrl", "VoiceMethod"),
    ("VoiceFallbackUrl", "VoiceFallbackMethod"),
    ("StatusCallback", "StatusCallbackMethod"),
];

/// Where a number's or an application's webhooks go: URL and method by the name of the URL.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Webhooks(#[serde(with = "word::triples")] Vec<(Word, String, String)>);

impl Webhooks {
    /// URL and method, if it is set.
    pub(crate) fn get(&self, name: &str) -> Option<(String, String)> {
        self.0
            .iter()
            .find(|(n, url, _)| *n == name && !url.is_empty())
            .map(|(_, u, m)| (u.clone(), m.clone()))
    }

    /// Takes over what a request sets; an empty URL unsets.
    pub(crate) fn change(&mut self, asked: &Asked<'_>) -> Result<(), Refusal> {
        for (url_name, method_name) in WEBHOOKS {
            let url = asked.sent(url_name);
            let method = asked.webhook_method(method_name)?;
            if let Some(url) = url.as_deref().filter(|u| !u.is_empty() && !is_webhook_url(u)) {
                return Err(Refusal::new(400, 21502, format!("{url_name} is not a valid URL: {url}")));
            }
            let at = self.0.iter().position(|(n, _, _)| n == url_name).unwrap_or_else(|| {
                self.0.push((url_name, String::new(), "POST".to_owned()));
                self.0.len() - 1
            });
            if let Some(url) = url {
                self.0[at].1 = url;
            }
            if let Some(method) = method {
                self.0[at].2 = method;
            }
        }
        Ok(())
    }

    /// Takes those of others whose names begin so; what is not set there is unset here.
    fn take(&mut self, others: &Webhooks, prefix: &str) {
        self.0.retain(|(name, ..)| !name.starts_with(prefix));
        self.0.extend(others.0.iter().filter(|(name, ..)| name.starts_with(prefix)).cloned());
    }

    pub(crate) fn url(&self, name: &str) -> Json {
        json!(self.0.iter().find(|(n, _, _)| *n == name).map_or("", |(_, url, _)| url))
    }

    pub(crate) fn method(&self, name: &str) -> Json {
        json!(self.0.iter().find(|(n, _, _)| *n == name).map_or("POST", |(_, _, method)| method))
    }
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Number {
    pub(crate) sid: String,
    /// In E.164.
    pub(crate) address: String,
    friendly_name: String,
    pub(crate) created: SystemTime,
    updated: SystemTime,
    /// The applications whose webhooks are called instead of its own: for calls, for messages.
    applications: [Option<String>; 2],
    pub(crate) webhooks: Webhooks,
}

impl Row for Number {
    fn sid(&self) -> &str {
        &self.sid
    }
}

impl Number {
    pub(crate) fn new(sid: String, phone_number: &str, now: SystemTime) -> Number {
        Number {
            sid,
            address: phone_number.to_owned(),
            friendly_name: formatted(phone_number),
            created: now,
            updated: now,
            applications: [None, None],
            webhooks: Webhooks::default(),
        }
    }

    /// Takes over what a request sets.
    fn change(&mut self, state: &State, asked: &Asked<'_>) -> Result<(), Refusal> {
        self.webhooks.change(asked)?;
        if let Some(name) = asked.given("FriendlyName") {
            if name.chars().count() > 64 {
                return Err(Refusal::of(20001, "FriendlyName: at most 64 characters"));
            }
            self.friendly_name = name;
        }
        for (name, slot) in
            ["VoiceApplicationSid", "SmsApplicationSid"].into_iter().zip(&mut self.applications)
        {
            match asked.sent(name) {
                None => {}
                Some(sid) if sid.is_empty() => *slot = None,
                Some(sid) if state.applications.get(&sid).is_some() => *slot = Some(sid),
                Some(sid) => return Err(Refusal::of(21218, &sid)),
            }
        }
        Ok(())
    }

    /// The webhooks that are called: an application's go before its own.
    pub(crate) fn hooks(&self, state: &State) -> Webhooks {
        let mut hooks = self.webhooks.clone();
        for (sid, prefix) in self.applications.iter().zip(["Voice", "Sms"]) {
            let application = sid.as_ref().and_then(|sid| state.applications.get(sid));
            if let Some(application) = application {
                hooks.take(&application.webhooks, prefix);
            }
        }
        hooks
    }

    fn json(&self, account: &Account) -> Json {
        let hooks = &self.webhooks;
        json!({
            "account_sid": account.sid,
            "address_requirements": "none",
            "address_sid": null,
            "api_version": "2010-04-01",
            "beta": false,
            "bundle_sid": null,
            "capabilities": {"voice": true, "sms": true, "mms": true, "fax": false},
            "date_created": rfc2822(self.created),
            "date_updated": rfc2822(self.updated),
            "emergency_address_sid": null,
            "emergency_address_status": "unregistered",
            "emergency_status": "Inactive",
            "friendly_name": self.friendly_name,
            "identity_sid": null,
            "origin": "twilio",
            "phone_number": self.address,
            "sid": self.sid,
            "sms_application_sid": self.applications[1].as_deref().unwrap_or_default(),
            "sms_fallback_method": hooks.method("SmsFallbackUrl"),
            "sms_fallback_url": hooks.url("SmsFallbackUrl"),
            "sms_method": hooks.method("SmsUrl"),
            "sms_url": hooks.url("SmsUrl"),
            "status": "in-use",
            "status_callback": hooks.url("StatusCallback"),
            "status_callback_method": hooks.method("StatusCallback"),
            "trunk_sid": null,
            "uri": format!("/2010-04-01/Accounts/{}/IncomingPhoneNumbers/{}.json", account.sid, self.sid),
            "voice_application_sid": self.applications[0].as_deref().unwrap_or_default(),
            "voice_caller_id_lookup": false,
            "voice_fallback_method": hooks.method("VoiceFallbackUrl"),
            "voice_fallback_url": hooks.url("VoiceFallbackUrl"),
            "voice_method": hooks.method("VoiceUrl"),
            "voice_receive_mode": "voice",
            "voice_url": hooks.url("VoiceUrl"),
        })
    }
}

/// Numbers that Twilio's test credentials refuse to sell.
const MAGIC: &[(&str, u32)] = &[("+15005550000", 21422), ("+15005550001", 21421)];

/// The kind of number that a path asks for: `IncomingPhoneNumbers/TollFree.json`.
fn kind<'a>(asked: &'a Asked<'_>) -> Option<&'a str> {
    let name = asked.request.path.rsplit('/').next()?.trim_end_matches(".json");
    matches!(name, "Local" | "Mobile" | "TollFree").then_some(name)
}

/// Whether a number is of a kind. Which numbers are mobile ones is told by the number in few countries, and
/// by none here.
fn is(number: &str, kind: &str) -> bool {
    let toll_free =
        number.strip_prefix("+1").is_some_and(|rest| TOLL_FREE.iter().any(|a| rest.starts_with(a)));
    match kind {
        "TollFree" => toll_free,
        "Local" => !toll_free,
        _ => !number.starts_with("+1"),
    }
}

/// Buys a number: any that is well-formed and not yet there.
pub(crate) fn create(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let phone_number = match (asked.given("PhoneNumber"), asked.given("AreaCode")) {
        (Some(number), _) => {
            magic(MAGIC, &number)?;
            if !is_number(&number) {
                return Err(Refusal::of(21421, &number));
            }
            number
        }
        // What the test credentials know of area codes.
        (None, Some(area)) if area == "533" => return Err(Refusal::of(21452, &area)),
        (None, Some(area)) if area.len() == 3 && area.bytes().all(|b| b.is_ascii_digit()) => {
            let first = turn.state.random.next() % 10_000;
            let found = available::free(turn.state, &[format!("+1{area}555")], first).next();
            found.ok_or_else(|| Refusal::of(21452, &area))?
        }
        (None, Some(area)) => return Err(Refusal::of(21452, &area)),
        (None, None) => return Err(Refusal::of(20001, "PhoneNumber or AreaCode is required")),
    };
    if kind(asked).is_some_and(|kind| !is(&phone_number, kind)) {
        return Err(Refusal::of(21421, &phone_number));
    }
    // The test credentials buy the one number that they have over and over.
    if turn.state.kind != Kind::Test && turn.state.number(&phone_number).is_some() {
        return Err(Refusal::of(21422, &phone_number));
    }
    let mut number = Number::new(turn.state.random.sid("PN"), &phone_number, turn.now);
    number.change(turn.state, asked)?;
    let json = number.json(&turn.state.account);
    turn.state.numbers.insert(number.sid.clone(), number);
    Ok(Answer::created(&json))
}

pub(crate) fn list(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let (number, name) = (asked.query("PhoneNumber"), asked.query("FriendlyName"));
    let keep = |n: &Number| {
        kind(asked).is_none_or(|kind| is(&n.address, kind))
            && number.as_ref().is_none_or(|wanted| n.address.contains(wanted.as_str()))
            && name.as_ref().is_none_or(|wanted| n.friendly_name == *wanted)
    };
    pages::uri(asked, &turn.state.numbers, "incoming_phone_numbers", keep, |n| n.json(&turn.state.account))
}

pub(crate) fn fetch(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let number = turn.state.numbers.get(asked.sid()).ok_or_else(|| asked.not_found())?;
    Ok(Answer::ok(&number.json(&turn.state.account)))
}

pub(crate) fn update(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    // All of it or nothing.
    let mut changed = turn.state.numbers.get(asked.sid()).cloned().ok_or_else(|| asked.not_found())?;
    changed.change(turn.state, asked)?;
    changed.updated = turn.now;
    if let Some(number) = turn.state.numbers.get_mut(asked.sid()) {
        *number = changed;
    }
    fetch(turn, asked)
}

pub(crate) fn delete(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let number = turn.state.numbers.remove(asked.sid()).ok_or_else(|| asked.not_found())?;
    messaging::release(turn.state, &number.address);
    Ok(Answer::empty())
}
