//! The result of a verification.

use std::fmt;

use super::UrlVariant;

/// The result of a verification.
///
/// The HTTP status is 400 for [`MissingHeader`](Verdict::MissingHeader), 413 for
/// [`TooLarge`](Verdict::TooLarge), and 403 for every other rejection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Verdict {
    /// Twilio signed URL and body.
    Valid(SignatureMatch),
    /// Twilio signed the URL, but the signature does not cover the body: it is not a form, and the
    /// URL has no `bodySHA256`. Rejected unless the validator allows it.
    BodyNotCovered(SignatureMatch),
    /// No variant of a candidate URL matches the signature with any key.
    BadSignature,
    /// Twilio signed the URL, but its hash does not match the body.
    BadBodyHash,
    /// `X-Twilio-Signature` is missing or empty.
    MissingHeader,
    /// `X-Twilio-Webhooks-Signature-Settings` names an unknown algorithm.
    UnsupportedAlgorithm,
    /// The keyring has no key for this account or key id.
    NoKey,
    /// The body exceeds the validator's limits of bytes or parameters.
    TooLarge,
}

/// The URL variant and the key that match a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct SignatureMatch {
    /// The variant of the URL.
    pub variant: UrlVariant,
    /// Index of the key in the keyring, in order of insertion.
    pub key: usize,
}

impl Verdict {
    /// Whether Twilio signed the URL and the whole body.
    pub fn is_valid(&self) -> bool {
        matches!(self, Verdict::Valid(_))
    }

    /// The name of the verdict, equal in all languages.
    pub fn name(&self) -> &'static str {
        match self {
            Verdict::Valid(_) => "valid",
            Verdict::BodyNotCovered(_) => "body_not_covered",
            Verdict::BadSignature => "bad_signature",
            Verdict::BadBodyHash => "bad_body_hash",
            Verdict::MissingHeader => "missing_header",
            Verdict::UnsupportedAlgorithm => "unsupported_algorithm",
            Verdict::NoKey => "no_key",
            Verdict::TooLarge => "too_large",
        }
    }

    /// The HTTP status of a response: 200, 400, 403 or 413.
    pub fn status(&self) -> u16 {
        match self {
            Verdict::Valid(_) => 200,
            Verdict::MissingHeader => 400,
            Verdict::TooLarge => 413,
            _ => 403,
        }
    }

    /// The match, if Twilio signed at least the URL.
    pub fn signature_match(&self) -> Option<SignatureMatch> {
        match self {
            Verdict::Valid(found) | Verdict::BodyNotCovered(found) => Some(*found),
            _ => None,
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Verdict::Valid(_) => "signed by Twilio",
            Verdict::BodyNotCovered(_) => "the URL is signed by Twilio, the body is not",
            Verdict::BadSignature => "the signature fits neither URL nor parameters",
            Verdict::BadBodyHash => "the body is not the one whose hash Twilio signed",
            Verdict::MissingHeader => "no X-Twilio-Signature header",
            Verdict::UnsupportedAlgorithm => "an unknown signature algorithm",
            Verdict::NoKey => "no key for this account or key id",
            Verdict::TooLarge => "the body is too large",
        })
    }
}

impl std::error::Error for Verdict {}
