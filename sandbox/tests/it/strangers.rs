//! What programs that nobody here wrote rely on: see `FIDELITY.md`.

use std::sync::{Arc, Mutex};

use serde_json::{Value as Json, json};
use twire_sandbox::Config;

use crate::http::{Receiver, Twilio};

const PHONE: &str = "+15558675310";
const PAUSE: &str = "<Response><Pause length='60'/></Response>";

fn cookie_of(hook: &crate::http::Webhook) -> String {
    hook.head.lines().find_map(|line| line.strip_prefix("cookie: ")).unwrap_or("-").to_owned()
}

#[test]
fn cookies_of_webhooks_are_kept_for_a_conversation_and_for_a_call() {
    let receiver = Receiver::with_headers(|hook| {
        let twiml = if hook.target == "/voice" {
            "<Response><Redirect>/next</Redirect></Response>"
        } else {
            "<Response/>"
        };
        (200, "text/xml\r\nset-cookie: seen=1; Path=/; HttpOnly", twiml.to_owned())
    });
    let twilio = Twilio::start();
    let write = |from: &str| {
        let url = format!("{}/sms", receiver.url);
        twilio.sandbox.phone(from).write("Hello", Some(&url)).expect("written");
        cookie_of(receiver.seen().last().expect("hook"))
    };
    assert_eq!([write(PHONE), write(PHONE), write("+15558675311")], ["-", "seen=1", "-"]);
    twilio.advance("5h");
    assert_eq!(write(PHONE), "-", "a conversation lasts four hours");
    twilio.sandbox.phone(PHONE).call(Some(&format!("{}/voice", receiver.url))).expect("call");
    twilio.advance("5s");
    let calls: Vec<_> = receiver.seen().iter().skip(4).map(|h| (h.target.clone(), cookie_of(h))).collect();
    assert_eq!(calls, [("/voice".into(), "-".into()), ("/next".into(), "seen=1".into())]);
}

#[test]
fn what_is_not_known_yet_is_null() {
    let twilio = Twilio::start();
    let call = twilio.dial(&[("Twiml", "<Response><Say>Hello</Say></Response>")]);
    assert_eq!((&call.json["date_created"], &call.json["date_updated"]), (&Json::Null, &Json::Null));
    let sent = twilio.send(&[]);
    twilio.advance("1s");
    let price = |uri: &str| twilio.get(uri).json["price"].clone();
    assert!(twilio.get(call.text("uri")).json["date_created"].is_string());
    assert_eq!([price(sent.text("uri")), price(call.text("uri"))], [Json::Null, Json::Null]);
    twilio.advance("10s");
    assert_eq!([price(sent.text("uri")), price(call.text("uri"))], [json!("-0.00830"), json!("-0.01400")]);
    let service = twilio.sandbox.messaging_service_sid().to_owned();
    let template = [("From", "-"), ("MessagingServiceSid", service.as_str()), ("Body", "-")];
    let sent = twilio.send(&[&template[..], &[("ContentSid", twilio.sandbox.content_sid())]].concat());
    assert_eq!((sent.status, sent.text("body")), (201, ""), "a service renders later");
    assert_eq!(twilio.get(sent.text("uri")).text("body"), "Your code is 123456");
}

#[test]
fn asynchronous_detection_reports_its_result_while_the_document_runs() {
    let receiver = Receiver::start();
    let twilio = Twilio::start();
    let detection = format!("{}/amd", receiver.url);
    let call = twilio.dial(&[
        ("Twiml", PAUSE),
        ("MachineDetection", "Enable"),
        ("AsyncAmd", "true"),
        ("AsyncAmdStatusCallback", &detection),
    ]);
    twilio.advance("2s");
    let now = twilio.get(call.text("uri"));
    assert_eq!((now.text("status"), &now.json["answered_by"]), ("in-progress", &Json::Null));
    twilio.advance("5s");
    let seen = receiver.seen();
    assert_eq!(
        (seen.len(), seen[0].param("AnsweredBy"), seen[0].param("CallSid")),
        (1, "human".into(), call.text("sid").into())
    );
    assert!(seen[0].is_signed_by(twilio.sandbox.auth_token()));
    assert_eq!(twilio.get(call.text("uri")).text("answered_by"), "human");
    let participant = [
        ("To", "+15558675311"),
        ("From", twilio.sandbox.phone_number()),
        ("MachineDetection", "Enable"),
        ("AmdStatusCallback", &detection),
    ];
    assert_eq!(twilio.post(&twilio.below("Conferences/Room/Participants.json"), &participant).status, 201);
    twilio.advance("6s");
    assert_eq!(receiver.seen().len(), 2);
    let bad = twilio.dial(&[("Twiml", PAUSE), ("AsyncAmd", "true"), ("AsyncAmdStatusCallback", "x")]);
    assert_eq!(bad.refusal(), (400, 21609));
}

