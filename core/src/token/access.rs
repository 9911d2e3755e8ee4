//! Access tokens: what Twilio's client SDKs (voice, video, conversations, sync) log in with.

use std::time::{Duration, SystemTime};

use serde_json::{Map, Value as Json, json};

use super::{Algorithm, End, Grant, Life, jwt, sid, unix, visible};
use crate::error::{Error, Result};
use crate::secret::Secret;

/// An access token in the making. `Debug` shows neither secret nor identity.
///
/// Signed with an API key (`SK…`) and its secret, never with the auth token: Twilio refuses that.
#[derive(Debug, Clone)]
pub struct AccessToken {
    account_sid: String,
    key_sid: String,
    secret: Secret,
    identity: Option<Secret>,
    life: Life,
    region: Option<String>,
    algorithm: Algorithm,
    grants: Vec<Grant>,
}

impl AccessToken {
    /// A token of an account, signed by one of its API keys; good for an hour.
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
            life: Life::default(),
            region: None,
            algorithm: Algorithm::default(),
            grants: Vec::new(),
        }
    }

    /// Whom the token is for.
    #[must_use]
    pub fn identity(mut self, identity: impl Into<String>) -> AccessToken {
        self.identity = Some(Secret::new(identity));
        self
    }
    /// How long it is good: whole seconds, 1 s to 24 h; an hour by default.
    #[must_use]
    pub fn ttl(mut self, ttl: Duration) -> AccessToken {
        self.life.end = End::After(ttl);
        self
    }
    /// Until when it is good, at most 24 h from now; instead of a ttl.
    #[must_use]
    pub fn expires_at(mut self, time: SystemTime) -> AccessToken {
        self.life.end = End::At(time);
        self
    }
    /// From when it is good. Unset by default: a clock that is a second ahead of Twilio's would
    /// make a fresh token useless.
    #[must_use]
    pub fn not_before(mut self, time: SystemTime) -> AccessToken {
        self.life.not_before = Some(time);
        self
    }
    /// The region of the client, `ie1`.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> AccessToken {
        self.region = Some(region.into());
        self
    }
    /// How it is signed; HS256 by default.
    #[must_use]
    pub fn algorithm(mut self, algorithm: Algorithm) -> AccessToken {
        self.algorithm = algorithm;
        self
    }
    /// Adds a grant; one of each kind.
    #[must_use]
    pub fn grant(mut self, grant: Grant) -> AccessToken {
        self.grants.push(grant);
        self
    }

    /// The token, made now.
    pub fn to_jwt(&self) -> Result<String> {
        self.to_jwt_at(SystemTime::now())
    }

    /// The token, made at another time.
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
                return Err(Error::argument(grant.key(), "this grant is there twice"));
            }
        }
        let (expiry, not_before) = self.life.seconds(now)?;
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
        Ok(jwt::sign(&header, &claims, &self.secret, self.algorithm))
    }
}
