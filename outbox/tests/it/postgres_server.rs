//! A PostgreSQL for tests: `tests/postgres.py` starts it, one for the whole test program, and ends it with it.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::process::CommandExt;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::{Duration, Instant};

use serde_json::Value as Json;

/// A server. When it is dropped, or this process ends in any way, the server ends and its folder is removed.
pub(crate) struct Server {
    /// Its end of file ends the server.
    process: Child,
    answers: BufReader<ChildStdout>,
    /// Where its socket is.
    pub(crate) folder: PathBuf,
    /// Its port, which is part of the socket's name.
    pub(crate) port: u16,
}

impl Server {
    /// Starts one with arguments of `tests/postgres.py`; `None` where no PostgreSQL is installed.
    pub(crate) fn start(arguments: &[&str]) -> Option<Server> {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/postgres.py");
        let process = Command::new("python3")
            .arg(script)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            // Ctrl-C ends the tests first, and the server then.
            .process_group(0)
            .spawn();
        let mut process = process.ok()?;
        let answers = BufReader::new(process.stdout.take().expect("its output"));
        let mut server = Server { process, answers, folder: PathBuf::new(), port: 0 };
        let Some(about) = server.read() else {
            let status = server.process.wait().expect("it ended");
            assert_eq!(status.code(), Some(77), "tests/postgres.py failed");
            return None;
        };
        server.folder = about["folder"].as_str().expect("a folder").into();
        server.port = about["port"].as_u64().and_then(|port| u16::try_from(port).ok()).expect("a port");
        Some(server)
    }

    fn read(&mut self) -> Option<Json> {
        let mut line = String::new();
        self.answers.read_line(&mut line).expect("a line");
        serde_json::from_str(&line).ok()
    }

    /// Has it `crash`, `stop` or `start`.
    pub(crate) fn tell(&mut self, command: &str) {
        writeln!(self.process.stdin.as_mut().expect("its input"), "{command}").expect("it listens");
        let answer = self.read().expect("an answer");
        assert!(answer.get("error").is_none(), "{command}: {answer}");
    }

    /// The URL of a database over the server's socket.
    pub(crate) fn url(&self, user: &str, database: &str) -> String {
        format!(
            "postgres://{user}@/{database}?host={}&port={}&connect_timeout=60",
            self.folder.display(),
            self.port
        )
    }

    /// Runs statements as the superuser; the rows of the last, columns separated by `|`.
    pub(crate) fn psql(&self, database: &str, sql: &str) -> String {
        psql(&self.url("postgres", database), sql).unwrap_or_else(|e| panic!("{sql}: {e}"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        let _ = self.process.wait();
    }
}

/// Runs statements; the rows of all, columns separated by `|`; or what the server said.
pub(crate) fn psql(url: &str, sql: &str) -> Result<String, String> {
    wait(async {
        let config: tokio_postgres::Config = url.parse().expect("a URL");
        let (client, connection) = config.connect(tokio_postgres::NoTls).await.map_err(|e| said(&e))?;
        let driver = tokio::spawn(connection);
        let messages = client.simple_query(sql).await.map_err(|e| said(&e))?;
        drop(client);
        let _ = driver.await;
        let rows = messages.iter().filter_map(|message| match message {
            tokio_postgres::SimpleQueryMessage::Row(row) => {
                let cells: Vec<&str> = (0..row.len()).map(|at| row.get(at).unwrap_or_default()).collect();
                Some(cells.join("|"))
            }
            _ => None,
        });
        Ok(rows.collect::<Vec<_>>().join("\n"))
    })
}

fn said(error: &tokio_postgres::Error) -> String {
    error.as_db_error().map_or_else(
        || format!("{error}: {:?}", std::error::Error::source(error)),
        |e| format!("{} {} {}", e.code().code(), e.message(), e.hint().unwrap_or_default()),
    )
}

/// Runs a test on stores again if it ended with an error of a store while this process was stopped, or so slow, that
/// the server or the store had given it up: see `SETTINGS` in `store/postgres/link.rs`. What a test asserts holds in
/// any case.
pub(crate) fn unless_given_up(test: impl Fn()) {
    /// Less than any time limit that ends a session.
    const STOPPED: Duration = Duration::from_secs(1);
    /// Far longer than such a test takes.
    const SLOW: Duration = Duration::from_secs(20);
    for _ in 0..20 {
        let begun = Instant::now();
        let is_over = AtomicBool::new(false);
        let (done, longest) = std::thread::scope(|scope| {
            let watch = scope.spawn(|| {
                let mut longest = Duration::ZERO;
                while !is_over.load(Ordering::Relaxed) {
                    let asleep = Instant::now();
                    std::thread::sleep(Duration::from_millis(50));
                    longest = longest.max(asleep.elapsed());
                }
                longest
            });
            let done = catch_unwind(AssertUnwindSafe(&test));
            is_over.store(true, Ordering::Relaxed);
            (done, watch.join().expect("it watches"))
        });
        let Err(panic) = done else { return };
        let said = panic.downcast_ref::<String>().map_or("", String::as_str);
        let is_given_up = said.contains("kind: Store") && (longest > STOPPED || begun.elapsed() > SLOW);
        if !is_given_up {
            resume_unwind(panic);
        }
    }
    panic!("this machine stops the test too often");
}

/// The server of all tests of this program; `None`, with the test named among the skipped, where there is none.
pub(crate) fn server(test: &str) -> Option<&'static Server> {
    // Never dropped: the end of this process ends it.
    static SERVER: OnceLock<Option<Server>> = OnceLock::new();
    let server = SERVER.get_or_init(|| Server::start(&[])).as_ref();
    if server.is_none() {
        skip(test);
    }
    server
}

/// Names a test that needs a PostgreSQL among the skipped.
pub(crate) fn skip(test: &str) {
    crate::skipped::skipped(test, "no PostgreSQL");
}

/// Runs something to its end.
pub(crate) fn wait<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime").block_on(future)
}

/// A database with the schema, for a test: its URL as the superuser.
pub(crate) fn migrated(test: &str) -> Option<String> {
    let url = database(test)?;
    psql(&url, &twire_outbox::store::postgres::schema::script()).expect("a schema");
    Some(url)
}

/// An empty database of its own for a test: its URL as the superuser.
pub(crate) fn database(test: &str) -> Option<String> {
    static LAST: AtomicU32 = AtomicU32::new(0);
    let server = server(test)?;
    let name = format!("test{}", LAST.fetch_add(1, Ordering::Relaxed));
    server.psql("postgres", &format!("create database {name}"));
    Some(server.url("postgres", &name))
}
