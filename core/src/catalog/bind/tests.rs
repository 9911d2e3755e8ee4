use std::time::{Duration, UNIX_EPOCH};

use serde_json::json;

use super::*;
use crate::catalog::embedded;

const ACCOUNT: &str = "AC0123456789abcdef0123456789abcdef";

fn bound(key: &str, params: &Params) -> Result<Request> {
    let operation = embedded().find(key).expect(key);
    bind(operation, params, Some(ACCOUNT))
}

fn form(key: &str, params: &Params) -> Pairs {
    match bound(key, params).expect(key).body {
        Body::Form(pairs) => pairs,
        _ => panic!("{key} has a form"),
    }
}

fn message() -> Params {
    Params::new().with("To", "a").with("From", "b").with("Body", "c")
}

fn call() -> Params {
    Params::new().with("To", "a").with("From", "b").with("Url", "c")
}

fn sample(kind: Type<'_>) -> Value {
    match kind.kind() {
        TypeKind::Bool => Value::Bool(true),
        TypeKind::Int => Value::Int(1),
        TypeKind::Number => Value::Float(0.5),
        TypeKind::Date | TypeKind::DateTime | TypeKind::Rfc2822 => Value::Time(UNIX_EPOCH),
        TypeKind::List(item) => Value::List(vec![sample(item)]),
        TypeKind::Map(_) | TypeKind::Object(_) | TypeKind::Json | TypeKind::Prefixed(_) => {
            Value::Json(json!({"a": 1}))
        }
        _ => Value::from("x"),
    }
}

#[test]
fn every_operation_binds_with_the_least_and_with_everything() {
    for operation in embedded().operations() {
        let key = &operation.key();
        let mut least = Params::new();
        let mut all = Params::new();
        for param in operation.params() {
            let path = param.location() == Location::Path;
            let name = if path { format!("Path{}", param.name()) } else { param.name().to_owned() };
            if param.is_required() || path {
                least.add(name.clone(), sample(param.value_type()));
            }
            all.add(if path { name } else { param.argument().to_owned() }, sample(param.value_type()));
        }
        for group in operation.required_groups() {
            let param = operation.param(group[0]).expect(key);
            least.add(group[0], sample(param.value_type()));
        }
        if let (true, Some(name)) = (operation.is_body_required(), operation.body_argument()) {
            least.add(name, json!({"a": 1}));
            if !operation.params().any(|p| p.location() == Location::Json) {
                all.add(name, json!({"a": 1}));
            }
        }
        let bare = operation.body_format() == BodyFormat::Json
            && !operation.params().any(|p| p.location() == Location::Json);
        let expected = operation.params().filter(|p| p.location() != Location::Path).count()
            + usize::from(bare && operation.is_body_required());
        for (what, params, count) in [("least", least, None), ("all", all, Some(expected))] {
            let request = bind(operation, &params, None).unwrap_or_else(|e| panic!("{key} {what}: {e}"));
            assert!(!request.path.contains(['{', '}']) && !request.path.contains("//"), "{}", request.path);
            assert!(request.host.ends_with(".twilio.com"), "{key}");
            assert_eq!(&request.operation, key);
            let body = match &request.body {
                Body::Empty => 0,
                Body::Form(pairs) => pairs.len(),
                Body::Json(json) | Body::Scim(json) => json.as_object().map_or(0, Map::len),
            };
            let accepts = request.headers.iter().filter(|(n, _)| n == "accept").count();
            let sent = body + request.query.len() + request.headers.len() - accepts;
            assert!(count.is_none_or(|c| c == sent), "{key}: {sent} of {count:?} are sent");
        }
    }
}

#[test]
fn every_name_means_its_own_parameter() {
    for operation in embedded().operations() {
        let names: Vec<_> = operation.params().map(|p| (p.name(), p.argument(), p.location())).collect();
        for (name, argument, place) in &names {
            for (other, their, elsewhere) in names.iter().filter(|o| o.0 != *name) {
                // Bound in order, the path's first.
                let ordered = *place == Location::Path || *elsewhere == Location::Path;
                assert!(
                    argument != their || ordered,
                    "{}: {name} and {other} are both {their}",
                    operation.key()
                );
                assert!(name != their || ordered, "{}: {name} is also {other}", operation.key());
            }
        }
        if let Some(body) = operation.body_argument() {
            assert!(operation.param(body).is_none(), "{}: {body}", operation.key());
        }
    }
}

