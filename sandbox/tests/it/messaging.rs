use serde_json::{Value as Json, json};
use twire_sandbox::Config;

use crate::http::{HttpResponse, Receiver, Twilio};

const SERVICES: &str = "/v1/Services";

fn service(twilio: &Twilio, more: &[(&str, &str)]) -> String {
    let mut params = vec![("FriendlyName", "Alerts")];
    params.extend_from_slice(more);
    let made = twilio.post(SERVICES, &params);
    assert_eq!((made.status, made.text("friendly_name")), (201, "Alerts"), "{}", made.text);
    made.text("sid").to_owned()
}

fn buy(twilio: &Twilio, number: &str) -> String {
    let bought = twilio.post(&twilio.below("IncomingPhoneNumbers.json"), &[("PhoneNumber", number)]);
    assert_eq!(bought.status, 201, "{}", bought.text);
    bought.text("sid").to_owned()
}

fn add(twilio: &Twilio, service: &str, kind: &str, name: &str, value: &str) -> HttpResponse {
    twilio.post(&format!("{SERVICES}/{service}/{kind}"), &[(name, value)])
}

/// Sends through a service; the sender that it left from.
fn sent_from(twilio: &Twilio, service: &str, to: &str) -> String {
    let sent = twilio.send(&[("From", "-"), ("MessagingServiceSid", service), ("To", to)]);
    assert_eq!((sent.status, sent.text("status"), &sent.json["from"]), (201, "accepted", &Json::Null));
    twilio.advance("5s");
    twilio.get(sent.text("uri")).text("from").to_owned()
}

#[test]
fn services_are_made_changed_and_deleted() {
    let twilio = Twilio::start();
    let made = twilio.post(SERVICES, &[("FriendlyName", "Alerts"), ("StickySender", "false")]);
    assert_eq!((made.status, made.text("account_sid")), (201, twilio.sandbox.account_sid()));
    for (name, value) in [
        ("sticky_sender", json!(false)),
        ("smart_encoding", json!(true)),
        ("inbound_request_url", json!(null)),
        ("inbound_method", json!("POST")),
        ("validity_period", json!(36_000)),
        ("use_inbound_webhook_on_number", json!(false)),
    ] {
        assert_eq!(made.json[name], value, "{name}");
    }
    let path = format!("{SERVICES}/{}", made.text("sid"));
    for params in [
        [("StatusCallback", "nonsense")],
        [("ValidityPeriod", "36001")],
        [("InboundMethod", "PUT")],
        [("ScanMessageContent", "perhaps")],
    ] {
        assert_eq!(twilio.post(&path, &params).refusal(), (400, 20001), "{params:?}");
    }
    let missing = twilio.post(SERVICES, &[]);
    assert_eq!(missing.refusal(), (400, 20001));
    assert_eq!(missing.text("message"), "Missing required parameter FriendlyName in the post body");
    let changed =
        twilio.post(&path, &[("FriendlyName", "News"), ("InboundRequestUrl", "https://example.com/in")]);
    assert_eq!(
        (changed.text("friendly_name"), changed.text("inbound_request_url")),
        ("News", "https://example.com/in")
    );
    assert_eq!(
        twilio.get(SERVICES).json["services"].as_array().map(Vec::len),
        Some(2),
        "and the one of the start"
    );
    assert_eq!(twilio.get(&path).text("friendly_name"), "News");
    assert_eq!(twilio.call("DELETE", &path, "").status, 204);
    assert_eq!(twilio.get(&path).refusal(), (404, 20404));
}

