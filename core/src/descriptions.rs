//! What operations, parameters and TwiML mean: `core/descriptions/` has the texts and their format.

mod phrase;
#[cfg(test)]
mod tests;

use crate::catalog::{Operation, Param};
use crate::twiml::{Argument, ElementRule};

static COMMON: &str = include_str!("../descriptions/common.txt");
static TWIML: &str = include_str!("../descriptions/twiml.txt");

/// The modules with a file of their own.
static MODULES: &[(&str, &str)] = &[
    ("api_v2010", include_str!("../descriptions/api_v2010.txt")),
    ("content_v1", include_str!("../descriptions/content_v1.txt")),
    ("content_v2", include_str!("../descriptions/content_v2.txt")),
    ("conversations_v1", include_str!("../descriptions/conversations_v1.txt")),
    ("conversations_v2", include_str!("../descriptions/conversations_v2.txt")),
    ("lookups_v1", include_str!("../descriptions/lookups_v1.txt")),
    ("lookups_v2", include_str!("../descriptions/lookups_v2.txt")),
    ("messaging_v1", include_str!("../descriptions/messaging_v1.txt")),
    ("messaging_v2", include_str!("../descriptions/messaging_v2.txt")),
    ("messaging_v3", include_str!("../descriptions/messaging_v3.txt")),
    ("studio_v1", include_str!("../descriptions/studio_v1.txt")),
    ("studio_v2", include_str!("../descriptions/studio_v2.txt")),
    ("sync_v1", include_str!("../descriptions/sync_v1.txt")),
    ("taskrouter_v1", include_str!("../descriptions/taskrouter_v1.txt")),
    ("verify_v2", include_str!("../descriptions/verify_v2.txt")),
    ("video_v1", include_str!("../descriptions/video_v1.txt")),
];

impl Operation<'_> {
    /// What the operation does, in one or two sentences. Where nobody has described it, a phrase
    /// made of its action and its resource.
    pub fn description(self) -> String {
        let resource = Resource::of(self);
        if let Some(text) = resource.find(self.action().name(), None) {
            return fill(text, &resource.noun(), "");
        }
        phrase::operation(self.action(), &resource.noun())
    }

    /// What a parameter of the operation means: unit, range and default where they are known. Where
    /// nobody has described it, a phrase made of its name and type.
    pub fn param_description(self, param: Param<'_>) -> String {
        let resource = Resource::of(self);
        let action = Some(self.action().name());
        let name = param.name();
        let (pattern, number) = numbered(name);
        let text = [name, &pattern].into_iter().find_map(|name| {
            resource.find(name, action).or_else(|| find(COMMON, &[], name, action).map(|found| found.text))
        });
        text.map_or_else(
            || phrase::param(name, param.value_type()),
            |text| fill(text, &resource.noun(), number),
        )
    }
}

impl ElementRule {
    /// What the element does. Where nobody has described it, its tag.
    pub fn description(&self) -> String {
        let text = find(TWIML, &[self.name()], "about", None).filter(|found| found.is_own);
        text.map_or_else(|| format!("<{}>.", self.tag()), |found| found.text.to_owned())
    }

    /// What an argument means: the element's text, or an attribute.
    pub fn argument_description(&self, argument: &Argument) -> String {
        let name = match argument {
            Argument::Text(..) => "text",
            Argument::Attribute(rule) => rule.name(),
        };
        match find(TWIML, &[self.name()], name, None) {
            Some(found) => found.text.replace("{noun}", &phrase::words(self.tag())),
            None => format!("{}.", phrase::words(name)),
        }
    }
}

/// A resource: the text of its module and its chain without marks.
struct Resource {
    text: &'static str,
    chain: Vec<String>,
    /// For each link, whether it takes a value.
    marks: Vec<bool>,
}

