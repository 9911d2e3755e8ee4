//! Webhooks: requests of Twilio to the user's server, signed as Twilio signs them.

use std::collections::{HashMap, VecDeque};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, SystemTime};

use rustls::ClientConfig;
use serde_json::{Value as Json, json};
use twire::Error;
use twire::twiml::{Element, parse};
use twire::webhook::sign;

use crate::clock::ActivityGuard;
use crate::cookies::CookieStore;
use crate::pages::{Row, percent_encode};
use crate::simulated_account::SimulatedAccount;

/// Maximum size of a webhook's response.
const MAX_RESPONSE_BYTES: usize = 1024 * 1024;
/// Maximum number of recorded deliveries.
pub(crate) const MAX_DELIVERIES: usize = 20_000;

/// A webhook to send.
#[derive(Debug, Clone)]
pub(crate) struct Webhook {
    /// The SID of the resource. Webhooks about one resource are sent in order.
    pub(crate) about: String,
    /// Its purpose: `message-status`, `call-status`, `twiml` …
    pub(crate) kind: &'static str,
    pub(crate) url: String,
    pub(crate) method: String,
    pub(crate) params: Vec<(String, String)>,
}

impl Webhook {
    /// The conversation or call whose cookies the webhook carries.
    fn cookie_key(&self) -> Option<String> {
        let param = |name: &str| self.params.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str());
        match self.kind {
            "inbound-message" => Some(format!("{} {}", param("To")?, param("From")?)),
            "twiml" | "call-status" => Some(self.about.clone()),
            _ => None,
        }
    }
}

/// The cookies of one conversation or call.
struct CookieJar<'a> {
    store: &'a CookieStore,
    key: String,
    now: SystemTime,
}

/// A sent webhook.
#[derive(Debug)]
pub(crate) struct Delivery {
    sid: String,
    pub(crate) webhook: Webhook,
    pub(crate) at: SystemTime,
    pub(crate) outcome: WebhookOutcome,
    attempts: u32,
    signature: String,
    token: String,
}

/// The result of a webhook.
#[derive(Debug, Clone)]
pub(crate) enum WebhookOutcome {
    Responded { status: u16, content_type: String, body: Vec<u8> },
    Failed { code: u32, why: String },
}

impl WebhookOutcome {
    pub(crate) fn status(&self) -> Option<u16> {
        match self {
            WebhookOutcome::Responded { status, .. } => Some(*status),
            WebhookOutcome::Failed { .. } => None,
        }
    }

    /// What Twilio's debugger would show, if anything.
    pub(crate) fn error(&self) -> Option<(u32, String)> {
        match self {
            WebhookOutcome::Responded { status: 200..=299, .. } => None,
            WebhookOutcome::Responded { status, .. } => {
                Some((11200, format!("the webhook responded with {status}")))
            }
            WebhookOutcome::Failed { code, why } => Some((*code, why.clone())),
        }
    }
}

impl Row for Delivery {
    fn sid(&self) -> &str {
        &self.sid
    }
}

impl Delivery {
    pub(crate) fn json(&self) -> Json {
        let (status, response) = match &self.outcome {
            WebhookOutcome::Responded { status, body, .. } => {
                (Some(*status), Some(String::from_utf8_lossy(&body[..body.len().min(4096)]).into_owned()))
            }
            WebhookOutcome::Failed { .. } => (None, None),
        };
        let error = self.outcome.error();
        json!({
            "sid": self.sid,
            "at": twire::iso_time(self.at),
            "resource_sid": self.webhook.about,
            "kind": self.webhook.kind,
            "method": self.webhook.method,
            "url": without_fragment(&self.webhook.url),
            "params": self.webhook.params.iter().map(|(n, v)| json!([n, v])).collect::<Vec<_>>(),
            "signature": self.signature,
            "idempotency_token": self.token,
            "sent": self.attempts > 0,
            "attempts": self.attempts,
            "status": status,
            "response": response,
            "error_code": error.as_ref().map(|(code, _)| code),
            "error": error.as_ref().map(|(_, why)| why),
        })
    }
}

/// Pending webhooks, one queue per resource.
#[derive(Default)]
pub(crate) struct WebhookQueue(Mutex<HashMap<String, VecDeque<(Webhook, ActivityGuard)>>>);

impl WebhookQueue {
    /// Queues a webhook behind the others about its resource.
    pub(crate) fn post(&self, sim: &Arc<SimulatedAccount>, webhook: Webhook) {
        let about = webhook.about.clone();
        let mut queues = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let first = !queues.contains_key(&about);
        queues.entry(about.clone()).or_default().push_back((webhook, sim.activity.begin()));
        drop(queues);
        if first {
            let sim_too = Arc::clone(sim);
            sim.spawn(async move { sim_too.webhook_queue.drain(&sim_too, &about).await });
        }
    }

