use serde_json::Value as Json;

use crate::http::{HttpResponse, Twilio};

fn start(twilio: &Twilio, to: &str, channel: &str) -> HttpResponse {
    twilio.post(&twilio.verify("Verifications"), &[("To", to), ("Channel", channel)])
}

fn check(twilio: &Twilio, to: &str, code: &str) -> HttpResponse {
    twilio.post(&twilio.verify("VerificationCheck"), &[("To", to), ("Code", code)])
}

fn seen(twilio: &Twilio, to: &str) -> Json {
    twilio.look(&format!("verifications?to={}", to.replace('+', "%2B")))["verifications"][0].clone()
}

fn code(twilio: &Twilio, to: &str) -> String {
    seen(twilio, to)["code"].as_str().expect("code").to_owned()
}

/// Another code of the same length.
fn wrong(code: &str) -> String {
    let last = if code.ends_with('0') { '1' } else { '0' };
    format!("{}{last}", &code[..code.len() - 1])
}

const TO: &str = "+15558675310";

#[test]
fn the_right_code_is_approved_once() {
    let twilio = Twilio::start();
    for (to, channel) in
        [(TO, "sms"), ("+15558675311", "call"), ("ada@example.com", "email"), ("+15558675312", "whatsapp")]
    {
        let started = start(&twilio, to, channel);
        assert_eq!(started.status, 201, "{channel}: {}", started.text);
        let keys = started.json.as_object().expect("object").len();
        assert_eq!(
            (keys, started.text("status"), started.json["valid"].as_bool()),
            (15, "pending", Some(false))
        );
        assert_eq!(started.json["send_code_attempts"][0]["channel"], channel.to_uppercase());
        let code = code(&twilio, to);
        assert_eq!(code.len(), 6);
        assert!(!started.text.contains(&code), "the code is in the answer");
        let message = twilio.look(&format!("messages?origin=verify&body={code}"))["messages"][0].clone();
        assert_eq!(message["channel"], channel);
        let sid = started.text("sid").to_owned();
        let fetched = twilio.get(&twilio.verify(&format!("Verifications/{sid}")));
        assert_eq!(fetched.text("status"), "pending");
        let checked = check(&twilio, to, &code);
        assert_eq!(
            (checked.status, checked.text("status"), checked.json["valid"].as_bool()),
            (200, "approved", Some(true))
        );
        assert_eq!(checked.text("sid"), sid);
        assert_eq!(check(&twilio, to, &code).refusal(), (404, 20404));
        assert_eq!(twilio.get(&twilio.verify(&format!("Verifications/{sid}"))).refusal(), (404, 20404));
    }
    let listed = twilio.get(&twilio.below("Messages.json"));
    assert_eq!(listed.json["messages"], serde_json::json!([]), "codes are no messages of the account");
}

#[test]
fn five_wrong_codes_are_pending_and_the_sixth_is_60202() {
    let twilio = Twilio::start();
    start(&twilio, TO, "sms");
    let code = code(&twilio, TO);
    for _ in 0..5 {
        let answer = check(&twilio, TO, &wrong(&code));
        assert_eq!(
            (answer.status, answer.text("status"), answer.json["valid"].as_bool()),
            (200, "pending", Some(false))
        );
    }
    assert_eq!(check(&twilio, TO, &code).refusal(), (429, 60202), "the right one too");
    let gone = twilio.get(&twilio.verify(&format!("Verifications/{TO}")));
    assert_eq!(gone.refusal(), (404, 20404), "the last check deletes it");
    twilio.advance("10m");
    assert_eq!(check(&twilio, TO, &code).refusal(), (404, 20404));
}

#[test]
fn five_sends_share_a_code_and_the_sixth_is_60203() {
    let twilio = Twilio::start();
    let first = start(&twilio, TO, "sms");
    let number = code(&twilio, TO);
    for sends in 2..=5 {
        let again = start(&twilio, TO, "call");
        assert_eq!(again.text("sid"), first.text("sid"));
        assert_eq!(again.json["send_code_attempts"].as_array().map(Vec::len), Some(sends));
        assert_eq!(code(&twilio, TO), number);
    }
    assert_eq!(start(&twilio, TO, "sms").refusal(), (429, 60203));
    assert_eq!(start(&twilio, "+15558675311", "sms").status, 201, "others are not concerned");
    twilio.advance("10m");
    let anew = start(&twilio, TO, "sms");
    assert_eq!(anew.status, 201);
    assert_ne!(anew.text("sid"), first.text("sid"));
}

