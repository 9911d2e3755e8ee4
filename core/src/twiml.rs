//! TwiML: the XML with which a webhook answers what a call or a message is to do.
//!
//! [`Element`] is the tree; [`VoiceResponse`](voice::VoiceResponse),
//! [`MessagingResponse`](messaging::MessagingResponse) and [`FaxResponse`](fax::FaxResponse) are
//! whole documents with typed verbs. Which verb may hold what is data ([`Rules`], made from
//! `core/twiml/*.json`) and checked by default; [`Document::allow_anything`] lets through what
//! Twilio adds tomorrow. Names and characters that XML forbids are always refused, so no text can
//! break out of its element.
//!
//! The output has the bytes of twilio-python for the same calls, but for what is wrong there: a
//! list is joined with spaces, a carriage return in text is `&#13;` (a parser would make it a line
//! feed), control characters are refused, and text behind text is kept.
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
