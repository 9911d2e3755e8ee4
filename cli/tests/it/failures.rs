//! Exit codes: each row of the table, and what must never be printed.

use std::fs::{self, File, Permissions};
use std::io::{self, Write as _};
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::sync::atomic::Ordering;

use tempfile::TempDir;

use crate::harness::{BODY, Broken, Environment, SILENCE, TO, sandbox, server};
use crate::machine::until;
use crate::skipped::skipped;

#[test]
fn a_usage_error_is_64_and_shows_no_value() {
    let env = Environment::at("http://127.0.0.1:1");
    for (args, why) in [
        (&[][..], "no command"),
        (&["sned"], "unknown command; did you mean send?"),
        (&["send", "--t", TO], "unknown option --t; did you mean --to?"),
        (&["send", "--bdoy-file", "x"], "did you mean --body-file?"),
        (&["verify", "chekc"], "unknown command; did you mean check?"),
        (&["send", "--to", TO, "--media", "./cat.png"], "upload a local file"),
        (&["send", "--to", TO, "--media", "/srv/cat.png"], "--media needs an https:// URL"),
        (&["verify"], "no command"),
        (&["send", "--to", TO, "--colour", "red"], "unknown option --colour"),
        (&["send", "--to", TO, "--colour=1234567890"], "unknown option --colour;"),
        (&["send", "--to", TO, BODY, BODY], "too many arguments"),
        (&["hooks", "list"], "too many arguments: twire hooks takes none but options"),
        (&["outbox", "check", "x"], "too many arguments: twire outbox check takes none but options"),
        (&["send", BODY], "--to"),
        (&["send", "--to"], "--to <ADDRESS> needs a value"),
        (
            &["send", "--to", TO, "--timeout", "never", BODY],
            "--timeout <SECONDS>: expected a number of seconds",
        ),
        (&["send", "--to", TO, "--timeout", "0", BODY], "from 0.1"),
        (&["send", "--to", TO, "--truncate", "0", BODY], "--truncate"),
        (&["send", "--to", TO, "--body-file", "x", BODY], "--body-file"),
        (&["send", "--to", TO, "--json", "-o", "sid", BODY], "--json"),
        (&["call", "--to", TO], "--say"),
        (&["call", "--to", TO, "--say", "x", "--url", "y"], "--say"),
        (&["api"], "no operation"),
        (&["api", "mesages.list"], "did you mean messages.list?"),
        (&["api", "messages.list", "to"], "expected name=value"),
        (&["api", "messages.create", "--limit", "1"], "--limit applies to lists only"),
        (&["api", "--list", "nothing.like.it"], "no key or path contains"),
        (&["twiml", "check", "--kind", "prose"], "expected one of voice, messaging, fax"),
        (&["sandbox", "--listen", "here"], "expected an address and a port"),
    ] {
        env.run(args).assert_failed(64, why);
    }
}

#[test]
fn a_secret_in_an_argument_is_refused_with_the_reason() {
    let env = Environment::at("http://127.0.0.1:1");
    for args in [
        &["send", "--to", TO, "--token", "hunter2", BODY][..],
        &["send", "--to", TO, "--auth-token=hunter2", BODY],
        &["api", "messages.list", "--password", "hunter2"],
        &["validate", "--url", "https://x/", "--token=hunter2"],
        &["verify", "check", "--to", TO, "--api-secret", "hunter2"],
    ] {
        let output = env.run(args);
        output.assert_failed(64, "every user of this machine can read a secret in an argument");
        assert!(!output.err.contains("hunter2"), "{output:?}");
    }
}