    async fn drain(&self, sim: &Arc<SimulatedAccount>, about: &str) {
        loop {
            let next = {
                let mut queues = self.0.lock().unwrap_or_else(PoisonError::into_inner);
                let next = queues.get_mut(about).and_then(VecDeque::pop_front);
                if next.is_none() {
                    queues.remove(about);
                }
                next
            };
            let Some((webhook, _guard)) = next else { return };
            send(sim, webhook).await;
        }
    }
}

/// Sends a webhook with its retries, and records the delivery.
pub(crate) async fn send(sim: &Arc<SimulatedAccount>, webhook: Webhook) -> WebhookOutcome {
    let policy = RetryPolicy::from_url(&webhook.url);
    let bare = without_fragment(&webhook.url);
    let (token, secret) = sim.transact(|tx| (tx.state.random.uuid(), tx.state.account.token.clone()));
    let is_get = webhook.method == "GET";
    let url = if is_get { with_query(bare, &webhook.params) } else { bare.to_owned() };
    let signed = if is_get { &[][..] } else { &webhook.params[..] };
    let signature = sign(secret.expose(), &url, signed);
    let at = sim.clock.now();
    let mut attempts = 0;
    let outcome = loop {
        if let Some(why) = sim.webhook_client.refuse(&url) {
            break WebhookOutcome::Failed { code: 11210, why };
        }
        attempts += 1;
        let jar = webhook.cookie_key().map(|key| CookieJar { store: &sim.cookies, key, now: at });
        let outcome =
            sim.webhook_client.send(&webhook.method, &url, signed, &signature, &token, &policy, jar).await;
        if attempts > policy.retries || !policy.should_retry(&outcome) {
            break outcome;
        }
    };
    sim.transact(|tx| {
        if let Some((code, why)) = outcome.error() {
            tx.state.log_error(tx.now, &webhook.about, code, &format!("{} webhook: {why}", webhook.kind));
        }
        let delivery = Delivery {
            sid: token.clone(),
            webhook,
            at,
            outcome: outcome.clone(),
            attempts,
            signature,
            token,
        };
        tx.state.deliveries.insert(delivery.sid.clone(), delivery);
    });
    outcome
}

fn without_fragment(url: &str) -> &str {
    url.split_once('#').map_or(url, |(bare, _)| bare)
}

fn with_query(url: &str, params: &[(String, String)]) -> String {
    let mut out = url.to_owned();
    let mut mark = if url.contains('?') { '&' } else { '?' };
    for (name, value) in params {
        out.push(mark);
        out.extend([percent_encode(name).as_str(), "=", &percent_encode(value)]);
        mark = '&';
    }
    out
}

/// Timeouts and retries. The fragment of a webhook's URL overrides them: `#rc=2&rp=5xx,ct`.
struct RetryPolicy {
    connect: Duration,
    total: Duration,
    retries: u32,
    on: Vec<String>,
}

impl RetryPolicy {
    fn from_url(url: &str) -> RetryPolicy {
        let mut policy = RetryPolicy {
            connect: Duration::from_secs(5),
            total: Duration::from_secs(15),
            retries: 1,
            on: vec!["ct".to_owned()],
        };
        let mut read = policy.total;
        let fragment = url.split_once('#').map_or("", |(_, fragment)| fragment);
        for (name, value) in fragment.split('&').filter_map(|part| part.split_once('=')) {
            let millis = value.parse().ok().map(Duration::from_millis);
            match (name, millis) {
                ("ct", Some(time)) => {
                    policy.connect = time.clamp(Duration::from_millis(100), Duration::from_secs(10));
                }
                ("rt", Some(time)) => read = time.clamp(Duration::from_millis(100), Duration::from_secs(15)),
                ("tt", Some(time)) => {
                    policy.total = time.clamp(Duration::from_millis(100), Duration::from_secs(15));
                }
                ("rc", _) => policy.retries = value.parse().map_or(policy.retries, |n: u32| n.min(5)),
                ("rp", _) => policy.on = value.split(',').map(str::to_owned).collect(),
                _ => {}
            }
        }
        policy.total = policy.total.min(read);
        policy
    }

    fn should_retry(&self, outcome: &WebhookOutcome) -> bool {
        let what = match outcome {
            WebhookOutcome::Responded { status: 400..=499, .. } => "4xx",
            WebhookOutcome::Responded { status: 500..=599, .. } => "5xx",
            WebhookOutcome::Responded { .. } => return false,
            WebhookOutcome::Failed { code: 11205, .. } => "rt",
            WebhookOutcome::Failed { .. } => "ct",
        };
        self.on.iter().any(|on| on == what || on == "all")
    }
}

