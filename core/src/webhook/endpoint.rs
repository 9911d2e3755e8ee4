//! What the axum extractor and the tower layer share: a request with its body read and judged.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderValue, StatusCode, Uri};
use http_body::Body;
use http_body_util::{BodyExt, LengthLimitError, Limited};

#[cfg(feature = "axum")]
use super::Event;
use super::{Validator, Verdict, Webhook};

/// How a server proves its webhooks: a validator, and where Twilio reaches the server.
///
/// Cheap to clone; may be shared between threads.
#[derive(Debug, Clone)]
pub struct Endpoint {
    validator: Arc<Validator>,
    origin: Option<Arc<str>>,
}

impl Endpoint {
    /// An endpoint whose URL is what the request says: its `Host`, and `https` or else `http`. A
    /// proxy in front may say otherwise where the validator trusts it: see
    /// [`Validator::trust_proxy`].
    pub fn new(validator: impl Into<Arc<Validator>>) -> Endpoint {
        Endpoint { validator: validator.into(), origin: None }
    }

    /// Scheme and host as they are configured at Twilio, `https://example.com`: for a server that
    /// cannot see how it is asked. Path and query stay those of the request, and what proxies say
    /// is not looked at.
    #[must_use]
    pub fn origin(mut self, origin: &str) -> Endpoint {
        self.origin = Some(origin.trim_end_matches('/').into());
        self
    }

    /// Reads the body, up to the validator's limit, and judges the request. Without a signature
    /// nothing is read.
    pub(crate) async fn receive<B>(&self, parts: &Parts, body: B) -> Result<(Verdict, Bytes), Refused>
    where
        B: Body,
        B::Error: Into<Box<dyn StdError + Send + Sync>>,
    {
        if parts.headers.get("x-twilio-signature").is_none_or(HeaderValue::is_empty) {
            return Err(Refused(Some(Verdict::MissingHeader)));
        }
        let limit = self.validator.max_bytes();
        if body.size_hint().lower() > limit as u64 {
            return Err(Refused(Some(Verdict::TooLarge)));
        }
        let body = match Limited::new(body, limit).collect().await {
            Ok(whole) => whole.to_bytes(),
            Err(error) => return Err(Refused(error.is::<LengthLimitError>().then_some(Verdict::TooLarge))),
        };
        let verdict = self.with_webhook(parts, &body, |webhook| self.validator.check(webhook));
        if !self.validator.accepts(verdict) {
            log::debug!(target: "twire", "webhook refused: {verdict}");
            return Err(Refused(Some(verdict)));
        }
        Ok((verdict, body))
    }

    /// What a request says.
    #[cfg(feature = "axum")]
    pub(crate) fn event(&self, parts: &Parts, body: &[u8]) -> Result<Event, Refused> {
        self.with_webhook(parts, body, |webhook| self.validator.read(webhook))
            .map_err(|verdict| Refused(Some(verdict)))
    }

    fn with_webhook<T>(&self, parts: &Parts, body: &[u8], judge: impl FnOnce(&Webhook<'_>) -> T) -> T {
        let target = asked(parts).path_and_query().map_or("/", |target| target.as_str());
        let url = self.origin.as_deref().map(|origin| format!("{origin}{target}"));
        let mut webhook = Webhook::new(parts.method.as_str(), url.as_deref().unwrap_or(target), body);
        for (name, value) in &parts.headers {
            let told_by_proxy = name.as_str() == "forwarded" || name.as_str().starts_with("x-forwarded-");
            if url.is_none() || !told_by_proxy {
                // What is no text is no good signature either, but it is there.
                webhook = webhook
                    .header(name.as_str(), std::str::from_utf8(value.as_bytes()).unwrap_or("\u{fffd}"));
            }
        }
        // HTTP/2 has the host in the target.
        if let Some(authority) = parts.uri.authority() {
            webhook = webhook.header("host", authority.as_str());
        }
        judge(&webhook)
    }
}

impl From<Validator> for Endpoint {
    fn from(validator: Validator) -> Endpoint {
        Endpoint::new(validator)
    }
}

/// The target of the request line. A nested axum router has cut its prefix off the other one.
fn asked(parts: &Parts) -> &Uri {
    #[cfg(feature = "axum")]
    if let Some(original) = parts.extensions.get::<::axum::extract::OriginalUri>() {
        return &original.0;
    }
    &parts.uri
}

/// Why a request was refused, and with which status.
///
/// `Display` is what the client may know; [`verdict`](Refused::verdict) is for the operator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused(pub(crate) Option<Verdict>);

impl Refused {
    /// The verdict; `None` when the body broke off.
    pub fn verdict(&self) -> Option<Verdict> {
        self.0
    }

    /// 400 without a signature or a whole body, 413 for one that is too large, else 403.
    pub fn status(&self) -> StatusCode {
        let status = self.0.map_or(400, |verdict| verdict.status());
        StatusCode::from_u16(status).unwrap_or(StatusCode::FORBIDDEN)
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            None => "the body could not be read",
            Some(Verdict::MissingHeader) => "no X-Twilio-Signature header",
            Some(Verdict::TooLarge) => "the body is too large",
            Some(_) => "the request is not signed by Twilio",
        })
    }
}

impl StdError for Refused {}
