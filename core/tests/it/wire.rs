//! What goes over the wire.

use twire::api::lookups::FetchPhoneNumber;
use twire::api::messages::{CreateMessage, ListMessages};
use twire::api::verify::StartVerification;
use twire::{ClientBuilder, Credentials, ErrorKind, Params};

use crate::faults::builder;
use crate::server::{Server, Step};

#[test]
fn a_message_as_twilio_wants_it() {
    let server =
        Server::start(vec![Step::json(201, "{\"sid\":\"SM1\",\"num_segments\":\"2\",\"new_field\":1}")]);
    let client = builder(&server.url()).user_agent("shop/1.2").build_blocking().expect("a client");
    let message = client
        .messages()
        .create(
            CreateMessage::new("+15558676543")
                .from("+15005550006")
                .body("café & crème + 1")
                .media_url("https://a.example/1.png")
                .media_url("https://a.example/2.png")
                .provide_feedback(true),
        )
        .expect("a response");
    assert_eq!((message.sid(), message.num_segments()), (Some("SM1"), Some(2)));

    let seen = &server.seen()[0];
    assert_eq!(
        seen.line,
        "POST /2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Messages.json HTTP/1.1"
    );
    assert_eq!(
        seen.body,
        "To=%2B15558676543&From=%2B15005550006&Body=caf%C3%A9+%26+cr%C3%A8me+%2B+1\
         &MediaUrl=https%3A%2F%2Fa.example%2F1.png&MediaUrl=https%3A%2F%2Fa.example%2F2.png&ProvideFeedback=true"
    );
    assert_eq!(seen.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(seen.header("accept"), Some("application/json"));
    assert_eq!(seen.header("x-forwarded-host"), Some("api.twilio.com"));
    assert!(seen.header("user-agent").is_some_and(|a| a.starts_with("twire/") && a.ends_with(" shop/1.2")));
    // base64("AC0123456789abcdef0123456789abcdef:planted-token-0123456789")
    let expected = "Basic QUMwMTIzNDU2Nzg5YWJjZGVmMDEyMzQ1Njc4OWFiY2RlZjpwbGFudGVkLXRva2VuLTAxMjM0NTY3ODk=";
    assert_eq!(seen.header("authorization"), Some(expected));
}

#[test]
fn defaults_fill_what_the_caller_leaves_out() {
    let server = Server::start(vec![Step::json(201, r#"{"sid":"SM1"}"#)]);
    let vars = |set: &'static [(&str, &str)]| {
        move |name: &str| set.iter().find(|(n, _)| *n == name).map(|(_, v)| (*v).to_owned())
    };
    let number = builder(&server.url()).phone_number("+15005550006").build_blocking().expect("a client");
    number.messages().create(CreateMessage::new("+15558676543").body("x")).expect("a response");
    let service = builder(&server.url())
        .phone_number("+15005550006")
        .messaging_service_sid("MG00000000000000000000000000000001")
        .verify_service_sid("VA00000000000000000000000000000001")
        .build_blocking()
        .expect("a client");
    service.messages().create(CreateMessage::new("+15558676543").body("x")).expect("a response");
    service.verify().start(StartVerification::new("+15558676543", "sms")).expect("a response");
    let seen = server.seen();
    assert!(seen[0].body.contains("From=%2B15005550006"));
    assert!(seen[1].body.contains("MessagingServiceSid=MG00000000000000000000000000000001"));
    assert!(!seen[1].body.contains("From="));
    assert!(seen[2].line.starts_with("POST /v2/Services/VA00000000000000000000000000000001/Verifications "));

    let env = vars(&[("TWILIO_ACCOUNT_SID", "AC1"), ("TWILIO_AUTH_TOKEN", "t"), ("TWILIO_PHONE_NUMBER", "")]);
    let client = ClientBuilder::from_vars(env).expect("enough").build_blocking().expect("a client");
    let error =
        client.messages().create(CreateMessage::new("+15558676543").body("x")).expect_err("no sender");
    assert_eq!((error.kind(), error.parameter()), (ErrorKind::Argument, Some("From")));
}

#[test]
fn the_environment_is_read_whole_or_refused() {
    let build = |set: &[(&str, &str)]| {
        let set: Vec<(String, String)> =
            set.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        ClientBuilder::from_vars(move |name: &str| {
            set.iter().find(|(n, _)| n == name).map(|(_, v)| v.clone())
        })
        .and_then(ClientBuilder::build)
    };
    let account = ("TWILIO_ACCOUNT_SID", "AC1");
    assert!(build(&[account, ("TWILIO_AUTH_TOKEN", "t")]).is_ok());
    assert!(build(&[account, ("TWILIO_API_KEY", "SK1"), ("TWILIO_API_SECRET", "s")]).is_ok());
    for (set, named) in [
        (&[][..], "TWILIO_ACCOUNT_SID"),
        (&[account][..], "TWILIO_AUTH_TOKEN"),
        (&[account, ("TWILIO_AUTH_TOKEN", "")][..], "TWILIO_AUTH_TOKEN"),
        (&[account, ("TWILIO_API_KEY", "SK1")][..], "TWILIO_API_SECRET"),
        (&[account, ("TWILIO_AUTH_TOKEN", "a b")][..], "auth token"),
        (&[account, ("TWILIO_AUTH_TOKEN", "ab\n")][..], "auth token"),
        (&[("TWILIO_ACCOUNT_SID", "SK1"), ("TWILIO_AUTH_TOKEN", "t")][..], "account SID"),
        (&[account, ("TWILIO_AUTH_TOKEN", "t"), ("TWILIO_REGION", "evil.com/")][..], "region"),
        (&[account, ("TWILIO_AUTH_TOKEN", "t"), ("TWILIO_EDGE", "evil.com#")][..], "edge"),
        (&[account, ("TWILIO_AUTH_TOKEN", "t"), ("TWIRE_BASE_URL", "api.twilio.com")][..], "base URL"),
        (&[account, ("TWILIO_AUTH_TOKEN", "t"), ("TWIRE_BASE_URL", "http://example.com")][..], "base URL"),
    ] {
        let error = build(set).expect_err(named);
        assert_eq!(error.kind(), ErrorKind::Config, "{named}");
        assert!(error.to_string().contains(named), "{error}");
    }
}

#[test]
fn invalid_arguments_are_rejected_before_anything_is_sent() {
    let server = Server::start(vec![Step::json(201, r#"{"sid":"SM1"}"#)]);
    let client = builder(&server.url()).build_blocking().expect("a client");
    let base = || Params::new().with("To", "+15558676543").with("From", "+15005550006");
    let long = "é".repeat(1601);
    let astral = "😀".repeat(801);
    let media: Vec<String> = (0..11).map(|n| format!("https://a.example/{n}")).collect();
    let cases: Vec<(&str, Params, &str)> = vec![
        ("messages.create", base().with("Body", long.as_str()), "Body"),
        ("messages.create", base().with("Body", astral.as_str()), "Body"),
        ("messages.create", base().with("MediaUrl", media), "MediaUrl"),
        ("messages.create", base(), "Body"),
        (
            "messages.create",
            Params::new().with("To", "12345").with("From", "+15005550006").with("Body", "x"),
            "To",
        ),
        (
            "messages.create",
            Params::new().with("To", "whatsapp:+15558676543").with("From", "+15005550006").with("Body", "x"),
            "From",
        ),
        ("messages.create", Params::new().with("From", "+15005550006").with("Body", "x"), "To"),
        ("messages.create", base().with("Body", "x").with("Colour", "red"), "Colour"),
        ("messages.fetch", Params::new(), "Sid"),
        ("messages.fetch", Params::new().with("Sid", ".."), "Sid"),
        ("calls.create", base(), "Url"),
        (
            "verify.services.verifications.create",
            Params::new().with("To", "+15558676543").with("Channel", "sms"),
            "ServiceSid",
        ),
    ];
    for (key, params, parameter) in cases {
        let error = client.execute(key, params.clone()).expect_err(parameter);
        assert_eq!(error.kind(), ErrorKind::Argument, "{key} {params:?}: {error}");
        assert_eq!(error.parameter(), Some(parameter), "{key} {params:?}: {error}");
    }
    let error = client.execute("mesages.create", Params::new()).expect_err("no such operation");
    assert_eq!(error.kind(), ErrorKind::Argument);
    assert_eq!(server.seen().len(), 0);
}

#[test]
fn valid_arguments_are_sent() {
    let server = Server::start(vec![Step::json(201, r#"{"sid":"SM1"}"#)]);
    let client = builder(&server.url()).build_blocking().expect("a client");
    let full = "é".repeat(1600);
    let to =
        |to: &str, from: &str| Params::new().with("to", to).with("from_", from).with("body", full.as_str());
    for params in [
        to("+15558676543", "12345"),
        to("+4915112345678", "My Shop"),
        to("whatsapp:+15558676543", "whatsapp:+14155238886"),
        to("messenger:1234", "messenger:5678"),
        to("+15558676543", "MG00000000000000000000000000000001"),
    ] {
        client.execute("messages.create", params).expect("it is allowed");
    }
    let raw = {
        let mut params = to("+15558676543", "12345");
        params.add_raw("Tags", "{\"a\":1}");
        params
    };
    client.execute("messages.create", raw).expect("raw parameters pass");
    assert!(server.seen()[5].body.ends_with("&Tags=%7B%22a%22%3A1%7D"));
    client.lookups().fetch(FetchPhoneNumber::new("+15558676543")).expect("a response");
    assert!(server.seen()[6].line.starts_with("GET /v2/PhoneNumbers/%2B15558676543 "));
}

#[test]
fn path_values_stay_in_their_segment() {
    let server = Server::start(vec![Step::json(200, r#"{"sid":"SM1"}"#)]);
    let client = builder(&server.url()).build_blocking().expect("a client");
    for sid in ["../../b", "a/b", "a?b=1", "a#b", "..\\b", "%2e%2e", "a\tb", "a\r\nb", "a b", "ä", ".hidden"]
    {
        let result = client.execute("messages.fetch", Params::new().with("Sid", sid));
        if let Err(error) = result {
            assert_eq!(
                (error.kind(), error.parameter()),
                (ErrorKind::Argument, Some("Sid")),
                "{sid:?}: {error}"
            );
        }
    }
    for seen in server.seen() {
        let path = seen.line.split(' ').nth(1).expect("a path");
        let rest = path
            .strip_prefix("/2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Messages/")
            .expect(path);
        assert!(!rest.contains(['/', '?', '#', '\\']), "{path}");
    }
}

#[test]
fn pages_are_read_to_their_end_or_limit() {
    let page = |next: &str, records: &str| {
        Step::json(200, &format!("{{\"messages\":[{records}],\"next_page_uri\":{next}}}"))
    };
    let script = || {
        vec![
            page(
                "\"/2010-04-01/Accounts/AC1/Messages.json?Page=1&PageToken=PA1\"",
                "{\"sid\":\"SM1\"},{\"sid\":\"SM2\"}",
            ),
            page("\"/2010-04-01/Accounts/AC1/Messages.json?Page=2&PageToken=PA2\"", ""),
            page("null", "{\"sid\":\"SM3\"}"),
        ]
    };
    let read = |limit| {
        let server = Server::start(script());
        let client = builder(&server.url()).build_blocking().expect("a client");
        let sids: Vec<String> = client
            .messages()
            .list(ListMessages::new(), limit)
            .expect("a list")
            .map(|m| m.expect("a message").sid().unwrap_or_default().to_owned())
            .collect();
        (sids, server.seen().iter().map(|s| s.line.clone()).collect::<Vec<_>>())
    };
    let (sids, lines) = read(None);
    assert_eq!(sids, ["SM1", "SM2", "SM3"]);
    assert!(lines[1].contains("/Accounts/AC1/Messages.json?Page=1&PageToken=PA1 "), "{}", lines[1]);
    let (sids, lines) = read(Some(1));
    assert_eq!((sids.len(), lines.len()), (1, 1));
    assert!(lines[0].contains("PageSize=1 "), "{}", lines[0]);
    assert_eq!(read(Some(0)), (vec![], vec![]));
    let (_, lines) = read(Some(5000));
    assert!(lines[0].contains("PageSize=1000 "), "{}", lines[0]);
}

#[test]
fn a_page_that_repeats_or_leaves_its_host_is_an_error() {
    for next in
        ["\"/2010-04-01/x.json?Page=1\"", "\"http://127.0.0.1:1/2010-04-01/x.json\"", "\"//evil.example/x\""]
    {
        let page =
            Step::json(200, &format!("{{\"messages\":[{{\"sid\":\"SM1\"}}],\"next_page_uri\":{next}}}"));
        let server = Server::start(vec![page]);
        let client = builder(&server.url()).build_blocking().expect("a client");
        let error = client.messages().list(ListMessages::new(), None).expect("a list").find_map(Result::err);
        assert_eq!(error.expect("it ends with an error").kind(), ErrorKind::Protocol, "{next}");
        assert!(server.seen().len() <= 3);
    }
}

#[test]
fn nothing_shows_a_secret() {
    let token = "planted-token-0123456789";
    let client = ClientBuilder::new()
        .credentials(Credentials::auth_token("AC0123456789abcdef0123456789abcdef", token))
        .build_blocking()
        .expect("a client");
    assert_eq!(format!("{:?}", client.as_async()), "<twire.Client AC…cdef>");
    for shown in [
        format!("{client:?}"),
        format!("{:?}", Credentials::auth_token("AC0123456789abcdef0123456789abcdef", token)),
        format!("{:?}", Credentials::api_key("SK0123456789abcdef0123456789abcdef", token)),
        format!("{:?}", Credentials::bearer_token(token)),
        format!("{:?}", twire::Secret::new(token)),
        format!(
            "{:?}",
            client
                .bind(
                    "messages.create",
                    Params::new()
                        .with("To", "+15558676543")
                        .with("From", "+15005550006")
                        .with("Body", "planted-body")
                )
                .expect("a request")
        ),
        format!("{:?}", Params::new().with("Body", "planted-body")),
    ] {
        for planted in [token, "planted-body", "15558676543", "0123456789abcdef"] {
            assert!(!shown.contains(planted), "{shown}");
        }
    }
}

#[test]
fn an_operation_with_scim_responses_accepts_only_scim() {
    let server = Server::start(vec![Step::json(200, r#"{"sid":"SM1"}"#)]);
    let client = ClientBuilder::new()
        .credentials(Credentials::bearer_token("token"))
        .base_url(server.url())
        .build_blocking()
        .expect("a client");
    let params = Params::new().with("OrganizationSid", "OR1").with("UserSid", "US1");
    client.execute("preview_iam.versionless.organization.users.fetch", params).expect("a response");
    let accepts: Vec<_> = server.seen()[0].headers.iter().filter(|(n, _)| n == "accept").cloned().collect();
    assert_eq!(accepts, [("accept".to_owned(), "application/scim+json".to_owned())]);
}
