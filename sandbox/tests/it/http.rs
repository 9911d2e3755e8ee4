//! A sandbox with a small HTTP client, and a server that takes its webhooks.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use serde_json::Value as Json;
use twire::webhook::{Form, Validator};
use twire_sandbox::{Config, Sandbox};

/// Longest that a test waits for what must come.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// An answer.
#[derive(Debug)]
pub(crate) struct HttpResponse {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) text: String,
    pub(crate) json: Json,
}

impl HttpResponse {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        header(&self.head, name)
    }

    /// The text at a key.
    pub(crate) fn text(&self, key: &str) -> &str {
        self.json[key].as_str().unwrap_or_default()
    }

    /// Status and code of a refusal.
    pub(crate) fn refusal(&self) -> (u16, u64) {
        (self.status, self.json["code"].as_u64().unwrap_or(0))
    }
}

fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    head.lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(n, _)| n.eq_ignore_ascii_case(name))
        .map(|(_, v)| v.trim())
}

/// One exchange on a connection of its own. `Err` says how it broke.
pub(crate) fn exchange(
    address: SocketAddr,
    method: &str,
    target: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> std::io::Result<HttpResponse> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut request =
        format!("{method} {target} HTTP/1.1\r\nconnection: close\r\ncontent-length: {}\r\n", body.len());
    if !headers.iter().any(|(n, _)| n.eq_ignore_ascii_case("host")) {
        request.extend(["host: ", &address.to_string(), "\r\n"]);
    }
    for (name, value) in headers {
        request.extend([name, ": ", value, "\r\n"]);
    }
    request.extend(["\r\n", body]);
    stream.write_all(request.as_bytes())?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    let whole = String::from_utf8_lossy(&bytes).into_owned();
    let (head, text) = whole.split_once("\r\n\r\n").ok_or_else(|| std::io::Error::other("no answer"))?;
    let status = head.split(' ').nth(1).and_then(|s| s.parse().ok()).unwrap_or(0);
    let declared = header(head, "content-length").and_then(|n| n.parse().ok());
    if declared.is_some_and(|n: usize| n != text.len()) {
        return Err(std::io::Error::other("the body is shorter than it said"));
    }
    Ok(HttpResponse {
        status,
        head: head.to_owned(),
        text: text.to_owned(),
        json: serde_json::from_str(text).unwrap_or(Json::Null),
    })
}

pub(crate) fn encode(pairs: &[(&str, &str)]) -> String {
    let escape = |text: &str| -> String {
        text.bytes()
            .map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") })
            .collect()
    };
    pairs.iter().map(|(n, v)| format!("{}={}", escape(n), escape(v))).collect::<Vec<_>>().join("&")
}

/// A sandbox whose clock stands still.
pub(crate) struct Twilio {
    pub(crate) sandbox: Sandbox,
}

impl Twilio {
    pub(crate) fn start() -> Twilio {
        Twilio::with(Config::new().time_scale(0.0))
    }

    pub(crate) fn with(config: Config) -> Twilio {
        Twilio { sandbox: Sandbox::start(config).expect("sandbox") }
    }

    pub(crate) fn basic(user: &str, password: &str) -> String {
        use base64::Engine;
        format!("Basic {}", base64::engine::general_purpose::STANDARD.encode(format!("{user}:{password}")))
    }

    /// A call to Twilio's API.
    pub(crate) fn call(&self, method: &str, path: &str, body: &str) -> HttpResponse {
        self.try_call(method, path, &[], body).expect("answer")
    }

    pub(crate) fn try_call(
        &self,
        method: &str,
        path: &str,
        more: &[(&str, &str)],
        body: &str,
    ) -> std::io::Result<HttpResponse> {
        let auth = Twilio::basic(self.sandbox.account_sid(), self.sandbox.auth_token());
        let content_type =
            if body.starts_with('{') { "application/json" } else { "application/x-www-form-urlencoded" };
        let mut headers = vec![("authorization", auth.as_str()), ("content-type", content_type)];
        headers.extend_from_slice(more);
        exchange(self.sandbox.address(), method, path, &headers, body)
    }

