//! TwiML documents.

use std::ffi::CString;
use std::mem::MaybeUninit;

use serde_json::{Map, Value as Json, json};
use twire::twiml::{Document, Element, MAX_DEPTH, Node, Rules, parse};

use crate::boundary::{Data, ErrOut, Text, write_null_text, write_value};
use crate::error::{Failure, Result, c_text};
use crate::guard::{Builder, guard, guard_drop, guard_new, guard_setter};
use crate::result::twire_result;
use crate::status::twire_status;

/// A TwiML document to be built.
///
/// Elements are opened inside the open element, given attributes and text, and closed, in document order.
/// The root element, Response, is open from the start. One thread at a time. An error of a setter is
/// returned by the setter, and again by twire_twiml_to_xml.
pub struct twire_twiml {
    rules: &'static Rules,
    unchecked: bool,
    before: Vec<String>,
    after: Vec<String>,
    /// The open elements, the root first; never empty.
    open: Vec<Element>,
    text: Option<CString>,
    deferred_error: Option<Failure>,
}

impl Builder for twire_twiml {
    fn deferred_error(&mut self) -> &mut Option<Failure> {
        &mut self.deferred_error
    }
}

impl twire_twiml {
    fn new(rules: &'static Rules, root: Element) -> twire_twiml {
        let (before, after) = (Vec::new(), Vec::new());
        twire_twiml {
            rules,
            unchecked: false,
            before,
            after,
            open: vec![root],
            text: None,
            deferred_error: None,
        }
    }

    fn of(document: &Document) -> twire_twiml {
        let mut twiml = twire_twiml::new(document.rules(), document.root().clone());
        let (before, after) = document.comments();
        twiml.before = before.iter().map(ToString::to_string).collect();
        twiml.after = after.iter().map(ToString::to_string).collect();
        twiml
    }

    fn top(&mut self) -> Result<&mut Element> {
        self.open.last_mut().ok_or_else(|| Failure::argument("twiml", "no element is open"))
    }

    fn close(&mut self) -> Result<()> {
        if self.open.len() < 2 {
            return Err(Failure::argument("twiml", "no element is open but the root"));
        }
        if let Some(child) = self.open.pop() {
            self.top()?.add(child);
        }
        Ok(())
    }

    /// The root, once everything in it is closed.
    fn root(&self) -> Result<&Element> {
        if let Some(error) = &self.deferred_error {
            return Err(error.clone());
        }
        let [root] = &self.open[..] else {
            let name = self.open.last().map_or("", Element::name);
            return Err(Failure::argument(name, "the element is still open"));
        };
        Ok(root)
    }

    fn xml(&self) -> Result<String> {
        let root = self.root()?;
        let mut document = Document::of(self.rules, root.clone());
        document.allow_anything(self.unchecked);
        for text in &self.before {
            document.comment_before(text.clone());
        }
        for text in &self.after {
            document.comment_after(text.clone());
        }
        Ok(document.to_xml()?)
    }
}

/// An element as a result has it.
fn tree(element: &Element) -> Json {
    let attributes: Map<String, Json> =
        element.attributes().map(|(name, value)| (name.to_owned(), value.into())).collect();
    let children = element.children().iter().map(|node| match node {
        Node::Element(child) => tree(child),
        Node::Comment(text) => json!({ "comment": text }),
        Node::Text(text) => json!({ "text": text }),
        _ => json!({}),
    });
    json!({
        "name": element.name(),
        "attributes": attributes,
        "children": children.collect::<Vec<_>>(),
    })
}

fn utf8(xml: Data<'_>, size: usize) -> Result<&str> {
    std::str::from_utf8(xml.bytes(size, "xml")?).map_err(|_| Failure::argument("xml", "not UTF-8"))
}

fn rules(kind: &str) -> Result<&'static Rules> {
    Rules::named(kind).ok_or_else(|| Failure::argument("kind", "not voice, messaging or fax"))
}

