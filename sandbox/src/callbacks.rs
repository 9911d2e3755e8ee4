//! Webhooks: requests that Twilio makes, signed as Twilio signs them.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, SystemTime};

use rustls::ClientConfig;
use serde_json::{Value as Json, json};
use twire::Error;
use twire::twiml::{Element, parse};
use twire::webhook::sign;

use crate::clock::Busy;
use crate::pages::{Row, encode};
use crate::world::World;

/// Bytes that are read of a webhook's answer.
const MAX_ANSWER: usize = 1024 * 1024;
/// Deliveries that the log keeps.
const KEPT: usize = 20_000;

/// A webhook that is to be sent.
#[derive(Debug, Clone)]
pub(crate) struct Hook {
    /// The resource it is about. Webhooks about one resource arrive one after the other.
    pub(crate) about: String,
    /// What it is for: `message-status`, `call-status`, `twiml` …
    pub(crate) kind: &'static str,
    pub(crate) url: String,
    pub(crate) method: String,
    pub(crate) params: Vec<(String, String)>,
}

/// A webhook that was sent, as the log shows it.
#[derive(Debug)]
pub(crate) struct Delivery {
    sid: String,
    pub(crate) hook: Hook,
    pub(crate) at: SystemTime,
    pub(crate) outcome: Outcome,
    attempts: u32,
    signature: String,
    token: String,
}

/// How a webhook ended.
#[derive(Debug, Clone)]
pub(crate) enum Outcome {
    Answered { status: u16, content_type: String, body: Vec<u8> },
    Failed { code: u32, why: String },
}

impl Outcome {
    pub(crate) fn status(&self) -> Option<u16> {
        match self {
            Outcome::Answered { status, .. } => Some(*status),
            Outcome::Failed { .. } => None,
        }
    }

    /// What Twilio's debugger would show, if anything.
    pub(crate) fn trouble(&self) -> Option<(u32, String)> {
        match self {
            Outcome::Answered { status: 200..=299, .. } => None,
            Outcome::Answered { status, .. } => Some((11200, format!("the webhook answered {status}"))),
            Outcome::Failed { code, why } => Some((*code, why.clone())),
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
        let (status, answer) = match &self.outcome {
            Outcome::Answered { status, body, .. } => {
                (Some(*status), Some(String::from_utf8_lossy(&body[..body.len().min(4096)]).into_owned()))
            }
            Outcome::Failed { .. } => (None, None),
        };
        let trouble = self.outcome.trouble();
        json!({
            "sid": self.sid,
            "at": twire::iso_time(self.at),
            "resource_sid": self.hook.about,
            "kind": self.hook.kind,
            "method": self.hook.method,
            "url": without_fragment(&self.hook.url),
            "params": self.hook.params.iter().map(|(n, v)| json!([n, v])).collect::<Vec<_>>(),
            "signature": self.signature,
            "idempotency_token": self.token,
            "attempts": self.attempts,
            "status": status,
            "answer": answer,
            "error_code": trouble.as_ref().map(|(code, _)| code),
            "error": trouble.as_ref().map(|(_, why)| why),
        })
    }
}

/// Webhooks on their way, a queue for each resource.
#[derive(Default)]
pub(crate) struct Outbox(Mutex<HashMap<String, VecDeque<(Hook, Busy)>>>);

impl Outbox {
    /// Sends a webhook when those before it about the same resource are through.
    pub(crate) fn post(&self, world: &Arc<World>, hook: Hook) {
        let about = hook.about.clone();
        let mut queues = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let first = !queues.contains_key(&about);
        queues.entry(about.clone()).or_default().push_back((hook, world.activity.begin()));
        drop(queues);
        if first {
            let world_too = Arc::clone(world);
            world.spawn(async move { world_too.outbox.drain(&world_too, &about).await });
        }
    }

