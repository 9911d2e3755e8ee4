//! Events of messages.

use serde_json::json;

use super::fields::{EventField, Fields, Listed, event};
use crate::Value;

event! {
    /// The fields of an incoming message; [`Message`] adds its media.
    MessageFields {
        message_sid: String = "MessageSid",
        sms_sid: String = "SmsSid",
        sms_message_sid: String = "SmsMessageSid",
        account_sid: String = "AccountSid",
        messaging_service_sid: String = "MessagingServiceSid",
        from: String = "From",
        to: String = "To",
        body: String = "Body",
        num_media: i64 = "NumMedia",
        num_segments: i64 = "NumSegments",
        sms_status: String = "SmsStatus",
        api_version: String = "ApiVersion",
        from_city: String = "FromCity",
        from_state: String = "FromState",
        from_zip: String = "FromZip",
        from_country: String = "FromCountry",
        to_city: String = "ToCity",
        to_state: String = "ToState",
        to_zip: String = "ToZip",
        to_country: String = "ToCountry",
        add_ons: String = "AddOns",
        /// One of `STOP`, `START` or `HELP`, where Advanced Opt-Out matched.
        opt_out_type: String = "OptOutType",
        /// `WhatsApp` only.
        profile_name: String = "ProfileName",
        /// `WhatsApp` only.
        wa_id: String = "WaId",
        /// One of `text`, `image`, `button`, `interactive`, `location` …
        message_type: String = "MessageType",
        forwarded: bool = "Forwarded",
        frequently_forwarded: bool = "FrequentlyForwarded",
        button_text: String = "ButtonText",
        button_payload: String = "ButtonPayload",
        button_type: String = "ButtonType",
        list_id: String = "ListId",
        list_title: String = "ListTitle",
        interactive_data: String = "InteractiveData",
        /// In degrees.
        latitude: f64 = "Latitude",
        /// In degrees.
        longitude: f64 = "Longitude",
        address: String = "Address",
        label: String = "Label",
        original_replied_message_sid: String = "OriginalRepliedMessageSid",
        original_replied_message_sender: String = "OriginalRepliedMessageSender",
        referral_body: String = "ReferralBody",
        referral_headline: String = "ReferralHeadline",
        referral_source_id: String = "ReferralSourceId",
        referral_source_type: String = "ReferralSourceType",
        referral_source_url: String = "ReferralSourceUrl",
        referral_media_id: String = "ReferralMediaId",
        referral_media_content_type: String = "ReferralMediaContentType",
        referral_media_url: String = "ReferralMediaUrl",
        referral_num_media: i64 = "ReferralNumMedia",
        referral_ctwa_clid: String = "ReferralCtwaClid",
        channel_metadata: String = "ChannelMetadata",
        /// Fallback URLs only.
        error_code: i64 = "ErrorCode",
        /// Fallback URLs only.
        error_url: String = "ErrorUrl",
    }
}

event! {
    /// A new status of a sent message. Status callbacks can arrive out of order.
    MessageStatus {
        message_sid: String = "MessageSid",
        sms_sid: String = "SmsSid",
        account_sid: String = "AccountSid",
        messaging_service_sid: String = "MessagingServiceSid",
        /// One of `queued`, `sent`, `failed`, `delivered`, `undelivered`, `read`, `canceled` …
        message_status: String = "MessageStatus",
        sms_status: String = "SmsStatus",
        from: String = "From",
        to: String = "To",
        error_code: i64 = "ErrorCode",
        error_message: String = "ErrorMessage",
        api_version: String = "ApiVersion",
        /// The carrier's time, `YYMMDDhhmm`.
        raw_dlr_done_date: String = "RawDlrDoneDate",
        channel_prefix: String = "ChannelPrefix",
        channel_install_sid: String = "ChannelInstallSid",
        channel_status_code: String = "ChannelStatusCode",
        channel_status_message: String = "ChannelStatusMessage",
        channel_to_address: String = "ChannelToAddress",
        /// One of `READ` and others (`WhatsApp`).
        event_type: String = "EventType",
        structured_message: String = "StructuredMessage",
    }
}

/// A media file of a message.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Media {
    /// `MediaUrl{N}`. Fetching it needs the account's credentials; it redirects.
    pub url: Option<String>,
    /// `MediaContentType{N}`
    pub content_type: Option<String>,
}

impl std::fmt::Debug for Media {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Media").field("content_type", &self.content_type).finish_non_exhaustive()
    }
}

/// An incoming message: SMS, MMS, `WhatsApp` or another channel.
///
/// Dereferences to [`MessageFields`]: `message.body`.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct Message {
    /// All fields except the media.
    pub fields: MessageFields,
    /// The media files, in order.
    pub media: Vec<Media>,
}

impl std::ops::Deref for Message {
    type Target = MessageFields;

    fn deref(&self) -> &MessageFields {
        &self.fields
    }
}

/// Twilio sends at most 10; a higher index is not Twilio's.
const MOST_MEDIA: usize = 100;

impl Fields for Message {
    fn rows() -> Vec<EventField> {
        let mut rows = MessageFields::rows();
        rows.push(EventField {
            name: "media",
            twilio_name: "MediaUrl{N}, MediaContentType{N}",
            type_name: "media",
            description: " The files, in order.",
        });
        rows
    }

    fn set(&mut self, name: &str, value: String) -> Option<String> {
        let (number, is_url) = match (name.strip_prefix("MediaUrl"), name.strip_prefix("MediaContentType")) {
            (Some(number), _) => (number, true),
            (_, Some(number)) => (number, false),
            _ => return self.fields.set(name, value),
        };
        let Some(at) = number.parse::<usize>().ok().filter(|at| *at < MOST_MEDIA) else {
            return Some(value);
        };
        if self.media.len() <= at {
            self.media.resize(at + 1, Media::default());
        }
        let media = &mut self.media[at];
        let field = if is_url { &mut media.url } else { &mut media.content_type };
        super::fields::put(field, value)
    }

    fn keep(&mut self, name: String, value: String) {
        self.fields.keep(name, value);
    }
}

impl Listed for Message {
    fn extra(&self) -> &[(String, String)] {
        &self.fields.extra
    }

    fn list(&self, out: &mut Vec<(&'static str, Value)>) {
        self.fields.list(out);
        if !self.media.is_empty() {
            let media = self
                .media
                .iter()
                .map(|m| Value::Json(json!({ "url": m.url, "content_type": m.content_type })))
                .collect();
            out.push(("media", Value::List(media)));
        }
    }
}
