//! Explains why a webhook was rejected.

use std::fmt;
use std::ops::ControlFlow;

use super::keyring::{Key, Settings};
use super::url_variants::{self, PathQueryForm, UrlVariants};
use super::validator::{self, CandidateUrl, Content, each_signature};
use super::{Algorithm, Form, UrlVariant, Validator, Verdict, Webhook, proxy};
use crate::redact;

/// The variants that were tried for a webhook, and the likely causes of its rejection.
///
/// The strings contain the URL and the parameters, so they are for the operator only. They never
/// contain a key or a computed signature. `Display` prints everything, one fact per line.
#[derive(Clone)]
#[non_exhaustive]
pub struct Explanation {
    /// The verdict of [`Validator::check`].
    pub verdict: Verdict,
    /// All texts whose signatures were compared, in order.
    pub tried: Vec<TriedVariant>,
    /// Likely causes, the most likely first. A proven cause, with which the signature matches,
    /// stands alone.
    pub causes: Vec<String>,
    /// Whether the first cause is proven.
    pub is_proved: bool,
}

/// A text whose signature was compared.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TriedVariant {
    /// The variant of the URL.
    pub variant: UrlVariant,
    /// URL and parameters as signed.
    pub signed_text: String,
    /// Whether the signature matches.
    pub is_match: bool,
}

impl fmt::Debug for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Explanation")
            .field("verdict", &self.verdict)
            .field("tried", &self.tried.len())
            .field("causes", &self.causes)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for TriedVariant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TriedVariant")
            .field("variant", &self.variant)
            .field("is_match", &self.is_match)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}: {}", self.verdict.name(), self.verdict)?;
        for variant in &self.tried {
            let mark = if variant.is_match { "fits" } else { "tried" };
            writeln!(f, "{mark} {}: {}", variant.variant, variant.signed_text.escape_debug())?;
        }
        for cause in &self.causes {
            let mark = if self.is_proved { "cause" } else { "perhaps" };
            writeln!(f, "{mark}: {cause}")?;
        }
        Ok(())
    }
}

/// Fields that Twilio often sends empty and some frameworks drop (error 57012).
const OFTEN_EMPTY: [&str; 24] = [
    "Body",
    "FromCity",
    "FromState",
    "FromZip",
    "FromCountry",
    "ToCity",
    "ToState",
    "ToZip",
    "ToCountry",
    "CallerCity",
    "CallerState",
    "CallerZip",
    "CallerCountry",
    "CalledCity",
    "CalledState",
    "CalledZip",
    "CalledCountry",
    "Digits",
    "SpeechResult",
    "CallerName",
    "ForwardedFrom",
    "ErrorCode",
    "ErrorMessage",
    "AddOns",
];

pub(super) fn explain(validator: &Validator, webhook: &Webhook<'_>) -> Explanation {
    let verdict = validator.check(webhook);
    let content = validator.content(webhook);
    let urls = validator.urls(webhook);
    let settings = Settings::parse(webhook.headers.settings);
    let mut search = Search {
        signature: webhook.headers.signature.unwrap_or_default(),
        algorithm: settings.algorithm.unwrap_or(Algorithm::HmacSha1),
        keys: Vec::new(),
    };
    let mut tried = Vec::new();
    if let Ok(content) = &content {
        search.keys =
            validator.keys().choose(settings.key, content.account.as_deref()).map(|(_, key)| key).collect();
        for url in &urls {
            search.record(url, &content.suffix, &mut tried);
        }
    }
    let (causes, is_proved) = match verdict {
        Verdict::BadSignature => {
            match content.as_ref().ok().and_then(|c| search.prove(validator, webhook, &urls[0].url, c)) {
                Some(cause) => (vec![cause], true),
                None => (search.guess(webhook), false),
            }
        }
        Verdict::BadBodyHash => (
            vec![
                "the body was changed on its way: pass the raw bytes, before a framework parses \
                  and writes them again"
                    .to_owned(),
            ],
            true,
        ),
        Verdict::BodyNotCovered(_) => (
            vec![
                "the body is no form and the URL has no bodySHA256: check Content-Type, or allow \
                  uncovered bodies for products that never sign them"
                    .to_owned(),
            ],
            true,
        ),
        Verdict::MissingHeader => {
            (vec!["the request is not Twilio's, or a proxy removed the field".to_owned()], false)
        }
        Verdict::UnsupportedAlgorithm => (
            vec!["X-Twilio-Webhooks-Signature-Settings names neither HMAC_SHA1 nor HMAC_SHA256".to_owned()],
            true,
        ),
        Verdict::NoKey => (vec![no_key(&settings, content.as_ref().ok())], true),
        Verdict::TooLarge => (vec!["raise the limits, or find out who sends such bodies".to_owned()], true),
        Verdict::Valid(_) => (Vec::new(), false),
    };
    Explanation { verdict, tried, causes, is_proved }
}

