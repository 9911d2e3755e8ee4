//! `twire send`: sends an SMS, MMS or WhatsApp message.

use std::path::PathBuf;
use std::time::SystemTime;

use clap::Args;
use twire::{Params, redact};

use crate::arguments::{add_pairs, pair_parser, text_parser};
use crate::connection::{Connection, Session};
use crate::failure::Verbose;
use crate::output::{Output, text_field};
use crate::{Exit, Failure, Io, dates, describe, help, input, segments};

/// Send an SMS, MMS or WhatsApp message.
#[derive(Args)]
#[command(after_help = help::SEND)]
#[allow(clippy::struct_field_names, reason = "send_at is Twilio's word")]
pub(crate) struct Send {
    /// The text; - reads standard input, as does no text when input is piped in.
    #[arg(value_name = "BODY", conflicts_with = "body_file", value_parser = text_parser())]
    body: Option<String>,
    /// File with the text.
    #[arg(long, value_name = "FILE")]
    body_file: Option<PathBuf>,
    /// The recipient: an E.164 number (+15558676543) or whatsapp:+15558676543; repeatable, one message
    /// each.
    #[arg(long, value_name = "ADDRESS", required = true)]
    to: Vec<String>,
    /// The sender; default: TWILIO_MESSAGING_SERVICE_SID or TWILIO_PHONE_NUMBER.
    #[arg(long, value_name = "ADDRESS")]
    from: Option<String>,
    /// The messaging service that chooses the sender.
    #[arg(long, value_name = "MG…")]
    service: Option<String>,
    /// URL of an image or other media; repeatable, up to 10.
    #[arg(long, value_name = "URL")]
    media: Vec<String>,
    /// A content template.
    #[arg(long, value_name = "HX…")]
    content_sid: Option<String>,
    /// Values of the template, a JSON object.
    #[arg(long, value_name = "JSON", requires = "content_sid", value_parser = text_parser())]
    content_variables: Option<String>,
    /// Time to send at (2026-11-24T08:00:00Z, 'in 2h'), 5 minutes to 35 days ahead; requires a messaging service.
    #[arg(long, value_name = "TIME")]
    send_at: Option<String>,
    /// URL to which Twilio posts the message's status.
    #[arg(long, value_name = "URL")]
    status_callback: Option<String>,
    /// Truncate a text longer than this many segments, or than Twilio accepts, instead of failing;
    /// three dots mark the cut.
    #[arg(long, value_name = "SEGMENTS", value_parser = clap::value_parser!(u16).range(1..))]
    truncate: Option<u16>,
    /// Another parameter of messages.create; repeatable.
    #[arg(short, long = "param", value_name = "NAME=VALUE", value_parser = pair_parser())]
    param: Vec<(String, String)>,
    #[command(flatten)]
    connection: Connection,
    #[command(flatten)]
    output: Output,
}

impl Send {
    pub(crate) fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        if self.media.iter().any(|url| !is_web_url(url)) {
            return Err(Failure::usage(
                "send: --media needs an https:// URL from which Twilio can fetch the file; upload a local file \
                 to a web server first",
            ));
        }
        let operation = describe::find("messages.create")?;
        self.output.check_fields(operation)?;
        let session = self.connection.connect(io)?;
        session.require(
            self.from.is_some()
                || self.service.is_some()
                || self.param.iter().any(|(name, _)| names_sender(name)),
            "sender",
            "--from or --service",
            &["TWILIO_PHONE_NUMBER", "TWILIO_MESSAGING_SERVICE_SID"],
        )?;
        let mut params = Params::new();
        // Media or a template needs no text, so standard input is not read: a hook may have inherited
        // one that never ends.
        let has_no_text = self.body.is_none()
            && self.body_file.is_none()
            && (!self.media.is_empty() || self.content_sid.is_some());
        let body =
            if has_no_text { None } else { input::read_body(self.body, self.body_file.as_deref(), io)? };
        if let Some(body) = body {
            params.add(
                "Body",
                self.truncate.map_or_else(|| body.clone(), |max| segments::truncate(&body, max.into())),
            );
        }
        let optional = [
            ("From", self.from),
            ("MessagingServiceSid", self.service),
            ("ContentSid", self.content_sid),
            ("ContentVariables", self.content_variables),
            ("StatusCallback", self.status_callback),
        ];
        for (name, value) in optional {
            if let Some(value) = value {
                params.add(name, value);
            }
        }
        for url in self.media {
            params.add("MediaUrl", url);
        }
        if let Some(time) = self.send_at {
            params.add("SendAt", dates::resolve_time(&time, SystemTime::now()));
            params.add("ScheduleType", "fixed");
        }
        let mut others = self.param;
        describe::resolve_dates(operation, &mut others);
        add_pairs(&mut params, others);
        let mut outcomes = Outcomes::default();
        for to in &self.to {
            let params = params.clone().with("To", to.as_str());
            match send_one(&session, params, &self.output, io) {
                // A single failure needs no summary.
                Err(failure) if self.to.len() == 1 => return Err(failure),
                Err(Failure::Output(error)) => return Err(Failure::Output(error)),
                Err(failure) => outcomes.failures.push(failure.report(io)),
                Ok(()) => outcomes.sent += 1,
            }
        }
        outcomes.into_result()
    }
}

fn send_one(session: &Session<'_>, params: Params, output: &Output, io: &mut Io<'_>) -> Result<(), Failure> {
    let response = session.client.execute("messages.create", params).verbose(output.verbose)?;
    let message = response.json();
    output.print_note(io, || {
        format!(
            "{} {} to {}",
            text_field(message, "sid"),
            text_field(message, "status"),
            redact::text(text_field(message, "to"))
        )
    })?;
    output.print_record(message, io)
}

/// What became of the messages to several recipients.
#[derive(Default)]
struct Outcomes {
    sent: usize,
    /// The exit codes of the failures, which were reported.
    failures: Vec<u8>,
}

impl Outcomes {
    /// The exit code for all: 75 only if no message was sent, since a hook then repeats the command.
    fn into_result(self) -> Result<(), Failure> {
        let (not_sent, maybe_sent) = (Exit::NotSent as u8, Exit::MaybeSent as u8);
        let Some(first) = self.failures.first().copied() else { return Ok(()) };
        let has = |code: u8| self.failures.contains(&code);
        let code = match self.sent {
            _ if has(maybe_sent) => maybe_sent,
            1.. if has(not_sent) => maybe_sent,
            _ if has(not_sent) => not_sent,
            _ => first,
        };
        Err(Failure::Exited(code))
    }
}

fn is_web_url(text: &str) -> bool {
    let scheme = text.split_once("://").map(|(scheme, _)| scheme.to_ascii_lowercase());
    matches!(scheme.as_deref(), Some("http" | "https"))
}

/// Whether a parameter names the sender.
fn names_sender(name: &str) -> bool {
    matches!(name, "From" | "from" | "from_" | "MessagingServiceSid" | "messaging_service_sid")
}
