//! The spool: the folder in which notifications are enqueued.
//!
//! `tmp/`, `new/` and `bad/`; one JSON file a notification, named by its id. A file is written to
//! `tmp/`, synced, renamed to `new/`, and the folder is synced: when [`Spool::enqueue`] returns, a
//! power cut loses nothing. No lock, any number of processes, no worker needed.

use std::fs::{File, OpenOptions, Permissions, TryLockError};
use std::io::{self, Write};
use std::os::fd::AsRawFd;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt};
use std::os::unix::net::UnixDatagram;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant, SystemTime};

use crate::error::{Error, ErrorKind, Result};
use crate::id::Id;
use crate::notification::{MAX_FILE_BYTES, Notification};

#[cfg(feature = "worker")]
mod importer;
#[cfg(feature = "worker")]
mod names;
#[cfg(feature = "worker")]
mod reader;
mod shared_sync;
#[cfg(feature = "worker")]
pub use importer::StoreIdentity;
#[cfg(feature = "worker")]
pub(crate) use reader::printable;
#[cfg(feature = "worker")]
pub use reader::{Entry, Listing, Reader};

use shared_sync::SharedSync;

/// The spool of a machine whose administrator has set twire up.
pub const SYSTEM_SPOOL: &str = "/var/spool/twire";

/// The worker's socket in the spool: a datagram says that there is something new.
pub const SOCKET: &str = "worker.sock";

/// The file in a user's own spool that says that its folders are on disk.
const MADE: &str = "made";

/// How much a spool holds. Over it, [`ErrorKind::Full`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Files of this user in `new/`; 20,000 by default.
    pub files: usize,
    /// Their bytes; 256 MB by default.
    pub bytes: u64,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { files: 20_000, bytes: 256 * 1024 * 1024 }
    }
}

/// A spool that was less than half full is not counted again by its process within this time.
const ROOMY_MS: u64 = 500;

/// How long a worker may import what its writer wants to take back.
const IMPORT_WAIT: Duration = Duration::from_secs(10);

fn now_ms() -> u64 {
    SystemTime::UNIX_EPOCH.elapsed().map_or(0, |d| u64::try_from(d.as_millis()).unwrap_or(0))
}

/// A folder in which notifications are enqueued. May be shared by threads and used after a fork.
#[derive(Debug, Clone)]
pub struct Spool {
    path: PathBuf,
    limits: Limits,
    /// When it was last found less than half full, in milliseconds since 1970. Atomic, so that threads and
    /// forked children need no lock.
    roomy: Arc<AtomicU64>,
    syncs: Arc<SharedSync>,
}

impl Spool {
    /// The spool of this process: `TWIRE_SPOOL`, else `/var/spool/twire` if it is there, else
    /// `$XDG_STATE_HOME/twire/spool` (`~/.local/state/…`), which is made for its user alone. A process
    /// with privileges that its caller lacks (setuid) reads no variable.
    pub fn open() -> Result<Spool> {
        Spool::open_with(twire::environment::var)
    }

    /// [`Spool::open`] with variables from elsewhere.
    pub fn open_with(var: impl Fn(&str) -> Option<String>) -> Result<Spool> {
        if let Some(path) = var("TWIRE_SPOOL").filter(|path| !path.is_empty()) {
            return Spool::at(path);
        }
        if has_system_spool() {
            return Spool::at(SYSTEM_SPOOL);
        }
        let path = state_folder(&var).ok_or_else(|| {
            Error::new(
                ErrorKind::NoSpool,
                format!("no spool: set TWIRE_SPOOL, or make one: {}", setup_command(SYSTEM_SPOOL, false)),
            )
        })?;
        Spool::create(path.join("spool"))
    }

    /// The spool in a folder that is there.
    pub fn at(path: impl Into<PathBuf>) -> Result<Spool> {
        let path = named(path)?;
        for folder in ["tmp", "new"] {
            match path.join(folder).metadata() {
                Ok(about) if about.is_dir() => {}
                Err(e) if e.kind() == io::ErrorKind::PermissionDenied => return Err(denied(&path)),
                _ => return Err(missing(&path)),
            }
        }
        Ok(Spool { path, limits: Limits::default(), roomy: Arc::default(), syncs: Arc::default() })
    }

