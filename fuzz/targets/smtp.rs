//! `sendmail -bs`: any lines give replies of one line, and a message is at most what was written.
#![no_main]

use libfuzzer_sys::fuzz_target;
use twire_hooks::smtp::{Session, Step};

fuzz_target!(|data: &[u8]| {
    let mut session = Session::default();
    for line in data.split_inclusive(|byte| *byte == b'\n') {
        match session.line(line) {
            Step::Reply(reply) => {
                assert!(reply.len() > 3 && reply[..3].bytes().all(|b| b.is_ascii_digit()), "{reply}");
            }
            Step::Silence => {}
            Step::Submit(submission) => {
                assert!(submission.message.len() <= data.len() * 2, "longer than its input")
            }
            Step::End(_) => return,
        }
    }
});