#[test]
fn senders_come_and_go() {
    let twilio = Twilio::start();
    let sid = service(&twilio, &[]);
    let number = buy(&twilio, "+12125550001");
    let codes = twilio.get(&twilio.below("SMS/ShortCodes.json"));
    let code = codes.json["short_codes"][0].clone();
    assert_eq!(code["short_code"], "55555");
    let code = code["sid"].as_str().expect("sid").to_owned();
    for (kind, key, name, value, field, shown) in [
        ("PhoneNumbers", "phone_numbers", "PhoneNumberSid", number.as_str(), "phone_number", "+12125550001"),
        ("ShortCodes", "short_codes", "ShortCodeSid", code.as_str(), "short_code", "55555"),
        ("AlphaSenders", "alpha_senders", "AlphaSender", "Acme", "alpha_sender", "Acme"),
    ] {
        let added = add(&twilio, &sid, kind, name, value);
        assert_eq!(
            (added.status, added.text(field), added.text("service_sid")),
            (201, shown, sid.as_str()),
            "{}",
            added.text
        );
        assert_eq!(add(&twilio, &sid, kind, name, value).refusal(), (409, 21710), "{kind} twice");
        assert_eq!(add(&twilio, &sid, kind, name, "").refusal(), (400, 20001));
        let list = format!("{SERVICES}/{sid}/{kind}");
        assert_eq!(twilio.get(&list).json[key][0]["sid"], added.json["sid"]);
        let one = format!("{list}/{}", added.text("sid"));
        assert_eq!(twilio.get(&one).text(field), shown);
    }
    let other = service(&twilio, &[]);
    assert_eq!(add(&twilio, &other, "PhoneNumbers", "PhoneNumberSid", &number).refusal(), (409, 21712));
    assert_eq!(add(&twilio, &other, "AlphaSenders", "AlphaSender", "Acme").status, 201);
    assert_eq!(
        add(&twilio, &other, "AlphaSenders", "AlphaSender", "way too long a name").refusal(),
        (400, 21709)
    );
    let missing = "PN00000000000000000000000000000000";
    assert_eq!(add(&twilio, &other, "PhoneNumbers", "PhoneNumberSid", missing).refusal(), (404, 21705));
    let lost = "MG00000000000000000000000000000000";
    assert_eq!(add(&twilio, lost, "PhoneNumbers", "PhoneNumberSid", &number).refusal(), (404, 20404));
    // Out of the one it may go into the other; released it is in none.
    let path = format!("{SERVICES}/{sid}/PhoneNumbers/{number}");
    assert_eq!(twilio.call("DELETE", &path, "").status, 204);
    assert_eq!(twilio.get(&path).refusal(), (404, 20404));
    assert_eq!(add(&twilio, &other, "PhoneNumbers", "PhoneNumberSid", &number).status, 201);
    let bought = twilio.below(&format!("IncomingPhoneNumbers/{number}.json"));
    assert_eq!(twilio.call("DELETE", &bought, "").status, 204);
    assert_eq!(twilio.get(&format!("{SERVICES}/{other}/PhoneNumbers")).json["phone_numbers"], json!([]));
    let whatsapp = format!("{SERVICES}/{}/ChannelSenders", twilio.sandbox.messaging_service_sid());
    assert_eq!(twilio.get(&whatsapp).json["senders"][0]["sender"], "whatsapp:+14155238886");
}

