//! `twire notify`, `outbox`, `queue` and `silence`, against a sandbox and without one.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use serde_json::{Value as Json, json};

use crate::harness::{Environment, TO, sandbox};
use crate::machine::LONG;

/// A folder for a home, and a host whose state is below it.
fn home(host: Environment) -> (tempfile::TempDir, Environment) {
    let folder = tempfile::TempDir::new().expect("a folder");
    let host = host.with("HOME", &folder.path().display().to_string());
    (folder, host)
}

fn lines(text: &str) -> Vec<Json> {
    text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}"))).collect()
}

#[test]
fn without_a_file_a_notification_is_enqueued_and_delivered() {
    let (sandbox, host) = sandbox();
    let (_home, host) = home(host);
    host.run(&["notify", "--to", TO, "the cellar is flooded"]).assert_silent();
    assert!(host.run(&["queue"]).err.contains("there is none"), "no store yet");
    host.run(&["outbox", "flush"]).assert_silent();
    sandbox.phone(TO).wait_for_message("flooded", LONG).expect("it arrived");
    assert_eq!(host.run(&["queue", "--state", "accepted", "--json"]).out.lines().count(), 1);
    let row = lines(&host.run(&["queue", "--all", "--json"]).out).remove(0);
    for field in [
        "id",
        "delivery",
        "state",
        "to",
        "sender",
        "sid",
        "status",
        "priority",
        "key",
        "title",
        "created_at",
        "attempts",
        "code",
        "reason",
    ] {
        assert!(row.get(field).is_some(), "{field} is missing: {row}");
    }
    assert_eq!((row["to"].as_str(), row["attempts"].as_u64()), (Some(TO), Some(1)));
    let shown = host.run(&["queue", "show", "1"]);
    assert!(shown.out.contains("the cellar is flooded") && shown.out.contains("accepted"), "{shown:?}");
    assert!(!shown.out.contains(TO), "{shown:?}");
    assert!(host.run(&["queue", "show", "1", "--full"]).out.contains(TO));
    // Twice flushed is once sent.
    host.run(&["outbox", "flush"]).assert_silent();
    assert_eq!(sandbox.phone(TO).messages().expect("messages").len(), 1);
}

#[test]
fn what_is_enqueued_says_its_id() {
    let (folder, host) = home(Environment::default());
    let id = host.run(&["notify", "-v", "--to", TO, "x"]).out;
    assert_eq!(id.trim_end().len(), 26, "{id}");
    let told = host.run(&["notify", "--json", "--to", TO, "--to", "+15558676544", "x"]).json();
    assert_eq!(told["recipients"], json!([TO, "+15558676544"]));
    let dry = host.run(&[
        "notify",
        "--dry-run",
        "--to",
        TO,
        "--title",
        "t",
        "--key",
        "k",
        "--resolve",
        "--ttl",
        "2h",
        "x",
    ]);
    let dry = dry.json();
    let host = dry["labels"]["host"].as_str().expect("a label");
    assert!(!host.is_empty() && !host.contains('.'), "{host}: as hooks name it");
    assert_eq!(
        (&dry["ttl"], &dry["resolve"], &dry["v"], &dry["key"]),
        (&json!(7200), &json!(true), &json!(1), &json!("k"))
    );
    let new = Path::new(folder.path()).join(".local/state/twire/spool/new");
    assert_eq!(std::fs::read_dir(new).expect("a spool").count(), 2, "a dry run enqueues nothing");
}

#[test]
fn what_cannot_be_enqueued_says_why() {
    let (folder, host) = home(Environment::default());
    host.run(&["notify", "--to", "nobody", "x"]).assert_failed(65, "no recipient \"nobody\"");
    host.run(&["notify", "--to", TO, ""]).assert_failed(65, "nothing to say");
    host.run(&["notify", "--to", TO, "--ttl", "2", "x"]).assert_failed(64, "such as 2h");
    host.run(&["notify", "--to", TO, "--priority", "urgent", "x"])
        .assert_failed(64, "critical, high, normal, bulk");
    host.run(&["notify", "--to", TO, "--at", "soon", "x"]).assert_failed(64, "--at");
    host.run(&["notify", "--to", TO, "--resolve", "x"]);
    let none = host.clone().with("TWIRE_SPOOL", "/nowhere/spool");
    none.run(&["notify", "--to", TO, "x"]).assert_failed(73, "install -d");
    let config = folder.path().join("twire.toml");
    std::fs::write(&config, "[recipients]\nops = { sms = \"+15558676543\" }\n[retry]\nfrist = \"5s\"\n")
        .expect("a file");
    let config = config.display().to_string();
    host.run(&["notify", "--config", &config, "--to", "ops", "x"])
        .assert_failed(78, "4: retry.frist: no such key; did you mean first?");
    // A configuration that is broken for all loses no alert.
    let broken = host.clone().with("TWIRE_CONFIG", &config);
    broken.run(&["notify", "--to", "ops", "x"]).assert_silent();
    std::fs::write(&config, "[recipients]\nops = { sms = \"+15558676543\" }\n").expect("a file");
    broken.run(&["notify", "--to", "opz", "x"]).assert_failed(65, "did you mean ops?");
    broken.run(&["notify", "--to", "ops", "x"]).assert_silent();
    // A full disk or spool: not sent, later it may be.
    std::fs::write(
        &config,
        format!("[spool]\npath = \"{}\"\nmax_files = 1\n", folder.path().join("small").display()),
    )
    .expect("a file");
    for part in ["tmp", "new", "bad"] {
        std::fs::create_dir_all(folder.path().join("small").join(part)).expect("a folder");
    }
    broken.run(&["notify", "--to", TO, "x"]).assert_silent();
    broken.run(&["notify", "--to", TO, "x"]).assert_failed(75, "the spool is full");
}

