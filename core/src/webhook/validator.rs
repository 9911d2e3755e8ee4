//! The proof itself, and its reverse: signing.

use std::borrow::Cow;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ring::digest::{SHA256, digest};
use subtle::ConstantTimeEq;

use super::candidates::{self, Spellings, UrlForm};
use super::explain::{self, Explanation};
use super::form::{MAX_BYTES, MAX_PARAMETERS, in_order};
use super::keyring::{Key, Settings};
use super::{Algorithm, Event, Form, Keyring, Match, Variant, Verdict, Webhook, proxy};
use crate::{Result, Secret};

/// Checks webhooks. May be shared between threads.
///
/// All spellings of the URL and all keys are computed for every webhook, and compared in constant
/// time: how long it takes says nothing about how close a forged signature was.
///
/// Twilio's scheme puts URL, names and values together without a separator, so whoever has seen one
/// signed request can move the borders between them; and nothing in it is a time, so it can be
/// sent again: see [`Repeats`](super::Repeats).
#[derive(Debug, Clone)]
pub struct Validator {
    keys: Keyring,
    trust_proxy: bool,
    allow_uncovered_body: bool,
    max_bytes: usize,
    max_parameters: usize,
}

impl Validator {
    /// A validator for one auth token. An empty token, or one with a space or line break, is an
    /// error.
    pub fn new(token: impl Into<Secret>) -> Result<Validator> {
        Ok(Validator::with_keys(Keyring::new().token(token)?))
    }

    /// A validator for several keys.
    pub fn with_keys(keys: Keyring) -> Validator {
        Validator {
            keys,
            trust_proxy: false,
            allow_uncovered_body: false,
            max_bytes: MAX_BYTES,
            max_parameters: MAX_PARAMETERS,
        }
    }

    /// Whether `Forwarded` and `X-Forwarded-Proto`, `-Host` and `-Port` say how the client asked.
    /// Off by default: only a proxy that replaces these fields may be trusted.
    #[must_use]
    pub fn trust_proxy(mut self, trust: bool) -> Validator {
        self.trust_proxy = trust;
        self
    }

    /// Whether a body that the signature does not cover is accepted. Off by default.
    #[must_use]
    pub fn allow_uncovered_body(mut self, allow: bool) -> Validator {
        self.allow_uncovered_body = allow;
        self
    }

    /// Most bytes of a body and most parameters of a form; 1 MB and 1,000 by default.
    #[must_use]
    pub fn limits(mut self, max_bytes: usize, max_parameters: usize) -> Validator {
        self.max_bytes = max_bytes;
        self.max_parameters = max_parameters;
        self
    }

    /// Whether the settings accept this verdict: valid, or an uncovered body where allowed.
    pub fn accepts(&self, verdict: Verdict) -> bool {
        match verdict {
            Verdict::Valid(_) => true,
            Verdict::BodyNotCovered(_) => self.allow_uncovered_body,
            _ => false,
        }
    }

    /// Whether Twilio signed this URL with these parameters, decoded. For a GET request the
    /// parameters are in the URL: pass none.
    pub fn validate<N: AsRef<str>, V: AsRef<str>>(
        &self,
        url: &str,
        params: &[(N, V)],
        signature: &str,
    ) -> bool {
        self.check_params(url, params, signature, None).is_valid()
    }

    /// Whether Twilio signed this URL and the hash in it is that of this body.
    pub fn validate_body(&self, url: &str, body: &[u8], signature: &str) -> bool {
        self.check_body(url, body, signature, None).is_valid()
    }

