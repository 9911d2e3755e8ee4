//! Tests of `twire webhook send` with an application that verifies signatures.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::mpsc::{Receiver, channel};

use twire::webhook::{Event, Validator, Verdict, Webhook};

use crate::harness::{Environment, RunOutput};

const TOKEN: &str = "a-planted-token";

/// A request as received.
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

    /// The verdict and the event, as an application sees them.
    fn verify(&self) -> (Verdict, Result<Event, Verdict>) {
        let validator = Validator::new(TOKEN).expect("validator");
        let webhook = Webhook::new(&self.method, &self.target, &self.body)
            .headers(self.fields.iter().map(|(name, value)| (name, value.as_str())));
        (validator.check(&webhook), validator.receive(&webhook))
    }

    fn event(&self) -> Event {
        self.verify().1.unwrap_or_else(|verdict| panic!("{verdict}: {}", self.target))
    }
}

/// A server that sends the same response to every request and passes the requests on.
fn application(response: &'static str) -> (String, Receiver<Request>) {
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
            reader.get_mut().write_all(response.as_bytes()).expect("answered");
            if seen.send(Request { method, target, fields, body }).is_err() {
                return;
            }
        }
    });
    (url, requests)
}

fn environment() -> Environment {
    Environment::default()
        .with("TWILIO_AUTH_TOKEN", TOKEN)
        .with("TWILIO_ACCOUNT_SID", "AC0123456789abcdef0123456789abcdef")
        .with("TWILIO_PHONE_NUMBER", "+15005550006")
}

const OK: &str = "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nConnection: close\r\n\r\n<Response/>";

#[test]
fn the_request_is_signed_and_the_response_printed() {
    let (url, requests) = application(OK);
    let sms = format!("{url}/sms?a=1");
    let output =
        environment().run(&["webhook", "send", "sms", &sms, "--body", "It's + é", "-p", "NumMedia=1"]);
    assert_eq!((output.code, output.out.as_str(), output.err.as_str()), (0, "<Response/>\n", ""));
    let request = requests.recv().expect("a request");
    assert_eq!((request.method.as_str(), request.target.as_str()), ("POST", "/sms?a=1"));
    assert!(request.field("I-Twilio-Idempotency-Token").is_some());
    let Event::Message(message) = request.event() else { panic!("no message") };
    assert_eq!(message.body.as_deref(), Some("It's + é"));
    assert_eq!(message.account_sid.as_deref(), Some("AC0123456789abcdef0123456789abcdef"));
    assert_eq!((message.to.as_deref(), message.num_media), (Some("+15005550006"), Some(1)));

    environment().run(&["webhook", "send", "status", &url, "--status", "failed", "-p", "ErrorCode=30003"]);
    let Event::MessageStatus(status) = requests.recv().expect("a request").event() else { panic!() };
    assert_eq!((status.message_status.as_deref(), status.error_code), (Some("failed"), Some(30003)));

    environment().run(&["webhook", "send", "voice", &format!("{url}/?x=%27"), "--method", "GET"]);
    let request = requests.recv().expect("a request");
    assert!(request.method == "GET" && request.target.starts_with("/?x=%27&CallSid=CA"));
    assert_eq!(request.event().name(), "call");

    environment().run(&["webhook", "send", "voice", &url, "-p", "Digits=1"]);
    assert_eq!(requests.recv().expect("a request").event().name(), "gather");

    let json = environment().run_with(&["webhook", "send", "bare", &url, "--body-file", "-"], b"{\"a\": 1}");
    assert_eq!(json.code, 0, "{json:?}");
    assert_eq!(requests.recv().expect("a request").event().name(), "json");
}

#[test]
fn a_public_url_is_signed_and_sent_in_headers() {
    let (url, requests) = application(OK);
    environment().run(&["webhook", "send", "sms", &url, "--public-url", "https://u:p@example.com:8443/sms"]);
    let request = requests.recv().expect("a request");
    assert_eq!(request.field("Host"), Some("example.com:8443"));
    assert_eq!(request.field("X-Forwarded-Proto"), Some("https"));
    // The target is that of the local URL.
    let signed = "https://u:p@example.com:8443/sms";
    let validator = Validator::new(TOKEN).expect("validator");
    let webhook = Webhook::new("POST", signed, &request.body)
        .headers(request.fields.iter().map(|(name, value)| (name, value.as_str())));
    assert!(validator.check(&webhook).is_valid());
}