#[test]
fn invalid_data_is_65_and_not_sent() {
    let (url, requests) = server("HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n");
    let env = Environment::at(&url);
    let long = "x".repeat(1601);
    for (args, why) in [
        (&["send", "--to", "12345", BODY][..], "21265"),
        (&["send", "--to", TO, "--from", TO, BODY], "21266"),
        (&["send", "--to", "whatsapp:+15558676543", BODY], "21910"),
        (&["send", "--to", TO, &long], "the limit is 1600 (21617)"),
        (&["send", "--to", TO, ""], "nothing to send"),
        (&["send", "--to", TO], "nothing to send"),
        (&["send", "--to", TO, "-p", "Colour=red", BODY], "no such parameter"),
        (&["verify", "check", "--to", TO], "no code"),
        (&["api", "messages.create", "to=x"], "nothing to send"),
        (&["api", "messages.fetch"], "Sid: is required"),
        (&["segments", &long], "1601 characters; the limit is 1600"),
    ] {
        env.clone().run(args).assert_failed(65, why);
    }
    assert_eq!(requests.load(Ordering::SeqCst), 0);
    // What Twilio may take is its answer: 500, which leaves in doubt whether it was sent.
    for (sent, (args, code)) in [
        (&["send", "--to", "5558676543", BODY][..], 76),
        (&["send", "--to", TO, "--send-at", "soon", "--service", "MG1", BODY], 76),
        (&["send", "--no-checks", "--to", "12345", BODY], 76),
        (&["api", "messages.create", "--no-checks", "to=x"], 76),
        (&["call", "--to", "nobody", "--say", BODY], 76),
        (&["verify", "start", "--to", "x", "--channel", "email"], 76),
        (&["lookup", "555 867-6543", "--retries", "0"], 75),
    ]
    .iter()
    .enumerate()
    {
        env.clone().run(args).assert_failed(*code, "500");
        assert_eq!(requests.load(Ordering::SeqCst), sent + 1, "{args:?}");
    }
}

#[test]
fn an_unreadable_file_is_66() {
    let env = Environment::at("http://127.0.0.1:1");
    env.run(&["send", "--to", TO, "--body-file", "/nonexistent/body"]).assert_failed(66, "/nonexistent/body");
    env.run(&["send", "--to", TO, "--body-file", "/"]).assert_failed(66, "cannot read /");
    env.run(&["call", "--to", TO, "--twiml", "/nonexistent/menu"]).assert_failed(66, "/nonexistent/menu");
    env.run(&["twiml", "check", "/nonexistent/menu"]).assert_failed(66, "/nonexistent/menu");
}

/// Responses with the exit codes of a message and of a read, and the number of attempts of the message.
#[test]
fn each_response_has_its_exit_code() {
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
            1,
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
    for (response, message, read, attempts, why) in cases {
        let (url, requests) = server(response);
        let env = Environment::at(&url);
        // Only a silent server has the time limit end a request: before it is sent, on a machine that stalls.
        let timeouts: &[&str] = if response == SILENCE { &["2", "20", "60"] } else { &["60"] };
        let limits = |timeout| ["--timeout", timeout, "--retries", "1"];
        let mut runs = timeouts
            .iter()
            .map(|timeout| env.run(&[&["send", "--to", TO, BODY][..], &limits(timeout)].concat()));
        let run = runs.find(|run| response != SILENCE || run.code != 75).expect("it was sent");
        run.assert_failed(message, why);
        // A silent server is behind what the client knows.
        until("the requests", || requests.load(Ordering::SeqCst) >= attempts);
        assert_eq!(requests.load(Ordering::SeqCst), attempts, "{response:?}: expected {attempts} attempts");
        let limits = limits(timeouts[0]);
        let fetch = [&["api", "messages.fetch", "sid=SM1"][..], &limits].concat();
        let fetched = env.run(&fetch);
        assert_eq!(fetched.code, read, "{response:?}: {fetched:?}");
        let listed = env.run(&[&["api", "messages.list"][..], &limits].concat());
        assert_eq!(listed.code, read, "{response:?}: {listed:?}");
    }
}

#[test]
fn no_connection_is_75() {
    let env = Environment::at("http://127.0.0.1:1");
    env.run(&["send", "--to", TO, BODY]).assert_failed(75, "no connection");
    env.run(&["verify", "start", "--to", TO]).assert_failed(75, "no connection");
    env.run(&["lookup", TO]).assert_failed(75, "no connection");
    let verbose = env.run(&["send", "-v", "--to", TO, BODY]);
    assert_eq!(verbose.code, 75);
    assert!(
        verbose.err.contains("\n  sent: no\n") && verbose.err.contains("\n  attempts: 3\n"),
        "{verbose:?}"
    );
}

