//! Proof that a webhook came from Twilio.

use std::mem::MaybeUninit;

use twire::Secret;
use twire::webhook::{Keyring, Validator, Verdict, Webhook};

use crate::boundary::{Data, ErrOut, Text, clear, hand_out, put};
use crate::error::{Failure, Result};
use crate::guard::{Builder, change, compute, make, read};
use crate::result::twire_result;
use crate::status::twire_status;
use crate::webhook::twire_webhook;

/// What the proof of a webhook came to. Later versions may add numbers; only
/// TWIRE_VERDICT_VALID is valid.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum twire_verdict {
    /// Nothing was judged: a parameter was unusable.
    TWIRE_VERDICT_NONE = 0,
    /// Twilio signed URL and body.
    TWIRE_VERDICT_VALID = 1,
    /// Twilio signed the URL, but nothing says that the body is Twilio's.
    TWIRE_VERDICT_BODY_NOT_COVERED = 2,
    /// No spelling of the URL and no key gives this signature.
    TWIRE_VERDICT_BAD_SIGNATURE = 3,
    /// Twilio signed the URL, and the hash in it is not that of the body.
    TWIRE_VERDICT_BAD_BODY_HASH = 4,
    /// There is no signature.
    TWIRE_VERDICT_MISSING_HEADER = 5,
    /// X-Twilio-Webhooks-Signature-Settings names an algorithm that is unknown.
    TWIRE_VERDICT_UNSUPPORTED_ALGORITHM = 6,
    /// No key for this account or key id.
    TWIRE_VERDICT_NO_KEY = 7,
    /// The body is over the limits of bytes or parameters.
    TWIRE_VERDICT_TOO_LARGE = 8,
}

use twire_verdict::{
    TWIRE_VERDICT_BAD_BODY_HASH, TWIRE_VERDICT_BAD_SIGNATURE, TWIRE_VERDICT_BODY_NOT_COVERED,
    TWIRE_VERDICT_MISSING_HEADER, TWIRE_VERDICT_NO_KEY, TWIRE_VERDICT_NONE, TWIRE_VERDICT_TOO_LARGE,
    TWIRE_VERDICT_UNSUPPORTED_ALGORITHM, TWIRE_VERDICT_VALID,
};

impl From<Verdict> for twire_verdict {
    fn from(verdict: Verdict) -> twire_verdict {
        match verdict {
            Verdict::Valid(_) => TWIRE_VERDICT_VALID,
            Verdict::BodyNotCovered(_) => TWIRE_VERDICT_BODY_NOT_COVERED,
            Verdict::BadBodyHash => TWIRE_VERDICT_BAD_BODY_HASH,
            Verdict::MissingHeader => TWIRE_VERDICT_MISSING_HEADER,
            Verdict::UnsupportedAlgorithm => TWIRE_VERDICT_UNSUPPORTED_ALGORITHM,
            Verdict::NoKey => TWIRE_VERDICT_NO_KEY,
            Verdict::TooLarge => TWIRE_VERDICT_TOO_LARGE,
            _ => TWIRE_VERDICT_BAD_SIGNATURE,
        }
    }
}

const VERDICTS: [(twire_verdict, &std::ffi::CStr, i32); 9] = [
    (TWIRE_VERDICT_NONE, c"none", 400),
    (TWIRE_VERDICT_VALID, c"valid", 200),
    (TWIRE_VERDICT_BODY_NOT_COVERED, c"body_not_covered", 403),
    (TWIRE_VERDICT_BAD_SIGNATURE, c"bad_signature", 403),
    (TWIRE_VERDICT_BAD_BODY_HASH, c"bad_body_hash", 403),
    (TWIRE_VERDICT_MISSING_HEADER, c"missing_header", 400),
    (TWIRE_VERDICT_UNSUPPORTED_ALGORITHM, c"unsupported_algorithm", 403),
    (TWIRE_VERDICT_NO_KEY, c"no_key", 403),
    (TWIRE_VERDICT_TOO_LARGE, c"too_large", 413),
];

/// A verdict's name: "valid", "bad_signature" ... and "unknown" for a number that is none.
///
/// Never NULL; it lives as long as the process. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_verdict_name(verdict: i32) -> Text<'static> {
    let row = VERDICTS.iter().find(|(known, ..)| *known as i32 == verdict);
    Text::of(row.map_or(c"unknown", |(_, name, _)| name))
}

/// The HTTP status with which a server answers a webhook: 200, 400, 403 or 413. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_verdict_http_status(verdict: i32) -> i32 {
    let row = VERDICTS.iter().find(|(known, ..)| *known as i32 == verdict);
    row.map_or(403, |(.., status)| *status)
}

/// Checks webhooks.
///
/// Its settings are made by one thread, before it is shared; then any number of threads may check
/// with it. Every spelling of a URL and every key is computed for every webhook and compared in
/// constant time.
///
/// Twilio's scheme puts names and values together without a separator, and nothing in it is a time:
/// a webhook can be sent again by whoever saw it.
pub struct twire_validator {
    keys: Keyring,
    trust_proxy: bool,
    allow_uncovered_body: bool,
    limits: (usize, usize),
    validator: Validator,
    fault: Option<Failure>,
}

