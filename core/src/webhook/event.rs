//! Typed contents of webhooks.
//!
//! Every field is optional, because Twilio sends what it has. Fields that are unknown, repeated or
//! not of their type are kept in `extra` under Twilio's names. `Debug` never shows values, which
//! are personal data.

mod fields;
mod message;
mod verify;
mod voice;

use serde_json::Value as Json;

use super::{Form, Webhook, url_variants};
use crate::{Error, Result, Value};
use fields::{Fields, Listed};

pub use fields::EventField;
pub use message::{Media, Message, MessageFields, MessageStatus};
pub use verify::Verify;
pub use voice::{Call, CallStatus, Dial, Gather, Record, RecordingStatus};

/// The content of a webhook.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Event {
    /// An incoming message: SMS, MMS, `WhatsApp` or another channel. The response is TwiML.
    Message(Box<Message>),
    /// A new status of a sent message.
    MessageStatus(Box<MessageStatus>),
    /// A call asks for TwiML: an incoming call, or an outgoing one that was answered.
    Call(Box<Call>),
    /// A new status of a call.
    CallStatus(Box<CallStatus>),
    /// The result of `<Gather>`: digits or speech.
    Gather(Box<Gather>),
    /// The result of `<Record>`.
    Record(Box<Record>),
    /// A new status of a recording.
    RecordingStatus(Box<RecordingStatus>),
    /// The result of `<Dial>`.
    Dial(Box<Dial>),
    /// A change of a Verify factor, challenge or verification.
    Verify(Box<Verify>),
    /// Any other form.
    Form(Form),
    /// Any other JSON.
    Json(Json),
}

impl Event {
    /// Parses a form. The names of the parameters determine the event.
    pub fn from_form(form: Form) -> Event {
        let has = |name: &str| form.pairs().any(|(n, _)| n == name.as_bytes());
        let is = |name: &str, value: &str| form.get(name).is_some_and(|v| v == value);
        // Other callbacks that name a call.
        let other = ["StatusCallbackEvent", "StreamEvent", "TranscriptionSid", "TranscriptionEvent"];
        if other.into_iter().any(has) {
            Event::Form(form)
        } else if has("CallSid") || has("RecordingSid") {
            // A `<Record>` action has the fields of the call; a recording callback has a status.
            if has("RecordingStatus") && !has("DialCallStatus") {
                Event::RecordingStatus(Box::new(fields::read(&form)))
            } else if has("DialCallStatus") {
                Event::Dial(Box::new(fields::read(&form)))
            } else if is("CallbackSource", "call-progress-events") || has("SequenceNumber") {
                Event::CallStatus(Box::new(fields::read(&form)))
            } else if has("RecordingUrl") && !has("CallDuration") {
                Event::Record(Box::new(fields::read(&form)))
            } else if has("Digits") || has("SpeechResult") || has("UnstableSpeechResult") {
                Event::Gather(Box::new(fields::read(&form)))
            } else if has("CallDuration") || has("Duration") || !has("CallStatus") {
                Event::CallStatus(Box::new(fields::read(&form)))
            } else {
                Event::Call(Box::new(fields::read(&form)))
            }
        } else if has("MessageSid") || has("SmsSid") {
            let received = is("SmsStatus", "received") || is("MessageStatus", "received");
            if !received && (has("MessageStatus") || (has("SmsStatus") && !has("Body"))) {
                Event::MessageStatus(Box::new(fields::read(&form)))
            } else {
                Event::Message(Box::new(fields::read(&form)))
            }
        } else if form.get("type").is_some_and(|kind| verify::is_type(&kind)) {
            Event::Verify(Box::new(fields::read(&form)))
        } else {
            Event::Form(form)
        }
    }

    /// Parses JSON: a Verify event, plain or as a `CloudEvent` (alone or first of a list), or any
    /// other JSON.
    pub fn from_json(json: Json) -> Event {
        let one = json.as_array().and_then(|list| list.first()).unwrap_or(&json);
        let kind = one.get("type").and_then(Json::as_str).unwrap_or_default();
        if verify::is_type(kind) {
            return Event::Verify(Box::new(Verify::from_json(one)));
        }
        Event::Json(json)
    }

