//! A shared store from the side of the programs: the roles of a database, and how a fleet is shown.

use std::collections::BTreeSet;
use std::io::{Read as _, Write as _};
use std::process::Stdio;
use std::time::{Duration, Instant};

use nix::sys::signal::Signal;
use serde_json::Value as Json;

use crate::database::machine;
use crate::harness::TO;
use crate::machine::{LONG, Machine, Running, port, until};
use crate::postgres_server::{migrated, psql};
use crate::relay::Relay;

/// The URL for a new user with that role.
fn member(url: &str, user: &str, role: &str) -> String {
    psql(url, &format!("create role {user} login; grant {role} to {user}")).expect("a role");
    url.replace("postgres://postgres@", &format!("postgres://{user}@"))
}

/// The output of a run that succeeds and says nothing.
fn run(machine: &Machine, args: &[&str]) -> String {
    /// Less than it takes until a store is given up that does not say in time what time it is, or whose session ended
    /// while this machine was stopped.
    const SLOW: Duration = Duration::from_secs(3);
    for _ in 0..20 {
        let begun = Instant::now();
        let output = machine.twire(args).stdout(Stdio::piped()).stderr(Stdio::piped()).output();
        let output = output.expect("it ran");
        let said = String::from_utf8_lossy(&output.stderr);
        let is_silent = output.status.success() && said.is_empty();
        let is_given_up = begun.elapsed() > SLOW && unexpected(&said).is_empty();
        assert!(is_silent || is_given_up, "{args:?}: {:?}: {said}", output.status);
        if output.status.success() {
            return String::from_utf8(output.stdout).expect("UTF-8");
        }
    }
    panic!("this machine stops the test too often");
}

/// The lines that do not tell of a store that was given up: what a role may not do is among them.
fn unexpected(said: &str) -> Vec<&str> {
    let is_given_up = |line: &str| line.contains("the store ") && !line.contains("grant ");
    said.lines().filter(|line| !is_given_up(line)).collect()
}

/// The message of a run that fails.
fn failed(machine: &Machine, args: &[&str]) -> String {
    let output = machine.twire(args).stderr(Stdio::piped()).output().expect("it ran");
    assert!(!output.status.success(), "{args:?} succeeded");
    String::from_utf8(output.stderr).expect("UTF-8")
}