#[test]
fn refused_credentials_say_where_the_right_ones_are() {
    let (_sandbox, env) = sandbox();
    let env = env.with("TWILIO_AUTH_TOKEN", "another");
    env.run(&["send", "--to", TO, BODY]).assert_failed(77, "https://console.twilio.com");
}

#[test]
fn a_mistyped_variable_is_named() {
    let env = Environment::at("http://127.0.0.1:1").without("TWILIO_AUTH_TOKEN");
    env.with("TWILIO_AUTH_TOKN", "x")
        .run(&["lookup", TO])
        .assert_failed(78, "TWILIO_AUTH_TOKN is set: is it mistyped?");
    let directory = TempDir::new().expect("a directory");
    let path = directory.path().join("credentials");
    fs::write(&path, "TWILIO_ACCOUNT_SID=AC1\nTWILIO_AUTHTOKEN=x\n").expect("written");
    fs::set_permissions(&path, Permissions::from_mode(0o600)).expect("a mode");
    let args = ["lookup", "--credentials", path.to_str().expect("UTF-8"), TO];
    let output = Environment::default().run(&args);
    output.assert_failed(78, "line 2: unknown variable TWILIO_AUTHTOKEN; did you mean TWILIO_AUTH_TOKEN?");
}

#[test]
fn a_credentials_pipe_without_writer_ends_in_time() {
    let directory = TempDir::new().expect("a directory");
    let path = directory.path().join("credentials");
    nix::unistd::mkfifo(&path, nix::sys::stat::Mode::S_IRUSR | nix::sys::stat::Mode::S_IWUSR)
        .expect("a FIFO");
    let name = path.to_str().expect("UTF-8");
    Environment::default()
        .run(&["lookup", "--credentials", name, TO])
        .assert_failed(78, "no end of input in time");
    // With a writer it is read to its end; on a machine that stalls, the writer may come too late.
    let mut runs = (0..20).map(|_| {
        let to = path.clone();
        let writer = std::thread::spawn(move || fs::write(to, "TWILIO_ACCOUNT_SID=AC1\n"));
        let run = Environment::default().run(&["lookup", "--credentials", name, TO]);
        // Lets a late one go.
        let no_wait = nix::libc::O_NONBLOCK;
        let _reader = File::options().read(true).custom_flags(no_wait).open(&path).expect("a reader");
        writer.join().expect("no panic").expect("written");
        run
    });
    let run = runs.find(|run| !run.err.contains("no end of input in time")).expect("a writer in time");
    run.assert_failed(78, "TWILIO_AUTH_TOKEN is not set");
}

#[test]
fn root_reads_no_credentials_of_another_user() {
    if !nix::unistd::geteuid().is_root() {
        return skipped("root_reads_no_credentials_of_another_user", "not root");
    }
    let directory = TempDir::new().expect("a directory");
    let path = directory.path().join("credentials");
    fs::write(&path, "TWILIO_ACCOUNT_SID=AC1\n").expect("written");
    fs::set_permissions(&path, Permissions::from_mode(0o600)).expect("a mode");
    std::os::unix::fs::chown(&path, Some(1234), None).expect("an owner");
    let name = path.to_str().expect("UTF-8");
    Environment::default()
        .run(&["lookup", "--credentials", name, TO])
        .assert_failed(78, "belongs to another user (uid 1234)");
}

#[test]
fn a_token_that_is_not_utf8_is_called_so() {
    for name in ["TWILIO_AUTH_TOKEN", "TWILIO_CLIENT_SECRET"] {
        let env = Environment::at("http://127.0.0.1:1").with_bytes(name, b"caf\xe9");
        env.run(&["lookup", TO]).assert_failed(78, &format!("{name} is not valid UTF-8"));
    }
}

