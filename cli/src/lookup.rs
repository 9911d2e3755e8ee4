//! `twire lookup`: what is known of a phone number.

use clap::Args;
use serde_json::Value as Json;
use twire::Params;

use crate::connection::Connection;
use crate::failure::Verbose;
use crate::output::{Output, shown};
use crate::{Exit, Failure, Io, help};

/// Check a phone number, and print what Twilio knows of it.
#[derive(Args)]
#[command(after_help = help::LOOKUP)]
pub(crate) struct Lookup {
    /// The number, in E.164; or as it is written at home, with --country.
    #[arg(value_name = "NUMBER")]
    number: String,
    /// Packages to ask for, joined by commas: line_type_intelligence,caller_name … Each costs.
    #[arg(long, value_name = "NAMES")]
    fields: Option<String>,
    /// The country of a national number, US.
    #[arg(long, value_name = "CODE")]
    country: Option<String>,
    #[command(flatten)]
    connection: Connection,
    #[command(flatten)]
    output: Output,
}

impl Lookup {
    pub(crate) fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        let connected = self.connection.open(io)?;
        let mut params = Params::new().with("PhoneNumber", self.number);
        for (name, value) in [("Fields", self.fields), ("CountryCode", self.country)] {
            if let Some(value) = value {
                params.add(name, value);
            }
        }
        let reply =
            connected.client.call("lookups.v2.phone_numbers.fetch", params).verbose(self.output.verbose)?;
        let number = reply.json();
        if self.output.wanted() {
            self.output.record(number, io)?;
        } else if let Json::Object(fields) = number {
            for (name, value) in fields.iter().filter(|(name, value)| !value.is_null() && *name != "url") {
                writeln!(io.stdout, "{name}: {}", shown(value))?;
            }
        }
        if number.get("valid") == Some(&Json::Bool(false)) {
            let why = number.get("validation_errors").map(Json::to_string).unwrap_or_default();
            return Err(Failure::new(Exit::Data, format!("lookup: not a valid number {why}")));
        }
        Ok(())
    }
}
