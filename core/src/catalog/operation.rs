//! One operation, and what it takes.

use super::image::Image;
use super::types::Type;
use crate::request::{Auth, Method};

/// An operation of the API: one method on one path. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Operation<'a> {
    image: &'a Image,
    at: usize,
}

/// What an operation does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Action {
    Create,
    List,
    Fetch,
    Update,
    Patch,
    Delete,
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
    /// Numbers only.
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

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A segment of the path.
    Path,
    /// The query.
    Query,
    /// A header field.
    Header,
    /// The form.
    Form,
    /// A property of the JSON body.
    Json,
}

impl<'a> Operation<'a> {
    pub(crate) fn new(image: &'a Image, at: usize) -> Operation<'a> {
        Operation { image, at }
    }

    fn text(self, word: usize) -> &'a str {
        self.image.operation_text(self.at, word)
    }
    fn word(self, word: usize) -> u32 {
        self.image.operation_word(self.at, word)
    }
    fn flag(self, bit: u32) -> bool {
        self.word(11) >> bit & 1 == 1
    }

    /// `api.v2010.accounts.messages.create`.
    pub fn key(self) -> &'a str {
        self.text(0)
    }
    /// Twilio's name for it, `CreateMessage`; unique within its module.
    pub fn name(self) -> &'a str {
        self.text(1)
    }
    /// The module, `api_v2010`.
    pub fn module(self) -> &'a str {
        self.text(2)
    }
    /// The product, `api`.
    pub fn domain(self) -> &'a str {
        self.text(3)
    }
    /// The version's attribute, `v2010`; may be empty.
    pub fn version(self) -> &'a str {
        self.text(4)
    }
    /// `api.twilio.com`.
    pub fn host(self) -> &'a str {
        self.text(5)
    }
    /// The attributes below the version: `accounts@.messages@`, with `@` (or `@2`) where one (or
    /// two) path values are taken and `@0` for a call without any.
    pub fn chain(self) -> &'a str {
        self.text(6)
    }
    /// The chain that twilio-python has instead, where it differs.
    pub fn other_chain(self) -> Option<&'a str> {
        Some(self.text(7)).filter(|c| !c.is_empty())
    }
    /// What it does.
    pub fn action(self) -> Action {
        match self.text(8) {
            "create" => Action::Create,
            "list" => Action::List,
            "update" => Action::Update,
            "patch" => Action::Patch,
            "delete" => Action::Delete,
            _ => Action::Fetch,
        }
    }
    /// The HTTP method.
    pub fn method(self) -> Method {
        Method::parse(self.text(9)).unwrap_or(Method::Get)
    }
    /// `/2010-04-01/Accounts/{AccountSid}/Messages.json`.
    pub fn path(self) -> &'a str {
        self.text(10)
    }
    /// What it carries.
    pub fn payload(self) -> Payload {
        match self.word(11) & 15 {
            1 => Payload::Form,
            2 => Payload::Json,
            3 => Payload::Scim,
            _ => Payload::Empty,
        }
    }
    /// How it is authenticated.
    pub fn auth(self) -> Auth {
        match self.word(11) >> 4 & 15 {
            1 => Auth::Bearer,
            2 => Auth::None,
            _ => Auth::Basic,
        }
    }
    /// Whether a body is required.
    pub fn body_required(self) -> bool {
        self.flag(8)
    }
    /// Whether it answers in SCIM's media type.
    pub fn scim(self) -> bool {
        self.flag(9)
    }
    /// Whether only Twilio's documents have it, and no library.
    pub fn documents_only(self) -> bool {
        self.flag(10)
    }
    /// Whether only twilio-python has it.
    pub fn library_only(self) -> bool {
        self.flag(11)
    }
    /// The argument that takes the whole JSON body.
    pub fn body_argument(self) -> Option<&'a str> {
        Some(self.text(12)).filter(|c| !c.is_empty())
    }
    /// The JSON body's type.
    pub fn body_type(self) -> Option<Type<'a>> {
        Some(self.text(13)).filter(|c| !c.is_empty()).map(Type::new)
    }
    /// What it answers.
    pub fn answer(self) -> Option<Type<'a>> {
        Some(self.text(14)).filter(|c| !c.is_empty()).map(Type::new)
    }
    /// What it takes, path values first, in the order in which the chain takes them.
    pub fn params(self) -> impl Iterator<Item = Param<'a>> {
        let first = self.word(15) as usize;
        let end = first.saturating_add(self.word(16) as usize).min(self.image.params());
        (first..end).map(move |at| Param { image: self.image, at })
    }
    /// Groups of which at least one member must be given.
    pub fn groups(self) -> impl Iterator<Item = Vec<&'a str>> {
        let mut at = self.word(17) as usize;
        let count = self.image.loose(at).min(64);
        (0..count).map(move |_| {
            let members = self.image.loose(at + 1).min(64) as usize;
            let group = (0..members).map(|m| self.image.text(self.image.loose(at + 2 + m))).collect();
            at += 1 + members;
            group
        })
    }
    /// The declared statuses of success; empty where unknown.
    pub fn statuses(self) -> impl Iterator<Item = u16> {
        let mut at = self.word(17) as usize;
        for _ in 0..self.image.loose(at).min(64) {
            at += 1 + self.image.loose(at + 1).min(64) as usize;
        }
        let count = self.image.loose(at + 1).min(64) as usize;
        (0..count).filter_map(move |n| u16::try_from(self.image.loose(at + 2 + n)).ok())
    }
    /// How its pages are read, for a list.
    pub fn pages(self) -> Option<Listing<'a>> {
        let style = match self.word(18) {
            1 => PageStyle::Uri,
            2 => PageStyle::Meta,
            3 => PageStyle::Token,
            4 => PageStyle::Number,
            5 => PageStyle::None,
            _ => return None,
        };
        Some(Listing { style, records: self.text(19), item: Type::new(self.text(20)) })
    }
}

