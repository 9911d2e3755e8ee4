//! Numbering plans: which numbers a region has. `core/phone/plans.txt` describes the data.

use super::number::LineType;
use super::pattern::{match_ends, matches};

/// Pairs of bytes, then the lines, in which a byte from 128 stands for a pair: see `core/phone/compile.rs`.
static IMAGE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/phone_plans.bin"));
const PAIRS: usize = 128;

/// The plan of a region: a line of the data.
pub(super) struct Plan {
    line: String,
}

/// Fields of a line, before those of the types of line.
#[derive(Clone, Copy)]
enum Field {
    CallingCode,
    Region,
    TrunkPrefixes,
    InternationalPrefixes,
    FirstDigits,
    Lengths,
    Numbers,
}

/// The types of line in the order of their fields.
const TYPES: [LineType; 10] = [
    LineType::Fixed,
    LineType::Mobile,
    LineType::TollFree,
    LineType::PremiumRate,
    LineType::SharedCost,
    LineType::Personal,
    LineType::Voip,
    LineType::Pager,
    LineType::Uan,
    LineType::Voicemail,
];

impl Plan {
    fn field(&self, index: usize) -> &str {
        self.line.split('\t').nth(index).unwrap_or_default()
    }

    fn list(&self, field: Field) -> impl Iterator<Item = &str> {
        self.field(field as usize).split(',').filter(|item| !item.is_empty())
    }

    pub(super) fn calling_code(&self) -> &str {
        self.field(Field::CallingCode as usize)
    }

    /// `DE`; `None` for a calling code without a region.
    pub(super) fn region(&self) -> Option<[u8; 2]> {
        self.field(Field::Region as usize).as_bytes().try_into().ok()
    }

    /// What people dial before a national number.
    pub(super) fn trunk_prefixes(&self) -> impl Iterator<Item = &str> {
        self.list(Field::TrunkPrefixes)
    }

    /// What people dial before a calling code.
    pub(super) fn international_prefixes(&self) -> impl Iterator<Item = &str> {
        self.list(Field::InternationalPrefixes).chain(["00"])
    }

    /// Whether a number starts with digits that only this region has; `None` if the plan does not tell.
    pub(super) fn starts_like(&self, number: &str) -> Option<bool> {
        let first = self.field(Field::FirstDigits as usize);
        (!first.is_empty()).then(|| match_ends(first, number) != 0)
    }

    /// Whether a number has the region's length and form.
    pub(super) fn has_form(&self, number: &str) -> bool {
        self.list(Field::Lengths).any(|length| length.parse() == Ok(number.len()))
            && matches(self.field(Field::Numbers as usize), number)
    }

    /// The type of line of a number that [`Plan::has_form`]. `first` is the first plan of the calling code.
    pub(super) fn line_type(&self, number: &str, first: &Plan) -> Option<LineType> {
        let mut found = Vec::new();
        let mut before = "";
        for (line_type, index) in TYPES.into_iter().zip(Field::Numbers as usize + 1..) {
            let pattern = match self.field(index) {
                "^" => first.field(index),
                "=" => before,
                own => own,
            };
            before = pattern;
            if !pattern.is_empty() && matches(pattern, number) {
                found.push(line_type);
            }
        }
        // The special ones are subsets of the ordinary ones in some plans.
        match found.as_slice() {
            [LineType::Fixed, LineType::Mobile] => Some(LineType::FixedOrMobile),
            [LineType::Fixed, LineType::Mobile, special, ..]
            | [LineType::Fixed | LineType::Mobile, special, ..]
            | [special, ..] => Some(*special),
            [] => None,
        }
    }
}

/// The plans of a calling code, the one of its largest region first.
pub(super) fn of_calling_code(code: &str) -> impl Iterator<Item = Plan> {
    plans(move |line| line.strip_prefix(code.as_bytes()).is_some_and(|rest| rest.starts_with(b"\t")))
}

/// The plan of a region, `DE`.
pub(super) fn of_region(region: &str) -> Option<Plan> {
    plans(move |line| line.split(|byte| *byte == b'\t').nth(1) == Some(region.as_bytes())).next()
}

/// The plans of which the first fields are wanted.
fn plans(wanted: impl Fn(&[u8]) -> bool) -> impl Iterator<Item = Plan> {
    let lines = IMAGE.get(2 * PAIRS..).unwrap_or_default().split(|byte| *byte == b'\n');
    lines.filter(move |line| wanted(line)).map(|line| Plan { line: expanded(line) })
}

/// A line without pairs.
fn expanded(line: &[u8]) -> String {
    let mut text = String::with_capacity(4 * line.len());
    let mut waiting: Vec<u8> = line.iter().rev().copied().collect();
    while let Some(byte) = waiting.pop() {
        match usize::from(byte).checked_sub(PAIRS).map(|pair| (IMAGE.get(2 * pair), IMAGE.get(2 * pair + 1)))
        {
            Some((Some(one), Some(other))) => waiting.extend([other, one]),
            _ => text.push(char::from(byte)),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_image_holds_every_line_of_the_data() {
        let text = include_str!("../../phone/plans.txt");
        let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
        let plans: Vec<String> = plans(|_| true).map(|plan| plan.line).collect();
        assert_eq!(plans, lines);
        assert!(IMAGE.len() < 40_000, "{}", IMAGE.len());
    }
}
