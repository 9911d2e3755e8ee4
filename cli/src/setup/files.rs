//! Configuration, secret, variables and drop-ins of units.

use std::fmt::Write as _;
use std::fs::{self, OpenOptions, Permissions};
use std::io::Write as _;
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _, chown};
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use nix::unistd::{Group, User};
use ring::rand::SecureRandom as _;
use twire_outbox::config::SYSTEM_CONFIG;
use twire_outbox::spool::SYSTEM_SPOOL;

use super::Report;
use super::answers::Answers;
use crate::places::{ENVIRONMENT, ENVIRONMENT_NAMES, FOLDER, SERVE_TOKEN, STORE, USER, has_systemd};
use crate::{Exit, Failure, Io};

const DROP_INS: &str = "/etc/systemd/system";
/// Owner and group of a file.
const ROOT: (u32, u32) = (0, 0);

/// Writes what the service needs. The configuration comes last: with it the machine is set up.
pub(super) fn write(answers: &Answers, report: &mut Report<'_, '_>) -> Result<(), Failure> {
    let variables = environment(report.io);
    if !variables.is_empty() {
        // A proxy's address may have a password in it.
        put(ENVIRONMENT, &variables, 0o600, ROOT, report)?;
    }
    renew_secret(answers, report)?;
    make_serve_token(report)?;
    put(SYSTEM_CONFIG, &config(answers), 0o640, group()?, report)
}

/// The secret's file, written again when it is another.
pub(super) fn renew_secret(answers: &Answers, report: &mut Report<'_, '_>) -> Result<(), Failure> {
    let name = secret_name(answers);
    let path = format!("{FOLDER}/{name}");
    // systemd reads it as root and hands it to the service alone.
    let (mode, owner) = if has_systemd() { (0o600, ROOT) } else { (0o640, group()?) };
    put(&path, &format!("{}\n", answers.secret.expose()), mode, owner, report)?;
    if has_systemd() {
        let text = format!("# Made by twire setup.\n[Service]\nLoadCredential={name}:{path}\n");
        put(&format!("{DROP_INS}/twire-outbox.service.d/50-credentials.conf"), &text, 0o644, ROOT, report)?;
    }
    Ok(())
}

/// The token of `twire serve`: without it, every user of this machine tells everybody through it.
pub(super) fn make_serve_token(report: &mut Report<'_, '_>) -> Result<(), Failure> {
    if Path::new(SERVE_TOKEN).exists() {
        return Ok(());
    }
    let mut bytes = [0; 32];
    ring::rand::SystemRandom::new()
        .fill(&mut bytes)
        .map_err(|_| Failure::new(Exit::Config, "the system gives no random bytes"))?;
    put(SERVE_TOKEN, &format!("{}\n", URL_SAFE_NO_PAD.encode(bytes)), 0o600, service()?, report)
}

/// Every unit that fails starts the hook, but for the hook's own.
pub(super) fn write_failed_units(report: &mut Report<'_, '_>) -> Result<(), Failure> {
    let calls = "# Made by twire setup --failed-units.\n[Unit]\nOnFailure=twire-notify@%n.service\n";
    let none = "# It must not call itself.\n[Unit]\nOnFailure=\n";
    put(&format!("{DROP_INS}/service.d/50-twire.conf"), calls, 0o644, ROOT, report)?;
    put(&format!("{DROP_INS}/twire-notify@.service.d/50-twire.conf"), none, 0o644, ROOT, report)
}

fn secret_name(answers: &Answers) -> &'static str {
    if answers.key.is_some() { "secret" } else { "token" }
}

fn environment(io: &Io<'_>) -> String {
    let lines = ENVIRONMENT_NAMES.iter().filter_map(|name| {
        let value = io.var(name).filter(|v| !v.is_empty() && !v.contains(['\n', '"', '\\']))?;
        Some(format!("{name}=\"{value}\"\n"))
    });
    lines.collect()
}

/// Every value was checked: none needs an escape.
fn config(answers: &Answers) -> String {
    let Answers { sid, key, sender, to, .. } = answers;
    let mut text = format!(
        "# Made by twire setup, and yours: it is not written again. Keys: twire-outbox(1).\n[account]\nsid = \"{sid}\"\n"
    );
    if let Some(key) = key {
        let _ = writeln!(text, "key = \"{key}\"");
    }
    let name = secret_name(answers);
    let kind = if sender.starts_with("MG") { "service" } else { "from" };
    let to = to.iter().map(|to| format!("\"{to}\"")).collect::<Vec<_>>().join(", ");
    let _ = write!(
        text,
        "{name}_file = \"{FOLDER}/{name}\"\n\n\
         [store]\npath = \"{STORE}\"\n\n\
         [spool]\npath = \"{SYSTEM_SPOOL}\"\n\n\
         [senders.main]\n{kind} = \"{sender}\"\n\n\
         # Systems that post to twire serve have this token, as a bearer token or password.\n\
         [serve]\ntoken_file = \"{SERVE_TOKEN}\"\n\n\
         [recipients]\nroot = [{to}]\n\n\
         # root and the group {USER} may tell everybody; all others may tell root.\n\
         [allow.root]\n\
         [allow.\"%{USER}\"]\n\
         [allow.\"*\"]\nto = [\"root\"]\npriority = \"high\"\nper_day = 200\n"
    );
    text
}

/// Owner and group of a file: root's, readable by the group.
fn group() -> Result<(u32, u32), Failure> {
    let group = Group::from_name(USER).ok().flatten();
    let group = group.ok_or_else(|| Failure::new(Exit::Config, format!("there is no group {USER}")))?;
    Ok((0, group.gid.as_raw()))
}

/// Owner and group of a file that the service alone reads.
fn service() -> Result<(u32, u32), Failure> {
    let user = User::from_name(USER).ok().flatten();
    let user = user.ok_or_else(|| Failure::new(Exit::Config, format!("there is no user {USER}")))?;
    Ok((user.uid.as_raw(), user.gid.as_raw()))
}

/// Writes a file that is another than the one that is there; it is whole at every moment, and never
/// readable by more than `mode` says.
fn put(
    path: &str,
    text: &str,
    mode: u32,
    (uid, gid): (u32, u32),
    report: &mut Report<'_, '_>,
) -> Result<(), Failure> {
    let failed = |e: std::io::Error| Failure::new(Exit::Config, format!("{path} cannot be written: {e}"));
    let is_there = Path::new(path).exists();
    if is_there && fs::read_to_string(path).is_ok_and(|old| old == text) {
        let is_right = fs::metadata(path).is_ok_and(|about| about.permissions().mode() & 0o7777 == mode);
        return if is_right {
            Ok(())
        } else {
            fs::set_permissions(path, Permissions::from_mode(mode)).map_err(failed)
        };
    }
    if let Some(folder) = Path::new(path).parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    let new = format!("{path}.new");
    let _ = fs::remove_file(&new);
    let written =
        OpenOptions::new().write(true).create_new(true).mode(0o600).open(&new).and_then(|mut file| {
            file.write_all(text.as_bytes())?;
            chown(&new, Some(uid), Some(gid))?;
            file.set_permissions(Permissions::from_mode(mode))?;
            file.sync_all()?;
            fs::rename(&new, path)
        });
    written.map_err(failed)?;
    report.line(&format!("{} {path} ({mode:04o})", if is_there { "replaced" } else { "wrote" }))
}
