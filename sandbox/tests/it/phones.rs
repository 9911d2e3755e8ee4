//! The phones, as a test in Rust uses them.

use std::time::Duration;

use serde_json::json;
use twire::ErrorKind;
use twire_sandbox::{CallAction, Config, Sandbox};

use crate::http::{Receiver, Twilio};

const PHONE: &str = "+15558675310";
const SOON: Duration = crate::http::PATIENCE;
const NOW: Duration = Duration::ZERO;

#[test]
fn messages_and_passcodes_are_waited_for() {
    let twilio = Twilio::with(Config::new());
    let phone = twilio.sandbox.phone(PHONE);
    twilio.send(&[("Body", "Hello")]);
    let message = phone.wait_for_message("ell", SOON).expect("message");
    assert_eq!((message.body.as_str(), message.to.as_str()), ("Hello", phone.number()));
    twilio.send(&[("Body", "Again"), ("MediaUrl", "http://127.0.0.1:9/cat.png")]);
    let all = phone.wait_for_messages("", 2, SOON).expect("messages");
    assert_eq!((all[0].body.as_str(), all[1].sid.as_str()), ("Again", message.sid.as_str()));
    assert_eq!(all[0].media, ["http://127.0.0.1:9/cat.png"]);
    let nothing = phone.wait_for_message("Bye", NOW).expect_err("nothing");
    assert_eq!(nothing.kind(), ErrorKind::Timeout);
    assert!(nothing.message().contains("0 of 1 messages"), "{nothing}");
    twilio.post(&twilio.verify("Verifications"), &[("To", PHONE), ("Channel", "sms")]);
    let code = phone.wait_for_code(SOON).expect("code");
    let checked = twilio.post(&twilio.verify("VerificationCheck"), &[("To", PHONE), ("Code", &code)]);
    assert_eq!(checked.text("status"), "approved");
    twilio.sandbox.reset();
    assert_eq!(phone.messages().expect("messages"), []);
}

#[test]
fn a_phone_writes_and_calls() {
    let twilio = Twilio::with(Config::new());
    let receiver = Receiver::twiml(|hook| match hook.target.as_str() {
        "/sms" => "<Message>Booked</Message>".to_owned(),
        "/voice" => {
            "<Gather numDigits=\"1\" timeout=\"60\" action=\"/key\"><Say>Press one</Say></Gather>".to_owned()
        }
        _ => "<Say>Thank you</Say>".to_owned(),
    });
    let phone = twilio.sandbox.phone(PHONE);
    let answered = phone.write("A table?", Some(&format!("{}/sms", receiver.url))).expect("received");
    assert_eq!((answered.status, answered.replies[0].body.as_str()), (Some(200), "Booked"));
    assert_eq!(answered.message.status, "received");
    let lost = phone.write("x", Some("http://127.0.0.1:9/")).expect("received");
    assert_eq!((lost.status, lost.error_code), (None, Some(11210)));

    let call = phone.call(Some(&format!("{}/voice", receiver.url))).expect("call");
    let call = phone.wait_until(&call, "digits", SOON).expect("digits");
    assert_eq!(call.said, ["Press one"]);
    phone.perform(&call, &CallAction::Press("1".to_owned())).expect("press");
    let call = phone.wait_until(&call, "completed", SOON).expect("end");
    assert_eq!(call.said, ["Press one", "Thank you"]);
    let late = phone.perform(&call, &CallAction::HangUp).expect_err("over");
    assert!(late.message().contains("the call is over"), "{late}");
}

#[test]
fn a_phone_is_called_answers_and_refuses_and_the_clock_is_moved() {
    let twilio = Twilio::start();
    let phone = twilio.sandbox.phone(PHONE);
    phone.set_ring("wait").expect("ring");
    assert_eq!(phone.set_ring("softly").expect_err("word").kind(), ErrorKind::Argument);
    for (act, status) in [(CallAction::Answer, "in-progress"), (CallAction::Reject, "busy")] {
        twilio.dial(&[("Twiml", "<Response><Pause length=\"60\"/></Response>")]);
        twilio.sandbox.advance(Duration::from_secs(1)).expect("clock");
        let call = phone.wait_for_call("ringing", NOW).expect("call");
        phone.perform(&call, &act).expect("act");
        twilio.sandbox.advance(Duration::from_secs(1)).expect("clock");
        phone.wait_until(&call, status, NOW).expect("status");
    }
    let told = twilio.sandbox.control("POST", "faults", &json!({"kind": "close"})).expect("fault");
    assert_eq!(told["faults"][0]["kind"], "close");
}

#[test]
fn a_phone_is_used_from_within_a_runtime() {
    let sandbox = Sandbox::start(Config::new()).expect("sandbox");
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("runtime");
    let received = runtime.block_on(async { sandbox.phone(PHONE).write("Hello", None) }).expect("received");
    assert_eq!((received.status, received.message.body.as_str()), (None, "Hello"));
}
