//! Commands that read, and those that work offline.

use twire::webhook;

use crate::harness::{BODY, Environment, TO, sandbox};

#[test]
fn help_and_version_are_printed_with_0() {
    let env = Environment::default();
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
        let output = env.run(args);
        assert_eq!((output.code, output.err.as_str()), (0, ""), "{args:?}");
        assert!(output.out.contains("Usage: twire"), "{args:?}: {output:?}");
    }
    for width in [50, 80] {
        let help = env.clone().with_width(width).run(&["send", "--help"]).out;
        let options = help.split("Silent on success").next().expect("options");
        assert!(options.lines().all(|line| line.chars().count() <= width), "{options}");
    }
    // Without a command the help is printed too.
    let alone = env.run(&[]);
    alone.assert_failed(64, "no command");
    assert!(alone.out.contains("Usage: twire"), "{alone:?}");
    assert_eq!(env.run(&["--version"]).out, format!("twire {}\n", twire::VERSION));
}

#[test]
fn lookup_prints_what_is_known_about_a_number() {
    let (_sandbox, env) = sandbox();
    let output = env.run(&["lookup", TO]);
    assert_eq!((output.code, output.err.as_str()), (0, ""));
    assert!(
        output.out.contains("valid: true\n") && output.out.contains(&format!("phone_number: {TO}\n")),
        "{output:?}"
    );
    assert_eq!(env.run(&["lookup", TO, "-o", "country_code"]).out, "US\n");
    assert_eq!(env.run(&["lookup", TO, "--json"]).json()["valid"], true);
    env.run(&["lookup", "+1555"]).assert_failed(65, "TOO_SHORT");
    let output = env.run(&["lookup", "+15551", "-o", "valid"]);
    assert_eq!(output.code, 65, "{output:?}");
}

#[test]
fn a_list_is_one_record_per_line_and_read_page_by_page() {
    let (_sandbox, env) = sandbox();
    for n in 0..5 {
        env.run(&["send", "--to", TO, &format!("message {n}")]).assert_silent();
    }
    let list = |more: &[&str]| {
        let output = env.run(&[&["api", "messages.list", "-o", "body"], more].concat());
        assert_eq!((output.code, output.err.as_str()), (0, ""), "{more:?}");
        output.out
    };
    let all = "message 4\nmessage 3\nmessage 2\nmessage 1\nmessage 0\n";
    assert_eq!(list(&[]), all);
    assert_eq!(list(&["--page-size", "2"]), all);
    assert_eq!(list(&["--limit", "3", "--page-size", "2"]), all[..30]);
    assert_eq!(list(&["--limit", "0"]), "");
    assert_eq!(list(&["to=+15551112222"]), "");
    let lines = env.run(&["api", "messages.list"]);
    for line in lines.out.lines() {
        let record: serde_json::Value = serde_json::from_str(line).expect("a record");
        assert_eq!(record["to"], TO);
    }
    assert_eq!(lines.out.lines().count(), 5);
}

