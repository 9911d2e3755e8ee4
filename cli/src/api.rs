//! `twire api`: executes any operation of Twilio's API by its key.

use std::path::Path;

use clap::Args;
use twire::Params;

use crate::arguments::{add_pairs, pair_parser};
use crate::connection::Connection;
use crate::failure::Verbose;
use crate::output::{Output, check_field};
use crate::records::{Format, RecordWriter, matches};
use crate::{Exit, Failure, Io, describe, help, input};

/// Execute any operation of Twilio's API by its key.
#[derive(Args)]
#[command(after_help = help::API, disable_help_flag = true)]
pub(crate) struct Api {
    /// Key of the operation: messages.list, api.v2010.accounts.messages.create.
    #[arg(value_name = "KEY")]
    key: Option<String>,
    /// Parameters, named as Twilio does or in snake case; a repeated name makes a list.
    #[arg(value_name = "NAME=VALUE", value_parser = pair_parser())]
    params: Vec<(String, String)>,
    /// A parameter whose value is read from a file or standard input (Body=-); repeatable.
    #[arg(long, value_name = "NAME=FILE", value_parser = pair_parser())]
    file: Vec<(String, String)>,
    /// A parameter that is not in the catalog, sent unchecked; repeatable.
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair_parser())]
    raw: Vec<(String, String)>,
    /// Limit of records of a list; default: all.
    #[arg(long, value_name = "NUMBER")]
    limit: Option<u64>,
    /// Records per page of a list, up to 1000.
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(i64).range(1..=1000))]
    page_size: Option<i64>,
    /// For a list: only records with this value of a field (status=failed), compared here after the
    /// download; repeatable.
    #[arg(long = "where", value_name = "FIELD=VALUE", value_parser = pair_parser())]
    filter: Vec<(String, String)>,
    /// For a list: print CSV with a header, the fields of -o or all.
    #[arg(long, conflicts_with_all = ["json", "table"])]
    csv: bool,
    /// For a list: print a table that fits the terminal.
    #[arg(long, conflicts_with = "json")]
    table: bool,
    /// Print the keys of all operations, or of those that begin with or else contain a
    /// text; -v adds their paths.
    #[arg(long, value_name = "TEXT", num_args = 0..=1, default_missing_value = "", conflicts_with_all = ["key", "help"])]
    list: Option<String>,
    /// Print this help, or the parameters and the response of an operation.
    #[arg(short, long, value_name = "KEY", num_args = 0..=1, default_missing_value = "")]
    help: Option<String>,
    #[command(flatten)]
    connection: Connection,
    #[command(flatten)]
    output: Output,
}

impl Api {
    pub(crate) fn run(mut self, io: &mut Io<'_>) -> Result<(), Failure> {
        if let Some(help_key) = self.help.take() {
            let key = self.key.unwrap_or(help_key);
            return if key.is_empty() {
                print_help(io)
            } else {
                describe::print_operation(&key, self.output.json, io)
            };
        }
        if let Some(prefix) = self.list {
            return describe::list(&prefix, &self.output, io);
        }
        let Some(key) = self.key.take() else {
            return Err(Failure::usage(
                "api: no operation; --list prints the keys, --help KEY describes one",
            ));
        };
        let operation = describe::find(&key)?;
        let is_list = operation.pagination().is_some();
        for (option, is_given) in [
            ("--limit", self.limit.is_some()),
            ("--where", !self.filter.is_empty()),
            ("--csv", self.csv),
            ("--table", self.table),
        ] {
            if !is_list && is_given {
                return Err(Failure::usage(format!(
                    "api: {option} applies to lists only; {key} is not a list"
                )));
            }
        }
        self.output.check_fields(operation)?;
        for (field, _) in &self.filter {
            check_field("--where", field, operation)?;
        }
        describe::resolve_dates(operation, &mut self.params);
        let mut params = Params::new();
        add_pairs(&mut params, self.params);
        for (name, file) in self.file {
            params.add(name, input::read_text(Path::new(&file), io)?);
        }
        for (name, value) in self.raw {
            params.add_raw(name, value);
        }
        if let Some(size) = self.page_size {
            let param = operation.params().find(|p| p.name().eq_ignore_ascii_case("PageSize"));
            let Some(param) = param else {
                return Err(Failure::usage(format!(
                    "api: --page-size applies to lists only; {key} is not a list"
                )));
            };
            params.add(param.name(), size);
        }
        let client = self.connection.connect(io)?.client;
        let verbose = self.output.verbose;
        // A read prints its response; a change reports failures only.
        let format = match (self.csv, self.table) {
            (true, _) => Format::Csv,
            (_, true) => Format::Table,
            _ => Format::Lines,
        };
        if operation.method() == twire::Method::Get && format == Format::Lines && !self.output.is_requested()
        {
            self.output.json = true;
        }
        if is_list {
            let mut pages = client.pages(&key, params).verbose(verbose)?;
            if self.filter.is_empty()
                && let Some(limit) = self.limit
            {
                pages = pages.limit(limit);
            }
            let mut left = usize::try_from(self.limit.unwrap_or(u64::MAX)).unwrap_or(usize::MAX);
            let mut writer = RecordWriter::new(&self.output, format);
            let mut progress = Progress::new(io);
            for page in pages {
                let mut records = page.verbose(verbose)?;
                progress.add(records.len(), io)?;
                records.retain(|record| matches(record, &self.filter));
                records.truncate(left);
                left -= records.len();
                writer.write_page(&records, io)?;
                io.stdout.flush()?;
                if left == 0 {
                    break;
                }
            }
            progress.clear(io)?;
            return Ok(());
        }
        let response = client.execute(&key, params).verbose(verbose)?;
        self.output.print_note(io, || {
            format!(
                "{} {}, request {}",
                operation.key(),
                response.status(),
                response.request_id().unwrap_or("unknown")
            )
        })?;
        if response.json().is_null() {
            // A download is not JSON: it is printed unchanged.
            io.stdout.write_all(response.body())?;
            return Ok(());
        }
        self.output.print_record(response.json(), io)
    }
}

/// The number of records read so far, on a terminal at standard error.
struct Progress {
    is_shown: bool,
    records: usize,
    pages: usize,
}

impl Progress {
    /// Shown unless the records themselves go to a terminal.
    fn new(io: &Io<'_>) -> Progress {
        Progress { is_shown: io.stderr_is_terminal && io.width.is_none(), records: 0, pages: 0 }
    }

    fn add(&mut self, records: usize, io: &mut Io<'_>) -> Result<(), Failure> {
        self.records += records;
        self.pages += 1;
        if self.is_shown && self.pages > 1 {
            write!(io.stderr, "\r{} records", self.records)?;
            io.stderr.flush()?;
        }
        Ok(())
    }

    fn clear(&self, io: &mut Io<'_>) -> Result<(), Failure> {
        if self.is_shown && self.pages > 1 {
            write!(io.stderr, "\r\x1b[K")?;
        }
        Ok(())
    }
}

fn print_help(io: &mut Io<'_>) -> Result<(), Failure> {
    let mut command = crate::command();
    command.build();
    let text = command.find_subcommand_mut("api").map(clap::Command::render_help);
    let text = text.ok_or_else(|| Failure::new(Exit::Internal, "api: the help is missing"))?;
    Ok(write!(io.stdout, "{text}")?)
}
