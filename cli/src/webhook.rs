//! `twire webhook send`: sends a signed webhook to a web application.

use std::fmt::Write as _;
use std::hash::{BuildHasher, RandomState};
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Subcommand, ValueEnum};
use twire::twiml::Document;
use twire::webhook::{sign, sign_body};

use crate::arguments::{pair_parser, parse_header, parse_seconds, text_parser};
use crate::variables::Variables;
use crate::web::{self, HttpResponse};
use crate::{Exit, Failure, Io, help, input};

/// Send a web application the webhooks that Twilio sends.
#[derive(Args)]
#[command(after_help = help::WEBHOOK)]
pub(crate) struct Webhook {
    #[command(subcommand)]
    command: WebhookCommand,
}

#[derive(Subcommand)]
enum WebhookCommand {
    /// Send a signed request as Twilio does, and print the response. TwiML in it is checked.
    #[command(after_help = help::WEBHOOK)]
    Send(Box<Send>),
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum EventKind {
    /// An incoming message.
    Sms,
    /// A status change of an outgoing message.
    Status,
    /// An incoming call.
    Voice,
    /// Only the parameters of -p, or the JSON of --body-file.
    Bare,
}

#[derive(Args)]
struct Send {
    /// The event.
    #[arg(value_name = "KIND")]
    kind: EventKind,
    /// URL of the application.
    #[arg(value_name = "URL")]
    url: String,
    /// The URL configured at Twilio, if it differs: it is signed, and sent in Host and
    /// X-Forwarded-Proto.
    #[arg(long, value_name = "URL")]
    public_url: Option<String>,
    /// The sender.
    #[arg(long, value_name = "ADDRESS", default_value = "+15558676543")]
    from: String,
    /// The recipient; default: TWILIO_PHONE_NUMBER.
    #[arg(long, value_name = "ADDRESS")]
    to: Option<String>,
    /// The text of an SMS.
    #[arg(long, value_name = "TEXT", default_value = "Hello from twire", value_parser = text_parser())]
    body: String,
    /// Status of the message (delivered) or the call (ringing).
    #[arg(long, value_name = "STATUS")]
    status: Option<String>,
    /// Another parameter, or another value for one of the event; repeatable.
    #[arg(short, long, value_name = "NAME=VALUE", value_parser = pair_parser())]
    param: Vec<(String, String)>,
    /// File with a JSON body, signed by its hash; - reads standard input.
    #[arg(long, value_name = "FILE", conflicts_with = "param")]
    body_file: Option<PathBuf>,
    /// POST, or GET with the parameters in the URL.
    #[arg(long, value_name = "METHOD", default_value = "POST", value_parser = ["GET", "POST"])]
    method: String,
    /// Another header, Name: value; repeatable.
    #[arg(short = 'H', long, value_name = "HEADER", value_parser = parse_header)]
    header: Vec<(String, String)>,
    /// Send an invalid signature.
    #[arg(long)]
    forge: bool,
    /// Timeout of the response; that of Twilio is 15 seconds.
    #[arg(long, value_name = "SECONDS", default_value = "15", value_parser = parse_seconds)]
    timeout: Duration,
    /// Report status, content type and size of the response.
    #[arg(short, long)]
    verbose: bool,
    /// File of TWILIO_… variables, readable by its owner only; also TWIRE_CREDENTIALS.
    #[arg(long, value_name = "FILE")]
    credentials: Option<PathBuf>,
}

/// URL, body and headers.
type SignedRequest = (String, Vec<u8>, Vec<(&'static str, String)>);

impl Webhook {
    pub(crate) fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        let WebhookCommand::Send(send) = self.command;
        send.run(io)
    }
}

impl Send {
    fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        let variables = Variables::new(io.env, self.credentials.as_deref())?;
        let Some(token) = variables.get("TWILIO_AUTH_TOKEN") else {
            let why = "TWILIO_AUTH_TOKEN is not set; set it, or name a file with --credentials";
            return Err(Failure::new(Exit::Config, why));
        };
        let (url, body, mut headers) = self.signed_request(&token, &variables, io)?;
        headers.extend(self.header.iter().map(|(name, value)| (name.as_str(), value.clone())));
        let response = web::send(&self.method, &url, &headers, body, self.timeout).map_err(with_command)?;
        if self.verbose {
            let HttpResponse { status, content_type, body, .. } = &response;
            writeln!(io.stderr, "twire: {status} {content_type} ({} bytes)", body.len())?;
        }
        io.stdout.write_all(&response.body)?;
        if response.body.last().is_some_and(|byte| *byte != b'\n') {
            writeln!(io.stdout)?;
        }
        self.check_response(&response)
    }

    /// Builds the signed request.
    fn signed_request(
        &self,
        token: &str,
        variables: &Variables<'_>,
        io: &mut Io<'_>,
    ) -> Result<SignedRequest, Failure> {
        let mut url = self.url.clone();
        let mut public = self.public_url.clone().unwrap_or_else(|| url.clone());
        let mut append = |query: &str| {
            for url in [&mut url, &mut public] {
                url.push(if url.contains('?') { '&' } else { '?' });
                url.push_str(query);
            }
        };
        let mut headers =
            vec![("I-Twilio-Idempotency-Token", hex(32)), ("User-Agent", "TwilioProxy/1.1".to_owned())];
        let (body, mut signature);
        if let Some(file) = &self.body_file {
            body = input::read_bytes(file, io)?;
            let (hashed, _) = sign_body(token, "", &body);
            append(hashed.trim_start_matches('?'));
            signature = sign::<&str, &str>(token, &public, &[]);
            headers.push(("Content-Type", "application/json".to_owned()));
        } else {
            let params = self.params(variables);
            let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(&params).finish();
            if self.method == "GET" {
                append(&form);
                body = Vec::new();
                signature = sign::<&str, &str>(token, &public, &[]);
            } else {
                body = form.into_bytes();
                signature = sign(token, &public, &params);
                headers.push(("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8".to_owned()));
            }
        }
        if self.forge {
            signature = sign::<&str, &str>(&hex(32), &public, &[]);
        }
        headers.push(("X-Twilio-Signature", signature));
        if self.public_url.is_some() {
            let (scheme, rest) = public.split_once("://").unwrap_or(("https", &public));
            let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
            let host = host.rsplit('@').next().unwrap_or_default();
            headers.push(("Host", host.to_owned()));
            headers.push(("X-Forwarded-Proto", scheme.to_owned()));
        }
        Ok((url, body, headers))
    }

    /// The parameters Twilio sends, with those of `-p` in place of theirs.
    fn params(&self, variables: &Variables<'_>) -> Vec<(String, String)> {
        let account = variables.get("TWILIO_ACCOUNT_SID").unwrap_or_else(|| format!("AC{}", "0".repeat(32)));
        let number = || variables.get("TWILIO_PHONE_NUMBER").unwrap_or_else(|| "+15005550006".to_owned());
        let to = self.to.clone().unwrap_or_else(number);
        let status = |default: &str| self.status.clone().unwrap_or_else(|| default.to_owned());
        let sid = |prefix: &str| format!("{prefix}{}", hex(32));
        let (from, text) = (self.from.clone(), self.body.clone());
        let mut params: Vec<(&str, String)> = match self.kind {
            EventKind::Sms => {
                let message = sid("SM");
                vec![
                    ("MessageSid", message.clone()),
                    ("SmsSid", message.clone()),
                    ("SmsMessageSid", message),
                    ("From", from),
                    ("To", to),
                    ("Body", text),
                    ("NumMedia", "0".to_owned()),
                    ("NumSegments", "1".to_owned()),
                    ("SmsStatus", status("received")),
                    ("FromCountry", String::new()),
                    ("ToCountry", String::new()),
                ]
            }
            EventKind::Status => {
                let message = sid("SM");
                vec![
                    ("MessageSid", message.clone()),
                    ("SmsSid", message),
                    ("From", from),
                    ("To", to),
                    ("MessageStatus", status("delivered")),
                    ("SmsStatus", status("delivered")),
                ]
            }
            EventKind::Voice => vec![
                ("CallSid", sid("CA")),
                ("From", from.clone()),
                ("Caller", from),
                ("To", to.clone()),
                ("Called", to),
                ("CallStatus", status("ringing")),
                ("Direction", "inbound".to_owned()),
                ("FromCountry", String::new()),
                ("ToCountry", String::new()),
            ],
            EventKind::Bare => Vec::new(),
        };
        if self.kind != EventKind::Bare {
            params.push(("AccountSid", account));
            params.push(("ApiVersion", "2010-04-01".to_owned()));
        }
        let is_overridden = |name: &str| self.param.iter().any(|(known, _)| known == name);
        let defaults = params.into_iter().filter(|(name, _)| !is_overridden(name));
        defaults.map(|(name, value)| (name.to_owned(), value)).chain(self.param.clone()).collect()
    }

    /// Fails unless the response is one that Twilio accepts.
    fn check_response(&self, response: &HttpResponse) -> Result<(), Failure> {
        if !(200..300).contains(&response.status) {
            let note = response.location.as_ref().map_or("", |_| ", a redirect");
            return Err(Failure::new(
                Exit::Refused,
                format!("webhook: the response is {}{note}", response.status),
            ));
        }
        if self.kind == EventKind::Status || !response.content_type.contains("xml") {
            return Ok(());
        }
        let invalid =
            |why: &str| Failure::new(Exit::Data, format!("webhook: the response is not valid TwiML: {why}"));
        let text = std::str::from_utf8(&response.body).map_err(|_| invalid("not UTF-8"))?;
        Document::parse_any(text).map_err(|error| invalid(error.message()))?;
        Ok(())
    }
}

fn with_command(failure: Failure) -> Failure {
    match failure {
        Failure::Message(exit, line) => Failure::Message(exit, format!("webhook: {line}")),
        other => other,
    }
}

/// Random hexadecimal digits that differ between runs; not for secrets.
fn hex(digits: usize) -> String {
    let mut text = String::new();
    while text.len() < digits {
        let random = RandomState::new().hash_one(text.len());
        // Writing to a String cannot fail.
        let _ = write!(text, "{random:016x}");
    }
    text.truncate(digits);
    text
}
