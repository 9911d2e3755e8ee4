//! `twire notify` and `twire outbox run` as processes that are killed at any moment; and the order of
//! their system calls.

use std::collections::{BTreeMap, BTreeSet};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value as Json, json};
use twire_outbox::{Notification, Spool};

use crate::harness::TO;
use crate::machine::{Machine, until};
use crate::skipped::skipped;

/// A number that `make test-deep` sets higher.
fn scale(name: &str, usual: u32) -> u32 {
    std::env::var(name).ok().and_then(|n| n.parse().ok()).unwrap_or(usual)
}

/// Texts to one phone: a list of the sandbox's has an end.
const PER_PHONE: usize = 400;

/// A phone for each few texts.
fn phone(n: u32) -> String {
    format!("+1555867{:04}", n as usize / PER_PHONE)
}

/// Shows what was measured; `make test-deep` sees it.
#[expect(clippy::print_stderr, reason = "figures are for people")]
fn figures(line: &str) {
    eprintln!("{line}");
}

/// What the sandbox does to some requests: of every kind, or of those that leave most doubt.
fn faults(is_every_kind: bool) -> Vec<Json> {
    let mut all = vec![
        json!({"kind": "close", "landed": true, "percent": 12}),
        json!({"kind": "close", "percent": 12}),
        json!({"kind": "late", "delay": "300ms", "percent": 8}),
        json!({"kind": "status", "status": 503, "landed": true, "percent": 8}),
    ];
    if is_every_kind {
        all.extend([
            json!({"kind": "reset", "landed": true, "percent": 3}),
            json!({"kind": "reset", "percent": 3}),
            json!({"kind": "status", "status": 500, "percent": 3}),
            json!({"kind": "status", "status": 429, "retry_after": 1, "percent": 2}),
            json!({"kind": "html", "landed": true, "percent": 2}),
            json!({"kind": "html", "percent": 2}),
            json!({"kind": "garbled", "percent": 2}),
            json!({"kind": "truncated", "percent": 2}),
            json!({"kind": "endless", "percent": 1}),
            json!({"kind": "redirect", "percent": 1}),
            json!({"kind": "slow", "delay": "300ms", "percent": 3}),
        ]);
    }
    for fault in &mut all {
        fault["method"] = json!("POST");
    }
    // Lists and fetches, on which reconciling depends; and connections.
    let mut reads = vec![
        json!({"kind": "close", "percent": 6}),
        json!({"kind": "status", "status": 503, "percent": 6}),
        json!({"kind": "garbled", "percent": 4}),
        json!({"kind": "truncated", "percent": 4}),
        json!({"kind": "slow", "delay": "300ms", "percent": 4}),
    ];
    if is_every_kind {
        reads.extend([
            json!({"kind": "reset", "percent": 2}),
            json!({"kind": "html", "percent": 2}),
            json!({"kind": "late", "delay": "300ms", "percent": 2}),
            json!({"kind": "slow", "delay": "3s", "percent": 1}),
            json!({"kind": "endless", "percent": 1}),
            json!({"kind": "redirect", "percent": 1}),
        ]);
    }
    for fault in &mut reads {
        fault["method"] = json!("GET");
    }
    all.append(&mut reads);
    all.push(json!({"kind": "drop", "percent": 4}));
    for fault in &mut all {
        fault["count"] = Json::Null;
    }
    all
}

fn kill(mut child: Child) -> bool {
    let is_over = child.try_wait().expect("a child").is_some_and(|status| status.success());
    let _ = child.kill();
    let _ = child.wait();
    is_over
}

