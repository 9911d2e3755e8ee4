//! Webhook requests.

use std::ffi::CString;
use std::mem::MaybeUninit;

use serde_json::{Map, Value as Json};
use twire::webhook::{Algorithm, Event, SignatureMatch, Webhook, sign_request};
use twire::{Value, iso_time};

use crate::boundary::{Data, ErrOut, Text, write_null_text, write_value};
use crate::error::{Failure, Result, c_text};
use crate::guard::{Builder, guard, guard_drop, guard_getter, guard_new, guard_setter};
use crate::result::twire_result;
use crate::status::twire_status;
use crate::validator::twire_validator;

/// A webhook request as it was received: method, URL, headers, raw body.
///
/// Everything is copied. One thread at a time. An error of a setter is returned by the setter, and again by
/// the check.
pub struct twire_webhook {
    method: String,
    url: String,
    body: Vec<u8>,
    headers: Vec<(String, String)>,
    configured: Vec<String>,
    url_text: Option<CString>,
    signature: Option<CString>,
    explanation: Option<CString>,
    token: Option<CString>,
    deferred_error: Option<Failure>,
}

impl Builder for twire_webhook {
    fn deferred_error(&mut self) -> &mut Option<Failure> {
        &mut self.deferred_error
    }
}

impl twire_webhook {
    /// Passes the request in the form of the core.
    pub(crate) fn with_core<T>(
        webhook: Option<&twire_webhook>,
        body: impl FnOnce(&Webhook<'_>) -> T,
    ) -> Result<T> {
        let this = webhook.ok_or_else(|| Failure::argument("webhook", "NULL"))?;
        if let Some(error) = &this.deferred_error {
            return Err(error.clone());
        }
        let configured: Vec<&str> = this.configured.iter().map(String::as_str).collect();
        let webhook = Webhook::new(&this.method, &this.url, &this.body)
            .headers(this.headers.iter().map(|(name, value)| (name, value.as_str())))
            .configured_urls(&configured);
        Ok(body(&webhook))
    }

    /// Signs the request, and adds the signature to its headers.
    fn sign(&mut self, algorithm: Algorithm, secret: &str) -> Result<Text<'_>> {
        let signed =
            twire_webhook::with_core(Some(self), |webhook| sign_request(algorithm, secret, webhook))?;
        let (url, signature) = signed?;
        self.url = url;
        self.set_header("X-Twilio-Signature", &signature);
        Ok(Text::new(self.signature.insert(c_text(&signature))))
    }

    fn set_header(&mut self, name: &str, value: &str) {
        self.headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self.headers.push((name.to_owned(), value.to_owned()));
    }
}

/// An event as a result: name, fields, idempotency token, and how the signature matched.
pub(crate) fn event(event: &Event, webhook: &Webhook<'_>, matched: Option<SignatureMatch>) -> twire_result {
    let fields: Map<String, Json> = event.fields().into_iter().map(|(name, v)| (name, json(v))).collect();
    let mut root = Map::new();
    root.insert("name".to_owned(), Json::String(event.name().to_owned()));
    root.insert("fields".to_owned(), Json::Object(fields));
    root.insert("idempotency_token".to_owned(), webhook.idempotency_token().into());
    root.insert("variant".to_owned(), matched.map(|found| found.variant.to_string()).into());
    root.insert("key".to_owned(), matched.map(|found| found.key).into());
    twire_result::from_json(&Json::Object(root))
}

fn json(value: Value) -> Json {
    match value {
        Value::Text(text) => Json::String(text),
        Value::Bool(value) => Json::Bool(value),
        Value::Int(value) => Json::from(value),
        Value::Float(value) => Json::from(value),
        Value::Time(time) => Json::String(iso_time(time)),
        Value::List(items) => Json::Array(items.into_iter().map(json).collect()),
        Value::Json(json) => json,
        _ => Json::Null,
    }
}

/// Makes a webhook request without headers.
///
/// method: "GET", "POST" ...; url: the full URL as the client requested it, query included, or the request
/// target alone when a header Host is added; neither may be NULL. body: the raw bytes, size of them, before
/// any framework has read them; NULL with size 0. out: yours; free it with twire_webhook_free. err: may be
/// NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_webhook_new(
    method: Text<'_>,
    url: Text<'_>,
    body: Data<'_>,
    size: usize,
    out: Option<&mut MaybeUninit<*mut twire_webhook>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || {
        Ok(twire_webhook {
            method: method.required("method")?.to_owned(),
            url: url.required("url")?.to_owned(),
            body: body.bytes(size, "body")?.to_vec(),
            headers: Vec::new(),
            configured: Vec::new(),
            url_text: None,
            signature: None,
            explanation: None,
            token: None,
            deferred_error: None,
        })
    })
}

/// Adds a header, with its name in any case. All headers of the request may be added. name: not NULL.
/// value: NULL omits it.
#[unsafe(no_mangle)]
pub extern "C" fn twire_webhook_add_header(
    webhook: Option<&mut twire_webhook>,
    name: Text<'_>,
    value: Text<'_>,
) -> twire_status {
    guard_setter(webhook, |w| {
        let name = name.required("name")?;
        if let Some(value) = value.optional(name)? {
            w.headers.push((name.to_owned(), value.to_owned()));
        }
        Ok(())
    })
}

