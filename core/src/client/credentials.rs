//! Who is calling.

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
pub struct Credentials(Form);

#[derive(Clone)]
enum Form {
    Token { account_sid: String, auth_token: Secret },
    ApiKey { key: String, secret: Secret, account_sid: Option<String> },
    Bearer { token: Secret, account_sid: Option<String> },
    OAuth { client_id: String, client_secret: Secret, account_sid: Option<String> },
    Provider { provider: Arc<Provider>, account_sid: Option<String> },
    None { account_sid: Option<String> },
}

/// Answers with the credentials of the moment.
pub(super) type Provider = dyn Fn() -> Result<Credentials> + Send + Sync;

/// Where the `Authorization` header comes from.
pub(super) enum Source<'c> {
    /// The credentials themselves.
    Fixed,
    /// A token that the client gets and renews.
    OAuth { client_id: &'c str, client_secret: &'c Secret },
    /// The caller's callback.
    Provider(Arc<Provider>),
}

impl Credentials {
    /// An account and its auth token.
    pub fn token(account_sid: impl Into<String>, auth_token: impl Into<Secret>) -> Credentials {
        Credentials(Form::Token { account_sid: account_sid.into(), auth_token: auth_token.into() })
    }

    /// An API key (`SK…`) and its secret; the account it works on is set by
    /// [`Credentials::for_account`].
    pub fn api_key(key: impl Into<String>, secret: impl Into<Secret>) -> Credentials {
        Credentials(Form::ApiKey { key: key.into(), secret: secret.into(), account_sid: None })
    }

    /// A bearer token that the caller renews.
    pub fn bearer(token: impl Into<Secret>) -> Credentials {
        Credentials(Form::Bearer { token: token.into(), account_sid: None })
    }

    /// An `OAuth` client and its secret. The client gets its access token from
    /// `oauth.twilio.com` at the first call, over its own transport, route and proxy and within
    /// the call's deadline, renews it 30 s before it ends or when it is refused, and asks once
    /// however many calls wait. The account that calls are about is set by
    /// [`Credentials::for_account`].
    pub fn oauth(client_id: impl Into<String>, client_secret: impl Into<Secret>) -> Credentials {
        let (client_id, client_secret) = (client_id.into(), client_secret.into());
        Credentials(Form::OAuth { client_id, client_secret, account_sid: None })
    }

    /// Credentials that change: the callback is asked before each call, and once more when the
    /// service answers 401 (a secret rotated in between).
    ///
    /// It runs on a thread that may wait, within the call's deadline; it answers with a token, an
    /// API key or a bearer token. What it fails with is what the call fails with. The account that
    /// calls are about is set by [`Credentials::for_account`].
    pub fn from_fn(provider: impl Fn() -> Result<Credentials> + Send + Sync + 'static) -> Credentials {
        Credentials(Form::Provider { provider: Arc::new(provider), account_sid: None })
    }

    /// No credentials at all.
    pub fn none() -> Credentials {
        Credentials(Form::None { account_sid: None })
    }

    /// The account that calls are about, where it is not the one whose token signs them: an API
    /// key's account, or a subaccount.
    #[must_use]
    pub fn for_account(self, sid: impl Into<String>) -> Credentials {
        let account = Some(sid.into());
        Credentials(match self.0 {
            Form::Token { account_sid, auth_token } => {
                // The token's owner stays the user name; only the paths name the subaccount.
                Form::ApiKey { key: account_sid, secret: auth_token, account_sid: account }
            }
            Form::ApiKey { key, secret, .. } => Form::ApiKey { key, secret, account_sid: account },
            Form::Bearer { token, .. } => Form::Bearer { token, account_sid: account },
            Form::OAuth { client_id, client_secret, .. } => {
                Form::OAuth { client_id, client_secret, account_sid: account }
            }
            Form::Provider { provider, .. } => Form::Provider { provider, account_sid: account },
            Form::None { .. } => Form::None { account_sid: account },
        })
    }

    pub(crate) fn account_sid(&self) -> Option<&str> {
        match &self.0 {
            Form::Token { account_sid, .. } => Some(account_sid),
            Form::ApiKey { account_sid, .. }
            | Form::Bearer { account_sid, .. }
            | Form::OAuth { account_sid, .. }
            | Form::Provider { account_sid, .. }
            | Form::None { account_sid } => account_sid.as_deref(),
        }
    }

