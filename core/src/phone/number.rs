//! Phone numbers as people write them, in E.164.

use std::fmt;

use super::is_e164;
use super::plan::{self, Plan};
use crate::redact;
use crate::{Error, Result};

/// What a number is for, by the numbering plan of its country. A ported number keeps its type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LineType {
    /// A fixed line.
    Fixed,
    /// A mobile phone.
    Mobile,
    /// A fixed line or a mobile phone: the plan does not tell them apart, as in the USA.
    FixedOrMobile,
    /// Free for the caller.
    TollFree,
    /// The caller pays the called.
    PremiumRate,
    /// Caller and called pay.
    SharedCost,
    /// Follows a person.
    Personal,
    /// A line over the Internet.
    Voip,
    /// A pager.
    Pager,
    /// A company's number for the whole country.
    Uan,
    /// A mailbox.
    Voicemail,
}

impl LineType {
    /// The name of the type, equal in all languages.
    pub fn name(self) -> &'static str {
        match self {
            LineType::Fixed => "fixed",
            LineType::Mobile => "mobile",
            LineType::FixedOrMobile => "fixed_or_mobile",
            LineType::TollFree => "toll_free",
            LineType::PremiumRate => "premium_rate",
            LineType::SharedCost => "shared_cost",
            LineType::Personal => "personal",
            LineType::Voip => "voip",
            LineType::Pager => "pager",
            LineType::Uan => "uan",
            LineType::Voicemail => "voicemail",
        }
    }
}

/// A phone number. `Debug` shows it redacted.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Number {
    e164: String,
    national_at: usize,
    region: Option<[u8; 2]>,
    line_type: Option<LineType>,
}

impl Number {
    /// The number in E.164, `+4915112345678`.
    pub fn as_str(&self) -> &str {
        &self.e164
    }

    /// The calling code of its country, `49`.
    pub fn country_code(&self) -> &str {
        &self.e164[1..self.national_at]
    }

    /// The number within its country, without a trunk prefix: `15112345678`.
    pub fn national(&self) -> &str {
        &self.e164[self.national_at..]
    }

    /// The region, `DE`; of regions that share a range of fixed or mobile lines the largest (`AU` for
    /// mobile phones with +61). `None` if the number does not tell, as toll-free numbers with +1.
    pub fn region(&self) -> Option<&str> {
        self.region.as_ref().and_then(|letters| std::str::from_utf8(letters).ok())
    }

    /// What the number is for; `None` if the numbering plan does not have it, as +1 555 numbers.
    pub fn line_type(&self) -> Option<LineType> {
        self.line_type
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.e164)
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Number")
            .field("e164", &redact::number(&self.e164))
            .field("region", &self.region())
            .field("line_type", &self.line_type)
            .finish_non_exhaustive()
    }
}

/// Parses a phone number as people write it.
///
/// A number with `+` is international. Any other needs `country`, its calling code (`"49"`, `"+49"`)
/// or region (`"DE"`): it is national, with or without the trunk prefix of its country, or begins
/// with the calling code or with `00` (or `011` and the like, where the country dials that).
///
/// Spaces, hyphens, dots, slashes, parentheses, brackets and tildes separate digits. Digits of every
/// script, `tel:`, and marks of direction are understood.
///
/// Errors: letters (also of vanity numbers and extensions); a number that the country's numbering
/// plan does not have; a number with two readings; the `.0` that spreadsheets append. No digit is
/// dropped but a trunk prefix, also one after the calling code: `+44 (0)20 …`.
pub fn parse(text: &str, country: Option<&str>) -> Result<Number> {
    let country = country.map(Country::find).transpose()?;
    let (number, context) = without_scheme(text.trim())?;
    let context = context.map(Country::find).transpose()?;
    let written = Written::read(number)?;
    let found = match context.or(country) {
        _ if written.has_plus => international(&written.digits),
        Some(country) => country.read(&written.digits)?,
        None => return refuse("a number without + needs a country"),
    };
    let Some(reading) = found else {
        return refuse("no such number in the numbering plan of its country");
    };
    let e164 = format!("+{}{}", reading.country_code, reading.national);
    if !is_e164(&e164) {
        return refuse("not an E.164 number: + and 7 to 15 digits, the first not 0");
    }
    let national_at = 1 + reading.country_code.len();
    Ok(Number { e164, national_at, region: reading.region, line_type: reading.line_type })
}

