//! Text from an argument, a file or standard input.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use crate::{Exit, Failure, Io};

/// Most bytes that are read.
const MOST: u64 = 1_000_000;

/// All of a file, or of standard input for `-`.
pub(crate) fn bytes(path: &Path, io: &mut Io<'_>) -> Result<Vec<u8>, Failure> {
    if path == Path::new("-") {
        return read(&mut *io.stdin, "standard input");
    }
    let name = path.display().to_string();
    let mut file = File::open(path).map_err(|error| unread(&name, &error))?;
    read(&mut file, &name)
}

/// The text of a file, or of standard input for `-`. Bytes that are no UTF-8 are replaced: a
/// broken character must not stop an alert.
pub(crate) fn text(path: &Path, io: &mut Io<'_>) -> Result<String, Failure> {
    Ok(String::from_utf8_lossy(&bytes(path, io)?).into_owned())
}

/// A text in one piece: the argument; or the file; or standard input, for `-` and, when neither
/// is given, unless somebody sits at it. Line breaks at the end go, as in a shell's `$(…)`.
pub(crate) fn body(
    argument: Option<String>,
    file: Option<&Path>,
    io: &mut Io<'_>,
) -> Result<Option<String>, Failure> {
    let stdin = Path::new("-");
    let mut body = match (argument, file) {
        (Some(text), _) if text != "-" => return Ok(Some(text)),
        (None, Some(file)) => text(file, io)?,
        (None, None) if io.terminal => return Ok(None),
        _ => text(stdin, io)?,
    };
    body.truncate(body.trim_end_matches(['\n', '\r']).len());
    Ok(Some(body))
}

/// The first line of standard input, without spaces and NULs around it (PAM ends a password
/// with a NUL).
pub(crate) fn line(io: &mut Io<'_>) -> Result<String, Failure> {
    let mut line = Vec::new();
    let mut byte = [0];
    // Byte by byte: what follows the line belongs to somebody else, and its end may be far.
    while line.len() < 1024 {
        match io.stdin.read(&mut byte) {
            Ok(0) => break,
            Ok(_) if byte[0] == b'\n' || (byte[0] == 0 && !line.is_empty()) => break,
            Ok(_) => line.push(byte[0]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(unread("standard input", &error)),
        }
    }
    let line = String::from_utf8_lossy(&line);
    Ok(line.trim_matches(|c: char| c.is_whitespace() || c == '\0').to_owned())
}

fn read(from: &mut dyn Read, name: &str) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    from.take(MOST + 1).read_to_end(&mut bytes).map_err(|error| unread(name, &error))?;
    if bytes.len() as u64 > MOST {
        return Err(Failure::new(Exit::Data, format!("{name} holds more than 1 MB")));
    }
    Ok(bytes)
}

fn unread(name: &str, error: &io::Error) -> Failure {
    Failure::new(Exit::NoInput, format!("{name} cannot be read: {error}"))
}
