//! The phone page as it is served, the events that it lives on, and the record of requests.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use serde_json::{Value as Json, json};

use crate::http::{HttpResponse, Receiver, Twilio, exchange};

fn get(twilio: &Twilio, path: &str) -> HttpResponse {
    exchange(twilio.sandbox.address(), "GET", path, &[], "").expect("answer")
}

/// What stands between `before` and `"`, each time.
fn quoted<'a>(text: &'a str, before: &str) -> Vec<&'a str> {
    text.split(before).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn the_page_is_served_with_a_policy_that_runs_nothing_else() {
    let twilio = Twilio::start();
    let page = get(&twilio, "/");
    assert_eq!((page.status, page.header("content-type")), (200, Some("text/html; charset=utf-8")));
    let elsewhere = exchange(twilio.sandbox.address(), "GET", "/", &[("host", "api.twilio.com")], "");
    assert_eq!(elsewhere.expect("answer").refusal(), (401, 20003), "not on Twilio's hosts");
    let policy = page.header("content-security-policy").expect("policy");
    for rule in [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'none'",
    ] {
        assert!(policy.split(';').any(|part| part.trim() == rule), "{rule} of {policy}");
    }
    assert!(!policy.contains("unsafe") && !policy.contains('*'), "{policy}");
    assert_eq!(page.header("x-content-type-options"), Some("nosniff"));
    assert_eq!(page.header("referrer-policy"), Some("no-referrer"));
    for inline in ["<style", " style=", "javascript:"] {
        assert!(!page.text.contains(inline), "{inline}");
    }
    assert!(!page.text.split_whitespace().any(|word| word.starts_with("on") && word.contains('=')));
    assert_eq!(page.text.matches("<script").count(), 1);
}

#[test]
fn every_file_of_the_page_is_there_and_none_parses_markup() {
    let twilio = Twilio::start();
    let page = get(&twilio, "/");
    let mut paths: Vec<String> = [quoted(&page.text, "src=\""), quoted(&page.text, "stylesheet\" href=\"")]
        .concat()
        .iter()
        .map(|p| (*p).to_owned())
        .collect();
    let mut at = 0;
    while let Some(path) = paths.get(at).cloned() {
        let file = get(&twilio, &path);
        assert_eq!(file.status, 200, "{path}");
        let script = path.strip_suffix(".js").is_some();
        let content_type = if script { "text/javascript; charset=utf-8" } else { "text/css; charset=utf-8" };
        assert_eq!(file.header("content-type"), Some(content_type), "{path}");
        assert!(file.header("content-security-policy").is_some(), "{path}");
        for name in quoted(&file.text, "from \"./") {
            let path = format!("/_twire/page/{name}");
            if !paths.contains(&path) {
                paths.push(path);
            }
        }
        for way in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "DOMParser", "eval("] {
            assert!(!file.text.contains(way), "{path}: {way}");
        }
        at += 1;
    }
    assert!(paths.len() > 10, "{paths:?}");
    assert_eq!(get(&twilio, "/_twire/page/secret.js").status, 404);
    let foreign = [("sec-fetch-site", "cross-site")];
    let answer = exchange(twilio.sandbox.address(), "GET", &paths[0], &foreign, "").expect("answer");
    assert_eq!(answer.status, 403);
}

/// A reader of the events.
struct Reader(BufReader<TcpStream>);

impl Reader {
    fn open(twilio: &Twilio) -> Reader {
        let mut stream = TcpStream::connect(twilio.sandbox.address()).expect("connect");
        stream.set_read_timeout(Some(crate::http::PATIENCE)).expect("timeout");
        let host = twilio.sandbox.address();
        write!(stream, "GET /_twire/events HTTP/1.1\r\nhost: {host}\r\n\r\n").expect("request");
        let mut reader = Reader(BufReader::new(stream));
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            assert!(reader.0.read_line(&mut head).expect("head") > 0, "{head}");
        }
        assert!(head.starts_with("HTTP/1.1 200") && head.contains("text/event-stream"), "{head}");
        reader
    }

    fn next(&mut self) -> Json {
        loop {
            let mut line = String::new();
            assert!(self.0.read_line(&mut line).expect("line") > 0, "the events ended");
            if let Some(data) = line.strip_prefix("data: ") {
                return serde_json::from_str(data).expect("JSON");
            }
        }
    }

    /// The next event that has rows of that kind.
    fn next_with(&mut self, kind: &str) -> Vec<Json> {
        loop {
            if let Some(rows) = self.next()[kind].as_array() {
                return rows.clone();
            }
        }
    }
}

