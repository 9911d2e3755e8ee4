//! Compiles `plans.txt` into the image that `src/phone/plan.rs` reads in place. Part of `build.rs`.
//!
//! The image is a table of 128 pairs of bytes, and the lines without comments. A byte from 128 in a line stands
//! for a pair of the table, whose bytes may stand for pairs themselves: 65 KB become 34. The first two fields,
//! by which a line is found, have no pairs.

use std::error::Error;
use std::fs;
use std::path::Path;

/// The first byte that stands for a pair.
const PAIR: u8 = 128;

pub(crate) fn image(file: &Path) -> Result<Vec<u8>, Box<dyn Error>> {
    let text = fs::read_to_string(file)?;
    if !text.is_ascii() {
        return Err("a character that is not ASCII".into());
    }
    let plans = text.lines().filter(|line| !line.starts_with('#'));
    let split_at = |plan: &str| plan.match_indices('\t').nth(1).map_or(plan.len(), |(at, _)| at + 1);
    let (heads, rests): (Vec<&str>, Vec<&str>) = plans.map(|plan| plan.split_at(split_at(plan))).unzip();
    let mut rests = rests.join("\n").into_bytes();
    let mut image = Vec::new();
    for byte in PAIR..=u8::MAX {
        let pair = most_frequent(&rests);
        image.extend(pair);
        rests = replaced(&rests, pair, byte);
    }
    for (head, rest) in heads.iter().zip(rests.split(|byte| *byte == b'\n')) {
        image.extend(head.as_bytes());
        image.extend(rest);
        image.push(b'\n');
    }
    image.pop();
    Ok(image)
}

/// The most frequent pair of bytes within a line; of equals the least.
fn most_frequent(lines: &[u8]) -> [u8; 2] {
    let mut counts = vec![0_u32; 1 << 16];
    for pair in lines.windows(2).filter(|pair| !pair.contains(&b'\n')) {
        counts[usize::from(pair[0]) << 8 | usize::from(pair[1])] += 1;
    }
    let most = (0..=u16::MAX).rev().max_by_key(|pair| counts[usize::from(*pair)]);
    most.unwrap_or_default().to_be_bytes()
}

fn replaced(lines: &[u8], pair: [u8; 2], byte: u8) -> Vec<u8> {
    let mut out = Vec::with_capacity(lines.len());
    let mut at = 0;
    while let Some(one) = lines.get(at) {
        let found = lines[at..].starts_with(&pair);
        out.push(if found { byte } else { *one });
        at += if found { 2 } else { 1 };
    }
    out
}
