use std::io::{Read, Write};
use std::net::TcpStream;

use serde_json::{Value as Json, json};

use crate::http::{Receiver, Twilio};

fn arm(twilio: &Twilio, fault: &Json) {
    let answer = twilio.control("POST", "faults", fault);
    assert_eq!(answer.status, 201, "{}", answer.text);
}

fn messages(twilio: &Twilio) -> usize {
    twilio.look("messages")["messages"].as_array().map_or(0, Vec::len)
}

/// Sends a message; how the exchange ended.
fn send(twilio: &Twilio) -> std::io::Result<crate::http::HttpResponse> {
    let body = format!("To=%2B15558675310&From={}&Body=x", twilio.sandbox.phone_number().replace('+', "%2B"));
    twilio.try_call("POST", &twilio.below("Messages.json"), &[], &body)
}

#[test]
fn statuses_come_by_count_and_only_where_asked() {
    let twilio = Twilio::start();
    arm(
        &twilio,
        &json!({"kind": "status", "status": 429, "retry_after": 2, "count": 2, "method": "POST", "path": "Messages"}),
    );
    assert_eq!(twilio.get(&twilio.below("Messages.json")).status, 200, "another method");
    for _ in 0..2 {
        let answer = send(&twilio).expect("answer");
        assert_eq!(answer.refusal(), (429, 20429));
        assert_eq!(answer.header("retry-after"), Some("2"));
    }
    assert_eq!(messages(&twilio), 0, "they did not land");
    assert_eq!(send(&twilio).expect("answer").status, 201);
    assert_eq!(twilio.look("faults")["faults"], json!([]));
}

#[test]
fn an_error_may_come_after_landing() {
    let twilio = Twilio::start();
    let receiver = Receiver::start();
    arm(&twilio, &json!({"kind": "status", "status": 500, "landed": true}));
    assert_eq!(twilio.send(&[("StatusCallback", &receiver.url)]).status, 500);
    assert_eq!(messages(&twilio), 1);
    twilio.advance("1s");
    assert_eq!(receiver.seen().len(), 2, "it lives on");
    arm(&twilio, &json!({"kind": "status", "status": 503, "to": "+15558675311"}));
    assert_eq!(twilio.send(&[]).status, 201, "another receiver");
    assert_eq!(twilio.send(&[("To", "+15558675311")]).status, 503);
}

#[test]
fn connections_break_in_every_way() {
    let twilio = Twilio::start();
    for (fault, landed) in [
        (json!({"kind": "close"}), 0),
        (json!({"kind": "close", "landed": true}), 1),
        (json!({"kind": "reset"}), 1),
        (json!({"kind": "truncated"}), 2),
        (json!({"kind": "late", "delay": "1ms"}), 3),
    ] {
        arm(&twilio, &fault);
        assert!(send(&twilio).is_err(), "{fault}");
        let seen = twilio.look(&format!("messages?count={landed}&wait=60s"))["messages"]
            .as_array()
            .map_or(0, Vec::len);
        assert_eq!(seen, landed, "{fault}");
    }
}

#[test]
fn answers_are_garbled_html_or_redirects() {
    let twilio = Twilio::start();
    arm(&twilio, &json!({"kind": "garbled"}));
    let garbled = send(&twilio).expect("answer");
    assert_eq!((garbled.status, garbled.json.is_null(), garbled.text.starts_with('{')), (201, true, true));
    arm(&twilio, &json!({"kind": "html", "status": 502}));
    let html = send(&twilio).expect("answer");
    assert_eq!((html.status, html.header("content-type")), (502, Some("text/html")));
    arm(&twilio, &json!({"kind": "redirect"}));
    let redirect = send(&twilio).expect("answer");
    assert_eq!((redirect.status, redirect.header("location")), (307, Some("https://redirected.example/")));
    arm(&twilio, &json!({"kind": "slow", "delay": "1ms"}));
    assert_eq!(send(&twilio).expect("answer").status, 201);
    assert_eq!(messages(&twilio), 2);
}

