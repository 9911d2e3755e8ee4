//! Webhooks: every vector, signing, events, explanations, and properties over random requests.

use serde_json::Value as Json;
use twire::webhook::{self, Algorithm, Event, Form, Keyring, Validator, Verdict, Webhook};

use crate::vectors::{Random, load, rows};

fn pairs(json: &Json) -> Vec<(String, String)> {
    json.as_array()
        .expect("pairs")
        .iter()
        .map(|pair| (text(&pair[0]).to_owned(), text(&pair[1]).to_owned()))
        .collect()
}

fn text(json: &Json) -> &str {
    json.as_str().expect("text")
}

#[test]
fn every_case_gets_its_verdict() {
    let file = load("signature.json");
    for case in rows(&file, "cases") {
        let id = text(&case["id"]);
        let validator = Validator::new(text(&case["token"])).expect(id);
        let (url, signature) = (text(&case["url"]), text(&case["signature"]));
        let settings = case["settings"].as_str();
        let verdict = match case["body"].as_str() {
            Some(body) => validator.check_body(url, body.as_bytes(), signature, settings),
            None => validator.check_params(url, &pairs(&case["params"]), signature, settings),
        };
        assert_eq!(verdict.name(), case["verdict"], "{id}");
        assert_eq!(verdict.is_valid(), case["valid"].as_bool().expect(id), "{id}");
        if let (Some(variant), Some(found)) = (case["variant"].as_str(), verdict.signature_match()) {
            assert_eq!(found.variant.to_string(), variant, "{id}");
        }
        if settings.is_none() {
            let short = match case["body"].as_str() {
                Some(body) => validator.validate_body(url, body.as_bytes(), signature),
                None => validator.validate(url, &pairs(&case["params"]), signature),
            };
            assert_eq!(short, verdict.is_valid(), "{id}");
        }
    }
}

#[test]
fn signing_gives_twilios_signatures() {
    let file = load("signature.json");
    for case in rows(&file, "sign") {
        let algorithm = Algorithm::parse(text(&case["algorithm"])).expect("algorithm");
        let params = pairs(&case["params"]);
        let mine = webhook::sign_with(algorithm, text(&case["token"]), text(&case["url"]), &params);
        assert_eq!(mine, case["signature"], "{}", case["id"]);
    }
}

fn validator_of(request: &Json) -> Validator {
    let keys = request["keys"].as_array().expect("keys").iter().fold(Keyring::new(), |ring, key| {
        let secret = text(&key["token"]);
        match (key["account"].as_str(), key["shared_key"].as_str()) {
            (Some(sid), _) => ring.account_auth_token(sid, secret),
            (_, Some(id)) => ring.shared_key(id, secret),
            _ => ring.auth_token(secret),
        }
        .expect("key")
    });
    Validator::with_keys(keys).trust_proxy(request["trust_proxy"].as_bool().unwrap_or(false))
}

#[test]
fn every_request_gets_its_verdict_and_its_event() {
    let file = load("signature.json");
    for request in rows(&file, "requests") {
        let id = text(&request["id"]);
        let headers = pairs(&request["headers"]);
        let configured: Vec<&str> = request["configured_urls"]
            .as_array()
            .map(|urls| urls.iter().map(text).collect())
            .unwrap_or_default();
        let body = text(&request["body"]).as_bytes();
        let webhook = Webhook::new(text(&request["method"]), text(&request["url"]), body)
            .headers(headers.iter().map(|(name, value)| (name, value.as_str())))
            .configured_urls(&configured);
        let validator = validator_of(request);
        let verdict = validator.check(&webhook);
        assert_eq!(verdict.name(), request["verdict"], "{id}");
        if let Some(variant) = request["variant"].as_str() {
            assert_eq!(verdict.signature_match().expect(id).variant.to_string(), variant, "{id}");
        }
        if let Some(key) = request["key_index"].as_u64() {
            assert_eq!(verdict.signature_match().map(|m| m.key as u64), Some(key), "{id}");
        }
        match validator.receive(&webhook) {
            Ok(event) => {
                assert!(verdict.is_valid(), "{id}");
                if let Some(name) = request["event"].as_str() {
                    assert_eq!(event.name(), name, "{id}");
                }
            }
            Err(refused) => assert_eq!(refused, verdict, "{id}"),
        }
        let explanation = validator.explain(&webhook);
        assert_eq!(explanation.verdict, verdict, "{id}");
        assert_eq!(explanation.causes.is_empty(), verdict.is_valid(), "{id}");
        let shown = format!("{explanation} {explanation:?}");
        for key in request["keys"].as_array().expect(id) {
            let secret = text(&key["token"]);
            assert!(secret.len() < 4 || !shown.contains(secret), "{id}: {shown}");
        }
    }
}