#[test]
fn a_list_is_filtered_and_printed_as_csv_or_a_table() {
    let (_sandbox, env) = sandbox();
    for n in 0..4 {
        env.run(&["send", "--to", TO, &format!("message, {n}")]).assert_silent();
    }
    let list = |more: &[&str]| {
        let output = env.clone().with_width(60).run(&[&["api", "messages.list"], more].concat());
        assert_eq!((output.code, output.err.as_str()), (0, ""), "{more:?}");
        output.out
    };
    assert_eq!(
        list(&["--where", "body=message, 2", "-o", "body", "-o", "to"]),
        format!("message, 2\t{TO}\n")
    );
    assert_eq!(list(&["--where", "body=message, 9"]), "");
    // The limit counts the records that match.
    assert_eq!(
        list(&["--where", "body=message, 0", "--limit", "1", "--page-size", "1", "-o", "body"]),
        "message, 0\n"
    );
    assert_eq!(
        list(&["--csv", "-o", "body", "-o", "to", "--limit", "1"]),
        format!("body,to\r\n\"message, 3\",{TO}\r\n")
    );
    let all = list(&["--csv", "--page-size", "3"]);
    assert_eq!(all.lines().count(), 5, "{all}");
    assert!(all.lines().next().is_some_and(|header| header.contains("sid") && header.contains("status")));
    let table = list(&["--table", "--page-size", "3"]);
    assert_eq!(table.lines().count(), 5, "{table}");
    assert!(table.lines().all(|line| line.chars().count() <= 60), "{table}");
    assert!(table.starts_with("sid ") && table.contains("  status"), "{table}");
    let none = env.run(&["api", "messages.list", "--table", "to=+15551112222"]);
    assert_eq!((none.code, none.out.as_str()), (0, ""));
    for date in ["yesterday", "2h ago", "2020-01-01"] {
        assert_eq!(list(&[&format!("date_sent_before={date}"), "-o", "body"]), "", "{date}");
    }
    // A message has no date until it is sent.
    let end = std::time::Instant::now() + std::time::Duration::from_secs(60);
    while list(&["date_sent_after=yesterday", "-o", "sid"]).lines().count() < 4 {
        assert!(std::time::Instant::now() < end, "no message is sent");
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    env.run(&["api", "messages.create", "--csv"]).assert_failed(64, "--csv applies to lists only");
}

#[test]
fn the_catalog_needs_no_credentials() {
    let env = Environment::default();
    let all = env.run(&["api", "--list"]);
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
        let output = env.run(&["api", "--list", prefix]);
        assert!(output.out.lines().any(|line| line == key), "{prefix}");
        assert!(output.out.lines().count() < 200, "{prefix}");
    }
    let paths = env.run(&["api", "-v", "--list", "messages"]).out;
    assert!(paths.contains(
        "messages.create POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json\n"
    ));
    for args in [&["api", "--help", "messages.create"][..], &["api", "messages.create", "--help"]] {
        let output = env.run(args);
        assert_eq!((output.code, output.err.as_str()), (0, ""));
        for part in [
            "POST https://",
            "StatusCallback",
            "at least one of Body, MediaUrl, ContentSid",
            "num_segments",
            "retain discard",
            // What it does, and what a parameter does.
            "Sends an SMS, an MMS, or a message of WhatsApp",
            "1 to 36000; 36000 by default",
        ] {
            assert!(output.out.contains(part), "{part}: {}", output.out);
        }
    }
    // A text that begins no key is searched for in keys and paths.
    for (part, key) in [
        ("verification_checks", "verify.v2.services.verification_checks.create"),
        ("VerificationCheck", "verify.v2.services.verification_checks.create"),
    ] {
        let output = env.run(&["api", "--list", part]);
        assert!(output.out.lines().any(|line| line == key), "{part}: {output:?}");
        assert!(output.out.lines().count() < 20, "{part}");
    }
    let list = env.run(&["api", "--help", "messages.list"]).out;
    for part in ["DateSent<", "written date_sent_before=…", "yesterday or '2h ago'", "one of queued sending"]
    {
        assert!(list.contains(part), "{part}: {list}");
    }
    let narrow = env.clone().with_width(60).run(&["api", "--help", "messages.create"]).out;
    assert!(narrow.lines().all(|line| line.chars().count() <= 60 || line.starts_with("POST")), "{narrow}");
    let json = env.run(&["api", "--json", "--help", "messages.create"]).json();
    assert_eq!(json["at_least_one"][0][0], "From");
    assert!(
        json["params"]
            .as_array()
            .is_some_and(|params| params.iter().any(|p| p["argument"] == "status_callback"))
    );
    let described =
        |param: &serde_json::Value| param["description"].as_str().is_some_and(|d| d.ends_with('.'));
    assert!(described(&json) && json["params"].as_array().is_some_and(|params| params.iter().all(described)));
    env.run(&["api", "--help", "mesages.create"]).assert_failed(64, "did you mean messages.create?");
    // Every operation has a description.
    for key in all.out.lines().step_by(7) {
        assert_eq!(env.run(&["api", "--help", key]).code, 0, "{key}");
        assert!(env.run(&["api", "--json", "--help", key]).json()["path"].is_string(), "{key}");
    }
}

