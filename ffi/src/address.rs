//! Phone numbers and channel addresses.

use std::ffi::{CStr, CString};
use std::mem::MaybeUninit;

use twire::phone::{self, Address, AddressKind, Channel, LineType, normalize};

use crate::boundary::{ErrOut, Text, write_value};
use crate::error::c_text;
use crate::guard::{guard, guard_drop, guard_new};
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

fn line_type_name(line_type: LineType) -> &'static CStr {
    match line_type {
        LineType::Fixed => c"fixed",
        LineType::Mobile => c"mobile",
        LineType::FixedOrMobile => c"fixed_or_mobile",
        LineType::TollFree => c"toll_free",
        LineType::PremiumRate => c"premium_rate",
        LineType::SharedCost => c"shared_cost",
        LineType::Personal => c"personal",
        LineType::Voip => c"voip",
        LineType::Pager => c"pager",
        LineType::Uan => c"uan",
        LineType::Voicemail => c"voicemail",
        _ => c"other",
    }
}

/// A parsed address. Immutable: any number of threads may read one at the same time.
pub struct twire_address {
    text: CString,
    id: CString,
    kind: AddressKind,
    channel: Channel,
    region: Option<CString>,
    line_type: Option<LineType>,
}

/// Parses an address, or normalizes a phone number as people write it. Nothing is looked up.
///
/// text: not NULL. country_code: NULL parses the text as it is. Otherwise the text is a phone number as people
/// write it, and becomes E.164: a number without "+" is national, of the country of this calling code or
/// region ("1", "49", "DE"), with or without its trunk prefix, or begins with the calling code or with "00".
/// "" allows only numbers with "+". Digits of every script, "tel:", marks of direction and the usual
/// separators are understood; a trunk prefix behind the calling code ("+44 (0)20") is dropped. Letters, a
/// number that its country's numbering plan does not have, one with two readings and one with the ".0" of a
/// spreadsheet are TWIRE_ERR_ARGUMENT. out: yours; free it with twire_address_free. err: may be NULL; it says
/// why the text is not an address. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_address_new(
    text: Text<'_>,
    country_code: Text<'_>,
    out: Option<&mut MaybeUninit<*mut twire_address>>,
    err: ErrOut<'_>,
) -> twire_status {
    guard_new(out, err, || {
        let text = text.required("text")?;
        let address = match country_code.optional("country_code")? {
            None => Address::parse(text)?,
            Some(code) => Address::parse(&normalize(text, Some(code).filter(|c| !c.is_empty()))?)?,
        };
        let number = phone::parse(address.id(), None).ok();
        Ok(twire_address {
            text: c_text(address.as_str()),
            id: c_text(address.id()),
            kind: address.kind(),
            channel: address.channel(),
            region: number.as_ref().and_then(phone::Number::region).map(c_text),
            line_type: number.as_ref().and_then(phone::Number::line_type),
        })
    })
}

/// Returns the whole address, such as "whatsapp:+15558675310", or NULL for NULL. The text lives as long as
/// the address.
#[unsafe(no_mangle)]
pub extern "C" fn twire_address_text(address: Option<&twire_address>) -> Text<'_> {
    Text::from_option(address.map(|a| &a.text))
}

/// Returns the address without its channel, such as "+15558675310", or NULL for NULL. The text lives as
/// long as the address.
#[unsafe(no_mangle)]
pub extern "C" fn twire_address_id(address: Option<&twire_address>) -> Text<'_> {
    Text::from_option(address.map(|a| &a.id))
}

/// Returns the kind, as twire_address_check lists them, or NULL for NULL. The text lives as long as the
/// process.
#[unsafe(no_mangle)]
pub extern "C" fn twire_address_kind(address: Option<&twire_address>) -> Text<'static> {
    address.map_or(Text::NULL, |a| Text::new(kind_name(a.kind)))
}

/// Returns the channel, as twire_address_check lists them, or NULL for NULL. The text lives as long as the
/// process.
#[unsafe(no_mangle)]
pub extern "C" fn twire_address_channel(address: Option<&twire_address>) -> Text<'static> {
    address.map_or(Text::NULL, |a| Text::new(channel_name(a.channel)))
}

/// Returns the region of a phone number, such as "DE", by its country's numbering plan; of regions that share
/// a range of fixed or mobile lines the largest. NULL where the number does not tell (toll-free numbers with
/// +1), where the address is no number, and for NULL. The text lives as long as the address.
#[unsafe(no_mangle)]
pub extern "C" fn twire_address_region(address: Option<&twire_address>) -> Text<'_> {
    Text::from_option(address.and_then(|a| a.region.as_ref()))
}

/// Returns what a phone number is for by its country's numbering plan: "fixed", "mobile", "fixed_or_mobile"
/// (where the plan does not tell them apart), "toll_free", "premium_rate", "shared_cost", "personal", "voip",
/// "pager", "uan" or "voicemail". A ported number keeps its type. NULL where the plan does not have the number,
/// where the address is no number, and for NULL. The text lives as long as the process.
#[unsafe(no_mangle)]
pub extern "C" fn twire_address_line_type(address: Option<&twire_address>) -> Text<'static> {
    address.and_then(|a| a.line_type).map_or(Text::NULL, |line_type| Text::new(line_type_name(line_type)))
}

/// Frees an address. NULL is allowed.
#[unsafe(no_mangle)]
pub extern "C" fn twire_address_free(address: Option<Box<twire_address>>) {
    guard_drop(address);
}

/// Checks whether a text is an address that Twilio knows. Nothing is looked up.
///
/// address: not NULL. kind: set to "number" (E.164), "national", "short_code", "alphanumeric", "channel",
/// "service", "sim" or "other"; channel: set to "phone", "whatsapp", "messenger", "rcs", "viber", "client",
/// "sip", "sim" or "other"; both are NULL on failure, both live as long as the process, each may be NULL.
/// err: may be NULL; it says why the text is not an address. Any thread.
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
        kind_found = Text::new(kind_name(address.kind()));
        channel_found = Text::new(channel_name(address.channel()));
        Ok(())
    });
    write_value(kind, kind_found);
    write_value(channel, channel_found);
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
        for line_type in [
            LineType::Fixed,
            LineType::Mobile,
            LineType::FixedOrMobile,
            LineType::TollFree,
            LineType::PremiumRate,
            LineType::SharedCost,
            LineType::Personal,
            LineType::Voip,
            LineType::Pager,
            LineType::Uan,
            LineType::Voicemail,
        ] {
            assert_eq!(line_type_name(line_type).to_str(), Ok(line_type.name()));
        }
    }
}
