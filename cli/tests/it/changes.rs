//! Commands that change something: messages, calls, passcodes, operations by key.

use serde_json::Value as Json;
use twire_sandbox::Sandbox;

use std::os::unix::ffi::OsStringExt;

use crate::harness::{BODY, Environment, TO, sandbox, server_of};

/// A response of the control API of the sandbox.
fn control(sandbox: &Sandbox, path: &str) -> Json {
    use std::io::{Read, Write};
    let mut stream = std::net::TcpStream::connect(sandbox.address()).expect("a connection");
    write!(stream, "GET /_twire/{path} HTTP/1.0\r\nHost: localhost\r\n\r\n").expect("sent");
    let mut response = String::new();
    stream.read_to_string(&mut response).expect("a response");
    let (_, body) = response.split_once("\r\n\r\n").expect("a body");
    serde_json::from_str(body).unwrap_or_else(|e| panic!("{e}: {response}"))
}

fn newest(env: &Environment, field: &str) -> String {
    let output = env.run(&["api", "messages.list", "--limit", "1", "-o", field]);
    assert_eq!((output.code, output.err.as_str()), (0, ""));
    output.out.strip_suffix('\n').expect("a line").to_owned()
}

#[test]
fn send_is_silent_unless_output_is_requested() {
    let (_sandbox, env) = sandbox();
    env.run(&["send", "--to", TO, BODY]).assert_silent();
    assert_eq!(newest(&env, "body"), BODY);

    let json = env.run(&["send", "--json", "--to", TO, BODY]);
    assert_eq!((json.code, json.out.lines().count(), json.err.as_str()), (0, 1, ""));
    assert_eq!(json.json()["body"], BODY);
    assert_eq!(json.json()["to"], TO);

    let fields =
        env.run(&["send", "-o", "status", "-o", "subresource_uris.media", "-o", "price", "--to", TO, BODY]);
    let values: Vec<&str> = fields.out.trim_end_matches('\n').split('\t').collect();
    assert_eq!((fields.code, values.len(), values[0], values[2]), (0, 3, "queued", ""));
    assert!(values[1].ends_with("/Media.json"), "{fields:?}");

    let verbose = env.run(&["send", "-v", "--to", TO, BODY]);
    assert_eq!((verbose.code, verbose.out.as_str()), (0, ""));
    assert!(
        verbose.err.starts_with("twire: SM") && verbose.err.ends_with(" queued to +1***543\n"),
        "{verbose:?}"
    );
}

#[test]
fn the_text_comes_from_the_argument_a_file_or_standard_input() {
    let (_sandbox, env) = sandbox();
    let folder = tempfile::TempDir::new().expect("a folder");
    let file = folder.path().join("body");
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
        env.run_with(&[&["send", "--to", TO], args].concat(), stdin).assert_silent();
        assert_eq!(newest(&env, "body"), expected, "{args:?}");
    }
    // A terminal is not read, and nothing is read if media or a template needs no text.
    env.clone()
        .with_terminal()
        .run_with(&["send", "--to", TO], b"typed")
        .assert_failed(65, "nothing to send");
    let mut untouched: &[u8] = b"typed";
    let media = ["send", "--to", TO, "--media", "https://example.com/a.png"];
    assert_eq!(env.run_into(&media, &mut untouched, &mut Vec::new()), (0, String::new()));
    assert_eq!(untouched, b"typed");
    assert_eq!(newest(&env, "num_media"), "1");
    // Input beyond the limit is not read to its end.
    env.run_with(&["send", "--to", TO], &vec![b'x'; 2 << 20]).assert_failed(65, "larger than 1 MB");
}

