//! `twire verify`: one-time passcodes.

use clap::{Args, Subcommand};
use twire::{Params, redact};

use crate::arguments::{add_pairs, pair};
use crate::connection::{Connected, Connection};
use crate::failure::Verbose;
use crate::output::{Output, word};
use crate::{Exit, Failure, Io, help, input};

/// Send a one-time passcode, and check one.
#[derive(Args)]
#[command(after_help = help::VERIFY)]
pub(crate) struct Verify {
    #[command(subcommand)]
    step: Step,
}

#[derive(Subcommand)]
enum Step {
    /// Send a passcode.
    Start(Start),
    /// Check a passcode: exit code 0 when it is right, 65 when it is wrong.
    Check(Check),
}

#[derive(Args)]
struct Start {
    /// The receiver: an E.164 number, or an e-mail address for the channel email.
    #[arg(long, value_name = "ADDRESS")]
    to: String,
    /// sms, call, email, whatsapp or another that Twilio knows.
    #[arg(long, value_name = "CHANNEL", default_value = "sms")]
    channel: String,
    #[command(flatten)]
    common: Common,
}

#[derive(Args)]
struct Check {
    /// The code; - or nothing for the first line of standard input.
    #[arg(value_name = "CODE")]
    code: Option<String>,
    /// The receiver to whom it was sent.
    #[arg(long, value_name = "ADDRESS")]
    to: String,
    #[command(flatten)]
    common: Common,
}

#[derive(Args)]
struct Common {
    /// The Verify service; else TWILIO_VERIFY_SERVICE_SID.
    #[arg(long, value_name = "VA…")]
    service: Option<String>,
    /// Another parameter of the operation; repeatable.
    #[arg(short, long = "param", value_name = "NAME=VALUE", value_parser = pair)]
    param: Vec<(String, String)>,
    #[command(flatten)]
    connection: Connection,
    #[command(flatten)]
    output: Output,
}

impl Verify {
    pub(crate) fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        match self.step {
            Step::Start(start) => start.run(io),
            Step::Check(check) => check.run(io),
        }
    }
}

impl Common {
    fn open<'a>(&self, io: &Io<'a>) -> Result<Connected<'a>, Failure> {
        let connected = self.connection.open(io)?;
        let given = self.service.is_some();
        connected.need(given, "Verify service", "--service", &["TWILIO_VERIFY_SERVICE_SID"])?;
        Ok(connected)
    }

    fn complete(self, mut params: Params) -> (Params, Output) {
        if let Some(service) = self.service {
            params.add("ServiceSid", service);
        }
        add_pairs(&mut params, self.param);
        (params, self.output)
    }
}

impl Start {
    fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        let connected = self.common.open(io)?;
        let params = Params::new().with("To", self.to).with("Channel", self.channel);
        let (params, output) = self.common.complete(params);
        let reply =
            connected.client.call("verify.services.verifications.create", params).verbose(output.verbose)?;
        let verification = reply.json();
        output.note(io, || {
            let to = redact::text(word(verification, "to"));
            format!("{} {} to {to}", word(verification, "sid"), word(verification, "status"))
        })?;
        output.record(verification, io)
    }
}

impl Check {
    fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        let connected = self.common.open(io)?;
        let code = match self.code {
            Some(code) if code != "-" => code.trim().to_owned(),
            _ => input::line(io)?,
        };
        if code.is_empty() {
            return Err(Failure::new(Exit::Data, "verify check: no code"));
        }
        let (params, output) = self.common.complete(Params::new().with("To", self.to).with("Code", code));
        let reply = connected
            .client
            .call("verify.services.verification_checks.create", params)
            .verbose(output.verbose)?;
        let check = reply.json();
        output.record(check, io)?;
        if word(check, "status") == "approved" {
            output.note(io, || format!("{} approved", word(check, "sid")))
        } else {
            // What was asked for is still printed before the exit code says no.
            Err(Failure::new(
                Exit::Data,
                format!("verify check: the code is wrong ({})", word(check, "status")),
            ))
        }
    }
}
