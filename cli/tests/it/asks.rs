//! Commands that ask something, and those that ask nobody.

use twire::webhook;

use crate::host::{BODY, Host, TO, sandbox};

#[test]
fn help_and_version_are_printed_with_0() {
    let host = Host::default();
    for args in [
        &["--help"][..],
        &["-h"],
        &["help", "send"],
        &["send", "--help"],
        &["verify", "check", "--help"],
        &["api", "--help"],
        &["api", "-h"],
        &["twiml", "check", "-h"],
        &["sandbox", "--help"],
    ] {
        let ran = host.run(args);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{args:?}");
        assert!(ran.out.contains("Usage: twire"), "{args:?}: {ran:?}");
    }
    assert_eq!(host.run(&["--version"]).out, format!("twire {}\n", twire::VERSION));
}

#[test]
fn a_number_is_looked_up() {
    let (_sandbox, host) = sandbox();
    let ran = host.run(&["lookup", TO]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert!(
        ran.out.contains("valid: true\n") && ran.out.contains(&format!("phone_number: {TO}\n")),
        "{ran:?}"
    );
    assert_eq!(host.run(&["lookup", TO, "-o", "country_code"]).out, "US\n");
    assert_eq!(host.run(&["lookup", TO, "--json"]).json()["valid"], true);
    host.run(&["lookup", "+1555"]).failed(65, "E.164");
    let ran = host.run(&["lookup", "+15551", "-o", "valid"]);
    assert_eq!(ran.code, 65, "{ran:?}");
}

#[test]
fn lists_are_one_record_a_line_and_read_page_by_page() {
    let (_sandbox, host) = sandbox();
    for n in 0..5 {
        host.run(&["send", "--to", TO, &format!("message {n}")]).silent();
    }
    let list = |more: &[&str]| {
        let ran = host.run(&[&["api", "messages.list", "-o", "body"], more].concat());
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{more:?}");
        ran.out
    };
    let all = "message 4\nmessage 3\nmessage 2\nmessage 1\nmessage 0\n";
    assert_eq!(list(&[]), all);
    assert_eq!(list(&["--page-size", "2"]), all);
    assert_eq!(list(&["--limit", "3", "--page-size", "2"]), all[..30]);
    assert_eq!(list(&["--limit", "0"]), "");
    assert_eq!(list(&["to=+15551112222"]), "");
    let lines = host.run(&["api", "messages.list"]);
    for line in lines.out.lines() {
        let record: serde_json::Value = serde_json::from_str(line).expect("a record");
        assert_eq!(record["to"], TO);
    }
    assert_eq!(lines.out.lines().count(), 5);
}

#[test]
fn the_catalog_is_shown_without_credentials() {
    let host = Host::default();
    let all = host.run(&["api", "--list"]);
    assert_eq!((all.code, all.out.lines().count()), (0, 1624));
    for (prefix, key) in [
        ("verify", "verify.v2.services.verifications.create"),
        ("verify.services", "verify.v2.services.verifications.create"),
        ("messages", "api.v2010.accounts.messages.create"),
        ("mess", "api.v2010.accounts.messages.create"),
        ("messages.cr", "api.v2010.accounts.messages.create"),
        ("api.messages.media.f", "api.v2010.accounts.messages.media.fetch"),
        ("api.v2010.accounts.messages.", "api.v2010.accounts.messages.create"),
    ] {
        let ran = host.run(&["api", "--list", prefix]);
        assert!(ran.out.lines().any(|line| line == key), "{prefix}");
        assert!(ran.out.lines().count() < 200, "{prefix}");
    }
    let paths = host.run(&["api", "-v", "--list", "messages"]).out;
    assert!(paths.contains(
        "messages.create POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json\n"
    ));
    for args in [&["api", "--help", "messages.create"][..], &["api", "messages.create", "--help"]] {
        let ran = host.run(args);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        for part in [
            "POST https://",
            "StatusCallback",
            "at least one of Body, MediaUrl, ContentSid",
            "num_segments",
            "retain discard",
        ] {
            assert!(ran.out.contains(part), "{part}: {}", ran.out);
        }
    }
    let json = host.run(&["api", "--json", "--help", "messages.create"]).json();
    assert_eq!(json["at_least_one"][0][0], "From");
    assert!(
        json["params"]
            .as_array()
            .is_some_and(|params| params.iter().any(|p| p["argument"] == "status_callback"))
    );
    host.run(&["api", "--help", "mesages.create"]).failed(64, "did you mean messages.create?");
    // Every operation can be described.
    for key in all.out.lines().step_by(7) {
        assert_eq!(host.run(&["api", "--help", key]).code, 0, "{key}");
        assert!(host.run(&["api", "--json", "--help", key]).json()["path"].is_string(), "{key}");
    }
}

#[test]
fn a_webhook_is_twilios_or_not() {
    let token = "a-planted-token";
    let host = Host::default().with("TWILIO_AUTH_TOKEN", token);
    let url = "https://example.com/sms?a=1";
    let body = format!("From=%2B15558676543&Body={}", BODY.replace(' ', "+"));
    let signature = webhook::sign(token, url, &[("From", TO), ("Body", BODY)]);
    let from = format!("From={TO}");
    let said = format!("Body={BODY}");
    let given = ["validate", "--url", url, "--signature", &signature];
    host.run(&[&given[..], &["-p", &from, "-p", &said]].concat()).silent();
    host.run_with(&[&given[..], &["--body-file", "-"]].concat(), body.as_bytes()).silent();
    let cgi = host.clone().with("HTTP_X_TWILIO_SIGNATURE", &signature);
    cgi.run_with(&["validate", "--url", url, "--body-file", "-"], body.as_bytes()).silent();
    let verbose = cgi.run_with(&["validate", "-v", "--url", url, "--body-file", "-"], body.as_bytes());
    assert_eq!((verbose.code, verbose.err.as_str()), (0, "twire: signed by Twilio\n"));

    host.run(&[&given[..], &["-p", &from]].concat()).failed(65, "the signature fits neither");
    host.run(&["validate", "--url", url, "-p", &from]).failed(65, "no X-Twilio-Signature");
    let json = host.run(&[&given[..], &["--json"]].concat());
    assert_eq!((json.code, &json.json()["verdict"]), (65, &"bad_signature".into()));
    let json = host.run(&[&given[..], &["-p", &from, "-p", &said, "--json"]].concat());
    assert_eq!(
        (json.code, &json.json()["valid"], &json.json()["variant"]),
        (0, &true.into(), &"as_is".into())
    );

    // The scheme that a proxy changed is found out.
    let behind = [
        "validate",
        "--url",
        "http://example.com/sms?a=1",
        "--signature",
        &signature,
        "-p",
        &from,
        "-p",
        &said,
    ];
    let told = host.run(&[&behind[..], &["--explain"]].concat());
    assert_eq!(told.code, 65);
    assert!(told.out.contains("cause: another scheme"), "{told:?}");
    let proxy = ["-H", "X-Forwarded-Proto: https", "--trust-proxy"];
    host.run(&[&behind[..], &proxy].concat()).silent();
    host.run(&[&behind[..], &["-H", "nonsense"]].concat()).failed(64, "Name: value");

    let hashed = "https://example.com/json?bodySHA256=\
                  44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
    let signature = webhook::sign::<&str, &str>(token, hashed, &[]);
    let json = ["validate", "--url", hashed, "--signature", &signature, "--body-file", "-"];
    host.run_with(&json, b"{}").silent();
    host.run_with(&json, b"{\"a\":1}").failed(65, "hash");
}

#[test]
fn twiml_is_checked_with_line_and_column() {
    let host = Host::default();
    let check =
        |xml: &str, more: &[&str]| host.run_with(&[&["twiml", "check"], more].concat(), xml.as_bytes());
    check("<Response><Say>x</Say></Response>", &[]).silent();
    check("<Response><Message>x</Message></Response>", &[]).silent();
    assert_eq!(check("<Response><Message>x</Message></Response>", &["-v"]).err, "twire: -: messaging\n");
    check("<Response><Message>x</Message></Response>", &["--kind", "voice"]).failed(65, "column 11");
    check("<Response>\n<Say>x</Sai></Response>", &[]).failed(65, "line 2");
    check("<Response><Say loop=\"x\">x</Say></Response>", &[]).failed(65, "loop");
    check("not xml", &[]).failed(65, "-: ");
    let bytes = host.run_with(&["twiml", "check", "-"], b"\xff\xfe");
    bytes.failed(65, "not UTF-8");
}

#[test]
fn segments_are_counted() {
    let host = Host::default();
    assert_eq!(host.run(&["segments", "plain"]).out, "1 segment, GSM-7, 5 of 160 units\n");
    assert_eq!(host.run_with(&["segments"], "é\n".as_bytes()).out, "1 segment, GSM-7, 1 of 160 units\n");
    let ran = host.run(&["segments", "It’s"]);
    assert_eq!(ran.out, "1 segment, UCS-2, 4 of 70 units\nnot in GSM-7: \"’\" at byte 2, smart: \"'\"\n");
    assert_eq!(host.run(&["segments", "--smart", "It’s"]).out, "1 segment, GSM-7, 4 of 160 units\n");
    let json = host.run(&["segments", "--json", &"x".repeat(200)]).json();
    assert_eq!(
        (&json["count"], &json["encoding"], &json["units_left"]),
        (&2.into(), &"GSM-7".into(), &106.into())
    );
    assert_eq!(json["segments"][1]["text"], "x".repeat(47));
    host.at_a_terminal().run(&["segments"]).failed(64, "no text");
}
