//! The worker's side of the spool: reads what was enqueued, puts aside what is not right.

use std::ffi::{OsStr, OsString};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use nix::libc::{O_NOFOLLOW, O_NONBLOCK};

use super::Spool;
use crate::error::{Error, Result};
use crate::id::Id;
use crate::notification::{MAX_FILE_BYTES, Notification};

/// Files of killed writers are removed from `tmp/` after this time.
const ABANDONED: Duration = Duration::from_secs(3600);

/// Names in a listing that are no ids. The next listing has others, once these are out of the way.
const STRANGE: usize = 200;
/// The longest name of a file that is kept in `bad/`: its reason's is longer.
const LONGEST: usize = 200;

/// Reads a spool; one a worker.
#[derive(Debug)]
pub struct Reader {
    path: PathBuf,
}

/// What stands in `new/` at one moment.
#[derive(Debug)]
pub struct Listing {
    /// The first ids, in order.
    pub ids: Vec<Id>,
    /// Names of folders, and of what is not named by an id; 200 at most.
    pub strange: Vec<OsString>,
    /// Whether nothing else stands there.
    pub is_whole: bool,
    /// The group that a file made in the folder has; none without the setgid bit.
    group: Option<u32>,
}

/// What stands in `new/` under an id.
#[expect(missing_docs, reason = "each variant says it")]
#[derive(Debug)]
pub enum Entry {
    /// A notification, who enqueued it, its bytes, and its file: its writer does not take it back while the
    /// file is open.
    Notification { notification: Box<Notification>, uid: u32, bytes: Vec<u8>, file: File },
    /// What can never be sent: why.
    Bad(String),
    /// It is gone.
    Gone,
    /// It is locked: its writer takes it back, or another worker imports it.
    Locked,
}

impl Reader {
    /// A reader of that spool.
    pub fn new(spool: &Spool) -> Reader {
        Reader { path: spool.path().to_owned() }
    }

