//! `twire sandbox exec`: runs a program whose requests to Twilio go to a sandbox.

use std::ffi::OsString;
use std::os::unix::process::ExitStatusExt;
use std::process::Command;

use nix::sys::signal::kill;
use nix::unistd::Pid;

use super::environment::Environment;
use crate::signals::{Signal, Signals};
use crate::{Exit, Failure};

/// Runs the program and exits with its code. Forwards SIGTERM; a terminal sends SIGINT to both
/// processes by itself.
pub(super) fn run(
    program: &[OsString],
    environment: &Environment,
    mut signals: Signals,
) -> Result<(), Failure> {
    let Some((name, arguments)) = program.split_first() else {
        return Err(Failure::usage("sandbox exec: no program; name one after --"));
    };
    let mut command = Command::new(name);
    command.args(arguments);
    environment.apply(&mut command);
    let mut child = command
        .spawn()
        .map_err(|e| Failure::new(Exit::NoInput, format!("cannot run {}: {e}", name.to_string_lossy())))?;

    let pid = i32::try_from(child.id()).map(Pid::from_raw);
    let handle = signals.handle();
    let forwarder = std::thread::spawn(move || {
        // A signal that came while the program was started is passed on too.
        while let Some(signal) = signals.wait() {
            if let (Signal::Terminate, Ok(pid)) = (signal, pid) {
                // The program may have exited meanwhile.
                let _ = kill(pid, nix::sys::signal::Signal::SIGTERM);
            }
        }
    });
    let status = child.wait();
    handle.close();
    // The thread does not panic.
    let _ = forwarder.join();

    let status = status.map_err(|e| {
        Failure::new(Exit::Internal, format!("sandbox exec: cannot wait for the program: {e}"))
    })?;
    let code = status.code().or_else(|| status.signal().map(|signal| 128 + signal)).unwrap_or(1);
    match u8::try_from(code).unwrap_or(1) {
        0 => Ok(()),
        code => Err(Failure::Exited(code)),
    }
}
