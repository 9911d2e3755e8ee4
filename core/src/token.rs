//! Tokens that a program hands to a browser, a phone or a worker so that it may talk to Twilio
//! itself, and the signature of a request by a private key.
//!
//! A token is a JWT signed with a secret that never leaves the server. How long it lives is
//! checked, not changed: from 1 second to 24 hours, Twilio's own limits.
//!
//! ```
//! use std::time::Duration;
//! use twire::token::{self, AccessToken, Grant};
//!
//! # fn main() -> twire::Result<()> {
//! let jwt = AccessToken::new("AC0123", "SK0123", "planted-secret")
//!     .identity("alice")
//!     .ttl(Duration::from_secs(600))
//!     .grant(Grant::video().set("room", "lobby"))
//!     .to_jwt()?;
//! assert_eq!(token::verify(&jwt, "planted-secret")?.identity(), Some("alice"));
//! # Ok(())
//! # }
//! ```

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::error::{Error, Result};

mod access;
mod capability;
mod grant;
mod jwt;
mod pem;
mod taskrouter;
mod validation;

pub use access::AccessToken;
pub use capability::ClientCapability;
pub use grant::Grant;
pub use jwt::{Algorithm, Jwt, decode, verify, verify_at};
pub use taskrouter::{Filter, Policy, TaskRouterCapability};
pub(crate) use validation::strict_query;
pub use validation::{ClientValidation, RsaAlgorithm, SignedRequest, verify_request};

/// The longest that Twilio lets a token live.
pub const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// When a token begins and ceases to be good.
#[derive(Debug, Clone, Copy)]
struct Life {
    end: End,
    not_before: Option<SystemTime>,
}

#[derive(Debug, Clone, Copy)]
enum End {
    After(Duration),
    At(SystemTime),
}

impl Default for Life {
    /// An hour, as in Twilio's own libraries.
    fn default() -> Life {
        Life { end: End::After(Duration::from_secs(3600)), not_before: None }
    }
}

impl Life {
    /// `exp` and `nbf` for a token made at `now`.
    fn seconds(&self, now: SystemTime) -> Result<(u64, Option<u64>)> {
        let now = unix("now", now)?;
        let expiry = match self.end {
            End::After(ttl) if ttl.subsec_nanos() != 0 => {
                return Err(Error::argument("ttl", "a token lives for whole seconds"));
            }
            End::After(ttl) => now.saturating_add(ttl.as_secs()),
            End::At(time) => unix("expires_at", time)?,
        };
        if !(1..=LONGEST.as_secs()).contains(&expiry.saturating_sub(now)) {
            return Err(Error::argument("ttl", "a token lives from 1 s to 24 h (86400 s)"));
        }
        let not_before = self.not_before.map(|time| unix("not_before", time)).transpose()?;
        if not_before.is_some_and(|from| from >= expiry) {
            return Err(Error::argument("not_before", "the token would end before it begins"));
        }
        Ok((expiry, not_before))
    }
}

fn unix(what: &str, time: SystemTime) -> Result<u64> {
    let since = time.duration_since(UNIX_EPOCH);
    since.map(|t| t.as_secs()).map_err(|_| Error::argument(what, "before 1970"))
}

/// A SID or a secret that is there at all, and has no stray space or line break.
fn visible(parameter: &str, text: &str) -> Result<()> {
    if text.is_empty() {
        return Err(Error::argument(parameter, "is empty"));
    }
    if !text.bytes().all(|b| b.is_ascii_graphic()) {
        return Err(Error::argument(
            parameter,
            "has a space, a line break or another character that none has",
        ));
    }
    Ok(())
}

/// A SID of the right kind. A mix-up of the three that meet in tokens is an error; a prefix that
/// nobody knows is a warning, for Twilio has odd ones.
fn sid(parameter: &str, text: &str, prefix: &str) -> Result<()> {
    visible(parameter, text)?;
    if text.starts_with(prefix) {
        return Ok(());
    }
    if ["AC", "SK", "CR"].iter().any(|other| text.starts_with(other)) {
        let why = format!("begins with {}; it must be a SID that begins with {prefix}", &text[..2]);
        return Err(Error::argument(parameter, why));
    }
    log::warn!(target: "twire", "token: {parameter} does not begin with {prefix}");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn life_has_limits_and_is_never_changed() {
        let now = UNIX_EPOCH + Duration::from_secs(1_700_000_000);
        let life = |end, not_before| Life { end, not_before }.seconds(now);
        let after = |ms| End::After(Duration::from_millis(ms));
        assert_eq!(life(after(1000), None).ok(), Some((1_700_000_001, None)));
        assert_eq!(life(after(86_400_000), None).ok(), Some((1_700_086_400, None)));
        let start = now + Duration::from_secs(5);
        assert_eq!(life(End::At(start), Some(now)).ok(), Some((1_700_000_005, Some(1_700_000_000))));
        for (end, not_before, parameter) in [
            (after(0), None, "ttl"),
            (after(999), None, "ttl"),
            (after(1500), None, "ttl"),
            (after(86_401_000), None, "ttl"),
            (End::After(Duration::from_secs(u64::MAX)), None, "ttl"),
            (End::At(now), None, "ttl"),
            (End::At(now - Duration::from_secs(1)), None, "ttl"),
            (End::At(UNIX_EPOCH - Duration::from_secs(1)), None, "expires_at"),
            (End::At(now + LONGEST + Duration::from_secs(1)), None, "ttl"),
            (after(5000), Some(start), "not_before"),
        ] {
            let error = life(end, not_before).expect_err("outside the limits");
            assert_eq!(error.parameter(), Some(parameter), "{end:?}");
        }
    }
}
