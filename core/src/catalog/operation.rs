//! An operation: one method on one path, with its metadata.

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
    is_own_account: bool,
}

/// The action of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Action {
    /// Creates a resource.
    Create,
    /// Lists resources, page by page.
    List,
    /// Fetches a resource.
    Fetch,
    /// Updates a resource.
    Update,
    /// Updates some properties of a resource.
    Patch,
    /// Deletes a resource.
    Delete,
}

impl Action {
    const ALL: [Action; 6] =
        [Action::Create, Action::List, Action::Fetch, Action::Update, Action::Patch, Action::Delete];

    /// The last segment of a key, `create`.
    pub fn name(self) -> &'static str {
        ACTIONS[self as usize]
    }
}

/// The format of a request body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyFormat {
    /// No body.
    Empty,
    /// A form.
    Form,
    /// JSON.
    Json,
    /// JSON with the media type of SCIM.
    Scim,
}

/// How a list links to its next page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PageStyle {
    /// `next_page_uri`, relative to the host.
    Uri,
    /// `meta.next_page_url`, absolute.
    Meta,
    /// `meta.nextToken`, sent back as `pageToken`.
    Token,
    /// Page numbers only: the response does not name the next page.
    Number,
    /// The list has one page.
    Single,
}

/// How the pages of a list are read.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Pagination<'a> {
    /// How a page links to the next.
    pub style: PageStyle,
    /// The key of the records in a page; empty where `meta.key` of the response names it.
    pub records_key: &'a str,
    /// The type of a record.
    pub item_type: Type<'a>,
}

impl<'a> Operation<'a> {
    pub(crate) fn new(image: &'a Image, at: usize) -> Option<Operation<'a>> {
        let record = image.record(Section::Operations, at)?;
        Some(Operation { image, record, is_own_account: false })
    }

    /// Marks an operation that was found through a shortcut for the client's account,
    /// `api.account`.
    pub(crate) fn with_own_account(self) -> Operation<'a> {
        Operation { is_own_account: true, ..self }
    }

    pub(crate) fn is_own_account(self) -> bool {
        self.is_own_account
    }

