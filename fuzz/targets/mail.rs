//! A mail from any system: whatever its bytes are, it becomes a text without control characters, and recipients of
//! one line each.
#![no_main]

use libfuzzer_sys::fuzz_target;
use twire::redact;
use twire_hooks::Mail;

fuzz_target!(|data: &[u8]| {
    let mail = Mail::parse(data);
    // Joiners shape emoji and several scripts.
    let is_shown = |c: char| !redact::is_control(c) || matches!(c, '\u{200c}' | '\u{200d}');
    assert!(mail.subject().chars().all(is_shown), "subject");
    assert!(mail.from().chars().all(is_shown), "from");
    assert!(mail.text().chars().all(|c| is_shown(c) || matches!(c, '\n' | '\t')), "text");
    assert!(mail.recipients().iter().all(|recipient| !recipient.contains(['\n', '\r'])), "recipients");
    // Base64 and charsets give at most a few bytes for each.
    assert!(mail.text().len() <= 8 * data.len() + 64, "{} bytes of {}", mail.text().len(), data.len());
});
