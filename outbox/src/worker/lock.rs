//! One worker a store.

use std::fs::{File, OpenOptions};
use std::io::{Read, Seek, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use nix::fcntl::{Flock, FlockArg};

use crate::error::{Error, ErrorKind, Result};

/// How long a lock is waited for that others hold who only look whether it is held: see `is_held`.
const WAIT: Duration = Duration::from_secs(10);

/// The right to deliver from a store, until it is dropped or its process ends.
#[derive(Debug)]
pub struct Lock(#[expect(dead_code, reason = "its drop gives the lock back")] Flock<File>);

impl Lock {
    /// Takes the lock; an error says which process has it.
    pub fn take(store: &Path) -> Result<Lock> {
        let failed = |e: std::io::Error| {
            Error::new(
                ErrorKind::Store,
                format!("the lock of the store {} cannot be made: {e}", store.display()),
            )
        };
        if let Some(folder) = store.parent() {
            std::fs::create_dir_all(folder).map_err(failed)?;
        }
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false).mode(0o600);
        let file = options.open(Lock::path(store)).map_err(failed)?;
        let end = Instant::now() + WAIT;
        let mut locked = Flock::lock(file, FlockArg::LockExclusiveNonblock);
        // Whoever only looks shares the lock, for an instant unless it is stopped; a worker shares it with nobody.
        while locked.is_err() && Instant::now() < end && !Lock::is_held(store) {
            let Err((file, _)) = locked else { break };
            std::thread::sleep(Duration::from_millis(10));
            locked = Flock::lock(file, FlockArg::LockExclusiveNonblock);
        }
        match locked {
            Ok(mut lock) => {
                let id = std::process::id().to_string();
                // Its number is a courtesy: on a full disk the lock is one without it.
                let _ =
                    lock.set_len(0).and_then(|()| lock.rewind()).and_then(|()| lock.write_all(id.as_bytes()));
                Ok(Lock(lock))
            }
            Err((mut file, _)) => {
                let mut holder = String::new();
                let _ = file.read_to_string(&mut holder);
                let holder = if holder.is_empty() {
                    "another process".to_owned()
                } else {
                    format!("process {holder}")
                };
                Err(Error::new(
                    ErrorKind::Store,
                    format!("{holder} delivers from the store {} already", store.display()),
                ))
            }
        }
    }

    /// Whether a process delivers from a store.
    pub fn is_held(store: &Path) -> bool {
        File::open(Lock::path(store))
            .is_ok_and(|file| Flock::lock(file, FlockArg::LockSharedNonblock).is_err())
    }

    /// The process that delivers from a store, if one does and could leave its number.
    pub fn holder(store: &Path) -> Option<u32> {
        let holder = std::fs::read_to_string(Lock::path(store)).ok()?;
        holder.trim().parse().ok().filter(|_| Lock::is_held(store))
    }

    /// The file that the process has open.
    pub fn path(store: &Path) -> PathBuf {
        store.with_added_extension("lock")
    }
}
