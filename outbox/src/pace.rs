//! The clock of a sender: which moments it gives out, and how it slows down and recovers.

/// Milliseconds that a claim may reach ahead.
pub const AHEAD: i64 = 500;
/// Milliseconds of slots beyond these that urgent messages may take: a tenth of a second's.
const URGENT: i64 = 100;
/// One slot in so many is for whoever has waited longest, whatever its priority.
pub const SHARE: i64 = 20;
/// A slowed sender recovers by 5 % of its rate a minute.
const RECOVERY_PER_MINUTE: f64 = 0.05;
/// It never gets slower than this part of its rate.
const SLOWEST: f64 = 1.0 / 64.0;

/// A sender's clock. Times are steady microseconds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pace {
    /// Microseconds a segment takes at full rate; 0 for no limit.
    pub interval: i64,
    /// When the next slot is (the theoretical arrival time).
    pub next: i64,
    /// The part of the rate that is used, from 1 down.
    pub factor: f64,
    /// When the factor was last changed.
    pub slowed: i64,
}

impl Pace {
    /// A sender of so many segments a second; 0 for no limit.
    pub fn new(rate: f64) -> Pace {
        Pace { interval: interval(rate), next: 0, factor: 1.0, slowed: 0 }
    }

    /// The part of its rate that it may use now.
    pub fn current(&self, now: i64) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "minutes, not microseconds, matter")]
        let minutes = (now - self.slowed).max(0) as f64 / 60e6;
        (self.factor + minutes * RECOVERY_PER_MINUTE).min(1.0)
    }

    /// The moment of the next message of so many segments, if it is near enough; the clock moves.
    pub fn take(&mut self, now: i64, segments: u32) -> Option<i64> {
        let at = self.next.max(now);
        if at > now + AHEAD * 1000 {
            return None;
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "at most hours")]
        let interval = (self.interval as f64 / self.current(now)) as i64;
        self.next = at + interval * i64::from(segments.max(1));
        Some(at)
    }

    /// The moment of an urgent message: now, though the next slots are given out. What comes later
    /// waits for it, so that the rate is kept; so few are taken that no second has a tenth more.
    pub fn take_urgent(&mut self, now: i64, segments: u32) -> Option<i64> {
        if self.opens_urgent() > now {
            return None;
        }
        let next = self.next.max(now);
        self.next = now;
        let at = self.take(now, segments);
        self.next += next - now;
        at
    }

    /// At most so many slots are given out now.
    pub fn slots(&self, now: i64) -> usize {
        let span = now + (AHEAD + URGENT) * 1000 - self.next.max(now);
        let slots = span.max(0).checked_div(self.interval).map_or(i64::MAX, |slots| slots + 1);
        usize::try_from(slots).unwrap_or(usize::MAX)
    }

    /// When the next message may be claimed.
    pub fn opens(&self) -> i64 {
        self.next - AHEAD * 1000
    }

    /// When the next urgent one may be claimed.
    pub fn opens_urgent(&self) -> i64 {
        self.opens() - URGENT * 1000
    }

    /// Twilio says that this sender is too fast.
    pub fn slow_down(&mut self, now: i64) {
        self.factor = (self.current(now) / 2.0).max(SLOWEST);
        self.slowed = now;
    }
}

fn interval(rate: f64) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "a rate is at least one a day")]
    let interval = if rate > 0.0 { (1e6 / rate).round() as i64 } else { 0 };
    interval
}

/// How many requests are under way at once: it starts at 8, halves when Twilio says that there are
/// too many (20429), and grows by one with each success.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parallel {
    limit: usize,
    longest: usize,
}

impl Parallel {
    /// At most `longest` at once.
    pub fn new(longest: usize) -> Parallel {
        Parallel { limit: 8.min(longest), longest }
    }

    /// How many may be under way.
    pub fn limit(&self) -> usize {
        self.limit
    }

    /// A request went well.
    pub fn succeeded(&mut self) {
        self.limit = (self.limit + 1).min(self.longest);
    }

    /// Twilio said that there are too many.
    pub fn too_many(&mut self) {
        self.limit = (self.limit / 2).max(1);
    }
}

