//! The image, read in place. Every read is checked: a bad offset reads as nothing.

use super::compile::{FORMAT, HEADER, MAGIC, OPERATION, PARAM, SECTIONS, Section, checksum};
use super::types::Type;

pub(crate) struct Image {
    bytes: &'static [u8],
}

impl Image {
    /// An image that the build made.
    pub(crate) const fn trusted(bytes: &'static [u8]) -> Image {
        Image { bytes }
    }

    /// An image from elsewhere.
    pub(crate) fn checked(bytes: &'static [u8]) -> Result<Image, &'static str> {
        let image = Image { bytes };
        if bytes.get(..8) != Some(MAGIC) {
            return Err("not a twire catalog");
        }
        match image.word(8) {
            FORMAT => {}
            format if format > FORMAT => return Err("made for a newer twire"),
            _ => return Err("of a format that is no longer read"),
        }
        if image.word(12) as usize != bytes.len() || bytes.len() < HEADER {
            return Err("cut short");
        }
        if image.word(16) != checksum(&bytes[20..]) {
            return Err("damaged");
        }
        let widths = [1, OPERATION * 4, PARAM * 4, 4, 8, 12, 8];
        for (section, width) in widths.iter().enumerate() {
            let (at, count) = image.section_at(section);
            if count.checked_mul(*width).and_then(|n| n.checked_add(at)).is_none_or(|end| end > bytes.len()) {
                return Err("damaged");
            }
        }
        Ok(image)
    }

    fn word(&self, at: usize) -> u32 {
        self.bytes.get(at..at + 4).and_then(|b| b.try_into().ok()).map_or(0, u32::from_le_bytes)
    }

    fn section_at(&self, section: usize) -> (usize, usize) {
        debug_assert!(section < SECTIONS);
        let at = 20 + section * 8;
        (self.word(at) as usize, self.word(at + 4) as usize)
    }

    fn section(&self, section: Section) -> (usize, usize) {
        self.section_at(section as usize)
    }

    pub(crate) fn text(&self, at: u32) -> &'static str {
        let (pool, size) = self.section(Section::Strings);
        let from = at as usize;
        if from + 2 > size {
            return "";
        }
        let from = pool + from;
        let Some(len) = self.bytes.get(from..from + 2) else { return "" };
        let len = usize::from(len[0]) | usize::from(len[1]) << 8;
        self.bytes.get(from + 2..from + 2 + len).and_then(|b| std::str::from_utf8(b).ok()).unwrap_or("")
    }

    /// How many operations there are.
    pub(crate) fn operations(&self) -> usize {
        self.section(Section::Operations).1
    }

    pub(crate) fn operation_word(&self, operation: usize, word: usize) -> u32 {
        let (at, count) = self.section(Section::Operations);
        if operation < count { self.word(at + (operation * OPERATION + word) * 4) } else { 0 }
    }

    pub(crate) fn operation_text(&self, operation: usize, word: usize) -> &'static str {
        self.text(self.operation_word(operation, word))
    }

    /// How many parameters there are.
    pub(crate) fn params(&self) -> usize {
        self.section(Section::Params).1
    }

    pub(crate) fn param_word(&self, param: usize, word: usize) -> u32 {
        let (at, count) = self.section(Section::Params);
        if param < count { self.word(at + (param * PARAM + word) * 4) } else { 0 }
    }

    /// A loose word.
    pub(crate) fn loose(&self, at: usize) -> u32 {
        let (start, count) = self.section(Section::Words);
        if at < count { self.word(start + at * 4) } else { 0 }
    }

    pub(crate) fn operation(&self, key: &str) -> Option<usize> {
        let at = self.first_from(key);
        (at < self.operations() && self.operation_text(at, 0) == key).then_some(at)
    }

    /// The first operation that may be below a chain.
    pub(crate) fn first_not_below(&self, chain: &str) -> usize {
        self.first_from(chain)
    }

    /// The first operation whose key is not before `key`.
    fn first_from(&self, key: &str) -> usize {
        partition(self.operations(), |at| self.operation_text(at, 0) < key)
    }

    pub(crate) fn shortcut(&self, name: &str) -> Option<&'static str> {
        let (at, count) = self.section(Section::Shortcuts);
        let from = |n: usize| self.text(self.word(at + n * 8));
        let found = partition(count, |n| from(n) < name);
        (found < count && from(found) == name).then(|| self.text(self.word(at + found * 8 + 4)))
    }

    pub(crate) fn shortcuts(&self) -> impl Iterator<Item = (&'static str, &'static str)> + use<'_> {
        let (at, count) = self.section(Section::Shortcuts);
        (0..count).map(move |n| (self.text(self.word(at + n * 8)), self.text(self.word(at + n * 8 + 4))))
    }

    pub(crate) fn schema(
        &self,
        module: &str,
        name: &str,
    ) -> Option<impl Iterator<Item = (&'static str, Type<'static>)> + use<'_>> {
        let (at, count) = self.section(Section::Schemas);
        let full = |n: usize| self.text(self.word(at + n * 12));
        // `module/name`, compared without joining them.
        let order = |full: &str| {
            let wanted = module.bytes().chain([b'/']).chain(name.bytes());
            full.bytes().cmp(wanted)
        };
        let found = partition(count, |n| order(full(n)).is_lt());
        if found >= count || order(full(found)).is_ne() {
            return None;
        }
        let first = self.word(at + found * 12 + 4) as usize;
        let many = self.word(at + found * 12 + 8) as usize;
        let (props, total) = self.section(Section::Properties);
        let end = first.saturating_add(many).min(total);
        Some((first..end).map(move |n| {
            (self.text(self.word(props + n * 8)), Type::new(self.text(self.word(props + n * 8 + 4))))
        }))
    }
}

/// The first of `count` places for which `before` is false.
fn partition(count: usize, before: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = usize::midpoint(low, high);
        if before(middle) { low = middle + 1 } else { high = middle }
    }
    low
}
