//! Trees of arbitrary names and texts: they are refused, or parse to the same tree, so nothing breaks out of
//! its element.
//!
//! Input: steps separated by U+001E; the first character selects what a step does to the tree.
#![no_main]

use libfuzzer_sys::fuzz_target;
use twire::twiml::{Document, Element, Node, Rules, parse};

fuzz_target!(|program: &str| {
    let mut document = Document::new(Rules::voice());
    document.allow_anything(true);
    let mut open = vec![Element::new("Response")];
    for step in program.split('\u{1e}') {
        let mut chars = step.chars();
        let (what, rest) = (chars.next(), chars.as_str().to_owned());
        let depth = open.len();
        let Some(element) = open.last_mut() else { break };
        match what {
            Some('<') if depth < 80 => open.push(Element::new(rest)),
            Some('>') if depth > 1 => {
                if let (Some(child), Some(parent)) = (open.pop(), open.last_mut()) {
                    parent.add(child);
                }
            }
            Some('@') => {
                let (name, value) = rest.split_once('=').unwrap_or((&rest, ""));
                element.set(name.to_owned(), value.to_owned());
            }
            Some('!') => {
                element.comment(rest);
            }
            Some('^') => {
                document.comment_before(rest);
            }
            Some('$') => {
                document.comment_after(rest);
            }
            _ => {
                element.text(step.to_owned());
            }
        }
    }
    while let Some(child) = open.pop() {
        match open.last_mut() {
            Some(parent) => {
                parent.add(child);
            }
            None => *document.root_mut() = child,
        }
    }
    let Ok(xml) = document.to_xml() else { return };
    let read = parse(&xml, None).unwrap_or_else(|error| panic!("{error}\n{xml}"));
    assert_eq!(read.root(), &as_read(document.root()), "{xml}");
    let comments = |list: &[std::borrow::Cow<'static, str>]| -> Vec<String> {
        list.iter().map(|text| line_feeds(text)).collect()
    };
    let ((before, after), (mine_before, mine_after)) = (read.comments(), document.comments());
    assert_eq!(comments(before), comments(mine_before), "{xml}");
    assert_eq!(comments(after), comments(mine_after), "{xml}");
    let url = document.to_url().expect("what can be written has a URL");
    let (plain, _) = form_urlencoded::parse(url.as_bytes()).next().expect("one");
    assert_eq!(plain.split('=').next(), xml.split('=').next());
});

/// A comment has no escapes, so a parser normalizes its line ends.
fn line_feeds(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// The tree as a parser returns it: adjacent texts are merged.
fn as_read(element: &Element) -> Element {
    let mut out = Element::new(element.name().to_owned());
    for (name, value) in element.attributes() {
        out.set(name.to_owned(), value.to_owned());
    }
    let mut text = String::new();
    for node in element.children() {
        match node {
            Node::Text(more) => text.push_str(more),
            Node::Element(child) => {
                out.text(std::mem::take(&mut text));
                out.add(as_read(child));
            }
            Node::Comment(comment) => {
                out.text(std::mem::take(&mut text));
                out.comment(line_feeds(comment));
            }
            _ => {}
        }
    }
    out.text(text);
    out
}
