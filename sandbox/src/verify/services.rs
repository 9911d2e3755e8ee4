//! Verify services: a name and the length of a code.

use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json, json};
use twire::iso_time;

use crate::errors::Refusal;
use crate::http::{Answer, Asked};
use crate::pages::{self, Row};
use crate::state::Turn;

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

/// Further settings: parameter, name in answers, what it is from the start; a truth or a text.
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

    /// Takes over what a request sets.
    fn change(&mut self, asked: &Asked<'_>) -> Result<(), Refusal> {
        if let Some(name) = asked.given("FriendlyName") {
            // Five digits in a row look like a code.
            let digits = name.split(|c: char| !c.is_ascii_digit()).map(str::len).max().unwrap_or(0);
            if name.chars().count() > 32 || digits >= 5 {
                return Err(Refusal::of(60200, "FriendlyName"));
            }
            self.friendly_name = name;
        }
        if let Some(length) = asked.given("CodeLength") {
            let length = length.parse().ok().filter(|n| (4..=10).contains(n));
            self.code_length = length.ok_or_else(|| Refusal::of(60200, "CodeLength"))?;
        }
        if asked.given("CustomCodeEnabled").is_some() {
            self.custom_code = asked.truth("CustomCodeEnabled");
        }
        for (parameter, name, value) in SETTINGS {
            if asked.sent(parameter).is_some() {
                let set = if value().is_boolean() {
                    json!(asked.truth(parameter))
                } else {
                    json!(asked.given(parameter))
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
            },
        });
        for (name, value) in &self.settings {
            json[name] = value.clone();
        }
        json
    }
}

pub(crate) fn create(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    if asked.given("FriendlyName").is_none() {
        return Err(Refusal::of(60200, "FriendlyName"));
    }
    let mut service = Service::new(&turn.state.random.sid("VA"), "", 6, turn.now);
    service.change(asked)?;
    let json = service.json(&turn.state.account.sid, &asked.request.origin);
    turn.state.services.insert(service.sid.clone(), service);
    Ok(Answer::created(&json))
}

pub(crate) fn list(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let (account, origin) = (&turn.state.account.sid, &asked.request.origin);
    pages::meta(asked, &turn.state.services, "services", |_| true, |s| s.json(account, origin))
}

pub(crate) fn fetch(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let service = turn.state.services.get(asked.sid()).ok_or_else(|| asked.not_found())?;
    Ok(Answer::ok(&service.json(&turn.state.account.sid, &asked.request.origin)))
}

pub(crate) fn update(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    // All of it or nothing.
    let mut changed = turn.state.services.get(asked.sid()).cloned().ok_or_else(|| asked.not_found())?;
    changed.change(asked)?;
    changed.updated = turn.now;
    if let Some(service) = turn.state.services.get_mut(asked.sid()) {
        *service = changed;
    }
    fetch(turn, asked)
}

pub(crate) fn delete(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    turn.state.services.remove(asked.sid()).map(|_| Answer::empty()).ok_or_else(|| asked.not_found())
}