    /// Refuses what cannot be credentials, before anything is sent.
    pub(crate) fn check(&self) -> Result<()> {
        match &self.0 {
            Form::Token { account_sid, auth_token } => {
                if account_sid.starts_with("SK") {
                    return Err(Error::config(
                        "account SID: SK… is an API key; give the key, its secret and the account SID (AC…)",
                    ));
                }
                visible("account SID", account_sid)?;
                visible("auth token", auth_token.expose())
            }
            Form::ApiKey { key, secret, .. } => {
                visible("API key", key)?;
                visible("API secret", secret.expose())
            }
            Form::Bearer { token, .. } => visible("bearer token", token.expose()),
            Form::OAuth { client_id, client_secret, .. } => {
                visible("client id", client_id)?;
                visible("client secret", client_secret.expose())
            }
            Form::Provider { .. } | Form::None { .. } => Ok(()),
        }?;
        self.account_sid().map_or(Ok(()), |account| visible("account SID", account))
    }

    pub(super) fn source(&self) -> Source<'_> {
        match &self.0 {
            Form::OAuth { client_id, client_secret, .. } => Source::OAuth { client_id, client_secret },
            Form::Provider { provider, .. } => Source::Provider(Arc::clone(provider)),
            _ => Source::Fixed,
        }
    }

    /// The key of these credentials, for a signature by private key.
    pub(super) fn key(&self) -> Option<&str> {
        match &self.0 {
            Form::ApiKey { key, .. } => Some(key),
            _ => None,
        }
    }

    /// The `Authorization` header, for credentials that know it themselves.
    pub(super) fn header(&self, wanted: Auth) -> Result<Option<HeaderValue>> {
        let basic = |user: &str, secret: &Secret| {
            let pair = zeroize::Zeroizing::new(format!("{user}:{}", secret.expose()));
            header(Secret::new(format!("Basic {}", STANDARD.encode(pair.as_bytes())))).map(Some)
        };
        match (&self.0, wanted) {
            (Form::None { .. }, _) | (_, Auth::None) => Ok(None),
            (Form::Bearer { token, .. }, _) => bearer(token).map(Some),
            (_, Auth::Bearer) => Err(Error::config(
                "this operation wants a bearer token; the client has a user name and a password",
            )),
            (Form::Token { account_sid, auth_token }, Auth::Basic) => basic(account_sid, auth_token),
            (Form::ApiKey { key, secret, .. }, Auth::Basic) => basic(key, secret),
            (Form::OAuth { .. } | Form::Provider { .. }, Auth::Basic) => {
                Err(Error::config("a credentials callback must answer with a token, a key or a bearer token"))
            }
        }
    }
}

pub(super) fn bearer(token: &Secret) -> Result<HeaderValue> {
    header(Secret::new(format!("Bearer {}", token.expose())))
}

/// A header field's value that all who hold it share, and that is wiped with the last of them.
fn header(secret: Secret) -> Result<HeaderValue> {
    struct Owner(Secret);
    impl AsRef<[u8]> for Owner {
        fn as_ref(&self) -> &[u8] {
            self.0.expose().as_bytes()
        }
    }
    let mut value = HeaderValue::from_maybe_shared(Bytes::from_owner(Owner(secret)))
        .map_err(|_| Error::config("the credentials have a character that no header field may have"))?;
    value.set_sensitive(true);
    Ok(value)
}

/// Credentials are visible ASCII; a space or a newline comes from a careless copy.
fn visible(what: &str, text: &str) -> Result<()> {
    if text.is_empty() {
        return Err(Error::config(format!("{what} is empty")));
    }
    if !text.bytes().all(|b| b.is_ascii_graphic()) || (what != "bearer token" && text.contains(':')) {
        return Err(Error::config(format!(
            "{what} has a space, a line break or another character that none has"
        )));
    }
    Ok(())
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Form::Token { account_sid, .. } => write!(f, "token of {}", redact::sid(account_sid)),
            Form::ApiKey { key, .. } => write!(f, "key {}", redact::sid(key)),
            Form::Bearer { .. } => f.write_str("bearer"),
            Form::OAuth { client_id, .. } => write!(f, "oauth client {}", redact::sid(client_id)),
            Form::Provider { .. } => f.write_str("callback"),
            Form::None { .. } => f.write_str("none"),
        }
    }
}
