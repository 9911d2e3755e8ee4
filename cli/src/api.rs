//! `twire api`: any operation of Twilio's API, by its key.

use std::path::Path;

use clap::Args;
use twire::{Params, catalog};

use crate::arguments::{add_pairs, pair};
use crate::connection::Connection;
use crate::failure::Verbose;
use crate::output::Output;
use crate::{Exit, Failure, Io, describe, help, input};

/// Call any operation of Twilio's API by its key.
#[derive(Args)]
#[command(after_help = help::API, disable_help_flag = true)]
pub(crate) struct Api {
    /// The operation: messages.list, api.v2010.accounts.messages.create.
    #[arg(value_name = "KEY")]
    key: Option<String>,
    /// Its parameters, under Twilio's names or in snake case; a name given twice is a list.
    #[arg(value_name = "NAME=VALUE", value_parser = pair)]
    params: Vec<(String, String)>,
    /// A parameter whose value is in a file, or in standard input (Body=-); repeatable.
    #[arg(long, value_name = "NAME=FILE", value_parser = pair)]
    file: Vec<(String, String)>,
    /// A parameter that the catalog does not know, sent as it is; repeatable.
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    raw: Vec<(String, String)>,
    /// For a list: at most this many records; 0 is none. All by default.
    #[arg(long, value_name = "NUMBER")]
    limit: Option<u64>,
    /// For a list: records a page, up to 1000.
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(i64).range(1..=1000))]
    page_size: Option<i64>,
    /// Print the keys of all operations, or of those that begin so; -v shows their paths.
    #[arg(long, value_name = "PREFIX", num_args = 0..=1, default_missing_value = "", conflicts_with_all = ["key", "help"])]
    list: Option<String>,
    /// Print this help, or what an operation takes and answers.
    #[arg(short, long, value_name = "KEY", num_args = 0..=1, default_missing_value = "")]
    help: Option<String>,
    #[command(flatten)]
    connection: Connection,
    #[command(flatten)]
    output: Output,
}

impl Api {
    pub(crate) fn run(mut self, io: &mut Io<'_>) -> Result<(), Failure> {
        if let Some(asked) = self.help.take() {
            let key = self.key.unwrap_or(asked);
            return if key.is_empty() {
                own_help(io)
            } else {
                describe::operation(&key, self.output.json, io)
            };
        }
        if let Some(prefix) = self.list {
            return describe::list(&prefix, &self.output, io);
        }
        let Some(key) = self.key.take() else {
            return Err(Failure::usage(
                "api: no operation; --list prints them, --help KEY tells what one takes",
            ));
        };
        let operation = describe::find(&key)?;
        let list = operation.pages().is_some();
        if !list && self.limit.is_some() {
            return Err(Failure::usage(format!("api: --limit is for lists; {key} is none")));
        }
        let mut params = Params::new();
        add_pairs(&mut params, self.params);
        for (name, file) in self.file {
            params.add(name, input::text(Path::new(&file), io)?);
        }
        for (name, value) in self.raw {
            params.add_raw(name, value);
        }
        if let Some(size) = self.page_size {
            let takes = operation.params().find(|p| p.name().eq_ignore_ascii_case("PageSize"));
            let Some(param) = takes else {
                return Err(Failure::usage(format!("api: {key} has no pages")));
            };
            params.add(param.name(), size);
        }
        let client = self.connection.open(io)?.client;
        let verbose = self.output.verbose;
        // Whoever reads wants to see it; whoever changes something hears of failures only.
        if operation.method() == twire::Method::Get && !self.output.wanted() {
            self.output.json = true;
        }
        if list {
            let pages = client.pages(&key, params).verbose(verbose)?;
            let pages = match self.limit {
                Some(limit) => pages.limit(limit),
                None => pages,
            };
            for page in pages {
                for record in page.verbose(verbose)? {
                    self.output.record(&record, io)?;
                }
                io.stdout.flush()?;
            }
            return Ok(());
        }
        let reply = client.call(&key, params).verbose(verbose)?;
        self.output.note(io, || {
            format!(
                "{} {}, request {}",
                operation.key(),
                reply.status(),
                reply.request_id().unwrap_or("unknown")
            )
        })?;
        if reply.json().is_null() {
            // A download is not JSON: it is passed on as it came.
            io.stdout.write_all(reply.body())?;
            return Ok(());
        }
        self.output.record(reply.json(), io)
    }
}

fn own_help(io: &mut Io<'_>) -> Result<(), Failure> {
    let mut command = crate::command();
    command.build();
    let text = command.find_subcommand_mut("api").map(clap::Command::render_help);
    let text = text.ok_or_else(|| Failure::new(Exit::Internal, "api: no help"))?;
    Ok(write!(io.stdout, "{text}")?)
}

/// Refuses to guess at a key: the nearest one is named instead.
pub(crate) fn unknown(key: &str) -> Failure {
    let near = catalog::current().ok().and_then(|c| c.suggest(key));
    let near = near.map_or_else(String::new, |key| format!("; did you mean {key}?"));
    Failure::usage(format!("api: no operation {key:?}{near}"))
}
