//! Rejects requests before they are sent that Twilio would surely reject after a round trip.
//!
//! A check stands here only if a page of Twilio's error dictionary says that Twilio rejects it. The table
//! `tests/vectors/checks.json` names the code of each, and lists what is sent although it looks wrong:
//! national numbers, separators, sender names. [`crate::ClientBuilder::checks`] turns the checks off.

use crate::catalog::Operation;
use crate::error::{Error, Result};
use crate::phone;
use crate::value::{Params, Value};

const TO: [&str; 2] = ["To", "to"];
const FROM: [&str; 3] = ["From", "from_", "from"];
const BODY: [&str; 2] = ["Body", "body"];
const MEDIA: [&str; 2] = ["MediaUrl", "media_url"];
const CONTENT: [&str; 2] = ["ContentSid", "content_sid"];
const CHANNEL: [&str; 2] = ["Channel", "channel"];
const SOURCE: [&str; 6] = ["Url", "url", "Twiml", "twiml", "ApplicationSid", "application_sid"];

/// The limit of UTF-16 code units in a message's body (21617).
const BODY_UNITS: usize = 1600;
/// The limit of media in a message (21623).
const MEDIA_URLS: usize = 10;

/// Rejects a request that cannot succeed. The error names the parameter and Twilio's code.
pub(crate) fn check(operation: Operation<'_>, params: &Params) -> Result<()> {
    match (operation.domain(), operation.name()) {
        ("api", "CreateMessage") => message(params),
        ("api", "CreateCall") => call(params),
        ("verify", "CreateVerification") => verification(params),
        _ => Ok(()),
    }
}

fn message(params: &Params) -> Result<()> {
    if is_missing(params, &TO) {
        return refuse(21604, "To", "is required");
    }
    if let Some(body) = params.text(&BODY) {
        let units = body.encode_utf16().count();
        if units > BODY_UNITS {
            let why = format!("{units} characters (UTF-16 units); the limit is {BODY_UNITS}");
            return refuse(21617, "Body", &why);
        }
    }
    let media: usize = params.values(&MEDIA).map(count).sum();
    if media > MEDIA_URLS {
        return refuse(21623, "MediaUrl", &format!("{media} URLs; the limit is {MEDIA_URLS}"));
    }
    if is_missing(params, &BODY) && media == 0 && !params.has(&CONTENT) {
        return refuse(21619, "Body", "nothing to send: give Body, MediaUrl or ContentSid");
    }
    match (params.text(&TO), params.text(&FROM)) {
        (Some(to), _) if is_short_code(to) => refuse(21265, "To", "a short code cannot receive"),
        (Some(to), Some(from)) => pair(to, from),
        _ => Ok(()),
    }
}

/// Receiver and sender of a message differ, and are of one channel.
fn pair(to: &str, from: &str) -> Result<()> {
    let (to_channel, from_channel) = (channel(to), channel(from));
    if to == from {
        let code = if to.contains(':') { 63031 } else { 21266 };
        return refuse(code, "From", "sender and receiver are the same");
    }
    match (to_channel, from_channel) {
        (Some(to), Some(from)) if to != from => {
            let why = format!("sender and receiver are on different channels, {from} and {to}");
            refuse(21910, "From", &why)
        }
        _ => Ok(()),
    }
}

/// The channel of an address, if it is one of those that never cross.
fn channel(address: &str) -> Option<&'static str> {
    match address.split_once(':') {
        Some(("whatsapp", _)) => Some("whatsapp"),
        Some(("messenger", _)) => Some("messenger"),
        None if phone::is_e164(address) => Some("phone"),
        _ => None,
    }
}

fn is_short_code(text: &str) -> bool {
    (5..=6).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
}

fn call(params: &Params) -> Result<()> {
    if is_missing(params, &TO) {
        return refuse(21201, "To", "is required");
    }
    if !params.has(&SOURCE) {
        return refuse(21205, "Url", "nothing to say: give Url, Twiml or ApplicationSid");
    }
    Ok(())
}

fn verification(params: &Params) -> Result<()> {
    if is_missing(params, &TO) {
        return refuse(60200, "To", "is required");
    }
    if is_missing(params, &CHANNEL) {
        return refuse(60200, "Channel", "is required");
    }
    Ok(())
}

fn refuse(code: i64, parameter: &str, why: &str) -> Result<()> {
    Err(Error::rejected_argument(code, parameter, why))
}

/// Whether a parameter has no value, or an empty text.
fn is_missing(params: &Params, names: &[&str]) -> bool {
    params.values(names).all(|value| match value {
        Value::Text(text) => text.is_empty(),
        Value::Json(json) => json.is_null(),
        _ => false,
    })
}

fn count(value: &Value) -> usize {
    match value {
        Value::List(items) => items.len(),
        _ => 1,
    }
}
