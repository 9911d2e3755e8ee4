//! What is refused before anything is sent: Twilio would refuse it too, after a round trip.
//!
//! The limits are Twilio's; see [`crate::sms::limits`] for the numbers and their sources.

use crate::catalog::Operation;
use crate::error::{Error, Result};
use crate::phone::{self, Address, AddressKind};
use crate::value::{Params, Value};

const TO: [&str; 2] = ["To", "to"];
const FROM: [&str; 3] = ["From", "from_", "from"];
const BODY: [&str; 2] = ["Body", "body"];
const MEDIA: [&str; 2] = ["MediaUrl", "media_url"];
const CONTENT: [&str; 2] = ["ContentSid", "content_sid"];
const CHANNEL: [&str; 2] = ["Channel", "channel"];
const TWIML: [&str; 2] = ["Twiml", "twiml"];
const SOURCE: [&str; 6] = ["Url", "url", "Twiml", "twiml", "ApplicationSid", "application_sid"];
const NUMBER: [&str; 2] = ["PhoneNumber", "phone_number"];
const COUNTRY: [&str; 2] = ["CountryCode", "country_code"];

/// The most UTF-16 units of a message's body (21617).
const BODY_UNITS: usize = 1600;
/// The most media of a message (21623).
const MEDIA_URLS: usize = 10;
/// The most characters of a call's TwiML (Twilio's limit for the `Twiml` parameter).
const TWIML_CHARS: usize = 4000;

/// Refuses a call that cannot succeed, naming the parameter and the limit.
pub(crate) fn check(operation: Operation<'_>, params: &Params) -> Result<()> {
    match (operation.domain(), operation.name()) {
        ("api", "CreateMessage") => message(params),
        ("api", "CreateCall") => call(params),
        ("verify", "CreateVerification") => verification(params),
        ("lookups", "FetchPhoneNumber") => lookup(params),
        _ => Ok(()),
    }
}

fn message(params: &Params) -> Result<()> {
    if let Some(body) = params.text(&BODY) {
        let units = body.encode_utf16().count();
        if units > BODY_UNITS {
            return Err(Error::argument(
                "Body",
                format!("{units} characters (UTF-16 units); the limit is {BODY_UNITS} (21617)"),
            ));
        }
    }
    let media: usize = params.values(&MEDIA).map(count).sum();
    if media > MEDIA_URLS {
        return Err(Error::argument("MediaUrl", format!("{media} URLs; the limit is {MEDIA_URLS} (21623)")));
    }
    let blank = params.text(&BODY).is_none_or(|b| b.trim().is_empty());
    if blank && media == 0 && !params.has(&CONTENT) {
        return Err(Error::argument("Body", "nothing to send: give Body, MediaUrl or ContentSid (21619)"));
    }
    ends(params)
}

fn call(params: &Params) -> Result<()> {
    if !params.has(&SOURCE) {
        return Err(Error::argument("Url", "nothing to say: give Url, Twiml or ApplicationSid (21205)"));
    }
    if let Some(twiml) = params.text(&TWIML) {
        let chars = twiml.chars().count();
        if chars > TWIML_CHARS {
            return Err(Error::argument("Twiml", format!("{chars} characters; the limit is {TWIML_CHARS}")));
        }
    }
    ends(params)
}

/// Both ends are addresses, of one channel.
fn ends(params: &Params) -> Result<()> {
    let (to, from) = (params.text(&TO), params.text(&FROM));
    if let (Some(to), Some(from)) = (to, from)
        && to != from
        && phone::is_e164(to)
        && phone::is_e164(from)
    {
        // Two numbers, as nearly always: all below would pass them.
        return Ok(());
    }
    if let Some(to) = to {
        phone::check_to(to)?;
        international("To", to)?;
    }
    if let Some(from) = from {
        phone::check_from(from)?;
        international("From", from)?;
    }
    match (to, from) {
        (Some(to), Some(from)) => phone::check_pair(to, from),
        _ => Ok(()),
    }
}

fn verification(params: &Params) -> Result<()> {
    let (Some(to), Some(channel)) = (params.text(&TO), params.text(&CHANNEL)) else {
        return Ok(());
    };
    match channel {
        "sms" | "call" | "whatsapp" if !phone::is_e164(to) => Err(Error::argument(
            "To",
            format!("channel {channel} wants an E.164 number: + and 7 to 15 digits (60200)"),
        )),
        "email" if !to.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.')) => {
            Err(Error::argument("To", "channel email wants an address such as name@example.com (60200)"))
        }
        _ => Ok(()),
    }
}

fn lookup(params: &Params) -> Result<()> {
    match params.text(&NUMBER) {
        Some(number) if !params.has(&COUNTRY) && !phone::is_e164(number) => Err(Error::argument(
            "PhoneNumber",
            "not an E.164 number: + and 7 to 15 digits; a national number needs CountryCode",
        )),
        _ => Ok(()),
    }
}

/// A national number is not guessed at: which country would it be?
fn international(parameter: &str, text: &str) -> Result<()> {
    match Address::parse(text)?.kind() {
        AddressKind::National => {
            Err(Error::argument(parameter, "not an E.164 number: write + and the country code first (21211)"))
        }
        _ => Ok(()),
    }
}

fn count(value: &Value) -> usize {
    match value {
        Value::List(items) => items.len(),
        _ => 1,
    }
}