#[test]
fn values_are_written_by_their_type() {
    let time = UNIX_EPOCH + Duration::from_secs(1_692_853_505);
    let cases: Vec<(&str, &str, Value, &[&str])> = vec![
        ("calls.create", "Record", true.into(), &["Record=true"]),
        ("calls.create", "record", "TRUE".into(), &["Record=true"]),
        ("calls.create", "record", json!(false).into(), &["Record=false"]),
        ("calls.create", "Timeout", 30.into(), &["Timeout=30"]),
        ("calls.create", "Timeout", "30".into(), &["Timeout=30"]),
        ("calls.create", "Timeout", 30.0.into(), &["Timeout=30"]),
        ("calls.create", "Timeout", json!(30).into(), &["Timeout=30"]),
        ("calls.create", "Timeout", json!(30.0).into(), &["Timeout=30"]),
        ("calls.create", "Timeout", json!(null).into(), &[]),
        (
            "calls.create",
            "status_callback_event",
            vec!["ringing", "answered"].into(),
            &["StatusCallbackEvent=ringing", "StatusCallbackEvent=answered"],
        ),
        ("calls.create", "StatusCallbackEvent", "ringing".into(), &["StatusCallbackEvent=ringing"]),
        (
            "calls.create",
            "StatusCallbackEvent",
            json!(["ringing", "x"]).into(),
            &["StatusCallbackEvent=ringing", "StatusCallbackEvent=x"],
        ),
        ("calls.create", "StatusCallbackEvent", Value::List(vec![]), &[]),
        ("messages.create", "SendAt", time.into(), &["SendAt=2023-08-24T05:05:05Z"]),
        ("messages.create", "send_at", "2026-11-24T08:00:00+01:00".into(), &["SendAt=2026-11-24T07:00:00Z"]),
        ("messages.create", "send_at", "2026-01-01T00:30:00.5-0130".into(), &["SendAt=2026-01-01T02:00:00Z"]),
        ("messages.create", "send_at", "2026-11-24T08:00:00Z".into(), &["SendAt=2026-11-24T08:00:00Z"]),
        ("messages.create", "send_at", "2026-11-24T08:00:00".into(), &["SendAt=2026-11-24T08:00:00"]),
        ("messages.create", "send_at", "2026-11-24".into(), &["SendAt=2026-11-24"]),
        (
            "messages.create",
            "send_at",
            "Tue, 24 Nov 2026 09:00:00 +0100".into(),
            &["SendAt=2026-11-24T08:00:00Z"],
        ),
        ("messages.create", "send_at", "4 Nov 2026 09:00:00 GMT".into(), &["SendAt=2026-11-04T09:00:00Z"]),
        ("messages.create", "MaxPrice", 0.01.into(), &["MaxPrice=0.01"]),
        ("messages.create", "MaxPrice", 1e-7.into(), &["MaxPrice=0.0000001"]),
        ("messages.create", "MaxPrice", 1e21.into(), &["MaxPrice=1000000000000000000000"]),
        ("messages.create", "MaxPrice", "-12.50".into(), &["MaxPrice=-12.50"]),
        ("messages.create", "MaxPrice", 1.into(), &["MaxPrice=1"]),
        (
            "messages.create",
            "ContentVariables",
            json!({"1": "é"}).into(),
            &["ContentVariables={\"1\":\"é\"}"],
        ),
        ("messages.create", "ContentVariables", "{\"1\": 2}".into(), &["ContentVariables={\"1\": 2}"]),
        // Twilio adds values to its enumerations.
        ("messages.create", "RiskCheck", "new-in-2027".into(), &["RiskCheck=new-in-2027"]),
        // A SID that begins otherwise is Twilio's to judge.
        ("messages.create", "MessagingServiceSid", "XX1".into(), &["MessagingServiceSid=XX1"]),
        ("messages.create", "StatusCallback", "".into(), &["StatusCallback="]),
    ];
    for (key, name, value, expected) in cases {
        let base = if key == "calls.create" { call() } else { message() };
        let pairs = form(key, &base.with(name, value.clone()));
        let written: Vec<_> = pairs[3..].iter().map(|(n, v)| format!("{n}={v}")).collect();
        assert_eq!(written, expected, "{key} {name} {value:?}");
    }
}

