//! A form, `application/x-www-form-urlencoded`, from raw bytes.

use std::borrow::Cow;

use crate::{Error, Result};

/// Most bytes of a body, by default.
pub(crate) const MAX_BYTES: usize = 1024 * 1024;
/// Most parameters of a form, by default.
pub(crate) const MAX_PARAMETERS: usize = 1000;

/// Decoded parameters in the order of the body; repeated names are kept, whitespace too.
///
/// All bytes live in one buffer. `Debug` shows names only: values are personal.
#[derive(Clone, Default)]
pub struct Form {
    bytes: Vec<u8>,
    pairs: Vec<Pair>,
}

/// Where a name and its value end in the buffer; the name begins where the last value ended.
#[derive(Clone, Copy)]
struct Pair {
    start: usize,
    middle: usize,
    end: usize,
}

impl Form {
    /// Parses a body of at most 1 MB and 1,000 parameters.
    pub fn parse(body: &[u8]) -> Result<Form> {
        Form::parse_within(body, MAX_BYTES, MAX_PARAMETERS)
    }

    /// Parses a body within limits of the caller's.
    pub fn parse_within(body: &[u8], max_bytes: usize, max_parameters: usize) -> Result<Form> {
        if body.len() > max_bytes {
            return Err(Error::argument("body", format!("longer than {max_bytes} bytes")));
        }
        // Decoding never makes longer: one pass, into a buffer of the body's size.
        let mut bytes = vec![0; body.len()];
        let mut pairs = Vec::with_capacity(if body.is_empty() { 0 } else { 32 });
        let digit = |at: usize| body.get(at).copied().and_then(hex);
        let (mut at, mut end) = (0, 0);
        while at < body.len() {
            let (first, start) = (at, end);
            let mut middle = None;
            while let Some(byte) = body.get(at) {
                let mut plain = *byte;
                if !SPECIAL[usize::from(plain)] {
                    bytes[end] = plain;
                    end += 1;
                    at += 1;
                    continue;
                }
                match byte {
                    b'&' => break,
                    b'=' if middle.is_none() => {
                        middle = Some(end);
                        at += 1;
                        continue;
                    }
                    b'+' => plain = b' ',
                    // A `%` without two hex digits stays as it is.
                    b'%' => {
                        if let (Some(high), Some(low)) = (digit(at + 1), digit(at + 2)) {
                            plain = high << 4 | low;
                            at += 2;
                        }
                    }
                    _ => {}
                }
                bytes[end] = plain;
                end += 1;
                at += 1;
            }
            if at > first {
                if pairs.len() == max_parameters {
                    let why = format!("more than {max_parameters} parameters");
                    return Err(Error::argument("body", why));
                }
                pairs.push(Pair { start, middle: middle.unwrap_or(end), end });
            }
            at += 1;
        }
        bytes.truncate(end);
        Ok(Form { bytes, pairs })
    }

    /// A form of parameters that are decoded already.
    pub fn of<N: AsRef<str>, V: AsRef<str>>(pairs: impl IntoIterator<Item = (N, V)>) -> Form {
        let mut form = Form::default();
        for (name, value) in pairs {
            let start = form.bytes.len();
            form.bytes.extend_from_slice(name.as_ref().as_bytes());
            let middle = form.bytes.len();
            form.bytes.extend_from_slice(value.as_ref().as_bytes());
            form.pairs.push(Pair { start, middle, end: form.bytes.len() });
        }
        form
    }

    /// How many parameters, repeated ones each.
    pub fn len(&self) -> usize {
        self.pairs.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }

    /// Names and values in order. Bytes that are not UTF-8 are replaced.
    pub fn iter(&self) -> impl Iterator<Item = (Cow<'_, str>, Cow<'_, str>)> {
        self.pairs().map(|(n, v)| (String::from_utf8_lossy(n), String::from_utf8_lossy(v)))
    }

    /// The first value of a name, which is case-sensitive.
    pub fn get(&self, name: &str) -> Option<Cow<'_, str>> {
        self.pairs().find(|(n, _)| *n == name.as_bytes()).map(|(_, v)| String::from_utf8_lossy(v))
    }

    /// What of the form is signed: names in byte order, each followed by its values, sorted and each
    /// once.
    pub(crate) fn signed(&self) -> Vec<u8> {
        // Mostly the first bytes of a name decide, and a number is compared faster than they.
        let keyed = |pair: &Pair| (first_bytes(&self.bytes[pair.start..pair.middle]), *pair);
        let mut pairs: Vec<_> = self.pairs.iter().map(keyed).collect();
        let text = |pair: &Pair| (&self.bytes[pair.start..pair.middle], &self.bytes[pair.middle..pair.end]);
        pairs.sort_unstable_by(|(a, p), (b, q)| a.cmp(b).then_with(|| text(p).cmp(&text(q))));
        pairs.dedup_by(|(a, p), (b, q)| a == b && text(p) == text(q));
        let mut joined = Vec::with_capacity(self.bytes.len());
        for (_, pair) in &pairs {
            // A name and its value lie together.
            joined.extend_from_slice(&self.bytes[pair.start..pair.end]);
        }
        joined
    }

    /// Names and values as bytes, in order.
    pub(crate) fn pairs(&self) -> impl Iterator<Item = (&[u8], &[u8])> {
        self.pairs.iter().map(|p| (&self.bytes[p.start..p.middle], &self.bytes[p.middle..p.end]))
    }
}

/// A number that orders names as their first eight bytes do.
pub(crate) fn first_bytes(name: &[u8]) -> u64 {
    if let Some(first) = name.first_chunk() {
        return u64::from_be_bytes(*first);
    }
    let mut first = [0; 8];
    for (to, byte) in first.iter_mut().zip(name) {
        *to = *byte;
    }
    u64::from_be_bytes(first)
}

impl std::fmt::Debug for Form {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.iter().map(|(name, _)| name)).finish()
    }
}

/// The bytes that mean something in a form.
const SPECIAL: [bool; 256] = {
    let mut special = [false; 256];
    special[b'&' as usize] = true;
    special[b'=' as usize] = true;
    special[b'+' as usize] = true;
    special[b'%' as usize] = true;
    special
};

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
}
