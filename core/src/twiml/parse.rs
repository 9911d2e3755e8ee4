//! The parser: TwiML text to a checked tree, with line and column in errors.
//!
//! Document types, processing instructions and entities other than XML's five are errors; depth and
//! size are limited. White space between elements is kept where text is allowed, and dropped
//! elsewhere.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesStart, Event};

use super::check::{NO_TEXT, is_space, needs_text};
use super::document::Document;
use super::element::{Element, MAX_DEPTH, Node};
use super::rules::{ElementRule, Rules, TextRule};
use super::write::{is_char, is_name};
use crate::{Error, Result};

/// The limit of bytes in a document. Twilio accepts 64 KB of TwiML (11750).
pub const MAX_PARSED_BYTES: usize = 1024 * 1024;

/// Parses a document. With rules, it is checked and must have their root; without rules, it must be
/// well-formed XML.
///
/// An error names line and column, which start at 1 and count characters, and the element path.
pub fn parse(text: &str, rules: Option<&'static Rules>) -> Result<Document> {
    if text.len() > MAX_PARSED_BYTES {
        let why = format!("longer than {MAX_PARSED_BYTES} bytes");
        return Err(Error::argument("twiml", why));
    }
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut parser = Parser { text: body, rules, open: Vec::new(), root: None, from: 0 };
    parser.characters()?;
    let mut reader = Reader::from_str(body);
    reader.config_mut().check_comments = true;
    let (mut before, mut after) = (Vec::new(), Vec::new());
    loop {
        parser.from = usize::try_from(reader.buffer_position()).unwrap_or(0);
        let event = match reader.read_event() {
            Ok(event) => event,
            Err(error) => {
                let at = usize::try_from(reader.error_position()).unwrap_or(0);
                return Err(parser.fault(at, &brief(&error)));
            }
        };
        match event {
            Event::Start(tag) => parser.start(&tag)?,
            Event::Empty(tag) => {
                parser.start(&tag)?;
                parser.end()?;
            }
            Event::End(_) => parser.end()?,
            Event::Text(content) => {
                if content.contains(']') && content.contains("]]>") {
                    return Err(parser.here("]]> may not stand in text"));
                }
                parser.text(content.xml10_content())?;
            }
            Event::CData(content) => parser.text(content.xml10_content())?,
            Event::GeneralRef(reference) => {
                let named = resolve_xml_entity(&reference).and_then(|text| text.chars().next());
                let numbered = || reference.resolve_char_ref().ok().flatten().filter(|c| is_char(*c));
                let character = named.or_else(numbered);
                match character {
                    Some(character) => parser.character(character)?,
                    None => return Err(parser.here("an entity that XML does not have")),
                }
            }
            Event::Comment(comment) => {
                let comment = Cow::Owned(comment.xml10_content().into_owned());
                match (parser.open.last_mut(), &parser.root) {
                    (Some(open), _) => open.element.children.push(Node::Comment(comment)),
                    (None, None) => before.push(comment),
                    (None, Some(_)) => after.push(comment),
                }
            }
            Event::Decl(declaration) => {
                if parser.from > 0 {
                    return Err(parser.here("the XML declaration stands at the beginning only"));
                }
                let utf8 = declaration.encoding().is_none_or(|encoding| {
                    encoding.is_ok_and(|name| {
                        name.eq_ignore_ascii_case("utf-8") || name.eq_ignore_ascii_case("us-ascii")
                    })
                });
                if !utf8 {
                    return Err(parser.here("another encoding than UTF-8"));
                }
            }
            Event::PI(_) => return Err(parser.here("a processing instruction")),
            Event::DocType(_) => return Err(parser.here("a document type")),
            Event::Eof => break,
        }
    }
    if let Some(open) = parser.open.last() {
        let why = format!("<{}> is not closed", open.element.name);
        return Err(parser.fault(open.at, &why));
    }
    let Some(root) = parser.root.take() else {
        return Err(parser.fault(body.len(), "no element"));
    };
    let mut document = Document::of(rules.unwrap_or(Rules::voice()), root);
    document.allow_anything(rules.is_none());
    for comment in before {
        document.comment_before(comment);
    }
    for comment in after {
        document.comment_after(comment);
    }
    Ok(document)
}

