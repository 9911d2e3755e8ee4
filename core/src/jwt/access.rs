//! Access tokens for Twilio's client SDKs (voice, video, conversations, sync).

use std::time::{Duration, SystemTime};

use serde_json::{Map, Value as Json, json};

use super::{Algorithm, Expiry, Grant, Validity, codec, sid, unix, visible};
use crate::error::{Error, Result};
use crate::secret::Secret;

/// A builder of an access token. `Debug` shows neither secret nor identity.
///
/// It is signed with an API key (`SK…`) and its secret. Twilio rejects tokens that are signed with
/// the auth token.
#[derive(Debug, Clone)]
pub struct AccessToken {
    account_sid: String,
    key_sid: String,
    secret: Secret,
    identity: Option<Secret>,
    validity: Validity,
    region: Option<String>,
    algorithm: Algorithm,
    grants: Vec<Grant>,
}

impl AccessToken {
    /// Creates a token of an account, signed with an API key and valid for an hour.
    pub fn new(
        account_sid: impl Into<String>,
        key_sid: impl Into<String>,
        secret: impl Into<Secret>,
    ) -> AccessToken {
        AccessToken {
            account_sid: account_sid.into(),
            key_sid: key_sid.into(),
            secret: secret.into(),
            identity: None,
            validity: Validity::default(),
            region: None,
            algorithm: Algorithm::default(),
            grants: Vec::new(),
        }
    }

    /// Sets the identity of the user.
    #[must_use]
    pub fn identity(mut self, identity: impl Into<String>) -> AccessToken {
        self.identity = Some(Secret::new(identity));
        self
    }
    /// Sets the lifetime: whole seconds, 1 s to 24 h; an hour by default.
    #[must_use]
    pub fn ttl(mut self, ttl: Duration) -> AccessToken {
        self.validity.expiry = Expiry::After(ttl);
        self
    }
    /// Sets the time of expiry, at most 24 h from now. Replaces the lifetime.
    #[must_use]
    pub fn expires_at(mut self, time: SystemTime) -> AccessToken {
        self.validity.expiry = Expiry::At(time);
        self
    }
    /// Sets the time from which the token is valid. Unset by default, because a clock that is a
    /// second ahead of Twilio's would make new tokens invalid.
    #[must_use]
    pub fn not_before(mut self, time: SystemTime) -> AccessToken {
        self.validity.not_before = Some(time);
        self
    }
    /// Sets the region of the client, `ie1`.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> AccessToken {
        self.region = Some(region.into());
        self
    }
    /// Sets the algorithm; HS256 by default.
    #[must_use]
    pub fn algorithm(mut self, algorithm: Algorithm) -> AccessToken {
        self.algorithm = algorithm;
        self
    }
    /// Adds a grant. Each kind can be added once.
    #[must_use]
    pub fn grant(mut self, grant: Grant) -> AccessToken {
        self.grants.push(grant);
        self
    }

    /// Encodes the token, created now.
    pub fn to_jwt(&self) -> Result<String> {
        self.to_jwt_at(SystemTime::now())
    }

    /// Encodes the token, created at another time.
    pub fn to_jwt_at(&self, now: SystemTime) -> Result<String> {
        sid("account_sid", &self.account_sid, "AC")?;
        sid("signing_key_sid", &self.key_sid, "SK")?;
        visible("secret", self.secret.expose())?;
        let mut grants = Map::new();
        if let Some(identity) = &self.identity {
            if identity.expose().is_empty() {
                return Err(Error::argument("identity", "is empty"));
            }
            grants.insert("identity".to_owned(), identity.expose().into());
        }
        for grant in &self.grants {
            if grants.insert(grant.key().to_owned(), grant.checked()?).is_some() {
                return Err(Error::argument(grant.key(), "the grant was added twice"));
            }
        }
        let (expiry, not_before) = self.validity.seconds(now)?;
        let mut claims = json!({
            "jti": format!("{}-{}", self.key_sid, unix("now", now)?),
            "iss": self.key_sid,
            "sub": self.account_sid,
            "exp": expiry,
        });
        if let Some(from) = not_before {
            claims["nbf"] = from.into();
        }
        claims["grants"] = Json::Object(grants);
        let mut header = json!({ "typ": "JWT", "alg": self.algorithm.name(), "cty": "twilio-fpa;v=1" });
        if let Some(region) = &self.region {
            header["twr"] = region.as_str().into();
        }
        Ok(codec::sign(&header, &claims, &self.secret, self.algorithm))
    }
}
