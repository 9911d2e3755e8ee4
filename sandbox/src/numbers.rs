//! Phone numbers of the account and their webhooks.

pub(crate) mod available;

use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use twire::rfc2822;

use crate::calls::formatted;
use crate::errors::ApiError;
use crate::http::{ApiResponse, RoutedRequest};
use crate::messages::create::{is_number, magic};
use crate::messaging;
use crate::pages::{self, Row};
use crate::rates::TOLL_FREE;
use crate::serialization::{self, StaticStr};
use crate::state::{Account, AccountKind, State, Transaction};
use crate::webhooks::is_webhook_url;

/// URL parameters of numbers and applications, each with its method parameter.
pub(crate) const WEBHOOK_PARAMS: &[(&str, &str)] = &[
    ("SmsUrl", "SmsMethod"),
    ("SmsFallbackUrl", "SmsFallbackMethod"),
    ("VoiceUrl", "VoiceMethod"),
    ("VoiceFallbackUrl", "VoiceFallbackMethod"),
    ("StatusCallback", "StatusCallbackMethod"),
    ("MessageStatusCallback", ""),
    ("SmsStatusCallback", ""),
];

/// Webhook settings of a number or an application: URL and method by parameter name.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct WebhookSettings(
    #[serde(with = "serialization::webhook_entries")] Vec<(StaticStr, String, String)>,
);

impl WebhookSettings {
    /// Settings with these URLs, requested by POST.
    pub(crate) fn with_urls(sms: Option<&str>, voice: Option<&str>) -> WebhookSettings {
        let urls = [("SmsUrl", sms), ("VoiceUrl", voice)];
        let set = urls.into_iter().filter_map(|(name, url)| Some((name, url?.to_owned(), "POST".to_owned())));
        WebhookSettings(set.collect())
    }

    /// URL and method, if set.
    pub(crate) fn get(&self, name: &str) -> Option<(String, String)> {
        self.0
            .iter()
            .find(|(n, url, _)| *n == name && !url.is_empty())
            .map(|(_, u, m)| (u.clone(), m.clone()))
    }

    /// Applies a request's parameters; an empty URL unsets.
    pub(crate) fn change(&mut self, request: &RoutedRequest<'_>) -> Result<(), ApiError> {
        for (url_name, method_name) in WEBHOOK_PARAMS {
            let url = request.raw_param(url_name);
            let method = request.webhook_method(method_name)?;
            if let Some(url) = url.as_deref().filter(|u| !u.is_empty() && !is_webhook_url(u)) {
                return Err(ApiError::new(400, 21502, format!("{url_name} is not a valid URL: {url}")));
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

    /// Replaces the settings whose names start with `prefix` by those of `others`.
    fn take(&mut self, others: &WebhookSettings, prefix: &str) {
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
    /// Applications whose webhooks replace its own: for calls, for messages.
    applications: [Option<String>; 2],
    pub(crate) webhooks: WebhookSettings,
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
            webhooks: WebhookSettings::default(),
        }
    }

    /// Applies a request's parameters.
    fn change(&mut self, state: &State, request: &RoutedRequest<'_>) -> Result<(), ApiError> {
        self.webhooks.change(request)?;
        if let Some(name) = request.param("FriendlyName") {
            if name.chars().count() > 64 {
                return Err(ApiError::from_code(20001, "FriendlyName: at most 64 characters"));
            }
            self.friendly_name = name;
        }
        for (name, slot) in
            ["VoiceApplicationSid", "SmsApplicationSid"].into_iter().zip(&mut self.applications)
        {
            match request.raw_param(name) {
                None => {}
                Some(sid) if sid.is_empty() => *slot = None,
                Some(sid) if state.applications.get(&sid).is_some() => *slot = Some(sid),
                Some(sid) => return Err(ApiError::from_code(21218, &sid)),
            }
        }
        Ok(())
    }

    /// The effective settings: an application's take precedence.
    pub(crate) fn webhook_settings(&self, state: &State) -> WebhookSettings {
        let mut settings = self.webhooks.clone();
        for (sid, prefix) in self.applications.iter().zip(["Voice", "Sms"]) {
            let application = sid.as_ref().and_then(|sid| state.applications.get(sid));
            if let Some(application) = application {
                settings.take(&application.webhooks, prefix);
            }
        }
        settings
    }

    fn json(&self, account: &Account) -> Json {
        let settings = &self.webhooks;
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
            "sms_fallback_method": settings.method("SmsFallbackUrl"),
            "sms_fallback_url": settings.url("SmsFallbackUrl"),
            "sms_method": settings.method("SmsUrl"),
            "sms_url": settings.url("SmsUrl"),
            "status": "in-use",
            "status_callback": settings.url("StatusCallback"),
            "status_callback_method": settings.method("StatusCallback"),
            "subresource_uris": {
                "assigned_add_ons": format!(
                    "/2010-04-01/Accounts/{}/IncomingPhoneNumbers/{}/AssignedAddOns.json",
                    account.sid, self.sid,
                ),
            },
            "trunk_sid": null,
            "type": if is(&self.address, "TollFree") { "toll-free" } else { "local" },
            "uri": format!("/2010-04-01/Accounts/{}/IncomingPhoneNumbers/{}.json", account.sid, self.sid),
            "voice_application_sid": self.applications[0].as_deref().unwrap_or_default(),
            "voice_caller_id_lookup": false,
            "voice_fallback_method": settings.method("VoiceFallbackUrl"),
            "voice_fallback_url": settings.url("VoiceFallbackUrl"),
            "voice_method": settings.method("VoiceUrl"),
            "voice_receive_mode": "voice",
            "voice_url": settings.url("VoiceUrl"),
        })
    }
}

