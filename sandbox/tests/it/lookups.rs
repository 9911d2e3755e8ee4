use crate::http::Twilio;

#[test]
fn numbers_are_looked_up() {
    let twilio = Twilio::start();
    for (path, number, country, national) in [
        ("+15108675310", "+15108675310", "US", "(510) 867-5310"),
        ("%2B1%20(416)%20555-1234", "+14165551234", "CA", "(416) 555-1234"),
        ("15108675310", "+15108675310", "US", "(510) 867-5310"),
        ("5108675310?CountryCode=US", "+15108675310", "US", "(510) 867-5310"),
        ("020%207946%200018?CountryCode=gb", "+442079460018", "GB", "02079460018"),
        ("+4915112345678", "+4915112345678", "DE", "015112345678"),
    ] {
        let answer = twilio.get(&format!("/v2/PhoneNumbers/{path}"));
        assert_eq!(answer.status, 200, "{path}: {}", answer.text);
        assert_eq!(answer.json["valid"], true, "{path}: {}", answer.text);
        assert_eq!(
            (answer.text("phone_number"), answer.text("country_code"), answer.text("national_format")),
            (number, country, national)
        );
        assert_eq!(answer.json["validation_errors"], serde_json::json!([]));
        assert!(answer.json["line_type_intelligence"].is_null());
        assert_eq!(answer.text("url"), format!("{}/v2/PhoneNumbers/{number}", twilio.sandbox.url()));
    }
}

#[test]
fn what_is_no_number_is_invalid_with_a_reason() {
    let twilio = Twilio::start();
    for (path, error) in [
        ("+1510867531", "TOO_SHORT"),
        ("+151086753100", "TOO_LONG"),
        ("+9991234567", "INVALID_COUNTRY_CODE"),
        ("+49", "TOO_SHORT"),
        ("nobody", "NOT_A_NUMBER"),
        ("+", "NOT_A_NUMBER"),
        ("%2B1555CALLNOW", "NOT_A_NUMBER"),
    ] {
        let answer = twilio.get(&format!("/v2/PhoneNumbers/{path}"));
        assert_eq!((answer.status, answer.json["valid"].as_bool()), (200, Some(false)), "{path}");
        assert_eq!(answer.json["validation_errors"][0], error, "{path}");
        assert!(answer.json["country_code"].is_null());
    }
}

#[test]
fn only_the_line_type_is_modelled_of_the_packages() {
    let twilio = Twilio::start();
    let line = |number: &str| {
        twilio.get(&format!("/v2/PhoneNumbers/{number}?Fields=line_type_intelligence")).json["line_type_intelligence"]
            .clone()
    };
    assert_eq!(line("+15108675310")["type"], "mobile");
    assert_eq!(line("+15005550009")["type"], "landline");
    let other = twilio.get("/v2/PhoneNumbers/+15108675310?Fields=line_type_intelligence,sim_swap");
    assert_eq!(other.refusal(), (501, 20501));
    assert_eq!(twilio.get("/v2/PhoneNumbers/+15108675310?Fields=horoscope").refusal(), (400, 20001));
    assert_eq!(twilio.get("/v2/PhoneNumbers/5108675310?CountryCode=XX").refusal(), (400, 20001));
    assert_eq!(twilio.get("/v1/PhoneNumbers/+15108675310").refusal(), (501, 20501));
}