#[test]
fn an_unknown_field_is_refused_before_anything_is_sent() {
    let (sandbox, env) = sandbox();
    env.run(&["send", "-o", "sidd", "--to", TO, BODY]).assert_failed(64, "did you mean sid?");
    env.run(&["call", "-o", "statsu", "--to", TO, "--say", "x"]).assert_failed(64, "did you mean status?");
    env.run(&["verify", "start", "-o", "xyz", "--to", TO]).assert_failed(64, "--json prints all fields");
    env.run(&["lookup", "-o", "valdi", TO]).assert_failed(64, "did you mean valid?");
    env.run(&["api", "messages.list", "-o", "bdy"]).assert_failed(64, "did you mean body?");
    env.run(&["api", "messages.list", "--where", "stat=x"]).assert_failed(64, "--where: ");
    assert_eq!(control(&sandbox, "messages")["messages"].as_array().map(Vec::len), Some(0));
}

#[test]
fn several_recipients_get_a_message_each() {
    let (_sandbox, env) = sandbox();
    let other = "+15558676544";
    let output = env.run(&["send", "-o", "to", "--to", TO, "--to", other, BODY]);
    assert_eq!((output.code, output.out), (0, format!("{TO}\n{other}\n")));
    // One is refused, the others are sent.
    let output = env.run(&["send", "-o", "to", "--to", "+15005550001", "--to", other, BODY]);
    assert_eq!((output.code, output.out.as_str()), (69, "+15558676544\n"), "{output:?}");
    assert_eq!(output.err.lines().count(), 1, "{output:?}");
    // Nothing was sent: the command can be repeated.
    let down = env.clone().with("TWIRE_BASE_URL", "http://127.0.0.1:1");
    assert_eq!(down.run(&["send", "--to", TO, "--to", other, "--retries", "0", BODY]).code, 75);
    // Repeating the command would send one of them twice.
    let (url, _requests) = server_of(&[
        "HTTP/1.1 201 Created\r\nConnection: close\r\nContent-Length: 13\r\n\r\n{\"sid\":\"SM1\"}",
        "HTTP/1.1 429 Later\r\nConnection: close\r\nContent-Length: 14\r\n\r\n{\"code\":20429}",
    ]);
    let output = Environment::at(&url).run(&["send", "--to", TO, "--to", other, "--retries", "0", BODY]);
    assert_eq!(output.code, 76, "{output:?}");
}

#[test]
fn invalid_bytes_and_control_characters_stop_no_alert() {
    let (_sandbox, env) = sandbox();
    let bytes = |text: &[u8]| std::ffi::OsString::from_vec(text.to_owned());
    let send = |text: &[u8]| {
        let args = ["send", "--to", TO].map(Into::into).into_iter().chain([bytes(text)]);
        env.run_os(&args.collect::<Vec<_>>(), b"").assert_silent();
        newest(&env, "body")
    };
    assert_eq!(send(b"caf\xe9"), "caf\u{fffd}");
    assert_eq!(send("\u{feff}marked".as_bytes()), "marked");
    env.run_with(&["send", "--to", TO], "\u{feff}piped".as_bytes()).assert_silent();
    assert_eq!(newest(&env, "body"), "piped");
    let call = ["call", "--to", TO, "--say"].map(Into::into).into_iter();
    env.run_os(&call.chain([bytes(b"\x1b[31mCRITICAL\x1b[0m caf\xe9")]).collect::<Vec<_>>(), b"")
        .assert_silent();
    let mut create: Vec<std::ffi::OsString> =
        ["api", "messages.create", "to=+15558676543", "from_=+15005550006"].map(Into::into).into();
    create.push(bytes(b"body=caf\xe9"));
    env.run_os(&create, b"").assert_silent();
    assert_eq!(newest(&env, "body"), "caf\u{fffd}");
}

