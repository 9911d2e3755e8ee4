//! Texts of messages that are over are blanked at Twilio. Which ones is in the store: whoever dies leaves them to the
//! next worker.

use std::sync::Arc;

use twire::ErrorClass;

use super::cycle::LOOKS;
use super::{Done, Worker};
use crate::class::jitter;
use crate::delivery::backoff;
use crate::error::Result;

impl Worker {
    /// Blanks what is to be blanked.
    pub(super) fn redact(&mut self) -> Result<()> {
        let now = self.now();
        let room = self.redacting.free(LOOKS);
        if room == 0 || self.is_stopping || self.quiet_until > now.steady {
            return Ok(());
        }
        let until = now.steady + 3 * self.setup.config.timeout;
        let Some(store) = self.store.as_mut() else { return Ok(()) };
        for sid in store.redactions(room, until, now)? {
            let place = self.redacting.take();
            let gateway = Arc::clone(&self.setup.gateway);
            self.tasks.spawn(async move {
                let result = gateway.redact(sid.clone()).await;
                Done::Redacted { place, sid, result }
            });
        }
        Ok(())
    }

    pub(super) fn redacted(&mut self, sid: &str, result: std::result::Result<(), twire::Error>) {
        let now = self.now();
        let next = match result {
            Ok(()) => None,
            // Removed by somebody.
            Err(error) if error.status() == Some(404) => None,
            Err(error) if error.class() == ErrorClass::Never => {
                log::warn!(target: "twire_outbox", "a text cannot be blanked at Twilio: {error}");
                None
            }
            Err(error) => {
                log::warn!(target: "twire_outbox", "a text was not blanked at Twilio, which is tried again: {error}");
                let longest = self.waits().longest;
                Some(now.steady + backoff(1, longest, longest, jitter()))
            }
        };
        // Without a store, it is handed out again.
        if let Some(store) = self.store.as_mut()
            && let Err(e) = store.redact_again(sid, next)
        {
            self.store_failed(&e);
        }
    }
}
