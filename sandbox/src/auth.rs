//! Who asks: HTTP Basic with an account's token or an API key's secret.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::accounts::Standing;
use crate::errors::Refusal;
use crate::http::Request;
use crate::world::World;

/// An account, and how it showed that it is the one.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Who {
    pub(crate) account: String,
    pub(crate) means: Means,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Means {
    Token,
    Key,
    /// The token of Twilio's test credentials.
    Test,
}

/// Who sends a request. Wrong credentials are refused with 401 and code 20003, as Twilio does before it
/// looks at anything else.
pub(crate) fn identify(request: &Request, main: &Arc<World>) -> Result<Who, Refusal> {
    let (user, password) = credentials(request).ok_or_else(|| Refusal::of(20003, ""))?;
    if user.starts_with("SK") {
        let world =
            main.find(|state| state.keys.get(&user).is_some_and(|key| key.secret.expose() == password));
        let account = world.map(|world| world.read(|state| state.account.sid.clone()));
        let account = account.ok_or_else(|| Refusal::of(20003, ""))?;
        return in_good_standing(Who { account, means: Means::Key }, main);
    }
    let means = main.read(|state| {
        let own = user == state.account.sid && password == state.account.token.expose();
        let sub = || state.subaccounts.get(&user).is_some_and(|a| password == a.token.expose());
        let test = user == state.seeded.test_sid && password == state.seeded.test_token.expose();
        if own || sub() { Some(Means::Token) } else { test.then_some(Means::Test) }
    });
    match means {
        Some(means) => in_good_standing(Who { account: user, means }, main),
        None => Err(Refusal::of(20003, "")),
    }
}

fn credentials(request: &Request) -> Option<(String, String)> {
    let (scheme, encoded) = request.header("authorization")?.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let pair = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
    pair.split_once(':').map(|(user, password)| (user.to_owned(), password.to_owned()))
}

fn in_good_standing(who: Who, main: &Arc<World>) -> Result<Who, Refusal> {
    check_standing(&who.account, main).map(|()| who)
}

/// A suspended or closed account does nothing, and nothing is done in it.
pub(crate) fn check_standing(account: &str, main: &Arc<World>) -> Result<(), Refusal> {
    let standing = main.read(|state| state.subaccounts.get(account).map(|account| account.standing));
    match standing {
        None | Some(Standing::Active) => Ok(()),
        Some(_) => Err(Refusal::of(20005, account)),
    }
}
