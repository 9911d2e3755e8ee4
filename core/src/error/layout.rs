//! The layout of the image of the error dictionary, shared with `build.rs`.

/// A code and its class are one number: the class is in the low bits.
pub(crate) const CLASS_BITS: u32 = 3;

/// The names of [`super::ErrorClass`], in the order of its variants.
pub(crate) const CLASSES: [&str; 7] =
    ["retry", "later", "never", "suppress", "operator", "fallback", "uncertain"];

/// Where a code occurs.
#[cfg_attr(not(feature = "error-texts"), allow(dead_code))]
pub(crate) const PLACES: [&str; 3] = ["request", "delivery", "webhook"];

/// The product that reports a code.
#[cfg_attr(not(feature = "error-texts"), allow(dead_code))]
pub(crate) const PRODUCTS: [&str; 15] = [
    "api",
    "auth",
    "conversations",
    "lookup",
    "messaging",
    "numbers",
    "other",
    "studio",
    "taskrouter",
    "twiml",
    "verify",
    "video",
    "voice",
    "webhook",
    "whatsapp",
];
