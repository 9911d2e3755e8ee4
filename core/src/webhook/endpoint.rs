//! Shared by the axum extractor and the tower layer: reads the body of a request and verifies it.

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

/// How a server verifies its webhooks: a validator, and the URL by which Twilio reaches the server.
///
/// Cheap to clone; can be shared between threads.
#[derive(Debug, Clone)]
pub struct Endpoint {
    validator: Arc<Validator>,
    origin: Option<Arc<str>>,
}

impl Endpoint {
    /// Takes the URL from the request: its `Host`, with `https` or else `http`. A trusted proxy can
    /// override it: see [`Validator::trust_proxy`].
    pub fn new(validator: impl Into<Arc<Validator>>) -> Endpoint {
        Endpoint { validator: validator.into(), origin: None }
    }

    /// Sets scheme and host as configured at Twilio, `https://example.com`, for a server that
    /// cannot know its public URL. Path and query stay those of the request, and headers of proxies
    /// are ignored.
    #[must_use]
    pub fn origin(mut self, origin: &str) -> Endpoint {
        self.origin = Some(origin.trim_end_matches('/').into());
        self
    }

    /// Reads the body, up to the limit of the validator, and verifies the request. A request
    /// without a signature is rejected before its body is read.
    pub(crate) async fn receive<B>(&self, parts: &Parts, body: B) -> Result<(Verdict, Bytes), Rejection>
    where
        B: Body,
        B::Error: Into<Box<dyn StdError + Send + Sync>>,
    {
        if parts.headers.get("x-twilio-signature").is_none_or(HeaderValue::is_empty) {
            return Err(Rejection(Some(Verdict::MissingHeader)));
        }
        let limit = self.validator.max_bytes();
        if body.size_hint().lower() > limit as u64 {
            return Err(Rejection(Some(Verdict::TooLarge)));
        }
        let body = match Limited::new(body, limit).collect().await {
            Ok(whole) => whole.to_bytes(),
            Err(error) => return Err(Rejection(error.is::<LengthLimitError>().then_some(Verdict::TooLarge))),
        };
        let verdict = self.with_webhook(parts, &body, |webhook| self.validator.check(webhook));
        if !self.validator.accepts(verdict) {
            log::debug!(target: "twire", "webhook refused: {verdict}");
            return Err(Rejection(Some(verdict)));
        }
        Ok((verdict, body))
    }

    /// Parses the request.
    #[cfg(feature = "axum")]
    pub(crate) fn event(&self, parts: &Parts, body: &[u8]) -> Result<Event, Rejection> {
        self.with_webhook(parts, body, |webhook| self.validator.read(webhook))
            .map_err(|verdict| Rejection(Some(verdict)))
    }

    fn with_webhook<T>(&self, parts: &Parts, body: &[u8], judge: impl FnOnce(&Webhook<'_>) -> T) -> T {
        let target = asked(parts).path_and_query().map_or("/", |target| target.as_str());
        let url = self.origin.as_deref().map(|origin| format!("{origin}{target}"));
        let mut webhook = Webhook::new(parts.method.as_str(), url.as_deref().unwrap_or(target), body);
        for (name, value) in &parts.headers {
            let told_by_proxy = name.as_str() == "forwarded" || name.as_str().starts_with("x-forwarded-");
            if url.is_none() || !told_by_proxy {
                // A signature that is not text is invalid, but present.
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

/// The target of the request line. A nested axum router strips its prefix from the URI.
fn asked(parts: &Parts) -> &Uri {
    #[cfg(feature = "axum")]
    if let Some(original) = parts.extensions.get::<::axum::extract::OriginalUri>() {
        return &original.0;
    }
    &parts.uri
}

/// The reason why a request is rejected, with the HTTP status.
///
/// `Display` is safe to send to the client; [`verdict`](Rejection::verdict) is for the operator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rejection(pub(crate) Option<Verdict>);

impl Rejection {
    /// The verdict; `None` if the body could not be read to its end.
    pub fn verdict(&self) -> Option<Verdict> {
        self.0
    }

    /// 400 if there is no signature or the body is incomplete, 413 if it is too large, 403
    /// otherwise.
    pub fn status(&self) -> StatusCode {
        let status = self.0.map_or(400, |verdict| verdict.status());
        StatusCode::from_u16(status).unwrap_or(StatusCode::FORBIDDEN)
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            None => "the body could not be read",
            Some(Verdict::MissingHeader) => "no X-Twilio-Signature header",
            Some(Verdict::TooLarge) => "the body is too large",
            Some(_) => "the request is not signed by Twilio",
        })
    }
}

impl StdError for Rejection {}