    fn text(self, at: usize) -> &'a str {
        self.image.text(short(self.record, at))
    }
    fn extra(self) -> &'a [u8] {
        self.image.record(Section::Extras, usize::from(short(self.record, field::EXTRA))).unwrap_or_default()
    }
    /// A text from the record of rare fields.
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

    /// The key, `api.v2010.accounts.messages.create`.
    pub fn key(self) -> String {
        if let Some(key) = self.few(extra::KEY) {
            return key.to_owned();
        }
        let mut key = self.node().map_or_else(String::new, Node::plain_chain);
        key.push('.');
        key.push_str(self.action().name());
        key
    }
    /// Twilio's operation id, `CreateMessage`; unique within its module.
    pub fn name(self) -> &'a str {
        self.text(field::NAME)
    }
    /// The module, `api_v2010`.
    pub fn module(self) -> &'a str {
        self.module_text(0)
    }
    /// The product, `api`, as twilio-python names it.
    pub fn domain(self) -> &'a str {
        self.module_text(2)
    }
    /// The attribute of the version, `v2010`.
    pub fn version(self) -> &'a str {
        self.module_text(4)
    }
    /// The host, `api.twilio.com`.
    pub fn host(self) -> &'a str {
        self.module_text(6)
    }
    /// The node of the tree of attributes where the operation is.
    pub fn node(self) -> Option<Node<'a>> {
        Node::new(self.image, short(self.record, field::NODE))
    }
    /// The attributes after the version: `accounts@.messages@`. `@` marks one path value, `@2` two,
    /// `@0` a call without values.
    pub fn chain(self) -> String {
        let whole = self.node().map_or_else(String::new, Node::chain);
        whole.splitn(3, '.').nth(2).unwrap_or_default().to_owned()
    }
    /// The chain in twilio-python, where it differs.
    pub fn library_chain(self) -> Option<&'a str> {
        self.few(extra::OTHER)
    }
    /// The action.
    pub fn action(self) -> Action {
        let number = usize::from(byte(self.record, field::ACTION) >> 4);
        Action::ALL.get(number).copied().unwrap_or(Action::Fetch)
    }
    /// The HTTP method.
    pub fn method(self) -> Method {
        let number = usize::from(byte(self.record, field::ACTION) & 15);
        METHODS.get(number).and_then(|m| Method::parse(m)).unwrap_or(Method::Get)
    }
    /// The path template, `/2010-04-01/Accounts/{AccountSid}/Messages.json`.
    pub fn path(self) -> &'a str {
        self.text(field::PATH)
    }
    /// The format of the request body.
    pub fn body_format(self) -> BodyFormat {
        match byte(self.record, field::BODY) >> 4 {
            1 => BodyFormat::Form,
            2 => BodyFormat::Json,
            3 => BodyFormat::Scim,
            _ => BodyFormat::Empty,
        }
    }
    /// How requests are authenticated.
    pub fn auth(self) -> Auth {
        match byte(self.record, field::BODY) & 15 {
            1 => Auth::Bearer,
            2 => Auth::None,
            _ => Auth::Basic,
        }
    }
    /// Whether a body is required.
    pub fn is_body_required(self) -> bool {
        self.flag(flag::BODY_REQUIRED)
    }
    /// Whether requests accept the media type of SCIM.
    pub fn is_scim(self) -> bool {
        self.flag(flag::SCIM)
    }
    /// Whether the operation is in Twilio's documentation only, and not in twilio-python.
    pub fn is_docs_only(self) -> bool {
        self.flag(flag::DOCUMENTS_ONLY)
    }
    /// Whether the operation is in twilio-python only. SID prefixes and statuses are then unknown.
    pub fn is_library_only(self) -> bool {
        self.flag(flag::LIBRARY_ONLY)
    }
    /// Whether twilio-python has the class, but no attribute that leads to it.
    pub fn is_unreachable(self) -> bool {
        self.flag(flag::UNREACHABLE)
    }
    /// The argument that takes the whole JSON body.
    pub fn body_argument(self) -> Option<&'a str> {
        self.few(extra::BODY_ARGUMENT)
    }
    /// The type of the JSON body.
    pub fn body_type(self) -> Option<Type<'a>> {
        self.few(extra::BODY_TYPE).map(Type::new)
    }
    /// The type of the response; `None` where the catalog does not know it or there is no body.
    pub fn response_type(self) -> Option<Type<'a>> {
        Some(self.text(field::ANSWER)).filter(|t| !t.is_empty()).map(Type::new)
    }
    /// The parameters. Path parameters are in the order of the chain's path values.
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
    /// The parameter with a name, in Twilio's spelling or in snake case.
    pub fn param(self, name: &str) -> Option<Param<'a>> {
        self.params().find(|p| p.is_named(name))
    }
    /// Groups of parameters of which at least one is required.
    pub fn required_groups(self) -> impl Iterator<Item = Vec<&'a str>> {
        let mut at = usize::from(short(self.record, field::WORDS));
        let count = self.image.listed(at);
        (0..count).map_while(move |_| {
            let members = usize::from(self.image.listed(at + 1));
            let group = (at + 2..at + 2 + members).map(|m| self.image.text(self.image.listed(m))).collect();
            at += 1 + members;
            (at < self.image.count(Section::Words)).then_some(group)
        })
    }
    /// The documented statuses of success; empty where they are unknown.
    pub fn success_statuses(self) -> impl Iterator<Item = u16> {
        let mut at = usize::from(short(self.record, field::WORDS));
        for _ in 0..self.image.listed(at) {
            at += 1 + usize::from(self.image.listed(at + 1));
        }
        let count = usize::from(self.image.listed(at + 1));
        (at + 2..at + 2 + count).map(move |s| self.image.listed(s))
    }
    /// How pages are read; `None` for an operation that is not a list.
    pub fn pagination(self) -> Option<Pagination<'a>> {
        let extra = self.extra();
        let style = match short(extra, extra::PAGES) {
            1 => PageStyle::Uri,
            2 => PageStyle::Meta,
            3 => PageStyle::Token,
            4 => PageStyle::Number,
            5 => PageStyle::Single,
            _ => return None,
        };
        let text = |at| self.image.text(short(extra, at));
        Some(Pagination { style, records_key: text(extra::RECORDS), item_type: Type::new(text(extra::ITEM)) })
    }
    /// The properties of an object that one of the types names (`ref:NAME`), with their types.
    pub fn schema(self, name: &str) -> Option<impl Iterator<Item = (&'a str, Type<'a>)> + use<'a>> {
        schema(self.image, self.module(), name)
    }
    /// The values of an enumeration that one of the types names (`enum:NAME`). Twilio adds values
    /// over time.
    pub fn enumeration(self, name: &str) -> Option<impl Iterator<Item = &'a str> + use<'a>> {
        enumeration(self.image, self.module(), name)
    }
}

impl std::fmt::Debug for Operation<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.key())
    }
}

/// The properties of a module's object.
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

/// The values of a module's enumeration.
pub(crate) fn enumeration<'a>(
    image: &'a Image,
    module: &str,
    name: &str,
) -> Option<impl Iterator<Item = &'a str> + use<'a>> {
    let (first, count) = named(image, Section::Enums, module, name)?;
    Some((first..first + count).map(move |at| image.text(image.listed(at))))
}

/// First index and number of the entries with a name in a module.
fn named(image: &Image, section: Section, module: &str, name: &str) -> Option<(usize, usize)> {
    let count = image.count(section);
    let record = |at| image.record(section, at).unwrap_or_default();
    let full = |at| (image.text(short(record(at), 0)), image.text(short(record(at), 2)));
    let at = partition(count, |at| full(at) < (module, name));
    let found = record(at);
    (at < count && full(at) == (module, name))
        .then(|| (usize::from(short(found, 4)), usize::from(short(found, 6))))
}
