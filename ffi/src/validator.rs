//! Signature checks of webhooks.

use std::mem::MaybeUninit;

use twire::Secret;
use twire::webhook::{Keyring, Validator, Verdict, Webhook};

use crate::boundary::{Data, ErrOut, Text, write_handle, write_null, write_value};
use crate::error::{Failure, Result};
use crate::guard::{Builder, guard_compute_only, guard_drop, guard_new, guard_setter};
use crate::result::twire_result;
use crate::status::twire_status;
use crate::webhook::twire_webhook;

/// The outcome of a signature check. Later versions may add numbers; only TWIRE_VERDICT_VALID means
/// valid.
#[repr(C)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum twire_verdict {
    /// No check was made: a parameter was invalid.
    TWIRE_VERDICT_NONE = 0,
    /// The signature covers URL and body.
    TWIRE_VERDICT_VALID = 1,
    /// The signature covers the URL, but not the body.
    TWIRE_VERDICT_BODY_NOT_COVERED = 2,
    /// No candidate URL and no key gives this signature.
    TWIRE_VERDICT_BAD_SIGNATURE = 3,
    /// The signature covers the URL, and the hash in it is not that of the body.
    TWIRE_VERDICT_BAD_BODY_HASH = 4,
    /// There is no signature.
    TWIRE_VERDICT_MISSING_HEADER = 5,
    /// X-Twilio-Webhooks-Signature-Settings names an unknown algorithm.
    TWIRE_VERDICT_UNSUPPORTED_ALGORITHM = 6,
    /// There is no key for this account or key id.
    TWIRE_VERDICT_NO_KEY = 7,
    /// The body exceeds the limit of bytes or parameters.
    TWIRE_VERDICT_TOO_LARGE = 8,
    /// Not a value: it makes the type 32 bits wide with every option of a compiler.
    TWIRE_VERDICT_MAX_ENUM = 0x7fff_ffff,
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

/// Returns the name of a verdict: "valid", "bad_signature" ... and "unknown" for any other number.
///
/// Never NULL. The text lives as long as the process. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_verdict_name(verdict: i32) -> Text<'static> {
    let row = VERDICTS.iter().find(|(known, ..)| *known as i32 == verdict);
    Text::new(row.map_or(c"unknown", |(_, name, _)| name))
}

/// Returns the HTTP status with which a server responds to a webhook: 200, 400, 403 or 413. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_verdict_http_status(verdict: i32) -> i32 {
    let row = VERDICTS.iter().find(|(known, ..)| *known as i32 == verdict);
    row.map_or(403, |(.., status)| *status)
}

/// Checks the signatures of webhooks.
///
/// One thread sets it up before it is shared; then any number of threads may check with it. Each check
/// computes the signature for every candidate URL and every key, and compares in constant time.
///
/// Twilio's scheme joins names and values without a separator, and nothing in it is a time: whoever has
/// seen a webhook can send it again (see twire_replay_filter).
pub struct twire_validator {
    keys: Keyring,
    trust_proxy: bool,
    allow_uncovered_body: bool,
    limits: (usize, usize),
    validator: Validator,
    deferred_error: Option<Failure>,
}

impl Builder for twire_validator {
    fn deferred_error(&mut self) -> &mut Option<Failure> {
        &mut self.deferred_error
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
            deferred_error: None,
        };
        new.rebuild();
        new
    }

    /// Rebuilds the core's validator from the settings.
    fn rebuild(&mut self) {
        self.validator = Validator::with_keys(self.keys.clone())
            .trust_proxy(self.trust_proxy)
            .allow_uncovered_body(self.allow_uncovered_body)
            .limits(self.limits.0, self.limits.1);
    }

    pub(crate) fn required(validator: Option<&twire_validator>) -> Result<&Validator> {
        let validator = validator.ok_or_else(|| Failure::argument("validator", "NULL"))?;
        match &validator.deferred_error {
            Some(error) => Err(error.clone()),
            None => Ok(&validator.validator),
        }
    }
}

