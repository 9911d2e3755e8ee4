//! The store of one machine: an `SQLite` file.

use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, ErrorCode, OpenFlags, ToSql, TransactionBehavior, params_from_iter};

use super::sql::{Cells, Database, Sql, Statement, Value};
use crate::error::{Error, ErrorKind, Result};

/// Schema versions in order. A file of an earlier one is brought forward when it is opened.
const MIGRATIONS: [&str; 3] =
    [include_str!("schema/001.sql"), include_str!("schema/002.sql"), include_str!("schema/003.sql")];

/// What a store that is not there yet says.
const NOTHING: &str = "there is none; nothing was delivered yet";

/// How long a transaction of another process is waited for.
const BUSY: Duration = Duration::from_secs(5);

/// An `SQLite` file with deliveries.
pub struct SqliteStore {
    connection: Connection,
    path: PathBuf,
}

impl std::fmt::Debug for SqliteStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SqliteStore").field("path", &self.path).finish_non_exhaustive()
    }
}

impl SqliteStore {
    /// Opens the file, makes it where there is none (readable for its owner alone), and brings its
    /// schema forward.
    pub fn open(path: impl Into<PathBuf>) -> Result<SqliteStore> {
        let path = path.into();
        let io = |e: std::io::Error| explain_io(&path, &e);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(io)?;
        }
        match std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&path) {
            // Before SQLite, which would give its log the mode of a file that may not be written.
            Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => {
                std::fs::OpenOptions::new().append(true).open(&path).map_err(io)?;
            }
            made => drop(made.map_err(io)?),
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut store = SqliteStore::connect(path, flags)?;
        store.set_up().map_err(|e| store.explain(&e))?;
        Ok(store)
    }

    /// Opens a file that is there, to look at it.
    pub fn open_read_only(path: impl Into<PathBuf>) -> Result<SqliteStore> {
        let path = path.into();
        if !path.exists() {
            return Err(failed(&path, NOTHING));
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let store = SqliteStore::connect(path, flags)?;
        let version = store.version().map_err(|e| store.explain(&e))?;
        store.check_version(version)?;
        if version == 0 {
            // A worker has just made the file.
            return Err(failed(&store.path, NOTHING));
        }
        if version < MIGRATIONS.len() {
            return Err(failed(&store.path, "it is of an earlier version; the worker brings it forward"));
        }
        Ok(store)
    }

    fn connect(path: PathBuf, flags: OpenFlags) -> Result<SqliteStore> {
        let connection = Connection::open_with_flags(&path, flags).map_err(|e| explain(&path, &e))?;
        let ready = connection
            .busy_timeout(BUSY)
            .and_then(|()| connection.pragma_update(None, "foreign_keys", false));
        ready.map_err(|e| explain(&path, &e))?;
        connection.set_prepared_statement_cache_capacity(64);
        Ok(SqliteStore { connection, path })
    }

    fn version(&self) -> rusqlite::Result<usize> {
        version(&self.connection)
    }

    fn check_version(&self, version: usize) -> Result<()> {
        if version > MIGRATIONS.len() {
            let why = format!(
                "it is of a newer version ({version}; this program knows {}); install the newer twire",
                MIGRATIONS.len()
            );
            return Err(failed(&self.path, &why));
        }
        Ok(())
    }

    fn set_up(&mut self) -> rusqlite::Result<()> {
        let found = self.version()?;
        if found > MIGRATIONS.len() {
            // Not touched at all; `open` says why.
            return Err(rusqlite::Error::IntegralValueOutOfRange(found, 0));
        }
        self.connection.pragma_update(None, "journal_mode", "wal")?;
        // What was committed survives a power cut: the write-ahead log is synced at every commit.
        self.connection.pragma_update(None, "synchronous", "full")?;
        let tx = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let found = version(&tx)?;
        for migration in MIGRATIONS.iter().skip(found) {
            tx.execute_batch(migration)?;
        }
        tx.pragma_update(None, "user_version", i64::try_from(MIGRATIONS.len()).unwrap_or(0))?;
        tx.commit()
    }

    fn explain(&self, error: &rusqlite::Error) -> Error {
        if let rusqlite::Error::IntegralValueOutOfRange(version, _) = error
            && let Err(newer) = self.check_version(*version)
        {
            return newer;
        }
        explain(&self.path, error)
    }
}

fn version(db: &Connection) -> rusqlite::Result<usize> {
    let version: i64 = db.query_row("pragma user_version", [], |row| row.get(0))?;
    Ok(usize::try_from(version).unwrap_or(usize::MAX))
}

fn failed(path: &Path, why: &str) -> Error {
    Error::new(ErrorKind::Store, format!("the store {}: {why}", path.display()))
}

const READ_ONLY: &str = "it may not be written; mend its mode, owner or file system";
const FULL: &str = "its disk is full; make room";