    /// Parses a request: the query of a GET, a form, or JSON. A body over the limits is an error.
    pub(crate) fn read(webhook: &Webhook<'_>, bytes: usize, parameters: usize) -> Result<Event> {
        let form = |body: &[u8]| Form::parse_with_limits(body, bytes, parameters).map(Event::from_form);
        if webhook.is_read() {
            return form(url_variants::query(webhook.url).unwrap_or_default().as_bytes());
        }
        if webhook.is_form() {
            return form(webhook.body);
        }
        if webhook.body.len() > bytes {
            return Err(Error::argument("body", format!("longer than {bytes} bytes")));
        }
        if webhook.body.is_empty() {
            return form(b"");
        }
        Ok(crate::json::parse(webhook.body).map_or_else(
            // Any other body that Twilio signed: a form with one nameless value.
            |_| Event::Form(Form::from_pairs([("", String::from_utf8_lossy(webhook.body))])),
            Event::from_json,
        ))
    }

    /// The name of the event, equal in all languages.
    pub fn name(&self) -> &'static str {
        match self {
            Event::Message(_) => "message",
            Event::MessageStatus(_) => "message_status",
            Event::Call(_) => "call",
            Event::CallStatus(_) => "call_status",
            Event::Gather(_) => "gather",
            Event::Record(_) => "record",
            Event::RecordingStatus(_) => "recording_status",
            Event::Dial(_) => "dial",
            Event::Verify(_) => "verify",
            Event::Form(_) => "form",
            Event::Json(_) => "json",
        }
    }

    /// The known fields that were sent, for languages without these types: names in snake case,
    /// typed values. The media of a message are `media`, a list of objects with `url` and
    /// `content_type`; other JSON is `json`; other forms have no known fields.
    pub fn known_fields(&self) -> Vec<(&'static str, Value)> {
        let mut out = Vec::new();
        match self {
            Event::Form(_) => {}
            Event::Json(json) => out.push(("json", Value::Json(json.clone()))),
            _ => self.listed(|event| event.list(&mut out)),
        }
        out
    }

    /// The other fields, under Twilio's names and in order, repetitions included.
    pub fn extra_fields(&self) -> Vec<(String, String)> {
        let mut out = Vec::new();
        match self {
            Event::Form(form) => {
                out.extend(form.iter().map(|(name, value)| (name.into_owned(), value.into_owned())));
            }
            Event::Json(_) => {}
            _ => self.listed(|event| out.extend_from_slice(event.extra())),
        }
        out
    }

    /// The [known fields](Event::known_fields), then the [others](Event::extra_fields) as text.
    pub fn fields(&self) -> Vec<(String, Value)> {
        let known = self.known_fields().into_iter().map(|(name, value)| (name.to_owned(), value));
        known.chain(self.extra_fields().into_iter().map(|(name, value)| (name, Value::Text(value)))).collect()
    }

    /// The events with fields of their own, by name, and all fields that each can have: for
    /// documentation, and for types in other languages.
    pub fn schemas() -> [(&'static str, Vec<EventField>); 9] {
        [
            ("message", Message::rows()),
            ("message_status", MessageStatus::rows()),
            ("call", Call::rows()),
            ("call_status", CallStatus::rows()),
            ("gather", Gather::rows()),
            ("record", Record::rows()),
            ("recording_status", RecordingStatus::rows()),
            ("dial", Dial::rows()),
            ("verify", Verify::rows()),
        ]
    }

    fn listed(&self, look: impl FnOnce(&dyn Listed)) {
        match self {
            Event::Message(event) => look(&**event),
            Event::MessageStatus(event) => look(&**event),
            Event::Call(event) => look(&**event),
            Event::CallStatus(event) => look(&**event),
            Event::Gather(event) => look(&**event),
            Event::Record(event) => look(&**event),
            Event::RecordingStatus(event) => look(&**event),
            Event::Dial(event) => look(&**event),
            Event::Verify(event) => look(&**event),
            Event::Form(_) | Event::Json(_) => {}
        }
    }
}
