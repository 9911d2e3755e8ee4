//! Detects webhooks that Twilio delivers more than once.

use std::collections::HashSet;
use std::collections::hash_map::RandomState;
use std::fmt;
use std::hash::BuildHasher;
use std::sync::{Mutex, PoisonError};

use crate::per_process::PerProcess;

/// A bounded set of `I-Twilio-Idempotency-Token`s in the memory of one process. A forked child
/// starts with the tokens of its parent, unless another thread was using the filter during the
/// fork.
///
/// It keeps the last `capacity` tokens at least and twice as many at most, 16 bytes each. Tokens
/// are stored as keyed 128-bit hashes, so collisions do not happen by accident or intent. Can be
/// shared between threads. Verify the signature first: anybody can send a token.
pub struct ReplayFilter {
    capacity: usize,
    keys: (RandomState, RandomState),
    seen: PerProcess<Mutex<Generations>>,
}

impl fmt::Debug for ReplayFilter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReplayFilter").field("capacity", &self.capacity).finish_non_exhaustive()
    }
}

#[derive(Clone, Default)]
struct Generations {
    now: HashSet<u128>,
    before: HashSet<u128>,
}

impl ReplayFilter {
    /// Creates a filter for `capacity` tokens, at least one.
    pub fn new(capacity: usize) -> ReplayFilter {
        ReplayFilter {
            capacity: capacity.max(1),
            keys: (RandomState::new(), RandomState::new()),
            seen: PerProcess::new(),
        }
    }

    /// Whether this token was passed before; records it.
    ///
    /// `false` for an empty token: a webhook without a token is always new.
    pub fn is_replay(&self, token: &str) -> bool {
        if token.is_empty() {
            return false;
        }
        let (high, low) = (self.keys.0.hash_one(token), self.keys.1.hash_one(token));
        let hash = u128::from(high) << 64 | u128::from(low);
        // A panic leaves both sets valid.
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

    /// The set of this process. The parent's lock may be held by a thread that does not exist in
    /// the child.
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
        let repeats = ReplayFilter::new(100);
        assert!(!repeats.is_replay("a"));
        assert!(repeats.is_replay("a"));
        assert!(!repeats.is_replay("") && !repeats.is_replay(""));
        for n in 0..1000 {
            assert!(!repeats.is_replay(&n.to_string()));
            for back in 0..100.min(n) {
                assert!(repeats.is_replay(&(n - back).to_string()), "{n} forgot {back}");
            }
            let seen = repeats.here().lock().expect("lock");
            assert!(seen.now.len() + seen.before.len() <= 200);
        }
        assert!(!repeats.is_replay("a"), "forgotten at last");
    }
}