#[test]
fn the_pool_is_used_by_country_area_and_turn() {
    let twilio = Twilio::start();
    let sid = service(&twilio, &[]);
    let send = |to: &str| twilio.send(&[("From", "-"), ("MessagingServiceSid", &sid), ("To", to)]);
    assert_eq!(send("+12125557777").refusal(), (400, 21703), "nobody is there");
    add(&twilio, &sid, "AlphaSenders", "AlphaSender", "Acme");
    assert_eq!(send("+12125557777").refusal(), (400, 21703), "nobody who reaches North America");
    for number in ["+12125550001", "+14155550001", "+14155550002", "+447700900123"] {
        let bought = buy(&twilio, number);
        assert_eq!(add(&twilio, &sid, "PhoneNumbers", "PhoneNumberSid", &bought).status, 201);
    }
    assert_eq!(sent_from(&twilio, &sid, "+4915112345678"), "Acme");
    assert_eq!(sent_from(&twilio, &sid, "+12125557777"), "+12125550001", "his area");
    let mut area = [sent_from(&twilio, &sid, "+14155557771"), sent_from(&twilio, &sid, "+14155557772")];
    area.sort();
    assert_eq!(area, ["+14155550001", "+14155550002"], "each has its turn");
    // A receiver knows his sender, whoever's turn it is.
    let known = sent_from(&twilio, &sid, "+14155557773");
    for _ in 0..3 {
        assert_eq!(sent_from(&twilio, &sid, "+14155557773"), known);
    }
    twilio.post(&format!("{SERVICES}/{sid}"), &[("StickySender", "false")]);
    assert_ne!(sent_from(&twilio, &sid, "+14155557773"), known, "the other one has sent less");
    // In its country the short code goes before the numbers.
    let codes = twilio.get(&twilio.below("SMS/ShortCodes.json")).json["short_codes"][0]["sid"].clone();
    add(&twilio, &sid, "ShortCodes", "ShortCodeSid", codes.as_str().expect("sid"));
    assert_eq!(sent_from(&twilio, &sid, "+14155557774"), "55555");
    assert!(sent_from(&twilio, &sid, "+16045557777").starts_with("+1"), "Canada has other short codes");
    assert_eq!(twilio.send(&[("From", "55555"), ("To", "+447700900999")]).refusal(), (400, 21612));
    assert_eq!(twilio.send(&[("From", "55555")]).status, 201);
}

#[test]
fn a_services_settings_hold_for_its_messages() {
    let twilio = Twilio::start();
    let receiver = Receiver::twiml(|_| "<Message>Hi</Message>".to_owned());
    let inbound = format!("{}/in", receiver.url);
    let status = format!("{}/status", receiver.url);
    let sid = service(&twilio, &[("InboundRequestUrl", &inbound), ("StatusCallback", &status)]);
    let number = buy(&twilio, "+12125550001");
    add(&twilio, &sid, "PhoneNumbers", "PhoneNumberSid", &number);
    let sent = twilio.send(&[("From", "-"), ("MessagingServiceSid", &sid), ("Body", "“Soon”")]);
    assert_eq!(sent.text("body"), "\"Soon\"", "smart encoding");
    twilio.advance("5s");
    let told: Vec<_> = receiver.seen().iter().map(|h| (h.target.clone(), h.param("MessageStatus"))).collect();
    let expected = ["queued", "sent", "delivered"].map(|s| ("/status".to_owned(), s.to_owned()));
    assert_eq!(told, expected);
    let write = |to: &str| {
        twilio.control("POST", "inbound", &json!({"from": "+15558675310", "to": to, "body": "Hello"}))
    };
    let came = write("+12125550001");
    assert_eq!(came.json["webhook"]["url"], inbound.as_str());
    let hook = receiver.seen().into_iter().rfind(|h| h.target == "/in").expect("webhook");
    assert_eq!(hook.param("MessagingServiceSid"), sid);
    // The number's own webhook is called only where the service says so.
    let own = format!("{}/own", receiver.url);
    twilio.post(&twilio.below(&format!("IncomingPhoneNumbers/{number}.json")), &[("SmsUrl", &own)]);
    assert_eq!(write("+12125550001").json["webhook"]["url"], inbound.as_str());
    twilio.post(&format!("{SERVICES}/{sid}"), &[("UseInboundWebhookOnNumber", "true")]);
    assert_eq!(write("+12125550001").json["webhook"]["url"], own.as_str());
    // STOP to one number of the service stops them all.
    twilio.control("POST", "inbound", &json!({"from": "+15558675310", "to": "+12125550001", "body": "Stop"}));
    let refused = twilio.send(&[("From", "-"), ("MessagingServiceSid", &sid)]);
    assert_eq!(refused.refusal(), (400, 21610));
}

