//! The vector files that every language reads, and a small generator of test data.

use serde_json::Value as Json;

/// A file of `tests/vectors`.
pub(crate) fn load(name: &str) -> Json {
    let path = format!("{}/../tests/vectors/{name}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).expect(&path);
    serde_json::from_str(&text).expect(&path)
}

/// The rows of one of its sections; never none.
pub(crate) fn rows<'f>(file: &'f Json, section: &str) -> &'f [Json] {
    let rows = file[section].as_array().expect(section);
    assert!(!rows.is_empty(), "{section} is empty");
    rows
}

/// Pseudo-random numbers (splitmix64): the same ones in every run.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).expect("below usize")
    }

    pub(crate) fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }

    /// Up to `length` characters, many of them with a meaning in XML or a URL.
    pub(crate) fn text(&mut self, length: usize) -> String {
        const ODD: [char; 26] = [
            '<', '>', '&', '"', '\'', ' ', '\t', '\n', '\r', '=', '%', '+', '?', '#', '/', ':', ']', '-',
            '!', ';', 'é', '中', '😀', '\u{301}', '\u{fffd}', '\u{7f}',
        ];
        (0..self.below(length + 1))
            .map(|_| match self.below(3) {
                0 => *self.pick(&ODD),
                _ => char::from(b'a' + u8::try_from(self.below(26)).expect("a letter")),
            })
            .collect()
    }
}
