//! What `/metrics` says of workers and senders, in Prometheus' text format.

use std::fmt::Write as _;

use serde_json::Value as Json;

/// Metrics of each sender: name, field of its JSON, and what it is.
const OF_SENDERS: [(&str, &str, &str); 5] = [
    ("twire_sender_ready", "ready", "Deliveries that wait."),
    ("twire_sender_waits_seconds", "waits_seconds", "For how long the oldest of them has been due."),
    ("twire_sender_sending", "sending", "Deliveries that are being sent."),
    ("twire_sender_uncertain", "uncertain", "Deliveries that may have been sent."),
    ("twire_sender_pace", "pace", "Segments a second that its clock gives out."),
];

/// The lines of a fleet.
pub(super) fn fleet(workers: &[Json], senders: &[Json]) -> String {
    let alive = workers.iter().filter(|worker| worker["is_alive"] == true).count();
    let mut text = String::new();
    if !workers.is_empty() {
        let about = "# HELP twire_workers Workers whose lease has not ended.\n# TYPE twire_workers gauge";
        let _ = write!(text, "\n{about}\ntwire_workers {alive}");
    }
    for (name, field, about) in OF_SENDERS {
        let values = senders.iter().filter(|sender| sender[field].is_number());
        let mut values = values.map(|sender| (label(&sender["sender"]), &sender[field])).peekable();
        if values.peek().is_some() {
            let _ = write!(text, "\n# HELP {name} {about}\n# TYPE {name} gauge");
        }
        for (sender, value) in values {
            let _ = write!(text, "\n{name}{{sender=\"{sender}\"}} {value}");
        }
    }
    text
}

/// A label's value: the sender's own address, which whoever reads metrics knows.
fn label(sender: &Json) -> String {
    let sender = sender.as_str().unwrap_or_default();
    sender.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn workers_and_senders_are_gauges() {
        let workers = [json!({"host": "a", "is_alive": true}), json!({"host": "b", "is_alive": false})];
        let senders = [
            json!({"sender": "+15005550006", "ready": 3, "waits_seconds": 2, "pace": 1.0}),
            json!({"sender": "a\"b", "ready": 0, "waits_seconds": null, "pace": null}),
        ];
        let text = fleet(&workers, &senders);
        for line in [
            "# TYPE twire_workers gauge",
            "twire_workers 1",
            "twire_sender_ready{sender=\"+15005550006\"} 3",
            "twire_sender_ready{sender=\"a\\\"b\"} 0",
            "twire_sender_waits_seconds{sender=\"+15005550006\"} 2",
            "twire_sender_pace{sender=\"+15005550006\"} 1.0",
        ] {
            assert!(text.lines().any(|found| found == line), "{line} in {text}");
        }
        assert!(!text.contains("null") && !text.contains("uncertain"), "{text}");
        assert_eq!(fleet(&[], &[]), "");
    }
}