#[test]
fn settings_headers_are_read_as_documented() {
    let file = load("signature.json");
    let url = "https://example.com/hook";
    for row in rows(&file, "settings_header") {
        let algorithm = Algorithm::parse(text(&row["algorithm"])).expect("algorithm");
        let signature = webhook::sign_with(algorithm, "12345", url, &[("A", "1")]);
        let validator = Validator::new("12345").expect("validator");
        let verdict = validator.check_params(url, &[("A", "1")], &signature, row["header"].as_str());
        assert!(verdict.is_valid(), "{row}");
    }
}

fn explained(validator: &Validator, webhook: &Webhook<'_>) -> (bool, String) {
    let explanation = validator.explain(webhook);
    (explanation.is_proved, explanation.causes.first().cloned().unwrap_or_default())
}

#[test]
fn explanations_prove_the_usual_causes() {
    const FORM: &str = "application/x-www-form-urlencoded";
    let url = "https://example.com/sms?a=1";
    let full = [("Body", "hi\r\nyou"), ("From", "+15551234567"), ("FromCity", ""), ("Z", "")];
    let signature = webhook::sign("12345", url, &full);
    let body = "Body=hi%0D%0Ayou&From=%2B15551234567&FromCity=&Z=";
    let validator = Validator::new("12345").expect("validator");
    let cases = [
        ("http://example.com/sms?a=1", body, "another scheme"),
        ("https://EXAMPLE.com/sms?a=1", body, "lower case"),
        ("https://www.example.com/sms?a=1", body, "without www"),
        ("https://example.com/sms/?a=1", body, "slash at the end"),
        (url, "Body=hi%0D%0Ayou&From=%2B15551234567&Z=", "the empty field FromCity was dropped"),
        (url, "Body=hi%0Ayou&From=%2B15551234567&FromCity=&Z=", "CR LF to LF"),
        (url, "Body=hi%0D%0Ayou&From=+15551234567&FromCity=&Z=", "a + was not escaped"),
    ];
    for (url, body, cause) in cases {
        let webhook = Webhook::new("POST", url, body.as_bytes())
            .header("Content-Type", FORM)
            .header("X-Twilio-Signature", &signature);
        let (proved, found) = explained(&validator, &webhook);
        assert!(proved && found.contains(cause), "{cause}: {found}");
    }

    let proxied = Webhook::new("POST", "http://10.0.0.1/sms?a=1", body.as_bytes())
        .header("Content-Type", FORM)
        .header("X-Forwarded-Proto", "https")
        .header("X-Forwarded-Host", "example.com")
        .header("X-Twilio-Signature", &signature);
    let (proved, found) = explained(&validator, &proxied);
    assert!(proved && found.contains("trust_proxy"), "{found}");

    let typed = Webhook::new("POST", url, body.as_bytes())
        .header("Content-Type", "text/plain")
        .header("X-Twilio-Signature", &signature);
    let (proved, found) = explained(&validator, &typed);
    assert!(proved && found.contains("Content-Type"), "{found}");

    let strong = webhook::sign_with(Algorithm::HmacSha256, "12345", url, &full);
    let unsaid = Webhook::new("POST", url, body.as_bytes())
        .header("Content-Type", FORM)
        .header("X-Twilio-Signature", &strong);
    let (proved, found) = explained(&validator, &unsaid);
    assert!(proved && found.contains("HMAC_SHA256"), "{found}");

    let other = Validator::new("54321").expect("validator");
    let wrong = Webhook::new("POST", url, b"AccountSid=AC0123456789abcdef0123456789abcdef")
        .header("Content-Type", FORM)
        .header("X-Twilio-Signature", &signature);
    let explanation = other.explain(&wrong);
    assert!(!explanation.is_proved && explanation.causes[0].contains("another token"));
    assert!(explanation.causes[0].contains("AC…cdef"), "{:?}", explanation.causes);
    let shown = explanation.to_string();
    assert!(shown.contains("tried as_is: https://example.com/sms?a=1AccountSid"), "{shown}");
    assert!(!shown.contains("54321") && !shown.contains(&signature), "{shown}");
}

fn event(body: &str) -> Event {
    Event::from_form(Form::parse(body.as_bytes()).expect(body))
}

