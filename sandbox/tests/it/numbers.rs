use twire_sandbox::Config;

use crate::http::Twilio;

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
