//! HMAC-SHA1 of several messages at once.
//!
//! A round of SHA-1 waits for the one before it, so a processor that hashes one message stands idle
//! half of the time. The spellings of a URL are messages of nearly one length: taken block by block
//! in turn, two cost little more than one. No library does that; the compression is `sha1`'s.

use sha1::block_api::compress;
use sha1::{Digest, Sha1};
use zeroize::Zeroize;

const BLOCK: usize = 64;
/// SHA-1's initial state (FIPS 180-4, 5.3.1).
const INITIAL: [u32; 5] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0];

/// A key: the states of the inner and the outer hash behind it (RFC 2104, 4). Wiped when dropped.
#[derive(Clone)]
pub(crate) struct HmacSha1 {
    inner: [u32; 5],
    outer: [u32; 5],
}

impl HmacSha1 {
    pub(crate) fn new(secret: &[u8]) -> HmacSha1 {
        let mut key = [0; BLOCK];
        if secret.len() > BLOCK {
            key[..20].copy_from_slice(&Sha1::digest(secret));
        } else {
            key[..secret.len()].copy_from_slice(secret);
        }
        let behind = |pad: u8| {
            let mut block = key.map(|byte| byte ^ pad);
            let mut state = INITIAL;
            compress(&mut state, &[block]);
            block.zeroize();
            state
        };
        let new = HmacSha1 { inner: behind(0x36), outer: behind(0x5c) };
        key.zeroize();
        new
    }

    /// The signatures of messages, in their order.
    pub(crate) fn sign<const N: usize>(&self, messages: [&[u8]; N]) -> [[u8; 20]; N] {
        let inner = hash(self.inner, messages);
        hash(self.outer, inner.each_ref().map(|inner| &inner[..]))
    }
}

/// The hashes of messages behind one block, whose state is `behind`.
fn hash<const N: usize>(behind: [u32; 5], messages: [&[u8]; N]) -> [[u8; 20]; N] {
    let mut states = [behind; N];
    let mut ends = [([[0; BLOCK]; 2], 0); N];
    for ((blocks, count), message) in ends.iter_mut().zip(messages) {
        *count = end(blocks, message);
    }
    let whole = messages.map(|message| message.as_chunks::<BLOCK>().0);
    let common = whole.iter().map(|blocks| blocks.len()).min().unwrap_or(0);
    for at in 0..common {
        for (state, blocks) in states.iter_mut().zip(whole) {
            compress(state, &blocks[at..=at]);
        }
    }
    for (state, blocks) in states.iter_mut().zip(whole) {
        if blocks.len() > common {
            compress(state, &blocks[common..]);
        }
    }
    for (state, (blocks, count)) in states.iter_mut().zip(&ends) {
        compress(state, &blocks[..*count]);
    }
    states.map(bytes)
}

/// Fills the one or two blocks that a message ends with: what is behind its last whole block, and the
/// padding.
fn end(blocks: &mut [[u8; BLOCK]; 2], message: &[u8]) -> usize {
    let rest = message.as_chunks::<BLOCK>().1;
    // Eight bytes tell the length in bits; they need a block of their own behind 55 bytes.
    let count = if rest.len() < BLOCK - 8 { 1 } else { 2 };
    let bytes = blocks.as_flattened_mut();
    bytes[..rest.len()].copy_from_slice(rest);
    bytes[rest.len()] = 0x80;
    let bits = (BLOCK + message.len()) as u64 * 8;
    bytes[count * BLOCK - 8..count * BLOCK].copy_from_slice(&bits.to_be_bytes());
    count
}

fn bytes(state: [u32; 5]) -> [u8; 20] {
    let mut bytes = [0; 20];
    for (to, word) in bytes.as_chunks_mut::<4>().0.iter_mut().zip(state) {
        *to = word.to_be_bytes();
    }
    bytes
}

impl Drop for HmacSha1 {
    fn drop(&mut self) {
        self.inner.zeroize();
        self.outer.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::super::candidates::is_hex_of;
    use ring::hmac::{HMAC_SHA1_FOR_LEGACY_USE_ONLY, Key, sign};

    use super::*;

    /// RFC 2202, 3: the cases whose key or message is odd.
    #[test]
    fn signatures_are_those_of_the_standard() {
        let cases: [(&[u8], &[u8], &str); 4] = [
            (&[0x0b; 20], b"Hi There", "b617318655057264e28bc0b6fb378c8ef146be00"),
            (b"Jefe", b"what do ya want for nothing?", "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"),
            (&[0xaa; 20], &[0xdd; 50], "125d7342b9ac11cd91a39af48aa17b4f63f175d3"),
            (
                &[0xaa; 80],
                b"Test Using Larger Than Block-Size Key and Larger Than One Block-Size Data",
                "e8e99d0f45237d786d6bbaa7965c7808bbff1a91",
            ),
        ];
        for (key, message, expected) in cases {
            let [mine] = HmacSha1::new(key).sign([message]);
            assert!(is_hex_of(expected, &mine), "{expected}");
        }
    }

    #[test]
    fn every_length_is_signed_as_another_implementation_does() {
        let bytes: Vec<u8> = (0..=255).cycle().take(300).collect();
        for key in [&bytes[..1], &bytes[..64], &bytes[..65]] {
            let (mine, other) = (HmacSha1::new(key), Key::new(HMAC_SHA1_FOR_LEGACY_USE_ONLY, key));
            for length in 0..bytes.len() {
                let pair = [&bytes[..length], &bytes[..bytes.len() - length]];
                for (mine, message) in mine.sign(pair).iter().zip(pair) {
                    assert_eq!(mine, sign(&other, message).as_ref(), "{length}");
                }
            }
        }
    }
}