#[test]
fn events_say_what_is_there_and_then_what_changes() {
    let twilio = Twilio::start();
    let receiver = Receiver::start();
    twilio.send(&[("Body", "before"), ("StatusCallback", &receiver.url)]);
    let mut reader = Reader::open(&twilio);
    let first = reader.next();
    assert_eq!(first["start"], true);
    assert_eq!(first["messages"][0]["body"], "before");
    assert_eq!(first["clock"]["scale"], 0.0);
    assert_eq!(first["senders"], json!(["+15005550006", "whatsapp:+14155238886"]));
    let sid = first["messages"][0]["sid"].as_str().expect("SID").to_owned();

    twilio.advance("1s");
    let mut statuses = Vec::new();
    while statuses.last().is_none_or(|s| s != "delivered") {
        let rows = reader.next_with("messages");
        assert!(rows.iter().all(|row| row["sid"] == sid.as_str()), "{rows:?}");
        statuses.extend(rows.iter().map(|row| row["status"].as_str().expect("status").to_owned()));
    }
    twilio.send(&[("Body", "after")]);
    let rows = reader.next_with("messages");
    assert_eq!((rows.len(), &rows[0]["body"]), (1, &json!("after")), "only what changed");

    twilio.control("PUT", "phones/+15558675310", &json!({"ring": "wait"}));
    assert_eq!(reader.next_with("phones")[0]["ring"], "wait");
    twilio.call("DELETE", &twilio.below(&format!("Messages/{sid}.json")), "");
    assert_eq!(reader.next_with("removed"), [json!(sid)]);
    twilio.control("POST", "clock/advance", &json!({"to": "2034-01-02T03:04:05Z"}));
    while reader.next()["clock"]["now"] != "2034-01-02T03:04:05Z" {}
    twilio.control("POST", "clock", &json!({"scale": 60}));
    while reader.next()["clock"]["scale"] != 60.0 {}
}

#[test]
fn events_have_callbacks_codes_calls_and_the_log() {
    let twilio = Twilio::start();
    let receiver = Receiver::with(|_| (500, "text/plain", "no".to_owned()));
    let mut reader = Reader::open(&twilio);
    reader.next();
    twilio.send(&[("StatusCallback", &receiver.url)]);
    twilio.advance("100ms");
    let callback = reader.next_with("callbacks").remove(0);
    assert_eq!((&callback["status"], &callback["response"]), (&json!(500), &json!("no")));
    twilio.post(&twilio.verify("Verifications"), &[("To", "+15558675310"), ("Channel", "sms")]);
    let code = reader.next_with("verifications").remove(0);
    assert_eq!(code["code"].as_str().map(str::len), Some(6));
    assert!(code["date_expires"].as_str() > code["date_created"].as_str());
    twilio.dial(&[("Twiml", "<Response><Say>Hello</Say></Response>")]);
    assert_eq!(reader.next_with("calls")[0]["status"], "queued");
    twilio.advance("400ms");
    while reader.next_with("calls")[0]["transcript"][0]["text"] != "Hello" {}
    twilio.send(&[("StatusCallback", &receiver.url)]);
    twilio.advance("100ms");
    assert_eq!(reader.next_with("log")[0]["code"], 11200);
}

#[test]
fn events_begin_anew_when_everything_is_forgotten() {
    let twilio = Twilio::start();
    let mut reader = Reader::open(&twilio);
    twilio.send(&[]);
    reader.next_with("messages");
    twilio.control("DELETE", "state", &Json::Null);
    let mut event = reader.next();
    while event["start"] != true {
        event = reader.next();
    }
    assert_eq!(event["messages"], Json::Null);
    twilio.send(&[("Body", "anew")]);
    assert_eq!(reader.next_with("messages")[0]["body"], "anew");
}

#[test]
fn events_are_not_for_the_pages_of_others() {
    let twilio = Twilio::start();
    for headers in
        [("origin", "https://evil.example"), ("host", "evil.example"), ("sec-fetch-site", "same-site")]
    {
        let answer =
            exchange(twilio.sandbox.address(), "GET", "/_twire/events", &[headers], "").expect("answer");
        assert_eq!(answer.status, 403, "{headers:?}");
    }
}