#[test]
fn a_forged_signature_is_invalid() {
    let (url, requests) =
        application("HTTP/1.1 403 Forbidden\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\nno");
    let output = environment().run(&["webhook", "send", "sms", &url, "--forge", "-v"]);
    assert_eq!((output.code, output.out.as_str()), (69, "no\n"));
    assert!(output.err.starts_with("twire: 403 text/plain (2 bytes)\n"), "{output:?}");
    assert_eq!(requests.recv().expect("a request").verify().0, Verdict::BadSignature);
}

#[test]
fn each_failure_has_its_exit_code() {
    let (bad, _requests) = application(
        "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nConnection: close\r\n\r\n<Response>\n<Sy/></Response>",
    );
    let output = environment().run(&["webhook", "send", "voice", &bad]);
    assert!(output.code == 65 && output.err.contains("line 2"), "{output:?}");
    let (moved, _requests) =
        application("HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    environment().run(&["webhook", "send", "voice", &moved]).assert_failed(69, "302, a redirect");
    let (broken, _requests) = application("");
    environment().run(&["webhook", "send", "voice", &broken]).assert_failed(76, "no response");

    environment().run(&["webhook", "send", "sms", "http://127.0.0.1:1/"]).assert_failed(75, "no connection");
    environment().run(&["webhook", "send", "sms", "ftp://x/"]).assert_failed(64, "http://");
    environment().run(&["webhook", "send", "fax", "http://x/"]).assert_failed(64, "KIND");
    Environment::default()
        .run(&["webhook", "send", "sms", "http://x/"])
        .assert_failed(78, "TWILIO_AUTH_TOKEN");

    // A server that never responds.
    let silent = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", silent.local_addr().expect("an address"));
    // A machine that stalls may not be connected in time.
    let mut runs =
        ["2", "20", "60"].map(|time| ["webhook", "send", "sms", &url, "--timeout", time]).into_iter();
    let run = runs.find_map(|args| Some(environment().run(&args)).filter(|run| run.code != 75));
    run.expect("a connection").assert_failed(76, "no response in time");
}

/// `twire listen` on a free port, and what it printed when it had all its requests.
fn listen(more: &'static [&'static str], act: impl FnOnce(&str)) -> RunOutput {
    let (reader, writer) = std::io::pipe().expect("a pipe");
    let run = std::thread::spawn(move || {
        let args = [&["listen", "--listen", "127.0.0.1:0"], more].concat();
        environment().run_piped(&args, Box::new(writer))
    });
    let mut line = String::new();
    let mut reader = BufReader::new(reader);
    reader.read_line(&mut line).expect("a line");
    let url = line.split_whitespace().find(|word| word.starts_with("http://")).expect("a URL");
    act(url.trim_end_matches(';'));
    let mut output = run.join().expect("no panic");
    reader.read_to_string(&mut output.err).expect("the rest");
    output
}

#[test]
fn listen_prints_webhooks_and_responds_with_twiml() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let file = folder.path().join("response.xml");
    std::fs::write(&file, "<Response><Message>Hi</Message></Response>").expect("written");
    let args: &'static [&'static str] =
        vec!["--count", "2", "--twiml", file.to_str().expect("UTF-8").to_owned().leak()].leak();
    let output = listen(args, |url| {
        let sms = format!("{url}/sms?a=1");
        let sent = environment().run(&["webhook", "send", "sms", &sms, "--body", "two\nlines"]);
        assert_eq!(
            (sent.code, sent.out.as_str()),
            (0, "<Response><Message>Hi</Message></Response>\n"),
            "{sent:?}"
        );
        let forged = environment().run(&["webhook", "send", "voice", url, "--forge"]);
        assert_eq!(forged.code, 0, "{forged:?}");
    });
    assert_eq!(output.code, 0, "{output:?}");
    for part in
        ["POST /sms?a=1 200: signed by Twilio\n", "\n  Body: two\\nlines\n", "POST / 200: ", "CallSid: CA"]
    {
        assert!(output.out.contains(part), "{part:?}: {}", output.out);
    }
    assert_eq!(output.out.matches("signed by Twilio").count(), 1, "{output:?}");

    let output = listen(&["--count", "1", "--json", "--reject"], |url| {
        let forged = environment().run(&["webhook", "send", "sms", url, "--forge"]);
        forged.assert_failed(69, "the response is 403");
    });
    let json = output.json();
    assert_eq!((&json["verdict"], &json["status"]), (&"bad_signature".into(), &403.into()));
    assert_eq!(json["content"]["SmsStatus"], "received");
    environment().run(&["listen", "--twiml", "/nonexistent"]).assert_failed(66, "/nonexistent");
    Environment::default().run(&["listen", "--reject"]).assert_failed(78, "--reject needs the auth token");
}
