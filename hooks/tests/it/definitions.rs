//! The built-in definitions and their pages.

use twire_hooks::{Input, Outcome, builtin, builtins, hook};

#[test]
fn every_definition_is_right_and_has_a_page() {
    assert!(builtins().len() >= 30, "{}", builtins().len());
    for one in builtins() {
        let definition = one.definition().unwrap_or_else(|e| panic!("{e}"));
        assert_eq!(definition.name(), one.name());
        assert!(!definition.about().is_empty() && definition.about().len() < 80, "{}", one.name());
        for heading in ["# ", "## What it sends"] {
            assert!(one.readme().lines().any(|l| l.starts_with(heading)), "{}: no {heading:?}", one.name());
        }
        assert!(one.readme().contains("twire"), "{}", one.name());
    }
    assert!(builtin("smartd").is_some() && builtin("none").is_none());
}

/// What a caller makes of a failure is in its contract (`README.md` of each).
#[test]
fn callers_that_repeat_or_refuse_are_spared() {
    for name in ["fail2ban", "borgmatic", "pam", "freeradius"] {
        let definition = builtin(name).expect(name).definition().expect(name);
        assert_eq!(definition.failure(), 0, "{name}");
    }
    let definition = builtin("needrestart").expect("it is there").definition().expect("it is right");
    assert_eq!(definition.failure(), 1);
}

/// Scripts pipe a text to a mailer without any header.
#[test]
fn a_text_without_headers_is_told_whole() {
    for name in ["mail", "php"] {
        let definition = builtin(name).expect(name).definition().expect(name);
        for (text, title) in [
            ("WARNING: disk full on db1\nrun fsck", "WARNING: disk full on db1"),
            ("backup of db1 started\nERROR: no space left\naborted", "backup of db1 started"),
        ] {
            let input = Input::new().with_stdin(format!("{text}\n").into_bytes());
            let Ok(Outcome::Notification(alert)) = hook(&definition, &input) else {
                panic!("{name}: {text}")
            };
            assert_eq!((alert.title.as_str(), alert.body.as_str()), (title, text), "{name}");
        }
    }
}
