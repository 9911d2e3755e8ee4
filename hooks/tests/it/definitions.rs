//! The built-in definitions and their pages.

use twire_hooks::{Alert, Input, Outcome, builtin, builtins, hook};

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
        for (text, title) in [
            ("WARNING: disk full on db1\nrun fsck", "WARNING: disk full on db1"),
            ("backup of db1 started\nERROR: no space left\naborted", "backup of db1 started"),
        ] {
            let input = Input::new().with_stdin(format!("{text}\n").into_bytes());
            let alert = alert(name, &input);
            assert_eq!((alert.title.as_str(), alert.body.as_str()), (title, text), "{name}");
        }
    }
}

fn alert(name: &str, input: &Input) -> Alert {
    match hook(&builtin(name).expect(name).definition().expect(name), input) {
        Ok(Outcome::Notification(alert)) => *alert,
        other => panic!("{name}: {other:?}"),
    }
}

/// What differs in what a phone shows is no repeat of what was told.
#[test]
fn different_alerts_have_different_keys() {
    let of = |name: &str, arguments: &[&str]| {
        alert(name, &Input::new().with_host("db1").with_arguments(arguments.iter().copied())).key
    };
    assert_ne!(of("restic", &["3", "/srv"]), of("restic", &["1", "/srv"]));
    // The same numbers are said of the next message once the last is deleted.
    assert_eq!(of("asterisk", &["default", "100", "1", "0", "0"]), "");
}

/// A phone shows about 60 characters of a message that is not opened.
#[test]
fn what_others_choose_does_not_push_out_what_matters() {
    let long = "long ".repeat(20);
    let call = format!(
        "agi_channel: x\nagi_uniqueid: 1\nagi_callerid: +15558675310\nagi_calleridname: {long}\nagi_extension: 100\n\n"
    );
    let build = Input::new().with_variable("JOB_NAME", long).with_variable("BUILD_NUMBER", "42");
    for (name, input, wanted) in [
        ("asterisk-agi", Input::new().with_stdin(call.into_bytes()), "(+15558675310) to 100"),
        ("jenkins", build.with_arguments(["FAILURE"]), "FAILURE"),
    ] {
        let title = alert(name, &input).title;
        assert!(title.chars().take(60).collect::<String>().contains(wanted), "{title}");
    }
}
