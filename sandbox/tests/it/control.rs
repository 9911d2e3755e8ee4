use serde_json::{Value as Json, json};
use twire_sandbox::Config;

use crate::http::{Twilio, exchange};

#[test]
fn web_pages_of_others_are_kept_out() {
    let twilio = Twilio::start();
    let address = twilio.sandbox.address();
    let own = format!("http://{address}");
    let cases: [(&[(&str, &str)], u16); 8] = [
        (&[], 200),
        (&[("origin", &own)], 200),
        (&[("origin", &own), ("sec-fetch-site", "same-origin")], 200),
        (&[("origin", "https://evil.example")], 403),
        (&[("origin", "null")], 403),
        (&[("sec-fetch-site", "cross-site")], 403),
        (&[("host", "evil.example")], 403),
        (&[("host", "127.0.0.1.evil.example:80")], 403),
    ];
    for (headers, status) in cases {
        for path in ["/_twire/", "/_twire/verifications", "/_twire/nonsense"] {
            let answer = exchange(address, "GET", path, headers, "").expect("answer");
            let expected = if path.ends_with("nonsense") && status == 200 { 404 } else { status };
            assert_eq!(answer.status, expected, "{path} {headers:?}");
        }
        let answer = exchange(address, "DELETE", "/_twire/state", headers, "").expect("answer");
        assert_eq!(answer.status, if status == 200 { 204 } else { 403 }, "{headers:?}");
    }
}

#[test]
fn it_says_what_is_there() {
    let twilio = Twilio::start();
    let about = twilio.look("");
    let sandbox = &twilio.sandbox;
    for (key, value) in [
        ("url", sandbox.url()),
        ("account_sid", sandbox.account_sid().to_owned()),
        ("auth_token", sandbox.auth_token().to_owned()),
        ("phone_number", sandbox.phone_number().to_owned()),
        ("verify_service_sid", sandbox.verify_service_sid().to_owned()),
        ("messaging_service_sid", sandbox.messaging_service_sid().to_owned()),
        ("content_sid", sandbox.content_sid().to_owned()),
    ] {
        assert_eq!(about[key], value, "{key}");
    }
    assert_eq!(twilio.control("PUT", "messages", &Json::Null).status, 405);
}

#[test]
fn messages_are_waited_for() {
    let twilio = Twilio::start();
    std::thread::scope(|scope| {
        let waiting = scope.spawn(|| twilio.look("messages?to=%2B15558675310&count=2&wait=20s"));
        twilio.send(&[("Body", "one")]);
        twilio.send(&[("Body", "other"), ("To", "+15558675311")]);
        twilio.send(&[("Body", "two")]);
        let bodies = waiting.join().expect("wait");
        assert_eq!(
            (&bodies["messages"][0]["body"], &bodies["messages"][1]["body"]),
            (&json!("two"), &json!("one"))
        );
    });
    assert_eq!(twilio.look("messages?body=oth")["messages"].as_array().map(Vec::len), Some(1));
    assert_eq!(twilio.look("messages?status=delivered")["messages"], json!([]));
    for query in ["wait=soon", "count=many"] {
        assert_eq!(twilio.control("GET", &format!("messages?{query}"), &Json::Null).status, 400, "{query}");
    }
}

#[test]
fn the_clock_runs_stands_and_jumps() {
    let twilio = Twilio::start();
    let now = || twilio.look("clock")["now"].as_str().expect("now").to_owned();
    let start = now();
    assert_eq!(now(), start, "it stands still");
    let moved = twilio.control("POST", "clock/advance", &json!({"to": "2040-02-29T08:00:00Z"}));
    assert_eq!(moved.status, 400, "more than ten years: {}", moved.text);
    let moved = twilio.control("POST", "clock/advance", &json!({"to": "2030-02-28T23:59:59Z"}));
    assert_eq!(moved.text("now"), "2030-02-28T23:59:59Z");
    assert_eq!(
        twilio.control("POST", "clock/advance", &json!({"by": 2})).text("now"),
        "2030-03-01T00:00:01Z"
    );
    for body in [
        json!({}),
        json!({"by": "soon"}),
        json!({"by": -1}),
        json!({"to": "2029-01-01T00:00:00Z"}),
        json!({"by": "1s", "to": "2031-01-01T00:00:00Z"}),
    ] {
        assert_eq!(twilio.control("POST", "clock/advance", &body).status, 400, "{body}");
    }
    assert_eq!(twilio.control("POST", "clock", &json!({"scale": -1})).status, 400);
    assert_eq!(twilio.control("POST", "clock", &json!({"scale": 1000})).json["scale"], 1000.0);
    let sent = twilio.send(&[]);
    let delivered = twilio.look(&format!("messages?sid={}&status=delivered&wait=20s", sent.text("sid")));
    assert_eq!(delivered["messages"].as_array().map(Vec::len), Some(1), "it runs by itself");
}

