//! A webhook request with all that belongs to it.

use std::ffi::CString;
use std::mem::MaybeUninit;

use serde_json::{Map, Value as Json};
use twire::webhook::{Algorithm, Event, Match, Webhook, sign_request};
use twire::{Value, iso_time};

use crate::boundary::{Data, ErrOut, Text, clear_text, put};
use crate::error::{Failure, Result, c_text};
use crate::guard::{Builder, change, guard, make, read};
use crate::result::twire_result;
use crate::status::twire_status;
use crate::validator::twire_validator;

/// A webhook request as it came in: method, URL, header fields, raw body.
///
/// Everything is copied. One thread at a time; a setter's fault is returned by it, and again by the
/// check.
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
    fault: Option<Failure>,
}

impl Builder for twire_webhook {
    fn fault(&mut self) -> &mut Option<Failure> {
        &mut self.fault
    }
}

impl twire_webhook {
    /// Looks at the request as the core has it.
    pub(crate) fn look<T>(
        webhook: Option<&twire_webhook>,
        look: impl FnOnce(&Webhook<'_>) -> T,
    ) -> Result<T> {
        let this = webhook.ok_or_else(|| Failure::argument("webhook", "NULL"))?;
        if let Some(fault) = &this.fault {
            return Err(fault.clone());
        }
        let configured: Vec<&str> = this.configured.iter().map(String::as_str).collect();
        let webhook = Webhook::new(&this.method, &this.url, &this.body)
            .headers(this.headers.iter().map(|(name, value)| (name, value.as_str())))
            .configured_urls(&configured);
        Ok(look(&webhook))
    }

    /// Signs the request, and puts the signature among its fields.
    fn sign(&mut self, algorithm: Algorithm, secret: &str) -> Result<Text<'_>> {
        let signed = twire_webhook::look(Some(self), |webhook| sign_request(algorithm, secret, webhook))?;
        let (url, signature) = signed?;
        self.url = url;
        self.set_header("X-Twilio-Signature", &signature);
        Ok(Text::of(self.signature.insert(c_text(&signature))))
    }

    fn set_header(&mut self, name: &str, value: &str) {
        self.headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self.headers.push((name.to_owned(), value.to_owned()));
    }
}

/// An event as a result: its name, its fields, the token of its delivery, and how it was proved.
pub(crate) fn event(event: &Event, webhook: &Webhook<'_>, matched: Option<Match>) -> twire_result {
    let fields: Map<String, Json> = event.fields().into_iter().map(|(name, v)| (name, json(v))).collect();
    let mut root = Map::new();
    root.insert("name".to_owned(), Json::String(event.name().to_owned()));
    root.insert("fields".to_owned(), Json::Object(fields));
    root.insert("idempotency_token".to_owned(), webhook.idempotency_token().into());
    root.insert("variant".to_owned(), matched.map(|found| found.variant.to_string()).into());
    root.insert("key".to_owned(), matched.map(|found| found.key).into());
    twire_result::of_json(&Json::Object(root))
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

/// A webhook request without header fields.
///
/// method: "GET", "POST" ...; url: the full URL as the client asked for it, query included, or the
/// request target alone when a Host field is added; neither NULL. body: the raw bytes, size of
/// them, before any framework read them; NULL with size 0. out: yours; free it with
/// twire_webhook_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_webhook_new(
    method: Text<'_>,
    url: Text<'_>,
    body: Data<'_>,
    size: usize,
    out: Option<&mut MaybeUninit<*mut twire_webhook>>,
    err: ErrOut<'_>,
) -> twire_status {
    make(out, err, || {
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
            fault: None,
        })
    })
}

/// Adds a header field; names in any case, and all of a request's may be added. name: not NULL.
/// value: NULL leaves it out.
#[unsafe(no_mangle)]
pub extern "C" fn twire_webhook_add_header(
    webhook: Option<&mut twire_webhook>,
    name: Text<'_>,
    value: Text<'_>,
) -> twire_status {
    change(webhook, |w| {
        let name = name.required("name")?;
        if let Some(value) = value.optional(name)? {
            w.headers.push((name.to_owned(), value.to_owned()));
        }
        Ok(())
    })
}

