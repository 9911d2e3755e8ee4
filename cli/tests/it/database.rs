//! A store on PostgreSQL, from the program's side.

use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::harness::{Environment, TO, sandbox};
use crate::machine::{Machine, until};
use crate::postgres_server::{Server, migrated, psql, skip};

/// An environment whose configuration has that store, and the folder that it is in.
fn configured(host: &Environment, url: &str, more: &str) -> (tempfile::TempDir, Environment) {
    let folder = tempfile::TempDir::new().expect("a folder");
    let path = folder.path().join("twire.toml");
    let text = format!("[store]\nurl = \"{url}\"\n[recipients]\nops = {{ sms = \"{TO}\" }}\n{more}");
    std::fs::write(&path, text).expect("a configuration");
    let host = host.clone().with("HOME", &folder.path().display().to_string());
    (folder, host.with("TWIRE_CONFIG", &path.display().to_string()))
}

/// Delivers what is due.
fn flush(host: &Environment) {
    for _ in 0..20 {
        let begun = Instant::now();
        let run = host.run(&["outbox", "flush"]);
        // The server gives up a session whose client was stopped, after 5 s and more.
        if run.code != 75 || begun.elapsed() < Duration::from_secs(5) {
            return run.assert_silent();
        }
    }
    panic!("this machine stops the test too often");
}

#[test]
fn what_sql_enqueues_is_delivered_or_says_why_not() {
    let Some(url) = migrated("what_sql_enqueues_is_delivered_or_says_why_not") else { return };
    let (sandbox, host) = sandbox();
    psql(&url, "create role t3_shop login; grant twire_writer to t3_shop").expect("a role");
    let shop = url.replace("postgres://postgres@", "postgres://t3_shop@");
    let allow = "[allow.\"sql:t3_shop\"]\nto = [\"ops\"]\npriority = \"high\"\n";
    let (_folder, host) = configured(&host, &url, allow);
    let notify = |arguments: &str| psql(&shop, &format!("select twire.notify({arguments})")).expect("an id");
    let good = notify("'ops', 'two cups left', title => 'stock'");
    let unknown = notify("'buyer', 'two cups left'");
    let critical = notify("'ops', 'the shop is on fire', priority => 'critical'");
    // Written by hand, with a field that nobody knows, and one with an id that is taken.
    let bad = "01a22695-bcc4-d523-4ede-d8fdb87c1180";
    let insert = format!(
        "insert into twire.incoming (id, source, file) values \
         ('{bad}', 'sql:hand', '{{\"v\": 1, \"to\": \"ops\", \"body\": \"x\", \"prio\": 1}}')"
    );
    psql(&url, &insert).expect("a row");
    flush(&host);
    sandbox.phone(TO).wait_for_message("two cups left", Duration::from_secs(60)).expect("it arrived");
    assert_eq!(sandbox.phone(TO).messages().expect("messages").len(), 1);
    assert_eq!(psql(&url, "select count(*) from twire.incoming"), Ok("0".to_owned()));

    let status =
        |id: &str| psql(&shop, &format!("select state, reason from twire.status('{id}')")).expect("a status");
    assert_eq!(status(&good).split('|').next(), Some("accepted"));
    assert!(
        status(&unknown).starts_with("refused|") && status(&unknown).contains("may not send to"),
        "{}",
        status(&unknown)
    );
    assert_eq!(status(&critical), "refused|sql:t3_shop may not send at priority critical");
    let shown = host.run(&["queue", "show", bad]);
    assert!(
        shown.out.contains("refused") && shown.out.contains("prio: no field of a notification"),
        "{shown:?}"
    );
    // A UUID and a ULID are one id.
    let ulid = psql(&url, &format!("select twire.ulid('{good}')")).expect("a ULID");
    assert_eq!(host.run(&["queue", "show", &good]).out, host.run(&["queue", "show", &ulid]).out);
    assert!(host.run(&["queue", "show", &good]).out.contains("two cups left"));

    psql(&url, &insert).expect("a row");
    psql(&url, &format!("update twire.incoming set file = '{{}}' where id = '{bad}'")).expect("another file");
    flush(&host);
    let rows = host.run(&["queue", "--all", "--json"]).out;
    assert!(rows.contains("another notification has its id"), "{rows}");
}

