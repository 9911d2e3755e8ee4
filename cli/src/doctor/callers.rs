//! Systems on this machine that could call out and do not.

use std::path::Path;

use nix::unistd::{Group, User, getgrouplist};
use twire_hooks::{Builtin, builtins};

use super::{Examined, Finding};
use crate::places::USER;

/// A larger file of another system is looked at in part.
const MAX_BYTES: u64 = 1024 * 1024;
/// More files of a folder are not looked at.
const MAX_FILES: usize = 500;

/// Hooks whose system is here and not switched on.
pub(super) fn hooks(examined: &Examined<'_, '_>) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut on = Vec::new();
    for one in builtins().iter().filter(|one| !is_mail(one)) {
        let Ok(definition) = one.definition() else { continue };
        let is_here = definition.paths().iter().any(|path| examined.path(path).exists());
        if !is_here || definition.configs().is_empty() {
            continue;
        }
        if definition.configs().iter().any(|path| names_twire(&examined.path(path))) {
            on.push(one.name());
        } else if one.name() != "pam" {
            let advice = format!("how to switch it on: twire hook {} --show", one.name());
            found.push(Finding::note(format!("{} is here and does not call twire", one.name()), advice));
        }
    }
    if !on.is_empty() {
        found.insert(0, Finding::good(format!("switched on: {}", on.join(", "))));
    }
    found
}

/// Systems that mail, and a mailer that is not twire's.
pub(super) fn mail(examined: &Examined<'_, '_>) -> Vec<Finding> {
    let is_here = |one: &&Builtin| {
        let definition = one.definition();
        is_mail(one) && definition.is_ok_and(|d| d.paths().iter().any(|path| examined.path(path).exists()))
    };
    let systems: Vec<&str> = builtins().iter().filter(is_here).map(Builtin::name).collect();
    if systems.is_empty() {
        return Vec::new();
    }
    let mailer = examined.path("/usr/sbin/sendmail");
    let target = std::fs::read_link(&mailer).unwrap_or_default();
    if target.to_string_lossy().contains("twire") {
        return vec![Finding::good(format!("the mailer is twire's, for {}", systems.join(", ")))];
    }
    let what = format!(
        "{} mail, and the mailer is {}",
        systems.join(", "),
        if mailer.exists() { "another one" } else { "missing" }
    );
    vec![Finding::note(
        what,
        "install the package twire-sendmail: other people's mail still goes to the real mailer",
    )]
}

/// Users under whom systems call out to named people, outside the group.
pub(super) fn groups(examined: &Examined<'_, '_>) -> Vec<Finding> {
    const CALLERS: [(&str, &str); 6] = [
        ("nagios", "nagios"),
        ("icinga2", "nagios"),
        ("zabbix", "zabbix"),
        ("nut", "nut"),
        ("asterisk", "asterisk"),
        ("jenkins", "jenkins"),
    ];
    let Ok(Some(group)) = Group::from_name(USER) else { return Vec::new() };
    let mut found: Vec<(&str, Finding)> = Vec::new();
    for (hook, name) in CALLERS {
        let paths = builtins().iter().find(|one| one.name() == hook).and_then(|one| one.definition().ok());
        let is_here = paths.is_some_and(|d| d.paths().iter().any(|path| examined.path(path).exists()));
        let Some(user) = User::from_name(name).ok().flatten().filter(|_| is_here) else { continue };
        let c_name = std::ffi::CString::new(user.name).unwrap_or_default();
        let is_member = getgrouplist(&c_name, user.gid).is_ok_and(|all| all.contains(&group.gid));
        if !is_member && found.iter().all(|(known, _)| *known != name) {
            let what = format!("{name} is not in the group {USER}: it may tell root at most");
            found.push((
                name,
                Finding::note(what, format!("twire setup --user {name}, then restart its daemon")),
            ));
        }
    }
    found.into_iter().map(|(_, finding)| finding).collect()
}

fn is_mail(one: &Builtin) -> bool {
    one.toml().contains("[mail]")
}

/// Whether a file, or one in a folder, names the program.
fn names_twire(path: &Path) -> bool {
    use std::io::Read as _;

    if path.is_dir() {
        let entries = std::fs::read_dir(path).into_iter().flatten().flatten();
        return entries.take(MAX_FILES).any(|entry| entry.path().is_file() && names_twire(&entry.path()));
    }
    // A FIFO would be waited for.
    if !path.is_file() {
        return false;
    }
    let mut bytes = Vec::new();
    let read = std::fs::File::open(path).and_then(|file| file.take(MAX_BYTES).read_to_end(&mut bytes));
    let text = String::from_utf8_lossy(&bytes);
    read.is_ok() && text.lines().any(|line| !line.trim_start().starts_with('#') && line.contains("twire"))
        || (read.is_ok() && text.starts_with("#!") && text.contains("twire"))
}
