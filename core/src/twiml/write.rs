//! The writer: a declaration, attributes sorted by name, `<Tag />` for an empty element, and one
//! table of escapes.

use std::borrow::Cow;

use super::element::{Element, MAX_DEPTH, Node};
use crate::{Error, Result};

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

/// Writes a root with the comments around it.
pub(super) fn document(
    before: &[Cow<'static, str>],
    root: &Element,
    after: &[Cow<'static, str>],
    declaration: bool,
) -> Result<String> {
    let mut out = String::with_capacity(512);
    if declaration {
        out.push_str(DECLARATION);
    }
    for text in before {
        comment(text, &mut out)?;
    }
    element(root, &mut out)?;
    for text in after {
        comment(text, &mut out)?;
    }
    Ok(out)
}

fn element(element: &Element, out: &mut String) -> Result<()> {
    if element.too_deep {
        return Err(refuse(element, &format!("nested deeper than {MAX_DEPTH} levels")));
    }
    if !is_name(&element.name) {
        return Err(Error::argument("twiml", "an element name that XML forbids"));
    }
    out.push('<');
    out.push_str(&element.name);
    for (name, value) in &element.attributes {
        if !is_name(name) {
            return Err(refuse(element, "a name that XML forbids for an attribute"));
        }
        out.push(' ');
        out.push_str(name);
        out.push_str("=\"");
        if !escape(value, ATTRIBUTE, out) {
            return Err(refuse(element, &format!("attribute {name} contains {FORBIDDEN}")));
        }
        out.push('"');
    }
    if element.children.is_empty() {
        out.push_str(" />");
        return Ok(());
    }
    out.push('>');
    for child in &element.children {
        match child {
            Node::Element(child) => self::element(child, out)?,
            Node::Text(text) => {
                if !escape(text, TEXT, out) {
                    return Err(refuse(element, &format!("the text contains {FORBIDDEN}")));
                }
            }
            Node::Comment(text) => comment(text, out)?,
        }
    }
    out.push_str("</");
    out.push_str(&element.name);
    out.push('>');
    Ok(())
}

const FORBIDDEN: &str = "a character that XML forbids";

fn refuse(element: &Element, why: &str) -> Error {
    Error::argument("twiml", format!("{}: {why}", element.name))
}

fn comment(text: &str, out: &mut String) -> Result<()> {
    if text.contains("--") || text.ends_with('-') || !text.chars().all(is_char) {
        let why = "a comment must not hold -- nor end in -, nor hold a character that XML forbids";
        return Err(Error::argument("twiml", why));
    }
    out.push_str("<!--");
    out.push_str(text);
    out.push_str("-->");
    Ok(())
}

/// Bits of [`CLASS`].
const TEXT: u8 = 1;
const ATTRIBUTE: u8 = 2;
const CHECK: u8 = 4;
const NAME: u8 = 8;

/// The class of each byte: an escape in text, an escape in an attribute, the need to decode the
/// character, and whether a name can contain it.
const CLASS: [u8; 256] = {
    let mut class = [0; 256];
    let mut byte = 0;
    while byte < 0x20 {
        class[byte] = CHECK;
        byte += 1;
    }
    class[b'\t' as usize] = ATTRIBUTE;
    class[b'\n' as usize] = ATTRIBUTE;
    class[b'\r' as usize] = TEXT | ATTRIBUTE;
    class[b'&' as usize] = TEXT | ATTRIBUTE;
    class[b'<' as usize] = TEXT | ATTRIBUTE;
    class[b'>' as usize] = TEXT | ATTRIBUTE;
    class[b'"' as usize] = ATTRIBUTE;
    let mut letter = b'-';
    while letter < 0x7F {
        if letter.is_ascii_alphanumeric() || matches!(letter, b'-' | b'.' | b':' | b'_') {
            class[letter as usize] |= NAME;
        }
        letter += 1;
    }
    // U+FFFE and U+FFFF start with this byte.
    class[0xEF] = CHECK;
    class
};

/// Appends escaped text. Returns false at a character that XML forbids.
fn escape(text: &str, place: u8, out: &mut String) -> bool {
    let bytes = text.as_bytes();
    let mut done = 0;
    for (at, byte) in bytes.iter().enumerate() {
        let class = CLASS[usize::from(*byte)];
        if class & (place | CHECK) == 0 {
            continue;
        }
        if class & CHECK != 0 {
            if *byte < 0x20 || matches!(&bytes[at..], [0xEF, 0xBF, 0xBE | 0xBF, ..]) {
                return false;
            }
            continue;
        }
        out.push_str(&text[done..at]);
        out.push_str(match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\t' => "&#09;",
            b'\n' => "&#10;",
            _ => "&#13;",
        });
        done = at + 1;
    }
    out.push_str(&text[done..]);
    true
}

/// Whether XML 1.0 allows a character.
pub(super) fn is_char(c: char) -> bool {
    !matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// Whether XML 1.0 allows a name of an element or attribute.
pub(super) fn is_name(name: &str) -> bool {
    let plain = |byte: &u8| CLASS[usize::from(*byte)] & NAME != 0;
    match name.as_bytes() {
        [] | [b'0'..=b'9' | b'-' | b'.', ..] => false,
        bytes if bytes.iter().all(plain) => true,
        _ => is_wide_name(name),
    }
}

/// The same for a name with non-ASCII characters.
fn is_wide_name(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(is_name_start)
        && chars.all(|c| {
            is_name_start(c)
                || matches!(c, '-' | '.' | '0'..='9' | '\u{b7}' | '\u{300}'..='\u{36f}'
                    | '\u{203f}'..='\u{2040}')
        })
}

fn is_name_start(c: char) -> bool {
    matches!(c, 'a'..='z' | 'A'..='Z' | '_' | ':'
        | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2ff}'
        | '\u{370}'..='\u{37d}' | '\u{37f}'..='\u{1fff}' | '\u{200c}'..='\u{200d}'
        | '\u{2070}'..='\u{218f}' | '\u{2c00}'..='\u{2fef}' | '\u{3001}'..='\u{d7ff}'
        | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}' | '\u{10000}'..='\u{effff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn xml(build: impl FnOnce(&mut Element)) -> Result<String> {
        let mut root = Element::new("R");
        build(&mut root);
        root.to_fragment()
    }

    #[test]
    fn nothing_breaks_out() {
        let text = xml(|r| {
            r.text("</R><Dial>&'\"\r]]>");
        });
        assert_eq!(text.expect("text"), "<R>&lt;/R&gt;&lt;Dial&gt;&amp;'\"&#13;]]&gt;</R>");
        let attribute = xml(|r| {
            r.set("a", "\"/><x>\n\t'");
        });
        assert_eq!(attribute.expect("attribute"), "<R a=\"&quot;/&gt;&lt;x&gt;&#10;&#09;'\" />");
        for bad in ["\0", "a\u{1}", "\u{b}", "\u{fffe}", "x\u{ffff}"] {
            assert!(
                xml(|r| {
                    r.text(bad);
                })
                .is_err(),
                "{bad:?} as text"
            );
            assert!(
                xml(|r| {
                    r.set("a", bad);
                })
                .is_err(),
                "{bad:?} as value"
            );
            assert!(
                xml(|r| {
                    r.comment(bad);
                })
                .is_err(),
                "{bad:?} as comment"
            );
        }
        for bad in ["", "1", "a b", "a>", "a=\"1\" b", "-a", "a/", "é x", "\u{d7}"] {
            assert!(
                xml(|r| {
                    r.add(Element::new(bad));
                })
                .is_err(),
                "{bad:?} as name"
            );
            assert!(
                xml(|r| {
                    r.set(bad, "v");
                })
                .is_err(),
                "{bad:?} as attribute"
            );
        }
        for bad in ["--", "a--b", "-->", "-", "--!>"] {
            assert!(
                xml(|r| {
                    r.comment(bad);
                })
                .is_err(),
                "{bad:?} as comment"
            );
        }
        for good in ["xml:lang", "interpret-as", "é", "_x.1"] {
            assert!(
                xml(|r| {
                    r.set(good, "ﬀ\u{fffd}\u{7f}");
                })
                .is_ok(),
                "{good:?}"
            );
        }
    }
}