#[test]
fn validate_accepts_webhooks_that_twilio_signed() {
    let token = "a-planted-token";
    let env = Environment::default().with("TWILIO_AUTH_TOKEN", token);
    let url = "https://example.com/sms?a=1";
    let body = format!("From=%2B15558676543&Body={}", BODY.replace(' ', "+"));
    let signature = webhook::sign(token, url, &[("From", TO), ("Body", BODY)]);
    let from = format!("From={TO}");
    let text = format!("Body={BODY}");
    let given = ["validate", "--url", url, "--signature", &signature];
    env.run(&[&given[..], &["-p", &from, "-p", &text]].concat()).assert_silent();
    env.run_with(&[&given[..], &["--body-file", "-"]].concat(), body.as_bytes()).assert_silent();
    let cgi = env.clone().with("HTTP_X_TWILIO_SIGNATURE", &signature);
    cgi.run_with(&["validate", "--url", url, "--body-file", "-"], body.as_bytes()).assert_silent();
    let verbose = cgi.run_with(&["validate", "-v", "--url", url, "--body-file", "-"], body.as_bytes());
    assert_eq!((verbose.code, verbose.err.as_str()), (0, "twire: signed by Twilio\n"));

    env.run(&[&given[..], &["-p", &from]].concat()).assert_failed(65, "the signature fits neither");
    env.run(&["validate", "--url", url, "-p", &from]).assert_failed(65, "no X-Twilio-Signature");
    let json = env.run(&[&given[..], &["--json"]].concat());
    assert_eq!((json.code, &json.json()["verdict"]), (65, &"bad_signature".into()));
    let json = env.run(&[&given[..], &["-p", &from, "-p", &text, "--json"]].concat());
    assert_eq!(
        (json.code, &json.json()["valid"], &json.json()["variant"]),
        (0, &true.into(), &"as_is".into())
    );

    // The explanation names a scheme that a proxy changed.
    let behind = [
        "validate",
        "--url",
        "http://example.com/sms?a=1",
        "--signature",
        &signature,
        "-p",
        &from,
        "-p",
        &text,
    ];
    let explained = env.run(&[&behind[..], &["--explain"]].concat());
    assert_eq!(explained.code, 65);
    assert!(explained.out.contains("cause: another scheme"), "{explained:?}");
    let proxy = ["-H", "X-Forwarded-Proto: https", "--trust-proxy"];
    env.run(&[&behind[..], &proxy].concat()).assert_silent();
    env.run(&[&behind[..], &["-H", "nonsense"]].concat()).assert_failed(64, "Name: value");

    let hashed = "https://example.com/json?bodySHA256=\
                  44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
    let signature = webhook::sign::<&str, &str>(token, hashed, &[]);
    let json = ["validate", "--url", hashed, "--signature", &signature, "--body-file", "-"];
    env.run_with(&json, b"{}").assert_silent();
    env.run_with(&json, b"{\"a\":1}").assert_failed(65, "hash");
}

#[test]
fn twiml_elements_are_described() {
    let env = Environment::default();
    let all = env.run(&["twiml", "show"]).out;
    for tag in ["Gather", "Response", "Receive", "say-as", "Media"] {
        assert!(all.lines().any(|line| line.starts_with(&format!("{tag} "))), "{tag}: {all}");
    }
    for name in ["Gather", "gather", "<Gather>"] {
        let output = env.run(&["twiml", "show", name]).out;
        for part in [
            "<Gather> of voice documents\nCollects keys or speech",
            "numDigits                    whole number from 1\n",
            "one of dtmf speech, or several, separated by spaces",
            "holds: <Pause> <Play> <Say>",
        ] {
            assert!(output.contains(part), "{part}: {output}");
        }
    }
    // An element of that name in each kind of document.
    let output = env.run(&["twiml", "show", "Redirect"]).out;
    assert!(output.contains("of voice documents") && output.contains("of messaging documents"), "{output}");
    let narrow = env.clone().with_width(60).run(&["twiml", "show", "ConversationRelay"]).out;
    assert!(narrow.lines().all(|line| line.chars().count() <= 60), "{narrow}");
    env.run(&["twiml", "show", "Gathr"]).assert_failed(64, "did you mean Gather?");
}

