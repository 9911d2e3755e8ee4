//! What calls do with TwiML that a server answers.

use serde_json::{Value as Json, json};

use crate::http::{HttpResponse, Receiver, Twilio, Webhook};

/// Calls, with TwiML from a server, and lets so much time pass.
fn dial(twilio: &Twilio, receiver: &Receiver, time: &str) -> HttpResponse {
    let made = twilio.dial(&[("Url", &format!("{}/start", receiver.url))]);
    assert_eq!(made.status, 201, "{}", made.text);
    twilio.advance(time);
    made
}

fn transcript(twilio: &Twilio, call: &HttpResponse) -> Vec<Json> {
    let call = twilio.look(&format!("calls/{}", call.text("sid")));
    call["transcript"].as_array().expect("transcript").clone()
}

fn verbs(twilio: &Twilio, call: &HttpResponse) -> Vec<String> {
    transcript(twilio, call).iter().map(|l| l["verb"].as_str().unwrap_or_default().to_owned()).collect()
}

fn press(twilio: &Twilio, call: &HttpResponse, digits: &str) {
    let answer =
        twilio.control("POST", &format!("calls/{}/press", call.text("sid")), &json!({"digits": digits}));
    assert_eq!(answer.status, 202, "{}", answer.text);
}

/// A phone menu.
fn menu(hook: &Webhook) -> String {
    match hook.target.as_str() {
        "/start" => {
            "<Gather numDigits=\"1\" action=\"/chosen\"><Say>Press one</Say></Gather><Say>Nothing</Say>"
                .to_owned()
        }
        "/chosen" => format!("<Say>You pressed {}</Say>", hook.param("Digits")),
        other => format!("<Say>{other}</Say>"),
    }
}

#[test]
fn keys_go_to_the_action() {
    let twilio = Twilio::start();
    let receiver = Receiver::twiml(menu);
    let call = dial(&twilio, &receiver, "1s");
    assert_eq!(twilio.look("calls?waiting_for=digits")["calls"][0]["sid"], call.text("sid"));
    press(&twilio, &call, "7");
    twilio.advance("5s");
    let seen = receiver.seen();
    assert_eq!(
        (seen[0].param("CallStatus"), seen[0].param("Direction")),
        ("in-progress".into(), "outbound-api".into())
    );
    assert_eq!((seen[0].param("ToCountry"), seen[0].param("Called")), ("US".into(), "+15558675310".into()));
    assert_eq!((seen[1].param("Digits"), seen[1].param("FinishedOnKey")), ("7".into(), String::new()));
    assert!(seen.iter().all(|h| h.is_signed_by(twilio.sandbox.auth_token())));
    assert_eq!(verbs(&twilio, &call), ["Say", "Gather", "Say"]);
    assert_eq!(transcript(&twilio, &call)[2]["text"], "You pressed 7");
    assert_eq!(twilio.get(call.text("uri")).text("status"), "completed");
}

#[test]
fn silence_falls_through_unless_the_empty_result_is_wanted() {
    let twilio = Twilio::start();
    let receiver = Receiver::twiml(menu);
    let call = dial(&twilio, &receiver, "30s");
    assert_eq!(verbs(&twilio, &call), ["Say", "Gather", "Say"]);
    assert_eq!(transcript(&twilio, &call)[2]["text"], "Nothing");
    assert_eq!(receiver.seen().len(), 1);

    let receiver = Receiver::twiml(|hook| match hook.target.as_str() {
        "/start" => "<Gather actionOnEmptyResult=\"true\" timeout=\"2\" action=\"/empty\"/>".to_owned(),
        _ => String::new(),
    });
    dial(&twilio, &receiver, "30s");
    assert_eq!(receiver.seen()[1].param("Digits"), "");
}

#[test]
fn keys_end_with_the_finish_key_and_may_come_one_by_one() {
    let twilio = Twilio::start();
    let receiver = Receiver::twiml(|hook| match hook.target.as_str() {
        "/start" => "<Gather action=\"/done\" timeout=\"3\"><Pause length=\"10\"/></Gather>".to_owned(),
        _ => String::new(),
    });
    let call = dial(&twilio, &receiver, "1s");
    for key in ["1", "2", "3", "#9"] {
        press(&twilio, &call, key);
        twilio.advance("2s");
    }
    let seen = receiver.seen();
    assert_eq!((seen[1].param("Digits"), seen[1].param("FinishedOnKey")), ("123".into(), "#".into()));
}

