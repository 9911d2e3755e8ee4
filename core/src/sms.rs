//! Splits a text into SMS segments and counts them.
//!
//! A segment carries 140 octets. A text with GSM-7 characters only takes 7 bits per septet; any
//! other character makes the whole text UCS-2, 16 bits per code unit. In a text of several
//! segments, a header takes 6 octets of each. The counts equal those of Twilio's calculator (npm
//! `sms-segments-calculator`).

mod gsm;
pub mod limits;
mod smart;

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

pub use smart::smart_encode;

/// Bits in a segment: 140 octets.
const SEGMENT_BITS: usize = 1120;
/// Bits of the header in each of several segments: 6 octets.
const HEADER_BITS: usize = 48;

/// The encoding of a text. SMS has no third for text, so this may be matched exhaustively.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// GSM-7: 7 bits per septet; ten characters take two septets. 160 septets in one segment, 153
    /// in each of several.
    Gsm7,
    /// UCS-2: 16 bits per UTF-16 code unit. 70 code units in one segment, 67 in each of several.
    Ucs2,
}

impl Encoding {
    /// `GSM-7` or `UCS-2`.
    pub fn name(self) -> &'static str {
        match self {
            Encoding::Gsm7 => "GSM-7",
            Encoding::Ucs2 => "UCS-2",
        }
    }
}

/// A segment of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Segment {
    /// The byte range of the text in this segment.
    pub range: Range<usize>,
    /// Characters as a reader sees them: grapheme clusters, with CR and LF separate.
    pub graphemes: usize,
    /// Septets in GSM-7, UTF-16 code units in UCS-2, without the header.
    pub units: usize,
}

/// A character outside GSM-7, which makes the whole text UCS-2.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct NonGsmCharacter {
    /// Byte offset in the text.
    pub offset: usize,
    /// The grapheme cluster.
    pub text: String,
    /// The replacement of Smart Encoding, if there is one.
    pub replacement: Option<String>,
}

/// The segments of a text. `Debug` shows counts, not the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segments {
    encoding: Encoding,
    parts: Vec<Segment>,
    non_gsm_characters: Vec<NonGsmCharacter>,
    code_points: usize,
}

impl Segments {
    /// The encoding of the whole text.
    pub fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// The number of segments that are sent and billed; 1 for an empty text.
    pub fn count(&self) -> usize {
        self.parts.len()
    }

    /// The segments in order.
    pub fn segments(&self) -> &[Segment] {
        &self.parts
    }

    /// Septets (GSM-7) or UTF-16 code units (UCS-2) of the whole text, without headers.
    pub fn code_units(&self) -> usize {
        self.parts.iter().map(|s| s.units).sum()
    }

    /// The number of code units that fit into the last segment. A longer text can also need a
    /// second segment, whose headers take space.
    pub fn code_units_left(&self) -> usize {
        let last = self.parts.last().map_or(0, |s| s.units);
        self.code_units_per_segment().saturating_sub(last)
    }

    /// The number of code units in a segment of this text: 160 or 153, 70 or 67.
    pub fn code_units_per_segment(&self) -> usize {
        (SEGMENT_BITS - self.header_bits()) / self.unit_bits()
    }

    /// Characters as Twilio's calculator counts them: septets in GSM-7 (`€` counts as 2), grapheme
    /// clusters in UCS-2.
    pub fn characters(&self) -> usize {
        match self.encoding {
            Encoding::Gsm7 => self.code_units(),
            Encoding::Ucs2 => self.parts.iter().map(|s| s.graphemes).sum(),
        }
    }

    /// Unicode code points.
    pub fn code_points(&self) -> usize {
        self.code_points
    }

    /// Bits of the text, without headers.
    pub fn message_bits(&self) -> usize {
        self.code_units() * self.unit_bits()
    }

    /// Bits of the text and the headers.
    pub fn total_bits(&self) -> usize {
        self.message_bits() + self.count() * self.header_bits()
    }

    /// The characters that force UCS-2, in order; empty in GSM-7.
    pub fn non_gsm_characters(&self) -> &[NonGsmCharacter] {
        &self.non_gsm_characters
    }

    fn unit_bits(&self) -> usize {
        unit_bits(self.encoding)
    }

    fn header_bits(&self) -> usize {
        if self.count() > 1 { HEADER_BITS } else { 0 }
    }
}

fn unit_bits(encoding: Encoding) -> usize {
    match encoding {
        Encoding::Gsm7 => 7,
        Encoding::Ucs2 => 16,
    }
}

/// A piece of text that must stay within one segment.
struct Piece {
    range: Range<usize>,
    graphemes: usize,
    units: usize,
}

/// Splits a text into segments. An empty text is one segment.
///
/// A grapheme cluster or two-septet character is never split, so the count can exceed the code
/// units divided by 67 or 153: 67 emoji take 3 segments.
pub fn segments(text: &str) -> Segments {
    let mut pieces = Vec::with_capacity(text.len());
    let mut non_gsm_characters = Vec::new();
    for (offset, cluster) in text.grapheme_indices(true) {
        if cluster == "\r\n" {
            pieces.push(Piece { range: offset..offset + 1, graphemes: 1, units: 1 });
            pieces.push(Piece { range: offset + 1..offset + 2, graphemes: 1, units: 1 });
            continue;
        }
        let mut chars = cluster.chars();
        let septets = match (chars.next(), chars.next()) {
            (Some(only), None) => gsm::septets(only),
            _ => 0,
        };
        if septets == 0 {
            let better = smart_encode(cluster);
            non_gsm_characters.push(NonGsmCharacter {
                offset,
                text: cluster.to_owned(),
                replacement: better.chars().all(|c| gsm::septets(c) > 0).then(|| better.into_owned()),
            });
        }
        pieces.push(Piece { range: offset..offset + cluster.len(), graphemes: 1, units: septets });
    }
    let encoding = if non_gsm_characters.is_empty() { Encoding::Gsm7 } else { Encoding::Ucs2 };
    if encoding == Encoding::Ucs2 {
        pieces = pieces.into_iter().flat_map(|piece| ucs2_pieces(text, piece)).collect();
    }
    Segments {
        encoding,
        parts: cut(&pieces, encoding),
        non_gsm_characters,
        code_points: text.chars().count(),
    }
}

