//! Matches digits against the patterns of numbering plans.
//!
//! A pattern is built of digits, `d` (any digit), `[..]` (one of these), `( )`, `|`, `?`, `{n}` and
//! `{n,m}`. It is read while it is matched. All ways to match are followed at once: the places that are
//! reached are bits, so that the time is limited by the lengths alone.

/// Places in the digits, a bit each. Bit 0 is before the first digit.
pub(super) type Places = u32;

/// The places in `digits` at which a match from their beginning can end. At most 31 digits are matched.
pub(super) fn match_ends(pattern: &str, digits: &str) -> Places {
    let digits = digits.get(..31).unwrap_or(digits);
    Matcher { pattern: pattern.as_bytes(), at: 0, digits: digits.as_bytes() }.branches(1)
}

/// Whether a pattern matches all the digits.
pub(super) fn matches(pattern: &str, digits: &str) -> bool {
    digits.len() < 32 && match_ends(pattern, digits) >> digits.len() & 1 == 1
}

struct Matcher<'a> {
    pattern: &'a [u8],
    /// Where the pattern is read.
    at: usize,
    digits: &'a [u8],
}

impl Matcher<'_> {
    fn peek(&self) -> Option<u8> {
        self.pattern.get(self.at).copied()
    }

    fn accept(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn branches(&mut self, starts: Places) -> Places {
        let mut ends = self.sequence(starts);
        while self.accept(b'|') {
            ends |= self.sequence(starts);
        }
        ends
    }

    fn sequence(&mut self, starts: Places) -> Places {
        let mut places = starts;
        while !matches!(self.peek(), None | Some(b'|' | b')')) {
            let atom_at = self.at;
            let mut repeated = self.atom(places);
            let (least, most) = self.count();
            let rest_at = self.at;
            let mut ends = if least == 0 { places } else { 0 };
            for count in 1..=most {
                if count > 1 {
                    self.at = atom_at;
                    repeated = self.atom(repeated);
                }
                if count >= least {
                    ends |= repeated;
                }
            }
            self.at = rest_at;
            places = ends;
        }
        places
    }

    fn atom(&mut self, starts: Places) -> Places {
        let byte = self.peek();
        self.at += 1;
        match byte {
            Some(b'(') => {
                let ends = self.branches(starts);
                self.accept(b')');
                ends
            }
            Some(b'[') => {
                let allowed = self.set();
                self.step(starts, allowed)
            }
            Some(b'd') => self.step(starts, |_| true),
            other => self.step(starts, |digit| Some(digit) == other),
        }
    }

    /// The digits of a set, behind its bracket.
    fn set(&mut self) -> impl Fn(u8) -> bool + use<> {
        let mut allowed = 0_u64;
        let mut first = None;
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b']' => break,
                b'-' => {
                    let last = self.peek().unwrap_or_default();
                    (first.unwrap_or(last)..=last).for_each(|digit| allowed |= 1 << (digit & 63));
                }
                digit => {
                    allowed |= 1 << (digit & 63);
                    first = Some(digit);
                }
            }
        }
        move |digit| allowed >> (digit & 63) & 1 == 1
    }

    fn step(&self, starts: Places, allowed: impl Fn(u8) -> bool) -> Places {
        let steps = self.digits.iter().enumerate();
        let taken = steps.filter(|(place, digit)| starts >> place & 1 == 1 && allowed(**digit));
        taken.fold(0, |ends, (place, _)| ends | 2 << place)
    }

    /// How often the atom before may stand.
    fn count(&mut self) -> (u32, u32) {
        if self.accept(b'?') {
            return (0, 1);
        }
        if !self.accept(b'{') {
            return (1, 1);
        }
        let least = self.figure();
        let most = if self.accept(b',') { self.figure() } else { least };
        self.accept(b'}');
        (least, most)
    }

    fn figure(&mut self) -> u32 {
        let mut figure = 0;
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            self.at += 1;
            figure = (figure * 10 + u32::from(digit - b'0')).min(31);
        }
        figure
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_whole_numbers() {
        let cases = [
            ("d{3}", "123", true),
            ("d{3}", "12", false),
            ("d{3}", "1234", false),
            ("1[2-46]d?", "13", true),
            ("1[2-46]d?", "169", true),
            ("1[2-46]d?", "15", false),
            ("(12|3(4|56)?)7{1,2}", "127", true),
            ("(12|3(4|56)?)7{1,2}", "3777", false),
            ("(12|3(4|56)?)7{1,2}", "35677", true),
            ("(ab", "1", false),
            ("", "", true),
        ];
        for (pattern, digits, expected) in cases {
            assert_eq!(matches(pattern, digits), expected, "{pattern} {digits}");
        }
        assert_eq!(match_ends("12?", "1234"), 0b110);
        assert!(!matches("d{1,31}", &"1".repeat(40)));
    }
}
