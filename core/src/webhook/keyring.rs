//! The keys that may have signed a webhook, and which of them come into question.

use ring::hmac::{HMAC_SHA256, Key as Sha256Key};

use super::hmac::HmacSha1;
use crate::{Error, Result, Secret};

/// The hash of a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Algorithm {
    /// HMAC-SHA1: auth tokens, and shared keys by default.
    HmacSha1,
    /// HMAC-SHA256: shared keys whose settings say so.
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

    /// The algorithm of that name, in any case.
    pub fn parse(name: &str) -> Option<Algorithm> {
        [Algorithm::HmacSha1, Algorithm::HmacSha256].into_iter().find(|a| a.name().eq_ignore_ascii_case(name))
    }

    /// Bytes of a signature before it is written in base64.
    pub(crate) fn bytes(self) -> usize {
        match self {
            Algorithm::HmacSha1 => 20,
            Algorithm::HmacSha256 => 32,
        }
    }
}

/// `X-Twilio-Webhooks-Signature-Settings`, taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Settings<'a> {
    pub(crate) key: Option<&'a str>,
    /// `None`: a name that is unknown.
    pub(crate) algorithm: Option<Algorithm>,
}

impl<'a> Settings<'a> {
    /// Reads `key=…,algorithm=…`; a missing header or algorithm means HMAC-SHA1.
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
/// Several serve a rotation (old and new, primary and secondary), several accounts, or shared
/// keys. The keys themselves are not kept, only the hash states made of them; `Debug` shows how
/// many there are.
#[derive(Clone, Default)]
pub struct Keyring {
    keys: Vec<Key>,
}

#[derive(Clone)]
pub(crate) struct Key {
    scope: Scope,
    sha1: HmacSha1,
    sha256: Sha256Key,
}

#[derive(Clone, PartialEq, Eq)]
enum Scope {
    Any,
    Account(String),
    Shared(String),
}

impl Keyring {
    /// No keys.
    pub fn new() -> Keyring {
        Keyring::default()
    }

    /// Adds an auth token (or a shared key's secret) that is tried for every webhook.
    pub fn token(self, token: impl Into<Secret>) -> Result<Keyring> {
        self.add(Scope::Any, &token.into())
    }

    /// Adds the auth token of one account, tried for webhooks whose `AccountSid` is this one, and
    /// for those without.
    pub fn account(self, sid: impl Into<String>, token: impl Into<Secret>) -> Result<Keyring> {
        self.add(Scope::Account(sid.into()), &token.into())
    }

    /// Adds a shared key, tried for webhooks whose signature settings name its id
    /// (`webhooks_sharedkey_…`).
    pub fn shared_key(self, id: impl Into<String>, secret: impl Into<Secret>) -> Result<Keyring> {
        self.add(Scope::Shared(id.into()), &secret.into())
    }

    /// How many keys there are.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    fn add(mut self, scope: Scope, secret: &Secret) -> Result<Keyring> {
        let secret = secret.expose();
        // An empty key would let anybody sign.
        if secret.is_empty() {
            return Err(Error::config("webhook key: empty"));
        }
        if secret.chars().any(|c| c.is_whitespace() || c.is_control()) {
            return Err(Error::config("webhook key: holds a space or a line break"));
        }
        if let Scope::Account(id) | Scope::Shared(id) = &scope
            && id.is_empty()
        {
            return Err(Error::config("webhook key: the id of its account or key is empty"));
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

    /// The keys that come into question, with their places.
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
    fn new(scope: Scope, secret: &str) -> Key {
        let secret = secret.as_bytes();
        Key { scope, sha1: HmacSha1::new(secret), sha256: Sha256Key::new(HMAC_SHA256, secret) }
    }

    pub(crate) fn any(secret: &str) -> Key {
        Key::new(Scope::Any, secret)
    }

    /// The account or key id that the key is bound to, for an explanation.
    pub(crate) fn bound_to(&self) -> Option<&str> {
        match &self.scope {
            Scope::Any => None,
            Scope::Account(id) | Scope::Shared(id) => Some(id),
        }
    }

    /// The signatures of messages as raw bytes, each in the front of its array.
    pub(crate) fn sign<const N: usize>(&self, algorithm: Algorithm, messages: [&[u8]; N]) -> [[u8; 32]; N] {
        let mut out = [[0; 32]; N];
        match algorithm {
            Algorithm::HmacSha1 => {
                for (out, mac) in out.iter_mut().zip(self.sha1.sign(messages)) {
                    out[..20].copy_from_slice(&mac);
                }
            }
            Algorithm::HmacSha256 => {
                for (out, message) in out.iter_mut().zip(messages) {
                    out.copy_from_slice(ring::hmac::sign(&self.sha256, message).as_ref());
                }
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
            .token("any")
            .and_then(|r| r.account("AC1", "one"))
            .and_then(|r| r.account("AC2", "two"))
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
            let error = Keyring::new().token(bad).expect_err("refused").to_string();
            assert!(!error.contains("token\n"), "{error}");
        }
        assert!(Keyring::new().account("", "x").is_err());
        assert!(!format!("{:?}", Keyring::new().token("hidden").expect("ring")).contains("hidden"));
    }
}
