//! `twire outbox migrate`, and a configuration that names a PostgreSQL.

use crate::harness::Environment;
use crate::postgres_server::{database, psql};

/// An environment whose configuration has this section `[store]`.
fn configured(store: &str) -> (tempfile::TempDir, Environment) {
    let folder = tempfile::TempDir::new().expect("a folder");
    let path = folder.path().join("twire.toml");
    std::fs::write(&path, format!("[store]\n{store}\n")).expect("a configuration");
    let host = Environment::default().with("HOME", &folder.path().display().to_string());
    let host = host.with("TWIRE_CONFIG", &path.display().to_string());
    (folder, host)
}

#[test]
fn a_migration_says_what_it_did() {
    let Some(url) = database("a_migration_says_what_it_did") else { return };
    let (_folder, host) = configured(&format!("url = \"{url}\""));
    let first = host.run(&["outbox", "migrate"]);
    assert_eq!(
        (first.code, first.out.as_str(), first.err.as_str()),
        (0, "schema twire: version 2, new\n", "")
    );
    let again = host.run(&["outbox", "migrate"]);
    assert_eq!((again.code, again.out.as_str()), (0, "schema twire: version 2, as before\n"));
    psql(&url, "select twire.notify('ops', 'disk full')").expect("it enqueues");
    // Without a configuration, as a database administrator has it.
    let bare = Environment::default().with("HOME", "/nonexistent").run(&["outbox", "migrate", "--url", &url]);
    assert_eq!((bare.code, bare.out.as_str()), (0, "schema twire: version 2, as before\n"));
}

#[test]
fn the_printed_sql_is_the_migration() {
    let Some(url) = database("the_printed_sql_is_the_migration") else { return };
    let printed = Environment::default().run(&["outbox", "migrate", "--sql"]);
    assert_eq!((printed.code, printed.err.as_str()), (0, ""));
    for _ in 0..2 {
        psql(&url, &printed.out).expect("it runs, and again");
    }
    let (_folder, host) = configured(&format!("url = \"{url}\""));
    assert_eq!(host.run(&["outbox", "migrate"]).out, "schema twire: version 2, as before\n");
}

#[test]
fn what_a_configuration_says_wrong_of_a_database_is_named() {
    let (_folder, host) = configured("");
    host.run(&["outbox", "migrate"]).assert_failed(78, "name a database: url in [store], or --url");
    for (store, why) in [
        ("url = \"postgres://twire:hunter2@db/twire\"", ":2: store.url: a password stands in it"),
        ("url = \"postgres://db/twire?password=hunter2\"", ":2: store.url: a password stands in it"),
        ("url = \"mysql://hunter2\"", ":2: store.url: expected a URL such as"),
        ("password_file = \"/etc/twire/password\"", ":2: store.password_file: needs url"),
        (
            "url = \"postgres://db/twire\"\npassword_file = \"password\"",
            ":3: store.password_file: expected an absolute path",
        ),
    ] {
        let (_folder, host) = configured(store);
        let run = host.run(&["outbox", "migrate"]);
        run.assert_failed(78, why);
        assert!(!run.err.contains("hunter2"), "{run:?}");
    }
    let given =
        Environment::default().run(&["outbox", "migrate", "--url", "postgres://twire:hunter2@db/twire"]);
    given.assert_failed(78, "the URL of the store: a password stands in it");
    assert!(!given.err.contains("hunter2"), "{given:?}");
}
