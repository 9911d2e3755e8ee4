use std::collections::HashSet;

use crate::http::{HttpResponse, Twilio};

fn sids(page: &HttpResponse, key: &str) -> Vec<String> {
    page.json[key].as_array().expect(key).iter().map(|m| m["sid"].as_str().expect("sid").to_owned()).collect()
}

#[test]
fn pages_follow_each_other_newest_first_though_messages_come_in_between() {
    let twilio = Twilio::start();
    let mut sent: Vec<String> = (0..5).map(|_| twilio.send(&[]).text("sid").to_owned()).collect();
    sent.reverse();
    let first = twilio.get(&format!("{}?PageSize=2", twilio.below("Messages.json")));
    let keys: HashSet<_> = first.json.as_object().expect("object").keys().map(String::as_str).collect();
    assert_eq!(
        keys,
        HashSet::from([
            "first_page_uri",
            "end",
            "previous_page_uri",
            "messages",
            "uri",
            "page_size",
            "start",
            "next_page_uri",
            "page"
        ])
    );
    assert_eq!((first.json["start"].as_u64(), first.json["end"].as_u64()), (Some(0), Some(1)));
    assert_eq!((first.json["page"].as_u64(), first.json["page_size"].as_u64()), (Some(0), Some(2)));
    assert_eq!(first.text("uri"), format!("{}?PageSize=2&Page=0", twilio.below("Messages.json")));
    assert!(first.json["previous_page_uri"].is_null());
    assert_eq!(
        first.text("next_page_uri"),
        format!("{}?PageSize=2&Page=1&PageToken=PA{}", twilio.below("Messages.json"), sent[1])
    );

    twilio.send(&[]);
    let second = twilio.get(first.text("next_page_uri"));
    let third = twilio.get(second.text("next_page_uri"));
    assert_eq!(
        [sids(&first, "messages"), sids(&second, "messages"), sids(&third, "messages")].concat(),
        sent
    );
    assert!(third.json["next_page_uri"].is_null());
    assert_eq!((third.json["start"].as_u64(), third.json["end"].as_u64()), (Some(4), Some(4)));
    let back = twilio.get(third.text("previous_page_uri"));
    assert_eq!(sids(&back, "messages"), sids(&second, "messages"));
    assert_eq!(twilio.get(second.text("first_page_uri")).json["messages"].as_array().map(Vec::len), Some(2));
}

#[test]
fn filters_stay_with_the_pages() {
    let twilio = Twilio::start();
    for to in ["+15558675310", "+15558675311", "+15558675310", "+15558675310"] {
        twilio.send(&[("To", to)]);
    }
    let list = |query: &str| twilio.get(&format!("{}?{query}", twilio.below("Messages.json")));
    let first = list("To=%2B15558675310&PageSize=2");
    let second = twilio.get(first.text("next_page_uri"));
    assert!(first.text("next_page_uri").contains("To=%2B15558675310"), "{}", first.text);
    assert_eq!((sids(&first, "messages").len(), sids(&second, "messages").len()), (2, 1));
    assert!(second.json["next_page_uri"].is_null());
    assert_eq!(sids(&list("From=%2B15550000000"), "messages").len(), 0);
    assert_eq!(list("To=%2B1999").json["end"], 0);
}

#[test]
fn dates_look_at_when_a_message_was_sent() {
    let twilio = Twilio::start();
    let to = |moment: &str| {
        twilio.control("POST", "clock/advance", &serde_json::json!({"to": moment}));
    };
    let list = |query: &str| {
        sids(&twilio.get(&format!("{}?{query}", twilio.below("Messages.json"))), "messages").len()
    };
    to("2030-01-15T12:00:00Z");
    twilio.send(&[]);
    assert_eq!(list("DateSent=2030-01-15"), 0, "queued: not sent yet");
    to("2030-01-16T12:00:00Z");
    twilio.send(&[]);
    twilio.advance("1s");
    assert_eq!(list("DateSent=2030-01-15"), 1);
    assert_eq!(list("DateSent%3E=2030-01-16"), 1);
    assert_eq!((list("DateSent%3C=2030-01-15"), list("DateSent%3C=2030-01-16")), (0, 1), "until midnight");
    assert_eq!(list("DateSent%3E=2030-01-15&DateSent%3C=2030-01-17"), 2);
    assert_eq!(list("DateSent%3E=2030-01-16T12:00:01Z"), 0);
    assert_eq!(list("DateSent%3C=2030-01-16T12:00:00Z"), 2);
    let bad = twilio.get(&format!("{}?DateSent=someday", twilio.below("Messages.json")));
    assert_eq!(bad.refusal(), (400, 20001));
}

#[test]
fn page_sizes_have_limits() {
    let twilio = Twilio::start();
    twilio.send(&[]);
    let list = |query: &str| twilio.get(&format!("{}?{query}", twilio.below("Messages.json")));
    assert_eq!(list("").json["page_size"], 50);
    assert_eq!(list("PageSize=5000").json["page_size"], 1000);
    assert_eq!(list("PageSize=0").refusal(), (400, 20001));
    assert_eq!(list("PageSize=x").refusal(), (400, 20001));
    assert_eq!(list("PageToken=PASM0").refusal(), (400, 20001));
    assert_eq!(list("PageToken=é").refusal(), (400, 20001));
    assert_eq!(sids(&list("Page=1"), "messages").len(), 0);
}

#[test]
fn the_newer_pages_lead_back_to_where_the_caller_asked() {
    let twilio = Twilio::start();
    for name in ["One", "Two"] {
        twilio.post("/v2/Services", &[("FriendlyName", name)]);
    }
    let first =
        twilio.try_call("GET", "/v2/Services?PageSize=2", &[("host", "localhost:1234")], "").expect("answer");
    let meta = &first.json["meta"];
    assert_eq!(meta["key"], "services");
    assert_eq!(sids(&first, "services").len(), 2);
    assert!(meta["previous_page_url"].is_null());
    let next = meta["next_page_url"].as_str().expect("next");
    let path = next.strip_prefix("http://localhost:1234").expect("the caller's own host");
    let second = twilio.get(path);
    assert_eq!(sids(&second, "services").len(), 1);
    assert!(second.json["meta"]["next_page_url"].is_null());
    let back = second.json["meta"]["previous_page_url"].as_str().expect("previous").to_owned();
    let back = twilio.get(back.strip_prefix(&twilio.sandbox.url()).expect("own host"));
    assert_eq!(sids(&back, "services"), sids(&first, "services"));
}

#[test]
fn walking_all_pages_sees_each_row_once() {
    let twilio = Twilio::start();
    for _ in 0..60 {
        twilio.send(&[]);
    }
    let mut next = format!("{}?PageSize=7", twilio.below("Messages.json"));
    let mut seen = Vec::new();
    while !next.is_empty() {
        let page = twilio.get(&next);
        seen.extend(sids(&page, "messages"));
        next = page.text("next_page_uri").to_owned();
    }
    assert_eq!(seen.len(), 60);
    assert_eq!(seen.iter().collect::<HashSet<_>>().len(), 60);
}
