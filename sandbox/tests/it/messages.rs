use serde_json::json;

use crate::http::{Receiver, Twilio};

#[test]
fn a_message_is_queued_with_all_its_keys() {
    let twilio = Twilio::start();
    let answer = twilio.send(&[("Body", "Grüße €")]);
    assert_eq!(answer.status, 201, "{}", answer.text);
    let keys: Vec<_> = answer.json.as_object().expect("object").keys().map(String::as_str).collect();
    assert_eq!(
        keys,
        [
            "account_sid",
            "api_version",
            "body",
            "date_created",
            "date_sent",
            "date_updated",
            "direction",
            "error_code",
            "error_message",
            "from",
            "messaging_service_sid",
            "num_media",
            "num_segments",
            "price",
            "price_unit",
            "sid",
            "status",
            "subresource_uris",
            "to",
            "uri"
        ]
    );
    assert_eq!(answer.text("status"), "queued");
    assert_eq!(answer.text("num_segments"), "1");
    assert_eq!(answer.text("num_media"), "0");
    assert_eq!(answer.text("direction"), "outbound-api");
    assert!(answer.json["price"].is_null() && answer.json["date_sent"].is_null());
    assert!(answer.text("date_created").ends_with(" +0000"));
    let sid = answer.text("sid");
    assert!(
        sid.starts_with("SM")
            && sid.len() == 34
            && sid[2..].bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
    );
    assert_eq!(answer.text("uri"), twilio.below(&format!("Messages/{sid}.json")));
    assert_eq!(twilio.get(answer.text("uri")).json, answer.json);
}

#[test]
fn a_message_lives_from_queued_to_delivered() {
    let twilio = Twilio::start();
    let sent = twilio.send(&[("Body", &"a".repeat(161))]);
    let uri = sent.text("uri").to_owned();
    let status = || twilio.get(&uri).text("status").to_owned();
    assert_eq!(status(), "queued");
    twilio.advance("50ms");
    assert_eq!(status(), "sending");
    twilio.advance("50ms");
    assert_eq!(status(), "sent");
    twilio.advance("100ms");
    assert_eq!(status(), "delivered");
    twilio.advance("5s");
    let delivered = twilio.get(&uri);
    assert_eq!((delivered.text("num_segments"), delivered.text("price")), ("2", "-0.01660"));
    assert!(delivered.json["date_sent"].is_string());
    let history =
        twilio.look(&format!("messages?sid={}", sent.text("sid")))["messages"][0]["history"].clone();
    let words: Vec<_> = history.as_array().expect("list").iter().map(|h| h["status"].clone()).collect();
    assert_eq!(words, ["queued", "sending", "sent", "delivered"]);
}

#[test]
fn status_callbacks_come_in_order_signed_and_never_for_the_first_status() {
    let twilio = Twilio::start();
    let receiver = Receiver::start();
    let callback = format!("{}/status?tenant=1", receiver.url);
    let sent = twilio.send(&[("StatusCallback", &callback)]);
    assert!(receiver.seen().is_empty());
    twilio.advance("1s");
    let seen = receiver.seen();
    let statuses: Vec<_> = seen.iter().map(|h| h.param("MessageStatus")).collect();
    assert_eq!(statuses, ["sent", "delivered"]);
    let names: Vec<_> = seen[1].params().into_iter().map(|(n, _)| n).collect();
    assert_eq!(
        names,
        [
            "SmsSid",
            "SmsStatus",
            "MessageStatus",
            "To",
            "MessageSid",
            "AccountSid",
            "From",
            "ApiVersion",
            "RawDlrDoneDate"
        ]
    );
    assert_eq!(seen[1].param("MessageSid"), sent.text("sid"));
    assert_eq!(seen[1].param("RawDlrDoneDate").len(), 10);
    for hook in &seen {
        assert!(hook.is_signed_by(twilio.sandbox.auth_token()));
        assert!(!hook.is_signed_by("another-token"));
        assert_eq!(hook.target, "/status?tenant=1");
        assert_eq!(hook.header("user-agent"), "TwilioProxy/1.1");
        assert_eq!(hook.header("content-type"), "application/x-www-form-urlencoded; charset=UTF-8");
        assert_eq!(hook.header("x-home-region"), "us1");
        assert_eq!(hook.header("accept"), "*/*");
        assert_eq!(hook.header("i-twilio-idempotency-token").len(), 36);
    }
    assert_ne!(seen[0].header("i-twilio-idempotency-token"), seen[1].header("i-twilio-idempotency-token"));
}