#[test]
fn an_application_takes_the_status_callbacks_of_its_messages() {
    let receiver = Receiver::start();
    let twilio = Twilio::start();
    let made = twilio.post(
        &twilio.below("Applications.json"),
        &[
            ("MessageStatusCallback", &format!("{}/app", receiver.url)),
            ("SmsStatusCallback", "http://127.0.0.1:9/"),
        ],
    );
    assert_eq!(made.text("message_status_callback"), format!("{}/app", receiver.url));
    assert_eq!(made.text("sms_status_callback"), "http://127.0.0.1:9/");
    twilio.send(&[("ApplicationSid", made.text("sid"))]);
    twilio.advance("1s");
    assert_eq!(
        receiver.seen().iter().map(|h| h.param("MessageStatus")).collect::<Vec<_>>(),
        ["sent", "delivered"]
    );
    let own = Receiver::start();
    twilio.send(&[("ApplicationSid", made.text("sid")), ("StatusCallback", &own.url)]);
    twilio.advance("1s");
    assert_eq!((receiver.seen().len(), own.seen().len()), (2, 2), "the message's own goes before it");
    assert_eq!(
        twilio.send(&[("ApplicationSid", "AP00000000000000000000000000000000")]).refusal(),
        (400, 21218)
    );
}

#[test]
fn an_account_has_its_token_and_all_its_subresources() {
    let twilio = Twilio::start();
    let account = twilio.get(&format!("/2010-04-01/Accounts/{}.json", twilio.sandbox.account_sid()));
    assert_eq!(account.text("auth_token"), twilio.sandbox.auth_token());
    let uris = account.json["subresource_uris"].as_object().expect("uris");
    assert_eq!(uris.len(), 20);
    for uri in uris.values() {
        let status = twilio.get(uri.as_str().expect("uri")).status;
        assert!(matches!(status, 200 | 501), "{uri}: {status}");
    }
}

#[test]
fn whatsapp_users_have_a_name_and_no_places() {
    let receiver = Receiver::start();
    let twilio = Twilio::start();
    let whatsapp = json!({"from": format!("whatsapp:{PHONE}"), "to": "whatsapp:+14155238886", "body": "Hi", "url": receiver.url});
    twilio.control("POST", "inbound", &whatsapp);
    let seen = receiver.seen().remove(0);
    assert_eq!(
        (seen.param("ProfileName"), seen.param("ReferralNumMedia")),
        ("Sandbox user".into(), "0".into())
    );
    assert!(seen.params().iter().all(|(name, _)| !name.starts_with("FromC") && !name.starts_with("ToC")));
}

#[test]
fn days_are_understood_as_libraries_and_people_write_them() {
    let twilio = Twilio::start();
    let to = |moment: &str| twilio.control("POST", "clock/advance", &json!({"to": moment}));
    to("2030-01-16T12:00:00Z");
    twilio.send(&[]);
    twilio.advance("1s");
    let list = |query: &str| {
        let answer = twilio.get(&format!("{}?{query}", twilio.below("Messages.json")));
        answer.json["messages"].as_array().map_or(answer.status.into(), Vec::len)
    };
    for (query, count) in [
        ("DateSent=2030-01-16T00:00:00Z", 1),
        ("DateSent=2030-01-16", 1),
        ("DateSent%3E=2030-01-16&DateSent%3C=2030-01-16", 0),
        ("DateSent%3C=2030-01-17", 1),
        ("DateSent%3E=2030-01", 1),
        ("DateSent%3E=2031", 0),
        ("DateSent%3E=Wed,%2016%20Jan%202030%2011:00:00%20-0000", 1),
        ("DateSent%3E=01/16/2030%2006:00:00%20MST", 0),
        ("DateSent=%3E2030-01-16", 400),
    ] {
        assert_eq!(list(query), count, "{query}");
    }
}

