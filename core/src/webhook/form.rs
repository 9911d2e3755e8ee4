//! Parses forms, `application/x-www-form-urlencoded`, from raw bytes.

use std::borrow::Cow;

use crate::{Error, Result};

/// The default limit of bytes.
pub(crate) const MAX_BYTES: usize = 1024 * 1024;
/// The default limit of parameters.
pub(crate) const MAX_PARAMETERS: usize = 1000;

/// Decoded parameters in order, with repeated names and white space kept.
///
/// All bytes are in one buffer. `Debug` shows names only, because values are personal data.
#[derive(Clone, Default)]
pub struct Form {
    bytes: Vec<u8>,
    pairs: Vec<Pair>,
}

/// Offsets of a name and its value in the buffer.
#[derive(Clone, Copy)]
struct Pair {
    name: (usize, usize),
    value: (usize, usize),
}

impl Form {
    /// Parses a body of at most 1 MB and 1,000 parameters.
    pub fn parse(body: &[u8]) -> Result<Form> {
        Form::parse_with_limits(body, MAX_BYTES, MAX_PARAMETERS)
    }

    /// Parses a body with other limits.
    pub fn parse_with_limits(body: &[u8], max_bytes: usize, max_parameters: usize) -> Result<Form> {
        if body.len() > max_bytes {
            return Err(Error::argument("body", format!("longer than {max_bytes} bytes")));
        }
        // Decoding never makes text longer, so names and values are decoded in place.
        let mut bytes = Vec::with_capacity(body.len() + SHORT);
        bytes.extend_from_slice(body);
        bytes.resize(body.len() + SHORT, 0);
        let mut pairs = Vec::with_capacity(if body.is_empty() { 0 } else { 32 });
        let digit = |at: usize| body.get(at).copied().and_then(hex);
        // Start of the current name or value, end of its decoded part, start of its raw rest.
        let (mut start, mut end, mut raw) = (0, 0, 0);
        let mut name = None;
        // The end counts as an `&`, in a last block of its own if necessary.
        let last = body.len().is_multiple_of(64).then_some(&[][..]);
        for (number, mut marks) in body.chunks(64).chain(last).map(special).enumerate() {
            while marks != 0 {
                let at = 64 * number + marks.trailing_zeros() as usize;
                marks &= marks - 1;
                let byte = body.get(at).copied().unwrap_or(b'&');
                let decoded = match byte {
                    b'+' => {
                        bytes[at] = b' ';
                        continue;
                    }
                    b'=' if name.is_some() => continue,
                    b'%' => match (digit(at + 1), digit(at + 2)) {
                        (Some(high), Some(low)) => high << 4 | low,
                        // A `%` without two hex digits stays.
                        _ => continue,
                    },
                    _ => 0,
                };
                if raw > end {
                    bytes.copy_within(raw..at, end);
                }
                end += at - raw;
                if byte == b'%' {
                    bytes[end] = decoded;
                    (end, raw) = (end + 1, at + 3);
                    continue;
                }
                if byte == b'=' {
                    name = Some((start, end));
                } else if at > start || name.is_some() {
                    if pairs.len() == max_parameters {
                        let why = format!("more than {max_parameters} parameters");
                        return Err(Error::argument("body", why));
                    }
                    // Without `=`, it is a name.
                    let (name, value) = name.take().map_or(((start, end), (end, end)), |n| (n, (start, end)));
                    pairs.push(Pair { name, value });
                }
                (start, end, raw) = (at + 1, at + 1, at + 1);
            }
        }
        Ok(Form { bytes, pairs })
    }

    /// Builds a form of decoded parameters.
    pub fn from_pairs<N: AsRef<str>, V: AsRef<str>>(pairs: impl IntoIterator<Item = (N, V)>) -> Form {
        let mut form = Form::default();
        for (name, value) in pairs {
            let start = form.bytes.len();
            form.bytes.extend_from_slice(name.as_ref().as_bytes());
            let middle = form.bytes.len();
            form.bytes.extend_from_slice(value.as_ref().as_bytes());
            form.pairs.push(Pair { name: (start, middle), value: (middle, form.bytes.len()) });
        }
        form
    }

    /// The number of parameters, repetitions included.
    pub fn len(&self) -> usize {
        self.pairs.len()
    }