#[test]
fn speech_goes_to_the_action() {
    let twilio = Twilio::start();
    let receiver = Receiver::twiml(|hook| match hook.target.as_str() {
        "/start" => "<Gather input=\"speech dtmf\" language=\"de-DE\"><Say>Ja?</Say></Gather>".to_owned(),
        _ => String::new(),
    });
    // Without an action the document itself is asked again, which would gather forever.
    let call = dial(&twilio, &receiver, "1s");
    twilio.control("POST", &format!("calls/{}/say", call.text("sid")), &json!({"words": "guten Tag"}));
    twilio.advance("1s");
    let seen = receiver.seen();
    assert_eq!(seen[1].target, "/start");
    assert_eq!(
        (seen[1].param("SpeechResult"), seen[1].param("Language")),
        ("guten Tag".into(), "de-DE".into())
    );
    twilio.control("POST", &format!("calls/{}/hangup", call.text("sid")), &json!(null));
    twilio.advance("1s");
    assert_eq!(twilio.get(call.text("uri")).text("status"), "completed");
}

#[test]
fn recordings_last_until_a_key_silence_or_the_end() {
    let twilio = Twilio::start();
    let receiver = Receiver::twiml(|hook| match hook.target.as_str() {
        "/start" => "<Record action=\"/recorded\" timeout=\"4\"/><Say>Nobody spoke</Say>".to_owned(),
        _ => "<Hangup/>".to_owned(),
    });
    let silent = dial(&twilio, &receiver, "30s");
    assert_eq!(verbs(&twilio, &silent), ["Record", "Say"]);

    let spoken = dial(&twilio, &receiver, "2s");
    assert_eq!(twilio.look("calls?waiting_for=recording")["calls"][0]["sid"], spoken.text("sid"));
    twilio.control(
        "POST",
        &format!("calls/{}/say", spoken.text("sid")),
        &json!({"words": "please call back"}),
    );
    twilio.advance("1s");
    press(&twilio, &spoken, "#");
    twilio.advance("1s");
    let hook = receiver.seen().pop().expect("action");
    assert_eq!(
        (hook.target.as_str(), hook.param("Digits"), hook.param("RecordingDuration")),
        ("/recorded", "#".into(), "2".into())
    );
    assert!(hook.param("RecordingUrl").contains(&hook.param("RecordingSid")));
    assert_eq!(transcript(&twilio, &spoken)[0]["heard"], json!(["please call back"]));

    let left = dial(&twilio, &receiver, "2s");
    twilio.control("POST", &format!("calls/{}/say", left.text("sid")), &json!({"words": "bye"}));
    twilio.control("POST", &format!("calls/{}/hangup", left.text("sid")), &json!(null));
    twilio.advance("1s");
    assert_eq!(receiver.seen().pop().expect("action").param("Digits"), "hangup");
    assert_eq!(twilio.get(left.text("uri")).text("status"), "completed");
}

#[test]
fn redirects_are_followed_but_not_for_ever() {
    let twilio = Twilio::start();
    let receiver = Receiver::twiml(|hook| match hook.target.as_str() {
        "/start" => "<Redirect method=\"GET\">deeper/next?a=1&amp;b=2</Redirect><Say>Never</Say>".to_owned(),
        _ if hook.method == "GET" => "<Redirect>/last</Redirect>".to_owned(),
        _ => "<Say>Arrived</Say>".to_owned(),
    });
    let call = dial(&twilio, &receiver, "5s");
    let seen = receiver.seen();
    assert!(seen[1].target.starts_with("/deeper/next?a=1&b=2&CallSid=CA"), "{}", seen[1].target);
    assert!(seen[1].is_signed_by(twilio.sandbox.auth_token()));
    assert_eq!(seen[2].target, "/last");
    assert_eq!(verbs(&twilio, &call), ["Redirect", "Redirect", "Say"]);

    let circle = Receiver::twiml(|_| "<Redirect/>".to_owned());
    let call = dial(&twilio, &circle, "5s");
    assert_eq!(circle.seen().len(), 100);
    assert_eq!(twilio.get(call.text("uri")).text("status"), "failed");
    assert_eq!(twilio.look(&format!("log?resource_sid={}", call.text("sid")))["log"][0]["code"], 11215);
}

