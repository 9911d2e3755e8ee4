//! The one section of a PEM file that holds an RSA private key.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use crate::error::{Error, Result};

/// A key's DER bytes.
pub(super) enum Key {
    /// `BEGIN PRIVATE KEY`.
    Pkcs8(Zeroizing<Vec<u8>>),
    /// `BEGIN RSA PRIVATE KEY`.
    Pkcs1(Zeroizing<Vec<u8>>),
}

/// The first RSA private key of a PEM text.
pub(super) fn private_key(text: &str) -> Result<Key> {
    let refused = |why: &str| Error::config(format!("private key: {why}"));
    let section = |name: &str| -> Option<Result<Zeroizing<Vec<u8>>>> {
        let (_, rest) = text.split_once(&format!("-----BEGIN {name}-----"))?;
        let (body, _) = rest.split_once(&format!("-----END {name}-----"))?;
        let body: Zeroizing<String> =
            Zeroizing::new(body.chars().filter(|c| !c.is_ascii_whitespace()).collect());
        let bytes = STANDARD.decode(body.as_bytes()).map_err(|_| refused("its text is not base64"));
        Some(bytes.map(Zeroizing::new))
    };
    if let Some(key) = section("PRIVATE KEY") {
        return key.map(Key::Pkcs8);
    }
    if let Some(key) = section("RSA PRIVATE KEY") {
        if text.contains("ENCRYPTED") {
            return Err(refused("is encrypted; decrypt it first"));
        }
        return key.map(Key::Pkcs1);
    }
    Err(refused(if text.contains("ENCRYPTED PRIVATE KEY") {
        "is encrypted; decrypt it first"
    } else if text.contains("PUBLIC KEY") {
        "this is the public key; give the private one"
    } else {
        "not a PEM file with a private key"
    }))
}
