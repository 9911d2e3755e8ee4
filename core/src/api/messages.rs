//! SMS, MMS and WhatsApp messages.

use super::params::params;
use super::resource::resource;
use super::{Execute, TypedRequest};
use crate::error::Result;
use crate::value::Params;

params! {
    /// A new message. It needs a body, media or a content template.
    CreateMessage = "api.v2010.accounts.messages.create" (to: "To") {
        /// The sender: a number, `whatsapp:+…`, a short code or an alphanumeric sender.
        from("From"): String;
        /// The messaging service that chooses the sender.
        messaging_service_sid("MessagingServiceSid"): String;
        /// The text, at most 1,600 UTF-16 code units.
        body("Body"): String;
        /// The URL of a media file; at most 10.
        media_url("MediaUrl"): String;
        /// A content template, `HX…`.
        content_sid("ContentSid"): String;
        /// The template's variables, a JSON object.
        content_variables("ContentVariables"): String;
        /// The URL of status callbacks.
        status_callback("StatusCallback"): String;
        /// The time to send, 5 minutes to 35 days ahead; needs a messaging service and
        /// `schedule_type("fixed")`.
        send_at("SendAt"): crate::Value;
        /// `fixed`.
        schedule_type("ScheduleType"): String;
        /// A TwiML application that receives status callbacks.
        application_sid("ApplicationSid"): String;
        /// The maximum price.
        max_price("MaxPrice"): f64;
        /// Whether the receiver's confirmation will be reported.
        provide_feedback("ProvideFeedback"): bool;
        /// The number of previous attempts, for Twilio's statistics.
        attempt("Attempt"): i64;
        /// The maximum time in Twilio's queue, 1 to 36,000 seconds.
        validity_period("ValidityPeriod"): i64;
        /// Reserved by Twilio.
        force_delivery("ForceDelivery"): bool;
        /// `retain` or `discard`.
        content_retention("ContentRetention"): String;
        /// `retain` or `obfuscate`.
        address_retention("AddressRetention"): String;
        /// Whether Smart Encoding replaces look-alike characters.
        smart_encoded("SmartEncoded"): bool;
        /// An action of a rich channel.
        persistent_action("PersistentAction"): String;
        /// `free`, for Twilio's own use.
        traffic_type("TrafficType"): String;
        /// Whether to shorten links.
        shorten_urls("ShortenUrls"): bool;
        /// Whether to send a message without media as MMS.
        send_as_mms("SendAsMms"): bool;
        /// `enable` or `disable`.
        risk_check("RiskCheck"): String;
        /// The sender to use if the first one fails.
        fallback_from("FallbackFrom"): String;
        /// The purpose of the message, for channels that require one.
        message_intent("MessageIntent"): String;
    }
}

params! {
    /// A filter of messages.
    ListMessages = "api.v2010.accounts.messages.list" () {
        /// The receiver.
        to("To"): String;
        /// The sender.
        from("From"): String;
        /// Sent on this day.
        date_sent("DateSent"): crate::Value;
        /// Sent before this day.
        date_sent_before("DateSent<"): crate::Value;
        /// Sent after this day.
        date_sent_after("DateSent>"): crate::Value;
        /// Records per page, at most 1,000.
        page_size("PageSize"): i64;
    }
}

resource! {
    /// A message.
    Message {
        /// `SM…` or `MM…`.
        sid: text;
        /// `queued`, `sent`, `delivered`, `undelivered`, `failed` …; Twilio adds statuses.
        status: text;
        /// The receiver.
        to: text;
        /// The sender; `None` until a messaging service chooses one.
        from: text;
        /// The text.
        body: text;
        /// The messaging service.
        messaging_service_sid: text;
        /// `inbound`, `outbound-api` …
        direction: text;
        /// The number of segments; 0 until a messaging service chooses the sender.
        num_segments: int;
        /// The number of media.
        num_media: int;
        /// The price, a negative decimal number.
        price: text;
        /// The currency of the price.
        price_unit: text;
        /// Twilio's error code, if it failed.
        error_code: int;
        /// The error message, if it failed.
        error_message: text;
        /// The time of creation, in RFC 2822.
        date_created: text;
        /// The time of sending, in RFC 2822.
        date_sent: text;
        /// The time of the last update, in RFC 2822.
        date_updated: text;
        /// The account.
        account_sid: text;
        /// The path of the resource.
        uri: text;
    }
}

/// Sends, fetches, lists, updates and deletes messages.
pub struct Messages<'a, C>(&'a C);

impl<'a, C: Execute> Messages<'a, C> {
    pub(super) fn new(client: &'a C) -> Messages<'a, C> {
        Messages(client)
    }

    /// Sends a message.
    pub fn create(&self, message: CreateMessage) -> C::Response<'a, Message> {
        self.0.execute_typed(TypedRequest::new("api.v2010.accounts.messages.create", message.0))
    }

    /// Fetches a message.
    pub fn fetch(&self, sid: &str) -> C::Response<'a, Message> {
        self.0.execute_typed(TypedRequest::new("api.v2010.accounts.messages.fetch", of(sid)))
    }

    /// Lists messages, newest first, at most `limit`.
    pub fn list(&self, which: ListMessages, limit: Option<u64>) -> Result<C::Records<Message>> {
        self.0.list(TypedRequest::new("api.v2010.accounts.messages.list", which.0), limit)
    }

    /// Deletes the body of a message; only in a final status.
    pub fn redact(&self, sid: &str) -> C::Response<'a, Message> {
        self.0
            .execute_typed(TypedRequest::new("api.v2010.accounts.messages.update", of(sid).with("Body", "")))
    }

    /// Cancels a scheduled message.
    pub fn cancel(&self, sid: &str) -> C::Response<'a, Message> {
        self.0.execute_typed(TypedRequest::new(
            "api.v2010.accounts.messages.update",
            of(sid).with("Status", "canceled"),
        ))
    }

    /// Deletes the record of a message.
    pub fn delete(&self, sid: &str) -> C::Deletion<'a> {
        self.0.delete(TypedRequest::new("api.v2010.accounts.messages.delete", of(sid)))
    }
}

fn of(sid: &str) -> Params {
    Params::new().with("Sid", sid)
}

#[cfg(test)]
pub(super) const DECLARED: [(&str, &[&str]); 2] = [CreateMessage::DECLARED, ListMessages::DECLARED];
