//! Time of two kinds: schedules are wall time, waits are steady time that no change of the clock
//! moves.
//!
//! Steady time counts milliseconds, sleep of the machine included (`CLOCK_BOOTTIME`), and goes on
//! over restarts of the worker. Over a restart of the machine it goes on with what the wall clock
//! says, never backwards.

use std::time::SystemTime;

use jiff::civil::{Date, DateTime, Time};
use jiff::{Timestamp, ToSpan};
use nix::time::{ClockId, clock_gettime};

use crate::error::Result;
use crate::store::Store;
use crate::zone;

/// Two readings are of one moment if less than this many milliseconds lie between them.
const ONE_MOMENT: i64 = 100;

/// One moment by both clocks, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Now {
    /// Since 1970.
    pub wall: i64,
    /// Since the store was made; a shared store's is since 1970, as long as its clock is not set back.
    pub steady: i64,
}

impl Now {
    /// The same moment later.
    #[must_use]
    pub fn after(self, ms: i64) -> Now {
        Now { wall: self.wall + ms, steady: self.steady + ms }
    }
}

/// What the store keeps so that steady time goes on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Timeline {
    /// Which start of the machine this is about.
    pub boot: String,
    /// Steady time minus boot time.
    pub offset: i64,
    /// The last moment that was kept.
    pub last: Now,
    /// Whether it is a store's clock that all its workers share: wall time is that clock's too, as far from steady
    /// time as in `last`.
    pub is_shared: bool,
}

impl Timeline {
    /// Goes on from what was kept, at this boot, boot time and wall time.
    #[must_use]
    pub fn resume(kept: Option<&Timeline>, boot: &str, boottime: i64, wall: i64) -> Timeline {
        let steady = match kept {
            None => 0,
            Some(kept) if kept.boot == boot => kept.offset + boottime,
            // While the machine was off only the wall clock went on, and it may have been set back.
            Some(kept) => kept.last.steady + (wall - kept.last.wall).max(0),
        };
        let offset = steady - boottime;
        Timeline { boot: boot.to_owned(), offset, last: Now { wall, steady }, is_shared: false }
    }

    /// Follows a store's clock, which says this at that boot time.
    #[must_use]
    pub fn shared(now: Now, boottime: i64) -> Timeline {
        Timeline { boot: String::new(), offset: now.steady - boottime, last: now, is_shared: true }
    }

    /// What a store's steady time goes on with now.
    pub fn of(store: &mut dyn Store, clock: &dyn Clock) -> Result<Timeline> {
        if let Some(timeline) = Timeline::of_shared(&mut || store.shared_time(), clock)? {
            return Ok(timeline);
        }
        let kept = store.timeline()?;
        let (boottime, wall) = clock.moment();
        Ok(Timeline::resume(kept.as_ref(), &clock.boot(), boottime, wall))
    }

    /// Follows a store's clock, if it has one: a process that is stopped before it reads its own would be late by
    /// that much. Where each answer takes long, the fastest of a few counts.
    fn of_shared(
        time: &mut dyn FnMut() -> Result<Option<Now>>,
        clock: &dyn Clock,
    ) -> Result<Option<Timeline>> {
        const TRIES: usize = 3;
        let mut fastest: Option<(i64, Timeline)> = None;
        for _ in 0..TRIES {
            let before = clock.boottime();
            let Some(now) = time()? else { return Ok(None) };
            let after = clock.boottime();
            let took = after - before;
            if fastest.as_ref().is_none_or(|(least, _)| took < *least) {
                fastest = Some((took, Timeline::shared(now, after)));
            }
            if took < ONE_MOMENT {
                break;
            }
        }
        Ok(fastest.map(|(_, timeline)| timeline))
    }

    /// The moment.
    #[must_use]
    pub fn at(&self, boottime: i64, wall: i64) -> Now {
        let steady = self.offset + boottime;
        let shared = steady - self.last.steady + self.last.wall;
        Now { wall: if self.is_shared { shared } else { wall }, steady }
    }

    /// The moment by a clock.
    #[must_use]
    pub fn now(&self, clock: &dyn Clock) -> Now {
        let (boottime, wall) = clock.moment();
        self.at(boottime, wall)
    }
}