    /// As [`validate`](Validator::validate), with a verdict. `settings` is the field
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
        self.judge(&[Candidate::of(url)], &content, signature, settings)
    }

    /// As [`validate_body`](Validator::validate_body), with a verdict.
    pub fn check_body(&self, url: &str, body: &[u8], signature: &str, settings: Option<&str>) -> Verdict {
        let content = self.raw_content(url, body);
        self.judge(&[Candidate::of(url)], &content, signature, settings)
    }

    /// Checks a whole request.
    ///
    /// GET and HEAD: the URL alone. A form: URL and parameters. Any other body: the URL, and the
    /// body by the hash in it. A WebSocket handshake (`Upgrade: websocket`): the URL as `wss`,
    /// its query also as parameters.
    pub fn check(&self, webhook: &Webhook<'_>) -> Verdict {
        self.prove(webhook).0
    }

    /// The verdict, and the form that was read for it.
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
            let url = Candidate { number: 0, plain: false, url: asked.url };
            self.judge(&[url], &content, signature, settings)
        } else {
            self.judge(&self.urls(webhook), &content, signature, settings)
        };
        (verdict, content.form)
    }

    /// Checks a request and reads it: the event, or the verdict that refused it.
    pub fn receive(&self, webhook: &Webhook<'_>) -> std::result::Result<Event, Verdict> {
        let (verdict, event) = self.check_and_read(webhook);
        event.ok_or(verdict)
    }

    /// [`Validator::check`] and [`Validator::receive`] at once: the verdict, and the event where the
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

    /// What a request says, proved or not: for a caller that has checked it.
    pub fn read(&self, webhook: &Webhook<'_>) -> std::result::Result<Event, Verdict> {
        Event::read(webhook, self.max_bytes, self.max_parameters).map_err(|_| Verdict::TooLarge)
    }

    /// Most bytes of a body.
    #[cfg(any(feature = "axum", feature = "tower"))]
    pub(crate) fn max_bytes(&self) -> usize {
        self.max_bytes
    }

    /// Why a webhook was refused: what was tried, and the likely cause.
    ///
    /// It names URL and parameters, so it is for the operator's eyes, never for the answer. It
    /// computes many more signatures than [`check`](Validator::check), and its time depends on
    /// what it finds.
    pub fn explain(&self, webhook: &Webhook<'_>) -> Explanation {
        explain::explain(self, webhook)
    }

    pub(crate) fn keys(&self) -> &Keyring {
        &self.keys
    }

    /// The URLs to try: how the client asked, then those that are configured.
    pub(crate) fn urls<'w>(&self, webhook: &Webhook<'w>) -> Vec<Candidate<'w>> {
        let mut urls = Vec::with_capacity(1 + webhook.configured.len());
        let given = std::iter::once(&webhook.url).chain(webhook.configured).enumerate();
        for (number, url) in given {
            // What is configured is a whole URL mostly, and none of a proxy's business then.
            if number > 0 && candidates::scheme_end(url).is_some() {
                urls.push(Candidate { number, plain: false, url: Cow::Borrowed(*url) });
                continue;
            }
            let asked = proxy::effective_url(webhook, url, self.trust_proxy);
            let plain = asked.plain().map(|url| Candidate { number, plain: true, url });
            urls.push(Candidate { number, plain: false, url: asked.url });
            urls.extend(plain);
        }
        urls
    }

    pub(crate) fn content<'w>(&self, webhook: &Webhook<'w>) -> std::result::Result<Content<'w>, Verdict> {
        if webhook.body.len() > self.max_bytes {
            return Err(Verdict::TooLarge);
        }
        if webhook.is_read() {
            // A GET may carry a hash that is not that of its empty body (twilio-php#861).
            let body = if webhook.body.is_empty() { Body::Covered } else { Body::Uncovered };
            let account = self.account_of(candidates::query(webhook.url).unwrap_or("").as_bytes());
            return Ok(Content { suffix: Vec::new(), account, body, form: None });
        }
        if !webhook.is_form() {
            return Ok(self.raw_content(webhook.url, webhook.body));
        }
        let form = Form::parse_within(webhook.body, self.max_bytes, self.max_parameters)
            .map_err(|_| Verdict::TooLarge)?;
        let account = self.keys.needs_account().then(|| account_of_form(&form)).flatten();
        Ok(Content { suffix: form.signed(), account, body: Body::Covered, form: Some(form) })
    }

    fn raw_content(&self, url: &str, body: &[u8]) -> Content<'static> {
        let state = match candidates::body_hash(url) {
            Some(hash) if candidates::is_hex_of(hash, digest(&SHA256, body).as_ref()) => Body::Covered,
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
        let form = Form::parse_within(form, self.max_bytes, self.max_parameters).ok()?;
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
        urls: &[Candidate<'_>],
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
        let mut found = None;
        for (place, key) in keys() {
            for url in urls {
                // Nothing ends this early: time must not tell which spelling or key came close.
                let visit = &mut |variant, mine: &_| {
                    if same(mine, &given) && found.is_none() {
                        found = Some(Match { variant, key: place });
                    }
                };
                each_signature(key, algorithm, url, &content.suffix, work > BRIEF_BYTES, visit);
            }
        }
        match (found, content.body) {
            (None, _) => Verdict::BadSignature,
            (Some(_), Body::WrongHash) => Verdict::BadBodyHash,
            (Some(found), Body::Uncovered) => Verdict::BodyNotCovered(found),
            (Some(found), Body::Covered) => Verdict::Valid(found),
        }
    }
}

