//! A form: the same pairs as from the WHATWG parser, within the limits, also as an event.
#![no_main]

use libfuzzer_sys::fuzz_target;
use twire::webhook::{Event, Form};

fuzz_target!(|body: &[u8]| {
    let theirs: Vec<_> = form_urlencoded::parse(body).collect();
    let Ok(form) = Form::parse(body) else {
        assert!(body.len() > 1024 * 1024 || theirs.len() > 1000, "refused within the limits");
        return;
    };
    let mine: Vec<_> = form.iter().collect();
    assert_eq!(mine, theirs);
    for (name, value) in &theirs {
        // Bytes that are no UTF-8 are only shown as replaced: they are not found by what is shown.
        if !name.contains('\u{fffd}') {
            let first = theirs.iter().find(|(n, _)| n == name).map(|(_, v)| v);
            assert_eq!(form.get(name).as_ref(), first, "{value}");
        }
    }
    assert!(Form::parse_with_limits(body, body.len(), form.len()).is_ok());
    if !form.is_empty() {
        assert!(Form::parse_with_limits(body, body.len(), form.len() - 1).is_err());
    }
    let event = Event::from_form(form);
    assert!(!event.name().is_empty());
    let _ = (event.fields(), format!("{event:?}"));
});