fn explain_io(path: &Path, error: &std::io::Error) -> Error {
    use std::io::ErrorKind as Io;
    match error.kind() {
        Io::PermissionDenied | Io::ReadOnlyFilesystem => failed(path, READ_ONLY),
        Io::StorageFull | Io::QuotaExceeded => failed(path, FULL),
        _ => failed(path, &error.to_string()),
    }
}

/// What an error of `SQLite`'s means to an administrator, and what to do.
fn explain(path: &Path, error: &rusqlite::Error) -> Error {
    let code = match error {
        rusqlite::Error::SqliteFailure(failure, _) => Some(failure.code),
        _ => None,
    };
    let why = match code {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            "another process holds it locked; end that process".to_owned()
        }
        Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => {
            "it is damaged; keep a copy, and take it away or restore it: what is in the spool is kept"
                .to_owned()
        }
        Some(ErrorCode::DiskFull) => FULL.to_owned(),
        Some(ErrorCode::ReadOnly) => READ_ONLY.to_owned(),
        Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
            "it cannot be opened; mend its folder or mode".to_owned()
        }
        Some(ErrorCode::SystemIoFailure) => format!("its disk fails: {error}"),
        _ => error.to_string(),
    };
    failed(path, &why)
}

impl Database for SqliteStore {
    fn place(&self) -> String {
        std::path::absolute(&self.path).unwrap_or_else(|_| self.path.clone()).display().to_string()
    }

    fn read<T>(&mut self, act: impl Fn(&dyn Sql) -> Result<T>) -> Result<T> {
        act(&Session { db: &self.connection, path: &self.path })
    }

    fn write<T>(&mut self, act: impl Fn(&dyn Sql) -> Result<T>) -> Result<T> {
        let path = &self.path;
        let begun = self.connection.transaction_with_behavior(TransactionBehavior::Immediate);
        let tx = begun.map_err(|e| explain(path, &e))?;
        let done = act(&Session { db: &tx, path })?;
        tx.commit().map_err(|e| explain(path, &e))?;
        Ok(done)
    }
}

/// Statements of a transaction, or of none.
struct Session<'a> {
    db: &'a Connection,
    path: &'a Path,
}

impl Session<'_> {
    fn rows(&self, sql: &str, values: Vec<Value>) -> rusqlite::Result<Vec<Cells>> {
        let mut statement = self.db.prepare_cached(sql)?;
        let columns = statement.column_count();
        let mut rows = statement.query(params_from_iter(values))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let cells = (0..columns).map(|column| Ok(row.get_ref(column)?.into()));
            found.push(Cells::new(cells.collect::<rusqlite::Result<_>>()?));
        }
        Ok(found)
    }
}

impl Sql for Session<'_> {
    fn queries(&self, statements: Vec<Statement<'_>>) -> Result<Vec<Vec<Cells>>> {
        let rows = statements.into_iter().map(|(sql, values)| self.rows(sql, values));
        rows.collect::<rusqlite::Result<_>>().map_err(|e| explain(self.path, &e))
    }

    fn write(&self, sql: &str, values: Vec<Value>) -> Result<()> {
        let written = self.db.prepare_cached(sql).and_then(|mut s| s.execute(params_from_iter(values)));
        written.map(drop).map_err(|e| explain(self.path, &e))
    }

    fn new_numbers(&self, count: usize) -> Result<Vec<i64>> {
        // A number is used once, also after its row is gone. What is not used now is given out again.
        let last = "select seq from sqlite_sequence where name = 'deliveries'";
        let last = self.first(last, vec![])?.map(|mut row| row.take(0)).transpose()?.unwrap_or(0);
        Ok((last + 1..).take(count).collect())
    }
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Value::Null => ToSqlOutput::Borrowed(ValueRef::Null),
            Value::Bool(truth) => (*truth).into(),
            Value::Int(number) => (*number).into(),
            Value::Real(number) => (*number).into(),
            Value::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
            Value::Blob(bytes) => ToSqlOutput::Borrowed(ValueRef::Blob(bytes)),
        })
    }
}

