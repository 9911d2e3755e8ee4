//! Credentials and the `Authorization` header.

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::HeaderValue;

use crate::error::{Error, Result};
use crate::redact;
use crate::request::Auth;
use crate::secret::Secret;

/// Credentials of a client. `Debug` shows SIDs shortened and no secret.
#[derive(Clone)]
pub struct Credentials(Scheme);

#[derive(Clone)]
enum Scheme {
    Token { account_sid: String, auth_token: Secret },
    ApiKey { key: String, secret: Secret, account_sid: Option<String> },
    Bearer { token: Secret, account_sid: Option<String> },
    OAuth { client_id: String, client_secret: Secret, account_sid: Option<String> },
    Provider { provider: Arc<Provider>, account_sid: Option<String> },
    None { account_sid: Option<String> },
}

/// Returns the current credentials.
pub(super) type Provider = dyn Fn() -> Result<Credentials> + Send + Sync;

/// Where the `Authorization` header comes from.
pub(super) enum Source<'c> {
    /// Credentials that never change.
    Static,
    /// An access token that the client fetches and refreshes.
    OAuth { client_id: &'c str, client_secret: &'c Secret },
    /// The caller's callback.
    Provider(Arc<Provider>),
}

impl Credentials {
    /// An account and its auth token.
    pub fn auth_token(account_sid: impl Into<String>, auth_token: impl Into<Secret>) -> Credentials {
        Credentials(Scheme::Token { account_sid: account_sid.into(), auth_token: auth_token.into() })
    }

    /// An API key (`SK…`) and its secret. [`Credentials::for_account`] sets the account.
    pub fn api_key(key: impl Into<String>, secret: impl Into<Secret>) -> Credentials {
        Credentials(Scheme::ApiKey { key: key.into(), secret: secret.into(), account_sid: None })
    }

    /// An access token that the caller refreshes.
    pub fn bearer_token(token: impl Into<Secret>) -> Credentials {
        Credentials(Scheme::Bearer { token: token.into(), account_sid: None })
    }

    /// An `OAuth` client and its secret.
    ///
    /// The client fetches an access token from `oauth.twilio.com` at the first request, over its own
    /// transport, route and proxy and before the request's deadline. It refreshes the token 30 s
    /// before its expiry and after a 401. Concurrent requests share one fetch.
    /// [`Credentials::for_account`] sets the account.
    pub fn oauth(client_id: impl Into<String>, client_secret: impl Into<Secret>) -> Credentials {
        let (client_id, client_secret) = (client_id.into(), client_secret.into());
        Credentials(Scheme::OAuth { client_id, client_secret, account_sid: None })
    }

    /// Credentials that change. The callback runs before each request, and once more after a 401
    /// (the secret was rotated in between).
    ///
    /// It runs on a thread of its own, so it may block, until the request's deadline. It returns an
    /// auth token, an API key or a bearer token. Its error becomes the request's error.
    /// [`Credentials::for_account`] sets the account.
    pub fn from_fn(provider: impl Fn() -> Result<Credentials> + Send + Sync + 'static) -> Credentials {
        Credentials(Scheme::Provider { provider: Arc::new(provider), account_sid: None })
    }

    /// No credentials.
    pub fn none() -> Credentials {
        Credentials(Scheme::None { account_sid: None })
    }

    /// Sets the account that requests act on, if it is not the one that authenticates them: an API
    /// key's account, or a subaccount.
    #[must_use]
    pub fn for_account(self, sid: impl Into<String>) -> Credentials {
        let account = Some(sid.into());
        Credentials(match self.0 {
            Scheme::Token { account_sid, auth_token } => {
                // The user name stays the token's account; only paths name the subaccount.
                Scheme::ApiKey { key: account_sid, secret: auth_token, account_sid: account }
            }
            Scheme::ApiKey { key, secret, .. } => Scheme::ApiKey { key, secret, account_sid: account },
            Scheme::Bearer { token, .. } => Scheme::Bearer { token, account_sid: account },
            Scheme::OAuth { client_id, client_secret, .. } => {
                Scheme::OAuth { client_id, client_secret, account_sid: account }
            }
            Scheme::Provider { provider, .. } => Scheme::Provider { provider, account_sid: account },
            Scheme::None { .. } => Scheme::None { account_sid: account },
        })
    }

    pub(crate) fn account_sid(&self) -> Option<&str> {
        match &self.0 {
            Scheme::Token { account_sid, .. } => Some(account_sid),
            Scheme::ApiKey { account_sid, .. }
            | Scheme::Bearer { account_sid, .. }
            | Scheme::OAuth { account_sid, .. }
            | Scheme::Provider { account_sid, .. }
            | Scheme::None { account_sid } => account_sid.as_deref(),
        }
    }

