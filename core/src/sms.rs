//! How a text is cut into SMS segments, and what would make it cheaper.
//!
//! A segment carries 140 octets. A text of GSM-7 characters only takes 7 bits a character; one
//! other character makes the whole text UCS-2, 16 bits a code unit. A text of several segments
//! loses 6 octets of each to a header. The counts equal those of Twilio's own calculator
//! (npm `sms-segments-calculator`).

mod gsm;
pub mod limits;
mod smart;

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

pub use smart::smart_encode;

/// Bits in a segment: 140 octets.
const SEGMENT_BITS: usize = 1120;
/// Bits of the header that each of several segments carries: 6 octets.
const HEADER_BITS: usize = 48;

/// How the characters of a text are written on the air.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// 7 bits a character, 14 for ten of them; 160 in one segment, 153 in each of several.
    Gsm7,
    /// 16 bits a UTF-16 code unit; 70 in one segment, 67 in each of several.
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

/// One segment of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// The bytes of the text that it carries.
    pub range: Range<usize>,
    /// Characters as a reader sees them: grapheme clusters, CR and LF apart.
    pub graphemes: usize,
    /// Septets in GSM-7, UTF-16 code units in UCS-2, without the header.
    pub units: usize,
}

/// A character that GSM-7 does not have, so that the whole text becomes UCS-2.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forcing {
    /// Where in the text it begins, in bytes.
    pub offset: usize,
    /// The grapheme cluster.
    pub text: String,
    /// What Smart Encoding would write instead, if it knows.
    pub replacement: Option<String>,
}

/// How a text is sent. `Debug` shows counts and the forcing characters, not the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segments {
    encoding: Encoding,
    parts: Vec<Segment>,
    forcing: Vec<Forcing>,
    scalars: usize,
}

impl Segments {
    /// The encoding of the whole text.
    pub fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// How many segments are sent and billed; 1 for an empty text.
    pub fn count(&self) -> usize {
        self.parts.len()
    }

    /// The segments in order.
    pub fn segments(&self) -> &[Segment] {
        &self.parts
    }

    /// Septets (GSM-7) or UTF-16 code units (UCS-2) of the whole text, without headers.
    pub fn units(&self) -> usize {
        self.parts.iter().map(|s| s.units).sum()
    }

    /// How many units still fit into the last segment. A longer text may also turn one segment
    /// into two, whose headers take room.
    pub fn units_left(&self) -> usize {
        let last = self.parts.last().map_or(0, |s| s.units);
        self.units_per_segment().saturating_sub(last)
    }

    /// How many units one segment of this text holds: 160 or 153, 70 or 67.
    pub fn units_per_segment(&self) -> usize {
        (SEGMENT_BITS - self.header_bits()) / self.unit_bits()
    }

    /// Characters as Twilio's calculator counts them: septets in GSM-7 (`€` is 2), grapheme
    /// clusters in UCS-2.
    pub fn characters(&self) -> usize {
        match self.encoding {
            Encoding::Gsm7 => self.units(),
            Encoding::Ucs2 => self.parts.iter().map(|s| s.graphemes).sum(),
        }
    }

    /// Unicode code points.
    pub fn scalars(&self) -> usize {
        self.scalars
    }

    /// Bits of the text alone.
    pub fn message_bits(&self) -> usize {
        self.units() * self.unit_bits()
    }

    /// Bits of the text and the headers.
    pub fn total_bits(&self) -> usize {
        self.message_bits() + self.count() * self.header_bits()
    }

    /// The characters that force UCS-2, in order; none in GSM-7.
    pub fn forcing(&self) -> &[Forcing] {
        &self.forcing
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

/// A piece of text that stays in one segment.
struct Piece {
    range: Range<usize>,
    graphemes: usize,
    units: usize,
}

/// How `text` is sent. An empty text is one segment.
///
/// A grapheme cluster or a two-septet character is never split over two segments, so the count
/// can be higher than the units divided by 67 or 153: 67 emoji are 3 segments.
pub fn segments(text: &str) -> Segments {
    let mut pieces = Vec::with_capacity(text.len());
    let mut forcing = Vec::new();
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
            forcing.push(Forcing {
                offset,
                text: cluster.to_owned(),
                replacement: better.chars().all(|c| gsm::septets(c) > 0).then(|| better.into_owned()),
            });
        }
        pieces.push(Piece { range: offset..offset + cluster.len(), graphemes: 1, units: septets });
    }
    let encoding = if forcing.is_empty() { Encoding::Gsm7 } else { Encoding::Ucs2 };
    if encoding == Encoding::Ucs2 {
        pieces = pieces.into_iter().flat_map(|piece| ucs2_pieces(text, piece)).collect();
    }
    Segments { encoding, parts: cut(&pieces, encoding), forcing, scalars: text.chars().count() }
}

/// `text` with Smart Encoding applied, and how it would be sent: the cost before sending with
/// `SmartEncoded=true`.
pub fn smart_segments(text: &str) -> Segments {
    segments(&smart_encode(text))
}

/// The longest beginning of `text` that fits into `count` segments, never inside a character as
/// a reader sees it.
pub fn truncate(text: &str, count: usize) -> &str {
    // A longer beginning never takes fewer segments, so the last one that fits is found by halves.
    let mut ends: Vec<usize> = text.grapheme_indices(true).map(|(at, _)| at).collect();
    ends.push(text.len());
    let fits = ends.partition_point(|end| *end == 0 || segments(&text[..*end]).count() <= count);
    if count == 0 { "" } else { &text[..ends[fits - 1]] }
}

/// UCS-2 takes one unit for every GSM character, and a cluster too long for any segment (an
/// accumulation of accents) can only be sent in pieces.
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
        let named: Vec<_> =
            found.forcing().iter().map(|f| (f.offset, &*f.text, f.replacement.as_deref())).collect();
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
                assert!(segment.units <= found.units_per_segment());
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
        // The emoji would force UCS-2; without it 159 characters fit.
        let flips = format!("{}😀", "x".repeat(159));
        assert_eq!(truncate(&flips, 1).len(), 159);
        assert_eq!(truncate(&"x".repeat(400), 2).len(), 306);
        assert_eq!(truncate("short", 1), "short");
        assert_eq!(truncate("short", 0), "");
    }
}