    /// Makes a spool for the user of this process alone, if it is not there.
    pub fn create(path: impl Into<PathBuf>) -> Result<Spool> {
        let path = named(path)?;
        // Whoever enqueues calls this; only the first has something to sync.
        let made = path.join(MADE);
        if made.exists()
            && path.join("bad").is_dir()
            && let Ok(spool) = Spool::at(&path)
        {
            return Ok(spool);
        }
        for folder in ["tmp", "new", "bad"] {
            make_folders(&path.join(folder)).map_err(|e| {
                let failed = Error::io(&format!("the spool {} cannot be made", path.display()), &e);
                if failed.kind() == ErrorKind::Full {
                    failed
                } else {
                    Error::new(ErrorKind::NoSpool, failed.message())
                }
            })?;
        }
        // Who makes a folder makes its entry last, and that of every folder on the way.
        let sync = |folder: &Path| File::open(folder).and_then(|folder| folder.sync_all());
        for folder in [Some(&*path), path.parent()].into_iter().flatten() {
            sync(folder).map_err(|e| Error::io("the spool cannot be synced", &e))?;
        }
        for folder in path.ancestors().skip(2) {
            // What may not be read was not made here.
            let _ = sync(folder);
        }
        // Without it, all this is done again.
        let _ = OpenOptions::new().write(true).create_new(true).mode(0o600).open(made);
        Spool::at(path)
    }

    /// Sets how much it holds.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Spool {
        self.limits = limits;
        self.roomy = Arc::default();
        self
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Enqueues a notification. `Ok` means: on disk, file and folder.
    ///
    /// An error means that nothing was enqueued, whatever failed; [`ErrorKind::MaybeEnqueued`] means that
    /// nobody can tell.
    pub fn enqueue(&self, notification: &Notification) -> Result<Id> {
        let bytes = notification.encode()?;
        let id = Id::generate()?;
        self.check_room(bytes.len() as u64)?;
        let name = id.to_string();
        let (tmp, new) = (self.path.join("tmp").join(&name), self.path.join("new").join(&name));
        let file = match write(&tmp, &bytes) {
            Ok(file) => file,
            Err(e) => {
                let _ = std::fs::remove_file(&tmp);
                return Err(self.failed(&e));
            }
        };
        if let Err(e) = std::fs::rename(&tmp, &new) {
            let _ = std::fs::remove_file(&tmp);
            return Err(self.failed(&e));
        }
        if let Err(e) = self.syncs.run(|| sync_folder(&self.path.join("new"), &file)) {
            // Whoever is told that it failed enqueues again: it must not be there.
            match withdraw(&new, &file, IMPORT_WAIT) {
                Ok(Withdrawal::Imported) => {}
                Ok(Withdrawal::Removed) => return Err(self.failed(&e)),
                Err(why) => {
                    let shown = self.path.display();
                    return Err(Error::new(
                        ErrorKind::MaybeEnqueued,
                        format!(
                            "the notification may have been enqueued: {shown}/new cannot be synced ({e}), and \
                             {name} cannot be removed from it ({why})"
                        ),
                    ));
                }
            }
        }
        self.poke();
        Ok(id)
    }

    /// Tells the worker that there is something new. Without a worker nothing happens.
    pub fn poke(&self) {
        if let Ok(socket) = UnixDatagram::unbound()
            && socket.set_nonblocking(true).is_ok()
        {
            let _ = socket.send_to(&[0], self.path.join(SOCKET));
        }
    }

    /// Refuses what would be over the limits. A caller that may not list the folder cannot count its
    /// files; for it only the disk is a limit. Over a limit, what others enqueued does not count: a user
    /// could keep root from enqueueing.
    fn check_room(&self, bytes: u64) -> Result<()> {
        // Counting thousands of files takes longer than writing one.
        if now_ms().abs_diff(self.roomy.load(Ordering::Relaxed)) < ROOMY_MS {
            return Ok(());
        }
        let Ok(entries) = std::fs::read_dir(self.path.join("new")) else { return Ok(()) };
        let full = |what: String| {
            let why = format!("the spool is full: {what}; is a worker running? (twire outbox check)");
            Err(Error::new(ErrorKind::Full, why))
        };
        let limits = self.limits;
        let mut files = entries.flatten().take(limits.files).count();
        // A file has a limit of its own: few files need not be measured.
        let mut used = (files * MAX_FILE_BYTES) as u64;
        if files >= limits.files || used + bytes > limits.bytes {
            let own = nix::unistd::geteuid().as_raw();
            let entries = std::fs::read_dir(self.path.join("new")).into_iter().flatten();
            // What others enqueue may be without end.
            let entries = entries.take(limits.files.saturating_mul(5).max(1_000));
            let found = entries.filter_map(|e| e.ok()?.path().symlink_metadata().ok());
            (files, used) = (0, 0);
            for about in found.filter(|about| about.is_file() && about.uid() == own) {
                (files, used) = (files + 1, used + about.len());
                if files >= limits.files || used + bytes > limits.bytes {
                    break;
                }
            }
        }
        if files >= limits.files {
            return full(format!("{files} files"));
        }
        if used + bytes > limits.bytes {
            return full(format!("{used} bytes"));
        }
        if files < limits.files / 2 && used + bytes < limits.bytes / 2 && limits.files >= 1_000 {
            self.roomy.store(now_ms(), Ordering::Relaxed);
        }
        Ok(())
    }

