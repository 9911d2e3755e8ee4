//! What the options of `twire notify` become at Twilio, and how its wait ends.

use std::process::Stdio;

use serde_json::{Value as Json, json};

use crate::harness::TO;
use crate::machine::{LONG, Machine, until};

const WHATSAPP: &str = "whatsapp:+14155238886";
const SHORT_CODE: &str = "55555";

/// Arguments; what the request has; what it has not.
type Row<'a> = (&'a [&'a str], &'a [(&'a str, &'a str)], &'a [&'a str]);

/// Exit code and message of a run.
fn exit(machine: &Machine, args: &[&str]) -> (Option<i32>, String) {
    let output = machine.twire(args).stderr(Stdio::piped()).output().expect("it ran");
    (output.status.code(), String::from_utf8(output.stderr).expect("UTF-8"))
}

/// What was asked of Twilio: the paths and parameters of requests that make something.
fn requests(machine: &Machine) -> Vec<(String, Vec<(String, String)>)> {
    let found = machine.sandbox.control("GET", "requests?method=POST&limit=1000", &json!(null));
    let found = found.expect("requests");
    let text = |value: &Json| value.as_str().expect("a text").to_owned();
    let one = |request: &Json| {
        let params = request["params"].as_array().expect("parameters");
        (text(&request["path"]), params.iter().map(|pair| (text(&pair[0]), text(&pair[1]))).collect())
    };
    found["requests"].as_array().expect("requests").iter().map(one).collect()
}