    /// Whether the form is empty.
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }

    /// Names and values in order. Invalid UTF-8 is replaced.
    pub fn iter(&self) -> impl Iterator<Item = (Cow<'_, str>, Cow<'_, str>)> {
        self.pairs().map(|(name, value)| (lossy(name), lossy(value)))
    }

    /// The first value of a name. Names are case-sensitive.
    pub fn get(&self, name: &str) -> Option<Cow<'_, str>> {
        self.pairs().find(|(n, _)| *n == name.as_bytes()).map(|(_, value)| lossy(value))
    }

    /// The signed text of the form: names in byte order, each followed by its distinct values in
    /// byte order.
    pub(crate) fn signed(&self) -> Vec<u8> {
        let mut joined = Vec::with_capacity(self.bytes.len() + SHORT);
        for at in in_order(self.pairs.len(), |at| self.text(&self.pairs[at])) {
            let Pair { name, value } = self.pairs[at];
            append(&mut joined, &self.bytes, name);
            append(&mut joined, &self.bytes, value);
        }
        joined
    }

    /// Names and values as bytes, in order.
    pub(crate) fn pairs(&self) -> impl Iterator<Item = (&[u8], &[u8])> {
        self.pairs.iter().map(|pair| self.text(pair))
    }

    fn text(&self, pair: &Pair) -> (&[u8], &[u8]) {
        (&self.bytes[pair.name.0..pair.name.1], &self.bytes[pair.value.0..pair.value.1])
    }
}

impl std::fmt::Debug for Form {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.iter().map(|(name, _)| name)).finish()
    }
}

/// Converts to text; the common case of valid UTF-8 needs no copy.
fn lossy(bytes: &[u8]) -> Cow<'_, str> {
    std::str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed)
}

/// Indices of parameters in the order of names and values, without duplicates.
pub(crate) fn in_order<'p>(
    count: usize,
    text: impl Fn(usize) -> (&'p [u8], &'p [u8]),
) -> impl Iterator<Item = usize> {
    let keyed = (0..count).map(|at| (first_bytes(text(at).0), at)).collect();
    sorted(keyed, &text).into_iter().map(|(_, at)| at)
}

/// The first bytes of the names usually decide, and integers compare faster.
fn sorted<'p>(
    mut keyed: Vec<(u64, usize)>,
    text: &dyn Fn(usize) -> (&'p [u8], &'p [u8]),
) -> Vec<(u64, usize)> {
    keyed.sort_unstable_by_key(|(first, _)| *first);
    for alike in keyed.chunk_by_mut(|(a, _), (b, _)| a == b) {
        if alike.len() > 1 {
            alike.sort_unstable_by(|(_, a), (_, b)| text(*a).cmp(&text(*b)));
        }
    }
    keyed.dedup_by(|(b, later), (a, earlier)| a == b && text(*later) == text(*earlier));
    keyed
}

/// An integer with the order of the first eight bytes of a name.
fn first_bytes(name: &[u8]) -> u64 {
    if let Some(first) = name.first_chunk() {
        return u64::from_be_bytes(*first);
    }
    // Of a shorter name: its first and its last four bytes, which can overlap.
    if let (Some(first), Some(last)) = (name.first_chunk(), name.last_chunk()) {
        let (first, last) = (u32::from_be_bytes(*first), u32::from_be_bytes(*last));
        return u64::from(first) << 32 | u64::from(last) << (8 * (8 - name.len()));
    }
    (0..8).fold(0, |number, at| number << 8 | u64::from(name.get(at).copied().unwrap_or(0)))
}

/// The longest piece that [`append`] copies at a fixed width. Twilio's SIDs have 34 bytes.
const SHORT: usize = 40;

/// Appends a piece of `from`. A short piece is copied at a fixed width and then truncated, which is
/// faster than a `memcpy` of variable length.
#[allow(clippy::inline_always)] // a call takes as long
#[inline(always)]
fn append(to: &mut Vec<u8>, from: &[u8], (start, end): (usize, usize)) {
    let piece = &from[start..end];
    match from[start..].first_chunk::<SHORT>() {
        Some(chunk) if piece.len() <= SHORT => {
            let length = to.len() + piece.len();
            to.extend_from_slice(chunk);
            to.truncate(length);
        }
        _ => to.extend_from_slice(piece),
    }
}