#[test]
fn senders_services_times_and_other_parameters_are_sent() {
    let (sandbox, env) = sandbox();
    let service = sandbox.messaging_service_sid();
    let at = twire::iso_time(std::time::SystemTime::now() + std::time::Duration::from_secs(3600));
    let output = env.run(&["send", "--json", "--to", TO, "--service", service, "--send-at", &at, BODY]);
    assert_eq!(output.code, 0, "{output:?}");
    assert_eq!(output.json()["status"], "scheduled");
    assert_eq!(output.json()["messaging_service_sid"], service);

    let whatsapp = ["send", "-o", "to", "--to", "whatsapp:+15558676543", "--from", "whatsapp:+14155238886"];
    let template = ["--content-sid", sandbox.content_sid(), "--content-variables", "{\"1\":\"4711\"}"];
    let output = env.run(&[&whatsapp[..], &template].concat());
    assert_eq!((output.code, output.out.as_str()), (0, "whatsapp:+15558676543\n"), "{output:?}");

    // TWILIO_MESSAGING_SERVICE_SID takes precedence over TWILIO_PHONE_NUMBER; a parameter over both.
    let with_service = env.clone().with("TWILIO_MESSAGING_SERVICE_SID", service);
    let output = with_service.run(&["send", "-o", "messaging_service_sid", "--to", TO, BODY]);
    assert_eq!(output.out.trim_end(), service);
    let from = format!("From={}", sandbox.phone_number());
    let output = with_service.run(&["send", "-o", "messaging_service_sid", "--to", TO, "-p", &from, BODY]);
    assert_eq!((output.code, output.out.as_str()), (0, "\n"));
    env.without("TWILIO_PHONE_NUMBER").run(&["send", "--to", TO, "-p", &from, BODY]).assert_silent();
}

#[test]
fn a_refusal_by_twilio_is_69_and_refused_credentials_are_77() {
    let (_sandbox, env) = sandbox();
    env.run(&["send", "--to", "+15005550001", BODY]).assert_failed(69, "(21211)");
    env.run(&["send", "--to", TO, "--from", "+15005550001", BODY]).assert_failed(69, "(21212)");
    env.run(&["api", "messages.fetch", "sid=SM0123456789abcdef0123456789abcdef"]).assert_failed(69, "404");
    env.with("TWILIO_AUTH_TOKEN", "another").run(&["send", "--to", TO, BODY]).assert_failed(77, "(20003)");
}

#[test]
fn an_api_key_takes_precedence_over_the_auth_token() {
    let (sandbox, env) = sandbox();
    let env = env.with("TWILIO_AUTH_TOKEN", "another").with("TWILIO_API_KEY", sandbox.api_key());
    env.with("TWILIO_API_SECRET", sandbox.api_secret()).run(&["send", "--to", TO, BODY]).assert_silent();
}

#[test]
fn a_call_speaks_or_follows_twiml() {
    let (_sandbox, env) = sandbox();
    env.run(&["call", "--to", TO, "--say", BODY]).assert_silent();
    env.run_with(&["call", "--to", TO, "--twiml", "-"], b"<Response><Hangup/></Response>").assert_silent();
    let output =
        env.run(&["call", "--json", "--to", TO, "--say", "<&>", "--language", "en-GB", "-p", "Timeout=10"]);
    assert_eq!(output.code, 0, "{output:?}");
    assert!(output.json()["sid"].as_str().is_some_and(|sid| sid.starts_with("CA")), "{output:?}");
    let verbose = env.run_with(&["call", "-v", "--to", TO, "--say", "-"], BODY.as_bytes());
    assert!(verbose.err.starts_with("twire: CA") && verbose.err.contains("+1***543"), "{verbose:?}");
    let output = env.run(&["api", "calls.list", "-o", "to"]);
    assert_eq!(output.out.lines().filter(|to| *to == TO).count(), 4, "{output:?}");
}

