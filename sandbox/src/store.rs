//! The database file of a sandbox: one table of rows as JSON.

use std::fs::OpenOptions;
use std::io::ErrorKind;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, ErrorCode, OpenFlags, params};
use twire::Error;

use crate::private_file;

/// Identifies a sandbox's file: "twir".
const APPLICATION_ID: i32 = 0x7477_6972;
/// Version of the file format. Raised by a change that an older sandbox cannot read.
const FORMAT_VERSION: i32 = 1;

/// A row of the file.
#[derive(Debug)]
pub(crate) struct StoredRow {
    pub(crate) account: String,
    /// Name of the table that it belongs to.
    pub(crate) kind: String,
    pub(crate) sid: String,
    /// Row number within its kind.
    pub(crate) number: u64,
    pub(crate) json: String,
}

/// A change of the file.
#[derive(Debug)]
pub(crate) enum Change {
    Put(StoredRow),
    Remove {
        account: String,
        kind: &'static str,
        sid: String,
    },
    /// Removes every row of an account.
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
                return Err(file_error(path, &format!("it cannot be made: {e}")));
            }
            _ => {}
        }
        let resolved = check(path).map_err(|e| file_error(path, &e.to_string()))?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX
            | OpenFlags::SQLITE_OPEN_NOFOLLOW;
        let file = Connection::open_with_flags(&resolved, flags).map_err(|e| sqlite_error(path, &e))?;
        // A lock is held for as long as the other sandbox runs.
        file.busy_timeout(std::time::Duration::ZERO).map_err(|e| sqlite_error(path, &e))?;
        let store = Store { file, path: path.to_owned() };
        store.prepare().map_err(|e| sqlite_error(path, &e))??;
        Ok(store)
    }

    fn prepare(&self) -> rusqlite::Result<Result<(), Error>> {
        let file = &self.file;
        // A commit survives the process; only a power failure may lose the last ones.
        file.execute_batch("PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = NORMAL;")?;
        let number = |pragma: &str| file.query_row(pragma, [], |row| row.get::<_, i32>(0));
        let (application_id, version) = (number("PRAGMA application_id")?, number("PRAGMA user_version")?);
        let tables = number("SELECT count(*) FROM sqlite_schema")?;
        if application_id == APPLICATION_ID && version > FORMAT_VERSION {
            return Ok(Err(file_error(&self.path, "a newer version of twire wrote it")));
        }
        if application_id != APPLICATION_ID && (tables > 0 || version != 0) {
            return Ok(Err(file_error(&self.path, "it is another program's database")));
        }
        file.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
        file.execute_batch(&format!(
            "BEGIN IMMEDIATE;
             CREATE TABLE IF NOT EXISTS stored_rows (
                 account TEXT NOT NULL, kind TEXT NOT NULL, sid TEXT NOT NULL,
                 number INTEGER NOT NULL, json TEXT NOT NULL,
                 PRIMARY KEY (account, kind, sid)
             ) WITHOUT ROWID;
             PRAGMA application_id = {APPLICATION_ID};
             PRAGMA user_version = {FORMAT_VERSION};
             COMMIT;"
        ))?;
        Ok(Ok(()))
    }

    /// All rows in order of creation, kind by kind.
    pub(crate) fn read(&self) -> Result<Vec<StoredRow>, Error> {
        let all = || -> rusqlite::Result<Vec<StoredRow>> {
            let order =
                "SELECT account, kind, sid, number, json FROM stored_rows ORDER BY account, kind, number";
            let mut rows = self.file.prepare(order)?;
            rows.query_map([], |row| {
                Ok(StoredRow {
                    account: row.get(0)?,
                    kind: row.get(1)?,
                    sid: row.get(2)?,
                    number: row.get::<_, i64>(3)?.unsigned_abs(),
                    json: row.get(4)?,
                })
            })?
            .collect()
        };
        // A file whose rows cannot be read is damaged.
        all().map_err(|e| file_error(&self.path, &format!("it is damaged: {e}")))
    }

    /// Applies all changes or none; they are in the file when this returns.
    pub(crate) fn write(&mut self, changes: &[Change]) -> Result<(), Error> {
        let path = &self.path;
        let file = &mut self.file;
        let mut write = || -> rusqlite::Result<()> {
            let transaction = file.transaction()?;
            let mut put =
                transaction.prepare("INSERT OR REPLACE INTO stored_rows VALUES (?1, ?2, ?3, ?4, ?5)")?;
            let mut remove = transaction
                .prepare("DELETE FROM stored_rows WHERE account = ?1 AND kind = ?2 AND sid = ?3")?;
            for change in changes {
                match change {
                    Change::Put(row) => {
                        let number = i64::try_from(row.number).unwrap_or(i64::MAX);
                        put.execute(params![row.account, row.kind, row.sid, number, row.json])?;
                    }
                    Change::Remove { account, kind, sid } => {
                        remove.execute(params![account, kind, sid])?;
                    }
                    Change::Forget(account) => {
                        transaction.execute("DELETE FROM stored_rows WHERE account = ?1", [account])?;
                    }
                }
            }
            drop((put, remove));
            transaction.commit()
        };
        write().map_err(|e| sqlite_error(path, &e))
    }

    /// The error for a row that cannot be parsed.
    pub(crate) fn damaged(&self, row: &StoredRow) -> Error {
        file_error(&self.path, &format!("it is damaged: {} {} is malformed", row.kind, row.sid))
    }

    /// An error about the file's content.
    pub(crate) fn error(&self, why: &str) -> Error {
        file_error(&self.path, why)
    }
}

/// Refuses a file that is not this user's alone. Returns its path without links: `SQLITE_OPEN_NOFOLLOW` refuses
/// them in directories too, where they are harmless.
fn check(path: &Path) -> std::io::Result<PathBuf> {
    if private_file::open(path)?.metadata()?.nlink() > 1 {
        return Err(std::io::Error::other("it has more than one name (hard links)"));
    }
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let directory = parent.unwrap_or(Path::new(".")).canonicalize()?;
    Ok(path.file_name().map_or(directory.clone(), |name| directory.join(name)))
}

fn file_error(path: &Path, why: &str) -> Error {
    Error::new(twire::ErrorKind::Config, format!("the sandbox's file {}: {why}", path.display()))
}

fn sqlite_error(path: &Path, error: &rusqlite::Error) -> Error {
    let why = match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => "it is not a database, or it is damaged".to_owned(),
        Some(ErrorCode::DatabaseCorrupt) => "it is damaged".to_owned(),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => "another sandbox has it open".to_owned(),
        _ => error.to_string(),
    };
    file_error(path, &why)
}
