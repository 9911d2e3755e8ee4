//! The text of a message, cut to its segments; the TwiML of a call that speaks it.

use twire::sms::{self, Encoding};
use twire::twiml::{Document, Element, Rules};
use unicode_segmentation::UnicodeSegmentation;

/// The most characters of TwiML that a call carries.
const MAX_TWIML: usize = 4000;
/// The most UTF-16 units of a message.
const MAX_UNITS: usize = 1600;

/// The whole text of a notification: its title in front, without control characters.
pub fn whole(title: Option<&str>, body: &str) -> String {
    let text = match title {
        Some(title) if body.trim().is_empty() => title.to_owned(),
        Some(title) => format!("{title}\n{body}"),
        None => body.to_owned(),
    };
    let text = text.replace("\r\n", "\n");
    let plain: String = text.chars().map(|c| if c.is_control() && c != '\n' { ' ' } else { c }).collect();
    plain.trim().to_owned()
}

/// A text with how often it was told.
pub fn counted(text: &str, count: u32) -> String {
    if count > 1 { format!("({count}x) {text}") } else { text.to_owned() }
}

/// The text as it is sent: at most so many segments, cut at a word, with dots at the end.
///
/// GSM-7 is kept: the dots of a text that is written in it are three.
pub fn fitted(text: &str, max_segments: u16, smart: bool) -> String {
    let text = if smart { sms::smart_encode(text) } else { text.into() };
    let limit = usize::from(max_segments.max(1));
    let fits = |text: &str| text.encode_utf16().count() <= MAX_UNITS && sms::segments(text).count() <= limit;
    if fits(&text) {
        return text.into_owned();
    }
    let mut units = 0;
    let ends = text.grapheme_indices(true).take_while(|(_, character)| {
        units += character.encode_utf16().count();
        units <= MAX_UNITS
    });
    let end = ends.last().map_or(0, |(at, character)| at + character.len());
    let mut kept = sms::truncate(&text[..end], limit);
    loop {
        let beginning = at_word(kept);
        let dots = if sms::segments(beginning).encoding() == Encoding::Gsm7 { "..." } else { "…" };
        let cut = format!("{beginning}{dots}");
        match kept.grapheme_indices(true).next_back() {
            Some((at, _)) if !fits(&cut) => kept = &kept[..at],
            _ => return cut,
        }
    }
}

/// The beginning of a text up to the last word that is whole, unless that is the lesser part of it.
fn at_word(text: &str) -> &str {
    let end = text.rfind(char::is_whitespace).filter(|at| *at * 2 > text.len());
    text[..end.unwrap_or(text.len())].trim_end()
}

/// What a call says, twice: TwiML of at most 4,000 characters.
pub fn spoken(text: &str, language: Option<&str>, voice: Option<&str>) -> String {
    let mut words: Vec<String> = text.split_whitespace().map(spelled).collect();
    loop {
        let twiml = twiml(&words.join(" "), language, voice);
        if twiml.chars().count() <= MAX_TWIML {
            return twiml;
        }
        // A tenth less, and one at least.
        let Some(last) = words.len().checked_sub(1) else { return twiml };
        if last == 0 {
            words[0] = words[0].chars().take(words[0].chars().count() / 2).collect();
        }
        words.truncate((words.len() * 9 / 10).min(last).max(1));
    }
}

fn twiml(text: &str, language: Option<&str>, voice: Option<&str>) -> String {
    let mut say = Element::new("Say");
    for (name, value) in [("language", language), ("voice", voice)] {
        if let Some(value) = value {
            say.set(name, value.to_owned());
        }
    }
    say.text(text.to_owned());
    let mut pause = Element::new("Pause");
    pause.set("length", 1);
    let mut document = Document::new(Rules::voice());
    document.allow_anything(true);
    document.root_mut().add(say.clone()).add(pause).add(say);
    // Control characters, which no document may have, are gone.
    document.to_xml().unwrap_or_default()
}