/// The HTTP client of webhooks: no redirects, no proxies, no retries of its own.
pub(crate) struct WebhookClient {
    /// Whether webhooks may leave this machine.
    allow_remote: bool,
    plain: OnceLock<reqwest::Client>,
    tls: OnceLock<reqwest::Client>,
}

impl WebhookClient {
    pub(crate) fn new(allow_remote: bool) -> WebhookClient {
        WebhookClient { allow_remote, plain: OnceLock::new(), tls: OnceLock::new() }
    }

    /// Why a webhook to that URL is not sent, if it is not.
    fn refuse(&self, url: &str) -> Option<String> {
        // `send` reports a malformed URL.
        let parsed = reqwest::Url::parse(url).ok().filter(|_| !self.allow_remote)?;
        (!is_loopback(&parsed)).then(|| {
            format!(
                "not sent: {} is not a loopback address; --allow-remote-callbacks allows it",
                parsed.host_str().unwrap_or_default(),
            )
        })
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of a request")]
    async fn send(
        &self,
        method: &str,
        url: &str,
        params: &[(String, String)],
        signature: &str,
        token: &str,
        policy: &RetryPolicy,
        jar: Option<CookieJar<'_>>,
    ) -> WebhookOutcome {
        let failed = |code, why: &str| WebhookOutcome::Failed { code, why: why.to_owned() };
        let Ok(parsed) = reqwest::Url::parse(url) else { return failed(11100, "the URL is malformed") };
        let target = parsed.clone();
        let cookies = jar.as_ref().and_then(|jar| jar.store.header(&jar.key, &target, jar.now));
        let client = match self.client(parsed.scheme() == "https", policy.connect) {
            Ok(client) => client,
            Err(e) => return failed(11210, e.message()),
        };
        let mut request = if method == "GET" {
            client.get(parsed)
        } else {
            let body: Vec<String> =
                params.iter().map(|(n, v)| format!("{}={}", percent_encode(n), percent_encode(v))).collect();
            client
                .post(parsed)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .body(body.join("&"))
        };
        request = request
            .header("X-Twilio-Signature", signature)
            .header("I-Twilio-Idempotency-Token", token)
            .header("User-Agent", "TwilioProxy/1.1")
            .header("X-Home-Region", "us1")
            .header("Accept", "*/*");
        if let Some(cookies) = cookies {
            request = request.header("Cookie", cookies);
        }
        let exchange = async {
            let mut response = request.send().await.map_err(|e| {
                if e.is_connect() { (11210, "no connection") } else { (11205, "the connection was lost") }
            })?;
            let status = response.status().as_u16();
            if let Some(jar) = &jar {
                let set = response.headers().get_all("set-cookie").iter().filter_map(|v| v.to_str().ok());
                jar.store.store(&jar.key, &target, set, jar.now);
            }
            let content_type = response
                .headers()
                .get("content-type")
                .and_then(|v| v.to_str().ok())
                .unwrap_or_default()
                .to_owned();
            let mut body = Vec::new();
            while let Some(chunk) =
                response.chunk().await.map_err(|_| (11205, "the connection was lost during the response"))?
            {
                if body.len() + chunk.len() > MAX_RESPONSE_BYTES {
                    return Err((11750, "the response is over 1 MB"));
                }
                body.extend_from_slice(&chunk);
            }
            Ok(WebhookOutcome::Responded { status, content_type, body })
        };
        match tokio::time::timeout(policy.total, exchange).await {
            Ok(Ok(outcome)) => outcome,
            Ok(Err((code, why))) => failed(code, why),
            Err(_) => failed(11205, "no response in time"),
        }
    }

    fn client(&self, tls: bool, connect: Duration) -> Result<reqwest::Client, Error> {
        let slot = if tls { &self.tls } else { &self.plain };
        if connect != Duration::from_secs(5) {
            return build(tls, connect);
        }
        if let Some(client) = slot.get() {
            return Ok(client.clone());
        }
        let client = build(tls, connect)?;
        Ok(slot.get_or_init(|| client).clone())
    }
}

fn build(tls: bool, connect: Duration) -> Result<reqwest::Client, Error> {
    reqwest::Client::builder()
        .tls_backend_preconfigured(tls_config(tls)?)
        .connect_timeout(connect)
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .dns_resolver(Resolver)
        // Twilio does not use this machine's proxy, and `HTTPS_PROXY` may be the sandbox itself.
        .no_proxy()
        .build()
        .map_err(|_| Error::config("cannot set up HTTP for webhooks"))
}

/// Whether a URL names this machine: a loopback address, `localhost`, or a name below it.
fn is_loopback(url: &reqwest::Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    match host.trim_matches(['[', ']']).parse() {
        Ok(IpAddr::V4(address)) => address.is_loopback(),
        Ok(IpAddr::V6(address)) => {
            address.is_loopback() || address.to_ipv4_mapped().is_some_and(|address| address.is_loopback())
        }
        Err(_) => is_localhost(host),
    }
}

/// Whether a name is reserved for this machine (RFC 6761).
fn is_localhost(name: &str) -> bool {
    let name = name.strip_suffix('.').unwrap_or(name);
    name.eq_ignore_ascii_case("localhost")
        || name.rsplit_once('.').is_some_and(|(_, last)| last.eq_ignore_ascii_case("localhost"))
}

/// Resolves `localhost` without asking anybody, whatever the system would answer.
struct Resolver;

impl reqwest::dns::Resolve for Resolver {
    fn resolve(&self, name: reqwest::dns::Name) -> reqwest::dns::Resolving {
        Box::pin(async move {
            let addresses: Vec<SocketAddr> = if is_localhost(name.as_str()) {
                let loopback = [IpAddr::from(Ipv4Addr::LOCALHOST), IpAddr::from(Ipv6Addr::LOCALHOST)];
                loopback.map(|address| SocketAddr::new(address, 0)).into()
            } else {
                tokio::net::lookup_host((name.as_str(), 0)).await?.collect()
            };
            Ok(Box::new(addresses.into_iter()) as reqwest::dns::Addrs)
        })
    }
}

/// The platform's root certificates, or the bundled ones if it has none; none for plain HTTP.
fn tls_config(tls: bool) -> Result<ClientConfig, Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(|_| Error::config("cannot set up TLS for webhooks"))?;
    if !tls {
        return Ok(builder.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth());
    }
    if let Ok(verifier) = rustls_platform_verifier::Verifier::new(provider) {
        let builder = builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier));
        return Ok(builder.with_no_client_auth());
    }
    let roots: rustls::RootCertStore = webpki_roots::TLS_SERVER_ROOTS.iter().cloned().collect();
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}