fn no_key(settings: &Settings<'_>, content: Option<&Content<'_>>) -> String {
    match (settings.key, content.and_then(|c| c.account.as_deref())) {
        (Some(id), _) => format!("the keyring lacks the shared key {id}"),
        (None, Some("")) => "the request names several accounts, or an empty one".to_owned(),
        (None, Some(account)) => {
            format!("the keyring lacks the token of account {}", redact::sid(account))
        }
        (None, None) => "the keyring is empty, or holds shared keys only".to_owned(),
    }
}

struct Search<'a> {
    signature: &'a str,
    algorithm: Algorithm,
    keys: Vec<&'a Key>,
}

impl Search<'_> {
    fn record(&self, candidate: &CandidateUrl<'_>, suffix: &[u8], tried: &mut Vec<TriedVariant>) {
        let given = validator::decode(self.signature, self.algorithm);
        let url = &*candidate.url;
        let visit = |variant: UrlVariant, pieces: [&str; 4]| {
            let params = if variant.form == PathQueryForm::QueryAsParams {
                validator::query_suffix(url, suffix)
            } else {
                suffix.to_vec()
            };
            let bytes = [pieces.concat().as_bytes(), &params].concat();
            let signed_text = String::from_utf8_lossy(&bytes).into_owned();
            let is_match =
                self.keys.iter().any(|key| Some(key.sign(self.algorithm, [bytes.as_slice()])) == given);
            tried.push(TriedVariant { variant, signed_text, is_match });
            ControlFlow::<()>::Continue(())
        };
        let _ = UrlVariants::new(url).try_each(candidate.index, candidate.is_http_assumed, visit);
    }

    fn fits(&self, url: &str, suffix: &[u8]) -> bool {
        self.keys.iter().any(|key| self.fits_key(key, self.algorithm, url, suffix))
    }

    fn fits_key(&self, key: &Key, algorithm: Algorithm, url: &str, suffix: &[u8]) -> bool {
        let Some(given) = validator::decode(self.signature, algorithm) else {
            return false;
        };
        let visit = |_, mine: &[u8; 32]| {
            if *mine == given { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        each_signature(key, algorithm, &CandidateUrl::new(url), suffix, false, visit).is_break()
    }

    /// Applies one change at a time until the signature matches.
    fn prove(
        &self,
        validator: &Validator,
        webhook: &Webhook<'_>,
        url: &str,
        content: &Content<'_>,
    ) -> Option<String> {
        let suffix = &content.suffix;
        let trusted = proxy::effective_url(webhook, webhook.url, true).url;
        if trusted != url && self.fits(&trusted, suffix) {
            return Some(format!(
                "a proxy changed the URL: Twilio signed {trusted}; turn on trust_proxy, or pass \
                 this URL"
            ));
        }
        for (changed, cause) in other_urls(webhook, url) {
            if self.fits(&changed, suffix) {
                return Some(format!("{cause}: Twilio signed {changed}"));
            }
        }
        for (changed, cause) in other_params(webhook) {
            if self.fits(url, &changed) {
                return Some(cause);
            }
        }
        for (_, key) in validator.keys().all() {
            for algorithm in [Algorithm::HmacSha1, Algorithm::HmacSha256] {
                if !self.fits_key(key, algorithm, url, suffix) {
                    continue;
                }
                return Some(if algorithm == self.algorithm {
                    match key.bound_to() {
                        Some(id) => format!("signed with the key of {}", redact::sid(id)),
                        None => "signed with another key of the keyring".to_owned(),
                    }
                } else {
                    format!(
                        "signed with {}, which X-Twilio-Webhooks-Signature-Settings does not say: \
                         a proxy may have removed that field",
                        algorithm.name()
                    )
                });
            }
        }
        None
    }

    fn guess(&self, webhook: &Webhook<'_>) -> Vec<String> {
        let mut causes = Vec::new();
        if validator::decode(self.signature, self.algorithm).is_none() {
            causes.push(format!(
                "the signature is not base64 of {} bytes ({} characters came)",
                self.algorithm.bytes(),
                self.signature.chars().count()
            ));
        }
        let account = Form::parse(webhook.body)
            .ok()
            .and_then(|form| form.get("AccountSid").map(|sid| redact::sid(&sid)));
        causes.push(match account {
            Some(account) => format!(
                "another token: Twilio signs with the primary auth token of the account that owns \
                 the number, here {account}; a subaccount and a region have their own"
            ),
            None => "another token: Twilio signs with the primary auth token of the account that \
                     owns the number; a subaccount and a region have their own"
                .to_owned(),
        });
        causes.push(
            "another URL: host, path and query must be those that are configured at Twilio, byte \
             for byte"
                .to_owned(),
        );
        causes.push(
            "a changed body: a framework may drop, trim or rename fields before they get here".to_owned(),
        );
        causes
    }
}

/// The URL with one change, and the cause that a match would prove.
fn other_urls(webhook: &Webhook<'_>, url: &str) -> Vec<(String, &'static str)> {
    let mut found = Vec::new();
    let Some((scheme, rest)) = url.split_once("://") else {
        return found;
    };
    for other in ["https", "http", "wss", "ws"] {
        if !other.eq_ignore_ascii_case(scheme) {
            found.push((format!("{other}://{rest}"), "another scheme, as behind a proxy"));
        }
    }
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, tail) = rest.split_at(end);
    for scheme in [scheme, "https"] {
        if let Some(host) = webhook.headers.host {
            found.push((format!("{scheme}://{host}{tail}"), "another host"));
        }
        if let Some(host) = webhook.headers.forwarded_host {
            let host = host.split(',').next().unwrap_or_default().trim();
            found.push((format!("{scheme}://{host}{tail}"), "another host, as behind a proxy"));
        }
        let lower = authority.to_ascii_lowercase();
        found.push((format!("{scheme}://{lower}{tail}"), "the host in lower case"));
        let bare = authority.strip_prefix("www.").unwrap_or(authority);
        found.push((format!("{scheme}://{bare}{tail}"), "the host without www"));
        found.push((format!("{scheme}://www.{bare}{tail}"), "the host with www"));
    }
    let (path, query) = tail.split_once('?').unwrap_or((tail, ""));
    if query.is_empty() {
        found.push((format!("{scheme}://{authority}{path}?"), "an empty query was dropped"));
    } else {
        let bare = format!("{scheme}://{authority}{path}");
        let mut parts: Vec<_> = query.split('&').collect();
        parts.sort_unstable();
        found.push((format!("{bare}?{}", parts.join("&")), "the query in another order"));
        parts.reverse();
        found.push((format!("{bare}?{}", parts.join("&")), "the query in another order"));
        found.push((bare, "the query does not belong to the URL"));
    }
    let slash = path.strip_suffix('/').map_or_else(|| format!("{path}/"), str::to_owned);
    let mark = if query.is_empty() { "" } else { "?" };
    found.push((format!("{scheme}://{authority}{slash}{mark}{query}"), "the slash at the end"));
    found.retain(|(changed, _)| changed != url);
    found
}

