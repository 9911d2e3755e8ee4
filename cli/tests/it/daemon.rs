//! `twire outbox run` as a service: signals, systemd, its socket, callbacks; `twire outbox flush -v`.

use std::io::{Read as _, Write as _};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixDatagram;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use nix::sys::signal::Signal;
use serde_json::json;
use twire_outbox::clock::{Clock, SystemClock};
use twire_outbox::store::rfc3339;

use crate::harness::{TO, read_request};
use crate::machine::{LONG, Machine, Running, port, until};
use crate::skipped::skipped;

#[test]
fn sigterm_finishes_what_is_on_its_way() {
    let machine = Machine::with("[track]\npoll = false\n");
    // A Twilio that answers when it is told to.
    let twilio = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    twilio.set_nonblocking(true).expect("a socket option");
    let url = format!("http://{}", twilio.local_addr().expect("an address"));
    let path = machine.path("notify.sock");
    let systemd = UnixDatagram::bind(&path).expect("a socket");
    systemd.set_read_timeout(Some(LONG)).expect("a timeout");
    for n in 1..=20 {
        machine.notify(&["--to", TO, &format!("on its way {n}")]);
        let mut command = machine.twire(&["outbox", "run", "-v"]);
        command.env("TWIRE_BASE_URL", &url).env("NOTIFY_SOCKET", &path);
        let mut worker = machine.logged(command);
        let mut accepted = None;
        until("the request", || {
            accepted = twilio.accept().ok();
            accepted.is_some()
        });
        let (mut request, _) = accepted.expect("a request");
        assert!(read_request(&mut request), "it is whole");
        let begun = Instant::now();
        worker.signal(Signal::SIGTERM);
        let mut told = [0; 256];
        until("that it ends", || {
            let length = systemd.recv(&mut told).expect("a message");
            told[..length].starts_with(b"STOPPING=1")
        });
        let body = format!("{{\"sid\": \"SM{n:032}\", \"status\": \"queued\"}}");
        let head = "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nConnection: close\r\n";
        let length = body.len();
        // It may have given up.
        let _ = write!(request, "{head}Content-Length: {length}\r\n\r\n{body}");
        let answered = begun.elapsed();
        assert_eq!(worker.ended(), Some(0), "{}", machine.log());
        // A worker that is stopped waits for 10 s; a test that stalls is too late, and tries it again.
        if answered < Duration::from_secs(9) {
            assert_eq!(machine.states().last().map(String::as_str), Some("accepted"), "{}", machine.log());
            return;
        }
    }
    panic!("this machine stops the test too often");
}

#[test]
fn sighup_reads_the_configuration_again_and_a_broken_one_is_refused() {
    let machine = Machine::new();
    let worker = machine.logged(machine.twire(&["outbox", "run", "-v"]));
    machine.notify(&["--to", TO, "first"]);
    machine.sandbox.phone(TO).wait_for_message("first", LONG).expect("it arrived");
    // Broken: named, and the old one stays.
    machine.configure("[recipients]\nops = { sms = \"0555\" }\n");
    worker.signal(Signal::SIGHUP);
    until("a refusal", || machine.log().contains("the old configuration stays"));
    assert!(machine.log().contains("recipients.ops.sms"), "{}", machine.log());
    machine.notify(&["--to", TO, "second"]);
    machine.sandbox.phone(TO).wait_for_message("second", LONG).expect("it arrived");
    // Mended: what it knows can be told.
    machine.configure(&format!("[recipients]\nops = {{ sms = \"{TO}\" }}\n"));
    worker.signal(Signal::SIGHUP);
    until("a reload", || machine.log().contains("the configuration was read again"));
    machine.notify(&["--to", "ops", "third"]);
    machine.sandbox.phone(TO).wait_for_message("third", LONG).expect("it arrived");
}

