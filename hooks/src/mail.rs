//! A mail message (RFC 5322, MIME) as a text for a phone.

use mail_parser::decoders::html::html_to_text;
use mail_parser::{Address, HeaderValue, Message, MessageParser, MimeHeaders as _, PartType};

use crate::engine::{one_line, tidy};
use crate::head::{Head, after_head};
use crate::input::text;

/// What of a message is worth sending, and who it is for.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Mail {
    subject: String,
    text: String,
    from: String,
    recipients: Vec<String>,
    hops: usize,
}

impl Mail {
    /// Reads a message. Whatever the bytes are, there is a text in the end: what is no MIME is
    /// taken as it stands.
    pub fn parse(bytes: &[u8]) -> Mail {
        let spaced;
        let bytes = match Head::of(bytes) {
            Head::Absent => return Mail { text: tidy(&text(bytes)), ..Mail::default() },
            Head::Parted => bytes,
            Head::Unparted(end) => {
                let between: &[u8] = if bytes[..end].ends_with(b"\n") { b"\n" } else { b"\n\n" };
                spaced = [&bytes[..end], between, &bytes[end..]].concat();
                &spaced
            }
        };
        let parser = MessageParser::default();
        let head = parser.parse_headers(bytes);
        // Of any other type, the parser reads the rest as one text, whatever it quotes.
        let has_parts = head
            .as_ref()
            .and_then(|head| head.content_type())
            .is_some_and(|kind| matches!(kind.ctype(), "multipart" | "message"));
        let end = if has_parts { nested_message(bytes) } else { None };
        let parsed = if end.is_none() { parser.parse(bytes) } else { head };
        let Some(message) = parsed else {
            return Mail { text: tidy(&text(bytes)), ..Mail::default() };
        };
        let words = match end {
            None => body(&message, bytes),
            Some(end) => {
                let before = parser.parse(&bytes[..end]).map(|first| body(&first, &bytes[..end]));
                before.filter(|words| !words.is_empty()).unwrap_or_else(|| tidy(&text(after_head(bytes))))
            }
        };
        let subject = message.subject().map(header).unwrap_or_default();
        let from = message
            .from()
            .and_then(Address::first)
            .map(|from| from.name().or_else(|| from.address()).map(header).unwrap_or_default());
        let recipients = ["To", "Cc", "Bcc"].iter().flat_map(|name| named(&message, name)).collect();
        let hops = message.headers().iter().filter(|h| h.name().eq_ignore_ascii_case("Received")).count();
        Mail { subject, text: words, from: from.unwrap_or_default(), recipients, hops }
    }

    /// The subject, decoded, in one line.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// The first text of the message: plain where there is one, else HTML made readable, else an
    /// attached text. Without signature and quotes.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The sender's name, else address.
    pub fn from(&self) -> &str {
        &self.from
    }

    /// The addresses of To, Cc and Bcc as they are written there, groups resolved.
    pub fn recipients(&self) -> &[String] {
        &self.recipients
    }

    /// How many servers it passed; many say that it goes in a circle.
    pub fn hops(&self) -> usize {
        self.hops
    }
}

/// Where the headers begin that announce a message within the message. Its text is not for a phone, and the parser
/// would read and drop one within another by calling itself: as deep as the sender likes.
fn nested_message(bytes: &[u8]) -> Option<usize> {
    let (mut at, mut announced) = (0, None);
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        if is_content_type(line) {
            announced = Some(at);
        } else if !line.starts_with(b" ") && !line.starts_with(b"\t") {
            announced = None;
        }
        if announced.is_some() && names_message(line) {
            return announced;
        }
        at += line.len();
    }
    None
}

/// Whether the parser may find the header in this line. It skips colons before a name and spaces within, and
/// begins to read right after a boundary.
fn is_content_type(line: &[u8]) -> bool {
    let wanted = b"content-type";
    let mut names = line.split(|byte| *byte == b':');
    // What follows the last colon is no name.
    names.next_back();
    names.any(|name| {
        let letters = name.iter().rev().filter(|byte| !byte.is_ascii_whitespace());
        letters.map(u8::to_ascii_lowercase).take(wanted.len()).eq(wanted.iter().rev().copied())
    })
}