#[test]
fn lists_grow_with_every_use_of_their_name() {
    let params = message().with("media_url", "https://a").with("MediaUrl", ["https://b", "https://c"]);
    let media: Vec<_> = form("messages.create", &params)[3..].iter().map(|(_, v)| v.clone()).collect();
    assert_eq!(media, ["https://a", "https://b", "https://c"]);
}

#[test]
fn objects_are_json_text_in_a_form_and_a_query_of_prefixed_names() {
    let params = Params::new().with("Items", vec![json!({"a": 1}), json!({"b": [true]})]);
    let pairs = form("accounts.v1.bulk_consents.create", &params);
    let written: Vec<_> = pairs.iter().map(|(n, v)| format!("{n}={v}")).collect();
    assert_eq!(written, ["Items={\"a\":1}", "Items={\"b\":[true]}"]);
    let text = form("accounts.v1.bulk_consents.create", &Params::new().with("Items", "{\"a\": 1}"));
    assert_eq!(text[0].1, "{\"a\": 1}");

    let data = json!({"whitepages": {"name": "x", "age": 3, "no": null}, "on": true});
    let params = Params::new().with("PhoneNumber", "+1").with("AddOnsData", data);
    let request = bound("lookups.v1.phone_numbers.fetch", &params).expect("it binds");
    let written: Vec<_> = request.query.iter().map(|(n, v)| format!("{n}={v}")).collect();
    assert_eq!(written, ["AddOns.whitepages.name=x", "AddOns.whitepages.age=3", "AddOns.on=true"]);
}

#[test]
fn filters_have_both_spellings() {
    let params = Params::new().with("date_sent_before", UNIX_EPOCH).with("DateSent>", "2026-11-24");
    let request = bound("messages.list", &params).expect("it binds");
    let written: Vec<_> = request.query.iter().map(|(n, v)| format!("{n}={v}")).collect();
    assert_eq!(written, ["DateSent<=1970-01-01T00:00:00Z", "DateSent>=2026-11-24"]);
    assert_eq!(request.path, format!("/2010-04-01/Accounts/{ACCOUNT}/Messages.json"));
    assert_eq!((request.method, request.body), (Method::Get, Body::Empty));
    let usage = Params::new().with("start_date", "-30days").with("EndDate", UNIX_EPOCH);
    let request = bound("usage.records.list", &usage).expect("it binds");
    let written: Vec<_> = request.query.iter().map(|(n, v)| format!("{n}={v}")).collect();
    assert_eq!(written, ["StartDate=-30days", "EndDate=1970-01-01"]);
}

#[test]
fn json_bodies_are_given_whole_or_by_property_or_both() {
    let key = "lookups.v2.query.create";
    let numbers = json!([{"phone_number": "+1"}]);
    for params in [
        Params::new().with("lookup_request", json!({"phone_numbers": numbers})),
        Params::new().with("lookup_request", json!({"phone_numbers": numbers}).to_string()),
        Params::new().with("phone_numbers", numbers.clone()),
        Params::new().with("phone_numbers", Value::List(vec![json!({"phone_number": "+1"}).into()])),
        Params::new().with("phone_numbers", json!({"phone_number": "+1"})),
        Params::new().with("phone_numbers", numbers.to_string()),
    ] {
        let body = bound(key, &params).expect(key).body;
        assert_eq!(body, Body::Json(json!({"phone_numbers": numbers})), "{params:?}");
    }
    // By wire name or snake case; text becomes what the type says.
    let params = Params::new()
        .with("post_setting", json!({"extra": {"deep": null}}))
        .with("friendly_name", "n")
        .with("description", 5);
    let body = bound("webhooks.v1.settings.create", &params).map(|r| r.body);
    let expected = json!({"extra": {"deep": null}, "friendlyName": "n", "description": "5"});
    assert_eq!(body.expect("it binds"), Body::Json(expected));
    let mut params = Params::new().with("friendly_name", json!(null));
    params.add_raw("brandNew", json!([1]));
    let body = bound("webhooks.v1.settings.create", &params).map(|r| r.body);
    assert_eq!(body.expect("it binds"), Body::Json(json!({"friendlyName": null, "brandNew": [1]})));
}

