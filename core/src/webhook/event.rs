//! What a webhook says, typed.
//!
//! Every field is optional: Twilio sends what it has. A field that is unknown, repeated, or not
//! of its type stays in `extra` under Twilio's name, so nothing is lost. These types show
//! personal data in no `Debug`.

mod fields;
mod message;
mod verify;
mod voice;

use serde_json::Value as Json;

use super::{Form, Webhook, candidates};
use crate::{Error, Result, Value};
use fields::{Fields, Listed};

pub use fields::EventField;
pub use message::{Media, Message, MessageFields, MessageStatus};
pub use verify::Verify;
pub use voice::{Call, CallStatus, Dial, Gather, Record, RecordingStatus};

/// A webhook's content.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Event {
    /// A message came in: SMS, MMS, `WhatsApp` or another channel. Answer with TwiML.
    Message(Box<Message>),
    /// A message that was sent has a new status.
    MessageStatus(Box<MessageStatus>),
    /// A call asks for TwiML: it came in, or somebody answered.
    Call(Box<Call>),
    /// A call has a new status.
    CallStatus(Box<CallStatus>),
    /// `<Gather>` has digits or speech.
    Gather(Box<Gather>),
    /// `<Record>` has a recording.
    Record(Box<Record>),
    /// A recording has a new status.
    RecordingStatus(Box<RecordingStatus>),
    /// `<Dial>` is over.
    Dial(Box<Dial>),
    /// Verify: a factor, a challenge or a verification changed.
    Verify(Box<Verify>),
    /// A form of another kind.
    Form(Form),
    /// JSON of another kind.
    Json(Json),
}

impl Event {
    /// Reads a form. Which event it is, the names in it say.
    pub fn from_form(form: Form) -> Event {
        let has = |name: &str| form.pairs().any(|(n, _)| n == name.as_bytes());
        let is = |name: &str, value: &str| form.get(name).is_some_and(|v| v == value);
        // Callbacks of other kinds that name a call, too.
        let other = ["StatusCallbackEvent", "StreamEvent", "TranscriptionSid", "TranscriptionEvent"];
        if other.into_iter().any(has) {
            Event::Form(form)
        } else if has("CallSid") || has("RecordingSid") {
            // A `<Record>` action has the call's fields; a recording's callback has a status.
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

    /// Reads JSON: a Verify event, plain or as a `CloudEvent` (alone or first of a list), or
    /// anything.
    pub fn from_json(json: Json) -> Event {
        let one = json.as_array().and_then(|list| list.first()).unwrap_or(&json);
        let kind = one.get("type").and_then(Json::as_str).unwrap_or_default();
        if verify::is_type(kind) {
            return Event::Verify(Box::new(Verify::from_json(one)));
        }
        Event::Json(json)
    }

    /// Reads a request: the query of a GET, a form, or JSON. An error is a body that is none of
    /// them or over the limits.
    pub(crate) fn read(webhook: &Webhook<'_>, bytes: usize, parameters: usize) -> Result<Event> {
        let form = |body: &[u8]| Form::parse_within(body, bytes, parameters).map(Event::from_form);
        if webhook.is_read() {
            return form(candidates::query(webhook.url).unwrap_or_default().as_bytes());
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
            // Something else that Twilio signed: kept, as a form of one nameless value.
            |_| Event::Form(Form::of([("", String::from_utf8_lossy(webhook.body))])),
            Event::from_json,
        ))
    }

    /// The event's name, as every language spells it.
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

    /// The known fields that were sent, for a language without these types: in snake case and of
    /// their type; a message's media as `media`, a list of objects with `url` and `content_type`;
    /// JSON of another kind as `json`. A form of another kind has none.
    pub fn known(&self) -> Vec<(&'static str, Value)> {
        let mut out = Vec::new();
        match self {
            Event::Form(_) => {}
            Event::Json(json) => out.push(("json", Value::Json(json.clone()))),
            _ => self.listed(|event| event.list(&mut out)),
        }
        out
    }

    /// The other fields, under Twilio's names, in order; repeated ones each.
    pub fn extra(&self) -> Vec<(String, String)> {
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

    /// [`known`](Event::known) fields, then [`extra`](Event::extra) ones as text.
    pub fn fields(&self) -> Vec<(String, Value)> {
        let known = self.known().into_iter().map(|(name, value)| (name.to_owned(), value));
        known.chain(self.extra().into_iter().map(|(name, value)| (name, Value::Text(value)))).collect()
    }

    /// The kinds of events that have fields of their own, by name, and what they may have: for
    /// documents, and for types in other languages.
    pub fn kinds() -> [(&'static str, Vec<EventField>); 9] {
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
