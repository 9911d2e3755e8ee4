//! The operations that most programs need.

use std::mem::MaybeUninit;

use twire::Params;

use crate::boundary::{ErrOut, Text, write_value};
use crate::client::twire_client;
use crate::error::{Failure, Result};
use crate::guard::{guard, guard_optional_out};
use crate::operation::execute;
use crate::request_options::ResolvedOptions;
use crate::result::twire_result;
use crate::status::twire_status;

fn add_optional(params: &mut Params, name: &str, value: Text<'_>) -> Result<()> {
    if let Some(value) = value.optional(name)? {
        params.add(name, value);
    }
    Ok(())
}

/// Sends a message: SMS, or WhatsApp where both addresses begin with "whatsapp:". For media, templates,
/// schedules and status callbacks use twire_operation_execute with "messages.create".
///
/// client, to, body: not NULL. from: a number, short code, sender name or messaging service (MG...); NULL
/// for the client's default. out: the message, yours, with "sid", "status" and more; free it with
/// twire_result_free; NULL to discard it. err: may be NULL.
///
/// A body of more than 1,600 UTF-16 code units, and an address that is malformed, are TWIRE_ERR_ARGUMENT;
/// nothing was sent. On success the message is queued: a status callback or a later "messages.fetch" says
/// whether it was delivered. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_message_send(
    client: Option<&twire_client>,
    to: Text<'_>,
    from: Text<'_>,
    body: Text<'_>,
    out: Option<&mut MaybeUninit<*mut twire_result>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_optional_out(out, err, || {
        let client = twire_client::required(client)?;
        let mut params = Params::new().with("To", to.required("To")?);
        match from.optional("From")? {
            Some(service) if is_service(service) => params.add("MessagingServiceSid", service),
            Some(number) => params.add("From", number),
            None => {}
        }
        params.add("Body", body.required("Body")?);
        let response = execute(client, "messages.create", params, ResolvedOptions::default())?;
        Ok(Some(twire_result::from_response(response)))
    })
}

fn is_service(from: &str) -> bool {
    from.len() == 34 && from.starts_with("MG") && from[2..].bytes().all(|b| b.is_ascii_hexdigit())
}

/// Makes a phone call that executes TwiML.
///
/// client, to: not NULL. from: the caller's number; NULL for the client's default. url: where Twilio
/// fetches the TwiML. twiml: the TwiML itself. Exactly one of the two is not NULL. out: the call, yours;
/// free it with twire_result_free; NULL to discard it. err: may be NULL.
///
/// On success the call is queued, not yet answered. Any thread.
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
    guard_optional_out(out, err, || {
        let client = twire_client::required(client)?;
        let mut params = Params::new().with("To", to.required("To")?);
        add_optional(&mut params, "From", from)?;
        match (url.optional("Url")?, twiml.optional("Twiml")?) {
            (Some(url), None) => params.add("Url", url),
            (None, Some(twiml)) => params.add("Twiml", twiml),
            _ => return Err(Failure::argument("Url", "give exactly one of Url and Twiml")),
        }
        let response = execute(client, "calls.create", params, ResolvedOptions::default())?;
        Ok(Some(twire_result::from_response(response)))
    })
}

/// Sends a one-time passcode.
///
/// client, to: not NULL. service_sid: the Verify service (VA...); NULL for the client's. channel: "sms",
/// "call", "email" or "whatsapp"; NULL for "sms". out: the verification, yours, which never holds the code;
/// free it with twire_result_free; NULL to discard it. err: may be NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_verification_start(
    client: Option<&twire_client>,
    service_sid: Text<'_>,
    to: Text<'_>,
    channel: Text<'_>,
    out: Option<&mut MaybeUninit<*mut twire_result>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_optional_out(out, err, || {
        let client = twire_client::required(client)?;
        let mut params = Params::new();
        add_optional(&mut params, "ServiceSid", service_sid)?;
        params.add("To", to.required("To")?);
        params.add("Channel", channel.optional("Channel")?.unwrap_or("sms"));
        let response =
            execute(client, "verify.v2.services.verifications.create", params, ResolvedOptions::default())?;
        Ok(Some(twire_result::from_response(response)))
    })
}

/// Checks a one-time passcode.
///
/// client, to, code: not NULL. service_sid: the Verify service (VA...); NULL for the client's. approved:
/// set to 1 when the code is correct, else to 0, also on failure; not NULL. err: may be NULL.
///
/// A wrong code is TWIRE_OK with *approved 0. A verification that has expired, was approved before or had
/// too many checks is TWIRE_ERR_NOT_FOUND or TWIRE_ERR_RATE_LIMITED. Any thread.
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
        let client = twire_client::required(client)?;
        if approved.is_none() {
            return Err(Failure::argument("approved", "NULL"));
        }
        let mut params = Params::new();
        add_optional(&mut params, "ServiceSid", service_sid)?;
        params.add("To", to.required("To")?);
        params.add("Code", code.required("Code")?);
        let response = execute(
            client,
            "verify.v2.services.verification_checks.create",
            params,
            ResolvedOptions::default(),
        )?;
        write_value(approved, i32::from(response.text("status").as_deref() == Some("approved")));
        Ok(())
    })
}