#[test]
fn scim_has_its_own_media_type() {
    let key = "preview_iam.organization.users.create";
    let params = Params::new().with("OrganizationSid", "OR1").with("user_name", "x").with("active", "true");
    let request = bound(key, &params).expect(key);
    assert_eq!(request.body, Body::Scim(json!({"userName": "x", "active": true})));
    assert_eq!(request.path, "/Organizations/OR1/scim/Users");
    assert_eq!(request.auth, Auth::Bearer);
    let list = bound("preview_iam.organization.users.list", &Params::new().with("OrganizationSid", "OR1"));
    let headers = list.expect("it binds").headers;
    assert_eq!(headers, [("accept".to_owned(), "application/scim+json".to_owned())]);
}

#[test]
fn header_parameters_are_header_fields() {
    let key = "chat.v2.services.channels.create";
    let params =
        |value: &str| Params::new().with("ServiceSid", "IS1").with("x_twilio_webhook_enabled", value);
    let request = bound(key, &params("true")).expect(key);
    assert_eq!(request.headers, [("X-Twilio-Webhook-Enabled".to_owned(), "true".to_owned())]);
    for bad in ["true\r\nX-Evil: 1", "true\n", "a\tb"] {
        let error = bound(key, &params(bad)).expect_err(bad);
        assert_eq!(error.parameter(), Some("X-Twilio-Webhook-Enabled"));
    }
}

/// 24 Flex operations take it. There must not be two: the caller's stands in for the client's.
#[test]
fn an_authorization_of_the_callers_is_the_only_one() {
    let key = "flex_api.v1.insights_segments.list";
    assert_eq!(bound(key, &Params::new()).expect(key).auth, Auth::Basic);
    let request = bound(key, &Params::new().with("authorization", "Bearer x")).expect(key);
    assert_eq!(request.auth, Auth::None);
    assert_eq!(request.headers, [("Authorization".to_owned(), "Bearer x".to_owned())]);
}

#[test]
fn path_and_body_may_share_a_name() {
    let key = "incoming_phone_numbers.update";
    let path = |account: &str| format!("/2010-04-01/Accounts/{account}/IncomingPhoneNumbers/PN1.json");
    let request = bound(key, &Params::new().with("Sid", "PN1").with("AccountSid", "AC2")).expect(key);
    assert_eq!(request.path, path(ACCOUNT));
    assert_eq!(request.body, Body::Form(vec![("AccountSid".to_owned(), "AC2".to_owned())]));
    let both = Params::new().with("Sid", "PN1").with("account_sid", "AC3").with("path_account_sid", "AC2");
    let request = bound(key, &both).expect(key);
    assert_eq!(request.path, path("AC2"));
    assert_eq!(request.body, Body::Form(vec![("AccountSid".to_owned(), "AC3".to_owned())]));
    // Without a default the path comes first.
    let operator =
        embedded().operations().find(|o| o.module() == "intelligence_v3" && o.name() == "UpdateOperator");
    let operator = operator.expect("it is there");
    let request = |params: Params| bind(operator, &params, None).map(|r| (r.path, r.body));
    let base = Params::new().with("language_operator", json!({"version": 2}));
    let (path, body) = request(base.clone().with("id", "1")).expect("it binds");
    assert!(path.ends_with("/1"), "{path}");
    assert!(!matches!(body, Body::Json(json) if json.get("id").is_some()));
    let (path, body) = request(base.with("path_id", "1").with("id", "2")).expect("it binds");
    assert!(path.ends_with("/1") && matches!(body, Body::Json(json) if json["id"] == "2"), "{path}");
}

#[test]
fn the_clients_account_is_filled_in_where_it_is_meant() {
    let path = |key: &str, params: Params| bound(key, &params).map(|r| r.path);
    let own = format!("/2010-04-01/Accounts/{ACCOUNT}.json");
    assert_eq!(path("api.v2010.accounts.fetch", Params::new()).expect("its own"), own);
    assert_eq!(path("api.account.update", Params::new().with("Status", "suspended")).expect("its own"), own);
    let other = path("messages.list", Params::new().with("account_sid", "AC2")).expect("another's");
    assert_eq!(other, "/2010-04-01/Accounts/AC2/Messages.json");
    for key in ["api.v2010.accounts.update", "preview_iam.organization.accounts.fetch"] {
        let error =
            path(key, Params::new().with("OrganizationSid", "OR1")).or_else(|_| path(key, Params::new()));
        assert!(error.is_err(), "{key}");
    }
    let operation = embedded().find("messages.list").expect("it is there");
    let error = bind(operation, &Params::new(), None).expect_err("no account");
    assert_eq!(error.parameter(), Some("AccountSid"));
}

