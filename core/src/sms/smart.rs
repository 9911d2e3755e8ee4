//! Smart Encoding: replaces look-alike characters with GSM-7 characters.
//!
//! Twilio applies it for `SmartEncoded=true` and in Messaging Services; here it shows the result
//! before sending. The table is Twilio's (`SmartEncodingMap` of its calculator, npm
//! `sms-segments-calculator` 1.3.0). A text can become longer: a no-break space becomes two spaces,
//! `…` three dots.

use std::borrow::Cow;

/// Applies Smart Encoding to `text`. Unknown characters stay.
pub fn smart_encode(text: &str) -> Cow<'_, str> {
    if !text.bytes().any(may_change) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match replacement(c) {
            Some(better) => out.push_str(better),
            None => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// Whether a character with this UTF-8 byte can be in the table. Its ASCII characters are the
/// backtick and control characters.
fn may_change(byte: u8) -> bool {
    byte >= 0x80 || byte == b'`' || (byte < 0x20 && byte != b'\n' && byte != b'\r')
}

fn replacement(c: char) -> Option<&'static str> {
    if c.is_ascii() && !may_change(c as u8) {
        return None;
    }
    TABLE.iter().find(|(_, from)| from.contains(c)).map(|(to, _)| *to)
}

/// Replacements, and the characters that each replaces.
#[rustfmt::skip]
const TABLE: &[(&str, &str)] = &[
    ("", "\u{0}\u{3}\u{4}\u{10}\u{11}\u{12}\u{13}\u{14}\u{17}\u{19}\u{200b}\u{200c}\u{2060}\u{feff}"),
    (" ", "\u{2001}\u{2028}\u{2029}"),
    ("  ", "\u{80}\u{8d}\u{90}\u{9b}\u{9f}\u{a0}\u{2000}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}\u{200a}\u{202f}\u{205f}\u{3000}"),
    ("       ", "\u{9}"),
    ("!", "\u{1c3}\u{fe15}\u{fe57}\u{ff01}"),
    ("!!", "\u{203c}"),
    ("\"", "\u{ab}\u{bb}\u{2ba}\u{2ee}\u{201c}\u{201d}\u{201e}\u{201f}\u{275d}\u{275e}\u{301d}\u{301e}\u{ff02}"),
    ("#", "\u{fe5f}\u{ff03}"),
    ("$", "\u{fe69}\u{ff04}"),
    ("%", "\u{fe6a}\u{ff05}"),
    ("&", "\u{fe60}\u{ff06}"),
    ("'", "`\u{b4}\u{2b9}\u{2bb}\u{2bc}\u{2bd}\u{2c8}\u{2ca}\u{2cb}\u{313}\u{314}\u{2018}\u{2019}\u{201b}\u{275b}\u{275c}\u{fe10}\u{fe11}\u{ff07}"),
    ("(", "\u{2768}\u{276a}\u{27ee}\u{2985}\u{fe59}\u{ff08}"),
    (")", "\u{2769}\u{276b}\u{27ef}\u{2986}\u{fe5a}\u{ff09}"),
    ("*", "\u{204e}\u{2217}\u{229b}\u{2722}\u{2723}\u{2724}\u{2725}\u{2731}\u{2732}\u{2733}\u{273a}\u{273b}\u{273c}\u{273d}\u{2743}\u{2749}\u{274a}\u{274b}\u{29c6}\u{fe61}\u{ff0a}"),
    ("+", "\u{2d6}\u{fe62}\u{ff0b}"),
    (",", "\u{326}\u{201a}\u{3001}\u{fe50}\u{fe51}\u{ff0c}\u{ff64}"),
    ("-", "\u{2010}\u{2013}\u{2014}\u{2015}\u{2022}\u{2043}\u{23bc}\u{23bd}\u{fe63}\u{ff0d}"),
    (".", "\u{3002}\u{fe52}\u{ff0e}\u{ff61}"),
    ("...", "\u{2026}"),
    ("/", "\u{f7}\u{337}\u{338}\u{2044}\u{2215}\u{29f8}\u{ff0f}"),
    ("0", "\u{ff10}"),
    ("1", "\u{ff11}"),
    ("1/2", "\u{bd}"),
    ("1/4", "\u{bc}"),
    ("2", "\u{ff12}"),
    ("3", "\u{ff13}"),
    ("3/4", "\u{be}"),
    ("4", "\u{ff14}"),
    ("5", "\u{ff15}"),
    ("6", "\u{ff16}"),
    ("7", "\u{ff17}"),
    ("8", "\u{ff18}"),
    ("9", "\u{ff19}"),
    (":", "\u{2d0}\u{2f8}\u{2982}\u{a789}\u{fe13}\u{ff1a}"),
    (";", "\u{204f}\u{fe14}\u{fe54}\u{ff1b}"),
    ("<", "\u{2039}\u{fe64}\u{ff1c}"),
    ("=", "\u{347}\u{a78a}\u{fe66}\u{ff1d}"),
    (">", "\u{203a}\u{fe65}\u{ff1e}"),
    ("?", "\u{fe16}\u{fe56}\u{ff1f}"),
    ("@", "\u{fe6b}\u{ff20}"),
    ("A", "\u{1d00}\u{ff21}"),
    ("B", "\u{299}\u{ff22}"),
    ("C", "\u{1d04}\u{ff23}"),
    ("D", "\u{1d05}\u{ff24}"),
    ("E", "\u{1d07}\u{ff25}"),
    ("F", "\u{a730}\u{ff26}"),
    ("G", "\u{262}\u{ff27}"),
    ("H", "\u{29c}\u{ff28}"),
    ("I", "\u{26a}\u{ff29}"),
    ("J", "\u{1d0a}\u{ff2a}"),
    ("K", "\u{1d0b}\u{ff2b}"),
    ("L", "\u{29f}\u{ff2c}"),
    ("M", "\u{1d0d}\u{ff2d}"),
    ("N", "\u{274}\u{ff2e}"),
    ("O", "\u{1d0f}\u{ff2f}"),
    ("P", "\u{1d18}\u{ff30}"),
    ("Q", "\u{ff31}"),
    ("R", "\u{280}\u{ff32}"),
    ("S", "\u{a731}\u{ff33}"),
    ("T", "\u{1d1b}\u{ff34}"),
    ("U", "\u{1d1c}\u{ff35}"),
    ("V", "\u{1d20}\u{ff36}"),
    ("W", "\u{1d21}\u{ff37}"),
    ("X", "\u{ff38}"),
    ("Y", "\u{28f}\u{ff39}"),
    ("Z", "\u{1d22}\u{ff3a}"),
    ("[", "\u{ff3b}"),
    ("\\", "\u{20e5}\u{29f5}\u{29f9}\u{fe68}\u{ff3c}"),
    ("]", "\u{ff3d}"),
    ("^", "\u{2c6}\u{302}\u{1dcd}\u{ff3e}"),
    ("_", "\u{332}\u{2017}\u{ff3f}"),
    ("{", "\u{2774}\u{fe5b}\u{ff5b}"),
    ("|", "\u{20d2}\u{20d3}\u{2223}\u{239c}\u{239f}\u{23b8}\u{23b9}\u{23d0}\u{ff5c}"),
    ("}", "\u{2775}\u{fe5c}\u{ff5d}"),
    ("~", "\u{2dc}\u{2f7}\u{303}\u{330}\u{334}\u{223c}\u{ff5e}"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn look_alikes_are_replaced_and_the_rest_stays() {
        let cases = [
            ("plain\r\n", "plain\r\n"),
            ("“it’s”…", "\"it's\"..."),
            ("½ ÷ 2", "1/2 / 2"),
            ("a\u{a0}b", "a  b"),
            ("\u{200b}zero\u{200c}", "zero"),
            ("‹a›", "<a>"),
            ("naïve ‑ 😀", "naïve ‑ 😀"),
            ("`\t`", "'       '"),
        ];
        for (text, expected) in cases {
            assert_eq!(smart_encode(text), expected);
        }
    }
}
