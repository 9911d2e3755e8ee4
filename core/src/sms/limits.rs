//! What Twilio takes, as numbers: each with its error code or its source.

/// Longest `Body`, in UTF-16 code units (21617: "exceeds the 1600 character limit"; measured in
/// August 2026 for ASCII, documented for others as "counted as multiple").
pub const BODY_UNITS: usize = 1600;
/// Longest text of a `WhatsApp` template after substitution, in characters (63021).
pub const WHATSAPP_TEMPLATE_CHARACTERS: usize = 1024;
/// Most `MediaUrl` of one message (21623); `WhatsApp` takes [`WHATSAPP_MEDIA_COUNT`].
pub const MEDIA_COUNT: usize = 10;
/// Most media of one `WhatsApp` message.
pub const WHATSAPP_MEDIA_COUNT: usize = 1;
/// Most bytes of a whole message with its media (30019, 11751).
pub const MEDIA_BYTES: usize = 5 * 1024 * 1024;
/// Longest `StatusCallback`, in characters (21609).
pub const STATUS_CALLBACK_CHARACTERS: usize = 4000;
/// Longest `Twiml` parameter of a call, in characters.
pub const TWIML_CHARACTERS: usize = 4000;
/// `ValidityPeriod` in seconds, smallest and largest, the latter the default (90007, older 21624).
pub const VALIDITY_PERIOD_SECONDS: (u32, u32) = (1, 36_000);
/// `SendAt` must lie more than this many seconds ahead (35114).
pub const SEND_AT_MIN_SECONDS: u64 = 300;
/// `SendAt` may lie at most this many seconds ahead: 35 days (35114).
pub const SEND_AT_MAX_SECONDS: u64 = 35 * 86_400;
/// Longest alphanumeric sender, in characters (Twilio's glossary).
pub const ALPHANUMERIC_CHARACTERS: usize = 11;
/// Digits of an E.164 number, fewest in practice and most by the standard.
pub const E164_DIGITS: (usize, usize) = (7, 15);

/// The length of `text` as [`BODY_UNITS`] counts it.
pub fn body_units(text: &str) -> usize {
    text.encode_utf16().count()
}