/// Where time comes from; tests have their own.
pub trait Clock: Send + Sync {
    /// Milliseconds since 1970.
    fn wall(&self) -> i64;
    /// Milliseconds since the machine started, sleep included.
    fn boottime(&self) -> i64;
    /// Which start of the machine this is.
    fn boot(&self) -> String;
    /// Boot time and wall time of one moment: a process that is stopped between the two readings would take that
    /// for a clock that was set.
    fn moment(&self) -> (i64, i64) {
        // Bounded for a clock that leaps at every reading.
        for _ in 0..100 {
            let (boottime, wall) = (self.boottime(), self.wall());
            if self.boottime() - boottime < ONE_MOMENT {
                return (boottime, wall);
            }
        }
        (self.boottime(), self.wall())
    }
}

/// The machine's clocks.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn wall(&self) -> i64 {
        let since = SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default();
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
    }

    fn boottime(&self) -> i64 {
        boottime_ms()
    }

    fn boot(&self) -> String {
        std::fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default().trim().to_owned()
    }
}

#[cfg(target_os = "linux")]
const STEADY: ClockId = ClockId::CLOCK_BOOTTIME;
#[cfg(not(target_os = "linux"))]
const STEADY: ClockId = ClockId::CLOCK_MONOTONIC;

pub(crate) fn boottime_ms() -> i64 {
    // These clocks do not fail.
    clock_gettime(STEADY).map_or(0, |time| time.tv_sec() * 1000 + time.tv_nsec() / 1_000_000)
}

/// `500ms`, `90s`, `15m`, `2h`, `7d` in milliseconds.
pub fn parse_duration(text: &str) -> Option<i64> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let number: i64 = text[..digits].parse().ok()?;
    let unit = match &text[digits..] {
        "ms" => 1,
        "s" => 1000,
        "m" => 60_000,
        "h" => 3_600_000,
        "d" => 86_400_000,
        _ => return None,
    };
    // A hundred years are forever.
    number.checked_mul(unit).filter(|ms| *ms <= 100 * 366 * 86_400_000)
}

/// A time as people write it, in milliseconds since 1970: `2026-11-24T08:00:00Z`,
/// `2026-11-24T08:00` or `2026-11-24` by the clock of this machine, and `08:00`, which is the next one after `wall`.
pub fn parse_time(text: &str, wall: i64) -> Option<i64> {
    let zone = zone::system();
    if let Ok(time) = text.parse::<Time>()
        && text.len() <= 8
        && text.contains(':')
    {
        let today = zone.to_datetime(Timestamp::from_millisecond(wall).ok()?).date();
        let on = |day: Date| Some(zone.to_timestamp(day.to_datetime(time)).ok()?.as_millisecond());
        return match on(today)? {
            at if at > wall => Some(at),
            _ => on(today.checked_add(1.day()).ok()?),
        };
    }
    parse_past_time(text)
}

/// [`parse_time`] without a time of day alone.
pub fn parse_past_time(text: &str) -> Option<i64> {
    let text = text.trim();
    if let Ok(time) = text.parse::<Timestamp>() {
        return Some(time.as_millisecond());
    }
    let zone = zone::system();
    let time = text.replace(' ', "T").parse::<DateTime>().ok()?;
    Some(zone.to_timestamp(time).ok()?.as_millisecond())
}

