//! Verify services.

use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json, json};
use twire::iso_time;

use crate::errors::ApiError;
use crate::http::{ApiResponse, RoutedRequest};
use crate::pages::{self, Row};
use crate::state::Transaction;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Service {
    pub(crate) sid: String,
    pub(crate) friendly_name: String,
    pub(crate) code_length: usize,
    pub(crate) custom_code: bool,
    settings: Map<String, Json>,
    created: SystemTime,
    updated: SystemTime,
}

/// Further settings: parameter, response key, default. A boolean or a text.
type Setting = (&'static str, &'static str, fn() -> Json);
const SETTINGS: &[Setting] = &[
    ("LookupEnabled", "lookup_enabled", || json!(false)),
    ("Psd2Enabled", "psd2_enabled", || json!(false)),
    ("SkipSmsToLandlines", "skip_sms_to_landlines", || json!(false)),
    ("DtmfInputRequired", "dtmf_input_required", || json!(true)),
    ("TtsName", "tts_name", || Json::Null),
    ("DoNotShareWarningEnabled", "do_not_share_warning_enabled", || json!(false)),
    ("DefaultTemplateSid", "default_template_sid", || Json::Null),
    ("VerifyEventSubscriptionEnabled", "verify_event_subscription_enabled", || json!(false)),
];

impl Row for Service {
    fn sid(&self) -> &str {
        &self.sid
    }
}

impl Service {
    pub(crate) fn new(sid: &str, name: &str, code_length: usize, now: SystemTime) -> Service {
        Service {
            sid: sid.to_owned(),
            friendly_name: name.to_owned(),
            code_length,
            custom_code: false,
            settings: SETTINGS.iter().map(|(_, name, value)| ((*name).to_owned(), value())).collect(),
            created: now,
            updated: now,
        }
    }

    /// Applies a request's parameters.
    fn change(&mut self, request: &RoutedRequest<'_>) -> Result<(), ApiError> {
        if let Some(name) = request.param("FriendlyName") {
            // Five digits in a row look like a code.
            let digits = name.split(|c: char| !c.is_ascii_digit()).map(str::len).max().unwrap_or(0);
            if name.chars().count() > 32 || digits >= 5 {
                return Err(ApiError::from_code(60200, "FriendlyName"));
            }
            self.friendly_name = name;
        }
        if let Some(length) = request.param("CodeLength") {
            let length = length.parse().ok().filter(|n| (4..=10).contains(n));
            self.code_length = length.ok_or_else(|| ApiError::from_code(60200, "CodeLength"))?;
        }
        if request.param("CustomCodeEnabled").is_some() {
            self.custom_code = request.bool_param("CustomCodeEnabled");
        }
        for (parameter, name, value) in SETTINGS {
            if request.raw_param(parameter).is_some() {
                let set = if value().is_boolean() {
                    json!(request.bool_param(parameter))
                } else {
                    json!(request.param(parameter))
                };
                self.settings.insert((*name).to_owned(), set);
            }
        }
        Ok(())
    }

    pub(crate) fn truth(&self, setting: &str) -> bool {
        self.settings.get(setting).is_some_and(|truth| *truth == true)
    }

    fn json(&self, account: &str, origin: &str) -> Json {
        let url = format!("{origin}/v2/Services/{}", self.sid);
        let mut json = json!({
            "sid": self.sid,
            "account_sid": account,
            "friendly_name": self.friendly_name,
            "code_length": self.code_length,
            "custom_code_enabled": self.custom_code,
            "push": null,
            "totp": null,
            "whatsapp": null,
            "passkeys": null,
            "date_created": iso_time(self.created),
            "date_updated": iso_time(self.updated),
            "url": url,
            "links": {
                "verifications": format!("{url}/Verifications"),
                "verification_checks": format!("{url}/VerificationCheck"),
                "rate_limits": format!("{url}/RateLimits"),
                "messaging_configurations": format!("{url}/MessagingConfigurations"),
                "entities": format!("{url}/Entities"),
                "webhooks": format!("{url}/Webhooks"),
                "access_tokens": format!("{url}/AccessTokens"),
            },
        });
        for (name, value) in &self.settings {
            json[name] = value.clone();
        }
        json
    }
}

pub(crate) fn create(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    if request.param("FriendlyName").is_none() {
        return Err(ApiError::from_code(60200, "FriendlyName"));
    }
    let mut service = Service::new(&tx.state.random.sid("VA"), "", 6, tx.now);
    service.change(request)?;
    let json = service.json(&tx.state.account.sid, &request.http.origin);
    tx.state.services.insert(service.sid.clone(), service);
    Ok(ApiResponse::created(&json))
}

pub(crate) fn list(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let (account, origin) = (&tx.state.account.sid, &request.http.origin);
    pages::meta_page(request, &tx.state.services, "services", |_| true, |s| s.json(account, origin))
}

pub(crate) fn fetch(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let service = tx.state.services.get(request.sid()).ok_or_else(|| request.not_found())?;
    Ok(ApiResponse::ok(&service.json(&tx.state.account.sid, &request.http.origin)))
}

pub(crate) fn update(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    // All changes or none.
    let mut changed = tx.state.services.get(request.sid()).cloned().ok_or_else(|| request.not_found())?;
    changed.change(request)?;
    changed.updated = tx.now;
    if let Some(service) = tx.state.services.get_mut(request.sid()) {
        *service = changed;
    }
    fetch(tx, request)
}

pub(crate) fn delete(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    tx.state.services.remove(request.sid()).map(|_| ApiResponse::empty()).ok_or_else(|| request.not_found())
}
