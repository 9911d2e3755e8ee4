//! The account.

use serde_json::{Value as Json, json};
use twire::rfc2822;

use crate::errors::Refusal;
use crate::http::{Answer, Asked};
use crate::pages::{self, Row};
use crate::state::{Account, Turn};
use crate::table::Table;

impl Row for Account {
    fn sid(&self) -> &str {
        &self.sid
    }
}

fn json(account: &Account) -> Json {
    let uri = format!("/2010-04-01/Accounts/{}", account.sid);
    json!({
        // Twilio shows the token to its owner; the sandbox does not repeat it.
        "auth_token": null,
        "date_created": rfc2822(account.created),
        "date_updated": rfc2822(account.created),
        "friendly_name": "twire sandbox",
        "owner_account_sid": account.sid,
        "sid": account.sid,
        "status": "active",
        "subresource_uris": {
            "applications": format!("{uri}/Applications.json"),
            "calls": format!("{uri}/Calls.json"),
            "incoming_phone_numbers": format!("{uri}/IncomingPhoneNumbers.json"),
            "messages": format!("{uri}/Messages.json"),
        },
        "type": "Full",
        "uri": format!("{uri}.json"),
    })
}

#[expect(clippy::unnecessary_wraps, reason = "all handlers are alike")]
pub(crate) fn fetch(turn: &mut Turn<'_>, _: &Asked<'_>) -> Result<Answer, Refusal> {
    Ok(Answer::ok(&json(&turn.state.account)))
}

pub(crate) fn list(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let mut table = Table::default();
    table.insert(turn.state.account.sid.clone(), turn.state.account.clone());
    pages::uri(asked, &table, "accounts", |_| true, json)
}