#[test]
fn path_values_stay_in_their_segment() {
    for (sid, expected) in [
        ("SM1", Some("SM1")),
        ("+1 415", Some("%2B1%20415")),
        ("a/../b", Some("a%2F..%2Fb")),
        ("%2e%2e", Some("%252e%252e")),
        ("a?b#c\\d", Some("a%3Fb%23c%5Cd")),
        ("a\r\nb\tc", Some("a%0D%0Ab%09c")),
        ("...", Some("...")),
        ("{Sid}", Some("%7BSid%7D")),
        ("{AccountSid}", Some("%7BAccountSid%7D")),
        ("ä", Some("%C3%A4")),
        ("", None),
        (".", None),
        ("..", None),
        ("a\0", None),
    ] {
        let result = bound("messages.fetch", &Params::new().with("Sid", sid));
        let path = expected.map(|e| format!("/2010-04-01/Accounts/{ACCOUNT}/Messages/{e}.json"));
        let parameter = result.as_ref().err().and_then(Error::parameter);
        assert_eq!(parameter, expected.is_none().then_some("Sid"), "{sid:?}");
        assert_eq!(result.ok().map(|r| r.path), path, "{sid:?}");
    }
    let bad = bind(embedded().find("messages.list").expect("it is there"), &Params::new(), Some(".."));
    assert_eq!(bad.expect_err("not an account").parameter(), Some("AccountSid"));
}

#[test]
fn what_cannot_be_right_is_refused_by_name() {
    let one = |name: &str, value: Value| Params::new().with(name, value);
    for (key, params, name) in [
        ("messages.create", Params::new().with("From", "b").with("Body", "c"), "To"),
        ("messages.create", Params::new().with("To", json!(null)).with("From", "b").with("Body", "c"), "To"),
        ("messages.create", Params::new().with("To", "b").with("Body", "c"), "From"),
        ("messages.create", Params::new().with("To", "b").with("From", "c"), "Body"),
        (
            "messages.create",
            Params::new().with("To", "b").with("From", "c").with("MediaUrl", Value::List(vec![])),
            "Body",
        ),
        ("messages.create", message().with("Colour", "red"), "Colour"),
        ("messages.create", message().with("", "red"), ""),
        ("messages.create", message().with("StatusCalback", "x"), "StatusCalback"),
        ("messages.create", message().with("to", "again"), "To"),
        ("messages.create", message().with("MaxPrice", f64::NAN), "MaxPrice"),
        ("messages.create", message().with("MaxPrice", f64::INFINITY), "MaxPrice"),
        ("messages.create", Params::new().with("To", "a").with("From", "b").with("Body", "a\0b"), "Body"),
        ("messages.create", message().with("ContentVariables", json!({"1": "a\0"})), "ContentVariables"),
        ("messages.create", message().with("MediaUrl", vec!["a", "b\0"]), "MediaUrl"),
        ("messages.create", message().with("StatusCallback", vec!["a", "b"]), "StatusCallback"),
        ("messages.fetch", Params::new(), "Sid"),
        ("messages.fetch", one("Sid", vec!["a", "b"].into()), "Sid"),
        ("api.v2010.accounts.update", one("Status", "closed".into()), "Sid"),
        (
            "preview_iam.organization.role_assignments.create",
            one("OrganizationSid", "OR1".into()),
            "role_sid",
        ),
        ("messaging.v3.typing_indicator.create", Params::new(), "typing_indicator_request"),
        ("lookups.v2.query.create", one("lookup_request", vec!["a"].into()), "lookup_request"),
        ("lookups.v2.query.create", one("lookup_request", "[1]".into()), "lookup_request"),
        (
            "lookups.v2.query.create",
            one("lookup_request", json!({"phone_numbers": ["\0"]}).into()),
            "lookup_request",
        ),
        (
            "lookups.v1.phone_numbers.fetch",
            one("PhoneNumber", "1".into()).with("AddOnsData", "x"),
            "AddOnsData",
        ),
        ("webhooks.v1.settings.create", one("friendlyName", vec!["a"].into()), "friendlyName"),
    ] {
        let error = bound(key, &params).map(|r| r.body).err();
        let error = error.unwrap_or_else(|| panic!("{key} {params:?} is refused for {name}"));
        assert_eq!(
            (error.kind(), error.parameter()),
            (crate::ErrorKind::Argument, Some(name)),
            "{key}: {error}"
        );
        assert_eq!(error.sent(), crate::Sent::No);
    }
    let hint = bound("messages.create", &message().with("StatusCalback", "x")).expect_err("a slip");
    assert!(hint.to_string().contains("did you mean StatusCallback?"), "{hint}");
    let hint = bound("messages.create", &message().with("status_calback", "x")).expect_err("a slip");
    assert!(hint.to_string().contains("did you mean status_callback?"), "{hint}");
    let group =
        bound("messages.create", &Params::new().with("To", "b").with("From", "c")).expect_err("no body");
    assert!(group.to_string().contains("one of Body, MediaUrl, ContentSid is required"), "{group}");
}