#[test]
fn two_hundred_kills_lose_nothing_and_double_nothing() {
    let kills = scale("TWIRE_KILLS", 100);
    let machine = Machine::new();
    machine.hasten();
    for fault in faults(kills > 100) {
        machine.sandbox.control("POST", "faults", &fault).expect("a fault");
    }
    // A text, its phone, and whether its enqueue said that it is on disk.
    let mut texts: BTreeMap<String, (String, bool)> = BTreeMap::new();
    let mut worker = machine.worker();
    let (begun, mut workers_killed) = (Instant::now(), 0);
    for n in 0..kills * 2 {
        let (text, to) = (format!("text {n}"), phone(n));
        let mut child = machine.twire(&["notify", "--to", &to, &text]).spawn().expect("an enqueue");
        // Every other one is killed at some moment of its life.
        let is_done = if n % 2 == 0 {
            std::thread::sleep(Duration::from_micros(u64::from(n * 131 % 12_000)));
            kill(child)
        } else {
            child.wait().expect("it ended").success()
        };
        assert!(is_done || n % 2 == 0, "an enqueue that nobody killed failed");
        texts.insert(text, (to, is_done));
        if n % 50 == 49 {
            let refuse = json!({"kind": "refuse", "delay": "200ms"});
            machine.sandbox.control("POST", "faults", &refuse).expect("a fault");
        }
        if n % 2 == 1 && workers_killed < kills {
            drop(worker);
            worker = machine.worker();
            workers_killed += 1;
        }
    }
    assert_eq!(workers_killed, kills);
    machine.sandbox.control("DELETE", "faults", &json!(null)).expect("no faults");
    machine.drain();
    drop(worker);
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    let phones: BTreeSet<&String> = texts.values().map(|(to, _)| to).collect();
    for to in phones {
        for message in machine.sandbox.phone(to).messages().expect("messages") {
            *counts.entry(message.body).or_default() += 1;
        }
    }
    figures(&format!(
        "{kills} kills of a worker and as many of an enqueue in {:.0} s: {} messages arrived",
        begun.elapsed().as_secs_f64(),
        counts.values().sum::<u32>()
    ));
    for (text, (_, is_promised)) in &texts {
        let count = counts.get(text.as_str()).copied().unwrap_or(0);
        assert!(count <= 1, "{text} arrived {count} times");
        assert!(count == 1 || !is_promised, "{text} is lost");
    }
}

#[test]
fn identical_texts_to_one_phone_survive_faults_and_kills() {
    let count = scale("TWIRE_IDENTICAL", 12);
    let machine = Machine::new();
    machine.hasten();
    for fault in faults(false) {
        machine.sandbox.control("POST", "faults", &fault).expect("a fault");
    }
    for _ in 0..count {
        machine.notify(&["--to", TO, "same"]);
    }
    for n in 0..count / 3 {
        let worker = machine.worker();
        std::thread::sleep(Duration::from_millis(u64::from(n * 97 % 700)));
        drop(worker);
    }
    let worker = machine.worker();
    let arrived = || machine.sandbox.phone(TO).messages().expect("messages").len();
    machine.drain();
    drop(worker);
    assert_eq!(arrived(), usize::try_from(count).expect("few"));
}

#[test]
fn a_worker_whose_disk_fails_at_any_write_loses_and_doubles_nothing() {
    const TEST: &str = "a_worker_whose_disk_fails_at_any_write_loses_and_doubles_nothing";
    let machine = Machine::new();
    machine.hasten();
    let deep = scale("TWIRE_DISK_FAULTS", 0);
    // Which of its calls fail, from that one on three of them.
    let moments: Vec<u32> = if deep > 0 { (1..=deep).collect() } else { vec![2, 9] };
    let mut count = 0;
    let calls = ["pwrite64", "fdatasync", "unlink"];
    for (call, error) in calls.iter().flat_map(|call| [(call, "ENOSPC"), (call, "EIO")]) {
        for at in &moments {
            let text = format!("{call} {error} {at}");
            machine.notify(&["--to", TO, &text]);
            count += 1;
            let inject = format!("inject={call}:error={error}:when={at}..{}", at + 2);
            let options = ["-e", "trace=pwrite64,fdatasync,unlink", "-e", &inject];
            if trace(TEST, &machine, &options, &["outbox", "flush"]).is_none() {
                return;
            }
        }
    }
    let worker = machine.worker();
    machine.drain();
    drop(worker);
    let messages = machine.sandbox.phone(TO).messages().expect("messages");
    let bodies: BTreeSet<&str> = messages.iter().map(|message| message.body.as_str()).collect();
    assert_eq!((bodies.len(), messages.len()), (count, count), "{bodies:?}");
}

