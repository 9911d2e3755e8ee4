//! Who may ask: HTTP Basic with the account's token or an API key's secret.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::errors::Refusal;
use crate::http::Request;
use crate::state::Account;

/// Refuses wrong credentials with 401 and code 20003, as Twilio does before it looks at anything
/// else.
pub(crate) fn check(request: &Request, account: &Account) -> Result<(), Refusal> {
    let refused = || Err(Refusal::of(20003, ""));
    let Some(header) = request.header("authorization") else { return refused() };
    let Some((scheme, encoded)) = header.split_once(' ') else { return refused() };
    if !scheme.eq_ignore_ascii_case("basic") {
        return refused();
    }
    let Some(pair) = STANDARD.decode(encoded.trim()).ok().and_then(|b| String::from_utf8(b).ok()) else {
        return refused();
    };
    match pair.split_once(':') {
        Some((user, password)) if user == account.sid && password == account.token.expose() => Ok(()),
        Some((user, password)) if user == account.key_sid && password == account.key_secret.expose() => {
            Ok(())
        }
        _ => refused(),
    }
}
