//! Capability tokens of the legacy Twilio Client for voice.

use std::time::{Duration, SystemTime};

use form_urlencoded::Serializer;
use serde_json::json;

use super::{Algorithm, Expiry, Validity, codec, sid, visible};
use crate::error::{Error, Result};
use crate::secret::Secret;

/// A builder of a capability token, signed with the auth token of the account.
///
/// New programs use an [`AccessToken`](super::AccessToken) with a voice grant.
#[derive(Debug, Clone)]
pub struct ClientCapability {
    account_sid: String,
    auth_token: Secret,
    validity: Validity,
    client_name: Option<String>,
    outgoing: Option<(String, Vec<(String, String)>)>,
    events: Option<Vec<(String, String)>>,
}

impl ClientCapability {
    /// Creates a token without capabilities, valid for an hour.
    pub fn new(account_sid: impl Into<String>, auth_token: impl Into<Secret>) -> ClientCapability {
        ClientCapability {
            account_sid: account_sid.into(),
            auth_token: auth_token.into(),
            validity: Validity::default(),
            client_name: None,
            outgoing: None,
            events: None,
        }
    }

    /// Sets the lifetime: whole seconds, 1 s to 24 h; an hour by default.
    #[must_use]
    pub fn ttl(mut self, ttl: Duration) -> ClientCapability {
        self.validity.expiry = Expiry::After(ttl);
        self
    }
    /// Sets the time of expiry, at most 24 h from now. Replaces the lifetime.
    #[must_use]
    pub fn expires_at(mut self, time: SystemTime) -> ClientCapability {
        self.validity.expiry = Expiry::At(time);
        self
    }
    /// Sets the time from which the token is valid; unset by default.
    #[must_use]
    pub fn not_before(mut self, time: SystemTime) -> ClientCapability {
        self.validity.not_before = Some(time);
        self
    }
    /// Allows incoming calls to this client name, which is also the sender of outgoing calls.
    #[must_use]
    pub fn incoming(mut self, client_name: impl Into<String>) -> ClientCapability {
        self.client_name = Some(client_name.into());
        self
    }
    /// Allows outgoing calls to an application (`AP…`), with parameters for it.
    #[must_use]
    pub fn outgoing<N: Into<String>, V: Into<String>>(
        mut self,
        application_sid: impl Into<String>,
        params: impl IntoIterator<Item = (N, V)>,
    ) -> ClientCapability {
        self.outgoing = Some((application_sid.into(), owned(params)));
        self
    }
    /// Allows the client to read the account's events that match the filters.
    #[must_use]
    pub fn events<N: Into<String>, V: Into<String>>(
        mut self,
        filters: impl IntoIterator<Item = (N, V)>,
    ) -> ClientCapability {
        self.events = Some(owned(filters));
        self
    }

    /// Encodes the token, created now.
    pub fn to_jwt(&self) -> Result<String> {
        self.to_jwt_at(SystemTime::now())
    }

    /// Encodes the token, created at another time.
    pub fn to_jwt_at(&self, now: SystemTime) -> Result<String> {
        sid("account_sid", &self.account_sid, "AC")?;
        visible("auth_token", self.auth_token.expose())?;
        let scopes = self.scopes()?;
        let (expiry, not_before) = self.validity.seconds(now)?;
        let mut claims = json!({ "scope": scopes.join(" "), "iss": self.account_sid, "exp": expiry });
        if let Some(from) = not_before {
            claims["nbf"] = from.into();
        }
        let header = json!({ "typ": "JWT", "alg": "HS256" });
        Ok(codec::sign(&header, &claims, &self.auth_token, Algorithm::Hs256))
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
            // Twilio Client accepts nothing else, and reports it only when it connects.
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