#[test]
fn a_soak_leaves_memory_flat() {
    let count = scale("TWIRE_SOAK", 400);
    let machine = Machine::new();
    machine.configure("[track]\npoll = false\n");
    machine.reconfigure("rate = 300", "rate = 5000");
    machine.sandbox.control("POST", "clock", &json!({"scale": 60})).expect("a fast clock");
    let spool = Spool::at(machine.path("spool")).expect("a spool");
    let worker = machine.worker();
    let resident = || -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", worker.0.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:")).unwrap_or("0");
        line.split_whitespace().next().and_then(|n| n.parse().ok()).unwrap_or(0)
    };
    // A list of the queue would keep the worker busy.
    let waiting = || -> u64 {
        let senders = machine.output(&["queue", "senders", "--json"]);
        let of = |line: &str| {
            let sender: Json = serde_json::from_str(line).expect("JSON");
            ["ready", "sending", "uncertain"].iter().filter_map(|name| sender[*name].as_u64()).sum::<u64>()
        };
        senders.lines().map(of).sum()
    };
    let (begun, mut early) = (Instant::now(), 0);
    // The sandbox keeps 50,000 messages: each round is counted, and counted again after the next.
    let round = (count / 4).clamp(1, 20_000);
    let mut arrived: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for first in (0..count).step_by(round as usize) {
        let end = count.min(first + round);
        for n in first..end {
            spool.enqueue(&Notification::new(phone(n), format!("text {n}"))).expect("enqueued");
            if n % 1_000 == 999 {
                until("the worker keeps up", || machine.spooled() < 2_000);
            }
        }
        until("the import", || machine.spooled() == 0);
        let mut left = waiting();
        while left > 0 {
            until("deliveries go on", || waiting() < left);
            left = waiting();
        }
        if first == 0 {
            early = resident();
        }
        let phones: BTreeSet<String> = (first.saturating_sub(round)..end).map(phone).collect();
        for to in phones {
            for message in machine.sandbox.phone(&to).messages().expect("messages") {
                arrived.entry(message.body).or_default().insert(message.sid);
            }
        }
    }
    let (sent, late) = (begun.elapsed(), resident());
    let lost = (0..count).filter(|n| !arrived.contains_key(&format!("text {n}"))).count();
    let twice = arrived.values().filter(|sids| sids.len() > 1).count();
    figures(&format!(
        "soak: {count} in {:.0} s, {:.0} a second; memory {early} kB after the first {round}, {late} kB at the end; \
         {lost} lost, {twice} twice",
        sent.as_secs_f64(),
        f64::from(count) / sent.as_secs_f64(),
    ));
    assert_eq!((lost, twice), (0, 0));
    assert!(late <= early + 8_192, "{early} kB became {late} kB over {count} notifications");
}

pub(crate) const ENQUEUE: [&str; 4] = ["notify", "--to", TO, "traced"];

/// The system calls of a run, in order; `None`, with the test named among the skipped, where none can be traced.
pub(crate) fn trace(
    test: &str,
    machine: &Machine,
    options: &[&str],
    args: &[&str],
) -> Option<(String, Option<i32>)> {
    let log = machine.path("trace");
    let twire = machine.twire(args);
    let mut command = Command::new("strace");
    command
        .args(["-f", "-o"])
        .arg(&log)
        .args(options)
        .arg(twire.get_program())
        .args(twire.get_args())
        .env_clear();
    for (name, value) in twire.get_envs() {
        command.env(name, value.unwrap_or_default());
    }
    let status = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    let log = std::fs::read_to_string(&log).unwrap_or_default();
    // A process that was traced has at least its end in the log.
    let traced = status.ok().filter(|_| !log.is_empty()).map(|status| (log, status.code()));
    if traced.is_none() {
        skipped(test, "no strace, or processes may not be traced");
    }
    traced
}

pub(crate) fn files(machine: &Machine, part: &str) -> usize {
    std::fs::read_dir(machine.path("spool").join(part)).expect("a folder").count()
}

