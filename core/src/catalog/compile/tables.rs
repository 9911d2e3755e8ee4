//! Builds the image: deduplicated texts and lists, and records of fixed size.

use std::collections::HashMap;

use super::layout::{FORMAT, HEADER, MAGIC, SIZES, Section, checksum, span};

/// The error describes what is wrong with the catalog's files.
pub(crate) type Result<T> = std::result::Result<T, String>;

/// Converts a number to the 16 bits that the image has for it.
pub(crate) fn short(n: usize) -> Result<u16> {
    u16::try_from(n).map_err(|_| format!("{n} is over the format's limit of 65535"))
}

/// Deduplicated texts. In the pool, a substring shares the bytes of the longer text.
pub(crate) struct Strings {
    texts: Vec<String>,
    known: HashMap<String, u16>,
}

impl Strings {
    pub(crate) fn new() -> Strings {
        // Text 0 is the empty one.
        Strings { texts: vec![String::new()], known: HashMap::from([(String::new(), 0)]) }
    }

    pub(crate) fn put(&mut self, text: &str) -> Result<u16> {
        if let Some(at) = self.known.get(text) {
            return Ok(*at);
        }
        let at = short(self.texts.len())?;
        self.texts.push(text.to_owned());
        self.known.insert(text.to_owned(), at);
        Ok(at)
    }

    /// The pool, and the offset of each text in it.
    fn pool(&self) -> (String, Vec<usize>) {
        // All suffixes of all texts, sorted: the suffixes that start with a text follow it
        // directly.
        let ends = |host: usize| (0..self.texts[host].len()).map(move |from| (host, from));
        let mut ends: Vec<(usize, usize)> = (0..self.texts.len()).flat_map(ends).collect();
        let bytes = |&(host, from): &(usize, usize)| &self.texts[host].as_bytes()[from..];
        ends.sort_by(|a, b| bytes(a).cmp(bytes(b)));
        let mut longest: Vec<usize> = (0..self.texts.len()).collect();
        longest.sort_by_key(|at| std::cmp::Reverse(self.texts[*at].len()));
        let (mut pool, mut begins) = (String::new(), vec![0; self.texts.len()]);
        for at in longest {
            let text = self.texts[at].as_bytes();
            let first = ends.partition_point(|end| bytes(end) < text);
            let row = ends[first..].iter().take(2).find(|(host, _)| *host != at);
            // Only a longer text contains another, and longer texts are placed first.
            begins[at] = if let Some((host, from)) = row.filter(|end| bytes(end).starts_with(text)) {
                begins[*host] + from
            } else {
                pool.push_str(&self.texts[at]);
                pool.len() - text.len()
            };
        }
        (pool, begins)
    }
}

/// Deduplicated runs of numbers, `WIDTH` numbers per record.
pub(crate) struct Runs<const WIDTH: usize> {
    numbers: Vec<u16>,
    known: HashMap<Vec<u16>, u16>,
}

impl<const WIDTH: usize> Runs<WIDTH> {
    pub(crate) fn new() -> Runs<WIDTH> {
        Runs { numbers: Vec::new(), known: HashMap::new() }
    }

    /// The index of the run's first record.
    pub(crate) fn put(&mut self, run: Vec<u16>) -> Result<u16> {
        if let Some(at) = self.known.get(&run) {
            return Ok(*at);
        }
        let at = short(self.numbers.len() / WIDTH)?;
        self.numbers.extend(&run);
        self.known.insert(run, at);
        Ok(at)
    }
}

/// The sections, in the order of the table.
pub(crate) struct Sections([Vec<u8>; SIZES.len()]);

impl Sections {
    pub(crate) fn new() -> Sections {
        Sections([const { Vec::new() }; SIZES.len()])
    }

    pub(crate) fn shorts(&mut self, section: Section, numbers: &[u16]) {
        self.0[section as usize].extend(numbers.iter().flat_map(|n| n.to_le_bytes()));
    }

    pub(crate) fn bytes(&mut self, section: Section, bytes: &[u8]) {
        self.0[section as usize].extend(bytes);
    }

    pub(crate) fn runs<const WIDTH: usize>(&mut self, section: Section, runs: &Runs<WIDTH>) {
        self.shorts(section, &runs.numbers);
    }

    /// The number of records in a section so far.
    pub(crate) fn count(&self, section: Section) -> usize {
        self.0[section as usize].len() / SIZES[section as usize]
    }

    /// Assembles the image.
    pub(crate) fn image(mut self, strings: &Strings) -> Result<Vec<u8>> {
        let long = |n: usize| u32::try_from(n).map_err(|_| "over 4 GB".to_owned());
        let (pool, begins) = strings.pool();
        self.bytes(Section::Pool, pool.as_bytes());
        for (text, begin) in strings.texts.iter().zip(begins) {
            let span = span(begin, text.len()).ok_or_else(|| format!("too much text at {text:?}"))?;
            self.bytes(Section::Strings, &span.to_le_bytes());
        }
        let mut table: Vec<u8> = Vec::new();
        let mut data: Vec<u8> = Vec::new();
        for (section, size) in self.0.iter().zip(SIZES) {
            table.extend(long(HEADER + data.len())?.to_le_bytes());
            table.extend(long(section.len() / size)?.to_le_bytes());
            data.extend(section);
        }
        table.extend(data);
        let mut image = MAGIC.to_vec();
        image.extend(FORMAT.to_le_bytes());
        image.extend(long(super::layout::PREFIX + table.len())?.to_le_bytes());
        image.extend(checksum(&table).to_le_bytes());
        image.extend(table);
        Ok(image)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_within_another_takes_no_room() {
        let mut strings = Strings::new();
        for text in
            ["bcd", "messages.create", "b", "messages", "create", "xbcdx", "é", "aéa", "messages.created"]
        {
            strings.put(text).expect(text);
        }
        let (pool, begins) = strings.pool();
        assert_eq!(pool, "messages.createdxbcdxaéa");
        for (text, begin) in strings.texts.iter().zip(begins) {
            assert_eq!(&pool[begin..begin + text.len()], text);
        }
    }
}
