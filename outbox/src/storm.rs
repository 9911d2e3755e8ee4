//! Repeated keys, recoveries, budgets and digests: what a thousand alerts become.

/// So many messages in so many milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Rate {
    /// Messages.
    pub count: u32,
    /// Milliseconds.
    pub window: i64,
}

impl Rate {
    /// Reads `5/15m`.
    pub fn parse(text: &str) -> Option<Rate> {
        let (count, window) = text.split_once('/')?;
        let window = crate::clock::parse_duration(window)?;
        let count = count.parse().ok().filter(|n| *n > 0)?;
        (window > 0).then_some(Rate { count, window })
    }
}

/// The earliest time at which a message may be sent, given the send times in `passed` (ascending): `now`
/// within the budget, later above it.
pub fn admit(budget: &[Rate], passed: &[i64], now: i64) -> i64 {
    budget.iter().fold(now, |at, rate| {
        let count = rate.count as usize;
        match passed.len().checked_sub(count) {
            // It goes when the oldest of the last `count` leaves the window.
            Some(oldest) => at.max(passed[oldest] + rate.window),
            None => at,
        }
    })
}

/// A message with the same key that came before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PreviousMessage {
    /// When it was enqueued.
    pub at: i64,
    /// Whether it is a recovery.
    pub is_resolved: bool,
    /// Whether it still waits and can be taken back.
    pub is_waiting: bool,
    /// Whether it was or may have been sent.
    pub is_sent: bool,
}

/// What a message with a key becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyMatch {
    /// A message of its own.
    New,
    /// It is counted with the one before.
    Repeat,
    /// The problem still waits: neither is sent.
    CancelBoth,
}

/// What a message becomes, given the last one with its key to its recipient.
pub fn match_key(last: Option<PreviousMessage>, is_resolved: bool, window: i64, now: i64) -> KeyMatch {
    let Some(last) = last else { return KeyMatch::New };
    let is_recent = now - last.at < window;
    match (last.is_resolved, is_resolved) {
        (false, true) if last.is_waiting => KeyMatch::CancelBoth,
        // A recovery is the answer to its problem, and tells once.
        (false, true) => KeyMatch::New,
        (true, true) if is_recent => KeyMatch::Repeat,
        // After a recovery a problem is a new one.
        (true, _) => KeyMatch::New,
        (false, false) if is_recent && (last.is_waiting || last.is_sent) => KeyMatch::Repeat,
        (false, false) => KeyMatch::New,
    }
}

/// The text of a digest: "37 alerts in 6 min: web 20, db 9, …".
pub fn digest(subjects: &[(String, u32)], time: i64) -> String {
    const SHOWN: usize = 8;
    let total: u32 = subjects.iter().map(|(_, n)| n).sum();
    let mut sorted: Vec<&(String, u32)> = subjects.iter().collect();
    sorted.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    let mut parts: Vec<String> =
        sorted.iter().take(SHOWN).map(|(subject, n)| format!("{subject} {n}")).collect();
    if sorted.len() > SHOWN {
        parts.push(format!("{} more", sorted.len() - SHOWN));
    }
    let (noun, list) = (if total == 1 { "alert" } else { "alerts" }, parts.join(", "));
    format!("{total} {noun} in {}: {list}", crate::clock::spoken(time))
}

/// What a digest calls a notification: its key up to the first colon, else the first word of its
/// title or text.
pub fn subject(key: Option<&str>, title: Option<&str>, body: &str) -> String {
    let of_key = key.and_then(|key| key.split([':', '/']).next());
    let text = of_key.or(title).unwrap_or(body);
    let word = text.split_whitespace().next().unwrap_or("other").trim_end_matches([':', ',', '.', '!']);
    word.chars().take(24).collect()
}

/// Whether a silence such as `host=web*` matches: every pair has to, `*` stands for anything.
pub fn is_silenced(pattern: &str, fields: &dyn Fn(&str) -> Option<String>) -> bool {
    let mut pairs = pattern.split_whitespace().peekable();
    pairs.peek().is_some()
        && pairs.all(|pair| {
            let Some((name, glob)) = pair.split_once('=') else { return false };
            fields(name).is_some_and(|value| matches(glob, &value))
        })
}

