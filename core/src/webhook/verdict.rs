//! What the proof came to.

use std::fmt;

use super::Variant;

/// The proof's result.
///
/// As an HTTP status: [`MissingHeader`](Verdict::MissingHeader) is 400,
/// [`TooLarge`](Verdict::TooLarge) 413, every other refusal 403.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Verdict {
    /// Twilio signed URL and body.
    Valid(Match),
    /// Twilio signed the URL, but nothing says that the body is Twilio's: a body that is no form,
    /// without `bodySHA256` in the URL. Refused unless the validator allows it.
    BodyNotCovered(Match),
    /// No spelling of the URL and no key gives this signature.
    BadSignature,
    /// Twilio signed the URL, and the hash in it is not that of the body.
    BadBodyHash,
    /// There is no `X-Twilio-Signature`, or it is empty.
    MissingHeader,
    /// `X-Twilio-Webhooks-Signature-Settings` names an algorithm that is unknown.
    UnsupportedAlgorithm,
    /// The keyring holds no key for this account or key id.
    NoKey,
    /// The body is over the validator's limits of bytes or parameters.
    TooLarge,
}

/// Which spelling of the URL and which key gave the signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Match {
    /// The spelling.
    pub variant: Variant,
    /// The key's place in the keyring, from 0 in the order of adding.
    pub key: usize,
}

impl Verdict {
    /// Whether Twilio signed the URL and all of the body.
    pub fn is_valid(&self) -> bool {
        matches!(self, Verdict::Valid(_))
    }

    /// The verdict's name, as every language spells it.
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

    /// The HTTP status with which a server answers: 200, 400, 403 or 413.
    pub fn status(&self) -> u16 {
        match self {
            Verdict::Valid(_) => 200,
            Verdict::MissingHeader => 400,
            Verdict::TooLarge => 413,
            _ => 403,
        }
    }

    /// The match, when Twilio signed at least the URL.
    pub fn matched(&self) -> Option<Match> {
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
