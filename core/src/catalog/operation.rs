//! One operation: a method on a path, and all that is known of it.

use super::compile::layout::{ACTIONS, METHODS, Section, extra, flag, operation as field};
use super::image::{Image, byte, partition, short};
use super::node::Node;
use super::param::Param;
use super::types::Type;
use crate::request::{Auth, Method};

/// An operation of the API: one method on one path. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Operation<'a> {
    image: &'a Image,
    record: &'a [u8],
    own_account: bool,
}

/// What an operation does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// Makes a resource.
    Create,
    /// Reads a resource's siblings, page by page.
    List,
    /// Reads a resource.
    Fetch,
    /// Changes a resource.
    Update,
    /// Changes some properties of a resource.
    Patch,
    /// Removes a resource.
    Delete,
}

impl Action {
    const ALL: [Action; 6] =
        [Action::Create, Action::List, Action::Fetch, Action::Update, Action::Patch, Action::Delete];

    /// The last word of a key, `create`.
    pub fn name(self) -> &'static str {
        ACTIONS[self as usize]
    }
}

/// What a request carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Payload {
    /// Nothing.
    Empty,
    /// A form.
    Form,
    /// JSON.
    Json,
    /// JSON under SCIM's media type.
    Scim,
}

/// How a list goes on to its next page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageStyle {
    /// `next_page_uri`, relative to the host.
    Uri,
    /// `meta.next_page_url`, absolute.
    Meta,
    /// `meta.nextToken`, sent back as `pageToken`.
    Token,
    /// Numbers only: no answer names the next page.
    Number,
    /// One page.
    None,
}

/// How a list is read.
#[derive(Debug, Clone, Copy)]
pub struct Listing<'a> {
    /// How it goes on.
    pub style: PageStyle,
    /// The key of its records; empty where `meta.key` of the answer names it.
    pub records: &'a str,
    /// What a record is.
    pub item: Type<'a>,
}

impl<'a> Operation<'a> {
    pub(crate) fn new(image: &'a Image, at: usize) -> Option<Operation<'a>> {
        let record = image.record(Section::Operations, at)?;
        Some(Operation { image, record, own_account: false })
    }

    /// Reached through a shortcut for the client's own account, `api.account`.
    pub(crate) fn with_own_account(self) -> Operation<'a> {
        Operation { own_account: true, ..self }
    }

    pub(crate) fn own_account(self) -> bool {
        self.own_account
    }

