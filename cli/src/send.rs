//! `twire send`: an SMS, MMS or WhatsApp message.

use std::path::PathBuf;

use clap::Args;
use twire::{Params, redact};

use crate::arguments::{add_pairs, pair};
use crate::connection::Connection;
use crate::failure::Verbose;
use crate::output::{Output, word};
use crate::{Failure, Io, help, input, segments};

/// Send an SMS, MMS or WhatsApp message.
#[derive(Args)]
#[command(after_help = help::SEND)]
#[allow(clippy::struct_field_names, reason = "send_at is Twilio's word")]
pub(crate) struct Send {
    /// The text; -, or nothing while input is piped in, for standard input.
    #[arg(value_name = "BODY", conflicts_with = "body_file")]
    body: Option<String>,
    /// File with the text.
    #[arg(long, value_name = "FILE")]
    body_file: Option<PathBuf>,
    /// The receiver: an E.164 number (+15558676543) or whatsapp:+15558676543.
    #[arg(long, value_name = "ADDRESS")]
    to: String,
    /// The sender; else TWILIO_MESSAGING_SERVICE_SID or TWILIO_PHONE_NUMBER.
    #[arg(long, value_name = "ADDRESS")]
    from: Option<String>,
    /// The messaging service that chooses the sender.
    #[arg(long, value_name = "MG…")]
    service: Option<String>,
    /// URL of a picture or another medium; up to 10.
    #[arg(long, value_name = "URL")]
    media: Vec<String>,
    /// A content template.
    #[arg(long, value_name = "HX…")]
    content_sid: Option<String>,
    /// The template's values, a JSON object.
    #[arg(long, value_name = "JSON", requires = "content_sid")]
    content_variables: Option<String>,
    /// When to send (2026-11-24T08:00:00Z), 5 minutes to 35 days ahead; wants a messaging service.
    #[arg(long, value_name = "TIME")]
    send_at: Option<String>,
    /// Where Twilio posts the message's status.
    #[arg(long, value_name = "URL")]
    status_callback: Option<String>,
    /// Cut a text that is longer than this many segments, or than Twilio takes, instead of
    /// failing; the cut shows as three dots.
    #[arg(long, value_name = "SEGMENTS", value_parser = clap::value_parser!(u16).range(1..))]
    truncate: Option<u16>,
    /// Another parameter of messages.create; repeatable.
    #[arg(short, long = "param", value_name = "NAME=VALUE", value_parser = pair)]
    param: Vec<(String, String)>,
    #[command(flatten)]
    connection: Connection,
    #[command(flatten)]
    output: Output,
}

impl Send {
    pub(crate) fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        let connected = self.connection.open(io)?;
        connected.need(
            self.from.is_some() || self.service.is_some() || self.param.iter().any(|(name, _)| chooses(name)),
            "sender",
            "--from or --service",
            &["TWILIO_PHONE_NUMBER", "TWILIO_MESSAGING_SERVICE_SID"],
        )?;
        let mut params = Params::new().with("To", self.to);
        // Without a text to send, standard input stays untouched: a hook may have inherited one
        // that never ends.
        let silent = self.body.is_none()
            && self.body_file.is_none()
            && (!self.media.is_empty() || self.content_sid.is_some());
        let body = if silent { None } else { input::body(self.body, self.body_file.as_deref(), io)? };
        if let Some(body) = body {
            params.add(
                "Body",
                self.truncate.map_or_else(|| body.clone(), |most| segments::cut(&body, most.into())),
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
            params.add("SendAt", time);
            params.add("ScheduleType", "fixed");
        }
        add_pairs(&mut params, self.param);
        let reply = connected.client.call("messages.create", params).verbose(self.output.verbose)?;
        let message = reply.json();
        self.output.note(io, || {
            format!(
                "{} {} to {}",
                word(message, "sid"),
                word(message, "status"),
                redact::text(word(message, "to"))
            )
        })?;
        self.output.record(message, io)
    }
}

/// Whether a parameter names the sender.
fn chooses(name: &str) -> bool {
    matches!(name, "From" | "from" | "from_" | "MessagingServiceSid" | "messaging_service_sid")
}