    fn failed(&self, error: &io::Error) -> Error {
        match error.kind() {
            io::ErrorKind::PermissionDenied => denied(&self.path),
            io::ErrorKind::NotFound => missing(&self.path),
            _ => Error::io("the notification was not enqueued", error),
        }
    }
}

/// Makes a folder and those above it for their user alone, whatever the umask: logwatch mails with 0177, which takes
/// a folder's owner the way in.
fn make_folders(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    let create = || std::fs::DirBuilder::new().mode(0o700).create(path);
    let made = match (create(), path.parent()) {
        (Err(e), Some(parent))
            if matches!(e.kind(), io::ErrorKind::NotFound | io::ErrorKind::PermissionDenied) =>
        {
            make_folders(parent)?;
            create()
        }
        (made, _) => made,
    };
    // One that is there may be another process's, that instant, or was made under such a umask.
    let is_closed = |about: &std::fs::Metadata| {
        about.uid() == nix::unistd::geteuid().as_raw() && about.mode() & 0o100 == 0
    };
    match (made, path.metadata()) {
        (Ok(()), _) => {}
        (Err(_), Ok(about)) if about.is_dir() && !is_closed(&about) => return Ok(()),
        (Err(_), Ok(about)) if about.is_dir() => {}
        (Err(e), _) => return Err(e),
    }
    // Whoever may write to the folder above may put a link in its place: only a folder is changed.
    let flags = nix::libc::O_DIRECTORY | nix::libc::O_NOFOLLOW | nix::libc::O_PATH;
    let folder = OpenOptions::new().read(true).custom_flags(flags).open(path)?;
    if folder.metadata()?.mode() & 0o700 == 0o700 {
        return Ok(());
    }
    // Its user may not read it, and a descriptor that needs no right to it cannot change it itself.
    let folder = format!("/proc/self/fd/{}", folder.as_raw_fd());
    std::fs::set_permissions(folder, Permissions::from_mode(0o700))
}

/// Whether this machine has a spool. A user who may not look into it is not led to a spool of its own,
/// which no worker reads.
pub(crate) fn has_system_spool() -> bool {
    Path::new(SYSTEM_SPOOL).is_dir()
}

/// A path; the empty one, which would be the working directory, is a mistake.
fn named(path: impl Into<PathBuf>) -> Result<PathBuf> {
    let path = path.into();
    if path.as_os_str().is_empty() { Err(Error::field("path", "is empty")) } else { Ok(path) }
}

/// Writes and syncs a new file. Its mode does not depend on the caller's umask: the worker, of
/// another user, reads it through the folder's group.
fn write(path: &Path, bytes: &[u8]) -> io::Result<File> {
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o660)
        .custom_flags(nix::libc::O_NOFOLLOW)
        .open(path)?;
    file.set_permissions(Permissions::from_mode(0o660))?;
    file.write_all(bytes)?;
    file.sync_data()?;
    Ok(file)
}

/// What became of a file that its writer took back.
#[derive(Debug, PartialEq, Eq)]
enum Withdrawal {
    Removed,
    /// A worker has it in its store, synced.
    Imported,
}

/// Removes a file that a worker may see already. A worker locks what it imports: it is waited for, and either
/// removes the file or leaves it.
fn withdraw(path: &Path, file: &File, wait: Duration) -> io::Result<Withdrawal> {
    let end = Instant::now() + wait;
    while let Err(e) = file.try_lock() {
        match e {
            TryLockError::WouldBlock if Instant::now() < end => std::thread::sleep(Duration::from_millis(5)),
            TryLockError::WouldBlock => return Err(io::Error::other("a worker imports it")),
            TryLockError::Error(e) => return Err(e),
        }
    }
    match std::fs::remove_file(path) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(Withdrawal::Imported),
        removed => removed.map(|()| Withdrawal::Removed),
    }
}