#[test]
fn systemd_hears_that_it_is_ready_alive_reloading_and_stopping() {
    let machine = Machine::new();
    let path = machine.path("notify.sock");
    let socket = UnixDatagram::bind(&path).expect("a socket");
    socket.set_read_timeout(Some(LONG)).expect("a timeout");
    let mut command = machine.twire(&["outbox", "run"]);
    command.env("NOTIFY_SOCKET", &path).env("WATCHDOG_USEC", "1000000");
    let mut worker = machine.logged(command);
    let heard = || {
        let mut bytes = [0; 256];
        let length = socket.recv(&mut bytes).expect("a message");
        String::from_utf8(bytes[..length].to_vec()).expect("UTF-8")
    };
    let next = || {
        let alive = std::iter::repeat_with(heard).find(|text| !text.starts_with("WATCHDOG=1"));
        alive.expect("a message")
    };
    assert_eq!(heard().trim_end(), "READY=1");
    // A socket holds few messages that nobody reads.
    for _ in 0..2 {
        assert_eq!(heard().trim_end(), "WATCHDOG=1");
    }
    worker.signal(Signal::SIGHUP);
    let reloading = next();
    assert!(reloading.starts_with("RELOADING=1\nMONOTONIC_USEC="), "{reloading}");
    assert_eq!(next().trim_end(), "READY=1");
    worker.signal(Signal::SIGTERM);
    assert_eq!(next().trim_end(), "STOPPING=1");
    assert_eq!(worker.ended(), Some(0));
}

#[test]
fn the_queue_is_read_through_the_worker() {
    let machine = Machine::with("[track]\npoll = false\n");
    for n in 0..3 {
        machine.notify(&["--to", TO, "--at", "2099-01-01T00:00", "--ttl", "7d", &format!("text {n}")]);
    }
    let mut worker = machine.worker();
    until("the import", || machine.states().len() == 3);
    let socket = machine.path("outbox.db.sock");
    assert_eq!(socket.metadata().expect("a socket").permissions().mode() & 0o777, 0o600);
    // Without its name the file cannot be opened: the worker has it open.
    std::fs::rename(machine.store(), machine.path("elsewhere")).expect("renamed");
    until("the worker's answer", || machine.states() == ["ready"; 3]);
    let shown = machine.output(&["queue", "show", "2"]);
    assert!(shown.contains("text 1") && shown.contains("ready"), "{shown}");
    assert_eq!(machine.output(&["queue", "export"]).lines().count(), 3);
    std::fs::rename(machine.path("elsewhere"), machine.store()).expect("renamed");
    worker.signal(Signal::SIGTERM);
    assert_eq!(worker.ended(), Some(0));
    assert!(!socket.exists());
    assert_eq!(machine.states(), ["ready"; 3]);
    // One that was killed leaves its socket, which nobody answers.
    drop(std::os::unix::net::UnixListener::bind(&socket).expect("a socket"));
    assert_eq!(machine.states(), ["ready"; 3]);
}

/// `twire serve` with `public_url`, and its address.
fn serve(machine: &Machine, more: &str) -> (Running, String) {
    for _ in 0..20 {
        let port = port();
        let url = format!("http://127.0.0.1:{port}");
        machine.configure(&format!(
            "[track]\npoll = false\npublic_url = \"{url}/\"\n[serve]\nlisten = \"127.0.0.1:{port}\"\n{more}"
        ));
        let path = machine.path("serve-log");
        let log = std::fs::File::create(&path).expect("a file");
        let mut serving = Running(machine.twire(&["serve"]).stderr(log).spawn().expect("it starts"));
        let said = || std::fs::read_to_string(&path).expect("a file");
        let mut is_over = false;
        until("the receiver", || {
            is_over = serving.0.try_wait().expect("a child").is_some();
            is_over || said().contains("listening on")
        });
        if !is_over {
            return (serving, url);
        }
        // Another program has taken the port meanwhile.
        assert!(said().contains("cannot listen"), "{}", said());
    }
    panic!("no port stays free");
}

#[test]
fn signed_callbacks_say_what_became_of_a_message() {
    let machine = Machine::new();
    let (_serving, url) = serve(&machine, "");
    let _worker = machine.logged(machine.twire(&["outbox", "run"]));
    machine.notify(&["--to", TO, "followed"]);
    until("the callback", || machine.states() == ["delivered"]);
    let dead = "+15558676599";
    let profile = json!({"delivery_error": 30005});
    machine.sandbox.control("PUT", &format!("phones/{dead}"), &profile).expect("a profile");
    machine.notify(&["--to", dead, "nobody there"]);
    until("the callback", || machine.states() == ["delivered", "failed"]);
    assert!(machine.output(&["queue", "show", "2"]).contains("code: 30005"));
    // What Twilio did not sign changes nothing.
    let row: serde_json::Value =
        serde_json::from_str(machine.output(&["queue", "--all", "--json"]).lines().next().expect("a line"))
            .expect("JSON");
    let (id, sid) = (row["id"].as_str().expect("an id"), row["sid"].as_str().expect("a SID"));
    let target = format!("{}?delivery=1&attempt=1&notification={id}", format_args!("{url}/status"));
    let forged = post(&target, "wrong", &format!("MessageSid={sid}&MessageStatus=failed"));
    assert!(forged.starts_with("HTTP/1.1 403"), "{forged}");
    assert_eq!(machine.states(), ["delivered", "failed"]);
}