/// Maximum size of a TwiML document.
const MAX_TWIML: usize = 64 * 1024;

/// The TwiML of a response, or Twilio's error code and a message.
pub(crate) fn parse_twiml(text: &str) -> Result<Element, (u32, String)> {
    if text.len() > MAX_TWIML {
        return Err((11750, "the TwiML is over 64 KB".to_owned()));
    }
    let document =
        parse(text, None).map_err(|e| (12100, format!("the TwiML is malformed: {}", e.message())))?;
    match document.root().name() {
        "Response" => Ok(document.root().clone()),
        _ => Err((12100, "the root element of the TwiML is not Response".to_owned())),
    }
}

/// The URL of an `action` in a document from `base`.
pub(crate) fn resolve(base: Option<&str>, action: &str) -> Option<String> {
    // An absolute URL stays as written: its exact text is signed.
    if reqwest::Url::parse(action).is_ok() {
        return Some(action.to_owned());
    }
    let base = reqwest::Url::parse(base?).ok()?;
    base.join(action).ok().map(|url| url.to_string())
}

/// Whether Twilio accepts a URL for a webhook: http or https, no underscore in the host.
pub(crate) fn is_webhook_url(url: &str) -> bool {
    let Ok(parsed) = reqwest::Url::parse(url) else { return false };
    matches!(parsed.scheme(), "http" | "https")
        && url.len() <= 4000
        && parsed.host_str().is_some_and(|host| !host.is_empty() && !host.contains('_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_loopback_addresses_are_this_machine() {
        let is_loopback = |url: &str| is_loopback(&reqwest::Url::parse(url).expect("url"));
        for url in [
            "http://127.0.0.1:8000/x",
            "http://127.255.0.9/",
            "http://2130706433/",
            "http://0x7f.1/",
            "https://localhost/x",
            "http://LOCALHOST:1",
            "http://localhost.:1/",
            "http://app.localhost:1/",
            "http://[::1]:1/",
            "http://[::ffff:127.0.0.1]/",
        ] {
            assert!(is_loopback(url), "{url}");
        }
        for url in [
            "http://example.com/",
            "http://localhost.example.com/",
            "http://notlocalhost/",
            "http://127.0.0.1.example.com/",
            "http://127.0.0.1@example.com/",
            "http://192.168.1.5/",
            "http://10.0.0.1/",
            "http://0.0.0.0:8000/",
            "http://169.254.169.254/",
            "http://[fe80::1]/",
            "http://[::]/",
            "http://[::ffff:10.0.0.1]/",
        ] {
            assert!(!is_loopback(url), "{url}");
        }
    }
}