/// A word as it is spoken: long numbers, and names with digits, dots or dashes, are spelled.
fn spelled(word: &str) -> String {
    let inner = word.trim_end_matches(['.', ',', ':', ';', '!', '?']);
    let digits = inner.bytes().filter(u8::is_ascii_digit).count();
    let has_letters = inner.chars().any(char::is_alphabetic);
    let has_signs = inner.chars().skip(1).any(|c| matches!(c, '.' | '-' | '_' | '/' | '@'));
    let is_decimal = !has_letters && inner.matches('.').count() == 1 && digits < 7;
    let is_long_number = !has_letters && digits > 4;
    let is_hyphenated = has_letters && digits == 0 && !inner.contains(['.', '_', '/', '@']);
    if is_decimal || !(is_long_number || (has_letters && digits > 0) || (has_signs && !is_hyphenated)) {
        return word.to_owned();
    }
    let mut parts: Vec<String> = Vec::new();
    let mut run = String::new();
    for c in inner.chars() {
        if c.is_alphabetic() {
            run.push(c);
            continue;
        }
        push_letters(&mut parts, &mut run);
        parts.push(match c {
            '.' => "dot".to_owned(),
            '-' => "dash".to_owned(),
            '_' => "underscore".to_owned(),
            '/' => "slash".to_owned(),
            '@' => "at".to_owned(),
            other => other.to_string(),
        });
    }
    push_letters(&mut parts, &mut run);
    parts.join(" ") + &word[inner.len()..]
}

/// Up to three letters are spelled; more are a word.
fn push_letters(parts: &mut Vec<String>, run: &mut String) {
    if run.chars().count() <= 3 {
        parts.extend(run.chars().map(String::from));
    } else {
        parts.push(run.clone());
    }
    run.clear();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_has_its_title_in_front_and_no_control_characters() {
        assert_eq!(whole(Some("db1"), "disk\u{0} full\r\n"), "db1\ndisk  full");
        assert_eq!(whole(Some("db1"), " "), "db1");
        assert_eq!(whole(None, "\u{1b}[31mred"), "[31mred");
        assert_eq!((counted("x", 1).as_str(), counted("x", 3).as_str()), ("x", "(3x) x"));
    }

    #[test]
    fn a_long_text_is_cut_at_a_word_in_its_encoding() {
        let gsm = "alarm on the roof ".repeat(60);
        let ucs = "тревога на крыше ".repeat(60);
        let family = "👨‍👩‍👧‍👦".repeat(60);
        let mixed = format!("{}😀{}", "word ".repeat(40), "more ".repeat(100));
        for text in [&*gsm, &*ucs, &*family, &*mixed, &*"x".repeat(3000), &*"é".repeat(3000)] {
            for segments in 1..=4 {
                let cut = fitted(text, segments, false);
                assert!(sms::segments(&cut).count() <= usize::from(segments), "{cut}");
                let (kept, is_gsm) = match cut.strip_suffix('…') {
                    Some(kept) => (kept, false),
                    None => (cut.strip_suffix("...").expect("dots"), true),
                };
                assert_eq!(sms::segments(kept).encoding() == Encoding::Gsm7, is_gsm, "{cut}");
                assert!(text.starts_with(kept) && !kept.is_empty(), "{cut}");
                // What was cut off does not begin in the middle of a character.
                assert_eq!(
                    family.starts_with(kept),
                    text == family && kept.len() % "👨‍👩‍👧‍👦".len() == 0,
                    "{kept}"
                );
            }
        }
        assert!(fitted(&gsm, 1, false).trim_end_matches("...").ends_with(|c: char| c.is_alphabetic()));
        assert!(!fitted(&gsm, 1, false).contains("roo..."));
        assert_eq!(fitted("short", 1, false), "short");
        assert_eq!(fitted("“short”", 1, true), "\"short\"");
        assert!(fitted(&"x".repeat(3000), 100, false).len() <= 1600);
    }

    #[test]
    fn a_call_spells_names_and_numbers_and_says_it_twice() {
        let cases = [
            ("disk full", "disk full"),
            ("db1.example.com", "d b 1 dot example dot c o m"),
            ("1234567", "1 2 3 4 5 6 7"),
            ("80% at 3.5", "80% at 3.5"),
            ("web-prod", "web-prod"),
            ("server42:", "server 4 2:"),
            ("/var/log", "slash v a r slash l o g"),
        ];
        for (text, wanted) in cases {
            let spoken = text.split_whitespace().map(spelled).collect::<Vec<_>>().join(" ");
            assert_eq!(spoken, wanted, "{text}");
        }
        let twiml = spoken("disk <full> & hot", Some("en-GB"), Some("alice"));
        assert_eq!(twiml.matches("disk &lt;full&gt; &amp; hot").count(), 2, "{twiml}");
        assert!(twiml.contains("language=\"en-GB\"") && twiml.contains("voice=\"alice\""), "{twiml}");
        for long in ["word ".repeat(2000), "&".repeat(9000), "😀 ".repeat(4000)] {
            let twiml = spoken(&long, None, None);
            assert!(twiml.chars().count() <= MAX_TWIML && twiml.ends_with("</Response>"), "{}", twiml.len());
        }
    }
}