/// Adds a candidate URL: one that is configured at Twilio, for a server that cannot see the URL that was
/// requested. url: not NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_webhook_add_configured_url(
    webhook: Option<&mut twire_webhook>,
    url: Text<'_>,
) -> twire_status {
    guard_setter(webhook, |w| {
        w.configured.push(url.required("url")?.to_owned());
        Ok(())
    })
}

/// Signs the request as Twilio does, for tests and for a server that acts as Twilio. The hash of a body
/// that is not a form is added to the URL as bodySHA256 (twire_webhook_url). The signature is also added as
/// a header.
///
/// auth_token: not NULL. signature: set to the header X-Twilio-Signature, which lives until the webhook is
/// signed again or freed; may be NULL. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_webhook_sign<'a>(
    webhook: Option<&'a mut twire_webhook>,
    auth_token: Text<'_>,
    signature: Option<&mut MaybeUninit<Text<'a>>>,
    err: ErrOut<'_>,
) -> twire_status {
    let signature = write_null_text(signature);
    guard(err, || {
        let webhook = webhook.ok_or_else(|| Failure::argument("webhook", "NULL"))?;
        let token = auth_token.required("auth_token")?;
        write_value(signature, webhook.sign(Algorithm::HmacSha1, token)?);
        Ok(())
    })
}

/// As twire_webhook_sign, with a shared key. The header X-Twilio-Webhooks-Signature-Settings, which names
/// key and algorithm, is added too.
///
/// id: of the key ("webhooks_sharedkey_..."), as given to twire_validator_add_shared_key; NULL omits it from
/// the header. secret: not NULL. algorithm: "HMAC_SHA1" or "HMAC_SHA256"; NULL for HMAC_SHA256. signature:
/// as for twire_webhook_sign. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_webhook_sign_shared_key<'a>(
    webhook: Option<&'a mut twire_webhook>,
    id: Text<'_>,
    secret: Text<'_>,
    algorithm: Text<'_>,
    signature: Option<&mut MaybeUninit<Text<'a>>>,
    err: ErrOut<'_>,
) -> twire_status {
    let signature = write_null_text(signature);
    guard(err, || {
        let webhook = webhook.ok_or_else(|| Failure::argument("webhook", "NULL"))?;
        let (id, secret) = (id.optional("id")?, secret.required("secret")?);
        let algorithm = match algorithm.optional("algorithm")? {
            None => Algorithm::HmacSha256,
            Some(name) => Algorithm::parse(name)
                .ok_or_else(|| Failure::argument("algorithm", "neither HMAC_SHA1 nor HMAC_SHA256"))?,
        };
        let key = id.map(|id| format!("key={id},")).unwrap_or_default();
        let settings = format!("{key}algorithm={}", algorithm.name());
        webhook.set_header("X-Twilio-Webhooks-Signature-Settings", &settings);
        write_value(signature, webhook.sign(algorithm, secret)?);
        Ok(())
    })
}

/// Returns the URL, with what twire_webhook_sign has added to it. NULL for NULL. The text lives until this
/// function is called again or the webhook is freed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_webhook_url(webhook: Option<&mut twire_webhook>) -> Text<'_> {
    guard_getter(Text::NULL, || webhook.map_or(Text::NULL, |w| Text::new(w.url_text.insert(c_text(&w.url)))))
}

/// Returns the header I-Twilio-Idempotency-Token, which is the same for every delivery of one webhook (see
/// twire_replay_filter_is_replay). NULL when there is none. The text lives until this function is called
/// again or the webhook is freed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_webhook_idempotency_token(webhook: Option<&mut twire_webhook>) -> Text<'_> {
    guard_getter(Text::NULL, || {
        let Some(webhook) = webhook else { return Text::NULL };
        let found = twire_webhook::with_core(Some(webhook), |w| w.idempotency_token().map(c_text));
        webhook.token = found.ok().flatten();
        Text::from_option(webhook.token.as_ref())
    })
}

/// Explains why a webhook was rejected: what was tried, and the likely cause, in lines of text. It names
/// URL and parameters, so it is for the operator and not for the HTTP response. It takes many times longer
/// than a check.
///
/// webhook, validator: not NULL. text: set to the lines, which live until this function is called again or
/// the webhook is freed; not NULL itself. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_webhook_explain<'a>(
    webhook: Option<&'a mut twire_webhook>,
    validator: Option<&twire_validator>,
    text: Option<&mut MaybeUninit<Text<'a>>>,
    err: ErrOut<'_>,
) -> twire_status {
    let text = write_null_text(text);
    guard(err, || {
        if text.is_none() {
            return Err(Failure::argument("text", "NULL"));
        }
        let validator = twire_validator::required(validator)?;
        let explanation = twire_webhook::with_core(webhook.as_deref(), |w| validator.explain(w).to_string())?;
        let webhook = webhook.ok_or_else(|| Failure::argument("webhook", "NULL"))?;
        write_value(text, Text::new(webhook.explanation.insert(c_text(&explanation))));
        Ok(())
    })
}

/// Frees a webhook. NULL is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_webhook_free(webhook: Option<Box<twire_webhook>>) {
    guard_drop(webhook);
}
