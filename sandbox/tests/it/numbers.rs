use serde_json::json;
use twire_sandbox::Config;

use crate::http::{Receiver, Twilio};

#[test]
fn numbers_are_bought_changed_and_released() {
    let twilio = Twilio::start();
    let list = twilio.below("IncomingPhoneNumbers.json");
    let buy = |params: &[(&str, &str)]| twilio.post(&list, params);
    for (params, refusal) in [
        (vec![("PhoneNumber", "+15005550000")], (400, 21422)),
        (vec![("PhoneNumber", "+15005550001")], (400, 21421)),
        (vec![("PhoneNumber", "nonsense")], (400, 21421)),
        (vec![("PhoneNumber", twilio.sandbox.phone_number())], (400, 21422)),
        (vec![("AreaCode", "533")], (400, 21452)),
        (vec![], (400, 20001)),
        (vec![("PhoneNumber", "+15552223333"), ("SmsUrl", "nonsense")], (400, 21502)),
    ] {
        assert_eq!(buy(&params).refusal(), refusal, "{params:?}");
    }
    assert!(buy(&[("AreaCode", "500")]).text("phone_number").starts_with("+1500555"));
    let made = buy(&[("PhoneNumber", "+15552223333"), ("VoiceUrl", "https://example.com/voice")]);
    assert_eq!(
        (made.status, made.text("friendly_name"), made.text("voice_method")),
        (201, "(555) 222-3333", "POST")
    );
    assert_eq!(twilio.send(&[("From", "+15552223333")]).status, 201, "it can send");
    let uri = made.text("uri");
    let named = twilio.post(uri, &[("FriendlyName", "Alerts"), ("VoiceMethod", "get"), ("VoiceUrl", "")]);
    assert_eq!(
        (named.text("friendly_name"), named.text("voice_method"), named.text("voice_url")),
        ("Alerts", "GET", "")
    );
    let found = twilio.get(&format!("{list}?PhoneNumber=5552223333"));
    assert_eq!(found.json["incoming_phone_numbers"].as_array().map(Vec::len), Some(1));
    assert_eq!(twilio.call("DELETE", uri, "").status, 204);
    assert_eq!(twilio.get(uri).refusal(), (404, 20404));
    assert_eq!(twilio.send(&[("From", "+15552223333")]).refusal(), (400, 21659));
}

#[test]
fn an_area_code_never_leads_to_a_number_that_is_taken() {
    let buy = |twilio: &Twilio| {
        let bought = twilio.post(&twilio.below("IncomingPhoneNumbers.json"), &[("AreaCode", "500")]);
        assert_eq!(bought.status, 201, "{}", bought.text);
        bought.text("phone_number").to_owned()
    };
    // The same chance leads to the same number, which the account of the second owns already.
    let first = buy(&Twilio::with(Config::new().seed(7)));
    let second = buy(&Twilio::with(Config::new().seed(7).phone_number(first.as_str())));
    assert!(second != first && second.starts_with("+1500555"), "{second}");
}

