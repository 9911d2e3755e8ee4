//! Capability tokens of the older Twilio Client for voice.

use std::time::{Duration, SystemTime};

use form_urlencoded::Serializer;
use serde_json::json;

use super::{Algorithm, End, Life, jwt, sid, visible};
use crate::error::{Error, Result};
use crate::secret::Secret;

/// A capability token in the making, signed with the account's auth token.
///
/// New programs use an [`AccessToken`](super::AccessToken) with a voice grant.
#[derive(Debug, Clone)]
pub struct ClientCapability {
    account_sid: String,
    auth_token: Secret,
    life: Life,
    client_name: Option<String>,
    outgoing: Option<(String, Vec<(String, String)>)>,
    events: Option<Vec<(String, String)>>,
}

impl ClientCapability {
    /// A token of an account that allows nothing yet; good for an hour.
    pub fn new(account_sid: impl Into<String>, auth_token: impl Into<Secret>) -> ClientCapability {
        ClientCapability {
            account_sid: account_sid.into(),
            auth_token: auth_token.into(),
            life: Life::default(),
            client_name: None,
            outgoing: None,
            events: None,
        }
    }

    /// How long it is good: whole seconds, 1 s to 24 h; an hour by default.
    #[must_use]
    pub fn ttl(mut self, ttl: Duration) -> ClientCapability {
        self.life.end = End::After(ttl);
        self
    }
    /// Until when it is good, at most 24 h from now; instead of a ttl.
    #[must_use]
    pub fn expires_at(mut self, time: SystemTime) -> ClientCapability {
        self.life.end = End::At(time);
        self
    }
    /// From when it is good; unset by default.
    #[must_use]
    pub fn not_before(mut self, time: SystemTime) -> ClientCapability {
        self.life.not_before = Some(time);
        self
    }
    /// Lets calls to this client name come in; outgoing calls come from it.
    #[must_use]
    pub fn incoming(mut self, client_name: impl Into<String>) -> ClientCapability {
        self.client_name = Some(client_name.into());
        self
    }
    /// Lets calls go out to this application (`AP…`), with parameters for it.
    #[must_use]
    pub fn outgoing<N: Into<String>, V: Into<String>>(
        mut self,
        application_sid: impl Into<String>,
        params: impl IntoIterator<Item = (N, V)>,
    ) -> ClientCapability {
        self.outgoing = Some((application_sid.into(), owned(params)));
        self
    }
    /// Lets the client read the account's events, filtered by these.
    #[must_use]
    pub fn events<N: Into<String>, V: Into<String>>(
        mut self,
        filters: impl IntoIterator<Item = (N, V)>,
    ) -> ClientCapability {
        self.events = Some(owned(filters));
        self
    }

    /// The token, made now.
    pub fn to_jwt(&self) -> Result<String> {
        self.to_jwt_at(SystemTime::now())
    }

    /// The token, made at another time.
    pub fn to_jwt_at(&self, now: SystemTime) -> Result<String> {
        sid("account_sid", &self.account_sid, "AC")?;
        visible("auth_token", self.auth_token.expose())?;
        let scopes = self.scopes()?;
        let (expiry, not_before) = self.life.seconds(now)?;
        let mut claims = json!({ "scope": scopes.join(" "), "iss": self.account_sid, "exp": expiry });
        if let Some(from) = not_before {
            claims["nbf"] = from.into();
        }
        let header = json!({ "typ": "JWT", "alg": "HS256" });
        Ok(jwt::sign(&header, &claims, &self.auth_token, Algorithm::Hs256))
    }

    fn scopes(&self) -> Result<Vec<String>> {
        let mut scopes = Vec::new();
        if let Some((application, params)) = &self.outgoing {
            visible("application_sid", application)?;
            let nested = query(params);
            let mut pairs = Vec::new();
            if !nested.is_empty() {
                pairs.push(("appParams", nested.as_str()));
            }
            pairs.push(("appSid", application.as_str()));
            if let Some(name) = &self.client_name {
                pairs.push(("clientName", name));
            }
            scopes.push(format!("scope:client:outgoing?{}", query(&pairs)));
        }
        if let Some(name) = &self.client_name {
            // Twilio Client takes nothing else, and says so only when it connects.
            if name.is_empty() || !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') {
                return Err(Error::argument("client_name", "only letters, digits and '_'"));
            }
            scopes.push(format!("scope:client:incoming?{}", query(&[("clientName", name)])));
        }
        if let Some(filters) = &self.events {
            let nested = query(filters);
            let mut pairs = vec![("path", "/2010-04-01/Events")];
            if !nested.is_empty() {
                pairs.insert(0, ("params", &nested));
            }
            scopes.push(format!("scope:stream:subscribe?{}", query(&pairs)));
        }
        Ok(scopes)
    }
}

fn owned<N: Into<String>, V: Into<String>>(pairs: impl IntoIterator<Item = (N, V)>) -> Vec<(String, String)> {
    pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect()
}

fn query<N: AsRef<str>, V: AsRef<str>>(pairs: &[(N, V)]) -> String {
    let mut out = Serializer::new(String::new());
    for (name, value) in pairs {
        out.append_pair(name.as_ref(), value.as_ref());
    }
    out.finish()
}