/// A bit for each of 64 bytes that is special in a form. A shorter block ends with an `&`.
fn special(bytes: &[u8]) -> u64 {
    let mut padded = [0; 64];
    let block: &[u8; 64] = bytes.first_chunk().unwrap_or_else(|| {
        padded[..bytes.len()].copy_from_slice(bytes);
        padded[bytes.len()] = b'&';
        &padded
    });
    // Branch-free and on bytes only, so that the compiler vectorizes it.
    let mut bits = [0; 64];
    for (at, (bit, byte)) in bits.iter_mut().zip(block).enumerate() {
        *bit = if matches!(*byte, b'&' | b'=' | b'+' | b'%') { 1_u8 << (at % 8) } else { 0 };
    }
    // The product adds up the bits of eight bytes in its highest byte.
    let eights = bits.as_chunks().0.iter().rev();
    eights.fold(0, |marks, eight| {
        marks << 8 | u64::from_le_bytes(*eight).wrapping_mul(0x0101_0101_0101_0101) >> 56
    })
}

/// The value of a hexadecimal digit.
pub(crate) fn hex(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(body: &str) -> Vec<(String, String)> {
        let form = Form::parse(body.as_bytes()).expect("form");
        form.iter().map(|(n, v)| (n.into_owned(), v.into_owned())).collect()
    }

    #[test]
    fn forms_keep_order_repeats_and_whitespace() {
        let cases: [(&str, &[(&str, &str)]); 8] = [
            ("", &[]),
            ("A=1&B=2&A=1", &[("A", "1"), ("B", "2"), ("A", "1")]),
            ("Body=+hi++%0D%0A", &[("Body", " hi  \r\n")]),
            ("a&b=&=c&&", &[("a", ""), ("b", ""), ("", "c")]),
            ("a=b=c", &[("a", "b=c")]),
            ("a=%C3%B1%e9", &[("a", "ñ\u{fffd}")]),
            ("a=%&b=%4&c=%zz&d=100%25", &[("a", "%"), ("b", "%4"), ("c", "%zz"), ("d", "100%")]),
            ("%41+b=1", &[("A b", "1")]),
        ];
        for (body, expected) in cases {
            let expected: Vec<_> = expected.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
            assert_eq!(parsed(body), expected, "{body}");
        }
    }

    #[test]
    fn limits_are_errors() {
        assert!(Form::parse(&vec![b'a'; MAX_BYTES + 1]).is_err());
        assert!(Form::parse("a=1&".repeat(1000).as_bytes()).is_ok());
        assert!(Form::parse("a=1&".repeat(1001).as_bytes()).is_err());
    }

    #[test]
    fn debug_shows_names_only() {
        let shown = format!("{:?}", Form::parse(b"Body=secret").expect("form"));
        assert_eq!(shown, "[\"Body\"]");
    }

    fn signed(body: &str) -> String {
        let form = Form::parse(body.as_bytes()).expect("form");
        String::from_utf8(form.signed()).expect("text")
    }

    #[test]
    fn parameters_are_signed_in_order_and_each_once() {
        let cases = [
            ("", ""),
            ("B=2&A=1", "A1B2"),
            ("A=2&A=1&A=2", "A1A2"),
            // Equal first eight bytes, also in escaped form.
            ("MediaUrl2=b&MediaUrl1=c&MediaUrl10=a", "MediaUrl1cMediaUrl10aMediaUrl2b"),
            ("MediaUrl2=b&%4DediaUrl1=c&MediaUrl2=%62", "MediaUrl1cMediaUrl2b"),
            // A prefix sorts first.
            ("CallSid=1&Call=2&Cal=3&C=4&=5&CallSidX=6", "5C4Cal3Call2CallSid1CallSidX6"),
            ("b=%zz+%&a=x=y", "ax=yb%zz %"),
        ];
        for (body, expected) in cases {
            assert_eq!(signed(body), expected, "{body}");
        }
    }

    #[test]
    fn marks_are_found_wherever_they_stand() {
        for length in 0..200 {
            let filler = "x".repeat(length);
            assert_eq!(
                signed(&format!("b={filler}&a={filler}%2C")),
                format!("a{filler},b{filler}"),
                "{length}"
            );
            assert_eq!(signed(&format!("{filler}=")), filler, "{length}");
        }
    }

    #[test]
    fn numbers_order_names_as_their_bytes_do() {
        let names = [
            "", "A", "AB", "ABC", "ABCD", "ABCDE", "ABCDEF", "ABCDEFG", "ABCDEFGH", "ABCDEFH", "B", "b", "é",
        ];
        assert!(names.is_sorted_by_key(|name| first_bytes(name.as_bytes())));
        assert_eq!(first_bytes(b"ABCDEFG"), u64::from_be_bytes(*b"ABCDEFG\0"));
    }
}
