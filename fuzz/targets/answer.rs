//! A response of the service: any status and body becomes a response or an error, and a list follows links on
//! its own host only.
//!
//! Input: a byte for the status, a line for `Retry-After`, the rest is the body.
#![no_main]

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use libfuzzer_sys::fuzz_target;
use twire::transport::{HttpRequest, Limits, SendFuture, Transport};
use twire::{Client, Credentials, HttpResponse, Params};

const TOKEN: &str = "0123456789abcdef0123456789abcdef";
const STATUSES: [u16; 12] = [200, 201, 202, 204, 301, 400, 401, 404, 409, 429, 500, 503];

struct FixedResponse(HttpResponse);

impl Transport for FixedResponse {
    fn send<'a>(&'a self, request: &'a HttpRequest, _: Limits) -> SendFuture<'a> {
        assert!(request.url.starts_with("https://api.twilio.com/"), "left its host: {}", request.url);
        let response = self.0.clone();
        Box::pin(async { Ok(response) })
    }
}

fuzz_target!(|data: &[u8]| {
    let Some((first, rest)) = data.split_first() else { return };
    let end = rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len());
    let (wait, body) = rest.split_at(end);
    let status = STATUSES[usize::from(*first) % STATUSES.len()];
    let headers = vec![("retry-after".to_owned(), String::from_utf8_lossy(wait).into_owned())];
    let response = HttpResponse::new(status, headers, body.get(1..).unwrap_or_default());
    let client = Client::builder()
        .credentials(Credentials::auth_token("AC0123456789abcdef0123456789abcdef", TOKEN.to_owned()))
        .retries(0)
        .timeout(Duration::from_secs(60))
        .transport(Arc::new(FixedResponse(response)))
        .build()
        .expect("client");

    let params = Params::new().with("to", "+15551234567").with("from_", "+15557654321").with("body", "hi");
    match at_once(client.execute("messages.create", params)) {
        Ok(response) => {
            assert!((200..300).contains(&status));
            let _ = (response.text("sid"), response.get("subresource_uris.media"), format!("{response:?}"));
        }
        Err(error) => {
            let text = error.to_string();
            assert!(!text.contains('\n') && !text.contains(TOKEN), "{text}");
            let _ = (format!("{error:?}"), error.code(), error.retry_after(), error.is_retryable());
        }
    }

    let mut pages = client.pages("messages.list", Params::new()).expect("list");
    // The response is always the same, so the list ends at the third page at the latest.
    for page in 0.. {
        assert!(page < 4, "a list without end");
        match at_once(pages.next()) {
            Some(Ok(records)) => assert!(!records.is_empty()),
            Some(Err(error)) => assert!(!error.to_string().contains(TOKEN)),
            None => break,
        }
        let _ = pages.resume_link();
    }
});

/// Neither the transport nor a client without retries waits.
fn at_once<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("it waits"),
    }
}
