//! The types of the rule table and their look-ups; `check.rs` has the checks.
//!
//! The rows are in `rules_table.rs`, generated from `core/twiml/*.json`. Closed lists of values are
//! checked, open ones (voices, languages) are not, because Twilio adds to them. A value with `{{`
//! is a template of a TwiML Bin and always passes.

use super::element::Element;
use super::rules_table;

/// The rules of one kind of document.
pub struct Rules {
    pub(super) name: &'static str,
    pub(super) root: &'static ElementRule,
    /// Sorted by name.
    pub(super) elements: &'static [&'static ElementRule],
}

/// The rule of an element.
pub struct ElementRule {
    pub(super) name: &'static str,
    pub(super) tag: &'static str,
    pub(super) kind: ElementKind,
    pub(super) text: TextRule,
    /// The name of the text argument in twilio-python; empty if there is none.
    pub(super) text_name: &'static str,
    /// Whether that argument is required; it can be empty text.
    pub(super) text_needed: bool,
    /// Sorted by name.
    pub(super) attributes: &'static [AttributeRule],
    /// The [`key`] of each name in `attributes` and each tag in `children`.
    pub(super) attribute_keys: &'static [u64],
    pub(super) child_keys: &'static [u64],
    /// The required attributes.
    pub(super) required: &'static [&'static str],
    /// Indices into `attributes`, in the order of twilio-python's arguments.
    pub(super) order: &'static [u8],
    /// Sorted by tag.
    pub(super) children: &'static [ChildRule],
}

/// The role of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ElementKind {
    /// The root element.
    Document,
    /// A verb, which acts: `<Say>`.
    Verb,
    /// A noun, the object of a verb: `<Number>`.
    Noun,
    /// Speech markup in `<Say>`: `<break>`.
    Ssml,
}

/// Whether an element can contain text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TextRule {
    /// No text except white space.
    None,
    /// Optional.
    Optional,
    /// Required, unless the element has children.
    Required,
}

/// The rule of an attribute.
pub struct AttributeRule {
    pub(super) name: &'static str,
    pub(super) argument: &'static str,
    pub(super) value: ValueType,
    pub(super) list: bool,
    pub(super) required: bool,
}

/// The type of an attribute's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ValueType {
    /// Any text, or a value of an open list such as voices.
    Text,
    /// A URL, absolute or relative.
    Url,
    /// `GET` or `POST`, case-insensitive.
    Method,
    /// `true` or `false`.
    Boolean,
    /// An integer in an inclusive range.
    Integer(i64, i64),
    /// One of these values.
    OneOf(&'static [&'static str]),
}

/// The rule of a child element.
pub struct ChildRule {
    pub(super) method: &'static str,
    pub(super) rule: &'static ElementRule,
}

/// An argument of twilio-python's method for an element: its text or an attribute. XML has no third, so
/// this may be matched exhaustively.
#[derive(Clone, Copy)]
pub enum Argument {
    /// The text: its name, and whether it is required; it can be empty.
    Text(&'static str, bool),
    /// An attribute.
    Attribute(&'static AttributeRule),
}

impl Argument {
    /// The argument's name in Python: `num_digits`, `from_`, `message`.
    pub fn name(&self) -> &'static str {
        match self {
            Argument::Text(name, _) => name,
            Argument::Attribute(rule) => rule.argument,
        }
    }
}

impl Rules {
    /// The rules of voice documents.
    pub fn voice() -> &'static Rules {
        &rules_table::VOICE
    }

    /// The rules of messaging documents.
    pub fn messaging() -> &'static Rules {
        &rules_table::MESSAGING
    }

    /// The rules of fax documents.
    pub fn fax() -> &'static Rules {
        &rules_table::FAX
    }

    /// The rules with a name: `voice`, `messaging` or `fax`.
    pub fn named(name: &str) -> Option<&'static Rules> {
        [Rules::voice(), Rules::messaging(), Rules::fax()].into_iter().find(|r| r.name == name)
    }

    /// The rules that have the verbs of this root; voice if several or none do.
    pub fn of_document(root: &Element) -> &'static Rules {
        let knows =
            |rules: &&'static Rules| root.elements().all(|verb| rules.root.child(verb.name()).is_some());
        [Rules::voice(), Rules::messaging(), Rules::fax()].into_iter().find(knows).unwrap_or(Rules::voice())
    }

    /// `voice`, `messaging` or `fax`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The root, `<Response>`.
    pub fn root(&self) -> &'static ElementRule {
        self.root
    }

    /// All elements, sorted by name.
    pub fn elements(&self) -> &'static [&'static ElementRule] {
        self.elements
    }

    /// The element of a twilio-python class: `Gather`, `SsmlBreak`, `VoiceResponse`.
    pub fn element(&self, name: &str) -> Option<&'static ElementRule> {
        let at = self.elements.binary_search_by(|rule| rule.name.cmp(name)).ok()?;
        Some(self.elements[at])
    }

    /// The first element with a tag, wherever it is allowed.
    pub fn tag(&self, tag: &str) -> Option<&'static ElementRule> {
        // `<Sip>` is a noun of `<Dial>` and another of `<Refer>`: the one with the tag as its name
        // wins.
        self.element(tag)
            .filter(|rule| rule.tag == tag)
            .or_else(|| self.elements.iter().find(|rule| rule.tag == tag).copied())
    }
}