#[test]
fn numbers_are_looked_for_and_then_bought() {
    let twilio = Twilio::start();
    let search = |rest: &str| -> Vec<String> {
        let found = twilio.get(&twilio.below(&format!("AvailablePhoneNumbers/{rest}")));
        assert_eq!(found.status, 200, "{rest}: {}", found.text);
        let numbers = found.json["available_phone_numbers"].as_array().expect("numbers").clone();
        numbers.iter().map(|n| n["phone_number"].as_str().unwrap_or_default().to_owned()).collect()
    };
    for (rest, start, count) in [
        ("US/Local.json", "+1212555", 30),
        ("US/Local.json?AreaCode=415&PageSize=5", "+1415555", 5),
        ("US/Local.json?AreaCode=500&Contains=5*5", "+1500555", 30),
        ("CA/Local.json", "+1416555", 30),
        ("US/TollFree.json", "+1800555", 30),
        ("US/TollFree.json?AreaCode=888", "+1888555", 30),
        ("GB/Mobile.json", "+4477", 30),
        ("DE/Local.json?PageSize=1", "+49", 1),
        ("US/Local.json?AreaCode=416", "", 0),
        ("US/TollFree.json?AreaCode=212", "", 0),
        ("US/Local.json?FaxEnabled=true", "", 0),
    ] {
        let found = search(rest);
        assert_eq!(found.len(), count, "{rest}");
        assert!(found.iter().all(|number| number.starts_with(start)), "{rest}: {found:?}");
    }
    assert!(
        search("US/Local.json?Contains=212CALL*").iter().all(|n| n.contains("2122255")),
        "letters are keys"
    );
    for rest in ["US/Mobile.json", "DE/TollFree.json", "XX/Local.json", "XX.json"] {
        let path = twilio.below(&format!("AvailablePhoneNumbers/{rest}"));
        assert_eq!(twilio.get(&path).refusal(), (404, 20404), "{rest}");
    }
    let germany = twilio.get(&twilio.below("AvailablePhoneNumbers/DE.json"));
    assert!(
        germany.json["subresource_uris"]["local"].is_string()
            && germany.json["subresource_uris"]["toll_free"].is_null()
    );
    let countries = twilio.get(&twilio.below("AvailablePhoneNumbers.json"));
    assert_eq!(countries.json["countries"][0]["country_code"], "US");
    // What is bought is found no more.
    let first = search("US/TollFree.json")[0].clone();
    let list = twilio.below("IncomingPhoneNumbers.json");
    let bought = twilio.post(&list, &[("PhoneNumber", &first)]);
    assert_eq!((bought.status, bought.text("phone_number")), (201, first.as_str()));
    assert!(!search("US/TollFree.json").contains(&first));
    let of = |kind: &str| twilio.get(&twilio.below(&format!("IncomingPhoneNumbers/{kind}.json")));
    assert_eq!(of("TollFree").json["incoming_phone_numbers"].as_array().map(Vec::len), Some(1));
    assert_eq!(of("Local").json["incoming_phone_numbers"].as_array().map(Vec::len), Some(1));
    let wrong =
        twilio.post(&twilio.below("IncomingPhoneNumbers/TollFree.json"), &[("PhoneNumber", "+12125550100")]);
    assert_eq!(wrong.refusal(), (400, 21421));
}

#[test]
fn an_applications_webhooks_go_before_the_numbers_own() {
    let twilio = Twilio::start();
    let receiver = Receiver::twiml(|_| "<Message>Hi</Message>".to_owned());
    let [own, application] = ["own", "application"].map(|path| format!("{}/{path}", receiver.url));
    let made = twilio.post(&twilio.below("Applications.json"), &[("SmsUrl", &application)]);
    let bought = twilio.post(
        &twilio.below("IncomingPhoneNumbers.json"),
        &[("PhoneNumber", "+12125550100"), ("SmsUrl", &own), ("SmsApplicationSid", made.text("sid"))],
    );
    assert_eq!((bought.status, bought.text("sms_application_sid")), (201, made.text("sid")));
    let write = || {
        let ask = json!({"from": "+15558675310", "to": "+12125550100", "body": "Hello"});
        twilio.control("POST", "inbound", &ask).json["webhook"]["url"].clone()
    };
    assert_eq!(write(), application.as_str());
    let uri = bought.text("uri");
    let lost = [("FriendlyName", "New"), ("VoiceApplicationSid", "AP00000000000000000000000000000000")];
    assert_eq!(twilio.post(uri, &lost).refusal(), (400, 21218));
    assert_ne!(twilio.get(uri).text("friendly_name"), "New", "all of it or nothing");
    twilio.post(uri, &[("SmsApplicationSid", "")]);
    assert_eq!(write(), own.as_str());
}