impl std::fmt::Debug for Operation<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.key())
    }
}

/// One parameter.
#[derive(Clone, Copy)]
pub struct Param<'a> {
    image: &'a Image,
    at: usize,
}

impl<'a> Param<'a> {
    fn flag(self, bit: u32) -> bool {
        self.image.param_word(self.at, 3) >> (4 + bit) & 1 == 1
    }

    /// Twilio's name, `StatusCallback`.
    pub fn name(self) -> &'a str {
        self.image.text(self.image.param_word(self.at, 0))
    }
    /// Its snake case, `status_callback`; `from_` where Python needs it.
    pub fn argument(self) -> &'a str {
        self.image.text(self.image.param_word(self.at, 1))
    }
    /// Its type.
    pub fn kind(self) -> Type<'a> {
        Type::new(self.image.text(self.image.param_word(self.at, 2)))
    }
    /// Where it goes.
    pub fn place(self) -> Place {
        match self.image.param_word(self.at, 3) & 15 {
            0 => Place::Path,
            1 => Place::Query,
            2 => Place::Header,
            3 => Place::Form,
            _ => Place::Json,
        }
    }
    /// Whether it must be given.
    pub fn required(self) -> bool {
        self.flag(0)
    }
    /// Whether it is personal data.
    pub fn personal(self) -> bool {
        self.flag(1)
    }
    /// Whether it is sensitive.
    pub fn sensitive(self) -> bool {
        self.flag(2)
    }
    /// Whether Twilio advises against it.
    pub fn deprecated(self) -> bool {
        self.flag(3)
    }
    /// Whether `name` means this parameter, in Twilio's spelling or in snake case.
    pub fn is(self, name: &str) -> bool {
        let argument = self.argument();
        name == self.name() || name == argument || argument.strip_suffix('_') == Some(name)
    }
}

impl std::fmt::Debug for Param<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.name(), self.kind().text())
    }
}
