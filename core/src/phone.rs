//! Addresses that Twilio sends to and from: E.164 numbers, short codes, alphanumeric senders,
//! channel addresses, Messaging Services.
//!
//! Nothing is guessed: a national number gets a country code only if the caller passes one.

use std::fmt;

use crate::redact;
use crate::{Error, Result};

mod number;
mod pattern;
mod plan;

pub use number::{LineType, Number, normalize, parse};

/// The channel of a message or call, which the prefix of its address names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Channel {
    /// The telephone network: SMS, MMS, voice. No prefix.
    Phone,
    /// `whatsapp:+15551234567`
    WhatsApp,
    /// `messenger:1234567890`, a page-scoped id.
    Messenger,
    /// `rcs:+15551234567` as receiver, `rcs:agent_id` as sender.
    Rcs,
    /// `viber:…`
    Viber,
    /// `client:identity`, a browser or app (voice).
    Client,
    /// `sip:user@host` or `sips:user@host` (voice).
    Sip,
    /// `sim:DE…`, a Wireless SIM.
    Sim,
    /// An unknown prefix.
    Other,
}

const CHANNELS: [(&str, Channel); 8] = [
    ("whatsapp", Channel::WhatsApp),
    ("messenger", Channel::Messenger),
    ("rcs", Channel::Rcs),
    ("viber", Channel::Viber),
    ("client", Channel::Client),
    ("sip", Channel::Sip),
    ("sips", Channel::Sip),
    ("sim", Channel::Sim),
];

impl Channel {
    /// The name of the channel: its prefix, `phone` for the telephone network, or `other`.
    pub fn name(self) -> &'static str {
        match self {
            Channel::Phone => "phone",
            Channel::WhatsApp => "whatsapp",
            Channel::Messenger => "messenger",
            Channel::Rcs => "rcs",
            Channel::Viber => "viber",
            Channel::Client => "client",
            Channel::Sip => "sip",
            Channel::Sim => "sim",
            Channel::Other => "other",
        }
    }
}

/// The kind of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddressKind {
    /// `+` and 7 to 15 digits, the first of which is not 0.
    Number,
    /// 10 or 11 digits without `+`, which Twilio reads as a US or Canadian number.
    National,
    /// 5 or 6 digits. Can send, cannot receive.
    ShortCode,
    /// 1 to 11 of `A-Z a-z 0-9 & - _ +` and space, with at least one letter. Can send, cannot receive.
    Alphanumeric,
    /// A prefix and an id: `whatsapp:+15551234567`, `client:joe`.
    Channel,
    /// `MG…`, a Messaging Service. Can send, cannot receive.
    Service,
    /// `DE…`, a Wireless SIM.
    Sim,
}

impl AddressKind {
    /// The name of the kind, equal in all languages.
    pub fn name(self) -> &'static str {
        match self {
            AddressKind::Number => "number",
            AddressKind::National => "national",
            AddressKind::ShortCode => "short_code",
            AddressKind::Alphanumeric => "alphanumeric",
            AddressKind::Channel => "channel",
            AddressKind::Service => "service",
            AddressKind::Sim => "sim",
        }
    }
}

/// A parsed address. `Debug` shows a redacted number.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Address {
    text: String,
    kind: AddressKind,
    channel: Channel,
    /// Offset of the id, after the prefix and its colon.
    id_at: usize,
}

impl Address {
    /// Parses an address.
    pub fn parse(text: &str) -> Result<Address> {
        classify(text).map_err(|why| Error::argument("address", why))
    }

    /// The kind of the address.
    pub fn kind(&self) -> AddressKind {
        self.kind
    }

    /// The channel of the address.
    pub fn channel(&self) -> Channel {
        self.channel
    }

    /// The address as given.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The address without the prefix of its channel.
    pub fn id(&self) -> &str {
        &self.text[self.id_at..]
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = match self.kind {
            AddressKind::Channel if !is_e164(self.id()) => {
                format!("{}…", &self.text[..self.id_at])
            }
            AddressKind::Number | AddressKind::National => redact::number(&self.text),
            _ => redact::text(&self.text),
        };
        f.debug_struct("Address").field("kind", &self.kind).field("text", &shown).finish_non_exhaustive()
    }
}

