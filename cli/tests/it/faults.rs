//! Each thing that fails, one at a time: the calls of an enqueue, and the requests that find out what became of a
//! message.

use std::collections::{BTreeSet, HashMap};

use serde_json::{Value as Json, json};
use twire_sandbox::Sandbox;

use crate::crash::{ENQUEUE, files, trace};
use crate::harness::TO;
use crate::machine::{Machine, Running, until};

/// What a request for messages may meet, besides an answer.
fn failures() -> Vec<Json> {
    let mut all = vec![
        json!({"kind": "close"}),
        json!({"kind": "reset"}),
        json!({"kind": "status", "status": 503}),
        json!({"kind": "status", "status": 429, "retry_after": 1}),
        json!({"kind": "html"}),
        json!({"kind": "garbled"}),
        json!({"kind": "truncated"}),
        json!({"kind": "endless"}),
        json!({"kind": "redirect"}),
        json!({"kind": "late", "delay": "300ms"}),
        // Longer than an attempt may take.
        json!({"kind": "slow", "delay": "3s"}),
    ];
    for fault in &mut all {
        (fault["method"], fault["count"]) = (json!("GET"), json!(1));
    }
    all
}

/// A machine whose attempts end after two seconds.
fn hasty(more: &str) -> Machine {
    let machine = Machine::with(more);
    machine.hasten();
    machine
}

fn add(machine: &Machine, fault: &Json) {
    machine.sandbox.control("POST", "faults", fault).expect("a fault");
}

/// How many faults wait for a request.
fn waiting(machine: &Machine) -> usize {
    let faults = machine.sandbox.control("GET", "faults", &Json::Null).expect("faults");
    faults["faults"].as_array().expect("faults").len()
}

fn arrived(machine: &Machine) -> Vec<String> {
    let messages = machine.sandbox.phone(TO).messages().expect("messages");
    let mut texts: Vec<String> = messages.into_iter().map(|message| message.body).collect();
    texts.sort_unstable();
    texts
}

#[test]
fn a_look_that_fails_in_any_way_is_made_again() {
    let machine = hasty("[track]\npoll = false\n");
    let _worker = machine.logged(machine.twire(&["outbox", "run"]));
    let mut wanted = Vec::new();
    // Where it is found, it is not sent again; where nothing is found, it is.
    for landed in [true, false] {
        for failure in failures() {
            add(&machine, &failure);
        }
        let count = failures().len();
        add(&machine, &json!({"kind": "close", "landed": landed, "method": "POST", "count": count}));
        for n in 0..count {
            wanted.push(format!("{landed} {n:02}"));
            machine.notify(&["--to", TO, &wanted[wanted.len() - 1]]);
        }
        let accepted = || {
            let states = machine.states();
            states.len() == wanted.len() && states.iter().all(|state| state == "accepted")
        };
        until("all", accepted);
        assert_eq!(waiting(&machine), 0, "{landed}: not each failure met a look");
    }
    wanted.sort_unstable();
    assert_eq!(arrived(&machine), wanted, "{}", machine.log());
}

#[test]
fn a_fetch_that_fails_in_any_way_is_made_again() {
    let machine = hasty("");
    for failure in failures() {
        add(&machine, &failure);
    }
    let texts: Vec<String> = (0..failures().len()).map(|n| format!("text {n:02}")).collect();
    for text in &texts {
        machine.notify(&["--to", TO, text]);
    }
    let _worker = machine.logged(machine.twire(&["outbox", "run"]));
    let delivered = || {
        let states = machine.states();
        states.len() == texts.len() && states.iter().all(|state| state == "delivered")
    };
    until("all", delivered);
    assert_eq!(waiting(&machine), 0);
    assert_eq!(arrived(&machine), texts, "{}", machine.log());
}

