//! The keys that may have signed a webhook, and their selection.

use hmac::{Hmac, KeyInit, Mac};
use ring::hmac::{Context, HMAC_SHA256, Key as Sha256Key};
use sha1::Sha1;

use crate::{Error, Result, Secret};

/// The hash function of a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Algorithm {
    /// HMAC-SHA1: auth tokens, and shared keys by default.
    HmacSha1,
    /// HMAC-SHA256: shared keys whose signature settings name it.
    HmacSha256,
}

impl Algorithm {
    /// `HMAC_SHA1` or `HMAC_SHA256`.
    pub fn name(self) -> &'static str {
        match self {
            Algorithm::HmacSha1 => "HMAC_SHA1",
            Algorithm::HmacSha256 => "HMAC_SHA256",
        }
    }

    /// Parses a name, in any case.
    pub fn parse(name: &str) -> Option<Algorithm> {
        [Algorithm::HmacSha1, Algorithm::HmacSha256].into_iter().find(|a| a.name().eq_ignore_ascii_case(name))
    }

    /// The length of a signature in bytes, before base64.
    pub(crate) fn bytes(self) -> usize {
        match self {
            Algorithm::HmacSha1 => 20,
            Algorithm::HmacSha256 => 32,
        }
    }
}

/// `X-Twilio-Webhooks-Signature-Settings`, parsed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Settings<'a> {
    pub(crate) key: Option<&'a str>,
    /// `None` for an unknown name.
    pub(crate) algorithm: Option<Algorithm>,
}

impl<'a> Settings<'a> {
    /// Parses `key=…,algorithm=…`. Without a header or an algorithm, it is HMAC-SHA1.
    pub(crate) fn parse(header: Option<&'a str>) -> Settings<'a> {
        let mut settings = Settings { key: None, algorithm: Some(Algorithm::HmacSha1) };
        let Some(header) = header else {
            return settings;
        };
        for part in header.split(',') {
            let Some((name, value)) = part.split_once('=') else { continue };
            let value = value.trim();
            match name.trim() {
                "key" if !value.is_empty() => settings.key = Some(value),
                "algorithm" if !value.is_empty() => settings.algorithm = Algorithm::parse(value),
                _ => {}
            }
        }
        settings
    }
}

/// Keys, in the order in which they are tried.
///
/// Several keys serve a rotation (old and new, primary and secondary), several accounts, or shared
/// keys. `Debug` shows their number only.
#[derive(Clone, Default)]
pub struct Keyring {
    keys: Vec<Key>,
}

#[derive(Clone)]
pub(crate) struct Key {
    scope: Scope,
    /// The hash states after the key; wiped when dropped.
    sha1: Hmac<Sha1>,
    sha256: Sha256Key,
}

#[derive(Clone, PartialEq, Eq)]
enum Scope {
    Any,
    Account(String),
    Shared(String),
}

impl Keyring {
    /// An empty keyring.
    pub fn new() -> Keyring {
        Keyring::default()
    }

    /// Adds an auth token (or the secret of a shared key) that is tried for every webhook.
    pub fn auth_token(self, token: impl Into<Secret>) -> Result<Keyring> {
        self.add(Scope::Any, &token.into())
    }

    /// Adds the auth token of one account. It is tried for webhooks with this `AccountSid` and for
    /// those without one.
    pub fn account_auth_token(self, sid: impl Into<String>, token: impl Into<Secret>) -> Result<Keyring> {
        self.add(Scope::Account(sid.into()), &token.into())
    }

    /// Adds a shared key. It is tried for webhooks whose signature settings name its id
    /// (`webhooks_sharedkey_…`).
    pub fn shared_key(self, id: impl Into<String>, secret: impl Into<Secret>) -> Result<Keyring> {
        self.add(Scope::Shared(id.into()), &secret.into())
    }

    /// The number of keys.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether the keyring is empty.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    fn add(mut self, scope: Scope, secret: &Secret) -> Result<Keyring> {
        let secret = secret.expose();
        // With an empty key, anybody could sign.
        if secret.is_empty() {
            return Err(Error::config("webhook key: empty"));
        }
        if secret.chars().any(|c| c.is_whitespace() || c.is_control()) {
            return Err(Error::config("webhook key: contains white space"));
        }
        if let Scope::Account(id) | Scope::Shared(id) = &scope
            && id.is_empty()
        {
            return Err(Error::config("webhook key: the account SID or key id is empty"));
        }
        self.keys.push(Key::new(scope, secret));
        Ok(self)
    }

