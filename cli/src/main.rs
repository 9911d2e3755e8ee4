//! The `twire` program: a thin `main` over the library.

use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Read};
use std::os::fd::AsFd;
use std::os::unix::fs::MetadataExt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::sync::Arc;

use nix::fcntl::{FcntlArg, OFlag, fcntl};
use signal_hook::consts::{SIGCHLD, SIGXFSZ};
use terminal_size::{Width, terminal_size_of};
use twire_cli::{Exit, Io, run};

fn main() -> ExitCode {
    // Over a limit on the size of files (`ulimit -f`), a write fails, and the failure is told; by default the signal
    // ends the program at the write. A handler, not SIG_IGN: programs that this one starts get the default back.
    let _ = signal_hook::flag::register(SIGXFSZ, Arc::default());
    // Where the caller ignores SIGCHLD, the system keeps no exit code of a program that this one starts.
    let _ = signal_hook::flag::register(SIGCHLD, Arc::default());
    let stdin = io::stdin();
    // Without a buffer: a wait for the file descriptor misses nothing, and other readers get the rest.
    let unbuffered = stdin.as_fd().try_clone_to_owned().map(File::from);
    let mut input: Box<dyn Read> = match unbuffered {
        Ok(file) => Box::new(file),
        Err(_) => Box::new(io::stdin()),
    };
    let mut stderr = io::stderr();
    let mut stdout = BufWriter::new(io::stdout());
    let variables = std::env::vars_os().filter(|_| !twire::environment::is_elevated());
    let env = variables.filter_map(|(name, value)| Some((name.into_string().ok()?, value))).collect();
    let code = catch_unwind(AssertUnwindSafe(|| {
        run(
            std::env::args_os(),
            &mut Io {
                stdin_fd: Some(stdin.as_fd()),
                input_deadline: None,
                stdin_is_terminal: stdin.is_terminal(),
                stdin: &mut *input,
                stdout: &mut stdout,
                stdout_is_closed: stdout_is_closed(),
                stderr_is_terminal: stderr.is_terminal(),
                stderr: &mut stderr,
                width: terminal_size_of(io::stdout()).map(|(Width(columns), _)| columns.into()),
                env: &env,
            },
        )
    }));
    ExitCode::from(code.unwrap_or(Exit::Internal as u8))
}

/// Whether standard output was closed at start: the standard library then opens /dev/null for reading and
/// writing in its place.
fn stdout_is_closed() -> bool {
    let flags = fcntl(io::stdout().as_fd(), FcntlArg::F_GETFL).map(OFlag::from_bits_truncate);
    let device = |path: &str| std::fs::metadata(path).ok().map(|metadata| metadata.rdev());
    let own = io::stdout().as_fd().try_clone_to_owned().map(File::from).and_then(|file| file.metadata());
    let is_null = own.is_ok_and(|metadata| Some(metadata.rdev()) == device("/dev/null"));
    is_null && flags.is_ok_and(|flags| flags & OFlag::O_ACCMODE == OFlag::O_RDWR)
}
