//! JSON parsing and writing. `serde_json` is monomorphized for each source and target, so all code uses
//! these functions.
//!
//! Two things are valid JSON that `Value` cannot hold. They must not make a whole response unreadable:
//! a lone surrogate (`"\ud83d"`, half of a truncated emoji) becomes U+FFFD, and a number beyond an
//! `f64` (`1e309`) becomes a string with its digits.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Result, Value};

mod repair;

/// Parses UTF-8.
pub fn parse(bytes: &[u8]) -> Result<Value> {
    serde_json::from_slice(bytes).or_else(|error| match repair::repair(bytes) {
        Some(repaired) => serde_json::from_slice(&repaired),
        None => Err(error),
    })
}

/// Writes without whitespace.
pub fn write(json: &Value) -> String {
    // Cannot fail: the keys of a `Value` are strings.
    serde_json::to_string(json).unwrap_or_default()
}

/// What is known of a text that [`parse`] accepts, without parsing it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Outline {
    /// Whether it is an object with a `sid` that is a string and not empty.
    pub(crate) has_sid: bool,
}

/// Accepts exactly what [`parse`] accepts, at a fraction of its cost: no value is kept.
pub(crate) fn outline(bytes: &[u8]) -> Result<Outline> {
    // Checks UTF-8 once for the whole text instead of once for each string.
    let text = std::str::from_utf8(bytes).map_err(serde_json::Error::custom)?;
    let checked = serde_json::from_str::<Top>(text).or_else(|error| match repair::repair(bytes) {
        Some(repaired) => serde_json::from_slice(&repaired),
        None => Err(error),
    });
    checked.map(|Top { has_sid }| Outline { has_sid })
}

/// The outermost value.
struct Top {
    has_sid: bool,
}

/// A valid value, not kept.
struct Skipped;

/// The name of a property.
struct Name {
    is_sid: bool,
}

/// A property's value.
struct Text {
    is_text: bool,
}

/// Implements a visitor that accepts every value as `$other`; a type overrides what it looks at.
macro_rules! accept_all {
    ($type:ident, $other:expr $(, $text:ident)?) => {
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("any JSON")
        }
        fn visit_bool<E>(self, _: bool) -> std::result::Result<$type, E> {
            Ok($other)
        }
        fn visit_i64<E>(self, _: i64) -> std::result::Result<$type, E> {
            Ok($other)
        }
        fn visit_u64<E>(self, _: u64) -> std::result::Result<$type, E> {
            Ok($other)
        }
        fn visit_f64<E>(self, _: f64) -> std::result::Result<$type, E> {
            Ok($other)
        }
        fn visit_unit<E>(self) -> std::result::Result<$type, E> {
            Ok($other)
        }
        fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> std::result::Result<$type, A::Error> {
            while items.next_element::<Skipped>()?.is_some() {}
            Ok($other)
        }
    };
}

impl<'de> Deserialize<'de> for Top {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Top, D::Error> {
        deserializer.deserialize_any(Top { has_sid: false })
    }
}

impl<'de> Visitor<'de> for Top {
    type Value = Top;

    accept_all!(Top, Top { has_sid: false });
    fn visit_str<E>(self, _: &str) -> std::result::Result<Top, E> {
        Ok(Top { has_sid: false })
    }
    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> std::result::Result<Top, A::Error> {
        let mut has_sid = false;
        while let Some(name) = fields.next_key::<Name>()? {
            if name.is_sid {
                // The last of several wins, as in `parse`.
                has_sid = fields.next_value::<Text>()?.is_text;
            } else {
                fields.next_value::<Skipped>()?;
            }
        }
        Ok(Top { has_sid })
    }
}

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Name, D::Error> {
        deserializer.deserialize_str(Name { is_sid: false })
    }
}

