//! `twire segments`: how a text is cut into SMS segments; and cutting one to fit.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;
use twire::sms::{self, Segments as Cut, limits};
use unicode_segmentation::UnicodeSegmentation;

use crate::{Exit, Failure, Io, help, input};

/// Show how a text is cut into SMS segments, and which characters make it dear. Asks nobody.
#[derive(Args)]
#[command(after_help = help::SEGMENTS)]
pub(crate) struct Segments {
    /// The text; -, or nothing while input is piped in, for standard input.
    #[arg(value_name = "TEXT", conflicts_with = "body_file")]
    text: Option<String>,
    /// File with the text.
    #[arg(long, value_name = "FILE")]
    body_file: Option<PathBuf>,
    /// Count it as Smart Encoding would send it.
    #[arg(long)]
    smart: bool,
    /// Print everything as JSON.
    #[arg(long)]
    json: bool,
}

impl Segments {
    pub(crate) fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        let Some(text) = input::body(self.text, self.body_file.as_deref(), io)? else {
            return Err(Failure::usage("segments: no text; give it, or - for standard input"));
        };
        let text = if self.smart { sms::smart_encode(&text).into_owned() } else { text };
        let cut = sms::segments(&text);
        let body_units = limits::body_units(&text);
        if self.json {
            writeln!(io.stdout, "{}", as_json(&text, &cut, body_units))?;
        } else {
            let (count, name) = (cut.count(), cut.encoding().name());
            let plural = if count == 1 { "" } else { "s" };
            let room = cut.count() * cut.units_per_segment();
            writeln!(io.stdout, "{count} segment{plural}, {name}, {} of {room} units", cut.units())?;
            for forcing in cut.forcing() {
                let better =
                    forcing.replacement.as_ref().map_or_else(String::new, |r| format!(", smart: {r:?}"));
                writeln!(io.stdout, "not in GSM-7: {:?} at byte {}{better}", forcing.text, forcing.offset)?;
            }
        }
        if body_units > limits::BODY_UNITS {
            let why = format!("segments: {body_units} characters; Twilio takes {}", limits::BODY_UNITS);
            return Err(Failure::new(Exit::Data, why));
        }
        Ok(())
    }
}

fn as_json(text: &str, cut: &Cut, body_units: usize) -> serde_json::Value {
    let forcing: Vec<_> = cut
        .forcing()
        .iter()
        .map(|f| json!({"offset": f.offset, "text": f.text, "replacement": f.replacement}))
        .collect();
    let segments: Vec<_> = cut
        .segments()
        .iter()
        .map(|s| json!({"text": &text[s.range.clone()], "units": s.units, "graphemes": s.graphemes}))
        .collect();
    json!({
        "encoding": cut.encoding().name(),
        "count": cut.count(),
        "characters": cut.characters(),
        "units": cut.units(),
        "units_per_segment": cut.units_per_segment(),
        "units_left": cut.units_left(),
        "body_units": body_units,
        "forcing": forcing,
        "segments": segments,
    })
}

/// What is written where something was cut. An ellipsis character would make the text UCS-2.
const MARK: &str = "...";

/// `text`, or its beginning with a mark so that both fit into `most` segments and into what
/// Twilio takes. Never cut inside a character as a reader sees it.
pub(crate) fn cut(text: &str, most: usize) -> String {
    let fits =
        |text: &str| sms::segments(text).count() <= most && limits::body_units(text) <= limits::BODY_UNITS;
    if fits(text) {
        return text.to_owned();
    }
    // What lies further behind cannot fit, however it is written.
    let near = text.char_indices().nth(limits::BODY_UNITS).map_or(text, |(at, _)| &text[..at]);
    let marked = |end: usize| format!("{}{MARK}", near[..end].trim_end());
    let ends: Vec<usize> = near.grapheme_indices(true).map(|(at, _)| at).collect();
    // A longer beginning never takes fewer segments.
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
        for (text, most) in cases {
            let cut = cut(&text, most);
            assert!(sms::segments(&cut).count() <= most, "{most}: {cut}");
            assert!(limits::body_units(&cut) <= limits::BODY_UNITS);
            match cut.strip_suffix(MARK) {
                Some(kept) if cut != text => {
                    assert!(text.starts_with(kept));
                    assert!(
                        text.grapheme_indices(true).any(|(at, _)| at == kept.len()),
                        "inside a character"
                    );
                    // No room is wasted: one more character would not have fitted.
                    assert!(
                        sms::segments(&cut).units_left() < 12 || limits::body_units(&cut) > 1580,
                        "{cut}"
                    );
                }
                _ => assert_eq!(cut, text),
            }
        }
    }
}
