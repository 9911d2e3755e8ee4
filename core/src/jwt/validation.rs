//! Public-key client validation: requests signed with a private key that Twilio does not have.

use std::fmt;
use std::fmt::Write as _;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest::{SHA256, digest};
use ring::rand::SystemRandom;
use ring::signature::{
    RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RSA_PSS_2048_8192_SHA256, RSA_PSS_SHA256, RsaEncoding,
    RsaKeyPair, UnparsedPublicKey, VerificationAlgorithm,
};
use serde_json::json;

use super::pem::Key;
use super::{Jwt, codec, pem, sid, unix};
use crate::error::{Error, ErrorKind, Result};
use crate::percent;
use crate::redact;
use crate::secret::Secret;

/// Twilio's limit of a signature's validity.
const MAX_LIFETIME: Duration = Duration::from_secs(300);

/// The algorithm of a signature with a private key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
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

    /// Parses a name.
    pub fn parse(name: &str) -> Option<RsaAlgorithm> {
        [RsaAlgorithm::Rs256, RsaAlgorithm::Ps256].into_iter().find(|a| a.name() == name)
    }

    fn verification(self) -> &'static dyn VerificationAlgorithm {
        match self {
            RsaAlgorithm::Rs256 => &RSA_PKCS1_2048_8192_SHA256,
            RsaAlgorithm::Ps256 => &RSA_PSS_2048_8192_SHA256,
        }
    }

    fn encoding(self) -> &'static dyn RsaEncoding {
        match self {
            RsaAlgorithm::Rs256 => &RSA_PKCS1_SHA256,
            RsaAlgorithm::Ps256 => &RSA_PSS_SHA256,
        }
    }
}

/// A private key whose public key Twilio has as a credential (`CR…`).
///
/// With [`ClientBuilder::client_validation`](crate::ClientBuilder::client_validation), each request
/// carries `Twilio-Client-Validation`: a token over method, path, query, host, authorization and
/// body, valid for five minutes. Signing takes about a millisecond of processor time. `Debug` shows
/// no key. Cheap to clone.
#[derive(Clone)]
pub struct ClientValidation {
    credential_sid: String,
    algorithm: RsaAlgorithm,
    key: Arc<RsaKeyPair>,
}

impl ClientValidation {
    /// Reads a PEM text: PKCS #8 or PKCS #1, not encrypted, 2048 to 4096 bits.
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

