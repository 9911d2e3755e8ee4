//! How a PostgreSQL is reached: TLS, passwords, servers that are away, poolers.

use std::io::Write;
use std::net::TcpListener;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use rcgen::{CertificateParams, CertifiedIssuer, KeyPair};
use tempfile::TempDir;
use twire_outbox::config::Database;
use twire_outbox::store::postgres::connect::Address;
use twire_outbox::{Error, ErrorKind};

use crate::postgres_server::{Server, migrated, server, skip, wait};

const PASSWORD: &str = "hunter2:\\ x";

fn connect(url: &str, password_file: Option<PathBuf>, vars: &[(&str, &Path)]) -> Result<(), Error> {
    let database = Database { url: url.to_owned(), password_file };
    let var = |name: &str| {
        vars.iter().find(|(n, _)| *n == name).map(|(_, path)| path.to_str().expect("UTF-8").to_owned())
    };
    let address = Address::new(&database, &var)?;
    wait(async {
        let session = address.connect("twire test").await?;
        let row = session
            .client
            .query_one("select application_name from pg_stat_activity where pid = pg_backend_pid()", &[]);
        let name: String = row.await.map_err(|e| address.explain(&e))?.get(0);
        assert_eq!(name, "twire test");
        Ok(())
    })
}

fn file(folder: &Path, name: &str, mode: u32, text: &str) -> PathBuf {
    let path = folder.join(name);
    let mut options = std::fs::OpenOptions::new();
    let mut file = options.write(true).create_new(true).mode(mode).open(&path).expect("a file");
    file.write_all(text.as_bytes()).expect("it is written");
    path
}

/// Two authorities' certificates, and a server's for `localhost`: paths of authority, stranger, certificate, key.
fn certificates(folder: &Path) -> [PathBuf; 4] {
    let authority = |name: &str| {
        let mut params = CertificateParams::new(Vec::new()).expect("a name");
        params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        params.distinguished_name.push(rcgen::DnType::CommonName, name);
        CertifiedIssuer::self_signed(params, KeyPair::generate().expect("a key")).expect("a certificate")
    };
    let (own, other) = (authority("twire test"), authority("another"));
    let key = KeyPair::generate().expect("a key");
    let params = CertificateParams::new(vec!["localhost".to_owned()]).expect("a name");
    let server = params.signed_by(&key, &own).expect("a certificate");
    [
        file(folder, "ca.pem", 0o644, &own.pem()),
        file(folder, "other.pem", 0o644, &other.pem()),
        file(folder, "server.pem", 0o644, &server.pem()),
        file(folder, "server.key", 0o600, &key.serialize_pem()),
    ]
}

#[test]
fn tls_proves_what_sslmode_says() {
    let folder = TempDir::new().expect("a folder");
    let [ca, other, certificate, key] = certificates(folder.path());
    let text = |path: &Path| path.to_str().expect("UTF-8").to_owned();
    let Some(server) = Server::start(&["--tls", &text(&certificate), &text(&key)]) else {
        return skip("tls_proves_what_sslmode_says");
    };
    server.psql("postgres", &format!("create role shop login password '{PASSWORD}'"));
    let password = file(folder.path(), "password", 0o600, &format!("{PASSWORD}\n"));
    let (ca, other, port) = (ca.display(), other.display(), server.port);
    let cases = [
        ("localhost", String::new(), Ok(())),
        ("localhost", "sslmode=require".to_owned(), Ok(())),
        ("127.0.0.1", "sslmode=require".to_owned(), Ok(())),
        ("localhost", format!("sslmode=verify-full&sslrootcert={ca}"), Ok(())),
        ("localhost", format!("sslrootcert={ca}"), Ok(())),
        ("127.0.0.1", format!("sslmode=verify-ca&sslrootcert={ca}"), Ok(())),
        ("localhost", format!("sslmode=require&channel_binding=require&sslrootcert={ca}"), Ok(())),
        (
            "127.0.0.1",
            format!("sslmode=verify-full&sslrootcert={ca}"),
            Err("name the authority's certificate"),
        ),
        (
            "localhost",
            format!("sslmode=verify-full&sslrootcert={other}"),
            Err("name the authority's certificate"),
        ),
        (
            "localhost",
            format!("sslmode=verify-ca&sslrootcert={other}"),
            Err("name the authority's certificate"),
        ),
        // As libpq has it: a file of authorities is there to be used.
        (
            "localhost",
            format!("sslmode=require&sslrootcert={other}"),
            Err("name the authority's certificate"),
        ),
        ("localhost", "sslmode=verify-full".to_owned(), Err("name the authority's certificate")),
        (
            "localhost",
            "sslmode=verify-full&sslrootcert=/nowhere/ca.pem".to_owned(),
            Err("/nowhere/ca.pem cannot be read"),
        ),
    ];
    for (host, parameters, wanted) in cases {
        let url = format!("postgres://shop@{host}:{port}/postgres?connect_timeout=60&{parameters}");
        match (connect(&url, Some(password.clone()), &[]), wanted) {
            (Ok(()), Ok(())) => {}
            (Err(e), Err(why)) => assert!(e.message().contains(why), "{url}: {e}"),
            (found, _) => panic!("{url}: {found:?}"),
        }
    }
}

