//! How webhooks travel: retries, their overrides, and what a failure leaves behind.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::http::{Receiver, Twilio, Webhook};

/// Answers 503 so many times, then 200.
fn failing(times: usize) -> impl Fn(&Webhook) -> (u16, &'static str, String) {
    let left = Arc::new(AtomicUsize::new(times));
    move |_| {
        let fails = left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |n| n.checked_sub(1)).is_ok();
        (if fails { 503 } else { 200 }, "text/plain", String::new())
    }
}

#[test]
fn the_fragment_asks_for_retries_and_is_neither_sent_nor_signed() {
    let twilio = Twilio::start();
    for (fragment, failures, requests) in [
        ("", 2, 1),
        ("#rc=2", 2, 1),
        ("#rc=2&rp=5xx", 2, 3),
        ("#rc=1&rp=all", 2, 2),
        ("#rc=0&rp=all", 2, 1),
        ("#rc=2&rp=4xx,5xx", 1, 2),
    ] {
        let receiver = Receiver::with(failing(failures));
        let sent = twilio.send(&[("StatusCallback", &format!("{}/cb?x=1{fragment}", receiver.url))]);
        twilio.advance("100ms");
        let seen = receiver.seen();
        assert_eq!(seen.len(), requests, "{fragment}");
        for hook in &seen {
            assert_eq!(hook.target, "/cb?x=1");
            assert!(hook.is_signed_by(twilio.sandbox.auth_token()));
            let token = seen[0].header("i-twilio-idempotency-token");
            assert_eq!(hook.header("i-twilio-idempotency-token"), token, "the same for every try");
        }
        let logged =
            twilio.look(&format!("callbacks?resource_sid={}", sent.text("sid")))["callbacks"][0].clone();
        assert_eq!(logged["attempts"], requests);
    }
}

#[test]
fn a_webhook_that_nobody_takes_is_logged() {
    let twilio = Twilio::start();
    let sent = twilio.send(&[("StatusCallback", "http://127.0.0.1:9/")]);
    twilio.advance("1s");
    let logged =
        twilio.look(&format!("callbacks?resource_sid={}&status=sent", sent.text("sid")))["callbacks"][0]
            .clone();
    assert_eq!(
        (logged["attempts"].as_u64(), logged["error_code"].as_u64()),
        (Some(2), Some(11210)),
        "tried twice"
    );
    assert!(logged["status"].is_null());
    assert_eq!(twilio.get(sent.text("uri")).text("status"), "delivered", "the message does not mind");
}

#[test]
fn a_webhook_never_comes_before_the_answer() {
    // The clock runs a million times as fast as ours: whatever may happen happens at once.
    let twilio = Twilio::with(twire_sandbox::Config::new().time_scale(1_000_000.0));
    let receiver = Receiver::start();
    let address = twilio.sandbox.address();
    for _ in 0..20 {
        let before = receiver.seen().len();
        let body = format!(
            "To=%2B15558675310&From={}&Body=x&StatusCallback={}",
            twilio.sandbox.phone_number().replace('+', "%2B"),
            receiver.url.replace(':', "%3A").replace('/', "%2F")
        );
        // The fault keeps the answer back after the message has landed.
        let fault = r#"{"kind": "slow", "delay": "20ms"}"#;
        let answer =
            twilio.try_call("POST", &twilio.below("Messages.json"), &[("twire-fault", fault)], &body);
        let answer = answer.expect("answer");
        assert_eq!(answer.status, 201);
        let seen = receiver.wait(before + 2);
        assert_eq!(seen[before].param("MessageSid"), answer.text("sid"));
    }
    assert_eq!(twilio.sandbox.address(), address);
}

#[test]
fn a_webhook_leaves_this_machine_only_when_that_is_allowed() {
    let receiver = Receiver::start();
    // The unspecified address leads to the receiver, but is not a loopback address.
    let remote = receiver.url.replace("127.0.0.1", "0.0.0.0");
    let twilio = Twilio::start();
    for url in [remote.as_str(), "http://sink.example/cb", "http://10.0.0.1/"] {
        let sent = twilio.send(&[("StatusCallback", url)]);
        twilio.advance("1s");
        let logged =
            twilio.look(&format!("callbacks?resource_sid={}", sent.text("sid")))["callbacks"][0].clone();
        assert_eq!((&logged["sent"], &logged["attempts"]), (&false.into(), &0.into()), "{url}");
        let error = logged["error"].as_str().expect("error");
        assert!(error.contains("not sent") && error.contains("--allow-remote-callbacks"), "{error}");
        let log = twilio.look(&format!("log?resource_sid={}", sent.text("sid")))["log"][0].clone();
        assert!(log["message"].as_str().expect("message").contains("not sent"), "{log}");
        assert_eq!(twilio.get(sent.text("uri")).text("status"), "delivered");
    }
    let local = twilio.send(&[("StatusCallback", &receiver.url.replace("127.0.0.1", "app.localhost"))]);
    twilio.advance("1s");
    let logged =
        twilio.look(&format!("callbacks?resource_sid={}", local.text("sid")))["callbacks"][0].clone();
    assert_eq!((&logged["sent"], &logged["status"]), (&true.into(), &204.into()));
    let seen = receiver.seen().len();
    let allowed = Twilio::with(twire_sandbox::Config::new().time_scale(0.0).allow_remote_callbacks(true));
    let sent = allowed.send(&[("StatusCallback", &remote)]);
    allowed.advance("1s");
    let logged =
        allowed.look(&format!("callbacks?resource_sid={}", sent.text("sid")))["callbacks"][0].clone();
    assert_eq!((&logged["sent"], &logged["status"]), (&true.into(), &204.into()));
    assert!(receiver.seen().len() > seen);
}

#[test]
fn the_accounts_number_starts_with_the_webhooks_of_the_settings() {
    let receiver = Receiver::twiml(|_| "<Message>Hi</Message>".to_owned());
    let config = twire_sandbox::Config::new().time_scale(0.0);
    let twilio =
        Twilio::with(config.sms_url(format!("{}/sms", receiver.url)).voice_url("http://127.0.0.1:9/voice"));
    let number =
        || twilio.get(&twilio.below("IncomingPhoneNumbers.json")).json["incoming_phone_numbers"][0].clone();
    assert_eq!(number()["voice_url"], "http://127.0.0.1:9/voice");
    let write = || twilio.sandbox.phone("+15558675310").write("Hello", None).expect("written").replies.len();
    assert_eq!(write(), 1);
    twilio.sandbox.reset();
    assert_eq!((write(), receiver.seen().len()), (1, 2), "they are there after a reset");
    let refused = twire_sandbox::Sandbox::start(twire_sandbox::Config::new().sms_url("nonsense"));
    assert!(refused.expect_err("no URL").to_string().contains("sms_url"));
}