#[test]
fn events_are_told_apart_and_typed() {
    let cases = [
        ("MessageSid=SM1&Body=hi&SmsStatus=received&NumMedia=0", "message"),
        ("SmsSid=SM1&Body=hi", "message"),
        ("MessageSid=SM1&MessageStatus=delivered", "message_status"),
        ("SmsSid=SM1&SmsStatus=sent&MessageStatus=sent", "message_status"),
        ("CallSid=CA1&CallStatus=ringing&Direction=inbound", "call"),
        ("CallSid=CA1&CallStatus=completed&CallDuration=49&Duration=1", "call_status"),
        (
            "CallSid=CA1&CallStatus=ringing&CallbackSource=call-progress-events&SequenceNumber=1",
            "call_status",
        ),
        ("CallSid=CA1&CallStatus=in-progress&Digits=1&msg=Gather+End", "gather"),
        ("CallSid=CA1&SpeechResult=yes&Confidence=0.9", "gather"),
        ("CallSid=CA1&CallStatus=completed&RecordingUrl=https://x&Digits=hangup", "record"),
        ("CallSid=CA1&RecordingSid=RE1&RecordingStatus=completed", "recording_status"),
        ("CallSid=CA1&DialCallStatus=busy&RecordingUrl=https://x", "dial"),
        ("CallSid=CA1&AnsweredBy=human&MachineDetectionDuration=900", "call_status"),
        ("CallSid=CA1&ConferenceSid=CF1&StatusCallbackEvent=participant-join&SequenceNumber=2", "form"),
        ("CallSid=CA1&StreamSid=MZ1&StreamEvent=stream-started", "form"),
        ("CallSid=CA1&RecordingSid=RE1&RecordingUrl=x&TranscriptionSid=TR1&CallStatus=completed", "form"),
        ("type=factor.verified&factor_sid=YF1", "verify"),
        ("Digits=1", "form"),
        ("", "form"),
    ];
    for (body, name) in cases {
        assert_eq!(event(body).name(), name, "{body}");
    }

    let body = "MessageSid=MM1&From=whatsapp%3A%2B15551234567&Body=&NumMedia=2&Latitude=52.5\
                &MediaUrl1=https%3A%2F%2Fb&MediaContentType1=image%2Fpng&MediaUrl0=https%3A%2F%2Fa\
                &ButtonPayload=p&Forwarded=true&NumSegments=many&New=1&From=second";
    let Event::Message(message) = event(body) else { panic!("no message") };
    assert_eq!(message.from.as_deref(), Some("whatsapp:+15551234567"));
    assert_eq!(message.body.as_deref(), Some(""));
    assert_eq!((message.num_media, message.latitude, message.forwarded), (Some(2), Some(52.5), Some(true)));
    assert_eq!(message.media.len(), 2);
    assert_eq!(message.media[0].url.as_deref(), Some("https://a"));
    assert_eq!(message.media[0].content_type, None);
    assert_eq!(message.media[1].content_type.as_deref(), Some("image/png"));
    assert_eq!(message.num_segments, None);
    let extra: Vec<_> = message.extra.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    assert_eq!(extra, [("NumSegments", "many"), ("New", "1"), ("From", "second")]);
    let shown = format!("{message:?}");
    assert!(!shown.contains("5551234567") && !shown.contains("https://a"), "{shown}");

    let Event::Dial(dial) =
        event("CallSid=CA1&From=client%3Ajoe&DialCallStatus=completed&DialCallDuration=7&DialBridged=true")
    else {
        panic!("no dial")
    };
    assert_eq!(dial.call.from.as_deref(), Some("client:joe"));
    assert_eq!((dial.dial_call_duration, dial.dial_bridged), (Some(7), Some(true)));
    let names: Vec<_> =
        event("CallSid=CA1&DialCallStatus=busy&X=1").fields().into_iter().map(|f| f.0).collect();
    assert_eq!(names, ["call_sid", "dial_call_status", "X"]);
    // A field that is spelled as a known one is spelled here is kept apart.
    let twice = event("CallSid=CA1&DialCallStatus=busy&call_sid=CA2");
    let known: Vec<_> = twice.known_fields().into_iter().map(|(name, _)| name).collect();
    assert_eq!(known, ["call_sid", "dial_call_status"]);
    assert_eq!(twice.extra_fields(), [("call_sid".to_owned(), "CA2".to_owned())]);

    let json = r#"[{"type":"com.twilio.accountsecurity.verify.verification.approved","id":"1",
        "data":{"service_sid":"VA1","verification_status":"APPROVED","code_length":6}}]"#;
    let Event::Verify(verify) = Event::from_json(serde_json::from_str(json).expect("json")) else {
        panic!("no verify")
    };
    assert_eq!(verify.service_sid.as_deref(), Some("VA1"));
    assert_eq!(verify.verification_status.as_deref(), Some("APPROVED"));
    assert_eq!(verify.extra, [("code_length".to_owned(), "6".to_owned())]);
}