    /// Rejects malformed credentials before anything is sent.
    pub(crate) fn check(&self) -> Result<()> {
        match &self.0 {
            Scheme::Token { account_sid, auth_token } => {
                if account_sid.starts_with("SK") {
                    return Err(Error::config(
                        "account SID: SK… is an API key; give the key, its secret and the account SID (AC…)",
                    ));
                }
                check_visible("account SID", account_sid)?;
                check_visible("auth token", auth_token.expose())
            }
            Scheme::ApiKey { key, secret, .. } => {
                check_visible("API key", key)?;
                check_visible("API secret", secret.expose())
            }
            Scheme::Bearer { token, .. } => check_visible("bearer token", token.expose()),
            Scheme::OAuth { client_id, client_secret, .. } => {
                check_visible("client id", client_id)?;
                check_visible("client secret", client_secret.expose())
            }
            Scheme::Provider { .. } | Scheme::None { .. } => Ok(()),
        }?;
        self.account_sid().map_or(Ok(()), |account| check_visible("account SID", account))
    }

    pub(super) fn source(&self) -> Source<'_> {
        match &self.0 {
            Scheme::OAuth { client_id, client_secret, .. } => Source::OAuth { client_id, client_secret },
            Scheme::Provider { provider, .. } => Source::Provider(Arc::clone(provider)),
            _ => Source::Static,
        }
    }

    /// The API key's SID, for request validation.
    pub(super) fn key(&self) -> Option<&str> {
        match &self.0 {
            Scheme::ApiKey { key, .. } => Some(key),
            _ => None,
        }
    }

    /// The `Authorization` header of static credentials.
    pub(super) fn header(&self, wanted: Auth) -> Result<Option<HeaderValue>> {
        let basic = |user: &str, secret: &Secret| {
            let pair = zeroize::Zeroizing::new(format!("{user}:{}", secret.expose()));
            header(Secret::new(format!("Basic {}", STANDARD.encode(pair.as_bytes())))).map(Some)
        };
        match (&self.0, wanted) {
            (Scheme::None { .. }, _) | (_, Auth::None) => Ok(None),
            (Scheme::Bearer { token, .. }, _) => bearer(token).map(Some),
            (_, Auth::Bearer) => Err(Error::config(
                "this operation requires a bearer token, but the client has a user name and a password",
            )),
            (Scheme::Token { account_sid, auth_token }, Auth::Basic) => basic(account_sid, auth_token),
            (Scheme::ApiKey { key, secret, .. }, Auth::Basic) => basic(key, secret),
            (Scheme::OAuth { .. } | Scheme::Provider { .. }, Auth::Basic) => Err(Error::config(
                "the credentials callback must return an auth token, an API key or a bearer token",
            )),
        }
    }
}

pub(super) fn bearer(token: &Secret) -> Result<HeaderValue> {
    header(Secret::new(format!("Bearer {}", token.expose())))
}

/// A header value whose clones share memory, which is wiped when the last clone is dropped.
fn header(secret: Secret) -> Result<HeaderValue> {
    struct Owner(Secret);
    impl AsRef<[u8]> for Owner {
        fn as_ref(&self) -> &[u8] {
            self.0.expose().as_bytes()
        }
    }
    let mut value = HeaderValue::from_maybe_shared(Bytes::from_owner(Owner(secret)))
        .map_err(|_| Error::config("the credentials contain a character that no header may contain"))?;
    value.set_sensitive(true);
    Ok(value)
}

/// Credentials are visible ASCII; a space or a newline usually comes from copying.
fn check_visible(what: &str, text: &str) -> Result<()> {
    if text.is_empty() {
        return Err(Error::config(format!("{what} is empty")));
    }
    if !text.bytes().all(|b| b.is_ascii_graphic()) || (what != "bearer token" && text.contains(':')) {
        return Err(Error::config(format!(
            "{what} contains a space, a line break or another character that it cannot contain"
        )));
    }
    Ok(())
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Scheme::Token { account_sid, .. } => write!(f, "token of {}", redact::sid(account_sid)),
            Scheme::ApiKey { key, .. } => write!(f, "key {}", redact::sid(key)),
            Scheme::Bearer { .. } => f.write_str("bearer"),
            Scheme::OAuth { client_id, .. } => write!(f, "oauth client {}", redact::sid(client_id)),
            Scheme::Provider { .. } => f.write_str("callback"),
            Scheme::None { .. } => f.write_str("none"),
        }
    }
}
