//! The id of a notification: a ULID, which sorts by the time of its making.

use std::fmt;
use std::time::SystemTime;

use ring::rand::{SecureRandom, SystemRandom};

use crate::error::{Error, ErrorKind, Result};

/// Crockford's alphabet: no I, L, O or U.
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// 26 characters: 48 bits of milliseconds since 1970, 80 random bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(u128);

impl Id {
    /// A new id. The random bits are the kernel's: two processes forked from one do not share them.
    pub fn generate() -> Result<Id> {
        let mut random = [0; 10];
        SystemRandom::new()
            .fill(&mut random)
            .map_err(|_| Error::new(ErrorKind::Io, "the system gives no random bytes"))?;
        let ms = SystemTime::UNIX_EPOCH.elapsed().map_or(0, |d| d.as_millis()) & 0xffff_ffff_ffff;
        Ok(Id(random.iter().fold(ms, |id, byte| (id << 8) | u128::from(*byte))))
    }

    /// Reads an id, also one that is spelled as a UUID; `None` if it is none. Small letters are taken.
    pub fn parse(text: &str) -> Option<Id> {
        if text.len() == 36 {
            let is_hyphen = |at: usize| matches!(at, 8 | 13 | 18 | 23);
            let mut bytes = text.bytes().enumerate();
            let is_uuid =
                bytes.all(|(at, byte)| if is_hyphen(at) { byte == b'-' } else { byte.is_ascii_hexdigit() });
            return u128::from_str_radix(&text.replace('-', ""), 16).ok().filter(|_| is_uuid).map(Id);
        }
        if text.len() != 26 || text.as_bytes()[0] > b'7' {
            return None;
        }
        let mut id = 0;
        for byte in text.bytes() {
            let digit = DIGITS.iter().position(|d| *d == byte.to_ascii_uppercase())?;
            id = (id << 5) | digit as u128;
        }
        Some(Id(id))
    }

    /// The same 128 bits as `PostgreSQL` spells them.
    pub fn to_uuid(self) -> String {
        let hex = format!("{:032x}", self.0);
        [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
    }

    /// When it was made, by the clock of its maker: milliseconds since 1970.
    pub fn created_ms(self) -> i64 {
        // 48 bits always fit.
        i64::try_from(self.0 >> 80).unwrap_or(i64::MAX)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digit = |at: u32| char::from(DIGITS[((self.0 >> (5 * at)) & 31) as usize]);
        (0..26).rev().try_for_each(|at| fmt::Write::write_char(f, digit(at)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_read_as_it_is_written() {
        let id = Id::generate().expect("random bytes");
        let text = id.to_string();
        assert_eq!((text.len(), Id::parse(&text)), (26, Some(id)));
        assert_eq!(Id::parse(&text.to_lowercase()), Some(id));
        // The example of the specification.
        let known = Id::parse("01ARZ3NDEKTSV4RRFFQ69G5FAV").expect("an id");
        assert_eq!(
            (known.created_ms(), known.to_string().as_str()),
            (1_469_922_850_259, "01ARZ3NDEKTSV4RRFFQ69G5FAV")
        );
        let uuid = "01563e3a-b5d3-d676-4c61-efb99302bd5b";
        assert_eq!((known.to_uuid().as_str(), Id::parse(&uuid.to_uppercase())), (uuid, Some(known)));
        for wrong in [
            "01563e3a-b5d3-d676-4c61-efb99302bd5g",
            "01563e3a-b5d3d676--4c61-efb99302bd5b",
            "",
            "01ARZ3NDEKTSV4RRFFQ69G5FA",
            "81ARZ3NDEKTSV4RRFFQ69G5FAV",
            "01ARZ3NDEKTSV4RRFFQ69G5FAU",
        ] {
            assert_eq!(Id::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn later_ids_sort_later_and_none_comes_twice() {
        let ids: Vec<Id> = (0..1000).map(|_| Id::generate().expect("random bytes")).collect();
        let mut unique = ids.clone();
        unique.sort();
        unique.dedup();
        assert_eq!(unique.len(), 1000);
        assert!(ids.windows(2).all(|w| w[0].created_ms() <= w[1].created_ms()));
    }
}
