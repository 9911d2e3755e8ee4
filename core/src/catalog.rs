//! The operations of Twilio's REST API, as data.
//!
//! The catalog is one flat image (see `compile`), read in place: nothing is parsed or allocated at
//! start. `TWIRE_CATALOG=file` takes another image in place of the built-in one, so that a new
//! operation needs no new release.

use std::fmt;

use once_cell::race::OnceBox;

use crate::error::{Error, Result};

mod bind;
mod compile;
mod image;
mod operation;
mod types;

pub use bind::bind;
pub use operation::{Action, Listing, Operation, PageStyle, Param, Payload, Place};
pub use types::{Kind, Type};

use image::Image;

static BUILT_IN: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/catalog.bin"));

/// All operations that are known.
pub struct Catalog {
    image: Image,
}

/// The built-in catalog.
pub fn embedded() -> &'static Catalog {
    static EMBEDDED: Catalog = Catalog { image: Image::trusted(BUILT_IN) };
    &EMBEDDED
}

/// The catalog in use: the image that `TWIRE_CATALOG` names, else the built-in one. Read once; a
/// file that is damaged or newer than this library is an error that names it.
pub fn current() -> Result<&'static Catalog> {
    static CURRENT: OnceBox<Option<Catalog>> = OnceBox::new();
    let chosen = CURRENT.get_or_try_init(|| {
        let Some(file) = std::env::var_os("TWIRE_CATALOG").filter(|f| !f.is_empty()) else {
            return Ok(Box::new(None));
        };
        let refused = |why: &str| Error::config(format!("TWIRE_CATALOG {}: {why}", file.display()));
        let bytes = std::fs::read(&file).map_err(|e| refused(&e.to_string()))?;
        let image = Image::checked(bytes.leak()).map_err(refused)?;
        Ok::<_, Error>(Box::new(Some(Catalog { image })))
    })?;
    Ok(chosen.as_ref().unwrap_or(embedded()))
}

/// Compiles modules (file stem and content, in the format of `core/catalog/`) and shortcuts into
/// an image for `TWIRE_CATALOG`.
pub fn compile(modules: &[(String, serde_json::Value)], shortcuts: &serde_json::Value) -> Result<Vec<u8>> {
    compile::compile(modules, shortcuts)
        .map_err(|why| Error::new(crate::Kind::Decode, format!("catalog: {why}")))
}

/// A step from one attribute to the next: `accounts`, then `messages`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link<'a> {
    /// The attribute.
    pub name: &'a str,
    /// How many values it may be called with; 0 where it is only an attribute.
    pub values: u8,
    /// Whether the attribute is also something without being called.
    pub plain: bool,
}

impl Catalog {
    /// A catalog from an image's bytes.
    pub fn from_bytes(bytes: &'static [u8]) -> Result<Catalog> {
        Image::checked(bytes)
            .map(|image| Catalog { image })
            .map_err(|why| Error::config(format!("catalog: {why}")))
    }

    /// The operation of a key: `api.v2010.accounts.messages.create`, or a shortcut such as
    /// `messages.create`.
    ///
    /// One pair of chains differs only in a link that takes a value; there `@` marks the link:
    /// `taskrouter.v1.workspaces.workers@.statistics.fetch` is one worker's.
    pub fn find(&self, key: &str) -> Option<Operation<'_>> {
        if let Some(at) = self.image.operation(key) {
            return Some(Operation::new(&self.image, at));
        }
        // The longest shortcut wins.
        key.rmatch_indices('.').find_map(|(dot, _)| {
            let full = format!("{}{}", self.image.shortcut(&key[..dot])?, &key[dot..]);
            self.image.operation(&full).map(|at| Operation::new(&self.image, at))
        })
    }

    /// All operations, sorted by key.
    pub fn operations(&self) -> impl Iterator<Item = Operation<'_>> {
        (0..self.image.operations()).map(|at| Operation::new(&self.image, at))
    }

    /// The operations whose key begins with `chain` and a dot.
    pub fn below<'a>(&'a self, chain: &'a str) -> impl Iterator<Item = Operation<'a>> {
        let first = self.image.first_not_below(chain);
        (first..self.image.operations())
            .map(|at| Operation::new(&self.image, at))
            .take_while(move |o| o.key().starts_with(chain))
            .filter(move |o| o.key().as_bytes().get(chain.len()) == Some(&b'.'))
    }

    /// The chain that a shortcut stands for: `messages` → `api.v2010.accounts.messages`.
    pub fn shortcut(&self, name: &str) -> Option<&str> {
        self.image.shortcut(name)
    }

    /// All shortcuts and what they stand for, sorted.
    pub fn shortcuts(&self) -> impl Iterator<Item = (&'static str, &'static str)> + use<'_> {
        self.image.shortcuts()
    }

    /// The properties of an object that operations of `module` name, with their types; the values
    /// of an enumeration under `enum:NAME`.
    pub fn schema(
        &self,
        module: &str,
        name: &str,
    ) -> Option<impl Iterator<Item = (&'static str, Type<'static>)> + use<'_>> {
        self.image.schema(module, name)
    }

    /// The key nearest to one that is not known.
    pub fn suggest(&self, key: &str) -> Option<String> {
        let full = key
            .rmatch_indices('.')
            .find_map(|(dot, _)| Some(format!("{}{}", self.shortcut(&key[..dot])?, &key[dot..])));
        let nearest = |wanted: &str| {
            self.operations()
                .map(|o| (distance(wanted, o.key()), o.key()))
                .min()
                .filter(|(far, _)| *far <= 1 + wanted.len() / 6)
                .map(|(_, k)| k.to_owned())
        };
        if let Some(found) = full.as_deref().and_then(nearest) {
            return Some(found);
        }
        // A slip inside a shortcut: compare with the keys that shortcuts make.
        let (stem, action) = key.rsplit_once('.')?;
        let short = self
            .shortcuts()
            .map(|(from, to)| (distance(stem, from), from, to))
            .filter(|(_, _, to)| self.find(&format!("{to}.{action}")).is_some())
            .min()
            .filter(|(far, ..)| *far <= 2)
            .map(|(_, from, _)| format!("{from}.{action}"));
        short.or_else(|| nearest(key))
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<catalog of {} operations>", self.image.operations())
    }
}