/// Adds a URL to try: one that is configured at Twilio, for a server that cannot see how it was
/// asked. url: not NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_webhook_add_url(webhook: Option<&mut twire_webhook>, url: Text<'_>) -> twire_status {
    change(webhook, |w| {
        w.configured.push(url.required("url")?.to_owned());
        Ok(())
    })
}

/// Signs the request as Twilio would, for tests and for a server that plays Twilio. A body that
/// is no form is covered by bodySHA256, which is added to the URL (twire_webhook_url). The
/// signature is also added as a header field.
///
/// auth_token: not NULL. signature: set to the field X-Twilio-Signature, which lives until the
/// webhook is signed again or freed; may be NULL. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_webhook_sign<'a>(
    webhook: Option<&'a mut twire_webhook>,
    auth_token: Text<'_>,
    signature: Option<&mut MaybeUninit<Text<'a>>>,
    err: ErrOut<'_>,
) -> twire_status {
    let signature = clear_text(signature);
    guard(err, || {
        let webhook = webhook.ok_or_else(|| Failure::argument("webhook", "NULL"))?;
        let token = auth_token.required("auth_token")?;
        put(signature, webhook.sign(Algorithm::HmacSha1, token)?);
        Ok(())
    })
}

/// As twire_webhook_sign, with a shared key: the field X-Twilio-Webhooks-Signature-Settings is added
/// too, naming key and algorithm.
///
/// id: the key's ("webhooks_sharedkey_..."), as it was given to twire_validator_add_shared_key; NULL
/// leaves it out of the field. secret: not NULL. algorithm: "HMAC_SHA1" or "HMAC_SHA256"; NULL for
/// HMAC_SHA256. signature: as for twire_webhook_sign. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_webhook_sign_shared_key<'a>(
    webhook: Option<&'a mut twire_webhook>,
    id: Text<'_>,
    secret: Text<'_>,
    algorithm: Text<'_>,
    signature: Option<&mut MaybeUninit<Text<'a>>>,
    err: ErrOut<'_>,
) -> twire_status {
    let signature = clear_text(signature);
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
        put(signature, webhook.sign(algorithm, secret)?);
        Ok(())
    })
}

/// The URL, with what twire_webhook_sign added to it. NULL for NULL. It lives until this is called
/// again or the webhook is freed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_webhook_url(webhook: Option<&mut twire_webhook>) -> Text<'_> {
    read(Text::NULL, || webhook.map_or(Text::NULL, |w| Text::of(w.url_text.insert(c_text(&w.url)))))
}

/// The header field I-Twilio-Idempotency-Token: the same for every delivery of one webhook; see
/// twire_repeats_seen. NULL when there is none. It lives until this is called again or the webhook
/// is freed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_webhook_idempotency_token(webhook: Option<&mut twire_webhook>) -> Text<'_> {
    read(Text::NULL, || {
        let Some(webhook) = webhook else { return Text::NULL };
        let found = twire_webhook::look(Some(webhook), |w| w.idempotency_token().map(c_text));
        webhook.token = found.ok().flatten();
        Text::maybe(webhook.token.as_ref())
    })
}

/// Why a webhook was refused: what was tried, and the likely cause, in lines of text. It names URL
/// and parameters, so it is for the operator's eyes, never for the answer. It takes many times
/// longer than a check.
///
/// webhook, validator: not NULL. text: set to the lines, which live until this is called again or
/// the webhook is freed; not NULL itself. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_webhook_explain<'a>(
    webhook: Option<&'a mut twire_webhook>,
    validator: Option<&twire_validator>,
    text: Option<&mut MaybeUninit<Text<'a>>>,
    err: ErrOut<'_>,
) -> twire_status {
    let text = clear_text(text);
    guard(err, || {
        if text.is_none() {
            return Err(Failure::argument("text", "NULL"));
        }
        let validator = twire_validator::of(validator)?;
        let explanation = twire_webhook::look(webhook.as_deref(), |w| validator.explain(w).to_string())?;
        let webhook = webhook.ok_or_else(|| Failure::argument("webhook", "NULL"))?;
        put(text, Text::of(webhook.explanation.insert(c_text(&explanation))));
        Ok(())
    })
}

/// Frees a webhook. NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn twire_webhook_free(webhook: Option<Box<twire_webhook>>) {
    read((), || drop(webhook));
}
