//! The short way for what most programs do.

use std::mem::MaybeUninit;

use twire::Params;

use crate::boundary::{ErrOut, Text, put};
use crate::call::call;
use crate::client::twire_client;
use crate::error::{Failure, Result};
use crate::guard::{give, guard};
use crate::options::Chosen;
use crate::result::twire_result;
use crate::status::twire_status;

fn given(params: &mut Params, name: &str, value: Text<'_>) -> Result<()> {
    if let Some(value) = value.optional(name)? {
        params.add(name, value);
    }
    Ok(())
}

/// Sends a message: SMS, or WhatsApp where both addresses begin with "whatsapp:". For media,
/// templates, schedules and callbacks use twire_call with "messages.create".
///
/// client, to, body: not NULL. from: a number, short code, sender name or messaging service
/// (MG...); NULL for the client's default. out: the message, yours, with "sid", "status" and more;
/// NULL when it is not wanted. err: may be NULL.
///
/// A body of more than 1,600 UTF-16 units and an address that cannot be one are
/// TWIRE_ERR_ARGUMENT; nothing was sent. The message is queued then: whether it arrives, a status
/// callback or a later "messages.fetch" tells. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_message_send(
    client: Option<&twire_client>,
    to: Text<'_>,
    from: Text<'_>,
    body: Text<'_>,
    out: Option<&mut MaybeUninit<*mut twire_result>>,
    err: ErrOut<'_>,
) -> twire_status {
    give(out, err, || {
        let client = twire_client::of(client)?;
        let mut params = Params::new().with("To", to.required("To")?);
        match from.optional("From")? {
            Some(service) if is_service(service) => params.add("MessagingServiceSid", service),
            Some(number) => params.add("From", number),
            None => {}
        }
        params.add("Body", body.required("Body")?);
        let reply = call(client, "messages.create", params, Chosen::default())?;
        Ok(Some(twire_result::of_reply(reply)))
    })
}

fn is_service(from: &str) -> bool {
    from.len() == 34 && from.starts_with("MG") && from[2..].bytes().all(|b| b.is_ascii_hexdigit())
}

/// Calls a telephone; what it hears is TwiML.
///
/// client, to: not NULL. from: the caller's number; NULL for the client's default. url: where
/// Twilio fetches the TwiML. twiml: the TwiML itself. Exactly one of the two is not NULL.
/// out: the call, yours; NULL when it is not wanted. err: may be NULL.
///
/// The call is queued then; it has not been answered. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_call_create(
    client: Option<&twire_client>,
    to: Text<'_>,
    from: Text<'_>,
    url: Text<'_>,
    twiml: Text<'_>,
    out: Option<&mut MaybeUninit<*mut twire_result>>,
    err: ErrOut<'_>,
) -> twire_status {
    give(out, err, || {
        let client = twire_client::of(client)?;
        let mut params = Params::new().with("To", to.required("To")?);
        given(&mut params, "From", from)?;
        match (url.optional("Url")?, twiml.optional("Twiml")?) {
            (Some(url), None) => params.add("Url", url),
            (None, Some(twiml)) => params.add("Twiml", twiml),
            _ => return Err(Failure::argument("Url", "give exactly one of Url and Twiml")),
        }
        let reply = call(client, "calls.create", params, Chosen::default())?;
        Ok(Some(twire_result::of_reply(reply)))
    })
}

/// Sends a one-time passcode.
///
/// client, to: not NULL. service_sid: the Verify service (VA...); NULL for the client's. channel:
/// "sms", "call", "email" or "whatsapp"; NULL for "sms". out: the verification, yours; it never
/// holds the code; NULL when it is not wanted. err: may be NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_verification_start(
    client: Option<&twire_client>,
    service_sid: Text<'_>,
    to: Text<'_>,
    channel: Text<'_>,
    out: Option<&mut MaybeUninit<*mut twire_result>>,
    err: ErrOut<'_>,
) -> twire_status {
    give(out, err, || {
        let client = twire_client::of(client)?;
        let mut params = Params::new();
        given(&mut params, "ServiceSid", service_sid)?;
        params.add("To", to.required("To")?);
        params.add("Channel", channel.optional("Channel")?.unwrap_or("sms"));
        let reply = call(client, "verify.v2.services.verifications.create", params, Chosen::default())?;
        Ok(Some(twire_result::of_reply(reply)))
    })
}

/// Checks a one-time passcode.
///
/// client, to, code: not NULL. service_sid: the Verify service (VA...); NULL for the client's.
/// approved: set to 1 when the code is the right one, else to 0, also on failure; not NULL.
/// err: may be NULL.
///
/// A wrong code is TWIRE_OK with *approved 0. A verification that has expired, was approved
/// before or had too many checks is TWIRE_ERR_NOT_FOUND or TWIRE_ERR_RATE_LIMITED. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_verification_check(
    client: Option<&twire_client>,
    service_sid: Text<'_>,
    to: Text<'_>,
    code: Text<'_>,
    approved: Option<&mut MaybeUninit<i32>>,
    err: ErrOut<'_>,
) -> twire_status {
    let mut approved = approved;
    if let Some(out) = &mut approved {
        out.write(0);
    }
    guard(err, || {
        let client = twire_client::of(client)?;
        if approved.is_none() {
            return Err(Failure::argument("approved", "NULL"));
        }
        let mut params = Params::new();
        given(&mut params, "ServiceSid", service_sid)?;
        params.add("To", to.required("To")?);
        params.add("Code", code.required("Code")?);
        let reply = call(client, "verify.v2.services.verification_checks.create", params, Chosen::default())?;
        put(approved, i32::from(reply.text("status").as_deref() == Some("approved")));
        Ok(())
    })
}
