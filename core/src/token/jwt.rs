//! JSON Web Tokens signed with a secret: made, read and checked.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::hmac::{self, HMAC_SHA256, HMAC_SHA384, HMAC_SHA512};
use serde_json::Value as Json;

use super::unix;
use crate::error::{Error, Kind, Result};
use crate::json;
use crate::secret::Secret;

/// More than any token has; what is longer is not looked into.
const MOST: usize = 64 * 1024;

/// How a token is signed with a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Algorithm {
    /// HMAC with SHA-256; what Twilio's own libraries use.
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

    /// The algorithm of that name.
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

/// A token's two documents. `Debug` shows neither: they name people.
#[derive(Clone, PartialEq)]
pub struct Jwt {
    header: Json,
    claims: Json,
}

impl Jwt {
    /// The first document: algorithm and content type.
    pub fn header(&self) -> &Json {
        &self.header
    }
    /// The second document: who, for whom, what and until when.
    pub fn claims(&self) -> &Json {
        &self.claims
    }
    /// Whom the token is for: an access token's identity.
    pub fn identity(&self) -> Option<&str> {
        self.claims.pointer("/grants/identity")?.as_str()
    }
    /// When it ceases to be good.
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

/// A token's documents without any check of who signed it or of its time.
pub fn decode(token: &str) -> Result<Jwt> {
    Ok(split(token)?.0)
}

/// A token's documents, once it is sure that `secret` signed it and that it is good now.
///
/// What is no token is [`Kind::Decode`]; a wrong signature, a token too old or too new, and one
/// without an end are [`Kind::Auth`].
pub fn verify(token: &str, secret: impl Into<Secret>) -> Result<Jwt> {
    verify_at(token, secret, SystemTime::now())
}

/// [`verify`] at another time. Clocks differ: give a moment earlier or later to be lenient.
pub fn verify_at(token: &str, secret: impl Into<Secret>, now: SystemTime) -> Result<Jwt> {
    let secret = secret.into();
    // `none` is not among the algorithms, nor a public key that could be taken for a secret.
    checked(token, now, ["HS256, HS384 or HS512", "secret"], |name, signed, signature| {
        let expected = Algorithm::parse(name)?.mac(&secret, signed);
        Some(Ok(bool::from(subtle::ConstantTimeEq::ct_eq(expected.as_ref(), signature))))
    })
}

/// A token's documents, once `good` says so of its algorithm, what is signed and the signature, and
/// the token is good at `now`. Of an algorithm that is not one of `algorithms`, `good` says nothing.
pub(super) fn checked(
    token: &str,
    now: SystemTime,
    [algorithms, key]: [&str; 2],
    good: impl FnOnce(&str, &str, &[u8]) -> Option<Result<bool>>,
) -> Result<Jwt> {
    let (jwt, signed, signature) = split(token)?;
    let refused = |why: &str| Error::new(Kind::Auth, format!("token: {why}"));
    let name = jwt.header.get("alg").and_then(Json::as_str);
    let good = name.and_then(|name| good(name, signed, &signature));
    if !good.ok_or_else(|| refused(&format!("is not signed with {algorithms}")))?? {
        return Err(refused(&format!("the signature is not of this {key}")));
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
        None => return Err(refused("has no end (exp)")),
        Some(end) if now >= end => return Err(refused("has expired")),
        Some(_) => {}
    }
    if seconds("nbf")?.is_some_and(|from| now < from) {
        return Err(refused("is not valid yet"));
    }
    Ok(jwt)
}

/// A token with these documents.
pub(super) fn sign(header: &Json, claims: &Json, secret: &Secret, algorithm: Algorithm) -> String {
    let signed = unsigned(header, claims);
    let signature = algorithm.mac(secret, &signed);
    format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
}

/// The part of a token that is signed.
pub(super) fn unsigned(header: &Json, claims: &Json) -> String {
    let part = |json: &Json| URL_SAFE_NO_PAD.encode(json::write(json));
    format!("{}.{}", part(header), part(claims))
}

pub(super) fn malformed(why: &str) -> Error {
    Error::new(Kind::Decode, format!("not a token: {why}"))
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
