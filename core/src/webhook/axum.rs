//! An axum extractor: a handler that takes [`SignedWebhook`] runs for signed requests only.
//!
//! The state of the router is an [`Endpoint`] or contains one (`FromRef`). The response to a
//! rejected request is 400 if there is no signature, 413 if the body is too large, and 403
//! otherwise. To protect all routes and leave the body to the handlers, use the
//! [layer](super::tower).
//!
//! ```
//! use axum::{Router, routing::post};
//! use twire::twiml::messaging::{Message, MessagingResponse};
//! use twire::webhook::axum::{Endpoint, SignedWebhook};
//! use twire::webhook::{Event, Validator};
//!
//! async fn sms(SignedWebhook { content, .. }: SignedWebhook<Event>) -> String {
//!     let answer = match content {
//!         Event::Message(sms) => format!("You said {}.", sms.body.as_deref().unwrap_or_default()),
//!         _ => "Hello.".to_owned(),
//!     };
//!     MessagingResponse::new().message(Message::new(answer)).to_xml().unwrap_or_default()
//! }
//!
//! let validator = Validator::new("your_auth_token")?;
//! let routes: Router = Router::new().route("/sms", post(sms)).with_state(Endpoint::new(validator));
//! # Ok::<(), twire::Error>(())
//! ```

use ::axum::body::Body;
use ::axum::extract::{FromRef, FromRequest, Request};
use ::axum::response::{IntoResponse, Response};
use bytes::Bytes;

pub use super::endpoint::{Endpoint, Rejection};
use super::{Event, Verdict};

/// A request that Twilio signed, with its content as an [`Event`] or as the bytes of the body.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SignedWebhook<T> {
    /// The verdict that accepted it.
    pub verdict: Verdict,
    /// The content.
    pub content: T,
}

impl<S> FromRequest<S> for SignedWebhook<Event>
where
    S: Send + Sync,
    Endpoint: FromRef<S>,
{
    type Rejection = Rejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejection> {
        let (parts, body) = request.into_parts();
        let endpoint = Endpoint::from_ref(state);
        let (verdict, body) = endpoint.receive(&parts, body).await?;
        Ok(SignedWebhook { verdict, content: endpoint.event(&parts, &body)? })
    }
}

impl<S> FromRequest<S> for SignedWebhook<Bytes>
where
    S: Send + Sync,
    Endpoint: FromRef<S>,
{
    type Rejection = Rejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejection> {
        let (parts, body) = request.into_parts();
        let (verdict, content) = Endpoint::from_ref(state).receive(&parts, body).await?;
        Ok(SignedWebhook { verdict, content })
    }
}

impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        let mut answer = Response::new(Body::from(format!("{self}\n")));
        *answer.status_mut() = self.status();
        answer
            .headers_mut()
            .insert(http::header::CONTENT_TYPE, http::HeaderValue::from_static("text/plain; charset=utf-8"));
        answer
    }
}
