//! No text and no whole number of a notification is in a log: standard error, the owner's line, syslog.

use std::io::{Read as _, Write as _};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixDatagram;
use std::path::Path;

use nix::sys::signal::Signal;
use serde_json::json;
use twire_outbox::Id;

use crate::harness::{BODY, TO};
use crate::machine::{Machine, Running, port, until};
use crate::skipped::skipped;

/// Digits that no line may have in a row, whatever is between them.
const NUMBERS: [&str; 4] = ["15558676543", "15558676544", "15558676599", "4915112345678"];

/// Runs a program where `/dev` is a folder with a few devices and this machine's `log`.
const OWN_DEV: &str = "for f in null zero full random urandom; do : >\"$1/$f\" && mount --bind \"/dev/$f\" \"$1/$f\" \
     || exit 1; done; mount --rbind \"$1\" /dev || exit 1; shift; exec \"$@\"";

fn assert_secret(what: &str, text: &str) {
    assert!(!text.contains(BODY), "{what} has a text:\n{text}");
    for line in text.lines() {
        let joined: String = line.chars().filter(|c| !matches!(c, ' ' | '-' | '.' | '(' | ')')).collect();
        let number = NUMBERS.iter().find(|number| joined.contains(**number));
        assert_eq!(number, None, "{what} has a number: {line}");
    }
}

/// What syslog was told so far.
fn heard(syslog: &UnixDatagram, told: &mut String) {
    let mut bytes = vec![0; 65_536];
    while let Ok(length) = syslog.recv(&mut bytes) {
        told.push_str(&String::from_utf8_lossy(&bytes[..length]));
        told.push('\n');
    }
}