#[test]
fn a_code_expires_after_ten_minutes() {
    let twilio = Twilio::start();
    start(&twilio, TO, "sms");
    let code = code(&twilio, TO);
    twilio.advance("599s");
    assert_eq!(check(&twilio, TO, &wrong(&code)).status, 200);
    twilio.advance("1s");
    assert_eq!(check(&twilio, TO, &code).refusal(), (404, 20404));
    assert_eq!(seen(&twilio, TO)["status"], "expired");
}

#[test]
fn canceling_clears_the_limits() {
    let twilio = Twilio::start();
    let started = start(&twilio, TO, "sms");
    for _ in 0..4 {
        start(&twilio, TO, "sms");
    }
    assert_eq!(start(&twilio, TO, "sms").refusal(), (429, 60203));
    let path = twilio.verify(&format!("Verifications/{}", started.text("sid")));
    assert_eq!(twilio.post(&path, &[("Status", "nonsense")]).refusal(), (400, 60200));
    assert_eq!(twilio.post(&path, &[("Status", "canceled")]).text("status"), "canceled");
    assert_eq!(twilio.get(&path).text("status"), "canceled", "it can still be fetched");
    assert_eq!(check(&twilio, TO, "123456").refusal(), (404, 20404));
    assert_eq!(start(&twilio, TO, "sms").status, 201);
    let path = twilio.verify(&format!("Verifications/{TO}"));
    assert_eq!(twilio.post(&path, &[("Status", "approved")]).text("status"), "approved", "by its receiver");
    assert_eq!(
        twilio
            .get(
                &twilio.verify(&format!("Verifications/{}", seen(&twilio, TO)["sid"].as_str().unwrap_or("")))
            )
            .status,
        404
    );
}

#[test]
fn bad_parameters_are_refused() {
    let twilio = Twilio::start();
    for (to, channel, refusal) in [
        ("", "sms", (400, 60200)),
        ("5558675310", "sms", (400, 60200)),
        ("nobody", "email", (400, 60200)),
        ("ada@example.com", "sms", (400, 60200)),
        (TO, "", (400, 60200)),
        (TO, "pigeon", (400, 60200)),
        (TO, "sna", (501, 20501)),
        ("+15005550009", "sms", (403, 60205)),
    ] {
        assert_eq!(start(&twilio, to, channel).refusal(), refusal, "{to} {channel}");
    }
    start(&twilio, TO, "sms");
    for code in ["", "123", "12345678901"] {
        assert_eq!(check(&twilio, TO, code).refusal(), (400, 60200), "{code}");
    }
    let custom = twilio
        .post(&twilio.verify("Verifications"), &[("To", TO), ("Channel", "sms"), ("CustomCode", "4711")]);
    assert_eq!(custom.refusal(), (403, 60204));
    let elsewhere = "/v2/Services/VA00000000000000000000000000000000/Verifications";
    assert_eq!(twilio.post(elsewhere, &[("To", TO), ("Channel", "sms")]).refusal(), (404, 20404));
}

