//! The variables of the worker, wherever it runs: of its process, else of its unit.

use std::collections::BTreeSet;
use std::os::unix::ffi::OsStrExt as _;
use std::path::Path;
use std::process::{Command, Stdio};

use nix::unistd::geteuid;
use twire_outbox::config::Config;
use twire_outbox::spool::SOCKET;
use twire_outbox::worker::Lock;

use crate::places::{self, ENVIRONMENT};

/// The unit that `twire setup` starts.
const UNIT: &str = "twire-outbox.service";

/// The names of the variables that the worker has, or would get; `None` where this user may not see them.
pub(super) fn variables(config: &Config) -> Option<BTreeSet<String>> {
    if let Some(id) = process(config) {
        return of_process(id);
    }
    let unit = if places::has_systemd() { property("MainPID").and_then(|id| id.parse().ok()) } else { None };
    if let Some(id) = unit.filter(|id| *id != 0) {
        return of_process(id);
    }
    // None runs on this machine: what its unit would get.
    if std::fs::metadata(ENVIRONMENT).is_ok() && std::fs::File::open(ENVIRONMENT).is_err() {
        return None;
    }
    let mut names: BTreeSet<String> = places::service_variables(Path::new("/")).into_keys().collect();
    if places::has_systemd() {
        // As it is written in a unit: NAME=value "OTHER=value with spaces".
        let written = property("Environment").unwrap_or_default();
        let pairs = written.split([' ', '"']).filter_map(|word| word.split_once('='));
        names.extend(pairs.map(|(name, _)| name.to_owned()));
    }
    Some(names)
}

/// The process that reads the spool or delivers from the store, if this user can see it.
fn process(config: &Config) -> Option<u32> {
    let socket = config.spool.join(SOCKET);
    if let Some(node) = socket_node(&std::fs::read("/proc/net/unix").unwrap_or_default(), &socket) {
        let link = format!("socket:[{node}]");
        if let Some(id) = processes().find(|id| has_open(*id, link.as_bytes())) {
            return Some(id);
        }
    }
    // In a container a process writes the number that it has there.
    let lock = Lock::path(&config.store).canonicalize().ok()?;
    Lock::holder(&config.store)
        .filter(|id| has_open(*id, lock.as_os_str().as_bytes()) || !geteuid().is_root())
}

/// The inode of a socket that is bound to a path, from `/proc/net/unix`.
fn socket_node(table: &[u8], path: &Path) -> Option<u64> {
    table.split(|byte| *byte == b'\n').find_map(|line| {
        let rest = line.strip_suffix(path.as_os_str().as_bytes())?.strip_suffix(b" ")?;
        // Num, RefCount, Protocol, Flags, Type, St, Inode.
        let mut columns = std::str::from_utf8(rest).ok()?.split_ascii_whitespace().skip(6);
        let node = columns.next()?.parse().ok()?;
        columns.next().is_none().then_some(node)
    })
}

fn processes() -> impl Iterator<Item = u32> {
    let entries = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok())
}

/// Whether a process has a descriptor that leads there.
fn has_open(id: u32, target: &[u8]) -> bool {
    let entries = std::fs::read_dir(format!("/proc/{id}/fd")).into_iter().flatten().flatten();
    entries
        .filter_map(|entry| std::fs::read_link(entry.path()).ok())
        .any(|to| to.as_os_str().as_bytes() == target)
}

fn of_process(id: u32) -> Option<BTreeSet<String>> {
    let block = std::fs::read(format!("/proc/{id}/environ")).ok()?;
    let names = block.split(|byte| *byte == 0).filter_map(|one| one.split(|byte| *byte == b'=').next());
    Some(names.map(|name| String::from_utf8_lossy(name).into_owned()).collect())
}

/// What systemd says of the unit.
fn property(name: &str) -> Option<String> {
    let mut command = Command::new("systemctl");
    command.args(["show", "--value", "--property", name, UNIT]).stdin(Stdio::null()).stderr(Stdio::null());
    let done = command.output().ok().filter(|done| done.status.success())?;
    Some(String::from_utf8_lossy(&done.stdout).trim().to_owned()).filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_socket_is_known_by_its_whole_path() {
        let table = b"Num       RefCount Protocol Flags    Type St Inode Path\n\
            0000000000000000: 00000002 00000000 00000000 0002 01 11 /elsewhere/var/spool/twire/worker.sock\n\
            0000000000000000: 00000003 00000000 00000000 0001 03 12\n\
            0000000000000000: 00000002 00000000 00000000 0002 01 13 /var/spool/twire/worker.sock\n\
            0000000000000000: 00000002 00000000 00000000 0002 01 14 /var/my spool/worker.sock\n";
        for (path, node) in [
            ("/var/spool/twire/worker.sock", Some(13)),
            ("/var/my spool/worker.sock", Some(14)),
            ("/spool/worker.sock", None),
        ] {
            assert_eq!(socket_node(table, Path::new(path)), node, "{path}");
        }
    }
}
