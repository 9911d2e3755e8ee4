//! SMS, MMS and WhatsApp messages.

use super::params::params;
use super::view::view;
use super::{Call, Caller};
use crate::error::Result;
use crate::value::Params;

params! {
    /// A message to send. Body, media or a content template is needed.
    CreateMessage = "api.v2010.accounts.messages.create" (to: "To") {
        /// The sender: a number, `whatsapp:+…`, a short code or an alphanumeric sender.
        from("From"): String;
        /// The service that chooses the sender.
        messaging_service_sid("MessagingServiceSid"): String;
        /// The text, up to 1,600 UTF-16 units.
        body("Body"): String;
        /// The URL of a picture or another medium; up to 10.
        media_url("MediaUrl"): String;
        /// A content template, `HX…`.
        content_sid("ContentSid"): String;
        /// The template's variables, a JSON object.
        content_variables("ContentVariables"): String;
        /// Where the message's status is posted.
        status_callback("StatusCallback"): String;
        /// When to send: 5 minutes to 35 days from now, with a messaging service and
        /// `schedule_type("fixed")`.
        send_at("SendAt"): crate::Value;
        /// `fixed`.
        schedule_type("ScheduleType"): String;
        /// A TwiML application that hears of the status.
        application_sid("ApplicationSid"): String;
        /// The highest price for which it is sent.
        max_price("MaxPrice"): f64;
        /// Whether the receiver's confirmation will be reported.
        provide_feedback("ProvideFeedback"): bool;
        /// How many tries were made before, for Twilio's statistics.
        attempt("Attempt"): i64;
        /// Seconds it may wait in Twilio's queue, 1 to 36,000.
        validity_period("ValidityPeriod"): i64;
        /// Reserved by Twilio.
        force_delivery("ForceDelivery"): bool;
        /// `retain` or `discard`.
        content_retention("ContentRetention"): String;
        /// `retain` or `obfuscate`.
        address_retention("AddressRetention"): String;
        /// Whether look-alikes are replaced to keep GSM-7.
        smart_encoded("SmartEncoded"): bool;
        /// A rich action of some channels.
        persistent_action("PersistentAction"): String;
        /// `free`, for Twilio's own use.
        traffic_type("TrafficType"): String;
        /// Whether links are shortened.
        shorten_urls("ShortenUrls"): bool;
        /// Whether a message without media goes as MMS.
        send_as_mms("SendAsMms"): bool;
        /// `enable` or `disable`.
        risk_check("RiskCheck"): String;
        /// The sender where the first one fails.
        fallback_from("FallbackFrom"): String;
        /// Why it is sent, for channels that ask.
        message_intent("MessageIntent"): String;
    }
}

params! {
    /// Which messages to list.
    ListMessages = "api.v2010.accounts.messages.list" () {
        /// Sent to this address.
        to("To"): String;
        /// Sent from this address.
        from("From"): String;
        /// Sent on this day.
        date_sent("DateSent"): crate::Value;
        /// Sent before this day.
        date_sent_before("DateSent<"): crate::Value;
        /// Sent after this day.
        date_sent_after("DateSent>"): crate::Value;
        /// Records on a page, up to 1,000.
        page_size("PageSize"): i64;
    }
}

view! {
    /// A message as Twilio has it.
    Message {
        /// `SM…` or `MM…`.
        sid: text;
        /// `queued`, `sent`, `delivered`, `undelivered`, `failed` …; Twilio adds words.
        status: text;
        /// The receiver.
        to: text;
        /// The sender; none while a messaging service chooses.
        from: text;
        /// The text.
        body: text;
        /// The messaging service.
        messaging_service_sid: text;
        /// `inbound`, `outbound-api` …
        direction: text;
        /// How many parts it has; 0 while a messaging service chooses.
        num_segments: int;
        /// How many media it has.
        num_media: int;
        /// What it cost, a negative decimal number.
        price: text;
        /// In which currency.
        price_unit: text;
        /// Why it failed, a number of Twilio's.
        error_code: int;
        /// Why it failed, in words.
        error_message: text;
        /// When it was made, in RFC 2822.
        date_created: text;
        /// When it was sent.
        date_sent: text;
        /// When it last changed.
        date_updated: text;
        /// The account.
        account_sid: text;
        /// Its path.
        uri: text;
    }
}

/// Sends and reads messages.
pub struct Messages<'a, C>(&'a C);

impl<'a, C: Caller> Messages<'a, C> {
    pub(super) fn new(client: &'a C) -> Messages<'a, C> {
        Messages(client)
    }

    /// Sends a message.
    pub fn create(&self, message: CreateMessage) -> C::Answer<'a, Message> {
        self.0.make(Call::new("api.v2010.accounts.messages.create", message.0))
    }

    /// Reads a message.
    pub fn fetch(&self, sid: &str) -> C::Answer<'a, Message> {
        self.0.make(Call::new("api.v2010.accounts.messages.fetch", of(sid)))
    }

    /// Lists messages, newest first, at most `limit`.
    pub fn list(&self, which: ListMessages, limit: Option<u64>) -> Result<C::List<Message>> {
        self.0.list(Call::new("api.v2010.accounts.messages.list", which.0), limit)
    }

    /// Empties a message's body at Twilio; only in a final state.
    pub fn redact(&self, sid: &str) -> C::Answer<'a, Message> {
        self.0.make(Call::new("api.v2010.accounts.messages.update", of(sid).with("Body", "")))
    }

    /// Cancels a scheduled message.
    pub fn cancel(&self, sid: &str) -> C::Answer<'a, Message> {
        self.0.make(Call::new("api.v2010.accounts.messages.update", of(sid).with("Status", "canceled")))
    }

    /// Removes a message from Twilio's records.
    pub fn delete(&self, sid: &str) -> C::Done<'a> {
        self.0.remove(Call::new("api.v2010.accounts.messages.delete", of(sid)))
    }
}

fn of(sid: &str) -> Params {
    Params::new().with("Sid", sid)
}

#[cfg(test)]
pub(super) const DECLARED: [(&str, &[&str]); 2] = [CreateMessage::DECLARED, ListMessages::DECLARED];