impl Builder for twire_validator {
    fn fault(&mut self) -> &mut Option<Failure> {
        &mut self.fault
    }
}

impl twire_validator {
    fn new(keys: Keyring) -> twire_validator {
        let mut new = twire_validator {
            validator: Validator::with_keys(Keyring::new()),
            keys,
            trust_proxy: false,
            allow_uncovered_body: false,
            limits: (1024 * 1024, 1000),
            fault: None,
        };
        new.settle();
        new
    }

    /// Makes the validator of the settings.
    fn settle(&mut self) {
        self.validator = Validator::with_keys(self.keys.clone())
            .trust_proxy(self.trust_proxy)
            .allow_uncovered_body(self.allow_uncovered_body)
            .limits(self.limits.0, self.limits.1);
    }

    pub(crate) fn of(validator: Option<&twire_validator>) -> Result<&Validator> {
        let validator = validator.ok_or_else(|| Failure::argument("validator", "NULL"))?;
        match &validator.fault {
            Some(fault) => Err(fault.clone()),
            None => Ok(&validator.validator),
        }
    }
}

/// Judges, and turns what is not accepted into an error: TWIRE_OK alone means "Twilio's".
fn judge(
    verdict: Option<&mut MaybeUninit<twire_verdict>>,
    err: ErrOut<'_>,
    body: impl FnOnce() -> Result<(bool, Verdict)>,
) -> twire_status {
    let mut found = TWIRE_VERDICT_NONE;
    let status = compute(err, || {
        let (accepted, verdict) = body()?;
        found = verdict.into();
        if accepted { Ok(()) } else { Err(Failure::webhook(&verdict.to_string())) }
    });
    put(verdict, found);
    status
}

fn check_one(
    validator: Option<&twire_validator>,
    content_type: &str,
    url: Text<'_>,
    body: Result<&[u8]>,
    signature: Text<'_>,
) -> Result<(bool, Verdict)> {
    let validator = twire_validator::of(validator)?;
    let webhook = Webhook::new("POST", url.required("url")?, body?)
        .header("Content-Type", content_type)
        .header("X-Twilio-Signature", signature.optional("signature")?.unwrap_or_default());
    let verdict = validator.check(&webhook);
    Ok((validator.accepts(verdict), verdict))
}

/// A validator for one auth token.
///
/// auth_token: NULL for none yet: keys are added then. An empty token, or one with a space or a line
/// break, is TWIRE_ERR_CONFIG. out: yours; free it with twire_validator_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_validator_new(
    auth_token: Text<'_>,
    out: Option<&mut MaybeUninit<*mut twire_validator>>,
    err: ErrOut<'_>,
) -> twire_status {
    make(out, err, || {
        let keys = match auth_token.optional("auth_token")? {
            Some(token) => Keyring::new().token(Secret::new(token))?,
            None => Keyring::new(),
        };
        Ok(twire_validator::new(keys))
    })
}

fn add_key(
    validator: Option<&mut twire_validator>,
    add: impl FnOnce(Keyring) -> Result<Keyring>,
) -> twire_status {
    change(validator, |v| {
        v.keys = add(v.keys.clone())?;
        v.settle();
        Ok(())
    })
}

/// Adds an auth token that is tried for every webhook: the old one and the new one while tokens
/// are rotated. auth_token: not NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_validator_add_token(
    validator: Option<&mut twire_validator>,
    auth_token: Text<'_>,
) -> twire_status {
    add_key(validator, |keys| Ok(keys.token(Secret::new(auth_token.required("auth_token")?))?))
}

/// Adds the auth token of one account, tried for webhooks whose AccountSid is this one, and for
/// those without. Neither may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_validator_add_account(
    validator: Option<&mut twire_validator>,
    account_sid: Text<'_>,
    auth_token: Text<'_>,
) -> twire_status {
    add_key(validator, |keys| {
        let token = Secret::new(auth_token.required("auth_token")?);
        Ok(keys.account(account_sid.required("account_sid")?, token)?)
    })
}

/// Adds a shared key, tried for webhooks whose signature settings name its id
/// ("webhooks_sharedkey_..."). Neither may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_validator_add_shared_key(
    validator: Option<&mut twire_validator>,
    id: Text<'_>,
    secret: Text<'_>,
) -> twire_status {
    add_key(validator, |keys| {
        let secret = Secret::new(secret.required("secret")?);
        Ok(keys.shared_key(id.required("id")?, secret)?)
    })
}

/// Whether Forwarded and X-Forwarded-Proto, -Host and -Port say how Twilio asked: 0 is no (the
/// default), everything else yes. Only a proxy that replaces these fields may be trusted.
#[unsafe(no_mangle)]
pub extern "C" fn twire_validator_set_trust_proxy(
    validator: Option<&mut twire_validator>,
    trust: i32,
) -> twire_status {
    change(validator, |v| {
        v.trust_proxy = trust != 0;
        v.settle();
        Ok(())
    })
}