    /// The header value for a request with an API key and its account, valid from `now` for 1 to
    /// 300 seconds. For requests of other HTTP clients; a twire client signs its own.
    pub fn sign(
        &self,
        key_sid: &str,
        account_sid: &str,
        request: &SignedRequest<'_>,
        now: SystemTime,
        ttl: Duration,
    ) -> Result<String> {
        sid("key_sid", key_sid, "SK")?;
        sid("account_sid", account_sid, "AC")?;
        let now = unix("now", now)?;
        if ttl.subsec_nanos() != 0 || ttl.is_zero() || ttl > MAX_LIFETIME {
            return Err(Error::argument("ttl", "must be 1 to 300 whole seconds"));
        }
        let header = json!({
            "typ": "JWT",
            "alg": self.algorithm.name(),
            "cty": "twilio-pkrv;v=1",
            "kid": self.credential_sid,
        });
        let claims = json!({
            "iss": key_sid,
            "sub": account_sid,
            "exp": now + ttl.as_secs(),
            "nbf": now,
            "hrh": request.names(),
            "rqh": request.hash(),
        });
        let text = codec::unsigned(&header, &claims);
        let mut signature = vec![0; self.key.public().modulus_len()];
        let failed = |_| Error::new(ErrorKind::Internal, "the request could not be signed");
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

/// The signed parts of a request: method, path, query, some headers and the body.
///
/// ```
/// use twire::jwt::SignedRequest;
///
/// let request = SignedRequest::new("POST", "/2010-04-01/Accounts/AC0123/Messages.json")
///     .header("Authorization", "Basic U0swMTIzOnBsYW50ZWQ=")
///     .header("Host", "api.twilio.com")
///     .body(b"To=%2B15558676543&Body=Hi");
/// # let _ = request;
/// ```
#[derive(Clone)]
pub struct SignedRequest<'r> {
    method: &'r str,
    path: &'r str,
    query: &'r str,
    headers: Vec<(String, &'r str)>,
    /// Names of the signed headers; a header can be absent.
    names: Option<Vec<String>>,
    body: &'r [u8],
}

impl<'r> SignedRequest<'r> {
    /// Creates a request without query, headers and body. `path` is the path as sent.
    pub fn new(method: &'r str, path: &'r str) -> SignedRequest<'r> {
        SignedRequest { method, path, query: "", headers: Vec::new(), names: None, body: &[] }
    }
    /// Sets the query as sent, without `?`.
    #[must_use]
    pub fn query(mut self, query: &'r str) -> Self {
        self.query = query;
        self
    }
    /// Adds a header. It is signed unless [`sign_headers`](SignedRequest::sign_headers) omits it.
    /// Twilio requires `authorization` and `host`.
    #[must_use]
    pub fn header(mut self, name: &str, value: &'r str) -> Self {
        self.headers.push((name.to_ascii_lowercase(), value));
        self
    }
    /// Signs only the headers with these names. A name without a header states its absence.
    #[must_use]
    pub fn sign_headers<N: AsRef<str>>(mut self, names: impl IntoIterator<Item = N>) -> Self {
        self.names = Some(names.into_iter().map(|name| name.as_ref().to_ascii_lowercase()).collect());
        self
    }
    /// Sets the body as sent.
    #[must_use]
    pub fn body(mut self, body: &'r [u8]) -> Self {
        self.body = body;
        self
    }

    fn sorted(&self) -> Vec<&str> {
        let mut names: Vec<&str> = match &self.names {
            Some(names) => names.iter().map(String::as_str).collect(),
            None => self.headers.iter().map(|(name, _)| name.as_str()).collect(),
        };
        names.sort_unstable();
        names.dedup();
        names
    }

    /// The names of the signed headers: `authorization;host`.
    fn names(&self) -> String {
        self.sorted().join(";")
    }

    /// SHA-256 of the canonical request, in hex.
    fn hash(&self) -> String {
        // Twilio may decode and encode again before it sorts, which does not change the form of
        // `strict_query`.
        let mut pairs: Vec<&str> = self.query.split('&').filter(|pair| !pair.is_empty()).collect();
        pairs.sort_unstable();
        let mut lines = vec![self.method.to_owned(), self.path.to_owned(), pairs.join("&")];
        for wanted in self.sorted() {
            let mut values: Vec<&str> = self
                .headers
                .iter()
                .filter(|(name, _)| name == wanted)
                .map(|(_, value)| value.trim())
                .collect();
            values.sort_unstable();
            if !values.is_empty() {
                lines.push(format!("{wanted}:{}", values.join(",")));
            }
        }
        lines.push(String::new());
        lines.push(self.names());
        lines.push(if self.body.is_empty() { String::new() } else { hex(self.body) });
        hex(lines.join("\n").as_bytes())
    }
}

/// Headers contain secrets, queries and bodies personal data.
impl fmt::Debug for SignedRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SignedRequest({}, signing {})", self.method, self.names())
    }
}

/// Decodes the signature of a request and verifies that the private key of `public_key` signed it
/// and that it is valid at `now`. For tests, and for receivers of such requests.
///
/// `public_key` is a PEM text. A malformed token is [`ErrorKind::Decode`]; a wrong signature or
/// time is [`ErrorKind::Auth`].
pub fn verify_request(token: &str, public_key: &str, now: SystemTime) -> Result<Jwt> {
    let der = pem::public_key(public_key)?;
    codec::checked(token, now, ["RS256 or PS256", "key"], |name, signed, signature| {
        let algorithm = RsaAlgorithm::parse(name)?;
        let key = UnparsedPublicKey::new(algorithm.verification(), &der);
        Some(Ok(key.verify(signed.as_bytes(), signature).is_ok()))
    })
}

/// Encodes a query by RFC 3986: a space is `%20`, `*` is `%2A`, and `~` stays.
pub(crate) fn strict_query(pairs: &[(String, String)]) -> String {
    let mut out = String::new();
    for (name, value) in pairs {
        if !out.is_empty() {
            out.push('&');
        }
        out.extend(percent::encode(name));
        out.push('=');
        out.extend(percent::encode(value));
    }
    out
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
            let signed = SignedRequest::new(text("method"), text("path"))
                .query(text("query"))
                .header("Host", text("host"))
                .header("Authorization", text("authorization"))
                .header("Accept", "application/json")
                .sign_headers(["authorization", "Host"])
                .body(text("body").as_bytes());
            assert_eq!(signed.hash(), text("sha256"), "{} {}", text("method"), text("path"));
            assert_eq!(signed.names(), "authorization;host");
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
