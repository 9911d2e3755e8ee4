//! Verifies signatures, and signs.

use std::borrow::Cow;
use std::ops::ControlFlow;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ring::digest::{SHA256, digest};
use subtle::ConstantTimeEq;

use super::explain::{self, Explanation};
use super::form::{MAX_BYTES, MAX_PARAMETERS, in_order};
use super::keyring::{Key, Settings};
use super::url_variants::{self, PathQueryForm, UrlVariants};
use super::{Algorithm, Event, Form, Keyring, SignatureMatch, UrlVariant, Verdict, Webhook, proxy};
use crate::{Result, Secret};

/// Verifies webhooks. Can be shared between threads.
///
/// Signatures are compared in constant time, so the duration tells nothing about how close a forged
/// one was. A rejected webhook costs an HMAC for every variant and key, a valid one usually a single
/// one.
///
/// The signed text joins URL, names and values without separators, so whoever has seen one signed
/// request can move the boundaries between them. It contains no time, so requests can be replayed:
/// see [`ReplayFilter`](super::ReplayFilter).
#[derive(Debug, Clone)]
pub struct Validator {
    keys: Keyring,
    trust_proxy: bool,
    allow_uncovered_body: bool,
    max_bytes: usize,
    max_parameters: usize,
}

impl Validator {
    /// Creates a validator with one auth token. A token that is empty or contains white space is an
    /// error.
    pub fn new(token: impl Into<Secret>) -> Result<Validator> {
        Ok(Validator::with_keys(Keyring::new().auth_token(token)?))
    }

    /// Creates a validator with several keys.
    pub fn with_keys(keys: Keyring) -> Validator {
        Validator {
            keys,
            trust_proxy: false,
            allow_uncovered_body: false,
            max_bytes: MAX_BYTES,
            max_parameters: MAX_PARAMETERS,
        }
    }

    /// Whether `Forwarded` and `X-Forwarded-Proto`, `-Host` and `-Port` override the URL. Off by
    /// default: trust only a proxy that replaces these headers.
    #[must_use]
    pub fn trust_proxy(mut self, trust: bool) -> Validator {
        self.trust_proxy = trust;
        self
    }

    /// Whether to accept a body that the signature does not cover. Off by default.
    #[must_use]
    pub fn allow_uncovered_body(mut self, allow: bool) -> Validator {
        self.allow_uncovered_body = allow;
        self
    }

    /// Sets the limits of bytes in a body and parameters in a form; 1 MB and 1,000 by default.
    #[must_use]
    pub fn limits(mut self, max_bytes: usize, max_parameters: usize) -> Validator {
        self.max_bytes = max_bytes;
        self.max_parameters = max_parameters;
        self
    }

    /// Whether the settings accept a verdict: valid, or an uncovered body where allowed.
    pub fn accepts(&self, verdict: Verdict) -> bool {
        match verdict {
            Verdict::Valid(_) => true,
            Verdict::BodyNotCovered(_) => self.allow_uncovered_body,
            _ => false,
        }
    }

    /// Whether Twilio signed this URL with these decoded parameters. For a GET request, pass no
    /// parameters: they are in the URL.
    pub fn validate<N: AsRef<str>, V: AsRef<str>>(
        &self,
        url: &str,
        params: &[(N, V)],
        signature: &str,
    ) -> bool {
        self.check_params(url, params, signature, None).is_valid()
    }

    /// Whether Twilio signed this URL and the hash in it matches this body.
    pub fn validate_body(&self, url: &str, body: &[u8], signature: &str) -> bool {
        self.check_body(url, body, signature, None).is_valid()
    }

    /// Like [`validate`](Validator::validate), with a verdict. `settings` is the header
    /// `X-Twilio-Webhooks-Signature-Settings`.
    pub fn check_params<N: AsRef<str>, V: AsRef<str>>(
        &self,
        url: &str,
        params: &[(N, V)],
        signature: &str,
        settings: Option<&str>,
    ) -> Verdict {
        let pairs = params.iter().map(|(name, value)| (name.as_ref().as_bytes(), value.as_ref().as_bytes()));
        let named = params.iter().filter(|(name, _)| name.as_ref() == "AccountSid");
        let account = one_account(named.map(|(_, value)| Cow::Borrowed(value.as_ref())));
        let content = Content { suffix: suffix(pairs), account, body: Body::Covered, form: None };
        self.judge(&[CandidateUrl::new(url)], &content, signature, settings)
    }

