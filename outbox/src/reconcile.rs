//! Is it at Twilio? How a delivery in doubt is found.

use twire::sms;

use crate::gateway::Record;
use crate::notification::Channel;
use crate::store::Row;

/// What a trial account puts in front of every text.
const TRIAL: &str = "Sent from your Twilio trial account - ";

/// A way to find a delivery at Twilio. Another can be added once Twilio searches by tag.
pub trait Finder {
    /// Returns the message or call of this delivery. The records of Twilio are newest first; the oldest
    /// match that no other delivery owns is returned.
    fn find<'r>(
        &self,
        row: &Row,
        records: &'r [Record],
        is_owned: &mut dyn FnMut(&str) -> bool,
    ) -> Option<&'r Record>;
}

/// Finds by what the list shows: sender, text, number of media.
#[derive(Debug, Clone, Copy, Default)]
pub struct ListMatch;

impl Finder for ListMatch {
    fn find<'r>(
        &self,
        row: &Row,
        records: &'r [Record],
        is_owned: &mut dyn FnMut(&str) -> bool,
    ) -> Option<&'r Record> {
        records.iter().rev().find(|record| is_alike(row, record) && !is_owned(&record.sid))
    }
}

fn is_alike(row: &Row, record: &Record) -> bool {
    let is_service = row.sender.starts_with("MG");
    let is_sender = if is_service {
        record.service.as_deref() == Some(row.sender.as_str())
    } else {
        record.service.is_none() && record.from == row.sender
    };
    // A call does not show what it says; a template, what it was made of.
    let has_text = row.channel != Channel::Call && row.sent_text.as_deref().is_some_and(|t| !t.is_empty());
    is_sender
        && (!has_text || text_matches(row.sent_text.as_deref().unwrap_or_default(), &record.body))
        && (row.channel == Channel::Call || record.media == row.media.len() || record.media == 0)
}

/// Whether Twilio's text is ours, whatever Smart Encoding and a trial account make of it.
fn text_matches(sent: &str, found: &str) -> bool {
    let found = found.strip_prefix(TRIAL).unwrap_or(found);
    let plain = |text: &str| sms::smart_encode(text.trim()).trim().to_owned();
    sent == found || plain(sent) == plain(found)
}
