//! `twire validate`: verifies the signature of a webhook and explains a mismatch.

use std::path::PathBuf;

use clap::Args;
use serde_json::json;
use twire::webhook::{Validator, Webhook};

use crate::arguments::{pair_parser, parse_header};
use crate::variables::Variables;
use crate::{Exit, Failure, Io, help, input};

/// Check the signature of a webhook: exit code 0 if Twilio signed it, 65 if not. Works offline.
#[derive(Args)]
#[command(after_help = help::VALIDATE)]
#[allow(clippy::struct_excessive_bools, reason = "each is an option of the command")]
pub(crate) struct Validate {
    /// The full URL that Twilio requested, query included.
    #[arg(long, value_name = "URL")]
    url: String,
    /// Value of the header X-Twilio-Signature; default: the CGI variable HTTP_X_TWILIO_SIGNATURE.
    #[arg(long, value_name = "SIGNATURE")]
    signature: Option<String>,
    /// File with the body as received; - reads standard input.
    #[arg(long, value_name = "FILE", conflicts_with = "param")]
    body_file: Option<PathBuf>,
    /// A decoded form parameter, instead of a body; repeatable.
    #[arg(short, long, value_name = "NAME=VALUE", value_parser = pair_parser())]
    param: Vec<(String, String)>,
    /// The HTTP method of the request.
    #[arg(long, value_name = "METHOD", default_value = "POST")]
    method: String,
    /// Another header of the request, such as Content-Type: …; repeatable.
    #[arg(short = 'H', long, value_name = "HEADER", value_parser = parse_header)]
    header: Vec<(String, String)>,
    /// Trust the headers X-Forwarded-… and Forwarded.
    #[arg(long)]
    trust_proxy: bool,
    /// Print the URLs tried and the likely cause. Prints the parameters, which may be personal.
    #[arg(long)]
    explain: bool,
    /// Print the verdict as JSON.
    #[arg(long, conflicts_with = "explain")]
    json: bool,
    /// Report a valid signature on standard error.
    #[arg(short, long)]
    verbose: bool,
    /// File of TWILIO_… variables, readable by its owner only; also TWIRE_CREDENTIALS.
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
        let signature = self.signature.or_else(|| io.var("HTTP_X_TWILIO_SIGNATURE"));
        let body = if let Some(file) = &self.body_file {
            input::read_bytes(file, io)?
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
        let is_valid = validator.accepts(verdict);
        if self.json {
            let variant = verdict.signature_match().map(|found| found.variant.to_string());
            let report = json!({"verdict": verdict.name(), "valid": is_valid, "variant": variant, "status": verdict.status()});
            writeln!(io.stdout, "{report}")?;
        }
        if is_valid {
            if self.verbose {
                writeln!(io.stderr, "twire: {verdict}")?;
            }
            return Ok(());
        }
        let hint = if self.explain { "" } else { "; use --explain for the likely cause" };
        Err(Failure::new(Exit::Data, format!("validate: {verdict}{hint}")))
    }
}