impl std::fmt::Debug for Rules {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Rules").field("name", &self.name).finish_non_exhaustive()
    }
}

impl ElementRule {
    /// The name of twilio-python's class: `Gather`, `SsmlBreak`, `VoiceResponse`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The XML name: `Gather`, `break`, `Response`.
    pub fn tag(&self) -> &'static str {
        self.tag
    }

    /// The role of the element.
    pub fn kind(&self) -> ElementKind {
        self.kind
    }

    /// Whether the element can contain text.
    pub fn text(&self) -> TextRule {
        self.text
    }

    /// The attributes, sorted by name.
    pub fn attributes(&self) -> &'static [AttributeRule] {
        self.attributes
    }

    /// The attribute with an XML name.
    pub fn attribute(&self, name: &str) -> Option<&'static AttributeRule> {
        let key = key(name);
        let mut places = self.attribute_keys.iter().zip(self.attributes);
        places.find(|(known, rule)| **known == key && rule.name == name).map(|(_, rule)| rule)
    }

    /// The arguments of twilio-python's method, in order: the text first, if there is one.
    pub fn arguments(&self) -> impl Iterator<Item = Argument> {
        let text = (self.text != TextRule::None).then_some(Argument::Text(self.text_name, self.text_needed));
        let attributes = self.attributes;
        text.into_iter()
            .chain(self.order.iter().map(move |at| Argument::Attribute(&attributes[usize::from(*at)])))
    }

    /// The child elements that are allowed, sorted by tag.
    pub fn children(&self) -> &'static [ChildRule] {
        self.children
    }

    /// The child element with a tag.
    pub fn child(&self, tag: &str) -> Option<&'static ChildRule> {
        let key = key(tag);
        let mut places = self.child_keys.iter().zip(self.children);
        places.find(|(known, child)| **known == key && child.rule.tag == tag).map(|(_, child)| child)
    }

    /// Creates an element of this kind.
    pub fn new_element(&self) -> Element {
        Element::new(self.tag)
    }
}

impl std::fmt::Debug for ElementRule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Not the children: the rules of elements are cyclic.
        f.debug_struct("ElementRule").field("name", &self.name).finish_non_exhaustive()
    }
}

impl AttributeRule {
    pub(super) const fn new(name: &'static str, argument: &'static str, value: ValueType) -> AttributeRule {
        AttributeRule { name, argument, value, list: false, required: false }
    }

    pub(super) const fn list(self) -> AttributeRule {
        AttributeRule { list: true, ..self }
    }

    pub(super) const fn required(self) -> AttributeRule {
        AttributeRule { required: true, ..self }
    }

    /// The XML name: `numDigits`, `from`, `xml:lang`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The name in Python, and in other languages with their case rules: `num_digits`, `from_`.
    pub fn argument(&self) -> &'static str {
        self.argument
    }

    /// The type of the value; of a list, the type of its items.
    pub fn value(&self) -> ValueType {
        self.value
    }

    /// Whether the value is a list, joined with spaces.
    pub fn is_list(&self) -> bool {
        self.list
    }

    /// Whether the attribute is required.
    pub fn is_required(&self) -> bool {
        self.required
    }
}

impl std::fmt::Debug for AttributeRule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AttributeRule").field("name", &self.name).finish_non_exhaustive()
    }
}

impl ChildRule {
    /// The name of twilio-python's method: `gather`, `break_`, `say_as`.
    pub fn method(&self) -> &'static str {
        self.method
    }

    /// The element.
    pub fn element(&self) -> &'static ElementRule {
        self.rule
    }
}

impl std::fmt::Debug for ChildRule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ChildRule").field("method", &self.method).finish_non_exhaustive()
    }
}

/// Length and first seven bytes of a name in one integer. Most names differ in it, and comparing
/// integers makes the checks cheap.
pub(super) const fn key(name: &str) -> u64 {
    let bytes = name.as_bytes();
    let mut key = (bytes.len() as u64) << 56;
    let mut at = 0;
    while at < bytes.len() && at < 7 {
        key |= (bytes[at] as u64) << (8 * at);
        at += 1;
    }
    key
}
