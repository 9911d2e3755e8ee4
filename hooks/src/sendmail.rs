//! The command line of sendmail, as cron, PHP, mailers and mail libraries write it.

use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::{OsStrExt as _, OsStringExt as _};

/// What a caller wants of its mailer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mode {
    /// Take a message from standard input.
    Deliver,
    /// Speak SMTP on standard input and output (`-bs`).
    Smtp,
    /// Rebuild the table of aliases (`-bi`, `newaliases`): nothing to do.
    Aliases,
    /// List the queue (`-bp`, `mailq`).
    Queue,
    /// Run the queue (`-q`): the worker does.
    RunQueue,
    /// A mode of a mail server: daemon, address test.
    Unsupported(String),
}

/// A command line of sendmail, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invocation {
    /// What to do.
    pub mode: Mode,
    /// Recipients of the command line, as written there.
    pub recipients: Vec<String>,
    /// Whether those of the headers To, Cc and Bcc count too (`-t`).
    pub takes_headers: bool,
    /// The envelope's sender (`-f`, `-r`).
    pub sender: Option<String>,
}

/// Letters that take a value: the rest of their word, else the next word.
const WITH_VALUE: &str = "fFrBNRVXChLoOpe";
/// Letters whose value is the rest of their word, which may be empty.
const WITH_REST: &str = "bqAdM";

/// Reads a command line. `program` is the name under which it was started: `mailq` and
/// `newaliases` are modes.
///
/// Nothing is refused: an unknown letter stands alone, as in every sendmail. Options may be glued
/// (`-fX`), grouped (`-ti`) and repeated; `--` ends them.
pub fn parse(program: &str, arguments: &[String]) -> Invocation {
    let mode = match program {
        "newaliases" => Mode::Aliases,
        "mailq" => Mode::Queue,
        _ => Mode::Deliver,
    };
    let mut read = Invocation { mode, recipients: Vec::new(), takes_headers: false, sender: None };
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        if word == "--" {
            read.recipients.extend(words.by_ref().cloned());
        } else if let Some(letters) = word.strip_prefix('-').filter(|letters| !letters.is_empty()) {
            read.option(letters, &mut words);
        } else {
            read.recipients.push(word.clone());
        }
    }
    read
}

/// Takes `-C FILE` out of a command line: the first file named, and what stays. Another mailer would
/// read the file as its own configuration.
pub fn split_config(arguments: &[OsString]) -> (Option<OsString>, Vec<OsString>) {
    let (mut config, mut kept) = (None, Vec::with_capacity(arguments.len()));
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        let bytes = word.as_bytes();
        let is_any = |letters: &str, byte: u8| letters.as_bytes().contains(&byte);
        let is_last = |byte: &u8| is_any(WITH_VALUE, *byte) || is_any(WITH_REST, *byte);
        let letter = bytes.strip_prefix(b"-").and_then(|letters| letters.iter().position(is_last));
        let Some(at) = letter.map(|at| at + 1).filter(|_| word != "--") else {
            kept.push(word.clone());
            // What follows is recipients, whom an application may take from anybody.
            if word == "--" {
                kept.extend(words.by_ref().cloned());
            }
            continue;
        };
        let rest = &bytes[at + 1..];
        if bytes[at] == b'C' {
            let value =
                if rest.is_empty() { words.next().cloned() } else { Some(OsStr::from_bytes(rest).into()) };
            config = config.or(value);
            if at > 1 {
                kept.push(OsString::from_vec(bytes[..at].to_vec()));
            }
            continue;
        }
        kept.push(word.clone());
        if rest.is_empty() && is_any(WITH_VALUE, bytes[at]) {
            kept.extend(words.next().cloned());
        }
    }
    (config, kept)
}

impl Invocation {
    fn option<'a>(&mut self, letters: &'a str, words: &mut impl Iterator<Item = &'a String>) {
        for (at, letter) in letters.char_indices() {
            let rest = &letters[at + letter.len_utf8()..];
            if WITH_VALUE.contains(letter) {
                let value = if rest.is_empty() { words.next().map_or("", String::as_str) } else { rest };
                if matches!(letter, 'f' | 'r') {
                    self.sender = Some(value.to_owned());
                }
                return;
            }
            if WITH_REST.contains(letter) {
                match (letter, rest) {
                    ('b', "s") => self.mode = Mode::Smtp,
                    ('b', "i") => self.mode = Mode::Aliases,
                    ('b', "p") => self.mode = Mode::Queue,
                    ('b', "m" | "") => {}
                    ('b', other) => self.mode = Mode::Unsupported(format!("-b{other}")),
                    ('q', _) => self.mode = Mode::RunQueue,
                    _ => {}
                }
                return;
            }
            if letter == 't' {
                self.takes_headers = true;
            }
        }
    }
}

/// A command line of `mail` or `mailx`: what scripts use of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailCommand {
    /// `-s`.
    pub subject: String,
    /// Recipients, those of `-c` and `-b` among them.
    pub recipients: Vec<String>,
    /// `-r`.
    pub sender: Option<String>,
}