/// Runs a check. A webhook that is not accepted is an error: only TWIRE_OK means that it is Twilio's.
fn guard_verdict(
    verdict: Option<&mut MaybeUninit<twire_verdict>>,
    err: ErrOut<'_>,
    body: impl FnOnce() -> Result<(bool, Verdict)>,
) -> twire_status {
    let mut found = TWIRE_VERDICT_NONE;
    let status = guard_compute_only(err, || {
        let (accepted, verdict) = body()?;
        found = verdict.into();
        if accepted { Ok(()) } else { Err(Failure::webhook(&verdict.to_string())) }
    });
    write_value(verdict, found);
    status
}

fn check_one(
    validator: Option<&twire_validator>,
    content_type: &str,
    url: Text<'_>,
    body: Result<&[u8]>,
    signature: Text<'_>,
) -> Result<(bool, Verdict)> {
    let validator = twire_validator::required(validator)?;
    let webhook = Webhook::new("POST", url.required("url")?, body?)
        .header("Content-Type", content_type)
        .header("X-Twilio-Signature", signature.optional("signature")?.unwrap_or_default());
    let verdict = validator.check(&webhook);
    Ok((validator.accepts(verdict), verdict))
}

/// Makes a validator for one auth token.
///
/// auth_token: NULL for none; keys are then added later. An empty token, or one with a space or a line
/// break, is TWIRE_ERR_CONFIG. out: yours; free it with twire_validator_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_validator_new(
    auth_token: Text<'_>,
    out: Option<&mut MaybeUninit<*mut twire_validator>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || {
        let keys = match auth_token.optional("auth_token")? {
            Some(token) => Keyring::new().auth_token(Secret::new(token))?,
            None => Keyring::new(),
        };
        Ok(twire_validator::new(keys))
    })
}

fn add_key(
    validator: Option<&mut twire_validator>,
    add: impl FnOnce(Keyring) -> Result<Keyring>,
) -> twire_status {
    guard_setter(validator, |v| {
        v.keys = add(v.keys.clone())?;
        v.rebuild();
        Ok(())
    })
}

/// Adds an auth token that is tried for every webhook: add the old and the new one while tokens are
/// rotated. auth_token: not NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_validator_add_auth_token(
    validator: Option<&mut twire_validator>,
    auth_token: Text<'_>,
) -> twire_status {
    add_key(validator, |keys| Ok(keys.auth_token(Secret::new(auth_token.required("auth_token")?))?))
}

/// Adds the auth token of one account. It is tried for webhooks with this AccountSid, and for those
/// without one. Neither may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_validator_add_account(
    validator: Option<&mut twire_validator>,
    account_sid: Text<'_>,
    auth_token: Text<'_>,
) -> twire_status {
    add_key(validator, |keys| {
        let token = Secret::new(auth_token.required("auth_token")?);
        Ok(keys.account_auth_token(account_sid.required("account_sid")?, token)?)
    })
}

/// Adds a shared key. It is tried for webhooks whose signature settings name its id
/// ("webhooks_sharedkey_..."). Neither id nor secret may be NULL.
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

/// Sets whether the headers Forwarded and X-Forwarded-Proto, -Host and -Port give the URL that Twilio
/// requested: 0 is no (the default), everything else yes. Trust only a proxy that replaces these headers.
#[unsafe(no_mangle)]
pub extern "C" fn twire_validator_set_trust_proxy(
    validator: Option<&mut twire_validator>,
    trust: i32,
) -> twire_status {
    guard_setter(validator, |v| {
        v.trust_proxy = trust != 0;
        v.rebuild();
        Ok(())
    })
}

/// Sets whether a body that the signature does not cover is accepted: 0 is no (the default), everything
/// else yes.
#[unsafe(no_mangle)]
pub extern "C" fn twire_validator_set_allow_uncovered_body(
    validator: Option<&mut twire_validator>,
    allow: i32,
) -> twire_status {
    guard_setter(validator, |v| {
        v.allow_uncovered_body = allow != 0;
        v.rebuild();
        Ok(())
    })
}

/// Sets the maximum size of a body in bytes, and the maximum number of parameters of a form; 1048576 and
/// 1000 by default.
#[unsafe(no_mangle)]
pub extern "C" fn twire_validator_set_limits(
    validator: Option<&mut twire_validator>,
    bytes: usize,
    parameters: usize,
) -> twire_status {
    guard_setter(validator, |v| {
        v.limits = (bytes, parameters);
        v.rebuild();
        Ok(())
    })
}

