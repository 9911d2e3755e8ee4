//! Addresses that Twilio sends to and from: E.164 numbers, short codes, alphanumeric senders,
//! channel addresses, Messaging Services.
//!
//! Nothing is guessed: a national number gets a country code only when the caller names one.

use std::fmt;

use crate::redact;
use crate::{Error, Result};

/// The way a message or call travels, as the prefix of its address says.
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
    /// Another prefix, which Twilio may know.
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
    /// The channel's name: its prefix, `phone` for the telephone network, `other`.
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

/// What an address is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddressKind {
    /// `+` and 7 to 15 digits, the first of which is not 0.
    Number,
    /// 10 or 11 digits without `+`, which Twilio reads as a US or Canadian number.
    National,
    /// 5 or 6 digits. Sends, but never receives.
    ShortCode,
    /// 1 to 11 of `A-Z a-z 0-9` and space, with a letter. Sends, but never receives.
    Alphanumeric,
    /// A prefix and an id: `whatsapp:+15551234567`, `client:joe`.
    Channel,
    /// `MG…`, a Messaging Service. Sends, but never receives.
    Service,
    /// `DE…`, a Wireless SIM.
    Sim,
}

impl AddressKind {
    /// The kind's name, as every language spells it.
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

/// An address, taken apart. `Debug` shows a shortened number.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Address {
    text: String,
    kind: AddressKind,
    channel: Channel,
    /// Where the id begins: behind the prefix and its colon.
    id_at: usize,
}

impl Address {
    /// Takes an address apart; an error says why it is none.
    pub fn parse(text: &str) -> Result<Address> {
        classify(text).map_err(|why| Error::argument("address", why))
    }

    /// What it is.
    pub fn kind(&self) -> AddressKind {
        self.kind
    }

    /// The way it is reached.
    pub fn channel(&self) -> Channel {
        self.channel
    }

