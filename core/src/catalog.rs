//! The operations of Twilio's REST API, as data.
//!
//! The catalog is one flat image, compiled from `core/catalog/` at build time and read in place:
//! nothing is parsed or allocated at start. `TWIRE_CATALOG=file` takes another image in place of
//! the built-in one, so that a new operation needs no new release; [`compile`] makes one.
//!
//! An operation's key is its chain of attributes and its action,
//! `api.v2010.accounts.messages.create`, or a shortcut, `messages.create`. Links that take values
//! are written like the others. Only where two chains differ in nothing but that, the one that
//! takes more values marks the link with `@`:
//! `taskrouter.v1.workspaces.workers.statistics.fetch` is about all workers of a workspace,
//! `taskrouter.v1.workspaces.workers@.statistics.fetch` about one.

use std::fmt;
use std::path::Path;

use once_cell::race::OnceBox;

use crate::error::{Error, Result};

mod bind;
mod compile;
mod image;
mod node;
mod operation;
mod param;
mod suggest;
mod types;

pub use bind::bind;
pub(crate) use bind::known;
pub use node::{Link, Node};
pub use operation::{Action, Listing, Operation, PageStyle, Payload};
pub use param::{Param, Place};
pub use types::{Kind, Type};

use compile::layout::Section;
use image::{Image, partition, short};

static BUILT_IN: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/catalog.bin"));
static BUILT_IN_POOL: &str = include_str!(concat!(env!("OUT_DIR"), "/catalog.txt"));

/// All operations that are known. May be read from any thread.
pub struct Catalog {
    image: Image,
}

/// The built-in catalog.
pub fn embedded() -> &'static Catalog {
    static EMBEDDED: Catalog = Catalog { image: Image::trusted(BUILT_IN, BUILT_IN_POOL) };
    &EMBEDDED
}

/// The catalog in use: the image that `TWIRE_CATALOG` names, else the built-in one.
///
/// The variable is read once in a process. A file that is missing, damaged or newer than this
/// library is [`crate::Kind::Config`], at every call.
pub fn current() -> Result<&'static Catalog> {
    static CURRENT: OnceBox<Result<Option<Catalog>>> = OnceBox::new();
    let chosen = CURRENT.get_or_init(|| {
        let file = std::env::var_os("TWIRE_CATALOG").filter(|f| !f.is_empty());
        Box::new(file.map(|f| Catalog::read(Path::new(&f))).transpose())
    });
    match chosen {
        Ok(chosen) => Ok(chosen.as_ref().unwrap_or(embedded())),
        Err(error) => Err(error.clone()),
    }
}

/// Compiles a directory of the form of `core/catalog/` into an image for `TWIRE_CATALOG`. A file
/// that is missing or wrong is [`crate::Kind::Config`], naming it.
pub fn compile(directory: &Path) -> Result<Vec<u8>> {
    compile::directory(directory).map_err(|why| Error::config(format!("catalog: {why}")))
}

impl Catalog {
    /// A catalog from an image's bytes.
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Catalog> {
        let image = Image::checked(bytes).map_err(|why| Error::config(format!("the catalog is {why}")))?;
        Ok(Catalog { image })
    }

    fn read(file: &Path) -> Result<Catalog> {
        let refused = |why: String| Error::config(format!("TWIRE_CATALOG: {} is {why}", file.display()));
        let bytes = std::fs::read(file).map_err(|e| refused(format!("unreadable: {e}")))?;
        Ok(Catalog { image: Image::checked(bytes).map_err(refused)? })
    }

    /// The operation of a key or a shortcut.
    ///
    /// `api.account` is the client's own account: `api.account.update` needs no `Sid`, where
    /// `api.v2010.accounts.update` does.
    pub fn find(&self, key: &str) -> Option<Operation<'_>> {
        self.root()?.find(key)
    }

    /// All operations, sorted by key.
    pub fn operations(&self) -> impl Iterator<Item = Operation<'_>> {
        (0..self.image.count(Section::Operations)).map_while(|at| Operation::new(&self.image, at))
    }

    /// The operations whose key begins with `chain` and a dot: `verify.v2.services`.
    pub fn below<'a>(&'a self, chain: &'a str) -> impl Iterator<Item = Operation<'a>> {
        let operation = |at| Operation::new(&self.image, at);
        let count = self.image.count(Section::Operations);
        let first = partition(count, |at| operation(at).is_some_and(|o| o.key().as_str() < chain));
        (first..count)
            .map_while(operation)
            .map(|o| (o.key(), o))
            .take_while(move |(key, _)| key.starts_with(chain))
            .filter(move |(key, _)| key.as_bytes().get(chain.len()) == Some(&b'.'))
            .map(|(_, o)| o)
    }

    /// The root of the tree of attributes: domains and shortcuts are below it.
    pub fn root(&self) -> Option<Node<'_>> {
        Node::new(&self.image, 0)
    }

    /// The place that a chain leads to, with the attributes and actions below: `messages`,
    /// `api.v2010.accounts@.messages`. A link that takes values must have its mark, as in
    /// [`Node::chain`]; the empty chain is the root.
    pub fn links(&self, chain: &str) -> Option<Node<'_>> {
        self.root()?.follow(chain)
    }

    /// The chain that a shortcut stands for, without marks: `messages` is
    /// `api.v2010.accounts.messages`.
    pub fn shortcut(&self, name: &str) -> Option<&str> {
        let count = self.image.count(Section::Shortcuts);
        let at = partition(count, |at| self.shortcut_at(at).is_some_and(|(from, _)| from < name));
        self.shortcut_at(at).filter(|(from, _)| *from == name).map(|(_, chain)| chain)
    }

    /// All shortcuts and the chains that they stand for, without marks, sorted.
    pub fn shortcuts(&self) -> impl Iterator<Item = (&str, &str)> {
        (0..self.image.count(Section::Shortcuts)).map_while(|at| self.shortcut_at(at))
    }

    fn shortcut_at(&self, at: usize) -> Option<(&str, &str)> {
        let record = self.image.record(Section::Shortcuts, at)?;
        Some((self.image.text(short(record, 0)), self.image.text(short(record, 2))))
    }

    /// The properties of an object that a module's types name (`ref:NAME`), with their types; the
    /// values of an enumeration under `enum:NAME`.
    pub fn schema<'a>(
        &'a self,
        module: &str,
        name: &str,
    ) -> Option<impl Iterator<Item = (&'a str, Type<'a>)> + use<'a>> {
        operation::schema(&self.image, module, name)
    }

    /// The values of an enumeration that a module's types name (`enum:NAME`). Twilio adds values.
    pub fn enumeration<'a>(
        &'a self,
        module: &str,
        name: &str,
    ) -> Option<impl Iterator<Item = &'a str> + use<'a>> {
        operation::enumeration(&self.image, module, name)
    }

    /// The key nearest to one that is not known, if any is near.
    pub fn suggest(&self, key: &str) -> Option<String> {
        suggest::key(self, key)
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<catalog of {} operations>", self.image.count(Section::Operations))
    }
}

#[cfg(test)]
mod tests;
