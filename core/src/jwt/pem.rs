//! The one section of a PEM file that holds an RSA key.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use crate::error::{Error, Result};

/// The DER bytes of a key.
pub(super) enum Key {
    /// `BEGIN PRIVATE KEY`.
    Pkcs8(Zeroizing<Vec<u8>>),
    /// `BEGIN RSA PRIVATE KEY`.
    Pkcs1(Zeroizing<Vec<u8>>),
}

/// The first RSA private key in a PEM text.
pub(super) fn private_key(text: &str) -> Result<Key> {
    let invalid = |why: &str| Error::config(format!("private key: {why}"));
    if let Some(key) = section(text, "PRIVATE KEY") {
        return key.map(Key::Pkcs8).map_err(invalid);
    }
    if let Some(key) = section(text, "RSA PRIVATE KEY") {
        if text.contains("ENCRYPTED") {
            return Err(invalid("is encrypted; decrypt it first"));
        }
        return key.map(Key::Pkcs1).map_err(invalid);
    }
    Err(invalid(if text.contains("ENCRYPTED PRIVATE KEY") {
        "is encrypted; decrypt it first"
    } else if text.contains("PUBLIC KEY") {
        "this is the public key; give the private one"
    } else {
        "not a PEM file with a private key"
    }))
}

/// The first RSA public key in a PEM text, as PKCS #1 DER.
pub(super) fn public_key(text: &str) -> Result<Vec<u8>> {
    // SEQUENCE { OBJECT IDENTIFIER rsaEncryption, NULL }
    const RSA: [u8; 15] =
        [0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00];
    let invalid = |why: &str| Error::config(format!("public key: {why}"));
    if let Some(key) = section(text, "RSA PUBLIC KEY") {
        return key.map(|der| der.to_vec()).map_err(invalid);
    }
    let whole = section(text, "PUBLIC KEY").ok_or_else(|| invalid("not a PEM file with a public key"))?;
    let whole = whole.map_err(invalid)?;
    let not_rsa = || invalid("not an RSA key");
    // SEQUENCE { algorithm, BIT STRING { 0 unused bits, key } }
    let inside = contents(&whole, 0x30).and_then(|inside| inside.strip_prefix(&RSA)).ok_or_else(not_rsa)?;
    let key = contents(inside, 0x03).and_then(|bits| bits.strip_prefix(&[0])).ok_or_else(not_rsa)?;
    Ok(key.to_vec())
}

/// The content of the first DER value, which must have this tag.
fn contents(der: &[u8], tag: u8) -> Option<&[u8]> {
    let (&length, rest) = der.strip_prefix(&[tag])?.split_first()?;
    let (length, rest) = match length {
        0..=0x7f => (usize::from(length), rest),
        0x81 => (usize::from(*rest.first()?), &rest[1..]),
        0x82 => (usize::from(*rest.first()?) << 8 | usize::from(*rest.get(1)?), &rest[2..]),
        _ => return None,
    };
    rest.get(..length)
}

/// The bytes of the first PEM section with a label; the error says what is wrong with it.
fn section(text: &str, name: &str) -> Option<std::result::Result<Zeroizing<Vec<u8>>, &'static str>> {
    let (_, rest) = text.split_once(&format!("-----BEGIN {name}-----"))?;
    let (body, _) = rest.split_once(&format!("-----END {name}-----"))?;
    let body: Zeroizing<String> = Zeroizing::new(body.chars().filter(|c| !c.is_ascii_whitespace()).collect());
    Some(STANDARD.decode(body.as_bytes()).map(Zeroizing::new).map_err(|_| "its text is not base64"))
}