/// Whether two signatures are the same, in the same time for every two: all bytes are looked at, eight
/// at a time.
fn same(mine: &[u8; 32], given: &[u8; 32]) -> bool {
    let words = mine.as_chunks().0.iter().zip(given.as_chunks().0);
    let differing =
        words.fold(0, |seen, (mine, given)| seen | (u64::from_ne_bytes(*mine) ^ u64::from_ne_bytes(*given)));
    differing.ct_eq(&0).into()
}

/// Above this many bytes of parameters, for all keys together, only the spellings of the port are
/// tried: Twilio sends a few kilobytes, and a stranger must not make the server hash a megabyte
/// sixty times.
const BRIEF_BYTES: usize = 64 * 1024;

/// A URL that may have been signed, in one of its spellings.
pub(crate) struct Candidate<'a> {
    /// As [`Variant::url`].
    pub(crate) number: usize,
    /// As [`Variant::plain`].
    pub(crate) plain: bool,
    pub(crate) url: Cow<'a, str>,
}

impl<'a> Candidate<'a> {
    pub(crate) fn of(url: &'a str) -> Candidate<'a> {
        Candidate { number: 0, plain: false, url: Cow::Borrowed(url) }
    }
}

fn account_of_form(form: &Form) -> Option<Cow<'static, str>> {
    let named = form.iter().filter(|(name, _)| name == "AccountSid");
    one_account(named.map(|(_, sid)| Cow::Owned(sid.into_owned())))
}

/// The account that a request names. Of several the empty one, which has no key: frameworks differ
/// in which they would read, and one account's token must not speak for another.
fn one_account<'a>(mut named: impl Iterator<Item = Cow<'a, str>>) -> Option<Cow<'a, str>> {
    let first = named.next()?;
    Some(if named.all(|other| other == first) { first } else { Cow::Borrowed("") })
}

/// What is signed besides the URL.
pub(crate) struct Content<'a> {
    /// The parameters, sorted and put together.
    pub(crate) suffix: Vec<u8>,
    pub(crate) account: Option<Cow<'a, str>>,
    pub(crate) body: Body,
    /// The form that it was made of, for whoever reads the webhook next.
    form: Option<Form>,
}

/// How the signature speaks of the body.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Body {
    /// As parameters, by its hash, or there is none.
    Covered,
    /// By a hash that is another body's.
    WrongHash,
    /// Not at all.
    Uncovered,
}

/// Calls `visit` with the signature of every spelling of a URL; of its port alone, where `brief`.
pub(crate) fn each_signature(
    key: &Key,
    algorithm: Algorithm,
    asked: &Candidate<'_>,
    suffix: &[u8],
    brief: bool,
    visit: &mut dyn FnMut(Variant, &[u8; 32]),
) {
    let url = &*asked.url;
    // Two spellings are signed at once, and stand here one behind the other.
    let mut text = Vec::with_capacity(2 * (url.len() + 16 + suffix.len()));
    let mut waiting = None;
    Spellings::of(url).each(asked.number, asked.plain, |variant, pieces| {
        if brief && (variant.form != UrlForm::AsIs || variant.userinfo_removed) {
            return;
        }
        for piece in pieces.iter().filter(|piece| !piece.is_empty()) {
            text.extend_from_slice(piece.as_bytes());
        }
        if variant.form == UrlForm::QueryAsParams {
            text.extend_from_slice(&query_suffix(url, suffix));
        } else {
            text.extend_from_slice(suffix);
        }
        match waiting.take() {
            None => waiting = Some((variant, text.len())),
            Some((earlier, end)) => {
                let (first, second) = text.split_at(end);
                let [first, second] = key.sign(algorithm, [first, second]);
                visit(earlier, &first);
                visit(variant, &second);
                text.clear();
            }
        }
    });
    if let Some((variant, _)) = waiting {
        let [mine] = key.sign(algorithm, [&text]);
        visit(variant, &mine);
    }
}

