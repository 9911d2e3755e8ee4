//! Whether a request may enqueue: a token, or a signature of its body.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use http::header::AUTHORIZATION;
use ring::hmac;
use subtle::ConstantTimeEq as _;
use twire_outbox::config::ServeHook;
use twire_outbox::secret_file::{self, Readers};

use crate::{Exit, Failure};

/// Where Grafana puts the signature.
const SIGNATURE_HEADER: &str = "x-grafana-alerting-signature";

/// The secret in a file that its owner alone can read.
pub(super) fn read_secret(path: &Path) -> Result<Vec<u8>, Failure> {
    let secret = secret_file::read_secret(path, Readers::Owner);
    let secret = secret.map_err(|e| Failure::new(Exit::Config, format!("serve: {}", e.message())))?;
    Ok(secret.expose().as_bytes().to_vec())
}

/// Whether the request has the token: as a bearer token, or as the password of any user.
pub(super) fn has_token(headers: &HeaderMap, token: &[u8]) -> bool {
    let Some(given) = headers.get(AUTHORIZATION).and_then(|v| v.to_str().ok()) else { return false };
    let (scheme, given) = given.split_once(' ').unwrap_or((given, ""));
    let given = given.trim();
    if scheme.eq_ignore_ascii_case("bearer") {
        return given.as_bytes().ct_eq(token).into();
    }
    if !scheme.eq_ignore_ascii_case("basic") {
        return false;
    }
    let decoded = STANDARD.decode(given).unwrap_or_default();
    let at = decoded.iter().position(|b| *b == b':').map_or(decoded.len(), |at| at + 1);
    decoded[at..].ct_eq(token).into()
}

/// Whether the body is signed with the hook's secret: HMAC-SHA-256 in hex over the body, or over the
/// time, a colon and the body where a header with the time is configured.
pub(super) fn has_signature(headers: &HeaderMap, body: &[u8], secret: &[u8], hook: &ServeHook) -> bool {
    let named = |name: &str| headers.get(name).and_then(|v| v.to_str().ok());
    let Some(signature) = named(hook.signature_header.as_deref().unwrap_or(SIGNATURE_HEADER)) else {
        return false;
    };
    let Some(signature) = from_hex(signature.trim()) else { return false };
    let mut signed = Vec::new();
    if let Some(header) = &hook.timestamp_header {
        let Some(time) = named(header) else { return false };
        signed.extend_from_slice(time.as_bytes());
        signed.push(b':');
    }
    signed.extend_from_slice(body);
    hmac::verify(&hmac::Key::new(hmac::HMAC_SHA256, secret), &signed, &signature).is_ok()
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(name: &'static str, value: &str) -> HeaderMap {
        HeaderMap::from_iter([(http::HeaderName::from_static(name), value.parse().expect("a value"))])
    }

    #[test]
    fn a_token_is_a_bearer_or_a_password() {
        for (value, expected) in [
            ("Bearer secret", true),
            ("bearer  secret", true),
            ("Bearer secre", false),
            ("Bearer ", false),
            ("Basic dTpzZWNyZXQ=", true),
            ("Basic c2VjcmV0", false),
            ("Basic ???", false),
            ("Digest secret", false),
            ("secret", false),
        ] {
            assert_eq!(has_token(&headers("authorization", value), b"secret"), expected, "{value}");
        }
        assert!(!has_token(&HeaderMap::new(), b"secret"));
    }

    #[test]
    fn a_signature_is_of_the_body_or_of_the_time_and_the_body() {
        let hex = |signed: &[u8]| {
            let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, b"secret"), signed);
            tag.as_ref().iter().fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"))
        };
        let mut hook = ServeHook::default();
        let signed = headers(SIGNATURE_HEADER, &hex(b"body"));
        assert!(has_signature(&signed, b"body", b"secret", &hook));
        assert!(!has_signature(&signed, b"other", b"secret", &hook));
        assert!(!has_signature(&signed, b"body", b"other", &hook));
        for wrong in ["", "é", "abc", "zz"] {
            assert!(!has_signature(&headers("x-other", wrong), b"body", b"secret", &hook));
        }
        hook.timestamp_header = Some("x-time".to_owned());
        let mut signed = headers(SIGNATURE_HEADER, &hex(b"17:body"));
        assert!(!has_signature(&signed, b"body", b"secret", &hook), "no time");
        signed.insert("x-time", "17".parse().expect("a value"));
        assert!(has_signature(&signed, b"body", b"secret", &hook));
    }
}
