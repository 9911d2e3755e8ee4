//! Hooks: a program observes each attempt of a request, without personal data.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use crate::error::{ErrorKind, Sent};
use crate::request::Method;

/// An attempt that is about to be made.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The operation's key, `api.v2010.accounts.messages.create`; empty for a request outside the catalog.
    pub operation: &'a str,
    /// GET, POST …
    pub method: Method,
    /// The path without its query, SIDs and numbers shortened.
    pub path: &'a str,
    /// 1 for the first attempt.
    pub number: u32,
}

/// The outcome of an attempt. A cancelled attempt has none.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AttemptOutcome<'a> {
    /// The attempt.
    pub attempt: Attempt<'a>,
    /// HTTP status, if there was a response.
    pub status: Option<u16>,
    /// The kind of the error; `None` after a success.
    pub kind: Option<ErrorKind>,
    /// Whether Twilio may have processed the request.
    pub sent: Sent,
    /// `Twilio-Request-Id`.
    pub request_id: Option<&'a str>,
    /// The duration of the attempt, including the wait for a concurrency permit.
    pub duration: Duration,
    /// The delay before the next attempt; `None` after the last.
    pub retry_in: Option<Duration>,
}

type BeforeHook = Arc<dyn Fn(&Attempt<'_>) + Send + Sync>;
type AfterHook = Arc<dyn Fn(&AttemptOutcome<'_>) + Send + Sync>;

/// The hooks of a client.
#[derive(Clone, Default)]
pub(crate) struct Hooks {
    pub(crate) before_hooks: Vec<BeforeHook>,
    pub(crate) after_hooks: Vec<AfterHook>,
}

impl Hooks {
    pub(crate) fn is_any_set(&self) -> bool {
        !self.before_hooks.is_empty() || !self.after_hooks.is_empty()
    }

    pub(crate) fn before(&self, attempt: &Attempt<'_>) {
        for hook in &self.before_hooks {
            catch_hook_panic(|| hook(attempt));
        }
    }

    pub(crate) fn after(&self, outcome: &AttemptOutcome<'_>) {
        for hook in &self.after_hooks {
            catch_hook_panic(|| hook(outcome));
        }
    }
}

/// Keeps a hook's panic from ending a request that the service may have processed.
fn catch_hook_panic(hook: impl FnOnce()) {
    if catch_unwind(AssertUnwindSafe(hook)).is_err() {
        log::error!(target: "twire", "a hook panicked; the request continues");
    }
}
