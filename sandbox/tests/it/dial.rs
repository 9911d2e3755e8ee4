//! Dial: several phones at once, what they hear before they are connected, and how it ends.

use serde_json::{Value as Json, json};

use crate::http::{HttpResponse, Receiver, Twilio, Webhook};

fn dial(twilio: &Twilio, receiver: &Receiver) -> HttpResponse {
    let made = twilio.dial(&[("Url", &format!("{}/start", receiver.url))]);
    assert_eq!(made.status, 201, "{}", made.text);
    twilio.advance("1s");
    made
}

/// The calls to other phones: number and status.
fn legs(twilio: &Twilio, call: &HttpResponse) -> Vec<(String, String)> {
    let calls = twilio.look(&format!("calls?parent={}", call.text("sid")))["calls"].clone();
    let text = |call: &Json, key: &str| call[key].as_str().unwrap_or_default().to_owned();
    let mut legs: Vec<_> =
        calls.as_array().expect("calls").iter().map(|c| (text(c, "to"), text(c, "status"))).collect();
    legs.sort();
    legs
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
}

fn leg(twilio: &Twilio, to: &str) -> String {
    twilio.look(&format!("calls?to=%2B{to}"))["calls"][0]["sid"].as_str().expect("leg").to_owned()
}

fn act(twilio: &Twilio, sid: &str, action: &str, body: &Json) {
    let answer = twilio.control("POST", &format!("calls/{sid}/{action}"), body);
    assert_eq!(answer.status, 202, "{}", answer.text);
    twilio.advance("1s");
}

fn ended(receiver: &Receiver) -> Webhook {
    receiver.seen().into_iter().rfind(|h| h.target == "/dialled").expect("action")
}

#[test]
fn phones_ring_together_and_the_first_to_answer_is_connected() {
    let twilio = Twilio::start();
    twilio.control("PUT", "phones/default", &json!({"ring": "wait", "talk": "forever"}));
    twilio.control("PUT", "phones/+15558675310", &json!({"ring": "answer"}));
    twilio.control("PUT", "phones/+15558670003", &json!({"ring": "busy"}));
    let receiver = Receiver::twiml(|hook| match hook.target.as_str() {
        "/start" => "<Dial action=\"/dialled\" timeout=\"20\"><Number>+15558670001</Number>\
                     <Number>+15558670002</Number><Number>+15558670003</Number></Dial>"
            .to_owned(),
        _ => String::new(),
    });
    let call = dial(&twilio, &receiver);
    assert_eq!(
        legs(&twilio, &call),
        pairs(&[("+15558670001", "ringing"), ("+15558670002", "ringing"), ("+15558670003", "busy")])
    );
    act(&twilio, &leg(&twilio, "15558670002"), "answer", &Json::Null);
    assert_eq!(
        legs(&twilio, &call),
        pairs(&[("+15558670001", "canceled"), ("+15558670002", "in-progress"), ("+15558670003", "busy")])
    );
    act(&twilio, &leg(&twilio, "15558670002"), "hangup", &Json::Null);
    assert_eq!(
        (ended(&receiver).param("DialCallStatus"), ended(&receiver).param("DialBridged")),
        ("completed".into(), "true".into())
    );

    let call = dial(&twilio, &receiver);
    twilio.advance("30s");
    assert_eq!(ended(&receiver).param("DialCallStatus"), "no-answer");
    assert_eq!(twilio.get(call.text("uri")).text("status"), "completed");

    let call = dial(&twilio, &receiver);
    act(&twilio, call.text("sid"), "hangup", &Json::Null);
    assert_eq!(
        legs(&twilio, &call),
        pairs(&[("+15558670001", "canceled"), ("+15558670002", "canceled"), ("+15558670003", "busy")])
    );
}

#[test]
fn phones_ring_one_after_the_other_when_asked() {
    let twilio = Twilio::start();
    twilio.control("PUT", "phones/+15558670001", &json!({"ring": "no-answer"}));
    let receiver = Receiver::twiml(|hook| match hook.target.as_str() {
        "/start" => {
            "<Dial action=\"/dialled\" timeout=\"5\" sequential=\"true\"><Number>+15558670001</Number>\
                     <Number>+15558670002</Number></Dial>"
                .to_owned()
        }
        _ => String::new(),
    });
    let call = dial(&twilio, &receiver);
    assert_eq!(legs(&twilio, &call), pairs(&[("+15558670001", "ringing")]));
    twilio.advance("10s");
    assert_eq!(legs(&twilio, &call), pairs(&[("+15558670001", "no-answer"), ("+15558670002", "completed")]));
}

