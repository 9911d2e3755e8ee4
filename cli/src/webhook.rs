//! `twire webhook`: plays Twilio to a web application, with a signature.

use std::fmt::Write as _;
use std::hash::{BuildHasher, RandomState};
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Subcommand, ValueEnum};
use twire::twiml::Document;
use twire::webhook::{sign, sign_body};

use crate::arguments::{field, pair, seconds};
use crate::variables::Variables;
use crate::web::{self, Answer};
use crate::{Exit, Failure, Io, help, input};

/// Play Twilio to a web application.
#[derive(Args)]
#[command(after_help = help::WEBHOOK)]
pub(crate) struct Webhook {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Send a signed request as Twilio does, and print what comes back. TwiML in the answer is
    /// checked.
    #[command(after_help = help::WEBHOOK)]
    Send(Box<Send>),
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// A message that came in.
    Sms,
    /// A sent message's new status.
    Status,
    /// A call that came in.
    Voice,
    /// Nothing but -p, or the JSON of --body-file.
    Bare,
}

#[derive(Args)]
struct Send {
    /// What is sent.
    #[arg(value_name = "KIND")]
    kind: Kind,
    /// Where the application listens.
    #[arg(value_name = "URL")]
    url: String,
    /// The URL as it is configured at Twilio, where it is another: it is signed, and named in Host
    /// and X-Forwarded-Proto.
    #[arg(long, value_name = "URL")]
    public_url: Option<String>,
    /// The sender.
    #[arg(long, value_name = "ADDRESS", default_value = "+15558676543")]
    from: String,
    /// The receiver; else TWILIO_PHONE_NUMBER.
    #[arg(long, value_name = "ADDRESS")]
    to: Option<String>,
    /// The text of an SMS.
    #[arg(long, value_name = "TEXT", default_value = "Hello from twire")]
    body: String,
    /// The status of a message (delivered) or a call (ringing).
    #[arg(long, value_name = "STATUS")]
    status: Option<String>,
    /// Another parameter, or another value of one; repeatable.
    #[arg(short, long, value_name = "NAME=VALUE", value_parser = pair)]
    param: Vec<(String, String)>,
    /// File with a JSON body, signed by its hash; - for standard input.
    #[arg(long, value_name = "FILE", conflicts_with = "param")]
    body_file: Option<PathBuf>,
    /// POST, or GET with the parameters in the URL.
    #[arg(long, value_name = "METHOD", default_value = "POST", value_parser = ["GET", "POST"])]
    method: String,
    /// Another header field, Name: value; repeatable.
    #[arg(short = 'H', long, value_name = "FIELD", value_parser = field)]
    header: Vec<(String, String)>,
    /// Send a signature that fits nothing, as a stranger would.
    #[arg(long)]
    forge: bool,
    /// Time until the answer is there; Twilio waits for 15 seconds.
    #[arg(long, value_name = "SECONDS", default_value = "15", value_parser = seconds)]
    timeout: Duration,
    /// Tell status, type and size of the answer.
    #[arg(short, long)]
    verbose: bool,
    /// File of TWILIO_… variables that only its owner can read; also TWIRE_CREDENTIALS.
    #[arg(long, value_name = "FILE")]
    credentials: Option<PathBuf>,
}

