//! A document: root element, comments around it, and its rules.

use std::borrow::Cow;

use super::element::Element;
use super::parse::parse;
use super::rules::Rules;
use super::write;
use crate::Result;

/// Twilio's Twimlet that returns the document in its URL: append [`Document::to_url`].
pub const TWIMLETS_ECHO: &str = "http://twimlets.com/echo?Twiml=";

/// A document: a root element, and comments before and after it.
#[derive(Debug, Clone)]
pub struct Document {
    rules: &'static Rules,
    checked: bool,
    before: Vec<Cow<'static, str>>,
    root: Element,
    after: Vec<Cow<'static, str>>,
}

impl Document {
    /// Creates an empty document with these rules.
    pub fn new(rules: &'static Rules) -> Document {
        Document::of(rules, Element::new(rules.root().tag()))
    }

    /// Creates a document with this root.
    pub fn of(rules: &'static Rules, root: Element) -> Document {
        Document { rules, checked: true, before: Vec::new(), root, after: Vec::new() }
    }

    /// Parses and checks a document. An error names line, column and element path.
    pub fn parse(rules: &'static Rules, text: &str) -> Result<Document> {
        parse(text, Some(rules))
    }

    /// Parses and checks a document; its verbs determine the rules.
    pub fn parse_any(text: &str) -> Result<Document> {
        let rules = Rules::of_document(parse(text, None)?.root());
        parse(text, Some(rules))
    }

    /// Turns the check against the rules off or on; it is on by default.
    pub fn allow_anything(&mut self, allow: bool) -> &mut Document {
        self.checked = !allow;
        self
    }

    /// The root element.
    pub fn root(&self) -> &Element {
        &self.root
    }

    /// The root element, for changes.
    pub fn root_mut(&mut self) -> &mut Element {
        &mut self.root
    }

    /// The rules of the document.
    pub fn rules(&self) -> &'static Rules {
        self.rules
    }

    /// Adds a comment before the root.
    pub fn comment_before(&mut self, text: impl Into<Cow<'static, str>>) -> &mut Document {
        self.before.push(text.into());
        self
    }

    /// Adds a comment after the root.
    pub fn comment_after(&mut self, text: impl Into<Cow<'static, str>>) -> &mut Document {
        self.after.push(text.into());
        self
    }

    /// The comments before and after the root.
    pub fn comments(&self) -> (&[Cow<'static, str>], &[Cow<'static, str>]) {
        (&self.before, &self.after)
    }

    /// Checks the document against its rules, regardless of
    /// [`allow_anything`](Self::allow_anything).
    pub fn check(&self) -> Result<()> {
        self.rules.check(&self.root)
    }

    /// Checks the document and writes it as XML with a declaration.
    pub fn to_xml(&self) -> Result<String> {
        self.write(true)
    }

    /// Checks the document and writes it as XML without a declaration.
    pub fn to_fragment(&self) -> Result<String> {
        self.write(false)
    }

    /// Writes the document form-encoded, to append to [`TWIMLETS_ECHO`] or another query.
    pub fn to_url(&self) -> Result<String> {
        Ok(form_urlencoded::byte_serialize(self.to_xml()?.as_bytes()).collect())
    }

    fn write(&self, declaration: bool) -> Result<String> {
        if self.checked {
            self.check()?;
        }
        write::document(&self.before, &self.root, &self.after, declaration)
    }
}
