//! The layout of the image, shared by the writer and the reader.
//!
//! ```text
//! 0   "TWIRECAT"
//! 8   format           u32, little-endian like everything here
//! 12  length of the whole image in bytes
//! 16  checksum of all that follows
//! 20  for each section: offset from the start, number of records
//! ... the sections
//! ```
//!
//! Records have a fixed size. A text is an index into `Strings`, which holds its place in `Pool`:
//! see [`span`]. Text 0 is empty.

/// The first bytes of an image.
pub(crate) const MAGIC: &[u8; 8] = b"TWIRECAT";
/// The format version that this code writes and reads.
pub(crate) const FORMAT: u32 = 3;
/// The number of bytes before the table of sections.
pub(crate) const PREFIX: usize = 20;
/// The number of bytes before the first record.
pub(crate) const HEADER: usize = PREFIX + SIZES.len() * 8;

/// The sections, in the order of the table.
#[derive(Clone, Copy)]
pub(crate) enum Section {
    /// The [`span`] of each text in the pool. Spans overlap: a substring shares the bytes of the
    /// longer text.
    Strings,
    /// stem, domain, version, host.
    Modules,
    /// The tree of attributes, see [`node`]. The root is first; siblings are adjacent and sorted.
    Nodes,
    /// The operations at each node, as indices into `Operations`.
    Actions,
    /// See [`operation`]; sorted by key.
    Operations,
    /// Rare fields of operations, see [`extra`]; the first is empty.
    Extras,
    /// See [`param`]; operations share equal parameters.
    Params,
    /// Lists prefixed with their length: parameters, groups, statuses, values of enumerations.
    Words,
    /// module stem, name, first property, number of properties; sorted by stem and name.
    Schemas,
    /// name, type.
    Properties,
    /// module stem, name, first word, number of values; sorted by stem and name.
    Enums,
    /// name, chain without marks; sorted by name.
    Shortcuts,
    /// The bytes of the texts, UTF-8. Last, so that a reader can hold it as a separate `str`.
    Pool,
}

/// The record size of each section in bytes.
pub(crate) const SIZES: [usize; 13] = [4, 8, 16, 2, 19, 14, 8, 2, 8, 4, 8, 4, 1];

/// The bits of a span that hold the length.
const LENGTH: u32 = 10;

/// Packs offset in the pool (22 bits) and length in bytes (10 bits).
pub(crate) fn span(begin: usize, length: usize) -> Option<u32> {
    let (begin, length) = (u32::try_from(begin).ok()?, u32::try_from(length).ok()?);
    (begin >> (32 - LENGTH) == 0 && length >> LENGTH == 0).then_some(begin << LENGTH | length)
}

/// Unpacks offset and length.
pub(crate) fn spanned(span: u32) -> (u32, u32) {
    (span >> LENGTH, span & ((1 << LENGTH) - 1))
}

/// Field offsets in a node.
pub(crate) mod node {
    pub(crate) const NAME: usize = 0;
    pub(crate) const PARENT: usize = 2;
    pub(crate) const CHILD: usize = 4;
    pub(crate) const CHILDREN: usize = 6;
    pub(crate) const ACTION: usize = 8;
    pub(crate) const ACTIONS: usize = 10;
    /// One byte: 0 for an attribute without path values, 1 + n for an attribute with n.
    pub(crate) const CALLED: usize = 11;
    /// The target of a shortcut; 0 for an ordinary node.
    pub(crate) const TARGET: usize = 12;
    /// One byte: 1 if the client fills in its account.
    pub(crate) const ACCOUNT: usize = 14;
}

/// Field offsets in an operation.
pub(crate) mod operation {
    pub(crate) const NAME: usize = 0;
    pub(crate) const MODULE: usize = 2;
    pub(crate) const NODE: usize = 4;
    pub(crate) const PATH: usize = 6;
    pub(crate) const ANSWER: usize = 8;
    /// Both are offsets into `Words`: the parameters; groups and statuses.
    pub(crate) const PARAMS: usize = 10;
    pub(crate) const WORDS: usize = 12;
    pub(crate) const EXTRA: usize = 14;
    /// One byte each: action and method, body and auth, flags.
    pub(crate) const ACTION: usize = 16;
    pub(crate) const BODY: usize = 17;
    pub(crate) const FLAGS: usize = 18;
}

/// Field offsets in an extra record.
pub(crate) mod extra {
    pub(crate) const BODY_ARGUMENT: usize = 0;
    pub(crate) const BODY_TYPE: usize = 2;
    pub(crate) const RECORDS: usize = 4;
    pub(crate) const ITEM: usize = 6;
    /// The page style.
    pub(crate) const PAGES: usize = 8;
    pub(crate) const OTHER: usize = 10;
    /// The key, where it is not the chain without marks.
    pub(crate) const KEY: usize = 12;
}

/// Flags of an operation.
pub(crate) mod flag {
    pub(crate) const BODY_REQUIRED: u8 = 1;
    pub(crate) const SCIM: u8 = 2;
    pub(crate) const DOCUMENTS_ONLY: u8 = 4;
    pub(crate) const LIBRARY_ONLY: u8 = 8;
    pub(crate) const UNREACHABLE: u8 = 16;
}

/// Field offsets in a parameter.
pub(crate) mod param {
    pub(crate) const NAME: usize = 0;
    pub(crate) const ARGUMENT: usize = 2;
    pub(crate) const TYPE: usize = 4;
    /// One byte each.
    pub(crate) const PLACE: usize = 6;
    pub(crate) const FLAGS: usize = 7;
}

/// The words of the byte values; a word's index in its table is its value.
pub(crate) const ACTIONS: [&str; 6] = ["create", "list", "fetch", "update", "patch", "delete"];
pub(crate) const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];
pub(crate) const BODIES: [&str; 4] = ["", "form", "json", "scim"];
pub(crate) const AUTHS: [&str; 3] = ["basic", "bearer", "none"];
pub(crate) const STYLES: [&str; 6] = ["", "uri", "meta", "token", "page", "none"];
pub(crate) const PLACES: [&str; 5] = ["p", "q", "h", "f", "j"];

/// FNV-1a over eight bytes at a time, folded to 32 bits: detects damage at little cost.
pub(crate) fn checksum(bytes: &[u8]) -> u32 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for chunk in bytes.chunks(8) {
        let mut word = [0; 8];
        for (to, from) in word.iter_mut().zip(chunk) {
            *to = *from;
        }
        hash = (hash ^ u64::from_le_bytes(word)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    let folded = (hash >> 32 ^ hash) & u64::from(u32::MAX);
    u32::try_from(folded).unwrap_or(0)
}

/// The offset of the pool in an image; the end of the image if the table is invalid.
pub(crate) fn pool(image: &[u8]) -> usize {
    let at = PREFIX + Section::Pool as usize * 8;
    let offset = image.get(at..at + 4).and_then(|b| b.try_into().ok()).map(u32::from_le_bytes);
    offset.and_then(|o| usize::try_from(o).ok()).unwrap_or(usize::MAX).min(image.len())
}