/// Normalizes a phone number to E.164: [`parse`], as text.
pub fn normalize(text: &str, country: Option<&str>) -> Result<String> {
    parse(text, country).map(|number| number.e164)
}

fn refuse<T>(why: &str) -> Result<T> {
    Err(Error::argument("number", why))
}

/// A number without `tel:`, and the calling code of its `phone-context`.
fn without_scheme(text: &str) -> Result<(&str, Option<&str>)> {
    let Some(uri) = text.get(..4).filter(|scheme| scheme.eq_ignore_ascii_case("tel:")).map(|_| &text[4..])
    else {
        return Ok((text, None));
    };
    match uri.split_once(';') {
        None => Ok((uri, None)),
        Some((number, parameter)) => match parameter.split_once('=') {
            Some(("phone-context", code)) if code.starts_with('+') => Ok((number, Some(code))),
            _ => refuse("tel: with an extension or another parameter"),
        },
    }
}

/// A number as it is written: its digits.
struct Written {
    has_plus: bool,
    digits: String,
}

impl Written {
    fn read(text: &str) -> Result<Written> {
        let mut written = Written { has_plus: false, digits: String::new() };
        // Whether the last separator is a dot, and how many separators there are.
        let (mut separators, mut zeros_after_dot) = (0, None);
        for c in text.chars() {
            if let Some(digit) = digit(c) {
                written.digits.push(digit);
                zeros_after_dot = zeros_after_dot.filter(|_| digit == '0').map(|zeros: usize| zeros + 1);
            } else if matches!(c, '+' | '\u{ff0b}') && written.digits.is_empty() && !written.has_plus {
                written.has_plus = true;
            } else if is_separator(c) {
                separators += 1;
                zeros_after_dot = matches!(c, '.' | '\u{ff0e}').then_some(0);
            } else if !is_mark(c) {
                return refuse("a phone number can contain digits and separators only");
            }
        }
        match zeros_after_dot {
            Some(1) => refuse("ends with .0, as a figure of a spreadsheet"),
            Some(2..) if separators == 1 => refuse("ends with .0, as a figure of a spreadsheet"),
            _ if written.digits.is_empty() => refuse("a phone number needs digits"),
            // The longest of any country, and its prefixes.
            _ if written.digits.len() > 24 => refuse("more digits than a phone number has"),
            _ => Ok(written),
        }
    }
}

/// The value of a decimal digit in any script, as an ASCII digit.
fn digit(c: char) -> Option<char> {
    /// The zeros of scripts; nine digits follow each.
    const ZEROS: [u32; 20] = [
        0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50,
        0xed0, 0xf20, 0x1040, 0x17e0, 0x1810, 0xff10,
    ];
    let value = ZEROS.iter().find_map(|zero| u32::from(c).checked_sub(*zero).filter(|value| *value < 10));
    value.and_then(|value| char::from_digit(value, 10))
}

fn is_separator(c: char) -> bool {
    matches!(
        c,
        '-' | '.' | '/' | '(' | ')' | '[' | ']' | '~' | '\u{2010}'..='\u{2015}' | '\u{2053}' | '\u{2212}'
            | '\u{223c}' | '\u{30fc}' | '\u{ff08}' | '\u{ff09}' | '\u{ff0d}'..='\u{ff0f}' | '\u{ff3b}'
            | '\u{ff3d}' | '\u{ff5e}'
    ) || (c.is_whitespace() && !c.is_control())
}

/// Whether a character is invisible: marks of direction, joiners, the soft hyphen.
fn is_mark(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
    )
}

/// A number as one of its readings has it.
struct Reading {
    country_code: String,
    national: String,
    region: Option<[u8; 2]>,
    line_type: Option<LineType>,
}

