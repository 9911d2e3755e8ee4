//! The operations of Twilio's REST API, as data.
//!
//! The catalog is one flat image. The build compiles it from `core/catalog/`, and it is read in
//! place: nothing is parsed or allocated at start. `TWIRE_CATALOG=file` replaces the built-in
//! image, so that a new operation needs no new release; [`compile`] writes such a file.
//!
//! The key of an operation is its chain of attributes and its action,
//! `api.v2010.accounts.messages.create`, or a shortcut, `messages.create`. Links that take path
//! values look like all others in a key. Where two chains differ only in that, the chain with more
//! path values marks the link with `@`: `taskrouter.v1.workspaces.workers.statistics.fetch` is the
//! statistics of all workers of a workspace, `taskrouter.v1.workspaces.workers@.statistics.fetch`
//! those of one worker.

use std::fmt;
use std::path::Path;

use once_cell::race::OnceBox;

use crate::error::{Error, Result};

mod bind;
mod compile;
mod expected;
mod image;
mod node;
mod operation;
mod param;
mod suggest;
mod types;

pub use bind::bind;
pub(crate) use bind::{bind_with, check_names};
pub(crate) use expected::ExpectedContent;
pub use node::{Link, Node};
pub use operation::{Action, BodyFormat, Operation, PageStyle, Pagination};
pub use param::{Location, Param};
pub use types::{Type, TypeKind};

use compile::layout::Section;
use image::{Image, partition, short};

static BUILT_IN: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/catalog.bin"));
static BUILT_IN_POOL: &str = include_str!(concat!(env!("OUT_DIR"), "/catalog.txt"));

/// A set of operations. Can be read from any thread.
pub struct Catalog {
    image: Image,
}

/// The built-in catalog.
pub fn embedded() -> &'static Catalog {
    static EMBEDDED: Catalog = Catalog { image: Image::trusted(BUILT_IN, BUILT_IN_POOL) };
    &EMBEDDED
}

/// `None` is the built-in catalog.
static CURRENT: OnceBox<Result<Option<Catalog>>> = OnceBox::new();

/// The catalog in use: the image that `TWIRE_CATALOG` names, or the built-in one.
///
/// The variable is read once per process. If the file is missing, damaged or newer than this
/// library, every call returns [`crate::ErrorKind::Config`].
pub fn current() -> Result<&'static Catalog> {
    let chosen = CURRENT.get_or_init(|| {
        let file = crate::environment::var_os("TWIRE_CATALOG").filter(|f| !f.is_empty());
        Box::new(file.map(|f| Catalog::read(Path::new(&f))).transpose())
    });
    match chosen {
        Ok(chosen) => Ok(chosen.as_ref().unwrap_or(embedded())),
        Err(error) => Err(error.clone()),
    }
}

/// Makes the built-in catalog the one in use, so that `TWIRE_CATALOG` is not read. It is
/// [`crate::ErrorKind::Config`] if [`current`] has read another catalog before.
pub fn use_embedded() -> Result<()> {
    match CURRENT.get_or_init(|| Box::new(Ok(None))) {
        Ok(None) => Ok(()),
        Ok(Some(_)) | Err(_) => Err(Error::config(
            "TWIRE_CATALOG was read before: make this client before the first use of another",
        )),
    }
}

/// Compiles a directory in the format of `core/catalog/` into an image for `TWIRE_CATALOG`. A
/// missing or invalid file is [`crate::ErrorKind::Config`]; the error names the file.
pub fn compile(directory: &Path) -> Result<Vec<u8>> {
    compile::directory(directory).map_err(|why| Error::config(format!("catalog: {why}")))
}

impl Catalog {
    /// Reads a catalog from the bytes of an image.
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Catalog> {
        let image = Image::checked(bytes).map_err(|why| Error::config(format!("the catalog is {why}")))?;
        Ok(Catalog { image })
    }

    fn read(file: &Path) -> Result<Catalog> {
        let invalid = |why: String| Error::config(format!("TWIRE_CATALOG: {} is {why}", file.display()));
        let bytes = std::fs::read(file).map_err(|e| invalid(format!("unreadable: {e}")))?;
        Ok(Catalog { image: Image::checked(bytes).map_err(invalid)? })
    }

    /// The operation with a key or shortcut.
    ///
    /// `api.account` is the account of the client: `api.account.update` needs no `Sid`,
    /// `api.v2010.accounts.update` does.
    pub fn find(&self, key: &str) -> Option<Operation<'_>> {
        self.root()?.find(key)
    }

    /// All operations, sorted by key.
    pub fn operations(&self) -> impl Iterator<Item = Operation<'_>> {
        (0..self.image.count(Section::Operations)).map_while(|at| Operation::new(&self.image, at))
    }

    /// The operations whose key starts with `chain` and a dot: `verify.v2.services`.
    pub fn operations_under<'a>(&'a self, chain: &'a str) -> impl Iterator<Item = Operation<'a>> {
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

    /// The root of the tree of attributes. Its children are domains and shortcuts.
    pub fn root(&self) -> Option<Node<'_>> {
        Node::new(&self.image, 0)
    }

    /// The node at the end of a chain: `messages`, `api.v2010.accounts@.messages`. A link that
    /// takes path values needs its mark, as in [`Node::chain`]. The empty chain is the root.
    pub fn node(&self, chain: &str) -> Option<Node<'_>> {
        self.root()?.follow(chain)
    }

    /// The chain that a shortcut stands for, without marks: `messages` is
    /// `api.v2010.accounts.messages`.
    pub fn shortcut(&self, name: &str) -> Option<&str> {
        let count = self.image.count(Section::Shortcuts);
        let at = partition(count, |at| self.shortcut_at(at).is_some_and(|(from, _)| from < name));
        self.shortcut_at(at).filter(|(from, _)| *from == name).map(|(_, chain)| chain)
    }

    /// All shortcuts with their chains, without marks, sorted.
    pub fn shortcuts(&self) -> impl Iterator<Item = (&str, &str)> {
        (0..self.image.count(Section::Shortcuts)).map_while(|at| self.shortcut_at(at))
    }

    fn shortcut_at(&self, at: usize) -> Option<(&str, &str)> {
        let record = self.image.record(Section::Shortcuts, at)?;
        Some((self.image.text(short(record, 0)), self.image.text(short(record, 2))))
    }

    /// The properties of a module's object (`ref:NAME` in types) with their types. `enum:NAME`
    /// gives the values of an enumeration.
    pub fn schema<'a>(
        &'a self,
        module: &str,
        name: &str,
    ) -> Option<impl Iterator<Item = (&'a str, Type<'a>)> + use<'a>> {
        operation::schema(&self.image, module, name)
    }

    /// The values of a module's enumeration (`enum:NAME` in types). Twilio adds values over time.
    pub fn enumeration<'a>(
        &'a self,
        module: &str,
        name: &str,
    ) -> Option<impl Iterator<Item = &'a str> + use<'a>> {
        operation::enumeration(&self.image, module, name)
    }

    /// The key most similar to an unknown one, if one is close.
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
