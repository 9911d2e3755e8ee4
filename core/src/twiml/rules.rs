//! Which verb may hold what: the table's types and look-ups; `check.rs` has the checks.
//!
//! The rows are in `rules_table.rs`, made from `core/twiml/*.json`. Closed lists of values are
//! checked, open ones (voices, languages) are not: Twilio adds to them. A value with `{{` is a
//! template of a TwiML Bin and passes everywhere.

use super::element::Element;
use super::rules_table;

/// The elements of one kind of document.
pub struct Rules {
    pub(super) name: &'static str,
    pub(super) root: &'static ElementRule,
    /// Sorted by name.
    pub(super) elements: &'static [&'static ElementRule],
}

/// An element's row.
pub struct ElementRule {
    pub(super) name: &'static str,
    pub(super) tag: &'static str,
    pub(super) kind: ElementKind,
    pub(super) text: TextRule,
    /// What twilio-python calls the text's argument; empty without text.
    pub(super) text_name: &'static str,
    /// Whether that argument must be given, if only as an empty text.
    pub(super) text_needed: bool,
    /// Sorted by name.
    pub(super) attributes: &'static [AttributeRule],
    /// [`key`] of each name in `attributes`, and of each tag in `children`.
    pub(super) attribute_keys: &'static [u64],
    pub(super) child_keys: &'static [u64],
    /// Those that must be there.
    pub(super) required: &'static [&'static str],
    /// Places in `attributes`, in the order of twilio-python's arguments.
    pub(super) order: &'static [u8],
    /// Sorted by tag.
    pub(super) children: &'static [ChildRule],
}

/// What an element is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ElementKind {
    /// The root.
    Document,
    /// Does something: `<Say>`.
    Verb,
    /// What a verb acts upon: `<Number>`.
    Noun,
    /// Speech mark-up inside `<Say>`: `<break>`.
    Ssml,
}

/// Whether an element may have text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextRule {
    /// None but white space.
    None,
    /// It may.
    Optional,
    /// It must, unless it has children.
    Required,
}

/// An attribute's row.
pub struct AttributeRule {
    pub(super) name: &'static str,
    pub(super) argument: &'static str,
    pub(super) value: ValueType,
    pub(super) list: bool,
    pub(super) required: bool,
}

/// What an attribute may be set to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueType {
    /// Any text; also an open list of values, such as voices.
    Text,
    /// A URL, absolute or relative.
    Url,
    /// `GET` or `POST`, in any case.
    Method,
    /// `true` or `false`.
    Boolean,
    /// A whole number, smallest and largest included.
    Integer(i64, i64),
    /// One of these values.
    OneOf(&'static [&'static str]),
}

/// An element that another may hold.
pub struct ChildRule {
    pub(super) method: &'static str,
    pub(super) rule: &'static ElementRule,
}

/// An argument of twilio-python's method for an element: its text, or an attribute.
#[derive(Clone, Copy)]
pub enum Argument {
    /// The text, under this name, and whether it must be given, if only as an empty one.
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
    /// Documents that answer a call.
    pub fn voice() -> &'static Rules {
        &rules_table::VOICE
    }

    /// Documents that answer a message.
    pub fn messaging() -> &'static Rules {
        &rules_table::MESSAGING
    }

    /// Documents that answered a fax.
    pub fn fax() -> &'static Rules {
        &rules_table::FAX
    }

    /// The rules of that name: `voice`, `messaging` or `fax`.
    pub fn named(name: &str) -> Option<&'static Rules> {
        [Rules::voice(), Rules::messaging(), Rules::fax()].into_iter().find(|r| r.name == name)
    }

    /// The rules that know the verbs of this root; voice when several or none do.
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

    /// The element that twilio-python's class of this name makes: `Gather`, `SsmlBreak`,
    /// `VoiceResponse`.
    pub fn element(&self, name: &str) -> Option<&'static ElementRule> {
        let at = self.elements.binary_search_by(|rule| rule.name.cmp(name)).ok()?;
        Some(self.elements[at])
    }

    /// The first element with this tag, wherever it may stand.
    pub fn tag(&self, tag: &str) -> Option<&'static ElementRule> {
        // `<Sip>` is a noun of `<Dial>` and another of `<Refer>`: the one of the same name wins.
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

    /// The name in XML: `Gather`, `break`, `Response`.
    pub fn tag(&self) -> &'static str {
        self.tag
    }

    /// What it is for.
    pub fn kind(&self) -> ElementKind {
        self.kind
    }

    /// Whether it may have text.
    pub fn text(&self) -> TextRule {
        self.text
    }

    /// Its attributes, sorted by name.
    pub fn attributes(&self) -> &'static [AttributeRule] {
        self.attributes
    }

    /// An attribute by its name in XML.
    pub fn attribute(&self, name: &str) -> Option<&'static AttributeRule> {
        let key = key(name);
        let mut places = self.attribute_keys.iter().zip(self.attributes);
        places.find(|(known, rule)| **known == key && rule.name == name).map(|(_, rule)| rule)
    }

    /// The arguments of twilio-python's method, in its order: the text first, if it may have one.
    pub fn arguments(&self) -> impl Iterator<Item = Argument> {
        let text = (self.text != TextRule::None).then_some(Argument::Text(self.text_name, self.text_needed));
        let attributes = self.attributes;
        text.into_iter()
            .chain(self.order.iter().map(move |at| Argument::Attribute(&attributes[usize::from(*at)])))
    }

    /// The elements that it may hold, sorted by tag.
    pub fn children(&self) -> &'static [ChildRule] {
        self.children
    }

    /// An element that it may hold, by its tag.
    pub fn child(&self, tag: &str) -> Option<&'static ChildRule> {
        let key = key(tag);
        let mut places = self.child_keys.iter().zip(self.children);
        places.find(|(known, child)| **known == key && child.rule.tag == tag).map(|(_, child)| child)
    }

    /// A new element of this kind.
    pub fn new_element(&self) -> Element {
        Element::new(self.tag)
    }
}

impl std::fmt::Debug for ElementRule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Not the children: elements hold one another in circles.
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

    /// The name in XML: `numDigits`, `from`, `xml:lang`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The name in Python, and with other languages' case rules elsewhere: `num_digits`, `from_`.
    pub fn argument(&self) -> &'static str {
        self.argument
    }

    /// What it may be set to; of a list, each of its parts.
    pub fn value(&self) -> ValueType {
        self.value
    }

    /// Whether it takes several values, joined with one space.
    pub fn is_list(&self) -> bool {
        self.list
    }

    /// Whether it must be there.
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

/// Length and first seven bytes of a name, as one number: most names differ in it, and comparing
/// numbers is what makes the checks cheap.
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
