//! Twilio's limits, each with its error code or source.

/// Length of `Body` in UTF-16 code units (21617: "exceeds the 1600 character limit"; measured in
/// August 2026 for ASCII, documented for other characters as "counted as multiple").
pub const MAX_BODY_CODE_UNITS: usize = 1600;
/// Length of a `WhatsApp` template after substitution, in characters (63021).
pub const MAX_WHATSAPP_TEMPLATE_CHARACTERS: usize = 1024;
/// Number of `MediaUrl`s in a message (21623); see [`MAX_WHATSAPP_MEDIA_COUNT`] for `WhatsApp`.
pub const MAX_MEDIA_COUNT: usize = 10;
/// Number of media in a `WhatsApp` message.
pub const MAX_WHATSAPP_MEDIA_COUNT: usize = 1;
/// Bytes of a message with its media (30019, 11751).
pub const MAX_MEDIA_BYTES: usize = 5 * 1024 * 1024;
/// Length of `StatusCallback` in characters (21609).
pub const MAX_STATUS_CALLBACK_CHARACTERS: usize = 4000;
/// Length of the `Twiml` parameter of a call in characters.
pub const MAX_TWIML_CHARACTERS: usize = 4000;
/// Smallest and largest `ValidityPeriod` in seconds; the largest is the default (90007, formerly
/// 21624).
pub const VALIDITY_PERIOD_SECONDS: (u32, u32) = (1, 36_000);
/// `SendAt` must be more than this many seconds ahead (35114).
pub const MIN_SEND_AT_SECONDS: u64 = 300;
/// `SendAt` must be at most this many seconds ahead: 35 days (35114).
pub const MAX_SEND_AT_SECONDS: u64 = 35 * 86_400;
/// Length of an alphanumeric sender in characters (Twilio's glossary).
pub const MAX_ALPHANUMERIC_CHARACTERS: usize = 11;
/// Digits of an E.164 number: the practical minimum and the standard's maximum.
pub const E164_DIGITS: (usize, usize) = (7, 15);

/// The length of `text` in UTF-16 code units, for [`MAX_BODY_CODE_UNITS`].
pub fn body_code_units(text: &str) -> usize {
    text.encode_utf16().count()
}