    fn text(self, at: usize) -> &'a str {
        self.image.text(short(self.record, at))
    }
    fn extra(self) -> &'a [u8] {
        self.image.record(Section::Extras, usize::from(short(self.record, field::EXTRA))).unwrap_or_default()
    }
    /// A text that few operations have.
    fn few(self, at: usize) -> Option<&'a str> {
        Some(self.image.text(short(self.extra(), at))).filter(|t| !t.is_empty())
    }
    fn module_text(self, at: usize) -> &'a str {
        let module = usize::from(short(self.record, field::MODULE));
        self.image.record(Section::Modules, module).map_or("", |m| self.image.text(short(m, at)))
    }
    fn flag(self, bit: u8) -> bool {
        byte(self.record, field::FLAGS) & bit != 0
    }

    /// `api.v2010.accounts.messages.create`.
    pub fn key(self) -> String {
        if let Some(key) = self.few(extra::KEY) {
            return key.to_owned();
        }
        let mut key = self.node().map_or_else(String::new, Node::plain_chain);
        key.push('.');
        key.push_str(self.action().name());
        key
    }
    /// Twilio's name for it, `CreateMessage`; unique within its module.
    pub fn name(self) -> &'a str {
        self.text(field::NAME)
    }
    /// The module, `api_v2010`.
    pub fn module(self) -> &'a str {
        self.module_text(0)
    }
    /// The product, `api`.
    pub fn domain(self) -> &'a str {
        self.module_text(2)
    }
    /// The version's attribute, `v2010`.
    pub fn version(self) -> &'a str {
        self.module_text(4)
    }
    /// `api.twilio.com`.
    pub fn host(self) -> &'a str {
        self.module_text(6)
    }
    /// The place in the tree of attributes where it is.
    pub fn node(self) -> Option<Node<'a>> {
        Node::new(self.image, short(self.record, field::NODE))
    }
    /// The attributes below the version: `accounts@.messages@`, with `@` (or `@2`) where one (or
    /// two) path values are taken and `@0` for a call without any.
    pub fn chain(self) -> String {
        let whole = self.node().map_or_else(String::new, Node::chain);
        whole.splitn(3, '.').nth(2).unwrap_or_default().to_owned()
    }
    /// The chain that twilio-python has instead, where it differs.
    pub fn other_chain(self) -> Option<&'a str> {
        self.few(extra::OTHER)
    }
    /// What it does.
    pub fn action(self) -> Action {
        let number = usize::from(byte(self.record, field::ACTION) >> 4);
        Action::ALL.get(number).copied().unwrap_or(Action::Fetch)
    }
    /// The HTTP method.
    pub fn method(self) -> Method {
        let number = usize::from(byte(self.record, field::ACTION) & 15);
        METHODS.get(number).and_then(|m| Method::parse(m)).unwrap_or(Method::Get)
    }
    /// `/2010-04-01/Accounts/{AccountSid}/Messages.json`.
    pub fn path(self) -> &'a str {
        self.text(field::PATH)
    }
    /// What it carries.
    pub fn payload(self) -> Payload {
        match byte(self.record, field::BODY) >> 4 {
            1 => Payload::Form,
            2 => Payload::Json,
            3 => Payload::Scim,
            _ => Payload::Empty,
        }
    }
    /// How it is authenticated.
    pub fn auth(self) -> Auth {
        match byte(self.record, field::BODY) & 15 {
            1 => Auth::Bearer,
            2 => Auth::None,
            _ => Auth::Basic,
        }
    }
    /// Whether a body is required.
    pub fn body_required(self) -> bool {
        self.flag(flag::BODY_REQUIRED)
    }
    /// Whether it asks for SCIM's media type.
    pub fn scim(self) -> bool {
        self.flag(flag::SCIM)
    }
    /// Whether only Twilio's documents have it, and not twilio-python.
    pub fn documents_only(self) -> bool {
        self.flag(flag::DOCUMENTS_ONLY)
    }
    /// Whether only twilio-python has it: prefixes of SIDs and statuses are not known then.
    pub fn library_only(self) -> bool {
        self.flag(flag::LIBRARY_ONLY)
    }
    /// Whether no attribute of twilio-python leads to it, though the class is there.
    pub fn unreachable(self) -> bool {
        self.flag(flag::UNREACHABLE)
    }
    /// The argument that takes the whole JSON body.
    pub fn body_argument(self) -> Option<&'a str> {
        self.few(extra::BODY_ARGUMENT)
    }
    /// The JSON body's type.
    pub fn body_type(self) -> Option<Type<'a>> {
        self.few(extra::BODY_TYPE).map(Type::new)
    }
    /// What it answers.
    pub fn answer(self) -> Option<Type<'a>> {
        Some(self.text(field::ANSWER)).filter(|t| !t.is_empty()).map(Type::new)
    }
    /// What it takes; the path's in the order in which the chain takes them.
    pub fn params(self) -> impl Iterator<Item = Param<'a>> + Clone {
        (0..self.params_count()).map_while(move |n| self.nth_param(n))
    }
    pub(crate) fn params_count(self) -> usize {
        usize::from(self.image.listed(usize::from(short(self.record, field::PARAMS))))
    }
    pub(crate) fn nth_param(self, n: usize) -> Option<Param<'a>> {
        let at = usize::from(short(self.record, field::PARAMS)) + 1 + n;
        Param::new(self.image, usize::from(self.image.listed(at)))
    }
    /// The parameter of that name, in Twilio's spelling or in snake case.
    pub fn param(self, name: &str) -> Option<Param<'a>> {
        self.params().find(|p| p.is(name))
    }
    /// Groups of which at least one member must be given.
    pub fn groups(self) -> impl Iterator<Item = Vec<&'a str>> {
        let mut at = usize::from(short(self.record, field::WORDS));
        let count = self.image.listed(at);
        (0..count).map_while(move |_| {
            let members = usize::from(self.image.listed(at + 1));
            let group = (at + 2..at + 2 + members).map(|m| self.image.text(self.image.listed(m))).collect();
            at += 1 + members;
            (at < self.image.count(Section::Words)).then_some(group)
        })
    }
    /// The declared statuses of success; none where they are not known.
    pub fn statuses(self) -> impl Iterator<Item = u16> {
        let mut at = usize::from(short(self.record, field::WORDS));
        for _ in 0..self.image.listed(at) {
            at += 1 + usize::from(self.image.listed(at + 1));
        }
        let count = usize::from(self.image.listed(at + 1));
        (at + 2..at + 2 + count).map(move |s| self.image.listed(s))
    }
    /// How its pages are read, for a list.
    pub fn pages(self) -> Option<Listing<'a>> {
        let extra = self.extra();
        let style = match short(extra, extra::PAGES) {
            1 => PageStyle::Uri,
            2 => PageStyle::Meta,
            3 => PageStyle::Token,
            4 => PageStyle::Number,
            5 => PageStyle::None,
            _ => return None,
        };
        let text = |at| self.image.text(short(extra, at));
        Some(Listing { style, records: text(extra::RECORDS), item: Type::new(text(extra::ITEM)) })
    }
    /// The properties of an object that one of its types names (`ref:NAME`), with their types.
    pub fn schema(self, name: &str) -> Option<impl Iterator<Item = (&'a str, Type<'a>)> + use<'a>> {
        schema(self.image, self.module(), name)
    }
    /// The values of an enumeration that one of its types names (`enum:NAME`). Twilio adds values.
    pub fn enumeration(self, name: &str) -> Option<impl Iterator<Item = &'a str> + use<'a>> {
        enumeration(self.image, self.module(), name)
    }
}

