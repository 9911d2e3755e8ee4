//! Runs a program for which a sandbox is Twilio.

use std::ffi::OsString;
use std::os::unix::process::ExitStatusExt;
use std::os::unix::thread::JoinHandleExt;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use nix::sys::pthread::{Pthread, pthread_kill};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use super::environment::Environment;
use super::{Blocked, broken};
use crate::{Exit, Failure};

/// Runs it until it ends, and ends as it did. SIGTERM is passed on to it; SIGINT, which a terminal
/// sends to both, is left to it.
pub(super) fn run(program: &[OsString], environment: &Environment, signals: &Blocked) -> Result<(), Failure> {
    let Some((name, arguments)) = program.split_first() else {
        return Err(Failure::usage("no program to run"));
    };
    let mut command = Command::new(name);
    command.args(arguments);
    environment.apply(&mut command);
    // The program takes signals as if it had been started without us.
    let started = signals.lifted(|| command.spawn())?;
    let mut child = started
        .map_err(|e| Failure::new(Exit::NoInput, format!("{} cannot be run: {e}", name.to_string_lossy())))?;

    let pid = i32::try_from(child.id()).map(Pid::from_raw);
    let ended = Arc::new(AtomicBool::new(false));
    let (set, seen) = (signals.set, Arc::clone(&ended));
    let passing = std::thread::spawn(move || {
        while let Ok(signal) = set.wait() {
            if seen.load(Ordering::Acquire) {
                return;
            }
            if let (Signal::SIGTERM, Ok(pid)) = (signal, pid) {
                // It may just have ended.
                let _ = kill(pid, signal);
            }
        }
    });
    let status = child.wait();
    ended.store(true, Ordering::Release);
    // With musl the type of the standard library is another one.
    let passing_on = passing.as_pthread_t() as Pthread;
    pthread_kill(passing_on, Signal::SIGTERM).map_err(broken)?;
    // It has nothing left to panic about.
    let _ = passing.join();

    let status =
        status.map_err(|e| Failure::new(Exit::Internal, format!("the program cannot be waited for: {e}")))?;
    let code = status.code().or_else(|| status.signal().map(|signal| 128 + signal)).unwrap_or(1);
    match u8::try_from(code).unwrap_or(1) {
        0 => Ok(()),
        code => Err(Failure::Ended(code)),
    }
}