/// Syncs the folder's entry for a file. A member of the group that may write to the folder and not
/// list it (mode 3730) cannot open it; then the whole file system is synced.
fn sync_folder(folder: &Path, file: &File) -> io::Result<()> {
    match File::open(folder) {
        Ok(folder) => folder.sync_all(),
        Err(e) if e.kind() == io::ErrorKind::PermissionDenied => sync_file_system(file),
        Err(e) => Err(e),
    }
}

#[cfg(target_os = "linux")]
fn sync_file_system(file: &File) -> io::Result<()> {
    nix::unistd::syncfs(file).map_err(io::Error::from)
}

#[cfg(not(target_os = "linux"))]
fn sync_file_system(file: &File) -> io::Result<()> {
    file.sync_all()?;
    nix::unistd::sync();
    Ok(())
}

/// Where what belongs to this user is kept: `$XDG_STATE_HOME/twire`, by default
/// `~/.local/state/twire`.
pub(crate) fn state_folder(var: impl Fn(&str) -> Option<String>) -> Option<PathBuf> {
    let absolute = |name: &str| var(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let state = absolute("XDG_STATE_HOME").or_else(|| Some(absolute("HOME")?.join(".local/state")));
    state.map(|folder| folder.join("twire"))
}

/// The command that makes a spool: root's is for every user of the machine, who can neither list nor remove
/// what others enqueued; other users make one for themselves.
fn setup_command(path: &str, is_root: bool) -> String {
    if path == SYSTEM_SPOOL {
        "twire setup (as root)".to_owned()
    } else if is_root {
        format!(
            "install -d -o twire -g twire -m 2711 {path} && \
             install -d -o twire -g twire -m 3733 {path}/tmp {path}/new && \
             install -d -o twire -m 0700 {path}/bad"
        )
    } else {
        format!("install -d -m 0700 {path} {path}/tmp {path}/new {path}/bad")
    }
}

fn missing(path: &Path) -> Error {
    let shown = path.display().to_string();
    let how = setup_command(&shown, nix::unistd::geteuid().is_root());
    Error::new(ErrorKind::NoSpool, format!("no spool at {shown}; make it: {how}"))
}

fn denied(path: &Path) -> Error {
    let shown = path.display();
    Error::new(
        ErrorKind::NoSpool,
        format!(
            "this user may not enqueue in {shown}; add it to the group of {shown}/new, or set TWIRE_SPOOL"
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_makes_a_spool_that_its_user_can_make() {
        for is_root in [true, false] {
            assert_eq!(setup_command(SYSTEM_SPOOL, is_root), "twire setup (as root)");
        }
        let open = setup_command("/srv/spool", true);
        assert!(open.contains("-m 2711 /srv/spool ") && open.contains("-m 3733 /srv/spool/tmp"), "{open}");
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("spool");
        let own = setup_command(&path.display().to_string(), false);
        assert!(
            std::process::Command::new("sh").args(["-c", &own]).status().expect("it ran").success(),
            "{own}"
        );
        Spool::at(&path).expect("a spool");
    }

    #[test]
    fn what_a_worker_imports_is_not_taken_back() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("file");
        let made = || write(&path, b"{}").expect("a file");
        // As a worker opens it.
        let locked = || {
            let file = File::open(&path).expect("a file");
            file.lock().expect("a lock");
            file
        };
        let file = made();
        assert_eq!(withdraw(&path, &file, Duration::ZERO).expect("removed"), Withdrawal::Removed);
        assert_eq!(withdraw(&path, &file, Duration::ZERO).expect("gone"), Withdrawal::Imported);
        for (imports, outcome) in [(true, Withdrawal::Imported), (false, Withdrawal::Removed)] {
            let (file, worker) = (made(), locked());
            std::thread::scope(|scope| {
                let writer = scope.spawn(|| withdraw(&path, &file, Duration::from_secs(120)));
                if imports {
                    std::fs::remove_file(&path).expect("removed");
                }
                drop(worker);
                assert_eq!(writer.join().expect("it ends").expect("known"), outcome);
            });
        }
        let (file, _worker) = (made(), locked());
        withdraw(&path, &file, Duration::ZERO).expect_err("a worker imports it");
        assert!(path.exists());
    }
}