#[test]
fn what_twilio_refuses_is_refused_with_its_code() {
    let twilio = Twilio::start();
    let own = twilio.sandbox.phone_number();
    let long = "a".repeat(1601);
    let astral = "😀".repeat(801);
    let cases: &[(&[(&str, &str)], u64)] = &[
        (&[("To", "-")], 21604),
        (&[("To", "")], 21604),
        (&[("To", "nonsense")], 21211),
        (&[("To", "+1555867531")], 21211),
        (&[("To", "+05558675310")], 21211),
        (&[("To", "whatsapp:nobody"), ("From", "whatsapp:+14155238886")], 21211),
        (&[("To", "12345")], 21265),
        (&[("To", own)], 21266),
        (&[("From", "-")], 21603),
        (&[("From", "nonsense sender")], 21212),
        (&[("From", "+15552223333")], 21659),
        (&[("From", "12345")], 21659),
        (&[("From", "MyBrand")], 21612),
        (&[("From", "whatsapp:+14155238886")], 21910),
        (&[("To", "whatsapp:+15558675310")], 21910),
        (&[("To", "whatsapp:+15558675310"), ("From", "whatsapp:+15552223333")], 63007),
        (&[("Body", "-")], 21619),
        (&[("Body", "")], 21602),
        (&[("Body", "   ")], 21602),
        (&[("Body", &long)], 21617),
        (&[("Body", &astral)], 21617),
        (&[("MediaUrl", "ftp://example.com/a.png")], 21620),
        (&[("StatusCallback", "nonsense")], 21609),
        (&[("StatusCallback", "http://my_host/x")], 21609),
        (&[("ValidityPeriod", "0")], 90007),
        (&[("ValidityPeriod", "36001")], 90007),
        (&[("ContentSid", "HX00000000000000000000000000000000")], 21655),
        (&[("ContentSid", twilio.sandbox.content_sid()), ("ContentVariables", "nonsense")], 21656),
        (&[("MessagingServiceSid", "MG00000000000000000000000000000000"), ("From", "-")], 21701),
    ];
    for (params, code) in cases {
        let answer = twilio.send(params);
        assert_eq!(answer.json["code"], *code, "{params:?}: {}", answer.text);
        assert!(matches!(answer.status, 400 | 404), "{params:?}");
    }
    assert_eq!(twilio.look("messages")["messages"], json!([]), "a refused message leaves nothing");
}

#[test]
fn words_are_checked_against_the_catalog_and_unknown_parameters_ignored() {
    let twilio = Twilio::start();
    let bad = twilio.send(&[("ContentRetention", "forever")]);
    assert_eq!((bad.refusal(), bad.text("message")), ((400, 20001), "Invalid parameter ContentRetention"));
    assert_eq!(twilio.send(&[("ContentRetention", "retain"), ("Tags", "{}")]).status, 201);
    let list = twilio.get(&format!("{}?Status=dancing", twilio.below("Calls.json")));
    assert_eq!(list.refusal(), (400, 20001));
}

#[test]
fn limits_are_met_exactly() {
    let twilio = Twilio::start();
    assert_eq!(twilio.send(&[("Body", &"a".repeat(1600))]).text("num_segments"), "11");
    assert_eq!(twilio.send(&[("Body", &"😀".repeat(800))]).status, 201);
    let media = |count: usize| {
        let mut body =
            format!("To=%2B15558675310&From={}", twilio.sandbox.phone_number().replace('+', "%2B"));
        body.push_str(&"&MediaUrl=https%3A%2F%2Fexample.com%2Fa.png".repeat(count));
        twilio.call("POST", &twilio.below("Messages.json"), &body)
    };
    assert_eq!(media(10).text("num_media"), "10");
    assert_eq!(media(11).refusal(), (400, 21623));
}

#[test]
fn the_magic_numbers_of_the_test_credentials_work() {
    let twilio = Twilio::start();
    for (to, code) in [
        ("+15005550001", 21211),
        ("+15005550002", 21612),
        ("+15005550003", 21408),
        ("+15005550004", 21610),
        ("+15005550009", 21614),
    ] {
        assert_eq!(twilio.send(&[("To", to)]).refusal(), (400, code), "{to}");
    }
    for (from, code) in [("+15005550001", 21212), ("+15005550007", 21606), ("+15005550008", 21611)] {
        assert_eq!(twilio.send(&[("From", from)]).refusal(), (400, code), "{from}");
    }
    assert_eq!(twilio.send(&[("From", "+15005550006")]).status, 201);
}

