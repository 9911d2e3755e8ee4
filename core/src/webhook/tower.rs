//! A tower layer that lets signed requests through, and no others.
//!
//! The body is read up to the validator's limit, proved, and handed on whole: the service behind
//! reads it as ever. The [`Verdict`](super::Verdict) is in the request's extensions.
//!
//! A refused request gets an empty answer: 400 without a signature, 413 for a body that is too
//! large, else 403. How long a client may take to send its body is the server's to limit.
//!
//! In an axum router that is nested in another, the layer sees the whole path only with the
//! feature `axum`.
//!
//! ```
//! use axum::{Router, routing::post};
//! use twire::webhook::Validator;
//! use twire::webhook::tower::WebhookLayer;
//!
//! let routes: Router = Router::new()
//!     .route("/sms", post(|form: String| async move { form }))
//!     .layer(WebhookLayer::new(Validator::new("your_auth_token")?));
//! # Ok::<(), twire::Error>(())
//! ```

use std::error::Error as StdError;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use http_body::Body;
use http_body_util::Full;
use tower_layer::Layer;
use tower_service::Service;

pub use super::endpoint::{Endpoint, Refused};

/// Puts a [`WebhookService`] before a service.
#[derive(Debug, Clone)]
pub struct WebhookLayer {
    endpoint: Endpoint,
}

impl WebhookLayer {
    /// A layer for an endpoint, or for a validator alone.
    pub fn new(endpoint: impl Into<Endpoint>) -> WebhookLayer {
        WebhookLayer { endpoint: endpoint.into() }
    }
}

impl<S> Layer<S> for WebhookLayer {
    type Service = WebhookService<S>;

    fn layer(&self, inner: S) -> WebhookService<S> {
        WebhookService { endpoint: self.endpoint.clone(), inner }
    }
}

/// A service behind the proof of its requests.
#[derive(Debug, Clone)]
pub struct WebhookService<S> {
    endpoint: Endpoint,
    inner: S,
}

impl<S, B, R> Service<Request<B>> for WebhookService<S>
where
    S: Service<Request<Full<Bytes>>, Response = Response<R>> + Clone + Send + 'static,
    S::Future: Send,
    B: Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<Box<dyn StdError + Send + Sync>>,
    R: Default,
{
    type Response = Response<R>;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response<R>, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        // The service that was ready is the one to be called; the clone may not be.
        let clone = self.inner.clone();
        let mut inner = std::mem::replace(&mut self.inner, clone);
        let endpoint = self.endpoint.clone();
        Box::pin(async move {
            let (mut parts, body) = request.into_parts();
            match endpoint.receive(&parts, body).await {
                Ok((verdict, body)) => {
                    parts.extensions.insert(verdict);
                    inner.call(Request::from_parts(parts, Full::new(body))).await
                }
                Err(refused) => {
                    let mut answer = Response::new(R::default());
                    *answer.status_mut() = refused.status();
                    Ok(answer)
                }
            }
        })
    }
}
