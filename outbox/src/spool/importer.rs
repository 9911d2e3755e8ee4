//! Which store a spool is imported into. A worker that dies between the commit of an import and the removal of the
//! file leaves one that its own store knows; any other store would send it once more.

use std::fs::{File, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use super::Spool;
use crate::error::{Error, ErrorKind, Result};

/// The file in the spool: a store's id and its place, a line each.
const FILE: &str = "store";

/// What tells a store from others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoreIdentity {
    /// Made with the store, and moved and restored with it.
    pub id: String,
    /// The path of its file, or where its database is. One that was made anew there is its successor.
    pub place: String,
}

impl StoreIdentity {
    fn is_same(&self, other: &StoreIdentity) -> bool {
        self.id == other.id || self.place == other.place
    }
}

impl Spool {
    /// The store that this spool is imported into; none before the first import.
    pub fn importer(&self) -> Option<StoreIdentity> {
        let text = std::fs::read_to_string(self.path.join(FILE)).ok()?;
        let mut lines = text.lines().map(str::to_owned);
        Some(StoreIdentity { id: lines.next()?, place: lines.next()? })
    }

    /// Has the spool be imported into that store, unless it is imported into another: then nothing is imported.
    pub fn begin_import(&self, store: &StoreIdentity) -> Result<()> {
        for _ in 0..3 {
            match self.importer() {
                Some(known) if known == *store => return Ok(()),
                Some(known) if known.is_same(store) => return self.take_over(store),
                Some(known) => return Err(self.is_others(&known, store)),
                None => {}
            }
            let (path, new) = (self.path.join(FILE), self.write_importer(store)?);
            // Of several workers that come at once, one is the first.
            let linked = std::fs::hard_link(&new, &path);
            let _ = std::fs::remove_file(&new);
            match linked {
                // It may be another's.
                Err(e) if e.kind() != io::ErrorKind::AlreadyExists => return Err(self.unwritable(&e)),
                _ if self.importer().is_none() => {
                    // Damaged: as if it were not there.
                    let _ = std::fs::remove_file(&path);
                }
                _ => {}
            }
        }
        Err(self.unwritable(&io::Error::other("others change it")))
    }

    /// Has the spool be imported into that store from now on.
    pub fn take_over(&self, store: &StoreIdentity) -> Result<()> {
        let new = self.write_importer(store)?;
        std::fs::rename(&new, self.path.join(FILE)).map_err(|e| {
            let _ = std::fs::remove_file(&new);
            self.unwritable(&e)
        })
    }

    fn write_importer(&self, store: &StoreIdentity) -> Result<PathBuf> {
        let new = self.path.join(format!("{FILE}.{}", std::process::id()));
        // Root works here too, in a folder of the worker's user: it must follow no link.
        let _ = std::fs::remove_file(&new);
        let written = File::create_new(&new).and_then(|mut file| {
            file.set_permissions(Permissions::from_mode(0o644))?;
            writeln!(file, "{}\n{}", store.id, store.place)?;
            file.sync_data()
        });
        written.map(|()| new).map_err(|e| self.unwritable(&e))
    }

    fn unwritable(&self, error: &io::Error) -> Error {
        Error::io(&format!("{} cannot be written", self.path.join(FILE).display()), error)
    }

    fn is_others(&self, known: &StoreIdentity, store: &StoreIdentity) -> Error {
        let why = format!(
            "the spool {} is imported into the store {}, not into {}; to change that, stop the other worker and run: \
             twire outbox flush --take-spool",
            self.path.display(),
            known.place,
            store.place
        );
        Error::new(ErrorKind::Config, why)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn store(id: &str, place: &str) -> StoreIdentity {
        StoreIdentity { id: id.to_owned(), place: place.to_owned() }
    }

    #[test]
    fn one_store_imports_until_another_is_told_to() {
        let folder = tempfile::tempdir().expect("a folder");
        let spool = Spool::create(folder.path().join("spool")).expect("a spool");
        let (first, other) = (store("1", "/a/outbox.db"), store("2", "/b/outbox.db"));
        assert_eq!(spool.importer(), None);
        spool.begin_import(&first).expect("it is the first");
        spool.begin_import(&first).expect("again");
        let refused = spool.begin_import(&other).expect_err("another's");
        assert!(
            refused.message().contains("into the store /a/outbox.db, not into /b/outbox.db"),
            "{refused}"
        );
        spool.take_over(&other).expect("it is told to");
        spool.begin_import(&first).expect_err("another's");
        // Moved, and made anew.
        let moved = store("2", "/c/outbox.db");
        spool.begin_import(&moved).expect("the same");
        spool.begin_import(&store("3", "/c/outbox.db")).expect("its successor");
        spool.begin_import(&other).expect_err("not there any more");
        // What cannot be read says nothing.
        std::fs::write(spool.path().join(FILE), "").expect("a file");
        spool.begin_import(&first).expect("it is the first");
        assert_eq!(spool.importer(), Some(first));
        assert_eq!(std::fs::read_dir(spool.path()).expect("a folder").count(), 5, "nothing else is left");
    }
}