#[test]
fn an_opt_out_is_shown_and_ended_by_hand_or_by_a_start() {
    let machine = Machine::new();
    let (_serving, url) = serve(&machine, "");
    let incoming = format!("{url}/message");
    let _worker = machine.logged(machine.twire(&["outbox", "run"]));
    let phone = machine.sandbox.phone(TO);
    let opts_out = |count: usize| {
        phone.write("STOP", Some(&incoming)).expect("written");
        machine.notify(&["--to", TO, "not wanted"]);
        until("the refusal", || machine.states().get(count).is_some_and(|state| state == "suppressed"));
    };
    opts_out(0);
    let sender = machine.sandbox.phone_number();
    let end = format!("suppressed:{sender}/{TO}");
    let shown = machine.output(&["queue"]);
    assert!(shown.contains("opted out of") && shown.contains("(21610)") && !shown.contains(TO), "{shown}");
    assert!(shown.contains("to end it after a START: twire queue suppressed --full"), "{shown}");
    let full = machine.output(&["queue", "suppressed", "--full"]);
    assert!(full.contains(&format!("twire queue release {end}")), "{full}");
    let json = machine.output(&["queue", "suppressed", "--json"]);
    let json: serde_json::Value = serde_json::from_str(json.trim()).expect("one line of JSON");
    assert_eq!((&json["scope"], &json["code"]), (&json!(end), &json!(21610)));
    // Whatever else a recipient writes ends nothing.
    phone.write("hello", Some(&incoming)).expect("written");
    machine.notify(&["--to", TO, "not wanted"]);
    until("the import", || machine.states() == ["suppressed", "suppressed"]);
    phone.write("START", Some(&incoming)).expect("written");
    until("the end", || machine.output(&["queue", "suppressed"]).is_empty());
    machine.notify(&["--to", TO, "wanted"]);
    until("the message", || machine.states() == ["suppressed", "suppressed", "delivered"]);
    let forged = post(&incoming, "wrong", &format!("From={TO}&To={sender}&Body=START"));
    assert!(forged.starts_with("HTTP/1.1 403"), "{forged}");
    // By hand, where nobody receives what recipients write.
    opts_out(3);
    phone.write("START", None).expect("written");
    assert_eq!(machine.output(&["queue", "release", &end]), "");
    let again = machine.twire(&["queue", "release", &end]).status().expect("it ran");
    assert_eq!(again.code(), Some(65));
    machine.notify(&["--to", TO, "wanted again"]);
    until("the message", || machine.states().last().is_some_and(|state| state == "delivered"));
}

fn post(url: &str, signature: &str, form: &str) -> String {
    let (host, target) = url.trim_start_matches("http://").split_once('/').expect("a path");
    let mut stream = std::net::TcpStream::connect(host).expect("a connection");
    write!(
        stream,
        "POST /{target} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\nx-twilio-signature: {signature}\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{form}",
        form.len()
    )
    .expect("sent");
    let mut response = String::new();
    stream.read_to_string(&mut response).expect("a response");
    response
}

#[test]
fn a_callback_ends_doubt_before_the_first_look() {
    let machine = Machine::new();
    let (_serving, _) = serve(&machine, "");
    // The first look is an hour away.
    machine.reconfigure("1500ms", "1h");
    let lost = json!({"kind": "close", "landed": true, "count": 1, "method": "POST"});
    machine.sandbox.control("POST", "faults", &lost).expect("a fault");
    let _worker = machine.logged(machine.twire(&["outbox", "run"]));
    machine.notify(&["--to", TO, "in doubt"]);
    until("the callback", || machine.states() == ["delivered"]);
    let story = machine.output(&["queue", "show", "1"]);
    assert!(story.contains("Twilio's callback says so"), "{story}");
    assert_eq!(machine.sandbox.phone(TO).messages().expect("messages").len(), 1);
}