#[test]
fn what_does_not_spell_its_type_is_sent_as_it_is() {
    let cases: [(&str, Value, &str); 17] = [
        ("MaxPrice", "1e5".into(), "1e5"),
        ("MaxPrice", "".into(), ""),
        ("SendAt", "tomorrow".into(), "tomorrow"),
        ("SendAt", "2020-12".into(), "2020-12"),
        ("SendAt", "2026-02-30".into(), "2026-02-30"),
        ("SendAt", "2026-11-24T25:00:00Z".into(), "2026-11-24T25:00:00Z"),
        ("SendAt", "2026-11-24T08:00:00+1:00".into(), "2026-11-24T08:00:00+1:00"),
        ("SendAt", "Tue, 31 Nov 2026 09:00:00 +0000".into(), "Tue, 31 Nov 2026 09:00:00 +0000"),
        ("SendAt", "Tue, 24 Nov 2026 09:00:00 MST".into(), "Tue, 24 Nov 2026 09:00:00 MST"),
        ("SendAt", 5.into(), "5"),
        ("SmartEncoded", "yes".into(), "yes"),
        ("SmartEncoded", 1.into(), "1"),
        ("Attempt", "1.5".into(), "1.5"),
        ("Attempt", 1.5.into(), "1.5"),
        ("Attempt", "+1".into(), "+1"),
        ("Attempt", true.into(), "true"),
        ("ContentVariables", "{".into(), "{"),
    ];
    for (name, value, text) in cases {
        let pairs = form("messages.create", &message().with(name, value));
        assert_eq!(pairs.last(), Some(&(name.to_owned(), text.to_owned())));
    }
    let body = |params: Params| match bound("lookups.v2.query.create", &params).expect("it binds").body {
        Body::Json(body) => body,
        other => panic!("{other:?}"),
    };
    assert_eq!(body(Params::new().with("phone_numbers", "text")), json!({"phone_numbers": ["text"]}));
}

#[test]
fn without_checks_only_the_path_is_required() {
    let operation = |key| embedded().find(key).expect(key);
    let nothing = Params::new();
    assert!(bind_with(operation("messages.create"), &nothing, Some("AC1"), false).is_ok());
    assert!(bind_with(operation("messages.create"), &nothing, None, false).is_err());
    assert!(bind_with(operation("messaging.v3.typing_indicator.create"), &nothing, None, false).is_ok());
}

#[test]
fn raw_parameters_are_sent_as_they_are() {
    let mut params = message();
    params.add_raw("Tags", "x");
    params.add_raw("Tags", true);
    params.add_raw("Many", vec![1, 2]);
    params.add_raw("Object", json!({"a": 1}));
    let pairs = form("messages.create", &params);
    let written: Vec<_> = pairs[3..].iter().map(|(n, v)| format!("{n}={v}")).collect();
    assert_eq!(written, ["Tags=x", "Tags=true", "Many=1", "Many=2", "Object={\"a\":1}"]);

    // A known name may be given raw, to get around a check of its type.
    let mut params = Params::new().with("From", "b").with("Body", "c");
    params.add_raw("To", "a");
    params.add_raw("MaxPrice", "about 3");
    assert_eq!(form("messages.create", &params).len(), 4);

    let mut params = Params::new();
    params.add_raw("Strange", "a b");
    let request = bound("messages.list", &params).expect("it binds");
    assert_eq!(request.query, [("Strange".to_owned(), "a b".to_owned())]);
    let mut nul = Params::new();
    nul.add_raw("a\0", "x");
    assert!(bound("messages.list", &nul).is_err());
}