    /// The whole address, as it was given.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The address without its channel's prefix.
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

/// Whether `text` is an E.164 number: `+`, a first digit of 1 to 9, 7 to 15 digits in all.
pub fn is_e164(text: &str) -> bool {
    let Some(digits) = text.strip_prefix('+') else {
        return false;
    };
    (7..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0')
}

/// A number as people write it, in E.164.
///
/// Spaces, hyphens, dots, slashes and parentheses go; `00` in front of a country code becomes
/// `+` only when `country_code` is given. A number without `+` is national: it needs
/// `country_code` (`"1"`, `"49"`, with or without `+`), and loses one leading 0, its trunk prefix
/// (not for Italy, `39`, where the 0 belongs to the number). Letters are an error, vanity numbers
/// included.
pub fn normalize(text: &str, country_code: Option<&str>) -> Result<String> {
    let refuse = |why: &str| Err(Error::argument("number", why));
    let mut digits = String::with_capacity(text.len());
    let mut plus = false;
    for c in text.trim().chars() {
        match c {
            '0'..='9' => digits.push(c),
            '+' if digits.is_empty() && !plus => plus = true,
            ' ' | '\u{a0}' | '\u{202f}' | '-' | '\u{2010}' | '\u{2011}' | '\u{2013}' | '.' | '/' | '('
            | ')' => {}
            _ => return refuse("a phone number holds digits and separators only"),
        }
    }
    if digits.is_empty() {
        return refuse("a phone number needs digits");
    }
    let country = match country_code.map(|c| c.strip_prefix('+').unwrap_or(c)) {
        Some(code)
            if code.is_empty()
                || code.len() > 3
                || code.starts_with('0')
                || !code.bytes().all(|b| b.is_ascii_digit()) =>
        {
            return Err(Error::argument("country_code", "1 to 3 digits, such as 1 or 49"));
        }
        other => other,
    };
    let number = if plus {
        format!("+{digits}")
    } else if let Some(code) = country {
        if let Some(international) = digits.strip_prefix("00") {
            format!("+{international}")
        } else if code == "1" && digits.len() == 11 && digits.starts_with('1') {
            format!("+{digits}")
        } else if code == "39" {
            format!("+39{digits}")
        } else {
            format!("+{code}{}", digits.strip_prefix('0').unwrap_or(&digits))
        }
    } else {
        return refuse("a number without + needs a country code");
    };
    if is_e164(&number) {
        Ok(number)
    } else {
        refuse("not an E.164 number: + and 7 to 15 digits, the first not 0")
    }
}

/// Refuses what cannot receive a message or a call: short codes (Twilio's error 21265),
/// alphanumeric senders, Messaging Services, and what is no address at all.
///
/// A national US number passes, because Twilio takes it.
pub fn check_to(to: &str) -> Result<()> {
    let refuse = |why: &str| Err(Error::argument("To", why));
    match classify(to) {
        Err(why) => refuse(&why),
        Ok(address) => match address.kind {
            AddressKind::ShortCode => refuse("a short code cannot receive (21265)"),
            AddressKind::Alphanumeric => {
                refuse("not a phone number: write it in E.164, + and the country code first (21211)")
            }
            AddressKind::Service => refuse("a messaging service cannot receive"),
            _ => Ok(()),
        },
    }
}

/// Refuses what cannot send: anything that is neither a number, a short code, an alphanumeric
/// sender, a channel address, a Wireless SIM nor a Messaging Service.
pub fn check_from(from: &str) -> Result<()> {
    classify(from).map(|_| ()).map_err(|why| Error::argument("From", why))
}

/// Checks both ends and that they fit: not the same address (21266), and the same channel
/// (21910) unless a Messaging Service chooses the sender.
pub fn check_pair(to: &str, from: &str) -> Result<()> {
    check_to(to)?;
    let refuse = |why: String| Err(Error::argument("From", why));
    let (Ok(to), Ok(from)) = (classify(to), classify(from)) else {
        return check_from(from);
    };
    if to.text == from.text {
        return refuse("sender and receiver are the same (21266)".to_owned());
    }
    // Calls cross channels: a number may call a browser or a SIP address.
    let crosses =
        |a: &Address| matches!(a.channel, Channel::Client | Channel::Sip | Channel::Sim | Channel::Other);
    let chosen = from.kind == AddressKind::Service || crosses(&to) || crosses(&from);
    if !chosen && to.channel != from.channel {
        return refuse(format!(
            "sender and receiver are on different channels, {} and {} (21910)",
            from.channel.name(),
            to.channel.name()
        ));
    }
    Ok(())
}

fn classify(text: &str) -> std::result::Result<Address, String> {
    let address = |kind, channel, id_at| Ok(Address { text: text.to_owned(), kind, channel, id_at });
    if text.is_empty() {
        return Err("empty".to_owned());
    }
    if text.chars().any(char::is_control) {
        return Err("holds a control character".to_owned());
    }
    if text.trim() != text {
        return Err("begins or ends with a space".to_owned());
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
            _ => Err("not E.164: write + and the country code in front".to_owned()),
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
    // Twilio's glossary; some accounts may use more characters, but not reliably.
    if !text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b' ') {
        return Err("a sender name holds letters, digits and spaces only".to_owned());
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
        return Err("the channel's prefix is written in lower case".to_owned());
    }
    let word = !prefix.is_empty()
        && prefix.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        && prefix.as_bytes()[0].is_ascii_lowercase();
    if word { Ok(Channel::Other) } else { Err("not a channel address".to_owned()) }
}

fn check_id(channel: Channel, id: &str) -> std::result::Result<(), String> {
    if id.trim() != id || id.is_empty() {
        return Err("nothing, or a space, behind the channel's colon".to_owned());
    }
    match channel {
        // A sender may also be a business-scoped user id, but never anything that begins as a
        // number and is none.
        Channel::WhatsApp | Channel::Rcs | Channel::Viber if id.starts_with('+') && !is_e164(id) => {
            Err("not an E.164 number behind the channel's colon".to_owned())
        }
        Channel::WhatsApp if id.bytes().all(|b| b.is_ascii_digit() || b" -().".contains(&b)) => {
            Err("write the number with + and the country code".to_owned())
        }
        Channel::Sip if !id.contains('@') => Err("a SIP address is sip:user@host".to_owned()),
        Channel::Sim if !is_sid(id, "DE") => Err("a SIM address is sim: and its DE… SID".to_owned()),
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
            ("AC/ME", "letters, digits and spaces"),
            ("Ünder", "letters, digits and spaces"),
            ("whatsapp:", "behind"),
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
    fn numbers_are_normalised_only_with_a_country() {
        let cases = [
            ("+1 (555) 123-4567", None, Some("+15551234567")),
            ("(555) 123-4567", Some("1"), Some("+15551234567")),
            ("1 555 123 4567", Some("+1"), Some("+15551234567")),
            ("0151 1234 5678", Some("49"), Some("+4915112345678")),
            ("0049 151 12345678", Some("49"), Some("+4915112345678")),
            ("06 1234 5678", Some("39"), Some("+390612345678")),
            ("555 123 4567", None, None),
            ("1-800-FLOWERS", Some("1"), None),
            ("", Some("1"), None),
            ("12", Some("1"), None),
            ("555 123 4567", Some("x"), None),
        ];
        for (text, country, expected) in cases {
            assert_eq!(normalize(text, country).ok().as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn debug_shows_no_whole_number() {
        for text in ["+15551234567", "whatsapp:+15551234567", "client:alice"] {
            let shown = format!("{:?}", Address::parse(text).expect(text));
            assert!(!shown.contains("5551234567") && !shown.contains("alice"), "{shown}");
        }
    }
}
