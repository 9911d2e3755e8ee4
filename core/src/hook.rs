//! What a program may watch: each try of a call, before and after, without anything personal.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use crate::error::{Kind, Sent};
use crate::request::Method;

/// A try that is about to be made.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The operation's key, `api.v2010.accounts.messages.create`; empty for a free request.
    pub operation: &'a str,
    /// GET, POST …
    pub method: Method,
    /// The path without its query, SIDs and numbers shortened.
    pub path: &'a str,
    /// 1 for the first try.
    pub number: u32,
}

/// A try that has ended. One that the caller gave up does not end.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Finished<'a> {
    /// Which one.
    pub attempt: Attempt<'a>,
    /// HTTP status, when there was an answer.
    pub status: Option<u16>,
    /// What went wrong; `None` after a success.
    pub kind: Option<Kind>,
    /// Whether Twilio may have carried it out.
    pub sent: Sent,
    /// `Twilio-Request-Id`.
    pub request_id: Option<&'a str>,
    /// How long the try took, waiting for a free connection included.
    pub duration: Duration,
    /// The wait before the next try; `None` when this was the last.
    pub retry_in: Option<Duration>,
}

type Before = Arc<dyn Fn(&Attempt<'_>) + Send + Sync>;
type After = Arc<dyn Fn(&Finished<'_>) + Send + Sync>;

/// The hooks of a client.
#[derive(Clone, Default)]
pub(crate) struct Hooks {
    pub(crate) before: Vec<Before>,
    pub(crate) after: Vec<After>,
}

impl Hooks {
    pub(crate) fn any(&self) -> bool {
        !self.before.is_empty() || !self.after.is_empty()
    }

    pub(crate) fn started(&self, attempt: &Attempt<'_>) {
        for hook in &self.before {
            guard(|| hook(attempt));
        }
    }

    pub(crate) fn finished(&self, finished: &Finished<'_>) {
        for hook in &self.after {
            guard(|| hook(finished));
        }
    }
}

/// A hook's panic must not cost a call that the service has carried out.
fn guard(hook: impl FnOnce()) {
    if catch_unwind(AssertUnwindSafe(hook)).is_err() {
        log::error!(target: "twire", "a hook panicked; the call goes on");
    }
}