#[test]
fn every_option_reaches_twilio() {
    let machine = Machine::new();
    let number = machine.sandbox.phone_number().to_owned();
    let (service, content) = (machine.sandbox.messaging_service_sid(), machine.sandbox.content_sid());
    machine.configure(&format!(
        "[senders.short]\nfrom = \"{SHORT_CODE}\"\n[senders.wa]\nfrom = \"{WHATSAPP}\"\n\
         [recipients]\nops = {{ sms = \"{TO}\", whatsapp = \"whatsapp:{TO}\", call = \"{TO}\" }}\n\
         [call]\nlanguage = \"en-GB\"\nvoice = \"alice\"\n[message]\nsmart_encoding = true\n\
         [track]\npoll = false\n"
    ));
    let file = machine.path("body");
    std::fs::write(&file, "from a file\n").expect("a file");
    let file = file.to_str().expect("UTF-8");
    let whatsapp = format!("whatsapp:{TO}");
    let call = format!("call:{TO}");
    let (picture, sound) = ("https://example.com/a.png", "https://example.com/b.mp3");
    let alone = "https://example.com/c.png";
    let long = "alarm ".repeat(40);
    let cut = format!("{}...", "alarm ".repeat(26).trim_end());
    let spoken = "<Say language=\"en-GB\" voice=\"alice\">d b 1 is down</Say>";
    let twiml = format!("{spoken}<Pause length=\"1\" />{spoken}</Response>");
    let messages: &[Row<'_>] = &[
        (&["--to", "ops", "auto"], &[("To", TO), ("From", &number), ("Body", "auto")], &["MediaUrl"]),
        (&["--to", "ops", "--channel", "sms", "as SMS"], &[("To", TO), ("Body", "as SMS")], &[]),
        (
            &["--to", "ops", "--channel", "whatsapp", "on WhatsApp"],
            &[("To", &whatsapp), ("From", WHATSAPP), ("Body", "on WhatsApp")],
            &[],
        ),
        (&["--to", &whatsapp, "to it"], &[("To", &whatsapp), ("From", WHATSAPP), ("Body", "to it")], &[]),
        (
            &["--to", TO, "--template", content, "--var", "1=noon", "--var", "2=a=b"],
            &[("To", TO), ("ContentSid", content), ("ContentVariables", r#"{"1":"noon","2":"a=b"}"#)],
            &["Body"],
        ),
        (
            &["--to", TO, "--media", picture, "--media", sound, "with media"],
            &[("Body", "with media"), ("MediaUrl", picture), ("MediaUrl", sound)],
            &[],
        ),
        (&["--to", TO, "--media", alone], &[("To", TO), ("MediaUrl", alone)], &["Body"]),
        (
            &["--to", TO, "--service", service, "by a service"],
            &[("MessagingServiceSid", service), ("Body", "by a service")],
            &["From"],
        ),
        (&["--to", TO, "--from", "short", "by name"], &[("From", SHORT_CODE), ("Body", "by name")], &[]),
        (
            &["--to", TO, "--from", SHORT_CODE, "by address"],
            &[("From", SHORT_CODE), ("Body", "by address")],
            &[],
        ),
        (&["--to", TO, "--truncate", "1", &long], &[("Body", &cut)], &[]),
        (&["--to", TO, "--body-file", file], &[("Body", "from a file")], &[]),
        (&["--to", TO, "--title", "db1", "disk full"], &[("Body", "db1\ndisk full")], &[]),
        (&["--to", TO, "--title", "only a title"], &[("Body", "only a title")], &[]),
        (
            &["--to", TO, "an “email” – at once"],
            &[("Body", "an \"email\" - at once"), ("SmartEncoded", "true")],
            &[],
        ),
    ];
    let calls: &[Row<'_>] = &[
        (
            &["--to", "ops", "--channel", "call", "db1 is down"],
            &[("To", TO), ("From", &number), ("Twiml", &twiml)],
            &["Body", "SmartEncoded"],
        ),
        (&["--to", &call, "by address"], &[("To", TO), ("Twiml", "by address")], &["Body"]),
    ];
    for (args, ..) in messages.iter().chain(calls) {
        machine.notify(args);
    }
    let rows = messages.len() + calls.len();
    // Calls have a second each.
    let flushed = || machine.twire(&["outbox", "flush"]).status().is_ok_and(|status| status.success());
    until("all", || flushed() && machine.states() == vec!["accepted"; rows]);
    let requests = requests(&machine);
    assert_eq!(requests.len(), rows, "{requests:?}");
    for (kind, table) in [("Messages.json", messages), ("Calls.json", calls)] {
        for (args, wanted, unwanted) in table {
            let fits = |(name, value): &(&str, &str), params: &[(String, String)]| {
                let is_so = |(n, v): &(String, String)| {
                    // Of TwiML, its end.
                    n == name && (v == value || (n == "Twiml" && v.contains(value)))
                };
                params.iter().any(is_so)
            };
            let found: Vec<_> = requests
                .iter()
                .filter(|(path, params)| path.ends_with(kind) && wanted.iter().all(|w| fits(w, params)))
                .collect();
            assert_eq!(found.len(), 1, "{args:?}: {found:?} in {requests:#?}");
            let (_, params) = found[0];
            for name in *unwanted {
                assert!(!params.iter().any(|(n, _)| n == name), "{args:?} has {name}: {params:?}");
            }
        }
    }
    // A person hears it, twice.
    let phone = machine.sandbox.phone(TO);
    let heard = || {
        let calls = machine.sandbox.control("GET", "calls?status=completed", &json!(null)).expect("calls");
        let calls = calls["calls"].as_array().expect("calls").clone();
        let said = |call: &Json| -> Vec<String> {
            let lines = call["transcript"].as_array().into_iter().flatten();
            let lines = lines.filter(|line| line["verb"] == "Say");
            lines.map(|line| line["text"].as_str().unwrap_or_default().to_owned()).collect()
        };
        calls.iter().map(said).collect::<Vec<_>>()
    };
    until("the call", || heard().contains(&vec!["d b 1 is down".to_owned(); 2]));
    assert_eq!(phone.wait_for_messages("with media", 1, LONG).expect("it arrived")[0].media.len(), 2);
}

#[test]
fn what_is_done_in_doubt_is_the_notifications_own_choice() {
    for (choice, states, arrived) in
        [("reconcile", "accepted", 1), ("hold", "held", 1), ("resend", "accepted", 2)]
    {
        let machine = Machine::with("[track]\npoll = false\n");
        let lost = json!({"kind": "close", "landed": true, "count": 1, "method": "POST"});
        machine.sandbox.control("POST", "faults", &lost).expect("a fault");
        machine.notify(&["--to", TO, "--on-doubt", choice, "in doubt"]);
        let _worker = machine.worker();
        until(choice, || machine.states() == [states]);
        let messages = machine.sandbox.phone(TO).messages().expect("messages");
        assert_eq!(messages.len(), arrived, "{choice}");
    }
}

#[test]
fn the_wait_ends_with_what_became_of_it() {
    let machine = Machine::new();
    let worker = machine.logged(machine.twire(&["outbox", "run"]));
    let wait =
        |to: &str, state: &str, text: &str| exit(&machine, &["notify", "--to", to, "--wait", state, text]);
    // Reached.
    assert_eq!(wait(TO, "accepted=120s", "one"), (Some(0), String::new()));
    assert_eq!(machine.sandbox.phone(TO).messages().expect("messages").len(), 1);
    assert_eq!(wait(TO, "delivered=120s", "two"), (Some(0), String::new()));
    let shown = machine.output(&["queue", "--all", "--json"]);
    assert!(shown.lines().last().is_some_and(|line| line.contains("\"state\":\"delivered\"")), "{shown}");
    // Twilio refuses it, or it does not arrive.
    let gone = "+15558676544";
    machine.sandbox.phone(gone).write("STOP", None).expect("an opt-out");
    let (code, said) = wait(gone, "accepted=120s", "refused");
    assert_eq!(code, Some(69), "{said}");
    assert!(said.contains("a delivery has failed; see twire queue show"), "{said}");
    let dead = "+15558676599";
    let profile = json!({"delivery_error": 30005});
    machine.sandbox.control("PUT", &format!("phones/{dead}"), &profile).expect("a profile");
    assert_eq!(wait(dead, "delivered=120s", "undelivered").0, Some(69));
    // One of two that fails is a failure, once both are over.
    let both = exit(&machine, &["notify", "--to", TO, "--to", dead, "--wait", "delivered=120s", "both"]);
    assert_eq!(both.0, Some(69), "{both:?}");
    drop(worker);
    // Nobody delivers it.
    let (code, said) = wait(TO, "accepted=1s", "later");
    assert_eq!(code, Some(75), "{said}");
    assert!(said.contains("enqueued; not accepted yet"), "{said}");
}

#[test]
fn a_wait_that_ends_in_doubt_says_so() {
    let machine = Machine::new();
    let config = std::fs::read_to_string(&machine.config).expect("a file").replace("1500ms", "1h");
    std::fs::write(&machine.config, config).expect("a file");
    let lost = json!({"kind": "close", "landed": true, "count": null, "method": "POST"});
    machine.sandbox.control("POST", "faults", &lost).expect("a fault");
    let _worker = machine.logged(machine.twire(&["outbox", "run"]));
    for choice in ["reconcile", "hold"] {
        // A machine that is busy may not have sent it by then: the next wait is longer.
        let mut ended = (0..6).map(|n| {
            let (limit, text) = (format!("accepted={}s", 2 << n), format!("{choice} {n}"));
            exit(&machine, &["notify", "--to", TO, "--on-doubt", choice, "--wait", &limit, &text])
        });
        let (code, said) = ended.find(|(code, _)| *code != Some(75)).expect("it is sent");
        assert_eq!(code, Some(76), "{said}");
        assert!(said.contains("it may have been sent, and is being looked for"), "{said}");
    }
}