impl Resource {
    fn of(operation: Operation<'_>) -> Resource {
        let module = operation.module();
        let text = MODULES.iter().find(|(name, _)| *name == module).map_or("", |(_, text)| text);
        let links = operation.chain();
        let links: Vec<(&str, bool)> = links
            .split('.')
            .map(|l| l.split_once('@').map_or((l, false), |(name, _)| (name, true)))
            .collect();
        let (chain, marks) = links.into_iter().map(|(name, mark)| (name.to_owned(), mark)).unzip();
        Resource { text, chain, marks }
    }

    /// The text of a parameter, or without an action the text of the resource itself.
    fn find(&self, name: &str, action: Option<&str>) -> Option<&'static str> {
        let chain: Vec<&str> = self.chain.iter().map(String::as_str).collect();
        let found = find(self.text, &chain, name, action)?;
        (action.is_some() || found.is_own).then_some(found.text)
    }

    /// The nouns for one and for several.
    fn noun(&self) -> Noun {
        match self.find("noun", None).and_then(|text| text.split_once(" | ")) {
            Some((one, several)) => Noun { one: one.to_owned(), several: several.to_owned() },
            None => phrase::noun(&self.chain, &self.marks),
        }
    }
}

/// What a resource is called: one of it, and several.
struct Noun {
    /// With `the` in front where there is one only.
    one: String,
    /// May go on with an explanation, after a colon or a comma.
    several: String,
}

struct Found {
    text: &'static str,
    /// Whether the section is that of the last link.
    is_own: bool,
}

/// The text of a name for a chain: the section that ends furthest to the right wins, then the
/// longer one, then the line for the action.
fn find(text: &'static str, chain: &[&str], name: &str, action: Option<&str>) -> Option<Found> {
    let mut section = Some((0, 0));
    let mut best = None;
    for line in text.lines() {
        if let Some(header) = line.strip_prefix('[') {
            section = place(header.trim_end_matches(']'), chain);
        } else if let (Some((end, length)), Some((keys, text))) = (section, line.split_once(": ")) {
            let rank = keys.split(", ").filter_map(|key| matches(key, name, action)).max();
            let found = rank.map(|rank| ((end, length, rank), text));
            if found > best {
                best = found;
            }
        }
    }
    best.map(|((end, ..), text)| Found { text, is_own: end == chain.len() })
}

/// Where a section ends in a chain, and how long it is. That of `[a.b]` ends with the chain, that of
/// `[a.b.*]` may end before.
fn place(header: &str, chain: &[&str]) -> Option<(usize, usize)> {
    let (header, is_open) = header.strip_suffix(".*").map_or((header, false), |header| (header, true));
    let section: Vec<&str> = header.split('.').collect();
    let end = chain.windows(section.len()).rposition(|links| links == section)? + section.len();
    (is_open || end == chain.len()).then_some((end, section.len()))
}

/// 1 for a line's key that is the name, 2 if it is for the action too.
fn matches(key: &str, name: &str, action: Option<&str>) -> Option<u8> {
    match key.split_once(' ') {
        Some((only, key)) => (key == name && Some(only) == action).then_some(2),
        None => (key == name && !key.starts_with('#')).then_some(1),
    }
}

/// `Parameter12.Name` as `Parameter#.Name`, and its number.
fn numbered(name: &str) -> (String, &str) {
    let digits = |c: char| c.is_ascii_digit();
    let Some(start) = name.find(digits) else { return (name.to_owned(), "") };
    let length = name[start..].find(|c| !digits(c)).unwrap_or(name.len() - start);
    (format!("{}#{}", &name[..start], &name[start + length..]), &name[start..start + length])
}

/// A text with its placeholders filled in.
fn fill(text: &str, noun: &Noun, number: &str) -> String {
    if !text.contains('{') {
        return text.to_owned();
    }
    let one = noun.one.strip_prefix("the ").unwrap_or(&noun.one);
    let several = noun.several.split([':', ',']).next().unwrap_or_default();
    text.replace("{nouns}", several).replace("{noun}", one).replace("{n}", number)
}