    /// Like [`validate_body`](Validator::validate_body), with a verdict.
    pub fn check_body(&self, url: &str, body: &[u8], signature: &str, settings: Option<&str>) -> Verdict {
        let content = self.raw_content(url, body);
        self.judge(&[CandidateUrl::new(url)], &content, signature, settings)
    }

    /// Verifies a request.
    ///
    /// Signed are: of GET and HEAD, the URL; of a form, URL and parameters; of any other body, the
    /// URL with the hash of the body; of a WebSocket handshake (`Upgrade: websocket`), the URL with
    /// `wss`, whose query may be signed as parameters.
    pub fn check(&self, webhook: &Webhook<'_>) -> Verdict {
        self.prove(webhook).0
    }

    /// Returns the verdict, and the form that was parsed for it.
    fn prove(&self, webhook: &Webhook<'_>) -> (Verdict, Option<Form>) {
        let signature = webhook.headers.signature.unwrap_or_default();
        if signature.is_empty() {
            return (Verdict::MissingHeader, None);
        }
        let content = match self.content(webhook) {
            Ok(content) => content,
            Err(verdict) => return (verdict, None),
        };
        let settings = webhook.headers.settings;
        let asked = proxy::effective_url(webhook, webhook.url, self.trust_proxy);
        let verdict = if webhook.configured.is_empty() && !asked.guessed {
            let url = CandidateUrl { index: 0, is_http_assumed: false, url: asked.url };
            self.judge(&[url], &content, signature, settings)
        } else {
            self.judge(&self.urls(webhook), &content, signature, settings)
        };
        (verdict, content.form)
    }

    /// Verifies and parses a request. The error is the verdict that rejected it.
    pub fn receive(&self, webhook: &Webhook<'_>) -> std::result::Result<Event, Verdict> {
        let (verdict, event) = self.check_and_read(webhook);
        event.ok_or(verdict)
    }

    /// [`Validator::check`] and [`Validator::receive`] in one: the verdict, and the event if the
    /// verdict is accepted.
    pub fn check_and_read(&self, webhook: &Webhook<'_>) -> (Verdict, Option<Event>) {
        let (verdict, form) = self.prove(webhook);
        if !self.accepts(verdict) {
            return (verdict, None);
        }
        match form.map_or_else(|| self.read(webhook), |form| Ok(Event::from_form(form))) {
            Ok(event) => (verdict, Some(event)),
            Err(refused) => (refused, None),
        }
    }

    /// Parses a request without verifying it.
    pub fn read(&self, webhook: &Webhook<'_>) -> std::result::Result<Event, Verdict> {
        Event::read(webhook, self.max_bytes, self.max_parameters).map_err(|_| Verdict::TooLarge)
    }

    /// The limit of bytes in a body.
    #[cfg(any(feature = "axum", feature = "tower"))]
    pub(crate) fn max_bytes(&self) -> usize {
        self.max_bytes
    }

    /// Explains why a webhook was rejected: the variants that were tried, and the likely causes.
    ///
    /// The explanation contains URL and parameters: show it to the operator, never send it to the
    /// client. It computes many more signatures than [`check`](Validator::check), and its duration
    /// depends on what it finds.
    pub fn explain(&self, webhook: &Webhook<'_>) -> Explanation {
        explain::explain(self, webhook)
    }

    pub(crate) fn keys(&self) -> &Keyring {
        &self.keys
    }

