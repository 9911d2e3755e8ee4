//! An axum extractor: a handler that takes [`Signed`] runs for signed requests only.
//!
//! The router's state is an [`Endpoint`], or holds one (`FromRef`). A refused request is answered
//! with 400 without a signature, 413 for a body that is too large, else 403. To prove every route
//! at once, and leave the body to the handlers, there is the [layer](super::tower) instead.
//!
//! ```
//! use axum::{Router, routing::post};
//! use twire::twiml::messaging::{Message, MessagingResponse};
//! use twire::webhook::axum::{Endpoint, Signed};
//! use twire::webhook::{Event, Validator};
//!
//! async fn sms(Signed { content, .. }: Signed<Event>) -> String {
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

pub use super::endpoint::{Endpoint, Refused};
use super::{Event, Verdict};

/// What Twilio signed: as an [`Event`], or as the body's bytes.
#[derive(Debug, Clone)]
pub struct Signed<T> {
    /// How it was proved.
    pub verdict: Verdict,
    /// What it says.
    pub content: T,
}

impl<S> FromRequest<S> for Signed<Event>
where
    S: Send + Sync,
    Endpoint: FromRef<S>,
{
    type Rejection = Refused;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refused> {
        let (parts, body) = request.into_parts();
        let endpoint = Endpoint::from_ref(state);
        let (verdict, body) = endpoint.receive(&parts, body).await?;
        Ok(Signed { verdict, content: endpoint.event(&parts, &body)? })
    }
}

impl<S> FromRequest<S> for Signed<Bytes>
where
    S: Send + Sync,
    Endpoint: FromRef<S>,
{
    type Rejection = Refused;

    async fn from_request(request: Request, state: &S) -> Result<Self, Refused> {
        let (parts, body) = request.into_parts();
        let (verdict, content) = Endpoint::from_ref(state).receive(&parts, body).await?;
        Ok(Signed { verdict, content })
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let mut answer = Response::new(Body::from(format!("{self}\n")));
        *answer.status_mut() = self.status();
        answer
            .headers_mut()
            .insert(http::header::CONTENT_TYPE, http::HeaderValue::from_static("text/plain; charset=utf-8"));
        answer
    }
}
