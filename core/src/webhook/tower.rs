//! A tower layer that passes signed requests only.
//!
//! The body is read up to the limit of the validator, verified, and passed on unchanged to the
//! inner service. The [`Verdict`](super::Verdict) is in the extensions of the request.
//!
//! The response to a rejected request is empty: 400 if there is no signature, 413 if the body is
//! too large, and 403 otherwise. The server limits how long a client may take to send its body.
//!
//! In a nested axum router, the layer sees the full path only with the feature `axum`.
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

pub use super::endpoint::{Endpoint, Rejection};

/// Wraps a service in a [`WebhookService`].
#[derive(Debug, Clone)]
pub struct WebhookLayer {
    endpoint: Endpoint,
}

impl WebhookLayer {
    /// Creates a layer from an endpoint or a validator.
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

/// A service that receives verified requests only.
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
        // The service that was polled ready must be called; the clone may not be ready.
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
