use serde_json::{Value as Json, json};

use crate::http::Twilio;

/// The records of a path, by category.
fn records(twilio: &Twilio, rest: &str) -> Vec<Json> {
    let listed = twilio.get(&twilio.below(&format!("Usage/Records{rest}")));
    assert_eq!(listed.status, 200, "{rest}: {}", listed.text);
    listed.json["usage_records"].as_array().expect("records").clone()
}

fn record(twilio: &Twilio, rest: &str, category: &str) -> Json {
    let found = records(twilio, &format!("{rest}?Category={category}"));
    assert_eq!(found.len(), 1, "{rest} {category}: {found:?}");
    found[0].clone()
}

#[test]
fn usage_counts_what_was_sent_and_called() {
    let twilio = Twilio::start();
    twilio.send(&[("Body", &"a".repeat(161))]);
    twilio.send(&[("MediaUrl", "https://example.com/a.png")]);
    twilio.send(&[("To", "+15005551001")]);
    twilio.control("POST", "inbound", &json!({"from": "+15558675310", "body": "Hello"}));
    twilio.dial(&[("Twiml", "<Response><Pause length='61'/></Response>")]);
    twilio.advance("5m");
    for (category, count, usage, price) in [
        ("sms-outbound", "1", "2", "0.0166"),
        ("sms-inbound", "1", "1", "0.0083"),
        ("sms", "2", "3", "0.0249"),
        ("mms", "1", "1", "0.0200"),
        ("calls", "1", "2", "0.0280"),
        ("phonenumbers", "1", "1", "1.1500"),
    ] {
        let found = record(&twilio, ".json", category);
        let seen = (&found["count"], &found["usage"], &found["price"]);
        assert_eq!(seen, (&json!(count), &json!(usage), &json!(price)), "{category}");
    }
    assert_eq!(record(&twilio, ".json", "totalprice")["price"], json!("1.2229"));
    let all = records(&twilio, ".json");
    assert_eq!((all.len(), &all[0]["category"]), (11, &json!("calls")), "in their order, zeros too");
    assert_eq!(all[0]["account_sid"], twilio.sandbox.account_sid());
}

#[test]
fn usage_is_told_by_day_month_and_year() {
    let twilio = Twilio::start();
    // Far from midnight and from the end of a month.
    let year =
        twilio.look("clock")["now"].as_str().and_then(|now| now[..4].parse::<u32>().ok()).expect("year") + 1;
    let at = |day: &str| {
        let to = json!({"to": format!("{year}-{day}T12:00:00Z")});
        assert_eq!(twilio.control("POST", "clock/advance", &to).status, 200);
    };
    for day in ["03-09", "04-09", "04-10"] {
        at(day);
        twilio.send(&[]);
        twilio.advance("1m");
    }
    let counts = |rest: &str| -> Vec<(String, String)> {
        let found =
            records(&twilio, &format!("{rest}{}Category=sms", if rest.contains('?') { "&" } else { "?" }));
        let text = |record: &Json, name: &str| record[name].as_str().unwrap_or_default().to_owned();
        found
            .iter()
            .map(|r| (text(r, "start_date"), text(r, "count")))
            .filter(|(_, count)| count != "0")
            .collect()
    };
    let expect = |rest: &str, expected: &[(&str, &str)]| {
        let expected: Vec<_> =
            expected.iter().map(|(day, count)| (format!("{year}-{day}"), (*count).to_owned())).collect();
        assert_eq!(counts(rest), expected, "{rest}");
    };
    expect("/Daily.json", &[("04-10", "1"), ("04-09", "1"), ("03-09", "1")]);
    expect(&format!("/Daily.json?StartDate={year}-04-01&EndDate={year}-04-09"), &[("04-09", "1")]);
    expect("/Monthly.json", &[("04-01", "2"), ("03-01", "1")]);
    expect("/Yearly.json", &[("01-01", "3")]);
    expect("/Today.json", &[("04-10", "1")]);
    expect("/Yesterday.json", &[("04-09", "1")]);
    expect("/ThisMonth.json", &[("04-01", "2")]);
    expect("/LastMonth.json", &[("03-01", "1")]);
    expect(&format!(".json?StartDate={year}-04-10"), &[("04-10", "1")]);
    assert_eq!(record(&twilio, "/AllTime.json", "sms")["count"], "3");
    assert_eq!(record(&twilio, "/LastMonth.json", "sms")["end_date"], json!(format!("{year}-03-31")));
    let wrong = twilio.get(&twilio.below("Usage/Records.json?StartDate=tomorrow"));
    assert_eq!(wrong.refusal(), (400, 20001));
}
