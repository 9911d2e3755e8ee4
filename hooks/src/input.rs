//! What a caller passed: arguments, environment, standard input. Bytes, because callers pass bytes.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use twire::redact;

use crate::mail::Mail;

/// Everything that a hook may look at.
#[derive(Debug, Default)]
pub struct Input {
    program: Option<Vec<u8>>,
    arguments: Vec<Vec<u8>>,
    variables: BTreeMap<String, Vec<u8>>,
    directory: Option<Vec<u8>>,
    stdin: Vec<u8>,
    host: String,
    // Parsed at the first look; a hook reads several words of the same document.
    whole: OnceCell<String>,
    json: OnceCell<Result<serde_json::Value, String>>,
    mail: OnceCell<Mail>,
}

impl Input {
    /// Input with nothing in it.
    pub fn new() -> Input {
        Input::default()
    }

    /// The name under which the caller started the program.
    #[must_use]
    pub fn with_program(mut self, program: impl Into<Vec<u8>>) -> Input {
        self.program = Some(program.into());
        self
    }

    /// The arguments after the program's name and, for `twire hook NAME`, after its own.
    #[must_use]
    pub fn with_arguments<A: Into<Vec<u8>>>(mut self, arguments: impl IntoIterator<Item = A>) -> Input {
        self.arguments = arguments.into_iter().map(Into::into).collect();
        self
    }

    /// An environment variable.
    #[must_use]
    pub fn with_variable(mut self, name: impl Into<String>, value: impl Into<Vec<u8>>) -> Input {
        self.variables.insert(name.into(), value.into());
        self
    }

    /// The working directory.
    #[must_use]
    pub fn with_directory(mut self, directory: impl Into<Vec<u8>>) -> Input {
        self.directory = Some(directory.into());
        self
    }

    /// Standard input, or a request's body.
    #[must_use]
    pub fn with_stdin(mut self, stdin: Vec<u8>) -> Input {
        self.stdin = stdin;
        self
    }

    /// The name of this machine, without its domain.
    #[must_use]
    pub fn with_host(mut self, host: impl Into<String>) -> Input {
        self.host = host.into();
        self
    }

    /// The name of this machine.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Standard input.
    pub fn stdin(&self) -> &[u8] {
        &self.stdin
    }

    pub(crate) fn program(&self) -> Option<String> {
        let program = text(self.program.as_deref()?);
        Some(program.rsplit('/').next().unwrap_or_default().to_owned())
    }

    /// Arguments that are neither one of `options` nor its value. After `--` all are positional.
    pub(crate) fn positional(&self, options: &[&str]) -> Vec<&[u8]> {
        let mut positional = Vec::new();
        let mut rest = self.arguments.iter();
        while let Some(argument) = rest.next() {
            if argument == b"--" && !options.is_empty() {
                positional.extend(rest.map(Vec::as_slice));
                break;
            }
            let of = options.iter().map(|option| matched(argument, option));
            match of.into_iter().find(|m| !matches!(m, Matched::No)) {
                None | Some(Matched::No) => positional.push(argument.as_slice()),
                Some(Matched::Name) => {
                    let _value = rest.next();
                }
                Some(Matched::Value(_)) => {}
            }
        }
        positional
    }

    pub(crate) fn option(&self, name: &str, options: &[&str]) -> Option<&[u8]> {
        let mut rest = self.arguments.iter();
        while let Some(argument) = rest.next() {
            if argument == b"--" {
                return None;
            }
            match matched(argument, name) {
                Matched::Value(value) => return Some(value),
                Matched::Name => return rest.next().map(Vec::as_slice),
                Matched::No => {}
            }
            if options.iter().any(|option| matches!(matched(argument, option), Matched::Name)) {
                let _value = rest.next();
            }
        }
        None
    }

    pub(crate) fn variable(&self, name: &str) -> Option<&[u8]> {
        self.variables.get(name).map(Vec::as_slice).filter(|value| !value.is_empty())
    }

    pub(crate) fn directory(&self) -> Option<&[u8]> {
        self.directory.as_deref()
    }

    fn whole(&self) -> &str {
        self.whole.get_or_init(|| text(&self.stdin))
    }

    /// Standard input before and after its first empty line.
    pub(crate) fn split_head(&self) -> (&str, &str) {
        self.whole().split_once("\n\n").unwrap_or((self.whole(), ""))
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.split_head().0.lines().find_map(|line| {
            let (header, value) = line.split_once(':')?;
            header.trim().eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    pub(crate) fn json(&self) -> Result<&serde_json::Value, String> {
        let parsed = self.json.get_or_init(|| {
            serde_json::from_slice(&self.stdin)
                .map_err(|e| format!("standard input is not JSON: line {}, column {}", e.line(), e.column()))
        });
        parsed.as_ref().map_err(Clone::clone)
    }

    pub(crate) fn mail(&self) -> &Mail {
        self.mail.get_or_init(|| Mail::parse(&self.stdin))
    }

    /// A value that is equal for equal calls: what was passed, without what changes by itself.
    pub(crate) fn fingerprint(&self) -> String {
        use std::fmt::Write as _;

        let mut hash = ring::digest::Context::new(&ring::digest::SHA256);
        for part in self.arguments.iter().chain([&self.stdin]) {
            hash.update(&(part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        hash.finish().as_ref().iter().take(8).fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    }
}

/// How an argument and an option go together.
enum Matched<'a> {
    No,
    /// The value is the next argument.
    Name,
    /// `--name=value`.
    Value(&'a [u8]),
}

fn matched<'a>(argument: &'a [u8], option: &str) -> Matched<'a> {
    match argument.strip_prefix(option.as_bytes()) {
        Some([]) => Matched::Name,
        Some([b'=', value @ ..]) => Matched::Value(value),
        _ => Matched::No,
    }
}

/// Bytes as text for a phone: invalid UTF-8 is replaced, line ends are `\n`, a byte-order mark is
/// dropped, and so are control, invisible and bidirectional formatting characters, which could
/// disguise or garble a message.
pub(crate) fn text(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text).replace("\r\n", "\n");
    let lines = text.replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    lines.chars().filter(|c| !is_invisible(*c)).collect()
}

fn is_invisible(c: char) -> bool {
    // ESC stays for the filter that strips terminal sequences whole; rendering drops what is left.
    // Joiners shape emoji and several scripts.
    redact::is_control(c) && !matches!(c, '\n' | '\t' | '\u{1b}' | '\u{200c}' | '\u{200d}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_become_text_for_a_phone() {
        assert_eq!(text(b"\xef\xbb\xbfa\r\nb\rc\0\x07d\xff"), "a\nb\ncd\u{fffd}");
        assert_eq!(text("safe\u{202e}\u{200b}exe".as_bytes()), "safeexe");
        assert_eq!(text("a\u{2028}b\u{2029}c\u{85}d".as_bytes()), "a\nb\nc\nd");
        assert_eq!(text("👩\u{200d}🚒".as_bytes()), "👩\u{200d}🚒");
    }

    #[test]
    fn equal_calls_have_equal_fingerprints() {
        let call = |args: &[&str], stdin: &[u8]| {
            Input::new().with_arguments(args.iter().copied()).with_stdin(stdin.to_vec()).fingerprint()
        };
        assert_eq!(call(&["a", "b"], b"c"), call(&["a", "b"], b"c"));
        assert_ne!(call(&["a", "b"], b"c"), call(&["ab", ""], b"c"));
        assert_ne!(call(&["a"], b"b"), call(&["a", "b"], b""));
        assert_eq!(call(&[], b"").len(), 16);
    }
}
