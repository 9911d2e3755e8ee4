//! What a request to `/hook/NAME` is answered. Knows no sockets.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use http::header::{ALLOW, CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE};
use http::{HeaderValue, Method};
use http_body_util::Full;
use hyper::body::Bytes;
use twire_hooks::{Definition, Input, Outcome};
use twire_outbox::config::{Config, ServeHook, nearest};
use twire_outbox::query::QueueReader;
use twire_outbox::store::Place;
use twire_outbox::{ErrorKind, Spool};

use super::auth;
use super::callbacks::Callbacks;
use super::metrics;
use crate::{Failure, hook};

/// Seconds after which a sender may try again what could not be enqueued.
const RETRY_SECONDS: &str = "30";

/// Receives hooks for one spool.
pub(super) struct Receiver {
    spool: Spool,
    rules: RwLock<Arc<Rules>>,
    counts: Counts,
}

/// What the configuration says, read once; again on SIGHUP.
pub(super) struct Rules {
    token: Option<Vec<u8>>,
    hooks: BTreeMap<String, (ServeHook, Option<Vec<u8>>)>,
    definitions: BTreeMap<String, Definition>,
    callbacks: Option<Callbacks>,
    store: Place,
}

impl Rules {
    /// Reads secrets and definitions; one that cannot be used is an error.
    pub(super) fn load(config: &Config, var: &dyn Fn(&str) -> Option<String>) -> Result<Rules, Failure> {
        let token = config.serve.token_file.as_deref().map(auth::read_secret).transpose()?;
        let mut hooks = BTreeMap::new();
        for (name, settings) in &config.serve.hooks {
            let secret = settings.secret_file.as_deref().map(auth::read_secret).transpose()?;
            hooks.insert(name.clone(), (settings.clone(), secret));
        }
        let auth_token = match &config.public_url {
            Some(_) => config.account.auth_token(var)?,
            None => None,
        };
        let callbacks = Callbacks::new(config, auth_token, var)?;
        let store = Place::new(config, var)?;
        Ok(Rules { token, hooks, definitions: hook::json_definitions()?, callbacks, store })
    }

    /// Workers and senders, for `/metrics`; nothing where the store cannot be read from here.
    fn fleet(&self) -> String {
        let read = QueueReader::open_beside(&self.store).and_then(|mut store| store.fleet());
        read.map_or_else(|_| String::new(), |fleet| metrics::fleet(&fleet))
    }

    fn may(&self, request: &Request, settings: Option<&(ServeHook, Option<Vec<u8>>)>) -> bool {
        let headers = &request.parts.headers;
        if let Some((settings, Some(secret))) = settings {
            return auth::has_signature(headers, &request.body, secret, settings);
        }
        self.token.as_deref().is_none_or(|token| auth::has_token(headers, token))
    }

    /// Whether every request has to prove that it may enqueue.
    pub(super) fn has_token(&self) -> bool {
        self.token.is_some()
    }
}

/// What happened since the start, for `/metrics`.
#[derive(Default)]
struct Counts {
    enqueued: AtomicU64,
    skipped: AtomicU64,
    refused: AtomicU64,
    failed: AtomicU64,
}

/// A request, read.
pub(super) struct Request {
    pub(super) parts: http::request::Parts,
    pub(super) body: Bytes,
}

/// A response: a status and a line of text.
pub(super) struct Response {
    status: u16,
    text: String,
    header: Option<(http::HeaderName, &'static str)>,
}

impl Response {
    pub(super) fn new(status: u16, text: impl Into<String>) -> Response {
        Response { status, text: text.into(), header: None }
    }

    pub(super) fn with(mut self, name: http::HeaderName, value: &'static str) -> Response {
        self.header = Some((name, value));
        self
    }

    pub(super) fn into_response(self) -> hyper::Response<Full<Bytes>> {
        let mut response = hyper::Response::new(Full::from(self.text + "\n"));
        *response.status_mut() = http::StatusCode::from_u16(self.status).unwrap_or_default();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
        if let Some((name, value)) = self.header {
            headers.insert(name, HeaderValue::from_static(value));
        }
        response
    }
}

impl Receiver {
    pub(super) fn new(spool: Spool, rules: Rules) -> Receiver {
        Receiver { spool, rules: RwLock::new(Arc::new(rules)), counts: Counts::default() }
    }