impl std::fmt::Debug for Operation<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.key())
    }
}

/// A module's object.
pub(crate) fn schema<'a>(
    image: &'a Image,
    module: &str,
    name: &str,
) -> Option<impl Iterator<Item = (&'a str, Type<'a>)> + use<'a>> {
    let list = name.strip_prefix("enum:");
    let (first, count) = match list {
        Some(list) => named(image, Section::Enums, module, list)?,
        None => named(image, Section::Schemas, module, name)?,
    };
    let words = list.is_some();
    Some((first..first + count).map_while(move |at| {
        if words {
            return Some((image.text(image.listed(at)), Type::new("")));
        }
        let property = image.record(Section::Properties, at)?;
        Some((image.text(short(property, 0)), Type::new(image.text(short(property, 2)))))
    }))
}

/// A module's enumeration.
pub(crate) fn enumeration<'a>(
    image: &'a Image,
    module: &str,
    name: &str,
) -> Option<impl Iterator<Item = &'a str> + use<'a>> {
    let (first, count) = named(image, Section::Enums, module, name)?;
    Some((first..first + count).map(move |at| image.text(image.listed(at))))
}

/// First and number of what a module names.
fn named(image: &Image, section: Section, module: &str, name: &str) -> Option<(usize, usize)> {
    let count = image.count(section);
    let record = |at| image.record(section, at).unwrap_or_default();
    let full = |at| (image.text(short(record(at), 0)), image.text(short(record(at), 2)));
    let at = partition(count, |at| full(at) < (module, name));
    let found = record(at);
    (at < count && full(at) == (module, name))
        .then(|| (usize::from(short(found, 4)), usize::from(short(found, 6))))
}
