use serde_json::{Value as Json, json};

use crate::http::{Receiver, Twilio, exchange};

const PHONE: &str = "+15558675310";

fn write(twilio: &Twilio, params: &Json) -> Json {
    let mut all = json!({"from": PHONE});
    for (name, value) in params.as_object().expect("object") {
        all[name] = value.clone();
    }
    let answer = twilio.control("POST", "inbound", &all);
    assert_eq!(answer.status, 201, "{}", answer.text);
    answer.json
}

#[test]
fn a_phone_writes_and_is_answered() {
    let twilio = Twilio::start();
    let receiver = Receiver::twiml(|hook| {
        let body = hook.param("Body").replace('&', "&amp;");
        format!("<Message statusCallback=\"/status\">You wrote {body}</Message>")
    });
    let outcome = write(&twilio, &json!({"body": "hi & bye", "url": format!("{}/sms?a=1", receiver.url)}));
    let hook = receiver.seen().remove(0);
    assert!(hook.is_signed_by(twilio.sandbox.auth_token()));
    for (name, value) in [
        ("Body", "hi & bye"),
        ("From", PHONE),
        ("To", twilio.sandbox.phone_number()),
        ("NumMedia", "0"),
        ("NumSegments", "1"),
        ("SmsStatus", "received"),
        ("ApiVersion", "2010-04-01"),
        ("FromCountry", "US"),
        ("AccountSid", twilio.sandbox.account_sid()),
        ("MessagingServiceSid", twilio.sandbox.messaging_service_sid()),
    ] {
        assert_eq!(hook.param(name), value, "{name}");
    }
    let sid = outcome["message"]["sid"].as_str().expect("sid");
    assert!(["MessageSid", "SmsSid", "SmsMessageSid"].iter().all(|n| hook.param(n) == sid));
    assert_eq!(
        (&outcome["message"]["direction"], &outcome["message"]["status"]),
        (&json!("inbound"), &json!("received"))
    );
    assert_eq!(outcome["webhook"]["status"], 200);
    let reply = &outcome["replies"][0];
    assert_eq!((&reply["body"], &reply["to"]), (&json!("You wrote hi & bye"), &json!(PHONE)));
    assert_eq!(reply["direction"], "outbound-reply");
    twilio.advance("1s");
    let statuses: Vec<_> =
        receiver.seen().iter().filter(|h| h.target == "/status").map(|h| h.param("MessageStatus")).collect();
    assert_eq!(statuses, ["sent", "delivered"]);
    assert_eq!(twilio.get(&twilio.below("Messages.json")).json["messages"].as_array().map(Vec::len), Some(2));
}

#[test]
fn the_numbers_own_webhook_and_its_fallback_are_used() {
    let twilio = Twilio::start();
    let receiver = Receiver::with(|hook| match hook.target.as_str() {
        "/sms" => (500, "text/plain", String::new()),
        _ => (200, "text/plain", "plain words".to_owned()),
    });
    let number =
        twilio.get(&twilio.below("IncomingPhoneNumbers.json")).json["incoming_phone_numbers"][0].clone();
    let updated = twilio.post(
        number["uri"].as_str().expect("uri"),
        &[
            ("SmsUrl", &format!("{}/sms", receiver.url)),
            ("SmsFallbackUrl", &format!("{}/fallback", receiver.url)),
        ],
    );
    assert_eq!(updated.text("sms_url"), format!("{}/sms", receiver.url));
    let outcome = write(&twilio, &json!({"body": "hi"}));
    let last = receiver.seen().pop().expect("fallback");
    assert_eq!(
        (last.param("ErrorCode"), last.param("ErrorUrl")),
        ("11200".into(), format!("{}/sms", receiver.url))
    );
    assert_eq!(outcome["replies"][0]["body"], "plain words", "text/plain is the reply");
}

