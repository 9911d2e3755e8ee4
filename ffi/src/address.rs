//! Phone numbers and channel addresses.

use std::ffi::{CStr, CString};
use std::mem::MaybeUninit;

use twire::phone::{Address, AddressKind, Channel, normalize};

use crate::boundary::{ErrOut, Text, put};
use crate::error::c_text;
use crate::guard::{guard, make, read};
use crate::status::twire_status;

fn kind_name(kind: AddressKind) -> &'static CStr {
    match kind {
        AddressKind::Number => c"number",
        AddressKind::National => c"national",
        AddressKind::ShortCode => c"short_code",
        AddressKind::Alphanumeric => c"alphanumeric",
        AddressKind::Channel => c"channel",
        AddressKind::Service => c"service",
        AddressKind::Sim => c"sim",
        _ => c"other",
    }
}

fn channel_name(channel: Channel) -> &'static CStr {
    match channel {
        Channel::Phone => c"phone",
        Channel::WhatsApp => c"whatsapp",
        Channel::Messenger => c"messenger",
        Channel::Rcs => c"rcs",
        Channel::Viber => c"viber",
        Channel::Client => c"client",
        Channel::Sip => c"sip",
        Channel::Sim => c"sim",
        _ => c"other",
    }
}

/// An address, taken apart. Immutable: any number of threads may read one at the same time.
pub struct twire_address {
    text: CString,
    id: CString,
    kind: AddressKind,
    channel: Channel,
}

/// Takes an address apart, or makes one of a number as people write it. Nothing is looked up.
///
/// text: not NULL. country_code: NULL takes the text as it is. Otherwise the text is a telephone
/// number with spaces, hyphens, dots, slashes and parentheses, and becomes E.164: one without "+" is
/// national, of this country ("1", "49"), and loses its trunk 0. "" allows only numbers with "+".
/// out: yours; free it with twire_address_free. err: may be NULL; it says why it is none. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_address_new(
    text: Text<'_>,
    country_code: Text<'_>,
    out: Option<&mut MaybeUninit<*mut twire_address>>,
    err: ErrOut<'_>,
) -> twire_status {
    make(out, err, || {
        let text = text.required("text")?;
        let address = match country_code.optional("country_code")? {
            None => Address::parse(text)?,
            Some(code) => Address::parse(&normalize(text, Some(code).filter(|c| !c.is_empty()))?)?,
        };
        Ok(twire_address {
            text: c_text(address.as_str()),
            id: c_text(address.id()),
            kind: address.kind(),
            channel: address.channel(),
        })
    })
}

/// The whole address, "whatsapp:+15558675310", or NULL for NULL. It lives as long as the address.
#[unsafe(no_mangle)]
pub extern "C" fn twire_address_text(address: Option<&twire_address>) -> Text<'_> {
    Text::maybe(address.map(|a| &a.text))
}

/// The address without its channel, "+15558675310", or NULL for NULL. It lives as long as the
/// address.
#[unsafe(no_mangle)]
pub extern "C" fn twire_address_id(address: Option<&twire_address>) -> Text<'_> {
    Text::maybe(address.map(|a| &a.id))
}

/// What it is, as twire_address_check says, or NULL for NULL. It lives as long as the process.
#[unsafe(no_mangle)]
pub extern "C" fn twire_address_kind(address: Option<&twire_address>) -> Text<'static> {
    address.map_or(Text::NULL, |a| Text::of(kind_name(a.kind)))
}

/// The way it is reached, as twire_address_check says, or NULL for NULL. It lives as long as the
/// process.
#[unsafe(no_mangle)]
pub extern "C" fn twire_address_channel(address: Option<&twire_address>) -> Text<'static> {
    address.map_or(Text::NULL, |a| Text::of(channel_name(a.channel)))
}

/// Frees an address. NULL is fine.
#[unsafe(no_mangle)]
pub extern "C" fn twire_address_free(address: Option<Box<twire_address>>) {
    read((), || drop(address));
}

/// Whether a text is an address that Twilio knows; it is not looked up.
///
/// address: not NULL. kind: set to "number" (E.164), "national", "short_code", "alphanumeric",
/// "channel", "service", "sim" or "other"; channel: to "phone", "whatsapp", "messenger", "rcs", "viber",
/// "client", "sip", "sim" or "other"; both to NULL on failure, both live as long as the process,
/// each may be NULL. err: may be NULL; it says why it is none. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_address_check(
    address: Text<'_>,
    kind: Option<&mut MaybeUninit<Text<'static>>>,
    channel: Option<&mut MaybeUninit<Text<'static>>>,
    err: ErrOut<'_>,
) -> twire_status {
    let (mut kind_found, mut channel_found) = (Text::NULL, Text::NULL);
    let status = guard(err, || {
        let address = Address::parse(address.required("address")?)?;
        kind_found = Text::of(kind_name(address.kind()));
        channel_found = Text::of(channel_name(address.channel()));
        Ok(())
    });
    put(kind, kind_found);
    put(channel, channel_found);
    status
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_the_cores() {
        for text in [
            "+15558675309",
            "5558675309",
            "12345",
            "twire",
            "whatsapp:+15558675309",
            "sip:a@b.c",
            "client:joe",
        ] {
            let address = Address::parse(text).expect(text);
            assert_eq!(kind_name(address.kind()).to_str(), Ok(address.kind().name()));
            assert_eq!(channel_name(address.channel()).to_str(), Ok(address.channel().name()));
        }
    }
}
