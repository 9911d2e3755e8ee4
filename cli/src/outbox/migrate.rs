//! `twire outbox migrate`: the schema of a store that many machines share.

use std::path::PathBuf;

use clap::Args;
use twire_outbox::config::{Config, Database};
use twire_outbox::store::postgres::connect::Address;
use twire_outbox::store::postgres::schema;

use crate::{Exit, Failure, Io};

/// The options of the command.
#[derive(Args)]
pub(super) struct Migrate {
    /// Configuration file; also TWIRE_CONFIG.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Database, instead of the configuration's: for a user that may make tables and roles.
    #[arg(long, value_name = "URL", conflicts_with = "config")]
    url: Option<String>,
    /// Print the SQL and change nothing.
    #[arg(long, conflicts_with_all = ["config", "url"])]
    sql: bool,
}

impl Migrate {
    pub(super) fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        if self.sql {
            return Ok(write!(io.stdout, "{}", schema::script())?);
        }
        let var = super::variables(io)?;
        let database = match self.url {
            Some(url) => Database { url, password_file: None },
            None => Config::load(self.config.as_deref(), &var)?.database.ok_or_else(|| {
                Failure::new(
                    Exit::Config,
                    "the store is a file, whose schema the worker brings forward; name a database: url in [store], or --url",
                )
            })?,
        };
        let address = Address::new(&database, &var)?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime =
            runtime.map_err(|e| Failure::new(Exit::Internal, format!("outbox migrate: runtime: {e}")))?;
        let done = runtime.block_on(schema::migrate(&address))?;
        for warning in done.warnings {
            writeln!(io.stderr, "{warning}")?;
        }
        let to = done.to;
        match done.from {
            0 => writeln!(io.stdout, "schema twire: version {to}, new")?,
            from if from == to => writeln!(io.stdout, "schema twire: version {to}, as before")?,
            from => writeln!(io.stdout, "schema twire: version {to}; it was {from}")?,
        }
        Ok(())
    }
}
