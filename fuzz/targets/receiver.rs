//! A request's body at `twire serve`: JSON for each hook that reads it (Alertmanager, Grafana, Zabbix).
#![no_main]

use std::cell::LazyCell;

use libfuzzer_sys::fuzz_target;
use twire_hooks::{Definition, Input, Outcome, builtins, hook};

thread_local! {
    static RECEIVERS: LazyCell<Vec<Definition>> = LazyCell::new(|| {
        let definitions = builtins().iter().map(|builtin| builtin.definition().expect("a built-in definition"));
        definitions.filter(Definition::reads_json).collect()
    });
}

fuzz_target!(
    |data: &[u8]| RECEIVERS.with(|receivers| receivers.iter().for_each(|receiver| look(receiver, data)))
);

fn look(receiver: &Definition, data: &[u8]) {
    let input = || Input::new().with_host("host1").with_stdin(data.to_vec());
    let outcome = hook(receiver, &input());
    match &outcome {
        Ok(Outcome::Notification(alert)) => assert!(alert.title.chars().count() <= 160, "title"),
        Ok(Outcome::Skipped) => {}
        Err(why) => assert!(!why.contains('\n'), "{why}"),
    }
    // A retry is known by its key.
    assert_eq!(outcome, hook(receiver, &input()), "{}", receiver.name());
}
