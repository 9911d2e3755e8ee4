//! `twire webhook send`, to an application that checks what comes.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::mpsc::{Receiver, channel};

use twire::webhook::{Event, Validator, Verdict, Webhook};

use crate::host::Host;

const TOKEN: &str = "a-planted-token";

/// A request as it came.
struct Request {
    method: String,
    target: String,
    fields: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Request {
    fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, v)| v.as_str())
    }

    /// As an application judges it that sees no more than the request.
    fn judge(&self) -> (Verdict, Result<Event, Verdict>) {
        let validator = Validator::new(TOKEN).expect("validator");
        let webhook = Webhook::new(&self.method, &self.target, &self.body)
            .headers(self.fields.iter().map(|(name, value)| (name, value.as_str())));
        (validator.check(&webhook), validator.receive(&webhook))
    }

    fn event(&self) -> Event {
        self.judge().1.unwrap_or_else(|verdict| panic!("{verdict}: {}", self.target))
    }
}

/// A server that answers every request alike and hands the requests on.
fn application(answer: &'static str) -> (String, Receiver<Request>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let (seen, requests) = channel();
    std::thread::spawn(move || {
        for client in listener.incoming() {
            let mut reader = BufReader::new(client.expect("a client"));
            let mut line = String::new();
            reader.read_line(&mut line).expect("a request line");
            let mut words = line.split(' ');
            let mut word = || words.next().expect("a word").to_owned();
            let (method, target) = (word(), word());
            let mut fields = Vec::new();
            loop {
                let mut line = String::new();
                reader.read_line(&mut line).expect("a header field");
                let Some((name, value)) = line.trim_end().split_once(": ") else { break };
                fields.push((name.to_owned(), value.to_owned()));
            }
            let length = fields.iter().find(|(n, _)| n.eq_ignore_ascii_case("content-length"));
            let mut body = vec![0; length.map_or(0, |(_, n)| n.parse().expect("a number"))];
            reader.read_exact(&mut body).expect("a body");
            reader.get_mut().write_all(answer.as_bytes()).expect("answered");
            if seen.send(Request { method, target, fields, body }).is_err() {
                return;
            }
        }
    });
    (url, requests)
}

fn host() -> Host {
    Host::default()
        .with("TWILIO_AUTH_TOKEN", TOKEN)
        .with("TWILIO_ACCOUNT_SID", "AC0123456789abcdef0123456789abcdef")
        .with("TWILIO_PHONE_NUMBER", "+15005550006")
}

const OK: &str = "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nConnection: close\r\n\r\n<Response/>";

#[test]
fn what_is_sent_is_signed_and_what_comes_back_is_printed() {
    let (url, requests) = application(OK);
    let sms = format!("{url}/sms?a=1");
    let ran = host().run(&["webhook", "send", "sms", &sms, "--body", "It's + é", "-p", "NumMedia=1"]);
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "<Response/>\n", ""));
    let request = requests.recv().expect("a request");
    assert_eq!((request.method.as_str(), request.target.as_str()), ("POST", "/sms?a=1"));
    assert!(request.field("I-Twilio-Idempotency-Token").is_some());
    let Event::Message(message) = request.event() else { panic!("no message") };
    assert_eq!(message.body.as_deref(), Some("It's + é"));
    assert_eq!(message.account_sid.as_deref(), Some("AC0123456789abcdef0123456789abcdef"));
    assert_eq!((message.to.as_deref(), message.num_media), (Some("+15005550006"), Some(1)));

    host().run(&["webhook", "send", "status", &url, "--status", "failed", "-p", "ErrorCode=30003"]);
    let Event::MessageStatus(status) = requests.recv().expect("a request").event() else { panic!() };
    assert_eq!((status.message_status.as_deref(), status.error_code), (Some("failed"), Some(30003)));

    host().run(&["webhook", "send", "voice", &format!("{url}/?x=%27"), "--method", "GET"]);
    let request = requests.recv().expect("a request");
    assert!(request.method == "GET" && request.target.starts_with("/?x=%27&CallSid=CA"));
    assert_eq!(request.event().name(), "call");

    host().run(&["webhook", "send", "voice", &url, "-p", "Digits=1"]);
    assert_eq!(requests.recv().expect("a request").event().name(), "gather");

    let json = host().run_with(&["webhook", "send", "bare", &url, "--body-file", "-"], b"{\"a\": 1}");
    assert_eq!(json.code, 0, "{json:?}");
    assert_eq!(requests.recv().expect("a request").event().name(), "json");
}

#[test]
fn a_public_url_is_signed_and_named() {
    let (url, requests) = application(OK);
    host().run(&["webhook", "send", "sms", &url, "--public-url", "https://u:p@example.com:8443/sms"]);
    let request = requests.recv().expect("a request");
    assert_eq!(request.field("Host"), Some("example.com:8443"));
    assert_eq!(request.field("X-Forwarded-Proto"), Some("https"));
    // The target is that of the local URL: an application at another path is told its own.
    let signed = "https://u:p@example.com:8443/sms";
    let validator = Validator::new(TOKEN).expect("validator");
    let webhook = Webhook::new("POST", signed, &request.body)
        .headers(request.fields.iter().map(|(name, value)| (name, value.as_str())));
    assert!(validator.check(&webhook).is_valid());
}

#[test]
fn a_forged_signature_fits_nothing() {
    let (url, requests) =
        application("HTTP/1.1 403 Forbidden\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\nno");
    let ran = host().run(&["webhook", "send", "sms", &url, "--forge", "-v"]);
    assert_eq!((ran.code, ran.out.as_str()), (69, "no\n"));
    assert!(ran.err.starts_with("twire: 403 text/plain (2 bytes)\n"), "{ran:?}");
    assert_eq!(requests.recv().expect("a request").judge().0, Verdict::BadSignature);
}

#[test]
fn exit_codes_say_what_went_wrong() {
    let (bad, _requests) = application(
        "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nConnection: close\r\n\r\n<Response>\n<Sy/></Response>",
    );
    let ran = host().run(&["webhook", "send", "voice", &bad]);
    assert!(ran.code == 65 && ran.err.contains("line 2"), "{ran:?}");
    let (moved, _requests) =
        application("HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    host().run(&["webhook", "send", "voice", &moved]).failed(69, "302, a redirect");
    let (broken, _requests) = application("");
    host().run(&["webhook", "send", "voice", &broken]).failed(76, "no answer");

    let closed = TcpListener::bind("127.0.0.1:0").expect("a free port").local_addr().expect("an address");
    host().run(&["webhook", "send", "sms", &format!("http://{closed}/")]).failed(75, "no connection");
    host().run(&["webhook", "send", "sms", "ftp://x/"]).failed(64, "http://");
    host().run(&["webhook", "send", "fax", "http://x/"]).failed(64, "KIND");
    Host::default().run(&["webhook", "send", "sms", "http://x/"]).failed(78, "TWILIO_AUTH_TOKEN");

    // A server that never answers.
    let silent = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", silent.local_addr().expect("an address"));
    host().run(&["webhook", "send", "sms", &url, "--timeout", "0.3"]).failed(76, "no answer in time");
}
