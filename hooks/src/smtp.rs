//! SMTP on standard input and output (`sendmail -bs`), as Symfony, Drupal and others speak it.

/// The most bytes of a message.
const MAX_MESSAGE_BYTES: usize = 32 * 1024 * 1024;
const MAX_RECIPIENTS: usize = 100;
/// A command line; RFC 5321 asks for 512 and extensions for more.
const MAX_LINE_BYTES: usize = 4096;

/// A message that a dialogue handed over.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Submission {
    /// The addresses of RCPT TO.
    pub recipients: Vec<String>,
    /// The address of MAIL FROM.
    pub sender: String,
    /// The message, dots restored.
    pub message: Vec<u8>,
}

/// What a dialogue does next.
#[derive(Debug, PartialEq, Eq)]
pub enum Step {
    /// Write this line and read on.
    Reply(String),
    /// Read on.
    Silence,
    /// Hand this message over, and write what [`Session::accepted`] or [`Session::refused`] gives.
    Submit(Submission),
    /// Write this line and end.
    End(String),
}

/// A dialogue. It is fed lines and does no input or output of its own.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about the dialogue")]
pub struct Session {
    submission: Submission,
    has_sender: bool,
    in_data: bool,
    is_too_large: bool,
    /// What came last was no whole line.
    is_within_line: bool,
    /// It ended with CR, which may belong to the line's end.
    has_return: bool,
}

impl Session {
    /// The line that the server begins with.
    pub fn greeting(host: &str) -> String {
        format!("220 {host} ESMTP twire")
    }

    /// Takes a line, or a piece of one: a line that is too long for its reader comes in pieces, of which the last ends
    /// with LF.
    pub fn line(&mut self, line: &[u8]) -> Step {
        let is_continued = std::mem::replace(&mut self.is_within_line, !line.ends_with(b"\n"));
        if self.in_data {
            return self.data(line, is_continued);
        }
        // A command that comes in pieces is one that is too long, and answered once.
        if is_continued {
            return if self.is_within_line { Step::Silence } else { reply("500 5.5.2 line too long") };
        }
        if self.is_within_line {
            return Step::Silence;
        }
        let line = line.strip_suffix(b"\n").unwrap_or(line);
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.len() > MAX_LINE_BYTES {
            return reply("500 5.5.2 line too long");
        }
        let line = String::from_utf8_lossy(line);
        let (verb, rest) = line.split_once(' ').unwrap_or((&line, ""));
        match verb.to_ascii_uppercase().as_str() {
            "HELO" => reply("250 twire"),
            "EHLO" => reply("250-twire\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 ENHANCEDSTATUSCODES"),
            "MAIL" => match path(rest, "FROM:") {
                Some(sender) => {
                    self.submission = Submission { sender, ..Submission::default() };
                    self.has_sender = true;
                    reply("250 2.1.0 ok")
                }
                None => reply("501 5.5.4 MAIL FROM:<address>"),
            },
            "RCPT" if !self.has_sender => reply("503 5.5.1 MAIL first"),
            "RCPT" => match path(rest, "TO:").filter(|address| !address.is_empty()) {
                Some(_) if self.submission.recipients.len() >= MAX_RECIPIENTS => {
                    reply("452 4.5.3 too many recipients")
                }
                Some(recipient) => {
                    self.submission.recipients.push(recipient);
                    reply("250 2.1.5 ok")
                }
                None => reply("501 5.5.4 RCPT TO:<address>"),
            },
            "DATA" if self.submission.recipients.is_empty() => reply("503 5.5.1 RCPT first"),
            "DATA" => {
                self.in_data = true;
                reply("354 end with a line that has a dot alone")
            }
            "RSET" => {
                *self = Session::default();
                reply("250 2.0.0 ok")
            }
            "NOOP" => reply("250 2.0.0 ok"),
            "VRFY" => reply("252 2.1.5 send it and see"),
            "QUIT" => Step::End("221 2.0.0 bye".to_owned()),
            _ => reply("502 5.5.1 no such command"),
        }
    }

    fn data(&mut self, piece: &[u8], is_continued: bool) -> Step {
        if !is_continued && matches!(piece, b".\n" | b".\r\n") {
            self.in_data = false;
            self.has_sender = false;
            let submission = std::mem::take(&mut self.submission);
            if std::mem::take(&mut self.is_too_large) {
                return reply("552 5.3.4 message too large");
            }
            return Step::Submit(submission);
        }
        // Dots are doubled at the beginning of a line alone.
        let piece = piece.strip_prefix(b".").filter(|_| !is_continued).unwrap_or(piece);
        if std::mem::take(&mut self.has_return) && piece != b"\n" {
            self.keep(b"\r");
        }
        match piece.strip_suffix(b"\n") {
            Some(line) => {
                self.keep(line.strip_suffix(b"\r").unwrap_or(line));
                self.keep(b"\n");
            }
            None => match piece.strip_suffix(b"\r") {
                Some(piece) => {
                    self.keep(piece);
                    self.has_return = true;
                }
                None => self.keep(piece),
            },
        }
        Step::Silence
    }

