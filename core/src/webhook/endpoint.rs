//! What the axum extractor and the tower layer share: a request with its body read and judged.

use std::fmt;
use std::pin::pin;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use http::request::Parts;
use http_body::Body;
use http_body_util::BodyExt;

use super::{Event, Validator, Verdict, Webhook, proxy};

/// How a server proves its webhooks: a validator, and where Twilio reaches the server.
///
/// Cheap to clone; may be shared between threads.
#[derive(Clone)]
pub struct Endpoint {
    validator: Arc<Validator>,
    origin: Option<Arc<str>>,
}

impl Endpoint {
    /// An endpoint whose URL is what the request says: its `Host`, and `https`. A proxy in front
    /// that the validator trusts may say otherwise, see [`Validator::trust_proxy`].
    pub fn new(validator: impl Into<Arc<Validator>>) -> Endpoint {
        Endpoint { validator: validator.into(), origin: None }
    }

    /// Scheme and host as they are configured at Twilio, `https://example.com`: for a server that
    /// cannot see how it is asked. Path and query stay those of the request.
    #[must_use]
    pub fn origin(mut self, origin: &str) -> Endpoint {
        self.origin = Some(origin.trim_end_matches('/').into());
        self
    }

    /// Reads a request's body, up to the validator's limit, and judges the request. Without a
    /// signature nothing is read.
    pub(crate) async fn receive<B>(&self, parts: &Parts, body: B) -> Result<Received, Refused>
    where
        B: Body,
    {
        if parts.headers.get("x-twilio-signature").is_none_or(http::HeaderValue::is_empty) {
            return Err(Refused(Some(Verdict::MissingHeader)));
        }
        let body = read(body, self.validator.max_bytes()).await?;
        let target = target(parts);
        let url = match &self.origin {
            Some(origin) => {
                let path = target.split_once("://").map_or(&*target, |(_, rest)| {
                    &rest[rest.find(['/', '?']).unwrap_or(rest.len())..]
                });
                format!("{origin}{path}")
            }
            // HTTP/2 has scheme and host in the target. The scheme is that of the hop before this
            // server, as little worth as on HTTP/1, which does not tell it at all.
            None => match (parts.uri.authority(), parts.headers.get("host")) {
                (Some(authority), None) if !target.contains("://") => {
                    proxy::request_url("https", authority.as_str(), &target)
                }
                _ => target,
            },
        };
        let webhook = webhook(parts, &url, &body);
        let verdict = self.validator.check(&webhook);
        if !self.validator.accepts(verdict) {
            log::debug!(target: "twire", "webhook refused: {verdict}");
            return Err(Refused(Some(verdict)));
        }
        Ok(Received { verdict, url, body })
    }

    /// What an accepted request says.
    #[cfg(feature = "axum")]
    pub(crate) fn event(&self, parts: &Parts, received: &Received) -> Result<Event, Refused> {
        let webhook = webhook(parts, &received.url, &received.body);
        self.validator.read(&webhook).map_err(|verdict| Refused(Some(verdict)))
    }
}

impl From<Validator> for Endpoint {
    fn from(validator: Validator) -> Endpoint {
        Endpoint::new(validator)
    }
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Endpoint")
            .field("validator", &self.validator)
            .field("origin", &self.origin)
            .finish()
    }
}
