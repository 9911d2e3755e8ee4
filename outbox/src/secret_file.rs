//! Files with secrets: read only if nobody else can read or change them.

use std::fs::{File, OpenOptions};
use std::io::{self, Read};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::fs::{FileTypeExt, MetadataExt, OpenOptionsExt};
use std::path::Path;
use std::time::{Duration, Instant};

use nix::errno::Errno;
use nix::libc::O_NONBLOCK;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};

use crate::error::{Error, ErrorKind, Result};

/// How long a pipe may take.
const PIPE_TIMEOUT: Duration = Duration::from_secs(5);

/// Who may read such a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readers {
    /// Its owner: mode 0600.
    Owner,
    /// Its owner and its group, as a daemon's user reads a file of root's: mode 0640.
    Group,
}

impl Readers {
    fn forbidden(self) -> u32 {
        match self {
            Readers::Owner => 0o077,
            Readers::Group => 0o027,
        }
    }

    fn mode(self) -> &'static str {
        match self {
            Readers::Owner => "600",
            Readers::Group => "640",
        }
    }
}

/// The text of a file, or of a pipe, of at most `limit` bytes. An error says what to do, and nothing of the text.
pub fn read(path: &Path, readers: Readers, limit: usize) -> Result<String> {
    let shown = path.display();
    let refused = |why: String| Error::new(ErrorKind::Config, format!("{shown}: {why}"));
    let unreadable = |e: io::Error| refused(format!("cannot be read: {e}"));
    // Opening a FIFO without a writer would block.
    let file = OpenOptions::new().read(true).custom_flags(O_NONBLOCK).open(path).map_err(unreadable)?;
    // Of the open file, so that it cannot be replaced in between.
    let about = file.metadata().map_err(unreadable)?;
    if about.is_dir() {
        return Err(refused("is a directory".to_owned()));
    }
    if about.mode() & readers.forbidden() != 0 {
        let mode = readers.mode();
        return Err(refused(format!("other users can read or change it; run: chmod {mode} {shown}")));
    }
    let user = nix::unistd::geteuid().as_raw();
    if about.is_file() && about.uid() != user && about.uid() != 0 {
        let owner = about.uid();
        return Err(refused(format!(
            "belongs to another user (uid {owner}), who can change it; run: chown {user} {shown}"
        )));
    }
    let bytes = read_all(file, about.file_type().is_fifo(), limit).map_err(unreadable)?;
    if bytes.len() > limit {
        return Err(refused(format!("longer than {limit} bytes")));
    }
    String::from_utf8(bytes).map_err(|_| refused("not valid UTF-8".to_owned()))
}

/// The secret that is all of a file, without surrounding white space.
pub fn read_secret(path: &Path, readers: Readers) -> Result<twire::Secret> {
    let text = read(path, readers, 4096)?;
    match text.trim() {
        "" => Err(Error::new(ErrorKind::Config, format!("{}: is empty", path.display()))),
        secret => Ok(twire::Secret::new(secret)),
    }
}

fn read_all(mut file: File, is_pipe: bool, limit: usize) -> io::Result<Vec<u8>> {
    let deadline = Instant::now() + PIPE_TIMEOUT;
    let (mut bytes, mut chunk) = (Vec::new(), [0; 4096]);
    // Before somebody writes to a pipe, it reads as if it had ended. After that, only a read tells its end: who
    // opens a pipe that its writer has left is not woken by it.
    let mut is_awaited = is_pipe;
    while bytes.len() <= limit {
        match file.read(&mut chunk) {
            Ok(0) if !is_awaited => break,
            Ok(0) => {}
            Ok(length) => {
                bytes.extend_from_slice(&chunk[..length]);
                is_awaited = false;
                continue;
            }
            Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
            Err(e) if e.kind() == io::ErrorKind::WouldBlock => {}
            Err(error) => return Err(error),
        }
        wait_readable(file.as_fd(), deadline)?;
        is_awaited = false;
    }
    Ok(bytes)
}

/// Waits until there is something to read, or the end of it.
pub fn wait_readable(fd: BorrowedFd<'_>, deadline: Instant) -> io::Result<()> {
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        // Rounded up: a wait of 0 ms would spin.
        let wait = PollTimeout::try_from(left + Duration::from_millis(1)).unwrap_or(PollTimeout::MAX);
        match poll(&mut [PollFd::new(fd, PollFlags::POLLIN)], wait) {
            Ok(0) if left.is_zero() => {
                return Err(io::Error::new(io::ErrorKind::TimedOut, "no end of input in time"));
            }
            Ok(0) | Err(Errno::EINTR) => {}
            Ok(_) => return Ok(()),
            Err(error) => return Err(error.into()),
        }
    }
}
