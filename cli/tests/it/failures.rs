//! Exit codes: each row of the table, and what may never be printed.

use std::fs::{self, File, Permissions};
use std::io::{self, Write as _};
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::sync::atomic::Ordering;

use crate::host::{BODY, Broken, Host, SILENCE, TO, sandbox, server};

#[test]
fn usage_is_64_and_shows_no_value() {
    let host = Host::at("http://127.0.0.1:1");
    for (args, why) in [
        (&[][..], "no command"),
        (&["sned"], "no such command"),
        (&["verify"], "no command"),
        (&["send", "--to", TO, "--colour", "red"], "no option --colour"),
        (&["send", "--to", TO, "--colour=1234567890"], "no option --colour;"),
        (&["send", "--to", TO, BODY, BODY], "more arguments than expected"),
        (&["send", BODY], "--to"),
        (&["send", "--to"], "--to <ADDRESS> wants a value"),
        (&["send", "--to", TO, "--timeout", "never", BODY], "--timeout <SECONDS>: a number of seconds"),
        (&["send", "--to", TO, "--timeout", "0", BODY], "from 0.1"),
        (&["send", "--to", TO, "--truncate", "0", BODY], "--truncate"),
        (&["send", "--to", TO, "--body-file", "x", BODY], "--body-file"),
        (&["send", "--to", TO, "--json", "-o", "sid", BODY], "--json"),
        (&["call", "--to", TO], "--say"),
        (&["call", "--to", TO, "--say", "x", "--url", "y"], "--say"),
        (&["api"], "no operation"),
        (&["api", "mesages.list"], "did you mean messages.list?"),
        (&["api", "messages.list", "to"], "wants name=value"),
        (&["api", "messages.create", "--limit", "1"], "--limit is for lists"),
        (&["api", "--list", "nothing.like.it"], "no operation begins"),
        (&["twiml", "check", "--kind", "prose"], "one of voice, messaging, fax"),
        (&["sandbox", "--listen", "here"], "wants an address and a port"),
    ] {
        host.run(args).failed(64, why);
    }
}

#[test]
fn a_secret_in_an_argument_is_refused_with_the_reason() {
    let host = Host::at("http://127.0.0.1:1");
    for args in [
        &["send", "--to", TO, "--token", "hunter2", BODY][..],
        &["send", "--to", TO, "--auth-token=hunter2", BODY],
        &["api", "messages.list", "--password", "hunter2"],
        &["validate", "--url", "https://x/", "--token=hunter2"],
        &["verify", "check", "--to", TO, "--api-secret", "hunter2"],
    ] {
        let ran = host.run(args);
        ran.failed(64, "a secret in an argument can be read by every user");
        assert!(!ran.err.contains("hunter2"), "{ran:?}");
    }
}

#[test]
fn what_cannot_be_right_is_65_and_never_sent() {
    let (url, requests) = server("HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n");
    let host = Host::at(&url);
    let long = "x".repeat(1601);
    for (args, why) in [
        (&["send", "--to", "5558676543", BODY][..], "To: not an E.164 number"),
        (&["send", "--to", "12345", BODY], "21265"),
        (&["send", "--to", TO, "--from", TO, BODY], "21266"),
        (&["send", "--to", "whatsapp:+15558676543", BODY], "21910"),
        (&["send", "--to", TO, &long], "the limit is 1600 (21617)"),
        (&["send", "--to", TO, ""], "nothing to send"),
        (&["send", "--to", TO], "nothing to send"),
        (&["send", "--to", TO, "--send-at", "tomorrow", "--service", "MG1", BODY], "SendAt"),
        (&["send", "--to", TO, "-p", "Colour=red", BODY], "no such parameter"),
        (&["call", "--to", "nobody", "--say", BODY], "To: not a phone number"),
        (&["verify", "start", "--to", "5558676543"], "60200"),
        (&["verify", "start", "--to", "x", "--channel", "email"], "60200"),
        (&["verify", "check", "--to", TO], "no code"),
        (&["lookup", "5558676543"], "not an E.164 number"),
        (&["api", "messages.create", "to=x"], "nothing to send"),
        (&["api", "messages.fetch"], "Sid: is required"),
        (&["segments", &long], "1601 characters; Twilio takes 1600"),
    ] {
        host.clone().run(args).failed(65, why);
    }
    assert_eq!(requests.load(Ordering::SeqCst), 0);
}

#[test]
fn an_unreadable_file_is_66() {
    let host = Host::at("http://127.0.0.1:1");
    host.run(&["send", "--to", TO, "--body-file", "/nonexistent/body"]).failed(66, "/nonexistent/body");
    host.run(&["send", "--to", TO, "--body-file", "/"]).failed(66, "cannot be read");
    host.run(&["call", "--to", TO, "--twiml", "/nonexistent/menu"]).failed(66, "/nonexistent/menu");
    host.run(&["twiml", "check", "/nonexistent/menu"]).failed(66, "/nonexistent/menu");
}

