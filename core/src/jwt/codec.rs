//! Encodes, decodes and verifies JSON Web Tokens with a shared secret.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::hmac::{self, HMAC_SHA256, HMAC_SHA384, HMAC_SHA512};
use serde_json::Value as Json;

use super::unix;
use crate::error::{Error, ErrorKind, Result};
use crate::json;
use crate::secret::Secret;

/// No token is longer; longer input is rejected unread.
const MOST: usize = 64 * 1024;

/// The algorithm of a token that is signed with a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Algorithm {
    /// HMAC with SHA-256, which Twilio's own libraries use.
    #[default]
    Hs256,
    /// HMAC with SHA-384.
    Hs384,
    /// HMAC with SHA-512.
    Hs512,
}

impl Algorithm {
    const ALL: [Algorithm; 3] = [Algorithm::Hs256, Algorithm::Hs384, Algorithm::Hs512];

    /// `HS256`, `HS384` or `HS512`.
    pub fn name(self) -> &'static str {
        match self {
            Algorithm::Hs256 => "HS256",
            Algorithm::Hs384 => "HS384",
            Algorithm::Hs512 => "HS512",
        }
    }

    /// Parses a name.
    pub fn parse(name: &str) -> Option<Algorithm> {
        Algorithm::ALL.into_iter().find(|a| a.name() == name)
    }

    fn mac(self, secret: &Secret, text: &str) -> hmac::Tag {
        let algorithm = match self {
            Algorithm::Hs256 => HMAC_SHA256,
            Algorithm::Hs384 => HMAC_SHA384,
            Algorithm::Hs512 => HMAC_SHA512,
        };
        hmac::sign(&hmac::Key::new(algorithm, secret.expose().as_bytes()), text.as_bytes())
    }
}

/// The header and claims of a token. `Debug` shows neither, because they name people.
#[derive(Clone, PartialEq)]
pub struct Jwt {
    header: Json,
    claims: Json,
}

impl Jwt {
    /// The header: algorithm and content type.
    pub fn header(&self) -> &Json {
        &self.header
    }
    /// The claims: issuer, subject, grants and validity.
    pub fn claims(&self) -> &Json {
        &self.claims
    }
    /// The identity of an access token.
    pub fn identity(&self) -> Option<&str> {
        self.claims.pointer("/grants/identity")?.as_str()
    }
    /// The time of expiry.
    pub fn expires_at(&self) -> Option<SystemTime> {
        let seconds = self.claims.get("exp").and_then(Json::as_u64)?;
        UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
    }
}

impl fmt::Debug for Jwt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Jwt(…)")
    }
}

/// Decodes a token without verifying its signature or validity.
pub fn decode(token: &str) -> Result<Jwt> {
    Ok(split(token)?.0)
}

/// Decodes a token and verifies that `secret` signed it and that it is valid now.
///
/// A malformed token is [`ErrorKind::Decode`]. A wrong signature, a token that is expired or not
/// valid yet, and one without an expiry are [`ErrorKind::Auth`].
pub fn verify(token: &str, secret: impl Into<Secret>) -> Result<Jwt> {
    verify_at(token, secret, SystemTime::now())
}

/// Like [`verify`], at another time. To tolerate clock skew, pass an earlier or later time.
pub fn verify_at(token: &str, secret: impl Into<Secret>, now: SystemTime) -> Result<Jwt> {
    let secret = secret.into();
    // Neither `none` nor an algorithm with a public key is among the algorithms.
    checked(token, now, ["HS256, HS384 or HS512", "secret"], |name, signed, signature| {
        let expected = Algorithm::parse(name)?.mac(&secret, signed);
        Some(Ok(bool::from(subtle::ConstantTimeEq::ct_eq(expected.as_ref(), signature))))
    })
}

/// Decodes a token, verifies its validity at `now`, and lets `good` verify algorithm, signed text
/// and signature. `good` returns `None` for an algorithm that it does not know.
pub(super) fn checked(
    token: &str,
    now: SystemTime,
    [algorithms, key]: [&str; 2],
    good: impl FnOnce(&str, &str, &[u8]) -> Option<Result<bool>>,
) -> Result<Jwt> {
    let (jwt, signed, signature) = split(token)?;
    let invalid = |why: &str| Error::new(ErrorKind::Auth, format!("token: {why}"));
    let name = jwt.header.get("alg").and_then(Json::as_str);
    let good = name.and_then(|name| good(name, signed, &signature));
    if !good.ok_or_else(|| invalid(&format!("is not signed with {algorithms}")))?? {
        return Err(invalid(&format!("the signature does not match this {key}")));
    }
    let now = unix("now", now)?;
    let seconds = |name: &str| match jwt.claims.get(name) {
        None => Ok(None),
        Some(value) => {
            // Some libraries write 1.7e9.
            let number = value.as_f64().filter(|n| *n >= 0.0).ok_or_else(|| malformed("a time is no number"));
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // saturates, and is positive
            number.map(|n| Some(n as u64))
        }
    };
    match seconds("exp")? {
        None => return Err(invalid("has no expiry (exp)")),
        Some(end) if now >= end => return Err(invalid("has expired")),
        Some(_) => {}
    }
    if seconds("nbf")?.is_some_and(|from| now < from) {
        return Err(invalid("is not valid yet"));
    }
    Ok(jwt)
}

/// Encodes and signs a token.
pub(super) fn sign(header: &Json, claims: &Json, secret: &Secret, algorithm: Algorithm) -> String {
    let signed = unsigned(header, claims);
    let signature = algorithm.mac(secret, &signed);
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
}

/// The signed part of a token.
pub(super) fn unsigned(header: &Json, claims: &Json) -> String {
    let part = |json: &Json| URL_SAFE_NO_PAD.encode(json::write(json));
    format!("{}.{}", part(header), part(claims))
}

pub(super) fn malformed(why: &str) -> Error {
    Error::new(ErrorKind::Decode, format!("not a token: {why}"))
}

fn split(token: &str) -> Result<(Jwt, &str, Vec<u8>)> {
    if token.len() > MOST {
        return Err(malformed("too long"));
    }
    let (signed, signature) = token.rsplit_once('.').ok_or_else(|| malformed("has no dots"))?;
    let (header, claims) = signed.split_once('.').ok_or_else(|| malformed("has one dot, not two"))?;
    let bytes = |text: &str| URL_SAFE_NO_PAD.decode(text).map_err(|_| malformed("not base64url"));
    let document = |text: &str| {
        let json = json::parse(&bytes(text)?).map_err(|_| malformed("not JSON"))?;
        if json.is_object() { Ok(json) } else { Err(malformed("not a JSON object")) }
    };
    let jwt = Jwt { header: document(header)?, claims: document(claims)? };
    Ok((jwt, signed, bytes(signature)?))
}
