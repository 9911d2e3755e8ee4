//! Message feedback: whether the message achieved its purpose.

use serde_json::json;
use twire::rfc2822;

use crate::errors::ApiError;
use crate::http::{ApiResponse, RoutedRequest};
use crate::messages;
use crate::state::Transaction;

/// `Outcome` is `confirmed` or `unconfirmed` (checked against the catalog); the default is `confirmed`.
pub(crate) fn create(tx: &mut Transaction<'_>, request: &RoutedRequest<'_>) -> Result<ApiResponse, ApiError> {
    let message = messages::find(tx.state, request, request.sid())?;
    let (sid, uri) = (message.sid.clone(), message.uri(&tx.state.account));
    let outcome = request.param("Outcome").map_or_else(|| "confirmed".to_owned(), |o| o.to_ascii_lowercase());
    let now = rfc2822(tx.now);
    let json = json!({
        "account_sid": tx.state.account.sid,
        "date_created": now,
        "date_updated": now,
        "message_sid": sid,
        "outcome": outcome,
        "uri": format!("{uri}/Feedback.json"),
    });
    if let Some(message) = tx.state.messages.get_mut(&sid) {
        message.feedback = Some(outcome);
    }
    Ok(ApiResponse::ok(&json))
}
