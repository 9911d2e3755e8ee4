//! Reads text from an argument, a file or standard input.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use twire_outbox::secret_file;

use crate::arguments::without_bom;
use crate::{Exit, Failure, Io};

/// Limit of what is read from one source.
const MAX_BYTES: u64 = 1_000_000;

/// Reads a whole file, or standard input for `-`.
pub(crate) fn read_bytes(path: &Path, io: &mut Io<'_>) -> Result<Vec<u8>, Failure> {
    if path == Path::new("-") {
        return read_stdin(io);
    }
    let name = path.display().to_string();
    let mut file = File::open(path).map_err(|error| read_failure(&name, &error))?;
    read_all(&mut file, &name)
}

/// Reads a file, or standard input for `-`, as text. Invalid UTF-8 is replaced: a broken character must
/// not stop an alert.
pub(crate) fn read_text(path: &Path, io: &mut Io<'_>) -> Result<String, Failure> {
    Ok(without_bom(&String::from_utf8_lossy(&read_bytes(path, io)?)).to_owned())
}

/// The text of a message: the argument, else the file, else standard input. Standard input is read for
/// `-`, and without argument and file unless it is a terminal. Trailing line breaks are removed, as in a
/// shell's `$(…)`.
pub(crate) fn read_body(
    argument: Option<String>,
    file: Option<&Path>,
    io: &mut Io<'_>,
) -> Result<Option<String>, Failure> {
    let stdin = Path::new("-");
    let mut body = match (argument, file) {
        (Some(text), _) if text != "-" => return Ok(Some(text)),
        (None, Some(file)) => read_text(file, io)?,
        (None, None) if io.stdin_is_terminal => return Ok(None),
        _ => read_text(stdin, io)?,
    };
    body.truncate(body.trim_end_matches(['\n', '\r']).len());
    Ok(Some(body))
}

/// The first line of standard input, without surrounding white space and NULs (PAM ends a password
/// with a NUL).
pub(crate) fn read_line(io: &mut Io<'_>) -> Result<String, Failure> {
    let mut line = Vec::new();
    let mut byte = [0];
    // One byte at a time: what follows the line is left to other readers of the stream.
    while line.len() < 1024 {
        wait_for_input(io)?;
        match io.stdin.read(&mut byte) {
            Ok(0) => break,
            Ok(_) if byte[0] == b'\n' || (byte[0] == 0 && !line.is_empty()) => break,
            Ok(_) => line.push(byte[0]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(read_failure("standard input", &error)),
        }
    }
    let line = String::from_utf8_lossy(&line);
    Ok(line.trim_matches(|c: char| c.is_whitespace() || c == '\0').to_owned())
}

/// Waits for standard input, at most until its deadline.
fn wait_for_input(io: &Io<'_>) -> Result<(), Failure> {
    match (io.stdin_fd, io.input_deadline) {
        (Some(fd), Some(deadline)) => {
            secret_file::wait_readable(fd, deadline).map_err(|error| read_failure("standard input", &error))
        }
        _ => Ok(()),
    }
}

fn read_stdin(io: &mut Io<'_>) -> Result<Vec<u8>, Failure> {
    if io.input_deadline.is_none() {
        return read_all(&mut *io.stdin, "standard input");
    }
    let (mut bytes, mut chunk) = (Vec::new(), [0; 8192]);
    loop {
        wait_for_input(io)?;
        match io.stdin.read(&mut chunk) {
            Ok(0) => return Ok(bytes),
            Ok(length) => bytes.extend_from_slice(&chunk[..length]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(read_failure("standard input", &error)),
        }
        if bytes.len() as u64 > MAX_BYTES {
            return Err(Failure::new(Exit::Data, "standard input is larger than 1 MB"));
        }
    }
}

fn read_all(from: &mut dyn Read, name: &str) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    from.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(|error| read_failure(name, &error))?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Failure::new(Exit::Data, format!("{name} is larger than 1 MB")));
    }
    Ok(bytes)
}

fn read_failure(name: &str, error: &io::Error) -> Failure {
    Failure::new(Exit::NoInput, format!("cannot read {name}: {error}"))
}