/// The parameters of a WebSocket handshake's query, as those of a form.
pub(crate) fn query_suffix(url: &str, suffix: &[u8]) -> Vec<u8> {
    let query = candidates::query(url).unwrap_or_default().as_bytes();
    let form = Form::parse_within(query, query.len(), MAX_PARAMETERS).unwrap_or_default();
    let mut joined = form.signed();
    joined.extend_from_slice(suffix);
    joined
}

/// Names in byte order, each followed by its values, sorted and each once.
pub(crate) fn suffix<'p>(pairs: impl IntoIterator<Item = (&'p [u8], &'p [u8])>) -> Vec<u8> {
    let pairs: Vec<_> = pairs.into_iter().collect();
    let mut joined = Vec::with_capacity(pairs.iter().map(|(name, value)| name.len() + value.len()).sum());
    for at in in_order(pairs.len(), |at| pairs[at]) {
        joined.extend_from_slice(pairs[at].0);
        joined.extend_from_slice(pairs[at].1);
    }
    joined
}

/// The bytes of a signature header, or nothing when it is not base64 of the right length.
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

/// The signature that Twilio would send for this URL and these decoded parameters: HMAC-SHA1 in
/// base64. For tests, and for a server that plays Twilio.
///
/// An empty token gives a signature that every validator of this library refuses.
pub fn sign<N: AsRef<str>, V: AsRef<str>>(token: &str, url: &str, params: &[(N, V)]) -> String {
    sign_with(Algorithm::HmacSha1, token, url, params)
}

/// As [`sign`], with a choice of hash.
pub fn sign_with<N: AsRef<str>, V: AsRef<str>>(
    algorithm: Algorithm,
    token: &str,
    url: &str,
    params: &[(N, V)],
) -> String {
    let suffix = suffix(params.iter().map(|(n, v)| (n.as_ref().as_bytes(), v.as_ref().as_bytes())));
    let [mac] = Key::any(token).sign(algorithm, [&[url.as_bytes(), &suffix].concat()]);
    STANDARD.encode(&mac[..algorithm.bytes()])
}

/// The URL with `bodySHA256` of this body appended, and the signature that goes with it: how
/// Twilio sends JSON.
pub fn sign_body(token: &str, url: &str, body: &[u8]) -> (String, String) {
    sign_body_with(Algorithm::HmacSha1, token, url, body)
}

/// As [`sign_body`], with a choice of hash.
pub fn sign_body_with(algorithm: Algorithm, token: &str, url: &str, body: &[u8]) -> (String, String) {
    let mark = if candidates::query(url).is_some() { '&' } else { '?' };
    let mut signed = format!("{url}{mark}bodySHA256=");
    for byte in digest(&SHA256, body).as_ref() {
        signed.push(char::from_digit(u32::from(byte >> 4), 16).unwrap_or('0'));
        signed.push(char::from_digit(u32::from(byte & 15), 16).unwrap_or('0'));
    }
    let signature = sign_with::<&str, &str>(algorithm, token, &signed, &[]);
    (signed, signature)
}

/// The URL of a request and the signature, as Twilio would send them: a GET request and one without
/// a body by its URL, a form by its parameters, every other body by `bodySHA256`, which is added to
/// the URL.
///
/// A form over 1 MB or 1,000 parameters is an error.
pub fn sign_request(algorithm: Algorithm, token: &str, webhook: &Webhook<'_>) -> Result<(String, String)> {
    let url = webhook.url.to_owned();
    if webhook.is_read() || webhook.body.is_empty() {
        let signature = sign_with::<&str, &str>(algorithm, token, &url, &[]);
        return Ok((url, signature));
    }
    // Without a content type it is a form: that is what Twilio sends mostly.
    if webhook.headers.content_type.is_some() && !webhook.is_form() {
        return Ok(sign_body_with(algorithm, token, &url, webhook.body));
    }
    let form = Form::parse(webhook.body)?;
    let signature = sign_with(algorithm, token, &url, &form.iter().collect::<Vec<_>>());
    Ok((url, signature))
}
