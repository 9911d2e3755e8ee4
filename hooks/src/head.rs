//! The headers of a mail (RFC 5322), and what only looks like them.

/// Names that tell a header from a line of a text: `ERROR: no space left` is none.
const HEADERS: &str = "auto-submitted bcc cc date delivered-to dkim-signature errors-to from importance in-reply-to \
    message-id mime-version precedence received references reply-to return-path sender subject to user-agent";
const HEADER_FAMILIES: [&str; 4] = ["content-", "list-", "resent-", "x-"];

/// What stands before the text of a message.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Head {
    /// Nothing: all of it is the text.
    Absent,
    /// Headers, and an empty line or the end.
    Parted,
    /// Headers of so many bytes, and the text right behind them, as in Asterisk's pager mail.
    Unparted(usize),
}

impl Head {
    /// An unknown name begins the text, unless an empty line ends what may be headers.
    pub(crate) fn of(bytes: &[u8]) -> Head {
        let (mut at, mut end, mut begins_known, mut has_known) = (0, None, false, false);
        for line in bytes.split_inclusive(|byte| *byte == b'\n') {
            if matches!(line, b"\n" | b"\r\n") {
                // Among headers that end so, an unknown name is one as well, where any is known.
                return if has_known { Head::Parted } else { Head::Absent };
            }
            // Mail folders have an envelope's line before the headers, `From ops Sun Nov 29 …`.
            let folded: [&[u8]; 2] = if at == 0 { [b"From ", b">From "] } else { [b" ", b"\t"] };
            if !folded.iter().any(|start| line.starts_with(start)) {
                let name = header_name(line);
                has_known |= name.is_some_and(is_known);
                begins_known |= has_known && end.is_none();
                if !name.is_some_and(is_known) {
                    end = end.or(Some(at));
                }
                if name.is_none() {
                    break;
                }
            }
            at += line.len();
        }
        match end {
            _ if !begins_known => Head::Absent,
            None if bytes.ends_with(b"\n") => Head::Parted,
            end => Head::Unparted(end.unwrap_or(bytes.len())),
        }
    }
}

fn header_name(line: &[u8]) -> Option<&str> {
    let colon = line.iter().position(|byte| *byte == b':')?;
    let name = std::str::from_utf8(&line[..colon]).ok()?.trim();
    let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_graphic());
    is_name.then_some(name)
}

fn is_known(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    HEADERS.split_whitespace().any(|known| known == name)
        || HEADER_FAMILIES.iter().any(|family| name.starts_with(family))
}

/// What follows the first empty line.
pub(crate) fn after_head(bytes: &[u8]) -> &[u8] {
    let mut at = 0;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        at += line.len();
        if matches!(line, b"\n" | b"\r\n") {
            break;
        }
    }
    &bytes[at..]
}
