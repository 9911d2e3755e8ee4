//! `twire lookup`: looks up a phone number.

use clap::Args;
use serde_json::Value as Json;
use twire::Params;

use crate::connection::Connection;
use crate::failure::Verbose;
use crate::output::{Output, display_value};
use crate::{Exit, Failure, Io, describe, help};

/// Check a phone number, and print what Twilio knows about it.
#[derive(Args)]
#[command(after_help = help::LOOKUP)]
pub(crate) struct Lookup {
    /// The number in E.164 format, or in national format with --country.
    #[arg(value_name = "NUMBER")]
    number: String,
    /// Lookup packages, separated by commas: line_type_intelligence,caller_name … Twilio charges for
    /// each.
    #[arg(long, value_name = "NAMES")]
    fields: Option<String>,
    /// Country of a number in national format, such as US.
    #[arg(long, value_name = "CODE")]
    country: Option<String>,
    #[command(flatten)]
    connection: Connection,
    #[command(flatten)]
    output: Output,
}

impl Lookup {
    pub(crate) fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        self.output.check_fields(describe::find("lookups.v2.phone_numbers.fetch")?)?;
        let session = self.connection.connect(io)?;
        let mut params = Params::new().with("PhoneNumber", self.number);
        for (name, value) in [("Fields", self.fields), ("CountryCode", self.country)] {
            if let Some(value) = value {
                params.add(name, value);
            }
        }
        let response =
            session.client.execute("lookups.v2.phone_numbers.fetch", params).verbose(self.output.verbose)?;
        let number = response.json();
        if self.output.is_requested() {
            self.output.print_record(number, io)?;
        } else if let Json::Object(fields) = number {
            for (name, value) in fields.iter().filter(|(name, value)| !value.is_null() && *name != "url") {
                writeln!(io.stdout, "{name}: {}", display_value(value))?;
            }
        }
        if number.get("valid") == Some(&Json::Bool(false)) {
            let why = number.get("validation_errors").map(Json::to_string).unwrap_or_default();
            return Err(Failure::new(Exit::Data, format!("lookup: the number is not valid {why}")));
        }
        Ok(())
    }
}