fn post(port: u16, target: &str, body: &str) -> String {
    let mut stream = std::net::TcpStream::connect(("127.0.0.1", port)).expect("a connection");
    write!(
        stream,
        "POST {target} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
    .expect("sent");
    let mut response = String::new();
    stream.read_to_string(&mut response).expect("a response");
    response.lines().next().unwrap_or_default().to_owned()
}

#[test]
fn no_log_has_a_text_or_a_whole_number() {
    let machine = Machine::new();
    let (told, port) = (machine.path("told"), port());
    let settings = format!(
        "[account]\ntoken_file = \"{}\"\n[recipients]\nops = {{ sms = \"{TO}\" }}\n\
         [owner]\ncommand = [\"sh\", \"-c\", \"{{ echo \\\"$TWIRE_TOPIC\\\"; cat; }} >>'{}'\"]\n\
         [track]\npoll = false\npublic_url = \"http://127.0.0.1:{port}\"\n[serve]\nlisten = \"127.0.0.1:{port}\"\n",
        machine.path("token").display(),
        told.display()
    );
    machine.configure(&settings);
    std::fs::write(machine.path("token"), machine.sandbox.auth_token()).expect("a file");
    std::fs::set_permissions(machine.path("token"), PermissionsExt::from_mode(0o600)).expect("a mode");
    let dev = machine.path("dev");
    std::fs::create_dir(&dev).expect("a folder");
    let syslog = UnixDatagram::bind(dev.join("log")).expect("a socket");
    syslog.set_nonblocking(true).expect("a socket");
    let dev = dev.to_str().expect("UTF-8").to_owned();
    let own_dev = ["--map-root-user", "--mount", "sh", "-c", OWN_DEV, "sh", &dev];
    let probe = [&own_dev[..], &["true"]].concat();
    let probed = machine.program(Path::new("unshare"), &probe).status();
    let has_syslog = probed.is_ok_and(|status| status.success());
    if !has_syslog {
        skipped("no_log_has_a_text_or_a_whole_number", "no syslog of its own (unshare)");
    }
    let start = |args: &[&str], log: &str| {
        let program = env!("CARGO_BIN_EXE_twire");
        let own = [&own_dev[..], &[program], args].concat();
        let mut command = if has_syslog {
            machine.program(Path::new("unshare"), &own)
        } else {
            machine.program(Path::new(program), args)
        };
        let file = std::fs::OpenOptions::new().append(true).create(true).open(machine.path(log));
        Running(command.stderr(file.expect("a file")).spawn().expect("it starts"))
    };
    let logged = |name: &str| std::fs::read_to_string(machine.path(name)).unwrap_or_default();

    let serving = start(&["serve"], "serve.log");
    until("the receiver", || std::net::TcpStream::connect(("127.0.0.1", port)).is_ok());
    let worker = start(&["outbox", "run", "-v"], "run.log");
    let mut count = 0;
    let mut tell = |to: &str, state: &str| {
        count += 1;
        machine.notify(&["--to", to, "--title", &format!("{count}"), BODY]);
        let reached = || machine.states().len() == count && machine.states()[count - 1] == state;
        until(state, reached);
    };
    // Accepted and delivered; opted out; refused with an answer that names the number; not delivered.
    tell("ops", "delivered");
    machine.sandbox.phone("+15558676544").write("STOP", None).expect("an opt-out");
    tell("+15558676544", "suppressed");
    let own = machine.sandbox.phone_number().to_owned();
    tell(&own, "refused");
    let profile = json!({"delivery_error": 30005});
    machine.sandbox.control("PUT", "phones/+15558676599", &profile).expect("a profile");
    tell("+15558676599", "failed");
    // In doubt, and found; refused by a server that is down; a redirect, a page, half an answer.
    let faults = [
        json!({"kind": "close", "landed": true, "count": 1, "method": "POST"}),
        json!({"kind": "status", "status": 503, "count": 1, "method": "POST"}),
        json!({"kind": "html", "count": 1, "method": "POST"}),
        json!({"kind": "garbled", "count": 1, "method": "POST"}),
        json!({"kind": "redirect", "count": 1, "method": "POST"}),
    ];
    for fault in faults {
        machine.sandbox.control("POST", "faults", &fault).expect("a fault");
        tell(TO, "delivered");
    }
    // Files that are no notification, and recipients that nobody has.
    let new = machine.path("spool/new");
    let put = |name: &str, text: &str| {
        let path = machine.path("spool/tmp").join("x");
        std::fs::write(&path, text).expect("a file");
        std::fs::rename(path, new.join(name)).expect("moved");
    };
    let id = || Id::generate().expect("an id").to_string();
    let file = |fields: &str| format!("{{\"v\": 1, {fields}, \"body\": \"{BODY}\"}}");
    let bad = [
        (id(), file(&format!("\"to\": [\"{TO}\"]")).replace('}', "")),
        (id(), file(&format!("\"to\": [\"{TO}\"], \"{TO}\": 1"))),
        (id(), file(&format!("\"to\": [\"{TO}\"], \"priority\": \"{TO}\""))),
        (id(), file(&format!("\"to\": [\"{TO}\"], \"ttl\": \"{TO}\""))),
        (id(), file(&format!("\"to\": {{\"{TO}\": 1}}"))),
        (id(), format!("{BODY} {TO}")),
        (format!("{TO}.txt"), file(&format!("\"to\": [\"{TO}\"]"))),
    ];
    for (name, text) in &bad {
        put(name, text);
    }
    until("what is bad is put aside", || machine.spooled() == 0);
    let aside = || std::fs::read_dir(machine.path("spool/bad")).expect("a folder").count();
    // The reason is written after the file was moved.
    until("the reasons", || aside() == 2 * bad.len());
    for to in
        [format!("{TO}x"), format!("call:{TO}x"), format!("opz {TO}"), "+49 151 12345678 9 x".to_owned()]
    {
        put(&id(), &file(&format!("\"to\": [\"{to}\"]")));
    }
    until("all", || machine.spooled() == 0 && machine.queued().is_empty());
    // A configuration that is broken, and one that is mended.
    machine.configure(&settings.replace(TO, &format!("{TO}x")));
    worker.signal(Signal::SIGHUP);
    serving.signal(Signal::SIGHUP);
    until("a refusal", || {
        ["run.log", "serve.log"].iter().all(|log| logged(log).contains("the old configuration stays"))
    });
    machine.configure(&settings);
    // What is received.
    let alert = |text: &str, status: &str| {
        json!({
            "status": status, "groupKey": text, "commonLabels": {"alertname": text},
            "commonAnnotations": {"description": text}, "alerts": [],
        })
        .to_string()
    };
    let text = format!("{BODY} {TO}");
    let hook = "/hook/alertmanager";
    assert!(post(port, &format!("{hook}?to=ops"), &alert(&text, "firing")).contains(" 202 "));
    let refused = [
        (format!("{hook}?to=%2B15558676543x%00"), alert(&text, "firing")),
        (format!("{hook}?to=%2B15558676543"), format!("{text} {{")),
        (format!("{hook}?to=%2B15558676543"), json!({"status": text, "groupKey": text}).to_string()),
        (format!("{hook}?to=%2B15558676543"), json!({"status": 1, "alerts": text}).to_string()),
        (format!("/hook/{}?x=%2B15558676543", &TO[1..]), alert(&text, "firing")),
    ];
    for (target, body) in &refused {
        let status = post(port, target, body);
        assert!(status.contains(" 40"), "{target}: {status}");
    }
    // A spool that cannot be written, and a store that cannot be read.
    std::fs::rename(machine.path("spool/tmp"), machine.path("away")).expect("moved");
    let status = post(port, &format!("{hook}?to=%2B15558676543"), &alert(&text, "firing"));
    assert!(status.contains(" 503 "), "{status}");
    std::fs::rename(machine.path("away"), machine.path("spool/tmp")).expect("moved");
    drop(worker);
    std::fs::rename(machine.store(), machine.path("kept.db")).expect("moved");
    for rest in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(machine.path(&format!("outbox.db{rest}")));
    }
    std::fs::write(machine.store(), text.repeat(200)).expect("a file");
    let worker = start(&["outbox", "run", "-v"], "run.log");
    machine.notify(&["--to", TO, BODY]);
    until("a broken store", || logged("run.log").contains("damaged"));
    until("the owner", || logged("told").contains("damaged"));
    drop((worker, serving));

    let mut syslogged = String::new();
    heard(&syslog, &mut syslogged);
    assert!(!has_syslog || syslogged.lines().count() > refused.len(), "{syslogged}");
    let run = logged("run.log");
    for (said, wanted) in [
        (&run, "put aside in bad/"),
        (&run, "refused: "),
        (&run, "uncertain"),
        (&run, "accepted"),
        (&logged("told"), "put aside in bad/"),
    ] {
        assert!(said.contains(wanted), "nothing says {wanted}:\n{said}");
    }
    for (what, text) in [
        ("run.log", &run),
        ("serve.log", &logged("serve.log")),
        ("the owner", &logged("told")),
        ("syslog", &syslogged),
    ] {
        assert_secret(what, text);
    }
    // The numbers of the account are numbers too.
    assert!(!run.contains(&own), "{run}");
}