/// A named file, variables, and what comes of it.
type PasswordCase<'a> = (Option<&'a Path>, &'a [(&'a str, &'a Path)], Result<(), &'a str>);

#[test]
fn a_server_without_tls_is_refused_where_it_is_wanted() {
    let Some(server) = Server::start(&["--tcp"]) else { return skip("a_server_without_tls_is_refused") };
    server.psql("postgres", &format!("create role shop login password '{PASSWORD}'"));
    let folder = TempDir::new().expect("a folder");
    let password = file(folder.path(), "password", 0o640, PASSWORD);
    let url = |mode: &str| {
        format!("postgres://shop@localhost:{}/postgres?connect_timeout=60&sslmode={mode}", server.port)
    };
    for mode in ["disable", "prefer"] {
        connect(&url(mode), Some(password.clone()), &[]).expect(mode);
    }
    let refused = connect(&url("require"), Some(password.clone()), &[]).expect_err("no TLS");
    assert!(refused.message().contains("turn TLS on there (ssl = on)"), "{refused}");

    // Where a password is looked for, and what is said where it is not, or is wrong.
    let escaped = PASSWORD.replace('\\', "\\\\").replace(':', "\\:");
    let own = format!("*:*:*:shop:{escaped}\n");
    let pgpass = file(folder.path(), "pgpass", 0o600, &own);
    let open = file(folder.path(), "open", 0o644, &own);
    let wrong = file(folder.path(), "wrong", 0o600, "not it");
    let home = folder.path().join("home");
    std::fs::create_dir(&home).expect("a folder");
    file(&home, ".pgpass", 0o600, &own);
    let loaded = folder.path().join("credentials");
    std::fs::create_dir(&loaded).expect("a folder");
    file(&loaded, "store_password", 0o600, PASSWORD);
    let nothing = folder.path().join("nothing");
    let cases: [PasswordCase<'_>; 8] = [
        (None, &[("PGPASSFILE", &pgpass)], Ok(())),
        (None, &[("HOME", &home)], Ok(())),
        (None, &[("CREDENTIALS_DIRECTORY", &loaded)], Ok(())),
        (Some(&wrong), &[("CREDENTIALS_DIRECTORY", &loaded)], Ok(())),
        (Some(&wrong), &[("PGPASSFILE", &pgpass)], Err("mend the password")),
        (None, &[("PGPASSFILE", &open)], Err("run: chmod 600")),
        (None, &[("PGPASSFILE", &nothing)], Err("no password was found")),
        (None, &[("PGPASSWORD", Path::new(PASSWORD))], Err("PGPASSWORD is not read")),
    ];
    for (at, (named, vars, wanted)) in cases.into_iter().enumerate() {
        match (connect(&url("prefer"), named.map(Path::to_owned), vars), wanted) {
            (Ok(()), Ok(())) => {}
            (Err(e), Err(why)) => {
                assert!(e.message().contains(why), "{at}: {e}");
                assert!(!e.message().contains("hunter2") && !e.message().contains("not it"), "{e}");
            }
            (found, _) => panic!("{at}: {found:?}"),
        }
    }
}

#[test]
fn another_server_of_the_url_takes_over() {
    let Some(server) = server("another_server_of_the_url_takes_over") else { return };
    let url = format!(
        "postgres://postgres@/postgres?host=/nowhere,{}&port={}&connect_timeout=60",
        server.folder.display(),
        server.port
    );
    connect(&url, None, &[]).expect("the second");
}

#[test]
fn each_server_of_the_url_has_its_own_password() {
    let Some(server) = Server::start(&["--tcp"]) else { return skip("each_server_has_its_own_password") };
    server.psql("postgres", "create role shop login password 'right'");
    let folder = TempDir::new().expect("a folder");
    // One that nobody listens on, and one that takes connections and says nothing.
    let free = TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address").port();
    let silent = TcpListener::bind("127.0.0.1:0").expect("a port");
    let (port, silent) = (server.port, silent.local_addr().expect("an address").port());
    let lines = format!("*:{free}:*:*:wrong\n127.0.0.1:{port}:*:*:right\n*:*:*:*:wrong\n");
    let pgpass = file(folder.path(), "pgpass", 0o600, &lines);
    let reached = |parameters: &str| {
        let url = format!(
            "postgres://shop@127.0.0.1:{free},127.0.0.1:{silent},127.0.0.1:{port}/postgres?{parameters}"
        );
        connect(&url, None, &[("PGPASSFILE", &pgpass)])
    };
    reached("connect_timeout=15").expect("the third");
    reached("connect_timeout=15&load_balance_hosts=random").expect("the third");
    let error = reached("connect_timeout=15&target_session_attrs=read-only").expect_err("no replica");
    assert!(!error.message().contains("right") && !error.message().contains("wrong"), "{error}");
}