    async fn drain(&self, world: &Arc<World>, about: &str) {
        loop {
            let next = {
                let mut queues = self.0.lock().unwrap_or_else(PoisonError::into_inner);
                let next = queues.get_mut(about).and_then(VecDeque::pop_front);
                if next.is_none() {
                    queues.remove(about);
                }
                next
            };
            let Some((hook, _busy)) = next else { return };
            send(world, hook).await;
        }
    }
}

/// Sends a webhook now, with its retries, and writes it into the log.
pub(crate) async fn send(world: &Arc<World>, hook: Hook) -> Outcome {
    let policy = Policy::of(&hook.url);
    let bare = without_fragment(&hook.url);
    let (token, secret) = world.act(|turn| (turn.state.random.uuid(), turn.state.account.token.clone()));
    let is_get = hook.method == "GET";
    let url = if is_get { with_query(bare, &hook.params) } else { bare.to_owned() };
    let signed = if is_get { &[][..] } else { &hook.params[..] };
    let signature = sign(secret.expose(), &url, signed);
    let at = world.clock.now();
    let mut attempts = 0;
    let outcome = loop {
        attempts += 1;
        let outcome = world.web.call(&hook.method, &url, signed, &signature, &token, &policy).await;
        if attempts > policy.retries || !policy.repeats(&outcome) {
            break outcome;
        }
    };
    world.act(|turn| {
        if let Some((code, why)) = outcome.trouble() {
            turn.state.note(turn.now, &hook.about, code, &format!("{} webhook: {why}", hook.kind));
        }
        let delivery =
            Delivery { sid: token.clone(), hook, at, outcome: outcome.clone(), attempts, signature, token };
        if turn.state.deliveries.len() >= KEPT {
            let oldest = turn.state.deliveries.oldest_first().next().map(|d| d.sid.clone());
            oldest.and_then(|sid| turn.state.deliveries.remove(&sid));
        }
        turn.state.deliveries.insert(delivery.sid.clone(), delivery);
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
        out.extend([encode(name).as_str(), "=", &encode(value)]);
        mark = '&';
    }
    out
}

/// Timeouts and retries; the fragment of a webhook's URL may set its own: `#rc=2&rp=5xx,ct`.
struct Policy {
    connect: Duration,
    total: Duration,
    retries: u32,
    on: Vec<String>,
}

impl Policy {
    fn of(url: &str) -> Policy {
        let mut policy = Policy {
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

    fn repeats(&self, outcome: &Outcome) -> bool {
        let what = match outcome {
            Outcome::Answered { status: 400..=499, .. } => "4xx",
            Outcome::Answered { status: 500..=599, .. } => "5xx",
            Outcome::Answered { .. } => return false,
            Outcome::Failed { code: 11205, .. } => "rt",
            Outcome::Failed { .. } => "ct",
        };
        self.on.iter().any(|on| on == what || on == "all")
    }
}

/// The way out to webhooks: no redirects, no proxies, no retries of its own.
#[derive(Default)]
pub(crate) struct Web {
    plain: OnceLock<reqwest::Client>,
    tls: OnceLock<reqwest::Client>,
}

impl Web {
    async fn call(
        &self,
        method: &str,
        url: &str,
        params: &[(String, String)],
        signature: &str,
        token: &str,
        policy: &Policy,
    ) -> Outcome {
        let failed = |code, why: &str| Outcome::Failed { code, why: why.to_owned() };
        let Ok(parsed) = reqwest::Url::parse(url) else { return failed(11100, "the URL is malformed") };
        let client = match self.client(parsed.scheme() == "https", policy.connect) {
            Ok(client) => client,
            Err(e) => return failed(11210, e.message()),
        };
        let mut request = if method == "GET" {
            client.get(parsed)
        } else {
            let body: Vec<String> =
                params.iter().map(|(n, v)| format!("{}={}", encode(n), encode(v))).collect();
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
        let exchange = async {
            let mut answer = request.send().await.map_err(|e| {
                if e.is_connect() { (11210, "no connection") } else { (11205, "the connection broke off") }
            })?;
            let status = answer.status().as_u16();
            let content_type = answer
                .headers()
                .get("content-type")
                .and_then(|v| v.to_str().ok())
                .unwrap_or_default()
                .to_owned();
            let mut body = Vec::new();
            while let Some(chunk) = answer.chunk().await.map_err(|_| (11205, "the answer broke off"))? {
                if body.len() + chunk.len() > MAX_ANSWER {
                    return Err((11750, "the answer is over 1 MB"));
                }
                body.extend_from_slice(&chunk);
            }
            Ok(Outcome::Answered { status, content_type, body })
        };
        match tokio::time::timeout(policy.total, exchange).await {
            Ok(Ok(outcome)) => outcome,
            Ok(Err((code, why))) => failed(code, why),
            Err(_) => failed(11205, "no answer in time"),
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
        // Twilio would not go through this machine's proxy, and `HTTPS_PROXY` may be the sandbox.
        .no_proxy()
        .build()
        .map_err(|_| Error::config("cannot set up HTTP for webhooks"))
}

/// The platform's roots, or the bundled ones where it has none; for plain HTTP none at all.
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

/// Bytes of TwiML that Twilio reads.
const MAX_TWIML: usize = 64 * 1024;

/// The TwiML of an answer, or Twilio's code and a sentence.
pub(crate) fn twiml(text: &str) -> Result<Element, (u32, String)> {
    if text.len() > MAX_TWIML {
        return Err((11750, "the TwiML is over 64 KB".to_owned()));
    }
    let document =
        parse(text, None).map_err(|e| (12100, format!("the TwiML cannot be read: {}", e.message())))?;
    match document.root().name() {
        "Response" => Ok(document.root().clone()),
        _ => Err((12100, "the TwiML does not begin with Response".to_owned())),
    }
}

/// The address that `action` names in a document that came from `base`.
pub(crate) fn resolve(base: Option<&str>, action: &str) -> Option<String> {
    // An absolute address stays as it was written: its spelling is what is signed.
    if reqwest::Url::parse(action).is_ok() {
        return Some(action.to_owned());
    }
    let base = reqwest::Url::parse(base?).ok()?;
    base.join(action).ok().map(|url| url.to_string())
}

/// Whether Twilio would take that URL for a webhook: http or https, a host without underscore.
pub(crate) fn is_webhook_url(url: &str) -> bool {
    let Ok(parsed) = reqwest::Url::parse(url) else { return false };
    matches!(parsed.scheme(), "http" | "https")
        && url.len() <= 4000
        && parsed.host_str().is_some_and(|host| !host.is_empty() && !host.contains('_'))
}
