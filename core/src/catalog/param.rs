//! A parameter of an operation.

use super::compile::layout::{Section, param};
use super::image::{Image, byte, short};
use super::types::Type;

/// A parameter of an operation. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Param<'a> {
    image: &'a Image,
    record: &'a [u8],
}

/// The part of the request that a parameter goes into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Location {
    /// A path segment.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
    /// The form.
    Form,
    /// A property of the JSON body.
    Json,
}

impl<'a> Param<'a> {
    pub(crate) fn new(image: &'a Image, at: usize) -> Option<Param<'a>> {
        Some(Param { image, record: image.record(Section::Params, at)? })
    }

    fn text(self, at: usize) -> &'a str {
        self.image.text(short(self.record, at))
    }
    fn flag(self, bit: u8) -> bool {
        byte(self.record, param::FLAGS) & bit != 0
    }

    /// Twilio's name, `StatusCallback`.
    pub fn name(self) -> &'a str {
        self.text(param::NAME)
    }
    /// The name in snake case, `status_callback`; `from_` for a Python keyword, `date_sent_before`
    /// for `DateSent<`.
    pub fn argument(self) -> &'a str {
        self.text(param::ARGUMENT)
    }
    /// The type of the value.
    pub fn value_type(self) -> Type<'a> {
        Type::new(self.text(param::TYPE))
    }
    /// The part of the request that it goes into.
    pub fn location(self) -> Location {
        match byte(self.record, param::PLACE) {
            0 => Location::Path,
            1 => Location::Query,
            2 => Location::Header,
            3 => Location::Form,
            _ => Location::Json,
        }
    }
    /// Whether the parameter is required.
    pub fn is_required(self) -> bool {
        self.flag(1)
    }
    /// Whether the value is personal data.
    pub fn is_personal(self) -> bool {
        self.flag(2)
    }
    /// Whether the value is sensitive.
    pub fn is_sensitive(self) -> bool {
        self.flag(4)
    }
    /// Whether Twilio deprecates it.
    pub fn is_deprecated(self) -> bool {
        self.flag(8)
    }
    /// Whether it is in twilio-python only.
    pub fn is_library_only(self) -> bool {
        self.flag(16)
    }
    /// Whether it is in Twilio's documentation only.
    pub fn is_docs_only(self) -> bool {
        self.flag(32)
    }
    /// Whether `name` is this parameter's, in Twilio's spelling or in snake case. The `_` after a
    /// Python keyword is optional.
    pub fn is_named(self, name: &str) -> bool {
        let argument = self.argument();
        argument == name || self.name() == name || argument.strip_suffix('_') == Some(name)
    }

    pub(crate) fn outline(self) -> Outline {
        let length = |at| self.image.length(short(self.record, at));
        let is_mandatory = self.is_required() || self.location() == Location::Path;
        Outline { name: length(param::NAME), argument: length(param::ARGUMENT), is_mandatory }
    }
}

/// The fields that binding compares first: the length rules out most names.
#[derive(Clone, Copy)]
pub(crate) struct Outline {
    /// The length of [`Param::name`] in bytes.
    name: u32,
    argument: u32,
    /// Whether it is a path parameter or a required one.
    pub(crate) is_mandatory: bool,
}

impl Outline {
    /// Whether a name of that length can be the parameter's ([`Param::is_named`]).
    pub(crate) fn fits(self, length: u32) -> bool {
        self.name == length || self.argument == length || self.argument == length + 1
    }
}

impl std::fmt::Debug for Param<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.name(), self.value_type().as_str())
    }
}
