//! What a worker does with a store that cannot be used, an account that is closed, a user who may not.

use std::os::unix::fs::{PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use nix::sys::signal::Signal;

use crate::harness::TO;
use crate::machine::{LONG, Machine, Running, until};
use crate::skipped::skipped;

/// A worker on a store that cannot be used says so in one line and leaves the spool alone; once `mend` was
/// done it delivers.
fn comes_back(machine: &Machine, worker: &Running, why: &str, mend: impl FnOnce()) {
    machine.notify(&["--to", TO, "kept"]);
    until(why, || machine.log().contains(why));
    // Long enough for a second try.
    std::thread::sleep(std::time::Duration::from_millis(2_500));
    let log = machine.log();
    assert_eq!(log.lines().count(), 1, "{log}");
    assert!(log.contains("stays in the spool"), "{log}");
    assert_eq!(machine.spooled(), 1, "{log}");
    mend();
    machine.sandbox.phone(TO).wait_for_message("kept", LONG).expect("it arrived");
    until("the import", || machine.spooled() == 0);
    assert_eq!(machine.log().lines().count(), 1, "{}", machine.log());
    let _ = worker;
}

#[test]
fn a_store_that_another_process_locks() {
    let machine = Machine::new();
    drop(twire_outbox::store::SqliteStore::open(machine.store()).expect("a store"));
    let holder = rusqlite::Connection::open(machine.store()).expect("a file");
    holder.execute_batch("begin exclusive").expect("locked");
    let worker = machine.logged(machine.twire(&["outbox", "run"]));
    comes_back(&machine, &worker, "locked", || holder.execute_batch("commit").expect("unlocked"));
}

#[test]
fn a_store_that_is_damaged() {
    let machine = Machine::new();
    std::fs::write(machine.store(), vec![7; 8192]).expect("a file");
    let worker = machine.logged(machine.twire(&["outbox", "run"]));
    let kept = machine.path("kept.db");
    comes_back(&machine, &worker, "damaged", || std::fs::rename(machine.store(), &kept).expect("moved"));
    assert_eq!(std::fs::read(kept).expect("a file"), vec![7; 8192], "it is left as it was");
}

#[test]
fn a_store_of_a_newer_version() {
    let machine = Machine::new();
    let set = |version: u32| {
        let db = rusqlite::Connection::open(machine.store()).expect("a file");
        db.pragma_update(None, "user_version", version).expect("set");
    };
    set(99);
    let worker = machine.logged(machine.twire(&["outbox", "run"]));
    comes_back(&machine, &worker, "newer version", || set(0));
}

#[test]
fn a_store_that_may_not_be_written() {
    // What is forbidden to nobody is forbidden to no administrator.
    const NOBODY: u32 = 65534;
    let machine = Machine::new();
    drop(twire_outbox::store::SqliteStore::open(machine.store()).expect("a store"));
    let is_root = nix::unistd::geteuid().is_root();
    let mut program = PathBuf::from(env!("CARGO_BIN_EXE_twire"));
    if is_root {
        program = machine.path("twire");
        std::fs::copy(env!("CARGO_BIN_EXE_twire"), &program).expect("a copy");
        std::fs::set_permissions(machine.folder.path(), PermissionsExt::from_mode(0o755)).expect("a mode");
        give(machine.folder.path(), NOBODY);
        for entry in walk(machine.folder.path()) {
            give(&entry, NOBODY);
        }
    }
    let mode = |mode: u32| {
        std::fs::set_permissions(machine.store(), PermissionsExt::from_mode(mode)).expect("a mode");
    };
    mode(0o400);
    let mut command = machine.program(&program, &["outbox", "run"]);
    if is_root {
        command.uid(NOBODY).gid(NOBODY);
    }
    let worker = machine.logged(command);
    // What root enqueues its group may read; this worker is not in it.
    let new = machine.path("spool/new");
    if is_root {
        nix::unistd::chown(&new, None, Some(NOBODY.into())).expect("a group");
        std::fs::set_permissions(&new, PermissionsExt::from_mode(0o2770)).expect("a mode");
        let tmp = machine.path("spool/tmp");
        nix::unistd::chown(&tmp, None, Some(NOBODY.into())).expect("a group");
        std::fs::set_permissions(&tmp, PermissionsExt::from_mode(0o2770)).expect("a mode");
    }
    comes_back(&machine, &worker, "may not be written", || mode(0o600));
}

fn give(path: &Path, user: u32) {
    chown(path, Some(user), Some(user)).expect("an owner");
}

fn walk(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder").map(|e| e.expect("an entry").path());
    entries
        .flat_map(|path| if path.is_dir() { [vec![path.clone()], walk(&path)].concat() } else { vec![path] })
        .collect()
}

#[test]
fn a_store_on_a_full_disk() {
    let machine = Machine::new();
    let small = machine.path("small");
    std::fs::create_dir(&small).expect("a folder");
    machine.reconfigure("outbox.db", "small/outbox.db");
    // A file system of its own, which only this worker sees.
    let script = "mount -t tmpfs -o size=512k none \"$1\" && { head -c 600000 /dev/zero >\"$1/filler\" 2>/dev/null; exec \"$2\" outbox run; }";
    let twire = env!("CARGO_BIN_EXE_twire");
    let unshare =
        ["--map-root-user", "--mount", "sh", "-c", script, "sh", small.to_str().expect("UTF-8"), twire];
    let mut probe = machine.program(Path::new("unshare"), &["--map-root-user", "--mount", "true"]);
    if !probe.status().is_ok_and(|status| status.success()) {
        return skipped("a_store_on_a_full_disk", "no file system of its own (unshare)");
    }
    let mut command = machine.program(Path::new("unshare"), &unshare);
    command.stdin(Stdio::null());
    let worker = machine.logged(command);
    let filler = PathBuf::from(format!("/proc/{}/root{}/filler", worker.0.id(), small.display()));
    until("a full disk", || filler.exists());
    comes_back(&machine, &worker, "its disk is full", || std::fs::remove_file(&filler).expect("removed"));
}

#[test]
fn a_spool_that_takes_the_place_of_another_is_emptied() {
    let machine = Machine::new();
    let worker = machine.logged(machine.twire(&["outbox", "run"]));
    let spool = machine.path("spool");
    for n in 0..3 {
        // It answers between turns: then it sleeps.
        until("the worker", || machine.store().with_added_extension("sock").exists());
        machine.output(&["queue", "senders", "--json"]);
        match n {
            0 => std::fs::rename(&spool, machine.path("elsewhere")).expect("moved"),
            // The worker may make its socket meanwhile.
            1 => until("the end of the spool", || {
                let _ = std::fs::remove_dir_all(&spool);
                !spool.exists()
            }),
            // The new folder may get the number of the old one.
            _ => until("a folder that is gone", || std::fs::remove_dir(spool.join("new")).is_ok()),
        }
        for part in ["tmp", "new", "bad"] {
            std::fs::create_dir_all(spool.join(part)).expect("a folder");
        }
        let text = format!("text {n}");
        machine.notify(&["--to", TO, &text]);
        machine.sandbox.phone(TO).wait_for_message(&text, LONG).expect("it arrived");
        until("the import", || machine.spooled() == 0);
    }
    let _ = worker;
}

/// A worker by hand beside the machine's own, with another configuration.
#[test]
fn a_spool_is_imported_into_one_store_until_another_is_told_to() {
    let machine = Machine::new();
    let text = std::fs::read_to_string(&machine.config).expect("a file");
    let other = machine.path("other.toml");
    std::fs::write(&other, text.replace("outbox.db", "other.db")).expect("a file");
    let other = other.to_str().expect("UTF-8");
    let refused = |arguments: &[&str]| {
        let output = machine.twire(arguments).stderr(Stdio::piped()).output().expect("it runs");
        assert_eq!(output.status.code(), Some(78), "{output:?}");
        let line = String::from_utf8(output.stderr).expect("UTF-8");
        assert!(line.contains("is imported into the store") && line.contains("--take-spool"), "{line}");
        assert_eq!(line.lines().count(), 1, "{line}");
    };
    machine.notify(&["--to", TO, "one"]);
    let worker = machine.logged(machine.twire(&["outbox", "run"]));
    machine.sandbox.phone(TO).wait_for_message("one", LONG).expect("it arrived");
    for command in ["run", "flush"] {
        refused(&["outbox", command, "--config", other]);
    }
    machine.notify(&["--to", TO, "two"]);
    machine.sandbox.phone(TO).wait_for_message("two", LONG).expect("it arrived");
    until("the import", || machine.spooled() == 0);
    // One that runs on imports nothing from then on.
    let taken = machine.twire(&["outbox", "flush", "--take-spool", "--config", other]).output();
    assert!(taken.expect("it runs").status.success());
    machine.notify(&["--to", TO, "three"]);
    until("it says so", || {
        std::fs::read_to_string(machine.path("log")).expect("a file").contains("--take-spool")
    });
    drop(worker);
    assert_eq!(machine.spooled(), 1);
    refused(&["outbox", "flush"]);
    let sent = machine.twire(&["outbox", "flush", "--config", other]).output().expect("it runs");
    assert!(sent.status.success(), "{sent:?}");
    let messages = machine.sandbox.phone(TO).messages().expect("messages");
    let mut arrived: Vec<String> = messages.into_iter().map(|message| message.body).collect();
    arrived.sort_unstable();
    assert_eq!(arrived, ["one", "three", "two"]);
}

#[test]
fn a_closed_account_pauses_everything_and_the_owner_is_told() {
    let machine = Machine::new();
    let told = machine.path("told");
    machine.configure(&format!(
        "[account]\ntoken_file = \"{}\"\n[recipients]\nops = {{ sms = \"{TO}\" }}\n\
         [owner]\ncommand = [\"sed\", \"-n\", \"w {}\", \"/proc/self/status\", \"-\"]\n",
        machine.path("token").display(),
        told.display()
    ));
    let set_token = |token: &str| {
        std::fs::write(machine.path("token"), token).expect("a file");
        std::fs::set_permissions(machine.path("token"), PermissionsExt::from_mode(0o600)).expect("a mode");
    };
    set_token("00000000000000000000000000000000");
    let told = || std::fs::read_to_string(&told).unwrap_or_default();
    let worker = machine.logged(machine.twire(&["outbox", "run"]));
    machine.notify(&["--to", TO, "kept"]);
    let queue = || machine.output(&["queue"]);
    until("the pause", || queue().contains("paused account since"));
    assert!(queue().contains("to end it: twire queue release account"), "{}", queue());
    until("the owner", || told().contains("account is paused: "));
    // A signal that ends other programs ends this one. (A shell would have cleared the mask.)
    let blocked = told().lines().find_map(|line| Some(line.strip_prefix("SigBlk:")?.trim().to_owned()));
    assert_eq!(blocked.as_deref(), Some("0000000000000000"));
    machine.notify(&["--to", TO, "kept too"]);
    until("the import", || machine.states() == ["ready", "ready"]);
    // The account is asked at once after a reload, and every half minute.
    set_token(machine.sandbox.auth_token());
    worker.signal(Signal::SIGHUP);
    machine.sandbox.phone(TO).wait_for_messages("kept", 2, LONG).expect("they arrived");
    assert!(!queue().contains("paused"), "{}", queue());
    // A name that nobody has, past a program that knows no configuration.
    let spool = machine.path("spool").display().to_string();
    let mut stranger = machine.twire(&["notify", "--to", "opz", "lost?"]);
    stranger.env_remove("TWIRE_CONFIG").env("TWIRE_SPOOL", spool);
    stranger.env("TWIRE_CONFIG", machine.path("none"));
    assert!(stranger.status().expect("it ran").success());
    until("a refusal", || machine.states().last().is_some_and(|state| state == "refused"));
    until("the owner", || told().contains("did you mean ops?"));
}

#[test]
fn a_user_may_send_what_is_allowed() {
    let machine = Machine::new();
    machine.configure(&format!(
        "[recipients]\nops = {{ sms = \"{TO}\" }}\n[allow.\"*\"]\nto = [\"ops\"]\npriority = \"high\"\nper_day = 3\n"
    ));
    let _worker = machine.logged(machine.twire(&["outbox", "run"]));
    let cases: [(&[&str], &str); 5] = [
        (&["--to", "ops", "one"], "accepted"),
        (&["--to", TO, "two"], "may not send to"),
        (&["--to", "ops", "--priority", "critical", "three"], "may not send at priority critical"),
        (&["--to", "ops", "four"], "may send 3 a day"),
        (&["--to", "ops", "five"], "may send 3 a day"),
    ];
    for (at, (args, wanted)) in cases.into_iter().enumerate() {
        machine.notify(args);
        until("an end", || machine.states().len() == at + 1 && machine.queued().is_empty());
        let shown = machine.output(&["queue", "show", &(at + 1).to_string()]);
        assert!(shown.contains(wanted), "{at}: {shown}");
    }
    assert_eq!(machine.sandbox.phone(TO).messages().expect("messages").len(), 1);
    until("the log", || machine.log().contains("may send 3 a day"));
}
