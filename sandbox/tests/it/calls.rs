use serde_json::json;

use crate::http::{Receiver, Twilio};

const ALL: [(&str, &str); 4] = [
    ("StatusCallbackEvent", "initiated"),
    ("StatusCallbackEvent", "ringing"),
    ("StatusCallbackEvent", "answered"),
    ("StatusCallbackEvent", "completed"),
];

/// Statuses and sequence numbers of the callbacks.
fn told(receiver: &Receiver) -> Vec<(String, String)> {
    receiver.seen().iter().map(|h| (h.param("CallStatus"), h.param("SequenceNumber"))).collect()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
}

#[test]
fn a_call_rings_is_answered_and_says_its_twiml() {
    let twilio = Twilio::start();
    let receiver = Receiver::start();
    let twiml = "<Response><Say voice=\"alice\">Hello <break/>you</Say><Pause length=\"3\"/><Play>https://example.com/a.mp3</Play></Response>";
    let mut params = vec![("Twiml", twiml), ("StatusCallback", receiver.url.as_str())];
    params.extend(ALL);
    let made = twilio.dial(&params);
    assert_eq!((made.status, made.text("status")), (201, "queued"), "{}", made.text);
    assert_eq!((made.text("direction"), made.text("to_formatted")), ("outbound-api", "(555) 867-5310"));
    assert!(made.json["duration"].is_null() && made.json["start_time"].is_null());
    assert!(made.json["phone_number_sid"].as_str().is_some_and(|s| s.starts_with("PN")));
    assert!(receiver.seen().is_empty());

    let uri = made.text("uri");
    let status = || twilio.get(uri).text("status").to_owned();
    twilio.advance("50ms");
    assert_eq!(status(), "initiated");
    twilio.advance("50ms");
    assert_eq!(status(), "ringing");
    twilio.advance("200ms");
    assert_eq!(status(), "in-progress");
    twilio.advance("10s");
    let done = twilio.get(uri);
    assert_eq!(
        (done.text("status"), done.text("duration"), done.text("price")),
        ("completed", "4", "-0.01400")
    );
    assert_eq!(
        told(&receiver),
        pairs(&[("initiated", "0"), ("ringing", "1"), ("in-progress", "2"), ("completed", "3")])
    );
    let last = receiver.seen().pop().expect("callback");
    assert_eq!((last.param("CallDuration"), last.param("Duration")), ("4".into(), "1".into()));
    assert_eq!(last.param("CallbackSource"), "call-progress-events");
    assert_eq!(
        (last.param("CallSid"), last.param("Direction")),
        (made.text("sid").into(), "outbound-api".into())
    );
    assert!(last.param("Timestamp").ends_with(" +0000"));
    assert!(receiver.seen().iter().all(|h| h.is_signed_by(twilio.sandbox.auth_token())));

    let transcript = twilio.look(&format!("calls/{}", made.text("sid")))["transcript"].clone();
    let lines: Vec<_> = transcript.as_array().expect("list").iter().map(|l| l["verb"].clone()).collect();
    assert_eq!(lines, ["Say", "Pause", "Play"]);
    assert_eq!(transcript[0]["text"], "Hello you");
}

#[test]
fn only_the_end_is_called_back_unless_asked() {
    let twilio = Twilio::start();
    let receiver = Receiver::start();
    twilio.dial(&[
        ("Twiml", "<Response/>"),
        ("StatusCallback", &receiver.url),
        ("StatusCallbackMethod", "GET"),
    ]);
    twilio.advance("5s");
    assert_eq!(told(&receiver), pairs(&[("completed", "0")]));
    let hook = receiver.seen().remove(0);
    assert_eq!((hook.method.as_str(), hook.body.as_str()), ("GET", ""));
    assert!(hook.is_signed_by(twilio.sandbox.auth_token()));
}