/// Numbers that Twilio's test credentials refuse to buy.
const MAGIC: &[(&str, u32)] = &[("+15005550000", 21422), ("+15005550001", 21421)];

/// The kind of number in a path: `IncomingPhoneNumbers/TollFree.json`.
fn kind<'a>(request: &'a RoutedRequest<'_>) -> Option<&'a str> {
    let name = request.http.path.rsplit('/').next()?.trim_end_matches(".json");
    matches!(name, "Local" | "Mobile" | "TollFree").then_some(name)
}

/// Whether a number is of a kind. Few numbering plans distinguish mobile numbers, and the sandbox does not.
fn is(number: &str, kind: &str) -> bool {
    let toll_free =
        number.strip_prefix("+1").is_some_and(|rest| TOLL_FREE.iter().any(|a| rest.starts_with(a)));
    match kind {
        "TollFree" => toll_free,
        "Local" => !toll_free,
        _ => !number.starts_with("+1"),
    }
}

/// Buys a number: any valid number that is not owned.
pub(crate) fn create(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let phone_number = match (request.param("PhoneNumber"), request.param("AreaCode")) {
        (Some(number), _) => {
            magic(MAGIC, &number)?;
            if !is_number(&number) {
                return Err(ApiError::from_code(21421, &number));
            }
            number
        }
        // Area codes of the test credentials.
        (None, Some(area)) if area == "533" => return Err(ApiError::from_code(21452, &area)),
        (None, Some(area)) if area.len() == 3 && area.bytes().all(|b| b.is_ascii_digit()) => {
            let first = tx.state.random.next() % 10_000;
            let found = available::free(tx.state, &[format!("+1{area}555")], first).next();
            found.ok_or_else(|| ApiError::from_code(21452, &area))?
        }
        (None, Some(area)) => return Err(ApiError::from_code(21452, &area)),
        (None, None) => return Err(ApiError::from_code(20001, "PhoneNumber or AreaCode is required")),
    };
    if kind(request).is_some_and(|kind| !is(&phone_number, kind)) {
        return Err(ApiError::from_code(21421, &phone_number));
    }
    // The test credentials can buy their number repeatedly.
    if tx.state.kind != AccountKind::Test && tx.state.number(&phone_number).is_some() {
        return Err(ApiError::from_code(21422, &phone_number));
    }
    let mut number = Number::new(tx.state.random.sid("PN"), &phone_number, tx.now);
    number.change(tx.state, request)?;
    let json = number.json(&tx.state.account);
    tx.state.numbers.insert(number.sid.clone(), number);
    Ok(ApiResponse::created(&json))
}

pub(crate) fn list(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let (number, name) = (request.query_param("PhoneNumber"), request.query_param("FriendlyName"));
    let keep = |n: &Number| {
        kind(request).is_none_or(|kind| is(&n.address, kind))
            && number.as_ref().is_none_or(|wanted| n.address.contains(wanted.as_str()))
            && name.as_ref().is_none_or(|wanted| n.friendly_name == *wanted)
    };
    pages::uri_page(request, &tx.state.numbers, "incoming_phone_numbers", keep, |n| n.json(&tx.state.account))
}

pub(crate) fn fetch(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let number = tx.state.numbers.get(request.sid()).ok_or_else(|| request.not_found())?;
    Ok(ApiResponse::ok(&number.json(&tx.state.account)))
}

pub(crate) fn update(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    // All changes or none.
    let mut changed = tx.state.numbers.get(request.sid()).cloned().ok_or_else(|| request.not_found())?;
    changed.change(tx.state, request)?;
    changed.updated = tx.now;
    if let Some(number) = tx.state.numbers.get_mut(request.sid()) {
        *number = changed;
    }
    fetch(tx, request)
}

pub(crate) fn delete(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let number = tx.state.numbers.remove(request.sid()).ok_or_else(|| request.not_found())?;
    messaging::release(tx.state, &number.address);
    Ok(ApiResponse::empty())
}