#[test]
fn templates_and_parameters_that_are_not_modelled_are_refused() {
    let lines = Arc::new(Mutex::new(Vec::new()));
    let reported = Arc::clone(&lines);
    let config = Config::new().time_scale(0.0);
    let twilio = Twilio::with(
        config.report_not_modelled(move |line| reported.lock().expect("lock").push(line.to_owned())),
    );
    assert_eq!(twilio.send(&[("ContentVariables", "{}")]).refusal(), (400, 21654));
    let verify = |name: &str, value: &str| {
        let params = [("To", "+15558675319"), ("Channel", "sms"), (name, value)];
        twilio.post(&twilio.verify("Verifications"), &params).refusal()
    };
    assert_eq!(verify("TemplateSid", "HJ0"), (501, 20501));
    assert_eq!(verify("CustomMessage", "x"), (501, 20501));
    assert_eq!(verify("Locale", "ja"), (501, 20501));
    assert_eq!(verify("Locale", "xx"), (400, 60200));
    assert_eq!(verify("Locale", "es").0, 201);
    let text = twilio.look("messages?to=%2B15558675319")["messages"][0]["body"].clone();
    assert!(text.as_str().expect("text").starts_with("Tu código de verificación"), "{text}");
    for path in ["SMS/Messages.json", "Usage.json"] {
        assert_eq!(twilio.get(&twilio.below(path)).refusal(), (501, 20501), "{path}");
    }
    assert_eq!(twilio.get("/2010-04-01.json").refusal(), (501, 20501));
    let lines = lines.lock().expect("lock");
    assert_eq!(lines.len(), 6, "a line for each: {lines:?}");
    assert!(lines[0].starts_with("POST /v2/Services/") && lines[0].contains("TemplateSid"), "{}", lines[0]);
}

#[test]
fn numbers_are_searched_by_region_and_capability() {
    let twilio = Twilio::start();
    let search =
        |query: &str| twilio.get(&twilio.below(&format!("AvailablePhoneNumbers/US/Local.json{query}")));
    let found = search("?InRegion=CA&PageSize=2");
    let numbers = found.json["available_phone_numbers"].as_array().expect("numbers");
    assert_eq!(numbers.len(), 2);
    assert!(numbers.iter().all(|n| n["region"] == "CA" && n["locality"] == "San Francisco"), "{numbers:?}");
    assert!(found.text("uri").ends_with("/Local.json?InRegion=CA&PageSize=2"), "{}", found.text("uri"));
    assert!(found.json.get("next_page_uri").is_none());
    assert_eq!(search("?SmsEnabled=false").json["available_phone_numbers"], json!([]));
    assert_eq!(search("?NearNumber=%2B15105551234").refusal(), (501, 20501));
}

#[test]
fn lookup_says_why_a_number_is_none() {
    let twilio = Twilio::start();
    let look = |number: &str| twilio.get(&format!("/v2/PhoneNumbers/{number}")).json;
    assert_eq!(
        look("3123131434")["phone_number"],
        "+13123131434",
        "the default country is the United States"
    );
    assert_eq!(look("(312)%20313-1434")["valid"], true);
    for (number, error) in [("hello", "NOT_A_NUMBER"), ("+11234567890", "INVALID_BUT_POSSIBLE")] {
        assert_eq!(
            (&look(number)["valid"], &look(number)["validation_errors"][0]),
            (&json!(false), &json!(error))
        );
    }
}

#[test]
fn responses_have_twilios_further_headers() {
    let twilio = Twilio::start();
    let answer = twilio.send(&[]);
    for name in [
        "twilio-concurrent-requests",
        "twilio-request-duration",
        "x-api-domain",
        "access-control-allow-origin",
    ] {
        assert!(answer.header(name).is_some(), "{name}");
    }
}

#[test]
fn a_caller_may_withhold_its_number() {
    let receiver = Receiver::twiml(|_| "<Say>Hello</Say>".to_owned());
    let twilio = Twilio::start();
    let call = twilio.control("POST", "calls", &json!({"from": "anonymous", "url": receiver.url}));
    assert_eq!((call.status, call.text("from")), (201, "+266696687"));
    twilio.advance("1s");
    assert_eq!(receiver.seen()[0].param("From"), "+266696687");
    assert_eq!(twilio.control("POST", "calls", &json!({"from": "nobody", "url": receiver.url})).status, 400);
}

#[test]
fn control_characters_are_not_spoken() {
    let twilio = Twilio::start();
    let call = twilio.dial(&[("Twiml", "<Response><Say>disk &#x85;CRITICAL&#x9b;31m</Say></Response>")]);
    twilio.advance("2s");
    let said = twilio.look(&format!("calls/{}", call.text("sid")))["transcript"][0]["text"].clone();
    assert_eq!(said, "disk CRITICAL31m");
}
