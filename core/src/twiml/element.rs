//! The element tree.

use std::borrow::Cow;

use super::value::ToAttribute;
use super::write;
use crate::Result;

/// The limit of nesting; TwiML needs about six levels.
pub const MAX_DEPTH: usize = 64;

/// An element: name, attributes, children.
///
/// Accepts any name and value; what XML forbids is an error when it is written. `Debug` shows
/// neither text nor values, because they can be personal data.
#[derive(Clone, PartialEq)]
pub struct Element {
    pub(super) name: Cow<'static, str>,
    /// Sorted by name, without duplicates.
    pub(super) attributes: Vec<(Cow<'static, str>, Cow<'static, str>)>,
    pub(super) children: Vec<Node>,
    /// The depth of the tree below and including this element. Deeper trees than [`MAX_DEPTH`] are
    /// not kept, because writing, checking and dropping are recursive.
    pub(super) depth: u16,
    pub(super) too_deep: bool,
}

/// A child of an element.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Node {
    /// An element.
    Element(Element),
    /// Text, unescaped.
    Text(Cow<'static, str>),
    /// A comment, without its delimiters.
    Comment(Cow<'static, str>),
}

impl Element {
    /// Creates an empty element.
    pub fn new(name: impl Into<Cow<'static, str>>) -> Element {
        Element { name: name.into(), attributes: Vec::new(), children: Vec::new(), depth: 1, too_deep: false }
    }

    /// Sets an attribute. `None` leaves it unchanged; booleans are written `true` and `false`,
    /// lists are joined with spaces.
    pub fn set(&mut self, name: impl Into<Cow<'static, str>>, value: impl ToAttribute) -> &mut Self {
        if let Some(value) = value.to_attribute()
            && let Err((at, value)) = self.insert(name.into(), value)
        {
            self.attributes[at].1 = value;
        }
        self
    }

    /// Inserts a new attribute in order; returns the value and index of an existing one.
    pub(super) fn insert(
        &mut self,
        name: Cow<'static, str>,
        value: Cow<'static, str>,
    ) -> std::result::Result<(), (usize, Cow<'static, str>)> {
        // Names usually arrive in order.
        let at = match self.attributes.last() {
            Some((last, _)) if *last >= name => {
                match self.attributes.binary_search_by(|(known, _)| known.cmp(&name)) {
                    Ok(at) => return Err((at, value)),
                    Err(at) => at,
                }
            }
            _ => self.attributes.len(),
        };
        self.attributes.insert(at, (name, value));
        Ok(())
    }

    /// Removes an attribute.
    pub fn unset(&mut self, name: &str) -> &mut Self {
        self.attributes.retain(|(known, _)| known != name);
        self
    }

    /// Appends an element. One that would exceed [`MAX_DEPTH`] is dropped, and writing the tree is
    /// then an error.
    pub fn add(&mut self, child: impl Into<Element>) -> &mut Self {
        let child = child.into();
        if usize::from(child.depth) >= MAX_DEPTH || child.too_deep {
            self.too_deep = true;
            return self;
        }
        self.depth = self.depth.max(child.depth + 1);
        self.children.push(Node::Element(child));
        self
    }

    /// Appends text. Empty text is ignored.
    pub fn text(&mut self, text: impl Into<Cow<'static, str>>) -> &mut Self {
        let text = text.into();
        if !text.is_empty() {
            self.children.push(Node::Text(text));
        }
        self
    }

    /// Appends a comment. `--` in it is an error when it is written.
    pub fn comment(&mut self, text: impl Into<Cow<'static, str>>) -> &mut Self {
        self.children.push(Node::Comment(text.into()));
        self
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        let at = self.attributes.binary_search_by(|(known, _)| known.as_ref().cmp(name)).ok()?;
        Some(&self.attributes[at].1)
    }

    /// The attributes, sorted by name.
    pub fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.attributes.iter().map(|(name, value)| (&**name, &**value))
    }

    /// The children, in order.
    pub fn children(&self) -> &[Node] {
        &self.children
    }

    /// The child elements, in order.
    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            _ => None,
        })
    }

    /// The text of the element, joined, without that of its children.
    pub fn own_text(&self) -> Cow<'_, str> {
        let mut texts = self.children.iter().filter_map(|node| match node {
            Node::Text(text) => Some(&**text),
            _ => None,
        });
        let first = texts.next().unwrap_or_default();
        let mut whole = Cow::Borrowed(first);
        for text in texts {
            whole.to_mut().push_str(text);
        }
        whole
    }

    /// Writes the element as a document with an XML declaration. What XML forbids is an error.
    /// TwiML's rules are not checked: see [`Rules::check`](super::Rules::check).
    pub fn to_xml(&self) -> Result<String> {
        write::document(&[], self, &[], true)
    }

    /// Writes the element without a declaration.
    pub fn to_fragment(&self) -> Result<String> {
        write::document(&[], self, &[], false)
    }
}

impl std::fmt::Debug for Element {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let attributes: Vec<_> = self.attributes().map(|(name, _)| name).collect();
        f.debug_struct("Element")
            .field("name", &self.name)
            .field("attributes", &attributes)
            .field("children", &self.children)
            .finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Node {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Node::Element(element) => element.fmt(f),
            Node::Text(text) => write!(f, "Text({} bytes)", text.len()),
            Node::Comment(text) => write!(f, "Comment({} bytes)", text.len()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_sorted_and_unique() {
        let mut element = Element::new("X");
        element.set("b", 1).set("a", true).set("c", "x").set("b", "2").set("d", None::<&str>);
        assert_eq!(element.to_fragment().expect("xml"), r#"<X a="true" b="2" c="x" />"#);
        element.unset("a").unset("z");
        assert_eq!((element.get("a"), element.get("b")), (None, Some("2")));
    }

    #[test]
    fn depth_is_bounded_without_a_crash() {
        let mut inner = Element::new("X");
        for _ in 0..100_000 {
            let mut outer = Element::new("X");
            outer.add(inner);
            inner = outer;
        }
        assert!(inner.to_xml().expect_err("too deep").to_string().contains("64"));
    }

    #[test]
    fn debug_shows_no_text() {
        let mut element = Element::new("Say");
        element.set("voice", "alice").text("call me at").comment("private");
        let shown = format!("{element:?}");
        assert!(!shown.contains("alice") && !shown.contains("call") && !shown.contains("private"));
    }
}
