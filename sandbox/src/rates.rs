//! How fast a sender sends, and how much waits for it: only where the sandbox was told to keep to it.

use std::collections::HashMap;
use std::time::{Duration, SystemTime};

/// How much may wait for a sender of the telephone network, and for one of WhatsApp.
const QUEUE: Duration = Duration::from_secs(10 * 3600);
const WHATSAPP_QUEUE: Duration = Duration::from_secs(4 * 3600);

/// Area codes of toll-free numbers.
pub(crate) const TOLL_FREE: [&str; 7] = ["800", "833", "844", "855", "866", "877", "888"];

/// When each sender is free again.
#[derive(Debug, Default)]
pub(crate) struct Rates {
    pub(crate) kept: bool,
    free: HashMap<String, SystemTime>,
}

/// Segments a second; messages a second on WhatsApp.
fn rate(sender: &str) -> u32 {
    if sender.starts_with("whatsapp:") {
        return 80;
    }
    match sender.strip_prefix("+1") {
        Some(rest) if TOLL_FREE.iter().any(|area| rest.starts_with(area)) => 3,
        Some(_) => 1,
        None if sender.starts_with('+') => 10,
        None if sender.bytes().all(|b| b.is_ascii_digit()) => 100,
        None => 10,
    }
}

impl Rates {
    pub(crate) fn new(kept: bool) -> Rates {
        Rates { kept, free: HashMap::new() }
    }

    /// How long a message of now waits for its sender.
    fn wait(&self, sender: &str, now: SystemTime) -> Duration {
        self.free.get(sender).and_then(|free| free.duration_since(now).ok()).unwrap_or_default()
    }

    /// Whether no more may wait.
    pub(crate) fn is_full(&self, sender: &str, now: SystemTime) -> bool {
        let most = if sender.starts_with("whatsapp:") { WHATSAPP_QUEUE } else { QUEUE };
        self.kept && self.wait(sender, now) >= most
    }

    /// A message takes its place; how long it waits.
    pub(crate) fn take(&mut self, sender: &str, segments: usize, now: SystemTime) -> Duration {
        if !self.kept {
            return Duration::ZERO;
        }
        let wait = self.wait(sender, now);
        let weight =
            if sender.starts_with("whatsapp:") { 1 } else { u32::try_from(segments).unwrap_or(1).max(1) };
        self.free
            .insert(sender.to_owned(), now + wait + Duration::from_secs(u64::from(weight)) / rate(sender));
        wait
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_sender_has_its_rate() {
        for (sender, expected) in [
            ("+15005550006", 1),
            ("+18885550006", 3),
            ("+447700900123", 10),
            ("12345", 100),
            ("Acme", 10),
            ("whatsapp:+14155238886", 80),
        ] {
            assert_eq!(rate(sender), expected, "{sender}");
        }
    }

    #[test]
    fn a_queue_fills_and_empties() {
        let (mut rates, now) = (Rates::new(true), SystemTime::UNIX_EPOCH);
        assert_eq!(rates.take("+15005550006", 2, now), Duration::ZERO);
        assert_eq!(rates.take("+15005550006", 1, now), Duration::from_secs(2));
        assert_eq!(rates.take("+15005550006", 1, now + Duration::from_secs(2)), Duration::from_secs(1));
        assert_eq!(rates.take("+15005550006", 36_000, now), Duration::from_secs(4));
        assert!(rates.is_full("+15005550006", now));
        assert!(!rates.is_full("+15005550006", now + Duration::from_secs(60)));
        assert_eq!(Rates::new(false).take("+15005550006", 2, now), Duration::ZERO);
    }
}