#[test]
fn progress_is_a_bar_on_a_terminal_and_lines_elsewhere() {
    let machine = Machine::with("[track]\npoll = false\n");
    for n in 0..3 {
        machine.notify(&["--to", TO, &format!("text {n}")]);
    }
    let begun = Instant::now();
    let output = machine.twire(&["outbox", "flush", "-v"]).stderr(Stdio::piped()).output().expect("it ran");
    let minutes = usize::try_from(begun.elapsed().as_secs() / 60).expect("few");
    let text = String::from_utf8(output.stderr).expect("UTF-8");
    let lines: Vec<&str> = text.lines().filter(|line| line.contains(" of 3: ")).collect();
    // The first and the last, and one a minute.
    assert!((1..=2 + minutes).contains(&lines.len()) && !text.contains('\r'), "{text}");
    assert_eq!(lines.last(), Some(&"twire: 3 of 3: accepted 3"), "{text}");
    for n in 0..3 {
        machine.notify(&["--to", TO, &format!("more {n}")]);
    }
    let pty = nix::pty::openpty(None, None).expect("a terminal");
    let mut command = machine.twire(&["outbox", "flush", "-v"]);
    command.env("TERM", "xterm").stderr(Stdio::from(pty.slave));
    let mut running = Running(command.spawn().expect("it starts"));
    drop(command);
    assert_eq!(running.ended(), Some(0));
    let mut shown = Vec::new();
    // The end of a terminal is an error.
    let _ = std::fs::File::from(pty.master).read_to_end(&mut shown);
    let shown = String::from_utf8_lossy(&shown);
    assert!(shown.contains("[####################] 3 of 3: "), "{shown:?}");
}

#[test]
fn a_flush_beside_a_worker_says_so_to_who_looks_and_nothing_to_cron() {
    let machine = Machine::new();
    let worker = machine.logged(machine.twire(&["outbox", "run"]));
    until("the worker", || machine.twire(&["queue"]).output().is_ok_and(|queue| queue.status.success()));
    let flush = |options: &[&str]| {
        let words = [&["outbox", "flush"], options].concat();
        let output = machine.twire(&words).stderr(Stdio::piped()).output().expect("it ran");
        (output.status.code(), String::from_utf8(output.stderr).expect("UTF-8"))
    };
    assert_eq!(flush(&[]), (Some(0), String::new()));
    let (code, said) = flush(&["-v"]);
    assert_eq!((code, said.lines().count()), (Some(0), 1), "{said}");
    assert!(said.starts_with("twire: nothing to do: a worker (process "), "{said}");
    drop(worker);
}

#[test]
fn a_schedule_follows_a_clock_that_is_set() {
    let library = ["x86_64-linux-gnu", "aarch64-linux-gnu"]
        .map(|arch| format!("/usr/lib/{arch}/faketime/libfaketimeMT.so.1"));
    let Some(library) = library.iter().find(|path| Path::new(path).exists()) else {
        return skipped("a_schedule_follows_a_clock_that_is_set", "no libfaketime");
    };
    let machine = Machine::new();
    let time = machine.path("time");
    std::fs::write(&time, "+0\n").expect("a file");
    let mut command = machine.twire(&["outbox", "run"]);
    // The wall clock alone is set.
    command
        .env("LD_PRELOAD", library)
        .env("FAKETIME_TIMESTAMP_FILE", &time)
        .env("FAKETIME_NO_CACHE", "1")
        .env("FAKETIME_DONT_FAKE_MONOTONIC", "1");
    let _worker = machine.logged(command);
    let at = rfc3339(SystemClock.wall() + 3 * 3_600_000);
    machine.notify(&["--to", TO, "--at", &at, "scheduled"]);
    machine.notify(&["--to", TO, "at once"]);
    machine.sandbox.phone(TO).wait_for_message("at once", LONG).expect("it arrived");
    assert_eq!(machine.states()[0], "ready");
    // Back by a day: what is new is not held up, and nothing comes again.
    std::fs::write(&time, "-1d\n").expect("a file");
    machine.notify(&["--to", TO, "after the clock was set back"]);
    machine.sandbox.phone(TO).wait_for_message("set back", LONG).expect("it arrived");
    assert_eq!(machine.states()[0], "ready");
    std::fs::write(&time, "+4h\n").expect("a file");
    machine.notify(&["--to", TO, "after it was set forward"]);
    machine.sandbox.phone(TO).wait_for_message("scheduled", LONG).expect("it arrived");
    machine.sandbox.phone(TO).wait_for_message("forward", LONG).expect("it arrived");
    until("all", || machine.queued().is_empty());
    assert_eq!(machine.sandbox.phone(TO).messages().expect("messages").len(), 4);
}
