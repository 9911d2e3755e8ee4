//! A definition of an operator's own, `/etc/twire/hooks/NAME.toml`: it is refused in one line, or it ends, whatever
//! its templates do.
#![no_main]

use libfuzzer_sys::fuzz_target;
use twire_hooks::{Definition, Input, hook};

fuzz_target!(|data: &[u8]| {
    let Ok(toml) = std::str::from_utf8(data) else { return };
    match Definition::parse("own", toml) {
        Ok(definition) => {
            let input = Input::new()
                .with_host("host1")
                .with_arguments(["one", "two", "--three=3"])
                .with_stdin(b"{\"a\": [1, {\"b\": \"c\"}]}".to_vec());
            if let Err(why) = hook(&definition, &input) {
                assert!(!why.contains('\n'), "{why}");
            }
        }
        Err(why) => assert!(!why.contains('\n') && why.starts_with("hook own: "), "{why}"),
    }
});
