//! Short codes: five or six digits of one country. One is there from the start; they cannot be bought.

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
pub(crate) struct ShortCode {
    pub(crate) sid: String,
    pub(crate) code: String,
    friendly_name: String,
    created: SystemTime,
    updated: SystemTime,
    pub(crate) webhooks: Webhooks,
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
            webhooks: Webhooks::default(),
        }
    }

    fn json(&self, account: &Account) -> Json {
        let hooks = &self.webhooks;
        json!({
            "account_sid": account.sid,
            "api_version": "2010-04-01",
            "date_created": rfc2822(self.created),
            "date_updated": rfc2822(self.updated),
            "friendly_name": self.friendly_name,
            "short_code": self.code,
            "sid": self.sid,
            "sms_fallback_method": hooks.method("SmsFallbackUrl"),
            "sms_fallback_url": hooks.url("SmsFallbackUrl"),
            "sms_method": hooks.method("SmsUrl"),
            "sms_url": hooks.url("SmsUrl"),
            "uri": format!("/2010-04-01/Accounts/{}/SMS/ShortCodes/{}.json", account.sid, self.sid),
        })
    }
}

pub(crate) fn list(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let (code, name) = (asked.query("ShortCode"), asked.query("FriendlyName"));
    let keep = |s: &ShortCode| {
        code.as_ref().is_none_or(|wanted| s.code.contains(wanted.as_str()))
            && name.as_ref().is_none_or(|wanted| s.friendly_name == *wanted)
    };
    pages::uri(asked, &turn.state.short_codes, "short_codes", keep, |s| s.json(&turn.state.account))
}

pub(crate) fn fetch(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let code = turn.state.short_codes.get(asked.sid()).ok_or_else(|| asked.not_found())?;
    Ok(Answer::ok(&code.json(&turn.state.account)))
}

pub(crate) fn update(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let now = turn.now;
    let code = turn.state.short_codes.get_mut(asked.sid()).ok_or_else(|| asked.not_found())?;
    code.webhooks.change(asked)?;
    if let Some(name) = asked.given("FriendlyName") {
        code.friendly_name = name;
    }
    code.updated = now;
    fetch(turn, asked)
}