#[test]
fn twiml_errors_have_line_and_column() {
    let env = Environment::default();
    let check =
        |xml: &str, more: &[&str]| env.run_with(&[&["twiml", "check"], more].concat(), xml.as_bytes());
    check("<Response><Say>x</Say></Response>", &[]).assert_silent();
    check("<Response><Message>x</Message></Response>", &[]).assert_silent();
    assert_eq!(check("<Response><Message>x</Message></Response>", &["-v"]).err, "twire: -: messaging\n");
    check("<Response><Message>x</Message></Response>", &["--kind", "voice"]).assert_failed(65, "column 11");
    check("<Response>\n<Say>x</Sai></Response>", &[]).assert_failed(65, "line 2");
    check("<Response><Say loop=\"x\">x</Say></Response>", &[]).assert_failed(65, "loop");
    check("not xml", &[]).assert_failed(65, "-: ");
    let bytes = env.run_with(&["twiml", "check", "-"], b"\xff\xfe");
    bytes.assert_failed(65, "not UTF-8");
}

#[test]
fn segments_are_counted() {
    let env = Environment::default();
    assert_eq!(env.run(&["segments", "plain"]).out, "1 segment, GSM-7, 5 of 160 units\n");
    assert_eq!(env.run_with(&["segments"], "é\n".as_bytes()).out, "1 segment, GSM-7, 1 of 160 units\n");
    let output = env.run(&["segments", "It’s"]);
    assert_eq!(
        output.out,
        "1 segment, UCS-2, 4 of 70 units\nnot in GSM-7: \"’\" at byte 2, Smart Encoding sends \"'\"\n"
    );
    let output = env.run(&["segments", "‘It’s’, ‘he’ said"]);
    assert_eq!(output.out.lines().count(), 3, "{output:?}");
    assert!(output.out.contains("\"’\" at byte 5 (3 times), Smart Encoding sends \"'\""), "{output:?}");
    assert_eq!(env.run(&["segments", "--smart", "It’s"]).out, "1 segment, GSM-7, 4 of 160 units\n");
    let json = env.run(&["segments", "--json", &"x".repeat(200)]).json();
    assert_eq!(
        (&json["count"], &json["encoding"], &json["code_units_left"]),
        (&2.into(), &"GSM-7".into(), &106.into())
    );
    assert_eq!(json["segments"][1]["text"], "x".repeat(47));
    env.with_terminal().run(&["segments"]).assert_failed(64, "no text");
}

#[test]
fn explain_describes_error_codes() {
    let env = Environment::default();
    let output = env.run(&["explain", "30007", "(21610)"]);
    assert_eq!((output.code, output.err.as_str()), (0, ""), "{output:?}");
    for part in [
        "30007 Filtered as spam",
        "  meaning  Twilio accepted the message or call and could not complete it\n",
        "  class    operator: the account or configuration needs a fix",
        "  page     https://www.twilio.com/docs/api/errors/30007\n",
        "\n21610 Recipient has opted out\n",
        "  class    suppress: ",
    ] {
        assert!(output.out.contains(part), "{part:?}: {}", output.out);
    }
    let json = env.run(&["explain", "--json", "60203"]).json();
    assert_eq!(
        (&json["class"], &json["where"], &json["status"]),
        (&"later".into(), &"request".into(), &429.into())
    );
    // A number that is no code has neighbors; the known codes are printed nevertheless.
    let output = env.run(&["explain", "2", "30007"]);
    output.assert_failed(65, "explain: 2 is not a known error code; nearest: 400 (Request is malformed)");
    assert!(output.out.starts_with("30007 "), "{output:?}");
    env.run(&["explain", "21611.5"]).assert_failed(64, "expected a number");
    env.run(&["explain"]).assert_failed(64, "<CODE>");
}

