//! Who is calling.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

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
    None,
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

    /// No credentials at all.
    pub fn none() -> Credentials {
        Credentials(Form::None)
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
            Form::None => Form::None,
        })
    }

    pub(crate) fn account_sid(&self) -> Option<&str> {
        match &self.0 {
            Form::Token { account_sid, .. } => Some(account_sid),
            Form::ApiKey { account_sid, .. } | Form::Bearer { account_sid, .. } => account_sid.as_deref(),
            Form::None => None,
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
            Form::ApiKey { key, secret, account_sid } => {
                visible("API key", key)?;
                visible("API secret", secret.expose())?;
                account_sid.as_deref().map_or(Ok(()), |a| visible("account SID", a))
            }
            Form::Bearer { token, account_sid } => {
                visible("bearer token", token.expose())?;
                account_sid.as_deref().map_or(Ok(()), |a| visible("account SID", a))
            }
            Form::None => Ok(()),
        }
    }

    /// The `Authorization` header.
    pub(crate) fn header(&self, wanted: Auth) -> Result<Option<String>> {
        let basic = |user: &str, secret: &Secret| {
            Ok(Some(format!("Basic {}", STANDARD.encode(format!("{user}:{}", secret.expose())))))
        };
        match (&self.0, wanted) {
            (Form::None, _) | (_, Auth::None) => Ok(None),
            (Form::Bearer { token, .. }, _) => Ok(Some(format!("Bearer {}", token.expose()))),
            (_, Auth::Bearer) => Err(Error::config(
                "this operation wants a bearer token; the client has a user name and a password",
            )),
            (Form::Token { account_sid, auth_token }, Auth::Basic) => basic(account_sid, auth_token),
            (Form::ApiKey { key, secret, .. }, Auth::Basic) => basic(key, secret),
        }
    }
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
            Form::None => f.write_str("none"),
        }
    }
}
