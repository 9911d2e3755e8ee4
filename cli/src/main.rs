//! The `twire` program. Everything is in the library, which other hosts may run as well.

use std::io::{self, BufWriter, IsTerminal};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

use twire_cli::{Exit, Io, run};

fn main() -> ExitCode {
    let (mut stdin, mut stderr) = (io::stdin(), io::stderr());
    let mut stdout = BufWriter::new(io::stdout());
    let code = catch_unwind(AssertUnwindSafe(|| {
        run(
            std::env::args_os(),
            &mut Io {
                terminal: stdin.is_terminal(),
                stdin: &mut stdin,
                stdout: &mut stdout,
                stderr: &mut stderr,
                env: &|name| std::env::var(name).ok(),
            },
        )
    }));
    ExitCode::from(code.unwrap_or(Exit::Internal as u8))
}
