//! Segments: every case of Twilio's calculator, and properties over random texts.

use twire::sms::{self, Encoding};

use crate::vectors::{Random, load, rows};

#[test]
fn segments_equal_twilios_calculator_case_by_case() {
    let file = load("segments.json");
    let cases = rows(&file, "cases");
    assert_eq!(cases.len(), 171);
    for case in cases {
        let text = case["text"].as_str().expect("text");
        let found = match case["smart_encoding"].as_bool() {
            Some(true) => sms::smart_segments(text),
            _ => sms::segments(text),
        };
        let name = format!("{text:?} smart={}", case["smart_encoding"]);
        assert_eq!(found.encoding().name(), case["encoding"], "{name}");
        assert_eq!(found.count(), case["segments"], "{name}");
        assert_eq!(found.characters(), case["characters"], "{name}");
        if let Some(units) = case["units"].as_array() {
            // The calculator counts the header's six octets as six units.
            let header = if found.count() > 1 { 6 } else { 0 };
            let mine: Vec<_> = found.segments().iter().map(|s| s.graphemes + header).collect();
            let theirs: Vec<_> =
                units.iter().map(|n| usize::try_from(n.as_u64().expect("n")).expect("n")).collect();
            assert_eq!(mine, theirs, "{name}");
            assert_eq!(found.code_points(), case["unicode_scalars"], "{name}");
            assert_eq!(found.message_bits(), case["message_bits"], "{name}");
            assert_eq!(found.total_bits(), case["total_bits"], "{name}");
            let forcing: Vec<_> = found.non_gsm_characters().iter().map(|f| f.text.as_str()).collect();
            let theirs: Vec<_> = case["forcing"]
                .as_array()
                .expect("forcing")
                .iter()
                .map(|f| f.as_str().expect("text"))
                .collect();
            assert_eq!(forcing, theirs, "{name}");
        }
    }
}

#[test]
fn smart_encoding_replaces_what_twilios_table_has_and_nothing_else() {
    let file = load("segments.json");
    let table = file["smart_encoding"].as_object().expect("a table");
    let replaced = |c: char| {
        let row = table.iter().find(|(_, from)| from.as_str().expect("text").contains(c));
        row.map_or_else(|| c.to_string(), |(to, _)| to.clone())
    };
    for c in ('\0'..='\u{ffff}').chain(['😀']) {
        assert_eq!(sms::smart_encode(&c.to_string()), replaced(c), "{:x}", u32::from(c));
    }
}

#[test]
fn random_texts_are_cut_without_gaps_and_truncated_to_fit() {
    let mut random = Random(1);
    for _ in 0..300 {
        let text = random.text(400);
        let found = sms::segments(&text);
        let mut at = 0;
        for segment in found.segments() {
            assert_eq!(segment.range.start, at, "{text:?}");
            assert!(segment.units <= found.code_units_per_segment(), "{text:?}");
            at = segment.range.end;
        }
        assert_eq!(at, text.len());
        if found.encoding() == Encoding::Ucs2 {
            assert_eq!(found.code_units(), text.encode_utf16().count());
        }
        let short = sms::truncate(&text, 2);
        assert!(text.starts_with(short) && sms::segments(short).count() <= 2, "{text:?}");
        if found.count() <= 2 {
            assert_eq!(short, text);
        }
    }
}