#[test]
fn services_have_their_own_codes() {
    let twilio = Twilio::start();
    for name in ["My Very Long Service Name For Everybody", "Code 12345", ""] {
        assert_eq!(twilio.post("/v2/Services", &[("FriendlyName", name)]).refusal(), (400, 60200), "{name}");
    }
    let made = twilio.post(
        "/v2/Services",
        &[("FriendlyName", "Shop"), ("CodeLength", "8"), ("CustomCodeEnabled", "true")],
    );
    assert_eq!((made.status, made.json["code_length"].as_u64()), (201, Some(8)), "{}", made.text);
    let path = format!("/v2/Services/{}", made.text("sid"));
    let started = twilio.post(&format!("{path}/Verifications"), &[("To", TO), ("Channel", "sms")]);
    assert_eq!(started.status, 201);
    assert_eq!(code(&twilio, TO).len(), 8);
    assert!(
        twilio.look("messages?origin=verify")["messages"][0]["body"]
            .as_str()
            .is_some_and(|b| b.starts_with("Your Shop "))
    );
    // The same receiver at another service is another verification.
    assert_eq!(check(&twilio, TO, "123456").refusal(), (404, 20404));
    let other = "+15558675311";
    twilio
        .post(&format!("{path}/Verifications"), &[("To", other), ("Channel", "sms"), ("CustomCode", "4711")]);
    assert_eq!(code(&twilio, other), "4711");
    assert_eq!(twilio.post(&path, &[("CodeLength", "11")]).refusal(), (400, 60200));
    assert_eq!(twilio.post(&path, &[("CodeLength", "4")]).json["code_length"], 4);
    assert_eq!(twilio.get("/v2/Services?PageSize=1").json["services"].as_array().map(Vec::len), Some(1));
    assert_eq!(twilio.call("DELETE", &path, "").status, 204);
    assert_eq!(twilio.get(&path).refusal(), (404, 20404));
}

#[test]
fn a_wait_ends_when_the_code_is_there() {
    let twilio = Twilio::start();
    std::thread::scope(|scope| {
        let waiting = scope.spawn(|| twilio.look("verifications?to=%2B15558675310&wait=60s"));
        start(&twilio, TO, "sms");
        let found = waiting.join().expect("wait");
        assert_eq!(found["verifications"].as_array().map(Vec::len), Some(1));
    });
    assert_eq!(twilio.look("verifications?to=nobody&wait=1ms")["verifications"], serde_json::json!([]));
}

#[test]
fn services_settings_show_in_the_text_and_the_answer() {
    let twilio = Twilio::start();
    let made = twilio.post(
        "/v2/Services",
        &[
            ("FriendlyName", "Bank"),
            ("Psd2Enabled", "true"),
            ("LookupEnabled", "true"),
            ("DoNotShareWarningEnabled", "true"),
        ],
    );
    assert_eq!(
        (made.status, &made.json["psd2_enabled"], &made.json["tts_name"]),
        (201, &true.into(), &serde_json::Value::Null)
    );
    let path = format!("/v2/Services/{}", made.text("sid"));
    let begin = |more: &[(&str, &str)]| {
        let mut params = vec![("To", TO), ("Channel", "sms")];
        params.extend_from_slice(more);
        twilio.post(&format!("{path}/Verifications"), &params)
    };
    assert_eq!(begin(&[]).refusal(), (400, 60200));
    assert_eq!(begin(&[("Amount", "10.00")]).refusal(), (400, 60200));
    let started = begin(&[("Amount", "10.00"), ("Payee", "Acme"), ("CustomFriendlyName", "Acme Pay")]);
    assert_eq!((started.text("amount"), started.text("payee")), ("10.00", "Acme"));
    assert_eq!(started.json["lookup"]["carrier"]["type"], "mobile");
    let text =
        twilio.look("messages?origin=verify")["messages"][0]["body"].as_str().unwrap_or_default().to_owned();
    assert!(
        text.starts_with("Your Acme Pay verification code is: ") && text.contains("Don't share"),
        "{text}"
    );
    let params = [("To", TO), ("Code", &code(&twilio, TO))];
    assert_eq!(twilio.post(&format!("{path}/VerificationCheck"), &params).text("payee"), "Acme");
    assert_eq!(
        twilio.post(&path, &[("FriendlyName", "Bank 2"), ("CodeLength", "3")]).refusal(),
        (400, 60200)
    );
    assert_eq!(twilio.get(&path).text("friendly_name"), "Bank", "all of it or nothing");
}

#[test]
fn a_verification_is_fetched_sixty_times_a_minute() {
    let twilio = Twilio::start();
    let started = start(&twilio, TO, "sms");
    let path = twilio.verify(&format!("Verifications/{}", started.text("sid")));
    for _ in 0..60 {
        assert_eq!(twilio.get(&path).status, 200);
    }
    assert_eq!(twilio.get(&path).refusal(), (429, 20429));
    twilio.advance("61s");
    assert_eq!(twilio.get(&path).status, 200);
}
