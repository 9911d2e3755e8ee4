//! `twire validate`: whether a webhook came from Twilio, and if not, why.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;
use twire::webhook::{Validator, Webhook};

use crate::arguments::{field, pair};
use crate::variables::Variables;
use crate::{Exit, Failure, Io, help, input};

/// Check that a webhook came from Twilio: exit code 0 when it did, 65 when not. Asks nobody.
#[derive(Args)]
#[command(after_help = help::VALIDATE)]
#[allow(clippy::struct_excessive_bools, reason = "each is an option of the command")]
pub(crate) struct Validate {
    /// The full URL as Twilio asked for it, query included.
    #[arg(long, value_name = "URL")]
    url: String,
    /// The header field X-Twilio-Signature; else the variable HTTP_X_TWILIO_SIGNATURE of CGI.
    #[arg(long, value_name = "SIGNATURE")]
    signature: Option<String>,
    /// File with the body as it came; - for standard input.
    #[arg(long, value_name = "FILE", conflicts_with = "param")]
    body_file: Option<PathBuf>,
    /// A parameter of the form, decoded, instead of a body; repeatable.
    #[arg(short, long, value_name = "NAME=VALUE", value_parser = pair)]
    param: Vec<(String, String)>,
    /// The request's method.
    #[arg(long, value_name = "METHOD", default_value = "POST")]
    method: String,
    /// Another header field of the request, Content-Type: …; repeatable.
    #[arg(short = 'H', long, value_name = "FIELD", value_parser = field)]
    header: Vec<(String, String)>,
    /// Believe X-Forwarded-… and Forwarded fields.
    #[arg(long)]
    trust_proxy: bool,
    /// Print what was tried and the likely cause. Shows the parameters: for your eyes only.
    #[arg(long)]
    explain: bool,
    /// Print the verdict as JSON.
    #[arg(long, conflicts_with = "explain")]
    json: bool,
    /// Say that it is valid.
    #[arg(short, long)]
    verbose: bool,
    /// File of TWILIO_… variables that only its owner can read; also TWIRE_CREDENTIALS.
    #[arg(long, value_name = "FILE")]
    credentials: Option<PathBuf>,
}

impl Validate {
    pub(crate) fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        let variables = Variables::new(io.env, self.credentials.as_deref())?;
        let Some(token) = variables.get("TWILIO_AUTH_TOKEN") else {
            let why = "TWILIO_AUTH_TOKEN is not set; set it, or name a file with --credentials";
            return Err(Failure::new(Exit::Config, why));
        };
        let validator = Validator::new(token)?.trust_proxy(self.trust_proxy);
        let signature = self.signature.or_else(|| (io.env)("HTTP_X_TWILIO_SIGNATURE"));
        let body = if let Some(file) = &self.body_file {
            input::bytes(file, io)?
        } else {
            let mut form = form_urlencoded::Serializer::new(String::new());
            form.extend_pairs(&self.param).finish().into_bytes()
        };
        let mut webhook = Webhook::new(&self.method, &self.url, &body);
        if let Some(signature) = &signature {
            webhook = webhook.header("X-Twilio-Signature", signature);
        }
        for (name, value) in &self.header {
            webhook = webhook.header(name, value);
        }
        let verdict = if self.explain {
            let explanation = validator.explain(&webhook);
            write!(io.stdout, "{explanation}")?;
            explanation.verdict
        } else {
            validator.check(&webhook)
        };
        let valid = validator.accepts(verdict);
        if self.json {
            let variant = verdict.matched().map(|found| found.variant.to_string());
            let told = json!({"verdict": verdict.name(), "valid": valid, "variant": variant, "status": verdict.status()});
            writeln!(io.stdout, "{told}")?;
        }
        if valid {
            if self.verbose {
                writeln!(io.stderr, "twire: {verdict}")?;
            }
            return Ok(());
        }
        let advice = if self.explain { "" } else { "; --explain tells why" };
        Err(Failure::new(Exit::Data, format!("validate: {verdict}{advice}")))
    }
}
