//! SMS segments of a text.

use std::borrow::Cow;
use std::ffi::CString;
use std::mem::MaybeUninit;

use twire::sms::{self, Encoding, Segments};

use crate::boundary::{ErrOut, Text};
use crate::error::c_text;
use crate::guard::{guard_drop, guard_getter, guard_new};
use crate::status::twire_status;

/// The SMS segments of a text. Immutable: any number of threads may read one at the same time.
pub struct twire_segments {
    segments: Segments,
    text: CString,
    parts: Vec<CString>,
    non_gsm: Vec<(CString, Option<CString>)>,
}

/// Counts the segments of a text, as Twilio's own calculator does.
///
/// text: not NULL. smart_encoding: 0 counts the text as it is; everything else counts it after Smart
/// Encoding has replaced characters that GSM-7 lacks. out: yours; free it with twire_segments_free. err: may
/// be NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_new(
    text: Text<'_>,
    smart_encoding: i32,
    out: Option<&mut MaybeUninit<*mut twire_segments>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || {
        let text = text.required("text")?;
        let text = if smart_encoding == 0 { Cow::Borrowed(text) } else { sms::smart_encode(text) };
        let segments = sms::segments(&text);
        let parts = segments.segments().iter().map(|s| c_text(&text[s.range.clone()])).collect();
        let non_gsm = segments
            .non_gsm_characters()
            .iter()
            .map(|f| (c_text(&f.text), f.replacement.as_deref().map(c_text)))
            .collect();
        Ok(twire_segments { segments, text: c_text(&text), parts, non_gsm })
    })
}

/// Returns the text that is counted: with Smart Encoding the text that would be sent, else the text as
/// given. NULL for NULL. The text lives as long as the segments.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_text(segments: Option<&twire_segments>) -> Text<'_> {
    Text::from_option(segments.map(|s| &s.text))
}

/// Returns the text of the segment at an index from 0, or NULL. The text lives as long as the segments.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_part(segments: Option<&twire_segments>, index: usize) -> Text<'_> {
    Text::from_option(segments.and_then(|s| s.parts.get(index)))
}

/// Returns the number of grapheme clusters in the segment at an index from 0; 0 when there is none. An
/// emoji of several code points is one; a grapheme cluster that two segments share counts in the first.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_part_characters(segments: Option<&twire_segments>, index: usize) -> usize {
    guard_getter(0, || {
        segments.and_then(|s| s.segments.segments().get(index)).map_or(0, |part| part.graphemes)
    })
}

/// Returns the number of segments that are sent and billed, at least 1; 0 for NULL.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_count(segments: Option<&twire_segments>) -> usize {
    segments.map_or(0, |s| s.segments.count())
}

/// Returns "GSM-7" or "UCS-2"; NULL for NULL. The text lives as long as the process.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_encoding(segments: Option<&twire_segments>) -> Text<'static> {
    segments.map_or(Text::NULL, |s| match s.segments.encoding() {
        Encoding::Gsm7 => Text::new(c"GSM-7"),
        Encoding::Ucs2 => Text::new(c"UCS-2"),
    })
}

/// Returns the number of characters as Twilio counts them: septets in GSM-7 (the euro sign is 2), grapheme
/// clusters in UCS-2.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_characters(segments: Option<&twire_segments>) -> usize {
    guard_getter(0, || segments.map_or(0, |s| s.segments.characters()))
}

/// Returns the number of code units of the whole text without headers: septets in GSM-7, UTF-16 code units
/// in UCS-2.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_code_units(segments: Option<&twire_segments>) -> usize {
    guard_getter(0, || segments.map_or(0, |s| s.segments.code_units()))
}

/// Returns the number of code units that one segment of this text holds: 160 or 153 in GSM-7, 70 or 67 in
/// UCS-2.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_code_units_per_segment(segments: Option<&twire_segments>) -> usize {
    guard_getter(0, || segments.map_or(0, |s| s.segments.code_units_per_segment()))
}

/// Returns the number of code units that still fit into the last segment.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_code_units_left(segments: Option<&twire_segments>) -> usize {
    guard_getter(0, || segments.map_or(0, |s| s.segments.code_units_left()))
}

/// Returns the number of code points (Unicode scalar values) of the whole text.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_code_points(segments: Option<&twire_segments>) -> usize {
    guard_getter(0, || segments.map_or(0, |s| s.segments.code_points()))
}

/// Returns the number of bits of the text, without the headers of the segments.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_message_bits(segments: Option<&twire_segments>) -> usize {
    guard_getter(0, || segments.map_or(0, |s| s.segments.message_bits()))
}

/// Returns the number of bits of the text and of the headers of the segments.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_total_bits(segments: Option<&twire_segments>) -> usize {
    guard_getter(0, || segments.map_or(0, |s| s.segments.total_bits()))
}

/// Returns the number of characters that GSM-7 lacks; 0 when the encoding is GSM-7.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_non_gsm_count(segments: Option<&twire_segments>) -> usize {
    segments.map_or(0, |s| s.non_gsm.len())
}

/// Returns the non-GSM character at an index from 0, or NULL. The text lives as long as the segments.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_non_gsm_text(segments: Option<&twire_segments>, index: usize) -> Text<'_> {
    segments.and_then(|s| s.non_gsm.get(index)).map_or(Text::NULL, |(text, _)| Text::new(text))
}

/// Returns the replacement that Smart Encoding has for the non-GSM character at an index from 0, or NULL
/// when it has none. The text lives as long as the segments.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_non_gsm_replacement(
    segments: Option<&twire_segments>,
    index: usize,
) -> Text<'_> {
    Text::from_option(segments.and_then(|s| s.non_gsm.get(index)?.1.as_ref()))
}

/// Returns the offset in the text, in bytes from 0, of the non-GSM character at an index from 0; 0 when
/// there is none.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_non_gsm_offset(segments: Option<&twire_segments>, index: usize) -> usize {
    segments.and_then(|s| s.segments.non_gsm_characters().get(index)).map_or(0, |f| f.offset)
}

/// Frees segments. NULL is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_segments_free(segments: Option<Box<twire_segments>>) {
    guard_drop(segments);
}
