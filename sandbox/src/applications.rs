//! TwiML applications: named sets of webhook settings.

use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use twire::rfc2822;

use crate::errors::ApiError;
use crate::http::{ApiResponse, RoutedRequest};
use crate::numbers::WebhookSettings;
use crate::pages::{self, Row};
use crate::state::{Account, Transaction};

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Application {
    sid: String,
    friendly_name: String,
    created: SystemTime,
    updated: SystemTime,
    pub(crate) webhooks: WebhookSettings,
    /// `PublicApplicationConnectEnabled` and `VoiceCallerIdLookup`.
    flags: [bool; 2],
}

fn change_flags(flags: &mut [bool; 2], request: &RoutedRequest<'_>) {
    for (name, flag) in ["PublicApplicationConnectEnabled", "VoiceCallerIdLookup"].into_iter().zip(flags) {
        if request.param(name).is_some() {
            *flag = request.bool_param(name);
        }
    }
}

impl Row for Application {
    fn sid(&self) -> &str {
        &self.sid
    }
}

impl Application {
    /// Where the status callbacks of the application's messages go.
    pub(crate) fn message_status_callback(&self) -> Option<(String, String)> {
        self.webhooks.get("MessageStatusCallback").or_else(|| self.webhooks.get("SmsStatusCallback"))
    }

    fn json(&self, account: &Account) -> Json {
        let settings = &self.webhooks;
        json!({
            "account_sid": account.sid,
            "api_version": "2010-04-01",
            "date_created": rfc2822(self.created),
            "date_updated": rfc2822(self.updated),
            "friendly_name": self.friendly_name,
            "message_status_callback": settings.url("MessageStatusCallback"),
            "public_application_connect_enabled": self.flags[0],
            "sid": self.sid,
            "sms_fallback_method": settings.method("SmsFallbackUrl"),
            "sms_fallback_url": settings.url("SmsFallbackUrl"),
            "sms_method": settings.method("SmsUrl"),
            "sms_status_callback": settings.url("SmsStatusCallback"),
            "sms_url": settings.url("SmsUrl"),
            "status_callback": settings.url("StatusCallback"),
            "status_callback_method": settings.method("StatusCallback"),
            "uri": format!("/2010-04-01/Accounts/{}/Applications/{}.json", account.sid, self.sid),
            "voice_caller_id_lookup": self.flags[1],
            "voice_fallback_method": settings.method("VoiceFallbackUrl"),
            "voice_fallback_url": settings.url("VoiceFallbackUrl"),
            "voice_method": settings.method("VoiceUrl"),
            "voice_url": settings.url("VoiceUrl"),
        })
    }
}

pub(crate) fn create(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let mut webhooks = WebhookSettings::default();
    webhooks.change(request)?;
    let mut flags = [false; 2];
    change_flags(&mut flags, request);
    let sid = tx.state.random.sid("AP");
    let application = Application {
        friendly_name: request.param("FriendlyName").unwrap_or_else(|| sid.clone()),
        sid,
        created: tx.now,
        updated: tx.now,
        webhooks,
        flags,
    };
    let json = application.json(&tx.state.account);
    tx.state.applications.insert(application.sid.clone(), application);
    Ok(ApiResponse::created(&json))
}

pub(crate) fn list(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let name = request.query_param("FriendlyName");
    let keep = |a: &Application| name.as_ref().is_none_or(|wanted| a.friendly_name == *wanted);
    pages::uri_page(request, &tx.state.applications, "applications", keep, |a| a.json(&tx.state.account))
}

pub(crate) fn fetch(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let application = tx.state.applications.get(request.sid()).ok_or_else(|| request.not_found())?;
    Ok(ApiResponse::ok(&application.json(&tx.state.account)))
}

pub(crate) fn update(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let now = tx.now;
    let application = tx.state.applications.get_mut(request.sid()).ok_or_else(|| request.not_found())?;
    application.webhooks.change(request)?;
    change_flags(&mut application.flags, request);
    if let Some(name) = request.param("FriendlyName") {
        application.friendly_name = name;
    }
    application.updated = now;
    fetch(tx, request)
}

pub(crate) fn delete(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    tx.state
        .applications
        .remove(request.sid())
        .map(|_| ApiResponse::empty())
        .ok_or_else(|| request.not_found())
}