fn lines(text: &str) -> Vec<Json> {
    text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

fn add(machine: &Machine, lines: &str) {
    let config = std::fs::read_to_string(&machine.config).expect("a configuration");
    std::fs::write(&machine.config, format!("{config}{lines}")).expect("a configuration");
}

fn get(port: u16, path: &str) -> String {
    let mut stream = std::net::TcpStream::connect(("127.0.0.1", port)).expect("a connection");
    write!(stream, "GET {path} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\nconnection: close\r\n\r\n")
        .expect("sent");
    let mut response = String::new();
    stream.read_to_string(&mut response).expect("a response");
    response
}

#[test]
fn a_member_of_twire_worker_delivers_follows_up_and_changes_the_queue() {
    let Some(url) = migrated("a_member_of_twire_worker_delivers_follows_up_and_changes_the_queue") else {
        return;
    };
    let shop = member(&url, "t4_shop", "twire_writer");
    let machine = machine(&member(&url, "t4_worker", "twire_worker"));
    let port = port();
    add(
        &machine,
        &format!(
            "[track]\npoll = false\npublic_url = \"http://127.0.0.1:{port}/\"\n\
             [serve]\nlisten = \"127.0.0.1:{port}\"\n"
        ),
    );
    let _serving = Running(machine.twire(&["serve"]).spawn().expect("it starts"));
    until("the receiver", || std::net::TcpStream::connect(("127.0.0.1", port)).is_ok());
    machine.notify(&["--to", TO, "from the spool"]);
    psql(&shop, &format!("select twire.notify('{TO}', 'from SQL')")).expect("an id");
    run(&machine, &["outbox", "flush"]);
    let phone = machine.sandbox.phone(TO);
    for text in ["from the spool", "from SQL"] {
        phone.wait_for_message(text, LONG).expect("it arrived");
    }
    until("the callbacks", || machine.states() == ["delivered"; 2]);
    // What is done by hand.
    assert_eq!(run(&machine, &["silence", "-v", "key=disk:*", "2h"]), "1\n");
    machine.notify(&["--to", TO, "--key", "disk:db1", "held back"]);
    run(&machine, &["outbox", "flush"]);
    assert!(run(&machine, &["silence"]).starts_with("1  key=disk:*  until "));
    run(&machine, &["silence", "--end", "1"]);
    for (action, state) in [("hold", "held"), ("release", "ready"), ("drop", "cancelled"), ("retry", "ready")]
    {
        run(&machine, &["queue", action, "3"]);
        assert_eq!(machine.states()[2], state, "{action}");
    }
    assert!(run(&machine, &["queue", "show", "3"]).contains("held back"));
    assert_eq!(run(&machine, &["queue", "export"]).lines().count(), 3);
    // A worker that stays.
    let mut worker = machine.logged(machine.twire(&["outbox", "run"]));
    phone.wait_for_message("held back", LONG).expect("it arrived");
    let metrics = || get(port, "/metrics");
    until("the worker", || metrics().lines().any(|line| line == "twire_workers 1"));
    worker.signal(Signal::SIGTERM);
    assert_eq!(worker.ended(), Some(0));
    assert_eq!(unexpected(&machine.log()), [""; 0]);
    assert_eq!(phone.messages().expect("messages").len(), 3);
    assert_eq!(psql(&url, "select count(*) from twire.workers"), Ok("0".to_owned()));
}

#[test]
fn a_member_of_twire_reader_looks_and_changes_nothing() {
    let Some(url) = migrated("a_member_of_twire_reader_looks_and_changes_nothing") else { return };
    let reader = machine(&member(&url, "t5_reader", "twire_reader"));
    let machine = machine(&url);
    add(&machine, "[track]\npoll = false\n");
    machine.notify(&["--to", TO, "to be looked at"]);
    run(&machine, &["outbox", "flush"]);
    run(&machine, &["silence", "host=web*", "2h"]);
    let shown = run(&reader, &["queue", "--all"]);
    assert!(shown.contains("silenced host=web* until") && shown.contains("to be looked at"), "{shown}");
    for args in [&["queue", "show", "1"][..], &["queue", "export"]] {
        assert!(run(&reader, args).contains("to be looked at"), "{args:?}");
    }
    assert!(run(&reader, &["queue", "workers"]).contains("none is registered"));
    assert_eq!(lines(&run(&reader, &["queue", "senders", "--json"])).len(), 1);
    assert!(run(&reader, &["silence"]).contains("host=web*"));
    reader.notify(&["--to", TO, "never sent"]);
    for args in [
        &["queue", "hold", "1"][..],
        &["queue", "retry", "1"],
        &["silence", "a=b", "2h"],
        &["silence", "--end", "1"],
        &["outbox", "flush"],
    ] {
        let said = failed(&reader, args);
        assert!(said.contains("run as its owner: grant twire_worker to t5_reader"), "{args:?}: {said}");
    }
    assert_eq!((reader.states(), reader.spooled()), (vec!["accepted".to_owned()], 1));
    assert_eq!(psql(&url, "select count(*) from twire.silences"), Ok("1".to_owned()));
}

#[test]
fn workers_and_senders_of_a_fleet_are_shown() {
    let Some(url) = migrated("workers_and_senders_of_a_fleet_are_shown") else { return };
    let machines = [machine(&url), machine(&url)];
    // Both send from one number, which each sandbox has.
    let sender = machines[0].sandbox.phone_number();
    let now = "(extract(epoch from clock_timestamp()) * 1000)::bigint";
    let gone = format!(
        "insert into twire.workers (id, host, pid, version, started, last_seen, lease) \
         values ('gone', 'gone.example.test', 7, '0.0.1', {now} - 7200000, {now} - 3600000, {now} - 3570000)"
    );
    psql(&url, &gone).expect("a row");
    let workers = machines.each_ref().map(|machine| machine.logged(machine.twire(&["outbox", "run"])));
    let ids = || {
        let workers = lines(&run(&machines[0], &["queue", "workers", "--json"]));
        let alive = workers.iter().filter(|worker| worker["is_alive"] == true);
        alive.filter_map(|worker| worker["pid"].as_u64()).collect::<BTreeSet<_>>()
    };
    let wanted = BTreeSet::from(workers.each_ref().map(|worker| u64::from(worker.0.id())));
    until("both workers", || ids() == wanted);
    let shown = run(&machines[1], &["queue", "workers"]);
    let host = nix::unistd::gethostname().expect("a name").into_string().expect("UTF-8");
    let version = env!("CARGO_PKG_VERSION");
    for worker in &workers {
        let begin = format!("{host:<24} {:>8}  twire {version:<8} started 2", worker.0.id());
        let line = shown.lines().find(|line| line.starts_with(&begin));
        assert!(line.is_some_and(|line| line.contains("  lease until 2")), "{begin:?} in\n{shown}");
    }
    let line = shown.lines().find(|line| line.starts_with("gone.example.test ")).expect("a line");
    assert!(line.contains("       7  twire 0.0.1 ") && line.contains("  gone since 2"), "{line}");
    for (machine, mut worker) in machines.iter().zip(workers) {
        worker.signal(Signal::SIGTERM);
        assert_eq!(worker.ended(), Some(0), "{}", machine.log());
    }
    assert_eq!(ids().len(), 0);
    // What waits, by priority.
    for (priority, count) in [("critical", 1), ("normal", 3), ("bulk", 2)] {
        for n in 0..count {
            let text = format!("{priority} {n}");
            let args = ["--to", TO, "--priority", priority, "--at", "2099-01-01T00:00", "--ttl", "7d", &text];
            machines[0].notify(&args);
        }
    }
    run(&machines[0], &["outbox", "flush"]);
    let senders = lines(&run(&machines[1], &["queue", "senders", "--json"]));
    let [shown] = senders.as_slice() else { panic!("{senders:?}") };
    assert_eq!(shown["sender"], sender);
    assert_eq!((&shown["ready"], &shown["sending"], &shown["uncertain"]), (&6.into(), &0.into(), &0.into()));
    assert_eq!(
        shown["by_priority"],
        serde_json::json!({"critical": 1, "high": 0, "normal": 3, "bulk": 2}),
        "{shown}"
    );
    let text = run(&machines[1], &["queue", "senders"]);
    assert!(text.contains("  6 ready") && text.contains("0 sending, 0 uncertain"), "{text}");
    assert!(!text.contains(sender), "{text}");
    assert!(run(&machines[1], &["queue", "senders", "--full"]).starts_with(sender));
}

/// A notice is not needed: a worker looks by itself.
#[test]
fn what_nobody_was_notified_of_is_found() {
    let Some(url) = migrated("what_nobody_was_notified_of_is_found") else { return };
    let machine = machine(&url);
    let _worker = machine.logged(machine.twire(&["outbox", "run"]));
    until("the worker", || psql(&url, "select count(*) from twire.workers") == Ok("1".to_owned()));
    // As `twire.notify` writes it, but for its notice.
    let insert = format!(
        "insert into twire.incoming (id, source, file) values ('01a22695-bcc4-d523-4ede-d8fdb87c1181', \
         'sql:hand', '{{\"v\": 1, \"to\": \"{TO}\", \"body\": \"unannounced\"}}')"
    );
    psql(&url, &insert).expect("a row");
    machine.sandbox.phone(TO).wait_for_message("unannounced", LONG).expect("it arrived");
}

#[test]
fn connections_that_are_lost_in_commits_lose_nothing_and_double_nothing() {
    const TEST: &str = "connections_that_are_lost_in_commits_lose_nothing_and_double_nothing";
    const COUNT: usize = 8;
    let Some(url) = migrated(TEST) else { return };
    let relay = Relay::new(&url);
    let machine = machine(&relay.url());
    // A claim that nobody knows of ends with its lease.
    machine.hasten();
    add(&machine, "[track]\npoll = false\n");
    let mut wanted = Vec::new();
    for n in 0..COUNT {
        wanted.extend([format!("from the spool {n}"), format!("from SQL {n}")]);
        machine.notify(&["--to", TO, &wanted[2 * n]]);
        psql(&url, &format!("select twire.notify('{TO}', '{}')", wanted[2 * n + 1])).expect("an id");
    }
    // Of a worker's first commits, one that registers it, imports, claims and writes down is lost in turn.
    relay.lose_every(4);
    let _worker = machine.logged(machine.twire(&["outbox", "run"]));
    until("lost commits", || relay.lost() >= 6);
    relay.mend();
    let left = "select (select count(*) from twire.incoming) + (select count(*) from twire.deliveries \
                where state in ('ready', 'sending', 'uncertain', 'held'))";
    until("all", || machine.spooled() == 0 && psql(&url, left) == Ok("0".to_owned()));
    let messages = machine.sandbox.phone(TO).messages().expect("messages");
    let mut arrived: Vec<String> = messages.into_iter().map(|message| message.body).collect();
    arrived.sort_unstable();
    wanted.sort_unstable();
    assert_eq!(arrived, wanted, "{}", machine.log());
}
