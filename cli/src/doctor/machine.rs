//! This machine: configuration, spool, worker, store, secrets.

use std::fs::{self, Metadata};
use std::os::unix::fs::{FileTypeExt as _, MetadataExt as _};
use std::path::Path;

use nix::unistd::{AccessFlags, Uid, User, access as may, geteuid};
use twire_outbox::config::{Config, SYSTEM_CONFIG};
use twire_outbox::store::Place;
use twire_outbox::worker::Lock;

use super::{Examined, Finding};
use crate::places::{self, ENVIRONMENT, USER};
use crate::workers::Workers;

/// Notifications that wait in the spool of a worker that is well.
const MANY: usize = 1000;

pub(super) fn configuration(config: &Config) -> Finding {
    match &config.path {
        None => Finding::note("there is none: the variables TWILIO_… hold", "for a service: twire setup"),
        Some(path) if config.senders.is_empty() => {
            Finding::wrong(format!("{} names no sender", path.display()), "name one in [senders]")
        }
        Some(path) if config.directory.get("root").is_none() => Finding::wrong(
            format!("{} does not say whom root means, whom systems tell by default", path.display()),
            "add to [recipients]: root = [\"+15558676543\"]",
        ),
        Some(path) => Finding::good(path.display().to_string()),
    }
}

pub(super) fn spool(examined: &Examined<'_, '_>) -> Vec<Finding> {
    let spool = match examined.config.open_spool() {
        Ok(spool) => spool,
        Err(e) => {
            return vec![Finding::wrong(e.message(), "make it, or join its group: twire setup --user NAME")];
        }
    };
    let path = spool.path();
    let mut found = Vec::new();
    for folder in ["tmp", "new"] {
        let folder = path.join(folder);
        if may(&folder, AccessFlags::W_OK | AccessFlags::X_OK).is_err() {
            let what = format!("this user may not enqueue in {}", folder.display());
            found.push(Finding::wrong(what, "join its group: twire setup --user NAME"));
        }
    }
    if let Ok(about) = path.join("new").metadata() {
        found.extend(service_reads(&about, path));
    }
    let waiting = fs::read_dir(path.join("new")).map_or(0, |entries| entries.take(MANY).count());
    if waiting >= MANY {
        found.push(Finding::wrong(
            format!("{MANY} notifications and more wait in it"),
            "does the worker run? twire queue",
        ));
    }
    let bad = fs::read_dir(path.join("bad")).map_or(0, Iterator::count) / 2;
    if bad > 0 {
        let advice = format!("read the reasons in {}/bad, then remove them", path.display());
        found.push(Finding::note(format!("{bad} files could not be read as notifications"), advice));
    }
    if found.is_empty() {
        found.push(Finding::good(path.display().to_string()));
    }
    found
}

/// The worker takes files out of the folder as its owner.
fn service_reads(new: &Metadata, path: &Path) -> Option<Finding> {
    let service = User::from_name(USER).ok().flatten()?;
    let is_system = path == Path::new(twire_outbox::spool::SYSTEM_SPOOL);
    (is_system && new.uid() != service.uid.as_raw()).then(|| {
        let what = format!("{}/new does not belong to {USER}: the service cannot empty it", path.display());
        Finding::wrong(what, "twire setup --system")
    })
}

/// Who may enqueue, and what.
pub(super) fn access(examined: &Examined<'_, '_>) -> Vec<Finding> {
    let Ok(about) = examined.config.spool.join("new").metadata() else { return Vec::new() };
    let is_open = about.mode() & 0o002 != 0;
    if is_open && about.mode() & 0o1000 == 0 {
        let what = "every user can remove what others enqueued: new/ has no sticky bit";
        return vec![Finding::wrong(what, "twire setup --system")];
    }
    if is_open && !examined.config.allow.contains_key("*") {
        let what = "every user of this machine may send anything to anybody";
        return vec![Finding::wrong(
            what,
            "add [allow.\"*\"] to the configuration, or: twire setup --spool group",
        )];
    }
    vec![Finding::good(if is_open {
        "every user, within [allow.\"*\"]"
    } else {
        "members of the spool's group"
    })]
}

pub(super) fn worker(examined: &Examined<'_, '_>) -> Vec<Finding> {
    if examined.config.database.is_some() {
        return workers(examined);
    }
    let store = &examined.config.store;
    if let Some(id) = Lock::holder(store) {
        return vec![Finding::good(format!("process {id}"))];
    }
    if Lock::is_held(store) {
        return vec![Finding::good("another process")];
    }
    if may(store.parent().unwrap_or(store), AccessFlags::X_OK).is_err() {
        return vec![Finding::note("this user cannot see whether one runs", "run twire doctor as root")];
    }
    vec![nobody_delivers()]
}