#[test]
fn receivers_choose_how_a_delivery_ends() {
    let twilio = Twilio::start();
    let receiver = Receiver::start();
    for (to, status, code) in [
        ("+15005551003", "undelivered", 30003),
        ("+15005551007", "undelivered", 30007),
        ("+15005551034", "undelivered", 30034),
        ("+15005551001", "failed", 30001),
        ("+15005551036", "failed", 30036),
    ] {
        let sent = twilio.send(&[("To", to), ("StatusCallback", &receiver.url)]);
        twilio.advance("1s");
        let message = twilio.get(sent.text("uri"));
        assert_eq!(
            (message.text("status"), message.json["error_code"].as_u64()),
            (status, Some(code)),
            "{to}"
        );
        let last = receiver.seen().pop().expect("callback");
        assert_eq!(last.param("MessageStatus"), status);
        assert_eq!(last.param("ErrorCode"), code.to_string());
        assert_eq!(message.json["date_sent"].is_null(), status == "failed");
    }
    let fine = twilio.send(&[("To", "+15005551000")]);
    twilio.advance("1s");
    assert_eq!(twilio.get(fine.text("uri")).text("status"), "delivered");
}

#[test]
fn national_and_spaced_receivers_become_e164() {
    let twilio = Twilio::start();
    for to in ["5558675310", "(555) 867-5310", "+1 555 867 5310", "1-555-867-5310"] {
        assert_eq!(twilio.send(&[("To", to)]).text("to"), "+15558675310", "{to}");
    }
    assert_eq!(twilio.send(&[("To", "+4915112345678"), ("From", "MyBrand")]).text("from"), "MyBrand");
}

#[test]
fn a_messaging_service_accepts_then_picks_a_sender() {
    let twilio = Twilio::start();
    let receiver = Receiver::start();
    let service = twilio.sandbox.messaging_service_sid();
    let sent =
        twilio.send(&[("From", "-"), ("MessagingServiceSid", service), ("StatusCallback", &receiver.url)]);
    assert_eq!(sent.text("status"), "accepted");
    assert!(sent.json["from"].is_null());
    assert_eq!((sent.text("num_segments"), sent.text("messaging_service_sid")), ("0", service));
    twilio.advance("1s");
    let message = twilio.get(sent.text("uri"));
    assert_eq!(message.text("from"), twilio.sandbox.phone_number());
    assert_eq!(message.text("num_segments"), "1");
    let seen = receiver.seen();
    let statuses: Vec<_> = seen.iter().map(|h| h.param("MessageStatus")).collect();
    assert_eq!(statuses, ["queued", "sent", "delivered"]);
    assert!(seen.iter().all(|h| h.param("MessagingServiceSid") == service));
    assert_eq!(twilio.send(&[("From", service)]).text("status"), "accepted", "a service given as From");
}

#[test]
fn scheduled_messages_wait_or_are_canceled() {
    let twilio = Twilio::start();
    let receiver = Receiver::start();
    let service = twilio.sandbox.messaging_service_sid();
    twilio.control("POST", "clock/advance", &json!({"to": "2030-01-15T12:00:00Z"}));
    let schedule = |at: &str| {
        twilio.send(&[
            ("From", "-"),
            ("MessagingServiceSid", service),
            ("ScheduleType", "fixed"),
            ("SendAt", at),
            ("StatusCallback", &receiver.url),
        ])
    };
    let (first_at, last_at) = ("2030-01-15T12:05:00Z", "2030-02-19T12:00:00Z");
    assert_eq!(schedule("-").refusal(), (400, 35111));
    for at in ["tomorrow", "2030-01-15T12:04:59Z", "2030-02-19T12:00:01Z", "2030-01-14T12:10:00Z"] {
        assert_eq!(schedule(at).refusal(), (400, 35114), "{at}");
    }
    assert_eq!(twilio.send(&[("ScheduleType", "fixed"), ("SendAt", first_at)]).refusal(), (400, 35118));
    assert_eq!(twilio.send(&[("ScheduleType", "later")]).refusal(), (400, 20001));

    let (first, second) = (schedule(first_at), schedule(last_at));
    assert_eq!((first.status, first.text("status")), (201, "scheduled"), "{}", first.text);
    let canceled = twilio.post(second.text("uri"), &[("Status", "canceled")]);
    assert_eq!((canceled.status, canceled.text("status")), (200, "canceled"), "{}", canceled.text);
    assert_eq!(twilio.post(second.text("uri"), &[("Status", "canceled")]).refusal(), (400, 30409));
    twilio.advance("299s");
    assert_eq!(twilio.get(first.text("uri")).text("status"), "scheduled");
    twilio.advance("2s");
    assert_eq!(twilio.get(first.text("uri")).text("status"), "delivered");
    assert_eq!(twilio.get(second.text("uri")).text("status"), "canceled");
    let of = |sid: &str| -> Vec<String> {
        receiver
            .seen()
            .iter()
            .filter(|h| h.param("MessageSid") == sid)
            .map(|h| h.param("MessageStatus"))
            .collect()
    };
    assert_eq!(of(first.text("sid")), ["queued", "sent", "delivered"]);
    assert_eq!(of(second.text("sid")), ["canceled"]);
}

