//! What `/metrics` says of workers and senders, in Prometheus' text format.

use std::fmt::Write as _;

use serde_json::Value as Json;
use twire_outbox::clock::parse_past_time;
use twire_outbox::query::Fleet;

/// Times of each worker: name, field of its JSON, and what it is.
const OF_WORKERS: [(&str, &str, &str); 3] = [
    ("twire_worker_start_timestamp_seconds", "started_at", "When it started, since 1970."),
    ("twire_worker_last_seen_timestamp_seconds", "last_seen_at", "When it last said that it lives."),
    ("twire_worker_lease_timestamp_seconds", "lease_until", "When it is taken for gone."),
];
/// Metrics of each sender: name, field of its JSON, and what it is.
const OF_SENDERS: [(&str, &str, &str); 5] = [
    ("twire_sender_ready", "ready", "Deliveries that wait."),
    ("twire_sender_waits_seconds", "waits_seconds", "For how long the oldest of them has been due."),
    ("twire_sender_sending", "sending", "Deliveries that are being sent."),
    ("twire_sender_uncertain", "uncertain", "Deliveries that may have been sent."),
    ("twire_sender_pace", "pace", "Segments a second that its clock gives out."),
];

/// The lines of a fleet.
pub(super) fn fleet(fleet: &Fleet) -> String {
    let Fleet { workers, senders, late, .. } = fleet;
    // They are in the order of their processes and starts. A worker that lost its session has another entry; its series
    // are those of its process.
    let workers: Vec<&Json> =
        workers.chunk_by(|a, b| process(a) == process(b)).filter_map(<[Json]>::last).collect();
    let alive = workers.iter().filter(|worker| worker["is_alive"] == true).count();
    let mut text = String::new();
    if !workers.is_empty() {
        heading(&mut text, "twire_workers", "Workers whose lease has not ended.", "gauge");
        let _ = write!(text, "\ntwire_workers {alive}");
        heading(&mut text, "twire_worker_info", "A worker of the store.", "gauge");
        for worker in &workers {
            let version = label(&worker["version"]);
            let _ = write!(text, "\ntwire_worker_info{{{},version=\"{version}\"}} 1", process(worker));
        }
        for (name, field, about) in OF_WORKERS {
            heading(&mut text, name, about, "gauge");
            for worker in &workers {
                if let Some(ms) = worker[field].as_str().and_then(parse_past_time) {
                    let _ = write!(text, "\n{name}{{{}}} {}", process(worker), ms / 1000);
                }
            }
        }
    }
    if let Some(late) = late {
        let about = "Messages that landed after they had been given up: each may have arrived twice.";
        let name = "twire_late_total";
        heading(&mut text, name, about, "counter");
        let _ = write!(text, "\n{name} {late}");
    }
    for (name, field, about) in OF_SENDERS {
        let values = senders.iter().filter(|sender| sender[field].is_number());
        let mut values = values.map(|sender| (label(&sender["sender"]), &sender[field])).peekable();
        if values.peek().is_some() {
            heading(&mut text, name, about, "gauge");
        }
        for (sender, value) in values {
            let _ = write!(text, "\n{name}{{sender=\"{sender}\"}} {value}");
        }
    }
    text
}

/// The lines in front of a metric's series.
fn heading(text: &mut String, name: &str, about: &str, kind: &str) {
    let _ = write!(text, "\n# HELP {name} {about}\n# TYPE {name} {kind}");
}

/// The labels of a worker's process.
fn process(worker: &Json) -> String {
    format!("host=\"{}\",pid=\"{}\"", label(&worker["host"]), worker["pid"])
}

/// A label's value: of senders their own address, which whoever reads metrics knows.
fn label(value: &Json) -> String {
    let value = value.as_str().unwrap_or_default();
    value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_process_whose_worker_has_two_entries_has_its_series_once() {
        let entry = |pid: u32, started: &str| {
            json!({"host": "a", "pid": pid, "version": "0.1.0", "started_at": started, "last_seen_at": started,
                   "lease_until": started, "is_alive": true})
        };
        let mut known = Fleet::default();
        known.workers = vec![
            entry(7, "2026-11-24T08:00:00Z"),
            entry(7, "2026-11-24T08:00:10Z"),
            entry(8, "2026-11-24T08:00:00Z"),
        ];
        let text = fleet(&known);
        let mut series: Vec<&str> = text
            .lines()
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| line.split(' ').next())
            .collect();
        let count = series.len();
        series.sort_unstable();
        series.dedup();
        assert_eq!(series.len(), count, "{text}");
        for line in [
            "twire_workers 2",
            "twire_worker_start_timestamp_seconds{host=\"a\",pid=\"7\"} 1795507210",
            "twire_worker_start_timestamp_seconds{host=\"a\",pid=\"8\"} 1795507200",
        ] {
            assert!(text.lines().any(|found| found == line), "{line} in {text}");
        }
    }

    #[test]
    fn workers_and_senders_are_gauges() {
        let mut known = Fleet::default();
        known.late = Some(2);
        known.workers = vec![
            json!({"host": "a", "pid": 7, "version": "0.1.0", "started_at": "2026-11-24T08:00:00Z",
                   "last_seen_at": "2026-11-24T08:00:10Z", "lease_until": "2026-11-24T08:00:40Z", "is_alive": true}),
            json!({"host": "b\"", "pid": 8, "version": "0.1.0", "is_alive": false}),
        ];
        known.senders = vec![
            json!({"sender": "+15005550006", "ready": 3, "waits_seconds": 2, "pace": 1.0}),
            json!({"sender": "a\"b", "ready": 0, "waits_seconds": null, "pace": null}),
        ];
        let text = fleet(&known);
        for line in [
            "# TYPE twire_workers gauge",
            "twire_workers 1",
            "twire_worker_info{host=\"a\",pid=\"7\",version=\"0.1.0\"} 1",
            "twire_worker_info{host=\"b\\\"\",pid=\"8\",version=\"0.1.0\"} 1",
            "twire_worker_start_timestamp_seconds{host=\"a\",pid=\"7\"} 1795507200",
            "twire_worker_last_seen_timestamp_seconds{host=\"a\",pid=\"7\"} 1795507210",
            "twire_worker_lease_timestamp_seconds{host=\"a\",pid=\"7\"} 1795507240",
            "# TYPE twire_late_total counter",
            "twire_late_total 2",
            "twire_sender_ready{sender=\"+15005550006\"} 3",
            "twire_sender_ready{sender=\"a\\\"b\"} 0",
            "twire_sender_waits_seconds{sender=\"+15005550006\"} 2",
            "twire_sender_pace{sender=\"+15005550006\"} 1.0",
        ] {
            assert!(text.lines().any(|found| found == line), "{line} in {text}");
        }
        assert!(!text.contains("null") && !text.contains("uncertain"), "{text}");
        assert_eq!(fleet(&Fleet::default()), "");
    }
}
