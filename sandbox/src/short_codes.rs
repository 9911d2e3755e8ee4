//! Short codes: five or six digits, valid in one country. One exists from the start; they cannot be bought.

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
pub(crate) struct ShortCode {
    pub(crate) sid: String,
    pub(crate) code: String,
    friendly_name: String,
    created: SystemTime,
    updated: SystemTime,
    pub(crate) webhooks: WebhookSettings,
}

impl Row for ShortCode {
    fn sid(&self) -> &str {
        &self.sid
    }
}

impl ShortCode {
    pub(crate) fn new(sid: String, code: &str, now: SystemTime) -> ShortCode {
        ShortCode {
            sid,
            code: code.to_owned(),
            friendly_name: code.to_owned(),
            created: now,
            updated: now,
            webhooks: WebhookSettings::default(),
        }
    }

    fn json(&self, account: &Account) -> Json {
        let settings = &self.webhooks;
        json!({
            "account_sid": account.sid,
            "api_version": "2010-04-01",
            "date_created": rfc2822(self.created),
            "date_updated": rfc2822(self.updated),
            "friendly_name": self.friendly_name,
            "short_code": self.code,
            "sid": self.sid,
            "sms_fallback_method": settings.method("SmsFallbackUrl"),
            "sms_fallback_url": settings.url("SmsFallbackUrl"),
            "sms_method": settings.method("SmsUrl"),
            "sms_url": settings.url("SmsUrl"),
            "uri": format!("/2010-04-01/Accounts/{}/SMS/ShortCodes/{}.json", account.sid, self.sid),
        })
    }
}

pub(crate) fn list(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let (code, name) = (request.query_param("ShortCode"), request.query_param("FriendlyName"));
    let keep = |s: &ShortCode| {
        code.as_ref().is_none_or(|wanted| s.code.contains(wanted.as_str()))
            && name.as_ref().is_none_or(|wanted| s.friendly_name == *wanted)
    };
    pages::uri_page(request, &tx.state.short_codes, "short_codes", keep, |s| s.json(&tx.state.account))
}

pub(crate) fn fetch(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let code = tx.state.short_codes.get(request.sid()).ok_or_else(|| request.not_found())?;
    Ok(ApiResponse::ok(&code.json(&tx.state.account)))
}

pub(crate) fn update(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let now = tx.now;
    let code = tx.state.short_codes.get_mut(request.sid()).ok_or_else(|| request.not_found())?;
    code.webhooks.change(request)?;
    if let Some(name) = request.param("FriendlyName") {
        code.friendly_name = name;
    }
    code.updated = now;
    fetch(tx, request)
}