/// The workers of a shared store. Why it cannot be read, [`store`] says.
fn workers(examined: &Examined<'_, '_>) -> Vec<Finding> {
    let place = Place::new(&examined.config, &|name: &str| examined.variable(name));
    let opened = place.and_then(|place| place.open_read_only());
    let Ok(workers) = opened.and_then(|mut store| Workers::of(&mut *store)) else { return Vec::new() };
    let Some(what) = workers.describe() else { return vec![nobody_delivers()] };
    vec![match workers {
        Workers::Here => Finding::good(what),
        _ => Finding::note(what, format!("what is in the spool of this machine waits: {}", how_to_start())),
    }]
}

fn nobody_delivers() -> Finding {
    Finding::wrong("none runs: what is enqueued waits", how_to_start())
}

fn how_to_start() -> &'static str {
    if places::has_systemd() {
        "systemctl enable --now twire-outbox.service; why it ended: journalctl -u twire-outbox"
    } else {
        "start twire outbox run, or call twire outbox flush from cron"
    }
}

pub(super) fn store(examined: &Examined<'_, '_>) -> Vec<Finding> {
    let config = &examined.config;
    if config.database.is_none() && !config.store.exists() {
        return Vec::new();
    }
    let place = Place::new(config, &|name: &str| examined.variable(name));
    let pauses = place.and_then(|place| place.open_read_only()).and_then(|mut store| store.pauses());
    match pauses {
        Err(e) if config.database.is_some() => {
            vec![Finding::wrong(e.message(), "what is enqueued stays in the spool meanwhile")]
        }
        Err(e) => vec![Finding::wrong(
            e.message(),
            "move it away; what is in the spool is delivered from a new one",
        )],
        Ok(pauses) if pauses.is_empty() => vec![Finding::good(config.store_name())],
        Ok(pauses) => pauses
            .iter()
            .map(|pause| {
                let what = format!("paused ({}): {}", pause.scope, pause.reason);
                Finding::wrong(what, format!("once the cause is gone: twire queue release {}", pause.scope))
            })
            .collect(),
    }
}

/// Files with secrets or addresses: by whom they can be read, and whether the service can.
pub(super) fn secrets(examined: &Examined<'_, '_>) -> Vec<Finding> {
    let account = &examined.config.account;
    let serve = &examined.config.serve;
    let hooks = serve.hooks.values().filter_map(|hook| hook.secret_file.as_deref());
    let named = [account.token_file.as_deref(), account.secret_file.as_deref(), serve.token_file.as_deref()];
    let usual = ["/etc/twire/credentials", ENVIRONMENT].map(Path::new);
    let all = named.into_iter().flatten().chain(hooks).chain(usual.into_iter().filter(|path| path.exists()));
    let mut found: Vec<Finding> = all.filter_map(secret).collect();
    if let Ok(about) = Path::new(SYSTEM_CONFIG).metadata()
        && about.mode() & 0o002 != 0
    {
        found.push(Finding::wrong(
            format!("{SYSTEM_CONFIG} can be changed by every user"),
            format!("chmod 640 {SYSTEM_CONFIG}"),
        ));
    } else if let Ok(about) = Path::new(SYSTEM_CONFIG).metadata()
        && about.mode() & 0o004 != 0
    {
        let what = format!("{SYSTEM_CONFIG} shows every user the numbers in it");
        found.push(Finding::note(what, format!("chgrp {USER} {SYSTEM_CONFIG}; chmod 640 {SYSTEM_CONFIG}")));
    }
    if found.is_empty() { vec![Finding::good("only the service can read them")] } else { found }
}

fn secret(path: &Path) -> Option<Finding> {
    let shown = path.display();
    let about = match path.metadata() {
        Ok(about) => about,
        Err(e) if e.kind() == std::io::ErrorKind::PermissionDenied => return None,
        Err(e) => {
            return Some(Finding::wrong(format!("{shown} cannot be read: {e}"), "twire setup --from-env"));
        }
    };
    if about.file_type().is_fifo() {
        return None;
    }
    if about.mode() & 0o027 != 0 {
        return Some(Finding::wrong(
            format!("{shown} can be read or changed by other users"),
            format!("chmod 640 {shown}, and give its secret up: others may know it"),
        ));
    }
    let owner = Uid::from_raw(about.uid());
    let is_service = User::from_name(USER).ok().flatten().is_some_and(|user| user.uid == owner);
    let is_strange = !owner.is_root() && owner != geteuid() && !is_service;
    is_strange
        .then(|| Finding::wrong(format!("{shown} belongs to another user"), format!("chown root {shown}")))
}