#[test]
fn verbose_explains_the_code_of_a_failure() {
    let (_sandbox, env) = sandbox();
    let output = env.run(&["send", "-v", "--to", "+15005550001", BODY]);
    assert_eq!(output.code, 69);
    for part in [
        "\n  title: To is not a valid number\n",
        "\n  class: suppress: send nothing more from this sender to this recipient\n",
        "\n  advice: Correct or drop the number",
    ] {
        assert!(output.err.contains(part), "{part:?}: {output:?}");
    }
}

#[test]
fn a_configuration_error_is_78() {
    let good = Environment::at("http://127.0.0.1:1");
    for (env, args, why) in [
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
        env.run(args).assert_failed(78, why);
    }
}

#[test]
fn a_taken_port_is_78() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = taken.local_addr().expect("an address").to_string();
    Environment::default()
        .run(&["sandbox", "--listen", &address, "--until-stdin-closes"])
        .assert_failed(78, "cannot listen");
}

#[test]
fn credentials_come_from_a_file_that_only_its_owner_can_read() {
    let (sandbox, env) = sandbox();
    let directory = TempDir::new().expect("a directory");
    let path = directory.path().join("twire/credentials");
    fs::create_dir(directory.path().join("twire")).expect("a directory");
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
    let bare = Environment::default().with("TWILIO_PHONE_NUMBER", sandbox.phone_number());
    let send = ["send", "--to", TO, BODY];
    for mode in [0o604, 0o640, 0o660, 0o602, 0o700 | 0o010] {
        fs::set_permissions(&path, Permissions::from_mode(mode)).expect("a mode");
        let output = bare.run(&["send", "--credentials", name, "--to", TO, BODY]);
        output.assert_failed(78, "chmod 600");
        assert!(!output.err.contains(sandbox.auth_token()), "{output:?}");
    }
    for mode in [0o600, 0o400] {
        fs::set_permissions(&path, Permissions::from_mode(mode)).expect("a mode");
        // Named by an option, by a variable, and in its default place.
        bare.run(&["send", "--credentials", name, "--to", TO, BODY]).assert_silent();
        bare.clone().with("TWIRE_CREDENTIALS", name).run(&send).assert_silent();
        bare.clone()
            .with("XDG_CONFIG_HOME", directory.path().to_str().expect("UTF-8"))
            .run(&send)
            .assert_silent();
    }
    let home = directory.path().join("home");
    fs::create_dir(&home).expect("a directory");
    std::os::unix::fs::symlink(directory.path(), home.join(".config")).expect("a link");
    bare.clone().with("HOME", home.to_str().expect("UTF-8")).run(&send).assert_silent();
    // A named file takes precedence over the account and token of the environment.
    let other = Environment::at("http://127.0.0.1:1").with("TWIRE_CREDENTIALS", name);
    other.run(&send).assert_silent();
    // With an account in the environment, the default places are not read.
    fs::set_permissions(&path, Permissions::from_mode(0o644)).expect("a mode");
    env.with("XDG_CONFIG_HOME", directory.path().to_str().expect("UTF-8")).run(&send).assert_silent();
    // An invalid line is reported by its number and not shown.
    fs::write(&path, "TWILIO_ACCOUNT_SID=AC1\nhunter2\n").expect("written");
    fs::set_permissions(&path, Permissions::from_mode(0o600)).expect("a mode");
    let output = bare.run(&["send", "--credentials", name, "--to", TO, BODY]);
    output.assert_failed(78, "line 2");
    assert!(!output.err.contains("hunter2"), "{output:?}");
}

#[test]
fn an_output_that_cannot_be_written_is_74() {
    let (_sandbox, env) = sandbox();
    let send = ["send", "--json", "--to", TO, BODY];
    let gone = env.run_into(&send, &mut io::empty(), &mut Broken(io::ErrorKind::BrokenPipe));
    assert_eq!(gone, (0, String::new()));
    let (code, err) = env.run_into(&send, &mut io::empty(), &mut Broken(io::ErrorKind::StorageFull));
    assert_eq!(code, 74);
    assert!(err.starts_with("twire: done, but the output cannot be written"), "{err}");
    let help = env.run_into(&["--help"], &mut io::empty(), &mut Broken(io::ErrorKind::BrokenPipe));
    assert_eq!(help, (0, String::new()));
}