#[test]
fn requests_are_kept_with_what_was_wrong_and_without_credentials() {
    let twilio = Twilio::start();
    let sent = twilio.send(&[("Body", &"long ".repeat(500))]);
    twilio.send(&[("To", "nonsense")]);
    exchange(twilio.sandbox.address(), "GET", &twilio.below("Messages.json"), &[], "").expect("answer");
    twilio.control("POST", "faults", &json!({"kind": "close"}));
    twilio.try_call("GET", "/v1/Content", &[], "").expect_err("closed");
    twilio.call("POST", "/v1/Content", "{nonsense");
    let rows = twilio.look("requests")["requests"].as_array().expect("rows").clone();
    let seen: Vec<_> = rows.iter().map(|r| (r["status"].as_u64(), r["code"].as_u64())).collect();
    let expected =
        [(Some(400), Some(20001)), (None, None), (Some(401), Some(20003)), (Some(400), Some(21211))];
    assert_eq!(seen[..4], expected);
    assert_eq!(rows[1]["fault"], "close");
    assert_eq!(rows[3]["message"], "The 'To' number nonsense is not a valid phone number.");
    assert!(rows[3]["params"].as_array().expect("params").contains(&json!(["To", "nonsense"])));
    let first = &rows[4];
    assert_eq!(first["status"], sent.status, "too long a body, and kept short");
    assert_eq!(first["sid"].as_str(), sent.header("twilio-request-id"));
    let kept = first["params"].to_string();
    assert!(kept.len() < 2300 && kept.contains('…'), "{}", kept.len());
    let whole = json!(rows).to_string();
    assert!(!whole.contains(twilio.sandbox.auth_token()) && !whole.contains("Basic "));
    assert_eq!(
        twilio.look("requests?code=21211&method=post&status=400&path=Messages")["requests"],
        json!([rows[3]])
    );
    for _ in 0..1100 {
        twilio.get("/v1/Content");
    }
    assert_eq!(twilio.look("requests")["requests"].as_array().map(Vec::len), Some(1000));
}

#[test]
fn phones_that_nobody_set_up_behave_as_the_default_does() {
    let twilio = Twilio::start();
    twilio.control("PUT", "phones/default", &json!({"ring": "busy"}));
    twilio.control("PUT", "phones/+15558675311", &json!({"ring": "answer"}));
    for (to, status) in [("+15558675310", "busy"), ("+15558675311", "completed")] {
        let sid = twilio.dial(&[("To", to), ("Twiml", "<Response/>")]).text("sid").to_owned();
        twilio.advance("1s");
        assert_eq!(twilio.look(&format!("calls/{sid}"))["status"], status, "{to}");
    }
    assert_eq!(twilio.control("DELETE", "phones/default", &Json::Null).status, 204);
    assert_eq!(twilio.look("phones/+15558675310")["ring"], "answer");
}

#[test]
fn readers_of_events_beyond_the_limit_are_refused_and_hold_nobody_up() {
    for _ in 0..10 {
        let twilio = Twilio::start();
        for n in 0..50 {
            assert_eq!(
                twilio.send(&[("Body", &"x".repeat(1600)), ("To", &format!("+1555867{n:04}"))]).status,
                201
            );
        }
        let open = || {
            let mut stream = TcpStream::connect(twilio.sandbox.address()).expect("connect");
            stream.write_all(b"GET /_twire/events HTTP/1.1\r\nhost: localhost\r\n\r\n").expect("request");
            let mut status = [0; 12];
            stream.read_exact(&mut status).expect("response");
            (stream, String::from_utf8_lossy(&status[9..]).into_owned())
        };
        // None of them reads more than the status.
        let begun = Instant::now();
        let readers: Vec<_> = (0..310).map(|_| open()).collect();
        let took = begun.elapsed();
        let count = |status: &str| readers.iter().filter(|(_, found)| found == status).count();
        let counts = (count("200"), count("503"));
        assert_eq!(twilio.send(&[]).status, 201);
        drop(readers);
        // Their places are free again once the sandbox has noticed.
        let end = Instant::now() + crate::http::PATIENCE;
        while open().1 != "200" {
            assert!(Instant::now() < end, "no place is free again");
        }
        // A reader that takes nothing for half a minute loses its place: a machine that stalls tries it again.
        if took < Duration::from_secs(25) {
            return assert_eq!(counts, (64, 246));
        }
    }
    panic!("this machine stops the test too often");
}