/// URL, body and header fields.
type Signed = (String, Vec<u8>, Vec<(&'static str, String)>);

impl Webhook {
    pub(crate) fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        let What::Send(send) = self.what;
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
        let (url, body, mut fields) = self.request(&token, &variables, io)?;
        fields.extend(self.header.iter().map(|(name, value)| (name.as_str(), value.clone())));
        let answer = web::send(&self.method, &url, &fields, body, self.timeout).map_err(named)?;
        if self.verbose {
            let Answer { status, content_type, body, .. } = &answer;
            writeln!(io.stderr, "twire: {status} {content_type} ({} bytes)", body.len())?;
        }
        io.stdout.write_all(&answer.body)?;
        if answer.body.last().is_some_and(|byte| *byte != b'\n') {
            writeln!(io.stdout)?;
        }
        self.judge(&answer)
    }

    /// URL, body and header fields, signed.
    fn request(&self, token: &str, variables: &Variables<'_>, io: &mut Io<'_>) -> Result<Signed, Failure> {
        let mut url = self.url.clone();
        let mut public = self.public_url.clone().unwrap_or_else(|| url.clone());
        let mut append = |more: &str| {
            for url in [&mut url, &mut public] {
                url.push(if url.contains('?') { '&' } else { '?' });
                url.push_str(more);
            }
        };
        let mut fields =
            vec![("I-Twilio-Idempotency-Token", hex(32)), ("User-Agent", "TwilioProxy/1.1".to_owned())];
        let (body, mut signature);
        if let Some(file) = &self.body_file {
            body = input::bytes(file, io)?;
            let (hashed, _) = sign_body(token, "", &body);
            append(hashed.trim_start_matches('?'));
            signature = sign::<&str, &str>(token, &public, &[]);
            fields.push(("Content-Type", "application/json".to_owned()));
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
                fields.push(("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8".to_owned()));
            }
        }
        if self.forge {
            signature = sign::<&str, &str>(&hex(32), &public, &[]);
        }
        fields.push(("X-Twilio-Signature", signature));
        if self.public_url.is_some() {
            let (scheme, rest) = public.split_once("://").unwrap_or(("https", &public));
            let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
            let host = host.rsplit('@').next().unwrap_or_default();
            fields.push(("Host", host.to_owned()));
            fields.push(("X-Forwarded-Proto", scheme.to_owned()));
        }
        Ok((url, body, fields))
    }

    /// What Twilio would say, and what the caller says otherwise.
    fn params(&self, variables: &Variables<'_>) -> Vec<(String, String)> {
        let account = variables.get("TWILIO_ACCOUNT_SID").unwrap_or_else(|| format!("AC{}", "0".repeat(32)));
        let number = || variables.get("TWILIO_PHONE_NUMBER").unwrap_or_else(|| "+15005550006".to_owned());
        let to = self.to.clone().unwrap_or_else(number);
        let status = |usual: &str| self.status.clone().unwrap_or_else(|| usual.to_owned());
        let sid = |prefix: &str| format!("{prefix}{}", hex(32));
        let (from, text) = (self.from.clone(), self.body.clone());
        let mut params: Vec<(&str, String)> = match self.kind {
            Kind::Sms => {
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
            Kind::Status => {
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
            Kind::Voice => vec![
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
            Kind::Bare => Vec::new(),
        };
        if self.kind != Kind::Bare {
            params.push(("AccountSid", account));
            params.push(("ApiVersion", "2010-04-01".to_owned()));
        }
        let given = |name: &str| self.param.iter().any(|(known, _)| known == name);
        let usual = params.into_iter().filter(|(name, _)| !given(name));
        usual.map(|(name, value)| (name.to_owned(), value)).chain(self.param.clone()).collect()
    }

    fn judge(&self, answer: &Answer) -> Result<(), Failure> {
        if !(200..300).contains(&answer.status) {
            let to = answer.location.as_ref().map_or("", |_| ", a redirect");
            return Err(Failure::new(Exit::Refused, format!("webhook: the answer is {}{to}", answer.status)));
        }
        if self.kind == Kind::Status || !answer.content_type.contains("xml") {
            return Ok(());
        }
        let bad = |why: &str| Failure::new(Exit::Data, format!("webhook: the answer is no TwiML: {why}"));
        let text = std::str::from_utf8(&answer.body).map_err(|_| bad("not UTF-8"))?;
        Document::parse_any(text).map_err(|error| bad(error.message()))?;
        Ok(())
    }
}

fn named(failure: Failure) -> Failure {
    match failure {
        Failure::Said(exit, line) => Failure::Said(exit, format!("webhook: {line}")),
        other => other,
    }
}

/// Random hexadecimal digits: for what must differ from run to run, not for secrets.
fn hex(digits: usize) -> String {
    let mut text = String::new();
    while text.len() < digits {
        let random = RandomState::new().hash_one(text.len());
        // Writing to a string cannot fail.
        let _ = write!(text, "{random:016x}");
    }
    text.truncate(digits);
    text
}