#[test]
fn every_known_field_is_read_under_its_name() {
    for (kind, rows) in Event::schemas() {
        let mut names: Vec<_> = rows.iter().map(|row| row.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), rows.len(), "{kind}: a name twice");
        for row in rows.iter().filter(|row| row.type_name != "media") {
            let value = match row.type_name {
                "text" => "factor.x",
                "boolean" => "true",
                _ => "7",
            };
            let tell = match kind {
                "message" => "MessageSid=M&SmsStatus=received",
                "message_status" => "MessageSid=M&MessageStatus=sent",
                "call" => "CallSid=C&CallStatus=ringing",
                "call_status" => "CallSid=C&CallbackSource=call-progress-events",
                "gather" => "CallSid=C&Digits=1",
                "record" => "CallSid=C&CallStatus=x&RecordingUrl=u",
                "recording_status" => "RecordingSid=R&RecordingStatus=completed",
                "dial" => "CallSid=C&DialCallStatus=busy",
                _ => "type=factor.x",
            };
            let told = tell.split('&').any(|pair| pair.starts_with(&format!("{}=", row.twilio_name)));
            let body = if told { tell.to_owned() } else { format!("{tell}&{}={value}", row.twilio_name) };
            let event = event(&body);
            // Some fields make another event of it: a call with digits is a gather.
            if event.name() == kind {
                assert!(event.known_fields().iter().any(|(name, _)| *name == row.name), "{kind}: {body}");
                assert_eq!(event.extra_fields(), [], "{kind}: {body}");
            }
        }
    }
}

#[test]
fn what_is_signed_is_valid_and_what_is_changed_is_not() {
    let mut random = Random(2);
    let validator = Validator::new("12345").expect("validator");
    for round in 0..500 {
        let scheme = *random.pick(&["https", "http", "wss", "ws"]);
        let host = *random.pick(&["h.example", "u:p@h.example:81", "[2001:db8::1]", "[::1]:8443"]);
        let url = format!("{scheme}://{host}/{}?{}", random.text(12), random.text(12));
        let params: Vec<_> = (0..random.below(6)).map(|_| (random.text(4), random.text(9))).collect();
        let signature = webhook::sign("12345", &url, &params);
        assert!(validator.validate(&url, &params, &signature), "{round} {url} {params:?}");
        let mut shuffled = params.clone();
        shuffled.reverse();
        shuffled.extend(params.first().cloned());
        assert!(validator.validate(&url, &shuffled, &signature), "order and repeats do not matter");

        let mut forged = params.clone();
        forged.push((String::new(), "x".to_owned()));
        assert!(!validator.validate(&url, &forged, &signature), "{round} {url}");
        assert!(!validator.validate(&format!("{url}x"), &params, &signature), "{round} {url}");
        let body = random.text(30);
        let (signed, signature) = webhook::sign_body("12345", &url, body.as_bytes());
        if !url.contains('#') {
            assert!(validator.validate_body(&signed, body.as_bytes(), &signature), "{signed}");
            let other = format!("{body}.");
            let verdict = validator.check_body(&signed, other.as_bytes(), &signature, None);
            assert_eq!(verdict, Verdict::BadBodyHash);
        }
    }
}

#[test]
fn a_large_body_gets_the_ports_only() {
    let validator = Validator::new("12345").expect("validator");
    let params = [("Body", "x".repeat(100_000))];
    let asked = "https://example.com/it%27s";
    for (signed, valid) in [
        (asked, true),
        ("https://example.com:443/it%27s", true),
        // A stranger must not make the server hash a megabyte for every spelling.
        ("https://example.com/it's", false),
    ] {
        let signature = webhook::sign("12345", signed, &params);
        assert_eq!(validator.validate(asked, &params, &signature), valid, "{signed}");
        let signature = webhook::sign("12345", signed, &[("Body", "x")]);
        assert!(validator.validate(asked, &[("Body", "x")], &signature), "{signed}");
    }
}

#[test]
fn no_bytes_crash_the_validator() {
    let mut random = Random(3);
    let ring =
        Keyring::new().account_auth_token("AC1", "one").and_then(|r| r.auth_token("two")).expect("ring");
    let validator = Validator::with_keys(ring).trust_proxy(true);
    for _ in 0..500 {
        let body: Vec<u8> =
            (0..random.below(60)).map(|_| u8::try_from(random.below(256)).expect("byte")).collect();
        let (url, host, forwarded) = (random.text(40), random.text(9), random.text(20));
        let (signature, settings, kind) = (random.text(40), random.text(30), random.text(30));
        let method = *random.pick(&["GET", "POST", ""]);
        let webhook = Webhook::new(method, &url, &body)
            .header("host", &host)
            .header("forwarded", &forwarded)
            .header("x-forwarded-host", &forwarded)
            .header("x-forwarded-port", &host)
            .header("content-type", &kind)
            .header("x-twilio-signature", &signature)
            .header("x-twilio-webhooks-signature-settings", &settings);
        assert!(!validator.check(&webhook).is_valid());
        assert!(!validator.explain(&webhook).to_string().is_empty());
    }
}
