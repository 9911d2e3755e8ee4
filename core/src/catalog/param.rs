//! One parameter of an operation.

use super::compile::layout::{Section, param};
use super::image::{Image, byte, short};
use super::types::Type;

/// One parameter.
#[derive(Clone, Copy)]
pub struct Param<'a> {
    image: &'a Image,
    record: &'a [u8],
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
    /// Its snake case, `status_callback`; `from_` where Python needs it, `date_sent_before` for
    /// `DateSent<`.
    pub fn argument(self) -> &'a str {
        self.text(param::ARGUMENT)
    }
    /// Its type.
    pub fn kind(self) -> Type<'a> {
        Type::new(self.text(param::TYPE))
    }
    /// Where it goes.
    pub fn place(self) -> Place {
        match byte(self.record, param::PLACE) {
            0 => Place::Path,
            1 => Place::Query,
            2 => Place::Header,
            3 => Place::Form,
            _ => Place::Json,
        }
    }
    /// Whether it must be given.
    pub fn required(self) -> bool {
        self.flag(1)
    }
    /// Whether it is personal data.
    pub fn personal(self) -> bool {
        self.flag(2)
    }
    /// Whether it is sensitive.
    pub fn sensitive(self) -> bool {
        self.flag(4)
    }
    /// Whether Twilio advises against it.
    pub fn deprecated(self) -> bool {
        self.flag(8)
    }
    /// Whether only twilio-python has it.
    pub fn library_only(self) -> bool {
        self.flag(16)
    }
    /// Whether only Twilio's documents have it.
    pub fn documents_only(self) -> bool {
        self.flag(32)
    }
    /// Whether `name` means this parameter, in Twilio's spelling or in snake case; the `_` that
    /// Python's keywords need may be left out.
    pub fn is(self, name: &str) -> bool {
        let argument = self.argument();
        argument == name || self.name() == name || argument.strip_suffix('_') == Some(name)
    }

    pub(crate) fn outline(self) -> Outline {
        let length = |at| self.image.length(short(self.record, at));
        let must_have = self.required() || self.place() == Place::Path;
        Outline { name: length(param::NAME), argument: length(param::ARGUMENT), must_have }
    }
}

/// What is looked at of every parameter of an operation. Most have names that are not even as long
/// as one that is looked for.
#[derive(Clone, Copy)]
pub(crate) struct Outline {
    /// How long [`Param::name`] is, in bytes.
    name: u32,
    argument: u32,
    /// Whether it is of the path, or required elsewhere.
    pub(crate) must_have: bool,
}

impl Outline {
    /// Whether a name of that length may be the parameter's ([`Param::is`]).
    pub(crate) fn fits(self, length: u32) -> bool {
        self.name == length || self.argument == length || self.argument == length + 1
    }
}

impl std::fmt::Debug for Param<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.name(), self.kind().text())
    }
}