/// Uploads a file to the sandbox and lets it come in by MMS; the parameters of the medium.
fn medium(address: std::net::SocketAddr, number: &str) -> [String; 2] {
    use std::io::{Read, Write};
    let post = |path: &str, content_type: &str, body: &str| -> serde_json::Value {
        let mut stream = std::net::TcpStream::connect(address).expect("the sandbox");
        let size = body.len();
        write!(
            stream,
            "POST {path} HTTP/1.1\r\nhost: {address}\r\ncontent-type: {content_type}\r\n\
             content-length: {size}\r\nconnection: close\r\n\r\n{body}"
        )
        .expect("request");
        let mut text = String::new();
        stream.read_to_string(&mut text).expect("response");
        serde_json::from_str(text.split_once("\r\n\r\n").expect("a body").1).expect("JSON")
    };
    let up = post("/_twire/media?name=cat.png", "image/png", "PNG");
    let inbound = serde_json::json!({"from": TO, "to": number, "media": [up["url"]]}).to_string();
    let got = post("/_twire/inbound", "application/json", &inbound);
    [format!("MessageSid={}", got["message"]["sid"].as_str().expect("sid")), "Sid=".to_owned()]
}

#[test]
fn a_medium_is_downloaded_from_another_host() {
    let (sandbox, env) = sandbox();
    let [message, mut sid] = medium(sandbox.address(), sandbox.phone_number());
    sid += env.run(&["api", "messages.media.list", &message, "-o", "sid"]).out.trim();
    let folder = tempfile::TempDir::new().expect("a folder");
    let folder = folder.path();
    let file = folder.join("cat.png");
    let out = file.to_str().expect("a name");
    env.run(&["download", "messages.media.fetch", &message, &sid, "--out", out]).assert_silent();
    assert_eq!(std::fs::read_to_string(&file).expect("a file"), "PNG");
    let output = env.run(&["download", "messages.media.fetch", &message, &sid, "--out", "-", "-v"]);
    assert_eq!((output.code, output.out.as_str()), (0, "PNG"), "{output:?}");
    assert_eq!(output.err, "twire: downloaded 3 bytes, image/png\n");
    let account = sandbox.account_sid();
    let path = format!(
        "/2010-04-01/Accounts/{account}/Messages/{}/Media/{}",
        &message["MessageSid=".len()..],
        &sid["Sid=".len()..]
    );
    assert_eq!(env.run(&["download", &path, "--out", "-"]).out, "PNG");
    let missing = format!("{path}0");
    for (args, code, why) in [
        (&["messages.media.fetch", &message, &sid, "--max-size", "2"][..], 69, "larger than 2 bytes"),
        (&["messages.media.fetch", &message, &sid, "Format=mp3"], 65, "only a recording"),
        (&["messages.fetch", "Sid=SM1"], 65, "no content"),
        (&["messages.medai.fetch", &message, &sid], 64, "messages.media"),
        (&["https://evil.example/x"], 65, "twilio.com"),
        (&[&path, "a=b"], 64, "no parameters"),
        (&[&missing], 69, "was not found (20404)"),
    ] {
        let output = env.run(&[&["download"], args, &["--out", out]].concat());
        output.assert_failed(code, why);
    }
    let bad = folder.join("missing/cat.png");
    let bad = bad.to_str().expect("a name");
    let output = env.run(&["download", "messages.media.fetch", &message, &sid, "--out", bad]);
    output.assert_failed(65, "cannot write");
    env.run(&["download", &path]).assert_failed(64, "--out");
    env.run(&["download", &path, "--out", "-", "--no-checks"]).assert_failed(64, "--no-checks");
    let names: Vec<_> = std::fs::read_dir(folder).expect("a folder").collect();
    assert_eq!(names.len(), 1, "{names:?}");
}