/// Whether a body that the signature does not cover is accepted: 0 is no (the default), everything
/// else yes.
#[unsafe(no_mangle)]
pub extern "C" fn twire_validator_set_allow_uncovered_body(
    validator: Option<&mut twire_validator>,
    allow: i32,
) -> twire_status {
    change(validator, |v| {
        v.allow_uncovered_body = allow != 0;
        v.settle();
        Ok(())
    })
}

/// Most bytes of a body and most parameters of a form; 1048576 and 1000 by default.
#[unsafe(no_mangle)]
pub extern "C" fn twire_validator_set_limits(
    validator: Option<&mut twire_validator>,
    bytes: usize,
    parameters: usize,
) -> twire_status {
    change(validator, |v| {
        v.limits = (bytes, parameters);
        v.settle();
        Ok(())
    })
}

/// Whether Twilio sent this form. For a GET request pass no form: its parameters are in the URL.
///
/// validator, url: not NULL. url: as Twilio was told it, query included. form: the raw body,
/// size bytes, not decoded; NULL with size 0. signature: the field X-Twilio-Signature; NULL when
/// there was none. verdict: set to the verdict; may be NULL. err: may be NULL.
///
/// TWIRE_OK means that Twilio signed URL and form, and nothing else does: what is not accepted is
/// TWIRE_ERR_WEBHOOK. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_validator_check_form(
    validator: Option<&twire_validator>,
    url: Text<'_>,
    form: Data<'_>,
    size: usize,
    signature: Text<'_>,
    verdict: Option<&mut MaybeUninit<twire_verdict>>,
    err: ErrOut<'_>,
) -> twire_status {
    judge(verdict, err, || {
        let body = form.bytes(size, "form");
        check_one(validator, "application/x-www-form-urlencoded", url, body, signature)
    })
}

/// Whether Twilio sent this body that is no form, such as JSON: its hash must be in the URL
/// (bodySHA256).
///
/// validator, url: not NULL. url: as Twilio was told it, query included. body: the raw bytes, size of
/// them; NULL with size 0. signature: the field X-Twilio-Signature; NULL when there was none. verdict:
/// set to the verdict; may be NULL. err: may be NULL.
///
/// TWIRE_OK means that Twilio signed URL and body, and nothing else does: what is not accepted is
/// TWIRE_ERR_WEBHOOK. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_validator_check_body(
    validator: Option<&twire_validator>,
    url: Text<'_>,
    body: Data<'_>,
    size: usize,
    signature: Text<'_>,
    verdict: Option<&mut MaybeUninit<twire_verdict>>,
    err: ErrOut<'_>,
) -> twire_status {
    judge(verdict, err, || check_one(validator, "application/json", url, body.bytes(size, "body"), signature))
}

/// Whether Twilio sent this request, with all its header fields: content type, signature settings,
/// proxies, WebSocket handshakes.
///
/// validator, webhook: not NULL. verdict: may be NULL. err: may be NULL. Not accepted is
/// TWIRE_ERR_WEBHOOK. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_validator_check(
    validator: Option<&twire_validator>,
    webhook: Option<&twire_webhook>,
    verdict: Option<&mut MaybeUninit<twire_verdict>>,
    err: ErrOut<'_>,
) -> twire_status {
    judge(verdict, err, || {
        let validator = twire_validator::of(validator)?;
        let verdict = twire_webhook::look(webhook, |webhook| validator.check(webhook))?;
        Ok((validator.accepts(verdict), verdict))
    })
}

/// Checks a request and reads it.
///
/// validator, webhook: not NULL. event: set to what it says, yours, free it with
/// twire_result_free: "name" is "message", "message_status", "call", "call_status", "gather",
/// "record", "recording_status", "dial", "verify", "form" or "json", "fields" holds the parameters,
/// known ones in snake case and of their type ("fields.from"), others under Twilio's name,
/// "idempotency_token" what twire_repeats_seen takes, or null, "variant" the spelling of the URL that
/// was signed ("as_is", "port_443_added" ...) and "key" the place, from 0, of the key that signed it;
/// NULL unless it returns TWIRE_OK; not NULL itself. verdict: may be NULL. err: may be NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_validator_receive(
    validator: Option<&twire_validator>,
    webhook: Option<&twire_webhook>,
    event: Option<&mut MaybeUninit<*mut twire_result>>,
    verdict: Option<&mut MaybeUninit<twire_verdict>>,
    err: ErrOut<'_>,
) -> twire_status {
    let event = clear(event);
    judge(verdict, err, || {
        if event.is_none() {
            return Err(Failure::argument("event", "NULL"));
        }
        let validator = twire_validator::of(validator)?;
        let (verdict, received) = twire_webhook::look(webhook, |webhook| {
            let (verdict, received) = validator.check_and_read(webhook);
            (verdict, received.map(|event| crate::webhook::event(&event, webhook, verdict.matched())))
        })?;
        let accepted = received.is_some();
        if let Some(received) = received {
            hand_out(event, received);
        }
        Ok((accepted, verdict))
    })
}

/// Frees a validator and wipes its keys. NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn twire_validator_free(validator: Option<Box<twire_validator>>) {
    read((), || drop(validator));
}