#[test]
fn replies_may_redirect_have_media_or_go_elsewhere() {
    let twilio = Twilio::start();
    let receiver = Receiver::twiml(|hook| match hook.target.as_str() {
        "/sms" => "<Redirect>other</Redirect>".to_owned(),
        _ => {
            "<Message to=\"+15558670001\"><Body>One</Body><Media>https://example.com/a.gif</Media></Message>\
              <Message>Two</Message><Message/>"
                .to_owned()
        }
    });
    let outcome = write(&twilio, &json!({"body": "hi", "url": format!("{}/sms", receiver.url)}));
    assert_eq!(outcome["replies"].as_array().map(Vec::len), Some(2), "{outcome}");
    assert_eq!(
        (&outcome["replies"][0]["to"], &outcome["replies"][0]["num_media"]),
        (&json!("+15558670001"), &json!("1"))
    );
    assert_eq!(outcome["replies"][1]["body"], "Two");
    assert_eq!(twilio.look("log?code=14103")["log"].as_array().map(Vec::len), Some(1));
    let none = Receiver::start();
    let outcome = write(&twilio, &json!({"body": "hi", "url": none.url}));
    assert_eq!((&outcome["webhook"]["status"], &outcome["replies"]), (&json!(204), &json!([])));
    let without = write(&twilio, &json!({"body": "hi"}));
    assert_eq!(without["webhook"], Json::Null);
}

#[test]
fn bad_answers_are_logged_with_twilios_codes() {
    let twilio = Twilio::start();
    for (status, content_type, body, code) in [
        (404, "text/xml", "<Response/>", 11200),
        (200, "text/xml", "<Response>", 12100),
        (200, "text/xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><Response/>", 12100),
        (200, "image/png", "x", 12300),
        (200, "text/xml", "<Response><Redirect/></Response>", 11215),
    ] {
        let receiver = Receiver::with(move |_| (status, content_type, body.to_owned()));
        let outcome = write(&twilio, &json!({"body": "hi", "url": receiver.url}));
        assert_eq!(outcome["replies"], json!([]));
        let sid = outcome["message"]["sid"].as_str().expect("sid");
        assert_eq!(twilio.look(&format!("log?resource_sid={sid}"))["log"][0]["code"], code, "{body}");
    }
}

#[test]
fn pictures_come_as_urls_that_lead_to_them() {
    let twilio = Twilio::start();
    let receiver = Receiver::start();
    write(
        &twilio,
        &json!({"body": "", "url": receiver.url, "media": [
            "https://example.com/a.jpg", {"url": "https://example.com/b", "content_type": "audio/ogg"}
        ]}),
    );
    let hook = receiver.seen().remove(0);
    assert!(hook.param("MessageSid").starts_with("MM"));
    assert_eq!(
        (hook.param("NumMedia"), hook.param("MediaContentType0"), hook.param("MediaContentType1")),
        ("2".into(), "image/jpeg".into(), "audio/ogg".into())
    );
    let path = hook.param("MediaUrl0").strip_prefix(&twilio.sandbox.url()).expect("own").to_owned();
    assert_eq!(twilio.get(&path).header("location"), Some("https://example.com/a.jpg"));
}

#[test]
fn stop_blocks_and_start_unblocks() {
    let twilio = Twilio::start();
    let service = twilio.sandbox.messaging_service_sid();
    for word in ["STOP", " stop ", "Unsubscribe", "OPTOUT", "REVOKE"] {
        let outcome = write(&twilio, &json!({"body": word}));
        assert_eq!(outcome["replies"].as_array().map(Vec::len), Some(1), "{word}");
        assert_eq!(twilio.send(&[("To", PHONE)]).refusal(), (400, 21610), "{word}");
        assert_eq!(
            twilio.send(&[("To", PHONE), ("From", "-"), ("MessagingServiceSid", service)]).refusal(),
            (400, 21610)
        );
        assert_eq!(twilio.send(&[("To", "+15558675311")]).status, 201, "others are not concerned");
        write(&twilio, &json!({"body": "Start"}));
        assert_eq!(twilio.send(&[("To", PHONE)]).status, 201);
    }
    write(&twilio, &json!({"body": "please stop"}));
    assert_eq!(twilio.send(&[("To", PHONE)]).status, 201, "only the single word counts");
    assert_eq!(write(&twilio, &json!({"body": "help"}))["replies"].as_array().map(Vec::len), Some(1));
}

