//! A built-in hook with any input: it becomes a notification within its limits, or an error of one line.
//!
//! Input: a byte for the hook, then arguments, values of its variables and standard input, separated by NUL, with
//! an empty one between the kinds.
#![no_main]

use std::cell::LazyCell;

use libfuzzer_sys::fuzz_target;
use twire::redact;
use twire_hooks::{Definition, Input, Outcome, builtins, hook};

thread_local! {
    static DEFINITIONS: LazyCell<Vec<Definition>> = LazyCell::new(|| {
        builtins().iter().map(|builtin| builtin.definition().expect("a built-in definition")).collect()
    });
}

fuzz_target!(|data: &[u8]| {
    let Some((which, rest)) = data.split_first() else { return };
    DEFINITIONS.with(|definitions| look(&definitions[usize::from(*which) % definitions.len()], rest));
});

fn look(definition: &Definition, rest: &[u8]) {
    let mut parts = rest.split(|byte| *byte == 0);
    let arguments: Vec<&[u8]> = parts.by_ref().take_while(|part| !part.is_empty()).collect();
    let values: Vec<&[u8]> = parts.by_ref().take_while(|part| !part.is_empty()).collect();
    let stdin = parts.collect::<Vec<_>>().join(&0);
    let mut input = Input::new().with_host("host1").with_program("/usr/bin/hook").with_arguments(arguments);
    for (name, value) in definition.variables().into_iter().zip(values) {
        input = input.with_variable(name, value);
    }
    match hook(definition, &input.with_stdin(stdin)) {
        Ok(Outcome::Notification(alert)) => {
            let is_shown = |c: char| !redact::is_control(c) || matches!(c, '\u{200c}' | '\u{200d}');
            assert!(alert.title.chars().all(is_shown) && alert.title.chars().count() <= 160, "title");
            assert!(alert.key.chars().all(is_shown) && alert.key.chars().count() <= 200, "key");
            assert!(alert.body.chars().all(|c| is_shown(c) || matches!(c, '\n' | '\t')), "body");
            assert!(
                alert.body.len() <= 17 * 1024 && !(alert.title.is_empty() && alert.body.is_empty()),
                "length"
            );
            assert!(alert.to.iter().all(|to| !to.is_empty() && to.chars().all(is_shown)), "to");
        }
        Ok(Outcome::Skipped) => {}
        Err(why) => assert!(!why.contains('\n') && !why.is_empty(), "{why}"),
    }
}
