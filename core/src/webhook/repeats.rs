//! "Seen before" for webhooks that Twilio delivers more than once.

use std::collections::HashSet;
use std::collections::hash_map::RandomState;
use std::fmt;
use std::hash::BuildHasher;
use std::sync::{Mutex, PoisonError};

use crate::per_process::PerProcess;

/// A bounded memory of `I-Twilio-Idempotency-Token`s: of one process, forgotten with it. A forked
/// child begins with what its parent remembers, unless a thread was at that just then.
///
/// It remembers at least the last `capacity` tokens and at most twice as many, 16 bytes each.
/// Tokens are kept as keyed 128-bit hashes, so two are never mixed up by accident or intent.
/// May be shared between threads. Ask only after the signature was found good: anybody can send
/// a token.
pub struct Repeats {
    capacity: usize,
    keys: (RandomState, RandomState),
    seen: PerProcess<Mutex<Generations>>,
}

impl fmt::Debug for Repeats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Repeats").field("capacity", &self.capacity).finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct Generations {
    now: HashSet<u128>,
    before: HashSet<u128>,
}

impl Repeats {
    /// A memory for `capacity` tokens, at least one.
    pub fn new(capacity: usize) -> Repeats {
        Repeats {
            capacity: capacity.max(1),
            keys: (RandomState::new(), RandomState::new()),
            seen: PerProcess::new(),
        }
    }

    /// Whether this token was seen before; from now on it was.
    ///
    /// `false` for an empty token: a webhook without one is always new.
    pub fn seen(&self, token: &str) -> bool {
        if token.is_empty() {
            return false;
        }
        let (high, low) = (self.keys.0.hash_one(token), self.keys.1.hash_one(token));
        let hash = u128::from(high) << 64 | u128::from(low);
        // Both sets are whole at any moment, whoever panicked.
        let mut seen = self.here().lock().unwrap_or_else(PoisonError::into_inner);
        if seen.now.contains(&hash) {
            return true;
        }
        let known = seen.before.contains(&hash);
        if seen.now.len() >= self.capacity {
            seen.before = std::mem::take(&mut seen.now);
        }
        seen.now.insert(hash);
        known
    }

    /// This process's memory. That of the parent may be locked for ever, by a thread that is not
    /// here.
    fn here(&self) -> &Mutex<Generations> {
        let copy = |parent: &Mutex<Generations>| parent.try_lock().ok().map(|seen| seen.clone());
        self.seen.get_or_inherit(|parent| Mutex::new(parent.and_then(copy).unwrap_or_default()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_seen_once_and_memory_is_bounded() {
        let repeats = Repeats::new(100);
        assert!(!repeats.seen("a"));
        assert!(repeats.seen("a"));
        assert!(!repeats.seen("") && !repeats.seen(""));
        for n in 0..1000 {
            assert!(!repeats.seen(&n.to_string()));
            for back in 0..100.min(n) {
                assert!(repeats.seen(&(n - back).to_string()), "{n} forgot {back}");
            }
            let seen = repeats.here().lock().expect("lock");
            assert!(seen.now.len() + seen.before.len() <= 200);
        }
        assert!(!repeats.seen("a"), "forgotten at last");
    }
}