/// Reads a command line of `mail` or `mailx`.
pub fn parse_mail(arguments: &[String]) -> MailCommand {
    let mut read = MailCommand { subject: String::new(), recipients: Vec::new(), sender: None };
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        if word == "--" {
            read.recipients.extend(words.by_ref().cloned());
            continue;
        }
        let Some(letters) = word.strip_prefix('-').filter(|letters| !letters.is_empty()) else {
            read.recipients.push(word.clone());
            continue;
        };
        for (at, letter) in letters.char_indices() {
            if !"sabcrqSuTfA".contains(letter) {
                continue;
            }
            let rest = &letters[at + letter.len_utf8()..];
            let value = if rest.is_empty() { words.next().map_or("", String::as_str) } else { rest };
            match letter {
                's' => value.clone_into(&mut read.subject),
                'c' | 'b' => read.recipients.push(value.to_owned()),
                'r' => read.sender = Some(value.to_owned()),
                _ => {}
            }
            break;
        }
    }
    read
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn the_configuration_is_named_by_an_option_alone() {
        let cases = [
            ("-t -C /a/b -i", Some("/a/b"), "-t -i"),
            ("-C/a/b x", Some("/a/b"), "x"),
            ("-tC /a/b x", Some("/a/b"), "-t x"),
            ("-tiC/a/b x", Some("/a/b"), "-ti x"),
            ("-C /a -C /b -C/c x", Some("/a"), "x"),
            ("-t -C", None, "-t"),
            ("-t -i - x", None, "-t -i - x"),
            // Values, and a rest, of other options.
            ("-f -C/a/b x", None, "-f -C/a/b x"),
            ("-fC/a/b -oC -qC x", None, "-fC/a/b -oC -qC x"),
            ("-F -- -C /a x", Some("/a"), "-F -- x"),
            ("-i -- -C/a/b", None, "-i -- -C/a/b"),
            ("-- -C /a/b", None, "-- -C /a/b"),
        ];
        for (line, config, rest) in cases {
            let given: Vec<OsString> = words(line).into_iter().map(OsString::from).collect();
            let expected: Vec<OsString> = words(rest).into_iter().map(OsString::from).collect();
            assert_eq!(split_config(&given), (config.map(OsString::from), expected), "{line}");
        }
    }

    /// Every command line that real callers were seen to write.
    #[test]
    fn callers_command_lines_are_read() {
        let cases = [
            // Debian cron, cronie, vixie cron, busybox
            ("-FCronDaemon -i -B8BITMIME -oem root,ops", false, None, "root,ops"),
            ("-FCronDaemon -i -odi -oem -oi -t -f root", true, Some("root"), ""),
            ("-FCronDaemon -odi -oem -or0s -t", true, None, ""),
            ("-ti", true, None, ""),
            ("-i -B8BITMIME root", false, None, "root"),
            ("-FAnacron -odi ops", false, None, "ops"),
            ("-i alice", false, None, "alice"),
            ("-t", true, None, ""),
            ("-f fail2ban@web1 ops", false, Some("fail2ban@web1"), "ops"),
            ("-oi -t", true, None, ""),
            ("-oi ops", false, None, "ops"),
            ("-i -t", true, None, ""),
            ("-i -f me@web1 -- a b", false, Some("me@web1"), "a b"),
            ("-oi -f me@web1 -t", true, Some("me@web1"), ""),
            ("-oem -oi -f me -- a", false, Some("me"), "a"),
            ("-t -i -fme@web1", true, Some("me@web1"), ""),
            ("-t -i -oi -fme -t", true, Some("me"), ""),
            ("-i -t -f me -- a", true, Some("me"), "a"),
            ("-t -oi -oem -fme", true, Some("me"), ""),
            ("-i -f me a b", false, Some("me"), "a b"),
            ("-t -oi -oem -odq", true, None, ""),
            ("-N failure,delay -R hdrs -V id a", false, None, "a"),
            ("-O DeliveryMode=b -OErrorMode=m a", false, None, "a"),
            ("-r me a", false, Some("me"), "a"),
            ("-v -x a", false, None, "a"),
            ("", false, None, ""),
        ];
        for (line, takes_headers, sender, recipients) in cases {
            let read = parse("sendmail", &words(line));
            assert_eq!(read.mode, Mode::Deliver, "{line}");
            assert_eq!(read.takes_headers, takes_headers, "{line}");
            assert_eq!(read.sender.as_deref(), sender, "{line}");
            assert_eq!(read.recipients, words(recipients), "{line}");
        }
        for (program, line, mode) in [
            ("sendmail", "-bs", Mode::Smtp),
            ("sendmail", "-bi", Mode::Aliases),
            ("newaliases", "", Mode::Aliases),
            ("sendmail", "-bp", Mode::Queue),
            ("mailq", "", Mode::Queue),
            ("sendmail", "-q", Mode::RunQueue),
            ("sendmail", "-q30m", Mode::RunQueue),
            ("sendmail", "-bm", Mode::Deliver),
            ("sendmail", "-bd", Mode::Unsupported("-bd".to_owned())),
        ] {
            assert_eq!(parse(program, &words(line)).mode, mode, "{program} {line}");
        }
    }

    #[test]
    fn mails_command_lines_are_read() {
        let arguments: Vec<String> =
            ["-s", "disk full", "-r", "me", "-a", "X-A: b", "-c", "b", "-n", "--", "ops"]
                .map(str::to_owned)
                .to_vec();
        let read = parse_mail(&arguments);
        assert_eq!((read.subject.as_str(), read.sender.as_deref()), ("disk full", Some("me")));
        assert_eq!(read.recipients, ["b", "ops"]);
        assert_eq!(parse_mail(&words("-shi ops")).subject, "hi");
    }
}
