//! A file that appears under its name when all of it is there.

use std::fs::{File, OpenOptions, Permissions};
use std::io::{self, Write as _};
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use crate::error::{Error, Result};

/// Written beside its destination as `NAME.PID-N.part`, and removed if it is not finished. It gets the
/// permissions of the file that it replaces.
pub(crate) struct PartialFile {
    file: File,
    /// `None` if the destination is written in place: a pipe, a device, a descriptor (`/dev/stdout`).
    part: Option<PathBuf>,
    path: PathBuf,
}

impl PartialFile {
    pub(crate) fn create(path: &Path) -> Result<PartialFile> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let failed = |e: &io::Error| write_error(path, e);
        let found = std::fs::metadata(path);
        match &found {
            Ok(found) if found.is_dir() => {
                return Err(Error::argument(
                    "path",
                    format!("{} is a directory; name the file", path.display()),
                ));
            }
            // A link in /dev must stay one, and a shell that redirects to a file has it open.
            Ok(found) if !found.is_file() || is_descriptor(path) => {
                let mut options = OpenOptions::new();
                let options = if found.is_file() { options.append(true) } else { options.write(true) };
                let file = options.open(path).map_err(|e| failed(&e))?;
                return Ok(PartialFile { file, part: None, path: path.to_owned() });
            }
            _ => {}
        }
        let Some(name) = path.file_name() else {
            return Err(Error::argument("path", "has no file name"));
        };
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let mut part = name.to_owned();
        part.push(format!(".{}-{number}.part", std::process::id()));
        let part = path.with_file_name(part);
        // A file of that name is of a process that was killed.
        let _ = std::fs::remove_file(&part);
        let mut options = OpenOptions::new();
        // Who may not read the file that is replaced does not read this one in the meantime.
        options.write(true).create_new(true).mode(if found.is_ok() { 0o600 } else { 0o666 });
        let file = options.open(&part).map_err(|e| failed(&e))?;
        let made = PartialFile { file, part: Some(part), path: path.to_owned() };
        if let Ok(found) = found {
            let permissions = Permissions::from_mode(found.permissions().mode() & 0o777);
            made.file.set_permissions(permissions).map_err(|e| failed(&e))?;
        }
        Ok(made)
    }

    pub(crate) fn write(&mut self, piece: &[u8]) -> Result<()> {
        self.file.write_all(piece).map_err(|e| write_error(&self.path, &e))
    }

    /// Gives the file its name. A file that has the name is replaced.
    pub(crate) fn finish(mut self) -> Result<()> {
        if let Some(part) = &self.part {
            std::fs::rename(part, &self.path).map_err(|e| write_error(&self.path, &e))?;
            self.part = None;
        }
        Ok(())
    }
}

impl Drop for PartialFile {
    fn drop(&mut self) {
        if let Some(part) = &self.part {
            let _ = std::fs::remove_file(part);
        }
    }
}

/// Whether a path names a descriptor of a process, or leads to one.
fn is_descriptor(path: &Path) -> bool {
    let is_special = |path: PathBuf| path.starts_with("/dev") || path.starts_with("/proc");
    path.is_symlink() && std::path::absolute(path).is_ok_and(is_special)
}

fn write_error(path: &Path, error: &io::Error) -> Error {
    Error::argument("path", format!("cannot write {}: {error}", path.display()))
}