#[test]
fn an_enqueue_writes_syncs_renames_and_syncs() {
    const TEST: &str = "an_enqueue_writes_syncs_renames_and_syncs";
    let machine = Machine::new();
    let calls = "trace=write,fsync,fdatasync,syncfs,rename,renameat,renameat2";
    let Some((log, code)) = trace(TEST, &machine, &["-y", "-e", calls], &ENQUEUE) else { return };
    assert_eq!(code, Some(0), "{log}");
    let at = |call: &str, what: &str| {
        log.lines()
            .position(|line| line.contains(call) && line.contains(what))
            .unwrap_or_else(|| panic!("no {call} of {what} in:\n{log}"))
    };
    let written = at("write(", "/spool/tmp/");
    let synced = at("fdatasync(", "/spool/tmp/");
    let renamed = at("rename", "/spool/new/");
    let folder = at("fsync(", "/spool/new>");
    assert!(written < synced && synced < renamed && renamed < folder, "{log}");
}

#[test]
fn a_disk_that_fails_at_any_step_enqueues_nothing() {
    const TEST: &str = "a_disk_that_fails_at_any_step_enqueues_nothing";
    let machine = Machine::new();
    for (call, errors) in
        [("fdatasync", ["ENOSPC", "EIO"]), ("rename", ["ENOSPC", "EIO"]), ("fsync", ["ENOSPC", "EIO"])]
    {
        for error in errors {
            let inject = format!("inject={call}:error={error}");
            let Some((log, code)) =
                trace(TEST, &machine, &["-e", "trace=fdatasync,rename,fsync,write", "-e", &inject], &ENQUEUE)
            else {
                return;
            };
            assert_eq!(code, Some(75), "{call} {error}: {log}");
            assert_eq!((files(&machine, "tmp"), files(&machine, "new")), (0, 0), "{call} {error}");
        }
    }
}

#[test]
fn a_folder_that_cannot_be_synced_and_a_file_that_cannot_be_taken_back_are_76() {
    const TEST: &str = "a_folder_that_cannot_be_synced_and_a_file_that_cannot_be_taken_back_are_76";
    let machine = Machine::new();
    let options =
        ["-e", "trace=fsync,unlink", "-e", "inject=fsync:error=EIO", "-e", "inject=unlink:error=EROFS"];
    let Some((log, code)) = trace(TEST, &machine, &options, &ENQUEUE) else { return };
    assert_eq!((code, files(&machine, "new")), (Some(76), 1), "{log}");
}

#[test]
fn an_enqueue_that_fails_late_beside_a_worker_says_what_became_of_it() {
    const TEST: &str = "an_enqueue_that_fails_late_beside_a_worker_says_what_became_of_it";
    let machine = Machine::new();
    let worker = machine.worker();
    let (mut wanted, mut in_doubt) = (Vec::new(), Vec::new());
    // A worker that sees the file imports it before, while or after its writer is told of the failure.
    for (n, delay) in [0, 2, 5, 10, 20, 50, 100, 300, 1_000].into_iter().enumerate() {
        let text = format!("text {n}");
        let inject = format!("inject=fsync:error=EIO:delay_enter={}", delay * 1_000);
        let options = ["-e", "trace=fsync", "-e", &inject];
        let begun = Instant::now();
        let Some((log, code)) = trace(TEST, &machine, &options, &["notify", "--to", TO, &text]) else {
            return;
        };
        match code {
            Some(0) => wanted.push(text),
            Some(75) => {}
            // A worker that stalls holds the file for as long as a writer waits for it.
            Some(76) if begun.elapsed() >= Duration::from_secs(10) => in_doubt.push(text),
            _ => panic!("{code:?}: {log}"),
        }
    }
    machine.notify(&["--to", TO, "last"]);
    wanted.push("last".to_owned());
    machine.drain();
    drop(worker);
    let messages = machine.sandbox.phone(TO).messages().expect("messages");
    let mut arrived: Vec<String> = messages.into_iter().map(|message| message.body).collect();
    arrived.retain(|text| !in_doubt.contains(text));
    arrived.sort_unstable();
    wanted.sort_unstable();
    assert_eq!(arrived, wanted);
}
