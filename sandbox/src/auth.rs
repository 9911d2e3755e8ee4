//! Authenticates a request: HTTP Basic with an account's auth token or an API key's secret.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::accounts::AccountStatus;
use crate::errors::ApiError;
use crate::http::Request;
use crate::simulated_account::SimulatedAccount;

/// The authenticated account and the credential it used.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Principal {
    pub(crate) account: String,
    pub(crate) credential: CredentialKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CredentialKind {
    Token,
    Key,
    /// The auth token of Twilio's test credentials.
    Test,
}

/// Authenticates a request. Wrong credentials are 401 with code 20003 before anything else is checked, as at
/// Twilio.
pub(crate) fn identify(request: &Request, main: &Arc<SimulatedAccount>) -> Result<Principal, ApiError> {
    let (user, password) = credentials(request).ok_or_else(|| ApiError::from_code(20003, ""))?;
    if user.starts_with("SK") {
        let sim = main.find(|state| state.keys.get(&user).is_some_and(|key| key.secret.expose() == password));
        let account = sim.map(|sim| sim.read(|state| state.account.sid.clone()));
        let account = account.ok_or_else(|| ApiError::from_code(20003, ""))?;
        return if_active(Principal { account, credential: CredentialKind::Key }, main);
    }
    let credential = main.read(|state| {
        let own = user == state.account.sid && password == state.account.token.expose();
        let sub = || state.subaccounts.get(&user).is_some_and(|a| password == a.token.expose());
        let test = user == state.initial.test_sid && password == state.initial.test_token.expose();
        if own || sub() { Some(CredentialKind::Token) } else { test.then_some(CredentialKind::Test) }
    });
    match credential {
        Some(credential) => if_active(Principal { account: user, credential }, main),
        None if knows(main, &user) => Err(ApiError::from_code(20003, "")),
        None => Err(ApiError::new(401, 20003, "Authentication Error - invalid username")),
    }
}

/// Whether there is an account with that SID.
fn knows(main: &Arc<SimulatedAccount>, sid: &str) -> bool {
    main.read(|state| {
        sid == state.account.sid || sid == state.initial.test_sid || state.subaccounts.get(sid).is_some()
    })
}

fn credentials(request: &Request) -> Option<(String, String)> {
    let (scheme, encoded) = request.header("authorization")?.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let pair = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
    pair.split_once(':').map(|(user, password)| (user.to_owned(), password.to_owned()))
}

fn if_active(principal: Principal, main: &Arc<SimulatedAccount>) -> Result<Principal, ApiError> {
    check_active(&principal.account, main).map(|()| principal)
}

/// Rejects requests from, and about, a suspended or closed account.
pub(crate) fn check_active(account: &str, main: &Arc<SimulatedAccount>) -> Result<(), ApiError> {
    let status = main.read(|state| state.subaccounts.get(account).map(|account| account.status));
    match status {
        None | Some(AccountStatus::Active) => Ok(()),
        Some(_) => Err(ApiError::from_code(20005, account)),
    }
}
