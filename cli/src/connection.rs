//! Options of every command that sends requests to Twilio, and the client they configure.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use clap::Args;
use twire::ClientBuilder;
use twire::blocking::Client;

use crate::arguments::parse_seconds;
use crate::variables::Variables;
use crate::{Exit, Failure, Io};

/// Below the 10 seconds after which monitoring systems kill a hook.
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(9);

/// The options of a command whose request can be checked before it is sent.
#[derive(Args)]
#[command(next_help_heading = "Connection")]
pub(crate) struct Connection {
    #[command(flatten)]
    settings: Settings,
    /// Send what Twilio would surely refuse too, such as a text that is too long: Twilio answers.
    #[arg(long)]
    no_checks: bool,
}

/// The options of every command that sends a request.
#[derive(Args)]
#[command(next_help_heading = "Connection")]
pub(crate) struct Settings {
    /// File of TWILIO_… variables, readable by its owner only; also TWIRE_CREDENTIALS.
    #[arg(long, value_name = "FILE")]
    credentials: Option<PathBuf>,
    /// Timeout of the request, retries included (of a list, for each page), and of standard input;
    /// default: 9 for the request, none for the input. Monitoring systems kill a hook after 10 seconds.
    #[arg(long, value_name = "SECONDS", value_parser = parse_seconds)]
    timeout: Option<Duration>,
    /// Retries of a request that was certainly not carried out.
    #[arg(long, value_name = "NUMBER", default_value_t = 2)]
    retries: u32,
}

/// A client and the variables it was configured from.
pub(crate) struct Session<'a> {
    pub(crate) client: Client,
    pub(crate) variables: Variables<'a>,
}

impl Connection {
    pub(crate) fn connect<'a>(&self, io: &mut Io<'a>) -> Result<Session<'a>, Failure> {
        self.settings.connect(io, !self.no_checks)
    }
}

impl Settings {
    /// The timeout that was given.
    pub(crate) fn timeout(&self) -> Option<Duration> {
        self.timeout
    }

    pub(crate) fn connect<'a>(&self, io: &mut Io<'a>, has_checks: bool) -> Result<Session<'a>, Failure> {
        let variables = Variables::new(io.env, self.credentials.as_deref())?;
        let builder = ClientBuilder::from_vars(|name| variables.get(name)).map_err(|error| {
            let error = error.to_string();
            let hint = variables.hint(&error);
            Failure::new(
                Exit::Config,
                format!("{error}; set it, or name a file with --credentials (twire --help){hint}"),
            )
        })?;
        let timeout = self.timeout.unwrap_or(DEFAULT_TIMEOUT);
        io.input_deadline = self.timeout.map(|timeout| Instant::now() + timeout);
        let client = builder
            .timeout(timeout)
            .attempt_timeout(timeout)
            // Leaves time for a second attempt when the first cannot connect.
            .connect_timeout(timeout.div_f64(2.0).min(Duration::from_secs(5)))
            .retries(self.retries)
            .checks(has_checks)
            .user_agent(concat!("twire-cli/", env!("CARGO_PKG_VERSION")))
            .build_blocking()?;
        Ok(Session { client, variables })
    }
}

impl Session<'_> {
    /// Fails if neither an option nor a variable names a sender or service.
    pub(crate) fn require(
        &self,
        given: bool,
        what: &str,
        options: &str,
        names: &[&str],
    ) -> Result<(), Failure> {
        if given || names.iter().any(|name| self.variables.get(name).is_some()) {
            return Ok(());
        }
        Err(Failure::new(Exit::Config, format!("no {what}: give {options}, or set {}", names.join(" or "))))
    }
}
