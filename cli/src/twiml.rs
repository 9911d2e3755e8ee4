//! `twire twiml`: whether a document is TwiML.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use twire::twiml::{self, Rules};

use crate::{Exit, Failure, Io, help, input};

/// Check a TwiML document. Asks nobody.
#[derive(Args)]
#[command(after_help = help::TWIML)]
pub(crate) struct Twiml {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Say with line and column what Twilio would refuse.
    Check(Check),
}

#[derive(Args)]
struct Check {
    /// The document; - or nothing for standard input.
    #[arg(value_name = "FILE", default_value = "-")]
    file: PathBuf,
    /// voice, messaging or fax; by default what its verbs fit.
    #[arg(long, value_name = "KIND", value_parser = ["voice", "messaging", "fax"])]
    kind: Option<String>,
    /// Say of what kind it is.
    #[arg(short, long)]
    verbose: bool,
}

impl Twiml {
    pub(crate) fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        let What::Check(check) = self.what;
        let name = check.file.display().to_string();
        let bytes = input::bytes(&check.file, io)?;
        let bad = |why: &str| Failure::new(Exit::Data, format!("{name}: {why}"));
        let Ok(text) = std::str::from_utf8(&bytes) else {
            return Err(bad("not UTF-8"));
        };
        let refused = |error: twire::Error| bad(error.message());
        let rules = match check.kind {
            Some(kind) => Rules::named(&kind).ok_or_else(|| bad("no such kind"))?,
            None => Rules::of_document(twiml::parse(text, None).map_err(refused)?.root()),
        };
        twiml::parse(text, Some(rules)).map_err(refused)?;
        if check.verbose {
            writeln!(io.stderr, "twire: {name}: {}", rules.name())?;
        }
        Ok(())
    }
}