/// The number with all these digits in a calling code; `None` if its plans do not have the form.
fn reading(plans: &[Plan], national: &str) -> Option<Reading> {
    let first = plans.first()?;
    let of_form: Vec<&Plan> = plans.iter().filter(|plan| plan.has_form(national)).collect();
    if of_form.is_empty() {
        return None;
    }
    let typed = of_form.iter().filter_map(|plan| Some((*plan, plan.line_type(national, first)?)));
    let typed: Vec<(&Plan, LineType)> = typed.collect();
    let type_in = |plan: &Plan| typed.iter().find(|(of, _)| std::ptr::eq(*of, plan)).map(|(_, own)| *own);
    // First digits decide where a plan has them.
    let is_own = |plan: &Plan| plan.starts_like(national).unwrap_or_else(|| type_in(plan).is_some());
    let own: Vec<&Plan> = plans.iter().filter(|plan| plans.len() == 1 || is_own(plan)).collect();
    let region = own.first().copied();
    let line_type = region.and_then(type_in).or(typed.first().map(|(_, any)| *any));
    let is_subscriber =
        matches!(line_type, Some(LineType::Fixed | LineType::Mobile | LineType::FixedOrMobile) | None);
    Some(Reading {
        country_code: first.calling_code().to_owned(),
        national: national.to_owned(),
        region: region.filter(|_| is_subscriber || own.len() == 1).and_then(Plan::region),
        line_type,
    })
}

/// The number behind a calling code, with or without a trunk prefix that does not belong there.
fn after_calling_code(plans: &[Plan], digits: &str) -> Option<Reading> {
    let prefixes = plans.first().into_iter().flat_map(Plan::trunk_prefixes);
    let stripped = prefixes.filter_map(|prefix| digits.strip_prefix(prefix));
    [digits].into_iter().chain(stripped).find_map(|national| reading(plans, national))
}

/// The number of which the digits begin with a calling code.
fn international(digits: &str) -> Option<Reading> {
    // No code is the beginning of another.
    let codes = (1..=3).filter_map(|length| digits.split_at_checked(length));
    let mut plans = codes.map(|(code, national)| (plans_of(code), national));
    let (plans, national) = plans.find(|(plans, _)| !plans.is_empty())?;
    after_calling_code(&plans, national)
}

fn plans_of(code: &str) -> Vec<Plan> {
    plan::of_calling_code(code).collect()
}

/// The country in which a number is read.
struct Country {
    plan: Plan,
}

impl Country {
    /// The country of a calling code or region.
    fn find(country: &str) -> Result<Country> {
        let code = country.strip_prefix('+').unwrap_or(country);
        let plan = if code.len() == 2 && code.bytes().all(|b| b.is_ascii_alphabetic()) {
            plan::of_region(&code.to_ascii_uppercase())
        } else if (1..=3).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_digit()) {
            plan::of_calling_code(code).next()
        } else {
            None
        };
        match plan {
            Some(plan) => Ok(Country { plan }),
            None => {
                Err(Error::argument("country_code", "no calling code such as 1 or 49, nor region such as DE"))
            }
        }
    }

    /// The number that the digits are here. Two readings that are equally good are an error.
    fn read(&self, digits: &str) -> Result<Option<Reading>> {
        let plans = plans_of(self.plan.calling_code());
        let trunk = self.plan.trunk_prefixes().filter_map(|prefix| digits.strip_prefix(prefix));
        let national = [digits].into_iter().chain(trunk).filter_map(|digits| reading(&plans, digits));
        let with_code = digits.strip_prefix(self.plan.calling_code());
        let with_code = with_code.and_then(|digits| after_calling_code(&plans, digits));
        let abroad = self.plan.international_prefixes().filter_map(|prefix| digits.strip_prefix(prefix));
        let readings = national.chain(with_code).chain(abroad.filter_map(international));
        let (mut best, mut rivals): (Option<Reading>, bool) = (None, false);
        for reading in readings {
            let Some(held) = &best else {
                best = Some(reading);
                continue;
            };
            if (&held.country_code, &held.national) == (&reading.country_code, &reading.national) {
                continue;
            }
            // A number that the plan has a type for is better than one of its form.
            match (held.line_type.is_some(), reading.line_type.is_some()) {
                (true, false) => {}
                (false, true) => (best, rivals) = (Some(reading), false),
                _ => rivals = true,
            }
        }
        if rivals {
            return refuse("can be read as two numbers; write it with + and the country code");
        }
        Ok(best)
    }
}