    /// The candidate URLs: that of the request, then the configured ones.
    pub(crate) fn urls<'w>(&self, webhook: &Webhook<'w>) -> Vec<CandidateUrl<'w>> {
        let mut urls = Vec::with_capacity(1 + webhook.configured.len());
        let given = std::iter::once(&webhook.url).chain(webhook.configured).enumerate();
        for (index, url) in given {
            // A configured URL is usually absolute, and proxies do not change it.
            if index > 0 && url_variants::scheme_end(url).is_some() {
                urls.push(CandidateUrl { index, is_http_assumed: false, url: Cow::Borrowed(*url) });
                continue;
            }
            let asked = proxy::effective_url(webhook, url, self.trust_proxy);
            let plain = asked.plain().map(|url| CandidateUrl { index, is_http_assumed: true, url });
            urls.push(CandidateUrl { index, is_http_assumed: false, url: asked.url });
            urls.extend(plain);
        }
        urls
    }

    pub(crate) fn content<'w>(&self, webhook: &Webhook<'w>) -> std::result::Result<Content<'w>, Verdict> {
        if webhook.body.len() > self.max_bytes {
            return Err(Verdict::TooLarge);
        }
        if webhook.is_read() {
            // A GET can carry a hash that is not that of its empty body (twilio-php#861).
            let body = if webhook.body.is_empty() { Body::Covered } else { Body::Uncovered };
            let account = self.account_of(url_variants::query(webhook.url).unwrap_or("").as_bytes());
            return Ok(Content { suffix: Vec::new(), account, body, form: None });
        }
        if !webhook.is_form() {
            return Ok(self.raw_content(webhook.url, webhook.body));
        }
        let form = Form::parse_with_limits(webhook.body, self.max_bytes, self.max_parameters)
            .map_err(|_| Verdict::TooLarge)?;
        let account = self.keys.needs_account().then(|| account_of_form(&form)).flatten();
        Ok(Content { suffix: form.signed(), account, body: Body::Covered, form: Some(form) })
    }

    fn raw_content(&self, url: &str, body: &[u8]) -> Content<'static> {
        let state = match url_variants::body_sha256_param(url) {
            Some(hash) if url_variants::is_hex_of(hash, digest(&SHA256, body).as_ref()) => Body::Covered,
            Some(_) => Body::WrongHash,
            None if body.is_empty() => Body::Covered,
            None => Body::Uncovered,
        };
        Content { suffix: Vec::new(), account: self.account_of_json(body), body: state, form: None }
    }

    fn account_of(&self, form: &[u8]) -> Option<Cow<'static, str>> {
        if !self.keys.needs_account() {
            return None;
        }
        let form = Form::parse_with_limits(form, self.max_bytes, self.max_parameters).ok()?;
        account_of_form(&form)
    }

    fn account_of_json(&self, body: &[u8]) -> Option<Cow<'static, str>> {
        if !self.keys.needs_account() || body.len() > self.max_bytes {
            return None;
        }
        let json = crate::json::parse(body).ok()?;
        let names = ["AccountSid", "accountSid", "account_sid"];
        let found = names.iter().filter_map(|name| json.get(name)?.as_str());
        one_account(found.map(|sid| Cow::Owned(sid.to_owned())))
    }

    fn judge(
        &self,
        urls: &[CandidateUrl<'_>],
        content: &Content<'_>,
        signature: &str,
        settings: Option<&str>,
    ) -> Verdict {
        if signature.is_empty() {
            return Verdict::MissingHeader;
        }
        let settings = Settings::parse(settings);
        let Some(algorithm) = settings.algorithm else {
            return Verdict::UnsupportedAlgorithm;
        };
        let keys = || self.keys.choose(settings.key, content.account.as_deref());
        let count = keys().count();
        if count == 0 {
            return Verdict::NoKey;
        }
        let work = content.suffix.len() * count;
        let Some(given) = decode(signature, algorithm) else {
            return Verdict::BadSignature;
        };
        // Each comparison takes constant time. The search ends at the first match: the time then tells
        // which variant Twilio signed, which is no secret.
        let is_brief = work > BRIEF_BYTES;
        let found = keys().find_map(|(place, key)| {
            urls.iter().find_map(|url| {
                let visit = |variant, mine: &[u8; 32]| {
                    if mine.ct_eq(&given).into() {
                        return ControlFlow::Break(SignatureMatch { variant, key: place });
                    }
                    ControlFlow::Continue(())
                };
                each_signature(key, algorithm, url, &content.suffix, is_brief, visit).break_value()
            })
        });
        match (found, content.body) {
            (None, _) => Verdict::BadSignature,
            (Some(_), Body::WrongHash) => Verdict::BadBodyHash,
            (Some(found), Body::Uncovered) => Verdict::BodyNotCovered(found),
            (Some(found), Body::Covered) => Verdict::Valid(found),
        }
    }
}

