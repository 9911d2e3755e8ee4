//! JSON Web Tokens that authorize a browser, phone or worker at Twilio, and requests signed with a
//! private key.
//!
//! A token is a JWT, signed with a secret that never leaves the server. A validity outside Twilio's
//! limits, 1 second to 24 hours, is an error.
//!
//! ```
//! use std::time::Duration;
//! use twire::jwt::{self, AccessToken, Grant};
//!
//! # fn main() -> twire::Result<()> {
//! let jwt = AccessToken::new("AC0123", "SK0123", "planted-secret")
//!     .identity("alice")
//!     .ttl(Duration::from_secs(600))
//!     .grant(Grant::video().set("room", "lobby"))
//!     .to_jwt()?;
//! assert_eq!(jwt::verify(&jwt, "planted-secret")?.identity(), Some("alice"));
//! # Ok(())
//! # }
//! ```

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::error::{Error, Result};

mod access;
mod capability;
mod codec;
mod grant;
mod pem;
mod taskrouter;
mod validation;

pub use access::AccessToken;
pub use capability::ClientCapability;
pub use codec::{Algorithm, Jwt, decode, verify, verify_at};
pub use grant::Grant;
pub use taskrouter::{Filter, Policy, TaskRouterCapability};
pub(crate) use validation::strict_query;
pub use validation::{ClientValidation, RsaAlgorithm, SignedRequest, verify_request};

/// Twilio's limit of a token's validity.
pub const MAX_LIFETIME: Duration = Duration::from_secs(24 * 60 * 60);

/// The period in which a token is valid.
#[derive(Debug, Clone, Copy)]
struct Validity {
    expiry: Expiry,
    not_before: Option<SystemTime>,
}

#[derive(Debug, Clone, Copy)]
enum Expiry {
    After(Duration),
    At(SystemTime),
}

impl Default for Validity {
    /// One hour, as in Twilio's own libraries.
    fn default() -> Validity {
        Validity { expiry: Expiry::After(Duration::from_secs(3600)), not_before: None }
    }
}

impl Validity {
    /// `exp` and `nbf` of a token that is created at `now`.
    fn seconds(&self, now: SystemTime) -> Result<(u64, Option<u64>)> {
        let now = unix("now", now)?;
        let expiry = match self.expiry {
            Expiry::After(ttl) if ttl.subsec_nanos() != 0 => {
                return Err(Error::argument("ttl", "must be whole seconds"));
            }
            Expiry::After(ttl) => now.saturating_add(ttl.as_secs()),
            Expiry::At(time) => unix("expires_at", time)?,
        };
        if !(1..=MAX_LIFETIME.as_secs()).contains(&expiry.saturating_sub(now)) {
            return Err(Error::argument("ttl", "must be from 1 s to 24 h (86400 s)"));
        }
        let not_before = self.not_before.map(|time| unix("not_before", time)).transpose()?;
        if not_before.is_some_and(|from| from >= expiry) {
            return Err(Error::argument("not_before", "the token would expire before it is valid"));
        }
        Ok((expiry, not_before))
    }
}

fn unix(what: &str, time: SystemTime) -> Result<u64> {
    let since = time.duration_since(UNIX_EPOCH);
    since.map(|t| t.as_secs()).map_err(|_| Error::argument(what, "must not be before 1970"))
}

/// Rejects a SID or secret that is empty or contains white space.
fn visible(parameter: &str, text: &str) -> Result<()> {
    if text.is_empty() {
        return Err(Error::argument(parameter, "is empty"));
    }
    if !text.bytes().all(|b| b.is_ascii_graphic()) {
        return Err(Error::argument(
            parameter,
            "contains a space, a line break or another invalid character",
        ));
    }
    Ok(())
}

/// Rejects a SID with the prefix of another kind that occurs in tokens. An unknown prefix is a
/// warning only, because Twilio has undocumented ones.
fn sid(parameter: &str, text: &str, prefix: &str) -> Result<()> {
    visible(parameter, text)?;
    if text.starts_with(prefix) {
        return Ok(());
    }
    if ["AC", "SK", "CR"].iter().any(|other| text.starts_with(other)) {
        let why = format!("starts with {}; it must be a SID that starts with {prefix}", &text[..2]);
        return Err(Error::argument(parameter, why));
    }
    log::warn!(target: "twire", "token: {parameter} does not start with {prefix}");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_validity_has_limits_and_is_never_changed() {
        let now = UNIX_EPOCH + Duration::from_secs(1_700_000_000);
        let validity = |expiry, not_before| Validity { expiry, not_before }.seconds(now);
        let after = |ms| Expiry::After(Duration::from_millis(ms));
        assert_eq!(validity(after(1000), None).ok(), Some((1_700_000_001, None)));
        assert_eq!(validity(after(86_400_000), None).ok(), Some((1_700_086_400, None)));
        let start = now + Duration::from_secs(5);
        assert_eq!(validity(Expiry::At(start), Some(now)).ok(), Some((1_700_000_005, Some(1_700_000_000))));
        for (end, not_before, parameter) in [
            (after(0), None, "ttl"),
            (after(999), None, "ttl"),
            (after(1500), None, "ttl"),
            (after(86_401_000), None, "ttl"),
            (Expiry::After(Duration::from_secs(u64::MAX)), None, "ttl"),
            (Expiry::At(now), None, "ttl"),
            (Expiry::At(now - Duration::from_secs(1)), None, "ttl"),
            (Expiry::At(UNIX_EPOCH - Duration::from_secs(1)), None, "expires_at"),
            (Expiry::At(now + MAX_LIFETIME + Duration::from_secs(1)), None, "ttl"),
            (after(5000), Some(start), "not_before"),
        ] {
            let error = validity(end, not_before).expect_err("outside the limits");
            assert_eq!(error.parameter(), Some(parameter), "{end:?}");
        }
    }
}
