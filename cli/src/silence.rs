//! `twire silence`: holds back notifications for a while.

use std::path::PathBuf;

use clap::Args;
use twire_outbox::config::Config;
use twire_outbox::store::rfc3339;

use crate::notify::parse_duration;
use crate::queue::{now, poke, store};
use crate::{Exit, Failure, Io, help};

/// Hold back notifications for a while, also those that wait already; critical ones pass. Without a pattern:
/// list what is silenced.
#[derive(Args)]
#[command(after_help = help::SILENCE)]
pub(crate) struct Silence {
    /// Fields of a notification with * for anything: 'host=web*', 'key=disk:*', 'host=db1 priority=bulk'.
    #[arg(value_name = "PATTERN", requires = "duration", value_parser = parse_pattern)]
    pattern: Option<String>,
    /// How long, such as 2h.
    #[arg(value_name = "DURATION", value_parser = parse_duration)]
    duration: Option<i64>,
    /// End the silence of this number.
    #[arg(long, value_name = "NUMBER", conflicts_with = "pattern")]
    end: Option<i64>,
    /// Configuration file; also TWIRE_CONFIG.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Print the number of the silence.
    #[arg(short, long)]
    verbose: bool,
}

impl Silence {
    pub(crate) fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        let config = Config::load(self.config.as_deref(), &|name: &str| io.var(name))?;
        let place = store(&config, io)?;
        if let (Some(pattern), Some(duration)) = (&self.pattern, self.duration) {
            let mut store = place.open()?;
            let now = now(&mut *store)?;
            let id = store.silence(pattern, now.wall + duration, now)?;
            if self.verbose {
                writeln!(io.stdout, "{id}")?;
            }
            return Ok(());
        }
        let mut store = place.open_read_only()?;
        if let Some(id) = self.end {
            let mut store = place.open()?;
            if !store.end_silence(id)? {
                return Err(Failure::new(Exit::Data, format!("no silence {id}; see twire silence")));
            }
            poke(&config);
            return Ok(());
        }
        for silence in store.silences()? {
            writeln!(io.stdout, "{}  {}  until {}", silence.id, silence.pattern, rfc3339(silence.until))?;
        }
        Ok(())
    }
}

fn parse_pattern(text: &str) -> Result<String, String> {
    let is_pair = |word: &str| word.split_once('=').is_some_and(|(name, _)| !name.is_empty());
    if text.split_whitespace().next().is_some() && text.split_whitespace().all(is_pair) {
        return Ok(text.to_owned());
    }
    Err("expected field=value, such as 'host=web*'".to_owned())
}
