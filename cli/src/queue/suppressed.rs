//! `twire queue suppressed`: who has opted out of a sender.

use serde_json::Value as Json;
use twire::redact;

use super::fleet::View;
use super::text;
use crate::{Failure, Io};

impl View {
    pub(super) fn suppressed(&self, io: &mut Io<'_>) -> Result<(), Failure> {
        let (is_full, is_json) = (self.full, self.json);
        self.open(io)?.suppressions(|one| {
            if is_json { Ok(writeln!(io.stdout, "{one}")?) } else { print(&one, is_full, io) }
        })
    }
}

/// A line about an opt-out, and how to end it.
pub(super) fn print(one: &Json, is_full: bool, io: &mut Io<'_>) -> Result<(), Failure> {
    let shown = |name: &str| {
        let text = text(one, name);
        if is_full { text.to_owned() } else { redact::text(text) }
    };
    let (sender, address, since) = (shown("sender"), shown("address"), text(one, "since"));
    let code = one["code"].as_i64().map_or_else(String::new, |code| format!(" ({code})"));
    let end = if is_full {
        format!("release {}", text(one, "scope"))
    } else {
        "suppressed --full says how".to_owned()
    };
    writeln!(
        io.stdout,
        "suppressed {address} since {since}: opted out of {sender}{code}; to end it after a START: twire queue {end}"
    )?;
    Ok(())
}
