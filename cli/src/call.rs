//! `twire call`: makes a phone call.

use std::path::PathBuf;

use clap::Args;
use twire::twiml::voice::{Say, VoiceResponse};
use twire::{Params, redact};

use crate::arguments::{add_pairs, pair_parser, text_parser};
use crate::connection::Connection;
use crate::failure::Verbose;
use crate::output::{Output, text_field};
use crate::{Failure, Io, describe, help, input};

/// Make a phone call that speaks a text or follows TwiML.
#[derive(Args)]
#[command(after_help = help::CALL)]
#[command(group = clap::ArgGroup::new("content").required(true).args(["url", "twiml", "say"]))]
pub(crate) struct Call {
    /// The recipient: an E.164 number, sip:… or client:….
    #[arg(long, value_name = "ADDRESS")]
    to: String,
    /// The caller; default: TWILIO_PHONE_NUMBER.
    #[arg(long, value_name = "ADDRESS")]
    from: Option<String>,
    /// URL from which Twilio fetches the TwiML when the call is answered.
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// File with the TwiML; - reads standard input.
    #[arg(long, value_name = "FILE")]
    twiml: Option<PathBuf>,
    /// Text to speak; - reads standard input.
    #[arg(long, value_name = "TEXT", value_parser = text_parser())]
    say: Option<String>,
    /// Language of the spoken text, such as en-GB.
    #[arg(long, value_name = "LANGUAGE", requires = "say")]
    language: Option<String>,
    /// Voice that speaks the text, such as Polly.Amy.
    #[arg(long, value_name = "VOICE", requires = "say")]
    voice: Option<String>,
    /// URL to which Twilio posts the call's events.
    #[arg(long, value_name = "URL")]
    status_callback: Option<String>,
    /// Another parameter of calls.create; repeatable.
    #[arg(short, long = "param", value_name = "NAME=VALUE", value_parser = pair_parser())]
    param: Vec<(String, String)>,
    #[command(flatten)]
    connection: Connection,
    #[command(flatten)]
    output: Output,
}

impl Call {
    pub(crate) fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        self.output.check_fields(describe::find("calls.create")?)?;
        let session = self.connection.connect(io)?;
        let has_from =
            self.from.is_some() || self.param.iter().any(|(name, _)| name.eq_ignore_ascii_case("from"));
        session.require(has_from, "caller", "--from", &["TWILIO_PHONE_NUMBER"])?;
        let mut params = Params::new().with("To", self.to);
        let twiml = match (self.twiml, self.say) {
            (Some(file), _) => Some(input::read_text(&file, io)?),
            (None, Some(text)) => {
                let text = input::read_body(Some(text), None, io)?.unwrap_or_default();
                let mut say = Say::new(speakable(&text));
                if let Some(language) = self.language {
                    say = say.language(language);
                }
                if let Some(voice) = self.voice {
                    say = say.voice(voice);
                }
                Some(VoiceResponse::new().say(say).to_xml()?)
            }
            (None, None) => None,
        };
        for (name, value) in [
            ("From", self.from),
            ("Url", self.url),
            ("Twiml", twiml),
            ("StatusCallback", self.status_callback),
        ] {
            if let Some(value) = value {
                params.add(name, value);
            }
        }
        add_pairs(&mut params, self.param);
        let response = session.client.execute("calls.create", params).verbose(self.output.verbose)?;
        let call = response.json();
        self.output.print_note(io, || {
            format!(
                "{} {} to {}",
                text_field(call, "sid"),
                text_field(call, "status"),
                redact::text(text_field(call, "to"))
            )
        })?;
        self.output.print_record(call, io)
    }
}

/// A text without what cannot be spoken and TwiML cannot contain: terminal escape sequences and control
/// characters except white space.
fn speakable(text: &str) -> String {
    let mut spoken = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c == '\u{1b}' && chars.next_if_eq(&'[').is_some() {
            // A control sequence ends with a character from @ to ~.
            while chars.next().is_some_and(|c| !('@'..='~').contains(&c)) {}
        } else if c.is_whitespace() || !(c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}')) {
            spoken.push(if matches!(c, '\u{b}' | '\u{c}' | '\u{85}') { ' ' } else { c });
        }
    }
    spoken
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_can_be_spoken_is_said() {
        for (text, expected) in [
            ("\u{1b}[31mCRITICAL\u{1b}[0m disk", "CRITICAL disk"),
            ("a\u{7}b\u{0}c\u{1b}", "abc"),
            ("two\nlines\tand a tab", "two\nlines\tand a tab"),
            ("\u{1b}[", ""),
            ("caf\u{fffd} é\u{ffff}", "caf\u{fffd} é"),
            ("a\u{c}b", "a b"),
        ] {
            assert_eq!(speakable(text), expected, "{text:?}");
            assert!(VoiceResponse::new().say(Say::new(speakable(text))).to_xml().is_ok(), "{text:?}");
        }
    }
}