/// Answers, with the exit code for a message and for a read, and how often a message was tried.
#[test]
fn answers_have_their_codes() {
    let json = |status: &str, more: &str, body: &str| -> &'static str {
        format!(
            "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n{more}\r\n{body}",
            body.len()
        )
        .leak()
    };
    let refusal =
        r#"{"code":21610,"message":"Attempt to send to +15558676543\nwho unsubscribed","status":400}"#;
    let cases = [
        (json("400 Bad Request", "", refusal), 69, 69, 1, "(21610)"),
        (json("401 Unauthorized", "", r#"{"code":20003,"message":"Authenticate"}"#), 77, 77, 1, "(20003)"),
        (json("403 Forbidden", "", r#"{"code":20008,"message":"no"}"#), 77, 77, 1, "(20008)"),
        (json("404 Not Found", "", r#"{"code":20404,"message":"not found"}"#), 69, 69, 1, "(20404)"),
        (json("429 Too Many Requests", "", r#"{"code":20429,"message":"slow down"}"#), 75, 75, 2, "(20429)"),
        (
            json("429 Too Many Requests", "", r#"{"code":60203,"message":"Max send attempts reached"}"#),
            69,
            69,
            2,
            "(60203)",
        ),
        (json("500 Oops", "", ""), 76, 75, 1, "may have been sent"),
        (json("503 Later", "Retry-After: 0\r\n", "<html>"), 76, 75, 1, "may have been sent"),
        (json("307 Elsewhere", "Location: http://127.0.0.1:1/\r\n", ""), 76, 75, 1, "redirect"),
        (json("201 Created", "", "{\"sid\":"), 76, 75, 1, "not JSON"),
        ("HTTP/1.1 201 Created\r\nContent-Length: 50\r\n\r\n{", 76, 75, 1, "broke off"),
        ("", 76, 75, 1, "may have been sent"),
        (SILENCE, 76, 75, 1, "may have been sent"),
    ];
    for (answer, message, read, tries, why) in cases {
        let (url, requests) = server(answer);
        let host = Host::at(&url);
        let limits = ["--timeout", "0.5", "--retries", "1"];
        let send = [&["send", "--to", TO, BODY][..], &limits].concat();
        host.run(&send).failed(message, why);
        assert_eq!(requests.load(Ordering::SeqCst), tries, "{answer:?} was asked for {tries} times");
        let fetch = [&["api", "messages.fetch", "sid=SM1"][..], &limits].concat();
        let fetched = host.run(&fetch);
        assert_eq!(fetched.code, read, "{answer:?}: {fetched:?}");
        let listed = host.run(&[&["api", "messages.list"][..], &limits].concat());
        assert_eq!(listed.code, read, "{answer:?}: {listed:?}");
    }
}

#[test]
fn nobody_there_is_75() {
    let host = Host::at("http://127.0.0.1:1");
    host.run(&["send", "--to", TO, BODY]).failed(75, "no connection");
    host.run(&["verify", "start", "--to", TO]).failed(75, "no connection");
    host.run(&["lookup", TO]).failed(75, "no connection");
    let verbose = host.run(&["send", "-v", "--to", TO, BODY]);
    assert_eq!(verbose.code, 75);
    assert!(verbose.err.contains("\n  sent: no\n") && verbose.err.contains("\n  tries: 3\n"), "{verbose:?}");
}

#[test]
fn configuration_is_78() {
    let good = Host::at("http://127.0.0.1:1");
    for (host, args, why) in [
        (
            good.clone().without("TWILIO_ACCOUNT_SID"),
            &["send", "--to", TO, BODY][..],
            "TWILIO_ACCOUNT_SID is not set",
        ),
        (
            good.clone().with("TWILIO_AUTH_TOKEN", ""),
            &["send", "--to", TO, BODY],
            "TWILIO_AUTH_TOKEN is not set",
        ),
        (good.clone().with("TWILIO_AUTH_TOKEN", "two words"), &["send", "--to", TO, BODY], "auth token"),
        (
            good.clone().with("TWILIO_ACCOUNT_SID", "SK0123456789abcdef0123456789abcdef"),
            &["lookup", TO],
            "API key",
        ),
        (good.clone().with("TWILIO_API_KEY", "SK1"), &["lookup", TO], "TWILIO_API_SECRET is not set"),
        (good.clone().with("TWIRE_BASE_URL", "http://example.com"), &["lookup", TO], "base URL"),
        (good.clone().with("TWILIO_EDGE", "evil.com/"), &["lookup", TO], "edge"),
        (
            good.clone().without("TWILIO_PHONE_NUMBER"),
            &["send", "--to", TO, BODY],
            "no sender: give --from or --service",
        ),
        (
            good.clone().without("TWILIO_PHONE_NUMBER"),
            &["call", "--to", TO, "--say", "x"],
            "no caller: give --from",
        ),
        (
            good.clone().without("TWILIO_VERIFY_SERVICE_SID"),
            &["verify", "start", "--to", TO],
            "no Verify service",
        ),
        (
            good.clone().without("TWILIO_AUTH_TOKEN"),
            &["validate", "--url", "https://x/"],
            "TWILIO_AUTH_TOKEN is not set",
        ),
        (good.clone(), &["send", "--credentials", "/nonexistent/file", "--to", TO, BODY], "cannot be read"),
        (good.clone().with("TWIRE_CREDENTIALS", "/"), &["lookup", TO], "is a directory"),
        (good.clone(), &["sandbox", "--listen", "192.0.2.1:1"], "does not listen on 192.0.2.1"),
    ] {
        host.run(args).failed(78, why);
    }
}

#[test]
fn a_taken_port_is_78() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = taken.local_addr().expect("an address").to_string();
    Host::default()
        .run(&["sandbox", "--listen", &address, "--until-stdin-closes"])
        .failed(78, "cannot listen");
}

#[test]
fn credentials_come_from_a_file_that_only_its_owner_can_read() {
    let (sandbox, host) = sandbox();
    let folder = Folder::new("credentials");
    let path = folder.0.join("twire/credentials");
    fs::create_dir(folder.0.join("twire")).expect("a folder");
    let mut file = File::create(&path).expect("a file");
    writeln!(
        file,
        "# the sandbox\nTWILIO_ACCOUNT_SID={}\nexport TWILIO_AUTH_TOKEN='{}'\nTWIRE_BASE_URL={}",
        sandbox.account_sid(),
        sandbox.auth_token(),
        sandbox.url()
    )
    .expect("written");
    let name = path.to_str().expect("UTF-8");
    let bare = Host::default().with("TWILIO_PHONE_NUMBER", sandbox.phone_number());
    let send = ["send", "--to", TO, BODY];
    for mode in [0o604, 0o640, 0o660, 0o602, 0o700 | 0o010] {
        fs::set_permissions(&path, Permissions::from_mode(mode)).expect("a mode");
        let ran = bare.run(&["send", "--credentials", name, "--to", TO, BODY]);
        ran.failed(78, "chmod 600");
        assert!(!ran.err.contains(sandbox.auth_token()), "{ran:?}");
    }
    for mode in [0o600, 0o400] {
        fs::set_permissions(&path, Permissions::from_mode(mode)).expect("a mode");
        // Named by an option, by a variable, and found in its usual places.
        bare.run(&["send", "--credentials", name, "--to", TO, BODY]).silent();
        bare.clone().with("TWIRE_CREDENTIALS", name).run(&send).silent();
        bare.clone().with("XDG_CONFIG_HOME", folder.0.to_str().expect("UTF-8")).run(&send).silent();
    }
    let home = folder.0.join("home");
    fs::create_dir(&home).expect("a folder");
    std::os::unix::fs::symlink(&folder.0, home.join(".config")).expect("a link");
    bare.clone().with("HOME", home.to_str().expect("UTF-8")).run(&send).silent();
    // A named file stands before the environment, account and token together.
    let other = Host::at("http://127.0.0.1:1").with("TWIRE_CREDENTIALS", name);
    other.run(&send).silent();
    // An account in the environment leaves the usual places alone.
    fs::set_permissions(&path, Permissions::from_mode(0o644)).expect("a mode");
    host.with("XDG_CONFIG_HOME", folder.0.to_str().expect("UTF-8")).run(&send).silent();
    // A wrong line is named by its number, not shown.
    fs::write(&path, "TWILIO_ACCOUNT_SID=AC1\nhunter2\n").expect("written");
    fs::set_permissions(&path, Permissions::from_mode(0o600)).expect("a mode");
    let ran = bare.run(&["send", "--credentials", name, "--to", TO, BODY]);
    ran.failed(78, "line 2");
    assert!(!ran.err.contains("hunter2"), "{ran:?}");
}

#[test]
fn a_broken_output_is_no_panic() {
    let (_sandbox, host) = sandbox();
    let send = ["send", "--json", "--to", TO, BODY];
    let gone = host.run_into(&send, &mut io::empty(), &mut Broken(io::ErrorKind::BrokenPipe));
    assert_eq!(gone, (0, String::new()));
    let (code, err) = host.run_into(&send, &mut io::empty(), &mut Broken(io::ErrorKind::StorageFull));
    assert_eq!(code, 74);
    assert!(err.starts_with("twire: done, but the output cannot be written"), "{err}");
    let help = host.run_into(&["--help"], &mut io::empty(), &mut Broken(io::ErrorKind::BrokenPipe));
    assert_eq!(help, (0, String::new()));
}

/// A folder of the test's own, gone afterwards.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("twire-cli-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).expect("a folder");
        Folder(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