#[test]
fn a_connection_that_does_not_come_about_sends_nothing() {
    let mut machine = hasty("[track]\npoll = false\n");
    let mut config = twire_sandbox::Config::default();
    config.ca_directory = Some(machine.path("authority"));
    machine.sandbox = Sandbox::start(config).expect("a sandbox");
    machine.configure("[track]\npoll = false\n");
    machine.hasten();
    // It is made when it is asked for.
    let authority = machine.sandbox.control("GET", "ca", &Json::Null).expect("an authority");
    let authority = authority["file"].as_str().expect("a file").to_owned();
    let start = |machine: &Machine, is_proxied: bool| {
        let mut command = machine.twire(&["outbox", "run"]);
        if is_proxied {
            command
                .env_remove("TWIRE_BASE_URL")
                .env("HTTPS_PROXY", machine.sandbox.url())
                .env("TWILIO_CA_BUNDLE", &authority);
        }
        machine.logged(command)
    };
    let mut wanted = Vec::new();
    let mut deliver = |machine: &Machine, is_proxied: bool, faults: &[Json]| {
        for fault in faults {
            add(machine, fault);
        }
        wanted.push(format!("{:02}", wanted.len()));
        machine.notify(&["--to", TO, &wanted[wanted.len() - 1]]);
        let worker: Running = start(machine, is_proxied);
        let accepted = || {
            let states = machine.states();
            states.len() == wanted.len() && states.iter().all(|state| state == "accepted")
        };
        until(&format!("{faults:?}"), accepted);
        assert_eq!(waiting(machine), 0, "{faults:?}");
        drop(worker);
        wanted.clone()
    };
    deliver(&machine, true, &[json!({"kind": "tls-reset", "count": 2})]);
    deliver(&machine, false, &[json!({"kind": "drop", "count": 2})]);
    let wanted = deliver(&machine, false, &[json!({"kind": "refuse", "delay": "1s"})]);
    assert_eq!(arrived(&machine), wanted, "{}", machine.log());
    // That nothing was sent was sure where the handshake failed: nobody looked for it.
    let story = machine.output(&["queue", "show", "1"]);
    assert!(!story.contains("uncertain"), "{story}");
}

/// `ENOSPC` and `EIO` at each call of an enqueue that concerns the spool, one at a time.
#[test]
fn every_call_of_an_enqueue_may_fail() {
    const TEST: &str = "every_call_of_an_enqueue_may_fail";
    const CALLS: [&str; 12] = [
        "openat",
        "write",
        "pwrite64",
        "ftruncate",
        "fchmod",
        "fchown",
        "fdatasync",
        "fsync",
        "rename",
        "renameat",
        "renameat2",
        "linkat",
    ];
    let machine = Machine::new();
    let spool = machine.path("spool").display().to_string();
    // A call that this processor's system does not have is no error.
    let traced = format!("trace={}", CALLS.map(|call| format!("?{call}")).join(","));
    let Some((log, code)) = trace(TEST, &machine, &["-y", "-e", &traced], &ENQUEUE) else { return };
    assert_eq!(code, Some(0), "{log}");
    let mut counts: HashMap<(&str, &str), u32> = HashMap::new();
    let mut steps: Vec<(&str, u32)> = Vec::new();
    for line in log.lines() {
        let Some((process, call)) = line.split_once(char::is_whitespace) else { continue };
        let Some(call) = call.trim_start().split_once('(').map(|(call, _)| call) else { continue };
        if CALLS.contains(&call) {
            let count = counts.entry((process, call)).or_default();
            *count += 1;
            if line.contains(&spool) {
                steps.push((call, *count));
            }
        }
    }
    let mut failed_calls = BTreeSet::new();
    for (call, at) in steps {
        for error in ["ENOSPC", "EIO"] {
            for part in ["tmp", "new"] {
                for entry in std::fs::read_dir(machine.path("spool").join(part)).expect("a folder") {
                    std::fs::remove_file(entry.expect("an entry").path()).expect("removed");
                }
            }
            let inject = format!("inject={call}:error={error}:when={at}");
            let options = ["-y", "-e", &traced, "-e", &inject];
            let Some((log, code)) = trace(TEST, &machine, &options, &ENQUEUE) else { return };
            let injected = log.lines().find(|line| line.contains("(INJECTED)")).unwrap_or_default();
            assert!(injected.contains(&spool), "{call} {at}: {log}");
            let left = (files(&machine, "tmp"), files(&machine, "new"));
            // Looking at what is there may fail; what is to be written may not.
            let is_look = injected.contains("O_RDONLY") && code == Some(0);
            let wanted = if is_look { (0, 1) } else { (0, 0) };
            assert_eq!(left, wanted, "{code:?}: {injected}");
            assert!(is_look || code == Some(75), "{code:?}: {injected}");
            failed_calls.insert(call);
        }
    }
    for call in ["openat", "write", "fdatasync", "rename", "fsync"] {
        assert!(failed_calls.iter().any(|failed| failed.starts_with(call)), "{call}: {failed_calls:?}");
    }
}