#[test]
fn an_endless_answer_goes_on_for_as_long_as_it_is_read() {
    let twilio = Twilio::start();
    arm(&twilio, &json!({"kind": "endless"}));
    let mut stream = TcpStream::connect(twilio.sandbox.address()).expect("connect");
    let auth = Twilio::basic(twilio.sandbox.account_sid(), twilio.sandbox.auth_token());
    let path = twilio.below("Messages.json");
    stream
        .write_all(format!("GET {path} HTTP/1.1\r\nhost: x\r\nauthorization: {auth}\r\n\r\n").as_bytes())
        .expect("request");
    let mut left = vec![0; 4 * 1024 * 1024];
    stream.read_exact(&mut left).expect("4 MB and no end");
    drop(stream);
    assert_eq!(twilio.get(&path).status, 200);
}

#[test]
fn one_request_may_carry_its_own_fault() {
    let twilio = Twilio::start();
    let path = twilio.below("Messages.json");
    let plain = twilio.try_call("GET", &path, &[("twire-fault", "html")], "").expect("answer");
    assert_eq!(plain.status, 502);
    let fault = r#"{"kind": "status", "status": 503}"#;
    assert_eq!(twilio.try_call("GET", &path, &[("twire-fault", fault)], "").expect("answer").status, 503);
    assert_eq!(twilio.get(&path).status, 200);
}

#[test]
fn percentages_are_the_same_for_the_same_seed() {
    let run = || {
        let twilio = Twilio::with(twire_sandbox::Config::new().time_scale(0.0).seed(7));
        arm(&twilio, &json!({"kind": "status", "status": 500, "percent": 50}));
        (0..20).map(|_| twilio.send(&[]).status).collect::<Vec<_>>()
    };
    let first = run();
    assert!(first.contains(&500) && first.contains(&201), "{first:?}");
    assert_eq!(run(), first);
}

#[test]
fn nonsense_is_refused_and_faults_are_cleared() {
    let twilio = Twilio::start();
    for fault in [
        json!({}),
        json!({"kind": "gremlins"}),
        json!({"kind": "status", "status": 99}),
        json!({"kind": "slow", "delay": "soon"}),
        json!({"kind": "close", "percent": 101}),
        json!({"kind": "close", "colour": "red"}),
        json!({"kind": "slow", "landed": false}),
        json!({"kind": "drop", "path": "Messages"}),
        json!({"kind": "tls-reset", "landed": true}),
        json!({"kind": "refuse", "count": 2}),
    ] {
        assert_eq!(twilio.control("POST", "faults", &fault).status, 400, "{fault}");
    }
    arm(&twilio, &json!({"kind": "close", "count": null}));
    assert!(send(&twilio).is_err() && send(&twilio).is_err());
    assert_eq!(twilio.control("DELETE", "faults", &Json::Null).status, 204);
    assert_eq!(send(&twilio).expect("answer").status, 201);
}

#[test]
fn a_fault_of_a_header_that_cannot_be_understood_is_refused() {
    let twilio = Twilio::start();
    for fault in ["gremlins", "{", "refuse", r#"{"kind": "close", "colour": "red"}"#] {
        let answer = twilio.try_call("GET", &twilio.below("Messages.json"), &[("twire-fault", fault)], "");
        assert_eq!(answer.expect("answer").refusal(), (400, 20001), "{fault}");
    }
}