/// Segments a second that Twilio sends for a sender of this kind; see `docs/outbox.md`.
pub fn automatic_rate(address: &str, is_call: bool) -> f64 {
    const TOLL_FREE: [&str; 7] = ["+1800", "+1833", "+1844", "+1855", "+1866", "+1877", "+1888"];
    if is_call {
        return 1.0;
    }
    let number = address.strip_prefix("whatsapp:");
    match number.unwrap_or(address) {
        _ if number.is_some() => 80.0,
        // A service's senders are not known here: as fast as a single long code.
        service if service.starts_with("MG") && service.len() == 34 => 1.0,
        code if code.len() <= 6 && code.bytes().all(|b| b.is_ascii_digit()) => 100.0,
        toll_free if TOLL_FREE.iter().any(|prefix| toll_free.starts_with(prefix)) => 3.0,
        na if na.starts_with("+1") => 1.0,
        number if number.starts_with('+') => 10.0,
        _ => 10.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many slots a sender gives out in so many seconds, claimed at random moments.
    fn given(rate: f64, seconds: i64, claims: impl Fn(i64) -> i64) -> Vec<i64> {
        let mut pace = Pace::new(rate);
        let (mut now, mut slots) = (0, Vec::new());
        while now < seconds * 1_000_000 {
            while let Some(slot) = pace.take(now, 1) {
                slots.push(slot);
            }
            now += claims(now);
        }
        slots.retain(|slot| *slot < seconds * 1_000_000);
        slots
    }

    #[test]
    fn the_rate_is_kept_to_a_hundredth_over_a_minute_and_to_a_tenth_in_every_second() {
        for rate in [1.0, 10.0, 80.0, 100.0] {
            let slots = given(rate, 60, |now| 1_000 + now * 7 % 300_000);
            let wanted = rate * 60.0;
            let found = f64::from(u32::try_from(slots.len()).expect("few"));
            assert!((found - wanted).abs() <= wanted * 0.01 + 1.0, "{rate}: {found}");
            if rate >= 10.0 {
                for start in (0..59_000_000).step_by(100_000) {
                    let in_second = slots.iter().filter(|s| (start..start + 1_000_000).contains(*s)).count();
                    let most = rate * 1.1;
                    assert!(f64::from(u32::try_from(in_second).expect("few")) <= most, "{rate}: {in_second}");
                }
            }
        }
    }

    #[test]
    fn a_pause_is_not_made_up_for_by_a_burst() {
        let mut pace = Pace::new(10.0);
        assert_eq!(pace.take(0, 1), Some(0));
        let hour = 3_600_000_000;
        let slots: Vec<i64> = std::iter::from_fn(|| pace.take(hour, 1)).collect();
        assert_eq!(slots, [0, 1, 2, 3, 4, 5].map(|n| hour + n * 100_000));
    }

    #[test]
    fn urgent_messages_do_not_wait_behind_slots_that_are_given_out_and_keep_the_rate() {
        let mut pace = Pace::new(100.0);
        let bulk: Vec<i64> = std::iter::from_fn(|| pace.take(0, 1)).collect();
        assert_eq!((bulk.len(), pace.next), (51, 510_000));
        let urgent: Vec<i64> = std::iter::from_fn(|| pace.take_urgent(20_000, 1)).collect();
        // A tenth of a second's slots, and what 20 ms have opened.
        assert_eq!(urgent, [20_000; 12]);
        assert_eq!(pace.take(20_000, 1), None);
        let later: Vec<i64> =
            (3..98).filter_map(|n| pace.take(n * 10_000, 1)).filter(|at| *at < 1_000_000).collect();
        let in_second = bulk.len() + urgent.len() + later.len();
        assert!((99..=101).contains(&in_second), "{in_second}");
        let mut idle = Pace::new(1.0);
        assert_eq!((idle.take_urgent(7, 1), idle.next), (Some(7), 1_000_007));
    }

    #[test]
    fn long_messages_take_more_slots_and_a_slow_sender_recovers() {
        let mut pace = Pace::new(1.0);
        assert_eq!((pace.take(0, 4), pace.take(0, 1), pace.next), (Some(0), None, 4_000_000));
        pace.slow_down(0);
        pace.slow_down(0);
        assert!((pace.current(0) - 0.25).abs() < 1e-9);
        assert!((pace.current(5 * 60_000_000) - 0.5).abs() < 1e-9);
        assert!((pace.current(3_600_000_000) - 1.0).abs() < 1e-9);
        for _ in 0..20 {
            pace.slow_down(0);
        }
        assert!(pace.current(0) > 0.01);
        let mut free = Pace::new(0.0);
        assert_eq!((free.take(5, 1), free.take(5, 1)), (Some(5), Some(5)));
    }

    #[test]
    fn parallel_requests_halve_and_grow() {
        let mut parallel = Parallel::new(10);
        assert_eq!(parallel.limit(), 8);
        (0..5).for_each(|_| parallel.succeeded());
        assert_eq!(parallel.limit(), 10);
        (0..5).for_each(|_| parallel.too_many());
        assert_eq!(parallel.limit(), 1);
    }

    #[test]
    fn senders_have_the_rates_of_their_kind() {
        let cases = [
            ("+15005550006", 1.0),
            ("+18005550006", 3.0),
            ("12345", 100.0),
            ("ACME", 10.0),
            ("whatsapp:+14155238886", 80.0),
            ("+4915112345678", 10.0),
            ("MG0123456789abcdef0123456789abcdef", 1.0),
        ];
        for (address, rate) in cases {
            assert!((automatic_rate(address, false) - rate).abs() < 1e-9, "{address}");
            assert!((automatic_rate(address, true) - 1.0).abs() < 1e-9, "{address}");
        }
    }
}
