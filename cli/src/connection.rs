//! Options of every command that talks to Twilio, and the client made of them.

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use twire::ClientBuilder;
use twire::blocking::Client;

use crate::arguments::seconds;
use crate::variables::Variables;
use crate::{Exit, Failure, Io};

#[derive(Args)]
#[command(next_help_heading = "Connection")]
pub(crate) struct Connection {
    /// File of TWILIO_… variables that only its owner can read; also TWIRE_CREDENTIALS.
    #[arg(long, value_name = "FILE")]
    credentials: Option<PathBuf>,
    /// Time for all of it, retries included; of a list, for each page. Monitoring systems kill a
    /// hook after 10.
    #[arg(long, value_name = "SECONDS", default_value = "9", value_parser = seconds)]
    timeout: Duration,
    /// Tries after the first, for what surely was not done.
    #[arg(long, value_name = "NUMBER", default_value_t = 2)]
    retries: u32,
}

/// A client, and the variables it was made of.
pub(crate) struct Connected<'a> {
    pub(crate) client: Client,
    pub(crate) variables: Variables<'a>,
}

impl Connection {
    pub(crate) fn open<'a>(&self, io: &Io<'a>) -> Result<Connected<'a>, Failure> {
        let variables = Variables::new(io.env, self.credentials.as_deref())?;
        let builder = ClientBuilder::from_vars(|name| variables.get(name)).map_err(|error| {
            Failure::new(
                Exit::Config,
                format!("{error}; set it, or name a file with --credentials (twire --help)"),
            )
        })?;
        let client = builder
            .timeout(self.timeout)
            .attempt_timeout(self.timeout)
            // Leaves time for a second try when the first found nobody.
            .connect_timeout(self.timeout.div_f64(2.0).min(Duration::from_secs(5)))
            .retries(self.retries)
            .user_agent(concat!("twire-cli/", env!("CARGO_PKG_VERSION")))
            .build_blocking()?;
        Ok(Connected { client, variables })
    }
}

impl Connected<'_> {
    /// Refuses a call for which neither an option nor a variable names a sender or service.
    pub(crate) fn need(&self, given: bool, what: &str, options: &str, names: &[&str]) -> Result<(), Failure> {
        if given || names.iter().any(|name| self.variables.get(name).is_some()) {
            return Ok(());
        }
        Err(Failure::new(Exit::Config, format!("no {what}: give {options}, or set {}", names.join(" or "))))
    }
}
