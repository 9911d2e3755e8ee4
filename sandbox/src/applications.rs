//! TwiML applications: webhooks under a name.

use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use twire::rfc2822;

use crate::errors::Refusal;
use crate::http::{Answer, Asked};
use crate::numbers::Webhooks;
use crate::pages::{self, Row};
use crate::state::{Account, Turn};

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Application {
    sid: String,
    friendly_name: String,
    created: SystemTime,
    updated: SystemTime,
    pub(crate) webhooks: Webhooks,
}

impl Row for Application {
    fn sid(&self) -> &str {
        &self.sid
    }
}

impl Application {
    fn json(&self, account: &Account) -> Json {
        let hooks = &self.webhooks;
        json!({
            "account_sid": account.sid,
            "api_version": "2010-04-01",
            "date_created": rfc2822(self.created),
            "date_updated": rfc2822(self.updated),
            "friendly_name": self.friendly_name,
            "message_status_callback": null,
            "public_application_connect_enabled": false,
            "sid": self.sid,
            "sms_fallback_method": hooks.method("SmsFallbackUrl"),
            "sms_fallback_url": hooks.url("SmsFallbackUrl"),
            "sms_method": hooks.method("SmsUrl"),
            "sms_status_callback": null,
            "sms_url": hooks.url("SmsUrl"),
            "status_callback": hooks.url("StatusCallback"),
            "status_callback_method": hooks.method("StatusCallback"),
            "uri": format!("/2010-04-01/Accounts/{}/Applications/{}.json", account.sid, self.sid),
            "voice_caller_id_lookup": false,
            "voice_fallback_method": hooks.method("VoiceFallbackUrl"),
            "voice_fallback_url": hooks.url("VoiceFallbackUrl"),
            "voice_method": hooks.method("VoiceUrl"),
            "voice_url": hooks.url("VoiceUrl"),
        })
    }
}

pub(crate) fn create(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let mut webhooks = Webhooks::default();
    webhooks.change(asked)?;
    let sid = turn.state.random.sid("AP");
    let application = Application {
        friendly_name: asked.given("FriendlyName").unwrap_or_else(|| sid.clone()),
        sid,
        created: turn.now,
        updated: turn.now,
        webhooks,
    };
    let json = application.json(&turn.state.account);
    turn.state.applications.insert(application.sid.clone(), application);
    Ok(Answer::created(&json))
}

pub(crate) fn list(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let name = asked.query("FriendlyName");
    let keep = |a: &Application| name.as_ref().is_none_or(|wanted| a.friendly_name == *wanted);
    pages::uri(asked, &turn.state.applications, "applications", keep, |a| a.json(&turn.state.account))
}

pub(crate) fn fetch(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let application = turn.state.applications.get(asked.sid()).ok_or_else(|| asked.not_found())?;
    Ok(Answer::ok(&application.json(&turn.state.account)))
}

pub(crate) fn update(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let now = turn.now;
    let application = turn.state.applications.get_mut(asked.sid()).ok_or_else(|| asked.not_found())?;
    application.webhooks.change(asked)?;
    if let Some(name) = asked.given("FriendlyName") {
        application.friendly_name = name;
    }
    application.updated = now;
    fetch(turn, asked)
}

pub(crate) fn delete(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    turn.state.applications.remove(asked.sid()).map(|_| Answer::empty()).ok_or_else(|| asked.not_found())
}
