//! Events of Verify.

use serde_json::Value as Json;

use super::fields::{Fields, event};

event! {
    /// A change of a factor, challenge or verification.
    ///
    /// Comes from Verify's own webhooks (`factor.verified`, `challenge.approved` …) or, as a
    /// `CloudEvent`, from Event Streams (`com.twilio.accountsecurity.verify.…`), whose `data` is
    /// flattened here.
    Verify {
        event_type: String = "type",
        uuid: String = "uuid",
        /// `CloudEvent` only.
        id: String = "id",
        account_sid: String = "account_sid",
        service_sid: String = "service_sid",
        entity_identity: String = "entity_identity",
        factor_sid: String = "factor_sid",
        factor_type: String = "factor_type",
        factor_friendly_name: String = "factor_friendly_name",
        challenge_sid: String = "challenge_sid",
        challenge_details: String = "challenge_details",
        verification_sid: String = "verification_sid",
        verification_status: String = "verification_status",
        attempt_sid: String = "attempt_sid",
        channel: String = "channel",
        to: String = "to",
        country: String = "country",
        created_at: String = "created_at",
        verified_at: String = "verified_at",
        expired_at: String = "expired_at",
    }
}

/// Whether an event type is one of Verify.
pub(super) fn is_type(kind: &str) -> bool {
    ["factor.", "challenge.", "com.twilio.accountsecurity.verify."]
        .iter()
        .any(|prefix| kind.starts_with(prefix))
}

impl Verify {
    pub(super) fn from_json(json: &Json) -> Verify {
        let mut event = Verify::default();
        let fields = json.as_object().into_iter().flatten().filter(|(name, _)| *name != "data");
        let data = json.get("data").and_then(Json::as_object).into_iter().flatten();
        for (name, value) in fields.chain(data) {
            let text = match value {
                Json::String(text) => text.clone(),
                Json::Null => continue,
                other => other.to_string(),
            };
            if let Some(text) = event.set(name, text) {
                event.keep(name.clone(), text);
            }
        }
        event
    }
}