impl Visitor<'_> for Name {
    type Value = Name;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }
    fn visit_str<E>(self, name: &str) -> std::result::Result<Name, E> {
        Ok(Name { is_sid: name == "sid" })
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Text, D::Error> {
        deserializer.deserialize_any(Text { is_text: false })
    }
}

impl<'de> Visitor<'de> for Text {
    type Value = Text;

    accept_all!(Text, Text { is_text: false });
    fn visit_str<E>(self, text: &str) -> std::result::Result<Text, E> {
        Ok(Text { is_text: !text.is_empty() })
    }
    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> std::result::Result<Text, A::Error> {
        while fields.next_entry::<Skipped, Skipped>()?.is_some() {}
        Ok(Text { is_text: false })
    }
}

impl<'de> Deserialize<'de> for Skipped {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Skipped, D::Error> {
        deserializer.deserialize_any(Skipped)
    }
}

impl<'de> Visitor<'de> for Skipped {
    type Value = Skipped;

    accept_all!(Skipped, Skipped);
    fn visit_str<E>(self, _: &str) -> std::result::Result<Skipped, E> {
        Ok(Skipped)
    }
    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> std::result::Result<Skipped, A::Error> {
        while fields.next_entry::<Skipped, Skipped>()?.is_some() {}
        Ok(Skipped)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_surrogate_or_a_huge_number_does_not_spoil_the_rest() {
        for (text, expected) in [
            (r#"{"a":"x\ud83d","sid":"SM1"}"#, r#"{"a":"x�","sid":"SM1"}"#),
            (r#"["\uDE00\ud83d\ude00\ud83d\\ud83d"]"#, r#"["�😀�\\ud83d"]"#),
            (r#"{"\ud800":[1e309,-1E400,1e308]}"#, r#"{"�":["1e309","-1E400",1e308]}"#),
        ] {
            let expected: Value = serde_json::from_str(expected).expect(expected);
            assert_eq!(parse(text.as_bytes()).expect(text), expected, "{text}");
        }
        let digits = "9".repeat(400);
        assert_eq!(parse(digits.as_bytes()).expect("digits"), Value::String(digits));
    }

    /// A text that passes is parsed later, which must not fail.
    #[test]
    fn the_outline_accepts_exactly_what_parses() {
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        let texts = [
            r#"{"sid":"SM1","price":null,"a":[1,-2,3.5,true,false,{}],"":""}"#,
            r#"{"sid":"SM1","sid":""}"#,
            r#"{"sid":["SM1"],"a":{"sid":"SM1"}}"#,
            r#"{"\u0073id":"SM1"}"#,
            r#"["sid","SM1"]"#,
            r#""\ud83d\ude00 \u00e9 \n""#,
            r#""\ud800""#,
            r#""\ud800\ud800""#,
            r#""\ud80""#,
            r#""\x""#,
            "\"a\nb\"",
            "1e308",
            "1e999",
            "-1.5E+999",
            "01e999",
            "1.e999",
            "[1e999",
            "123456789012345678901234567890",
            "-0",
            "01",
            "{}",
            "{} x",
            "{1:2}",
            r#"{"a":}"#,
            "[1,]",
            "nul",
            " ",
        ];
        let mut rows: Vec<Vec<u8>> = texts.iter().map(|t| t.as_bytes().to_vec()).collect();
        rows.extend([127, 128, 200].map(|depth| nested(depth).into_bytes()));
        rows.extend([b"\"\xff\"".to_vec(), b"{\"\xc3\":1}".to_vec(), b"[1e999,\"\xff\"]".to_vec()]);
        for row in rows {
            let text = String::from_utf8_lossy(&row).into_owned();
            match (outline(&row), parse(&row)) {
                (Ok(outline), Ok(json)) => {
                    let sid = json.get("sid").and_then(Value::as_str).unwrap_or_default();
                    assert_eq!(outline.has_sid, !sid.is_empty(), "{text}");
                }
                (outlined, parsed) => assert!(outlined.is_err() && parsed.is_err(), "{text}"),
            }
        }
    }
}