/// Above this many bytes of parameters, for all keys together, only the variants of the port are
/// tried: Twilio sends a few kilobytes, and a stranger must not make the server hash a megabyte
/// sixty times.
const BRIEF_BYTES: usize = 64 * 1024;

/// A URL that may have been signed, in one of its variants.
pub(crate) struct CandidateUrl<'a> {
    /// As [`UrlVariant::url_index`].
    pub(crate) index: usize,
    /// As [`UrlVariant::is_http_assumed`].
    pub(crate) is_http_assumed: bool,
    pub(crate) url: Cow<'a, str>,
}

impl<'a> CandidateUrl<'a> {
    pub(crate) fn new(url: &'a str) -> CandidateUrl<'a> {
        CandidateUrl { index: 0, is_http_assumed: false, url: Cow::Borrowed(url) }
    }
}

fn account_of_form(form: &Form) -> Option<Cow<'static, str>> {
    let named = form.iter().filter(|(name, _)| name == "AccountSid");
    one_account(named.map(|(_, sid)| Cow::Owned(sid.into_owned())))
}

/// The account that a request names. If it names several, the empty one, which has no key:
/// frameworks differ in which one they read, and the token of one account must not authenticate
/// another.
fn one_account<'a>(mut named: impl Iterator<Item = Cow<'a, str>>) -> Option<Cow<'a, str>> {
    let first = named.next()?;
    Some(if named.all(|other| other == first) { first } else { Cow::Borrowed("") })
}

/// The signed content besides the URL.
pub(crate) struct Content<'a> {
    /// The parameters, sorted and joined.
    pub(crate) suffix: Vec<u8>,
    pub(crate) account: Option<Cow<'a, str>>,
    pub(crate) body: Body,
    /// The parsed form, for reuse by the caller.
    form: Option<Form>,
}

/// How the signature covers the body.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Body {
    /// As parameters or by its hash, or the body is empty.
    Covered,
    /// By a hash that does not match.
    WrongHash,
    /// Not covered.
    Uncovered,
}

/// Calls `visit` with the signature of each variant of a URL until it breaks; if `is_brief`, of the
/// variants of its port only.
pub(crate) fn each_signature<B>(
    key: &Key,
    algorithm: Algorithm,
    candidate: &CandidateUrl<'_>,
    suffix: &[u8],
    is_brief: bool,
    mut visit: impl FnMut(UrlVariant, &[u8; 32]) -> ControlFlow<B>,
) -> ControlFlow<B> {
    let url = &*candidate.url;
    UrlVariants::new(url).try_each(candidate.index, candidate.is_http_assumed, |variant, pieces| {
        if is_brief && (variant.form != PathQueryForm::AsIs || variant.is_userinfo_removed) {
            return ControlFlow::Continue(());
        }
        let params = match variant.form {
            PathQueryForm::QueryAsParams => Cow::Owned(query_suffix(url, suffix)),
            _ => Cow::Borrowed(suffix),
        };
        let pieces = pieces.iter().map(|piece| piece.as_bytes()).chain([&*params]);
        visit(variant, &key.sign(algorithm, pieces))
    })
}

/// The query of a WebSocket handshake as signed parameters.
pub(crate) fn query_suffix(url: &str, suffix: &[u8]) -> Vec<u8> {
    let query = url_variants::query(url).unwrap_or_default().as_bytes();
    let form = Form::parse_with_limits(query, query.len(), MAX_PARAMETERS).unwrap_or_default();
    let mut joined = form.signed();
    joined.extend_from_slice(suffix);
    joined
}