/// How many letters differ (Levenshtein), for suggestions.
pub(crate) fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut corner = i;
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let changed = corner + usize::from(x != *y);
            corner = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(corner + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_is_found_by_its_key_and_only_by_it() {
        let catalog = embedded();
        assert_eq!(catalog.operations().count(), 1624);
        let mut last = String::new();
        for operation in catalog.operations() {
            assert!(operation.key() > last.as_str(), "{} is sorted and its own", operation.key());
            last = operation.key().to_owned();
            assert_eq!(catalog.find(operation.key()).map(Operation::name), Some(operation.name()));
        }
    }

    #[test]
    fn shortcuts_lead_to_their_operations() {
        for (short, full) in [
            ("messages.create", "api.v2010.accounts.messages.create"),
            ("messages.fetch", "api.v2010.accounts.messages.fetch"),
            ("verify.services.verifications.create", "verify.v2.services.verifications.create"),
            (
                "verify.v2.services.verification_checks.create",
                "verify.v2.services.verification_checks.create",
            ),
            ("api.account.fetch", "api.v2010.accounts.fetch"),
            ("calls.create", "api.v2010.accounts.calls.create"),
            (
                "taskrouter.v1.workspaces.workers@.statistics.fetch",
                "taskrouter.v1.workspaces.workers@.statistics.fetch",
            ),
        ] {
            assert_eq!(embedded().find(short).map(|o| o.key().to_owned()).as_deref(), Some(full), "{short}");
        }
        for none in
            ["", ".", "messages", "messages.", "messages.create.", "api", "create", "messages.destroy"]
        {
            assert!(embedded().find(none).is_none(), "{none:?}");
        }
    }

    #[test]
    fn a_slip_is_answered_with_the_nearest_key() {
        for (slip, meant) in [
            ("messages.creat", Some("api.v2010.accounts.messages.create")),
            ("mesages.create", Some("messages.create")),
            ("verify.v2.servces.fetch", Some("verify.v2.services.fetch")),
            ("nothing.like.it", None),
        ] {
            assert_eq!(embedded().suggest(slip).as_deref(), meant, "{slip}");
        }
    }

    #[test]
    fn a_damaged_or_newer_image_is_refused_and_never_read_past_its_end() {
        assert!(Catalog::from_bytes(BUILT_IN).is_ok());
        for part in 0..64 {
            let cut = BUILT_IN.len() * part / 64;
            assert!(Catalog::from_bytes(&BUILT_IN[..cut]).is_err(), "cut at {cut}");
        }
        for at in (0..compile::HEADER).chain([BUILT_IN.len() / 2, BUILT_IN.len() - 1]) {
            let mut bytes = BUILT_IN.to_vec();
            bytes[at] ^= 0x40;
            assert!(Catalog::from_bytes(bytes.leak()).is_err(), "bit flipped at {at}");
        }
        let mut newer = BUILT_IN.to_vec();
        newer[8] = 99;
        let error = Catalog::from_bytes(newer.leak()).expect_err("it is newer");
        assert!(error.message().contains("newer"), "{error}");
    }

    /// An image whose checksum is right but whose content is nonsense must not panic either.
    #[test]
    fn nonsense_with_a_right_checksum_reads_as_nothing() {
        for at in (20..BUILT_IN.len()).step_by(BUILT_IN.len() / 23) {
            let mut bytes = BUILT_IN.to_vec();
            for byte in bytes.iter_mut().skip(at).take(8) {
                *byte = 0xff;
            }
            let sum = compile::checksum(&bytes[20..]);
            bytes[16..20].copy_from_slice(&sum.to_le_bytes());
            let Ok(catalog) = Catalog::from_bytes(bytes.leak()) else { continue };
            for operation in catalog.operations() {
                let _ = (
                    operation.key(),
                    operation.path(),
                    operation.groups().count(),
                    operation.statuses().count(),
                );
                for param in operation.params().take(40) {
                    let _ = (param.name(), param.argument(), param.kind().kind());
                }
            }
            assert!(catalog.find("no.such.operation").is_none());
        }
    }
}