#[test]
fn what_twilio_refuses_is_refused_with_its_code() {
    let twilio = Twilio::start();
    let twiml = ("Twiml", "<Response/>");
    let long = format!("<Response><Say>{}</Say></Response>", "a".repeat(4000));
    let cases: &[(&[(&str, &str)], u64)] = &[
        (&[], 21205),
        (&[twiml, ("To", "-")], 21201),
        (&[twiml, ("From", "-")], 21213),
        (&[twiml, ("To", "nobody")], 21211),
        (&[twiml, ("To", "fax:1")], 21211),
        (&[twiml, ("From", "+15552223333")], 21210),
        (&[twiml, ("From", "+15005550001")], 21212),
        (&[twiml, ("To", "+15005550001")], 21217),
        (&[twiml, ("To", "+15005550002")], 21214),
        (&[twiml, ("To", "+15005550003")], 21215),
        (&[twiml, ("To", "+15005550004")], 21216),
        (&[("Url", "/voice")], 21205),
        (&[("ApplicationSid", "AP00000000000000000000000000000000")], 21218),
        (&[("Twiml", &long)], 20001),
        (&[twiml, ("Timeout", "601")], 20001),
        (&[twiml, ("StatusCallback", "nonsense")], 21609),
        (&[twiml, ("StatusCallback", "http://127.0.0.1/"), ("StatusCallbackEvent", "hiccup")], 21626),
    ];
    for (params, code) in cases {
        let answer = twilio.dial(params);
        assert_eq!(answer.json["code"], *code, "{params:?}: {}", answer.text);
    }
    assert_eq!(twilio.look("calls")["calls"], json!([]));
}

#[test]
fn phones_that_are_not_answered_end_the_call() {
    let twilio = Twilio::start();
    let receiver = Receiver::start();
    for (ring, status, sip) in
        [("busy", "busy", "486"), ("no-answer", "no-answer", "487"), ("fail", "failed", "404")]
    {
        twilio.control("PUT", "phones/+15558675310", &json!({"ring": ring}));
        let mut params = vec![
            ("Twiml", "<Response><Say>Hi</Say></Response>"),
            ("StatusCallback", &receiver.url),
            ("Timeout", "20"),
        ];
        params.extend(ALL);
        let made = twilio.dial(&params);
        twilio.advance("20200ms");
        let call = twilio.get(made.text("uri"));
        assert_eq!((call.text("status"), call.text("duration")), (status, "0"), "{ring}");
        assert!(call.json["price"].is_null());
        let last = receiver.seen().pop().expect("callback");
        assert_eq!((last.param("CallStatus"), last.param("SipResponseCode")), (status.into(), sip.into()));
        assert_eq!(last.param("CallDuration"), "-");
        assert_eq!(last.param("SequenceNumber"), "2", "{ring}");
    }
}

#[test]
fn a_phone_that_waits_is_answered_or_refused_by_hand() {
    let twilio = Twilio::start();
    twilio.control("PUT", "phones/+15558675310", &json!({"ring": "wait"}));
    for (action, status) in [("answer", "in-progress"), ("reject", "busy")] {
        let made = twilio.dial(&[("Twiml", "<Response><Pause length=\"9\"/></Response>")]);
        twilio.advance("5s");
        assert_eq!(twilio.get(made.text("uri")).text("status"), "ringing");
        let acted = twilio.control("POST", &format!("calls/{}/{action}", made.text("sid")), &json!(null));
        assert_eq!(acted.status, 202, "{}", acted.text);
        twilio.advance("1s");
        assert_eq!(twilio.get(made.text("uri")).text("status"), status);
    }
    let made = twilio.dial(&[("Twiml", "<Response/>")]);
    twilio.advance("61s");
    assert_eq!(twilio.get(made.text("uri")).text("status"), "no-answer", "after 60 s");
    let late = twilio.control("POST", &format!("calls/{}/answer", made.text("sid")), &json!(null));
    assert_eq!(late.status, 400);
}

#[test]
fn machines_are_detected_when_asked_for() {
    let twilio = Twilio::start();
    let by = |detect: &str| {
        let made = twilio.dial(&[("Twiml", "<Response/>"), ("MachineDetection", detect)]);
        twilio.advance("5s");
        twilio.get(made.text("uri")).json["answered_by"].clone()
    };
    assert_eq!(by("Enable"), "human");
    twilio.control("PUT", "phones/+15558675310", &json!({"ring": "machine"}));
    assert_eq!(by("Enable"), "machine_start");
    assert!(by("-").is_null());
}