#[test]
fn dial_rings_other_phones_and_tells_its_action() {
    let twilio = Twilio::start();
    let receiver = Receiver::twiml(|hook| match hook.target.as_str() {
        "/start" => {
            "<Dial action=\"/dialled\" timeout=\"10\" sequential=\"true\"><Number statusCallback=\"/status\" \
                     statusCallbackEvent=\"ringing answered completed\">+15558670001</Number>\
                     <Number>+15558670002</Number></Dial>"
                .to_owned()
        }
        _ => String::new(),
    });
    let call = dial(&twilio, &receiver, "10s");
    let hook = receiver.seen().into_iter().find(|h| h.target == "/dialled").expect("action");
    assert_eq!(
        (hook.param("DialCallStatus"), hook.param("DialBridged")),
        ("completed".into(), "true".into())
    );
    assert_eq!(hook.param("DialCallDuration"), "1", "a phone that nobody set up talks for a second");
    let children = twilio.get(&format!("{}?ParentCallSid={}", twilio.below("Calls.json"), call.text("sid")));
    let child = children.json["calls"][0].clone();
    assert_eq!(children.json["calls"].as_array().map(Vec::len), Some(1));
    assert_eq!((&child["direction"], &child["status"]), (&json!("outbound-dial"), &json!("completed")));
    assert_eq!(child["sid"], hook.param("DialCallSid"));
    let told: Vec<_> =
        receiver.seen().iter().filter(|h| h.target == "/status").map(|h| h.param("CallStatus")).collect();
    assert_eq!(told, ["ringing", "in-progress", "completed"]);
    assert_eq!(receiver.seen()[1].param("ParentCallSid"), call.text("sid"));

    twilio.control("PUT", "phones/+15558670001", &json!({"ring": "busy"}));
    twilio.control("PUT", "phones/+15558670002", &json!({"ring": "no-answer"}));
    dial(&twilio, &receiver, "30s");
    let hook = receiver.seen().into_iter().rfind(|h| h.target == "/dialled").expect("action");
    assert_eq!(
        (hook.param("DialCallStatus"), hook.param("DialBridged")),
        ("no-answer".into(), "false".into())
    );

    twilio.control("PUT", "phones/+15558670001", &json!({"ring": "answer", "talk": "forever"}));
    let call = dial(&twilio, &receiver, "30s");
    let child = twilio.look(&format!("calls?parent={}", call.text("sid")))["calls"][0].clone();
    assert_eq!(child["status"], "in-progress");
    twilio.control("POST", &format!("calls/{}/hangup", child["sid"].as_str().expect("sid")), &json!(null));
    twilio.advance("1s");
    let hook = receiver.seen().into_iter().rfind(|h| h.target == "/dialled").expect("action");
    assert_eq!(
        (hook.param("DialCallStatus"), hook.param("DialCallDuration")),
        ("completed".into(), "30".into())
    );
}

#[test]
fn a_call_sends_messages() {
    let twilio = Twilio::start();
    let receiver = Receiver::twiml(|_| "<Sms>You called</Sms><Say>Sent</Say>".to_owned());
    dial(&twilio, &receiver, "5s");
    let message = twilio.look("messages")["messages"][0].clone();
    assert_eq!((&message["body"], &message["to"]), (&json!("You called"), &json!("+15558675310")));
    assert_eq!((&message["direction"], &message["status"]), (&json!("outbound-call"), &json!("delivered")));
}

#[test]
fn bad_twiml_turns_to_the_fallback() {
    let twilio = Twilio::start();
    for (status, content_type, body, code) in [
        (500, "text/xml", "<Response/>", 11200),
        (302, "text/xml", "<Response/>", 11200),
        (200, "text/xml", "<Response><Say>", 12100),
        (200, "text/xml", "<Reply/>", 12100),
        (200, "application/json", "{}", 12300),
    ] {
        let receiver = Receiver::with(move |hook| match hook.target.as_str() {
            "/start" => (status, content_type, body.to_owned()),
            _ => (200, "text/xml", "<Response><Say>Fallback</Say></Response>".to_owned()),
        });
        let (url, fallback) = (format!("{}/start", receiver.url), format!("{}/fallback", receiver.url));
        let made = twilio.dial(&[("Url", &url), ("FallbackUrl", &fallback)]);
        twilio.advance("5s");
        let hook = receiver.seen().pop().expect("fallback");
        assert_eq!(
            (hook.param("ErrorCode"), hook.param("ErrorUrl")),
            (code.to_string(), url.clone()),
            "{code}"
        );
        assert_eq!(verbs(&twilio, &made), ["error", "Say"]);
        let log = twilio.look(&format!("log?resource_sid={}&code={code}", made.text("sid")));
        assert!(log["log"][0].is_object(), "{code}");

        let alone = twilio.dial(&[("Url", &url)]);
        twilio.advance("5s");
        assert_eq!(twilio.get(alone.text("uri")).text("status"), "completed");
        assert!(
            transcript(&twilio, &alone)[1]["text"].as_str().is_some_and(|t| t.contains("application error"))
        );
    }
}