    /// Requests that begin from now on are held to these rules.
    pub(super) fn reload(&self, rules: Rules) {
        *self.rules.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(rules);
    }

    /// Answers a request. 2xx means: on disk.
    pub(super) fn receive(&self, request: &Request) -> Response {
        let path = request.parts.uri.path();
        let rules = Arc::clone(&self.rules.read().unwrap_or_else(PoisonError::into_inner));
        if let Some(callbacks) = rules.callbacks.as_ref().filter(|_| Callbacks::has_path(path)) {
            return callbacks.receive(request);
        }
        let response = match (path, path.strip_prefix("/hook/")) {
            ("/health", _) => return Response::new(200, "ok"),
            ("/metrics", _) => return Response::new(200, self.metrics() + &rules.fleet()),
            (_, Some(name)) if !name.is_empty() && !name.contains('/') => self.hook(name, request, &rules),
            _ => Response::new(404, "no such path: POST /hook/NAME"),
        };
        let count = match response.status {
            200 => &self.counts.skipped,
            202 => &self.counts.enqueued,
            400..=499 => &self.counts.refused,
            _ => &self.counts.failed,
        };
        count.fetch_add(1, Ordering::Relaxed);
        if response.status >= 400 {
            // A sender may drop what it is told will never be right: somebody has to see it.
            crate::syslog::error(&format!("serve: {path}: {} {}", response.status, response.text));
        }
        response
    }

    fn hook(&self, name: &str, request: &Request, rules: &Rules) -> Response {
        if !matches!(request.parts.method, Method::POST | Method::PUT) {
            return Response::new(405, "POST a hook").with(ALLOW, "POST, PUT");
        }
        let settings = rules.hooks.get(name);
        if !rules.may(request, settings) {
            return Response::new(401, "no valid token or signature").with(WWW_AUTHENTICATE, "Bearer");
        }
        let Some(definition) = rules.definitions.get(name) else {
            let near = nearest(name, rules.definitions.keys().map(String::as_str));
            let near = near.map_or_else(String::new, |near| format!("; did you mean {near}?"));
            return Response::new(404, format!("no hook {name:?} that reads JSON{near}"));
        };
        let to = recipients(request.parts.uri.query(), settings.map(|(settings, _)| settings));
        let input = Input::new().with_host(hook::host()).with_stdin(request.body.to_vec());
        let outcome = match twire_hooks::hook(definition, &input) {
            Ok(outcome) => outcome,
            Err(why) => return Response::new(400, why),
        };
        let Outcome::Notification(alert) = outcome else { return Response::new(200, "nothing to tell") };
        let notification = match hook::notification(&alert, &to, definition, &input) {
            Ok(notification) => notification,
            Err(why) => return Response::new(400, why.to_line()),
        };
        match self.spool.enqueue(&notification) {
            Ok(id) => Response::new(202, id.to_string()),
            Err(e) if e.kind() == ErrorKind::Invalid => Response::new(400, e.message()),
            Err(e) => Response::new(503, e.message()).with(RETRY_AFTER, RETRY_SECONDS),
        }
    }