#[test]
fn a_server_that_is_away_is_named_in_time() {
    // Nobody listens, and no other program can: the port is taken.
    let taken = tokio::net::TcpSocket::new_v4().expect("a socket");
    taken.bind("127.0.0.1:0".parse().expect("an address")).expect("a port");
    let free = taken.local_addr().expect("an address");
    let error = connect(&format!("postgres://shop@{free}/alerts"), None, &[]).expect_err("nobody");
    assert_eq!(error.kind(), ErrorKind::Store);
    let named = format!("the store postgres://shop@{free}/alerts: ");
    assert!(error.message().starts_with(&named) && error.message().contains("refused"), "{error}");
    // Somebody listens and says nothing.
    let silent = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = silent.local_addr().expect("an address");
    let url = format!("postgres://shop@{address}/alerts?connect_timeout=1");
    let error = connect(&url, None, &[]).expect_err("silence");
    assert!(error.message().contains("it takes connections and does not answer"), "{error}");
}

#[test]
fn a_crash_ends_a_session_and_another_begins() {
    let Some(mut server) = Server::start(&[]) else { return skip("a_crash_ends_a_session") };
    let url = server.url("postgres", "postgres");
    let address = Address::new(&Database { url, password_file: None }, &|_| None).expect("an address");
    wait(async {
        let session = address.connect("twire test").await.expect("a session");
        server.tell("crash");
        let error = session.client.simple_query("select 1").await.expect_err("it is gone");
        assert_eq!(address.explain(&error).kind(), ErrorKind::Store);
        assert!(address.connect("twire test").await.is_err());
        server.tell("start");
        address.connect("twire test").await.expect("another session");
    });
}

/// A pgbouncer before the server.
struct Pooler {
    process: std::process::Child,
    folder: TempDir,
}

impl Drop for Pooler {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Pooler {
    fn start(mode: &str) -> Option<Pooler> {
        let server = server("pooler")?;
        let folder = TempDir::new().expect("a folder");
        let here = folder.path();
        std::fs::set_permissions(here, PermissionsExt::from_mode(0o777)).expect("a mode");
        let (socket, port) = (server.folder.display(), server.port);
        let settings = format!(
            "[databases]\n* = host={socket} port={port}\n[pgbouncer]\npool_mode = {mode}\nauth_type = any\n\
             listen_port = 6432\nlisten_addr =\nunix_socket_dir = {}\nlogfile = {}/log\npidfile =\n",
            here.display(),
            here.display()
        );
        let settings = settings.replace("[databases]\n* =", "[databases]\n* = user=postgres");
        let settings = file(here, "pgbouncer.ini", 0o644, &settings);
        let is_root = nix::unistd::geteuid().is_root();
        let mut command = Command::new("pgbouncer");
        command
            .args(is_root.then_some("--user=nobody"))
            .arg(settings)
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let process = command.spawn().ok()?;
        let mut pooler = Pooler { process, folder };
        let socket = pooler.folder.path().join(".s.PGSQL.6432");
        let end = std::time::Instant::now() + std::time::Duration::from_secs(60);
        while !socket.exists() {
            assert!(std::time::Instant::now() < end, "pgbouncer does not start");
            assert!(pooler.process.try_wait().expect("a process").is_none(), "pgbouncer ended");
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
        Some(pooler)
    }
}

#[test]
fn a_pooler_in_transaction_mode_is_refused_in_one_sentence() {
    let name = "a_pooler_in_transaction_mode_is_refused_in_one_sentence";
    let Some(direct) = migrated(name) else { return };
    let database = direct.split(['/', '?']).nth(3).expect("a database").to_owned();
    for (mode, is_refused) in [("session", false), ("transaction", true)] {
        let Some(pooler) = Pooler::start(mode) else { return skip(name) };
        let here = pooler.folder.path().display();
        let url = format!("postgres://postgres@/{database}?host={here}&port=6432&connect_timeout=60");
        let address =
            Address::new(&Database { url: url.clone(), password_file: None }, &|_| None).expect("an address");
        let found = wait(async {
            let session = address.connect("twire test").await?;
            address.refuse_pooler(&session).await
        });
        assert_eq!(found.is_err(), is_refused, "{mode}: {found:?}");
        if let Err(e) = found {
            assert!(e.message().contains("a pooler in transaction mode stands between"), "{e}");
        }
        // Programs that only enqueue may use any mode.
        let id = crate::postgres_server::psql(&url, "select twire.notify('ops', 'disk full')");
        assert_eq!(id.map(|id| id.len()), Ok(36), "{mode}");
    }
}