#[test]
fn unknown_verbs_are_skipped_and_unmodelled_ones_fail() {
    let twilio = Twilio::start();
    let call = |twiml: &str| {
        let made = twilio.dial(&[("Twiml", &format!("<Response>{twiml}<Say>After</Say></Response>"))]);
        twilio.advance("5s");
        (twilio.get(made.text("uri")).text("status").to_owned(), verbs(&twilio, &made))
    };
    let (status, seen) = call("<Sing>la</Sing>");
    assert_eq!((status.as_str(), seen), ("completed", vec!["error".to_owned(), "Say".to_owned()]));
    assert_eq!(twilio.look("log?code=12200")["log"].as_array().map(Vec::len), Some(1));
    let (status, seen) = call("<Pay/>");
    assert_eq!((status.as_str(), seen), ("failed", vec!["error".to_owned()]));
    assert!(twilio.look("log?code=20501")["log"][0]["message"].as_str().is_some_and(|m| m.contains("Pay")));
    let (status, _) = call("<Dial><WhatsApp>+15558670001</WhatsApp></Dial>");
    assert_eq!(status, "failed");
}

#[test]
fn an_inbound_call_rings_until_a_verb_answers_it() {
    let twilio = Twilio::start();
    let receiver = Receiver::twiml(|hook| match hook.target.as_str() {
        "/busy" => "<Reject reason=\"busy\"/>".to_owned(),
        "/reject" => "<Reject/>".to_owned(),
        _ => "<Say>Welcome</Say>".to_owned(),
    });
    for (path, status) in [("/busy", "busy"), ("/reject", "no-answer"), ("/hello", "completed")] {
        let url = format!("{}{path}", receiver.url);
        let made = twilio.control("POST", "calls", &json!({"from": "+15558675310", "url": url}));
        assert_eq!((made.status, made.text("status"), made.text("direction")), (201, "ringing", "inbound"));
        twilio.advance("5s");
        assert_eq!(receiver.seen().pop().expect("hook").param("CallStatus"), "ringing");
        assert_eq!(twilio.get(made.text("uri")).text("status"), status);
    }
    let nowhere = twilio.control("POST", "calls", &json!({"from": "+15558675310"}));
    assert_eq!(nowhere.status, 400);
}

#[test]
fn applications_bring_their_webhooks() {
    let twilio = Twilio::start();
    let receiver = Receiver::twiml(|_| "<Say>From the application</Say>".to_owned());
    let made = twilio.post(
        &twilio.below("Applications.json"),
        &[
            ("FriendlyName", "Alerts"),
            ("VoiceUrl", &format!("{}/voice", receiver.url)),
            ("VoiceMethod", "GET"),
            ("StatusCallback", &format!("{}/status", receiver.url)),
        ],
    );
    assert_eq!((made.status, made.text("friendly_name")), (201, "Alerts"), "{}", made.text);
    let call = twilio.dial(&[("ApplicationSid", made.text("sid"))]);
    twilio.advance("5s");
    assert_eq!(verbs(&twilio, &call), ["Say"]);
    let seen = receiver.seen();
    assert_eq!((seen[0].method.as_str(), seen[1].target.as_str()), ("GET", "/status"));
    let uri = made.text("uri");
    assert_eq!(
        twilio.post(uri, &[("FriendlyName", "Others"), ("VoiceUrl", "")]).text("friendly_name"),
        "Others"
    );
    assert_eq!(
        twilio.dial(&[("ApplicationSid", made.text("sid"))]).refusal(),
        (400, 21218),
        "it has no VoiceUrl"
    );
    assert_eq!(twilio.get(&format!("{}?FriendlyName=Others", twilio.below("Applications.json"))).json["applications"].as_array().map(Vec::len), Some(1));
    assert_eq!(twilio.call("DELETE", uri, "").status, 204);
    assert_eq!(twilio.get(uri).refusal(), (404, 20404));
}