    /// Prometheus' text format.
    fn metrics(&self) -> String {
        let Counts { enqueued, skipped, refused, failed } = &self.counts;
        let rows = [("enqueued", enqueued), ("skipped", skipped), ("refused", refused), ("failed", failed)];
        let rows = rows.map(|(name, count)| {
            format!("twire_serve_requests_total{{outcome=\"{name}\"}} {}", count.load(Ordering::Relaxed))
        });
        format!("# TYPE twire_serve_requests_total counter\n{}", rows.join("\n"))
    }
}

/// Recipients of the query (`?to=ops&to=anna`), else of the configuration.
fn recipients(query: Option<&str>, settings: Option<&ServeHook>) -> Vec<String> {
    let named: Vec<String> = form_urlencoded::parse(query.unwrap_or_default().as_bytes())
        .filter(|(name, value)| name == "to" && !value.is_empty())
        .map(|(_, value)| value.into_owned())
        .collect();
    if named.is_empty() { settings.map(|s| s.to.clone()).unwrap_or_default() } else { named }
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    const ALERT: &str =
        r#"{"status":"firing","groupKey":"g","alerts":[{"labels":{"alertname":"A"},"annotations":{}}]}"#;

    /// A receiver, and the folder that its spool is in.
    fn receiver(token: Option<&str>) -> (TempDir, Receiver) {
        let folder = TempDir::new().expect("a folder");
        let config =
            Config::parse("[serve.hook.grafana]\nto = 'anna'\n", &|_| None).expect("a configuration");
        let spool = Spool::create(folder.path().join("spool")).expect("a spool");
        let mut rules = Rules::load(&config, &|_| None).unwrap_or_else(|e| panic!("{}", e.to_line()));
        rules.token = token.map(|t| t.as_bytes().to_vec());
        (folder, Receiver::new(spool, rules))
    }

    fn ask(receiver: &Receiver, method: &str, uri: &str, authorization: &str, body: &str) -> (u16, String) {
        let mut request = http::Request::builder().method(method).uri(uri);
        if !authorization.is_empty() {
            request = request.header("authorization", authorization);
        }
        let (parts, ()) = request.body(()).expect("a request").into_parts();
        let response = receiver.receive(&Request { parts, body: Bytes::copy_from_slice(body.as_bytes()) });
        (response.status, response.text)
    }

    fn enqueued(receiver: &Receiver) -> Vec<serde_json::Value> {
        let files = std::fs::read_dir(receiver.spool.path().join("new")).expect("a folder");
        files
            .map(|f| {
                serde_json::from_slice(&std::fs::read(f.expect("a file").path()).expect("it reads"))
                    .expect("JSON")
            })
            .collect()
    }

    #[test]
    fn a_hook_is_answered_once_it_is_on_disk() {
        let (_folder, receiver) = receiver(None);
        assert_eq!(ask(&receiver, "POST", "/hook/alertmanager?to=ops", "", ALERT).0, 202);
        assert_eq!(ask(&receiver, "PUT", "/hook/grafana", "", ALERT).0, 202);
        let mut to: Vec<String> = enqueued(&receiver).iter().map(|n| n["to"][0].to_string()).collect();
        to.sort();
        assert_eq!(to, ["\"anna\"", "\"ops\""]);
        std::fs::remove_dir_all(receiver.spool.path()).expect("it goes");
        let (status, text) = ask(&receiver, "POST", "/hook/alertmanager", "", ALERT);
        assert_eq!(status, 503, "{text}");
        let metrics = ask(&receiver, "GET", "/metrics", "", "").1;
        assert!(
            metrics.contains("{outcome=\"enqueued\"} 2") && metrics.contains("{outcome=\"failed\"} 1"),
            "{metrics}"
        );
    }

    #[test]
    fn what_will_never_be_right_is_refused() {
        let (_folder, receiver) = receiver(Some("secret"));
        for (method, uri, authorization, body, status) in [
            ("POST", "/hook/alertmanager", "", ALERT, 401),
            ("POST", "/hook/alertmanager", "Bearer wrong", ALERT, 401),
            ("GET", "/hook/alertmanager", "Bearer secret", "", 405),
            ("POST", "/hook/alertmanager", "Bearer secret", "<xml>", 400),
            ("POST", "/hook/alertmanager", "Bearer secret", "{}", 400),
            ("POST", "/hook/none", "Bearer secret", ALERT, 404),
            ("POST", "/hook/smartd", "Bearer secret", ALERT, 404),
            ("POST", "/hook/", "Bearer secret", ALERT, 404),
            ("POST", "/hook/a/b", "Bearer secret", ALERT, 404),
            ("POST", "/", "Bearer secret", ALERT, 404),
            ("GET", "/health", "", "", 200),
        ] {
            assert_eq!(
                ask(&receiver, method, uri, authorization, body).0,
                status,
                "{method} {uri} {authorization}"
            );
        }
        assert!(enqueued(&receiver).is_empty());
    }
}
