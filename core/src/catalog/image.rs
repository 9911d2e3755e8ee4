//! The image, read in place. Every read is bounds-checked; out of bounds reads as empty or 0.

use std::borrow::Cow;

use super::compile::layout::{self, FORMAT, HEADER, MAGIC, PREFIX, SIZES, Section, checksum};

pub(crate) struct Image {
    /// Everything but the text pool.
    bytes: Cow<'static, [u8]>,
    pool: Cow<'static, str>,
    /// Offset and number of records of each section.
    table: [(u32, u32); SIZES.len()],
}

impl Image {
    /// Wraps the image of the build without a check; no page of it is touched.
    pub(crate) const fn trusted(bytes: &'static [u8], pool: &'static str) -> Image {
        Image { bytes: Cow::Borrowed(bytes), pool: Cow::Borrowed(pool), table: table(bytes) }
    }

    /// Checks an image from a file; the error says what is wrong with it.
    pub(crate) fn checked(bytes: Vec<u8>) -> Result<Image, String> {
        let table = table(&bytes);
        let mut image = Image { bytes: Cow::Owned(bytes), pool: Cow::Borrowed(""), table };
        if !image.bytes.starts_with(MAGIC) {
            return Err("not a catalog image".to_owned());
        }
        let head = |at| image.word(at).ok_or("damaged: it ends in its header");
        let (format, length, sum) = (head(8)?, head(12)?, head(16)?);
        if format > FORMAT {
            return Err(format!("of format {format}; this library reads {FORMAT} and is too old for it"));
        }
        if format < FORMAT {
            return Err(format!("of format {format}, which is too old; this library reads {FORMAT}"));
        }
        if u32::try_from(image.bytes.len()) != Ok(length) {
            return Err(format!("damaged: {} bytes instead of {length}", image.bytes.len()));
        }
        if image.bytes.len() < HEADER {
            return Err("damaged: it ends in its header".to_owned());
        }
        if image.bytes.get(PREFIX..).map(checksum) != Some(sum) {
            return Err("damaged: its checksum is wrong".to_owned());
        }
        let at = layout::pool(&image.bytes);
        let pool = image.bytes.to_mut().split_off(at);
        image.pool = String::from_utf8(pool).map_err(|_| "damaged: its texts are not UTF-8")?.into();
        Ok(image)
    }

    /// The number of records in a section.
    pub(crate) fn count(&self, section: Section) -> usize {
        index(self.table[section as usize].1)
    }

    /// A record of a section.
    pub(crate) fn record(&self, section: Section, at: usize) -> Option<&[u8]> {
        let (begin, count) = self.table[section as usize];
        if at >= index(count) {
            return None;
        }
        let size = SIZES[section as usize];
        let start = index(begin).checked_add(at.checked_mul(size)?)?;
        self.bytes.get(start..start.checked_add(size)?)
    }

    /// A text; empty if there is none.
    pub(crate) fn text(&self, text: u16) -> &str {
        let (from, length) = self.span(text);
        let from = index(from);
        self.pool.get(from..from + index(length)).unwrap_or_default()
    }

    /// The length of a text in bytes.
    pub(crate) fn length(&self, text: u16) -> u32 {
        self.span(text).1
    }

    fn span(&self, text: u16) -> (u32, u32) {
        let record = self.record(Section::Strings, usize::from(text)).and_then(|r| r.first_chunk());
        layout::spanned(record.map_or(0, |r| u32::from_le_bytes(*r)))
    }

    /// An entry of `Words`; 0 if there is none.
    pub(crate) fn listed(&self, at: usize) -> u16 {
        self.record(Section::Words, at).map_or(0, |r| short(r, 0))
    }

    fn word(&self, at: usize) -> Option<u32> {
        let bytes = self.bytes.get(at..at.checked_add(4)?)?;
        Some(u32::from_le_bytes(bytes.try_into().ok()?))
    }
}

/// The table of sections; sections after the end of the bytes are empty.
const fn table(bytes: &[u8]) -> [(u32, u32); SIZES.len()] {
    let mut table = [(0, 0); SIZES.len()];
    let mut section = 0;
    while section < table.len() && PREFIX + section * 8 <= bytes.len() {
        let (_, entry) = bytes.split_at(PREFIX + section * 8);
        let Some((begin, entry)) = entry.split_first_chunk() else { break };
        let Some((count, _)) = entry.split_first_chunk() else { break };
        table[section] = (u32::from_le_bytes(*begin), u32::from_le_bytes(*count));
        section += 1;
    }
    table
}

/// The 16-bit number at `at` in a record.
pub(crate) fn short(record: &[u8], at: usize) -> u16 {
    let byte = |at: usize| record.get(at).copied().unwrap_or(0);
    u16::from_le_bytes([byte(at), byte(at + 1)])
}

/// The byte at `at` in a record.
pub(crate) fn byte(record: &[u8], at: usize) -> u8 {
    record.get(at).copied().unwrap_or(0)
}

/// The first index below `count` for which `before` is false.
pub(crate) fn partition(count: usize, before: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = usize::midpoint(low, high);
        if before(middle) { low = middle + 1 } else { high = middle }
    }
    low
}

fn index(n: u32) -> usize {
    usize::try_from(n).unwrap_or(usize::MAX)
}