    pub(crate) fn all(&self) -> impl Iterator<Item = (usize, &Key)> {
        self.keys.iter().enumerate()
    }

    pub(crate) fn needs_account(&self) -> bool {
        self.keys.iter().any(|key| matches!(key.scope, Scope::Account(_)))
    }

    /// The keys to try, with their indices.
    pub(crate) fn choose<'k>(
        &'k self,
        key_id: Option<&str>,
        account: Option<&str>,
    ) -> impl Iterator<Item = (usize, &'k Key)> {
        let named = |key: &Key| matches!((&key.scope, key_id), (Scope::Shared(a), Some(b)) if a == b);
        let shared = self.keys.iter().any(named);
        self.keys.iter().enumerate().filter(move |(_, key)| match &key.scope {
            _ if shared => matches!((&key.scope, key_id), (Scope::Shared(a), Some(b)) if a == b),
            Scope::Any => true,
            Scope::Account(sid) => account.is_none_or(|a| a == sid),
            Scope::Shared(_) => false,
        })
    }
}

impl std::fmt::Debug for Keyring {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Keyring").field("keys", &self.keys.len()).finish()
    }
}

impl Key {
    #[allow(clippy::expect_used, reason = "HMAC takes a key of any length")]
    fn new(scope: Scope, secret: &str) -> Key {
        let secret = secret.as_bytes();
        let sha1 = Hmac::new_from_slice(secret).expect("HMAC takes a key of any length");
        Key { scope, sha1, sha256: Sha256Key::new(HMAC_SHA256, secret) }
    }

    pub(crate) fn any(secret: &str) -> Key {
        Key::new(Scope::Any, secret)
    }

    /// The account or key id of the key, for an explanation.
    pub(crate) fn bound_to(&self) -> Option<&str> {
        match &self.scope {
            Scope::Any => None,
            Scope::Account(id) | Scope::Shared(id) => Some(id),
        }
    }

    /// The signature of a message in pieces, as raw bytes in the front of the array.
    pub(crate) fn sign<'p>(
        &self,
        algorithm: Algorithm,
        pieces: impl IntoIterator<Item = &'p [u8]>,
    ) -> [u8; 32] {
        let mut out = [0; 32];
        match algorithm {
            Algorithm::HmacSha1 => {
                let mut mac = self.sha1.clone();
                pieces.into_iter().for_each(|piece| mac.update(piece));
                out[..20].copy_from_slice(&mac.finalize().into_bytes());
            }
            Algorithm::HmacSha256 => {
                let mut mac = Context::with_key(&self.sha256);
                pieces.into_iter().for_each(|piece| mac.update(piece));
                out.copy_from_slice(mac.sign().as_ref());
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_chosen_by_id_and_account() {
        let ring = Keyring::new()
            .auth_token("any")
            .and_then(|r| r.account_auth_token("AC1", "one"))
            .and_then(|r| r.account_auth_token("AC2", "two"))
            .and_then(|r| r.shared_key("k1", "shared"))
            .expect("ring");
        let chosen = |key: Option<&str>, account: Option<&str>| {
            ring.choose(key, account).map(|(at, _)| at).collect::<Vec<_>>()
        };
        assert_eq!(chosen(None, Some("AC2")), [0, 2]);
        assert_eq!(chosen(None, Some("AC9")), [0]);
        assert_eq!(chosen(None, None), [0, 1, 2]);
        assert_eq!(chosen(Some("k1"), Some("AC1")), [3]);
        assert_eq!(chosen(Some("k9"), Some("AC1")), [0, 1]);
    }

    #[test]
    fn keys_that_prove_nothing_are_refused() {
        for bad in ["", "a b", "token\n"] {
            let error = Keyring::new().auth_token(bad).expect_err("refused").to_string();
            assert!(!error.contains("token\n"), "{error}");
        }
        assert!(Keyring::new().account_auth_token("", "x").is_err());
        assert!(!format!("{:?}", Keyring::new().auth_token("hidden").expect("ring")).contains("hidden"));
    }
}