/// Splits a text after Smart Encoding: the cost before a request with `SmartEncoded=true`.
pub fn smart_segments(text: &str) -> Segments {
    segments(&smart_encode(text))
}

/// The longest prefix of `text` that fits into `count` segments. Never splits a grapheme cluster.
pub fn truncate(text: &str, count: usize) -> &str {
    // A longer prefix never takes fewer segments, so binary search finds the last that fits.
    let mut ends: Vec<usize> = text.grapheme_indices(true).map(|(at, _)| at).collect();
    ends.push(text.len());
    let fits = ends.partition_point(|end| *end == 0 || segments(&text[..*end]).count() <= count);
    if count == 0 { "" } else { &text[..ends[fits - 1]] }
}

/// In UCS-2 a GSM character takes one code unit. A cluster too long for any segment (stacked
/// accents) is sent in pieces.
fn ucs2_pieces(text: &str, piece: Piece) -> Vec<Piece> {
    let cluster = &text[piece.range.clone()];
    let units = cluster.encode_utf16().count();
    if units * 16 <= SEGMENT_BITS - HEADER_BITS {
        return vec![Piece { units, ..piece }];
    }
    let mut first = true;
    cluster
        .char_indices()
        .map(|(at, c)| Piece {
            range: piece.range.start + at..piece.range.start + at + c.len_utf8(),
            graphemes: usize::from(std::mem::take(&mut first)),
            units: c.len_utf16(),
        })
        .collect()
}

fn cut(pieces: &[Piece], encoding: Encoding) -> Vec<Segment> {
    let bits = unit_bits(encoding);
    let total: usize = pieces.iter().map(|p| p.units).sum();
    let room =
        if total * bits <= SEGMENT_BITS { SEGMENT_BITS / bits } else { (SEGMENT_BITS - HEADER_BITS) / bits };
    let mut segments = vec![Segment { range: 0..0, graphemes: 0, units: 0 }];
    for piece in pieces {
        let mut last = segments.len() - 1;
        if segments[last].units + piece.units > room {
            let at = piece.range.start;
            segments.push(Segment { range: at..at, graphemes: 0, units: 0 });
            last += 1;
        }
        let segment = &mut segments[last];
        segment.range.end = piece.range.end;
        segment.graphemes += piece.graphemes;
        segment.units += piece.units;
    }
    segments
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_values() {
        let cases: [(&str, usize, usize); 17] = [
            ("a", 160, 1),
            ("a", 161, 2),
            ("a", 306, 2),
            ("a", 307, 3),
            ("a", 459, 3),
            ("a", 460, 4),
            ("a", 1600, 11),
            ("ж", 70, 1),
            ("ж", 71, 2),
            ("ж", 134, 2),
            ("ж", 135, 3),
            ("€", 80, 1),
            ("€", 81, 2),
            ("😀", 35, 1),
            ("😀", 36, 2),
            ("😀", 67, 3),
            ("\r\n", 80, 1),
        ];
        for (text, times, count) in cases {
            assert_eq!(segments(&text.repeat(times)).count(), count, "{times} × {text:?}");
        }
        let euro = format!("{}€{}", "a".repeat(152), "b".repeat(152));
        assert_eq!(segments(&euro).count(), 3);
    }

    #[test]
    fn forcing_characters_are_named_with_what_could_replace_them() {
        let found = segments("naïve “quote” 😀");
        let named: Vec<_> = found
            .non_gsm_characters()
            .iter()
            .map(|f| (f.offset, &*f.text, f.replacement.as_deref()))
            .collect();
        assert_eq!(named, [(2, "ï", None), (7, "“", Some("\"")), (15, "”", Some("\"")), (19, "😀", None)]);
    }

    #[test]
    fn segments_cover_the_text_without_gaps() {
        let zalgo = format!("z{}", "\u{301}".repeat(200));
        for text in [&*"héllo wörld 😀".repeat(40), &*"€uro".repeat(100), &*zalgo, "", "\r\n"] {
            let found = segments(text);
            let mut at = 0;
            for segment in found.segments() {
                assert_eq!(segment.range.start, at);
                assert!(segment.units <= found.code_units_per_segment());
                at = segment.range.end;
            }
            assert_eq!(at, text.len());
        }
    }

    #[test]
    fn truncation_fits_and_keeps_characters_whole() {
        let text = "👨‍👩‍👧‍👦".repeat(20);
        let cut = truncate(&text, 1);
        assert_eq!(segments(cut).count(), 1);
        assert_eq!(cut.len() % "👨‍👩‍👧‍👦".len(), 0);
        assert!(!cut.is_empty());
        let late = format!("{}😀", "a".repeat(200));
        assert_eq!(segments(truncate(&late, 1)).count(), 1);
        // The emoji would force UCS-2; 159 characters fit without it.
        let flips = format!("{}😀", "x".repeat(159));
        assert_eq!(truncate(&flips, 1).len(), 159);
        assert_eq!(truncate(&"x".repeat(400), 2).len(), 306);
        assert_eq!(truncate("short", 1), "short");
        assert_eq!(truncate("short", 0), "");
    }
}
