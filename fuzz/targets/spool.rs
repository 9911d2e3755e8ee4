//! A file of the spool, written by any program: it is refused, or it is the same notification after it was written
//! again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use twire_outbox::Notification;

fuzz_target!(|data: &[u8]| {
    match Notification::decode(data) {
        Ok(notification) => {
            let Ok(bytes) = notification.encode() else { return };
            let again = Notification::decode(&bytes).expect("its own file is read");
            assert_eq!(again.encode().expect("as before"), bytes);
        }
        Err(error) => assert!(!error.message().contains('\n'), "{error}"),
    }
});
