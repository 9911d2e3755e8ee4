//! Commands that do something: messages, calls, passcodes, changes by key.

use serde_json::Value as Json;
use twire_sandbox::Sandbox;

use crate::host::{BODY, Host, TO, sandbox};

/// What the sandbox's control API answers.
fn control(sandbox: &Sandbox, path: &str) -> Json {
    use std::io::{Read, Write};
    let mut stream = std::net::TcpStream::connect(sandbox.address()).expect("a connection");
    write!(stream, "GET /_twire/{path} HTTP/1.0\r\nHost: localhost\r\n\r\n").expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    let (_, body) = answer.split_once("\r\n\r\n").expect("a body");
    serde_json::from_str(body).unwrap_or_else(|e| panic!("{e}: {answer}"))
}

fn newest(host: &Host, field: &str) -> String {
    let ran = host.run(&["api", "messages.list", "--limit", "1", "-o", field]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    ran.out.strip_suffix('\n').expect("a line").to_owned()
}

#[test]
fn a_message_is_sent_in_silence_and_shown_when_asked_for() {
    let (_sandbox, host) = sandbox();
    host.run(&["send", "--to", TO, BODY]).silent();
    assert_eq!(newest(&host, "body"), BODY);

    let json = host.run(&["send", "--json", "--to", TO, BODY]);
    assert_eq!((json.code, json.out.lines().count(), json.err.as_str()), (0, 1, ""));
    assert_eq!(json.json()["body"], BODY);
    assert_eq!(json.json()["to"], TO);

    let fields =
        host.run(&["send", "-o", "status", "-o", "subresource_uris.media", "-o", "none", "--to", TO, BODY]);
    let lines: Vec<&str> = fields.out.lines().collect();
    assert_eq!((fields.code, lines.len(), lines[0], lines[2]), (0, 3, "queued", ""));
    assert!(lines[1].ends_with("/Media.json"), "{fields:?}");

    let verbose = host.run(&["send", "-v", "--to", TO, BODY]);
    assert_eq!((verbose.code, verbose.out.as_str()), (0, ""));
    assert!(
        verbose.err.starts_with("twire: SM") && verbose.err.ends_with(" queued to +1555***6543\n"),
        "{verbose:?}"
    );
}

#[test]
fn a_text_comes_from_the_argument_a_file_or_standard_input() {
    let (_sandbox, host) = sandbox();
    let file = std::env::temp_dir().join(format!("twire-cli-body-{}", std::process::id()));
    std::fs::write(&file, "from a file\n\n").expect("written");
    let name = file.to_str().expect("UTF-8");
    let long = "x".repeat(5000);
    let cut = format!("{}...", "x".repeat(157));
    let cases: [(&[&str], &[u8], &str); 10] = [
        (&["an argument"], b"unread", "an argument"),
        (&["--body-file", name], b"unread", "from a file"),
        (&["--body-file", "-"], b"piped\r\n", "piped"),
        (&["-"], b"piped", "piped"),
        (&[], b"two\nlines\n", "two\\nlines"),
        (&[], "caf\u{e9}".as_bytes(), "café"),
        (&[], b"caf\xe9", "caf\u{fffd}"),
        (&["--", "-5 degrees"], b"", "-5 degrees"),
        (&["--truncate", "1"], long.as_bytes(), &cut),
        (&["--truncate", "1", "short"], b"", "short"),
    ];
    for (args, stdin, expected) in cases {
        host.run_with(&[&["send", "--to", TO], args].concat(), stdin).silent();
        assert_eq!(newest(&host, "body"), expected, "{args:?}");
    }
    std::fs::remove_file(&file).expect("removed");
    // Nobody is waited for at a terminal, or for a picture without a text.
    host.clone().at_a_terminal().run_with(&["send", "--to", TO], b"typed").failed(65, "nothing to send");
    let mut untouched: &[u8] = b"typed";
    let media = ["send", "--to", TO, "--media", "https://example.com/a.png"];
    assert_eq!(host.run_into(&media, &mut untouched, &mut Vec::new()), (0, String::new()));
    assert_eq!(untouched, b"typed");
    assert_eq!(newest(&host, "num_media"), "1");
    // More than anybody sends is not read to its end.
    host.run_with(&["send", "--to", TO], &vec![b'x'; 2 << 20]).failed(65, "more than 1 MB");
}

#[test]
fn senders_services_times_and_other_parameters_arrive() {
    let (sandbox, host) = sandbox();
    let service = sandbox.messaging_service_sid();
    let at = twire::iso_time(std::time::SystemTime::now() + std::time::Duration::from_secs(3600));
    let ran = host.run(&["send", "--json", "--to", TO, "--service", service, "--send-at", &at, BODY]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(ran.json()["status"], "scheduled");
    assert_eq!(ran.json()["messaging_service_sid"], service);

    let whatsapp = ["send", "-o", "to", "--to", "whatsapp:+15558676543", "--from", "whatsapp:+14155238886"];
    let template = ["--content-sid", sandbox.content_sid(), "--content-variables", "{\"1\":\"4711\"}"];
    let ran = host.run(&[&whatsapp[..], &template].concat());
    assert_eq!((ran.code, ran.out.as_str()), (0, "whatsapp:+15558676543\n"), "{ran:?}");

    // The messaging service of the environment stands before its number; a parameter before both.
    let with_service = host.clone().with("TWILIO_MESSAGING_SERVICE_SID", service);
    let ran = with_service.run(&["send", "-o", "messaging_service_sid", "--to", TO, BODY]);
    assert_eq!(ran.out.trim_end(), service);
    let from = format!("From={}", sandbox.phone_number());
    let ran = with_service.run(&["send", "-o", "messaging_service_sid", "--to", TO, "-p", &from, BODY]);
    assert_eq!((ran.code, ran.out.as_str()), (0, "\n"));
    host.without("TWILIO_PHONE_NUMBER").run(&["send", "--to", TO, "-p", &from, BODY]).silent();
}

#[test]
fn twilios_refusals_are_69_and_wrong_credentials_77() {
    let (_sandbox, host) = sandbox();
    host.run(&["send", "--to", "+15005550001", BODY]).failed(69, "(21211)");
    host.run(&["send", "--to", TO, "--from", "+15005550001", BODY]).failed(69, "(21212)");
    host.run(&["api", "messages.fetch", "sid=SM0123456789abcdef0123456789abcdef"]).failed(69, "404");
    host.with("TWILIO_AUTH_TOKEN", "another").run(&["send", "--to", TO, BODY]).failed(77, "(20003)");
}

#[test]
fn an_api_key_stands_before_the_token() {
    let (sandbox, host) = sandbox();
    let host = host.with("TWILIO_AUTH_TOKEN", "another").with("TWILIO_API_KEY", sandbox.api_key());
    host.with("TWILIO_API_SECRET", sandbox.api_secret()).run(&["send", "--to", TO, BODY]).silent();
}

#[test]
fn a_call_speaks_or_follows_twiml() {
    let (_sandbox, host) = sandbox();
    host.run(&["call", "--to", TO, "--say", BODY]).silent();
    host.run_with(&["call", "--to", TO, "--twiml", "-"], b"<Response><Hangup/></Response>").silent();
    let ran =
        host.run(&["call", "--json", "--to", TO, "--say", "<&>", "--language", "en-GB", "-p", "Timeout=10"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.json()["sid"].as_str().is_some_and(|sid| sid.starts_with("CA")), "{ran:?}");
    let verbose = host.run_with(&["call", "-v", "--to", TO, "--say", "-"], BODY.as_bytes());
    assert!(verbose.err.starts_with("twire: CA") && verbose.err.contains("+1555***6543"), "{verbose:?}");
    let ran = host.run(&["api", "calls.list", "-o", "to"]);
    assert_eq!(ran.out.lines().filter(|to| *to == TO).count(), 4, "{ran:?}");
}

#[test]
fn a_passcode_is_sent_and_checked() {
    let (sandbox, host) = sandbox();
    let start = ["verify", "start", "--to", TO];
    let code = || {
        let seen = control(&sandbox, "verifications");
        let code = seen.pointer("/verifications/0/code").and_then(Json::as_str);
        code.unwrap_or_else(|| panic!("no code: {seen}")).to_owned()
    };
    let wrong = |code: &str| if code == "123456" { "654321" } else { "123456" };
    host.run(&start).silent();
    let right = code();
    let refused = host.run(&["verify", "check", "--to", TO, wrong(&right)]);
    refused.failed(65, "the code is wrong");
    assert!(!refused.err.contains(wrong(&right)), "{refused:?}");
    host.run(&["verify", "check", "--to", TO, &right]).silent();
    // It is used up now.
    host.run(&["verify", "check", "--to", TO, &right]).failed(69, "404");

    for ending in ["", "\n", "\r\nmore", "\0", " \n"] {
        host.run(&start).silent();
        let ran = host
            .run_with(&["verify", "check", "--json", "--to", TO], format!("{}{ending}", code()).as_bytes());
        assert_eq!((ran.code, &ran.json()["status"]), (0, &Json::from("approved")), "{ran:?}");
    }
    host.run(&start).silent();
    let ran = host.run(&["verify", "check", "-o", "status", "--to", TO, wrong(&code())]);
    assert_eq!((ran.code, ran.out.as_str()), (65, "pending\n"));
    // Tried too often: waiting does not help.
    let again = || host.run(&["verify", "check", "--to", TO, wrong(&code())]);
    for _ in 0..4 {
        again().failed(65, "the code is wrong");
    }
    again().failed(69, "(60202)");

    let ran = host.run(&["verify", "start", "-v", "--to", "x@example.com", "--channel", "email"]);
    assert_eq!(ran.code, 0, "{ran:?}");
}

#[test]
fn changes_by_key_are_silent_unless_asked() {
    let (sandbox, host) = sandbox();
    let create = ["api", "messages.create", "to=+15558676543", "from_=+15005550006"];
    host.run(&[&create[..], &["Body=x"]].concat()).silent();
    host.run_with(&[&create[..], &["--file", "body=-"]].concat(), BODY.as_bytes()).silent();
    assert_eq!(newest(&host, "body"), BODY);
    let sid = newest(&host, "sid");
    // Twilio deletes no message that is under way.
    let delivered = control(&sandbox, &format!("messages?sid={sid}&status=delivered&wait=20s"));
    assert_eq!(delivered.pointer("/messages/0/status"), Some(&Json::from("delivered")), "{delivered}");
    let verbose = host.run(&["api", "messages.delete", "-v", &format!("sid={sid}")]);
    assert_eq!((verbose.code, verbose.out.as_str()), (0, ""));
    assert!(verbose.err.starts_with("twire: api.v2010.accounts.messages.delete 204"), "{verbose:?}");
    host.run(&["api", "messages.fetch", &format!("sid={sid}")]).failed(69, "404");
    let raw = [&create[..], &["body=x", "--raw", "Tags={}", "--json"]].concat();
    assert_eq!(host.run(&raw).json()["body"], "x");
}

#[test]
fn the_sandbox_says_where_it_is_and_ends_with_its_input() {
    let host = Host::default();
    let args = ["sandbox", "--listen", "127.0.0.1:0", "--until-stdin-closes"];
    let ran = host.run(&[&args[..], &["--json"]].concat());
    assert_eq!((ran.code, ran.out.lines().count(), ran.err.as_str()), (0, 1, ""), "{ran:?}");
    let facts = ran.json();
    for (name, begins) in [
        ("url", "http://127.0.0.1:"),
        ("account_sid", "AC"),
        ("auth_token", ""),
        ("api_key", "SK"),
        ("api_secret", ""),
        ("phone_number", "+"),
        ("verify_service_sid", "VA"),
        ("messaging_service_sid", "MG"),
    ] {
        let value = facts[name].as_str().unwrap_or_default();
        assert!(value.starts_with(begins) && value.len() > begins.len(), "{name}: {facts}");
    }
    assert_eq!(facts["pid"], std::process::id());
    let same = |seed: &str| {
        host.run(&[&args[..], &["--json", "--seed", seed]].concat()).json()["account_sid"].clone()
    };
    assert_eq!(same("7"), same("7"));
    let ran = host.run(&args);
    assert!(ran.out.contains("export TWIRE_BASE_URL=http://127.0.0.1:"), "{ran:?}");
    assert!(ran.out.ends_with("twire send -v --to +15558676543 'Hello from the sandbox'\n"), "{ran:?}");
}
