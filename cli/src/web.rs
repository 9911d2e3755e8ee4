//! HTTP client for web servers other than Twilio: no credentials, no redirects, no retries.

use std::sync::Arc;
use std::time::Duration;

use reqwest::{Client, Method, RequestBuilder};
use rustls::{ClientConfig, RootCertStore};

use crate::{Exit, Failure};

/// Limit of a response body.
const MAX_RESPONSE_BYTES: usize = 1_000_000;

/// The response of a server.
pub(crate) struct HttpResponse {
    pub(crate) status: u16,
    pub(crate) content_type: String,
    pub(crate) location: Option<String>,
    pub(crate) body: Vec<u8>,
}

/// Sends one request and reads the whole response. A failure says whether the request may have
/// arrived.
pub(crate) fn send(
    method: &str,
    url: &str,
    headers: &[(&str, String)],
    body: Vec<u8>,
    timeout: Duration,
) -> Result<HttpResponse, Failure> {
    let url = reqwest::Url::parse(url)
        .ok()
        .filter(|url| matches!(url.scheme(), "http" | "https"))
        .ok_or_else(|| Failure::usage("the URL must begin with http:// or https://"))?;
    let method = Method::from_bytes(method.as_bytes()).map_err(|_| Failure::usage("not an HTTP method"))?;
    let client = client(url.scheme() == "https", timeout)?;
    let mut request = client.request(method, url).body(body);
    for (name, value) in headers {
        request = request.header(*name, value);
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::new(Exit::Internal, format!("cannot start the async runtime: {error}")))?;
    runtime.block_on(async {
        match tokio::time::timeout(timeout, exchange(request)).await {
            Ok(result) => result,
            Err(_) => Err(Failure::new(Exit::MaybeSent, "no response in time")),
        }
    })
}

async fn exchange(request: RequestBuilder) -> Result<HttpResponse, Failure> {
    let mut response = request.send().await.map_err(|error| send_failure(&error))?;
    let header = |name: &str| response.headers().get(name)?.to_str().ok().map(str::to_owned);
    let (content_type, location) = (header("content-type").unwrap_or_default(), header("location"));
    let status = response.status().as_u16();
    let mut body = Vec::new();
    let incomplete = |_| Failure::new(Exit::MaybeSent, "the connection closed within the response");
    while let Some(chunk) = response.chunk().await.map_err(incomplete)? {
        body.extend_from_slice(&chunk);
        if body.len() > MAX_RESPONSE_BYTES {
            return Err(Failure::new(Exit::Data, "the response is larger than 1 MB"));
        }
    }
    Ok(HttpResponse { status, content_type, location, body })
}

fn send_failure(error: &reqwest::Error) -> Failure {
    if error.is_builder() {
        return Failure::usage("a header that HTTP forbids");
    }
    // The innermost error names the cause: connection refused.
    let mut cause: &dyn std::error::Error = error;
    while let Some(below) = cause.source() {
        cause = below;
    }
    if error.is_connect() {
        Failure::new(Exit::NotSent, format!("no connection: {cause}"))
    } else {
        Failure::new(Exit::MaybeSent, format!("no response: {cause}"))
    }
}

fn client(tls: bool, timeout: Duration) -> Result<Client, Failure> {
    let config =
        tls_config(tls).ok_or_else(|| Failure::new(Exit::Internal, "cannot set up TLS on this machine"))?;
    Client::builder()
        .tls_backend_preconfigured(config)
        .connect_timeout(timeout)
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .no_proxy()
        .build()
        .map_err(|_| Failure::new(Exit::Internal, "cannot set up HTTP on this machine"))
}

/// The platform's root certificates, the bundled ones where it has none; none for plain HTTP.
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
