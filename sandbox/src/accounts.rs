//! The account and its subaccounts. The operations on accounts see the main one's state, whoever asks.

use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use twire::{Secret, rfc2822};

use crate::auth::Means;
use crate::errors::Refusal;
use crate::http::{Answer, Asked};
use crate::pages::{self, Row};
use crate::state::{State, Turn};
use crate::table::Table;
use crate::word;

/// Subaccounts of an account.
const MOST: usize = 1000;

/// An account and its credentials.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Account {
    pub(crate) sid: String,
    #[serde(with = "word::secret")]
    pub(crate) token: Secret,
    pub(crate) friendly_name: String,
    pub(crate) standing: Standing,
    pub(crate) created: SystemTime,
    pub(crate) updated: SystemTime,
}

/// Whether an account may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Standing {
    Active,
    Suspended,
    /// For ever.
    Closed,
}

impl Standing {
    const ALL: [(&str, Standing); 3] =
        [("active", Standing::Active), ("suspended", Standing::Suspended), ("closed", Standing::Closed)];

    pub(crate) fn name(self) -> &'static str {
        Standing::ALL.iter().find(|(_, standing)| *standing == self).map_or("", |(name, _)| name)
    }

    pub(crate) fn of(name: &str) -> Option<Standing> {
        Standing::ALL.iter().find(|(known, _)| *known == name).map(|(_, standing)| *standing)
    }
}

impl Row for Account {
    fn sid(&self) -> &str {
        &self.sid
    }
}

fn json(account: &Account, owner: &str, token: Option<&str>) -> Json {
    let uri = format!("/2010-04-01/Accounts/{}", account.sid);
    json!({
        "auth_token": token,
        "date_created": rfc2822(account.created),
        "date_updated": rfc2822(account.updated),
        "friendly_name": account.friendly_name,
        "owner_account_sid": owner,
        "sid": account.sid,
        "status": account.standing.name(),
        "subresource_uris": {
            "applications": format!("{uri}/Applications.json"),
            "available_phone_numbers": format!("{uri}/AvailablePhoneNumbers.json"),
            "calls": format!("{uri}/Calls.json"),
            "incoming_phone_numbers": format!("{uri}/IncomingPhoneNumbers.json"),
            "keys": format!("{uri}/Keys.json"),
            "messages": format!("{uri}/Messages.json"),
            "usage": format!("{uri}/Usage.json"),
        },
        "type": "Full",
        "uri": format!("{uri}.json"),
    })
}

/// Twilio shows an account's token to its owner. The sandbox does not repeat that of the main account;
/// a subaccount's is told to the main account alone, which cannot know it otherwise.
fn show(state: &State, asked: &Asked<'_>, account: &Account) -> Answer {
    Answer::ok(&seen(state, asked, account))
}

fn seen(state: &State, asked: &Asked<'_>, account: &Account) -> Json {
    let owner = &state.account.sid;
    let told = account.sid != *owner && asked.who.account == *owner && asked.who.means == Means::Token;
    json(account, owner, told.then(|| account.token.expose()))
}

/// The account that is asked for: one's own, or a subaccount of the main one.
fn find<'a>(state: &'a State, asked: &Asked<'_>) -> Result<&'a Account, Refusal> {
    let sid = asked.sid();
    if sid != asked.who.account && asked.who.account != state.account.sid {
        return Err(asked.not_found());
    }
    let account = if sid == state.account.sid { Some(&state.account) } else { state.subaccounts.get(sid) };
    account.ok_or_else(|| asked.not_found())
}

pub(crate) fn fetch(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    Ok(show(turn.state, asked, find(turn.state, asked)?))
}

pub(crate) fn list(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let (name, status) = (asked.query("FriendlyName"), asked.query("Status"));
    let keep = |account: &Account| {
        name.as_ref().is_none_or(|wanted| account.friendly_name == *wanted)
            && status.as_ref().is_none_or(|wanted| account.standing.name() == wanted)
    };
    let mut table = Table::default();
    let all = std::iter::once(&turn.state.account).chain(turn.state.subaccounts.oldest_first());
    for account in all.filter(|a| asked.who.account == turn.state.account.sid || asked.who.account == a.sid) {
        table.insert(account.sid.clone(), account.clone());
    }
    pages::uri(asked, &table, "accounts", keep, |account| seen(turn.state, asked, account))
}

/// Makes a subaccount; a subaccount makes none.
pub(crate) fn create(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    if asked.who.account != turn.state.account.sid {
        return Err(Refusal::of(20003, ""));
    }
    if turn.state.subaccounts.len() >= MOST {
        return Err(Refusal::of(20001, "the account has 1000 subaccounts already"));
    }
    let random = &mut turn.state.random;
    let account = Account {
        sid: random.sid("AC"),
        token: Secret::new(random.hex()),
        friendly_name: asked
            .given("FriendlyName")
            .unwrap_or_else(|| format!("SubAccount Created at {}", twire::iso_time(turn.now))),
        standing: Standing::Active,
        created: turn.now,
        updated: turn.now,
    };
    let json = seen(turn.state, asked, &account);
    turn.state.subaccounts.insert(account.sid.clone(), account);
    Ok(Answer::created(&json))
}

/// Renames an account, or suspends, revives and closes a subaccount.
pub(crate) fn update(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let (name, word) = (asked.given("FriendlyName"), asked.given("Status"));
    let sid = find(turn.state, asked)?.sid.clone();
    let main = sid == turn.state.account.sid;
    if word.is_some() && (main || asked.who.account == sid) {
        return Err(Refusal::of(20001, "Status: only the main account changes it, and of subaccounts alone"));
    }
    let now = turn.now;
    let account = if main { Some(&mut turn.state.account) } else { turn.state.subaccounts.get_mut(&sid) };
    let account = account.ok_or_else(|| asked.not_found())?;
    if let Some(standing) = word.as_deref().and_then(Standing::of) {
        if account.standing == Standing::Closed && standing != Standing::Closed {
            return Err(Refusal::of(20001, "Status: a closed account stays closed"));
        }
        account.standing = standing;
    }
    if let Some(name) = name {
        account.friendly_name = name;
    }
    account.updated = now;
    fetch(turn, asked)
}