    /// A call to Twilio's API by somebody else than the account.
    pub(crate) fn as_other(
        &self,
        who: (&str, &str),
        method: &str,
        path: &str,
        params: &[(&str, &str)],
    ) -> HttpResponse {
        let auth = Twilio::basic(who.0, who.1);
        let headers =
            [("authorization", auth.as_str()), ("content-type", "application/x-www-form-urlencoded")];
        exchange(self.sandbox.address(), method, path, &headers, &encode(params)).expect("answer")
    }

    pub(crate) fn get(&self, path: &str) -> HttpResponse {
        self.call("GET", path, "")
    }

    pub(crate) fn post(&self, path: &str, params: &[(&str, &str)]) -> HttpResponse {
        self.call("POST", path, &encode(params))
    }

    /// A path below the account: `Messages.json`.
    pub(crate) fn below(&self, rest: &str) -> String {
        format!("/2010-04-01/Accounts/{}/{rest}", self.sandbox.account_sid())
    }

    /// A path below the Verify service.
    pub(crate) fn verify(&self, rest: &str) -> String {
        format!("/v2/Services/{}/{rest}", self.sandbox.verify_service_sid())
    }

    /// Sends an SMS from the account's number.
    pub(crate) fn send(&self, params: &[(&str, &str)]) -> HttpResponse {
        let mut all = vec![("To", "+15558675310"), ("From", self.sandbox.phone_number()), ("Body", "Hello")];
        for (name, value) in params {
            all.retain(|(n, _)| n != name);
            all.push((name, value));
        }
        all.retain(|(_, v)| *v != "-");
        self.post(&self.below("Messages.json"), &all)
    }

    /// Calls somebody from the account's number.
    pub(crate) fn dial(&self, params: &[(&str, &str)]) -> HttpResponse {
        let mut all = vec![("To", "+15558675310"), ("From", self.sandbox.phone_number())];
        for (name, value) in params {
            all.retain(|(n, _)| n != name || *name == "StatusCallbackEvent");
            all.push((name, value));
        }
        all.retain(|(_, v)| *v != "-");
        self.post(&self.below("Calls.json"), &all)
    }

    /// A call to the control API.
    pub(crate) fn control(&self, method: &str, path: &str, body: &Json) -> HttpResponse {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        exchange(self.sandbox.address(), method, &format!("/_twire/{path}"), &[], &body).expect("answer")
    }

    pub(crate) fn look(&self, path: &str) -> Json {
        let answer = self.control("GET", path, &Json::Null);
        assert_eq!(answer.status, 200, "{path}: {}", answer.text);
        answer.json
    }

    /// Moves the clock, and everything that is due with it.
    pub(crate) fn advance(&self, by: &str) {
        let answer = self.control("POST", "clock/advance", &serde_json::json!({"by": by}));
        assert_eq!(answer.json["settled"], true, "{}", answer.text);
    }
}

/// A webhook as it came in.
#[derive(Debug, Clone)]
pub(crate) struct Webhook {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) head: String,
    pub(crate) body: String,
    url: String,
}

impl Webhook {
    pub(crate) fn header(&self, name: &str) -> &str {
        header(&self.head, name).unwrap_or_default()
    }

    /// The parameters in their order.
    pub(crate) fn params(&self) -> Vec<(String, String)> {
        let form = match self.method.as_str() {
            "GET" => self.target.split_once('?').map_or("", |(_, query)| query),
            _ => &self.body,
        };
        let form = Form::parse(form.as_bytes()).expect("form");
        form.iter().map(|(n, v)| (n.into_owned(), v.into_owned())).collect()
    }

    pub(crate) fn param(&self, name: &str) -> String {
        self.params().into_iter().find(|(n, _)| n == name).map_or_else(|| "-".to_owned(), |(_, v)| v)
    }