/// `message/rfc822`, `message/global`, `multipart/digest`; a comment may stand within.
fn names_message(line: &[u8]) -> bool {
    [b"rfc822", b"global", b"digest"].iter().any(|subtype| {
        (0..line.len()).any(|at| {
            let is_there =
                line[at..].get(..subtype.len()).is_some_and(|word| word.eq_ignore_ascii_case(*subtype));
            let before = line[..at].iter().rev();
            let mut before = before.filter(|byte| !byte.is_ascii_whitespace() && !b"\"\\".contains(byte));
            is_there && matches!(before.next(), Some(b'/' | b')'))
        })
    })
}

fn header(value: &str) -> String {
    one_line(&text(value.as_bytes()))
}

fn named(message: &Message<'_>, name: &str) -> Vec<String> {
    message
        .header_values(name)
        .filter_map(HeaderValue::as_address)
        .flat_map(Address::iter)
        // `sms:+15558676543` reads as a group named "sms": mutt sends it so.
        .filter_map(|a| a.address().or_else(|| a.name()).map(header))
        .collect()
}

/// The parts that only announce an attachment, as logcheck's "Report attached".
fn announces_attachment(text: &str) -> bool {
    let text = text.trim();
    text.len() < 60 && text.to_ascii_lowercase().contains("attached")
}

fn body(message: &Message<'_>, bytes: &[u8]) -> String {
    let plain = match message.text_part(0).map(|part| &part.body) {
        Some(PartType::Text(plain)) => text(plain.as_bytes()),
        Some(PartType::Html(html)) => text(from_html(html).as_bytes()),
        _ => String::new(),
    };
    let attached = || {
        message
            .attachments()
            .filter(|part| part.is_text() && part.content_type().is_none_or(|t| t.ctype() == "text"))
            .find_map(|part| part.text_contents().map(|t| text(t.as_bytes())))
    };
    let chosen = if plain.trim().is_empty() || announces_attachment(&plain) {
        attached().filter(|t| !t.trim().is_empty()).unwrap_or(plain)
    } else {
        plain
    };
    let chosen = if chosen.trim().is_empty() && message.parts.len() <= 1 && message.subject().is_none() {
        text(bytes)
    } else {
        chosen
    };
    tidy(&without_quotes(&chosen))
}

/// HTML as lines. The parser ends a line at `br` and `p` alone: what browsers show below each other, or in cells beside
/// each other, would be one word.
fn from_html(html: &str) -> String {
    const BLOCKS: &str =
        "article blockquote br dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre section table tr ul";
    let mut parted = String::with_capacity(html.len() * 2);
    for piece in html.split_inclusive('>') {
        let tag = piece.rfind('<').map_or("", |at| &piece[at + 1..]);
        let name = tag.trim_start_matches('/');
        let name = &name[..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len())];
        parted.push_str(piece);
        if BLOCKS.split(' ').any(|block| block.eq_ignore_ascii_case(name)) {
            parted.push_str("<br>");
        } else if name.eq_ignore_ascii_case("td") || name.eq_ignore_ascii_case("th") {
            parted.push(' ');
        }
    }
    let lines = html_to_text(&parted);
    lines.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Without a signature ("-- " and what follows) and lines that quote another message.
