//! `twire download`: media, recordings, and whatever else an address of Twilio's leads to.

use std::io;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use clap::Args;
use twire::blocking::{self, RequestOptions};
use twire::{Method, Params, Request};

use crate::arguments::{add_pairs, pair_parser};
use crate::connection::Settings;
use crate::failure::Verbose;
use crate::{Failure, Io, describe, help};

/// How often the progress is shown.
const PROGRESS_INTERVAL: Duration = Duration::from_millis(100);

/// Download the file of a message or the sound of a recording.
#[derive(Args)]
#[command(after_help = help::DOWNLOAD)]
pub(crate) struct Download {
    /// Key of the operation that fetches the resource, or an address.
    #[arg(value_name = "KEY|URL")]
    what: String,
    /// Parameters of the operation.
    #[arg(value_name = "NAME=VALUE", value_parser = pair_parser())]
    params: Vec<(String, String)>,
    /// The file to write; - is standard output.
    #[arg(long, value_name = "FILE", required = true)]
    out: PathBuf,
    /// The largest size in bytes; K, M and G are units of 1024.
    #[arg(long, value_name = "SIZE", default_value = "256M", value_parser = parse_size)]
    max_size: u64,
    /// Report on standard error what was done, and add details to a failure.
    #[arg(short, long)]
    verbose: bool,
    #[command(flatten)]
    connection: Settings,
}

fn parse_size(text: &str) -> Result<u64, String> {
    let (digits, unit) = match text.char_indices().last() {
        Some((at, 'K' | 'k')) => (&text[..at], 10),
        Some((at, 'M' | 'm')) => (&text[..at], 20),
        Some((at, 'G' | 'g')) => (&text[..at], 30),
        _ => (text, 0),
    };
    let number: u64 = digits.parse().map_err(|_| "a number of bytes, 1 or more, is expected".to_owned())?;
    number.checked_mul(1 << unit).filter(|size| *size > 0).ok_or_else(|| "out of range".to_owned())
}

impl Download {
    pub(crate) fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        let is_address = self.what.contains('/');
        if is_address && !self.params.is_empty() {
            return Err(Failure::usage("download: an address has no parameters but its own"));
        }
        let to_stdout = self.out.as_os_str() == "-";
        if to_stdout && io.width.is_some() {
            return Err(Failure::usage("download: a terminal shows no file; name one with --out"));
        }
        if !is_address {
            describe::find(&self.what)?;
        }
        let client = self.connection.connect(io, true)?.client;
        let request = if is_address {
            Request::from_url(Method::Get, &self.what)
        } else {
            let mut params = Params::new();
            add_pairs(&mut params, self.params);
            client.as_async().bind_download(&self.what, params)
        };
        let mut options = RequestOptions::default();
        options.timeout = self.connection.timeout();
        options.max_bytes = Some(self.max_size);
        let verbose = self.verbose;
        let mut download = client.download_request(request.verbose(verbose)?, options).verbose(verbose)?;
        let mut progress = Progress { is_shown: io.stderr_is_terminal, last: None };
        if to_stdout {
            while let Some(piece) = download.next_piece().verbose(verbose)? {
                io.stdout.write_all(&piece)?;
                progress.show(download.done(), download.total(), io.stderr)?;
            }
        } else {
            let stderr = &mut *io.stderr;
            // What is shown is lost, not the file, if standard error is closed.
            let saved = download.save(&self.out, |done, total| {
                let _ = progress.show(done, total, stderr);
                true
            });
            progress.clear(io.stderr)?;
            saved.verbose(verbose)?;
        }
        progress.clear(io.stderr)?;
        if verbose {
            writeln!(io.stderr, "twire: {}", described(&download))?;
        }
        Ok(())
    }
}

fn described(download: &blocking::Download) -> String {
    let content_type = download.response().header("content-type").unwrap_or("unknown type");
    format!("downloaded {} bytes, {content_type}", download.done())
}

/// The bytes so far, on a terminal at standard error.
struct Progress {
    is_shown: bool,
    last: Option<Instant>,
}

impl Progress {
    fn show(&mut self, done: u64, total: Option<u64>, stderr: &mut dyn io::Write) -> io::Result<()> {
        if !self.is_shown || self.last.is_some_and(|last| last.elapsed() < PROGRESS_INTERVAL) {
            return Ok(());
        }
        self.last = Some(Instant::now());
        let kib = done / 1024;
        match total {
            Some(total) if total > 0 => {
                write!(stderr, "\r\x1b[K{} % of {} KiB", done.saturating_mul(100) / total, total / 1024)?;
            }
            _ => write!(stderr, "\r\x1b[K{kib} KiB")?,
        }
        stderr.flush()
    }

    fn clear(&mut self, stderr: &mut dyn io::Write) -> io::Result<()> {
        if self.last.take().is_some() {
            write!(stderr, "\r\x1b[K")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_have_units() {
        for (text, size) in [
            ("1", Some(1)),
            ("2K", Some(2048)),
            ("256M", Some(256 << 20)),
            ("1g", Some(1 << 30)),
            ("0", None),
            ("", None),
            ("K", None),
            ("-1", None),
            ("1.5M", None),
            ("99999999999G", None),
        ] {
            assert_eq!(parse_size(text).ok(), size, "{text}");
        }
    }
}
