//! The test message: enqueued, delivered, and seen to be.

use std::os::unix::process::CommandExt as _;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use nix::unistd::User;
use twire_outbox::config::Config;
use twire_outbox::delivery::StateName;
use twire_outbox::store::{Filter, Place, Row};
use twire_outbox::worker::Lock;
use twire_outbox::{Notification, Priority};

use super::Report;
use crate::places::{self, USER};
use crate::workers::Workers;
use crate::{Exit, Failure, hook};

/// How long it may take until Twilio has it.
const PATIENCE: Duration = Duration::from_secs(60);

pub(super) fn send(config: &Config, report: &mut Report<'_, '_>) -> Result<(), Failure> {
    let text = format!("twire on {} is set up. This is its test message.", hook::host());
    let notification = Notification::new("root", text).priority(Priority::High).label("host", hook::host());
    let id = config.open_spool()?.enqueue(&notification)?;
    let place = Place::new(config, &places::service_variable(report.io))?;
    if !is_delivered_here(config, &place) {
        flush(report)?;
    }
    let end = Instant::now() + PATIENCE;
    let filter = Filter { id: Some(id.to_string()), ..Filter::default() };
    let mut store = None;
    loop {
        if store.is_none() {
            store = place.open_read_only().ok();
        }
        let rows = store.as_mut().and_then(|store| store.list(&filter).ok());
        if rows.is_none() {
            store = None;
        }
        let rows = rows.unwrap_or_default();
        if let Some(row) = rows.iter().find(|row| row.state().is_over() && !is_sent(row)) {
            let why = row.reason.clone().unwrap_or_else(|| row.state().name().to_owned());
            return Err(Failure::new(Exit::Refused, format!("the test message was not sent: {why}")));
        }
        if !rows.is_empty() && rows.iter().all(is_sent) {
            return report.line("the test message is at Twilio; it should be on the phone now");
        }
        if Instant::now() >= end {
            let why = "the test message waits; see twire queue and twire doctor";
            return Err(Failure::new(Exit::NotSent, why));
        }
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// Whether a worker empties this machine's spool.
fn is_delivered_here(config: &Config, place: &Place) -> bool {
    if config.database.is_none() {
        return Lock::is_held(&config.store);
    }
    let workers = place.open_read_only().and_then(|mut store| Workers::of(&mut *store));
    matches!(workers, Ok(Workers::Here))
}

fn is_sent(row: &Row) -> bool {
    matches!(row.state(), StateName::Accepted | StateName::Delivered | StateName::Merged)
}

/// Delivers as the service's user, where no worker runs.
fn flush(report: &Report<'_, '_>) -> Result<(), Failure> {
    let user = User::from_name(USER).ok().flatten();
    let user = user.ok_or_else(|| Failure::new(Exit::Config, format!("there is no user {USER}")))?;
    let failed = |why: String| Failure::new(Exit::NotSent, format!("twire outbox flush: {why}"));
    let program = std::env::current_exe().map_err(|e| failed(e.to_string()))?;
    let variable = places::service_variable(report.io);
    let passed = places::ENVIRONMENT_NAMES.iter().filter_map(|name| Some((*name, variable(name)?)));
    let run = Command::new(program)
        .args(["outbox", "flush", "--config", twire_outbox::config::SYSTEM_CONFIG])
        .env_clear()
        .envs(passed)
        .env("HOME", places::STATE)
        .current_dir("/")
        .uid(user.uid.as_raw())
        .gid(user.gid.as_raw())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .output()
        .map_err(|e| failed(e.to_string()))?;
    if run.status.success() {
        return Ok(());
    }
    Err(failed(String::from_utf8_lossy(&run.stderr).trim().trim_start_matches("twire: ").to_owned()))
}
