//! Progress of `twire outbox flush -v`: a bar on a terminal, a line a minute elsewhere.

use std::io::{IsTerminal, Write};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use twire_outbox::delivery::StateName;

/// Between lines where standard error is no terminal.
const INTERVAL: Duration = Duration::from_secs(60);

/// Shows how many deliveries are in each state.
pub(crate) struct Progress {
    bar: Option<ProgressBar>,
    shown_at: Option<Instant>,
    shown: String,
    last: String,
}

impl Progress {
    /// On standard error.
    pub(crate) fn new() -> Progress {
        let bar = std::io::stderr().is_terminal().then(|| {
            let style = ProgressStyle::with_template("[{bar:20}] {pos} of {len}: {msg}");
            let style = style.unwrap_or_else(|_| ProgressStyle::default_bar());
            let bar = ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::stderr());
            bar.with_style(style.progress_chars("#.."))
        });
        Progress { bar, shown_at: None, shown: String::new(), last: String::new() }
    }

    pub(crate) fn show(&mut self, counts: &[(StateName, u64)]) {
        let all: u64 = counts.iter().map(|(_, n)| n).sum();
        let over: u64 = counts.iter().filter(|(s, _)| *s >= StateName::Accepted).map(|(_, n)| n).sum();
        let states: Vec<String> = counts.iter().map(|(state, n)| format!("{} {n}", state.name())).collect();
        let states = states.join(", ");
        if let Some(bar) = &self.bar {
            bar.set_length(all);
            bar.set_position(over);
            bar.set_message(states);
            return;
        }
        self.last = format!("twire: {over} of {all}: {states}");
        if self.shown_at.is_none_or(|at| at.elapsed() > INTERVAL) {
            self.print();
        }
    }

    /// Shows the last figures, and leaves them there.
    pub(crate) fn end(&mut self) {
        match &self.bar {
            Some(bar) => bar.abandon(),
            None if self.shown != self.last => self.print(),
            None => {}
        }
    }

    fn print(&mut self) {
        self.shown_at = Some(Instant::now());
        // Who does not read this is told no other way.
        let _ = writeln!(std::io::stderr(), "{}", self.last);
        self.shown.clone_from(&self.last);
    }
}