/// Checks the signature of a form. For a GET request pass no form: its parameters are in the URL.
///
/// validator, url: not NULL. url: as it is configured at Twilio, query included. form: the raw body, size
/// bytes, not decoded; NULL with size 0. signature: the header X-Twilio-Signature; NULL when there is none.
/// verdict: set to the verdict; may be NULL. err: may be NULL.
///
/// TWIRE_OK, and no other status, means that the signature covers URL and form. A webhook that is not
/// accepted is TWIRE_ERR_WEBHOOK. Any thread.
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
    guard_verdict(verdict, err, || {
        let body = form.bytes(size, "form");
        check_one(validator, "application/x-www-form-urlencoded", url, body, signature)
    })
}

/// Checks the signature of a body that is not a form, such as JSON. The hash of the body must be in the
/// URL (bodySHA256).
///
/// validator, url: not NULL. url: as it is configured at Twilio, query included. body: the raw body, size
/// bytes; NULL with size 0. signature: the header X-Twilio-Signature; NULL when there is none. verdict: set
/// to the verdict; may be NULL. err: may be NULL.
///
/// TWIRE_OK, and no other status, means that the signature covers URL and body. A webhook that is not
/// accepted is TWIRE_ERR_WEBHOOK. Any thread.
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
    guard_verdict(verdict, err, || {
        check_one(validator, "application/json", url, body.bytes(size, "body"), signature)
    })
}

/// Checks the signature of a request with all its headers: content type, signature settings, proxies,
/// WebSocket handshakes.
///
/// validator, webhook: not NULL. verdict: set to the verdict; may be NULL. err: may be NULL. A webhook that
/// is not accepted is TWIRE_ERR_WEBHOOK. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_validator_check(
    validator: Option<&twire_validator>,
    webhook: Option<&twire_webhook>,
    verdict: Option<&mut MaybeUninit<twire_verdict>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_verdict(verdict, err, || {
        let validator = twire_validator::required(validator)?;
        let verdict = twire_webhook::with_core(webhook, |webhook| validator.check(webhook))?;
        Ok((validator.accepts(verdict), verdict))
    })
}

/// Checks the signature of a request and parses it.
///
/// validator, webhook: not NULL. event: set to the event, yours, free it with twire_result_free: "name" is
/// "message", "message_status", "call", "call_status", "gather", "record", "recording_status", "dial",
/// "verify", "form" or "json"; "fields" holds the parameters, known ones in snake case and of their type
/// ("fields.from"), others under Twilio's name; "idempotency_token" is what twire_replay_filter_is_replay
/// takes, or null; "variant" is the candidate URL that was signed ("as_is", "port_443_added" ...) and "key"
/// the index, from 0, of the key that signed it. It is NULL unless the function returns TWIRE_OK; not NULL
/// itself. verdict: set to the verdict; may be NULL. err: may be NULL. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_validator_receive(
    validator: Option<&twire_validator>,
    webhook: Option<&twire_webhook>,
    event: Option<&mut MaybeUninit<*mut twire_result>>,
    verdict: Option<&mut MaybeUninit<twire_verdict>>,
    err: ErrOut<'_>,
) -> twire_status {
    let event = write_null(event);
    guard_verdict(verdict, err, || {
        if event.is_none() {
            return Err(Failure::argument("event", "NULL"));
        }
        let validator = twire_validator::required(validator)?;
        let (verdict, received) = twire_webhook::with_core(webhook, |webhook| {
            let (verdict, received) = validator.check_and_read(webhook);
            (verdict, received.map(|event| crate::webhook::event(&event, webhook, verdict.signature_match())))
        })?;
        let accepted = received.is_some();
        if let Some(received) = received {
            write_handle(event, received);
        }
        Ok((accepted, verdict))
    })
}

/// Frees a validator and wipes its keys. NULL is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_validator_free(validator: Option<Box<twire_validator>>) {
    guard_drop(validator);
}