/// The parameters with one change, and the cause that a match would prove.
fn other_params(webhook: &Webhook<'_>) -> Vec<(Vec<u8>, String)> {
    let mut found = Vec::new();
    let query = url_variants::query(webhook.url).unwrap_or_default();
    let Ok(form) = Form::parse(webhook.body) else {
        return found;
    };
    let pairs: Vec<(&[u8], &[u8])> = form.pairs().collect();
    let mut add = |pairs: Vec<(&[u8], &[u8])>, cause: &str| {
        found.push((validator::suffix(pairs), cause.to_owned()));
    };
    if webhook.is_read() || !webhook.is_form() {
        add(pairs.clone(), "the body is a form: check the method and Content-Type");
    }
    add(Vec::new(), "the body is not signed: it was sent as something other than a form");
    if let Ok(query) = Form::parse(query.as_bytes()) {
        let mut all = pairs.clone();
        all.extend(query.pairs());
        add(all, "the query was signed as parameters too");
        if webhook.is_read() {
            add(query.pairs().collect(), "the query was signed as parameters");
        }
    }
    let missing: Vec<&str> = OFTEN_EMPTY
        .into_iter()
        .filter(|name| pairs.iter().all(|(known, _)| *known != name.as_bytes()))
        .collect();
    for name in &missing {
        let mut all = pairs.clone();
        all.push((name.as_bytes(), b""));
        add(all, &format!("the empty field {name} was dropped"));
    }
    for group in [&["From", "To"][..], &["From", "To", "Caller", "Called"][..]] {
        let geography = missing.iter().filter(|name| {
            group.iter().any(|end| {
                name.strip_prefix(end).is_some_and(|part| ["City", "State", "Zip", "Country"].contains(&part))
            })
        });
        let mut all = pairs.clone();
        all.extend(geography.map(|name| (name.as_bytes(), &b""[..])));
        add(all, "empty fields were dropped");
    }
    let filled = pairs.iter().filter(|(_, value)| !value.is_empty()).copied().collect();
    add(filled, "empty fields were added");
    for (from, to, cause) in [
        ("\n", "\r\n", "line breaks were changed from CR LF to LF"),
        ("\r\n", "\n", "line breaks were changed from LF to CR LF"),
    ] {
        let changed: Vec<_> = form.iter().map(|(n, v)| (n.into_owned(), v.replace(from, to))).collect();
        add(changed.iter().map(|(n, v)| (n.as_bytes(), v.as_bytes())).collect(), cause);
    }
    // An unescaped `+` is decoded as a space: ` 15551234567`.
    let plus: Vec<_> = form
        .iter()
        .map(|(n, v)| {
            let number = v.strip_prefix(' ').filter(|v| v.bytes().all(|b| b.is_ascii_digit()));
            (n.into_owned(), number.map_or_else(|| v.clone().into_owned(), |v| format!("+{v}")))
        })
        .collect();
    add(
        plus.iter().map(|(n, v)| (n.as_bytes(), v.as_bytes())).collect(),
        "a + was not escaped when the form was written again",
    );
    let trimmed: Vec<_> = pairs.iter().map(|(n, v)| (*n, v.trim_ascii())).collect();
    add(trimmed, "spaces were added around values");
    found
}
