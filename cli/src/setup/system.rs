//! User, group, spool and service.

use std::fs::{self, OpenOptions, Permissions};
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _, fchown};
use std::path::Path;
use std::process::{Command, Stdio};

use nix::fcntl::OFlag;
use nix::unistd::{Group, User, getgrouplist};
use twire_outbox::spool::SYSTEM_SPOOL;

use super::{FOLDERS, Report, SpoolAccess};
use crate::places::{STATE, USER, has_systemd};
use crate::{Exit, Failure};

/// Users under whom systems call out.
const CALLERS: [&str; 9] =
    ["nagios", "zabbix", "icinga", "nut", "asterisk", "bacula", "jenkins", "freerad", "prometheus"];

/// Users of [`CALLERS`] that are on this machine and not in the group.
pub(super) fn callers() -> Vec<&'static str> {
    CALLERS
        .into_iter()
        .filter(|name| User::from_name(name).is_ok_and(|u| u.is_some()) && !is_member(name))
        .collect()
}

/// Makes user, group, spool and folders; what is there gets the modes that it must have.
pub(super) fn prepare(access: Option<SpoolAccess>, report: &mut Report<'_, '_>) -> Result<(), Failure> {
    if User::from_name(USER).ok().flatten().is_none() {
        let group = if Group::from_name(USER).ok().flatten().is_some() {
            ["--gid", USER]
        } else {
            ["--user-group", "--system"]
        };
        let words = ["--system", "--home-dir", STATE, "--no-create-home", "--shell", "/usr/sbin/nologin"];
        // One that an earlier, killed run started may have made it meanwhile.
        if let Err(failure) = run("useradd", &[&words[..], &group[..], &[USER]].concat())
            && User::from_name(USER).ok().flatten().is_none()
        {
            return Err(failure);
        }
        report.line(&format!("made the user and group {USER}"))?;
    }
    let user = User::from_name(USER).ok().flatten();
    let user = user.ok_or_else(|| Failure::new(Exit::Config, format!("there is no user {USER}")))?;
    let (uid, gid) = (user.uid.as_raw(), user.gid.as_raw());
    for (path, mode) in FOLDERS {
        folder(path, mode, 0, 0, report)?;
    }
    folder(STATE, 0o750, uid, gid, report)?;
    let is_open = match access {
        Some(access) => access == SpoolAccess::Everyone,
        // What was chosen before stays.
        None => fs::metadata(format!("{SYSTEM_SPOOL}/new")).map_or(true, |about| about.mode() & 0o001 != 0),
    };
    // Nobody lists, nobody removes what another enqueued; files belong to the group.
    let (outer, inner) = if is_open { (0o2711, 0o3733) } else { (0o2710, 0o3730) };
    folder(SYSTEM_SPOOL, outer, uid, gid, report)?;
    for name in ["tmp", "new"] {
        folder(&format!("{SYSTEM_SPOOL}/{name}"), inner, uid, gid, report)?;
    }
    folder(&format!("{SYSTEM_SPOOL}/bad"), 0o700, uid, gid, report)
}

/// A folder with this owner and mode. One that is not a folder is left alone, and said.
fn folder(path: &str, mode: u32, uid: u32, gid: u32, report: &mut Report<'_, '_>) -> Result<(), Failure> {
    let failed = |e: std::io::Error| Failure::new(Exit::Config, format!("{path} cannot be made: {e}"));
    let is_new = match fs::symlink_metadata(path) {
        Ok(about) if about.is_dir() => false,
        Ok(_) => return Err(Failure::new(Exit::Config, format!("{path} is no folder; move it away"))),
        Err(_) => {
            fs::create_dir_all(path).map_err(failed)?;
            true
        }
    };
    // The folder is opened once and never followed through a link: its parent may belong to the worker's user.
    let flags = OFlag::O_DIRECTORY | OFlag::O_NOFOLLOW;
    let opened = OpenOptions::new().read(true).custom_flags(flags.bits()).open(path).map_err(failed)?;
    let about = opened.metadata().map_err(failed)?;
    if is_new || about.uid() != uid || about.gid() != gid || about.mode() & 0o7777 != mode {
        // The owner first: a change of it takes special bits away.
        fchown(&opened, Some(uid), Some(gid)).map_err(failed)?;
        opened.set_permissions(Permissions::from_mode(mode)).map_err(failed)?;
        let owner = if uid == 0 { "root" } else { USER };
        report.line(&format!("{} {path} ({owner}, {mode:04o})", if is_new { "made" } else { "changed" }))?;
    }
    Ok(())
}

fn is_member(name: &str) -> bool {
    let (Ok(Some(user)), Ok(Some(group))) = (User::from_name(name), Group::from_name(USER)) else {
        return false;
    };
    let name = std::ffi::CString::new(user.name).unwrap_or_default();
    getgrouplist(&name, user.gid).is_ok_and(|groups| groups.contains(&group.gid))
}

/// Puts a user into the group; a daemon that runs sees it after its next start.
pub(super) fn add_member(name: &str, report: &mut Report<'_, '_>) -> Result<(), Failure> {
    if User::from_name(name).ok().flatten().is_none() {
        return Err(Failure::new(Exit::Data, format!("setup --user: there is no user {name:?}")));
    }
    if is_member(name) {
        return Ok(());
    }
    run("usermod", &["--append", "--groups", USER, name])?;
    report.line(&format!("added {name} to the group {USER}; restart its daemon"))
}

/// Where systemd runs, the service runs from now on.
pub(super) fn start_service(report: &mut Report<'_, '_>) -> Result<(), Failure> {
    let has_unit = [
        "/usr/lib/systemd/system",
        "/lib/systemd/system",
        "/etc/systemd/system",
        "/usr/local/lib/systemd/system",
    ]
    .iter()
    .any(|folder| Path::new(folder).join("twire-outbox.service").exists());
    if !has_systemd() || !has_unit {
        return report.line(
            "no service here: call `twire outbox flush` from twire's crontab, or run `twire outbox run`",
        );
    }
    run("systemctl", &["daemon-reload"])?;
    run("systemctl", &["enable", "--quiet", "twire-outbox.service", "twire-outbox.path"])?;
    run("systemctl", &["restart", "twire-outbox.service", "twire-outbox.path"])?;
    report.line("twire-outbox.service runs")
}

/// Runs a program of the system, which says on standard error why it failed.
fn run(program: &str, words: &[&str]) -> Result<(), Failure> {
    let failed = |why: String| Failure::new(Exit::Config, format!("{program} {}: {why}", words.join(" ")));
    let command = Command::new(program).args(words).stdin(Stdio::null()).output();
    let output = command.map_err(|e| failed(e.to_string()))?;
    if output.status.success() {
        return Ok(());
    }
    Err(failed(String::from_utf8_lossy(&output.stderr).trim().replace('\n', "; ")))
}