struct Parser<'t> {
    text: &'t str,
    rules: Option<&'static Rules>,
    open: Vec<Open>,
    root: Option<Element>,
    /// Offset of the current event.
    from: usize,
}

/// An open element.
struct Open {
    element: Element,
    rule: Option<&'static ElementRule>,
    at: usize,
}

impl Parser<'_> {
    /// Characters that XML forbids are errors everywhere, so one pass over the bytes finds them.
    fn characters(&self) -> Result<()> {
        let bytes = self.text.as_bytes();
        let suspect = |b: &u8| (*b < 0x20 && !matches!(b, b'\t' | b'\n' | b'\r')) || *b == 0xEF;
        // No early exit within a chunk, so that the compiler vectorizes it.
        let fine = |chunk: &[u8]| !chunk.iter().fold(false, |found, byte| found | suspect(byte));
        if bytes.chunks(256).all(fine) {
            return Ok(());
        }
        match self.text.char_indices().find(|(_, c)| !is_char(*c)) {
            Some((at, _)) => Err(self.fault(at, "a character that XML forbids")),
            None => Ok(()),
        }
    }

    fn start(&mut self, tag: &BytesStart<'_>) -> Result<()> {
        let name = tag.name().into_inner();
        if self.open.len() >= MAX_DEPTH {
            return Err(self.here(&format!("nested deeper than {MAX_DEPTH} levels")));
        }
        let rule = self.rule_for(name)?;
        let name = match rule {
            Some(rule) => Cow::Borrowed(rule.tag()),
            None if is_name(name) => Cow::Owned(name.to_owned()),
            None => return Err(self.here("an element name that XML forbids")),
        };
        let mut open = Open { element: Element::new(name), rule, at: self.from };
        // Duplicates are found below, without a set of names.
        for attribute in tag.attributes().with_checks(false) {
            let attribute = attribute.map_err(|error| self.here(&brief(&error)))?;
            let name = attribute.key.into_inner();
            // The key is a slice of the text, so its address gives its offset.
            let at = (name.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
            if attribute.value.contains('<') {
                return Err(self.fault_at(&open, at, "< may not stand in an attribute"));
            }
            let value = attribute
                .normalized_value(XmlVersion::Implicit1_0)
                .map_err(|error| self.fault_at(&open, at, &brief(&error)))?;
            // The characters of the text are checked above; those of references are not.
            if matches!(value, Cow::Owned(_)) && !value.chars().all(is_char) {
                return Err(self.fault_at(&open, at, "a character that XML forbids"));
            }
            let known = rule.and_then(|rule| rule.attribute(name));
            if let Some(why) = rule.and_then(|rule| rule.attribute_fault(name, &value)) {
                return Err(self.fault_at(&open, at, &why));
            }
            let name = match known {
                Some(known) => Cow::Borrowed(known.name()),
                None if is_name(name) => Cow::Owned(name.to_owned()),
                None => {
                    let why = "a name that XML forbids for an attribute";
                    return Err(self.fault_at(&open, at, why));
                }
            };
            if open.element.insert(name, Cow::Owned(value.into_owned())).is_err() {
                let why = format!("attribute {} is there twice", attribute.key.into_inner());
                return Err(self.fault_at(&open, at, &why));
            }
        }
        if let Some(why) = rule.and_then(|rule| rule.missing(|n| open.element.get(n).is_some())) {
            return Err(self.fault_at(&open, self.from, &why));
        }
        self.open.push(open);
        Ok(())
    }

    fn rule_for(&self, name: &str) -> Result<Option<&'static ElementRule>> {
        let Some(rules) = self.rules else {
            if self.open.is_empty() && self.root.is_some() {
                return Err(self.here("a second root"));
            }
            return Ok(None);
        };
        match self.open.last() {
            Some(Open { rule: Some(parent), .. }) => match parent.child(name) {
                Some(child) => Ok(Some(child.element())),
                None => Err(self.here(&parent.child_fault(name))),
            },
            Some(Open { rule: None, .. }) => Ok(None),
            None if self.root.is_some() => Err(self.here("a second root")),
            None if name == rules.root().tag() => Ok(Some(rules.root())),
            None => Err(self.here(&format!("the root is not <{}>", rules.root().tag()))),
        }
    }

    fn end(&mut self) -> Result<()> {
        // The reader has matched start and end tags.
        let Some(open) = self.open.pop() else {
            return Err(self.here("an end without a start"));
        };
        if let Some(rule) = open.rule
            && rule.text() == TextRule::Required
            && !open.element.children.iter().any(|node| !matches!(node, Node::Comment(_)))
        {
            return Err(self.fault_at(&open, open.at, &needs_text(rule)));
        }
        match self.open.last_mut() {
            Some(parent) => {
                parent.element.add(open.element);
            }
            None => self.root = Some(open.element),
        }
        Ok(())
    }

    fn text(&mut self, text: Cow<'_, str>) -> Result<()> {
        let Some(open) = self.open.last_mut() else {
            return if is_space(&text) { Ok(()) } else { Err(self.here("text outside the root")) };
        };
        if open.rule.is_some_and(|rule| rule.text() == TextRule::None) {
            return if is_space(&text) { Ok(()) } else { Err(self.here(NO_TEXT)) };
        }
        if text.is_empty() {
            return Ok(());
        }
        if let Some(Node::Text(before)) = open.element.children.last_mut() {
            before.to_mut().push_str(&text);
        } else {
            open.element.children.push(Node::Text(Cow::Owned(text.into_owned())));
        }
        Ok(())
    }

    fn character(&mut self, character: char) -> Result<()> {
        self.text(Cow::Borrowed(character.encode_utf8(&mut [0; 4])))
    }

    fn here(&self, why: &str) -> Error {
        self.fault(self.from, why)
    }

    fn fault(&self, at: usize, why: &str) -> Error {
        self.error(at, self.open.iter(), why)
    }

    fn fault_at(&self, open: &Open, at: usize, why: &str) -> Error {
        self.error(at, self.open.iter().chain([open]), why)
    }

    fn error<'o>(&self, at: usize, path: impl Iterator<Item = &'o Open>, why: &str) -> Error {
        let mut at = at.min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        let before = &self.text[..at];
        let line = before.bytes().filter(|b| *b == b'\n').count() + 1;
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let column = before[line_start..].chars().count() + 1;
        let path: Vec<&str> = path.map(|open| open.element.name()).collect();
        let place = if path.is_empty() { String::new() } else { format!("{}: ", path.join(" > ")) };
        Error::argument("twiml", format!("line {line}, column {column}: {place}{why}"))
    }
}