impl From<ValueRef<'_>> for Value {
    fn from(value: ValueRef<'_>) -> Value {
        match value {
            ValueRef::Null => Value::Null,
            ValueRef::Integer(number) => Value::Int(number),
            ValueRef::Real(number) => Value::Real(number),
            ValueRef::Text(text) => Value::Text(String::from_utf8_lossy(text).into_owned()),
            ValueRef::Blob(bytes) => Value::Blob(bytes.to_vec()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;
    use crate::clock::Now;
    use crate::config::Config;
    use crate::delivery::{Event, Verdict};
    use crate::plan::{self, Ledger};
    use crate::store::{Claim, Note, SpooledNotification, Store, Text};
    use crate::{Id, Notification};

    /// A store that has `SQLite` explain whatever it is asked.
    struct Explained {
        store: SqliteStore,
        plans: RefCell<Vec<(String, String)>>,
    }

    struct Explaining<'a> {
        session: Session<'a>,
        plans: &'a RefCell<Vec<(String, String)>>,
    }

    impl Explaining<'_> {
        fn explain(&self, sql: &str) {
            let mut statement =
                self.session.db.prepare(&format!("explain query plan {sql}")).expect("a statement");
            let mut rows = statement.raw_query();
            while let Some(row) = rows.next().expect("a row") {
                self.plans.borrow_mut().push((sql.to_owned(), row.get(3).expect("a text")));
            }
        }
    }

    impl Sql for Explaining<'_> {
        fn queries(&self, statements: Vec<Statement<'_>>) -> Result<Vec<Vec<Cells>>> {
            for (sql, _) in &statements {
                self.explain(sql);
            }
            self.session.queries(statements)
        }
        fn write(&self, sql: &str, values: Vec<Value>) -> Result<()> {
            self.explain(sql);
            self.session.write(sql, values)
        }
        fn new_numbers(&self, count: usize) -> Result<Vec<i64>> {
            self.session.new_numbers(count)
        }
    }

    impl Database for Explained {
        fn place(&self) -> String {
            self.store.place()
        }
        fn read<T>(&mut self, act: impl Fn(&dyn Sql) -> Result<T>) -> Result<T> {
            let session = Session { db: &self.store.connection, path: &self.store.path };
            act(&Explaining { session, plans: &self.plans })
        }
        fn write<T>(&mut self, act: impl Fn(&dyn Sql) -> Result<T>) -> Result<T> {
            self.read(act)
        }
    }

    #[test]
    fn no_turn_of_a_worker_reads_all_deliveries() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = SqliteStore::open(folder.path().join("outbox.db")).expect("a store");
        let mut store = Explained { store, plans: RefCell::default() };
        let var = |name: &str| (name == "TWILIO_PHONE_NUMBER").then(|| "+15005550006".to_owned());
        let config = Config::parse("", &var).expect("a configuration");
        let now = Now { wall: 1_795_507_200_000, steady: 1_000 };
        let plan =
            |incoming: &SpooledNotification, ledger: &dyn Ledger| plan::plan(incoming, &config, ledger, now);
        let batch: Vec<SpooledNotification> = (0..30)
            .map(|n| {
                let notification =
                    Notification::new("+15558676543", format!("text {n}")).key(format!("key:{n}"));
                let bytes = notification.encode().expect("bytes");
                let id = Id::generate().expect("an id");
                SpooledNotification { id, notification, source: "root".to_owned(), bytes }
            })
            .collect();
        store.import(&batch, &plan, now).expect("imported");
        let text = |row: &crate::store::Row, _: u16, _: bool| Text {
            text: row.body.clone(),
            segments: 1,
            mark: row.body.clone(),
        };
        let claim = Claim {
            limit: 4,
            lease: now.steady + 60_000,
            rate: &|_| 1_000.0,
            quiet: &|_, _| None,
            text: &text,
            account: "AC1",
            breaker: config.storm.breaker,
        };
        let claimed = store.claim(&claim, now).expect("claimed");
        assert_eq!(claimed.len(), 4);
        let events: Vec<_> =
            claimed.iter().map(|one| (one.row.id, Event::Accepted { attempt: 1 }, Note::default())).collect();
        store.apply_all(&events[1..], 90_000, now).expect("applied");
        let later = now.after(120_000);
        assert_eq!(store.overdue(10, later).expect("rows").len(), 1);
        store.apply(events[0].0, Event::LeaseEnded, &Note::default(), 0, later).expect("applied");
        assert_eq!(store.looks(10, later.steady + 1_000, later.after(600_000)).expect("rows").len(), 1);
        assert_eq!(store.polls(10, later.steady + 1_000, later).expect("rows").len(), 3);
        assert_eq!(store.redactions(10, later.steady + 1_000, later).expect("SIDs").len(), 0);
        store.pauses().expect("pauses");
        store.next_wake(later).expect("a time");
        store.senders(later).expect("senders");
        store.counts(0).expect("counts");
        let opted_out = Event::Refused { attempt: 1, verdict: Verdict::Suppress };
        let claimed = store.claim(&claim, later).expect("claimed");
        store.apply(claimed[0].row.id, opted_out, &Note::default(), 0, later).expect("applied");
        store.prune(0, 0).expect("pruned");
        // Of "due", a few hundred rows are read.
        let small = ["meta", "clocks", "pauses", "silences", "sqlite_sequence", "due"];
        for (sql, plan) in store.plans.borrow().iter() {
            let Some(scanned) = plan.strip_prefix("SCAN ") else { continue };
            let is_small = small.iter().any(|name| scanned.split(' ').next() == Some(name));
            assert!(
                is_small || scanned.contains("USING") || scanned.starts_with("CONSTANT"),
                "{plan}: {sql}"
            );
        }
    }
}