#[test]
fn the_queue_is_changed_by_hand() {
    let (sandbox, host) = sandbox();
    let (_home, host) = home(host);
    for text in ["one", "two", "three"] {
        host.run(&["notify", "--to", TO, "--at", "2099-01-01T00:00", "--ttl", "7d", text]).assert_silent();
    }
    host.run(&["outbox", "flush"]).assert_silent();
    assert!(sandbox.phone(TO).messages().expect("messages").is_empty());
    let states = |host: &Environment| -> Vec<String> {
        lines(&host.run(&["queue", "--all", "--json"]).out)
            .iter()
            .map(|r| r["state"].as_str().expect("a state").to_owned())
            .collect()
    };
    assert_eq!(states(&host), ["ready", "ready", "ready"]);
    host.run(&["queue", "drop", "1"]).assert_silent();
    host.run(&["queue", "hold", "2", "3"]).assert_silent();
    host.run(&["queue", "release", "3"]).assert_silent();
    assert_eq!(states(&host), ["cancelled", "held", "ready"]);
    host.run(&["queue", "drop", "1"]).assert_failed(65, "delivery 1 is cancelled: it cannot be dropped");
    host.run(&["queue", "drop", "99"]).assert_failed(65, "no such delivery");
    host.run(&["queue", "release", "account"]).assert_failed(65, "account is not paused");
    host.run(&["queue", "retry", "1"]).assert_silent();
    assert_eq!(states(&host)[0], "ready");
    assert_eq!(host.run(&["queue", "export"]).out.lines().filter(|line| line.contains("\"two\"")).count(), 1);
    assert!(host.run(&["queue", "--to", "+15550000000"]).out.is_empty());
    host.run(&["queue", "--since", "soon"]).assert_failed(64, "--since");
    assert!(host.run(&["queue", "--since", "1h"]).out.contains("two"));
}

#[test]
fn silences_are_made_listed_and_ended() {
    let (sandbox, host) = sandbox();
    let (_home, host) = home(host);
    assert_eq!(host.run(&["silence", "-v", "key=disk:*", "2h"]).out, "1\n");
    host.run(&["notify", "--to", TO, "--key", "disk:db1", "held back"]).assert_silent();
    host.run(&["outbox", "flush"]).assert_silent();
    assert!(sandbox.phone(TO).messages().expect("messages").is_empty());
    assert!(host.run(&["queue"]).out.contains("silenced key=disk:* until"));
    assert!(host.run(&["silence"]).out.starts_with("1  key=disk:*  until 2"));
    host.run(&["silence", "--end", "1"]).assert_silent();
    host.run(&["silence", "--end", "1"]).assert_failed(65, "no silence 1");
    host.run(&["outbox", "flush"]).assert_silent();
    sandbox.phone(TO).wait_for_message("held back", LONG).expect("it arrived");
    host.run(&["silence", "web", "2h"]).assert_failed(64, "field=value");
}

#[test]
fn the_check_names_what_is_wrong() {
    let (_sandbox, host) = sandbox();
    let (folder, host) = home(host);
    let well = host.run(&["outbox", "check"]);
    assert_eq!((well.code, well.out.matches("FAIL").count()), (0, 0), "{well:?}");
    assert!(well.out.contains("ok   account: its credentials work"), "{well:?}");
    let config = folder.path().join("twire.toml");
    let token = folder.path().join("token");
    std::fs::write(&token, "x").expect("a file");
    std::fs::set_permissions(&token, PermissionsExt::from_mode(0o644)).expect("a mode");
    std::fs::write(&config, format!("[account]\ntoken_file = \"{}\"\n", token.display())).expect("a file");
    let wrong = host.run(&["outbox", "check", "--config", &config.display().to_string()]);
    assert!(
        wrong.code == 78 && wrong.out.contains("FAIL account:") && wrong.out.contains("chmod 640"),
        "{wrong:?}"
    );
    assert!(wrong.out.contains("ok   spool:"), "{wrong:?}");
}

#[test]
fn the_wait_ends_as_the_delivery_does() {
    let (_sandbox, host) = sandbox();
    let (_home, host) = home(host);
    host.run(&["notify", "--to", TO, "--wait", "accepted=200ms", "x"]).assert_failed(75, "not accepted yet");
    host.run(&["outbox", "flush"]).assert_silent();
    host.run(&["notify", "--to", TO, "--wait", "sent", "x"]).assert_failed(64, "accepted or delivered");
}
