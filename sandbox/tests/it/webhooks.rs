//! How webhooks travel: retries, their overrides, and what a failure leaves behind.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::http::{Hook, Receiver, Twilio};

/// Answers 503 so many times, then 200.
fn failing(times: usize) -> impl Fn(&Hook) -> (u16, &'static str, String) {
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
    // A port that was free a moment ago and is not listened on.
    let free = std::net::TcpListener::bind("127.0.0.1:0").and_then(|l| l.local_addr()).expect("port");
    let sent = twilio.send(&[("StatusCallback", &format!("http://{free}/"))]);
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
