//! `twire queue workers` and `twire queue senders`: who delivers, and how fast.

use clap::Args;
use serde_json::Value as Json;
use twire_outbox::query::QueueReader;

use super::{Place, text};
use crate::{Failure, Io};

#[derive(Args)]
pub(super) struct View {
    /// Print whole numbers.
    #[arg(long)]
    pub(super) full: bool,
    /// Print JSON, one per line.
    #[arg(long)]
    pub(super) json: bool,
    #[command(flatten)]
    place: Place,
}

impl View {
    pub(super) fn workers(&self, io: &mut Io<'_>) -> Result<(), Failure> {
        let workers = self.open(io)?.fleet()?.workers;
        if self.json {
            return print(&workers, io);
        }
        if workers.is_empty() {
            writeln!(
                io.stdout,
                "none is registered: only workers of a PostgreSQL are; see twire outbox check"
            )?;
        }
        for worker in workers {
            let until = if worker["is_alive"] == true { "lease until" } else { "gone since" };
            writeln!(
                io.stdout,
                "{:<24} {:>8}  twire {:<8} started {}  last seen {}  {until} {}",
                text(&worker, "host"),
                worker["pid"].to_string(),
                text(&worker, "version"),
                text(&worker, "started_at"),
                text(&worker, "last_seen_at"),
                text(&worker, "lease_until"),
            )?;
        }
        Ok(())
    }

    pub(super) fn senders(&self, io: &mut Io<'_>) -> Result<(), Failure> {
        let senders = self.open(io)?.fleet()?.senders;
        if self.json {
            return print(&senders, io);
        }
        for sender in senders {
            let name = text(&sender, "sender");
            let name = if self.full { name.to_owned() } else { twire::redact::text(name) };
            let pace = match (sender["pace"].as_f64(), sender["rate"].as_f64()) {
                (Some(pace), Some(rate)) if pace < rate => format!("{pace:.1} of {rate:.1}/s"),
                (Some(pace), _) => format!("{pace:.1}/s"),
                _ => "no pace yet".to_owned(),
            };
            let waits = sender["waits_seconds"].as_i64().filter(|_| sender["ready"] != 0);
            let waits = waits.map_or_else(String::new, |s| {
                format!(", the oldest for {}", twire_outbox::clock::spoken(s * 1000))
            });
            writeln!(
                io.stdout,
                "{name:<34}  {pace:<16}  {} ready{waits}, {} sending, {} uncertain",
                sender["ready"], sender["sending"], sender["uncertain"],
            )?;
        }
        Ok(())
    }

    pub(super) fn open(&self, io: &Io<'_>) -> Result<QueueReader, Failure> {
        let config = self.place.load(io)?;
        Ok(QueueReader::open(&super::store(&config, io)?)?)
    }
}

fn print(lines: &[Json], io: &mut Io<'_>) -> Result<(), Failure> {
    for line in lines {
        writeln!(io.stdout, "{line}")?;
    }
    Ok(())
}