#[test]
fn whatsapp_users_write_too() {
    let twilio = Twilio::start();
    let receiver = Receiver::start();
    write(
        &twilio,
        &json!({"from": "whatsapp:+15558675310", "to": "whatsapp:+14155238886", "body": "hola", "url": receiver.url,
                "params": {"ProfileName": "Ada", "ButtonPayload": "yes"}}),
    );
    let hook = receiver.seen().remove(0);
    assert_eq!((hook.param("WaId"), hook.param("MessageType")), ("15558675310".into(), "text".into()));
    assert_eq!((hook.param("ProfileName"), hook.param("ButtonPayload")), ("Ada".into(), "yes".into()));
}

#[test]
fn what_no_network_carries_is_refused() {
    let twilio = Twilio::start();
    for body in [
        json!({"body": "hi"}),
        json!({"from": "nobody", "body": "hi"}),
        json!({"from": PHONE, "to": "+15552223333"}),
        json!({"from": "whatsapp:+15558675310"}),
        json!({"from": PHONE, "url": "nonsense"}),
        json!({"from": PHONE, "method": "PUT"}),
        json!({"from": PHONE, "media": "x"}),
        json!([1]),
    ] {
        assert_eq!(twilio.control("POST", "inbound", &body).status, 400, "{body}");
    }
}

#[test]
fn a_file_is_handed_over_sent_and_fetched_and_nothing_of_it_runs() {
    let twilio = Twilio::start();
    let address = twilio.sandbox.address();
    let upload = |headers: &[(&str, &str)], body: &str| {
        exchange(address, "POST", "/_twire/media?name=my%20page.html", headers, body).expect("answer")
    };
    let made = upload(&[("content-type", "text/html")], "<script>alert(1)</script>");
    assert_eq!((made.status, made.text("content_type")), (201, "text/html"), "{}", made.text);
    let url = made.text("url").to_owned();
    assert!(url.starts_with(&twilio.sandbox.url()) && url.ends_with("/my%20page.html"), "{url}");
    let path = url.trim_start_matches(&twilio.sandbox.url()).to_owned();
    let file = exchange(address, "GET", &path, &[], "").expect("file");
    assert_eq!((file.status, file.text.as_str()), (200, "<script>alert(1)</script>"));
    assert_eq!(file.header("content-security-policy"), Some("default-src 'none'; sandbox"));
    assert_eq!(file.header("x-content-type-options"), Some("nosniff"));

    let told = twilio.control(
        "POST",
        "inbound",
        &json!({"from": "+15558675310", "media": [{"url": url, "content_type": "text/html"}]}),
    );
    let message = told.json["message"].clone();
    assert_eq!(message["num_media"], "1", "{}", told.text);
    let uri = message["subresource_uris"]["media"].as_str().expect("uri");
    let medium = twilio.get(uri).json["media_list"][0]["uri"].as_str().expect("medium").to_owned();
    let content = twilio.get(medium.trim_end_matches(".json"));
    let elsewhere = url.replace("127.0.0.1", "localhost");
    assert_eq!((content.status, content.header("location")), (307, Some(elsewhere.as_str())));
    let missing = twilio.get(&format!("{}x", medium.trim_end_matches(".json")));
    assert_eq!((missing.status, missing.header("content-type")), (404, Some("application/xml")));
    assert!(
        missing.text.contains("<RestException><Code>20404</Code><Message>The requested"),
        "{}",
        missing.text
    );

    assert_eq!(upload(&[], "x").status, 400, "of no type");
    let big = "x".repeat(5 * 1024 * 1024 + 1);
    assert_eq!(upload(&[("content-type", "image/png")], &big).status, 413);
    assert_eq!(upload(&[("content-type", "image/png"), ("origin", "http://evil.example")], "x").status, 403);
    twilio.control("DELETE", "state", &Json::Null);
    assert_eq!(exchange(address, "GET", &path, &[], "").expect("answer").status, 404);
}