/// Whether `text` is an E.164 number: `+` and 7 to 15 digits, the first of which is not 0.
pub fn is_e164(text: &str) -> bool {
    let Some(digits) = text.strip_prefix('+') else {
        return false;
    };
    (7..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0')
}

/// Rejects addresses that cannot receive a message: short codes (Twilio's error 21265),
/// alphanumeric senders, Messaging Services, and invalid addresses.
///
/// A national US number is accepted, because Twilio accepts it. For a program's own input: of these,
/// a request is rejected only for a short code.
pub fn check_to(to: &str) -> Result<()> {
    let refuse = |code, why: &str| Err(Error::rejected_argument(code, "To", why));
    match classify(to) {
        Err(why) => refuse(21211, &why),
        Ok(address) => match address.kind {
            AddressKind::ShortCode => refuse(21265, "a short code cannot receive"),
            AddressKind::Alphanumeric => {
                refuse(21211, "not a phone number: write it in E.164, + and the country code first")
            }
            AddressKind::Service => refuse(21211, "a messaging service cannot receive"),
            _ => Ok(()),
        },
    }
}

/// Rejects addresses that cannot send: anything but a number, a short code, an alphanumeric sender,
/// a channel address, a Wireless SIM or a Messaging Service. For a program's own input: a request is
/// sent with any sender.
pub fn check_from(from: &str) -> Result<()> {
    classify(from).map(|_| ()).map_err(|why| Error::rejected_argument(21212, "From", why))
}

/// Rejects a receiver and a sender that are equal (21266) or on different channels (21910). A
/// Messaging Service chooses the sender's channel.
pub fn check_pair(to: &str, from: &str) -> Result<()> {
    check_to(to)?;
    let refuse = |code, why: String| Err(Error::rejected_argument(code, "From", why));
    let (Ok(to), Ok(from)) = (classify(to), classify(from)) else {
        return check_from(from);
    };
    if to.text == from.text {
        return refuse(21266, "sender and receiver are the same".to_owned());
    }
    // Calls can cross channels: a number can call a browser or a SIP address.
    let crosses =
        |a: &Address| matches!(a.channel, Channel::Client | Channel::Sip | Channel::Sim | Channel::Other);
    let chosen = from.kind == AddressKind::Service || crosses(&to) || crosses(&from);
    if !chosen && to.channel != from.channel {
        let (from, to) = (from.channel.name(), to.channel.name());
        return refuse(21910, format!("sender and receiver are on different channels, {from} and {to}"));
    }
    Ok(())
}

fn classify(text: &str) -> std::result::Result<Address, String> {
    let address = |kind, channel, id_at| Ok(Address { text: text.to_owned(), kind, channel, id_at });
    if text.is_empty() {
        return Err("empty".to_owned());
    }
    if text.chars().any(char::is_control) {
        return Err("contains a control character".to_owned());
    }
    if text.trim() != text {
        return Err("starts or ends with a space".to_owned());
    }
    if text.len() > 2048 {
        return Err("longer than 2048 bytes".to_owned());
    }
    if let Some((prefix, id)) = text.split_once(':') {
        let channel = channel_of(prefix)?;
        check_id(channel, id)?;
        return address(AddressKind::Channel, channel, prefix.len() + 1);
    }
    if text.starts_with('+') {
        return if is_e164(text) {
            address(AddressKind::Number, Channel::Phone, 0)
        } else {
            Err("not an E.164 number: + and 7 to 15 digits, the first not 0, no separators".to_owned())
        };
    }
    if is_sid(text, "MG") {
        return address(AddressKind::Service, Channel::Phone, 0);
    }
    if is_sid(text, "DE") {
        return address(AddressKind::Sim, Channel::Sim, 0);
    }
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    if digits == text.len() {
        return match digits {
            5 | 6 => address(AddressKind::ShortCode, Channel::Phone, 0),
            10 if !text.starts_with(['0', '1']) => address(AddressKind::National, Channel::Phone, 0),
            11 if text.starts_with('1') => address(AddressKind::National, Channel::Phone, 0),
            _ => Err("not E.164: write + and the country code first".to_owned()),
        };
    }
    let letters = text.bytes().any(|b| b.is_ascii_alphabetic());
    if !letters {
        return if digits >= 7 {
            Err("not E.164: + and digits without separators".to_owned())
        } else {
            Err("neither a phone number nor a sender name".to_owned())
        };
    }
    // Twilio's page of the AlphaSender resource.
    if !text.bytes().all(|b| b.is_ascii_alphanumeric() || b" &-_+".contains(&b)) {
        return Err("a sender name can contain letters, digits, spaces and & - _ + only".to_owned());
    }
    if text.len() > 11 {
        return Err("a sender name has at most 11 characters".to_owned());
    }
    address(AddressKind::Alphanumeric, Channel::Phone, 0)
}

fn channel_of(prefix: &str) -> std::result::Result<Channel, String> {
    if let Some((_, channel)) = CHANNELS.iter().find(|(name, _)| *name == prefix) {
        return Ok(*channel);
    }
    if CHANNELS.iter().any(|(name, _)| name.eq_ignore_ascii_case(prefix)) {
        return Err("the channel's prefix must be in lower case".to_owned());
    }
    let word = !prefix.is_empty()
        && prefix.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        && prefix.as_bytes()[0].is_ascii_lowercase();
    if word { Ok(Channel::Other) } else { Err("not a channel address".to_owned()) }
}

fn check_id(channel: Channel, id: &str) -> std::result::Result<(), String> {
    if id.trim() != id || id.is_empty() {
        return Err("empty, or a space, after the channel's colon".to_owned());
    }
    match channel {
        // A sender can be a business-scoped user id, but never text that starts like a number.
        Channel::WhatsApp | Channel::Rcs | Channel::Viber if id.starts_with('+') && !is_e164(id) => {
            Err("not an E.164 number after the channel's colon".to_owned())
        }
        Channel::WhatsApp if id.bytes().all(|b| b.is_ascii_digit() || b" -().".contains(&b)) => {
            Err("write the number with + and the country code".to_owned())
        }
        Channel::Sip if !id.contains('@') => Err("a SIP address must be sip:user@host".to_owned()),
        Channel::Sim if !is_sid(id, "DE") => Err("a SIM address must be sim: and its DE… SID".to_owned()),
        _ => Ok(()),
    }
}

fn is_sid(text: &str, prefix: &str) -> bool {
    text.strip_prefix(prefix).is_some_and(|hex| hex.len() == 32 && hex.bytes().all(|b| b.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_told_apart() {
        let service = format!("MG{}", "0".repeat(32));
        let sim = format!("sim:DE{}", "a".repeat(32));
        let cases = [
            ("+15551234567", AddressKind::Number, Channel::Phone, "+15551234567"),
            ("+4915112345678", AddressKind::Number, Channel::Phone, "+4915112345678"),
            ("5558675310", AddressKind::National, Channel::Phone, "5558675310"),
            ("15558675310", AddressKind::National, Channel::Phone, "15558675310"),
            ("12345", AddressKind::ShortCode, Channel::Phone, "12345"),
            ("894546", AddressKind::ShortCode, Channel::Phone, "894546"),
            ("ACME Alerts", AddressKind::Alphanumeric, Channel::Phone, "ACME Alerts"),
            ("AT&T-7_+", AddressKind::Alphanumeric, Channel::Phone, "AT&T-7_+"),
            ("whatsapp:+14155238886", AddressKind::Channel, Channel::WhatsApp, "+14155238886"),
            ("messenger:103987654321", AddressKind::Channel, Channel::Messenger, "103987654321"),
            ("rcs:my_agent", AddressKind::Channel, Channel::Rcs, "my_agent"),
            ("rcs:+15551234567", AddressKind::Channel, Channel::Rcs, "+15551234567"),
            ("client:joe", AddressKind::Channel, Channel::Client, "joe"),
            ("sip:kate@example.com", AddressKind::Channel, Channel::Sip, "kate@example.com"),
            ("line:U123", AddressKind::Channel, Channel::Other, "U123"),
            (&service, AddressKind::Service, Channel::Phone, &service),
            (&sim, AddressKind::Channel, Channel::Sim, &sim[4..]),
        ];
        for (text, kind, channel, id) in cases {
            let address = Address::parse(text).expect(text);
            assert_eq!((address.kind(), address.channel(), address.id()), (kind, channel, id));
            check_from(text).expect(text);
        }
    }

    #[test]
    fn what_is_no_address_is_refused_with_a_reason() {
        let cases = [
            ("", "empty"),
            (" +15551234567", "space"),
            ("+1555123456\n7", "control"),
            ("+0555123456", "E.164"),
            ("+123456", "E.164"),
            ("+1234567890123456", "E.164"),
            ("+1 555 123 4567", "no separators"),
            ("+1555CALLNOW", "E.164"),
            ("0151123456789", "country code"),
            ("555-123-4567", "without separators"),
            ("A sender name", "at most 11"),
            ("AC/ME", "letters, digits, spaces"),
            ("Ünder", "letters, digits, spaces"),
            ("whatsapp:", "after"),
            ("whatsapp:15551234567", "with +"),
            ("whatsapp:+0555", "E.164"),
            ("WhatsApp:+15551234567", "lower case"),
            ("sip:kate", "user@host"),
            ("sim:DE12", "DE…"),
            ("What is this: x", "channel"),
        ];
        for (text, why) in cases {
            let error = Address::parse(text).expect_err(text).to_string();
            assert!(error.contains(why), "{text}: {error}");
        }
    }

    #[test]
    fn receivers_and_pairs_follow_twilios_codes() {
        for (to, why) in
            [("12345", "21265"), ("ACME", "21211"), (&*format!("MG{}", "0".repeat(32)), "service")]
        {
            let error = check_to(to).expect_err(to).to_string();
            assert!(error.starts_with("To: ") && error.contains(why), "{error}");
        }
        let same = check_pair("+15551234567", "+15551234567").expect_err("same").to_string();
        assert!(same.contains("21266"), "{same}");
        let mixed = check_pair("whatsapp:+15551234567", "+15557654321").expect_err("mixed");
        assert!(mixed.to_string().contains("21910"), "{mixed}");
        check_pair("client:joe", "+15557654321").expect("a number may call a browser");
        check_pair("+15551234567", &format!("MG{}", "0".repeat(32))).expect("service");
        check_pair("+15551234567", "ACME").expect("sender name");
    }

    #[test]
    fn debug_shows_no_whole_number() {
        for text in ["+15551234567", "whatsapp:+15551234567", "client:alice"] {
            let shown = format!("{:?}", Address::parse(text).expect(text));
            assert!(!shown.contains("5551234567") && !shown.contains("alice"), "{shown}");
        }
    }
}