#[test]
fn a_store_that_is_away_keeps_nobody_waiting_and_loses_nothing() {
    let Some(mut server) = Server::start(&[]) else {
        return skip("a_store_that_is_away_keeps_nobody_waiting_and_loses_nothing");
    };
    let (sandbox, host) = sandbox();
    let url = server.url("postgres", "postgres");
    let (_folder, host) = configured(&host, &url, "");
    // Nobody has migrated yet, and then nobody answers.
    host.run(&["notify", "--to", "ops", "first"]).assert_silent();
    let missing = host.run(&["outbox", "flush"]);
    assert_eq!(missing.code, 75, "{missing:?}");
    assert_eq!(host.run(&["outbox", "migrate"]).code, 0);
    server.tell("crash");
    host.run(&["notify", "--to", "ops", "second"]).assert_silent();
    let away = host.run(&["outbox", "flush"]);
    assert_eq!(away.code, 75, "{away:?}");
    server.tell("start");
    flush(&host);
    flush(&host);
    let phone = sandbox.phone(TO);
    for text in ["first", "second"] {
        phone.wait_for_message(text, Duration::from_secs(60)).expect(text);
    }
    assert_eq!(phone.messages().expect("messages").len(), 2);
}

/// A machine whose configuration has that store.
pub(crate) fn machine(url: &str) -> Machine {
    let machine = Machine::new();
    machine.reconfigure(&format!("path = \"{}\"", machine.store().display()), &format!("url = \"{url}\""));
    machine
}

/// What `twire doctor` and `twire outbox check` say of it, a line each.
fn said(machine: &Machine, what: &str) -> [Vec<String>; 2] {
    [["doctor", "--offline"], ["outbox", "check"]].map(|arguments| {
        // Findings are a failure.
        let output = machine.twire(&arguments).stdout(Stdio::piped()).output().expect("it ran");
        let lines = String::from_utf8(output.stdout).expect("UTF-8");
        lines.lines().filter(|line| line.contains(what)).map(str::to_owned).collect()
    })
}

#[test]
fn doctor_and_check_tell_on_which_machines_workers_run() {
    let Some(url) = migrated("doctor_and_check_tell_on_which_machines_workers_run") else { return };
    let machine = machine(&url);
    let register = |host: &str, lease: &str| {
        let now = "(extract(epoch from clock_timestamp()) * 1000)::bigint";
        let insert = format!(
            "insert into twire.workers (id, host, pid, version, started, last_seen, lease) \
             values ('{host}', '{host}', 1, '1', {now}, {now}, {now} {lease})"
        );
        psql(&url, &insert).expect("a row");
    };
    let line = |text: &str| vec![text.to_owned()];
    // Its lease has ended.
    register("gone", "- 1000");
    let doctor = line("wrong worker: none runs: what is enqueued waits");
    let check = line("ok   worker: none runs; start twire outbox run, or call twire outbox flush from cron");
    let expected = [doctor, check];
    until("no worker", || said(&machine, " worker: ") == expected);
    register("second.example.test", "+ 3600000");
    let there = "workers run on other machines: second.example.test; none here";
    let expected = [line(&format!("note  worker: {there}")), line(&format!("ok   worker: {there}"))];
    until("a worker elsewhere", || said(&machine, " worker: ") == expected);
    let _worker = machine.worker();
    let here = "a worker runs on this machine";
    let expected = [line(&format!("ok    worker: {here}")), line(&format!("ok   worker: {here}"))];
    until("a worker here", || said(&machine, " worker: ") == expected);
}

#[test]
fn a_store_that_is_away_is_one_finding() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let machine = machine(&format!("postgres://nobody@/twire?host={}", folder.path().display()));
    let [doctor, check] = said(&machine, "");
    for (lines, store) in [(doctor, "wrong store: "), (check, "FAIL store: ")] {
        assert_eq!(lines.iter().filter(|line| line.starts_with(store)).count(), 1, "{lines:?}");
        assert!(!lines.iter().any(|line| line.contains("worker: ")), "{lines:?}");
    }
}
