//! TwiML text: a parsed document can be written and parsed again, and the rules judge both the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use twire::twiml::{Document, Rules, parse};

fuzz_target!(|text: &str| {
    let read = parse(text, None);
    match &read {
        Ok(document) => {
            let xml = document.to_xml().expect("what was read can be written");
            let again = parse(&xml, None).expect("what was written can be read");
            assert_eq!(again.root(), document.root());
            assert_eq!(again.comments(), document.comments());
            assert_eq!(again.to_xml().expect("xml"), xml);
        }
        Err(error) => assert_place(error),
    }
    for rules in [Rules::voice(), Rules::messaging(), Rules::fax()] {
        let checked = Document::parse(rules, text);
        match &read {
            Ok(document) if document.root().name() == rules.root().tag() => {
                assert_eq!(checked.is_ok(), rules.check(document.root()).is_ok());
            }
            _ => assert!(checked.is_err()),
        }
        match checked {
            Ok(document) => {
                let xml = document.to_xml().expect("what passed the check passes again");
                let again = Document::parse(rules, &xml).expect("and is read again");
                assert_eq!(again.root(), document.root());
            }
            Err(error) => assert_place(&error),
        }
    }
});

fn assert_place(error: &twire::Error) {
    let text = error.to_string();
    assert!(text.contains("line ") || text.contains("longer than"), "{text}");
    assert!(!text.contains('\n'), "{text}");
}