    fn keep(&mut self, bytes: &[u8]) {
        if self.submission.message.len() + bytes.len() > MAX_MESSAGE_BYTES {
            self.is_too_large = true;
        } else {
            self.submission.message.extend_from_slice(bytes);
        }
    }

    /// The line that says that a message is safe.
    pub fn accepted(id: &str) -> String {
        format!("250 2.0.0 enqueued as {id}")
    }

    /// The line that says that it is not. `is_final`: the same message will never be taken.
    pub fn refused(why: &str, is_final: bool) -> String {
        let why: String = why.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        if is_final { format!("554 5.0.0 {why}") } else { format!("451 4.3.0 {why}") }
    }
}

fn reply(line: &str) -> Step {
    Step::Reply(line.to_owned())
}

/// The address of `FROM:<a@b> SIZE=…`.
fn path(rest: &str, keyword: &str) -> Option<String> {
    let rest = rest.trim();
    let head = rest.get(..keyword.len()).filter(|head| head.eq_ignore_ascii_case(keyword))?;
    let rest = rest[head.len()..].trim();
    match rest.strip_prefix('<') {
        Some(rest) => rest.split_once('>').map(|(address, _)| address.trim().to_owned()),
        None => Some(rest.split_whitespace().next().unwrap_or_default().to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(step: &Step) -> &str {
        match step {
            Step::Reply(line) | Step::End(line) => &line[..3],
            Step::Silence => "",
            Step::Submit(_) => "submit",
        }
    }

    /// Symfony's dialogue, word for word.
    #[test]
    fn a_dialogue_hands_a_message_over() {
        let mut session = Session::default();
        let lines = [
            ("HELO [127.0.0.1]", "250"),
            ("MAIL FROM:<a@example.test>", "250"),
            ("RCPT TO:<15558676543@sms.twire>", "250"),
            ("RCPT TO:<ops@web1>", "250"),
            ("DATA", "354"),
            ("Subject: x", ""),
            ("", ""),
            ("..dot", ""),
        ];
        for (line, expected) in lines {
            assert_eq!(code(&session.line(format!("{line}\r\n").as_bytes())), expected, "{line}");
        }
        let Step::Submit(submission) = session.line(b".\r\n") else { panic!("no message") };
        assert_eq!(submission.recipients, ["15558676543@sms.twire", "ops@web1"]);
        assert_eq!(submission.message, b"Subject: x\n\n.dot\n");
        assert_eq!(code(&session.line(b"QUIT\r\n")), "221");
    }

    #[test]
    fn what_comes_out_of_order_is_refused_and_the_dialogue_goes_on() {
        let mut session = Session::default();
        for (line, expected) in [
            ("RCPT TO:<a>", "503"),
            ("DATA", "503"),
            ("MAIL", "501"),
            ("mail from:<>", "250"),
            ("rcpt to: ", "501"),
            ("RCPT TO:<a> NOTIFY=NEVER", "250"),
            ("RSET", "250"),
            ("DATA", "503"),
            ("STARTTLS", "502"),
            ("VRFY a", "252"),
            ("é", "502"),
        ] {
            assert_eq!(code(&session.line(format!("{line}\n").as_bytes())), expected, "{line}");
        }
        assert!(Session::refused("disk\r\nfull", false).starts_with("451 4.3.0 disk  full"));
    }
    #[test]
    fn a_line_that_comes_in_pieces_is_one_line() {
        let mut session = Session::default();
        for line in ["MAIL FROM:<a>\r\n", "RCPT TO:<b>\r\n", "DATA\r\n"] {
            session.line(line.as_bytes());
        }
        for piece in ["..a", ".\r\n", "b", ".c", "\r", "d\r", "\n", ".", ".\r\n", "e", "\r\n"] {
            assert_eq!(session.line(piece.as_bytes()), Step::Silence, "{piece:?}");
        }
        let Step::Submit(submission) = session.line(b".\r\n") else { panic!("no message") };
        assert_eq!(submission.message, b".a.\nb.c\rd\n.\ne\n");
        // What follows a command that is too long is no command.
        for (piece, expected) in [("NOOP ", ""), ("QUIT", ""), ("QUIT\r\n", "500"), ("NOOP\r\n", "250")] {
            assert_eq!(code(&session.line(piece.as_bytes())), expected, "{piece:?}");
        }
    }
}
