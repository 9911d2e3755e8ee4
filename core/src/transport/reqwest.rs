//! The caller's own reqwest client as a transport.

use http::header::{CONTENT_LENGTH, TRANSFER_ENCODING};

use super::connect::root_cause;
use super::connection::TrackedBody;
use super::hyper::{method, sent_by_status};
use super::tls;
use super::{Failure, HttpRequest, Limits, SendFuture, Transport, too_large};
use crate::deadline::within;
use crate::error::{ErrorKind, Sent};
use crate::request::HttpResponse;

pub(crate) struct ReqwestTransport(pub(crate) reqwest::Client);

impl Transport for ReqwestTransport {
    fn send<'a>(&'a self, request: &'a HttpRequest, limits: Limits) -> SendFuture<'a> {
        Box::pin(async move {
            let mut head = None;
            within(limits.timeout, self.exchange(request, limits, &mut head)).await.unwrap_or_else(|| {
                Err(Failure {
                    kind: ErrorKind::Timeout,
                    sent: head.map_or_else(|| request.sent(), sent_by_status),
                    message: format!("no complete response within {:.1} s", limits.timeout.as_secs_f64()),
                    status: head,
                })
            })
        })
    }

    fn reports_progress(&self) -> bool {
        true
    }
}

impl ReqwestTransport {
    async fn exchange(
        &self,
        request: &HttpRequest,
        limits: Limits,
        head: &mut Option<u16>,
    ) -> Result<HttpResponse, Failure> {
        let mut headers = request.headers.clone();
        // Both follow from the body.
        headers.remove(TRANSFER_ENCODING);
        headers.remove(CONTENT_LENGTH);
        let body = reqwest::Body::wrap(TrackedBody::new(&request.body, request.progress()));
        let sent = self.0.request(method(request.method), &request.url).headers(headers).body(body).send();
        let mut response = sent.await.map_err(|e| failure(request, &e))?;
        let status = response.status().as_u16();
        *head = Some(status);
        let failed = |message: String| Failure {
            kind: ErrorKind::Protocol,
            sent: sent_by_status(status),
            message,
            status: Some(status),
        };
        if response.url().as_str() != request.url {
            let why = "the reqwest client followed a redirect; build it with redirect::Policy::none()";
            return Err(Failure { sent: Sent::Maybe, ..failed(why.to_owned()) });
        }
        let headers = response
            .headers()
            .iter()
            .map(|(name, value)| {
                (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
            })
            .collect();
        let mut body = Vec::new();
        while let Some(chunk) = response
            .chunk()
            .await
            .map_err(|e| failed(format!("the response broke off: {}", root_cause(&e))))?
        {
            if body.len() + chunk.len() > limits.max_body_bytes {
                return Err(failed(too_large(limits.max_body_bytes)));
            }
            body.extend_from_slice(&chunk);
        }
        Ok(HttpResponse { status, headers, body })
    }
}

/// A failure before the head of a response. Its URL, which reqwest puts into its texts, is left out.
fn failure(request: &HttpRequest, error: &reqwest::Error) -> Failure {
    let why = root_cause(error);
    let (kind, sent, message) = if error.is_builder() {
        (ErrorKind::Argument, Sent::No, format!("reqwest refuses the request: {why}"))
    } else if tls::is_cause(error) {
        (ErrorKind::Tls, Sent::No, format!("no TLS connection: {why}"))
    } else if error.is_connect() && error.is_timeout() {
        (ErrorKind::Timeout, Sent::No, "no connection before the connect timeout".to_owned())
    } else if error.is_connect() {
        (ErrorKind::Connect, Sent::No, format!("no connection: {why}"))
    } else if error.is_timeout() {
        (
            ErrorKind::Timeout,
            request.sent(),
            "no response before the timeout of the reqwest client".to_owned(),
        )
    } else {
        (ErrorKind::Protocol, request.sent(), format!("the connection broke off: {why}"))
    };
    Failure { kind, sent, message, status: None }
}
