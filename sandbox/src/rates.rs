//! Sending rates and queues of senders, enforced only when enabled.

use std::collections::HashMap;
use std::time::{Duration, SystemTime};

/// Maximum queue time of a telephone sender and of a WhatsApp sender.
const MAX_QUEUE_TIME: Duration = Duration::from_secs(10 * 3600);
const MAX_WHATSAPP_QUEUE_TIME: Duration = Duration::from_secs(4 * 3600);

/// Area codes of toll-free numbers.
pub(crate) const TOLL_FREE: [&str; 7] = ["800", "833", "844", "855", "866", "877", "888"];

/// When each sender is free again.
#[derive(Debug, Default)]
pub(crate) struct SenderRates {
    pub(crate) is_enabled: bool,
    free: HashMap<String, SystemTime>,
}

/// Segments per second; messages per second on WhatsApp.
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

impl SenderRates {
    pub(crate) fn new(is_enabled: bool) -> SenderRates {
        SenderRates { is_enabled, free: HashMap::new() }
    }

    /// How long a message would wait for its sender.
    fn wait(&self, sender: &str, now: SystemTime) -> Duration {
        self.free.get(sender).and_then(|free| free.duration_since(now).ok()).unwrap_or_default()
    }

    /// Whether the sender's queue is full.
    pub(crate) fn is_full(&self, sender: &str, now: SystemTime) -> bool {
        let max = if sender.starts_with("whatsapp:") { MAX_WHATSAPP_QUEUE_TIME } else { MAX_QUEUE_TIME };
        self.is_enabled && self.wait(sender, now) >= max
    }

    /// Reserves a place in the sender's queue; returns the wait.
    pub(crate) fn reserve(&mut self, sender: &str, segments: usize, now: SystemTime) -> Duration {
        if !self.is_enabled {
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
        let (mut rates, now) = (SenderRates::new(true), SystemTime::UNIX_EPOCH);
        assert_eq!(rates.reserve("+15005550006", 2, now), Duration::ZERO);
        assert_eq!(rates.reserve("+15005550006", 1, now), Duration::from_secs(2));
        assert_eq!(rates.reserve("+15005550006", 1, now + Duration::from_secs(2)), Duration::from_secs(1));
        assert_eq!(rates.reserve("+15005550006", 36_000, now), Duration::from_secs(4));
        assert!(rates.is_full("+15005550006", now));
        assert!(!rates.is_full("+15005550006", now + Duration::from_secs(60)));
        assert_eq!(SenderRates::new(false).reserve("+15005550006", 2, now), Duration::ZERO);
    }
}