#[test]
fn a_passcode_is_sent_and_checked() {
    let (sandbox, env) = sandbox();
    let start = ["verify", "start", "--to", TO];
    let code = || {
        let seen = control(&sandbox, "verifications");
        let code = seen.pointer("/verifications/0/code").and_then(Json::as_str);
        code.unwrap_or_else(|| panic!("no code: {seen}")).to_owned()
    };
    let wrong = |code: &str| if code == "123456" { "654321" } else { "123456" };
    env.run(&start).assert_silent();
    let right = code();
    let refused = env.run(&["verify", "check", "--to", TO, wrong(&right)]);
    refused.assert_failed(65, "the code is wrong");
    assert!(!refused.err.contains(wrong(&right)), "{refused:?}");
    env.run(&["verify", "check", "--to", TO, &right]).assert_silent();
    // A passcode is valid once.
    env.run(&["verify", "check", "--to", TO, &right]).assert_failed(69, "404");

    for ending in ["", "\n", "\r\nmore", "\0", " \n"] {
        env.run(&start).assert_silent();
        let output = env
            .run_with(&["verify", "check", "--json", "--to", TO], format!("{}{ending}", code()).as_bytes());
        assert_eq!((output.code, &output.json()["status"]), (0, &Json::from("approved")), "{output:?}");
    }
    env.run(&start).assert_silent();
    let output = env.run(&["verify", "check", "-o", "status", "--to", TO, wrong(&code())]);
    assert_eq!((output.code, output.out.as_str()), (65, "pending\n"));
    // Too many checks: a retry does not help.
    let again = || env.run(&["verify", "check", "--to", TO, wrong(&code())]);
    for _ in 0..4 {
        again().assert_failed(65, "the code is wrong");
    }
    again().assert_failed(69, "(60202)");

    let output = env.run(&["verify", "start", "-v", "--to", "x@example.com", "--channel", "email"]);
    assert_eq!(output.code, 0, "{output:?}");
}

#[test]
fn an_operation_that_changes_something_is_silent_unless_output_is_requested() {
    let (sandbox, env) = sandbox();
    let create = ["api", "messages.create", "to=+15558676543", "from_=+15005550006"];
    env.run(&[&create[..], &["Body=x"]].concat()).assert_silent();
    env.run_with(&[&create[..], &["--file", "body=-"]].concat(), BODY.as_bytes()).assert_silent();
    assert_eq!(newest(&env, "body"), BODY);
    let sid = newest(&env, "sid");
    // Twilio deletes no message in transit.
    let delivered = control(&sandbox, &format!("messages?sid={sid}&status=delivered&wait=20s"));
    assert_eq!(delivered.pointer("/messages/0/status"), Some(&Json::from("delivered")), "{delivered}");
    let verbose = env.run(&["api", "messages.delete", "-v", &format!("sid={sid}")]);
    assert_eq!((verbose.code, verbose.out.as_str()), (0, ""));
    assert!(verbose.err.starts_with("twire: api.v2010.accounts.messages.delete 204"), "{verbose:?}");
    env.run(&["api", "messages.fetch", &format!("sid={sid}")]).assert_failed(69, "404");
    let raw = [&create[..], &["body=x", "--raw", "Tags={}", "--json"]].concat();
    assert_eq!(env.run(&raw).json()["body"], "x");
}

#[test]
fn the_sandbox_prints_its_address_and_exits_with_its_input() {
    let env = Environment::default();
    let args = ["sandbox", "--listen", "127.0.0.1:0", "--until-stdin-closes"];
    let output = env.run(&[&args[..], &["--json"]].concat());
    assert_eq!((output.code, output.out.lines().count(), output.err.as_str()), (0, 1, ""), "{output:?}");
    let facts = output.json();
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
        env.run(&[&args[..], &["--json", "--seed", seed]].concat()).json()["account_sid"].clone()
    };
    assert_eq!(same("7"), same("7"));
    let output = env.run(&args);
    assert!(output.out.contains("export TWIRE_BASE_URL=http://127.0.0.1:"), "{output:?}");
    assert!(output.out.ends_with("twire send -v --to +15558676543 'Hello from the sandbox'\n"), "{output:?}");
}