/// The reader's message on one line: it quotes the document up to the next `>`.
fn brief(error: &dyn std::fmt::Display) -> String {
    const MOST: usize = 120;
    let text = error.to_string();
    let mut short: String = text.chars().take(MOST).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(MOST).is_some() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    fn voice(text: &str) -> Result<Document> {
        parse(text, Some(Rules::voice()))
    }

    #[test]
    fn faults_quote_little_and_on_one_line() {
        let long = format!("<Response><Say>a</S\n{}></Response>", "private ".repeat(1000));
        let twice = format!("<Response><Say>a<Say a='1' {}\n='2'/></Response>", "b".repeat(1000));
        for text in [&long, &twice] {
            for result in [parse(text, None), voice(text)] {
                let error = result.expect_err("ill-formed").to_string();
                assert!(error.len() < 300 && !error.contains('\n'), "{error}");
            }
        }
    }

    #[test]
    fn depth_and_size_are_limited() {
        let deep = format!("{}{}", "<a>".repeat(65), "</a>".repeat(65));
        assert!(parse(&deep, None).expect_err("deep").to_string().contains("64 levels"));
        let fits = format!("{}{}", "<a>".repeat(64), "</a>".repeat(64));
        parse(&fits, None).expect("64 levels").to_xml().expect("written again");
        let long = format!("<a>{}</a>", "x".repeat(MAX_PARSED_BYTES));
        assert!(parse(&long, None).is_err());
    }
}