#[test]
fn a_text_is_redacted_and_a_message_deleted_only_when_done() {
    let twilio = Twilio::start();
    let sent = twilio.send(&[("Body", "secret")]);
    let uri = sent.text("uri");
    assert_eq!(twilio.post(uri, &[("Body", "")]).refusal(), (409, 20009));
    assert_eq!(twilio.call("DELETE", uri, "").refusal(), (409, 20009));
    assert_eq!(twilio.post(uri, &[("Status", "canceled")]).refusal(), (400, 30409));
    twilio.advance("1s");
    assert_eq!(twilio.post(uri, &[("Body", "new")]).refusal(), (400, 20001));
    assert_eq!(twilio.post(uri, &[("Status", "sent")]).refusal(), (400, 20001));
    let redacted = twilio.post(uri, &[("Body", "")]);
    assert_eq!((redacted.status, redacted.text("body"), redacted.text("num_segments")), (200, "", "1"));
    let deleted = twilio.call("DELETE", uri, "");
    assert_eq!((deleted.status, deleted.text.as_str()), (204, ""));
    assert_eq!(twilio.get(uri).refusal(), (404, 20404));
    assert_eq!(twilio.call("DELETE", uri, "").refusal(), (404, 20404));
}

#[test]
fn media_are_listed_fetched_and_deleted() {
    let twilio = Twilio::start();
    let sent = twilio.send(&[("Body", "-"), ("MediaUrl", "https://example.com/a.png")]);
    assert!(sent.text("sid").starts_with("MM"), "{}", sent.text);
    assert_eq!((sent.text("num_media"), sent.text("body")), ("1", ""));
    let list = sent.json["subresource_uris"]["media"].as_str().expect("uri").to_owned();
    let media = twilio.get(&list).json["media_list"][0].clone();
    assert_eq!(media["content_type"], "image/png");
    assert_eq!(media["parent_sid"], sent.text("sid"));
    let uri = media["uri"].as_str().expect("uri");
    assert_eq!(twilio.get(uri).json, media);
    let bytes = twilio.get(uri.trim_end_matches(".json"));
    assert_eq!((bytes.status, bytes.header("location")), (307, Some("https://example.com/a.png")));
    assert_eq!(twilio.call("DELETE", uri, "").status, 204);
    assert_eq!(twilio.get(uri).refusal(), (404, 20404));
    assert_eq!(twilio.get(&list).json["media_list"], json!([]));
}