    /// Whether the account's token signed it.
    pub(crate) fn is_signed_by(&self, token: &str) -> bool {
        let validator = Validator::new(token).expect("validator");
        let params = if self.method == "GET" { Vec::new() } else { self.params() };
        validator.validate(&self.url, &params, self.header("x-twilio-signature"))
    }
}

type Reply = dyn Fn(&Webhook) -> (u16, &'static str, String) + Send + Sync;

/// A server that takes webhooks.
pub(crate) struct Receiver {
    pub(crate) url: String,
    seen: Arc<(Mutex<Vec<Webhook>>, Condvar)>,
}

impl Receiver {
    /// Answers every webhook with 204.
    pub(crate) fn start() -> Receiver {
        Receiver::with(|_| (204, "", String::new()))
    }

    /// Answers with TwiML.
    pub(crate) fn twiml(reply: impl Fn(&Webhook) -> String + Send + Sync + 'static) -> Receiver {
        Receiver::with(move |hook| (200, "text/xml", format!("<Response>{}</Response>", reply(hook))))
    }

    /// The content type may be followed by further headers.
    pub(crate) fn with_headers(
        reply: impl Fn(&Webhook) -> (u16, &'static str, String) + Send + Sync + 'static,
    ) -> Receiver {
        Receiver::with(reply)
    }

    pub(crate) fn with(
        reply: impl Fn(&Webhook) -> (u16, &'static str, String) + Send + Sync + 'static,
    ) -> Receiver {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("listener");
        let url = format!("http://{}", listener.local_addr().expect("address"));
        let seen = Arc::new((Mutex::new(Vec::new()), Condvar::new()));
        let (base, shared, reply) = (url.clone(), Arc::clone(&seen), Arc::new(reply));
        // The thread ends with the test's process.
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (base, seen, reply): (_, _, Arc<Reply>) =
                    (base.clone(), Arc::clone(&shared), reply.clone());
                std::thread::spawn(move || take(stream, &base, &seen, reply.as_ref()));
            }
        });
        Receiver { url, seen }
    }

    /// What came, in order.
    pub(crate) fn seen(&self) -> Vec<Webhook> {
        self.seen.0.lock().expect("lock").clone()
    }

    /// Waits until that many came.
    pub(crate) fn wait(&self, count: usize) -> Vec<Webhook> {
        let seen = self.seen.0.lock().expect("lock");
        let (seen, time) = self.seen.1.wait_timeout_while(seen, PATIENCE, |s| s.len() < count).expect("lock");
        assert!(!time.timed_out(), "{} of {count} webhooks came", seen.len());
        seen.clone()
    }
}

fn take(mut stream: TcpStream, base: &str, seen: &(Mutex<Vec<Webhook>>, Condvar), reply: &Reply) {
    let mut bytes = Vec::new();
    let mut chunk = [0; 4096];
    let hook = loop {
        let read = stream.read(&mut chunk).unwrap_or(0);
        if read == 0 {
            return;
        }
        bytes.extend_from_slice(&chunk[..read]);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let length = header(head, "content-length").and_then(|n| n.parse().ok()).unwrap_or(0);
        if body.len() < length {
            continue;
        }
        let mut start = head.split(' ');
        let method = start.next().unwrap_or_default().to_owned();
        let target = start.next().unwrap_or_default().to_owned();
        break Webhook {
            url: format!("{base}{target}"),
            method,
            target,
            head: head.to_owned(),
            body: body.to_owned(),
        };
    };
    let (status, content_type, body) = reply(&hook);
    seen.0.lock().expect("lock").push(hook);
    seen.1.notify_all();
    // The sandbox may have given up meanwhile.
    let _ = stream.write_all(
        format!(
            "HTTP/1.1 {status} X\r\ncontent-type: {content_type}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
            body.len()
        )
        .as_bytes(),
    );
}
