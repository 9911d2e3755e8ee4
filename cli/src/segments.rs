//! `twire segments`: splits a text into SMS segments; truncation to a number of segments.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;
use twire::sms::{self, Segments as Split, limits};
use unicode_segmentation::UnicodeSegmentation;

use crate::arguments::text_parser;
use crate::{Exit, Failure, Io, help, input};

/// Show how a text splits into SMS segments, and which characters force UCS-2. Works offline.
#[derive(Args)]
#[command(after_help = help::SEGMENTS)]
pub(crate) struct Segments {
    /// The text; - reads standard input, as does no text when input is piped in.
    #[arg(value_name = "TEXT", conflicts_with = "body_file", value_parser = text_parser())]
    text: Option<String>,
    /// File with the text.
    #[arg(long, value_name = "FILE")]
    body_file: Option<PathBuf>,
    /// Count the text as Smart Encoding sends it.
    #[arg(long)]
    smart: bool,
    /// Print everything as JSON.
    #[arg(long)]
    json: bool,
}

impl Segments {
    pub(crate) fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        let Some(text) = input::read_body(self.text, self.body_file.as_deref(), io)? else {
            return Err(Failure::usage("segments: no text; give it as an argument, or - for standard input"));
        };
        let text = if self.smart { sms::smart_encode(&text).into_owned() } else { text };
        let split = sms::segments(&text);
        let body_units = limits::body_code_units(&text);
        if self.json {
            writeln!(io.stdout, "{}", to_json(&text, &split, body_units))?;
        } else {
            let (count, name) = (split.count(), split.encoding().name());
            let plural = if count == 1 { "" } else { "s" };
            let capacity = split.count() * split.code_units_per_segment();
            writeln!(
                io.stdout,
                "{count} segment{plural}, {name}, {} of {capacity} units",
                split.code_units()
            )?;
            let mut seen: Vec<(&str, usize)> = Vec::new();
            for character in split.non_gsm_characters() {
                match seen.iter_mut().find(|(text, _)| *text == character.text) {
                    Some((_, times)) => *times += 1,
                    None => seen.push((&character.text, 1)),
                }
            }
            for (text, times) in seen {
                let found = split.non_gsm_characters().iter().find(|c| c.text == text);
                let Some(character) = found else { continue };
                let hint = character
                    .replacement
                    .as_ref()
                    .map_or_else(String::new, |r| format!(", Smart Encoding sends {r:?}"));
                let times = if times == 1 { String::new() } else { format!(" ({times} times)") };
                writeln!(io.stdout, "not in GSM-7: {text:?} at byte {}{times}{hint}", character.offset)?;
            }
        }
        if body_units > limits::MAX_BODY_CODE_UNITS {
            let why =
                format!("segments: {body_units} characters; the limit is {}", limits::MAX_BODY_CODE_UNITS);
            return Err(Failure::new(Exit::Data, why));
        }
        Ok(())
    }
}

fn to_json(text: &str, split: &Split, body_units: usize) -> serde_json::Value {
    let non_gsm: Vec<_> = split
        .non_gsm_characters()
        .iter()
        .map(|c| json!({"offset": c.offset, "text": c.text, "replacement": c.replacement}))
        .collect();
    let segments: Vec<_> = split
        .segments()
        .iter()
        .map(|s| json!({"text": &text[s.range.clone()], "code_units": s.units, "graphemes": s.graphemes}))
        .collect();
    json!({
        "encoding": split.encoding().name(),
        "count": split.count(),
        "characters": split.characters(),
        "code_units": split.code_units(),
        "code_units_per_segment": split.code_units_per_segment(),
        "code_units_left": split.code_units_left(),
        "body_units": body_units,
        "forcing": non_gsm,
        "segments": segments,
    })
}

/// Marks the cut. An ellipsis character would force UCS-2.
const CUT_MARK: &str = "...";

/// `text`, or its longest prefix that fits into `max_segments` and the body limit with a cut mark.
/// Never splits a grapheme cluster.
pub(crate) fn truncate(text: &str, max_segments: usize) -> String {
    let fits = |text: &str| {
        sms::segments(text).count() <= max_segments
            && limits::body_code_units(text) <= limits::MAX_BODY_CODE_UNITS
    };
    if fits(text) {
        return text.to_owned();
    }
    // Text beyond the body limit cannot fit.
    let head = text.char_indices().nth(limits::MAX_BODY_CODE_UNITS).map_or(text, |(at, _)| &text[..at]);
    let marked = |end: usize| format!("{}{CUT_MARK}", head[..end].trim_end());
    let ends: Vec<usize> = head.grapheme_indices(true).map(|(at, _)| at).collect();
    // The number of segments grows with the length of the prefix.
    let too_long = ends.partition_point(|end| fits(&marked(*end)));
    marked(too_long.checked_sub(1).map_or(0, |last| ends[last]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_to_fit_and_a_short_one_stays() {
        let family = "👨‍👩‍👧‍👦";
        let cases = [
            ("short".to_owned(), 1),
            ("x".repeat(160), 1),
            ("x".repeat(161), 1),
            ("x".repeat(5000), 1),
            ("x".repeat(5000), 10),
            ("x".repeat(5000), 99),
            ("€".repeat(100), 1),
            ("é😀".repeat(60), 2),
            (family.repeat(50), 1),
            (format!("{}{}", "x".repeat(159), "😀"), 1),
            ("a b ".repeat(2000), 3),
            (format!("{family}{}", "x".repeat(200_000)), 2),
        ];
        for (text, max) in cases {
            let cut = truncate(&text, max);
            assert!(sms::segments(&cut).count() <= max, "{max}: {cut}");
            assert!(limits::body_code_units(&cut) <= limits::MAX_BODY_CODE_UNITS);
            match cut.strip_suffix(CUT_MARK) {
                Some(kept) if cut != text => {
                    assert!(text.starts_with(kept));
                    assert!(
                        text.grapheme_indices(true).any(|(at, _)| at == kept.len()),
                        "inside a character"
                    );
                    // One more character would not fit.
                    assert!(
                        sms::segments(&cut).code_units_left() < 12 || limits::body_code_units(&cut) > 1580,
                        "{cut}"
                    );
                }
                _ => assert_eq!(cut, text),
            }
        }
    }
}
