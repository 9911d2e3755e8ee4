//! The file of a sandbox: one table of rows as JSON.

use std::fs::OpenOptions;
use std::io::ErrorKind;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, ErrorCode, OpenFlags, params};
use twire::{Error, Kind};

/// Marks a file as a sandbox's: "twir".
const MARK: i32 = 0x7477_6972;
/// The form of the file. A change that an older sandbox cannot read raises it.
const VERSION: i32 = 1;

/// One row in the file, or a row to be.
#[derive(Debug)]
pub(crate) struct Kept {
    pub(crate) account: String,
    /// Which of the account's tables it is in.
    pub(crate) kind: String,
    pub(crate) sid: String,
    /// Its place among the rows of its kind.
    pub(crate) number: u64,
    pub(crate) json: String,
}

/// What is to be done to the file.
#[derive(Debug)]
pub(crate) enum Change {
    Put(Kept),
    Remove {
        account: String,
        kind: &'static str,
        sid: String,
    },
    /// Everything of an account goes.
    Forget(String),
}

#[derive(Debug)]
pub(crate) struct Store {
    file: Connection,
    path: PathBuf,
}

impl Store {
    /// Opens a file, or makes it, for its owner alone: it has tokens and passcodes. It is held until this
    /// is dropped; a second sandbox is refused.
    pub(crate) fn open(path: &Path) -> Result<Store, Error> {
        match OpenOptions::new().write(true).create_new(true).mode(0o600).open(path) {
            Err(e) if e.kind() != ErrorKind::AlreadyExists => {
                return Err(refused(path, &format!("it cannot be made: {e}")));
            }
            _ => {}
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let file = Connection::open_with_flags(path, flags).map_err(|e| trouble(path, &e))?;
        // Whoever has it open keeps it open.
        file.busy_timeout(std::time::Duration::ZERO).map_err(|e| trouble(path, &e))?;
        let store = Store { file, path: path.to_owned() };
        store.prepare().map_err(|e| trouble(path, &e))??;
        Ok(store)
    }

    fn prepare(&self) -> rusqlite::Result<Result<(), Error>> {
        let file = &self.file;
        // What a commit has written outlives the process; only a loss of power may take the last ones.
        file.execute_batch("PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = NORMAL;")?;
        let number = |pragma: &str| file.query_row(pragma, [], |row| row.get::<_, i32>(0));
        let (mark, version) = (number("PRAGMA application_id")?, number("PRAGMA user_version")?);
        let tables = number("SELECT count(*) FROM sqlite_schema")?;
        if mark == MARK && version > VERSION {
            return Ok(Err(refused(&self.path, "it was written by a newer twire")));
        }
        if mark != MARK && (tables > 0 || version != 0) {
            return Ok(Err(refused(&self.path, "it is another program's database")));
        }
        file.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
        file.execute_batch(&format!(
            "BEGIN IMMEDIATE;
             CREATE TABLE IF NOT EXISTS kept (
                 account TEXT NOT NULL, kind TEXT NOT NULL, sid TEXT NOT NULL,
                 number INTEGER NOT NULL, json TEXT NOT NULL,
                 PRIMARY KEY (account, kind, sid)
             ) WITHOUT ROWID;
             PRAGMA application_id = {MARK};
             PRAGMA user_version = {VERSION};
             COMMIT;"
        ))?;
        Ok(Ok(()))
    }

    /// All rows in the order of their making, kind by kind.
    pub(crate) fn read(&self) -> Result<Vec<Kept>, Error> {
        let all = || -> rusqlite::Result<Vec<Kept>> {
            let order = "SELECT account, kind, sid, number, json FROM kept ORDER BY account, kind, number";
            let mut rows = self.file.prepare(order)?;
            rows.query_map([], |row| {
                Ok(Kept {
                    account: row.get(0)?,
                    kind: row.get(1)?,
                    sid: row.get(2)?,
                    number: row.get::<_, i64>(3)?.unsigned_abs(),
                    json: row.get(4)?,
                })
            })?
            .collect()
        };
        // Whatever keeps rows from being read, they are not what was written.
        all().map_err(|e| refused(&self.path, &format!("it is damaged: {e}")))
    }

    /// Does everything or nothing; it is in the file when this returns.
    pub(crate) fn write(&mut self, changes: &[Change]) -> Result<(), Error> {
        let path = &self.path;
        let file = &mut self.file;
        let mut write = || -> rusqlite::Result<()> {
            let transaction = file.transaction()?;
            let mut put = transaction.prepare("INSERT OR REPLACE INTO kept VALUES (?1, ?2, ?3, ?4, ?5)")?;
            let mut remove =
                transaction.prepare("DELETE FROM kept WHERE account = ?1 AND kind = ?2 AND sid = ?3")?;
            for change in changes {
                match change {
                    Change::Put(kept) => {
                        let number = i64::try_from(kept.number).unwrap_or(i64::MAX);
                        put.execute(params![kept.account, kept.kind, kept.sid, number, kept.json])?;
                    }
                    Change::Remove { account, kind, sid } => {
                        remove.execute(params![account, kind, sid])?;
                    }
                    Change::Forget(account) => {
                        transaction.execute("DELETE FROM kept WHERE account = ?1", [account])?;
                    }
                }
            }
            drop((put, remove));
            transaction.commit()
        };
        write().map_err(|e| trouble(path, &e))
    }

    /// The refusal of a file whose rows say what cannot be.
    pub(crate) fn damaged(&self, row: &Kept) -> Error {
        refused(&self.path, &format!("it is damaged: {} {} cannot be read", row.kind, row.sid))
    }

    /// A refusal for another reason.
    pub(crate) fn refused(&self, why: &str) -> Error {
        refused(&self.path, why)
    }
}

fn refused(path: &Path, why: &str) -> Error {
    Error::new(Kind::Config, format!("the sandbox's file {}: {why}", path.display()))
}

fn trouble(path: &Path, error: &rusqlite::Error) -> Error {
    let why = match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => "it is no database, or damaged".to_owned(),
        Some(ErrorCode::DatabaseCorrupt) => "it is damaged".to_owned(),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => "another sandbox has it open".to_owned(),
        _ => error.to_string(),
    };
    refused(path, &why)
}
