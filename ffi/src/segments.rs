//! What a text costs as an SMS.

use std::borrow::Cow;
use std::ffi::CString;
use std::mem::MaybeUninit;

use twire::sms::{self, Encoding, Segments};

use crate::boundary::{ErrOut, Text};
use crate::error::c_text;
use crate::guard::{make, read};
use crate::status::twire_status;

/// How a text is cut into SMS segments. Immutable: any number of threads may read one at the same
/// time.
pub struct twire_segments {
    segments: Segments,
    text: CString,
    parts: Vec<CString>,
    forcing: Vec<(CString, Option<CString>)>,
}

/// Counts the segments of a text, as Twilio's own calculator does.
///
/// text: not NULL. smart_encoding: 0 counts the text as it is, everything else after Smart
/// Encoding has replaced what GSM-7 does not have. out: yours; free it with twire_segments_free.
/// err: may be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_new(
    text: Text<'_>,
    smart_encoding: i32,
    out: Option<&mut MaybeUninit<*mut twire_segments>>,
    err: ErrOut<'_>,
) -> twire_status {
    make(out, err, || {
        let text = text.required("text")?;
        let text = if smart_encoding == 0 { Cow::Borrowed(text) } else { sms::smart_encode(text) };
        let segments = sms::segments(&text);
        let parts = segments.segments().iter().map(|s| c_text(&text[s.range.clone()])).collect();
        let forcing = segments
            .forcing()
            .iter()
            .map(|f| (c_text(&f.text), f.replacement.as_deref().map(c_text)))
            .collect();
        Ok(twire_segments { segments, text: c_text(&text), parts, forcing })
    })
}

/// The text that is counted: with Smart Encoding what would be sent, else the text as it was given.
/// NULL for NULL. It lives as long as the segments.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_text(segments: Option<&twire_segments>) -> Text<'_> {
    Text::maybe(segments.map(|s| &s.text))
}

/// What one segment carries, by its place from 0, or NULL. It lives as long as the segments.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_part(segments: Option<&twire_segments>, index: usize) -> Text<'_> {
    Text::maybe(segments.and_then(|s| s.parts.get(index)))
}

/// How many characters one segment carries, by its place from 0, counting grapheme clusters; 0 when
/// there is none. An emoji of several code points is one, and one that two segments share counts in
/// the first.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_part_characters(segments: Option<&twire_segments>, index: usize) -> usize {
    read(0, || segments.and_then(|s| s.segments.segments().get(index)).map_or(0, |part| part.graphemes))
}

/// How many segments are sent and billed: 1 and more; 0 for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_count(segments: Option<&twire_segments>) -> usize {
    segments.map_or(0, |s| s.segments.count())
}

/// "GSM-7" or "UCS-2"; NULL for NULL. It lives as long as the process.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_encoding(segments: Option<&twire_segments>) -> Text<'static> {
    segments.map_or(Text::NULL, |s| match s.segments.encoding() {
        Encoding::Gsm7 => Text::of(c"GSM-7"),
        Encoding::Ucs2 => Text::of(c"UCS-2"),
    })
}

/// Characters as Twilio counts them: septets in GSM-7 (the euro sign is 2), grapheme clusters in
/// UCS-2.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_characters(segments: Option<&twire_segments>) -> usize {
    read(0, || segments.map_or(0, |s| s.segments.characters()))
}

/// Septets (GSM-7) or UTF-16 code units (UCS-2) of the whole text, without headers.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_units(segments: Option<&twire_segments>) -> usize {
    read(0, || segments.map_or(0, |s| s.segments.units()))
}

/// How many units one segment of this text holds: 160 or 153, 70 or 67.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_units_per_segment(segments: Option<&twire_segments>) -> usize {
    read(0, || segments.map_or(0, |s| s.segments.units_per_segment()))
}

/// How many units still fit into the last segment.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_units_left(segments: Option<&twire_segments>) -> usize {
    read(0, || segments.map_or(0, |s| s.segments.units_left()))
}

/// Unicode scalar values (code points) of the whole text.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_scalars(segments: Option<&twire_segments>) -> usize {
    read(0, || segments.map_or(0, |s| s.segments.scalars()))
}

/// Bits of the text alone, without the headers of its segments.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_message_bits(segments: Option<&twire_segments>) -> usize {
    read(0, || segments.map_or(0, |s| s.segments.message_bits()))
}

/// Bits of the text and of its segments' headers.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_total_bits(segments: Option<&twire_segments>) -> usize {
    read(0, || segments.map_or(0, |s| s.segments.total_bits()))
}

/// How many characters force UCS-2; 0 in GSM-7.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_forcing_count(segments: Option<&twire_segments>) -> usize {
    segments.map_or(0, |s| s.forcing.len())
}

/// A character that forces UCS-2, by its place from 0, or NULL. It lives as long as the segments.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_forcing_text(segments: Option<&twire_segments>, index: usize) -> Text<'_> {
    segments.and_then(|s| s.forcing.get(index)).map_or(Text::NULL, |(text, _)| Text::of(text))
}

/// What Smart Encoding would write instead, or NULL when it knows nothing. It lives as long as the
/// segments.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_forcing_replacement(
    segments: Option<&twire_segments>,
    index: usize,
) -> Text<'_> {
    Text::maybe(segments.and_then(|s| s.forcing.get(index)?.1.as_ref()))
}

/// Where in the text that character begins, in bytes from 0; 0 when there is none.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_forcing_offset(segments: Option<&twire_segments>, index: usize) -> usize {
    segments.and_then(|s| s.segments.forcing().get(index)).map_or(0, |f| f.offset)
}

/// Frees segments. NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_free(segments: Option<Box<twire_segments>>) {
    read((), || drop(segments));
}