/// Names in byte order, each followed by its distinct values in byte order.
pub(crate) fn suffix<'p>(pairs: impl IntoIterator<Item = (&'p [u8], &'p [u8])>) -> Vec<u8> {
    let pairs: Vec<_> = pairs.into_iter().collect();
    let mut joined = Vec::with_capacity(pairs.iter().map(|(name, value)| name.len() + value.len()).sum());
    for at in in_order(pairs.len(), |at| pairs[at]) {
        joined.extend_from_slice(pairs[at].0);
        joined.extend_from_slice(pairs[at].1);
    }
    joined
}

/// Decodes a signature header; `None` if it is not base64 of the right length.
pub(crate) fn decode(signature: &str, algorithm: Algorithm) -> Option<[u8; 32]> {
    let mut bytes = [0; 36];
    if signature.len() != algorithm.bytes().div_ceil(3) * 4 {
        return None;
    }
    let length = STANDARD.decode_slice(signature, &mut bytes).ok()?;
    if length != algorithm.bytes() {
        return None;
    }
    let mut out = [0; 32];
    out[..length].copy_from_slice(&bytes[..length]);
    Some(out)
}

/// The signature that Twilio sends for a URL and decoded parameters: HMAC-SHA1 in base64. For tests
/// and simulators.
///
/// Every validator of this library rejects a signature with an empty token.
pub fn sign<N: AsRef<str>, V: AsRef<str>>(token: &str, url: &str, params: &[(N, V)]) -> String {
    sign_with(Algorithm::HmacSha1, token, url, params)
}

/// Like [`sign`], with a choice of algorithm.
pub fn sign_with<N: AsRef<str>, V: AsRef<str>>(
    algorithm: Algorithm,
    token: &str,
    url: &str,
    params: &[(N, V)],
) -> String {
    let suffix = suffix(params.iter().map(|(n, v)| (n.as_ref().as_bytes(), v.as_ref().as_bytes())));
    let mac = Key::any(token).sign(algorithm, [url.as_bytes(), &suffix]);
    STANDARD.encode(&mac[..algorithm.bytes()])
}

/// The URL with the `bodySHA256` of a body appended, and the signature for it: how Twilio sends
/// JSON.
pub fn sign_body(token: &str, url: &str, body: &[u8]) -> (String, String) {
    sign_body_with(Algorithm::HmacSha1, token, url, body)
}

/// Like [`sign_body`], with a choice of algorithm.
pub fn sign_body_with(algorithm: Algorithm, token: &str, url: &str, body: &[u8]) -> (String, String) {
    let mark = if url_variants::query(url).is_some() { '&' } else { '?' };
    let mut signed = format!("{url}{mark}bodySHA256=");
    for byte in digest(&SHA256, body).as_ref() {
        signed.push(char::from_digit(u32::from(byte >> 4), 16).unwrap_or('0'));
        signed.push(char::from_digit(u32::from(byte & 15), 16).unwrap_or('0'));
    }
    let signature = sign_with::<&str, &str>(algorithm, token, &signed, &[]);
    (signed, signature)
}

/// The URL and signature of a request as Twilio sends it: a GET request or one without a body is
/// signed by its URL, a form by its parameters, and any other body by `bodySHA256`, which is added
/// to the URL.
///
/// A form over 1 MB or 1,000 parameters is an error.
pub fn sign_request(algorithm: Algorithm, token: &str, webhook: &Webhook<'_>) -> Result<(String, String)> {
    let url = webhook.url.to_owned();
    if webhook.is_read() || webhook.body.is_empty() {
        let signature = sign_with::<&str, &str>(algorithm, token, &url, &[]);
        return Ok((url, signature));
    }
    // Without a content type, it is a form, as in most of Twilio's requests.
    if webhook.headers.content_type.is_some() && !webhook.is_form() {
        return Ok(sign_body_with(algorithm, token, &url, webhook.body));
    }
    let form = Form::parse(webhook.body)?;
    let signature = sign_with(algorithm, token, &url, &form.iter().collect::<Vec<_>>());
    Ok((url, signature))
}