/// What twire's own client says of a message whose request met a fault, without retries; and how many
/// messages there are then.
fn sent_by_twire(
    twilio: &Twilio,
    client: &twire::blocking::Client,
    fault: &Json,
    landed: usize,
) -> (&'static str, usize) {
    arm(twilio, fault);
    let params = twire::Params::new()
        .with("To", "+15558675310")
        .with("From", twilio.sandbox.phone_number())
        .with("Body", "x");
    let sent = match client.execute("messages.create", params) {
        Ok(_) => "success",
        Err(error) => error.sent().name(),
    };
    // After a time without anybody who listens.
    let patience = std::time::Instant::now() + crate::http::PATIENCE;
    while TcpStream::connect(twilio.sandbox.address()).is_err() {
        assert!(std::time::Instant::now() < patience, "nobody listens again");
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    let seen =
        twilio.look(&format!("messages?count={landed}&wait=60s"))["messages"].as_array().map_or(0, Vec::len);
    twilio.control("DELETE", "faults", &Json::Null);
    twilio.control("DELETE", "state", &Json::Null);
    (sent, seen)
}

#[test]
fn twire_tells_of_each_fault_how_far_the_call_got() {
    let twilio = Twilio::start();
    // A connection of its own each time: one that is kept alive would not meet a fault of new ones.
    let build = || {
        twire::blocking::Client::builder()
            .credentials(twire::Credentials::auth_token(
                twilio.sandbox.account_sid(),
                twilio.sandbox.auth_token(),
            ))
            .base_url(twilio.sandbox.url())
            .no_proxy()
            .retries(0)
            .timeout(crate::http::PATIENCE)
            .attempt_timeout(crate::http::PATIENCE)
            .build_blocking()
            .expect("client")
    };
    // On a machine that stalls, somebody listens again before the request is made.
    let mut refused = ["1s", "10s", "30s"]
        .into_iter()
        .map(|delay| sent_by_twire(&twilio, &build(), &json!({"kind": "refuse", "delay": delay}), 0));
    assert_eq!(refused.find(|found| *found != ("success", 1)), Some(("no", 0)));
    for (fault, sent, landed) in [
        (json!({"kind": "drop"}), "maybe", 0),
        (json!({"kind": "close"}), "maybe", 0),
        (json!({"kind": "close", "landed": true}), "maybe", 1),
        (json!({"kind": "late", "delay": "10ms"}), "maybe", 1),
        (json!({"kind": "reset"}), "maybe", 0),
        (json!({"kind": "reset", "landed": true}), "maybe", 1),
        (json!({"kind": "status", "status": 500, "landed": true}), "maybe", 1),
        (json!({"kind": "status", "status": 503}), "maybe", 0),
        (json!({"kind": "status", "status": 429, "retry_after": 30}), "no", 0),
        (json!({"kind": "html", "status": 502}), "maybe", 0),
        (json!({"kind": "garbled"}), "maybe", 1),
        (json!({"kind": "truncated"}), "maybe", 1),
        (json!({"kind": "endless"}), "maybe", 1),
        (json!({"kind": "slow", "delay": "10ms"}), "success", 1),
    ] {
        assert_eq!(sent_by_twire(&twilio, &build(), &fault, landed), (sent, landed), "{fault}");
    }
    assert_eq!(sent_by_twire(&twilio, &build(), &json!({"kind": "close", "percent": 0}), 1), ("success", 1));
}

#[test]
fn tls_that_is_reset_in_its_handshake_sends_nothing() {
    let folder = tempfile::TempDir::new().expect("folder");
    let twilio =
        Twilio::with(twire_sandbox::Config::new().time_scale(0.0).ca_directory(folder.path().join("ca")));
    let ca = twilio.look("ca")["file"].as_str().expect("file").to_owned();
    let client = twire::blocking::Client::builder()
        .credentials(twire::Credentials::auth_token(
            twilio.sandbox.account_sid(),
            twilio.sandbox.auth_token(),
        ))
        .proxy(twilio.sandbox.url())
        .ca_file(ca)
        .retries(0)
        .build_blocking()
        .expect("client");
    assert_eq!(sent_by_twire(&twilio, &client, &json!({"kind": "tls-reset"}), 0), ("no", 0));
    assert_eq!(
        sent_by_twire(&twilio, &client, &json!({"kind": "tls-reset", "percent": 0}), 1),
        ("success", 1)
    );
}