    /// At most `limit` ids, and what is strange. A folder of another user cannot be removed while it has
    /// entries: it must not take the place of a notification. Memory depends on `limit`, not on the spool.
    pub fn list(&self, limit: usize) -> Result<Listing> {
        let folder = self.path.join("new");
        let failed = |e: io::Error| Error::io(&format!("{} cannot be listed", folder.display()), &e);
        let about = folder.metadata().map_err(failed)?;
        let group = (about.mode() & 0o2000 != 0).then(|| about.gid());
        let (mut ids, mut strange, mut is_whole) = (Vec::new(), Vec::new(), true);
        for entry in std::fs::read_dir(&folder).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let name = entry.file_name();
            let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
            let id = name.to_str().and_then(|n| Id::parse(n).filter(|id| id.to_string() == n));
            match id.filter(|_| !is_folder) {
                Some(id) => ids.push(id),
                None if strange.len() < STRANGE => strange.push(name),
                None => is_whole = false,
            }
            if ids.len() > limit.saturating_mul(2) {
                ids.select_nth_unstable(limit);
                ids.truncate(limit);
                is_whole = false;
            }
        }
        ids.sort_unstable();
        is_whole &= ids.len() <= limit;
        ids.truncate(limit);
        Ok(Listing { ids, strange, is_whole, group })
    }

    /// Reads what stands under an id of a listing. An error is of the machine's, not of the file's: the file
    /// stays where it is.
    pub fn read(&self, id: Id, listing: &Listing) -> Result<Entry> {
        let path = self.path.join("new").join(id.to_string());
        let bad = |why: &str| Ok(Entry::Bad(why.to_owned()));
        let opened = OpenOptions::new().read(true).custom_flags(O_NOFOLLOW | O_NONBLOCK).open(&path);
        let file = match opened {
            Ok(file) => file,
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Entry::Gone),
            Err(e) if e.raw_os_error() == Some(nix::libc::ELOOP) => return bad("a symbolic link"),
            Err(e) if e.kind() == io::ErrorKind::PermissionDenied => {
                return bad("the worker may not read it; mode 0660 and the folder's group are needed");
            }
            // A socket.
            Err(e) if e.raw_os_error() == Some(nix::libc::ENXIO) => return bad("not a file"),
            Err(e) => return Err(Error::io(&format!("{} cannot be read", path.display()), &e)),
        };
        let failed = |e: io::Error| Error::io(&format!("{} cannot be read", path.display()), &e);
        // Also against a worker of another store. Where there are no locks, a writer takes nothing back.
        if matches!(file.try_lock(), Err(TryLockError::WouldBlock)) {
            return Ok(Entry::Locked);
        }
        let about = file.metadata().map_err(failed)?;
        if !about.is_file() {
            return bad("not a file");
        }
        if about.nlink() == 0 {
            return Ok(Entry::Gone);
        }
        if about.nlink() != 1 {
            return bad("a hard link: its owner need not be its writer");
        }
        // Whoever may write to a folder can move files of other users into it.
        if listing.group.is_some_and(|group| about.gid() != group) {
            return bad(
                "its group is not the folder's: it was moved here, and its owner need not be its writer",
            );
        }
        if about.len() > MAX_FILE_BYTES as u64 {
            return Ok(Entry::Bad(format!("{} bytes; at most {MAX_FILE_BYTES}", about.len())));
        }
        let mut bytes = Vec::new();
        (&file).take(MAX_FILE_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(failed)?;
        Ok(match Notification::decode(&bytes) {
            Ok(read) => Entry::Notification { notification: Box::new(read), uid: about.uid(), bytes, file },
            Err(e) => Entry::Bad(e.message().to_owned()),
        })
    }

    /// Removes what is in the store now.
    pub fn remove(&self, id: Id) -> Result<()> {
        match std::fs::remove_file(self.path.join("new").join(id.to_string())) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => {
                Err(Error::io("the spool cannot be emptied", &e))
            }
            _ => Ok(()),
        }
    }

    /// Puts a file aside, with the reason beside it. Where something has its name in `bad/`, or the name is no text
    /// or leaves no room for that of its reason, it gets a new one.
    pub fn quarantine(&self, name: impl AsRef<OsStr>, why: &str) -> Result<()> {
        let name = name.as_ref();
        let bad = self.path.join("bad");
        let failed = |e: io::Error| Error::io(&format!("{} cannot be written", bad.display()), &e);
        let path = self.path.join("new").join(name);
        // A folder is not overwritten, and another user's is not removed.
        let reason_of = |name: &str| bad.join(format!("{name}.reason"));
        let is_folder = |path: &Path| path.symlink_metadata().is_ok_and(|about| about.is_dir());
        let usable = name.to_str().filter(|name| {
            let is_taken = || bad.join(name).symlink_metadata().is_ok() || is_folder(&reason_of(name));
            name.len() <= LONGEST && !is_taken()
        });
        let (aside, why) = match usable {
            Some(name) => (name.to_owned(), why.to_owned()),
            None => (Id::generate()?.to_string(), format!("{why} (its name was {})", printable(name))),
        };
        match std::fs::rename(&path, bad.join(&aside)) {
            // Not when the folder is missing.
            Err(e) if e.kind() == io::ErrorKind::NotFound && path.symlink_metadata().is_err() => {
                return Ok(());
            }
            // A folder of another user can be removed, not moved.
            Err(e) if e.kind() == io::ErrorKind::PermissionDenied && is_folder(&path) => {
                std::fs::remove_dir(&path).map_err(failed)?;
            }
            moved => moved.map_err(failed)?,
        }
        // What was put aside may have that name, and may be a link to the store.
        let reason = reason_of(&aside);
        let _ = std::fs::remove_file(&reason);
        let mut file = OpenOptions::new().write(true).create_new(true).open(reason).map_err(failed)?;
        writeln!(file, "{why}").map_err(failed)?;
        File::open(&bad).and_then(|folder| folder.sync_all()).map_err(failed)
    }

    /// Removes what killed writers left in `tmp/`; how many files it was.
    pub fn sweep(&self, now: SystemTime) -> usize {
        let Ok(entries) = std::fs::read_dir(self.path.join("tmp")) else { return 0 };
        let is_old = |path: &Path| {
            let changed = path.symlink_metadata().and_then(|m| m.modified()).ok();
            changed.is_some_and(|t| now.duration_since(t).is_ok_and(|age| age > ABANDONED))
        };
        let old = entries.filter_map(|e| e.ok().map(|e| e.path())).filter(|path| is_old(path));
        old.filter(|path| std::fs::remove_file(path).is_ok()).count()
    }
}

/// A file's name in a message: whoever may enqueue chooses it.
#[expect(
    clippy::unnecessary_debug_formatting,
    reason = "control characters and bytes that are no text are escaped"
)]
pub(crate) fn printable(name: &OsStr) -> String {
    format!("{name:?}")
}