fn without_quotes(text: &str) -> String {
    let lines: Vec<&str> = text.lines().take_while(|line| *line != "-- ").collect();
    let kept: Vec<&str> = lines.iter().copied().filter(|line| !line.starts_with('>')).collect();
    if kept.iter().all(|line| line.trim().is_empty()) { text.to_owned() } else { kept.join("\n") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_gives_subject_and_text() {
        let cases: [(&str, &[u8], &str, &str); 10] = [
            (
                "cron",
                b"From: root (Cron Daemon)\nTo: ops\nSubject: Cron <root@web1> backup (failed)\nMIME-Version: 1.0\n\
                  Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\nX-Cron-Env: <A=b>\n\ndisk full\n",
                "Cron <root@web1> backup (failed)",
                "disk full",
            ),
            ("no MIME", b"Subject: hi\n\nthere\n", "hi", "there"),
            ("encoded", b"Subject: =?utf-8?b?aMOp?=\nContent-Transfer-Encoding: quoted-printable\nContent-Type: text/plain; charset=utf-8\n\nh=C3=A9\n", "hé", "hé"),
            ("html", b"Subject: x\nContent-Type: text/html\n\n<p>a <b>b</b></p>\n", "x", "a b"),
            (
                "html blocks",
                b"Subject: x\nContent-Type: text/html\n\n<head><title>t</title></head><H1>Down</H1><p>shop &amp; cart</p>a<p>d<br class=x>e<div>b<div>c</div></div>",
                "x",
                "Down\nshop & cart\na\nd\ne\nb\nc",
            ),
            (
                "html table",
                b"Subject: x\nContent-Type: text/html\n\n<table><tr><th>Host</th><th>State</th></tr>\n<tr><td>web1</td><td class='x'>DOWN</td></tr></table><ul><li>a<li>b</ul>",
                "x",
                "Host State\nweb1 DOWN\na\nb",
            ),
            ("terminal sequences", b"Subject: =?utf-8?q?=1b[31mred=1b[0m=1b?=\n\n\x1b[1mbold\n", "red", "bold"),
            ("subject alone", b"Subject: all is well\n\n", "all is well", ""),
            ("signature and quotes", b"Subject: x\n\nnew\n> old\n-- \nme\n", "x", "new"),
            (
                "attached",
                b"Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nReport attached\n\
                  --b\nContent-Type: text/plain\nContent-Disposition: attachment; filename=r.txt\n\nthe report\n--b--\n",
                "x",
                "the report",
            ),
        ];
        for (name, bytes, subject, text) in cases {
            let mail = Mail::parse(bytes);
            assert_eq!((mail.subject(), mail.text()), (subject, text), "{name}");
        }
    }

    #[test]
    fn a_text_right_behind_the_headers_is_a_text() {
        for (bytes, text) in [
            ("To: ops\nSubject: x\n0:04 from \"A\" <1>, 08:42\n", "0:04 from \"A\" <1>, 08:42"),
            (
                "To: ops\r\nSubject: x\r\nNew 0:04 long msg\r\n from A: 08:42",
                "New 0:04 long msg\n from A: 08:42",
            ),
            ("To: ops\nSubject:\n x\nwords", "words"),
            ("To: ops\nSubject: x", ""),
            ("To: ops\nSubject: x\n", ""),
            ("To: ops\nSubject: x\nhttp://pbx/1 rings\nfrom: A\n", "http://pbx/1 rings\nfrom: A"),
            ("To: ops\nSubject: x\nERROR: no space\naborted: db1", "ERROR: no space\naborted: db1"),
            ("To: ops\nSubject: x\nNew 0:04\n\nfrom: A\n", "New 0:04\n\nfrom: A"),
            ("To: ops\nSubject: x\n\n0:04\n", "0:04"),
            ("From ops Sun Nov 29 20:44:35 2026\nTo: ops\nSubject: x\n0:04\n", "0:04"),
            ("Thread-Topic: y\nTo: ops\nSubject: x\n\n0:04\n", "0:04"),
        ] {
            let mail = Mail::parse(bytes.as_bytes());
            assert_eq!(
                (mail.subject(), mail.text(), mail.recipients()),
                ("x", text, &["ops".to_owned()][..]),
                "{bytes:?}"
            );
        }
    }

    #[test]
    fn a_text_without_headers_is_read_whole() {
        for text in [
            "WARNING: disk full on db1\nrun fsck",
            "backup of db1 started\nERROR: no space left\naborted",
            "http://db1/status is down\nsince 08:42",
            "down: http://db1/status\nSubject: x\nlast",
            "no header\nTo: ops\nSubject: x",
            "WARNING: disk full on db1\n\nrun fsck",
            "WARNING: disk full on db1\nhost: db1\n\nrun fsck\nerror: x\n\nend",
            "backup of db1 started\nSubject: x\n\nERROR: no space left",
            "From here on:\n\nno space left",
            "a: b",
            "> 90% full\n--\ndb1",
        ] {
            for (begins, ends) in [("", ""), ("", "\n"), ("", "\n\n"), ("\n\n", "\n")] {
                for line_end in ["\n", "\r\n"] {
                    let bytes = format!("{begins}{text}{ends}").replace('\n', line_end);
                    let mail = Mail::parse(bytes.as_bytes());
                    assert_eq!((mail.subject(), mail.text()), ("", text), "{bytes:?}");
                }
            }
        }
    }

    #[test]
    fn a_message_within_the_message_is_not_read() {
        let part = |head: &str| {
            format!(
                "Subject: x\nTo: ops\nContent-Type: multipart/mixed; boundary=digest\n\n--digest\n\nsee /global: below\n\
                 --digest\n{head}\n\nSubject: inner\n\nnot this\n--digest--\n"
            )
        };
        for head in [
            "Content-Type: message/rfc822",
            "Content-Transfer-Encoding: base64\nCONTENT-type : Message / RFC822; name=x",
            "C o n t e n t-Type: message/(c)rfc822",
            " Content-Type: message/\"global",
            "Content-Type: message\n (c)/rfc822",
            "Content-Type: multipart/digest; boundary=b",
            ":Content-Type: message/rfc822",
            " : Content-Type: message/rfc822",
            "\t:: \r: Content-Type\t: message/rfc822",
        ] {
            let mail = Mail::parse(part(head).as_bytes());
            assert_eq!((mail.subject(), mail.text()), ("x", "see /global: below"), "{head}");
            assert_eq!(mail.recipients(), ["ops"], "{head}");
            assert!(nested_message(part(head).as_bytes()).is_some(), "{head}");
        }
        // A header may begin right after a boundary, which may hold the end of a line.
        for (parameter, boundary) in
            [("boundary=b", "--b"), ("boundary=\"b: b\"", "--b: b"), ("boundary*=utf-8''a%0Ab", "--a\nb")]
        {
            let text = format!(
                "Subject: x\nTo: ops\nContent-Type: multipart/mixed; {parameter}\n\n{boundary}\n\nfirst\n\
                 {boundary}:Content-Type: message/rfc822\n\nSubject: inner\n\nnot this\n"
            );
            let mail = Mail::parse(text.as_bytes());
            assert_eq!((mail.subject(), mail.text().lines().next()), ("x", Some("first")), "{parameter}");
            assert!(!mail.text().contains("not this"), "{parameter}");
        }
        assert_eq!(nested_message(part("Content-Type: text/plain; x=rfc822").as_bytes()), None);
        let whole =
            Mail::parse(b"Content-Type: message/rfc822\nSubject: x\nTo: ops\n\nSubject: inner\n\nthis\n");
        assert_eq!((whole.subject(), whole.text()), ("x", "Subject: inner\n\nthis"));
        assert_eq!(whole.recipients(), ["ops"]);
    }

    #[test]
    fn a_text_that_quotes_the_header_of_a_message_is_read_whole() {
        let quoted = "before\nContent-Type: message/rfc822\n\nSubject: bounced\n\nafter";
        for head in [
            "",
            "Content-Type: text/plain; charset=utf-8\n",
            "MIME-Version: 1.0\nX-Content-Type: multipart/mixed\n",
        ] {
            let mail = Mail::parse(format!("Subject: x\n{head}\n{quoted}\n").as_bytes());
            assert_eq!((mail.subject(), mail.text()), ("x", quoted), "{head}");
        }
    }

    #[test]
    fn recipients_are_those_of_all_three_headers() {
        let mail =
            Mail::parse(b"To: On Call <1@sms.twire>, ops\nCc: grp: a@b, c@d;\nBcc: +15558676543\n\nx\n");
        assert_eq!(mail.recipients(), ["1@sms.twire", "ops", "a@b", "c@d", "+15558676543"]);
    }

    #[test]
    fn bytes_of_any_kind_give_a_text() {
        for bytes in [b"".as_slice(), b"\0\xff\xfe", b"no header at all", b"a: b", b"\n\n"] {
            let _ = Mail::parse(bytes);
        }
        assert_eq!(Mail::parse(b"just words\n").text(), "just words");
    }
}
