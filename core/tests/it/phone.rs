//! Phone numbers: the cases of `tests/vectors`, and properties of random texts.

use twire::phone::{LineType, is_e164, normalize, parse};

use crate::vectors::{Random, load, rows};

#[test]
fn numbers_are_read_as_their_country_writes_them() {
    for row in rows(&load("phone.json"), "numbers") {
        let (text, country) = (row[0].as_str().expect("text"), row[1].as_str());
        let number = parse(text, country).unwrap_or_else(|e| panic!("{row}: {e}"));
        assert_eq!(number.as_str(), row[2], "{row}");
        let line_type = number.line_type().map(LineType::name);
        assert_eq!((number.region(), line_type), (row[3].as_str(), row[4].as_str()), "{row}");
        assert_eq!(format!("+{}{}", number.country_code(), number.national()), number.as_str());
        assert_eq!(normalize(text, country).ok().as_deref(), row[2].as_str());
    }
}

#[test]
fn what_cannot_be_told_is_an_error() {
    for row in rows(&load("phone.json"), "wrong") {
        let (text, country) = (row[0].as_str().expect("text"), row[1].as_str());
        let error = parse(text, country).expect_err(text).to_string();
        assert!(error.contains(row[2].as_str().expect("why")), "{text:?}: {error}");
    }
}

#[test]
fn numbers_of_every_plan_are_read() {
    for row in rows(&load("phone_examples.json"), "examples") {
        let [country, text, e164, line_type] = [0, 1, 2, 4].map(|n| row[n].as_str().expect("text"));
        let country = Some(country).filter(|country| *country != "-");
        for written in [text, e164] {
            let number = parse(written, country).unwrap_or_else(|e| panic!("{row}: {e}"));
            assert_eq!(number.as_str(), e164, "{row}");
            assert_eq!(number.line_type().map(LineType::name), Some(line_type), "{row}");
            // Regions share toll-free numbers and the like.
            let is_shared = number.region().is_none() && !["fixed", "mobile"].contains(&line_type);
            assert!(is_shared || number.region() == row[3].as_str(), "{row} {number:?}");
        }
    }
}

#[test]
fn any_text_is_a_number_or_an_error() {
    let mut random = Random(5);
    for _ in 0..300 {
        let mut text = random.text(20);
        if random.next() & 1 == 0 {
            text = format!("+{}{text}", random.next() % 1_000_000_000_000);
        }
        for country in [None, Some("1"), Some("IT")] {
            if let Ok(number) = normalize(&text, country) {
                assert!(is_e164(&number), "{text:?}");
                assert_eq!(normalize(&number, None).ok(), Some(number), "{text:?}");
            }
        }
    }
}
