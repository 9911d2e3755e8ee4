//! Checks of files that hold secrets: the state file and the key of the certificate authority.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{Error, ErrorKind, Result};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::Path;

use nix::fcntl::OFlag;
use nix::unistd::geteuid;

/// Opens a file for reading, if it is a regular file that belongs to this user and that nobody else can read.
/// Symbolic links are refused. The error says what to do.
pub(crate) fn open(path: &Path) -> Result<File> {
    refuse_link(path)?;
    // Not blocking: the file may be replaced by a FIFO after the check.
    let flags = OFlag::O_NOFOLLOW | OFlag::O_NONBLOCK;
    let file = OpenOptions::new().read(true).custom_flags(flags.bits()).open(path)?;
    check(&file.metadata()?, path, geteuid().as_raw())?;
    Ok(file)
}

/// Refuses a file or directory of another user, and one that everybody can write.
pub(crate) fn check_owner(path: &Path) -> Result<()> {
    let metadata = fs::symlink_metadata(path)?;
    if metadata.uid() != geteuid().as_raw() {
        return Err(refusal(path, "belongs to another user"));
    }
    if !metadata.is_symlink() && metadata.mode() & 0o002 != 0 {
        return Err(refusal(
            path,
            &format!("can be written by everybody; run: chmod o-w {}", path.display()),
        ));
    }
    Ok(())
}

fn refuse_link(path: &Path) -> Result<()> {
    match fs::symlink_metadata(path)? {
        metadata if metadata.is_symlink() => Err(refusal(path, "is a symbolic link; name the file itself")),
        metadata if !metadata.is_file() => Err(refusal(path, "is not a regular file")),
        _ => Ok(()),
    }
}

fn check(metadata: &Metadata, path: &Path, user: u32) -> Result<()> {
    if !metadata.is_file() {
        return Err(refusal(path, "is not a regular file"));
    }
    if metadata.uid() != user {
        return Err(refusal(path, "belongs to another user"));
    }
    if metadata.mode() & 0o077 != 0 {
        return Err(refusal(path, &format!("can be read by other users; run: chmod 600 {}", path.display())));
    }
    Ok(())
}

fn refusal(path: &Path, why: &str) -> Error {
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
    Error::new(ErrorKind::PermissionDenied, format!("{name} {why}"))
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    #[test]
    fn only_ones_own_private_regular_files_are_opened() {
        let directory = tempfile::TempDir::new().expect("directory");
        let directory = directory.path();
        let file = directory.join("secret");
        fs::write(&file, "x").expect("file");
        let set_mode = |mode| fs::set_permissions(&file, fs::Permissions::from_mode(mode)).expect("mode");
        let error = |path: &Path| open(path).expect_err("refused").to_string();
        for mode in [0o644, 0o640, 0o620, 0o601] {
            set_mode(mode);
            assert!(error(&file).contains("run: chmod 600"), "{mode:o}");
        }
        set_mode(0o600);
        open(&file).expect("private");
        let metadata = fs::metadata(&file).expect("metadata");
        let other = check(&metadata, &file, metadata.uid() + 1).expect_err("refused").to_string();
        assert_eq!(other, "secret belongs to another user");
        let link = directory.join("link");
        symlink(&file, &link).expect("link");
        assert!(error(&link).contains("symbolic link"));
        assert!(error(directory).contains("not a regular file"));
        check_owner(directory).expect("own directory");
        fs::set_permissions(directory, fs::Permissions::from_mode(0o777)).expect("mode");
        assert!(check_owner(directory).expect_err("refused").to_string().contains("chmod o-w"));
    }
}
