//! TwiML, the XML of a response to a webhook that controls a call or message.
//!
//! [`Element`] is a tree; [`VoiceResponse`](voice::VoiceResponse),
//! [`MessagingResponse`](messaging::MessagingResponse) and [`FaxResponse`](fax::FaxResponse) are
//! documents with typed verbs. Data determines which verb can contain what ([`Rules`], generated
//! from `core/twiml/*.json`), and documents are checked by default; [`Document::allow_anything`]
//! permits later additions of Twilio's. Names and characters that XML forbids are always an error,
//! so no text can break out of its element.
//!
//! The output equals that of twilio-python byte for byte, except for its defects: lists are joined
//! with spaces, a carriage return in text is `&#13;` (a parser would turn it into a line feed),
//! control characters are an error, and text after text is kept.
//!
//! ```
//! use twire::twiml::voice::{Gather, Say, VoiceResponse};
//!
//! let menu = VoiceResponse::new()
//!     .gather(Gather::new().num_digits(1).action("/key").say(Say::new("Press 1.")))
//!     .say(Say::new("Goodbye."));
//! assert_eq!(
//!     menu.to_xml()?,
//!     "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>\
//!      <Gather action=\"/key\" numDigits=\"1\"><Say>Press 1.</Say></Gather>\
//!      <Say>Goodbye.</Say></Response>"
//! );
//! # Ok::<(), twire::Error>(())
//! ```

mod check;
mod document;
mod element;
pub mod fax;
pub mod messaging;
mod parse;
mod rules;
mod rules_table;
mod value;
mod verb;
pub mod voice;
mod write;

pub use document::{Document, TWIMLETS_ECHO};
pub use element::{Element, MAX_DEPTH, Node};
pub use parse::{MAX_PARSED_BYTES, parse};
pub use rules::{Argument, AttributeRule, ChildRule, ElementKind, ElementRule, Rules, TextRule, ValueType};
pub use value::ToAttribute;
