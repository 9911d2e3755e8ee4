//! The dictionary of Twilio's error codes, read in place from the image that `build.rs` makes of
//! `core/errors/codes.json`.

use super::{ErrorClass, layout};

/// For each code, in order, code and class as one little-endian number.
static CLASSES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/error_classes.bin"));

/// The class of a code of the dictionary.
pub(super) fn class(code: i64) -> Option<ErrorClass> {
    let entry = entry(position(code).ok()?)?;
    ErrorClass::ALL.get(usize::from(entry.to_le_bytes()[0] & ((1 << layout::CLASS_BITS) - 1))).copied()
}

fn entry(index: usize) -> Option<u32> {
    CLASSES.as_chunks::<4>().0.get(index).map(|bytes| u32::from_le_bytes(*bytes))
}

/// The index of a code, or where it would be.
fn position(code: i64) -> Result<usize, usize> {
    let of = |bytes: &[u8; 4]| i64::from(u32::from_le_bytes(*bytes) >> layout::CLASS_BITS);
    CLASSES.as_chunks::<4>().0.binary_search_by_key(&code, of)
}

#[cfg(feature = "error-texts")]
pub use texts::{ErrorCode, ErrorPlace};

#[cfg(feature = "error-texts")]
mod texts {
    use super::{ErrorClass, class, entry, layout, position};

    static RECORDS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/error_records.bin"));
    static TEXTS: &str = include_str!(concat!(env!("OUT_DIR"), "/error_texts.txt"));

    /// The layout of a record: offsets of title and advice, HTTP status, lengths of both, product, flags.
    const RECORD: usize = 14;

    /// An error code of Twilio, from the embedded dictionary.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub struct ErrorCode {
        /// The code, such as 30007.
        pub code: i64,
        /// What happened, in a few words.
        pub title: &'static str,
        /// What to do.
        pub advice: &'static str,
        /// What a sender does next.
        pub class: ErrorClass,
        /// Whether Twilio documents the class; else it is a judgement.
        pub is_documented: bool,
        /// Where the code occurs.
        pub place: ErrorPlace,
        /// The product that reports it, such as `messaging`.
        pub product: &'static str,
        /// The HTTP status of its response, where known.
        pub status: Option<u16>,
    }

    /// Where an error code occurs.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ErrorPlace {
        /// In the response to a request.
        Request,
        /// In a message or call that Twilio had accepted.
        Delivery,
        /// In Twilio's debugger, about a webhook or TwiML.
        Webhook,
    }

    impl ErrorPlace {
        /// The place's name: `request`, `delivery` or `webhook`.
        pub fn name(self) -> &'static str {
            layout::PLACES[self as usize]
        }

        /// What the place means for what was sent.
        pub fn meaning(self) -> &'static str {
            match self {
                ErrorPlace::Request => "Twilio refused the request",
                ErrorPlace::Delivery => "Twilio accepted the message or call and could not complete it",
                ErrorPlace::Webhook => "Twilio reports a problem with a webhook or TwiML in its debugger",
            }
        }
    }

    impl ErrorCode {
        /// Looks a code up.
        pub fn find(code: i64) -> Option<ErrorCode> {
            ErrorCode::at(position(code).ok()?)
        }

        /// The codes of the dictionary before and after a number.
        pub fn neighbors(number: i64) -> impl Iterator<Item = ErrorCode> {
            let (before, after) = match position(number) {
                Ok(at) => (at.checked_sub(1), at + 1),
                Err(at) => (at.checked_sub(1), at),
            };
            before.into_iter().chain([after]).filter_map(ErrorCode::at)
        }

        /// Twilio's page about the code.
        pub fn url(&self) -> String {
            format!("https://www.twilio.com/docs/api/errors/{}", self.code)
        }

        fn at(index: usize) -> Option<ErrorCode> {
            let code = i64::from(entry(index)? >> layout::CLASS_BITS);
            let record = RECORDS.as_chunks::<RECORD>().0.get(index)?;
            let number =
                |at: usize| u32::from_le_bytes([record[at], record[at + 1], record[at + 2], record[at + 3]]);
            let text = |at: usize, length: u8| {
                let start = usize::try_from(number(at)).ok()?;
                TEXTS.get(start..start + usize::from(length))
            };
            let status = u16::from_le_bytes([record[8], record[9]]);
            Some(ErrorCode {
                code,
                title: text(0, record[10])?,
                advice: text(4, record[11])?,
                class: class(code)?,
                is_documented: record[13] & 1 == 1,
                place: match record[13] >> 1 {
                    0 => ErrorPlace::Request,
                    1 => ErrorPlace::Delivery,
                    _ => ErrorPlace::Webhook,
                },
                product: layout::PRODUCTS.get(usize::from(record[12]))?,
                status: (status != 0).then_some(status),
            })
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn the_image_has_every_row_of_the_data() {
            let rows: serde_json::Value =
                serde_json::from_str(include_str!("../../errors/codes.json")).expect("the data");
            let rows = rows.as_array().expect("rows");
            for row in rows {
                let code = row["code"].as_i64().expect("a code");
                let found = ErrorCode::find(code).unwrap_or_else(|| panic!("{code} is missing"));
                for (field, value) in [
                    ("title", found.title),
                    ("advice", found.advice),
                    ("class", found.class.name()),
                    ("where", found.place.name()),
                    ("product", found.product),
                ] {
                    assert_eq!(row[field], value, "{code}");
                }
                assert_eq!(row["sure"], found.is_documented, "{code}");
                assert_eq!(row["status"].as_u64(), found.status.map(u64::from), "{code}");
            }
            assert_eq!(entry(rows.len()), None);
        }

        #[test]
        fn an_unknown_number_has_neighbors() {
            let around = |number| ErrorCode::neighbors(number).map(|code| code.code).collect::<Vec<_>>();
            assert_eq!(around(30007), [30006, 30008]);
            assert_eq!(around(21613), [21612, 21614]);
            assert_eq!(around(-1), [400]);
            assert_eq!(around(i64::MAX), [575_001]);
            assert!(ErrorCode::find(1).is_none());
        }
    }
}