/// Makes an empty document.
///
/// kind: "voice" (responds to a call), "messaging" (responds to a message) or "fax"; the rules of the kind
/// are checked. out: yours; free it with twire_twiml_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_twiml_new(
    kind: Text<'_>,
    out: Option<&mut MaybeUninit<*mut twire_twiml>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || {
        let rules = rules(kind.required("kind")?)?;
        Ok(twire_twiml::new(rules, Element::new(rules.root().tag())))
    })
}

/// Parses a document and checks it; an error gives line, column and element. More can be added to it.
///
/// kind: as for twire_twiml_new; NULL: derived from the verbs. xml: size bytes of UTF-8, at most 1 MiB. out:
/// yours; free it with twire_twiml_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_twiml_parse(
    kind: Text<'_>,
    xml: Data<'_>,
    size: usize,
    out: Option<&mut MaybeUninit<*mut twire_twiml>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || {
        let text = utf8(xml, size)?;
        let document = match kind.optional("kind")? {
            Some(kind) => Document::parse(rules(kind)?, text)?,
            None => Document::parse_any(text)?,
        };
        Ok(twire_twiml::of(&document))
    })
}

/// Parses a document with any elements. It must be XML as TwiML is: no document type, no entities except
/// the five of XML, no processing instructions, at most 64 levels. An error gives line, column and element.
/// The document is not checked when it is written either (twire_twiml_set_unchecked).
///
/// xml: size bytes of UTF-8, at most 1 MiB. out: yours; free it with twire_twiml_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_twiml_parse_unchecked(
    xml: Data<'_>,
    size: usize,
    out: Option<&mut MaybeUninit<*mut twire_twiml>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || {
        let mut twiml = twire_twiml::of(&parse(utf8(xml, size)?, None)?);
        twiml.unchecked = true;
        Ok(twiml)
    })
}

/// Sets whether elements and attributes that the rules do not know are allowed: 0 is no (the default),
/// everything else yes. Names and characters that XML forbids are always refused.
#[unsafe(no_mangle)]
pub extern "C" fn twire_twiml_set_unchecked(twiml: Option<&mut twire_twiml>, unchecked: i32) -> twire_status {
    guard_setter(twiml, |t| {
        t.unchecked = unchecked != 0;
        Ok(())
    })
}

/// Makes another element the root, to check and write a part of a document, such as Dial. To be called
/// before anything is added. name: not NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_twiml_set_root(twiml: Option<&mut twire_twiml>, name: Text<'_>) -> twire_status {
    guard_setter(twiml, |t| {
        let name = name.required("name")?;
        let is_empty = |root: &Element| root.attributes().next().is_none() && root.children().is_empty();
        if t.open.len() > 1 || !t.open.iter().all(is_empty) {
            return Err(Failure::argument("twiml", "the root has something in it already"));
        }
        t.open = vec![Element::new(name.to_owned())];
        Ok(())
    })
}

/// Opens an element inside the open element; twire_twiml_close closes it. name: not NULL, such as
/// "Gather".
#[unsafe(no_mangle)]
pub extern "C" fn twire_twiml_open(twiml: Option<&mut twire_twiml>, name: Text<'_>) -> twire_status {
    guard_setter(twiml, |t| {
        let name = name.required("name")?;
        if t.open.len() >= MAX_DEPTH {
            return Err(Failure::argument("twiml", &format!("more than {MAX_DEPTH} levels")));
        }
        t.open.push(Element::new(name.to_owned()));
        Ok(())
    })
}

/// Sets an attribute of the open element, or replaces it. name: not NULL. value: NULL leaves the attribute
/// unchanged.
#[unsafe(no_mangle)]
pub extern "C" fn twire_twiml_set_attribute(
    twiml: Option<&mut twire_twiml>,
    name: Text<'_>,
    value: Text<'_>,
) -> twire_status {
    guard_setter(twiml, |t| {
        let name = name.required("name")?;
        if let Some(value) = value.optional(name)? {
            t.top()?.set(name.to_owned(), value.to_owned());
        }
        Ok(())
    })
}

/// Adds text to the open element, unescaped: the library escapes it. NULL adds nothing.
#[unsafe(no_mangle)]
pub extern "C" fn twire_twiml_add_text(twiml: Option<&mut twire_twiml>, text: Text<'_>) -> twire_status {
    guard_setter(twiml, |t| {
        if let Some(text) = text.optional("text")? {
            t.top()?.text(text.to_owned());
        }
        Ok(())
    })
}