#[test]
fn short_codes_receive_too() {
    let twilio = Twilio::start();
    let receiver = Receiver::twiml(|_| "<Message>Thanks</Message>".to_owned());
    let codes = twilio.get(&twilio.below("SMS/ShortCodes.json"));
    let uri = codes.json["short_codes"][0]["uri"].as_str().expect("uri").to_owned();
    let changed = twilio.post(&uri, &[("SmsUrl", &receiver.url), ("FriendlyName", "Votes")]);
    assert_eq!((changed.text("friendly_name"), changed.text("sms_url")), ("Votes", receiver.url.as_str()));
    assert_eq!(twilio.get(&uri).text("friendly_name"), "Votes");
    let came =
        twilio.control("POST", "inbound", &json!({"from": "+15558675310", "to": "55555", "body": "7"}));
    assert_eq!(came.json["replies"][0]["from"], "55555", "{}", came.text);
}

/// Whether each message has been sent by now.
fn statuses(twilio: &Twilio, sent: &[HttpResponse]) -> Vec<String> {
    sent.iter().map(|m| twilio.get(m.text("uri")).text("status").to_owned()).collect()
}

#[test]
fn senders_keep_to_their_rates_when_told_to() {
    let twilio = Twilio::with(Config::new().time_scale(0.0).rates(true));
    let long = "a".repeat(400);
    let sent: Vec<HttpResponse> =
        [long.as_str(), "two", "three"].map(|body| twilio.send(&[("Body", body)])).into();
    twilio.advance("900ms");
    assert_eq!(
        statuses(&twilio, &sent),
        ["delivered", "queued", "queued"],
        "three segments take three seconds"
    );
    twilio.advance("2500ms");
    assert_eq!(statuses(&twilio, &sent), ["delivered", "delivered", "queued"]);
    twilio.advance("1s");
    assert_eq!(statuses(&twilio, &sent), ["delivered"; 3]);
    // A short code is a hundred times as fast, and another sender is not held up.
    let many: Vec<HttpResponse> = (0..20).map(|_| twilio.send(&[("From", "55555")])).collect();
    twilio.advance("500ms");
    assert_eq!(statuses(&twilio, &many), ["delivered"; 20]);
}

#[test]
fn what_waits_too_long_expires_and_a_full_queue_refuses() {
    let twilio = Twilio::with(Config::new().time_scale(0.0).rates(true));
    let receiver = Receiver::start();
    let first = twilio.send(&[("Body", &"a".repeat(400))]);
    let late = twilio.send(&[("ValidityPeriod", "2"), ("StatusCallback", &receiver.url)]);
    twilio.advance("10s");
    assert_eq!(statuses(&twilio, &[first]), ["delivered"]);
    let late = twilio.get(late.text("uri"));
    assert_eq!((late.text("status"), &late.json["error_code"]), ("failed", &json!(30036)));
    assert_eq!(receiver.seen().iter().map(|h| h.param("ErrorCode")).collect::<Vec<_>>(), ["30036"]);
    // Ten hours of segments: 1,600 characters are 11, and 39 such replies one document.
    let body = "a".repeat(1600);
    let replies = Receiver::twiml(move |_| format!("<Message>{body}</Message>").repeat(39));
    let ask = json!({"from": "+15558675310", "body": "More", "url": replies.url});
    let full = (0..90).find(|_| {
        let came = twilio.control("POST", "inbound", &ask);
        came.json["replies"].as_array().is_some_and(|replies| replies.len() < 39)
    });
    assert_eq!(full, Some(36_000 / 11 / 39));
    assert_eq!(twilio.look("log?code=21611")["log"].as_array().map(Vec::is_empty), Some(false));
    assert_eq!(twilio.send(&[]).refusal(), (400, 21611));
    let service = twilio.sandbox.messaging_service_sid();
    let over = twilio.send(&[("From", "-"), ("MessagingServiceSid", service)]);
    assert_eq!(over.status, 201, "a service finds out later");
    twilio.advance("1s");
    let over = twilio.get(over.text("uri"));
    assert_eq!((over.text("status"), &over.json["error_code"]), ("failed", &json!(30001)));
}
