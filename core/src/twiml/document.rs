//! A whole document: root, comments around it, and the rules that it follows.

use std::borrow::Cow;

use super::element::Element;
use super::parse::parse;
use super::rules::Rules;
use super::write;
use crate::Result;

/// Twilio's Twimlet that answers with the document in its URL: append [`Document::to_url`].
pub const TWIMLETS_ECHO: &str = "http://twimlets.com/echo?Twiml=";

/// A document: a root element, comments before and behind it.
#[derive(Debug, Clone)]
pub struct Document {
    rules: &'static Rules,
    checked: bool,
    before: Vec<Cow<'static, str>>,
    root: Element,
    after: Vec<Cow<'static, str>>,
}

impl Document {
    /// An empty document that follows these rules.
    pub fn new(rules: &'static Rules) -> Document {
        Document::of(rules, Element::new(rules.root().tag()))
    }

    /// A document with this root.
    pub fn of(rules: &'static Rules, root: Element) -> Document {
        Document { rules, checked: true, before: Vec::new(), root, after: Vec::new() }
    }

    /// Reads a document and checks it; an error names line, column and place.
    pub fn parse(rules: &'static Rules, text: &str) -> Result<Document> {
        parse(text, Some(rules))
    }

    /// Reads a document of a kind that its verbs tell, and checks it.
    pub fn parse_any(text: &str) -> Result<Document> {
        let rules = Rules::of_document(parse(text, None)?.root());
        parse(text, Some(rules))
    }

    /// Whether the rules are checked when the document is written; they are by default.
    pub fn allow_anything(&mut self, allow: bool) -> &mut Document {
        self.checked = !allow;
        self
    }

    /// The root element.
    pub fn root(&self) -> &Element {
        &self.root
    }

    /// The root element, to add to.
    pub fn root_mut(&mut self) -> &mut Element {
        &mut self.root
    }

    /// The rules that the document follows.
    pub fn rules(&self) -> &'static Rules {
        self.rules
    }

    /// Adds a comment before the root.
    pub fn comment_before(&mut self, text: impl Into<Cow<'static, str>>) -> &mut Document {
        self.before.push(text.into());
        self
    }

    /// Adds a comment behind the root.
    pub fn comment_after(&mut self, text: impl Into<Cow<'static, str>>) -> &mut Document {
        self.after.push(text.into());
        self
    }

    /// The comments before and behind the root.
    pub fn comments(&self) -> (&[Cow<'static, str>], &[Cow<'static, str>]) {
        (&self.before, &self.after)
    }

    /// Checks the document against its rules, whatever [`allow_anything`](Self::allow_anything)
    /// says.
    pub fn check(&self) -> Result<()> {
        self.rules.check(&self.root)
    }

    /// The document as XML, with its declaration, checked.
    pub fn to_xml(&self) -> Result<String> {
        self.write(true)
    }

    /// The document as XML without a declaration, checked.
    pub fn to_fragment(&self) -> Result<String> {
        self.write(false)
    }

    /// The document form-encoded, to be put behind [`TWIMLETS_ECHO`] or into another query.
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