/// Adds an element with text and without attributes: open, text and close in one. name: not NULL.
/// text: NULL for an empty element.
#[unsafe(no_mangle)]
pub extern "C" fn twire_twiml_add_element(
    twiml: Option<&mut twire_twiml>,
    name: Text<'_>,
    text: Text<'_>,
) -> twire_status {
    guard_setter(twiml, |t| {
        let mut child = Element::new(name.required("name")?.to_owned());
        if let Some(text) = text.optional("text")? {
            child.text(text.to_owned());
        }
        t.top()?.add(child);
        Ok(())
    })
}

/// Adds a comment to the open element. text: not NULL, without "--".
#[unsafe(no_mangle)]
pub extern "C" fn twire_twiml_add_comment(twiml: Option<&mut twire_twiml>, text: Text<'_>) -> twire_status {
    guard_setter(twiml, |t| {
        let text = text.required("text")?.to_owned();
        t.top()?.comment(text);
        Ok(())
    })
}

/// Adds a comment before the root. text: not NULL, without "--".
#[unsafe(no_mangle)]
pub extern "C" fn twire_twiml_add_comment_before(
    twiml: Option<&mut twire_twiml>,
    text: Text<'_>,
) -> twire_status {
    guard_setter(twiml, |t| {
        t.before.push(text.required("text")?.to_owned());
        Ok(())
    })
}

/// Adds a comment after the root. text: not NULL, without "--".
#[unsafe(no_mangle)]
pub extern "C" fn twire_twiml_add_comment_after(
    twiml: Option<&mut twire_twiml>,
    text: Text<'_>,
) -> twire_status {
    guard_setter(twiml, |t| {
        t.after.push(text.required("text")?.to_owned());
        Ok(())
    })
}

/// Closes the open element. The root cannot be closed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_twiml_close(twiml: Option<&mut twire_twiml>) -> twire_status {
    guard_setter(twiml, twire_twiml::close)
}

/// Writes the document as XML, checked against the rules of its kind. Every element except the root must
/// be closed. More can be added afterwards.
///
/// xml: set to the text, which lives until this function is called again or the document is freed, and to
/// NULL on failure; not NULL itself. size: set to the length in bytes without the NUL; may be NULL. err:
/// may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_twiml_to_xml<'a>(
    twiml: Option<&'a mut twire_twiml>,
    xml: Option<&mut MaybeUninit<Text<'a>>>,
    size: Option<&mut MaybeUninit<usize>>,
    err: ErrOut<'_>,
) -> twire_status {
    let xml = write_null_text(xml);
    let mut length = 0;
    let status = guard(err, || {
        if xml.is_none() {
            return Err(Failure::argument("xml", "NULL"));
        }
        let twiml = twiml.ok_or_else(|| Failure::argument("twiml", "NULL"))?;
        let text = twiml.text.insert(c_text(&twiml.xml()?));
        length = text.as_bytes().len();
        write_value(xml, Text::new(text));
        Ok(())
    });
    write_value(size, length);
    status
}

/// Returns the document as a tree, unchecked. Every element except the root must be closed.
///
/// twiml: not NULL. out: "kind", the comments "before" and "after" the root, and "root": an element has
/// "name", "attributes" by their names, and "children", each with "name" (an element), "text" or "comment"
/// ("root.children.0.attributes.action"). Yours; free it with twire_result_free. err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_twiml_to_tree(
    twiml: Option<&twire_twiml>,
    out: Option<&mut MaybeUninit<*mut twire_result>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || {
        let twiml = twiml.ok_or_else(|| Failure::argument("twiml", "NULL"))?;
        Ok(twire_result::from_json(&json!({
            "kind": twiml.rules.name(),
            "before": twiml.before,
            "after": twiml.after,
            "root": tree(twiml.root()?),
        })))
    })
}

/// Frees a document. NULL is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_twiml_free(twiml: Option<Box<twire_twiml>>) {
    guard_drop(twiml);
}