#[test]
fn the_account_cancels_ends_and_redirects() {
    let twilio = Twilio::start();
    let receiver = Receiver::start();
    let pause = "<Response><Pause length=\"60\"/></Response>";
    let dial = || twilio.dial(&[("Twiml", pause), ("StatusCallback", &receiver.url)]);

    let early = dial();
    assert_eq!(twilio.post(early.text("uri"), &[("Twiml", "<Response/>")]).refusal(), (400, 21220));
    let canceled = twilio.post(early.text("uri"), &[("Status", "canceled")]);
    assert_eq!((canceled.status, canceled.text("status")), (200, "canceled"));
    twilio.advance("5s");
    assert_eq!(told(&receiver), pairs(&[("canceled", "0")]));
    assert_eq!(twilio.get(early.text("uri")).text("status"), "canceled");

    let ended = dial();
    twilio.advance("5s");
    assert_eq!(
        twilio.post(ended.text("uri"), &[("Status", "canceled")]).text("status"),
        "in-progress",
        "too late"
    );
    assert_eq!(twilio.post(ended.text("uri"), &[("Status", "completed")]).text("status"), "completed");
    twilio.advance("0s");
    let call = twilio.get(ended.text("uri"));
    assert_eq!((call.text("status"), call.text("duration")), ("completed", "5"));

    let moved = dial();
    twilio.advance("5s");
    twilio.post(moved.text("uri"), &[("Twiml", "<Response><Say>Moved</Say></Response>")]);
    twilio.advance("1s");
    assert_eq!(twilio.get(moved.text("uri")).text("status"), "completed");
    let transcript = twilio.look(&format!("calls/{}", moved.text("sid")))["transcript"].clone();
    assert_eq!(transcript[1]["text"], "Moved", "{transcript}");

    assert_eq!(twilio.post(moved.text("uri"), &[]).refusal(), (400, 20001));
    assert_eq!(twilio.post(moved.text("uri"), &[("Status", "ringing")]).refusal(), (400, 20001));
    assert_eq!(twilio.post(moved.text("uri"), &[("Url", "nonsense")]).refusal(), (400, 21205));
    assert_eq!(told(&receiver).len(), 3);
}

#[test]
fn calls_are_listed_and_deleted() {
    let twilio = Twilio::start();
    let first = twilio.dial(&[("Twiml", "<Response/>")]);
    twilio.advance("5s");
    let second =
        twilio.dial(&[("Twiml", "<Response><Pause length=\"60\"/></Response>"), ("To", "client:ada")]);
    twilio.advance("5s");
    let list = |query: &str| {
        let page = twilio.get(&format!("{}?{query}", twilio.below("Calls.json")));
        page.json["calls"]
            .as_array()
            .expect("calls")
            .iter()
            .map(|c| c["sid"].as_str().unwrap_or_default().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(list(""), [second.text("sid"), first.text("sid")]);
    assert_eq!(list("Status=completed"), [first.text("sid")]);
    assert_eq!(list("To=client%3Aada"), [second.text("sid")]);
    assert_eq!(list("StartTime%3C=2001-01-01").len(), 0);
    assert_eq!(list("EndTime%3E=2001-01-01"), [first.text("sid")]);
    assert_eq!(twilio.call("DELETE", second.text("uri"), "").refusal(), (409, 20009));
    assert_eq!(twilio.call("DELETE", first.text("uri"), "").status, 204);
    assert_eq!(twilio.get(first.text("uri")).refusal(), (404, 20404));
}

#[test]
fn a_call_is_cut_off_at_its_time_limit() {
    let twilio = Twilio::start();
    let made = twilio.dial(&[("Twiml", "<Response><Pause length=\"600\"/></Response>"), ("TimeLimit", "30")]);
    twilio.advance("1m");
    let call = twilio.get(made.text("uri"));
    assert_eq!((call.text("status"), call.text("duration")), ("completed", "30"));

    let receiver = Receiver::twiml(|_| "<Enqueue>support</Enqueue>".to_owned());
    let inbound = twilio.control("POST", "calls", &json!({"from": "+15558675310", "url": receiver.url}));
    twilio.advance("1d");
    let call = twilio.get(inbound.text("uri"));
    assert_eq!((call.text("status"), call.text("duration")), ("completed", "14400"), "four hours at most");
}
