//! `twire verify`: sends and checks one-time passcodes.

use clap::{Args, Subcommand};
use twire::{Params, redact};

use crate::arguments::{add_pairs, pair_parser};
use crate::connection::{Connection, Session};
use crate::failure::Verbose;
use crate::output::{Output, text_field};
use crate::{Exit, Failure, Io, describe, help, input};

/// Send a one-time passcode, or check one.
#[derive(Args)]
#[command(after_help = help::VERIFY)]
pub(crate) struct Verify {
    #[command(subcommand)]
    command: VerifyCommand,
}

#[derive(Subcommand)]
enum VerifyCommand {
    /// Send a passcode.
    Start(Start),
    /// Check a passcode: exit code 0 if it is right, 65 if it is wrong.
    Check(Check),
}

#[derive(Args)]
struct Start {
    /// The recipient: an E.164 number, or an e-mail address for the channel email.
    #[arg(long, value_name = "ADDRESS")]
    to: String,
    /// sms, call, email, whatsapp or another channel of Verify.
    #[arg(long, value_name = "CHANNEL", default_value = "sms")]
    channel: String,
    #[command(flatten)]
    common: Common,
}

#[derive(Args)]
struct Check {
    /// The passcode; - or nothing reads the first line of standard input.
    #[arg(value_name = "CODE")]
    code: Option<String>,
    /// The recipient of the passcode.
    #[arg(long, value_name = "ADDRESS")]
    to: String,
    #[command(flatten)]
    common: Common,
}

#[derive(Args)]
struct Common {
    /// The Verify service; default: TWILIO_VERIFY_SERVICE_SID.
    #[arg(long, value_name = "VA…")]
    service: Option<String>,
    /// Another parameter of the operation; repeatable.
    #[arg(short, long = "param", value_name = "NAME=VALUE", value_parser = pair_parser())]
    param: Vec<(String, String)>,
    #[command(flatten)]
    connection: Connection,
    #[command(flatten)]
    output: Output,
}

impl Verify {
    pub(crate) fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        match self.command {
            VerifyCommand::Start(start) => start.run(io),
            VerifyCommand::Check(check) => check.run(io),
        }
    }
}

impl Common {
    fn connect<'a>(&self, io: &mut Io<'a>) -> Result<Session<'a>, Failure> {
        let session = self.connection.connect(io)?;
        let given = self.service.is_some();
        session.require(given, "Verify service", "--service", &["TWILIO_VERIFY_SERVICE_SID"])?;
        Ok(session)
    }

    fn finish(self, mut params: Params) -> (Params, Output) {
        if let Some(service) = self.service {
            params.add("ServiceSid", service);
        }
        add_pairs(&mut params, self.param);
        (params, self.output)
    }
}

impl Start {
    fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        self.common.output.check_fields(describe::find("verify.services.verifications.create")?)?;
        let session = self.common.connect(io)?;
        let params = Params::new().with("To", self.to).with("Channel", self.channel);
        let (params, output) = self.common.finish(params);
        let response =
            session.client.execute("verify.services.verifications.create", params).verbose(output.verbose)?;
        let verification = response.json();
        output.print_note(io, || {
            let to = redact::text(text_field(verification, "to"));
            format!("{} {} to {to}", text_field(verification, "sid"), text_field(verification, "status"))
        })?;
        output.print_record(verification, io)
    }
}

impl Check {
    fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        self.common.output.check_fields(describe::find("verify.services.verification_checks.create")?)?;
        let session = self.common.connect(io)?;
        let code = match self.code {
            Some(code) if code != "-" => code.trim().to_owned(),
            _ => input::read_line(io)?,
        };
        if code.is_empty() {
            return Err(Failure::new(
                Exit::Data,
                "verify check: no code; give it as an argument or on standard input",
            ));
        }
        let (params, output) = self.common.finish(Params::new().with("To", self.to).with("Code", code));
        let response = session
            .client
            .execute("verify.services.verification_checks.create", params)
            .verbose(output.verbose)?;
        let check = response.json();
        output.print_record(check, io)?;
        if text_field(check, "status") == "approved" {
            output.print_note(io, || format!("{} approved", text_field(check, "sid")))
        } else {
            // The requested output is printed even when the code is wrong.
            Err(Failure::new(
                Exit::Data,
                format!("verify check: the code is wrong ({})", text_field(check, "status")),
            ))
        }
    }
}
