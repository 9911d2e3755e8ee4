//! Public-key client validation: a request signed with a private key that Twilio does not have.

use std::fmt;
use std::fmt::Write as _;
use std::sync::Arc;
use std::time::SystemTime;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest::{SHA256, digest};
use ring::rand::SystemRandom;
use ring::signature::{RSA_PKCS1_SHA256, RSA_PSS_SHA256, RsaEncoding, RsaKeyPair};
use serde_json::json;

use super::pem::{self, Key};
use super::{jwt, sid, unix};
use crate::error::{Error, Kind, Result};
use crate::redact;
use crate::secret::Secret;

/// Seconds for which a signed request is good: Twilio's limit.
const LIFE: u64 = 300;

/// The header fields that are signed, in this order.
const SIGNED: &str = "authorization;host";

/// How a request is signed with a private key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum RsaAlgorithm {
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    #[default]
    Rs256,
    /// RSASSA-PSS with SHA-256.
    Ps256,
}

impl RsaAlgorithm {
    /// `RS256` or `PS256`.
    pub fn name(self) -> &'static str {
        match self {
            RsaAlgorithm::Rs256 => "RS256",
            RsaAlgorithm::Ps256 => "PS256",
        }
    }

    /// The algorithm of that name.
    pub fn parse(name: &str) -> Option<RsaAlgorithm> {
        [RsaAlgorithm::Rs256, RsaAlgorithm::Ps256].into_iter().find(|a| a.name() == name)
    }

    fn encoding(self) -> &'static dyn RsaEncoding {
        match self {
            RsaAlgorithm::Rs256 => &RSA_PKCS1_SHA256,
            RsaAlgorithm::Ps256 => &RSA_PSS_SHA256,
        }
    }
}

/// A private key whose public half Twilio knows as a credential (`CR…`).
///
/// Given to [`ClientBuilder::client_validation`](crate::ClientBuilder::client_validation), each
/// request carries `Twilio-Client-Validation`: a token over its method, path, query, host,
/// authorization and body, good for five minutes. Signing takes about a millisecond of the I/O
/// thread. `Debug` shows no key. Cheap to clone.
#[derive(Clone)]
pub struct ClientValidation {
    credential_sid: String,
    algorithm: RsaAlgorithm,
    key: Arc<RsaKeyPair>,
}

impl ClientValidation {
    /// Takes a PEM file's text: PKCS #8 or PKCS #1, not encrypted, 2048 to 4096 bits.
    pub fn new(
        credential_sid: impl Into<String>,
        private_key: impl Into<Secret>,
        algorithm: RsaAlgorithm,
    ) -> Result<ClientValidation> {
        let credential_sid = credential_sid.into();
        sid("credential_sid", &credential_sid, "CR")?;
        let key = match pem::private_key(private_key.into().expose())? {
            Key::Pkcs8(der) => RsaKeyPair::from_pkcs8(&der),
            Key::Pkcs1(der) => RsaKeyPair::from_der(&der),
        };
        let key =
            key.map_err(|e| Error::config(format!("private key: not an RSA key that can sign: {e}")))?;
        Ok(ClientValidation { credential_sid, algorithm, key: Arc::new(key) })
    }

    /// The header's value for a request of an API key and its account.
    pub(crate) fn sign(
        &self,
        key_sid: &str,
        account_sid: &str,
        signed: &Signed<'_>,
        now: SystemTime,
    ) -> Result<String> {
        let now = unix("now", now)?;
        let header = json!({
            "typ": "JWT",
            "alg": self.algorithm.name(),
            "cty": "twilio-pkrv;v=1",
            "kid": self.credential_sid,
        });
        let claims = json!({
            "iss": key_sid,
            "sub": account_sid,
            "exp": now + LIFE,
            "nbf": now,
            "hrh": SIGNED,
            "rqh": signed.hash(),
        });
        let text = jwt::unsigned(&header, &claims);
        let mut signature = vec![0; self.key.public().modulus_len()];
        let failed = |_| Error::new(Kind::Internal, "the request could not be signed");
        self.key
            .sign(self.algorithm.encoding(), &SystemRandom::new(), text.as_bytes(), &mut signature)
            .map_err(failed)?;
        Ok(format!("{text}.{}", URL_SAFE_NO_PAD.encode(signature)))
    }
}

impl fmt::Debug for ClientValidation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = redact::sid(&self.credential_sid);
        write!(f, "ClientValidation({shown}, {})", self.algorithm.name())
    }
}

/// What of a request is signed.
pub(crate) struct Signed<'r> {
    pub(crate) method: &'r str,
    pub(crate) path: &'r str,
    /// As it is on the wire, without `?`.
    pub(crate) query: &'r str,
    pub(crate) authorization: &'r str,
    pub(crate) host: &'r str,
    pub(crate) body: &'r [u8],
}

impl Signed<'_> {
    /// SHA-256 of the request's canonical form, in hex.
    fn hash(&self) -> String {
        // Twilio may decode and encode again before it sorts: nothing to `strict_query`'s form.
        let mut pairs: Vec<&str> = self.query.split('&').filter(|pair| !pair.is_empty()).collect();
        pairs.sort_unstable();
        let body = if self.body.is_empty() { String::new() } else { hex(self.body) };
        let canonical = [
            self.method,
            self.path,
            &pairs.join("&"),
            &format!("authorization:{}", self.authorization.trim()),
            &format!("host:{}", self.host),
            "",
            SIGNED,
            &body,
        ];
        hex(canonical.join("\n").as_bytes())
    }
}

/// A query as RFC 3986 writes it: a space is `%20`, `*` is `%2A` and `~` stays.
pub(crate) fn strict_query(pairs: &[(String, String)]) -> String {
    let mut out = String::new();
    for (name, value) in pairs {
        if !out.is_empty() {
            out.push('&');
        }
        encode(&mut out, name);
        out.push('=');
        encode(&mut out, value);
    }
    out
}

fn encode(out: &mut String, text: &str) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    digest(&SHA256, bytes).as_ref().iter().fold(String::with_capacity(64), |mut out, byte| {
        // Writing to a string cannot fail.
        let _ = write!(out, "{byte:02x}");
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_known_hashes() {
        let file: serde_json::Value =
            serde_json::from_str(include_str!("../../../tests/vectors/tokens.json")).expect("vectors");
        let rows = file["request_hashes"].as_array().expect("rows");
        assert!(rows.len() >= 2);
        for row in rows {
            let text = |name: &str| row[name].as_str().expect("a text");
            let signed = Signed {
                method: text("method"),
                path: text("path"),
                query: text("query"),
                authorization: text("authorization"),
                host: text("host"),
                body: text("body").as_bytes(),
            };
            assert_eq!(signed.hash(), text("sha256"), "{} {}", text("method"), text("path"));
        }
    }

    #[test]
    fn keys_that_cannot_sign_are_refused() {
        for (sid, key, why) in [
            ("SK1", "", "CR"),
            ("CR1", "", "not a PEM"),
            ("CR1", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----", "public"),
            (
                "CR1",
                "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----",
                "encrypted",
            ),
            ("CR1", "-----BEGIN PRIVATE KEY-----\n*\n-----END PRIVATE KEY-----", "base64"),
            ("CR1", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----", "RSA"),
            ("CR1", "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----", "RSA"),
        ] {
            let error = ClientValidation::new(sid, key, RsaAlgorithm::Rs256).expect_err(why);
            assert!(error.to_string().contains(why), "{error}");
        }
    }
}
