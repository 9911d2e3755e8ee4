//! Checks an element against its rule, and names the element path of a fault.

use std::fmt::Write;

use super::element::{Element, Node};
use super::rules::{AttributeRule, ElementRule, Rules, TextRule, ValueType};
use crate::{Error, Result};

impl Rules {
    /// Checks a document, or an element and its descendants.
    ///
    /// The first fault is the error, with its element path: `Response > Gather > Say: …`.
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

impl ElementRule {
    /// Checks an element of this kind and its descendants.
    pub fn check(&'static self, element: &Element) -> Result<()> {
        check(element, self, &Place { element: self.tag, above: None })
    }

    /// Checks an attribute, with its value as written.
    pub fn check_attribute(&self, name: &str, value: &str) -> Result<()> {
        self.attribute_fault(name, value).map_or(Ok(()), |why| Err(fault(self.tag, &why)))
    }

    /// Checks whether a child element is allowed.
    pub fn check_child(&self, tag: &str) -> Result<()> {
        match self.child(tag) {
            Some(_) => Ok(()),
            None => Err(fault(self.tag, &self.child_fault(tag))),
        }
    }

    /// Checks whether text is allowed.
    pub fn check_text(&self, text: &str) -> Result<()> {
        if self.takes_text(text) { Ok(()) } else { Err(fault(self.tag, NO_TEXT)) }
    }

    pub(super) fn takes_text(&self, text: &str) -> bool {
        self.text != TextRule::None || is_space(text)
    }

    pub(super) fn attribute_fault(&self, name: &str, value: &str) -> Option<String> {
        let Some(rule) = self.attribute(name) else {
            // Namespace declarations are not attributes of the verb.
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

impl AttributeRule {
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
            ValueType::Method => "must be GET or POST".to_owned(),
            ValueType::Boolean => "neither true nor false".to_owned(),
            ValueType::Integer(low, i64::MAX) => format!("no whole number from {low}"),
            ValueType::Integer(low, high) => format!("no whole number from {low} to {high}"),
            ValueType::OneOf(values) => format!("none of {}", values.join(", ")),
            ValueType::Text | ValueType::Url => String::new(),
        })
    }
}

/// The element path, for errors.
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

pub(super) const NO_TEXT: &str = "text is not allowed here";

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

/// Shortens a caller's text for an error.
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
