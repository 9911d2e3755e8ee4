//! Which verb may hold what: the table's types, look-ups, and the checks.
//!
//! The rows are in `rules_table.rs`, made from `core/twiml/*.json`. Closed lists of values are
//! checked, open ones (voices, languages) are not: Twilio adds to them. A value with `{{` is a
//! template of a TwiML Bin and passes everywhere.

use std::fmt::Write;

use super::element::{Element, Node};
use super::rules_table;
use crate::{Error, Result};

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

    /// Checks a document, or an element with all that it holds.
    ///
    /// The first fault is the error, with its place: `Response > Gather > Say: …`.
    pub fn check(&self, element: &Element) -> Result<()> {
        let rule = if element.name() == self.root.tag {
            self.root
        } else {
            self.tag(element.name())
                .ok_or_else(|| fault(element.name(), &format!("no element of {} documents", self.name)))?
        };
        rule.check(element)
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

    /// Checks an element, and all that it holds, as one of this kind.
    pub fn check(&'static self, element: &Element) -> Result<()> {
        check(element, self, &Place { element: self.tag, above: None })
    }

    /// Checks one attribute, as it would be written.
    pub fn check_attribute(&self, name: &str, value: &str) -> Result<()> {
        self.attribute_fault(name, value).map_or(Ok(()), |why| Err(fault(self.tag, &why)))
    }

    /// Checks whether this element may be held here.
    pub fn check_child(&self, tag: &str) -> Result<()> {
        match self.child(tag) {
            Some(_) => Ok(()),
            None => Err(fault(self.tag, &self.child_fault(tag))),
        }
    }

    /// Checks whether this text may stand here.
    pub fn check_text(&self, text: &str) -> Result<()> {
        if self.takes_text(text) { Ok(()) } else { Err(fault(self.tag, NO_TEXT)) }
    }

    pub(super) fn takes_text(&self, text: &str) -> bool {
        self.text != TextRule::None || is_space(text)
    }

    pub(super) fn attribute_fault(&self, name: &str, value: &str) -> Option<String> {
        let Some(rule) = self.attribute(name) else {
            // What namespaces need is no attribute of the verb.
            return (!name.starts_with("xmlns"))
                .then(|| format!("no attribute {}{}", shown(name), self.nearest(name)));
        };
        rule.fault(value).map(|why| format!("attribute {name}: {} is {why}", shown(value)))
    }

    pub(super) fn missing(&self, has: impl Fn(&str) -> bool) -> Option<String> {
        let name = self.required.iter().find(|name| !has(name))?;
        Some(format!("attribute {name} is missing"))
    }

    pub(super) fn child_fault(&self, tag: &str) -> String {
        let mut why = format!("<{}> may not stand here", shown(tag));
        if self.children.is_empty() {
            why.push_str(": nothing may");
        } else {
            why.push_str(", only");
            for (at, child) in self.children.iter().enumerate() {
                let comma = if at == 0 { "" } else { "," };
                // Writing to a string cannot fail.
                let _ = write!(why, "{comma} <{}>", child.rule.tag);
            }
        }
        why
    }

    /// The attribute that differs in case or underscores only: `numdigits`, `num_digits`.
    fn nearest(&self, name: &str) -> String {
        let plain = |text: &str| {
            text.bytes().filter(u8::is_ascii_alphanumeric).map(|b| b.to_ascii_lowercase()).collect::<Vec<_>>()
        };
        let wanted = plain(name);
        self.attributes
            .iter()
            .find(|rule| plain(rule.name) == wanted)
            .map_or_else(String::new, |rule| format!(" (it is spelled {})", rule.name))
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

    fn fault(&self, value: &str) -> Option<String> {
        if self.value == ValueType::Text || self.value == ValueType::Url {
            return None;
        }
        let fault = if !self.list {
            self.value.fault(value)
        } else if is_space(value) {
            Some("empty".to_owned())
        } else {
            value.split_ascii_whitespace().find_map(|part| self.value.fault(part))
        };
        fault.filter(|_| !value.contains("{{"))
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

impl ValueType {
    fn fault(self, value: &str) -> Option<String> {
        let good = match self {
            ValueType::Text | ValueType::Url => true,
            ValueType::Method => value.eq_ignore_ascii_case("GET") || value.eq_ignore_ascii_case("POST"),
            ValueType::Boolean => value == "true" || value == "false",
            ValueType::Integer(low, high) => value.parse().is_ok_and(|n: i64| low <= n && n <= high),
            ValueType::OneOf(values) => values.contains(&value),
        };
        if good {
            return None;
        }
        Some(match self {
            ValueType::Method => "neither GET nor POST".to_owned(),
            ValueType::Boolean => "neither true nor false".to_owned(),
            ValueType::Integer(low, i64::MAX) => format!("no whole number from {low}"),
            ValueType::Integer(low, high) => format!("no whole number from {low} to {high}"),
            ValueType::OneOf(values) => format!("none of {}", values.join(", ")),
            ValueType::Text | ValueType::Url => String::new(),
        })
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

/// Where a check is, for the error alone.
pub(super) struct Place<'a> {
    pub(super) element: &'a str,
    pub(super) above: Option<&'a Place<'a>>,
}

impl std::fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(above) = self.above {
            write!(f, "{above} > ")?;
        }
        f.write_str(self.element)
    }
}

pub(super) const NO_TEXT: &str = "no text may stand here";

fn check(element: &Element, rule: &'static ElementRule, place: &Place<'_>) -> Result<()> {
    let refuse = |why: &str| Err(fault(&place.to_string(), why));
    for (name, value) in &element.attributes {
        if let Some(why) = rule.attribute_fault(name, value) {
            return refuse(&why);
        }
    }
    if let Some(why) = rule.missing(|name| element.get(name).is_some()) {
        return refuse(&why);
    }
    let mut empty = true;
    for node in &element.children {
        match node {
            Node::Element(child) => {
                let Some(found) = rule.child(child.name()) else {
                    return refuse(&rule.child_fault(child.name()));
                };
                check(child, found.rule, &Place { element: found.rule.tag, above: Some(place) })?;
                empty = false;
            }
            Node::Text(text) => {
                if !rule.takes_text(text) {
                    return refuse(NO_TEXT);
                }
                empty = false;
            }
            Node::Comment(_) => {}
        }
    }
    if empty && rule.text == TextRule::Required {
        return refuse(&needs_text(rule));
    }
    Ok(())
}

pub(super) fn needs_text(rule: &ElementRule) -> String {
    format!("the text ({}) is missing", rule.text_name)
}

pub(super) fn fault(place: &str, why: &str) -> Error {
    Error::argument("twiml", format!("{place}: {why}"))
}

/// A caller's text, short enough for an error.
fn shown(text: &str) -> String {
    let mut short: String = text.chars().take(40).flat_map(char::escape_debug).collect();
    if text.chars().nth(40).is_some() {
        short.push('…');
    }
    if short.is_empty() { "\"\"".to_owned() } else { short }
}

pub(super) fn is_space(text: &str) -> bool {
    text.bytes().all(|b| matches!(b, b' ' | b'\t' | b'\n' | b'\r'))
}
