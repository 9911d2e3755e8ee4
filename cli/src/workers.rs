//! The workers of a shared store whose lease has not ended, as this machine sees them.

use twire_outbox::Error;
use twire_outbox::clock::{SystemClock, Timeline};
use twire_outbox::store::Store;

/// Machines that are named; more are counted.
const NAMED: usize = 5;

/// Where workers run.
pub(crate) enum Workers {
    /// On this machine, which has its spool emptied.
    Here,
    /// On these machines only.
    Elsewhere(Vec<String>),
    Nowhere,
}

impl Workers {
    pub(crate) fn of(store: &mut dyn Store) -> Result<Workers, Error> {
        let timeline = Timeline::of(store, &SystemClock)?;
        let now = timeline.now(&SystemClock).wall;
        let alive = store.workers()?.into_iter().filter(|worker| worker.lease > now);
        let mut hosts: Vec<String> = alive.map(|worker| worker.host).collect();
        hosts.sort();
        hosts.dedup();
        // As a worker writes it.
        let here = nix::unistd::gethostname().unwrap_or_default();
        Ok(if hosts.iter().any(|host| *host == here.to_string_lossy()) {
            Workers::Here
        } else if hosts.is_empty() {
            Workers::Nowhere
        } else {
            Workers::Elsewhere(hosts)
        })
    }

    /// A line for people; `None` where none runs.
    pub(crate) fn describe(&self) -> Option<String> {
        match self {
            Workers::Here => Some("a worker runs on this machine".to_owned()),
            Workers::Elsewhere(hosts) => {
                let named = hosts.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
                let more = hosts.len().saturating_sub(NAMED);
                let more = if more == 0 { String::new() } else { format!(" and {more} more") };
                Some(format!("workers run on other machines: {named}{more}; none here"))
            }
            Workers::Nowhere => None,
        }
    }
}
