//! Random SIDs, tokens, passcodes and identifiers, reproducible from a seed.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;

use serde::{Deserialize, Serialize};

/// A `SplitMix64` generator. Not for secrets that protect more than a sandbox.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: Option<u64>) -> Random {
        // The keys of a RandomState come from the system's entropy.
        Random(seed.unwrap_or_else(|| RandomState::new().hash_one(std::process::id())))
    }

    /// An independent generator per name.
    pub(crate) fn fork(&self, name: &str) -> Random {
        let mix = |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
        Random(name.bytes().fold(self.0, mix))
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// 32 lower-case hex digits.
    pub(crate) fn hex(&mut self) -> String {
        format!("{:016x}{:016x}", self.next(), self.next())
    }

    /// A SID: two letters and 32 hex digits.
    pub(crate) fn sid(&mut self, prefix: &str) -> String {
        format!("{prefix}{}", self.hex())
    }

    /// A version 4 UUID.
    pub(crate) fn uuid(&mut self) -> String {
        let hex = self.hex();
        let variant = ['8', '9', 'a', 'b'][usize::try_from(self.next() % 4).unwrap_or(0)];
        format!("{}-{}-4{}-{variant}{}-{}", &hex[..8], &hex[8..12], &hex[13..16], &hex[17..20], &hex[20..])
    }

    /// Decimal digits, leading zeros included.
    pub(crate) fn digits(&mut self, count: usize) -> String {
        (0..count).map(|_| char::from(b'0' + u8::try_from(self.next() % 10).unwrap_or(0))).collect()
    }

    /// Returns true with that probability.
    pub(crate) fn happens(&mut self, percent: u32) -> bool {
        self.next() % 100 < u64::from(percent)
    }
}