/// Whether a pattern with `*` is the text.
fn matches(glob: &str, text: &str) -> bool {
    let mut parts = glob.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let Some(last) = glob.contains('*').then(|| parts.next_back()).flatten() else { return rest.is_empty() };
    for part in parts {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.len() >= last.len() && rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MIN: i64 = 60_000;

    #[test]
    fn a_budget_lets_so_many_through_in_each_window() {
        let sms = [Rate { count: 5, window: 15 * MIN }, Rate { count: 11, window: 60 * MIN }];
        let mut passed = Vec::new();
        for minute in 0..180 {
            let now = minute * MIN;
            if admit(&sms, &passed, now) <= now {
                passed.push(now);
            }
        }
        for start in 0..180 {
            let within = |window: i64| {
                passed.iter().filter(|t| (start * MIN..(start + window) * MIN).contains(*t)).count()
            };
            assert!(within(15) <= 5 && within(60) <= 11, "from minute {start}");
        }
        assert_eq!(passed.len(), 33);
        assert_eq!(admit(&sms, &[0, 1, 2, 3, 4], 10), 15 * MIN);
        assert_eq!(admit(&[], &[0; 1000], 10), 10);
        assert_eq!(Rate::parse("5/15m"), Some(sms[0]));
        for wrong in ["5", "0/15m", "5/0m", "5/15", "x/1m"] {
            assert_eq!(Rate::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn keys_make_repeats_recoveries_and_new_problems() {
        let known = |is_resolved, is_waiting, is_sent| {
            Some(PreviousMessage { at: 0, is_resolved, is_waiting, is_sent })
        };
        // the last one, is this a recovery, minutes later, what becomes of it
        let cases = [
            (None, false, 1, KeyMatch::New),
            (None, true, 1, KeyMatch::New),
            (known(false, true, false), false, 1, KeyMatch::Repeat),
            (known(false, false, true), false, 1, KeyMatch::Repeat),
            (known(false, false, true), false, 11, KeyMatch::New),
            (known(false, false, false), false, 1, KeyMatch::New),
            (known(false, true, false), true, 1, KeyMatch::CancelBoth),
            (known(false, true, false), true, 11, KeyMatch::CancelBoth),
            (known(false, false, true), true, 1, KeyMatch::New),
            (known(true, false, true), true, 1, KeyMatch::Repeat),
            (known(true, true, false), false, 1, KeyMatch::New),
        ];
        for (last, is_resolved, minutes, wanted) in cases {
            assert_eq!(
                match_key(last, is_resolved, 10 * MIN, minutes * MIN),
                wanted,
                "{last:?} {is_resolved} {minutes}"
            );
        }
    }

    #[test]
    fn a_digest_says_how_many_of_what() {
        let count = |name: &str, n| (name.to_owned(), n);
        assert_eq!(digest(&[count("db", 9), count("web", 28)], 6 * MIN), "37 alerts in 6 min: web 28, db 9");
        assert_eq!(digest(&[count("db", 1)], 5_000), "1 alert in 5 s: db 1");
        let many: Vec<_> = (0..20).map(|n| count(&format!("s{n:02}"), 1)).collect();
        assert!(digest(&many, 0).ends_with("s07 1, 12 more"));
        let cases = [
            (Some("disk:db1"), None, "x", "disk"),
            (None, Some("Disk: full"), "x", "Disk"),
            (None, None, "web3 is down", "web3"),
            (None, None, "", "other"),
        ];
        for (key, title, body, wanted) in cases {
            assert_eq!(subject(key, title, body), wanted);
        }
    }

    #[test]
    fn silences_match_fields_with_stars() {
        let fields = |name: &str| match name {
            "host" => Some("web12.example.com".to_owned()),
            "key" => Some("disk:db1".to_owned()),
            _ => None,
        };
        let cases = [
            ("host=web*", true),
            ("host=web12.example.com", true),
            ("host=web12", false),
            ("host=*.com", true),
            ("host=w*2*com", true),
            ("host=w*3*com", false),
            ("host=web* key=disk:*", true),
            ("host=web* key=cpu:*", false),
            ("zone=*", false),
            ("host=*", true),
            ("host=web12.example.com*com", false),
            ("web*", false),
            ("", false),
        ];
        for (pattern, wanted) in cases {
            assert_eq!(is_silenced(pattern, &fields), wanted, "{pattern}");
        }
    }
}
