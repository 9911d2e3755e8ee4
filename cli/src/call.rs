//! `twire call`: a telephone call.

use std::path::PathBuf;

use clap::Args;
use twire::twiml::voice::{Say, VoiceResponse};
use twire::{Params, redact};

use crate::arguments::{add_pairs, pair};
use crate::connection::Connection;
use crate::failure::Verbose;
use crate::output::{Output, word};
use crate::{Failure, Io, help, input};

/// Make a call that speaks a text or follows TwiML.
#[derive(Args)]
#[command(after_help = help::CALL)]
#[command(group = clap::ArgGroup::new("content").required(true).args(["url", "twiml", "say"]))]
pub(crate) struct Call {
    /// The receiver: an E.164 number, or sip:… or client:….
    #[arg(long, value_name = "ADDRESS")]
    to: String,
    /// The caller; else TWILIO_PHONE_NUMBER.
    #[arg(long, value_name = "ADDRESS")]
    from: Option<String>,
    /// Where Twilio fetches the TwiML once the call is answered.
    #[arg(long, value_name = "URL")]
    url: Option<String>,
    /// File with the TwiML; - for standard input.
    #[arg(long, value_name = "FILE")]
    twiml: Option<PathBuf>,
    /// A text to speak; - for standard input.
    #[arg(long, value_name = "TEXT")]
    say: Option<String>,
    /// The language in which the text is spoken, en-GB.
    #[arg(long, value_name = "LANGUAGE", requires = "say")]
    language: Option<String>,
    /// The voice that speaks the text, Polly.Amy.
    #[arg(long, value_name = "VOICE", requires = "say")]
    voice: Option<String>,
    /// Where Twilio posts the call's events.
    #[arg(long, value_name = "URL")]
    status_callback: Option<String>,
    /// Another parameter of calls.create; repeatable.
    #[arg(short, long = "param", value_name = "NAME=VALUE", value_parser = pair)]
    param: Vec<(String, String)>,
    #[command(flatten)]
    connection: Connection,
    #[command(flatten)]
    output: Output,
}

impl Call {
    pub(crate) fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        let connected = self.connection.open(io)?;
        let named =
            self.from.is_some() || self.param.iter().any(|(name, _)| name.eq_ignore_ascii_case("from"));
        connected.need(named, "caller", "--from", &["TWILIO_PHONE_NUMBER"])?;
        let mut params = Params::new().with("To", self.to);
        let twiml = match (self.twiml, self.say) {
            (Some(file), _) => Some(input::text(&file, io)?),
            (None, Some(text)) => {
                let text = input::body(Some(text), None, io)?.unwrap_or_default();
                let mut say = Say::new(text);
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
        let reply = connected.client.call("calls.create", params).verbose(self.output.verbose)?;
        let call = reply.json();
        self.output.note(io, || {
            format!("{} {} to {}", word(call, "sid"), word(call, "status"), redact::text(word(call, "to")))
        })?;
        self.output.record(call, io)
    }
}