#[test]
fn a_phone_hears_a_document_before_it_is_connected_and_may_refuse() {
    let twilio = Twilio::start();
    twilio.control("PUT", "phones/+15558670001", &json!({"talk": "forever"}));
    let receiver = Receiver::twiml(|hook| match hook.target.as_str() {
        "/start" => {
            "<Dial action=\"/dialled\"><Number url=\"/screen\">+15558670001</Number></Dial>".to_owned()
        }
        "/screen" => {
            "<Gather numDigits=\"1\" action=\"/chosen\"><Say>Press 1 to accept</Say></Gather><Hangup/>"
                .to_owned()
        }
        "/chosen" if hook.param("Digits") == "1" => String::new(),
        _ => "<Hangup/>".to_owned(),
    });
    let call = dial(&twilio, &receiver);
    let child = leg(&twilio, "15558670001");
    let screen = receiver.seen().into_iter().find(|h| h.target == "/screen").expect("document");
    assert_eq!(
        (screen.param("CallSid"), screen.param("ParentCallSid")),
        (child.clone(), call.text("sid").into())
    );
    assert_eq!(screen.param("CallStatus"), "in-progress");
    assert_eq!(twilio.look(&format!("calls/{child}"))["waiting_for"], "digits");
    act(&twilio, &child, "press", &json!({"digits": "1"}));
    let line = twilio.look(&format!("calls/{}", call.text("sid")))["transcript"].clone();
    assert_eq!(
        line.as_array().and_then(|l| l.last()).map(|l| l["status"].clone()),
        Some(json!("answered")),
        "{line}"
    );
    act(&twilio, &child, "hangup", &Json::Null);
    assert_eq!(ended(&receiver).param("DialCallStatus"), "completed");

    dial(&twilio, &receiver);
    let child = leg(&twilio, "15558670001");
    act(&twilio, &child, "press", &json!({"digits": "2"}));
    assert_eq!(
        (ended(&receiver).param("DialCallStatus"), ended(&receiver).param("DialBridged")),
        ("no-answer".into(), "false".into())
    );
    assert_eq!(twilio.look(&format!("calls/{child}"))["status"], "completed");

    let call = dial(&twilio, &receiver);
    let child = leg(&twilio, "15558670001");
    act(&twilio, call.text("sid"), "hangup", &Json::Null);
    assert_eq!(twilio.look(&format!("calls/{child}"))["status"], "completed", "the document is broken off");
}

#[test]
fn the_star_key_ends_a_dial_where_it_may() {
    let twilio = Twilio::start();
    twilio.control("PUT", "phones/+15558670001", &json!({"talk": "forever"}));
    twilio.control("PUT", "phones/client:ada", &json!({"talk": "forever"}));
    let receiver = Receiver::twiml(|hook| match hook.target.as_str() {
        "/start" => {
            "<Dial hangupOnStar=\"true\" action=\"/dialled\"><Client><Identity>ada</Identity></Client></Dial>"
                .to_owned()
        }
        _ => "<Say>Goodbye</Say>".to_owned(),
    });
    let call = dial(&twilio, &receiver);
    assert_eq!(legs(&twilio, &call), pairs(&[("client:ada", "in-progress")]));
    act(&twilio, call.text("sid"), "press", &json!({"digits": "5*"}));
    assert_eq!(legs(&twilio, &call), pairs(&[("client:ada", "completed")]));
    assert_eq!(ended(&receiver).param("DialCallStatus"), "completed");
    assert_eq!(twilio.get(call.text("uri")).text("status"), "completed");
}

#[test]
fn keys_of_a_conversation_are_gone_when_it_is_over() {
    let twilio = Twilio::start();
    twilio.control("PUT", "phones/+15558670001", &json!({"talk": "forever"}));
    let receiver = Receiver::twiml(|hook| match hook.target.as_str() {
        "/start" => {
            "<Dial>+15558670001</Dial><Gather numDigits=\"1\" timeout=\"5\" action=\"/key\"/>".to_owned()
        }
        _ => "<Hangup/>".to_owned(),
    });
    let call = dial(&twilio, &receiver);
    act(&twilio, call.text("sid"), "press", &json!({"digits": "123"}));
    act(&twilio, &leg(&twilio, "15558670001"), "hangup", &Json::Null);
    twilio.advance("30s");
    assert!(receiver.seen().iter().all(|hook| hook.target != "/key"), "nobody was asked");
}

#[test]
fn the_account_ends_a_call_that_dial_has_made_and_cannot_send_it_elsewhere() {
    let twilio = Twilio::start();
    twilio.control("PUT", "phones/+15558670001", &json!({"talk": "forever"}));
    let receiver = Receiver::twiml(|hook| match hook.target.as_str() {
        "/start" => "<Dial action=\"/dialled\">+15558670001</Dial>".to_owned(),
        _ => "<Say>Goodbye</Say>".to_owned(),
    });
    let call = dial(&twilio, &receiver);
    let child = twilio.below(&format!("Calls/{}.json", leg(&twilio, "15558670001")));
    assert_eq!(twilio.post(&child, &[("Twiml", "<Response/>")]).refusal(), (501, 20501));
    assert_eq!(twilio.post(&child, &[("Status", "completed")]).text("status"), "completed");
    twilio.advance("1s");
    assert_eq!(ended(&receiver).param("DialCallStatus"), "completed");
    assert_eq!(twilio.get(call.text("uri")).text("status"), "completed");
}
