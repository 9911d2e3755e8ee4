//! The way out to a web server that is not Twilio: no credentials, no redirects, no retries.

use std::sync::Arc;
use std::time::Duration;

use reqwest::{Client, Method, RequestBuilder};
use rustls::{ClientConfig, RootCertStore};

use crate::{Exit, Failure};

/// Most bytes of an answer.
const MOST: usize = 1_000_000;

/// What a server answered.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) content_type: String,
    pub(crate) location: Option<String>,
    pub(crate) body: Vec<u8>,
}

/// Sends one request and waits for the whole answer. A failure says whether the request may have
/// arrived.
pub(crate) fn send(
    method: &str,
    url: &str,
    fields: &[(&str, String)],
    body: Vec<u8>,
    limit: Duration,
) -> Result<Answer, Failure> {
    let url = reqwest::Url::parse(url)
        .ok()
        .filter(|url| matches!(url.scheme(), "http" | "https"))
        .ok_or_else(|| Failure::usage("the URL is none of http:// or https://"))?;
    let method =
        Method::from_bytes(method.as_bytes()).map_err(|_| Failure::usage("no such method of HTTP"))?;
    let client = client(url.scheme() == "https", limit)?;
    let mut request = client.request(method, url).body(body);
    for (name, value) in fields {
        request = request.header(*name, value);
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::new(Exit::Internal, format!("cannot wait for an answer: {error}")))?;
    runtime.block_on(async {
        match tokio::time::timeout(limit, exchange(request)).await {
            Ok(answer) => answer,
            Err(_) => Err(Failure::new(Exit::MaybeSent, "no answer in time")),
        }
    })
}

async fn exchange(request: RequestBuilder) -> Result<Answer, Failure> {
    let mut answer = request.send().await.map_err(|error| unsent(&error))?;
    let header = |name: &str| answer.headers().get(name)?.to_str().ok().map(str::to_owned);
    let (content_type, location) = (header("content-type").unwrap_or_default(), header("location"));
    let status = answer.status().as_u16();
    let mut body = Vec::new();
    let broken = |_| Failure::new(Exit::MaybeSent, "the answer broke off");
    while let Some(piece) = answer.chunk().await.map_err(broken)? {
        body.extend_from_slice(&piece);
        if body.len() > MOST {
            return Err(Failure::new(Exit::Data, "the answer holds more than 1 MB"));
        }
    }
    Ok(Answer { status, content_type, location, body })
}

fn unsent(error: &reqwest::Error) -> Failure {
    if error.is_builder() {
        return Failure::usage("a header field that HTTP forbids");
    }
    // The innermost error is the one that says something: connection refused.
    let mut cause: &dyn std::error::Error = error;
    while let Some(below) = cause.source() {
        cause = below;
    }
    if error.is_connect() {
        Failure::new(Exit::TryAgain, format!("no connection: {cause}"))
    } else {
        Failure::new(Exit::MaybeSent, format!("no answer: {cause}"))
    }
}

fn client(tls: bool, limit: Duration) -> Result<Client, Failure> {
    let config = tls_config(tls)
        .ok_or_else(|| Failure::new(Exit::Internal, "TLS cannot be set up on this machine"))?;
    Client::builder()
        .tls_backend_preconfigured(config)
        .connect_timeout(limit)
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .no_proxy()
        .build()
        .map_err(|_| Failure::new(Exit::Internal, "HTTP cannot be set up on this machine"))
}

/// The platform's roots, or the bundled ones where it has none; for plain HTTP none at all.
fn tls_config(tls: bool) -> Option<ClientConfig> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .ok()?;
    if !tls {
        return Some(builder.with_root_certificates(RootCertStore::empty()).with_no_client_auth());
    }
    if let Ok(verifier) = rustls_platform_verifier::Verifier::new(provider) {
        let builder = builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier));
        return Some(builder.with_no_client_auth());
    }
    let roots: RootCertStore = webpki_roots::TLS_SERVER_ROOTS.iter().cloned().collect();
    Some(builder.with_root_certificates(roots).with_no_client_auth())
}
