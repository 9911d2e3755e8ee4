//! Who signs, with whose secret, for whose account: what a program gives and what the environment
//! has, from one source first.

use super::Credentials;
use crate::error::{Error, Result};
use crate::secret::Secret;

/// User name, secret and account, as far as a program gives them. [`Identity::resolve`] fills the
/// rest from the environment.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Identity {
    /// An account SID, or an API key (`SK…`).
    pub user: Option<String>,
    /// The auth token, or the API key's secret.
    pub secret: Option<Secret>,
    /// The account that requests act on.
    pub account_sid: Option<String>,
}

impl Identity {
    /// Credentials of three roles, each from the first source that may fill it:
    ///
    /// - The user is the one given; else, with a secret but no user, the account given; else the
    ///   environment's: `TWILIO_API_KEY`, or `TWILIO_ACCOUNT_SID` with a token, or
    ///   `TWILIO_CLIENT_ID` (`OAuth`).
    /// - The secret is the one given; else the environment's, if the user is the environment's too.
    ///   A secret never goes to another user.
    /// - The account is the one given; else the user, if that is an account; else (API keys,
    ///   `OAuth`) the environment's.
    ///
    /// An account alone is therefore one on which the environment's credentials act: a subaccount.
    /// Empty variables count as unset.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config), naming what is missing.
    pub fn resolve(self, var: impl Fn(&str) -> Option<String>) -> Result<Credentials> {
        let var = |name: &str| var(name).filter(|value| !value.is_empty());
        let Identity { user, secret, account_sid } = self;
        let user = match (user, &secret) {
            (None, Some(_)) => account_sid.clone().or_else(|| var("TWILIO_ACCOUNT_SID")),
            (user, _) => user,
        };
        let Some(user) = user else { return from_environment(account_sid.as_deref(), var) };
        let is_key = user.starts_with("SK");
        let (its_user, its_secret) = if is_key {
            ("TWILIO_API_KEY", "TWILIO_API_SECRET")
        } else {
            ("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN")
        };
        let own = || var(its_secret).filter(|_| var(its_user).as_ref() == Some(&user)).map(Secret::new);
        let Some(secret) = secret.or_else(own) else {
            let which = if is_key { "API key's secret" } else { "account's auth token" };
            return Err(Error::config(format!(
                "no password for this user name: give the {which}; the environment's is used only with its \
                 own user name"
            )));
        };
        if !is_key {
            let credentials = Credentials::auth_token(user.clone(), secret);
            return Ok(match account_sid.filter(|account| *account != user) {
                Some(account) => credentials.for_account(account),
                None => credentials,
            });
        }
        let account = account_sid.or_else(|| var("TWILIO_ACCOUNT_SID")).ok_or_else(|| {
            Error::config("an API key needs its account: give account_sid or set TWILIO_ACCOUNT_SID")
        })?;
        Ok(Credentials::api_key(user, secret).for_account(account))
    }
}

fn from_environment(account_sid: Option<&str>, var: impl Fn(&str) -> Option<String>) -> Result<Credentials> {
    let unset = |name: &str| Error::config(format!("{name} is not set"));
    let own = var("TWILIO_ACCOUNT_SID");
    let account =
        account_sid.map(str::to_owned).or_else(|| own.clone()).ok_or_else(|| unset("TWILIO_ACCOUNT_SID"))?;
    if let Some(key) = var("TWILIO_API_KEY") {
        let secret = var("TWILIO_API_SECRET").ok_or_else(|| unset("TWILIO_API_SECRET"))?;
        return Ok(Credentials::api_key(key, Secret::new(secret)).for_account(account));
    }
    if let Some(token) = var("TWILIO_AUTH_TOKEN") {
        let own = own.ok_or_else(|| unset("TWILIO_ACCOUNT_SID"))?;
        let credentials = Credentials::auth_token(own.clone(), Secret::new(token));
        return Ok(if account == own { credentials } else { credentials.for_account(account) });
    }
    match var("TWILIO_CLIENT_ID").zip(var("TWILIO_CLIENT_SECRET")) {
        Some((id, secret)) => Ok(Credentials::oauth(id, Secret::new(secret)).for_account(account)),
        None => Err(unset("TWILIO_AUTH_TOKEN")),
    }
}
