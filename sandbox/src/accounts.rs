//! The account and its subaccounts. Operations on accounts run on the main account's state, whichever account
//! sends the request.

use std::time::SystemTime;

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use twire::{Secret, rfc2822};

use crate::auth::CredentialKind;
use crate::errors::ApiError;
use crate::http::{ApiResponse, RoutedRequest};
use crate::pages::{self, Row};
use crate::serialization;
use crate::state::{State, Transaction};
use crate::table::Table;

/// Maximum number of subaccounts.
const MAX_SUBACCOUNTS: usize = 1000;

/// Name and path of an account's subresources.
const SUBRESOURCES: [(&str, &str); 20] = [
    ("addresses", "Addresses"),
    ("applications", "Applications"),
    ("authorized_connect_apps", "AuthorizedConnectApps"),
    ("available_phone_numbers", "AvailablePhoneNumbers"),
    ("balance", "Balance"),
    ("calls", "Calls"),
    ("conferences", "Conferences"),
    ("connect_apps", "ConnectApps"),
    ("incoming_phone_numbers", "IncomingPhoneNumbers"),
    ("keys", "Keys"),
    ("messages", "Messages"),
    ("notifications", "Notifications"),
    ("outgoing_caller_ids", "OutgoingCallerIds"),
    ("queues", "Queues"),
    ("recordings", "Recordings"),
    ("short_codes", "SMS/ShortCodes"),
    ("signing_keys", "SigningKeys"),
    ("sip", "SIP"),
    ("transcriptions", "Transcriptions"),
    ("usage", "Usage"),
];

/// An account and its credentials.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Account {
    pub(crate) sid: String,
    #[serde(with = "serialization::secret")]
    pub(crate) token: Secret,
    pub(crate) friendly_name: String,
    pub(crate) status: AccountStatus,
    pub(crate) created: SystemTime,
    pub(crate) updated: SystemTime,
}

/// Whether an account may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum AccountStatus {
    Active,
    Suspended,
    /// Permanent: a closed account cannot be reopened.
    Closed,
}

impl AccountStatus {
    const ALL: [(&str, AccountStatus); 3] = [
        ("active", AccountStatus::Active),
        ("suspended", AccountStatus::Suspended),
        ("closed", AccountStatus::Closed),
    ];

    pub(crate) fn name(self) -> &'static str {
        AccountStatus::ALL.iter().find(|(_, status)| *status == self).map_or("", |(name, _)| name)
    }

    pub(crate) fn of(name: &str) -> Option<AccountStatus> {
        AccountStatus::ALL.iter().find(|(known, _)| *known == name).map(|(_, status)| *status)
    }
}

impl Row for Account {
    fn sid(&self) -> &str {
        &self.sid
    }
}

fn json(account: &Account, owner: &str, token: Option<&str>) -> Json {
    let uri = format!("/2010-04-01/Accounts/{}", account.sid);
    let subresources =
        SUBRESOURCES.iter().map(|(name, path)| ((*name).to_owned(), json!(format!("{uri}/{path}.json"))));
    json!({
        "auth_token": token,
        "date_created": rfc2822(account.created),
        "date_updated": rfc2822(account.updated),
        "friendly_name": account.friendly_name,
        "owner_account_sid": owner,
        "sid": account.sid,
        "status": account.status.name(),
        "subresource_uris": subresources.collect::<serde_json::Map<_, _>>(),
        "type": "Full",
        "uri": format!("{uri}.json"),
    })
}

/// The auth token of an account is returned to the account itself and to the main account, to whoever
/// authenticates with a token.
fn show(state: &State, request: &RoutedRequest<'_>, account: &Account) -> ApiResponse {
    ApiResponse::ok(&seen(state, request, account))
}

fn seen(state: &State, request: &RoutedRequest<'_>, account: &Account) -> Json {
    let owner = &state.account.sid;
    let told = request.principal.credential == CredentialKind::Token
        && (request.principal.account == *owner || request.principal.account == account.sid);
    json(account, owner, told.then(|| account.token.expose()))
}

/// The account named by the path: the requesting account, or a subaccount when the main account asks.
fn find<'a>(state: &'a State, request: &RoutedRequest<'_>) -> Result<&'a Account, ApiError> {
    let sid = request.sid();
    if sid != request.principal.account && request.principal.account != state.account.sid {
        return Err(request.not_found());
    }
    let account = if sid == state.account.sid { Some(&state.account) } else { state.subaccounts.get(sid) };
    account.ok_or_else(|| request.not_found())
}

pub(crate) fn fetch(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    Ok(show(tx.state, request, find(tx.state, request)?))
}

pub(crate) fn list(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let (name, status) = (request.query_param("FriendlyName"), request.query_param("Status"));
    let keep = |account: &Account| {
        name.as_ref().is_none_or(|wanted| account.friendly_name == *wanted)
            && status.as_ref().is_none_or(|wanted| account.status.name() == wanted)
    };
    let mut table = Table::default();
    let all = std::iter::once(&tx.state.account).chain(tx.state.subaccounts.oldest_first());
    for account in all
        .filter(|a| request.principal.account == tx.state.account.sid || request.principal.account == a.sid)
    {
        table.insert(account.sid.clone(), account.clone());
    }
    pages::uri_page(request, &table, "accounts", keep, |account| seen(tx.state, request, account))
}

/// Creates a subaccount. A subaccount cannot create one.
pub(crate) fn create(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    if request.principal.account != tx.state.account.sid {
        return Err(ApiError::from_code(20003, ""));
    }
    if tx.state.subaccounts.len() >= MAX_SUBACCOUNTS {
        return Err(ApiError::from_code(20001, "the account has 1000 subaccounts already"));
    }
    let random = &mut tx.state.random;
    let account = Account {
        sid: random.sid("AC"),
        token: Secret::new(random.hex()),
        friendly_name: request
            .param("FriendlyName")
            .unwrap_or_else(|| format!("SubAccount Created at {}", twire::iso_time(tx.now))),
        status: AccountStatus::Active,
        created: tx.now,
        updated: tx.now,
    };
    let json = seen(tx.state, request, &account);
    tx.state.subaccounts.insert(account.sid.clone(), account);
    Ok(ApiResponse::created(&json))
}

/// Renames an account; suspends, reactivates or closes a subaccount.
pub(crate) fn update(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let (name, word) = (request.param("FriendlyName"), request.param("Status"));
    let sid = find(tx.state, request)?.sid.clone();
    let main = sid == tx.state.account.sid;
    if word.is_some() && (main || request.principal.account == sid) {
        return Err(ApiError::from_code(
            20001,
            "Status: only the main account changes it, and of subaccounts alone",
        ));
    }
    let now = tx.now;
    let account = if main { Some(&mut tx.state.account) } else { tx.state.subaccounts.get_mut(&sid) };
    let account = account.ok_or_else(|| request.not_found())?;
    if let Some(status) = word.as_deref().and_then(AccountStatus::of) {
        if account.status == AccountStatus::Closed && status != AccountStatus::Closed {
            return Err(ApiError::from_code(20001, "Status: a closed account stays closed"));
        }
        account.status = status;
    }
    if let Some(name) = name {
        account.friendly_name = name;
    }
    account.updated = now;
    fetch(tx, request)
}