/// A duration as people say it: `40 s`, `6 min`, `2 h`, `3 days`.
pub fn spoken(ms: i64) -> String {
    match ms.max(0) / 1000 {
        s @ ..120 => format!("{s} s"),
        s @ ..7_200 => format!("{} min", s / 60),
        s @ ..172_800 => format!("{} h", s / 3600),
        s => format!("{} days", s / 86_400),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_a_number_and_a_unit() {
        let cases = [
            ("500ms", 500),
            ("90s", 90_000),
            ("15m", 900_000),
            ("2h", 7_200_000),
            ("7d", 604_800_000),
            ("0s", 0),
        ];
        for (text, ms) in cases {
            assert_eq!(parse_duration(text), Some(ms), "{text}");
        }
        for wrong in ["", "5", "s", "5 s", "-5s", "1.5h", "5min", "5S", "99999999999999999999s", "9999999d"] {
            assert_eq!(parse_duration(wrong), None, "{wrong}");
        }
        assert_eq!([40_000, 360_000, 7_200_000, 172_800_000].map(spoken), ["40 s", "6 min", "2 h", "2 days"]);
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        let wall = |text: &str| text.parse::<Timestamp>().expect("a time").as_millisecond();
        let noon = wall("2026-11-24T12:00:00Z");
        assert_eq!(parse_time("2026-11-24T12:00:00Z", 0), Some(noon));
        assert_eq!(parse_time("2026-11-24T13:00:00+01:00", 0), Some(noon));
        let local = parse_time("2026-11-24T12:00", 0).expect("a time");
        assert!((local - noon).abs() <= 14 * 3_600_000);
        assert_eq!(parse_time("2026-11-24 12:00", 0), Some(local));
        let next = parse_time("08:00", noon).expect("a time");
        assert!(next > noon && next <= noon + 25 * 3_600_000);
        for wrong in ["", "soon", "2026-13-01", "25:00", "08"] {
            assert_eq!(parse_time(wrong, noon), None, "{wrong}");
        }
    }

    /// The process is stopped for 5 s after a reading of the boot time.
    #[test]
    fn a_process_that_is_stopped_between_two_readings_reads_again() {
        use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
        struct Stopped {
            readings: AtomicUsize,
            at: usize,
            passed: AtomicI64,
        }
        impl Clock for Stopped {
            fn wall(&self) -> i64 {
                1_000_000 + self.passed.load(Ordering::Relaxed)
            }
            fn boottime(&self) -> i64 {
                let boottime = self.passed.load(Ordering::Relaxed);
                if self.readings.fetch_add(1, Ordering::Relaxed) == self.at {
                    self.passed.fetch_add(5_000, Ordering::Relaxed);
                }
                boottime
            }
            fn boot(&self) -> String {
                String::new()
            }
        }
        for at in 0..4 {
            let clock = Stopped { readings: AtomicUsize::new(0), at, passed: AtomicI64::new(0) };
            let (boottime, wall) = clock.moment();
            assert_eq!(wall - boottime, 1_000_000, "stopped after reading {at}");
        }
    }

    /// The process is stopped for 5 s before it reads its own clock, or waits for each answer.
    #[test]
    fn a_stores_clock_is_read_again_by_a_process_that_was_stopped() {
        use std::cell::Cell;
        use std::sync::atomic::{AtomicI64, Ordering};
        struct Passed(AtomicI64);
        impl Clock for Passed {
            fn wall(&self) -> i64 {
                0
            }
            fn boottime(&self) -> i64 {
                self.0.load(Ordering::Relaxed)
            }
            fn boot(&self) -> String {
                String::new()
            }
        }
        for (delays, wrong, tries) in [
            (&[20_i64][..], 20, 1),
            (&[5_000, 20], 20, 2),
            (&[5_000, 300, 5_000], 300, 3),
            (&[200, 300, 400], 200, 3),
        ] {
            let (clock, asked) = (Passed(AtomicI64::new(1_000)), Cell::new(0));
            let mut time = || {
                let at = clock.boottime() + 1_000_000;
                clock.0.fetch_add(delays[asked.replace(asked.get() + 1)], Ordering::Relaxed);
                Ok(Some(Now { wall: at, steady: at }))
            };
            let timeline = Timeline::of_shared(&mut time, &clock).expect("time").expect("a clock");
            let late = clock.boottime() + 1_000_000 - timeline.now(&clock).steady;
            assert_eq!((late, asked.get()), (wrong, tries), "{delays:?}");
        }
        let none = Timeline::of_shared(&mut || Ok(None), &Passed(AtomicI64::new(0)));
        assert_eq!(none.expect("an answer"), None);
    }

    #[test]
    fn steady_time_goes_on_whatever_the_wall_clock_does() {
        let first = Timeline::resume(None, "a", 5_000, 1_000_000);
        assert_eq!(first.at(5_000, 1_000_000).steady, 0);
        // The clock is set back by a day, and forward by a year.
        assert_eq!(first.at(8_000, 1_000_000 - 86_400_000).steady, 3_000);
        assert_eq!(first.at(8_000, 31_536_000_000).steady, 3_000);
        // The worker starts again at the same boot: the clock does not matter.
        let kept = Timeline { last: first.at(8_000, 1_003_000), ..first };
        let again = Timeline::resume(Some(&kept), "a", 10_000, 77);
        assert_eq!(again.at(10_000, 77).steady, 5_000);
        // The machine starts again: the wall clock says how long it was off ...
        let booted = Timeline::resume(Some(&kept), "b", 100, 1_003_000 + 60_000);
        assert_eq!(booted.at(100, 0).steady, 63_000);
        // ... but never takes time back.
        let lost = Timeline::resume(Some(&kept), "b", 100, 0);
        assert_eq!(lost.at(100, 0).steady, 3_000);
    }
}