#[test]
fn whatsapp_needs_a_recent_message_or_a_template() {
    let twilio = Twilio::start();
    let receiver = Receiver::start();
    let (user, sender) = ("whatsapp:+15558675310", "whatsapp:+14155238886");
    let free = || {
        let sent = twilio.send(&[("To", user), ("From", sender), ("StatusCallback", &receiver.url)]);
        assert_eq!(sent.text("status"), "queued", "{}", sent.text);
        twilio.advance("1s");
        twilio.get(sent.text("uri"))
    };
    let refused = free();
    assert_eq!((refused.text("status"), refused.json["error_code"].as_u64()), ("failed", Some(63016)));
    let hook = receiver.seen().pop().expect("callback");
    assert_eq!((hook.param("ChannelPrefix"), hook.param("ErrorCode")), ("whatsapp".into(), "63016".into()));

    let template = twilio.send(&[
        ("To", user),
        ("From", sender),
        ("Body", "-"),
        ("ContentSid", twilio.sandbox.content_sid()),
        ("ContentVariables", r#"{"1": "42"}"#),
    ]);
    assert_eq!(template.text("body"), "Your code is 42");
    twilio.advance("1s");
    assert_eq!(twilio.get(template.text("uri")).text("status"), "delivered");

    twilio.control("POST", "inbound", &json!({"from": user, "to": sender, "body": "hi"}));
    let delivered = free();
    assert_eq!(delivered.text("status"), "delivered");
    let read = twilio.control("POST", &format!("messages/{}/read", delivered.text("sid")), &json!(null));
    assert_eq!(read.text("status"), "read", "{}", read.text);
    twilio.advance("0s");
    assert_eq!(receiver.seen().pop().expect("callback").param("EventType"), "READ");
    twilio.advance("25h");
    assert_eq!(free().json["error_code"].as_u64(), Some(63016));
}

#[test]
fn callbacks_of_one_message_wait_for_each_other() {
    let twilio = Twilio::start();
    // Whoever is slow gets the next callback only when the last one is answered.
    let receiver = Receiver::with(|hook| {
        (if hook.param("MessageStatus") == "sent" { 500 } else { 200 }, "text/plain", String::new())
    });
    let sent = twilio.send(&[("StatusCallback", &receiver.url)]);
    twilio.advance("1s");
    let seen = receiver.seen();
    assert_eq!(seen.len(), 2, "a 500 is not repeated by default");
    let log = twilio.look(&format!("log?resource_sid={}", sent.text("sid")))["log"].clone();
    assert_eq!(log[0]["code"], 11200);
    let callbacks = twilio.look(&format!("callbacks?resource_sid={}", sent.text("sid")))["callbacks"].clone();
    let statuses: Vec<_> = callbacks.as_array().expect("list").iter().map(|c| c["status"].clone()).collect();
    assert_eq!(statuses, [200, 500], "the newest first");
}

#[test]
fn content_templates_can_be_made() {
    let twilio = Twilio::start();
    let body = json!({
        "friendly_name": "order", "language": "en", "variables": {"name": "you"},
        "types": {"twilio/media": {"body": "Dear {{name}}", "media": ["https://example.com/{{name}}.png"]}},
    });
    let made = twilio.call("POST", "/v1/Content", &body.to_string());
    assert_eq!(made.status, 201, "{}", made.text);
    let sid = made.text("sid");
    assert_eq!(twilio.get(&format!("/v1/Content/{sid}")).text("friendly_name"), "order");
    assert_eq!(twilio.get("/v1/Content").json["contents"].as_array().map(Vec::len), Some(2));
    let sent = twilio.send(&[("Body", "-"), ("ContentSid", sid), ("ContentVariables", r#"{"name":"Ada"}"#)]);
    assert_eq!((sent.text("body"), sent.text("num_media")), ("Dear Ada", "1"));
    assert_eq!(twilio.send(&[("Body", "-"), ("ContentSid", sid)]).text("body"), "Dear you");
    assert_eq!(twilio.call("DELETE", &format!("/v1/Content/{sid}"), "").status, 204);
    assert_eq!(twilio.send(&[("Body", "-"), ("ContentSid", sid)]).refusal(), (400, 21655));
    assert_eq!(twilio.call("POST", "/v1/Content", "{}").refusal(), (400, 20001));
}

#[test]
fn feedback_is_taken() {
    let twilio = Twilio::start();
    let sent = twilio.send(&[]);
    let path = twilio.below(&format!("Messages/{}/Feedback.json", sent.text("sid")));
    let said = twilio.post(&path, &[("Outcome", "unconfirmed")]);
    assert_eq!(
        (said.status, said.text("outcome"), said.text("message_sid")),
        (200, "unconfirmed", sent.text("sid"))
    );
    assert_eq!(twilio.post(&path, &[]).text("outcome"), "confirmed");
    assert_eq!(twilio.post(&path, &[("Outcome", "perhaps")]).refusal(), (400, 20001));
    let lost = twilio.below("Messages/SM00000000000000000000000000000000/Feedback.json");
    assert_eq!(twilio.post(&lost, &[("Outcome", "confirmed")]).refusal(), (404, 20404));
}