#[test]
fn a_reset_forgets_all_but_the_credentials() {
    let twilio = Twilio::start();
    let sent = twilio.send(&[]);
    twilio.dial(&[("Twiml", "<Response><Pause length=\"60\"/></Response>")]);
    twilio.post(&twilio.verify("Verifications"), &[("To", "+15558675310"), ("Channel", "sms")]);
    twilio.control("PUT", "phones/+15558675310", &json!({"ring": "busy"}));
    twilio.control("POST", "faults", &json!({"kind": "close", "path": "Nothing"}));
    twilio.advance("5s");
    assert_eq!(twilio.control("DELETE", "state", &Json::Null).status, 204);
    for list in ["messages", "calls", "verifications", "phones", "callbacks", "log", "faults"] {
        assert_eq!(twilio.look(list)[list], json!([]), "{list}");
    }
    assert_eq!(twilio.get(sent.text("uri")).refusal(), (404, 20404));
    twilio.advance("5m");
    assert_eq!(twilio.send(&[]).status, 201);
    assert_eq!(twilio.get(&format!("/v2/Services/{}", twilio.sandbox.verify_service_sid())).status, 200);
}

#[test]
fn phones_are_set_up_and_reset() {
    let twilio = Twilio::start();
    let change = |body: &Json| twilio.control("PUT", "phones/+15558675310", body);
    for body in [
        json!({"ring": "loudly"}),
        json!({"talk": "a lot"}),
        json!({"delivery_error": 12345}),
        json!({"colour": 1}),
    ] {
        assert_eq!(change(&body).status, 400, "{body}");
    }
    assert_eq!(change(&json!({"delivery_error": 30005, "talk": 2.5})).json["delivery_error"], 30005);
    let sent = twilio.send(&[]);
    twilio.advance("1s");
    assert_eq!(twilio.get(sent.text("uri")).json["error_code"], 30005);
    assert_eq!(twilio.look("phones")["phones"].as_array().map(Vec::len), Some(1));
    assert_eq!(twilio.control("DELETE", "phones/+15558675310", &Json::Null).status, 204);
    assert_eq!(twilio.look("phones/+15558675310")["ring"], "answer");
}

#[test]
fn the_same_seed_makes_the_same_sids() {
    let config = || Config::new().time_scale(0.0).seed(42);
    let (one, two) = (Twilio::with(config()), Twilio::with(config()));
    assert_eq!(one.sandbox.account_sid(), two.sandbox.account_sid());
    assert_eq!(one.sandbox.auth_token(), two.sandbox.auth_token());
    assert_eq!(one.send(&[]).text("sid"), two.send(&[]).text("sid"));
    assert_ne!(Twilio::start().sandbox.account_sid(), one.sandbox.account_sid());
}

#[test]
fn unknown_calls_and_actions_are_404() {
    let twilio = Twilio::start();
    let call = twilio.dial(&[("Twiml", "<Response><Pause length=\"60\"/></Response>")]);
    let act = |path: &str, body: &Json| twilio.control("POST", path, body).status;
    assert_eq!(act("calls/CA0/answer", &Json::Null), 404);
    assert_eq!(act(&format!("calls/{}/dance", call.text("sid")), &Json::Null), 404);
    assert_eq!(act(&format!("calls/{}/press", call.text("sid")), &json!({"digits": "a"})), 400);
    assert_eq!(act(&format!("calls/{}/press", call.text("sid")), &Json::Null), 400);
    assert_eq!(act("messages/SM0/read", &Json::Null), 400);
    assert_eq!(twilio.control("GET", "calls/CA0", &Json::Null).status, 404);
}
