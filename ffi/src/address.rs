//! Phone numbers and channel addresses.

use std::ffi::CStr;
use std::mem::MaybeUninit;

use twire::phone::{Address, AddressKind, Channel};

use crate::boundary::{ErrOut, Text, put};
use crate::guard::guard;
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
