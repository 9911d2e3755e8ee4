//! Whether a message did what it was sent for, as the account tells Twilio.

use serde_json::json;
use twire::rfc2822;

use crate::errors::Refusal;
use crate::http::{Answer, Asked};
use crate::messages;
use crate::state::Turn;

/// `Outcome` is `confirmed` or `unconfirmed`, which the catalog has checked; none means confirmed.
pub(crate) fn create(turn: &mut Turn<'_>, asked: &Asked<'_>) -> Result<Answer, Refusal> {
    let message = messages::find(turn.state, asked, asked.sid())?;
    let (sid, uri) = (message.sid.clone(), message.uri(&turn.state.account));
    let outcome = asked.given("Outcome").map_or_else(|| "confirmed".to_owned(), |o| o.to_ascii_lowercase());
    let now = rfc2822(turn.now);
    let json = json!({
        "account_sid": turn.state.account.sid,
        "date_created": now,
        "date_updated": now,
        "message_sid": sid,
        "outcome": outcome,
        "uri": format!("{uri}/Feedback.json"),
    });
    if let Some(message) = turn.state.messages.get_mut(&sid) {
        message.feedback = Some(outcome);
    }
    Ok(Answer::created(&json))
}
